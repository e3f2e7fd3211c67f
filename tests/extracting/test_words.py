"""Sentences cut into words that keep their places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.extracting.words import words_of
from foresaid.records import Span


def low(text: str) -> tuple[str, ...]:
    return words_of(text, Span(0, len(text))).low


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The U.S. won't act.", ("the", "u.s.", "won't", "act", ".")),
        ("They’ll pay $5 or 2.3%.", ("they", "'ll", "pay", "$5", "or", "2.3%", ".")),
        ("Norholm's rate-setters met", ("norholm", "'s", "rate-setters", "met")),
        ("1,200 ships -- 3/4 full", ("1,200", "ships", "--", "3/4", "full")),
        ("at 9:30 a.m. ...", ("at", "9:30", "a.m.", "...")),
        ("AT&T isn’t sure", ("at&t", "isn't", "sure")),
        ("“No,” he said", ("“", "no", ",", "”", "he", "said")),
        ("co‑owner", ("co-owner",)),
        ("", ()),
        (" \n ", ()),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert low(text) == words


def test_words_know_their_place_in_the_whole_text() -> None:
    text = "Ice holds. Rates may rise by 2.3% in May."
    words = words_of(text, Span(11, len(text)))
    assert words.printed(0, 2) == "Rates may rise"
    assert words.span_of(1, 2).of(text) == "may rise"
    assert (words.at(0), words.at(-1), words.at(99)) == ("rates", "", "")
    assert words.capital(0)
    assert not words.capital(1)
    assert words.index_at(11) == 0
    assert words.index_at(text.index("rise")) == 2
    assert words.index_at(len(text)) == len(words) == 8


@given(st.text(), st.text())
def test_any_text_gives_its_words_back(lead: str, text: str) -> None:
    words = words_of(lead + text, Span(len(lead), len(lead + text)))
    assert len(words.low) == len(words.start) == len(words.end) == len(words)
    before = len(lead)
    for i, word in enumerate(words.low):
        assert before <= words.start[i] < words.end[i]
        assert not (lead + text)[before : words.start[i]].strip(), "nothing but blanks between words"
        printed = words.printed(i, i)
        assert word == printed.lower().replace("’", "'").replace("‑", "-")
        assert words.index_at(words.start[i]) == i
        before = words.end[i]
    assert not text[before - len(lead) :].strip()
