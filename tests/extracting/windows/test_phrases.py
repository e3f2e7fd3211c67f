from __future__ import annotations

import datetime as dt

import pytest

from foresaid.errors import SpanError
from foresaid.extracting.windows import time_phrases
from foresaid.records import Span

WEDNESDAY = dt.date(2024, 5, 15)


def windows(text: str, said: dt.date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(p.phrase, str(p.window)) for p in time_phrases(text, Span(0, len(text)), said)]


@pytest.mark.parametrize(
    ("text", "phrase", "window"),
    [
        ("The bridge will open in 2026.", "in 2026", "2026-01-01 to 2026-12-31"),
        ("It will open by June.", "by June", "2024-05-15 to 2024-06-30"),
        ("It will open by the end of the year.", "by the end of the year", "2024-05-15 to 2024-12-31"),
        ("Sales will rise this year.", "this year", "2024-05-15 to 2024-12-31"),
        ("Sales will rise this week.", "this week", "2024-05-15 to 2024-05-19"),
        ("Sales will rise later this month.", "later this month", "2024-05-15 to 2024-05-31"),
        ("Sales will rise next year.", "next year", "2025-01-01 to 2025-12-31"),
        ("Sales will rise next week.", "next week", "2024-05-20 to 2024-05-26"),
        ("Sales will rise next month.", "next month", "2024-06-01 to 2024-06-30"),
        ("Sales will rise next quarter.", "next quarter", "2024-07-01 to 2024-09-30"),
        ("It will rain within three days.", "within three days", "2024-05-15 to 2024-05-18"),
        ("Ships will wait over the next two months.", "over the next two months", "2024-05-15 to 2024-07-15"),
        ("Ships will wait over the next year.", "over the next year", "2024-05-15 to 2025-05-15"),
        ("Ships will wait for the next decade.", "for the next decade", "2024-05-15 to 2034-05-15"),
        ("Stocks may turn in four to eight weeks.", "in four to eight weeks", "2024-06-12 to 2024-07-10"),
        ("It opens in a couple of weeks.", "in a couple of weeks", "2024-05-15 to 2024-05-29"),
        ("It will rain in the second week of February.", "in the second week of February", "2025-02-08 to 2025-02-14"),
        ("It will rain in June.", "in June", "2024-06-01 to 2024-06-30"),
        ("It will rain in March.", "in March", "2025-03-01 to 2025-03-31"),
        ("It will rain on Friday.", "on Friday", "2024-05-17"),
        ("It will rain Friday, May 24.", "Friday, May 24", "2024-05-24"),
        ("It will rain on the 20th.", "on the 20th", "2024-05-20"),
        ("It will rain tomorrow night.", "tomorrow night", "2024-05-16"),
        ("It will rain overnight.", "overnight", "2024-05-15 to 2024-05-16"),
        ("It will rain this weekend.", "this weekend", "2024-05-18 to 2024-05-19"),
        ("It will rain by 8 p.m. Saturday.", "by 8 p.m. Saturday", "2024-05-15 to 2024-05-18"),
        ("It will rain early Saturday.", "early Saturday", "2024-05-18"),
        ("It will end before 2027.", "before 2027", "2024-05-15 to 2026-12-31"),
        ("It will not end until 2027.", "until 2027", "2024-05-15 to 2026-12-31"),
        ("It will last until 2027.", "until 2027", "2024-05-15 to 2027-12-31"),
        ("It will last through next year.", "through next year", "2024-05-15 to 2025-12-31"),
        ("It will grow between 2025 and 2030.", "between 2025 and 2030", "2025-01-01 to 2030-12-31"),
        ("It will grow from June to August.", "from June to August", "2024-06-01 to 2024-08-31"),
        ("It will grow in the third quarter.", "in the third quarter", "2024-07-01 to 2024-09-30"),
        ("It will grow in Q3 2025.", "in Q3 2025", "2025-07-01 to 2025-09-30"),
        ("It will grow in 3Q25.", "in 3Q25", "2025-07-01 to 2025-09-30"),
        ("It will grow in the second half of 2025.", "in the second half of 2025", "2025-07-01 to 2025-12-31"),
        ("It opens in June of next year.", "in June of next year", "2025-06-01 to 2025-06-30"),
        ("It opens on Tuesday of next week.", "on Tuesday of next week", "2024-05-21"),
        ("It opens the week of May 27.", "the week of May 27", "2024-05-27 to 2024-06-02"),
        ("It will thaw by the end of this decade.", "by the end of this decade", "2024-05-15 to 2029-12-31"),
        ("It will open by 2050.", "by 2050", "2024-05-15 to 2050-12-31"),
        ("Shops expect a rush on Black Friday.", "on Black Friday", "2024-11-29"),
        ("Shops expect a rush by Easter 2025.", "by Easter 2025", "2024-05-15 to 2025-04-20"),
        ("It will be close on Election Day.", "on Election Day", "2024-11-05"),
        ("Rates fall in 1987/88 (Oct-Sept).", "in 1987/88 (Oct-Sept)", "1987-10-01 to 1988-09-30"),
        ("It opens by year-end 2025.", "by year-end 2025", "2024-05-15 to 2025-12-31"),
        ("It ends between now and October.", "between now and October", "2024-05-15 to 2024-10-31"),
    ],
)  # fmt: skip
def test_words_become_the_days_counted_from_the_day_they_were_said(text: str, phrase: str, window: str) -> None:
    assert windows(text) == [(phrase, window)]


@pytest.mark.parametrize(
    "phrase",
    ["soon", "in the coming weeks", "in early 2026", "late next year", "this summer", "over time", "by mid-August",
     "in the near future", "as early as September", "for several years", "within a few years", "into 2026",
     "starting in June"],
)  # fmt: skip
def test_words_that_are_too_vague_stay_words(phrase: str) -> None:
    (found,) = time_phrases(f"Prices will fall {phrase}.", Span(0, 17 + len(phrase) + 1), WEDNESDAY)
    assert found.window is None
    assert found.note == "too vague to be a date"


def test_without_a_day_only_whole_dates_have_a_window() -> None:
    text = "It will open in March 2026 and close next year."
    dated, relative = time_phrases(text, Span(0, len(text)), None)
    assert str(dated.window) == "2026-03-01 to 2026-03-31"
    assert relative.window is None
    assert relative.note == "no day to count from: give --published"


@pytest.mark.parametrize(
    "text",
    ["Mark may fall and march home.", "The sun will set.", "A second look will help.", "It weighs 2000 tonnes.",
     "The 30-year-old driver may win.", "USA TODAY said so.", "Prices will fall sharply."],
)  # fmt: skip
def test_words_that_only_look_like_time_are_left_alone(text: str) -> None:
    assert time_phrases(text, Span(0, len(text)), WEDNESDAY) == []


def test_on_a_sunday_this_week_is_the_coming_one() -> None:
    assert windows("It opens this week.", dt.date(2024, 5, 19)) == [("this week", "2024-05-20 to 2024-05-26")]


def test_tense_tells_behind_from_ahead() -> None:
    text = "After 2019 came 2031, and today."
    assert [p.tense for p in time_phrases(text, Span(0, len(text)), WEDNESDAY)] == ["past", "future", "open"]


def test_a_stretch_outside_the_text_is_an_error() -> None:
    with pytest.raises(SpanError):
        time_phrases("in June", Span(0, 99), WEDNESDAY)
