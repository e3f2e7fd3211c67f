"""Cue rules for nouns and numbers: *a 60 % chance, the odds of, a risk that, the bank's forecast of, price target*."""

from __future__ import annotations

import re

from foresaid.chance import Likelihood, term_for
from foresaid.extracting.cues.table import Cue, rule
from foresaid.extracting.words import Words

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
            "zero": 0, "twenty": 20, "hundred": 100}  # fmt: skip


def number_at(words: Words, i: int) -> float | None:
    """The number printed or spelled at word `i`, None when there is none."""
    word = words.at(i).lstrip("$£€")
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    try:
        return float(word.replace(",", "").rstrip("%"))
    except ValueError:
        return None


def probability_before(words: Words, i: int) -> tuple[float, int] | None:
    """A probability stated within six words before `i`: (*60 % chance, 60 percent chance, one in three chance,
    50-50 odds*) as a number from 0 to 1 and the index of its first word."""
    for j in range(i - 1, max(-1, i - 7), -1):
        word = words.low[j]
        if word in (",", ".", ";", "and", "chance", "odds"):
            return None
        match = _PERCENT.fullmatch(word)
        if match:
            return _bounded(float(match.group(1)) / 100, j)
        if word in ("%", "percent", "pct", "per-cent") or (word == "cent" and words.at(j - 1) == "per"):
            k = j - 1 if word != "cent" else j - 2
            value = number_at(words, k)
            return _bounded(value / 100, k) if value is not None else None
        if word.endswith("-percent") or word.endswith("-per-cent"):
            value = _float(word.split("-")[0])
            return _bounded(value / 100, j) if value is not None else None
        if word in ("50-50", "fifty-fifty"):
            return 0.5, j
        ratio = re.fullmatch(r"(\d+|one|two|three|four)-in-(\d+|two|three|four|five|ten|\w+)", word)
        if ratio:
            return _ratio(ratio.group(1), ratio.group(2), j)
        if word == "in" and j and number_at(words, j - 1) is not None and number_at(words, j + 1):
            return _ratio(words.low[j - 1], words.at(j + 1), j - 1)
    return None


def _float(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None


def _bounded(value: float, index: int) -> tuple[float, int] | None:
    return (round(value, 6), index) if 0.0 <= value <= 1.0 else None


def _ratio(part: str, whole: str, index: int) -> tuple[float, int] | None:
    top = float(_NUMBERS[part]) if part in _NUMBERS else _float(part)
    base = float(_NUMBERS[whole]) if whole in _NUMBERS else _float(whole)
    if top is None or not base:
        return None
    return _bounded(top / base, index)


_SIZES: dict[str, Likelihood] = {
    "no": "almost no chance", "zero": "almost no chance", "little": "very unlikely", "slim": "very unlikely",
    "small": "unlikely", "slight": "unlikely", "low": "unlikely", "remote": "very unlikely", "minimal": "very unlikely",
    "lower": "unlikely", "good": "likely", "strong": "likely", "high": "likely", "great": "likely", "real": "possible",
    "significant": "likely", "even": "roughly even", "fair": "roughly even", "decent": "roughly even",
    "better-than-even": "likely", "excellent": "very likely", "substantial": "likely", "poor": "unlikely",
    "big": "likely", "best": "likely", "outside": "very unlikely", "scant": "very unlikely", "higher": "likely",
}  # fmt: skip


@rule("chance", "chances", "odds", "probability", "likelihood", "prospect", "prospects")
def a_chance(words: Words, i: int) -> Cue | None:
    """*a 60 % chance of, little chance that, the odds are, no prospect of*: the number, or the size that is named."""
    stated = probability_before(words, i)
    last = i
    verb = i + 1
    if words.at(i + 1) in ("of", "that", "for", "to"):
        verb = i + 2
    if stated is None:
        ahead = _probability_after(words, i)
        if ahead is not None:
            p, last = ahead
            return Cue("a chance", "number", i, last, min(verb, len(words) - 1), term_for(p), p=p)
        return _sized(words, i, verb)
    p, first = stated
    return Cue("a chance", "number", first, last, min(verb, len(words) - 1), term_for(p), p=p)


def _probability_after(words: Words, i: int) -> tuple[float, int] | None:
    """A probability after the noun: *the chances of a recession at 35 percent, the chance was only 7 %*."""
    for j in range(i + 1, min(len(words), i + 12)):
        word = words.low[j]
        if word in (";", ".", "“", '"'):
            return None
        if words.at(j - 1) in ("at", "to", "was", "is", "are", "were", "only", "(", "about", "around", "roughly", "by", "of", "stood", "just"):
            match = _PERCENT.fullmatch(word)
            if match and words.at(j - 1) != "by":
                found = _bounded(float(match.group(1)) / 100, j)
                return (found[0], j) if found else None
            if words.at(j + 1) in ("percent", "pct") and words.at(j - 1) != "by":
                value = number_at(words, j)
                if value is not None and value <= 100:
                    return value / 100, j + 1
    return None


def _sized(words: Words, i: int, verb: int) -> Cue | None:
    word = words.low[i]
    before = words.at(i - 1)
    size: Likelihood | None = _SIZES.get(before)
    first = i - 1
    if before == "even" and words.low[max(0, i - 3) : i - 1] == ("better", "than"):
        size, first = "likely", i - 3
    if size is None and words.at(i + 1) in ("is", "are", "were", "was", "of", "that", "remain", "look"):
        for j in range(i + 1, min(len(words), i + 14)):
            if words.low[j] in ("slim", "remote", "small", "low", "high", "good", "slight") and words.at(j - 1) in (
                "is", "are", "were", "was", "remain", "very", "extremely", "look", "as",
            ):
                size = _SIZES[words.low[j]]
                break
    if size is None:
        if before == "a" and word == "chance" and words.at(i + 1) in ("of", "that", "to"):
            size = "possible"
        elif word in ("chances", "likelihood", "odds") and words.at(i + 1) in ("of", "that"):
            size = "possible"
        else:
            return None
    if words.at(i + 1) not in ("of", "that", "to", "for", "is", "are", "were", "was"):
        return None
    if verb >= len(words) or before == "best" or (words.at(i + 1) == "to" and size == "possible"):
        return None
    if word in ("prospect", "prospects") and size == "possible":
        return None
    return Cue("a chance", "noun", first if size != "possible" else i, i, verb, size, size == "almost no chance")


@rule("possibility", "risk", "risks", "danger", "threat", "potential")
def a_risk(words: Words, i: int) -> Cue | None:
    """*a risk that, the possibility of, potential for*: possible."""
    word = words.low[i]
    following, before = words.at(i + 1), words.at(i - 1)
    if word == "potential" and following not in ("for", "to"):
        return None
    if word in ("risk", "risks", "threat", "danger"):
        if following not in ("of", "that") or (before not in ("a", "the", "real", "serious", "growing", "significant", "increased",
                                                           "increasing", "high", "higher", "some", "greater", "major", "an", "is", "are")):
            return None
        if following == "of" and words.at(i - 2) not in ("is", "'s", "increases", "raises", "remains", "face", "faces", "pose", "poses",
                                                        "see", "sees", "increase", "raise", "at", "warned", "be", "increasing", "raising", "with"):
            return None
    if word in ("possibility", "potential") and following not in ("of", "that", "for", "to"):
        return None
    if word == "potential" and following == "to" and before not in ("the", "has", "have", "with", "had"):
        return None
    size = _SIZES.get(before)
    likelihood: Likelihood = size if size in ("almost no chance", "very unlikely", "unlikely") else "possible"
    return Cue("a risk", "noun", i, i, i + 2, likelihood) if i + 2 < len(words) else None


_YEAR = re.compile(r"(?:19|20)\d\d")


@rule("forecast", "forecasts", "projection", "projections", "prediction", "expectation", "expectations", "estimate", "estimates",
      "consensus", "predictions")
def a_forecast(words: Words, i: int) -> Cue | None:
    """*the bank's forecast of, in line with economists' forecasts for, an average estimate of*: likely."""
    word = words.low[i]
    window = words.low[i + 1 : i + 14]
    if words.at(i + 1) in ("to", "that") and word == "forecast":
        return None
    figure = any((w[:1].isdigit() or w[:1] in "$£€" and len(w) > 1) and not _YEAR.fullmatch(w) for w in window)
    if word in ("expectation", "expectations"):
        if words.at(i + 1) not in ("that", "for", "of"):
            return None
        return Cue("a forecast", "noun", i, i, i + 2, "likely") if i + 2 < len(words) else None
    if words.at(i + 1) in ("for", "of", "that") and figure or words.at(i + 1) == "that":
        return Cue("a forecast", "noun", i, i, i + 2, "likely") if i + 2 < len(words) else None
    if words.at(i - 1) in ("average", "mean", "median", "consensus", "analysts", "economists", "analyst", "'s", "'", "’") and (
        figure or words.at(i - 2) in ("with", "below", "above", "beat", "missed", "than")
    ):
        return Cue("a forecast", "noun", i, i, min(i + 1, len(words) - 1), "likely")
    return None


@rule("target")
def price_target(words: Words, i: int) -> Cue | None:
    """*a price target of $180*: likely."""
    if words.at(i - 1) != "price" or not any(w[:1] in "$£€" or w[:1].isdigit() for w in words.low[max(0, i - 8) : i + 12]):
        return None
    return Cue("price target", "noun", i - 1, i, min(i + 1, len(words) - 1), "likely")


@rule("favorite", "favourite", "favorites", "favourites", "favored", "favoured")
def favourite(words: Words, i: int) -> Cue | None:
    """*the clear favourite to win*: likely."""
    if words.at(i + 1) not in ("to", "for") or not any(w in ("win", "lead", "succeed", "become", "take", "be", "replace", "clinch", "land") for w in words.low[i + 1 : i + 4]):
        return None
    return Cue("favourite", "noun", i, i, i + 2, "likely") if i + 2 < len(words) else None


@rule("warn", "warns", "warned", "warning", "warnings", "fear", "fears", "feared")
def warns_of(words: Words, i: int) -> Cue | None:
    """*warned of a recession, fears of a default*: the thing that is feared, likely for a warning, possible for a worry."""
    if words.at(i + 1) != "of" or i + 2 >= len(words):
        return None
    return Cue("warns of", "active", i, i + 1, i + 2, "likely")


_LISTS = frozenset("list predictions forecasts expectations scenarios outcomes possibilities".split())
_LIST_OF = re.compile(r"\b(?:(?:might|could|may|will|would) (?:happen|come|follow)|expect\w*|predict\w*|forecast\w*|foresee\w*)\b", re.IGNORECASE)


@rule("included", "includes", "include")
def a_list(words: Words, i: int) -> Cue | None:
    """*The list included tariffs and continued aid*: a list of what might happen, named in the sentence before."""
    if not any(w in _LISTS for w in words.low[max(0, i - 6) : i]) or i + 2 >= len(words):
        return None
    start = words.span.start
    named = words.low[max(0, i - 6) : i]
    if not _LIST_OF.search(words.text, max(0, start - 300), start) and not {"predictions", "forecasts", "expectations"} & set(named):
        return None
    return Cue("a list", "noun", i, i, i + 1, "possible")
