"""The view for people."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.chance import Chance
from foresaid.printing.view import amount, percents, plain, quoted, rendered
from foresaid.records import Article, Dateline, Forecast, Quantity
from foresaid.running import Reading


def shown(reading: Reading, *, everything: bool = False, width: int = 80) -> str:
    return rendered(reading, everything=everything, width=width, colour=False)


def test_the_view_holds_everything_that_was_said_and_read(full: Reading) -> None:
    assert shown(full) == (
        """\
Strait to stay shut into spring, institute says
outlet    Meridian News Agency
by        Tove Lind, Aksel Berg
dateline  NORDHAVN, 2031-01-14 “NORDHAVN, Jan. 14 (MNA) --”
published 2031-01-15 06:05:00 +09:00
read from examples/strait.txt

2 forecasts

  1 The Nordhavn strait reopens
    who       Ingrid Solheim, director, Belt Sea Institute as “Solheim”
    said in   The Harbour Review
    said on   2031-01-13
    chance    unlikely  10 to 25 %, best 20 %  “is unlikely to”
    window    2031-01-13 to 2031-03-30  “before the end of March”
    grounds   because the dredgers are still in Aarhus
    quote     “The Nordhavn strait is unlikely to reopen before the end of
              March, Ingrid Solheim, director of the Belt Sea Institute, wrote
              in The Harbour Review on Monday, because the dredgers are still in
              Aarhus.”  0-199

  2 Freight rates rise by 10 to 15 percent
    who       brokers (group)
    chance    possible  25 to 50 %, best 40 %  “could”
    window    no dates  “in the coming weeks”  too vague for dates
    number    10 to 15 percent
    if        If the ice holds
    quote     “If the ice holds, freight rates could rise by 10 to 15 percent in
              the coming weeks, brokers said.”  201-298
"""
    )


def test_statements_that_are_no_forecasts_follow_when_asked_for(full: Reading, bare: Reading) -> None:
    assert "tender" not in shown(full)
    text = shown(full, everything=True)
    assert "1 statement that only looks like a forecast" in text
    assert "timetable “The ministry will publish its tender on 3 February.”  300-351" in text
    assert shown(bare, everything=True).endswith("No forecasts\n\nNo statements that only look like forecasts\n")


def test_an_article_without_a_date_says_what_that_means(bare: Reading) -> None:
    assert "(no headline)" in shown(bare)
    assert "--published sets it" in shown(bare, width=120)
    with_dateline = replace(bare.article, dateline=Dateline("OSLO", dt.date(2031, 1, 2), None, "OSLO, Jan. 2 --"))
    assert "reckoned from the dateline" in shown(Reading(with_dateline, ()), width=120)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(full: Reading, width: int) -> None:
    assert max(len(line) for line in shown(full, everything=True, width=width).splitlines()) <= width


def test_colour_changes_nothing_but_the_colour(full: Reading) -> None:
    coloured = rendered(full, everything=True, width=80, colour=True)
    assert "\x1b[" in coloured
    bare = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in bare.splitlines()] == shown(full, everything=True).splitlines()


def test_a_page_cannot_steer_the_terminal(full: Reading) -> None:
    title = "Quiet\x1b[2J\x1b]0;owned\x07 news\u202e [bold]\r"
    text = shown(replace(full, article=replace(full.article, title=title)))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[bold]" in text


@given(st.text())
def test_any_text_can_be_shown_on_one_line(words: str) -> None:
    assert not set(plain(words)) & set("\x1b\n\r\x9b\u202e")
    article = Article(origin="x", text=words, id="x", title=words)
    assert shown(Reading(article, ()))


def test_a_stated_probability_is_shown_as_stated(full: Reading) -> None:
    first = full.forecasts[0]
    stated: Forecast = replace(first, likelihood="very likely", p=0.825, chance=Chance(0.825, 0.825, 0.825))
    assert "very likely  82.5 % as stated" in shown(Reading(full.article, (stated,)))


def test_ranges_and_numbers_read_well() -> None:
    assert percents(Chance(0.5, 0.5, 0.5)) == "50 %"
    assert percents(Chance(0.67, 0.75, 0.8)) == "67 to 80 %, best 75 %"
    assert amount(Quantity(2.3, "%")) == "2.3 %"
    assert amount(Quantity(1250000.0, "jobs")) == "1,250,000 jobs"
    assert amount(Quantity((2.0, 2.5), "million people")) == "2 to 2.5 million people"


def test_a_quotation_in_one_pair_of_marks_keeps_its_own() -> None:
    assert quoted("in the coming weeks") == "“in the coming weeks”"
    assert quoted("“It will rain.”") == "“It will rain.”"
    assert quoted("“It will,” he said. “Soon.”") == "““It will,” he said. “Soon.””"
