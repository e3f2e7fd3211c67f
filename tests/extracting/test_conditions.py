"""The *if* part of a forecast and the grounds given for it."""

from __future__ import annotations

import pytest

from foresaid.extracting.conditions import condition_of, grounds_of
from foresaid.extracting.cues import cues_in
from foresaid.extracting.words import words_of
from foresaid.records import Span


def first_cue(sentence: str) -> tuple[Span, Span]:
    whole = Span(0, len(sentence))
    words = words_of(sentence, whole)
    cue = cues_in(words)[0]
    return whole, words.span_of(cue.first, cue.last)


def condition(sentence: str) -> str | None:
    whole, cue = first_cue(sentence)
    return condition_of(sentence, whole, whole, cue)


def grounds(sentence: str) -> str | None:
    whole, cue = first_cue(sentence)
    return grounds_of(sentence, whole, cue)


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("If the ice holds, rates could rise.", "If the ice holds"),
        ("“If the ice\nholds, rates could rise,” she said.", "If the ice holds"),
        ("Rates could rise if the ice holds, brokers said.", "if the ice holds"),
        ("Rates will rise unless the ice melts.", "unless the ice melts"),
        ("Rates will rise, even if the ice melts.", "even if the ice melts"),
        ("Rates will rise once the ice melts.", "once the ice melts"),
        ("So long as the ice holds, rates will rise.", "So long as the ice holds"),
        ("Barring a thaw, the strait will stay shut.", "Barring a thaw"),
        ("Should the ice hold, rates will rise.", "Should the ice hold"),
        ("The strait will stay shut without a thaw.", "without a thaw"),
        ("The ferry would return in the event of a thaw.", "in the event of a thaw"),
        ("In that case, rates will rise.", "In that case"),
        ("Otherwise, rates will rise.", "Otherwise"),
        ("Such a move would hurt growers.", "Such a move"),
        ("A default would hurt growers.", "A default"),
        ("Cutting rates would hurt growers.", "Cutting rates"),
    ],
)
def test_condition(sentence: str, part: str) -> None:
    assert condition(sentence) == part


@pytest.mark.parametrize(
    "sentence",
    [
        "Rates will rise, if not double.",
        "Brokers will ask if the ice holds.",
        "It will be hard to know if the vote counts.",
        "A default will hurt growers.",
        "Rates will rise when the ice melts.",
        "Rates will rise.",
    ],
)
def test_no_condition(sentence: str) -> None:
    assert condition(sentence) is None


def test_a_condition_belongs_to_the_stretch_it_stands_in() -> None:
    sentence = "Rates will fall, she said, and rents will rise if the ice holds."
    whole = Span(0, len(sentence))
    words = words_of(sentence, whole)
    falls, rises = (words.span_of(cue.first, cue.last) for cue in cues_in(words))
    cut = sentence.index(" and rents")
    assert condition_of(sentence, whole, Span(0, cut), falls) is None
    assert condition_of(sentence, whole, Span(cut + 5, len(sentence)), rises) == "if the ice holds"


def test_a_leading_condition_governs_every_stretch_of_its_sentence() -> None:
    sentence = "If the ice holds, rates will fall and rents will rise."
    whole = Span(0, len(sentence))
    words = words_of(sentence, whole)
    rises = cues_in(words)[1]
    stretch = Span(sentence.index("rents"), len(sentence))
    assert condition_of(sentence, whole, stretch, words.span_of(rises.first, rises.last)) == "If the ice holds"


@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("The strait will stay shut because the dredgers are in port.", "because the dredgers are in port"),
        ("Rates will fall because of thin ice, she said.", "because of thin ice"),
        ("Ferries will stop, given the ice on the northern route.", "given the ice on the northern route"),
        ("Rates will fall, pointing to weak demand; rents too.", "pointing to weak demand"),
        ("With the dredgers still in port, the strait will stay shut.", "With the dredgers still in port"),
        ("Given the ice on the northern route, ferries will likely stop.", "Given the ice on the northern route"),
        ("Because of the thin ice, ferries will likely stop.", "Because of the thin ice"),
    ],
)
def test_grounds(sentence: str, part: str) -> None:
    assert grounds(sentence) == part


@pytest.mark.parametrize("sentence", ["Rates will fall.", "Rates will fall, given time.", "The levy will be given up."])
def test_no_grounds(sentence: str) -> None:
    assert grounds(sentence) is None
