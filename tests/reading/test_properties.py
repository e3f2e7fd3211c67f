"""Whatever the bytes: reading ends in an article or in an error of ours, and twice in the same."""

from __future__ import annotations

import datetime as dt
import json

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from foresaid.errors import ForesaidError
from foresaid.reading import article_of
from foresaid.reading.datelines import dateline_of
from foresaid.reading.decoding import decode
from foresaid.reading.kinds import Media, media_of, refuse_foreign
from foresaid.reading.moments import moment_of
from foresaid.reading.stories import story_of
from foresaid.records import Article, Page

PIECES = st.sampled_from(
    [
        "WASHINGTON, Jan. 23 (Yonhap) -- ", "PARIS (AP) — ", "By ", "Petra Lind", " | ", " / ", "Updated ", "Oct. 7, 2024", "2024-02-31",
        "\n", "\n\n", "(END)", "© 2024 ", "All rights reserved", "Advertisement", "▲", "(", ")", "--", "— ", ", ", ".", "\u00a0", "\u2028",
        "Prices will rise by June", "Read more: ", "facebookfacebook", "@", "http://a.example", "6:05 a.m. ET", "\x00", "\ud7ff", "𝔘", "İ", "ß",
        "<p>", "</p>", "<article>", "<script type='application/ld+json'>", '{"@type":"NewsArticle","datePublished":', "</script>", "[", "{",
        "<meta property='og:title' content='", "'>", "<html>", "<!--", "<time datetime='", "&amp;", "<table><tr><td>", "<h1>", "<br>",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=400))
MEDIA: st.SearchStrategy[Media] = st.sampled_from(["html", "text", "json"])
CHARSETS = st.sampled_from(
    [None, "utf-8", "latin-1", "utf-16", "cp949", "idna", "rot13", "undefined", "punycode", "\x00", ""]
)
SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def outcome(page: Page) -> Article | str:
    try:
        refuse_foreign(page.source, page.body)
        return article_of(page)
    except ForesaidError as error:
        return str(error)


@SLOW
@given(st.one_of(st.binary(max_size=600), TEXTS.map(lambda text: text.encode("utf-8", "replace"))), MEDIA, CHARSETS)
@example(b"<html><body>\x00\xff<p>", "html", None)
@example(b"<?xml version='1.0' encoding='utf-8'?><html><body><p>x</p></body></html>", "html", None)
@example(b"\xff\xfe\x00\xd8", "text", None)
def test_any_bytes_end_in_an_article_or_an_error_of_ours(body: bytes, media: Media, charset: str | None) -> None:
    page = Page("a", body, media, charset=charset)
    first = outcome(page)
    assert first == outcome(page)
    if isinstance(first, Article):
        assert first.text.strip()
        assert first.key


@SLOW
@given(TEXTS)
def test_any_text_is_some_story(text: str) -> None:
    words = text + "\n\nPrices will rise by June, the ministry said, and wages will follow in the autumn of next year."
    story = story_of(words)
    assert "\n\n".join(story.paragraphs) == story.text
    squeezed = "".join(words.split())
    for paragraph in story.paragraphs:
        assert "".join(paragraph.split()).replace("\u200b", "") in squeezed.replace("\u200b", "")


@given(TEXTS, st.one_of(st.none(), st.dates()))
def test_a_dateline_lies_in_its_text(text: str, published: dt.date | None) -> None:
    found = dateline_of(text, published)
    if found:
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end].startswith(found.dateline.printed)
        assert found.dateline.place or found.dateline.agency


@given(st.text(max_size=80))
def test_any_words_are_a_moment_or_none(printed: str) -> None:
    moment = moment_of(printed)
    assert moment is None or moment.isoformat()


@given(st.datetimes(min_value=dt.datetime(1600, 1, 1), max_value=dt.datetime(2200, 12, 31)))
def test_iso_moments_come_back(when: dt.datetime) -> None:
    moment = moment_of(when.replace(microsecond=0).isoformat())
    assert moment is not None
    assert (moment.day, moment.time) == (when.date(), when.time().replace(microsecond=0))


@given(st.text(min_size=1, max_size=300).filter(str.strip))
def test_clean_text_is_never_altered(text: str) -> None:
    body = json.dumps({"text": text}).encode()
    assert article_of(Page("a:1", body, "json")).text == text


@given(st.text(alphabet=st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"])))
def test_utf_8_is_read_as_it_is(text: str) -> None:
    assert decode("a", text.encode()) == text.removeprefix("\ufeff") or "\x00" in text


@given(st.binary(max_size=300))
def test_bytes_are_of_one_kind(body: bytes) -> None:
    assert media_of(body) in ("html", "text", "json")
