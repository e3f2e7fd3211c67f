"""What a page says of its article outside the text: JSON-LD first, then meta tags, then the page's own elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from foresaid.reading.bylines import byline_of
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

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "datepublished",
    "date.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "cxenseparse:recs:publishtime",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "originalpublicationdate",
    "article.published",
    "article:published",
    "citation_publication_date",
    "ptime",
    "displaydate",
    "date",
)
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified")
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "citation_author",
)
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "publisher",
    "twitter:app:name:iphone",
    "al:ios:app_name",
)
_TITLES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "headline")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?", re.IGNORECASE)


@dataclass(slots=True)
class Facts:
    """What a page says of its article; `notes` hold what it says that cannot be."""

    title: str | None = None
    outlet: str | None = None
    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    url: str | None = None
    language: str | None = None
    notes: tuple[str, ...] = ()


def facts_of(tree: HtmlElement) -> Facts:
    """Read a parsed page's metadata, the most trustworthy place first for each fact."""
    linked = _linked_facts(tree)
    tags = _meta_tags(tree)
    notes: list[str] = []
    facts = Facts(
        title=linked.title or _first(tags, _TITLES) or _heading(tree),
        outlet=linked.outlet or _first(tags, _OUTLETS),
        authors=linked.authors
        or _names([value for key in _AUTHORS for value in tags.get(key, ())])
        or _marked_authors(tree),
        published=linked.published or _first_moment(tags, _PUBLISHED, notes) or _marked_time(tree),
        modified=linked.modified or _first_moment(tags, _MODIFIED, notes),
        url=_canonical(tree, tags) or linked.url,
        language=linked.language or _language(tree, tags),
    )
    facts.notes = (*linked.notes, *notes) if facts.published is None else ()
    return facts


def _words(value: object) -> str | None:
    """A text with single spaces, None when there is none; the HTML entities some put into JSON are resolved."""
    if not isinstance(value, str):
        return None
    if "&" in value:
        from html import unescape

        value = unescape(value)
    return re.sub(r"\s+", " ", re.sub(r"<[^<>]{0,200}>", "", value)).strip() or None


# --- JSON-LD


def _linked_facts(tree: HtmlElement) -> Facts:
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
    facts.title = facts.title or _words(item.get("headline")) or (None if page else _words(item.get("name")))
    facts.authors = facts.authors or _names(_named(item.get("author", item.get("creator")), by_id))
    facts.outlet = facts.outlet or next(iter(_named(item.get("publisher"), by_id, people=False)), None)
    facts.language = facts.language or _language_of(item.get("inLanguage"))
    facts.url = facts.url or _link(item.get("url"))
    for key in ("datePublished", "dateCreated", "uploadDate"):
        facts.published = facts.published or _noted(item.get(key), key, facts)
    facts.modified = facts.modified or _noted(item.get("dateModified"), "dateModified", facts)


def _noted(value: object, key: str, facts: Facts) -> Moment | None:
    """A moment, and a note where something is printed that is none."""
    printed = _words(value)
    moment = moment_of(printed) if printed else None
    if printed and moment is None:
        facts.notes = (*facts.notes, f"{key} is no date: {printed[:40]!r}")
    return moment


def _named(value: object, by_id: dict[str, dict[str, Any]], people: bool = True, depth: int = 0) -> list[str]:
    """Names of what a field holds: a text, an object, a reference to one, or a list of these."""
    if depth > 4:
        return []
    if isinstance(value, list):
        return [name for part in value[:50] for name in _named(part, by_id, people, depth + 1)]
    if isinstance(value, dict):
        if "name" not in value and str(value.get("@id")) in by_id:
            value = by_id[str(value["@id"])]
        return _named(value.get("name"), by_id, people, depth + 1)
    name = _words(value)
    return [name] if name and not name.startswith(("http://", "https://")) else []


# --- meta tags and elements


def _meta_tags(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of the page's meta tags by lower-case name, property or itemprop, in order."""
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = _words(tag.get("content"))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            key = tag.get(attribute)
            if key and content:
                tags.setdefault(key.strip().lower(), []).append(content)
    return tags


def _first(tags: dict[str, list[str]], keys: tuple[str, ...]) -> str | None:
    return next((tags[key][0] for key in keys if key in tags), None)


def _first_moment(tags: dict[str, list[str]], keys: tuple[str, ...], notes: list[str]) -> Moment | None:
    """The first tag whose content is a moment; others are noted."""
    for key in keys:
        for content in tags.get(key, ()):
            moment = moment_of(content)
            if moment:
                return moment
            notes.append(f"{key} is no date: {content[:40]!r}")
    return None


def _names(found: list[str]) -> tuple[str, ...]:
    """Author names: *By* taken off, *A and B* parted, addresses and pages of outlets left out, each name once."""
    names: list[str] = []
    for name in found:
        if "/" in name or "@" in name or len(name) > 200:
            continue
        names.extend(
            byline_of(f"By {re.sub('^by:? ', '', name, flags=re.IGNORECASE)}")
            or ([name] if len(name.split()) <= 8 else [])
        )
    return tuple(dict.fromkeys(names))


def _marked_authors(tree: HtmlElement) -> tuple[str, ...]:
    """Authors from elements marked as such."""
    marks = (
        ".//*[@rel='author']",
        ".//*[@itemprop='author']",
        ".//*[contains(@class,'byline') or contains(@class,'author-name')]",
    )
    for mark in marks:
        for element in tree.xpath(mark)[:3]:
            words = _words(element.text_content()[:300])
            names = (byline_of(words) or byline_of(f"By {words}")) if words and len(words) < 120 else ()
            if names:
                return names
    return ()


def _marked_time(tree: HtmlElement) -> Moment | None:
    """The first moment a time element gives, within the article before elsewhere."""
    for path in (".//article//time", ".//main//time", ".//time", ".//*[@itemprop='datePublished']"):
        for element in tree.xpath(path)[:5]:
            moment = moment_of(
                element.get("datetime") or element.get("content") or _words(element.text_content()[:200]) or ""
            )
            if moment:
                return moment
    return None


def _heading(tree: HtmlElement) -> str | None:
    """The only main heading, else the page's title without the site's name."""
    headings = [words for words in (_words(h.text_content()) for h in tree.xpath(".//h1")[:3]) if words]
    if len(headings) == 1:
        return headings[0]
    title = _words(tree.findtext(".//title"))
    return re.split(r"\s+[|–—·»-]\s+", title)[0] if title else None


def _canonical(tree: HtmlElement, tags: dict[str, list[str]]) -> str | None:
    """The address the page gives itself."""
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and _link(link.get("href")):
            return _link(link.get("href"))
    return _link(_first(tags, ("og:url",)))


def _link(value: object) -> str | None:
    return (
        value.strip() if isinstance(value, str) and value.strip().lower().startswith(("http://", "https://")) else None
    )


def _language(tree: HtmlElement, tags: dict[str, list[str]]) -> str | None:
    return _language_of(tree.get("lang")) or _language_of(
        _first(tags, ("og:locale", "content-language", "language", "dc.language"))
    )


def _language_of(value: object) -> str | None:
    """A language tag such as `en` or `en-GB`."""
    words = _words(value)
    return words.replace("_", "-") if words and _LANGUAGE.fullmatch(words) else None
