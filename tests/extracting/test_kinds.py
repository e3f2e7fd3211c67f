"""Forecasts told apart from plans, timetables, advice, guesses about now, counterfactuals, rumours and questions."""

from __future__ import annotations

import datetime as dt

import pytest

from foresaid.extracting import extract, read_statements
from foresaid.records import Article, StatementKind
from foresaid.when import Moment


def article(text: str) -> Article:
    return Article("x", text, "x", published=Moment(dt.date(2031, 3, 5)))


def kinds(text: str) -> list[StatementKind]:
    return [forecast.statement.kind for forecast in read_statements(article(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Analysts expect wheat prices to fall by 4 percent next year.",
        "The strait is unlikely to reopen before April, Ingrid Solheim said.",
        "“Growth will slow sharply in the second half of the year,” said Aksel Brandt, an economist at Norholm Bank.",
        "There is a 60 percent chance of a recession by June, the bank said.",
        "If the ice holds, freight rates could rise by 10 percent, brokers said.",
        "The deficit is projected to widen to 5 percent of output in 2032.",
    ],
)
def test_forecasts(text: str) -> None:
    assert kinds(text) == ["forecast"]


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("I will sign the decree tomorrow, the governor said.", {"plan"}),
        ("“We will open a plant in Aarhus,” said Tove Lind, the company's chief executive.", {"plan", "timetable"}),
        ("The mayor pledged that he would resign in May.", {"plan"}),
        ("The hearing is set for Tuesday at 9 a.m., the court said.", {"timetable", "plan"}),
        ("The minister will meet the envoy in Aarhus on Friday.", {"timetable", "plan"}),
        ("He might be happy about her return.", {"present guess"}),
        ("The pilots may have known of the fault.", {"present guess"}),
        ("Brandt would have won the seat had he run.", {"counterfactual", "present guess"}),
        ("There is speculation that the minister might resign.", {"rumour"}),
        ("Growers hope the rain will come.", {"advice", "plan", "duty"}),
        ("The council will have to pay for the pier.", {"duty"}),
    ],
)
def test_what_is_no_forecast_is_named(text: str, allowed: set[StatementKind]) -> None:
    found = kinds(text)
    assert found
    assert set(found) <= allowed


@pytest.mark.parametrize(
    "text",
    [
        "The minister should resign.",
        "Will the strait reopen before April?",
        "Could the ferry company fold?",
        "It is unclear whether the strait will reopen.",
        "Higher rates cool demand.",
        "The strait reopened in May.",
    ],
)
def test_no_forecast(text: str) -> None:
    assert extract(article(text)) == []


def test_only_forecasts_are_extracted_and_the_rest_is_kept_apart() -> None:
    text = (
        "Freight rates are likely to double by June, brokers said. I will sign the decree tomorrow, the governor said.\n\n"
        "Tove Lind may have known of the fault."
    )
    found = read_statements(article(text))
    assert [f.statement.kind == "forecast" for f in found] == [True, False, False]
    assert extract(article(text)) == found[:1]
