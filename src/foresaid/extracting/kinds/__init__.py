"""Is it a forecast, or a plan, advice, a guess about the present …? A table of small rules with weights.

Each rule looks at one cue in its clause and is true or not. The weights of the true rules are added; at or above the
threshold the statement is a forecast, below it is what the heaviest rule against it says. The weights were fitted on
the marked articles of `bench` (dev and train parts) and are kept in `weights.json` beside this file;
`python bench/weigh.py` makes them again.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from foresaid.extracting.kinds import forecasts, others, plans
from foresaid.extracting.kinds.case import TABLE, Case, Setting
from foresaid.records import StatementKind

__all__ = ["TABLE", "Case", "Setting", "kind_of", "weights"]
_LOADED = (forecasts, plans, others)

DECISIVE = 10.0
"""How far above or below the threshold a decisive row puts a case."""


@cache
def weights() -> dict[str, float]:
    """Rule name → weight; `threshold` is what a forecast's sum must reach."""
    text = files("foresaid.extracting").joinpath("weights.json").read_text(encoding="utf-8")
    return {str(name): float(value) for name, value in json.loads(text)["weights"].items()}


def kind_of(case: Case) -> tuple[StatementKind, float]:
    """What the statement is, and by how much the sum of the weights passes (or misses) the threshold."""
    for row in TABLE:
        if row.decisive and row.test(case):
            return row.kind, DECISIVE if row.kind == "forecast" else -DECISIVE
    table = weights()
    total = -table.get("threshold", 0.0)
    worst, against = 0.0, "timeless"
    for row in TABLE:
        weight = 0.0 if row.decisive else table.get(row.name, 0.0)
        if weight and row.test(case):
            total += weight
            if weight < worst and row.kind != "forecast":
                worst, against = weight, row.kind
    return ("forecast" if total >= 0 else against), total  # type: ignore[return-value]
