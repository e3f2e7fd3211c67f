"""Dates of a running text: what an expression means among those before it.

A forecast is counted from the day it was said; a report also says *the quarter*, *a year earlier*, *Friday* of the
days it tells of. This reads a whole text, in order, and gives each expression its TIMEX3 type and value.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from foresaid.extracting.windows.days import days_of, with_year
from foresaid.extracting.windows.expressions import (
    Away,
    Between,
    Date,
    Either,
    Every,
    Expression,
    Length,
    Month,
    Nth,
    Part,
    Piece,
    Shifted,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.grammar import simple
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.extracting.windows.stretches import Lean
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.values import Kind, timex
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of a text with its TIMEX3 type and value."""

    span: Span
    kind: Kind
    value: str


_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def timexes(text: str, said: dt.date, almanac: Almanac) -> list[Timex]:
    """Every expression of `text` that has a TIMEX3 value, when the text is of the day `said`."""
    almanac = almanac.about(text)
    found: list[Timex] = []
    quarter: Piece | None = None
    for paragraph in _PARAGRAPH.finditer(text):
        within = Span(paragraph.start(), paragraph.end())
        for r in readings(text, within, almanac):
            lean = _lean(text, r, within)
            e = r.expression
            if isinstance(e, Piece):
                quarter = _dated(e, said, lean, almanac)
            value = _by_words(text, r, quarter) or _in_discourse(e, quarter, said) or timex(e, said, lean, almanac)
            if value and not _passed_over(text, r):
                found.extend(_split(r, value, text, said, lean, almanac))
    return found


def _dated(e: Piece, said: dt.date, lean: Lean, almanac: Almanac) -> Piece:
    days = days_of(e, said, lean, almanac)
    return replace(e, year=days.start.year) if days and e.year is None else e


_VERB = re.compile(
    r"\b(?:(?P<ahead>will|won|would|shall|going to|to be|expects?|expected|plans?|planned|scheduled?|until|due|set|may|"
    r"could|might|should|begin|begins|by)|(?P<back>\w{3,}ed|said|was|were|had|began|met|held|fell|rose|told|came|went|sent|made|"
    r"took|gave|shot|has|have|after|since))\b"
)


def _lean(text: str, r: Reading, within: Span) -> Lean:
    """Back for what is told, ahead behind words of the future."""
    before = text[max(within.start, r.whole.start - 60) : r.whole.start]
    clause = re.split(r"[.;,]\s", before)[-1]
    verbs = list(_VERB.finditer(clause))
    ahead = bool(verbs and verbs[-1]["ahead"]) and not re.match(r"['’]s\b", text[r.whole.end : r.whole.end + 3])
    if not verbs and (not clause.strip() or r.role == "in"):
        after = _VERB.search(text[r.whole.end : min(within.end, r.whole.end + 50)])
        ahead = bool(after and after.group() in ("will", "plans", "expects", "going to"))
    if isinstance(r.expression, (Month, Piece)) or (isinstance(r.expression, Date) and r.expression.month):
        return 1 if ahead else -1 if verbs and verbs[-1]["back"] else 0
    return 1 if ahead or r.role in ("by", "until") else -1


def _by_words(text: str, r: Reading, quarter: Piece | None) -> tuple[Kind, str] | None:
    """What the words around make of a period: *the year ended June 30*, *the 1988 quarter*, *recent years*."""
    e = r.expression
    after = text[r.span.end : r.span.end + 12]
    if isinstance(e, Shifted) and e.of == "year" and e.manner == "bare" and re.match(r"\s+end(?:ed|ing)\b", after):
        return "DURATION", "P1Y"
    if isinstance(e, Year) and quarter and re.match(r"\s+(?:period|quarter)\b", after):
        return "DATE", f"{e.year}-Q{quarter.n}"
    if isinstance(e, Stretch) and e.length.vague:
        return "DATE", "PAST_REF" if e.side < 0 else "FUTURE_REF"
    return None


def _in_discourse(e: Expression, quarter: Piece | None, said: dt.date) -> tuple[Kind, str] | None:
    """What the quarter a report is about makes of *a year earlier* and *the quarter*."""
    if quarter is None or quarter.year is None:
        return None
    if isinstance(e, Away) and e.anchor is None and e.side < 0 and e.length.unit == "year" and e.length.low == 1:
        return "DATE", f"{quarter.year - 1}-Q{quarter.n}" if quarter.unit == "quarter" else f"{quarter.year - 1}"
    if isinstance(e, Shifted) and e.of == "quarter" and e.manner == "bare":
        return "DATE", f"{quarter.year}-Q{quarter.n}"
    return None


def _passed_over(text: str, r: Reading) -> bool:
    """Words of time that corpora do not mark, or seldom."""
    e = r.expression
    if isinstance(e, Vague):
        return e.words not in _MARKED
    if isinstance(e, Every):
        return text[r.span.start : r.span.end].lower() in ("annual", "annually", "quarterly", "monthly", "weekly")
    if isinstance(e, Length) and e.low is None and e.unit not in ("year", "month", "week"):
        return True
    return isinstance(e, Part) or (isinstance(e, Shifted) and e.of == "day" and e.manner == "bare")


_MARKED = frozenset(
    ("now", "currently", "current", "recently", "recent", "nowadays", "the future", "near future", "right now",
     "these days",
     "near term", "short term", "near - term", "formerly", "not long ago", "long ago", "at present", "the past",
     "future quarters",
     "recent years", "recent months", "recent weeks", "recent days")
)  # fmt: skip


def _split(r: Reading, value: tuple[Kind, str], text: str, said: dt.date, lean: Lean, almanac: Almanac) -> list[Timex]:
    """One expression; or the two ends of a range, the length and the period of *the first nine months of 1997*."""
    e = r.expression
    whole = Timex(r.span, *value)
    if not isinstance(e, (Between, Either, Nth)) or (isinstance(e, Nth) and e.span == 1):
        return [whole]
    parts = parts_of(text, r.span, almanac)
    if isinstance(e, Nth):
        if not parts:
            return [whole]
        span, inner = parts[-1]
        found = timex(inner, said, lean, almanac)
        return [Timex(Span(r.span.start, span.start), *value), *([Timex(span, *found)] if found else [])]
    if len(parts) != 2:
        return [whole]
    if isinstance(e.first, Piece | Month | Date) and isinstance(e.last, Piece | Month | Date):
        ends: list[Expression] = [with_year(e.first, e.last.year) if e.last.year else e.first, e.last]
    else:
        ends = [inner for _, inner in parts]
    values = [timex(end, said, lean, almanac) for end in ends]
    return [Timex(span, *found) for (span, _), found in zip(parts, values, strict=True) if found]


def parts_of(text: str, within: Span, almanac: Almanac) -> list[tuple[Span, Expression]]:
    """The simple expressions inside a longer one."""
    s = Stream(text, within.start, within.end, almanac.names_for_text())
    found: list[tuple[Span, Expression]] = []
    i = 0
    while i < len(s):
        hit = simple(s, i)
        if hit and hit[1] < len(s) + (i > 0) and not isinstance(hit[0], (Between, Either, Nth, Length)):
            found.append((Span(s.starts[i], s.ends[hit[1] - 1]), hit[0]))
            i = hit[1]
        else:
            i += 1
    return found
