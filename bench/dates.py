"""Measures the time grammar: on two public sets of marked dates, on a part set aside by hash, and on our own marks.

    python bench/dates.py timebank SHARED/data/timebank.tgz [--tune] [--misses N]
    python bench/dates.py recognizers SHARED/data/recognizers/DateTimeModel.json [--tune] [--misses N]
    python bench/dates.py marked SHARED/bench/dev.jsonl [--misses N]

Without --tune the figures are of the part set aside (30 % by SHA-256 of the document name, or of the input), which was
not looked at while the rules were written. `timebank` prints value F1 as TempEval-3 has it: a found expression counts
when it overlaps a marked one and has its value. `recognizers` prints the share of cases that are right in full: the
same stretches of text, each with the same type, start, end and value. `marked` prints the share of marked forecasts
whose window is right, both dates or none, when their stretch and their words of likelihood are given.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path


def set_aside(name: str) -> bool:
    """Whether a document or input belongs to the part set aside (about 30 %)."""
    return int(hashlib.sha256(name.encode("utf-8")).hexdigest()[:8], 16) % 10 < 3


def main(arguments: list[str] | None = None) -> int:
    """Runs one of the two measurements and prints its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("which", choices=("timebank", "recognizers", "marked"))
    parser.add_argument("path", type=Path)
    parser.add_argument("--tune", action="store_true", help="the part the rules were written on")
    parser.add_argument("--misses", type=int, default=0, help="print so many misses")
    options = parser.parse_args(arguments)
    if not options.path.exists():
        print(f"{options.path}: not here; give the path of the set", file=sys.stderr)
        return 2
    if options.which == "marked":
        import gold_windows

        gold_windows.measure(options.path, options.misses)
        return 0
    if options.which == "timebank":
        from timebank import measure
    else:
        from recognizers import measure
    measure(options.path, lambda name: set_aside(name) != options.tune, options.misses)
    return 0


if __name__ == "__main__":
    sys.exit(main())
