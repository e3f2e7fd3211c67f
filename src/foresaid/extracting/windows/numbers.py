"""Numbers and ordinals in figures and words: *3*, *twenty-one*, *a couple of*, *two or three*, *21st*, *third*."""

from __future__ import annotations

from dataclasses import dataclass

from foresaid.extracting.windows.tokens import Stream

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL: dict[str, int] = {word: n for n, word in enumerate(_ONES)} | {w: 10 * n for n, w in enumerate(_TENS, start=2)}
_LARGE = {"hundred": 100, "thousand": 1000}

_ORDINAL_ONES = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]
ORDINALS: dict[str, int] = {word: n for n, word in enumerate(_ORDINAL_ONES) if n} | {"twentieth": 20, "thirtieth": 30}

_HALVED = frozenset(("hour", "day", "year", "month", "decade", "century"))
FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
FEW = 3.0
"""What *a few*, *some*, *several* count as where a number is asked for; marked vague, so no date is made from it."""

_VAGUE = {"few", "several", "some", "many", "numerous"}


@dataclass(frozen=True, slots=True)
class Count:
    """How many: `low` to `high` (equal for a plain number); `vague` for *a few*, *several*."""

    low: float
    high: float
    vague: bool = False


def cardinal(s: Stream, i: int) -> tuple[float, int] | None:
    """A plain number at `i`, in figures or words, and the place after it."""
    word = s.words[i]
    if word[:1].isdigit():
        digits = word.replace(",", "")
        if ":" in digits or len(digits) > 9 or not digits.replace(".", "", 1).isdecimal():  # a footnote's raised 1
            return None
        return float(digits), i + 1
    if word not in SMALL and word not in _LARGE:
        return None
    return _spelled(s, i)


def _spelled(s: Stream, i: int) -> tuple[float, int]:
    """A number in words: *twenty-one*, *a hundred and five*; the word at `i` is known to be one."""
    total, part, j, begin = 0, 0, i, True
    while True:
        word = s.words[j]
        if word in SMALL and (
            begin
            or (part % 100 == 0 and (part or total))
            or (part % 100 >= 20 and part % 10 == 0 and 0 < SMALL[word] < 10)
        ):
            part += SMALL[word]
        elif word == "hundred":
            part = max(part, 1) * 100
        elif word == "thousand":
            total, part = total + max(part, 1) * 1000, 0
        elif (
            not begin
            and word in ("-", "and")
            and s.words[j + 1] in SMALL
            and _may_join(part, word, s.words[j + 1], total)
        ):
            j += 1
            continue
        else:
            return float(total + part), j
        begin = False
        j += 1


def _may_join(part: int, word: str, following: str, total: int = 0) -> bool:
    """Whether *and* or a hyphen goes on with the number: *twenty-one*, *hundred and five*, *twenty and four*."""
    if part % 100 == 0 and (part or total):
        return word == "and"
    return part % 100 >= 20 and part % 10 == 0 and 0 < SMALL[following] < 10


def count(s: Stream, i: int) -> tuple[Count, int] | None:
    """A number, range or vague amount before a unit: *3*, *3-6*, *two or three*, *a couple of*, *a few*."""
    words = s.words
    start = i
    if words[i] in ("a", "an", "another", "the"):
        i += 1
    if words[i] in FRACTIONS:
        return (Count(FRACTIONS[words[i]], FRACTIONS[words[i]]), i + 1) if i == start else None
    if words[i] == "couple":
        j = s.skip(i + 1, "of", "more")
        return Count(2, 2), s.skip(j, "more")
    if words[i] == "dozen":
        return Count(12, 12), i + 1
    if words[i] in _VAGUE:
        j = s.skip(i + 1, "more", "hundred", "thousand", "dozen")
        return Count(FEW, FEW, vague=True), s.skip(j, "of")
    if words[i] in ("half", "quarter") and words[i + 1] in ("a", "an"):
        part = 0.5 if words[i] == "half" else 0.25
        return Count(part, part), i + 2
    if words[i] == "half" and (start < i or words[i + 1 + (words[i + 1] == "-")] in _HALVED):
        return Count(0.5, 0.5), i + 1
    if words[i] == "quarter" and words[i + 1 + (words[i + 1] == "-")] == "hour":
        return Count(0.25, 0.25), i + 1
    found = cardinal(s, i)
    if found and start < i and words[start] != "the" and words[i] not in _LARGE:
        return None
    if not found:
        return (Count(1, 1), start + 1) if words[start] in ("a", "an", "another") else None
    return _range(s, *found)


def _range(s: Stream, low: float, i: int) -> tuple[Count, int]:
    """Goes on after a first number: a second one (*3-6*, *two or three*), a half, *or more*, or nothing."""
    words = s.words
    if words[i] in ("and", "&") and words[i + 1] == "a" and words[i + 2] in ("half", "quarter"):
        part = 0.5 if words[i + 2] == "half" else 0.25
        return Count(low + part, low + part), i + 3
    if words[i : i + 5] == ["-", "and", "-", "a", "-"] and words[i + 5] == "half":
        return Count(low + 0.5, low + 0.5), i + 6
    if words[i] in FRACTIONS:
        return Count(low + FRACTIONS[words[i]], low + FRACTIONS[words[i]]), i + 1
    if words[i] in ("-", "to", "or", "and"):
        second = cardinal(s, i + 1)
        if second and second[0] > low and words[i] != "and":
            return Count(low, second[0]), s.skip(second[1], "more")
    return Count(low, low), s.skip(i, "more", "full", "straight", "consecutive", "further", "additional")


def ordinal(s: Stream, i: int) -> tuple[int, int] | None:
    """An ordinal at `i`: *third*, *21st*, *twenty-first*, and the place after it."""
    word = s.words[i]
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    if word.isdecimal() and len(word) <= 2 and s.words[i + 1] in ("st", "nd", "rd", "th") and s.glued[i + 1]:
        return int(word), i + 2
    if word in SMALL and SMALL[word] >= 20:
        j = s.skip(i + 1, "-")
        if ORDINALS.get(s.words[j], 99) < 10:
            return SMALL[word] + ORDINALS[s.words[j]], j + 1
    return None
