from __future__ import annotations

import datetime as dt

import pytest

from foresaid.extracting.windows import context_of, window_of
from foresaid.records import Span

SAID = dt.date(2016, 2, 24)
TITLE = "What to watch for in the governors' debate"
DEBATE = "The two governors will meet in a televised debate Thursday night in Leeds."


def given(opening: str, forecast: str, cue: str, title: str | None = TITLE) -> str | None:
    """The window of a forecast in an article that opens so."""
    text = f"{opening}\n\nThe hall holds 900. {forecast}"
    start = text.index(forecast)
    stretch = Span(start, len(text))
    at = text.index(cue, start)
    found = window_of(text, stretch, stretch, Span(at, at + len(cue)), SAID, context_of(text, title))
    return str(found.window) if found and found.window else None


@pytest.mark.parametrize(
    ("forecast", "cue", "window"),
    [
        ("Hale is likely to hammer her rival on taxes.", "likely", "2016-02-25"),
        ("Expect the first round to last about an hour.", "Expect", "2016-02-25"),
        ("A new bridge could cost 40 million pounds.", "could", None),
        ("Hale is likely to tout her record again in March.", "likely", "2016-03-01 to 2016-03-31"),
    ],
)
def test_what_people_will_do_at_the_debate_that_is_previewed(forecast: str, cue: str, window: str | None) -> None:
    assert given(DEBATE, forecast, cue) == window


@pytest.mark.parametrize(
    "opening",
    [
        "The two governors met in a televised debate Tuesday night in Leeds.",
        "The two governors have debated taxes for years, and the courts meet Thursday.",
        "The two governors will meet in a televised debate next month in Leeds.",
    ],
)
def test_no_day_without_a_debate_to_come(opening: str) -> None:
    assert given(opening, "Hale is likely to hammer her rival on taxes.", "likely") is None


def test_a_title_announces_too_and_its_span_is_empty() -> None:
    text = "Hale is likely to hammer her rival on taxes."
    whole = Span(0, len(text))
    found = window_of(text, whole, whole, Span(8, 14), SAID, context_of(text, "Five questions for Thursday's debate"))
    assert found is not None
    assert (str(found.window), found.span) == ("2016-02-25", Span(0, 0))


@pytest.mark.parametrize(
    ("forecast", "window"),
    [
        ("Pollsters think that Ruiz will finish second.", "2016-02-27"),
        ("Pollsters think that Ruiz will win the nomination.", None),
        ("Pollsters think that rents will fall if Ruiz loses.", None),
    ],
)
def test_who_wins_the_contest_that_is_previewed(forecast: str, window: str | None) -> None:
    opening = "Voters in nine counties head to the polls in Saturday's primary."
    assert given(opening, forecast, "will", None) == window
