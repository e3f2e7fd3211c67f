"""How fast articles are read: `python bench/speed.py`.

Reads one year of ../shared/archive (2014 unless told) from plain text to forecasts, as `foresaid read FILE.jsonl` does,
over two worker processes, and prints articles a second and the most memory a process took. Then reads the first part
of it in this process, looking every two milliseconds of processor time which of Foresaid's modules is at work, and
prints each one's share. Then starts the command afresh several times: `--help`, and one shipped example to the end.
"""

from __future__ import annotations

import argparse
import gzip
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import FrameType

import foresaid
from foresaid.running import Reading, readings_of

ROOT = Path(__file__).resolve().parents[1]
ARCHIVE = ROOT.parent / "shared" / "archive"
SOURCE = str(Path(foresaid.__file__).parent) + os.sep
LEAST = 60.0
"""Articles a second on two processor cores: the figure to reach."""


def unpacked(year: int, most: int | None, folder: Path) -> Path:
    """The year's articles as a plain file, so that unpacking is not measured."""
    path = folder / f"{year}.jsonl"
    with gzip.open(ARCHIVE / f"{year}.jsonl.gz", "rt", encoding="utf-8") as lines, path.open("w") as out:
        out.writelines(islice(lines, most))
    return path


def peak_mebibytes(who: int) -> float:
    return resource.getrusage(who).ru_maxrss / 1024


def throughput(path: Path, jobs: int) -> float:
    began = time.perf_counter()
    articles = skipped = found = characters = 0
    for item in readings_of([str(path)], jobs=jobs):
        if isinstance(item, Reading):
            articles += 1
            found += len(item.forecasts)
            characters += len(item.article.text)
        else:
            skipped += 1
            print(f"skipped: {item}", file=sys.stderr)
    took = time.perf_counter() - began
    print(f"{articles:,} articles of {characters / max(articles, 1):,.0f} characters, {skipped} skipped")
    print(f"{found:,} forecasts in {took:.1f} s with {jobs} processes: {articles / took:.1f} articles a second")
    print(
        f"most memory: {peak_mebibytes(resource.RUSAGE_SELF):.0f} MiB in the parent, "
        f"{peak_mebibytes(resource.RUSAGE_CHILDREN):.0f} MiB in a worker"
    )
    return articles / took


@contextmanager
def watched(counts: Counter[str]) -> Iterator[None]:
    """Count, every two milliseconds of processor time, the innermost of Foresaid's modules that is at work."""

    def look(_signal: int, frame: FrameType | None) -> None:
        while frame is not None and not frame.f_code.co_filename.startswith(SOURCE):
            frame = frame.f_back
        name = frame.f_code.co_filename.removeprefix(SOURCE).removesuffix(".py") if frame else "elsewhere"
        counts[name.replace(os.sep, ".")] += 1

    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, 0.002, 0.002)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def shares(path: Path, most: int) -> None:
    list(islice(readings_of([str(path)], jobs=1), 5))  # what is loaded on first use is not a stage's share
    counts: Counter[str] = Counter()
    began = time.process_time()
    with watched(counts):
        number = sum(1 for _ in islice(readings_of([str(path)], jobs=1), most))
    took = time.process_time() - began
    stages: Counter[str] = Counter()
    for module, count in counts.items():
        stages[".".join(module.split(".")[:2])] += count
    total = max(sum(counts.values()), 1)
    print(f"one process, {number} articles: {1000 * took / max(number, 1):.1f} ms of processor time an article")
    for stage, count in stages.most_common():
        print(f"  {100 * count / total:5.1f} %  {1000 * took / number * count / total:6.2f} ms  {stage}")


def cold_start(arguments: list[str], times: int) -> float:
    """Median seconds from starting the command to its end."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", "from foresaid.cli import main; main()", *arguments],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=ROOT,
        )
        took.append(time.perf_counter() - began)
    return statistics.median(took)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--year", type=int, default=2014)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--most", type=int, help="only the first articles of the year")
    parser.add_argument("--sample", type=int, default=300, help="articles to find the stages' shares on")
    args = parser.parse_args()
    for arguments in (["--help"], ["read", "examples/agency.txt"], ["read", "examples/page.html"]):
        print(f"foresaid {' '.join(arguments)}: {cold_start(arguments, 5):.2f} s from a cold start (median of 5)")
    if not ARCHIVE.exists():
        print("The archive (../shared/archive) is not here: throughput skipped.")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        path = unpacked(args.year, args.most, Path(folder))
        pace = throughput(path, args.jobs)
        shares(path, args.sample)
    return 0 if pace >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
