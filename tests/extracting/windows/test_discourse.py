from __future__ import annotations

import datetime as dt

import pytest

from foresaid.extracting.windows import load
from foresaid.extracting.windows.discourse import timexes

SAID = dt.date(1998, 2, 13)


def values(text: str) -> list[tuple[str, str, str]]:
    return [(t.span.of(text), t.kind, t.value) for t in timexes(text, SAID, load())]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill closed in 1996.", ("1996", "DATE", "1996")),
        ("He met them Wednesday.", ("Wednesday", "DATE", "1998-02-11")),
        ("He will meet them on Wednesday.", ("Wednesday", "DATE", "1998-02-18")),
        ("It fell last month.", ("last month", "DATE", "1998-01")),
        ("It fell two years ago.", ("two years ago", "DATE", "1996")),
        ("It fell six weeks ago.", ("six weeks ago", "DATE", "1998-W01")),
        ("It took the past two years.", ("the past two years", "DURATION", "P2Y")),
        ("It took several days.", ("several days", "DURATION", "PXD")),
        ("It took 90 minutes.", ("90 minutes", "DURATION", "PT90M")),
        ("It is shut now.", ("now", "DATE", "PRESENT_REF")),
        ("It was shut recently.", ("recently", "DATE", "PAST_REF")),
        ("They meet every quarter.", ("every quarter", "SET", "P1Q")),
        ("It rang Monday at 9 a.m. sharp.", ("Monday at 9 a.m.", "TIME", "1998-02-09T09:00")),
        ("It was built in the 1980s.", ("the 1980s", "DATE", "198X")),
    ],
)
def test_values_are_written_as_timex3(text: str, value: tuple[str, str, str]) -> None:
    assert values(text) == [value]


def test_a_year_earlier_is_of_the_quarter_that_is_reported() -> None:
    text = "Profit rose in the third quarter of 1997, from 20 million a year earlier."
    assert [v[2] for v in values(text)] == ["1997-Q3", "1996-Q3"]


def test_the_ends_of_a_range_are_two_dates() -> None:
    assert [v[2] for v in values("It shrank between 1982 and 1992.")] == ["1982", "1992"]
