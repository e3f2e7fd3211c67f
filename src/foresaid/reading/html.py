"""Pages of HTML to articles: the text by trafilatura, what the page says of it from its metadata, debris by rule.

trafilatura was chosen by measurement (docs/benchmarks.md): the best text of those that install without a compiler.
Its `fast` mode, without the second and third extractor, lost no F1 on the 181 pages and is a third quicker.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from foresaid.errors import InputError, NotAnArticle
from foresaid.reading.facts import Facts
from foresaid.reading.metadata import facts_of
from foresaid.reading.outlets import outlet_at, outlet_named, with_home_zone
from foresaid.reading.stories import Story, story_of
from foresaid.reading.vocabulary import BOX_CLASSES
from foresaid.records import Article, Page, content_key
from foresaid.when import Moment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LEAST_LETTERS = 120
"""A page with fewer letters of running text is a front page, a login wall or an error, not an article."""


MOST_ELEMENTS = 60_000
"""Elements a page may have. The 181 pages we measured have 1,709 at most; with 60,000 a page takes up to 4 seconds."""

BOX_SHARE = 0.2
"""A box with more of the page's text than this is kept whatever its class: some sites call the whole page *ads*."""


def article_of_html(page: Page, markup: str, published: Moment | None = None) -> Article:
    """The article of a page of HTML; `published` overrides the page's own date.

    Raises NotAnArticle when the page is no HTML or holds no running text.
    """
    tree = _parsed(page, markup)
    facts = facts_of(tree)
    story = story_of(_text(tree), title=facts.title, published=published or facts.published)
    if sum(map(str.isalpha, story.text)) < LEAST_LETTERS:
        raise NotAnArticle(page.source, "there is no article on this page", "give the article's own page, or its text")
    return _article(page, facts, story, published)


def _parsed(page: Page, markup: str) -> HtmlElement:
    """The page's tree. Raises NotAnArticle when there is none, InputError when it is too large."""
    from trafilatura.utils import load_html

    _hush()
    tree = load_html(markup.replace("\x00", ""))
    if tree is None:
        raise NotAnArticle(page.source, "it is no HTML", "save the page again, or give its text")
    if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise InputError(page.source, f"it has more than {MOST_ELEMENTS} elements", "give the text of the article")
    return tree


def _hush() -> None:
    """Keep the extractor's own log lines off the terminal, unless the program that uses us set up logging."""
    from logging import NullHandler, getLogger

    log = getLogger("trafilatura")
    if not log.handlers:
        log.addHandler(NullHandler())


def _drop_boxes(tree: HtmlElement) -> None:
    """Take out boxes whose class says that they are no part of the story, unless they hold much of the page's text."""
    most = len(tree.text_content()) * BOX_SHARE
    for element in list(tree.iter("div", "section", "aside", "ul", "p")):
        if BOX_CLASSES.isdisjoint((element.get("class") or "").lower().split()) or element.getparent() is None:
            continue
        if len(element.text_content()) < most:
            element.drop_tree()


def _text(tree: HtmlElement) -> str:
    """The running text of a page, a line a paragraph."""
    from trafilatura import extract

    _drop_boxes(tree)
    return extract(tree, fast=True, include_comments=False, include_formatting=False) or ""


def _article(page: Page, facts: Facts, story: Story, published: Moment | None) -> Article:
    """Put together what metadata and text say; metadata first, for it is less often misread."""
    url = page.url or facts.url
    agency = story.dateline.agency if story.dateline else None
    name = facts.outlet or story.outlet
    known = outlet_named(name) or (None if name else outlet_at(url) or outlet_named(agency))
    outlet = known.name if known else name or agency
    own = facts.published or story.published or facts.modified or story.modified
    return Article(
        origin=page.source,
        text=story.text,
        id=content_key("t", url or "", story.title or "", story.text),
        title=story.title,
        outlet=outlet,
        authors=facts.authors or story.authors,
        published=published or with_home_zone(own, outlet, url),
        modified=with_home_zone(facts.modified or story.modified, outlet, url),
        dateline=story.dateline,
        url=url,
        language=facts.language,
        notes=() if published else facts.notes,
    )
