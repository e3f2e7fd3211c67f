"""What is left of a cue: the subject of its event, and what governs its clause."""

from __future__ import annotations

import pytest

from foresaid.extracting.clauses import Clause, clause_of
from foresaid.extracting.cues import cues_in
from foresaid.extracting.words import Words, words_of
from foresaid.records import Span


def last(sentence: str) -> tuple[Words, Clause]:
    """The words of a sentence and the clause of its last cue."""
    words = words_of(sentence, Span(0, len(sentence)))
    return words, clause_of(words, cues_in(words)[-1])


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Marlow said prices will rise.", "prices"),
        ("Marlow and Lindqvist will win.", "Marlow and Lindqvist"),
        ("But the levy will hurt.", "the levy"),
        ("That will hurt.", "That"),
        ("The pier, which the storm broke, will reopen.", "The pier"),
        ("Prices, the bank said, will rise.", "Prices"),
        ("The vote of the council, Marlow said, is likely to fail.", "The vote of the council"),
        ("Growers fear the harvest probably will fail.", "the harvest"),
        ("The report that rates will rise is out.", "rates"),
        ("The view of its owners is that the report will help.", "the report"),
    ],
)
def test_subject(sentence: str, subject: str) -> None:
    words, clause = last(sentence)
    assert clause.subject is not None
    assert words.printed(*clause.subject) == subject


@pytest.mark.parametrize("sentence", ["Will it rain?", "“Will sell,” the sign said."])
def test_no_subject(sentence: str) -> None:
    words = words_of(sentence, Span(0, len(sentence)))
    assert all(clause_of(words, cue).subject is None for cue in cues_in(words))


@pytest.mark.parametrize(
    ("sentence", "relative"),
    [
        ("They fear a storm that will last.", True),
        ("They named a clerk, who will lose.", True),
        ("They fear that the storm will last.", False),
        ("The storm will last.", False),
    ],
)
def test_relative(sentence: str, relative: bool) -> None:
    assert last(sentence)[1].relative is relative


@pytest.mark.parametrize(
    ("sentence", "governor", "group", "denied"),
    [
        ("Marlow said prices will rise.", "said", "say", False),
        ("The think tank said the dam will hold.", "said", "say", False),
        ("The fund expects that the dam will hold.", "expects", "expect", False),
        ("She thinks that the dam will hold.", "thinks", "believe", False),
        ("She does not think that the dam will hold.", "think", "believe", True),
        ("Few expect that the dam will hold.", "expect", "expect", True),
        ("He is not really confident the dam will hold.", "confident", "confident", True),
        ("Officials warned that the dam could fail.", "warned", "warn", False),
        ("Growers fear the harvest will fail.", "fear", "fear", False),
        ("Okafor doubts that the dam will hold.", "doubts", "doubt", False),
        ("There is speculation that the minister will resign.", "speculation", "rumour", False),
        ("He hopes the dam will hold.", "hopes", "wish", False),
        ("The mayor pledged that the pier would reopen.", "pledged", "pledge", False),
        ("The union never promised that the strike would end.", "promised", "pledge", True),
    ],
)
def test_governor(sentence: str, governor: str, group: str, denied: bool) -> None:
    words, clause = last(sentence)
    assert clause.governor is not None
    assert (words.at(clause.governor), clause.governs, clause.denied) == (governor, group, denied)


@pytest.mark.parametrize(
    "sentence",
    ["The dam will hold.", "He said no; the dam will hold.", "She warned him. But the dam will hold."],
)
def test_no_governor(sentence: str) -> None:
    clause = last(sentence)[1]
    assert (clause.governor, clause.governs, clause.denied) == (None, "", False)


@pytest.mark.parametrize(
    ("sentence", "opening"),
    [
        ("Whether the dam will hold is unclear.", "whether"),
        ("They wonder how the dam will hold.", "how"),
        ("When the ice melts, the ferry will sail.", "when"),
        ("He left because the dam would fail.", "because"),
        ("The dam will hold.", ""),
    ],
)
def test_opening(sentence: str, opening: str) -> None:
    assert last(sentence)[1].opening == opening
