"""The number a forecast gives, or the two ends of its range, with the unit in words."""

from __future__ import annotations

import math
import re

from foresaid.records import Quantity

_SPELLED = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
}  # fmt: skip
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|" + "|".join(sorted(_SPELLED, key=len, reverse=True))
_SCALE = r"trillion|billion|million|thousand|bn|mln|bln|tn|trn"
_QUANTITY = re.compile(
    rf"(?:(?<![\w.-])(?P<minus>minus\s|[-−]))?(?P<sign>[$£€¥]|US\$)?\s?(?<![\w.])(?<!\w-)(?P<low>{_FIGURE})"
    rf"(?P<unit1>%|\s?(?:{_SCALE}|percent|pct|per cent)\b|m\b)?"
    rf"(?:\s*(?P<joint>to|and|-|–|or)\s*(?:[$£€¥])?(?P<high>{_FIGURE}))?\s?"
    rf"(?P<unit>%|percentage points?|percent|per cent|pct|basis points?|(?:{_SCALE})\b(?:\s+[a-z]+)?"
    rf"|dlrs|dollars|euros|pounds|yen|[a-z]+(?:\s[a-z]+)?)?",
    re.IGNORECASE,
)
_LONG = {
    "bn": "billion", "bln": "billion", "mln": "million", "tn": "trillion", "trn": "trillion", "pct": "percent",
    "%": "percent", "dlrs": "dollars",
}  # fmt: skip
_SCALES = frozenset(("trillion", "billion", "million", "thousand"))
_MONEY = {"$": "dollars", "us$": "dollars", "£": "pounds", "€": "euros", "¥": "yen"}
_NOT_UNITS = re.compile(
    r"^(?:in|on|by|of|and|or|to|at|for|from|the|a|as|am|pm|p|st|nd|rd|th|when|if|but|after|before|this|next|last|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|days?|weeks?|months?|years?|hours?"
    r"|minutes?|more|other|with|who|that|is|are|was|were|will|over|under|per|past|than|by|between|until|compared|up|down"
    r"|out|not|into|below|above)\b",
    re.IGNORECASE,
)
_NOT_COUNTED = re.compile(
    r"(?:\b(?:the|these|those|both|its|his|her|their|of|all|last|first|next)\s+|^)$", re.IGNORECASE
)
_MEASURES = _SCALES | {"percent", "percentage", "basis", "dollars", "euros", "pounds", "yen"}


def quantity_of(text: str) -> Quantity | None:
    """The first number with a unit in an event's words; years, days and bare counts of time are no quantities."""
    for match in _QUANTITY.finditer(text):
        found = _read(match)
        if found:
            return found
    return None


def _read(match: re.Match[str]) -> Quantity | None:
    """The quantity of one number in the text, None when it counts nothing."""
    low, high = _number(match["low"]), _number(match["high"]) if match["high"] else None
    if math.inf in (low, high):
        return None  # some hundred digits
    if high is not None and (high < low or not _is_range(match)):
        high = None
    money = _MONEY.get((match["sign"] or "").lower(), "")
    unit = _unit(match, money, apart=high is None and match["high"] is not None)
    if not unit or (not money and (_NOT_UNITS.match(unit) or _is_bare(match, unit))):
        return None
    sign = -1.0 if match["minus"] and unit.startswith(("percent", "point", "degree")) else 1.0
    return Quantity((low, high) if high is not None and sign > 0 else sign * low, unit)


def _is_range(match: re.Match[str]) -> bool:
    """True when two numbers are the ends of a range; *3 and 4* only behind *between*."""
    return match["joint"].lower() != "and" or match.string[: match.start()].rstrip().lower().endswith("between")


def _is_bare(match: re.Match[str], unit: str) -> bool:
    """True for a year, and for a spelled number that only points at its noun (*the two sides, one of them*)."""
    low = match["low"]
    if not low[0].isdigit():
        return low.lower() == "one" or bool(_NOT_COUNTED.search(match.string[: match.start("low")]))
    return len(low) == 4 and low.isdigit() and 1900 <= int(low) <= 2100 and not match["high"] and "percent" not in unit


def _unit(match: re.Match[str], money: str, *, apart: bool) -> str:
    """The unit's words: *percent* alone, a scale with what it counts (*billion crowns*), money, or the one word after.

    `apart` says that the words behind belong to a second number that is no end of the range.
    """
    lead, rest = _plain(match["unit1"]), _plain(match["unit"])
    if lead == "m":
        lead = "million" if money else "m"
    if apart and lead:
        rest = ""
    if lead == "percent":
        return "percentage points" if rest.startswith("percentage") else "percent"
    scale, _, counted = f"{lead} {rest}".strip().partition(" ")
    if lead and counted.startswith(lead):
        counted = counted.removeprefix(lead).strip()  # $5 billion to $7 billion
    if money:
        return f"{scale} {money}" if scale in _SCALES else money
    if scale in _SCALES:
        counted = counted.split()[0] if counted and not _NOT_UNITS.match(counted) else ""
        return f"{scale} {counted}".strip()
    return rest if not lead and scale in _MEASURES else scale


def _plain(unit: str | None) -> str:
    """The unit in lower case with its abbreviations written out."""
    return " ".join(_LONG.get(word, word) for word in (unit or "").lower().replace("per cent", "percent").split())


def _number(figure: str) -> float:
    lower = figure.lower()
    return float(_SPELLED[lower]) if lower in _SPELLED else float(figure.replace(",", ""))
