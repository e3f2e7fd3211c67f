"""Names that stand for a mention, and words that can be no source."""

from __future__ import annotations

import re

import pytest

from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voices
from foresaid.extracting.speech.naming import sane
from foresaid.records import Article, Source, Span

STORY = """Halden Motors plc will close its plant at Orrby, the carmaker said on Monday. Halden expects demand to fall. It
will sell the site by June.

Mrs. Petra Sand, the mayor of Orrby, said the town could recover. "They will be missed," Sand said. She hopes for a
new owner. Analysts doubt it is likely that one will come.

Finance Minister Karl Brodd and Peter Lind met the workers, and he told them to wait.

Besides talks on wages, the union plans a vote. Nobody believes that it will pass. While critics warn of a strike, work
will go on. "The port will thrive."

— Anna Moe, The Orrby Courier
"""


def voices() -> Voices:
    return Voices(Article(origin="-", text=STORY, id="t"), split(STORY))


def place(before: str, word: str) -> Span:
    """The first `word` at or after the first place of `before`."""
    found = re.compile(rf"\b{re.escape(word)}\b").search(STORY, STORY.index(before))
    assert found is not None
    return Span(found.start(), found.end())


@pytest.mark.parametrize(
    ("before", "word", "name"),
    [
        ("Halden expects", "Halden", "Halden Motors"),
        ("It\nwill sell", "It", "Halden Motors"),
        ("the carmaker", "the carmaker", "Halden Motors"),
        ("Sand said", "Sand", "Petra Sand"),
        ("She hopes", "She", "Petra Sand"),
        ("it is likely", "it", None),
        ("he told", "he", None),
        ("critics warn", "critics", None),
        ("will close", "close", None),
    ],
)
def test_named(before: str, word: str, name: str | None) -> None:
    assert voices().named(place(before, word)) == name


def test_named_of_nothing() -> None:
    assert voices().named(Span(5, 5)) is None
    assert Voices(Article(origin="-", text="", id="t"), ()).named(Span(0, 0)) is None


@pytest.mark.parametrize(
    ("statement", "cue", "name"),
    [
        ("Nobody believes that it will pass", "believes", "author"),
        ("work\nwill go on", "will", "author"),
        ("The port will thrive", "will", "Anna Moe"),
        ("the town could recover", "could", "Petra Sand"),
    ],
)
def test_who_commits(statement: str, cue: str, name: str) -> None:
    start = STORY.index(statement)
    at = STORY.index(cue, start)
    voice = voices().at(Span(start, start + len(statement)), Span(at, at + len(cue)))
    assert voice.source.name == name


@pytest.mark.parametrize("name", ["Besides", "will", "12.5", "American", "storm could move", "(", "the"])
def test_words_that_name_nobody(name: str) -> None:
    assert sane(Source(name, "group")) is None


def test_marks_are_cut_off() -> None:
    assert sane(Source("Bureau of Rates (BoR", "organisation")) == Source("Bureau of Rates", "organisation")
    assert sane(Source("investors had begun", "group")) == Source("investors", "group")
    whole = Source("two of the mayor's aides", "group")
    assert sane(whole) is whole
