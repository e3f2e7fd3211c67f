"""Rules for what comes round: *daily*, *every Friday*, *each of the next four years*, *twice a week*."""

from __future__ import annotations

from foresaid.extracting.windows.clock_words import hour_at
from foresaid.extracting.windows.expressions import (
    Clock,
    Date,
    Every,
    Expression,
    Length,
    Month,
    Named,
    Part,
    Season,
    Unit,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, joint, rule, simple
from foresaid.extracting.windows.numbers import ORDINALS, SMALL, count, ordinal
from foresaid.extracting.windows.rules_relative import unit_at
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import DAYPARTS
from foresaid.when import WEEKDAYS

_ADVERBS: dict[str, tuple[float, Unit]] = {
    "hourly": (1, "hour"), "daily": (1, "day"), "everyday": (1, "day"), "weekly": (1, "week"), "biweekly": (2, "week"),
    "fortnightly": (2, "week"), "monthly": (1, "month"), "quarterly": (1, "quarter"), "yearly": (1, "year"),
    "annually": (1, "year"), "annual": (1, "year"), "nightly": (1, "day"), "semiannual": (6, "month"),
    "semiannually": (6, "month"), "bimonthly": (2, "month"), "biannually": (6, "month"), "midweekly": (1, "week"),
}  # fmt: skip


def each(amount: float, unit: Unit) -> Every:
    """Every so many units."""
    return Every(Length(amount, amount, unit))


@rule("daily", _ADVERBS)
def adverb(s: Stream, i: int) -> Hit | None:
    """An adverb or adjective of recurrence: *daily*, *weekly*, *annually*, *quarterly*."""
    amount, unit = _ADVERBS[s.words[i]]
    return each(amount, unit), i + 1


@rule("semi-annually", ("semi", "bi"))
def prefixed_adverb(s: Stream, i: int) -> Hit | None:
    """*semi-annual*, *bi-monthly*: half as long, twice as long."""
    j = s.skip(i + 1, "-")
    found = _ADVERBS.get(s.words[j])
    if j == i + 1 or not found:
        return None
    amount, unit = found
    if s.words[i] == "bi":
        return each(2 * amount, unit), j + 1
    return (each(6, "month") if unit == "year" else each(amount / 2, unit)), j + 1


@rule("every other week", ("every", "each"))
def every(s: Stream, i: int) -> Hit | None:
    """*every day*, *each quarter*, *every two weeks*, *every other Friday*, *each summer*, *every morning*."""
    j = i + 1
    if s.words[j] == "other":
        unit = unit_at(s, j + 1)
        if unit:
            return each(2, unit[0]), unit[1]
        j += 1
    nth = ordinal(s, j)
    if nth:
        unit = unit_at(s, nth[1])
        return (each(nth[0], unit[0]), unit[1]) if unit and nth[0] < 20 else None
    unit = unit_at(s, j)
    if unit:
        return each(1, unit[0]), unit[1]
    amount = count(s, j)
    unit = unit_at(s, amount[1]) if amount else None
    if amount and unit:
        return Every(Length(amount[0].low, amount[0].high, unit[0], amount[0].vague)), unit[1]
    part = DAYPARTS.get(s.words[j])
    if part:
        return Every(Part(part)), j + 1
    hit = simple(s, j)
    if hit and isinstance(hit[0], (Date, Month, Season, Named, Part)):
        return Every(hit[0]), hit[1]
    return None


@rule("Mondays", [day + "s" for day in WEEKDAYS if day.endswith("day")])
def plural_day(s: Stream, i: int) -> Hit | None:
    """*Mondays*, *on Fridays*, *Tuesday mornings*."""
    return Every(Date(weekday=WEEKDAYS[s.words[i][:-1]])), i + 1


@rule("weekends", ("weekends", "all"))
def weekends(s: Stream, i: int) -> Hit | None:
    """*weekends*, *all weekends*."""
    i = s.skip(i, "all")
    return (each(1, "weekend"), i + 1) if s.words[i] == "weekends" else None


@rule("mornings", ("mornings", "afternoons", "evenings"))
def plural_part(s: Stream, i: int) -> Hit | None:
    """*mornings*, *evenings*."""
    return Every(Part(DAYPARTS[s.words[i]])), i + 1


@joint("3pm each day", ("every", "each", "everyday", "daily"))
def time_each(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time that comes round: *3pm each day*, *noon every Friday*."""
    if not isinstance(left, (Clock, Part)):
        return None
    hit = simple(s, j)
    return (Every(hit[0].of, left), hit[1]) if hit and isinstance(hit[0], Every) else None


@joint("9am on Mondays", ("on", *(day + "s" for day in WEEKDAYS if day.endswith("day"))))
def time_on_days(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time on days that come round: *9am on Mondays*, *noon Fridays*."""
    if not isinstance(left, (Clock, Part)):
        return None
    hit = simple(s, s.skip(j, "on"))
    return (Every(hit[0].of, left), hit[1]) if hit and isinstance(hit[0], Every) else None


@joint("Tuesday mornings", ("mornings", "afternoons", "evenings", "nights"))
def day_parts(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """*Tuesday mornings*, *Friday nights*."""
    if not isinstance(left, Date) or left.weekday is None or left.day is not None:
        return None
    return Every(left, Part(DAYPARTS[s.words[j]])), j + 1


@joint("each Monday at 4pm", ("at", "in", ",", "from", DIGITS))
def each_at(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """What comes round at a time: *each Monday at 4pm*, *every day at noon*, *every Friday in the morning*."""
    if not isinstance(left, Every) or left.time:
        return None
    k = j if s.words[j][:1].isdigit() else s.skip(j + 1, "the")
    hit = simple(s, k) or (hour_at(s, k) if s.words[j] == "at" and "." in s.words[k] else None)
    return (Every(left.of, hit[0]), hit[1]) if hit and isinstance(hit[0], (Clock, Part)) else None


@rule("19th of every month", (DIGITS, *ORDINALS, "the", "last"))
def nth_of_every(s: Stream, i: int) -> Hit | None:
    """A day of a period that comes round: *the 19th of every month*, *last Friday of each month*."""
    i = s.skip(i, "the")
    nth = ordinal(s, i)
    j = nth[1] if nth else i + 1
    if not nth and s.words[i] != "last":
        return None
    j = j + 1 if s.words[j] in WEEKDAYS else s.skip(j, "day")
    hit = every(s, j + 1) if s.words[j] == "of" and s.words[j + 1] in ("every", "each") else None
    return (hit[0], hit[1]) if hit else None


@rule("twice a week", ("once", "twice", "times", DIGITS, *SMALL))
def often(s: Stream, i: int) -> Hit | None:
    """*once a week*, *twice a year*, *three times a month*."""
    if s.words[i] not in ("once", "twice", "times"):
        found = count(s, i)
        if not found or s.words[found[1]] != "times":
            return None
        i = found[1]
    if s.words[i + 1] not in ("a", "an", "per", "every", "each"):
        return None
    unit = unit_at(s, i + 2)
    return (each(1, unit[0]), unit[1]) if unit else None
