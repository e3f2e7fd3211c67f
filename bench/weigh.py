"""Fit the weights of the kind rules on the marked articles and write them beside the rules.

    python bench/weigh.py [--write] [--wrong N]

Every cue the rules find in the dev and train parts and in our own marks is a case; it counts as a forecast when its
stretch is paired with a marked one (all cues of an article predicted at once, so that of two cues in one marked stretch
one counts). The weights are those of a logistic regression with an L2 penalty on the true-or-false rules; the threshold
is the middle of those whose F1 in a five-fold cross-validation by article is within half a point of the best. Figures
printed are cross-validated. `check.jsonl` is not read.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from foresaid.extracting.forecasts import cases_of
from foresaid.extracting.kinds import TABLE as ALL_RULES
from foresaid.reading import article_of
from foresaid.records import Page
from marked import Figures, marked, scorer

TABLE = [row for row in ALL_RULES if not row.decisive]
DECISIVE = [row for row in ALL_RULES if row.decisive]
SETS = ("dev", "train", "own")
ON = "dev and train parts of the marked set, own marks"
OUT = Path(__file__).parent.parent / "src/foresaid/extracting/weights.json"


@dataclass(frozen=True, slots=True)
class Example:
    """A case of a marked article: which rules are true of it, whether it is a forecast, and where it comes from."""

    truths: list[bool]
    forecast: bool
    article: str
    part: str
    words: str
    stretch: str


def gathered(names: Sequence[str]) -> list[Example]:
    """The cases of all articles of the sets named; those that a decisive rule settles are left out."""
    pair = scorer().pair
    return [example for name in names for mark in marked(name) for example in _examples(name, mark, pair)]


def _examples(name: str, mark: Figures, pair: Any) -> Iterator[Example]:
    """The cases of one article; a case is a forecast when its stretch is paired with a marked one."""
    bare = {key: value for key, value in mark.items() if key != "forecasts"}
    article = article_of(Page(mark["id"], json.dumps(bare).encode(), "json"))
    cases = cases_of(article)
    predicted = [
        {"start": span.start, "end": span.end, "source": "", "event": span.of(article.text), "likelihood": None}
        for span, _ in cases
    ]
    hit = {j for _, j in pair(mark["forecasts"], predicted)}
    for j, (span, case) in enumerate(cases):
        if not any(row.test(case) for row in DECISIVE):
            words = case.words.printed(case.cue.first, min(case.cue.verb, len(case.words) - 1))
            truths = [row.test(case) for row in TABLE]
            yield Example(truths, j in hit, mark["id"], name, words, span.of(article.text))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the weights beside the rules")
    parser.add_argument("--wrong", type=int, default=0, help="show N cases judged most wrongly")
    args = parser.parse_args()
    examples = gathered(SETS)
    x, y = np.array([e.truths for e in examples], float), np.array([e.forecast for e in examples])
    model = LogisticRegression(C=1.0, max_iter=5000)
    groups = [e.article for e in examples]
    chance = cross_val_predict(model, x, y, groups=groups, cv=GroupKFold(5), method="predict_proba")[:, 1]
    best, threshold = flat_top([(f1(chance >= t, y), float(t)) for t in np.arange(0.25, 0.6, 0.01)])
    print(f"cases {len(y)}, forecasts {int(y.sum())}; threshold {threshold:.2f}: F1 {best:.3f}")
    for name in SETS:
        part = np.array([e.part == name for e in examples])
        print(f"  {name:6} {_figures(chance[part] >= threshold, y[part])}")
    model.fit(x, y)
    weights = {row.name: round(float(w), 2) for row, w in zip(TABLE, model.coef_[0], strict=True)}
    weights["threshold"] = round(float(np.log(threshold / (1 - threshold)) - model.intercept_[0]), 2)
    if args.write:
        card = {"made by": "bench/weigh.py", "on": ON, "cases": len(y), "weights": weights}
        OUT.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")

    counts = dict(zip([row.name for row in TABLE], x.sum(0), strict=True))
    print("; ".join(f"{n} {w} ({int(counts.get(n, 0))})" for n, w in sorted(weights.items(), key=lambda i: i[1])))
    wrong = sorted(np.flatnonzero((chance >= threshold) != y), key=lambda i: -abs(chance[i] - threshold))
    for i in wrong[: args.wrong]:
        stretch = " ".join(examples[i].stretch.split())[:240]
        print(f"{chance[i]:.2f} {'missed' if y[i] else 'false'} | {examples[i].words} | {stretch}")


def _figures(predicted: Any, true: Any) -> str:
    hit = (predicted & true).sum()
    return f"precision {hit / predicted.sum():.3f} recall {hit / true.sum():.3f} F1 {f1(predicted, true):.3f}"


def flat_top(swept: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of the thresholds whose F1 is within half a point of the best: F1 is flat there, an edge is luck."""
    top = [t for f, t in swept if f >= max(swept)[0] - 0.005]
    middle = top[len(top) // 2]
    return next(f for f, t in swept if t == middle), middle


def f1(predicted: Any, true: Any) -> float:
    hit = float((predicted & true).sum())
    return 2 * hit / float(predicted.sum() + true.sum())


if __name__ == "__main__":
    main()
