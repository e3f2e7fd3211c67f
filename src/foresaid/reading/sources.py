"""Where pages come from: a path, a folder, standard input, a URL, a file of JSON Lines; gzip of any of these.

Nothing is read before it is asked for, and of a file of JSON Lines never more than a line at a time is held.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, cast

from foresaid.errors import FetchError, InputError
from foresaid.reading.kinds import LIMIT, SIGNATURES, media_of, refuse_foreign, too_large
from foresaid.records import Page

Fetch = Callable[[str], Page]
"""What gets a URL: returns its page or raises FetchError."""

TEXT_SUFFIXES = (".txt", ".text")
PAGE_SUFFIXES = (".html", ".htm", ".xhtml")
LINE_SUFFIXES = (".jsonl", ".ndjson")
SUFFIXES = (*TEXT_SUFFIXES, *PAGE_SUFFIXES, *LINE_SUFFIXES, ".json")
"""Suffixes looked for in folders, each also with `.gz`. A file named outright is read whatever its suffix."""

_GZIP = b"\x1f\x8b"


def pages(source: str | os.PathLike[str], *, fetch: Fetch | None = None) -> Iterator[Page | InputError]:
    """The pages of one source, lazily: a path, a folder (recursively), `-` for standard input, or a URL.

    What cannot be read is yielded as an InputError that names it, and the rest goes on. `fetch` replaces the built-in
    client for URLs.
    """
    name = os.fspath(source)
    try:
        if name == "-":
            yield from _stream(name, cast("IO[bytes]", sys.stdin.buffer))
        elif name.lower().startswith(("http://", "https://")):
            yield from _fetched(name, fetch)
        elif "://" in name[:12]:
            raise InputError(name, "only http and https addresses are read", "download it and read the file")
        else:
            yield from _on_disk(name)
    except InputError as error:
        yield error


def _fetched(url: str, fetch: Fetch | None) -> Iterator[Page]:
    """The one page a URL answers with."""
    if fetch is None:
        from foresaid.reading.fetching import fetch_page

        fetch = fetch_page
    page = fetch(url)
    try:
        refuse_foreign(url, page.body)
    except InputError as error:
        raise FetchError(url, error.problem, error.remedy) from error
    yield page


def _on_disk(name: str) -> Iterator[Page | InputError]:
    """The pages of a file, or of all files with a known suffix below a folder, in the order of their names."""
    path = Path(name)
    try:
        if path.is_dir():
            files = sorted(_files_below(path))
            if not files:
                raise InputError(
                    name, "there is no article in this folder", f"put files there ending in {_suffix_list()}"
                )
            for file in files:
                yield from pages(file)
            return
        if not path.exists():
            raise InputError(name, "there is no such file", "check its name and folder")
        if not path.is_file():
            raise InputError(name, "it is not a plain file", "give a file, a folder, a URL, or - for standard input")
        with path.open("rb") as stream:
            yield from _stream(name, stream)
    except PermissionError as error:
        raise InputError(name, "it may not be read", "change its permissions, or read it as another user") from error
    except (OSError, ValueError) as error:
        raise InputError(name, f"it cannot be opened ({_short(error)})", "check its name and its disk") from error


def _suffix_list() -> str:
    return ", ".join(SUFFIXES[:-1]) + f" or {SUFFIXES[-1]} (also .gz)"


def _files_below(folder: Path) -> Iterator[Path]:
    """Files with a known suffix below a folder, hidden ones left out; links to folders are not followed."""
    for root, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and name.lower().removesuffix(".gz").endswith(SUFFIXES):
                yield Path(root, name)


def _stream(name: str, stream: IO[bytes]) -> Iterator[Page | InputError]:
    """The pages of one open stream of bytes: many when it holds JSON Lines, else one."""
    bare = name.lower().removesuffix(".gz")
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    packed = buffered.peek(2)[:2] == _GZIP
    unpacked = cast("IO[bytes]", gzip.GzipFile(fileobj=buffered)) if packed else cast("IO[bytes]", buffered)
    try:
        if bare.endswith(LINE_SUFFIXES):
            yield from _lines(name, unpacked)
            return
        first = unpacked.readline(LIMIT + 1)
        if (
            first.lstrip(b"\xef\xbb\xbf").startswith(b"{")
            and first.rstrip().endswith(b"}")
            and not bare.endswith(".json")
        ):
            yield from _lines(name, unpacked, first)
            return
        yield from _whole(name, first + unpacked.read(max(0, LIMIT + 1 - len(first))))
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise InputError(name, f"its gzip data is damaged ({_short(error)})", "get the file again") from error


def _lines(name: str, stream: IO[bytes], first: bytes | None = None) -> Iterator[Page | InputError]:
    """A page a line of a file of JSON Lines; blank lines are passed over, a file of nothing else is an error."""
    number = found = 0
    line = stream.readline(LIMIT + 1) if first is None else first
    if line.startswith(tuple(signature for signature, _, _ in SIGNATURES)):
        refuse_foreign(name, line)
    while line:
        number += 1
        place = f"{name}:{number}"
        if len(line) > LIMIT:
            yield too_large(place)
            _skip_line(stream, line)
            found += 1
        elif line.strip():
            yield Page(place, line, "json", charset="utf-8")
            found += 1
        line = stream.readline(LIMIT + 1)
    if not found:
        raise InputError(name, "it is empty", "give a file with a line for each article")


def _skip_line(stream: IO[bytes], line: bytes) -> None:
    """Go to the end of a line that is longer than the limit."""
    while line and not line.endswith(b"\n"):
        line = stream.readline(LIMIT)


def _whole(name: str, body: bytes) -> Iterator[Page | InputError]:
    """The one page that some bytes hold; of a `.json` file with a list, a page for each of its items."""
    refuse_foreign(name, body)
    bare = name.lower().removesuffix(".gz")
    if bare.endswith(".json"):
        from foresaid.reading.json_articles import items_of

        yield from items_of(name, body)
    elif bare.endswith(PAGE_SUFFIXES):
        yield Page(name, body, "html")
    else:
        yield Page(name, body, media_of(body))


def _short(error: Exception) -> str:
    """What the system says is wrong, without the file's name."""
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error) or type(error).__name__
