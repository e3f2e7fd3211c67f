"""Numbers with a unit in the words of an event."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from foresaid.extracting.quantities import quantity_of
from foresaid.records import Quantity


@pytest.mark.parametrize(
    ("event", "value", "unit"),
    [
        ("the economy grows by 2.3 percent", 2.3, "percent"),
        ("the economy grows by 2.3%", 2.3, "percent"),
        ("the economy grows 0.25 pct", 0.25, "percent"),
        ("the economy grows by 4 per cent", 4, "percent"),
        ("output shrinks to minus 2 percent", -2, "percent"),
        ("output growth is -2 percent", -2, "percent"),
        ("the lead shrinks by 2 percentage points", 2, "percentage points"),
        ("the rate falls by 25 basis points", 25, "basis points"),
        ("the firm sheds 23,000 jobs", 23_000, "jobs"),
        ("the party wins forty seats", 40, "seats"),
        ("the pier costs $5 billion", 5, "billion dollars"),
        ("the pier costs 1.2 billion crowns", 1.2, "billion crowns"),
        ("the pier costs €1.2 bn", 1.2, "billion euros"),
        ("the pier costs £3m", 3, "million pounds"),
        ("the pier costs 3 mln dlrs", 3, "million dollars"),
        ("the share falls to US$40", 40, "dollars"),
        ("the share falls to $1,000.50 by June", 1000.5, "dollars"),
        ("the ferry takes 1.5 million people", 1.5, "million people"),
    ],
)
def test_a_number(event: str, value: float, unit: str) -> None:
    assert quantity_of(event) == Quantity(value, unit)


@pytest.mark.parametrize(
    ("event", "low", "high", "unit"),
    [
        ("rates rise by 10 to 15 percent", 10, 15, "percent"),
        ("rates rise by 2-3%", 2, 3, "percent"),
        ("rates rise by 3.5% to 4%", 3.5, 4, "percent"),
        ("the party wins 2 or 3 seats", 2, 3, "seats"),
        ("the pier costs between 250 and 400 million crowns", 250, 400, "million crowns"),
        ("the pier costs between $5 billion and $7 billion", 5, 7, "billion dollars"),
        ("the pier draws 20,000-30,000 people", 20_000, 30_000, "people"),
    ],
)
def test_a_range(event: str, low: float, high: float, unit: str) -> None:
    assert quantity_of(event) == Quantity((low, high), unit)


def test_two_numbers_joined_by_and_are_no_range() -> None:
    assert quantity_of("sales reach 3 million and 4 million") == Quantity(3.0, "million")
    assert quantity_of("sales reach 3 million crowns and costs 4 million") == Quantity(3.0, "million crowns")


@pytest.mark.parametrize(
    "event",
    [
        "the pier reopens in 2031",
        "the strike lasts three weeks",
        "the strike lasts 100 days",
        "one of the parties wins",
        "the two sides meet",
        "the court sits on its 30th anniversary",
        "the ferry leaves at 5 p.m.",
        "the covid-19 wave ends",
        "the ice melts",
        "",
        f"prices rise by {'9' * 400} percent",
    ],
)
def test_no_number(event: str) -> None:
    assert quantity_of(event) is None


PARTS = """between from by to and or - – minus -2 3 1,200 2.50 two forty US$ $ € % pct percent per cent million bn m mln dlrs
crowns jobs of in 2031 1987 ² ½ ٣ 1e999 , . the 0 00 9999999999999999999999 points basis percentage""".split()


@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=5)), max_size=12).map(" ".join))
@example("between 9 and 3 percent")
@example("-")
@example("$" * 50)
@example("1,000," * 500)
def test_any_text_gives_an_ordered_finite_number_or_none(event: str) -> None:
    found = quantity_of(event)
    if found is None:
        return
    assert found.unit == found.unit.strip() != ""
    ends = found.value if isinstance(found.value, tuple) else (found.value, found.value)
    assert all(math.isfinite(end) for end in ends)
    assert ends[0] <= ends[1]
