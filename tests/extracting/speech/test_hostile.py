"""No text makes the speech rules raise, answer differently twice, or take more than linear time."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voice, Voices
from foresaid.records import Article, Span

PIECES = st.sampled_from(
    [
        "he", "She", "they", "it", "I", "we", "said", "says", "told", "expects", "forecast", "forecasts", "who", "which",
        "that", ",", ".", ";", ":", '"', "“", "”", "``", "''", "(", ")", "—", "--", "\n", "\n\n", "'s", "’s", "’", "and",
        "according", "to", "by", "in", "of", "the", "a", "the bank", "report", "The report", "analysts", "some", "economist",
        "Ann", "Ann Weir", "Mr. Weir", "Sen.", "IMF", "(IMF)", "Harbour Bank", "U.S.", "Institute", "president", "likely",
        "will", "is expected", "be", "not", "2026", "5%", "\x00", "é", "İ", "ß", "\ud800", "- ", "Per", "For", "In a note",
    ]
)  # fmt: skip


def voices_of(text: str) -> Voices:
    return Voices(Article(origin="-", text=text, id="t", outlet="Newsline"), split(text))


def ask(text: str, start: int, end: int) -> Voice:
    return voices_of(text).at(Span(start, end), Span(start, end))


@settings(deadline=None, max_examples=300)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.integers(0, 400), st.integers(0, 30))
def test_words_of_news_in_any_order(text: str, start: int, length: int) -> None:
    begin = min(start, len(text))
    end = min(begin + length, len(text))
    voice = ask(text, begin, end)
    assert voice == ask(text, begin, end)
    assert voice.source.name
    assert voices_of(text).at(Span(begin, end), None).source.name
    if voice.attribution is not None:
        assert voice.attribution.of(text)


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=120), st.data())
def test_any_text(text: str, data: st.DataObject) -> None:
    begin = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(begin, len(text)))
    assert ask(text, begin, end).source.name


@pytest.mark.parametrize(
    "unit",
    [
        "Ann Weir said ", "he said, ", '"', '" said ', "a b, ", "Ann Weir, ", "the bank said it ", "Some say ", "(", ") said",
        "according to the ", "'s report ", "the forecast of ", "Bank of the ", "Ann Weir ", "IMF ", "she ", "\n\n“No ",
        "analysts and ", "In a note, ", "said Ann Weir. ", "the report says. ", "The senator said no. ", "It fears. ",
    ],
)  # fmt: skip
def test_hostile_text_takes_linear_time(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.perf_counter()
        ask(text, len(text) // 2, len(text) // 2 + 1)
        return time.perf_counter() - began

    assert seconds(60_000) < 6.0
