"""Fit the weights of the kind rules on the marked articles and write them beside the rules.

    python bench/weigh.py [--write] [--wrong N]

Every cue the rules find in the dev and train parts is a case; it counts as a forecast when its stretch is paired with
a marked one (all cues of an article predicted at once, so that of two cues in one marked stretch one counts). The
weights are those of a logistic regression with an L2 penalty on the true-or-false rules; the threshold is the one with
the best F1 in a five-fold cross-validation by article. Figures printed are cross-validated. `check.jsonl` is not read.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
from marked import marked, scorer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from foresaid.extracting.forecasts import cases_of
from foresaid.extracting.kinds import TABLE as ALL_RULES
from foresaid.reading import article_of
from foresaid.records import Page

TABLE = [row for row in ALL_RULES if not row.decisive]
DECISIVE = [row for row in ALL_RULES if row.decisive]
SETS = ("dev", "train", "own")
OUT = Path(__file__).parent.parent / "src/foresaid/extracting/weights.json"


def gathered(names: list[str]) -> tuple[Any, Any, list[str], list[str], list[tuple[str, str]]]:
    """Rules × cases, labels, article of each case, set of each case, and the words of each case."""
    pair = scorer().pair
    rows: list[list[bool]] = []
    labels: list[bool] = []
    groups: list[str] = []
    sets: list[str] = []
    texts: list[tuple[str, str]] = []
    for name in names:
        for mark in marked(name):
            article = article_of(Page(mark["id"], json.dumps({k: v for k, v in mark.items() if k != "forecasts"}).encode(), "json"))
            cases = cases_of(article)
            predicted = [
                {"start": s.start, "end": s.end, "source": "", "event": s.of(article.text), "likelihood": None} for s, _ in cases
            ]
            hit = {j for _, j in pair(mark["forecasts"], predicted)}
            for j, (span, case) in enumerate(cases):
                if any(row.test(case) for row in DECISIVE):
                    continue
                rows.append([row.test(case) for row in TABLE])
                labels.append(j in hit)
                groups.append(mark["id"])
                sets.append(name)
                texts.append((case.words.printed(case.cue.first, min(case.cue.verb, len(case.words) - 1)), span.of(article.text)))
    return np.array(rows, float), np.array(labels), groups, sets, texts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the weights beside the rules")
    parser.add_argument("--wrong", type=int, default=0, help="show N cases judged most wrongly")
    args = parser.parse_args()
    x, y, groups, sets, texts = gathered(list(SETS))
    model = LogisticRegression(C=1.0, max_iter=5000)
    chance = cross_val_predict(model, x, y, groups=groups, cv=GroupKFold(5), method="predict_proba")[:, 1]
    names = np.array(sets)
    best = flat_top([(f1(chance >= t, y), float(t)) for t in np.arange(0.25, 0.6, 0.01)])
    print(f"cases {len(y)}, forecasts {int(y.sum())}; threshold {best[1]:.2f}: F1 {best[0]:.3f}")
    for name in SETS:
        k = names == name
        p, t = chance[k] >= best[1], y[k]
        print(f"  {name:6} precision {(p & t).sum() / p.sum():.3f} recall {(p & t).sum() / t.sum():.3f} F1 {f1(p, t):.3f}")
    model.fit(x, y)
    weights = {row.name: round(float(w), 2) for row, w in zip(TABLE, model.coef_[0], strict=True)}
    weights["threshold"] = round(float(np.log(best[1] / (1 - best[1])) - model.intercept_[0]), 2)
    if args.write:
        card = {"made by": "bench/weigh.py", "on": "dev and train parts of the marked set", "cases": len(y), "weights": weights}
        OUT.write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")

    counts = dict(zip([row.name for row in TABLE], x.sum(0), strict=True))
    print("; ".join(f"{n} {w} ({int(counts.get(n, 0))})" for n, w in sorted(weights.items(), key=lambda i: i[1])))
    for i in sorted(np.flatnonzero((chance >= best[1]) != y), key=lambda i: -abs(chance[i] - best[1]))[: args.wrong]:
        print(f"{chance[i]:.2f} {'missed' if y[i] else 'false'} | {texts[i][0]} | {' '.join(texts[i][1].split())[:240]}")

def flat_top(swept: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of the thresholds whose F1 is within half a point of the best: F1 is flat there, and an edge is luck."""
    top = [t for f, t in swept if f >= max(swept)[0] - 0.005]
    middle = top[len(top) // 2]
    return next(f for f, t in swept if t == middle), middle


def f1(predicted: Any, true: Any) -> float:
    hit = float((predicted & true).sum())
    return 2 * hit / float(predicted.sum() + true.sum())


if __name__ == "__main__":
    main()
