"""Articles given as JSON: a line each, or a file with one or a list. Their text is taken as clean and not altered."""

from __future__ import annotations

import json
from collections.abc import Iterator

from foresaid.errors import InputError, NotAnArticle
from foresaid.reading.datelines import dateline_of
from foresaid.reading.decoding import decode
from foresaid.reading.moments import moment_of
from foresaid.reading.outlets import with_home_zone
from foresaid.records import Article, Page, content_key
from foresaid.when import Moment

FORM = 'give each article as {"title": ..., "text": ..., "published": "2025-01-23", "outlet": ...}'


def items_of(name: str, body: bytes) -> Iterator[Page]:
    """A page for each article in a JSON file that holds one object or a list of them. Raises InputError."""
    whole = _loads(name, decode(name, body))
    if not isinstance(whole, list):
        yield Page(name, body, "json")
        return
    if not whole:
        raise InputError(name, "its list is empty", FORM)
    for number, item in enumerate(whole, start=1):
        yield Page(f"{name}:{number}", json.dumps(item).encode("ascii"), "json", charset="utf-8")


def article_of_json(page: Page, given: Moment | None = None) -> Article:
    """The article of one JSON object. Raises InputError when it is no JSON, NotAnArticle when it has no text.

    `given` is the publication date the user gave; it overrides the line's own.
    """
    fields = _loads(page.source, decode(page.source, page.body, page.charset))
    if not isinstance(fields, dict):
        raise NotAnArticle(page.source, "this JSON is no article", FORM)
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        raise NotAnArticle(page.source, 'it has no "text"', FORM)
    outlet, url, title = (_words(fields.get(key)) for key in ("outlet", "url", "title"))
    notes: list[str] = []
    published = given or _moment(fields, "published", notes)
    dateline = dateline_of(text, published.day if published else None)
    return Article(
        origin=page.source,
        text=text,
        id=_words(fields.get("id")) or content_key("t", url or "", title or "", text),
        title=title,
        outlet=outlet,
        authors=_names(fields.get("authors", fields.get("author"))),
        published=with_home_zone(published, outlet, url),
        modified=with_home_zone(_moment(fields, "modified", notes), outlet, url),
        dateline=dateline.dateline if dateline else None,
        url=url or page.url,
        language=_words(fields.get("language")),
        notes=tuple(notes),
    )


def _loads(source: str, text: str) -> object:
    """Parse JSON. Raises InputError with the column at which it breaks."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        problem = f"it is not JSON ({error.msg}, line {error.lineno}, column {error.colno})"
        raise InputError(source, problem, FORM) from error
    except (RecursionError, ValueError) as error:
        raise InputError(source, "its JSON is nested too deeply or holds a number too long", FORM) from error


def _words(value: object) -> str | None:
    """A field's words, None when there are none; numbers count as words (an id may be one)."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value).strip() or None


def _names(value: object) -> tuple[str, ...]:
    """Author names from a text, a list of texts, or a list of objects with a name."""
    many = value if isinstance(value, list) else [value]
    names = (_words(item.get("name")) if isinstance(item, dict) else _words(item) for item in many)
    return tuple(dict.fromkeys(name for name in names if name))


def _moment(fields: dict[str, object], key: str, notes: list[str]) -> Moment | None:
    """A field's moment; what is no date is noted and left out."""
    printed = _words(fields.get(key))
    if printed is None:
        return None
    moment = moment_of(printed)
    if moment is None:
        notes.append(f'"{key}" is no date: {printed[:40]!r}')
    return moment
