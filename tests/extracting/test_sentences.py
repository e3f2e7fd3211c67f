"""Sentence spans on text written to look like wire copy, op-eds, market reports and live blogs."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.extracting.sentences import paragraphs, split


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split(text)]


@pytest.mark.parametrize(
    "whole",
    [
        "The U.S. Senate will vote on Jan. 23, aides said.",
        "Mr. Okafor and Dr. Lindqvist met Gov. Ana Reyes at 9 a.m. Tuesday.",
        "J. T. Marlow of S.K. Harbour Securities sees growth of 2.3 percent.",
        "H. I. Brandt wrote the report.",
        "Flight No. 2 landed at St. Ives at 5 p.m. ET.",
        "Acme Inc. Chairman Lee Porter resigned.",
        "Sen. Mia Holt, D-Wis., spoke to former President George W. Bell.",
        '"Will it pass?" he asked.',
        '"It will pass!" Senator Holt said.',
        "Prices rose … and fell.",
        "He said so ... and then left.",
        "They met on Nov. 5, 2019, in Washington, D.C., and again in the U.K. Parliament.",
    ],
)
def test_one_sentence(whole: str) -> None:
    assert sentences(whole) == [whole]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Talks begin in the U.S. The envoy is there.", ["Talks begin in the U.S.", "The envoy is there."]),
        ("It ends at 5 p.m. The vote follows.", ["It ends at 5 p.m.", "The vote follows."]),
        ('"It is over." She left.', ['"It is over."', "She left."]),
        ("“It is over. We lost,” she said.", ["“It is over.", "We lost,” she said."]),
        ('He waited. "Then it rained," he said.', ["He waited.", '"Then it rained," he said.']),
        ("Growth was 3.4%. In 2026 it slows.", ["Growth was 3.4%.", "In 2026 it slows."]),
        ("He has a plan ... The rest is talk.", ["He has a plan ...", "The rest is talk."]),
        ("It will not last.Meanwhile, prices rise.", ["It will not last.", "Meanwhile, prices rise."]),
        ("She chose plan B. The board agreed.", ["She chose plan B.", "The board agreed."]),
        ("``It is late.'' He left.", ["``It is late.''", "He left."]),
        ("Will it pass? Few think so.", ["Will it pass?", "Few think so."]),
        ("They said no. 2026 will be harder.", ["They said no.", "2026 will be harder."]),
    ],
)
def test_two_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_wrapped_wire_copy_is_joined_and_indented_lines_start_paragraphs() -> None:
    text = (
        "Economists expect the deficit to narrow this year as revenue\n"
        "recovers, but they differ on how fast spending will\n"
        "fall. Most see a gap of 20 billion.\n"
        "   The central bank was less hopeful in its latest report on\n"
        "growth."
    )
    assert [" ".join(s.split()) for s in sentences(text)] == [
        "Economists expect the deficit to narrow this year as revenue recovers, but they differ on how fast "
        "spending will fall.",
        "Most see a gap of 20 billion.",
        "The central bank was less hopeful in its latest report on growth.",
    ]


def test_headings_bullets_and_time_stamps_stand_alone() -> None:
    text = (
        "What happens next\nThe court will rule in June, lawyers for both of the sides in the long dispute say, "
        "and an appeal is likely.\n\n"
        "10:42 a.m. ET\n- Rates hold\n- Inflation at 2.1%\n• 3 hurricanes\n\nA last line"
    )
    assert sentences(text) == [
        "What happens next",
        "The court will rule in June, lawyers for both of the sides in the long dispute say, and an appeal is likely.",
        "10:42 a.m. ET",
        "Rates hold",
        "Inflation at 2.1%",
        "3 hurricanes",
        "A last line",
    ]


def test_quotation_over_paragraphs() -> None:
    text = '"The talks will fail. Nobody wants them.\n\n"They never did," Marlow said.'
    assert sentences(text) == ['"The talks will fail.', "Nobody wants them.", '"They never did," Marlow said.']


def test_paragraphs_are_trimmed() -> None:
    text = " One. Two.\n\n\n Three. \n"
    assert [span.of(text) for span in paragraphs(text)] == ["One. Two.", "Three."]


@given(st.text(alphabet=st.sampled_from("aB. \n\"'”“?!…1-•U\u2028\x00é\ud800"), max_size=200))
def test_any_text(text: str) -> None:
    spans = split(text)
    assert spans == split(text)
    for before, after in pairwise(spans):
        assert before.end <= after.start
    for span in spans:
        words = span.of(text)
        assert words == words.strip()
        assert words
    covered = {i for span in spans for i in range(span.start, span.end)}
    assert all(char not in "aB1Ué" or i in covered or char == "1" for i, char in enumerate(text))


@pytest.mark.parametrize("unit", ['"', ".", ". ", "a.", "A. ", "\n", " \n", "''", "( ", "… ", "“ ", "said ", "a" * 50])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.perf_counter()
    split(text)
    assert time.perf_counter() - began < 3.0
