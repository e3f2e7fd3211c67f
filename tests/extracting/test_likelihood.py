"""What a cue and its governor come to, by the settled cases of the guidelines."""

from __future__ import annotations

import pytest

from foresaid.chance import SCALE, Likelihood
from foresaid.extracting.clauses import Clause, clause_of
from foresaid.extracting.cues import Cue, cues_in
from foresaid.extracting.likelihood import likelihood_of
from foresaid.extracting.words import words_of
from foresaid.records import Span


@pytest.mark.parametrize(
    ("sentence", "likelihood"),
    [
        ("The dam will hold.", "almost certain"),
        ("Marlow said the dam would hold.", "almost certain"),
        ("Marlow warned the dam will fail.", "almost certain"),
        ("Marlow warned the dam could fail.", "possible"),
        ("The bank expects that prices will rise.", "likely"),
        ("The bank expects that prices will not rise.", "unlikely"),
        ("She thinks prices will rise.", "likely"),
        ("She does not think prices will rise.", "unlikely"),
        ("She does not think prices will not rise.", "likely"),
        ("She does not think prices may rise.", "possible"),
        ("She is confident that prices will rise.", "very likely"),
        ("She is confident that prices will not rise.", "very unlikely"),
        ("She is not confident that prices will rise.", "unlikely"),
        ("Growers fear prices will rise.", "likely"),
        ("Growers fear prices could rise.", "possible"),
        ("Growers fear prices will not rise.", "unlikely"),
        ("Okafor doubts that prices will rise.", "unlikely"),
        ("Okafor doubts that prices will not rise.", "likely"),
        ("There is speculation that prices will rise.", "possible"),
        ("He said prices are likely to rise.", "likely"),
    ],
)
def test_the_governor_decides(sentence: str, likelihood: Likelihood) -> None:
    words = words_of(sentence, Span(0, len(sentence)))
    cue = cues_in(words)[-1]
    assert likelihood_of(cue, clause_of(words, cue)) == likelihood


def test_a_stated_number_decides_under_any_governor() -> None:
    cue = Cue("a chance", "number", 2, 3, 4, "likely", p=0.6)
    for group in ("doubt", "fear", "expect", ""):
        assert likelihood_of(cue, Clause(None, False, 0, group, group == "expect", "")) == "likely"


@pytest.mark.parametrize(
    "group", ["say", "expect", "believe", "confident", "warn", "fear", "doubt", "rumour", "wish", "pledge", ""]
)
@pytest.mark.parametrize("denied", [False, True])
def test_every_term_under_every_governor_is_a_term(group: str, denied: bool) -> None:
    for term in (*SCALE, "possible"):
        cue = Cue("modal", "modal", 2, 3, 4, term)
        assert likelihood_of(cue, Clause(None, False, 0, group, denied, "")) in (*SCALE, "possible")
