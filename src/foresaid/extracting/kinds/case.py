"""What the kind rules look at, and the table they stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from foresaid.extracting.clauses import Clause
from foresaid.extracting.cues import Cue
from foresaid.extracting.lexicon import ACTORS, WILLED, WILLED_PARTICIPLES
from foresaid.extracting.words import Words
from foresaid.records import StatementKind


@dataclass(frozen=True, slots=True)
class Setting:
    """The article around a cue: expectations (*expects, is forecast, likely, the odds*) and modals a sentence, and
    whether the cue stands in its first tenth."""

    expectations: float
    modals: float
    opening: bool


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules may look at: a cue, its clause, and who is speaking.

    `voice` is the kind of the source (person, organisation …, author); `quoted` that the cue stands in quotation
    marks; `own` that the subject of the event is the speaker; `dated` that a time ahead is named in the sentence;
    `house` that the subject is what the speaker belongs to; `length` the characters of its stretch; `setting` what the
    article is like.
    """

    words: Words
    cue: Cue
    clause: Clause
    voice: str
    quoted: bool
    own: bool
    dated: bool
    house: bool
    length: int
    setting: Setting

    @property
    def verb(self) -> str:
        """The first word of the event."""
        return self.words.at(self.cue.verb)

    @property
    def after(self) -> str:
        """The word after the event's first."""
        return self.words.at(self.cue.verb + 1)

    @property
    def carrier(self) -> str:
        """The last word of the cue that is not an adverb: *will*, *expected*."""
        return self.words.at(self.cue.first)

    @property
    def head(self) -> str:
        """The last word of the subject, an empty string without one."""
        return self.words.low[self.clause.subject[1]] if self.clause.subject else ""


Test = Callable[[Case], bool]


@dataclass(frozen=True, slots=True)
class KindRule:
    """One row of the table: a test, and the kind of statement it speaks for; a decisive row needs no weight."""

    name: str
    kind: StatementKind
    test: Test
    why: str
    decisive: bool = False


TABLE: list[KindRule] = []


def row(kind: StatementKind, *, decisive: bool = False) -> Callable[[Test], Test]:
    """Enter a test into the table, under its function's name; a decisive one needs no weight."""

    def enter(test: Test) -> Test:
        name = test.__name__.strip("_").replace("_", " ")
        TABLE.append(KindRule(name, kind, test, (test.__doc__ or "").strip(), decisive))
        return test

    return enter


MAY = frozenset("may might could couldn't".split())
WILL = frozenset("will 'll won't shall".split())
WOULD = frozenset("would wouldn't 'd".split())


def modal(case: Case, group: frozenset[str]) -> bool:
    """True when the cue is a modal of the group."""
    return case.cue.form == "modal" and any(w in group for w in case.words.low[case.cue.first : case.cue.last + 1])


def actor(case: Case) -> bool:
    """The subject can decide: a person's name, an office, an organisation, *he*, *they*."""
    head = case.head
    if head in ACTORS or head in ("i", "we", "you"):
        return True
    subject = case.clause.subject
    if subject is None:
        return False
    capital = case.words.capital(subject[1]) and subject[1] > 0
    return capital and head not in _NOT_ACTORS


_NOT_ACTORS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday act bill brexit u.s. covid-19 coronavirus iphone "
    "index".split()
)


def willed(case: Case) -> bool:
    """True when the event is an act that its subject decides on."""
    verb = case.verb
    if verb == "be":
        return case.after in WILLED_PARTICIPLES
    return verb in WILLED or (verb == "not" and case.after in WILLED)
