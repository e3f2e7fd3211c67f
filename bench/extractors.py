"""Compare HTML extractors on pages with known text: F1 of the story's text, pages a second, import time.

    python bench/extractors.py ../shared/data/article-extraction

The folder holds `ground-truth.json` and `html/*.html.gz` of scrapinghub/article-extraction-benchmark. The measure is
theirs: four-word shingles, precision and recall of each page, averaged over pages, and the F1 of the two averages.
Extractors that are not installed are named and skipped; `foresaid` is what the package itself ships.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

SHINGLE = 4
WORD = re.compile(r"\w+")

Extract = Callable[[str], str]


class Result(NamedTuple):
    """What one extractor does on all pages."""

    name: str
    version: str
    f1: float
    precision: float
    recall: float
    pages_per_second: float
    import_seconds: float


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Counts of the runs of four words in a text (of the whole text when it has fewer)."""
    words = WORD.findall(text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)) if words)


def page_score(true: str, predicted: str) -> tuple[float | None, float | None]:
    """Precision and recall of one page's text, None where it is not defined (nothing predicted, nothing to find)."""
    want, have = shingles(true), shingles(predicted)
    both = sum((want & have).values())
    precision = both / have.total() if have else None
    recall = both / want.total() if want else None
    return precision, recall


def overall(scores: list[tuple[float | None, float | None]]) -> tuple[float, float, float]:
    """F1, mean precision and mean recall over pages, as the benchmark's own evaluation reports them."""
    precision = statistics.mean(p for p, _ in scores if p is not None)
    recall = statistics.mean(r for _, r in scores if r is not None)
    return 2 * precision * recall / (precision + recall), precision, recall


def _trafilatura() -> Extract:
    import trafilatura

    return lambda page: trafilatura.extract(page, include_comments=False) or ""


def _trafilatura_bare() -> Extract:
    import trafilatura

    def extract(page: str) -> str:
        return trafilatura.extract(page, include_comments=False, include_tables=False, favor_precision=True) or ""

    return extract


def _trafilatura_fast() -> Extract:
    import trafilatura

    return lambda page: trafilatura.extract(page, include_comments=False, fast=True) or ""


def _rs_trafilatura() -> Extract:
    import rs_trafilatura

    return lambda page: rs_trafilatura.extract(page).content or ""


def _resiliparse() -> Extract:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda page: str(extract_plain_text(page, main_content=True, alt_texts=False, list_bullets=False))


def _newspaper() -> Extract:
    from newspaper import Article

    def extract(page: str) -> str:
        # Set to English: left to itself it wants nltk and jieba for the Korean and Chinese pages.
        article = Article("https://page.example/", fetch_images=False, language="en")
        article.download(input_html=page)
        article.parse()
        return str(article.text)

    return extract


def _foresaid() -> Extract:
    from foresaid.errors import InputError
    from foresaid.reading import article_of
    from foresaid.records import Page

    def extract(page: str) -> str:
        try:
            return article_of(Page("page.html", page.encode("utf-8"), "html", charset="utf-8")).text
        except InputError:
            return ""

    return extract


EXTRACTORS: dict[str, tuple[str, str, Callable[[], Extract]]] = {
    "foresaid": ("foresaid", "foresaid.reading.html", _foresaid),
    "trafilatura": ("trafilatura", "trafilatura", _trafilatura),
    "trafilatura, precise": ("trafilatura", "trafilatura", _trafilatura_bare),
    "trafilatura, fast": ("trafilatura", "trafilatura", _trafilatura_fast),
    "rs-trafilatura": ("rs-trafilatura", "rs_trafilatura", _rs_trafilatura),
    "resiliparse": ("Resiliparse", "resiliparse.extract.html2text", _resiliparse),
    "newspaper4k": ("newspaper4k", "newspaper", _newspaper),
}
"""Name in the table: distribution, module whose import is timed, and what makes the extracting function."""


def import_seconds(module: str, runs: int = 3) -> float:
    """The least of a few cold imports of a module, each in a Python of its own, in seconds."""
    code = f"import time; t = time.perf_counter(); import {module}; print(time.perf_counter() - t)"
    times = []
    for _ in range(runs):
        done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)
        times.append(float(done.stdout))
    return min(times)


def measure(name: str, pages: dict[str, str], truth: dict[str, str]) -> Result:
    """Run one extractor over all pages. Raises ImportError when it is not installed."""
    distribution, module, make = EXTRACTORS[name]
    extract = make()
    version = metadata.version(distribution)
    extract(next(iter(pages.values())))
    start = time.perf_counter()
    found = {key: extract(page) for key, page in pages.items()}
    seconds = time.perf_counter() - start
    f1, precision, recall = overall([page_score(truth[key], found[key]) for key in pages])
    return Result(name, version, f1, precision, recall, len(pages) / seconds, import_seconds(module))


def load(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The pages and their true texts by page id."""
    marked = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    pages = {key: gzip.decompress((folder / "html" / f"{key}.html.gz").read_bytes()).decode("utf-8") for key in marked}
    return pages, {key: str(entry.get("articleBody", "")) for key, entry in marked.items()}


def main() -> None:
    """Print the table; `--only NAME` (repeatable) restricts it, `--floor F1` fails when foresaid is below it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", action="append", choices=list(EXTRACTORS))
    parser.add_argument("--floor", type=float)
    options = parser.parse_args()
    pages, truth = load(options.folder)
    print(f"{len(pages)} pages\n\n| extractor | version | F1 | precision | recall | pages/s | import s |")
    print("|---|---|---|---|---|---|---|")
    for name in options.only or EXTRACTORS:
        try:
            found = measure(name, pages, truth)
        except ImportError:
            print(f"| {name} | not installed | | | | | |")
            continue
        figures = f"{found.f1:.3f} | {found.precision:.3f} | {found.recall:.3f}"
        speed = f"{found.pages_per_second:.1f} | {found.import_seconds:.2f}"
        print(f"| {found.name} | {found.version} | {figures} | {speed} |", flush=True)
        if options.floor is not None and name == "foresaid" and found.f1 < options.floor:
            sys.exit(f"F1 {found.f1:.4f} is below the floor of {options.floor}")


if __name__ == "__main__":
    main()
