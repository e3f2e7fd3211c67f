"""Rules for what has a name: holidays, elections, games, hurricane seasons, terms of office.

The names come from the dated table (`named.toml`), so these are read for one table, not entered once for all.
"""

from __future__ import annotations

from foresaid.extracting.windows.calendar_words import year_at
from foresaid.extracting.windows.expressions import Date, Expression, Inside, Month, Named, Nth, Season, Shifted
from foresaid.extracting.windows.grammar import DIGITS, Hit, joint, named_rule, rule, simple
from foresaid.extracting.windows.named import OFFICE, SECOND
from foresaid.extracting.windows.numbers import ORDINALS, cardinal, ordinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import UNITS

POLLS = "us polls"
"""The key of the days Americans elect a Congress, and every other time a president."""


def named_at(s: Stream, i: int) -> tuple[str, int] | None:
    """The key of the longest name that starts at `i`, in the table that the stream was opened with."""
    for tokens, key in s.names.get(s.words[i], ()):
        if s.words[i : i + len(tokens)] == list(tokens):
            return key, i + len(tokens)
    return None


@named_rule
def read_named(s: Stream, i: int) -> Hit | None:
    """A named day with its year before or behind it: *Christmas*, *Easter 2025*, *the 2016 election*."""
    whole = named_at(s, i)
    i = s.skip(i, "the")
    before = year_at(s, i)
    if before:
        found = named_at(s, before[1]) or _race(s, before[1])
        return (Named(found[0], before[0]), found[1]) if found else None
    found = whole or named_at(s, i)
    if not found:
        return None
    key, j = found
    after = year_at(s, s.skip(j, ",", "of", "in"))
    if after and s.words[i - 1] != "after":
        return Named(key, after[0]), after[1]
    return Named(key), j


def _race(s: Stream, j: int) -> tuple[str, int] | None:
    """After a year, *election*, *race*, *campaign* alone mean the American ones of that year."""
    if s.words[j] in ("election", "elections", "race", "vote") and s.words[j + 1] not in ("in", "of", "s"):
        return POLLS, j + 1
    return None


@joint("next week's election", ("'s",))
def polls_of_a_period(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """The American polling day by its period: *next week's election*, *this fall's midterms*, *November's vote*."""
    if not _may_hold_polls(left):
        return None
    k = s.skip(j + 1, "midterm", "congressional", "general", "presidential", "legislative")
    if s.words[k] in ("election", "elections", "midterms", "vote"):
        return Inside(Named(POLLS), left), k + 1
    return None


@rule("elections in November", ("election", "elections", "midterms", "polls", "midterm", "congressional"))
def polls_in_a_period(s: Stream, i: int) -> Hit | None:
    """The same, the period named behind: *elections in November*, *the midterms this fall*, *the polls next week*."""
    j = i + 1
    if s.words[i] in ("midterm", "congressional"):
        if s.words[j] not in ("election", "elections"):
            return None
        j += 1
    hit = simple(s, s.skip(j, "in"))
    if not hit or not _may_hold_polls(hit[0]) or isinstance(hit[0], Date):
        return None
    return Inside(Named(POLLS), hit[0]), hit[1]


def _may_hold_polls(e: Expression) -> bool:
    """Whether a period finer than a year may be named for its polling day."""
    if isinstance(e, Shifted):
        return e.of in ("week", "month") or (not isinstance(e.of, str) and _may_hold_polls(e.of))
    if isinstance(e, Month):
        return e.month == 11
    return isinstance(e, Season) or (isinstance(e, Date) and e.weekday is not None)


@rule("first 100 days in office", (*ORDINALS, DIGITS, "the", "hundred"))
def days_in_office(s: Stream, i: int) -> Hit | None:
    """The first days, months or years of a term: *first month in office*, *the first hundred days*."""
    i = s.skip(i, "the")
    found = ordinal(s, i)
    if not found:
        return None
    n, j = found
    span = 1
    amount = cardinal(s, j)
    if amount and 1 < amount[0] < 400:
        span, j = int(amount[0]), amount[1]
    unit = UNITS.get(s.words[j])
    if unit not in ("day", "week", "month", "year"):
        return None
    end = _in_office(s, j + 1)
    if end is None and span == 100 and n == 1 and unit == "day":
        end = j + 1
    return (Nth(n, unit, Named(OFFICE), span), end) if end else None


def _in_office(s: Stream, j: int) -> int | None:
    """The place after *in office*, *of his term*, *as president*, *of the new administration*."""
    words = s.words
    if words[j] in ("in", "of") and words[j + 1] in ("office", "power"):
        return j + 2
    if words[j] in ("of", "in", "into"):
        k = s.skip(j + 1, "his", "her", "their", "the", "a", "this")
        k = s.skip(k, "new", "second", "first", "current")
        if words[k] in ("term", "presidency", "administration", "tenure", "mandate"):
            return k + 1
    if words[j] == "as" and words[j + 1] in ("president", "chancellor", "premier"):
        return j + 2
    return None


@rule("this term", ("this", "his", "her", "their", "the", "current", "second", "first"))
def term(s: Stream, i: int) -> Hit | None:
    """A term of office: *this term*, *his second term*, *her current term in office*."""
    j = s.skip(i, "this", "his", "her", "their", "the")
    j = s.skip(j, "current", "second", "first", "new", "final")
    if s.words[j] not in ("term", "presidency") or j == i:
        return None
    if s.words[i] in ("the", "first", "second") and s.words[j - 1] not in ("current",):
        return None
    end = j + 3 if s.words[j + 1 : j + 3] == ["in", "office"] else j + 1
    return Shifted(Named(SECOND if s.words[j - 1] == "second" else OFFICE), 0), end
