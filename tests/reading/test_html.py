from __future__ import annotations

import json

import pytest

from foresaid.errors import InputError, NotAnArticle
from foresaid.reading import article_of
from foresaid.reading.html import MOST_ELEMENTS
from foresaid.records import Article, Page

STORY = "".join(
    f"<p>{words}</p>"
    for words in (
        "Ferry fares will rise by 8 percent before next summer, the operator said on Monday, and more routes may close.",
        "The union doubted that. It expects the increase to be withdrawn by Christmas, its leader told the radio.",
        "Passenger numbers fell by a tenth last year, and the ministry has promised to look at the subsidy again.",
    )
)


def read(head: str = "", before: str = "", after: str = "", lang: str = "") -> Article:
    html = (
        f"<!doctype html><html{lang}><head>{head}</head><body>{before}<article>{STORY}</article>{after}</body></html>"
    )
    return article_of(Page("a.html", html.encode(), "html"))


def linked(*blocks: object) -> str:
    return "".join(
        f'<script type="application/ld+json">{block if isinstance(block, str) else json.dumps(block)}</script>'
        for block in blocks
    )


NEWS = {"@type": "NewsArticle", "headline": "Fares to rise", "datePublished": "2024-10-07T06:05:00-04:00"}


@pytest.mark.parametrize(
    "block",
    [
        NEWS,
        [NEWS],
        [[{"@type": "Organization", "name": "x"}, NEWS]],
        {"@graph": [{"@type": "WebSite", "name": "x"}, NEWS]},
        {"@context": "https://schema.org", "@type": "WebPage", "mainEntity": NEWS},
        NEWS | {"@type": ["Article", "ReportageNewsArticle"]},
        NEWS | {"@type": "http://schema.org/NewsArticle"},
        json.dumps(NEWS)[:-1] + ",}",
        "<!--" + json.dumps(NEWS) + "//-->"[2:],
        "//<![CDATA[\n" + json.dumps(NEWS) + "\n//]]>",
        json.dumps(NEWS) + ";",
        json.dumps(NEWS).replace("Fares to", "Fares\nto"),
    ],
)
def test_json_ld_in_its_many_shapes(block: object) -> None:
    article = read(linked("{broken", block))
    assert article.title == "Fares to rise"
    assert article.published is not None
    assert article.published.isoformat() == "2024-10-07T06:05:00-04:00"


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Petra Lind", ("Petra Lind",)),
        ("By Petra Lind and Omar Haddad", ("Petra Lind", "Omar Haddad")),
        ({"@type": "Person", "name": "Petra Lind"}, ("Petra Lind",)),
        ([{"name": "Petra Lind"}, {"name": ["Omar Haddad"]}, "Petra Lind"], ("Petra Lind", "Omar Haddad")),
        ({"@id": "#petra"}, ("Petra Lind",)),
        ("https://news.example/authors/petra", ()),
        ({"name": None}, ()),
        (17, ()),
    ],
)
def test_authors_in_json_ld(author: object, names: tuple[str, ...]) -> None:
    people = {"@graph": [{"@type": "Person", "@id": "#petra", "name": "Petra Lind"}, NEWS | {"author": author}]}
    assert read(linked(people)).authors == names


def test_the_article_counts_before_the_page() -> None:
    page = {"@type": "WebPage", "name": "Fares | The Sentinel", "datePublished": "2020-01-01"}
    article = read(linked({"@graph": [page, NEWS | {"publisher": {"name": "The Sentinel &amp; Star"}}]}))
    assert str(article.published).startswith("2024-10-07")
    assert article.outlet == "The Sentinel & Star"


def test_meta_tags_where_there_is_no_json_ld() -> None:
    article = read(
        '<meta property="og:title" content="Fares to rise"><meta property="og:site_name" content="The Sentinel">'
        '<meta name="author" content="https://news.example/petra"><meta name="parsely-author" content="Petra Lind">'
        '<meta property="article:published_time" content="2024-10-07T10:05Z"><meta name="lastmod" content="2024-10-08">'
        '<meta property="og:locale" content="en_GB"><link rel="canonical" href="https://news.example/fares">'
    )
    assert (article.title, article.outlet, article.authors) == ("Fares to rise", "The Sentinel", ("Petra Lind",))
    assert (str(article.published), str(article.modified)) == ("2024-10-07 10:05:00 UTC", "2024-10-08")
    assert (article.language, article.url) == ("en-GB", "https://news.example/fares")


def test_the_page_itself_where_there_is_neither() -> None:
    article = read(
        "<title>Fares to rise | The Sentinel</title>",
        before='<h1>Fares to rise</h1><p class="byline">By Petra Lind</p><time datetime="2024-10-07 06:05">Monday</time>',
        lang=' lang="en"',
    )
    assert (article.title, article.authors, str(article.published)[:10]) == (
        "Fares to rise",
        ("Petra Lind",),
        "2024-10-07",
    )
    assert article.language == "en"


def test_the_address_gives_the_day_where_nothing_else_does() -> None:
    for address in ("2024/10/07/fares", "2024/oct/7/fares", "2024-10-07-fares"):
        link = f'<link rel="canonical" href="https://news.example/{address}">'
        assert str(read(linked(NEWS | {"datePublished": "0001-01-01"}) + link).published) == "2024-10-07"
    assert read('<link rel="canonical" href="https://news.example/2024/13/07/fares">').published is None


def test_a_printed_time_counts_but_not_the_date_in_the_masthead() -> None:
    masthead = '<div class="date">Tuesday, 19 November 2030</div>'
    printed = '<p class="published-at">Published 8:29 p.m. ET, Oct. 7, 2024</p>'
    assert str(read(before=masthead + printed).published) == "2024-10-07 20:29:00 America/New_York"
    assert read(before=masthead).published is None


def test_the_site_is_no_part_of_the_title_and_no_author() -> None:
    block = NEWS | {
        "headline": "Fares to rise | The Sentinel",
        "publisher": {"name": "The Sentinel"},
        "author": ["Analysis by Petra Lind, Chief Editor", "The Sentinel", "Omar Haddad | Oslo desk", "Reuters"],
    }
    article = read(linked(block))
    assert article.title == "Fares to rise"
    assert article.authors == ("Petra Lind", "Omar Haddad")


def test_a_date_that_cannot_be_gives_way_to_one_that_can() -> None:
    article = read(linked(NEWS | {"datePublished": "2024-02-31"}) + '<meta name="pubdate" content="2024-03-01">')
    assert str(article.published) == "2024-03-01"
    assert article.notes == ()


def test_a_date_that_cannot_be_is_noted_where_there_is_no_other() -> None:
    article = read(linked(NEWS | {"datePublished": "2024-02-31"}))
    assert article.published is None
    assert article.notes == ("datePublished is no date: '2024-02-31'",)


def test_the_text_is_the_story_alone() -> None:
    text = read(
        before="<nav><a href='/'>World</a></nav><h1>Fares to rise</h1>",
        after="<aside><h3>Most read</h3><a href='/b'>Ten bridges</a></aside><footer>© 2024 The Sentinel</footer>",
    ).text
    assert text.startswith("Ferry fares will rise")
    assert text.endswith("look at the subsidy again.")
    assert text.count("\n\n") == 2


def test_boxes_are_dropped_but_not_the_page_for_its_class() -> None:
    box = '<div class="ad wide"><p>Shoes you will love. Up to 40% off until Sunday!</p></div>'
    assert "Shoes" not in read(before=box).text
    page = f'<html><body><div class="ads">{STORY}</div></body></html>'
    assert "Ferry fares" in article_of(Page("a.html", page.encode(), "html")).text


@pytest.mark.parametrize(
    "html",
    [
        "<html></html>",
        "<html><body><p>Log in to read on.</p></body></html>",
        "<ul>" + "<li><a href='/x'>A story</a></li>" * 200 + "</ul>",
        "just words",
        "<",
        "\x00\x00",
    ],
)
def test_pages_without_an_article(html: str) -> None:
    with pytest.raises(NotAnArticle, match=r"^a\.html: "):
        article_of(Page("a.html", html.encode(), "html"))


def test_pages_of_too_many_parts() -> None:
    with pytest.raises(InputError, match="more than 60000 elements"):
        article_of(Page("a.html", b"<html><body>" + b"<p>x" * (MOST_ELEMENTS + 1), "html"))


@pytest.mark.parametrize(
    "ld", ["[" * 5000, '{"@graph":' * 900 + "1" + "}" * 900, "[1, null, {}]", '{"@type": 3, "author": {"@id": []}}']
)
def test_hostile_json_ld_is_passed_over(ld: str) -> None:
    assert read(linked(ld, NEWS)).title == "Fares to rise"


def test_nothing_is_logged(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(NotAnArticle):
        article_of(Page("a.html", b"no markup here", "html"))
    assert capfd.readouterr() == ("", "")
