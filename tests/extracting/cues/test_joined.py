"""Verbs and figures joined to a cue by *and* are cues of their own, with its likelihood."""

from __future__ import annotations

import pytest

from foresaid.extracting.cues import Cue, cues_in
from foresaid.extracting.words import Words, words_of
from foresaid.records import Span


def joined(sentence: str) -> list[tuple[str, str, Cue]]:
    """Rule, first word of the event, and cue of everything that is joined to another cue."""
    words: Words = words_of(sentence, Span(0, len(sentence)))
    return [(cue.rule, words.at(cue.verb), cue) for cue in cues_in(words) if cue.rule.startswith("joined")]


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The levy will raise prices and hurt the poor.", "hurt"),
        ("The levy will raise prices and then fall by half.", "fall"),
        ("The levy is expected to raise prices and lower the yield.", "lower"),
        ("The levy is likely to raise prices and push up rents.", "push"),
        ("Prices will rise and fall with the tide.", "fall"),
        ("Sales will fall to 40 or drop 10 percent.", "drop"),
    ],
)
def test_a_verb_joined(sentence: str, verb: str) -> None:
    ((rule, begins, cue),) = joined(sentence)
    words = words_of(sentence, Span(0, len(sentence)))
    leading = cues_in(words)[0]
    assert (rule, begins) == ("joined verb", verb)
    assert (cue.likelihood, cue.negated, cue.form) == (leading.likelihood, leading.negated, leading.form)


def test_what_is_joined_to_a_denied_verb_is_denied() -> None:
    ((_, _, cue),) = joined("The levy will not raise prices or hurt the poor.")
    assert (cue.likelihood, cue.negated) == ("almost no chance", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "The levy will raise prices and cuts are planned.",
        "The levy will raise prices and taxes in towns.",
        "The levy will raise prices; fall is near.",
        "The levy will hurt growers who plant and sell the beans.",
        "The ferry will sink and Marlow will win.",
        "Analysts expect prices to fall and recover.",
    ],
)
def test_no_verb_joined(sentence: str) -> None:
    assert joined(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("The lender expects growth of 2 percent this year and 3 percent next year.", "3"),
        ("The lender expects growth of 2 percent in 1987 and 3 percent in 1988.", "3"),
        ("Prices will rise 4 percent this year and by 2 percent next year.", "2"),
        ("The fund sees a deficit of $3 billion in March and one of $2 billion in June.", "$2"),
    ],
)
def test_a_figure_joined(sentence: str, figure: str) -> None:
    ((rule, begins, _),) = joined(sentence)
    assert (rule, begins) == ("joined figure", figure)


@pytest.mark.parametrize(
    "sentence",
    [
        "The lender expects between 250 and 400 million crowns.",
        "Sales will rise to 3 million in 2031 and 2032.",
        "Sales will reach 40 million; costs 30 million and 20 percent of staff.",
        "There is a 40 percent chance of snow and 60 percent of rain.",
        "Growth will fall from 3 percent and 2 percent in the towns.",
    ],
)
def test_no_figure_joined(sentence: str) -> None:
    assert joined(sentence) == []
