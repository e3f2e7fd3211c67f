"""What a page's JSON-LD says of its article: in one block or several, in lists and graphs, broken or not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from foresaid.reading.facts import Facts, language_of, link_of, names_of, words_of
from foresaid.reading.moments import moment_of
from foresaid.when import Moment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ARTICLE_TYPES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "Article",
    "Report",
    "ScholarlyArticle",
    "SocialMediaPosting",
    "WebPage",
)
"""schema.org types that speak of the story, most telling first."""


def linked_facts(tree: HtmlElement) -> Facts:
    """What the page's JSON-LD says of its article, with `@id` references followed."""
    items = [item for block in _blocks(tree) for item in _items(block)]
    by_id = {str(item["@id"]): item for item in items if "@id" in item and len(item) > 1}
    articles = sorted((item for item in items if _rank(item) < len(ARTICLE_TYPES)), key=_rank)
    facts = Facts()
    for item in articles:
        _take(item, by_id, facts)
    return facts


def _blocks(tree: HtmlElement) -> Iterator[object]:
    """The page's JSON-LD blocks; broken ones are mended where the break is a common one, else passed over."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip()
        for form in (text, _mended(text)):
            try:
                yield json.loads(form, strict=False)
                break
            except (ValueError, RecursionError):
                continue


def _mended(text: str) -> str:
    """Take away comment marks, CDATA marks, trailing commas and a trailing semicolon."""
    text = re.sub(r"<!--|-->|//<!\[CDATA\[|//\]\]>|<!\[CDATA\[|\]\]>|/\*[^*]{0,40}\*/", "", text).strip().rstrip(";")
    return re.sub(r",(\s*[}\]])", r"\1", text)


def _items(block: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """All objects with a type in a block: in lists, in `@graph`, and in what an article or page is about."""
    if depth > 6:
        return
    if isinstance(block, list):
        for part in block[:200]:
            yield from _items(part, depth + 1)
    elif isinstance(block, dict):
        if "@type" in block or "@id" in block:
            yield cast("dict[str, Any]", block)
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "hasPart"):
            yield from _items(block.get(key), depth + 1)


def _types(item: dict[str, Any]) -> list[str]:
    kinds = item.get("@type")
    return [str(kind).rsplit("/", 1)[-1] for kind in (kinds if isinstance(kinds, list) else [kinds])]


def _rank(item: dict[str, Any]) -> int:
    """The place of an object's most telling type in the list, past its end for other things."""
    return min(
        (ARTICLE_TYPES.index(kind) if kind in ARTICLE_TYPES else len(ARTICLE_TYPES) for kind in _types(item)),
        default=99,
    )


def _take(item: dict[str, Any], by_id: dict[str, dict[str, Any]], facts: Facts) -> None:
    """Fill what is still open in the facts from one article object."""
    page = "WebPage" in _types(item)
    facts.title = facts.title or words_of(item.get("headline")) or (None if page else words_of(item.get("name")))
    facts.outlet = facts.outlet or next(iter(_named(item.get("publisher"), by_id)), None)
    facts.authors = facts.authors or names_of(_named(item.get("author", item.get("creator")), by_id), facts.outlet)
    facts.language = facts.language or language_of(item.get("inLanguage"))
    facts.url = facts.url or link_of(item.get("url"))
    for key in ("datePublished", "dateCreated", "uploadDate"):
        facts.published = facts.published or _noted(item.get(key), key, facts)
    facts.modified = facts.modified or _noted(item.get("dateModified"), "dateModified", facts)


def _noted(value: object, key: str, facts: Facts) -> Moment | None:
    """A moment, and a note where something is printed that is none."""
    printed = words_of(value)
    moment = moment_of(printed) if printed else None
    if printed and moment is None:
        facts.notes = (*facts.notes, f"{key} is no date: {printed[:40]!r}")
    return moment


def _named(value: object, by_id: dict[str, dict[str, Any]], depth: int = 0) -> list[str]:
    """Names of what a field holds: a text, an object, a reference to one, or a list of these."""
    if depth > 4:
        return []
    if isinstance(value, list):
        return [name for part in value[:50] for name in _named(part, by_id, depth + 1)]
    if isinstance(value, dict):
        if "name" not in value and str(value.get("@id")) in by_id:
            value = by_id[str(value["@id"])]
        return _named(value.get("name"), by_id, depth + 1)
    name = words_of(value)
    return [name] if name and not name.startswith(("http://", "https://")) else []
