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
        ("It was built in the 1980s.", ("the 1980s", "DATE", "198")),
    ],
)
def test_values_are_written_as_timex3(text: str, value: tuple[str, str, str]) -> None:
    assert values(text) == [value]


def test_a_year_earlier_is_of_the_quarter_that_is_reported() -> None:
    text = "Profit rose in the third quarter of 1997, from 20 million a year earlier."
    assert [v[2] for v in values(text)] == ["1997-Q3", "1996-Q3"]


def test_the_ends_of_a_range_are_two_dates() -> None:
    assert [v[2] for v in values("It shrank between 1982 and 1992.")] == ["1982", "1992"]


@pytest.mark.parametrize(
    ("text", "values_there"),
    [
        ("He agreed to open the plant Monday.", ["1998-02-16"]),
        ("The plant, shut since the flood, was opened on Monday.", ["1998-02-09"]),
        ("Acme Ltd. will, barring a strike, open it in March.", ["1998-03"]),
        ("He stepped down as chairman, treasurer and director in May.", ["1997-05"]),
        ("The dividend is payable Jan. 2.", ["1999-01-02"]),
        ("He met them the day before last Tuesday's vote. He left the next morning.", ["1998-02-09", "1998-02-10TMO"]),
        ("The trains will leave on most nights from March 30.", ["1998-03-30"]),
        ("The port was shut about two years ago.", ["P2Y"]),
        ("The port was shut two years ago.", ["1996"]),
        ("The talks took two-and-a-half days.", ["P2.5D"]),
        ("He told the news hour ''60 Minutes'' that he knew.", []),
        ("Sales fell in the fourth quarter. In the same period of 1996, they rose.", ["1997-Q4", "1996-Q4"]),
        ("Sales fell in the fourth quarter. In the same period last year, they rose.", ["1997-Q4", "1996-Q4"]),
        ("It lost money in its first fiscal quarter.", ["1998-Q1"]),
        ("Now, he says, the future of the port is bleak.", []),
        ("Now he may sell the port in the future.", ["PRESENT_REF", "FUTURE_REF"]),
        ("He came on Feb. 2. He had been ill the day before.", ["1998-02-02", "1998-02-01"]),
        ("A months-long siege and the year-long strike are over.", ["PXM", "P1Y"]),
        ("Prices fell for the past year and a half.", ["P1.5Y"]),
        ("They sang at the Spring Fair. Spring was early.", ["1998-SP"]),
        ("It closed in June 1995 and opened again later that year.", ["1995-06", "1995"]),
        ("He came on Oct. 3. Earlier that day he had flown home.", ["1997-10-03", "1997-10-03"]),
        ("Profit rose in the latest quarter.", ["1997-Q4"]),
        ("It sold more in the quarter ended July 31 than a year earlier.", ["1997-Q2", "1997-07-31", "1996-Q2"]),
        ("In the third quarter it rose; it will fall in the fourth quarter of 1998. A year ago it rose.",
         ["1997-Q3", "1998-Q4", "1996-Q3"]),
        ("It fell over the next few days.", ["PXD"]),
        ("It flies there four times a week, 90 seats a flight, at $90 a night.", ["P1W"]),
        ("He joined in 1985. Two years earlier he had left.", ["1985", "1983"]),
        ("He sailed on Feb. 2. The next day he was back.", ["1998-02-02", "1998-02-03"]),
        ("It has been shut since Mar. 1.", ["1997-03-01"]),
        ("The rally planned for Saturday was called off.", ["1998-02-07"]),
        ("It sold more in the week ended Jan. 9.", ["1998-W02", "1998-01-09"]),
        ("The index stood at 1678.5 in its average daily trade.", []),
        ("Mr. Holm, 52 years old, leaves.", []),
    ],
)  # fmt: skip
def test_the_words_around_say_which_one_is_meant(text: str, values_there: list[str]) -> None:
    assert [v[2] for v in values(text)] == values_there
