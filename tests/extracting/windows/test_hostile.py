"""Whatever the text, reading it neither raises nor looks at the clock, the locale or the machine's time zone."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from foresaid.extracting.windows import load, time_phrases, window_of
from foresaid.extracting.windows.discourse import timexes
from foresaid.records import Span

WORDS = [
    "in",
    "by",
    "before",
    "until",
    "within",
    "over",
    "the",
    "next",
    "last",
    "this",
    "second",
    "third",
    "half",
    "quarter",
    "of",
    "a",
    "an",
    "and",
    "or",
    "to",
    "from",
    "between",
    "until",
    "June",
    "may",
    "March",
    "2024",
    "1987/88",
    "'80s",
    "Q3",
    "3Q16",
    "99999999999",
    "0",
    "31",
    "29",
    "February",
    "Monday",
    "Friday",
    "week",
    "weeks",
    "month",
    "months",
    "year",
    "years",
    "decade",
    "century",
    "early",
    "late",
    "mid",
    "end",
    "of",
    "first",
    "100",
    "days",
    "office",
    "ago",
    "later",
    "from",
    "now",
    "Easter",
    "Election",
    "Day",
    "every",
    "day",
    "p.m.",
    "10:30",
    "25:99",
    "noon",
    "tonight",
    "overnight",
    "soon",
    "not",
    "-",
    "–",
    "/",
    ",",
    ".",
    "(",
    ")",
    "'",
    "’s",
    "%",
    "$",
    "Trump",
    "hurricane",
    "season",
    "fiscal",
    "12/31",
    "2/30",
    "two",
    "thousand",
    "and",
    "six",
    "twenty-one",
    "couple",
    "few",
    "several",
    "point",
    "2.5",
    "1,000,000",
    "9999",
    "0001",
]
texts = st.one_of(st.text(max_size=120), st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
days = st.one_of(st.none(), st.dates())


@given(text=texts, said=days)
@settings(max_examples=400, deadline=None)
def test_no_text_raises_and_spans_lie_in_it(text: str, said: dt.date | None) -> None:
    whole = Span(0, len(text))
    found = time_phrases(text, whole, said)
    for phrase in found:
        assert phrase.phrase == phrase.span.of(text) != ""
        assert (phrase.window is None) == (phrase.note is not None) or phrase.window is None
    assert found == time_phrases(text, whole, said)
    window_of(text, whole, whole, Span(0, min(4, len(text))), said)


@given(text=texts, said=st.dates())
@settings(max_examples=200, deadline=None)
def test_no_text_raises_on_the_way_to_timex3(text: str, said: dt.date) -> None:
    for timex in timexes(text, said, load()):
        assert timex.span.of(text)
        assert timex.value


def test_long_hostile_text_is_read_in_time_that_grows_with_it() -> None:
    for piece in (
        "the end of ",
        "June to ",
        "two years and ",
        "between ",
        "the second week of ",
        "a ",
        "1987/88 ",
        "( ",
    ):
        text = piece * 2000
        start = time.perf_counter()
        time_phrases(text, Span(0, len(text)), dt.date(2024, 1, 1))
        assert time.perf_counter() - start < 5


def test_the_clock_the_zone_and_the_locale_do_not_matter() -> None:
    code = (
        "import datetime as dt; from foresaid.records import Span; from foresaid.extracting.windows import time_phrases;"
        "t = 'It will open next week, by Friday, on June 5 or this year.';"
        "print(time_phrases(t, Span(0, len(t)), dt.date(2020, 2, 29)))"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "TZ": zone, "LC_ALL": locale},
            capture_output=True,
            check=True,
        ).stdout
        for zone, locale in (("UTC", "C"), ("Pacific/Kiritimati", "C.UTF-8"), ("America/Adak", "POSIX"))
    }
    assert len(printed) == 1
