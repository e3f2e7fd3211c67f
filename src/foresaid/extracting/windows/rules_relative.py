"""Rules for what is counted from the day of saying: *today*, *next week*, *the past two years*, *three months*."""

from __future__ import annotations

from typing import Literal

from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Date,
    DayOffset,
    Expression,
    Length,
    Month,
    Named,
    Nth,
    Part,
    Piece,
    Season,
    Shifted,
    Stretch,
    Unit,
    Vague,
    Year,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, rule, simple
from foresaid.extracting.windows.numbers import FRACTIONS, ORDINALS, SMALL, Count, count
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import PLURALS, SHORT_UNITS, UNITS, VAGUE, VAGUE_PHRASES
from foresaid.when import WEEKDAYS

_NEXT = frozenset(("next", "coming", "upcoming", "following", "ensuing"))
_LAST = frozenset(("last", "past", "previous", "preceding", "prior", "recent"))
_THIS = frozenset(("this", "current", "that", "same", "present", "latest"))
_POINTING = frozenset(("that", "same"))
"""*that week* points at a week; *that Q2 will ...* is a conjunction and a quarter."""
_NUMBER_WORDS = frozenset(SMALL) | {
    "a",
    "an",
    "another",
    "half",
    "several",
    "some",
    "few",
    "many",
    "couple",
    "hundred",
    "the",
    *FRACTIONS,
}
Shift = Literal[-1, 0, 1]


def _behind_figure(s: Stream, i: int, word: str) -> bool:
    """Whether a short unit stands behind a figure, *min* and *sec* behind a hyphen too: *3h*, *30-min*."""
    k = i - 2 if i > 1 and s.words[i - 1] == "-" and word in ("min", "sec") else i - 1
    return i > 0 and s.words[k][:1].isdigit()


def unit_at(s: Stream, i: int) -> tuple[Unit, int] | None:
    """A unit of time at `i`: *week*, *fiscal year*, *calendar quarter*, *business days*."""
    word = s.words[i]
    if word in (
        "fiscal",
        "financial",
        "calendar",
        "tax",
        "business",
        "working",
        "trading",
        "academic",
        "school",
        "full",
    ):
        unit = UNITS.get(s.words[i + 1])
        if word in ("fiscal", "financial") and unit in ("year", "quarter"):
            return ("fiscal year" if unit == "year" else "fiscal quarter"), i + 2
        if word == "calendar" and unit in ("year", "quarter", "month", "week"):
            return unit, i + 2
        if word in ("business", "working", "trading") and unit == "day":
            return "workday", i + 2
        if word in ("business", "working") and unit == "week":
            return "week", i + 2
        return (unit, i + 2) if word == "full" and unit else None
    unit = UNITS.get(word)
    if unit is None or (word in SHORT_UNITS and not _behind_figure(s, i, word)):
        return None
    if word == "second" and s.words[i + 1] in ("half", "quarter", "week", "month", "day", "year", "term", "-"):
        return None
    if len(word) == 1 and not s.glued[i] and word != "h":
        return None
    if word == "s" and int(float(s.words[i - 1].replace(",", ""))) % 10 == 0:
        return None
    if word == "fall":
        return None
    j = i + 1
    if word in ("min", "sec", "hr", "hrs", "yr", "yrs", "wk", "mo") and s.words[j] == "." and s.glued[j]:
        j += 1
    return unit, j


@rule("two and a half years", (DIGITS, *_NUMBER_WORDS))
def length(s: Stream, i: int) -> Hit | None:
    """A length of time: *three months*, *a year*, *a couple of weeks*, *3-6 weeks*, *a year and a half*, *27-year*."""
    if s.words[i] == "the":
        return None
    found = count(s, i)
    if not found:
        return None
    amount, j = found
    j = s.skip(j, "-")
    unit = unit_at(s, j)
    if not unit and s.words[j] in ("whole", "entire", "short", "long", "good", "solid", "extra", "more"):
        unit = unit_at(s, j + 1)
    if amount.low in range(1500, 2200) and s.words[i].isdecimal() and len(s.words[i]) == 4:
        return None
    if not unit or (unit[0] == "quarter" and amount.low == 3 and s.words[j - 1] == "-"):
        return None
    if s.words[unit[1]] in ("old", "olds", "-") and (s.words[unit[1]] != "-" or s.words[unit[1] + 1].startswith("old")):
        return None
    if s.words[unit[1] - 1].startswith("fortnight"):
        return Length(2 * amount.low, 2 * amount.high, "week", amount.vague), unit[1]
    return _rest_of_length(s, amount, *unit)


def _rest_of_length(s: Stream, amount: Count, unit: Unit, j: int) -> Hit:
    """After *a year*: *and a half*, *or two*, *and three months*, *or so*, *to two years*."""
    words = s.words
    low, high = amount.low, amount.high
    rest: tuple[tuple[float, Unit], ...] = ()
    if words[j] == "and" and words[j + 1] == "half" and words[j + 2] not in ("a", "an", "of"):
        low, high, j = low + 0.5, high + 0.5, j + 2
    elif words[j] == "and" and words[j + 1] == "a" and words[j + 2] in ("half", "quarter"):
        part = 0.5 if words[j + 2] == "half" else 0.25
        low, high, j = low + part, high + part, j + 3
    elif words[j] == "or" and low == 1 and words[j + 1] in ("two", "so", "more") and not amount.vague:
        high, j = (2 if words[j + 1] == "two" else high), j + 2
    elif words[j] == "or" and words[j + 1] == "so":
        j += 2
    least = unit
    while words[j] in ("and", ",") or words[j].isdecimal() or words[j] in SMALL:
        more = count(s, s.skip(j, "and", ","))
        smaller = unit_at(s, more[1]) if more else None
        if not (more and smaller) or smaller[0] == least:
            break
        if _SIZES.index(smaller[0]) > _SIZES.index(least) and words[j] in ("and", ","):
            break
        rest, j, least = (*rest, (more[0].low, smaller[0])), smaller[1], smaller[0]
    if words[j] == "or" and words[j + 1] in ("more", "less", "longer", "so"):
        mod = {"more": "more", "longer": "more", "less": "less", "so": "approx"}[words[j + 1]]
        return Length(low, high, unit, amount.vague, mod, rest), j + 2  # type: ignore[arg-type]
    return Length(low, high, unit, amount.vague, "", rest), j


_SIZES: tuple[Unit, ...] = (
    "second", "minute", "hour", "day", "workday", "weekend", "week", "month", "fiscal quarter", "quarter", "half",
    "season", "fiscal year", "year", "decade", "century",
)  # fmt: skip


@rule(
    "at least 30 days",
    (
        "at",
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "more",
        "less",
        "some",
        "up",
        "over",
        "under",
        "approximately",
    ),
)
def length_about(s: Stream, i: int) -> Hit | None:
    """A length that is not exact: *about two years*, *at least 30 days*, *more than a decade*, *nearly an hour*."""
    words = s.words
    mod: Literal["approx", "more", "less"] = "approx"
    if words[i] in ("more", "less") and words[i + 1] == "than":
        mod, j = ("more" if words[i] == "more" else "less"), i + 2
    elif words[i] == "at" and words[i + 1] in ("least", "most"):
        mod, j = ("more" if words[i + 1] == "least" else "less"), i + 2
    elif words[i] == "up" and words[i + 1] == "to":
        mod, j = "less", i + 2
    elif words[i] in ("at", "more", "less", "up"):
        return None
    else:
        mod = "more" if words[i] == "over" else "less" if words[i] in ("under", "nearly", "almost") else "approx"
        j = i + 1
    j = s.skip(j, "the") if words[j + 1] in ("next", "past", "last", "coming") else j
    hit = stretch(s, j) or length(s, j)
    if hit and isinstance(hit[0], Length) and words[i] != "over":
        n = hit[0]
        return Length(n.low, n.high, n.unit, n.vague, mod, n.rest), hit[1]
    return hit if hit and isinstance(hit[0], Stretch) and words[i] != "over" else None


@rule("three quarters of an hour", ("a", "three", "half"))
def part_of_unit(s: Stream, i: int) -> Hit | None:
    """A part of a unit: *a quarter of an hour*, *three quarters of an hour*, *half of a day*."""
    j = s.skip(i, "a", "three")
    share = {"quarter": 0.25, "quarters": 0.75, "half": 0.5}.get(s.words[j])
    if share is None or s.words[j + 1] != "of" or s.words[j + 2] not in ("a", "an"):
        return None
    unit = unit_at(s, j + 3)
    return (Length(share, share, unit[0]), unit[1]) if unit and unit[0] in ("hour", "day", "century") else None


@rule("years", PLURALS)
def bare_plural(s: Stream, i: int) -> Hit | None:
    """A length without a number: *years*, *weeks or months*, *for decades*."""
    unit = unit_at(s, i)
    if not unit or unit[0] == "weekend":
        return None
    j = unit[1]
    if s.words[j] in ("or", "and") and s.words[j + 1] in PLURALS:
        j += 2
    return Length(None, None, unit[0], vague=True), j


_WHOLE: dict[str, Unit] = {"week": "week", "month": "month", "year": "year", "decade": "decade", "century": "century"}
"""*the next year* is a stretch from now, *next year* the calendar's."""


@rule("the next three weeks", (*_NEXT, *_LAST, "the", "first", "final"))
def stretch(s: Stream, i: int) -> Hit | None:
    """A length that touches the day of saying: *the past two years*, *the next five to seven days*."""
    j = s.skip(i, "the")
    word = s.words[j]
    if word not in _NEXT and word not in _LAST:
        return None
    side: Literal[-1, 1] = 1 if word in _NEXT else -1
    if word == "following" and j == i:
        return None
    definite = j > i and word in ("next", "coming", "past", "last")
    j = s.skip(j + 1, "full", "whole")
    halved = s.follows(j + 1, "and", "a", "half")
    if definite and s.words[j] in _WHOLE and s.words[j + 1] != "or" and not halved:
        return Stretch(Length(1, 1, _WHOLE[s.words[j]]), side), j + 1
    if s.words[j] in ("day", "week", "month", "year", "hour", "decade", "minute") and (
        halved or s.words[j + 1] == "or"
    ):
        hit = _rest_of_length(s, Count(1, 1), UNITS[s.words[j]], j + 1)
        if isinstance(hit[0], Length) and hit[1] > j + 1:
            return Stretch(hit[0], side), hit[1]
    if s.words[j] in PLURALS:
        unit = UNITS[s.words[j]]
        end = j + 3 if s.words[j + 1] in ("and", "or") and s.words[j + 2] in PLURALS else j + 1
        return Stretch(Length(None, None, unit, vague=True), side), end
    if s.words[j] in ("a", "an", "the", "another"):
        return None
    if s.words[j] == "fortnight":
        return Stretch(Length(2, 2, "week"), side), j + 1
    about = length(s, s.skip(j, "about", "roughly", "-"))
    if about and isinstance(about[0], Length):
        end = about[1] + 1 if s.words[about[1]] in ("period", "span", "stretch") else about[1]
        return Stretch(about[0], side), end
    return None


@rule("five coming years", (DIGITS, *SMALL, "the"))
def stretch_counted(s: Stream, i: int) -> Hit | None:
    """The number before *next* or *past*: *the five past years*, *three coming weeks*."""
    found = count(s, s.skip(i, "the"))
    if not found or s.words[found[1]] not in _NEXT | _LAST:
        return None
    unit = unit_at(s, found[1] + 1)
    if not unit or s.words[found[1] + 1] not in PLURALS:
        return None
    side: Literal[-1, 1] = 1 if s.words[found[1]] in _NEXT else -1
    return Stretch(Length(found[0].low, found[0].high, unit[0], found[0].vague), side), unit[1]


@rule("all week", ("all", "full", "whole", "the"))
def whole_unit(s: Stream, i: int) -> Hit | None:
    """*all day*, *all week*, *the whole month*: a length."""
    j = s.skip(i + 1, "-")
    if s.words[i] == "the":
        if s.words[j] not in ("whole", "entire"):
            return None
        j += 1
    unit = unit_at(s, j)
    if not unit or s.words[j] in PLURALS or unit[0] not in ("day", "week", "month", "year", "weekend", "hour"):
        return None
    return Length(1, 1, unit[0]), unit[1]


@rule("week 31", ("week", "the"))
def numbered_week(s: Stream, i: int) -> Hit | None:
    """A week by its number: *week 31*, *week 3 of 2027*."""
    i = s.skip(i, "the")
    number = s.words[i + 1]
    if s.words[i] != "week" or not (
        number.isdecimal() and 1 <= int(number) <= 53 and s.words[i + 2] not in (":", "of")
    ):
        year = simple(s, i + 3) if s.words[i] == "week" and s.words[i + 2] == "of" and number.isdecimal() else None
        return (Nth(int(number), "week", year[0]), year[1]) if year and isinstance(year[0], Year) else None
    return Nth(int(number), "week", Shifted("year", 0)), i + 2


@rule("next week", (*_NEXT, *_LAST, *_THIS, "the"))
def shifted(s: Stream, i: int) -> Hit | None:
    """This, next or last of something: *this year*, *next Friday*, *last June*, *the coming fiscal year*."""
    start = i
    i = s.skip(i, "the")
    word = s.words[i]
    shift, manner, j = _shift_word(s, i)
    if shift is None:
        return _bare_unit(s, i) if i > start else None
    if word in _NEXT | _LAST and s.words[j] in _LAST | _NEXT and s.words[j] not in ("past", "coming"):
        return None
    unit = unit_at(s, j)
    if s.words[j] == "night" and word == "last":
        return At(DayOffset(-1), Part("NI")), j + 1
    if unit and s.words[j] not in PLURALS:
        if unit[0] in ("second", "minute") or (s.words[j] == "night" and word == "this"):
            return None
        return Shifted(unit[0], shift, manner), unit[1]
    hit = simple(s, j) if word not in _POINTING else None
    if hit and _comes_round(hit[0]):
        return Shifted(hit[0], shift, manner), hit[1]
    return None


def _shift_word(s: Stream, i: int) -> tuple[Shift | None, Literal["", "coming", "previous"], int]:
    """The shift that *this*, *next*, *last*, *this coming*, *this past* give, and the place after them."""
    word = s.words[i]
    if word == "this" and s.words[i + 1] in ("coming", "upcoming", "next"):
        return 1, "coming", i + 2
    if word == "this" and s.words[i + 1] in ("past", "last"):
        return -1, "previous", i + 2
    if word == "this" and s.words[i + 1] in ("same", "very", "current"):
        return 0, "", i + 2
    if word in _NEXT:
        return 1, ("" if word == "next" else "coming"), i + 1
    if word in _LAST:
        return -1, ("" if word == "last" else "previous"), i + 1
    if word in _THIS:
        return 0, "", i + 1
    return None, "", i


def _comes_round(e: Expression) -> bool:
    """Whether *next* can stand before it: a weekday, a month, a season, a quarter, a holiday, without a year."""
    if isinstance(e, Date):
        return e.year is None
    if isinstance(e, (Month, Season, Piece, Named)):
        return e.year is None
    return False


def _bare_unit(s: Stream, i: int) -> Hit | None:
    """*the year*, *the week*: the current one unless what follows makes it a different thing."""
    unit = unit_at(s, i)
    if not unit or s.words[i] in PLURALS or unit[0] in ("second", "minute", "hour", "century"):
        return None
    if s.words[unit[1]] in ("old", "ago"):
        return None
    return Shifted(unit[0], 0, "bare"), unit[1]


@rule("today", ("today", "tomorrow", "yesterday", "tmr", "tmrw"))
def near_day(s: Stream, i: int) -> Hit | None:
    """*today*, *tomorrow*, *yesterday*."""
    n = {"today": 0, "yesterday": -1}.get(s.words[i], 1)
    return DayOffset(n), i + 1


@rule("the day after tomorrow", ("the", "day"))
def day_but_one(s: Stream, i: int) -> Hit | None:
    """*the day after tomorrow*, *the day before yesterday*, *the week after next*, *the year before last*."""
    i = s.skip(i, "the")
    if s.words[i] == "day":
        for words, n in (
            (("after", "tomorrow"), 2),
            (("after", "tmrw"), 2),
            (("after", "tmr"), 2),
            (("before", "yesterday"), -2),
        ):
            if s.follows(i + 1, *words):
                return DayOffset(n), i + 3
        word = s.words[i + 1]
        if word in ("before", "after"):
            hit = simple(s, s.skip(i + 2, "the"))
            if hit and (isinstance(hit[0], (Date, Named)) or _is_weekday(hit[0])):
                return Away(Length(1, 1, "day"), -1 if word == "before" else 1, hit[0], word), hit[1]
    unit = UNITS.get(s.words[i])
    if unit and s.follows(i + 1, "after", "next"):
        return Shifted(unit, 2), i + 3
    if unit and s.follows(i + 1, "before", "last") and s.words[i + 3] not in WEEKDAYS:
        return Shifted(unit, -2), i + 3
    return None


def _is_weekday(e: Expression) -> bool:
    """*last Tuesday*, *next Friday*."""
    return isinstance(e, Shifted) and isinstance(e.of, Date)


@rule("the year-earlier quarter", ("the", "a", "year"))
def year_before(s: Stream, i: int) -> Hit | None:
    """The same a year before: *year-earlier*, *the year-ago quarter*, *the year-earlier period*."""
    i = s.skip(i, "the", "a")
    j = s.skip(i + 1, "-")
    if s.words[i] != "year" or j == i + 1 or s.words[j] not in ("ago", "earlier", "before"):
        return None
    return Away(Length(1, 1, "year"), -1, None, s.words[j]), s.skip(j + 1, "quarter", "period", "month", "level")


@rule("soon", VAGUE)
def vague_word(s: Stream, i: int) -> Hit | None:
    """A word of time without a date: *soon*, *recently*, *now*, *eventually*."""
    words = s.words
    if words[i] == "current" and (words[i + 1] == "account" or s.capital(i)):
        return None
    if words[i] == "soon" and words[i - 1] == "as" and words[i + 1] == "as" and i:
        return None
    if words[i] == "future" and words[i + 1] in ("of", "s", "contract", "contracts"):
        return None
    reference = VAGUE[words[i]]
    if words[i] == "recent" and words[i + 1] in PLURALS:
        end = i + 4 if words[i + 2] in ("and", "or") and words[i + 3] in PLURALS else i + 2
        return Vague("PAST_REF", " ".join(words[i:end])), end
    if words[i] == "soon" and words[i - 1] == "as" and words[i + 1] == "as" and i:
        return None
    if words[i] == "future" and words[i + 1] in PLURALS:
        return Vague("FUTURE_REF", " ".join(words[i : i + 2])), i + 2
    return Vague(reference, words[i]), i + 1


_VAGUE_STARTS = {key[0] for key in VAGUE_PHRASES}


@rule("near future", (*_VAGUE_STARTS, "the"))
def vague_phrase(s: Stream, i: int) -> Hit | None:
    """Several words of time without a date: *the near future*, *over time*, *the long run*, *years to come*."""
    for start in (i, s.skip(i, "the")):
        for size in (4, 3, 2):
            key = tuple(s.words[start : start + size])
            if key in VAGUE_PHRASES:
                return Vague(VAGUE_PHRASES[key], " ".join(key)), start + size
    return None


@rule("the same period", ("the", "that", "this", "same"))
def same_period(s: Stream, i: int) -> Hit | None:
    """A period named before: *the same period*, *that time*, *this period*."""
    j = s.skip(s.skip(i, "the", "that", "this"), "same", "latest")
    if j > i and s.words[j] in ("period", "timeframe"):
        return Vague("PRESENT_REF", "period"), j + 1
    return None


_DECADE_STARTS = frozenset(ORDINALS)
