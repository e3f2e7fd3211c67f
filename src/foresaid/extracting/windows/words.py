"""The words of time: units, seasons, parts of days, and those whose presence makes a sentence worth reading."""

from __future__ import annotations

from typing import Literal

from foresaid.extracting.windows.expressions import DayPart, Reference, Unit
from foresaid.when import MONTHS, WEEKDAYS

UNITS: dict[str, Unit] = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second", "s": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour",
    "day": "day", "days": "day", "night": "day", "nights": "day", "d": "day",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week", "w": "week",
    "fortnight": "week", "fortnights": "week",
    "weekend": "weekend", "weekends": "weekend",
    "month": "month", "months": "month", "mo": "month", "mos": "month", "mth": "month", "mths": "month",
    "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "y": "year", "ys": "year",
    "decade": "decade", "decades": "decade",
    "century": "century", "centuries": "century",
}  # fmt: skip
SHORT_UNITS = {"s", "h", "d", "w", "y", "ys", "mo", "min", "sec"}
"""Units that are believed only right behind a figure: *3h*, *10 min*."""

PLURALS = {word for word in UNITS if word.endswith("s") and word not in ("s", "hrs")}

SEASONS: dict[str, Literal["SP", "SU", "FA", "WI"]] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
    "winter": "WI", "wintertime": "WI",
}  # fmt: skip

DAYPARTS: dict[str, DayPart] = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "midday": "MI", "daytime": "DT",
}  # fmt: skip

VAGUE: dict[str, Reference] = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF", "current": "PRESENT_REF",
    "presently": "PRESENT_REF",
    "recently": "PAST_REF", "recent": "PAST_REF", "lately": "PAST_REF", "formerly": "PAST_REF",
    "previously": "PAST_REF",
    "soon": "FUTURE_REF", "shortly": "FUTURE_REF", "eventually": "FUTURE_REF", "someday": "FUTURE_REF",
    "imminently": "FUTURE_REF", "imminent": "FUTURE_REF", "future": "FUTURE_REF", "ultimately": "FUTURE_REF",
}  # fmt: skip

_PHRASES: tuple[tuple[Reference, str], ...] = (
    (
        "FUTURE_REF",
        "near future;near term;near - term;short term;short - term;medium term;medium - term;long term;long - term;"
        "longer term;longer - term;longer run;long run;short run;short - run;long - run;the future;"
        "over time;some point;any time soon;anytime soon;before long;days to come;weeks to come;months to come;"
        "years to come;decades to come;generations to come;foreseeable future;not too distant future",
    ),
    ("PRESENT_REF", "at present;right now;this point;the moment;the present;these days;so far;at this time"),
    ("PAST_REF", "the past;not long ago;long ago"),
)
VAGUE_PHRASES: dict[tuple[str, ...], Reference] = {
    tuple(phrase.split()): reference for reference, phrases in _PHRASES for phrase in phrases.split(";")
}

MONTH_SHAKY = {"may", "march", "mar", "sept", "jan", "jun", "dec", "oct", "sep"}
"""Month names that are other words too, or that are believed only with a capital."""
WEEKDAY_SHAKY = {"sun", "sat", "mon", "wed", "tue", "fri", "thu"}

TRIGGERS: frozenset[str] = frozenset(
    (set(UNITS) - {"s", "h", "d", "w", "y", "ys", "mo", "second", "min", "sec"})
    | set(MONTHS)
    | set(WEEKDAYS)
    | {day + "s" for day in WEEKDAYS if day.endswith("day")}
    | set(SEASONS)
    | set(DAYPARTS)
    | set(VAGUE)
    | {
        "nineteen",
        "thousand",
        "today",
        "tomorrow",
        "tmrw",
        "yesterday",
        "tonight",
        "overnight",
        "fortnight",
        "lunch",
        "lunchtime",
        "dinner",
        "oclock",
        "cy",
        "eod",
        "eom",
        "eoy",
        "noonish",
        "midnight",
        "noon",
        "midyear",
        "fiscal",
    }
    | {"term", "terms", "season", "seasons", "moment", "point", "future", "time", "run", "then", "meantime", "fy"}
    | {
        "biweekly",
        "fortnightly",
        "nightly",
        "semiannual",
        "semiannually",
        "bimonthly",
        "biannually",
        "daily",
        "weekly",
        "monthly",
        "quarterly",
        "yearly",
        "annually",
        "annual",
        "hourly",
        "everyday",
        "half",
    }
    | {"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "period"}
)
"""A sentence without any of these words, a named day or a figure holds no time expression."""
