"""Where sentences start and end in a news story.

A blank line always ends a sentence. A single newline does so unless it is the soft break of hard-wrapped wire copy.
Within a paragraph a full stop, question or exclamation mark ends a sentence unless the table of abbreviations or the
word after it says otherwise. The rules were tuned on news text; none of them looks further than a few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from foresaid.records import Span


def _words(table: str) -> frozenset[str]:
    """The words of a table written out as running text."""
    return frozenset(table.split())


TITLES = _words(
    """mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm st ste rev hon fr messrs supt
    det insp pres amb atty asst vs v fig figs approx e.g i.e cf viz al ca est pp vol nos op art sec para ch mt ft
    pvt cpl spc ret"""
)
"""Abbreviations that never end a sentence: something always follows."""

BEFORE_NUMBERS = _words(
    "no jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun p pg"
)
"""Abbreviations that take a number; before a capital they may end a sentence (*on Jan. The*)."""

EITHER_WAY = _words(
    """u.s u.k u.n e.u u.s.a u.a.e d.c a.m p.m b.c a.d inc corp co cos ltd llc plc bros jr sr etc esq ph.d m.d b.a m.a
    s.a n.v s.p.a a.g n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i w.va ala ariz ark calif colo conn del fla ga ill ind kan
    ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo dept assn assoc univ ave
    blvd rd r.p.m g.o.p o.k"""
)
"""Abbreviations that may also be the last word: the next word decides."""

STARTERS = _words(
    """the a an in on at by for from with without of to as if when while where after before since until once although
    though because but and or so yet nor he she it they we i you his her its their our my your this that these those
    there here what who whom whose which how why both each every all some many most more much few several another
    other others such no not none nothing nobody one two three four five six is are was were do does did can could
    may might will would should must have has had be let however meanwhile moreover still also then now today
    yesterday tomorrow even just only perhaps maybe last next earlier later according despite during under over
    between among across against about instead overall analysts economists officials experts critics supporters
    asked mr mrs ms"""
)
"""Words that, capitalised after an abbreviation, show that a new sentence has begun."""

SPEECH = "said|says|asked|asks|wrote|writes|added|adds|replied|told|tweeted|shouted|wondered|joked|quipped|cried|yelled"

_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n\s*|\f")
_STOP = re.compile(r"""(?:[.!?]+|…)(?:''|["'”’)\]»])*(?=\s|$|["“‘]?[A-Z“][a-z’'])""")
_LAST_WORD = re.compile(r"[\w.&'’-]+$")
_STRAY_QUOTE = re.compile(r"\s+(?:''|[\"”])(?=\s*$)")
_NEXT = re.compile(r"""\s*((?:``|[("'“‘\[«—–-]|\s(?=["“]))*)([\w$€£#@]?[\w’']*)""")
_TAG = re.compile(rf"\s+(?:(?:[A-Z][\w.’'-]*|the|of)\s+){{1,5}}(?:{SPEECH})\b")
_BULLET = re.compile(r"(?:[•*·▪●◦‣■►—–-]+|\d{1,2}[.)])\s+")
_BULLETED = re.compile(r"\s*(?:[•*·▪●◦‣■►]|[—–-]{1,2}\s|\d{1,2}[.)]\s)")
_WIDEST_WRAP, _NARROWEST_WRAP, _RAGGED = 100, 45, 8
_LOOK_BACK = 24


LONGEST = 2000
"""Characters of the longest sentence. Of 144,970 in a year of news the longest has 1,015; the rules look at every cue
with all its sentence, so that a page of one endless sentence would take minutes."""


def split(text: str) -> list[Span]:
    """The sentences of `text` in order: spans without the white space (and list bullets) around them."""
    spans: list[Span] = []
    for start, end in _paragraphs(text):
        for span in _sentences(text, start, end):
            spans.extend(_bounded(text, span))
    return spans


def _bounded(text: str, span: Span) -> Iterator[Span]:
    """A sentence, cut at a space every so often when it is longer than any that people write."""
    start = span.start
    while span.end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = start + LONGEST if space < 0 else space
        yield Span(start, cut)
        start = cut + (space >= 0)
    if start < span.end:
        yield Span(start, span.end)


def paragraphs(text: str) -> list[Span]:
    """The paragraphs of `text` in order: what stands between blank lines or hard line ends, trimmed."""
    found = (_trim(text, start, end) for start, end in _paragraphs(text))
    return [span for span in found if span is not None]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that no sentence crosses: blocks between blank lines, cut at hard line ends."""
    at = 0
    for gap in _PARAGRAPH_BREAK.finditer(text):
        yield from _cut_lines(text, at, gap.start())
        at = gap.end()
    yield from _cut_lines(text, at, len(text))


def _cut_lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a block at each newline that is not the soft break of hard-wrapped copy."""
    if text.find("\n", start, end) < 0:
        yield start, end
        return
    lines = text[start:end].split("\n")
    width = max(map(len, lines))
    at = line_start = start
    for line, following in pairwise(lines):
        line_end = line_start + len(line)
        if not _soft(line, following, width):
            yield at, line_end
            at = line_end + 1
        line_start = line_end + 1
    yield at, end


def _soft(line: str, following: str, width: int) -> bool:
    """True when the newline after `line` only wraps it: the next line's first word would not have fitted in `width`."""
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or _BULLETED.match(following):
        return False
    if following[:2].isspace() and not line[:2].isspace():
        return False  # an indented line starts a paragraph in old wire copy
    words = following.split(None, 1)
    if not words:
        return True
    if words[0][:1].islower():
        return True
    return len(line.rstrip()) + 1 + len(words[0]) > width - _RAGGED


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """Cut one paragraph at the stops that end a sentence."""
    at = start
    for stop in _STOP.finditer(text, start, end):
        if stop.end() < end and _ends(text, at, stop, end):
            close = _STRAY_QUOTE.match(text, stop.end(), end)
            cut = close.end() if close is not None else stop.end()
            span = _trim(text, at, cut)
            if span is not None:
                yield span
            at = cut
    span = _trim(text, at, end)
    if span is not None:
        yield span


def _ends(text: str, start: int, stop: re.Match[str], end: int) -> bool:
    """Whether a sentence that began at `start` ends at `stop`."""
    following = _NEXT.match(text, stop.end(), end)
    if following is None:
        return True
    opening, word = following.groups()
    glued = not text[stop.end()].isspace()
    mark = stop.group()
    before = _LAST_WORD.search(text, max(start, stop.start() - _LOOK_BACK), stop.start())
    last = before.group() if before else ""
    if glued:
        return len(last) > 2 and last.isalpha() and last[1:].islower() and (len(mark) > 1 or len(word) > 1)
    if word[:1].islower():
        return bool(opening.strip(" -–—")) and mark[-1] in ".!?" and not _abbreviated(last, mark, word)
    if mark[0] in "?!":
        return not (len(mark) > 1 and mark[-1] not in "?!" and _TAG.match(text, stop.end(), end))
    if mark.rstrip("\"'”’)]»") != ".":
        return not word[:1].isdigit()
    if not before:
        return True
    if before.start() == start and last.isdigit() and len(last) < 3:
        return False  # a numbered list item
    return not _abbreviated(last, mark, word)


def _abbreviated(last: str, mark: str, word: str) -> bool:
    """True when the full stop after `last` belongs to an abbreviation and the next `word` does not start a sentence."""
    key = last.lower().lstrip(".'’-")
    starts = word.lower() in STARTERS and word[:1].isupper() and not (word == "I" and len(key) == 1)
    if mark != "." and key not in TITLES:
        return False
    if key in TITLES:
        return last[:1].isupper() or "." in key or key in ("vs", "v", "cf", "al", "approx", "ca")
    if key in BEFORE_NUMBERS:
        if key == "no" and word[:1].isdigit():
            return last[:1].isupper() or len(word) < 4
        return word[:1].isdigit() or (last[:1].isupper() and key != "no" and key != "sun" and not starts)
    if key in EITHER_WAY:
        return not starts and (last[:1].isupper() or "." in key or key in ("etc", "inc", "co"))
    initial = len(key) == 1 and key.isalpha() and last[-1:].isupper()
    return (initial or (len(last) >= 3 and last[-2] == "." and last[-1].isupper())) and not starts


def _trim(text: str, start: int, end: int) -> Span | None:
    """The span without white space around it and without a list bullet before it; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    bullet = _BULLET.match(text, start, end)
    if bullet is not None and bullet.end() < end:
        start = bullet.end()
    return Span(start, end) if start < end else None
