"""The cases of Microsoft Recognizers-Text (DateTimeModel, English) against the time grammar (see dates.py).

The mapping from expressions to that library's resolution form is here, not in the product: what it calls ambiguous
(a weekday, a date without a year) has a past and a future value, ranges exclude their last day, and parts of a day have
fixed hours.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from resolution import Found, resolve

_FIELDS = ("type", "start", "end", "value")


def expected(case: dict[str, Any]) -> list[Found]:
    """The marked stretches of a case with their values."""
    found = []
    for result in case["Results"]:
        values = (result.get("Resolution") or {}).get("values") or []
        rows = {tuple(str(v[f]) if f in v else None for f in _FIELDS) for v in values}
        found.append(Found(int(result["Start"]), int(result["End"]) + 1, frozenset(rows)))
    return found


def measure(path: Path, wanted: Callable[[str], bool], misses: int) -> None:
    """Prints the share of cases right in full: all of them, and those without a time of day."""
    cases = [case for case in json.loads(path.read_text("utf-8-sig")) if wanted(case["Input"])]
    counts: Counter[tuple[str, str]] = Counter()
    wrong: list[str] = []
    for case in cases:
        marked = expected(case)
        said = dt.datetime.fromisoformat(
            (case.get("Context") or {}).get("ReferenceDateTime", "2016-11-07T00:00:00")[:19]
        )
        got = resolve(case["Input"], said)
        kinds = {row[0] for f in marked for row in f.rows}
        group = (
            "with times of day" if kinds & {"time", "timerange", "datetime", "datetimerange"} else "dates and lengths"
        )
        spans = [(f.start, f.end) for f in marked] == [(f.start, f.end) for f in got]
        right = marked == got
        for name in ("all", group, *sorted(k for k in kinds if k and len(kinds) == 1)):
            counts[name, "cases"] += 1
            counts[name, "spans"] += spans
            counts[name, "right"] += right
        if not right:
            wrong.append(_miss(case, marked, got, said))
    for name in sorted({key[0] for key in counts}):
        n, in_place, in_full = (counts[name, what] for what in ("cases", "spans", "right"))
        print(f"{name:20} cases {n:4}  right in full {in_full / n:.3f}  right stretches {in_place / n:.3f}")
    print("\n".join(wrong[:misses]))


def _miss(case: dict[str, Any], marked: list[Found], got: list[Found], said: dt.datetime) -> str:
    def show(rows: list[Found]) -> str:
        return " ;; ".join(f"{case['Input'][f.start : f.end]!r} {sorted(map(str, f.rows))}" for f in rows)

    return f"{said:%Y-%m-%d %a %H:%M} {case['Input']!r}\n    want {show(marked)}\n    got  {show(got)}"
