"""How well articles are read: `python bench/marked.py` on the marked articles in ../shared/bench.

Runs the same code as `foresaid read --marks` over a marked set and prints the figures of ../shared/bench/score.py for
each collection the articles come from, and overall. `--set own` is our own marks on ../shared/archive (see own.py),
which carry no floors. `--misses N` shows N of each kind of mistake; never for `check`, which is to report on: only its
figures may be seen. `--check-floors` fails when a figure has fallen below the floor pinned in bench/floors.json, or
when a set is not the one the floors were measured on; `--set-floors` pins anew. Without ../shared nothing is measured.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import math
import sys
import tempfile
from pathlib import Path
from typing import Any

from foresaid.printing.marks import marks
from foresaid.running import Reading, readings_of
from foresaid.settings import processors
from own import ARCHIVE, own_articles

MARKED = Path(__file__).resolve().parents[2] / "shared" / "bench"
FLOORS = Path(__file__).with_name("floors.json")
SETS = ("dev", "train", "check")
OWN = "own"
PINNED = ("detection_f1", "ledger_ready_f1", "source_right", "likelihood_within_one", "window_right", "condition_right")
COLUMNS = (
    ("articles", "articles"),
    ("marked", "marked"),
    ("found", "predicted"),
    ("prec", "detection_precision"),
    ("recall", "detection_recall"),
    ("F1", "detection_f1"),
    ("source", "source_right"),
    ("likely", "likelihood_same"),
    ("±1", "likelihood_within_one"),
    ("window", "window_right"),
    ("winF1", "window_f1"),
    ("cond", "condition_right"),
    ("ready", "ledger_ready_f1"),
)
Figures = dict[str, Any]


def scorer() -> Any:
    """The benchmark's own score.py, loaded from where it lies; it is never copied."""
    spec = importlib.util.spec_from_file_location("score", MARKED / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(MARKED / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def marked(name: str) -> list[Figures]:
    """The marked articles of a set: one of ../shared/bench, or `own`, whose text is in ../shared/archive."""
    if name == OWN:
        return own_articles()
    return [json.loads(line) for line in (MARKED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines() if line]


def predicted(name: str, articles: list[Figures]) -> list[Figures]:
    """Marks of every article of a set. The marks themselves are taken out before the articles are read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.jsonl"
        with path.open("w", encoding="utf-8") as lines:
            for article in articles:
                bare = {key: value for key, value in article.items() if key != "forecasts"}
                lines.write(json.dumps(bare) + "\n")
        out = []
        for item in readings_of([str(path)], jobs=processors()):
            if isinstance(item, Reading):
                out.append(marks(item))
            else:
                print(f"skipped: {item}", file=sys.stderr)
    return out


def measure(name: str, misses: int) -> Figures:
    """Print the table of one set and return its figures overall."""
    score = scorer()
    articles = marked(name)
    found = predicted(name, articles)
    print(f"{name}: {len(articles)} articles")
    print(f"{'':14}" + "".join(f"{title:>9}" for title, _ in COLUMNS))
    for collection in sorted({article["from"] for article in articles}):
        part = [article for article in articles if article["from"] == collection]
        print(line(collection, score.score(part, found)[0]))
    figures, wrong = score.score(articles, found)
    print(line("overall", figures))
    shown: dict[str, int] = {}
    for article, kind, item in wrong if name != "check" else []:
        shown[kind] = shown.get(kind, 0) + 1
        if shown[kind] <= misses:
            print(f"{kind}\t{article}\t{json.dumps(item, ensure_ascii=False)}", file=sys.stderr)
    overall: Figures = figures
    return overall


def line(title: str, figures: Figures) -> str:
    cells = [figures[key] for _, key in COLUMNS]
    return f"{title:14}" + "".join(f"{cell:9.3f}" if isinstance(cell, float) else f"{cell:9}" for cell in cells)


def digest(name: str) -> str:
    return hashlib.sha256((MARKED / f"{name}.jsonl").read_bytes()).hexdigest()


def check_floors() -> int:
    faults = []
    for name, pinned in json.loads(FLOORS.read_text(encoding="utf-8")).items():
        if digest(name) != pinned["sha256"]:
            faults.append(f"{name}.jsonl is not the set the floors were measured on: look at it, then --set-floors")
            continue
        figures = measure(name, 0)
        for key, floor in pinned["floors"].items():
            if figures[key] < floor:
                faults.append(f"{name}: {key} is {figures[key]:.4f}, the floor is {floor}")
    print("\n".join(faults) or "no figure is below its floor")
    return 1 if faults else 0


def set_floors() -> int:
    """Pin what is reached now, rounded down to half a point."""
    pinned = {}
    for name in SETS:
        figures = measure(name, 0)
        floors = {key: math.floor(figures[key] * 200) / 200 for key in PINNED}
        pinned[name] = {"sha256": digest(name), "floors": floors}
    FLOORS.write_text(json.dumps(pinned, indent=2) + "\n", encoding="utf-8")
    return 0


def absent(sets: list[str]) -> str | None:
    """Where the marked articles of the sets should lie, when they do not."""
    if not (MARKED / "score.py").exists():
        return "../shared/bench"
    return "../shared/archive" if OWN in sets and not ARCHIVE.is_dir() else None


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--set", choices=(*SETS, OWN), action="append", help="which set (default: dev); may be given again"
    )
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="also print N mistakes of each kind")
    parser.add_argument("--check-floors", action="store_true", help="fail when a figure is below its pinned floor")
    parser.add_argument("--set-floors", action="store_true", help="pin the figures of now, lower ones too")
    args = parser.parse_args()
    sets = args.set or ["dev"]
    if args.misses and "check" in sets:
        parser.error("check is to report on: its mistakes are not to be seen")
    missing = absent(sets)
    if missing:
        print(f"{missing} is not here: quality floors skipped.")
        return 0
    if args.check_floors or args.set_floors:
        return set_floors() if args.set_floors else check_floors()
    for name in sets:
        measure(name, args.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
