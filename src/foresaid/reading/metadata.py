"""What a page says of its article outside the text: JSON-LD first, then meta tags, then the page's own elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from foresaid.reading.bylines import byline_of, date_line_of
from foresaid.reading.facts import Facts, language_of, link_of, names_of, words_of
from foresaid.reading.linked_data import linked_facts
from foresaid.reading.moments import moment_of
from foresaid.when import MONTHS, Moment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DAY_IN_URL = re.compile(
    r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d\d?|[a-z]{3})[/-](?P<day>\d\d?)(?=[/-]|$)", re.IGNORECASE
)
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


def facts_of(tree: HtmlElement) -> Facts:
    """Read a parsed page's metadata, the most trustworthy place first for each fact."""
    linked = linked_facts(tree)
    tags = _meta_tags(tree)
    notes: list[str] = []
    outlet = linked.outlet or _first(tags, _OUTLETS)
    url = _canonical(tree, tags) or linked.url
    facts = Facts(
        title=_without_site(linked.title or _first(tags, _TITLES) or _heading(tree), outlet),
        outlet=outlet,
        authors=linked.authors
        or names_of([value for key in _AUTHORS for value in tags.get(key, ())], outlet)
        or _marked_authors(tree),
        published=linked.published or _first_moment(tags, _PUBLISHED, notes) or _marked_time(tree) or day_in(url),
        modified=linked.modified or _first_moment(tags, _MODIFIED, notes),
        url=url,
        language=linked.language or _language(tree, tags),
    )
    facts.notes = (*linked.notes, *notes) if facts.published is None else ()
    return facts


def _meta_tags(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of the page's meta tags by lower-case name, property or itemprop, in order."""
    tags: dict[str, list[str]] = {}
    for tag in tree.iter("meta"):
        content = words_of(tag.get("content"))
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


def _marked_authors(tree: HtmlElement) -> tuple[str, ...]:
    """Authors from elements marked as such."""
    marks = (
        ".//*[@rel='author']",
        ".//*[@itemprop='author']",
        ".//*[contains(@class,'byline') or contains(@class,'author-name')]",
    )
    for mark in marks:
        for element in tree.xpath(mark)[:3]:
            words = words_of(element.text_content()[:300])
            names = (byline_of(words) or byline_of(f"By {words}")) if words and len(words) < 120 else ()
            if names:
                return names
    return ()


def _marked_time(tree: HtmlElement) -> Moment | None:
    """The first moment a time element gives, within the article before elsewhere."""
    for path in (".//article//time", ".//main//time", ".//time", ".//*[@itemprop='datePublished']"):
        for element in tree.xpath(path)[:5]:
            moment = moment_of(
                element.get("datetime") or element.get("content") or words_of(element.text_content()[:200]) or ""
            )
            if moment:
                return moment
    return _printed_time(tree)


def _printed_time(tree: HtmlElement) -> Moment | None:
    """The first element marked as holding the time of publication whose words are a date and nothing else.

    A date in the page's own head is passed over: there it is the day on which the page was looked at.
    """
    path = ".//*[contains(@class,'publish') or contains(@class,'posted') or contains(@class,'timestamp')]"
    for element in tree.xpath(f"{path}|.//article//*[contains(@class,'date')]")[:10]:
        words = words_of(element.text_content()[:200])
        found = date_line_of(words) if words else None
        if found and not found[1]:
            return found[0]
    return None


def day_in(url: str | None) -> Moment | None:
    """The day in an address such as `/2024/10/07/` or `/2024/oct/07/`."""
    found = _DAY_IN_URL.search(url) if url else None
    if not found:
        return None
    month = found["month"] if found["month"].isdigit() else MONTHS.get(found["month"].lower())
    return moment_of(f"{found['year']}-{int(month):02d}-{int(found['day']):02d}") if month else None


def _without_site(title: str | None, outlet: str | None) -> str | None:
    """A title without the name of the site at its end."""
    if not title or not outlet:
        return title
    return re.sub(rf"\s+[|–—·»:-]+\s+{re.escape(outlet)}$", "", title) or title


def _heading(tree: HtmlElement) -> str | None:
    """The only main heading, else the page's title without the site's name."""
    headings = [words for words in (words_of(h.text_content()) for h in tree.xpath(".//h1")[:3]) if words]
    if len(headings) == 1:
        return headings[0]
    title = words_of(tree.findtext(".//title"))
    return re.split(r"\s+[|–—·»-]\s+", title)[0] if title else None


def _canonical(tree: HtmlElement, tags: dict[str, list[str]]) -> str | None:
    """The address the page gives itself."""
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link_of(link.get("href")):
            return link_of(link.get("href"))
    return link_of(_first(tags, ("og:url",)))


def _language(tree: HtmlElement, tags: dict[str, list[str]]) -> str | None:
    return language_of(tree.get("lang")) or language_of(
        _first(tags, ("og:locale", "content-language", "language", "dc.language"))
    )
