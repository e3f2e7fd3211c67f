from __future__ import annotations

import json

import pytest

from foresaid.errors import InputError, NotAnArticle
from foresaid.reading import article_of
from foresaid.records import Article, Page

TEXT = "  OSLO, Oct. 7 (Adria) -- Ferry fares will rise.\r\n\r\n\r\nAdvertisement\nREAD MORE: Fares\t\u00a0 (END)\n"


def line(**fields: object) -> Article:
    return article_of(Page("many.jsonl:7", json.dumps(fields).encode(), "json"))


def test_the_text_is_not_altered() -> None:
    assert line(text=TEXT, title="Advertisement").text == TEXT


def test_fields() -> None:
    article = line(
        id=12,
        text=TEXT,
        title=" Fares ",
        outlet="Yonhap News Agency",
        published="2024-10-08 01:30",
        modified="2024-10-08T02:00Z",
        url="https://a.example/1",
        language="en",
        authors=["Petra Lind", {"name": "Omar Haddad"}, "Petra Lind"],
    )
    assert (article.id, article.title, article.outlet) == ("12", "Fares", "Yonhap News Agency")
    assert str(article.published) == "2024-10-08 01:30:00 Asia/Seoul"
    assert str(article.modified) == "2024-10-08 02:00:00 UTC"
    assert article.authors == ("Petra Lind", "Omar Haddad")
    assert (article.url, article.language, article.origin) == ("https://a.example/1", "en", "many.jsonl:7")
    assert article.dateline is not None
    assert (article.dateline.place, str(article.dateline.day)) == ("OSLO", "2024-10-07")
    assert str(article.said_on) == "2024-10-07"


def test_without_an_id_the_content_makes_one() -> None:
    assert line(text=TEXT).id == line(text=TEXT).id != line(text=TEXT + ".").id


@pytest.mark.parametrize("published", ["2025-02-31", "soon", 20250231, True])
def test_a_date_that_cannot_be_is_noted_and_left_out(published: object) -> None:
    article = line(text=TEXT, published=published)
    assert article.published is None
    assert len(article.notes) == (published is not True)


@pytest.mark.parametrize(
    ("body", "error", "problem"),
    [
        (b"{", InputError, "not JSON"),
        (b"[" * 100_000, InputError, "nested"),
        (b'{"a": ' + b"9" * 5000 + b"}", InputError, "number"),
        (b"null", NotAnArticle, "no article"),
        (b'"text"', NotAnArticle, "no article"),
        (b"{}", NotAnArticle, 'no "text"'),
        (b'{"text": ["a"]}', NotAnArticle, 'no "text"'),
    ],
)
def test_what_is_no_article(body: bytes, error: type[InputError], problem: str) -> None:
    with pytest.raises(error, match=problem) as caught:
        article_of(Page("many.jsonl:7", body, "json"))
    assert str(caught.value).startswith("many.jsonl:7: ")
    assert '"text"' in caught.value.remedy


def test_a_lone_surrogate_in_json_still_has_a_key() -> None:
    article = article_of(Page("a:1", rb'{"text": "Fares will rise \ud83d by June."}', "json"))
    assert article.key.startswith("a-")
