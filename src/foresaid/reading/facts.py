"""What a page can say of its article outside the text, and how its fields are put into one form."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foresaid.reading.bylines import byline_of
from foresaid.reading.outlets import outlet_named
from foresaid.when import Moment

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


def words_of(value: object) -> str | None:
    """A text with single spaces, None when there is none; the HTML entities some put into JSON are resolved."""
    if not isinstance(value, str):
        return None
    if "&" in value:
        from html import unescape

        value = unescape(value)
    return re.sub(r"\s+", " ", re.sub(r"<[^<>]{0,200}>", "", value)).strip() or None


def names_of(found: list[str], outlet: str | None = None) -> tuple[str, ...]:
    """Author names, each once: *By* taken off, *A and B* parted, addresses, pages and the outlet itself left out."""
    names: list[str] = []
    for name in found:
        first = name.split(" | ")[0]
        if "/" in first or "@" in first or len(first) > 200:
            continue
        names.extend(byline_of(first) or byline_of(f"By {first}") or ([first] if len(first.split()) <= 8 else []))
    return tuple(dict.fromkeys(name for name in names if name != outlet and not outlet_named(name)))


def link_of(value: object) -> str | None:
    """A web address."""
    link = value.strip() if isinstance(value, str) else ""
    return link if link.lower().startswith(("http://", "https://")) else None


def language_of(value: object) -> str | None:
    """A language tag such as `en` or `en-GB`."""
    words = words_of(value)
    return words.replace("_", "-") if words and _LANGUAGE.fullmatch(words) else None
