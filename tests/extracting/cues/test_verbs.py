"""Verbs of expecting as cues, active and passive, and the phrases that stand in for them."""

from __future__ import annotations

import pytest

from foresaid.chance import Likelihood
from foresaid.extracting.cues import Cue, cues_in
from foresaid.extracting.words import Words, words_of
from foresaid.records import Span


def read(sentence: str) -> tuple[Words, list[Cue]]:
    words = words_of(sentence, Span(0, len(sentence)))
    return words, cues_in(words)


def only(sentence: str, rule: str) -> tuple[str, str, Cue]:
    """The one cue of that rule with its words and the first word of its event."""
    words, found = read(sentence)
    cues = [cue for cue in found if cue.rule == rule]
    assert len(cues) == 1, found
    return words.printed(cues[0].first, cues[0].last), words.at(cues[0].verb), cues[0]


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("The storm is expected to reach the coast on Friday.", "is expected to", "reach", "likely", False),
        ("The storm is not expected to reach the coast.", "is not expected to", "reach", "unlikely", True),
        ("The storm isn't expected to reach the coast.", "isn't expected to", "reach", "unlikely", True),
        ("The storm is no longer expected to turn.", "is no longer expected to", "turn", "unlikely", True),
        ("Output was forecast to shrink by 2 percent.", "was forecast to", "shrink", "likely", False),
        ("The cost is projected at 3 billion crowns.", "is projected", "at", "likely", False),
        ("A verdict is widely expected in June.", "is widely expected", "in", "likely", False),
        ("Exports have been predicted to fall.", "have been predicted to", "fall", "likely", False),
        ("Exports had not been predicted to fall.", "had not been predicted to", "fall", "unlikely", True),
        ("A gap, expected to widen next year, worries them.", "expected to", "widen", "likely", False),
        ("It's forecast to snow.", "'s forecast to", "snow", "likely", False),
        ("The loss is seen at 40 million crowns.", "is seen", "at", "likely", False),
    ],
)
def test_is_expected(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    printed, begins, cue = only(sentence, "is expected")
    assert (printed, begins, cue.form) == (phrase, verb, "passive")
    assert (cue.likelihood, cue.negated, cue.p) == (likelihood, negated, None)


@pytest.mark.parametrize(
    "sentence",
    [
        "He was expected to have left by noon.",
        "Results were better than expected.",
        "The expected delay came.",
        "The toll is estimated to be 40.",
        "He was seen in the harbour.",
        "The bank's forecast for growth was cut.",
    ],
)
def test_not_is_expected(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("Analysts expect prices to fall.", "expect", "prices", "likely", False),
        ("Analysts do not expect prices to fall.", "do not expect", "prices", "unlikely", True),
        ("The ministry doesn't expect a shortage.", "doesn't expect", "a", "unlikely", True),
        ("Traders never expected a rebound.", "never expected", "a", "unlikely", True),
        ("The bank forecasts growth of 3 percent in 2031.", "forecasts", "growth", "likely", False),
        ("The fund projected a deficit of 4 percent.", "projected", "a", "likely", False),
        ("Solheim predicted that the strait freezes.", "predicted", "that", "likely", False),
        ("Solheim predicts no thaw before April.", "predicts no", "thaw", "unlikely", True),
        ("Solheim predicts little change in rates.", "predicts little", "change", "unlikely", True),
    ],
)
def test_expects(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    printed, begins, cue = only(sentence, "expects")
    assert (printed, begins, cue.form) == (phrase, verb, "active")
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    [
        "The weather forecast was grim.",
        "The project is late.",
        "The earnings estimate was released.",
        "The council projects were late.",
        "Sales were better than analysts expected.",
        "The predicted losses did not come.",
    ],
)
def test_not_expects(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("The bank sees inflation falling to 2 percent.", "sees", "inflation", "likely", False),
        ("The fund sees growth of 2.3 percent next year.", "sees", "growth", "likely", False),
        ("He saw prices rising by 4 percent in the spring.", "saw", "prices", "likely", False),
        ("Sales are seen growing in May.", "are seen", "growing", "likely", False),
        ("I don't see the coalition surviving the winter.", "don't see", "the", "unlikely", True),
        ("The lender sees no rise in rates above 4 percent.", "sees no", "rise", "unlikely", True),
        ("The lender sees little growth, perhaps 1 percent.", "sees little", "growth", "unlikely", True),
    ],
)
def test_sees(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    printed, begins, cue = only(sentence, "sees")
    assert (printed, begins) == (phrase, verb)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    ["She saw three ships.", "Tourists see rising tides there.", "He was seen at the pier.", "They had seen growth."],
)
def test_seeing_with_the_eyes_is_no_cue(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Profit beat the 1.8 percent expected by economists.", "expected"),
        ("The firm reported a projected loss of 23,000 jobs.", "projected"),
        ("It won 40 seats, against 30 forecast in the spring.", "forecast"),
    ],
)
def test_figure_expected(sentence: str, phrase: str) -> None:
    printed, _, cue = only(sentence, "figure expected")
    assert (printed, cue.form, cue.likelihood) == (phrase, "noun", "likely")


@pytest.mark.parametrize("sentence", ["The delay, expected by economists, came.", "An expected guest arrived late."])
def test_no_figure_expected(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("Markets are pricing in a cut in March.", "pricing in", "a", "likely", False),
        ("Markets are not pricing in a cut in March.", "not pricing in", "a", "unlikely", True),
        ("Analysts looked for earnings of 40 cents a share.", "looked for", "earnings", "likely", False),
        ("The row threatens to sink the coalition.", "threatens to", "sink", "possible", False),
        ("The row doesn't threaten to sink it.", "doesn't threaten to", "sink", "unlikely", True),
        ("The dispute risks triggering a default.", "risks triggering", "a", "possible", False),
        ("The forecast calls for snow on Sunday.", "calls for", "snow", "likely", False),
        ("The region stands to lose 3,000 jobs.", "stands to", "lose", "likely", False),
        ("The race promises to be close.", "promises to", "be", "likely", False),
        ("Losses were put at 30 million crowns.", "put at", "30", "likely", False),
    ],
)
def test_pricing_in(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    printed, begins, cue = only(sentence, "pricing in")
    assert (printed, begins) == (phrase, verb)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    ["He looked for his keys.", "The union calls for a strike.", "He promises to resign.", "She put at risk her seat."],
)
def test_not_pricing_in(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "verb", "likelihood", "negated"),
    [
        ("She is confident that the bill passes.", "the", "very likely", False),
        ("He is confident they have the votes.", "they", "very likely", False),
        ("Brandt expressed confidence that the dam holds.", "the", "very likely", False),
        ("Growers are optimistic about the harvest.", "about", "very likely", False),
        ("Growers are not optimistic about the harvest.", "about", "unlikely", True),
        ("The union is pessimistic about a deal.", "about", "unlikely", True),
        ("He was not confident of a quick thaw.", "of", "unlikely", True),
    ],
)
def test_confident(sentence: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    _, begins, cue = only(sentence, "confident")
    assert (begins, cue.form, cue.likelihood, cue.negated) == (verb, "active", likelihood, negated)


@pytest.mark.parametrize("sentence", ["A confident start helped.", "Her confidence in the team grew."])
def test_not_confident(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood"),
    [
        ("The dam broke, potentially flooding three villages.", "potentially", "possible"),
        ("The mine closed, likely triggering a strike.", "likely", "likely"),
        ("The mine closed, possibly triggering a strike.", "possibly", "possible"),
    ],
)
def test_potentially(sentence: str, phrase: str, likelihood: Likelihood) -> None:
    printed, _, cue = only(sentence, "potentially")
    assert (printed, cue.form, cue.likelihood) == (phrase, "adverb", likelihood)


def test_not_potentially() -> None:
    assert read("A potentially lasting deal was lost.")[1] == []


@pytest.mark.parametrize(
    ("sentence", "likelihood", "negated"),
    [
        ("Traders have all but ruled out a rate cut in May.", "very unlikely", True),
        ("The envoy ruled out the prospect of a deal.", "very unlikely", True),
        ("The bank has not ruled out the chance of a merger.", "possible", False),
    ],
)
def test_ruled_out(sentence: str, likelihood: Likelihood, negated: bool) -> None:
    _, _, cue = only(sentence, "ruled out")
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize("sentence", ["He ruled out a second term.", "Play was ruled out by rain."])
def test_what_one_rules_out_for_oneself_is_no_cue(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Traders are betting on a rate cut.", "betting on"),
        ("Investors bet that the lender recovers.", "bet that"),
        ("The firm is counting on a rebound.", "counting on"),
    ],
)
def test_bets(sentence: str, phrase: str) -> None:
    printed, _, cue = only(sentence, "bets")
    assert (printed, cue.likelihood) == (phrase, "likely")


@pytest.mark.parametrize(
    "sentence",
    ["He placed a bet on the grey horse.", "They like sports betting on the coast.", "They were counting the votes."],
)
def test_no_bets(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Okafor doubts the ferry returns.",
        "Okafor doubted whether the ferry returns.",
        "Growers are sceptical that the ban lasts.",
    ],
)
def test_doubts(sentence: str) -> None:
    _, begins, cue = only(sentence, "doubts")
    assert (begins, cue.likelihood, cue.negated) == ("the", "unlikely", True)


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no doubt that the ferry returns.",
        "The report raised doubts that remain.",
        "Growers are sceptical of it.",
    ],
)
def test_no_doubts(sentence: str) -> None:
    assert read(sentence)[1] == []
