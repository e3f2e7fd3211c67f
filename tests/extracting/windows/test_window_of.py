from __future__ import annotations

import datetime as dt

import pytest

from foresaid.extracting.windows import Context, context_of, window_of
from foresaid.extracting.windows.context import INHERITANCE
from foresaid.extracting.windows.scenes import REFUSALS
from foresaid.records import Span

FRIDAY = dt.date(2024, 3, 8)


def given(text: str, cue: str | None, stretch: str | None = None, context: Context | None = None) -> str | None:
    """The window of a forecast that is all of `text`, or the words `stretch` in it."""
    start = text.index(stretch) if stretch else 0
    forecast = Span(start, start + len(stretch or text))
    at = text.index(cue, forecast.start) if cue else 0
    found = window_of(text, forecast, Span(0, len(text)), Span(at, at + len(cue)) if cue else None, FRIDAY, context)
    return str(found.window) if found and found.window else None


@pytest.mark.parametrize(
    ("text", "cue", "window"),
    [
        ("The port will reopen by June, the harbour master said on Monday.", "will", "2024-03-08 to 2024-06-30"),
        ("On Monday, the ministry predicted that wheat would rise in 2025.", "predicted", "2025-01-01 to 2025-12-31"),
        ("Brandt told reporters Thursday the vote will be close.", "will", None),
        ("The firm said in an interview Tuesday it may sell.", "may", None),
        ("Output will rise to 3.1 million from 2.8 million in 2023.", "will", None),
        ("Sales should grow 4 percent in 2025, compared with 2 percent in 2024.", "should", "2025-01-01 to 2025-12-31"),
        ("The canal, in the works for two years, may double trade.", "may", None),
        ("It has been shut for three years and may stay shut.", "may", None),
        ("A three-year contract will help the yard.", "will", None),
        ("If the court rules this month, fares will rise.", "will", None),
        ("Growth is expected to be the weakest in seven years.", "expected", None),
        ("The almanac expects frost, and the 2025 Almanac will sell.", "expects", None),
        ("Analysts expect 2025 earnings to fall.", "expect", "2025-01-01 to 2025-12-31"),
        ("The country is on track to meet its 2030 emissions target.", "on track", "2024-03-08 to 2030-12-31"),
        ("Economists had forecast a gain in February.", "forecast", "2024-02-01 to 2024-02-29"),
        ("It will thaw throughout this century and beyond.", "will", None),
        ("No deal is likely until after next year's election.", "likely", None),
        ("The vote will be the high point of his term as Biden's spokesman saw it.", "will", None),
        ("Unions on Friday floated a plan they insist will help the yard.", "will", None),
        ("She took to Twitter again Friday night to say that rents will soar.", "will", None),
        ("The chief said on the firm's website Thursday that it may sell.", "may", None),
        ("It will fill the post that has been vacant since Ms. Ode's exit in May.", "will", None),
        ("The gate would stay shut, as the board had said when it issued a review on May 1.", "would", None),
        ("The flood will be as bad for our children as it is today.", "will", None),
        ("There will be no strikes of a week or more.", "will", None),
        ("The yard halted work at two docks Friday, a stop that could cost it orders.", "could", None),
        ("The mayor signaled Friday that a strike is likely.", "likely", None),
        ("The governor could lay out the cuts in a speech Monday.", "could", "2024-03-11"),
        ("The worst days of the flood could come in two weeks.", "could", "2024-03-08 to 2024-03-22"),
        ("The port is expected to report this week that traffic fell.", "expected", "2024-03-08 to 2024-03-10"),
        ("Debt is projected to reach 80 percent in 2030, or $9 billion.", "projected", "2030-01-01 to 2030-12-31"),
        ("The levy could hurt the party in the elections in November.", "could", "2024-11-05"),
        ("The levy will not pass before the 2024 election.", "will", "2024-03-08 to 2024-11-05"),
    ],
)  # fmt: skip
def test_the_window_is_the_forecasts_own_time(text: str, cue: str, window: str | None) -> None:
    assert given(text, cue) == window


def test_a_vague_time_comes_with_its_reason() -> None:
    text = "Prices may fall in the coming weeks."
    found = window_of(text, Span(0, len(text)), Span(0, len(text)), Span(7, 10), FRIDAY)
    assert found is not None
    assert (found.phrase, found.window, found.note) == ("in the coming weeks", None, "too vague to be a date")


def test_a_term_of_office_needs_the_name_of_its_holder() -> None:
    said = dt.date(2025, 1, 23)
    for who, window in (("Trump", "2025-01-20 to 2025-02-20"), ("the mayor", None)):
        text = f"No thaw is expected in {who}'s first month in office."
        found = window_of(text, Span(0, len(text)), Span(0, len(text)), None, said)
        assert found is not None
        assert (str(found.window) if found.window else None) == window


def test_two_forecasts_of_one_sentence_take_its_times_in_turn() -> None:
    text = "The yard expects to spend 65 million in 2025 and 80 million in 2026."
    context = context_of(text)
    assert given(text, "expects", None, context) == "2025-01-01 to 2025-12-31"
    assert given(text, "expects", None, context) == "2026-01-01 to 2026-12-31"


def test_a_vague_time_does_not_take_its_turn() -> None:
    text = "Come 2026, five firms will fail and short-term rents will rise."
    context = context_of(text)
    assert given(text, "will", None, context) == given(text, "will", None, context) == "2026-01-01 to 2026-12-31"


def test_a_part_goes_on_with_the_time_of_its_sentence() -> None:
    text = "Thirteen storms could form this year, of which six could become hurricanes."
    context = context_of(text)
    first, second = "Thirteen storms could form this year", "of which six could become hurricanes"
    assert given(text, "could", first, context) == given(text, "could", second, context) == "2024-03-08 to 2024-12-31"
    assert given(text, "could", "six could become hurricanes.", context_of(text)) == "2024-03-08 to 2024-12-31"


def test_words_that_point_back_take_the_time_before() -> None:
    text = "Ten mills will close by 2030. Twelve towns could shrink over the same period."
    context = context_of(text)
    assert given(text, "will", "Ten mills will close by 2030.", context) == "2024-03-08 to 2030-12-31"
    assert (
        given(text, "could", "Twelve towns could shrink over the same period.", context) == "2024-03-08 to 2030-12-31"
    )


def test_a_chance_takes_the_time_its_heading_asks_for() -> None:
    text = "Will the dam overflow in 2025?\n\nThe upper valley has a 12% chance of a flood."
    assert (
        given(text, "chance", "The upper valley has a 12% chance of a flood.", context_of(text))
        == "2025-01-01 to 2025-12-31"
    )


def test_a_sentence_before_gives_no_time_by_itself() -> None:
    text = "The mill will open in 2025. Rents might rise."
    context = context_of(text)
    given(text, "will", "The mill will open in 2025.", context)
    assert given(text, "might", "Rents might rise.", context) is None


def test_every_rule_explains_itself() -> None:
    assert all((rule.__doc__ or "").strip() for rule in (*REFUSALS, *INHERITANCE))
