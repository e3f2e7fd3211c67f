"""Cue rules for nouns and numbers: *a 60 % chance, the odds of, a risk that, the bank's forecast of, price target*."""

from __future__ import annotations

import re

from foresaid.chance import Likelihood, term_for
from foresaid.extracting.cues.table import Cue, rule
from foresaid.extracting.lexicon import word_set
from foresaid.extracting.words import Words

_PERCENT = re.compile(r"(\d+(?:\.\d+)?)%")
_NUMBERS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
}  # fmt: skip


def number_at(words: Words, i: int) -> float | None:
    """The number printed or spelled at word `i`, None when there is none."""
    return _number(words.at(i))


def _number(word: str) -> float | None:
    if word in _NUMBERS:
        return float(_NUMBERS[word])
    return _float(word.lstrip("$£€").replace(",", "").rstrip("%"))


def probability_before(words: Words, i: int) -> tuple[float, int] | None:
    """A probability stated within six words before `i`: (*60 % chance, 60 percent chance, one in three chance,
    50-50 odds*) as a number from 0 to 1 and the index of its first word."""
    for j in range(i - 1, max(-1, i - 7), -1):
        word = words.low[j]
        if word in _ENDS_PROBABILITY:
            return None
        for form in (_share_at, _percent_at, _ratio_at):
            stated, found = form(words, j)
            if stated:
                return found
    return None


_ENDS_PROBABILITY = word_set(", . ; and chance odds")
Stated = tuple[bool, tuple[float, int] | None]
"""Whether a probability is written in that form, and the number with the index of its first word when it is one."""


def _share_at(words: Words, j: int) -> Stated:
    """*60%, 50-50* (three words: *50*, *-*, *50*)."""
    match = _PERCENT.fullmatch(words.low[j])
    if match:
        return True, _bounded(float(match.group(1)) / 100, j)
    if words.low[j] == "50" and words.low[max(0, j - 2) : j] == ("50", "-"):
        return True, (0.5, j - 2)
    return words.low[j] == "fifty-fifty", (0.5, j)


def _percent_at(words: Words, j: int) -> Stated:
    """*60 percent, 60 per cent, sixty-percent*."""
    word = words.low[j]
    if word.endswith(("-percent", "-per-cent")):
        value = _float(word.split("-")[0])
        return True, None if value is None else _bounded(value / 100, j)
    if word in ("%", "percent", "pct", "per-cent") or (word == "cent" and words.at(j - 1) == "per"):
        k = _beside(words, j - 1 if word == "cent" else j)
        value = number_at(words, k)
        return True, None if value is None else _bounded(value / 100, k)
    return False, None


def _ratio_at(words: Words, j: int) -> Stated:
    """*one in three, one-in-three*."""
    word = words.low[j]
    match = _RATIO.fullmatch(word)
    if match:
        return True, _ratio(match.group(1), match.group(2), j)
    part = _beside(words, j)
    whole = words.at(j + 1) if word == "in" else word.removeprefix("in-") if word.startswith("in-") else ""
    if part >= 0 and _number(whole) and number_at(words, part) is not None:
        return True, _ratio(words.low[part], whole, part)
    return False, None


def _beside(words: Words, j: int) -> int:
    """Index of the word before `j`, over a hyphen: *75-percent, 1-in-5*."""
    return j - 2 if words.at(j - 1) == "-" else j - 1


_RATIO = re.compile(r"(\d+|one|two|three|four)-in-(\w+)")


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
    verb = min(i + 2 if words.at(i + 1) in ("of", "that", "for", "to") else i + 1, len(words) - 1)
    stated = probability_before(words, i)
    if stated is not None:
        p, first = stated
        return Cue("a chance", "number", first, i, verb, term_for(p), p=p)
    ahead = _probability_after(words, i)
    if ahead is not None:
        p, last = ahead
        return Cue("a chance", "number", i, last, verb, term_for(p), p=p)
    return _sized(words, i)


_BEFORE_SHARE = word_set("at to was is are were only ( about around roughly of stood just")


def _probability_after(words: Words, i: int) -> tuple[float, int] | None:
    """A probability after the noun: *the chances of a recession at 35 percent, the chance was only 7 %*."""
    for j in range(i + 1, min(len(words), i + 12)):
        if words.low[j] in (";", ".", "“", '"'):
            return None
        if words.at(j - 1) not in _BEFORE_SHARE:
            continue
        match = _PERCENT.fullmatch(words.low[j])
        if match:
            return _bounded(float(match.group(1)) / 100, j)
        value = number_at(words, j) if words.at(j + 1) in ("percent", "pct") else None
        if value is not None and value <= 100:
            return value / 100, j + 1
    return None


_SIZED_NOUNS = word_set("chances likelihood odds")
_AFTER_CHANCE = word_set("of that to for is are were was")


def _sized(words: Words, i: int) -> Cue | None:
    """*little chance that, the chances are slim, a chance of*: a chance without a number."""
    following = words.at(i + 1)
    size, first = _size_of(words, i)
    if size is None and (_is_chance_of(words, i) or (words.low[i] in _SIZED_NOUNS and following in ("of", "that"))):
        size = "possible"
    if size is None or following not in _AFTER_CHANCE or words.at(i - 1) == "best":
        return None
    if size == "possible" and (following == "to" or words.low[i] in ("prospect", "prospects")):
        return None
    verb = i + 2 if following in ("of", "that", "for", "to") else i + 1
    if verb >= len(words):
        return None
    return Cue("a chance", "noun", i if size == "possible" else first, i, verb, size, size == "almost no chance")


def _is_chance_of(words: Words, i: int) -> bool:
    """True for *a chance of, a chance that*."""
    return words.low[i] == "chance" and words.at(i - 1) == "a" and words.at(i + 1) in ("of", "that", "to")


_PREDICATES = word_set("slim remote small low high good slight")
_BEFORE_PREDICATE = word_set("is are were was remain very extremely look as")


def _size_of(words: Words, i: int) -> tuple[Likelihood | None, int]:
    """The size named before a chance (*a slim chance*) or after it (*the chances are slim*), and its first word."""
    if words.at(i - 1) == "even" and words.low[max(0, i - 3) : i - 1] == ("better", "than"):
        return "likely", i - 3
    size = _SIZES.get(words.at(i - 1))
    if size is not None or words.at(i + 1) not in ("is", "are", "were", "was", "of", "that", "remain", "look"):
        return size, i - 1
    for j in range(i + 1, min(len(words), i + 14)):
        if words.low[j] in _PREDICATES and words.at(j - 1) in _BEFORE_PREDICATE:
            return _SIZES[words.low[j]], i
    return None, i - 1


_RISKY = word_set(
    "a the real serious growing significant increased increasing high higher some greater major an is are"
)
_AT_RISK = word_set("""
    is 's increases raises remains face faces pose poses see sees increase raise at warned be increasing raising with
    """)
_HAVING = word_set("the has have with had")


@rule("possibility", "risk", "risks", "danger", "threat", "potential")
def a_risk(words: Words, i: int) -> Cue | None:
    """*a risk that, the possibility of, potential for*: possible."""
    word = words.low[i]
    risky = _of_possibility(words, i) if word in ("possibility", "potential") else _at_risk(words, i)
    if not risky or i + 2 >= len(words):
        return None
    size = _SIZES.get(words.at(i - 1))
    likelihood: Likelihood = size if size in ("almost no chance", "very unlikely", "unlikely") else "possible"
    return Cue("a risk", "noun", i, i, i + 2, likelihood)


def _at_risk(words: Words, i: int) -> bool:
    """True when something is said to be at *a risk of, a threat that*."""
    following = words.at(i + 1)
    if words.at(i - 1) not in _RISKY:
        return False
    return following == "that" or (following == "of" and words.at(i - 2) in _AT_RISK)


def _of_possibility(words: Words, i: int) -> bool:
    """True for *the possibility of, potential for, has the potential to*."""
    following = words.at(i + 1)
    if words.low[i] == "possibility":
        return following in ("of", "that", "for", "to")
    return following == "for" or (following == "to" and words.at(i - 1) in _HAVING)


_YEAR = re.compile(r"(?:19|20)\d\d")


_OF_MANY = word_set("average mean median consensus analysts economists analyst 's ' ’")
_COMPARED = word_set("with below above beat missed than")


@rule(
    "forecast", "forecasts", "projection", "projections", "prediction", "expectation", "expectations", "estimate",
    "estimates", "consensus", "predictions",
)  # fmt: skip
def a_forecast(words: Words, i: int) -> Cue | None:
    """*the bank's forecast of, in line with economists' forecasts for, an average estimate of*: likely."""
    word, following = words.low[i], words.at(i + 1)
    if word == "forecast" and following in ("to", "that"):
        return None
    expected = word in ("expectation", "expectations")
    figure = any(_is_figure(w) for w in words.low[i + 1 : i + 14])
    if following == "that" or (following in ("for", "of") and (figure or expected)):
        return Cue("a forecast", "noun", i, i, i + 2, "likely") if i + 2 < len(words) else None
    if not expected and words.at(i - 1) in _OF_MANY and (figure or words.at(i - 2) in _COMPARED):
        return Cue("a forecast", "noun", i, i, min(i + 1, len(words) - 1), "likely")
    return None


def _is_figure(word: str) -> bool:
    """True for a number or a sum of money that is no year."""
    return (word[:1].isdigit() or (word[:1] in "$£€" and len(word) > 1)) and not _YEAR.fullmatch(word)


@rule("target")
def price_target(words: Words, i: int) -> Cue | None:
    """*a price target of $180*: likely."""
    near = words.low[max(0, i - 8) : i + 12]
    if words.at(i - 1) != "price" or not any(w[:1] in "$£€" or w[:1].isdigit() for w in near):
        return None
    return Cue("price target", "noun", i - 1, i, min(i + 1, len(words) - 1), "likely")


_WINNING = word_set("win lead succeed become take be replace clinch land")


@rule("favorite", "favourite", "favorites", "favourites", "favored", "favoured")
def favourite(words: Words, i: int) -> Cue | None:
    """*the clear favourite to win*: likely."""
    if words.at(i + 1) not in ("to", "for") or not _WINNING & set(words.low[i + 1 : i + 4]):
        return None
    return Cue("favourite", "noun", i, i, i + 2, "likely") if i + 2 < len(words) else None


@rule("warn", "warns", "warned", "warning", "warnings", "fear", "fears", "feared")
def warns_of(words: Words, i: int) -> Cue | None:
    """*warned of a recession, fears of a default*: the thing that is warned of or feared, likely."""
    if words.at(i + 1) != "of" or i + 2 >= len(words):
        return None
    return Cue("warns of", "active", i, i + 1, i + 2, "likely")


_LISTS = word_set("list predictions forecasts expectations scenarios outcomes possibilities")
_LIST_OF = re.compile(
    r"\b(?:(?:might|could|may|will|would) (?:happen|come|follow)|expect\w*|predict\w*|forecast\w*|foresee\w*)\b",
    re.IGNORECASE,
)
_FORESEEN = word_set("predictions forecasts expectations")


def lead_of_list(text: str, start: int) -> str | None:
    """The words, within 300 characters before `start`, that say what a list is of: *might happen*, *expects*."""
    found = _LIST_OF.search(text, max(0, start - 300), start)
    return found.group() if found else None


@rule("included", "includes", "include")
def a_list(words: Words, i: int) -> Cue | None:
    """*The list included tariffs and continued aid*: a list of what might happen, named in the sentence before."""
    named = set(words.low[max(0, i - 6) : i])
    if not _LISTS & named or i + 2 >= len(words):
        return None
    if not _FORESEEN & named and not lead_of_list(words.text, words.span.start):
        return None
    return Cue("a list", "noun", i, i, i + 1, "possible")
