"""The table of rules and the reader that applies it: at each place the longest expression wins.

A *rule* reads an expression that starts at a place; a *joint* goes on from an expression just read (*2019* … *or
2020*, *three weeks* … *ago*). Each names the words it can start with, so that most places cost one dictionary look-up.
The docstring of a rule says what it reads; its `example` is read by the tests and must be taken whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from foresaid.extracting.windows.expressions import Expression
from foresaid.extracting.windows.tokens import Stream

Hit: TypeAlias = tuple[Expression, int]
"""An expression and the place after its last token."""
Rule: TypeAlias = Callable[[Stream, int], Hit | None]
Joint: TypeAlias = Callable[[Stream, Expression, int, int], Hit | None]

DIGITS = "#"
"""Stands for any token of digits in a list of starting words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the table: the rule's name, an example it reads whole, and its explanation."""

    name: str
    example: str
    explanation: str


TABLE: list[Entry] = []
_RULES: dict[str, list[Rule]] = {}
_JOINTS: dict[str, list[Joint]] = {}


def rule(example: str, starts: Iterable[str]) -> Callable[[Rule], Rule]:
    """Enters a rule in the table under the words it can start with."""

    def enter(read: Rule) -> Rule:
        TABLE.append(Entry(read.__name__, example, read.__doc__ or ""))
        for word in starts:
            _RULES.setdefault(word, []).append(read)
        return read

    return enter


def joint(example: str, starts: Iterable[str]) -> Callable[[Joint], Joint]:
    """Enters a joint in the table under the words that follow the expression it goes on from."""

    def enter(read: Joint) -> Joint:
        TABLE.append(Entry(read.__name__, example, read.__doc__ or ""))
        for word in starts:
            _JOINTS.setdefault(word, []).append(read)
        return read

    return enter


_MISSING = object()
_DEPTH = 40
"""Expressions inside expressions beyond this are not followed: no one writes them, and hostile text might."""


def expression(s: Stream, i: int) -> Hit | None:
    """The longest expression that starts at `i`."""
    key = ("expression", i)
    known = s.memo.get(key, _MISSING)
    if known is not _MISSING:
        return known  # type: ignore[return-value]
    depth = s.memo.get(("depth", 0), 0)
    if not isinstance(depth, int) or depth > _DEPTH:
        return None
    s.memo[("depth", 0)] = depth + 1
    hit = _longest(s, i)
    s.memo[("depth", 0)] = depth
    s.memo[key] = hit
    return hit


def simple(s: Stream, i: int) -> Hit | None:
    """The longest expression at `i` that needs no joint: *Friday*, *June 5*, *the third quarter*."""
    key = ("simple", i)
    known = s.memo.get(key, _MISSING)
    if known is not _MISSING:
        return known  # type: ignore[return-value]
    best: Hit | None = None
    for read in _candidates(s, i):
        hit = read(s, i)
        if hit and (best is None or hit[1] > best[1]):
            best = hit
    s.memo[key] = best
    return best


def _longest(s: Stream, i: int) -> Hit | None:
    hit = simple(s, i)
    while hit:
        further = _further(s, hit, i)
        if further is None:
            return hit
        hit = further
    return None


def _further(s: Stream, hit: Hit, i: int) -> Hit | None:
    """The longest expression that a joint makes of `hit`, which started at `i`."""
    left, j = hit
    best: Hit | None = None
    word = s.words[j]
    reads = _JOINTS.get(DIGITS if word[:1].isdigit() else word, ())
    for read in reads:
        longer = read(s, left, i, j)
        if longer and longer[1] > j and (best is None or longer[1] > best[1]):
            best = longer
    return best


def _candidates(s: Stream, i: int) -> Iterable[Rule]:
    word = s.words[i]
    digits = word[:1].isdigit()
    found = _RULES.get(DIGITS if digits else word, ())
    if digits or word == "the" or word in s.names:
        return (*found, *_NAMED)
    return found


_NAMED: list[Rule] = []


def named_rule(read: Rule) -> Rule:
    """Enters the rule that reads the names of the dated table, wherever a name of it may start."""
    TABLE.append(Entry(read.__name__, "Christmas Day", read.__doc__ or ""))
    _NAMED.append(read)
    return read
