"""Pages to articles: one, or many as they come."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from foresaid.errors import InputError, NotAnArticle, SettingError
from foresaid.reading.decoding import decode
from foresaid.reading.json_articles import article_of_json
from foresaid.reading.moments import moment_of
from foresaid.reading.outlets import outlet_at, outlet_named, with_home_zone
from foresaid.reading.sources import Fetch, pages
from foresaid.reading.stories import story_of
from foresaid.records import Article, Page, content_key
from foresaid.when import Moment

Published = Moment | str | None
"""A publication date given by the user: a Moment, or words such as `2025-01-23` or `2025-01-23 05:28 KST`."""


LEAST_LETTERS = 20
"""A plain text with fewer letters, its headline and debris taken off, is a fragment. One sentence is enough."""


def read(source: str | os.PathLike[str], *, published: Published = None, fetch: Fetch | None = None) -> Article:
    """The one article of a source: a path, a URL, or `-` for standard input.

    `published` overrides the page's own date. Raises InputError (NotAnArticle, FetchError) when it cannot be read or
    holds more than one article, SettingError when `published` is no date.
    """
    found = read_all([source], published=published, fetch=fetch)
    first = next(found, None)
    if isinstance(first, InputError):
        raise first
    if first is None:
        raise NotAnArticle(os.fspath(source), "there is no article in it", "give a file with an article")
    if next(found, None) is not None:
        raise InputError(os.fspath(source), "there is more than one article in it", "use read_all for files of many")
    return first


def read_all(
    sources: Iterable[str | os.PathLike[str]], *, published: Published = None, fetch: Fetch | None = None
) -> Iterator[Article | InputError]:
    """The articles of many sources, lazily and in order.

    What cannot be read is yielded as an InputError naming the file, URL or FILE:LINE, and the rest goes on.
    Raises SettingError at once when `published` is no date.
    """
    moment = published_of(published)
    return _read_all(sources, moment, fetch)


def _read_all(
    sources: Iterable[str | os.PathLike[str]], published: Moment | None, fetch: Fetch | None
) -> Iterator[Article | InputError]:
    for source in sources:
        for page in pages(source, fetch=fetch):
            if isinstance(page, InputError):
                yield page
                continue
            try:
                yield article_of(page, published=published)
            except InputError as error:
                yield error


def published_of(published: Published) -> Moment | None:
    """A publication date as the user gave it. Raises SettingError when it is no date or one that cannot be."""
    if not isinstance(published, str):
        return published
    moment = moment_of(published)
    if moment is None:
        raise SettingError(
            f"published: {published!r} is no date; give one such as 2025-01-23 or 2025-01-23T05:28+09:00"
        )
    return moment


def article_of(page: Page, published: Moment | None = None) -> Article:
    """The article of a page; `published` overrides the page's own date.

    Raises InputError when the page cannot be decoded, NotAnArticle when there is no article in it.
    """
    if page.media == "json":
        article = article_of_json(page, published)
    elif page.media == "html":
        from foresaid.reading.html import article_of_html

        article = article_of_html(page, decode(page.source, page.body, page.charset), published)
    else:
        article = _article_of_text(page, decode(page.source, page.body, page.charset), published)
    return article


def _is_prose(text: str) -> bool:
    """Whether there are letters enough for a sentence, and four words or a script that writes without gaps."""
    words = sum(any(map(str.isalpha, word)) for word in text[:2000].split())
    return sum(map(str.isalpha, text)) >= LEAST_LETTERS and (words >= 4 or any(c > "\u2e80" for c in text[:2000]))


def _article_of_text(page: Page, text: str, published: Moment | None) -> Article:
    """The article of a plain text."""
    story = story_of(text, published=published)
    if not _is_prose(story.text):
        raise NotAnArticle(page.source, "there is no story in this text", "give the text of an article")
    agency = story.dateline.agency if story.dateline else None
    known = outlet_named(story.outlet) or (None if story.outlet else outlet_named(agency)) or outlet_at(page.url)
    outlet = known.name if known else story.outlet or agency
    moment = published or with_home_zone(story.published or story.modified, outlet, page.url)
    return Article(
        origin=page.source,
        text=story.text,
        id=content_key("t", page.url or "", story.title or "", story.text),
        title=story.title,
        outlet=outlet,
        authors=story.authors,
        published=moment,
        modified=with_home_zone(story.modified, outlet, page.url),
        dateline=story.dateline,
        url=page.url,
    )
