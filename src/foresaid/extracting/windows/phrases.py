"""From the tokens of a stretch to its time phrases: each expression with its preposition, and the window both give."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from foresaid.extracting.windows import (  # noqa: F401 - importing the rule files fills the table
    rules_clock,
    rules_dates,
    rules_joined,
    rules_named,
    rules_periods,
    rules_relative,
    rules_sets,
)
from foresaid.extracting.windows.days import days_of
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Date,
    DayOffset,
    Edged,
    Either,
    Every,
    Expression,
    Inside,
    Length,
    Named,
    Nth,
    Season,
    Shifted,
    Stretch,
    Vague,
)
from foresaid.extracting.windows.grammar import Hit, expression
from foresaid.extracting.windows.named import OFFICE, SECOND, Almanac, load
from foresaid.extracting.windows.stretches import Days, Lean, plus
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import TRIGGERS
from foresaid.records import Span
from foresaid.when import Window

TOO_VAGUE = "too vague to be a date"
NO_ANCHOR = "no day to count from: give --published"
NOT_DATED = "its dates are not known"
ONLY_LENGTH = "a length of time, not a date"

Tense: TypeAlias = Literal["past", "future", "open"]
Role: TypeAlias = Literal[
    "in", "by", "before", "until", "through", "within", "for", "after", "since", "from", "into", "soonest", "about"
]


@dataclass(frozen=True, slots=True)
class TimePhrase:
    """One time expression of a text.

    `span` is where it stands, `phrase` its words with their preposition; `window` the days, None when they are too
    vague or there is no day to count from, and then `note` says why; `tense` where they lie from the day of saying.
    """

    span: Span
    phrase: str
    window: Window | None
    note: str | None
    tense: Tense


@dataclass(frozen=True, slots=True)
class Reading:
    """An expression as it was found: `span` without and `whole` with its preposition, whose sense is `role`.
    `negated` when the words before it deny: *not ... until 2027* ends before that year, *lasts until 2027* with it."""

    span: Span
    whole: Span
    role: Role
    prepositions: str
    expression: Expression
    negated: bool = False


_ROLES: dict[str, Role] = {
    "in": "in", "on": "in", "at": "in", "during": "in", "throughout": "in", "of": "in", "come": "in",
    "over": "within", "within": "within", "inside": "within", "for": "for", "by": "by", "before": "before",
    "until": "until", "till": "until", "til": "until", "through": "through", "thru": "through", "after": "after",
    "beyond": "after", "past": "after", "since": "since", "from": "from", "starting": "from", "beginning": "from",
    "effective": "from", "into": "into", "toward": "into", "towards": "into", "around": "about", "about": "about",
    "circa": "about", "heading": "into", "following": "after",
}  # fmt: skip
_FILLERS = frozenset(
    [
        "his",
        "her",
        "their",
        "its",
        "the",
        "a",
        "an",
        "as",
        "early",
        "soon",
        "late",
        "later",
        "than",
        "no",
        "each",
        "both",
        "all",
        "of",
        "course",
        "just",
        "only",
        "well",
        "and",
        "about",
        "around",
        "some",
        "sometime",
        "mid",
        "on",
        "in",
        "at",
        "into",
        "next",
        "prior",
        "ahead",
        "to",
        "sooner",
        "much",
        "most",
        "part",
        "least",
        "entire",
        "whole",
        "-",
        "every",
        "any",
        "one",
    ]
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nor|unlikely|doubts?|without|cannot|isn|won|wouldn|doesn|don)\b|n['’]t\b", re.IGNORECASE
)
_PAPERS = frozenset(
    ["express", "times", "telegraph", "mail", "mirror", "herald", "post", "tribune", "independent", "star"]
)
_LOOK_BACK = 6
_WORD = re.compile(r"[A-Za-z]+|\d+")
_FIGURE = re.compile(
    r"\d\s?(?:[ap]|ampm)\b|(?:(?<=at )|(?<=on )|(?<=the ))\d\d?(?:\.\d\d)?"
    r"(?=\s?[.?!,]?\s*$|[.?!,]\s| at| from| between)|\d\d['’]s|"
    r"(?<![\d,.$])(?:1[5-9]|20|21)\d\d(?![\d,]\d)|(?:19|20)\d{6}|\d(?:st|nd|rd|th)\b|\d[\s-]?(?:h|hrs?|secs?|mins?|[dwy]|ys)\b|\d\s?[ap]\.?m\b|\d[/-]\d|\d:\d\d|[1-4]Q|Q[1-4]|[1-2]H\d|H[12]\b|\d\ds\b|\d\d?\.\d\d?\.\d",
    re.IGNORECASE,
)

_SPOKEN_WORDS = frozenset(("am", "pm", "m", "clock", "past", "thirty", "fifteen", "forty"))
_SPOKEN = re.compile(
    r"(?:\d|[a-z](?<!\bi))[\s.-]+(?:[ap]\s?\.?\s?m\b|o['’]\s?clock)|"
    r"\b(?:\d+|ten|five|twenty|half|quarter|min\w*) past \w|"
    r"\b(?:from|between|at|until|by) [a-z]+ (?:thirty|fifteen|forty)",
    re.IGNORECASE,
)
"""Times of day in words (*nine thirty p.m.*, *ten past nine*), looked for only where one of the words above stands."""


def worth_reading(text: str, table: Almanac) -> bool:
    """False when no word of a text can be part of a time expression: the cheap look before the grammar runs."""
    words = _WORD.findall(text.lower())
    if not TRIGGERS.isdisjoint(words) or _FIGURE.search(text):
        return True
    if not _SPOKEN_WORDS.isdisjoint(words) and _SPOKEN.search(text):
        return True
    return not table.names.keys().isdisjoint(words) and any(
        key in words for key in table.names if key not in ("the", "st", "us", "u", "all")
    )


def readings(text: str, within: Span, table: Almanac) -> list[Reading]:
    """Every time expression of a stretch of text, left to right, not overlapping."""
    if not worth_reading(text[within.start : within.end], table):
        return []
    s = Stream(text, within.start, within.end, table.names_for_text())
    found: list[Reading] = []
    i = taken = 0
    while i < len(s):
        hit = expression(s, i)
        if hit and not _stray(s, i, hit, table):
            found.append(_reading(s, i, hit[1], hit[0], taken))
            i = taken = hit[1]
        else:
            i += 1
    return found


def _stray(s: Stream, i: int, hit: Hit, table: Almanac) -> bool:
    """Whether what looks like a time is something else: *second*, *the day* alone, *half* a thing."""
    e, j = hit
    if isinstance(e, Shifted) and e.manner == "bare" and e.of in ("day", "half", "weekend"):
        return e.of == "half"
    if isinstance(e, Length) and e.unit in ("second", "quarter") and not e.vague and s.words[i] in ("a", "the", "one"):
        return e.unit == "second" or s.words[j] in ("of", "point", "-", "percentage", "percent")
    if isinstance(e, DayOffset) and s.text[s.starts[i] : s.ends[i]] == "TODAY":
        return i > 0 and s.words[i - 1] == "usa"
    if isinstance(e, Date) and e.weekday is not None and s.words[j] in _PAPERS and s.capital(j):
        return True
    if isinstance(e, Named) and not any(s.capital(k) for k in range(i, j)):
        return e.key in table.dated and e.key not in (
            "us midterms",
            "us election",
            "us polls",
            "iowa caucuses",
            "hurricane season",
            "typhoon season",
            table.season,
        )
    return False


def _reading(s: Stream, i: int, j: int, e: Expression, taken: int) -> Reading:
    if s.words[j - 1] == "." and j - 1 > i and s.glued[j - 1]:
        j -= 1
    first, role, words = _preposition(s, i, taken)
    whole = Span(s.starts[first], s.ends[j - 1])
    denied = role == "until" and bool(_DENIED.search(s.text[max(s.starts[0], whole.start - 120) : whole.start]))
    return Reading(Span(s.starts[i], s.ends[j - 1]), whole, role, words, e, denied)


def _preposition(s: Stream, i: int, taken: int) -> tuple[int, Role, str]:
    """The run of prepositions before `i`: where it starts, its sense, its words."""
    first = i
    for k in range(i - 1, max(taken, i - _LOOK_BACK) - 1, -1):
        if s.words[k] in _ROLES:
            first = k
        elif s.words[k] not in _FILLERS:
            break
    if first > taken and s.words[first] in ("early", "soon", "late"):
        first = i
    s.words[first:i]
    if first > taken + 1 and s.words[first - 2 : first] in (["no", "later"], ["as", "early"]):
        first -= 2
    text = " ".join(s.words[max(first - 3, taken) : i])
    if re.search(r"\bas (?:early|soon) as\b", text):
        at = next((k for k in range(max(first - 3, taken), i) if s.words[k] == "as"), first)
        return at, "soonest", text
    if re.search(r"\b(?:no|not) later than\b", text):
        at = next((k for k in range(max(first - 3, taken), i) if s.words[k] in ("no", "not")), first)
        return at, "by", text
    if re.search(r"\b(?:ahead of|prior to)$", text):
        return max(i - 2, taken), "before", text
    return _last_preposition(s, first, i)


_PAIRS: dict[tuple[str, str], Role] = {
    ("until", "after"): "until", ("till", "after"): "until", ("by", "about"): "by", ("by", "around"): "by",
    ("in", "about"): "in", ("in", "around"): "in", ("within", "about"): "within", ("over", "about"): "within",
    ("over", "of"): "within", ("in", "of"): "in", ("during", "of"): "in", ("for", "of"): "for", ("at", "of"): "in",
    ("through", "of"): "through", ("starting", "in"): "from", ("starting", "on"): "from", ("beginning", "in"): "from",
    ("beginning", "on"): "from", ("starting", "from"): "from", ("starting", "at"): "from",
    ("heading", "into"): "before",
    ("come", "by"): "by", ("after", "about"): "after", ("well", "into"): "into", ("past", "into"): "into",
    ("for", "about"): "for", ("for", "around"): "for", ("effective", "on"): "from", ("throughout", "of"): "in",
}  # fmt: skip


def _last_preposition(s: Stream, first: int, i: int) -> tuple[int, Role, str]:
    """The sense of a run of prepositions: the last one's, or that of a pair that belongs together."""
    places = [k for k in range(first, i) if s.words[k] in _ROLES]
    if not places:
        return i, "in", ""
    last = places[-1]
    if len(places) > 1:
        pair = _PAIRS.get((s.words[places[-2]], s.words[last]))
        if pair:
            start = places[-2]
            return start, pair, " ".join(s.words[start:i])
    return last, _ROLES[s.words[last]], " ".join(s.words[last:i])


def window(
    r: Reading, said: dt.date | None, lean: Lean, table: Almanac
) -> tuple[Window | None, str | None, Days | None]:
    """The window a reading gives, why there is none, and the days of the bare expression."""
    e = r.expression
    if isinstance(e, (Vague, Every)):
        return None, TOO_VAGUE, None
    if said is None and _needs_anchor(e):
        return None, NO_ANCHOR, None
    anchor = said or dt.date(2000, 1, 1)
    days = days_of(e, anchor, lean, table)
    if isinstance(e, Length):
        return (*_length_window(r, e, anchor), None) if said else (None, NO_ANCHOR, None)
    if days is None:
        return None, (NOT_DATED if isinstance(e, (Named, Nth, Shifted)) else TOO_VAGUE), None
    if said is None:
        return Window(days.start, days.end), None, days
    if blurred(e):
        return None, TOO_VAGUE, days
    pair = _by_role(r, days, said, table)
    if pair is None:
        return None, TOO_VAGUE, days
    return (Window(*pair) if pair[0] <= pair[1] else None), None, days


def _needs_anchor(e: Expression) -> bool:
    """Whether the days of an expression change with the day of saying."""
    a, b = (days_of(e, day, 0, load()) for day in (dt.date(1990, 2, 3), dt.date(2017, 9, 20)))
    return a != b or a is None


def blurred(e: Expression) -> bool:
    """Whether an edge leaves no dates: *early June*, *late next year*, *this summer*; not *late Tuesday*."""
    if isinstance(e, Edged):
        if e.edge in ("early", "mid", "late", "middle", "start"):
            return not isinstance(e.of, (Date, DayOffset, At)) and not (e.edge == "start" and isinstance(e.of, Nth))
        return blurred(e.of)
    if isinstance(e, Season):
        return True
    if isinstance(e, Shifted):
        return not isinstance(e.of, str) and blurred(e.of)
    if isinstance(e, Inside):
        return blurred(e.what)
    if isinstance(e, Stretch):
        return e.length.vague
    return False


def _length_window(r: Reading, e: Length, said: dt.date) -> tuple[Window | None, str | None]:
    """The window of a bare length: *within three days*, *in four to eight weeks*, *over 10 years*."""
    if e.unit == "hour" and e.low is None and r.role == "within":
        return Window(said, said + dt.timedelta(days=1)), None
    if e.vague or e.low is None or e.mod == "more":
        return None, TOO_VAGUE
    try:
        near, far = plus(said, e, 1, high=False), plus(said, e, 1)
    except (ValueError, OverflowError):
        return None, TOO_VAGUE
    if r.role == "within" or (r.role in ("in", "for") and r.prepositions):
        start = near if near != far and r.role == "in" else said
        return Window(start, far), None
    return None, ONLY_LENGTH


def _by_role(r: Reading, days: Days, said: dt.date, table: Almanac) -> tuple[dt.date, dt.date] | None:
    """First and last day that the preposition makes of the days of an expression."""
    e = r.expression
    if r.role in ("soonest", "from", "into", "after"):
        return None
    if isinstance(e, Shifted) and e.manner == "earlier":
        return days.start, min(said, days.end)
    if r.role == "since":
        return days.start, min(said, days.end) if days.end < said else said
    day = dt.timedelta(days=1)
    if isinstance(e, Away) and e.anchor is not None and r.prepositions.endswith("the"):
        other = days_of(e.anchor, said, 1, load())
        if other:
            return max(said, min(days.start, other.start)), max(days.end, other.end)
    if isinstance(e, Shifted) and e.of == "decade" and e.manner == "bare" and r.role != "by":
        return None
    if r.role == "before" and r.prepositions.startswith("heading"):
        return (said, days.start) if days.start >= said else None
    if r.role == "through" and isinstance(e, (Between, Either)):
        return days.start, days.end
    if r.role in ("by", "through"):
        return (said, days.end) if days.end >= said else (days.start, days.end)
    if r.role in ("before", "until"):
        return _up_to(r, days, said, table)
    if isinstance(e, Stretch) and e.side > 0:
        return days.start, days.end
    if isinstance(e, Edged) and e.edge == "end":
        return (said, days.end) if days.end >= said else (days.start, days.end)
    if isinstance(e, Nth) and isinstance(e.of, Named) and e.of.key == OFFICE:
        return days.start, days.end + day
    if current(e) and days.end >= said:
        return max(said, days.start), days.end
    if isinstance(e, At) and isinstance(e.day, DayOffset):
        return days.start, days.end
    return days.start, days.end


def _up_to(r: Reading, days: Days, said: dt.date, table: Almanac) -> tuple[dt.date, dt.date] | None:
    """*before 2019*, *until 2027*: to the day before it starts; *until after 2020*, *before the end of*: to its end.

    *before the 2020 election* goes up to that day.
    """
    e = r.expression
    if (
        "after" in r.prepositions.split()
        or (r.role == "until" and not r.negated)
        or (isinstance(e, Edged) and e.edge in ("end", "rest"))
        or (r.role == "until" and days.grain == "day")
    ):
        last = days.end
    elif isinstance(e, Named) and e.key in table.dated:
        last = days.start
    elif days.start == dt.date.min:
        return None
    else:
        last = days.start - dt.timedelta(days=1)
    return (said, last) if last >= said else None


def current(e: Expression) -> bool:
    """Whether an expression names the running period, which for a forecast starts on the day of saying.

    A term of office keeps its own first day, as its first days and months do.
    """
    if isinstance(e, Shifted):
        if isinstance(e.of, Named) and e.of.key in (OFFICE, SECOND):
            return False
        return e.shift == 0 and (e.manner != "bare" or e.of != "year") and e.of != "day"
    return False


def tense_of(days: Days | None, said: dt.date | None) -> Tense:
    """Where days lie from the day of saying; *open* when they hold it or there are none."""
    if days is None or said is None:
        return "open"
    if days.end < said:
        return "past"
    return "future" if days.end > said else "open"


def phrase_of(text: str, r: Reading, said: dt.date | None, lean: Lean, table: Almanac) -> TimePhrase:
    """A reading as the outside sees it."""
    found, note, days = window(r, said, lean, table)
    tense = tense_of(days, said)
    e = r.expression
    if (isinstance(e, Shifted) and e.manner == "earlier") or (r.role == "since" and tense != "future"):
        tense = "past"
    if isinstance(e, Vague):
        tense = {"PAST_REF": "past", "FUTURE_REF": "future"}.get(e.reference, "open")  # type: ignore[assignment]
    elif found and said and days is None:
        tense = "future"
    return TimePhrase(r.whole, text[r.whole.start : r.whole.end], found, note, tense)


def time_phrases(text: str, within: Span, said: dt.date | None, table: Almanac | None = None) -> list[TimePhrase]:
    """Every time expression in a stretch of `text`, with the days it means when said on `said`.

    Dates without a year and bare weekdays are read as lying ahead, as a forecast means them. `table` is the dated
    table of names narrowed to the text (`load().about(text)`: give it when asking often, it looks through all of the
    text), the shipped one when None. Raises SpanError when `within` lies outside the text.
    """
    within.of(text)
    table = load().about(text) if table is None else table
    return [phrase_of(text, r, said, 1, table) for r in readings(text, within, table)]
