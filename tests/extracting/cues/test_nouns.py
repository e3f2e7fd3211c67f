"""Nouns and numbers as cues: chances with and without a number, risks, forecasts of a figure, targets, lists."""

from __future__ import annotations

import pytest

from foresaid.chance import Likelihood
from foresaid.extracting.cues import Cue, cues_in
from foresaid.extracting.words import Words, words_of
from foresaid.records import Span


def read(sentence: str) -> tuple[Words, list[Cue]]:
    words = words_of(sentence, Span(0, len(sentence)))
    return words, cues_in(words)


def only(sentence: str, rule: str) -> tuple[str, Cue]:
    """The one cue of that rule with its words."""
    words, found = read(sentence)
    cues = [cue for cue in found if cue.rule == rule]
    assert len(cues) == 1, found
    return words.printed(cues[0].first, cues[0].last), cues[0]


@pytest.mark.parametrize(
    ("sentence", "phrase", "p", "likelihood"),
    [
        ("There is a 60 percent chance of snow on Sunday.", "60 percent chance", 0.6, "likely"),
        ("The bank puts a 35% chance on a default.", "35% chance", 0.35, "unlikely"),
        ("There is an 80 per cent chance of hail.", "80 per cent chance", 0.8, "likely"),
        ("There is a 75-percent probability that the pact holds.", "75-percent probability", 0.75, "likely"),
        ("There is a one in four chance that the dam fails.", "one in four chance", 0.25, "unlikely"),
        ("There is a one-in-four chance that the dam fails.", "one-in-four chance", 0.25, "unlikely"),
        ("There is a 1-in-5 chance of an outage.", "1-in-5 chance", 0.2, "unlikely"),
        ("She gives the pair 50-50 odds of survival.", "50-50 odds", 0.5, "roughly even"),
        ("She gives the pair fifty-fifty odds of survival.", "fifty-fifty odds", 0.5, "roughly even"),
        ("She sees a thirty percent chance of a strike.", "thirty percent chance", 0.3, "unlikely"),
        ("There is a zero percent chance of a deal.", "zero percent chance", 0.0, "almost no chance"),
        ("The chances of a thaw stood at 15 percent.", "chances of a thaw stood at 15 percent", 0.15, "very unlikely"),
        ("The odds of a default were only 7%.", "odds of a default were only 7%", 0.07, "very unlikely"),
    ],
)
def test_a_chance_with_a_number(sentence: str, phrase: str, p: float, likelihood: Likelihood) -> None:
    printed, cue = only(sentence, "a chance")
    assert (printed, cue.form, cue.p, cue.likelihood) == (phrase, "number", p, likelihood)
    assert not cue.negated


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood", "negated"),
    [
        ("There is a chance of frost.", "chance", "possible", False),
        ("The odds of a default rose.", "odds", "possible", False),
        ("There is little chance that the ferry returns.", "little chance", "very unlikely", False),
        ("There is no chance of a deal.", "no chance", "almost no chance", True),
        ("There is a good chance of rain.", "good chance", "likely", False),
        ("There is an even chance of rain.", "even chance", "roughly even", False),
        ("There is a better than even chance of a strike.", "better than even chance", "likely", False),
        ("The chances of a deal are slim.", "chances", "very unlikely", False),
    ],
)
def test_a_chance_with_a_size(sentence: str, phrase: str, likelihood: Likelihood, negated: bool) -> None:
    printed, cue = only(sentence, "a chance")
    assert (printed, cue.form, cue.p) == (phrase, "noun", None)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    [
        "The chance was lost.",
        "He had the best chance of the match.",
        "The prospects of young players matter.",
        "They met by chance.",
    ],
)
def test_no_chance(sentence: str) -> None:
    assert read(sentence)[1] == []


def test_a_share_above_one_is_no_probability() -> None:
    assert all(cue.p is None for cue in read("There is a 140 percent chance of snow.")[1])
    assert all(cue.p is None for cue in read("The chance of an outage rose by 5 percent.")[1])
    assert all(cue.p is None for cue in read("There is a one in zero chance of snow.")[1])


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood"),
    [
        ("There is a risk that the dam fails.", "risk", "possible"),
        ("The drought raises the possibility of rationing.", "possibility", "possible"),
        ("The pact has the potential to end the quarrel.", "potential", "possible"),
        ("There is the remote possibility of a truce.", "possibility", "very unlikely"),
        ("Growers are at a risk of a bad harvest.", "risk", "possible"),
    ],
)
def test_a_risk(sentence: str, phrase: str, likelihood: Likelihood) -> None:
    printed, cue = only(sentence, "a risk")
    assert (printed, cue.form, cue.likelihood) == (phrase, "noun", likelihood)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor took a risk of sorts.",
        "A potential buyer called.",
        "The thin ice is a danger to skaters.",
        "Risks grew.",
    ],
)
def test_no_risk(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The bank's forecast of 3 percent growth looks high.", "forecast"),
        ("The projection that prices fall was cut.", "projection"),
        ("Results came in line with analysts' forecasts for a loss of 3 percent.", "forecasts"),
        ("The average estimate was a loss of 40 cents.", "estimate"),
        ("There is an expectation that rates fall.", "expectation"),
    ],
)
def test_a_forecast(sentence: str, phrase: str) -> None:
    printed, cue = only(sentence, "a forecast")
    assert (printed, cue.form, cue.likelihood) == (phrase, "noun", "likely")


@pytest.mark.parametrize(
    "sentence",
    [
        "The forecast for the day was read out.",
        "The estimate was late.",
        "Expectations were low.",
        "Estimates for 2019 vary.",
    ],
)
def test_no_forecast(sentence: str) -> None:
    assert read(sentence)[1] == []


def test_price_target() -> None:
    printed, cue = only("She raised her price target to $180 from $150.", "price target")
    assert (printed, cue.likelihood) == ("price target", "likely")


@pytest.mark.parametrize("sentence", ["The bank missed its price target again.", "The target of the raid fled."])
def test_no_price_target(sentence: str) -> None:
    assert read(sentence)[1] == []


def test_favourite() -> None:
    printed, cue = only("She is the clear favourite to win the seat.", "favourite")
    assert (printed, cue.likelihood) == ("favourite", "likely")
    assert read("The favourite dish was cod.")[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [("The lender warned of a default in June.", "warned of"), ("Fears of a blackout grew.", "Fears of")],
)
def test_warns_of(sentence: str, phrase: str) -> None:
    printed, cue = only(sentence, "warns of")
    assert (printed, cue.form, cue.likelihood) == (phrase, "active", "likely")


@pytest.mark.parametrize("sentence", ["Officials warned the crowd.", "Nobody knew what he warned of"])
def test_no_warning(sentence: str) -> None:
    assert read(sentence)[1] == []


def test_a_list_named_in_the_sentence_before() -> None:
    before = "Brandt set out what might happen next. "
    sentence = "His list included tariffs on salt, a new summit and continued aid."
    text = before + sentence
    words = words_of(text, Span(len(before), len(text)))
    found = cues_in(words)
    assert [cue.rule for cue in found] == ["a list", "joined item", "joined item"]
    assert {cue.likelihood for cue in found} == {"possible"}
    assert [words.at(cue.verb) for cue in found] == ["tariffs", "a", "continued"]


@pytest.mark.parametrize("sentence", ["The price included breakfast.", "The list included a dog and a cat."])
def test_no_list_of_what_may_come(sentence: str) -> None:
    assert read(sentence)[1] == []
