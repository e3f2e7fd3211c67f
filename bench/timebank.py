"""TIMEX3 values of TimeBank and AQUAINT against the time grammar (see dates.py)."""

from __future__ import annotations

import datetime as dt
import re
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from foresaid.extracting.windows.discourse import timexes
from foresaid.extracting.windows.named import load

_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
_KINDS = ("DATE", "DURATION", "TIME", "SET")


@dataclass(frozen=True)
class Marked:
    """A marked or found expression: where, its type and value."""

    start: int
    end: int
    kind: str
    value: str
    words: str


@dataclass(frozen=True)
class Document:
    """A news document with its day and its marked expressions."""

    name: str
    day: dt.date
    text: str
    marked: tuple[Marked, ...]


def documents(path: Path) -> Iterator[Document]:
    """The documents of the archive, by name."""
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda m: m.name):
            stream = archive.extractfile(member) if member.name.endswith(".tml") else None
            if stream:
                yield read(Path(member.name).name, stream.read().decode("utf-8", "replace"))


def read(name: str, source: str) -> Document:
    """Strips the tags of a document and keeps its TIMEX3."""
    created = re.search(r'<DCT>.*?value="(\d{4})-?(\d\d)-?(\d\d)', source, re.DOTALL)
    day = dt.date(*map(int, created.groups())) if created else dt.date(2000, 1, 1)
    body = source[source.index("<TEXT>") + 6 : source.index("</TEXT>")]
    text, marked, opened, at = "", [], None, 0
    for tag in _TAG.finditer(body):
        text += unescape(body[at : tag.start()])
        at = tag.end()
        if tag[2] == "TIMEX3" and not tag[1]:
            opened = (len(text), dict(re.findall(r'(\w+)="([^"]*)"', tag[3])))
        elif tag[2] == "TIMEX3" and opened:
            start, names = opened
            marked.append(Marked(start, len(text), names.get("type", ""), names.get("value", ""), text[start:]))
            opened = None
    return Document(name, day, text + unescape(body[at:]), tuple(marked))


def found(document: Document) -> list[Marked]:
    """What the grammar finds in a document."""
    return [
        Marked(t.span.start, t.span.end, t.kind, t.value, t.span.of(document.text))
        for t in timexes(document.text, document.day, load())
    ]


def measure(path: Path, wanted: Callable[[str], bool], misses: int) -> None:
    """Prints value and span F1 over the wanted documents, overall and by type."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    for document in documents(path):
        if wanted(document.name):
            _count(document, counts, wrong)
    print(f"documents: {counts['all', 'documents']}")
    for kinds in (("all",), ("DATE",), ("DURATION",), ("DATE", "DURATION"), ("TIME",), ("SET",)):
        print(_line(kinds, counts))
    for line in wrong[:misses]:
        print(line)


def _count(document: Document, counts: Counter[tuple[str, str]], wrong: list[str]) -> None:
    counts["all", "documents"] += 1
    gold = [m for m in document.marked if m.kind in _KINDS]
    system, used = found(document), set()
    for g in gold:
        match = next((k for k, f in enumerate(system) if k not in used and f.start < g.end and g.start < f.end), None)
        f = system[match] if match is not None else None
        for kind in ("all", g.kind):
            counts[kind, "marked"] += 1
            if f:
                counts[kind, "spanned"] += 1
                counts[kind, "exact"] += (f.start, f.end) == (g.start, g.end)
                counts[kind, "valued"] += f.value == g.value
        if match is not None:
            used.add(match)
        if not f or f.value != g.value:
            context = document.text[max(0, g.start - 50) : g.end + 30].replace("\n", " ")
            wrong.append(
                f"{'VALUE' if f else 'MISSED'} {document.day} {g.words!r} {g.value} "
                f"got {f and (f.words, f.value)} | {context}"
            )
    for k, f in enumerate(system):
        for kind in ("all", f.kind):
            counts[kind, "found"] += 1
        if k not in used:
            context = document.text[max(0, f.start - 40) : f.end + 30].replace("\n", " ")
            wrong.append(f"SPURIOUS {document.day} {f.words!r} {f.kind} {f.value} | {context}")


def _line(kinds: tuple[str, ...], counts: Counter[tuple[str, str]]) -> str:
    total = {
        what: sum(counts[kind, what] for kind in kinds) for what in ("marked", "found", "spanned", "exact", "valued")
    }

    def f1(hits: int) -> float:
        whole = total["marked"] + total["found"]
        return 2 * hits / whole if whole else 0.0

    return (
        f"{'+'.join(kinds):14} marked {total['marked']:4} found {total['found']:4}  value F1 {f1(total['valued']):.3f}"
        f"  span F1 relaxed {f1(total['spanned']):.3f} strict {f1(total['exact']):.3f}"
    )
