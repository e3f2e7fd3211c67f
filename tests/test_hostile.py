"""No text makes the reader raise, every span lies in its text, and the same text always gives the same forecasts.

The texts are made of the words rules look for, odd digits and marks, and anything else, in any order.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from typing import Literal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foresaid.errors import InputError
from foresaid.printing import FORMATS, writer_for
from foresaid.records import Forecast, Page
from foresaid.running import read_page
from foresaid.when import Moment

WORDS = """
will won't would could may might not unlikely likely expects expected forecast predicts chance odds risk of to by
before until within over the next in of this last first second half quarter month year years weeks days term hundred
Monday Tuesday January May June March 2025 1999 2026-27 20th 1 12 30 31 99 0 3.5 1,200 50% percent one two dozen
he she it they who said says told according wrote Halvorsen Marit Dr. Mr. U.S. No. Inc. analysts officials Reuters
if unless because and or but as soon early late mid fiscal election Easter Christmas Thanksgiving " ' “ ” ‘ ’ « »
( ) [ ] { } , . ; : … -- — – - / \\ & % $ € £ ¹ ²²²² ½ ٣ १२ Ⅳ 1e999 1_000 00 24:61 13/13/13 2025-02-30 0000 9999
Feb. 30 99th 31st am p.m. +99:99 Z http://x.example <b> &amp; \x00 \x1b[2J \ufeff \u202e \ud83d \n \n\n \t
""".replace("\n", " ").split(" ")
FRAGMENTS = st.one_of(
    st.sampled_from(
        [*WORDS, "\n", "\n\n", "\t", "\u2028", "9" * 5000, "(" * 300, '"' * 300, "will " * 100, "a" * 3000]
    ),
    st.text(max_size=12),
)
TEXTS = st.lists(FRAGMENTS, max_size=60).map(" ".join)
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([dt.date.min, dt.date.max, dt.date(2024, 2, 29)]))


def page(text: str, title: str | None) -> Page:
    body = json.dumps({"id": "x", "title": title, "text": text})
    return Page("x", body.encode("ascii"), "json", charset="utf-8")


@settings(max_examples=400, deadline=2000)
@given(TEXTS, st.one_of(st.none(), TEXTS), DAYS)
@example(f"Prices will rise by {'9' * 400} percent, he said.", None, None)
@example(f"Rain is likely in half {'9' * 5000} days, in {'8' * 5000}.", None, dt.date(2025, 1, 1))
@example("The ferry will be gone by ¹ ²²²² and within ½ ¹ years.", None, dt.date(2025, 1, 1))
@example("The ferry will close within 9999 years, over the next 900 centuries.", None, dt.date.max)
def test_no_text_makes_the_reader_raise_and_every_span_lies_in_it(
    text: str, title: str | None, day: dt.date | None
) -> None:
    moment = Moment(day) if day else None
    try:
        reading = read_page(page(text, title), everything=True, published=moment)
    except InputError:
        assert not text.strip()
        return
    assert reading.article.text == text
    for item in reading.found:
        said = item.statement if isinstance(item, Forecast) else item
        assert said.span.of(text) == said.quote
        assert said.quote.strip()
    assert read_page(page(text, title), everything=True, published=moment) == reading
    for format in FORMATS:
        writer = writer_for(format, io.StringIO(), everything=True)
        writer.write(reading)
        writer.close()


@settings(max_examples=200, deadline=2000)
@given(st.one_of(TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), st.binary(max_size=400)), DAYS)
@pytest.mark.parametrize("kind", ["text", "html"])
def test_no_bytes_make_the_reader_raise_anything_but_what_it_raises_on_purpose(
    kind: Literal["text", "html"], body: bytes, day: dt.date | None
) -> None:
    try:
        reading = read_page(Page("x", body, kind), everything=True, published=Moment(day) if day else None)
    except InputError:
        return
    for item in reading.found:
        said = item.statement if isinstance(item, Forecast) else item
        assert said.span.of(reading.article.text) == said.quote
