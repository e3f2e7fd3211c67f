"""Our own marks on articles of ../shared/archive: ids and offsets here, the articles' text only there.

`bench/marks/archive.jsonl` holds an article a line, marked by the guidelines:
`{"id", "year", "sha256", "forecasts": [{"start", "end", "source", …}]}`, `sha256` being that of the text the offsets
refer to.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MARKS = Path(__file__).with_name("marks") / "archive.jsonl"
ARCHIVE = Path(__file__).resolve().parents[2] / "shared" / "archive"


def own_articles() -> list[dict[str, Any]]:
    """The marked articles with their text, in the order of the marks.

    Raises FileNotFoundError without ../shared/archive, ValueError when a text is not the one that was marked.
    """
    marks = [json.loads(line) for line in MARKS.read_text(encoding="utf-8").splitlines()]
    wanted: dict[str, set[str]] = defaultdict(set)
    for mark in marks:
        wanted[mark["year"]].add(mark["id"])
    found = {article["id"]: article for year, ids in sorted(wanted.items()) for article in _of_year(year, ids)}
    return [_joined(mark, found[mark["id"]]) for mark in marks]


def _of_year(year: str, ids: set[str]) -> Iterator[dict[str, Any]]:
    """The articles of one file of the archive that are wanted; other lines are not parsed."""
    with gzip.open(ARCHIVE / f"{year}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line[8:].split('"', 1)[0] in ids or any(key in line[:60] for key in ids):
                yield json.loads(line)


def _joined(mark: dict[str, Any], article: dict[str, Any]) -> dict[str, Any]:
    if hashlib.sha256(article["text"].encode()).hexdigest() != mark["sha256"]:
        raise ValueError(f"{mark['id']}: the archive's text is not the one that was marked")
    return {**article, "from": "archive", "forecasts": mark["forecasts"]}
