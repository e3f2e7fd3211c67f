"""The event of a forecast in a plain affirmative clause."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.extracting import extract
from foresaid.extracting.events import spoken_of
from foresaid.records import Article
from foresaid.when import Moment

SAID = Moment(dt.date(2025, 3, 4))


def events(text: str) -> list[str]:
    return [forecast.event for forecast in extract(Article("-", text, "t", published=SAID))]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "Greece and Turkey will probably not reach a deal on their borders this year, analysts said.",
            "Greece and Turkey reach a deal on their borders this year",
        ),
        ("The bank is expected to cut its key rate in June.", "the bank cuts its key rate in June"),
        ("Analysts expect the economy to grow 2.1 percent next year.", "the economy grows 2.1 percent next year"),
        ("Republicans are almost certain to keep the state Senate.", "Republicans keep the state Senate"),
        ("The harvest is unlikely to recover before the summer.", "the harvest recovers before the summer"),
        (
            "There is a 70 percent chance that the river will top its banks on Saturday.",
            "the river tops its banks on Saturday",
        ),
        ("Marchetti has a 64 percent chance of winning the election.", "Marchetti wins the election"),
        (
            "The central bank projected that output would grow 1.4 percent this year and 1.9 percent in 2026.",
            "output grows 1.9 percent in 2026",
        ),
        ("Prices could be higher by then, two officials warned.", "Prices are higher by then"),
    ],
)
def test_the_event_is_a_plain_affirmative_clause(sentence: str, event: str) -> None:
    assert event in events(sentence)


def test_the_words_of_the_speaker_are_no_part_of_the_event() -> None:
    (event,) = events('"The damage will cost insurers 400 million euros," analysts at Brook Harding wrote in a note.')
    assert event == "the damage costs insurers 400 million euros"


def test_a_pronoun_that_opens_the_clause_is_explained_by_the_sentence_before() -> None:
    text = (
        "Ms. Oduya noted that the president's bond with his old rival was close. "
        '"But do not expect that to be as close in this term," Ms. Oduya said.'
    )
    assert events(text) == ["that (the president's bond with his old rival) is as close in this term"]


def test_items_of_a_list_are_events_of_their_own() -> None:
    text = (
        "Mr. Brandl put the dispute on a list of what might happen in the spring. "
        "The list included tariffs levied against the neighbours and continued aid to the islands."
    )
    assert events(text) == ["tariffs are levied against the neighbours", "there is continued aid to the islands"]


def test_spoken_of_gives_the_subject_of_the_last_clause() -> None:
    assert spoken_of("He said that rates fell, and that the recovery was slow.") == "the recovery"
    assert spoken_of("Nothing of the kind") is None


@given(st.text(max_size=300))
def test_no_sentence_makes_the_event_fail(text: str) -> None:
    for event in events(f"{text} will fall to {text} by June, {text} said."):
        assert event == " ".join(event.split())
