"""Which way a bare weekday or a date without a year looks, by the verbs around it: told or to come."""

from __future__ import annotations

import re

from foresaid.extracting.windows.expressions import Between, Date, Either, Expression, Month, Named, Piece
from foresaid.extracting.windows.phrases import Reading
from foresaid.extracting.windows.stretches import Lean
from foresaid.records import Span

_BEFORE = 160
_AFTER = 90
_HELPING = r"(?:will|won|would|shall|may|could|might|should|must|can)\b(?: (?:not|also|still|probably|likely))?"
_TO = (
    "agreed|intend|intends|wants?|hopes?|offered|proposed|ordered|asked|vowed|promised|preparing|poised|ready|supposed"
    "|going|is|are|was|were|be|set"
)
_PAST = (
    "said|was|were|had|has|have|did|after|since|agrees|began|met|held|fell|rose|told|came|went|sent|made|took|gave|shot|"
    "grew|lost|won|left|saw|set|spoke|wrote|became|stood|struck|tore|got|ran|flew|drew|threw|knew|blew|broke|chose|drove|"
    "ate|fought|found|forgot|hid|kept|laid|led|lent|meant|paid|rode|sank|sold|shook|slid|slept|spent|stole|swept|swore|"
    "taught|thought|wore|withdrew|built|bought|brought|caught|dealt|felt|heard|hung|lay|sought|drank|sang|swam|woke|bore|"
    "born|seen|known|given|taken|shown|thrown|been|gone|done|written|spoken|grown|fallen|risen|driven"
)
_VERB = re.compile(
    r"\b(?:(?P<told>had (?:\w+ )?been \w+)"
    rf"|(?P<ahead>{_HELPING}(?: be [a-z]+\b| have| be)?(?: [a-z]+ed\b)?|(?:{_TO}) to|expects?|expected|scheduled?"
    r"|slated|until|set for|due\b(?! to (?!be|go|end|start|open|meet))|plan(?:s|ned|ning)? (?:to|for|a)|plans|planned"
    r"|begins?|payable|effective|by|likely)"
    rf"|(?P<back>(?!hundred|kindred|indeed|need|proceed|exceed|succeed|United)[A-Za-z][a-z]+ed|{_PAST}))\b"
)
_TO_COME = re.compile(r"will|won|shall|may|plans|expects|going|is |are |begins?")
_CALLED_OFF = re.compile(r" (?:was|were|has been|had been) ")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|[JS]r|M[rs]|Mrs|Dr|St|Co|Corp|Inc|Ltd|Ill|Calif|Conn|Mass|Va|Pa|Fla|Wis|Md|Gen|Sen|Rep|Gov)$"
)
_ENDS = re.compile(r"[.;]\s+(?=[A-Z`\"“'])|\s(?:``|“)")
"""Where a sentence ends, or a quotation opens: its verbs are of another time."""
_SEPARATOR = re.compile(r"([.;,:])['’”\"]*\s")


def lean_of(text: str, r: Reading, within: Span) -> Lean:
    """Back for what is told, ahead behind words of the future; 0 for months and quarters when nothing says."""
    if r.prepositions.startswith("effective"):
        return 1
    if r.role == "since":
        return -1
    ahead, told = _verbs_say(text, r, within)
    if _CALLED_OFF.match(text, r.span.end):
        ahead, told = False, True
    if dated(r.expression):
        return 1 if ahead or r.role in ("through", "until") else -1 if told else 0
    if r.role in ("by", "until"):
        return -1 if r.role == "by" and told else 1
    return 1 if ahead else -1


def dated(e: Expression) -> bool:
    """Whether an expression names a place in the year, which without a year may lie on either side."""
    if isinstance(e, (Either, Between)):
        return dated(e.first)
    return isinstance(e, (Month, Piece, Named)) or (isinstance(e, Date) and e.month is not None)


def _verbs_say(text: str, r: Reading, within: Span) -> tuple[bool, bool]:
    """Whether the nearest verb looks ahead, and whether it looks back: the last one before, else the first after."""
    before = text[max(within.start, r.whole.start - _BEFORE) : r.whole.start]
    verb = _last_verb(before)
    possessive = re.match(r"['’]s\b", text[r.whole.end : r.whole.end + 3])
    if verb is None:
        rest = text[r.span.end : min(within.end, r.span.end + _AFTER)]
        verb = _VERB.search(_ENDS.split(rest)[0])
        ahead = bool(verb and _TO_COME.match(verb.group())) and not possessive
        return ahead, bool(verb) and not ahead
    return bool(verb["ahead"]) and not possessive, not verb["ahead"]


def _last_verb(before: str) -> re.Match[str] | None:
    """The last verb before an expression, in its clause or in one before it in the sentence."""
    pieces = _SEPARATOR.split(before)
    while pieces:
        piece = pieces.pop()
        verbs = list(_VERB.finditer(piece))
        if verbs:
            return verbs[-1]
        if not pieces or (pieces.pop() != "," and not _ABBREVIATED.search(pieces[-1])):
            return None
    return None
