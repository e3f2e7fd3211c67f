"""The same forecast said again is one; a different figure, source or leaning is another."""

from __future__ import annotations

from itertools import permutations

import pytest

from foresaid.chance import Likelihood, chance_of
from foresaid.extracting.repeats import without_repeats
from foresaid.records import Forecast, Source, Span, Statement

LONG = "The Belt Sea strait is unlikely to reopen to large ferries before the end of March, Solheim wrote."
SHORT = "The strait is unlikely to reopen before spring, Solheim said again."


def forecast(
    start: int, quote: str, event: str, likelihood: Likelihood = "unlikely", source: str = "Ingrid Solheim"
) -> Forecast:
    statement = Statement(
        "a", Span(start, start + len(quote)), quote, "forecast", "likely", Source(source, "person", source)
    )
    return Forecast(statement, event, likelihood, chance_of(likelihood))


FULL = forecast(0, LONG, "the Belt Sea strait reopens to large ferries before March")
AGAIN = forecast(300, SHORT, "the Belt Sea strait reopens to ferries before March")
OTHERS = [
    forecast(300, "“It won't,” Brandt said.", AGAIN.event, source="Aksel Brandt"),
    forecast(300, SHORT, AGAIN.event, likelihood="almost certain"),
    forecast(300, SHORT, "the harbour dues of Nordhavn double within weeks"),
    forecast(300, SHORT, "the Belt Sea strait reopens to 40 large ferries before March"),
]


def test_the_fuller_statement_stays() -> None:
    assert without_repeats([FULL, AGAIN]) == [FULL]
    early = forecast(0, SHORT, AGAIN.event)
    late = forecast(300, LONG, FULL.event)
    assert without_repeats([early, late]) == [late]


@pytest.mark.parametrize("other", OTHERS, ids=["source", "leaning", "event", "figure"])
def test_another_forecast_stays_beside_it(other: Forecast) -> None:
    assert without_repeats([FULL, other]) == [FULL, other]


def test_the_very_words_again_are_one_by_whomever() -> None:
    caption = forecast(900, LONG, "a caption", source="author")
    assert without_repeats([FULL, caption]) == [FULL]


def test_two_forecasts_of_one_stretch_are_two() -> None:
    figure = forecast(0, LONG, FULL.event)
    assert without_repeats([FULL, figure]) == [FULL, figure]


def test_the_order_of_the_text_whatever_the_order_given() -> None:
    found = [FULL, OTHERS[0], forecast(600, "Rents may fall in Aarhus, he said.", "rents fall in Aarhus", "possible")]
    for order in permutations(found):
        assert without_repeats(list(order)) == found


def test_none() -> None:
    assert without_repeats([]) == []
