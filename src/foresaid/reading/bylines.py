"""Lines that say who wrote a story and when it was printed: *By Jane Doe*, *Updated Oct. 7, 2024*, or both in one."""

from __future__ import annotations

import re
from typing import NamedTuple

from foresaid.reading.moments import ZONES, moment_of
from foresaid.reading.outlets import outlet_named
from foresaid.reading.vocabulary import DATE_WORDS, JOBS, NAME_PARTICLES, NOT_NAMES, ROLES
from foresaid.when import Moment

_LABELS = (
    (re.compile(r"(?:last\s+)?(?:updated|modified|revised|edited)(?:\s+on)?\b\s*:?", re.IGNORECASE), True),
    (
        re.compile(
            r"(?:(?:first|originally)\s+)?(?:published|posted|issued|filed|created|released|publication date"
            r"|date|input|release date)(?:\s+on)?\b\s*:?",
            re.IGNORECASE,
        ),
        False,
    ),
)
_PARTS = re.compile(r"\s+[|/·•‧—–]\s+|\s*[|·•]\s*|\s{3,}|\t+")
_DATE_BY = re.compile(r"(?<=[\dmM.])\s+by\s(?=[A-Z])")
_BY = re.compile(r"(?:(?:written|reported|story|words|text|analysis|opinion|commentary)\s+)?by\s*:?\s+", re.IGNORECASE)
_AND = re.compile(r",?\s+(?:and|with|&)\s+|\s*,\s*|\s*;\s*", re.IGNORECASE)


class Imprint(NamedTuple):
    """What one line says of a story: who wrote it, when it was printed or changed, and where."""

    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    outlet: str | None = None
    by: bool = False


def imprint_of(line: str) -> Imprint | None:
    """Read a line made of nothing but authors, dates and an outlet; None when it is anything else.

    *Name / date* without *By* counts when one part is a date and the others are short names.
    """
    if not 4 <= len(line) <= 200:
        return None
    parts = [
        part.strip(" ,;") for part in _PARTS.split(_DATE_BY.sub(r" | \g<0>", line.lstrip("-•* "))) if part.strip(" ,;")
    ]
    found, names, by = Imprint(), [], False
    for part in parts:
        authors = byline_of(part)
        dated = None if authors else date_line_of(part)
        if authors:
            found, by = found._replace(authors=found.authors + authors), True
        elif dated:
            moment, modified = dated
            found = found._replace(modified=moment) if modified else found._replace(published=found.published or moment)
        elif outlet_named(part):
            found = found._replace(outlet=part)
        elif len(part.split()) <= 6 and part[:1].isupper() | (not part[:1].isascii()) and part[-1:] not in ".!?:":
            names.append(part)
        else:
            return None
    if not (found.authors or found.published or found.modified) or len(names) > 2:
        return None
    if names and found.authors and not found.outlet:
        found = found._replace(outlet=names[0])
    elif names and len(parts) > 1 and _is_name(names[0]):
        found = found._replace(authors=(names[0],))
    return found._replace(by=by)


def date_line_of(line: str) -> tuple[Moment, bool] | None:
    """The moment of a line that is nothing but a date, and whether it is that of a change; None for other lines."""
    rest, modified = line.strip(" ()[]"), False
    for label, changed in _LABELS:
        found = label.match(rest)
        if found:
            rest, modified = rest[found.end() :].strip(), changed
            break
    if len(rest) > 80 or not any(c.isdigit() for c in rest):
        return None
    words = re.findall(r"[^\W\d_]+", rest)
    if any(word.lower() not in DATE_WORDS and word.lower() not in ZONES for word in words):
        return None
    moment = moment_of(re.sub(r"^\W+", "", rest))
    return (moment, modified) if moment else None


def byline_of(line: str) -> tuple[str, ...]:
    """The names of a line that is nothing but a byline, empty for other lines."""
    found = _BY.match(line)
    if not found or len(line) > 160 or line.rstrip()[-1:] in "!?:":
        return ()
    rest = re.split(r"\s+(?:in|for|at|from)\s+(?=[A-Z])|\s*[(\[]", line[found.end() :], maxsplit=1)[0].rstrip(" .,")
    names: list[str] = []
    for name in _AND.split(rest):
        if not name:
            continue
        if _is_role(name) and names:
            continue
        if not _is_name(name):
            return ()
        names.append(name)
    return tuple(dict.fromkeys(names))


def _is_role(words: str) -> bool:
    """Whether words are a role and not a name: they end in one, or half of them belong to roles."""
    tokens = [word.lower().strip(".") for word in words.split()]
    return tokens[-1].rsplit("-", 1)[-1] in JOBS or sum(token in ROLES for token in tokens) * 2 >= len(tokens)


def _is_name(words: str) -> bool:
    """Whether words look like a name: one to five of them, each with a capital (or in a script that has none)."""
    tokens = words.split()
    if not 1 <= len(tokens) <= 5 or any(c.isdigit() for c in words) or tokens[0].lower() in NOT_NAMES:
        return False
    return all((token[0].isalpha() and not token[0].islower()) or token.lower() in NAME_PARTICLES for token in tokens)
