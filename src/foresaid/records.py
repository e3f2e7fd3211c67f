"""The records every step takes and gives: frozen, slotted, no verbs beyond their own invariants.

What was *said* stands beside what was *read into it*; forecaster, venue and reporter are three different things.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Literal

from foresaid.chance import Chance, Likelihood
from foresaid.errors import SpanError
from foresaid.when import Moment, Window

SourceKind = Literal["person", "organisation", "document", "group", "author"]

StatementKind = Literal[
    "forecast",
    "plan",
    "timetable",
    "advice",
    "duty",
    "present guess",
    "counterfactual",
    "rumour",
    "timeless",
]
"""What a sentence with a look of the future turns out to be; only `forecast` enters the ledger."""


def content_key(prefix: str, *parts: str) -> str:
    """A short key made from content alone: the same content has the same key on every machine."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{prefix}-{digest[:16]}"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text: characters `start` (included) to `end` (excluded)."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise SpanError(f"no span runs from {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The words of the span. Raises SpanError when it does not lie in `text`."""
        if self.end > len(text):
            raise SpanError(f"span {self.start}-{self.end} lies outside a text of {len(text)} characters")
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Page:
    """Bytes as they came, before anything was read into them.

    `source` is the path, URL, `-`, or `FILE:LINE` it came from; `url` where it was published, when known.
    `media` is what the bytes were found to be.
    """

    source: str
    body: bytes
    media: Literal["html", "text", "json"]
    url: str | None = None
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a story was filed: *WASHINGTON, Jan. 23 (Yonhap) --*. `day` is as said; its year is read."""

    place: str | None
    day: dt.date | None
    agency: str | None
    printed: str


@dataclass(frozen=True, slots=True)
class Article:
    """A story as read: its own text, cleaned of debris, and what the page says of it.

    All spans of statements refer to `text`. `origin` is where it was read from (path, URL, `-`, FILE:LINE).
    `notes` say what could not be read of it (a publication date that cannot be), a short clause each.
    """

    origin: str
    text: str
    id: str
    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    dateline: Dateline | None = None
    url: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """A key of the article's content: its text, outlet and day."""
        day = self.published.day.isoformat() if self.published else ""
        return content_key("a", self.outlet or "", day, self.text)

    @property
    def said_on(self) -> dt.date | None:
        """The day windows are anchored on: the dateline's, then the publication's, never today."""
        if self.dateline and self.dateline.day:
            return self.dateline.day
        return self.published.day if self.published else None


@dataclass(frozen=True, slots=True)
class Source:
    """Who commits to a forecast: the fullest name in the article, beside the words it was printed with.

    `name` is `author` when it is the writer's own voice; `printed` the words at the place (*he*, *Miller*), None
    for the author; `role` and `affiliation` what the article says the person does and belongs to.
    """

    name: str
    kind: SourceKind
    printed: str | None = None
    role: str | None = None
    affiliation: str | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A forecast number, or the two ends of a range, with its unit in words."""

    value: float | tuple[float, float]
    unit: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What was said: the stretch of text and the words in it that carry source, likelihood, window and condition.

    `rule` names the cue rule that found it; `kind` says whether it is a forecast or what else it is.
    """

    article: str
    span: Span
    quote: str
    kind: StatementKind
    rule: str
    source: Source
    venue: str | None = None
    phrase: str | None = None
    window_phrase: str | None = None
    condition: str | None = None
    grounds: str | None = None

    @property
    def key(self) -> str:
        """A key of what was said, where, and by whom."""
        return content_key("s", self.article, str(self.span.start), str(self.span.end), self.source.name, self.rule)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was read into a statement: the event, how surely, by when.

    `said` is the day it was said; `window` is None when no dates are stated or clearly implied, and then
    `window_note` says why when words for it were there. `p` only when the source states a number.
    """

    statement: Statement
    event: str
    likelihood: Likelihood
    chance: Chance
    p: float | None = None
    window: Window | None = None
    window_note: str | None = None
    said: dt.date | None = None
    quantity: Quantity | None = None

    @property
    def key(self) -> str:
        """A key of what was said and what was read into it."""
        window = str(self.window) if self.window else ""
        return content_key("f", self.statement.key, self.event, self.likelihood, window)
