"""A page of one endless sentence is cut, and takes no minutes."""

from __future__ import annotations

import time

import pytest

from foresaid.extracting import extract
from foresaid.extracting.sentences import LONGEST, split
from foresaid.records import Article

ENDLESS = {
    "words": "will " * 5_000,
    "clauses": "the bank expects prices to rise by June and he said that " * 800,
    "joined": "A will rise, and " * 2_000,
    "letters": "x" * 50_000,
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_an_endless_sentence_is_cut_without_losing_a_letter(text: str) -> None:
    spans = split(text)
    assert all(span.end - span.start <= LONGEST for span in spans)
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS.keys())
def test_an_endless_sentence_takes_no_minutes(text: str) -> None:
    began = time.process_time()
    extract(Article("x", text, "x"))
    assert time.process_time() - began < 20
