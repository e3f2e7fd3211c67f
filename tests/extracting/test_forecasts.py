"""From an article to its forecasts: likelihood, number, window, condition, joined events, repeats, places in the text."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foresaid.extracting import extract, read_statements
from foresaid.reading import article_of
from foresaid.records import Article, Forecast, Page, Quantity
from foresaid.when import Moment, Window

SAID = dt.date(2031, 3, 5)


def article(text: str, day: dt.date | None = SAID) -> Article:
    return Article("x", text, "x", published=Moment(day) if day else None)


def one(text: str) -> Forecast:
    (found,) = extract(article(text))
    return found


@pytest.mark.parametrize(
    ("text", "likelihood"),
    [
        ("Freight rates will double by June, brokers said.", "almost certain"),
        ("Freight rates will not double by June, brokers said.", "almost no chance"),
        ("The storm is not expected to reach the coast, forecasters said.", "unlikely"),
        ("The bank expects that prices will fall next year.", "likely"),
        ("Solheim does not think that prices will fall next year.", "unlikely"),
        ("Okafor doubts that the ferry will return this year.", "unlikely"),
        ("A recession is highly unlikely next year, the fund said.", "very unlikely"),
        ("Brokers warned that rates could double.", "possible"),
        ("Prices may well rise next year, the bank said.", "likely"),
    ],
)
def test_likelihood(text: str, likelihood: str) -> None:
    found = one(text)
    assert found.likelihood == likelihood
    assert found.chance.low <= found.chance.best <= found.chance.high
    assert found.p is None


def test_a_denied_event_is_told_affirmatively() -> None:
    found = one("The strait will not reopen before the end of March, Ingrid Solheim said.")
    assert "not" not in found.event.split()
    assert "reopen" in found.event
    assert found.statement.source.name == "Ingrid Solheim"
    assert found.statement.source.kind == "person"


def test_a_chance_with_a_number() -> None:
    found = one("There is a 35 percent chance of a recession by June, Norholm Bank said.")
    assert (found.p, found.likelihood, found.quantity) == (0.35, "unlikely", None)
    assert found.window == Window(SAID, dt.date(2031, 6, 30))


def test_a_figure() -> None:
    found = one("Exports are expected to fall by 3 to 4 percent in 2032, the ministry said.")
    assert found.quantity == Quantity((3.0, 4.0), "percent")
    assert found.window == Window(dt.date(2032, 1, 1), dt.date(2032, 12, 31))
    assert found.statement.window_phrase == "in 2032"


def test_a_condition() -> None:
    found = one("If the ice holds, freight rates could rise by 10 percent, brokers said.")
    assert found.statement.condition == "If the ice holds"
    assert found.statement.source.kind == "group"


def test_joined_verbs_are_two_forecasts() -> None:
    found = extract(
        article("Prices are likely to rise in the spring and fall by 4 percent in the autumn, brokers said.")
    )
    assert [f.statement.rule for f in found] == ["likely", "joined verb"]
    assert [f.likelihood for f in found] == ["likely", "likely"]
    assert "rise" in found[0].event
    assert "fall" in found[1].event


def test_joined_figures_are_two_forecasts() -> None:
    found = extract(article("The bank expects growth of 2 percent this year and 3 percent next year."))
    assert [f.quantity for f in found] == [Quantity(2.0, "percent"), Quantity(3.0, "percent")]
    assert [f.window for f in found] == [
        Window(SAID, dt.date(2031, 12, 31)),
        Window(dt.date(2032, 1, 1), dt.date(2032, 12, 31)),
    ]


def test_a_forecast_said_again_is_one() -> None:
    text = (
        "The Belt Sea strait is unlikely to reopen to large ferries before the end of March, Ingrid Solheim wrote.\n\n"
        "Ice lay on the piers.\n\n"
        "The Belt Sea strait is unlikely to reopen to large ferries before the end of March, Solheim wrote."
    )
    assert len(extract(article(text))) == 1


def test_without_a_day_there_is_no_window_but_its_words() -> None:
    (found,) = extract(article("Freight rates will double next year, brokers said.", None))
    assert found.window is None
    assert found.statement.window_phrase == "next year"
    assert found.said is None


def test_the_places_are_those_of_the_text_as_it_came() -> None:
    text = (
        "  “Rents will rise\u00a0in June,”\r\n she said.\n\n\n\tFreight rates could double next year, brokers said.  "
    )
    line = json.dumps({"id": "a", "text": text, "date": "2031-03-05"})
    read = article_of(Page("x:1", line.encode(), "json"))
    assert read.text == text
    found = extract(read)
    assert found
    for forecast in found:
        assert text[forecast.statement.span.start : forecast.statement.span.end] == forecast.statement.quote


def test_nothing_in_nothing() -> None:
    assert read_statements(article("")) == []
    assert read_statements(article("Snow fell.")) == []


PARTS = """will won't may could would not likely unlikely expects expected to forecast of chance odds 60 percent % $5 2032
in by before June next year week if unless and or but , . ; : “ ” " ( ) -- said says Solheim Norholm Bank she they rates
prices rise fall doubts that risk a the is are was he I 'll list included 3 to 4 million 1/3 ² ½ \n \n\n \x00 \ud800 é""".split(
    " "
)
TEXTS = st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=5)), max_size=40).map(" ".join)


@settings(max_examples=200, deadline=2000)
@given(TEXTS, st.one_of(st.none(), st.dates()))
@example("will and will and will rise and fall to 3 and 4 percent", dt.date.max)
def test_any_text(text: str, day: dt.date | None) -> None:
    read = article(text, day)
    found = read_statements(read)
    assert found == read_statements(read)
    for forecast in found:
        assert forecast.statement.span.of(text) == forecast.statement.quote
        assert forecast.statement.article == read.key
    assert extract(read) == [f for f in found if f.statement.kind == "forecast"]


NEWS = (
    "If the ice holds, freight rates could rise by 10 to 15 percent next week, brokers said on Monday. The strait is "
    "unlikely to reopen before the end of March, Ingrid Solheim wrote, and there is a 30 percent chance of a strike in "
    "the first quarter. By Friday the ferries will be back, she said."
)
SCRIPT = """
import datetime, locale, sys
from foresaid.extracting import extract
from foresaid.records import Article
from foresaid.when import Moment
try:
    locale.setlocale(locale.LC_ALL, "")
except locale.Error:
    pass
class Never(datetime.date):
    @classmethod
    def today(cls): raise AssertionError("the clock was read")
day = datetime.date(2031, 3, 5)
datetime.date = Never
sys.stdout.buffer.write(repr(extract(Article("x", sys.argv[1], "x", published=Moment(day)))).encode())
"""


def test_clock_locale_and_zone_change_nothing() -> None:
    answers = set()
    for zone, locale, seed in (
        ("UTC", "C", "1"),
        ("Asia/Tokyo", "de_DE.UTF-8", "2"),
        ("America/Lima", "tr_TR.UTF-8", "3"),
    ):
        env = {**os.environ, "TZ": zone, "LC_ALL": locale, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        run = subprocess.run(
            [sys.executable, "-c", SCRIPT, NEWS], env=env, capture_output=True, check=False, timeout=60
        )
        assert run.returncode == 0, run.stderr.decode()
        answers.add(run.stdout)
    assert len(answers) == 1
    assert answers != {b"[]"}
