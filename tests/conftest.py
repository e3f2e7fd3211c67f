"""Two readings that use every field of the records. The article in them is invented."""

from __future__ import annotations

import datetime as dt

import pytest

from foresaid.chance import Chance, chance_of
from foresaid.records import Article, Dateline, Forecast, Quantity, Source, Span, Statement
from foresaid.running import Reading
from foresaid.when import Moment, Window

TEXT = (
    "The Nordhavn strait is unlikely to reopen before the end of March, Ingrid Solheim, director of the Belt Sea "
    "Institute, wrote in The Harbour Review on Monday, because the dredgers are still in Aarhus.\n\n"
    "If the ice holds, freight rates could rise by 10 to 15 percent in the coming weeks, brokers said.\n\n"
    "The ministry will publish its tender on 3 February."
)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def said(words: str, source: Source, **rest: str | None) -> Statement:
    kind = rest.pop("kind", None) or "forecast"
    return Statement("strait", span(words), words, kind, rest.pop("rule", None) or "will", source, **rest)  # type: ignore[arg-type]


ARTICLE = Article(
    origin="examples/strait.txt",
    text=TEXT,
    id="strait",
    title="Strait to stay shut into spring, institute says",
    outlet="Meridian News Agency",
    authors=("Tove Lind", "Aksel Berg"),
    published=Moment(dt.date(2031, 1, 15), dt.time(6, 5), "+09:00"),
    dateline=Dateline("NORDHAVN", dt.date(2031, 1, 14), "MNA", "NORDHAVN, Jan. 14 (MNA) --"),
    url="https://meridian.example/strait",
    language="en",
)

STRAIT = Forecast(
    said(
        TEXT.split("\n\n")[0],
        Source("Ingrid Solheim", "person", "Solheim", "director", "Belt Sea Institute"),
        venue="The Harbour Review",
        phrase="is unlikely to",
        window_phrase="before the end of March",
        grounds="because the dredgers are still in Aarhus",
        rule="unlikely",
    ),
    "the Nordhavn strait reopens",
    "unlikely",
    chance_of("unlikely"),
    window=Window(dt.date(2031, 1, 13), dt.date(2031, 3, 30)),
    said=dt.date(2031, 1, 13),
)

RATES = Forecast(
    said(
        TEXT.split("\n\n")[1],
        Source("brokers", "group", "brokers"),
        phrase="could",
        window_phrase="in the coming weeks",
        condition="If the ice holds",
        rule="could",
    ),
    "freight rates rise by 10 to 15 percent",
    "possible",
    Chance(0.25, 0.4, 0.5),
    window_note="too vague for dates",
    said=dt.date(2031, 1, 14),
    quantity=Quantity((10.0, 15.0), "percent"),
)

TENDER = said(TEXT.split("\n\n")[2], Source("author", "author"), kind="timetable", rule="own act")


@pytest.fixture
def full() -> Reading:
    """A forecast with everything but a number, one with a number and no dates, and a timetable."""
    return Reading(ARTICLE, (STRAIT, RATES, TENDER))


@pytest.fixture
def bare() -> Reading:
    """An article of which nothing but its text is known, and in which nothing was found."""
    return Reading(Article(origin="-", text="Snow fell.", id="bare"), ())
