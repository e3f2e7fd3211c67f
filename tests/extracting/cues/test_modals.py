"""Auxiliaries and adjectives as cues: where they fire, how surely they speak, and where the same words are no cue."""

from __future__ import annotations

import pytest

from foresaid.chance import Likelihood
from foresaid.extracting.cues import Cue, cues_in
from foresaid.extracting.words import Words, words_of
from foresaid.records import Span

CERTAIN: Likelihood = "almost certain"
NO: Likelihood = "almost no chance"


def read(sentence: str) -> tuple[Words, list[Cue]]:
    words = words_of(sentence, Span(0, len(sentence)))
    return words, cues_in(words)


def only(sentence: str) -> tuple[Words, Cue]:
    words, found = read(sentence)
    assert len(found) == 1, found
    return words, found[0]


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("The strike will end before Easter, the union's lawyer said.", "will", "end", CERTAIN, False),
        ("The strike won't end before Easter.", "won't", "end", NO, True),
        ("The strike won’t end before Easter.", "won’t", "end", NO, True),
        ("The bridge will not reopen this winter, engineers said.", "will not", "reopen", NO, True),
        ("The bridge will never carry trains again.", "will never", "carry", NO, True),
        ("The talks will no longer matter by June.", "will no longer", "matter", NO, True),
        ("The rebels shall not pass the river.", "shall not", "pass", NO, True),
        ("He said they'll lose the seat.", "'ll", "lose", CERTAIN, False),
        ("The mayor said the harbour would freeze by January.", "would", "freeze", CERTAIN, False),
        ("The ban will, however, hurt fishermen.", "will, however,", "hurt", CERTAIN, False),
        ("The ban will of course hurt fishermen.", "will of course", "hurt", CERTAIN, False),
        ("Freight rates will likely fall in the spring.", "will likely", "fall", "likely", False),
        ("Freight rates probably will fall in the spring.", "probably will", "fall", "likely", False),
        ("Freight rates will probably not fall.", "will probably not", "fall", "unlikely", True),
        ("Freight rates will almost certainly fall.", "will almost certainly", "fall", CERTAIN, False),
        ("The vote will inevitably split the party.", "will inevitably", "split", CERTAIN, False),
        ("Wheat prices would likely rise if the canal closed.", "would likely", "rise", "likely", False),
        ("The dam may overflow on Thursday.", "may", "overflow", "possible", False),
        ("The dam may not overflow after all.", "may not", "overflow", "possible", True),
        ("The dam may well overflow on Thursday.", "may well", "overflow", "likely", False),
        ("The dam might easily fail.", "might easily", "fail", "likely", False),
        ("The dam could possibly fail.", "could possibly", "fail", "possible", False),
        ("The dam could not hold a second flood.", "could not", "hold", "unlikely", True),
        ("The dam couldn't hold a second flood.", "couldn't", "hold", "unlikely", True),
        ("It could definitely rain at the weekend.", "could definitely", "rain", "likely", False),
    ],
)
def test_modal(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, cue.form, cue.p) == ("modal", "modal", None)
    assert words.printed(cue.first, cue.last) == phrase
    assert (words.at(cue.verb), cue.likelihood, cue.negated) == (verb, likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister resigned in May after the leak.",
        "Sales for May 12 were lost.",
        "Her will to win is known.",
        "The reform failed by the will of the people.",
        "The military might of the island is small.",
        "A friend of Will Marlow signed the letter.",
        "Will Marlow signed the letter.",
        "They asked whether it will.",
    ],
)
def test_no_modal(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("Rents are going to rise, Lindqvist said.", "are going to", "rise", CERTAIN, False),
        ("Rents are not going to rise.", "are not going to", "rise", NO, True),
        ("Rents aren't going to rise.", "aren't going to", "rise", NO, True),
        ("It's gonna snow.", "'s gonna", "snow", CERTAIN, False),
        ("The senator is set to lose her seat.", "is set to", "lose", "likely", False),
        ("The senator is not set to lose her seat.", "is not set to", "lose", "unlikely", True),
        ("The senator is widely tipped to lose her seat.", "is widely tipped to", "lose", "likely", False),
        ("Prices look set to climb.", "look set to", "climb", "likely", False),
        ("Ferries are poised to return in April.", "are poised to", "return", "likely", False),
        ("Norholm is favoured to take the title.", "is favoured to", "take", "likely", False),
        ("The airline is headed for a loss.", "is headed for", "a", "likely", False),
        ("The plan is bound to fail.", "is bound to", "fail", CERTAIN, False),
        ("The plan is almost certain to fail.", "is almost certain to", "fail", CERTAIN, False),
        ("The plan isn't certain to fail.", "isn't certain to", "fail", "possible", True),
        ("The plan is not guaranteed to fail.", "is not guaranteed to", "fail", "possible", True),
        ("The cabinet is about to fall.", "is about to", "fall", CERTAIN, False),
        ("The cabinet is not about to fall.", "is not about to", "fall", NO, True),
    ],
)
def test_on_the_way(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, cue.form) == ("on the way", "adjective")
    assert words.printed(cue.first, cue.last) == phrase
    assert (words.at(cue.verb), cue.likelihood, cue.negated) == (verb, likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    [
        "The envoys are going to the opera.",
        "He was going home.",
        "A book about to a friend was lost.",
        "The vote was slated for June.",
        "They set to work.",
    ],
)
def test_not_on_the_way(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("Exports are on track to pass last year's record.", "on track to", "pass", "likely", False),
        ("The province is on course for a third drought.", "on course for", "a", "likely", False),
        ("The lender is on the verge of collapse.", "on the verge of", "collapse", "likely", False),
        ("The deficit is not on pace to shrink.", "not on pace to", "shrink", "unlikely", True),
        ("The deficit isn't on pace to shrink.", "isn't on pace to", "shrink", "unlikely", True),
    ],
)
def test_on_track(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, cue.form) == ("on track", "adjective")
    assert words.printed(cue.first, cue.last) == phrase
    assert (words.at(cue.verb), cue.likelihood, cue.negated) == (verb, likelihood, negated)


@pytest.mark.parametrize("sentence", ["A train left the track to the north.", "The course for beginners was full."])
def test_not_on_track(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("A recession is likely to follow, the bank said.", "is likely to", "follow", "likely", False),
        ("A recession is unlikely to follow.", "is unlikely to", "follow", "unlikely", True),
        ("A recession is very likely to follow.", "is very likely to", "follow", "very likely", False),
        ("A recession is highly likely to follow.", "is highly likely to", "follow", "very likely", False),
        ("A recession is highly unlikely to follow.", "is highly unlikely to", "follow", "very unlikely", True),
        ("A recession is extremely unlikely to follow.", "is extremely unlikely to", "follow", "very unlikely", True),
        ("A recession isn't likely to follow.", "isn't likely to", "follow", "unlikely", True),
        ("A recession is not very likely to follow.", "is not very likely to", "follow", "unlikely", True),
        ("A recession is less likely to follow.", "is less likely to", "follow", "unlikely", True),
        ("It is likely that the ferry company folds.", "is likely", "the", "likely", False),
        ("It is unlikely the ferry company folds.", "is unlikely", "the", "unlikely", True),
        ("Turnout is more likely than not to fall.", "is more likely", "fall", "likely", False),
        ("The ban remains likely.", "remains likely", "remains", "likely", False),
    ],
)
def test_likely(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, cue.form) == ("likely", "adjective")
    assert words.printed(cue.first, cue.last) == phrase
    assert (words.at(cue.verb), cue.likelihood, cue.negated) == (verb, likelihood, negated)


@pytest.mark.parametrize("sentence", ["The likely winner smiled.", "He is likely to have known of the leak."])
def test_not_likely(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood"),
    [
        ("The most likely outcome is a hung council.", "most likely outcome", "likely"),
        ("A more likely scenario is a delay until autumn.", "more likely scenario", "likely"),
    ],
)
def test_most_likely(sentence: str, phrase: str, likelihood: Likelihood) -> None:
    words, cue = only(sentence)
    assert (cue.rule, words.printed(cue.first, cue.last), cue.likelihood) == ("most likely", phrase, likelihood)


def test_an_outcome_that_is_not_called_likely() -> None:
    assert read("No other outcome pleased him.")[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood", "negated"),
    [
        ("Growth should pick up in the autumn.", "should", "likely", False),
        ("Profits ought to recover next year.", "ought to", "likely", False),
        ("Inflation should not rise much further.", "should not", "unlikely", True),
    ],
)
def test_should(sentence: str, phrase: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, words.printed(cue.first, cue.last)) == ("should", phrase)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize("sentence", ["The minister should resign.", "Schools should boost pay.", "You ought to go."])
def test_advice_is_no_cue(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "verb", "likelihood", "negated"),
    [
        ("Higher tariffs can only lead to shortages.", "can only", "lead", CERTAIN, False),
        ("The coalition cannot last until summer.", "cannot", "last", NO, True),
        ("The coalition can't survive the winter.", "can't", "survive", NO, True),
        ("I can't imagine the deal surviving the winter.", "can't imagine", "the", "very unlikely", True),
    ],
)
def test_can_only(sentence: str, phrase: str, verb: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, words.printed(cue.first, cue.last), words.at(cue.verb)) == ("can only", phrase, verb)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    ["You can't win against the sea.", "Anyone can win a prize.", "Guests cannot park here.", "If you can't win"],
)
def test_ability_is_no_cue(sentence: str) -> None:
    assert read(sentence)[1] == []


@pytest.mark.parametrize(
    ("sentence", "phrase", "likelihood", "negated"),
    [
        ("A split in the coalition is inevitable.", "is inevitable", CERTAIN, False),
        ("A deal is all but impossible.", "is all but impossible", NO, False),
        ("A deal is virtually impossible before June.", "is virtually impossible", NO, False),
        ("A deal is not impossible.", "is not impossible", "possible", True),
        ("Defeat isn't inevitable.", "isn't inevitable", "possible", True),
        ("A truce remains possible, envoys said.", "remains possible", "possible", False),
        ("A truce is not possible this year.", "is not possible", NO, True),
        ("A delay is probable.", "is probable", "likely", False),
    ],
)
def test_inevitable(sentence: str, phrase: str, likelihood: Likelihood, negated: bool) -> None:
    words, cue = only(sentence)
    assert (cue.rule, words.printed(cue.first, cue.last)) == ("inevitable", phrase)
    assert (cue.likelihood, cue.negated) == (likelihood, negated)


@pytest.mark.parametrize(
    "sentence",
    ["It was impossible to know.", "The inevitable delay came.", "It is possible for guests to swim."],
)
def test_not_inevitable(sentence: str) -> None:
    assert read(sentence)[1] == []
