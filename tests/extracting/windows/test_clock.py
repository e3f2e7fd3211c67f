from __future__ import annotations

import pytest

from foresaid.extracting.windows.expressions import (
    At,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Expression,
    Holding,
    Length,
    Nth,
    Part,
    Shifted,
)
from foresaid.extracting.windows.named import load
from foresaid.extracting.windows.phrases import readings
from foresaid.records import Span

WEDNESDAY = Date(weekday=2)


def read(text: str) -> list[tuple[str, Expression]]:
    table = load().about(text)
    return [(text[r.span.start : r.span.end], r.expression) for r in readings(text, Span(0, len(text)), table)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the polls close at nine thirty p.m.", Clock(9, 30, None, "pm")),
        ("the hearing resumes at ten past two", Clock(2, 10)),
        ("the ferry leaves at a quarter to five", Clock(4, 45)),
        ("the count starts at 7 p m", Clock(7, None, None, "pm")),
        ("the vote is due at 6.45.", Clock(6, 45)),
        ("the bell rings at mid-day", Clock(12, None, None, "24")),
        ("the shop opens 4pm till 5pm", ClockRange(Clock(4, None, None, "pm"), Clock(5, None, None, "pm"))),
        ("the talks run from 11 to 1pm", ClockRange(Clock(11, None, None, "am"), Clock(1, None, None, "pm"))),
        ("the talks run 5 to seven in the evening", ClockRange(Clock(5, None, None, "pm"), Clock(7, None, None, "pm"))),
        ("guards walk from 2pm for 90 minutes", ClockRange(Clock(2, None, None, "pm"), Clock(15, 30, None, "24"))),
        ("the court sits Wednesday at 2.30", At(WEDNESDAY, Clock(2, 30))),
        ("the court sits Wednesday 10-4", At(WEDNESDAY, ClockRange(Clock(10), Clock(4)))),
        ("he speaks at five-thirty tomorrow evening", At(DayOffset(1), Clock(5, 30, None, "pm"))),
        ("rain is likely late last night", At(DayOffset(-1), Part("NI", "late"))),
        ("she reports Wednesday evening next week", At(Nth(1, WEDNESDAY, Shifted("week", 1)), Part("EV"))),
        (
            "roads shut from 4pm today to 5am tomorrow",
            Between(At(DayOffset(0), Clock(4, None, None, "pm")), At(DayOffset(1), Clock(5, None, None, "am")), "from"),
        ),
    ],
)
def test_a_time_of_day_is_read_in_all_its_forms(text: str, expected: Expression) -> None:
    assert [e for _, e in read(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "oil slipped to $ 16.25 in the session",
        "the striker is one of the best at 4 percent",
        "I am the minister who will decide",
        "the two firms hired seven thirty-year-olds",
        "the bill passed 52 to 47",
    ],
)
def test_figures_that_are_no_times_are_left_alone(text: str) -> None:
    assert not [e for _, e in read(text) if isinstance(e, (Clock, ClockRange, At))]


def test_a_weekday_belongs_to_the_week_that_is_so_far_off() -> None:
    (found,) = read("the board meets Friday two weeks from now")
    assert isinstance(found[1], Nth)
    assert isinstance(found[1].of, Holding)


@pytest.mark.parametrize(
    ("text", "stretch", "expected"),
    [
        ("closed for two weeks starting May 20", "two weeks starting May 20", "for"),
        ("leave is booked from 4-23 in next month", "from 4-23 in next month", "from"),
        ("open 10/1/2018-10/7/2018 only", "10/1/2018-10/7/2018", "-"),
    ],
)
def test_a_stretch_of_days_has_both_its_ends(text: str, stretch: str, expected: str) -> None:
    ((words, e),) = read(text)
    assert words == stretch
    assert isinstance(e, Between)
    assert e.manner == expected


def test_half_a_unit_is_a_length() -> None:
    assert [e for _, e in read("a half-hour talk")] == [Length(0.5, 0.5, "hour")]
