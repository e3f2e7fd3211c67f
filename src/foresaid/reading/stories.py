"""The story among the lines of a page or a pasted text: headline, imprint and debris taken off, paragraphs kept.

Nothing within a paragraph is changed but its white space; the one thing cut out of a paragraph is the dateline.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from foresaid.reading.bylines import Imprint, imprint_of
from foresaid.reading.datelines import Found, dateline_of
from foresaid.reading.debris import is_debris, is_end, links_follow
from foresaid.records import Dateline
from foresaid.when import Moment

HEAD_LINES = 60
"""Lines that may stand before the story; pages with long menus are not pasted texts and go through the HTML reader."""

TAIL_LINES = 14
"""Last paragraphs in which trailers are looked for."""

_SPACE = re.compile(r"[ \t\u00a0\u2000-\u200b\u202f\u3000\x0b\x0c]+")
_PARAGRAPH_WORDS = 12
_TITLE_WORDS = 30


@dataclass(slots=True)
class Story:
    """What was found: the cleaned paragraphs joined by blank lines, and what the text itself says of the story."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    outlet: str | None = None
    dateline: Dateline | None = None
    paragraphs: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The story's text."""
        return "\n\n".join(self.paragraphs)


def story_of(text: str, title: str | None = None, published: Moment | None = None) -> Story:
    """Find the story in a plain text. `title` and `published` are what is known already, from a page's metadata."""
    lines = paragraphs_of(text)
    story = Story(title=title)
    body = _read_head(lines, story)
    outlet = _copyright_holder(lines[-TAIL_LINES:])
    story.outlet = story.outlet or outlet
    story.paragraphs = _without_debris(_until_end(lines[body:]), story)
    day = published or story.published or story.modified
    _cut_dateline(story, day.day if day else None)
    return story


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a text: its lines, those of a hard-wrapped paragraph joined, white space made single."""
    paragraphs: list[str] = []
    for block in re.split(r"\n[ \t]*(?:\n[ \t]*)+", "\n" + text):
        for lines in _blocks(block):
            paragraphs.extend([" ".join(lines)] if _is_wrapped(lines) else lines)
    return paragraphs


def _blocks(block: str) -> Iterator[list[str]]:
    """The runs of lines in what stands between blank lines; a line indented more than the others begins a new one."""
    lines = [line for line in re.split(r"[\n\x85\u2028\u2029]", block) if line.strip()]
    indents = [len(line) - len(line.lstrip()) for line in lines]
    margin = min(indents, default=0)
    run: list[str] = []
    for line, indent in zip(lines, indents, strict=True):
        if indent > margin and run:
            yield run
            run = []
        bare = _SPACE.sub(" ", line).strip()
        if bare:
            run.append(bare)
    if run:
        yield run


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines are one paragraph broken at a fixed width.

    All but the first (it may have lost its dateline) and the last are about equally long, a third of them run on in
    lower case, and few end as sentences do.
    """
    if len(lines) < 2 or max(map(len, lines)) > 100:
        return False
    widths = [len(line) for line in lines[1:-1] or lines[:1]]
    if min(widths) < 40 or max(widths) - min(widths) > 26:
        return False
    running = sum(following[0].islower() for following in lines[1:])
    ended = sum(map(_is_sentence, lines[:-1]))
    return running * 3 >= len(lines) - 1 and ended * 4 <= len(lines) - 1


def _read_head(lines: list[str], story: Story) -> int:
    """Take headline, imprint and debris off the top; gives the index of the story's first paragraph.

    Lines before it that are none of these (a standfirst, key points) belong to the story and are kept by being
    moved to its front.
    """
    counts: dict[str, int] = {}
    for line in lines[:HEAD_LINES]:
        counts[line] = counts.get(line, 0) + 1
    kept: list[str] = []
    printed: list[Imprint] = []
    index = 0
    for index, line in enumerate(lines[:HEAD_LINES]):
        if is_debris(line, edge=True, headline_seen=story.title is not None or bool(kept)) or (
            is_end(line) and not kept
        ):
            continue
        imprint = imprint_of(line)
        if imprint:
            printed.append(imprint)
            continue
        if story.title is None and not kept and _may_be_title(lines, index):
            story.title = line
        elif _starts_story(line):
            break
        elif not (_same(line, story.title) or (counts[line] > 1 and not _is_sentence(line))):
            kept.append(line)
    else:
        index = min(len(lines), HEAD_LINES)
    _take_imprints(story, printed)
    lines[:index] = kept
    return 0


def _may_be_title(lines: list[str], index: int) -> bool:
    """Whether the first line that is no debris is a headline: short, and no sentence unless an imprint follows it."""
    line = lines[index]
    if len(line.split()) > _TITLE_WORDS or len(line) > 220 or dateline_of(line) or len(lines) == 1:
        return False
    if not line.endswith((".", '."', ".”")):
        return True
    following = next((other for other in lines[index + 1 : index + 4] if not is_debris(other, edge=True)), None)
    return following is not None and imprint_of(following) is not None


def _starts_story(line: str) -> bool:
    """Whether a line is a paragraph of running text: dated, or a sentence of some length."""
    return (len(line.split()) >= _PARAGRAPH_WORDS and _is_sentence(line)) or dateline_of(line) is not None


def _is_sentence(line: str) -> bool:
    return re.search(r"[.!?…:][\"'”’)\]]*$", line) is not None


def _same(line: str, title: str | None) -> bool:
    """Whether a line repeats the headline, case and punctuation apart; a site name may follow in either."""
    if not title:
        return False
    mine, theirs = _bare(line), _bare(title)
    return bool(mine) and (
        mine == theirs
        or (len(mine) > 30 and (theirs.startswith(mine) or (mine.startswith(theirs) and len(mine) < len(theirs) + 40)))
    )


def _bare(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold()


def _take_imprints(story: Story, printed: list[Imprint]) -> None:
    """Put together what several lines said; a *By* counts more than a bare name beside a date."""
    for imprint in sorted(printed, key=lambda one: not one.by):
        story.authors = story.authors or imprint.authors
        story.published = story.published or imprint.published
        story.modified = story.modified or imprint.modified
        story.outlet = story.outlet or imprint.outlet


def _until_end(lines: list[str]) -> list[str]:
    """The lines before an end mark, when the mark stands after some story."""
    for index, line in enumerate(lines):
        if index and is_end(line):
            return lines[:index]
    return lines


def _without_debris(lines: list[str], story: Story) -> list[str]:
    """The paragraphs no rule takes. Rules for the edges look at the last paragraphs only."""
    edge = max(1, len(lines) - TAIL_LINES)
    kept: list[str] = []
    linking = False
    for index, line in enumerate(lines):
        linking = links_follow(line) or (linking and not _is_sentence(line))
        if linking or is_debris(line, edge=index >= edge) or _same(line, story.title):
            continue
        if index < 8 or index >= edge:
            imprint = imprint_of(line)
            if imprint:
                _take_imprints(story, [imprint if index < edge else imprint._replace(published=None, modified=None)])
                continue
        kept.append(line)
    return kept


_HOLDER = re.compile(
    r"(?:copyright|\(c\)|©)\W{0,3}(?:copyright\W{0,3}|\(c\)\W{0,3}|©\W{0,3})?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?"
    r"(?P<name>[A-Z][\w&.'’-]*(?:\s[\w&.'’-]+){0,5}?)\s?(?:[,.]|$|\ball rights|\binc\b|\bltd\b|\bllc\b)",
    re.IGNORECASE,
)


def _copyright_holder(lines: list[str]) -> str | None:
    """Who a copyright line names."""
    for line in lines:
        if len(line) < 600 and is_debris(line, edge=True):
            found = _HOLDER.search(line)
            if found and not found["name"].lower().startswith(("all rights", "reserved")):
                return found["name"].rstrip(" .")
    return None


def _cut_dateline(story: Story, day: dt.date | None) -> None:
    """Take the dateline out of the paragraph it opens."""
    found: Found | None = dateline_of(story.text, day)
    if found is None:
        return
    story.dateline = replace(found.dateline)
    text = story.text
    story.paragraphs = (text[: found.start] + text[found.end :]).split("\n\n")
