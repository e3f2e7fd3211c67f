"""From *will rise* to *rises*: number of the subject, present tense of the verb."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.extracting.inflection import base_of, plural, present


@pytest.mark.parametrize(
    "subject",
    [
        "prices", "they", "we", "the mayor's allies", "the bank and its owners", "women", "Marlow and Lindqvist",
        "ballots postmarked by Friday", "prices in Paris", "its losses", "police", "the buses", "both", "Most",
    ],
)  # fmt: skip
def test_plural(subject: str) -> None:
    assert plural(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "the price", "the United States", "the number of jobs", "each and every ship", "one of the ships", "the news",
        "a series of talks", "the crisis", "the analysis of sales", "Northern Lights", "the bus", "it", "", "the loss",
    ],
)  # fmt: skip
def test_singular(subject: str) -> None:
    assert not plural(subject)


@pytest.mark.parametrize(
    ("verb", "subject", "form"),
    [
        ("rise", "the price", "rises"),
        ("rise", "prices", "rise"),
        ("be", "the price", "is"),
        ("be", "prices", "are"),
        ("be", "I", "am"),
        ("have", "the bank", "has"),
        ("have", "banks", "have"),
        ("go", "she", "goes"),
        ("do", "he", "does"),
        ("pass", "the bill", "passes"),
        ("reach", "the storm", "reaches"),
        ("fix", "it", "fixes"),
        ("veto", "she", "vetoes"),
        ("carry", "the ship", "carries"),
        ("play", "the band", "plays"),
    ],
)
def test_present(verb: str, subject: str, form: str) -> None:
    assert present(verb, subject) == form


@given(st.text(), st.text())
def test_any_words(verb: str, subject: str) -> None:
    assert present(verb, subject) == present(verb, subject)
    assert isinstance(plural(subject), bool)


@pytest.mark.parametrize(
    ("gerund", "base"),
    [
        ("winning", "win"), ("reaching", "reach"), ("surviving", "survive"), ("falling", "fall"), ("rising", "rise"),
        ("reopening", "reopen"), ("breaking", "break"), ("raising", "raise"), ("Being", "be"), ("ing", ""),
    ],
)  # fmt: skip
def test_base_of(gerund: str, base: str) -> None:
    assert base_of(gerund) == base
