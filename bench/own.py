"""Our own marks on articles of ../shared/archive: ids and offsets here, the articles' text only there.

`bench/marks/archive.jsonl` holds an article a line: `{"id", "year", "sha256", "forecasts": [{"start", "end", "source", …}]}`
by the guidelines, `sha256` being that of the text the offsets refer to.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

MARKS = Path(__file__).with_name("marks") / "archive.jsonl"
ARCHIVE = Path(__file__).resolve().parents[2] / "shared" / "archive"


def own_articles() -> list[dict[str, Any]]:
    """The marked articles with their text, in the order of the marks. Raises ValueError when a text is not the one marked."""
    marks = [json.loads(line) for line in MARKS.read_text(encoding="utf-8").splitlines()]
    wanted: dict[str, set[str]] = defaultdict(set)
    for mark in marks:
        wanted[mark["year"]].add(mark["id"])
    found: dict[str, dict[str, Any]] = {}
    for year, ids in sorted(wanted.items()):
        with gzip.open(ARCHIVE / f"{year}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                if line[8:].split('"', 1)[0] in ids or any(key in line[:60] for key in ids):
                    article = json.loads(line)
                    found[article["id"]] = article
    out = []
    for mark in marks:
        article = found[mark["id"]]
        if hashlib.sha256(article["text"].encode()).hexdigest() != mark["sha256"]:
            raise ValueError(f"{mark['id']}: the archive's text is not the one that was marked")
        out.append({**article, "from": "archive", "forecasts": mark["forecasts"]})
    return out
