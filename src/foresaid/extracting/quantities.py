"""The number a forecast gives, or the two ends of its range, with the unit in words."""

from __future__ import annotations

import math
import re

from foresaid.records import Quantity

_SPELLED = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
            "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}  # fmt: skip
_FIGURE = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|" + "|".join(sorted(_SPELLED, key=len, reverse=True))
_SCALE = r"trillion|billion|million|thousand|bn|mln|bln|tn|trn"
_QUANTITY = re.compile(
    rf"(?P<sign>[$£€¥]|US\$)?\s?(?<![\w.-])(?P<low>{_FIGURE})(?P<unit1>%|\s?(?:{_SCALE}|percent|pct|per cent)\b)?"
    rf"(?:\s*(?P<joint>to|and|-|–|or)\s*(?:[$£€¥])?(?P<high>{_FIGURE}))?\s?"
    rf"(?P<unit>%|percentage points?|percent|per cent|pct|basis points?|(?:{_SCALE})\b(?:\s+(?:dlrs|dollars|euros|pounds|yen|won|yuan|tonnes|tons|"
    rf"barrels|bpd|people|jobs|votes|vehicles|units))?|dlrs|dollars|euros|pounds|yen|[a-z]+(?:\s[a-z]+)?)?",
    re.IGNORECASE,
)
_LONG = {"bn": "billion", "bln": "billion", "mln": "million", "tn": "trillion", "trn": "trillion", "pct": "percent", "%": "percent",
         "per cent": "percent", "dlrs": "dollars"}  # fmt: skip
_MONEY = {"$": "dollars", "us$": "dollars", "£": "pounds", "€": "euros", "¥": "yen"}
_NOT_UNITS = re.compile(
    r"^(?:in|on|by|of|and|or|to|at|for|from|the|a|as|am|pm|p|st|nd|rd|th|when|if|but|after|before|this|next|last|january|february|march|april|may|"
    r"june|july|august|september|october|november|december|days?|weeks?|months?|years?|hours?|minutes?|more|other|with|who|that|is|are|was|were|will|over|under|per|past|than|by|between|until|compared|up|down|out)\b",
    re.IGNORECASE,
)


_NOT_COUNTED = re.compile(r"(?:\b(?:the|these|those|both|its|his|her|their|of|all|last|first|next)\s+|^)$", re.IGNORECASE)
_MEASURES = frozenset("percent percentage basis million billion trillion thousand dollars euros pounds yen".split())


def quantity_of(text: str) -> Quantity | None:
    """The first number with a unit in an event's words; years, days and bare counts of time are no quantities."""
    for match in _QUANTITY.finditer(text):
        found = _read(match)
        if found:
            return found
    return None


def _read(match: re.Match[str]) -> Quantity | None:
    low, high = _number(match["low"]), _number(match["high"]) if match["high"] else None
    if math.inf in (low, high):
        return None  # some hundred digits
    unit = _unit(match["unit1"], match["unit"])
    money = _MONEY.get((match["sign"] or "").lower())
    if not money and (not unit or _NOT_UNITS.match(unit)):
        return None
    if not match["low"][0].isdigit() and (_NOT_COUNTED.search(match.string[: match.start("low")]) or match["low"].lower() == "one"):
        return None  # the two sides, one of them
    if unit and unit.split()[0] not in _MEASURES and not money:
        unit = unit.split()[0]
    if money and (not unit or _NOT_UNITS.match(unit) or unit.split()[0] not in ("trillion", "billion", "million", "thousand")):
        unit = ""
    if not money and match["low"].isdigit() and len(match["low"]) == 4 and 1900 <= low <= 2100 and high is None and "percent" not in unit:
        return None
    words = f"{unit} {money}".strip() if money and money not in unit else unit
    between = (match["joint"] or "").lower() != "and" or match.string[: match.start()].rstrip().lower().endswith("between")
    if high is not None and high >= low and between:
        return Quantity((low, high), words)
    return Quantity(low, words)


def _unit(first: str | None, second: str | None) -> str:
    """The unit's words: *percent* alone, a scale with what it counts (*billion crowns*), or the one word after."""
    lead = " ".join(_LONG.get(w, w) for w in (first or "").lower().replace("per cent", "percent").split())
    rest = " ".join(_LONG.get(w, w) for w in (second or "").lower().replace("per cent", "percent").split())
    if lead == "percent":
        return "percentage points" if rest.startswith("percentage") else "percent"
    if lead:
        counted = rest.split()[0] if rest and not _NOT_UNITS.match(rest) else ""
        return f"{lead} {counted}".strip()
    return rest


def _number(figure: str) -> float:
    lower = figure.lower()
    return float(_SPELLED[lower]) if lower in _SPELLED else float(figure.replace(",", ""))
