"""How well phrases become probabilities: `python bench/likelihood.py`.

Makes the table of `foresaid.chance` from 70 % of the people of the CAPphrase survey and measures it on every single
answer of the other 30 %; `--check` works the table out from everybody and compares it with the one that ships;
`--table` prints it as Python. `--yardsticks` sets it beside official scales and two other surveys.

Who is set aside: people whose SHA-256 of the response id, taken modulo 10, is 0, 1 or 2. Nothing was tuned on them.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import statistics
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from foresaid.chance import SURVEY, Chance, chance_of, phrase_chance

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"
FLOOR_POINTS = 7.6
POOLED = ("may happen", "might happen", "could happen")


def answers(path: Path) -> Iterator[tuple[str, str, float]]:
    """Person, phrase in lower case, probability in points (0-100), as they stand in the survey."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield row["response_id"], row["term"].lower(), float(row["probability"])


def set_aside(person: str) -> bool:
    return int(hashlib.sha256(person.encode()).hexdigest(), 16) % 10 < 3


def without_outliers(points: list[float]) -> list[float]:
    """The survey's own rule: leave out what lies more than four standard deviations from the phrase's mean."""
    mean, spread = statistics.fmean(points), statistics.stdev(points)
    return [p for p in points if abs(p - mean) <= 4 * spread]


def middle_half(points: Iterable[float]) -> Chance:
    low, best, high = statistics.quantiles(without_outliers(list(points)), n=4, method="inclusive")
    return Chance(round(low / 100, 3), round(best / 100, 3), round(high / 100, 3))


def table(rows: list[tuple[str, str, float]]) -> dict[str, Chance]:
    """Each phrase's middle half, and that of *possible*: the answers to may, might and could happen, pooled."""
    by_phrase: dict[str, list[float]] = {}
    for _, phrase, points in rows:
        by_phrase.setdefault(phrase, []).append(points)
    found = {phrase: middle_half(points) for phrase, points in by_phrase.items()}
    found["possible"] = middle_half(p for phrase in POOLED for p in by_phrase[phrase])
    return dict(sorted(found.items(), key=lambda item: (item[1].best, item[0])))


def mean_error(made: dict[str, Chance], rows: Iterable[tuple[str, str, float]]) -> tuple[float, int]:
    """Mean absolute error, in points, of the table's best number to every single answer; and how many answers."""
    errors = [abs(100 * made[phrase].best - points) for _, phrase, points in rows]
    return statistics.fmean(errors), len(errors)


def check(rows: list[tuple[str, str, float]]) -> int:
    made = table(rows)
    shipped = {**SURVEY, "possible": chance_of("possible")}
    wrong = [phrase for phrase in made.keys() | shipped.keys() if made.get(phrase) != shipped.get(phrase)]
    for phrase in sorted(wrong):
        print(f"{phrase}: survey gives {made.get(phrase)}, foresaid.chance has {shipped.get(phrase)}")
    print(f"{len(made)} phrases worked out from {len(rows):,} answers, {len(wrong)} differ from foresaid.chance")
    return 1 if wrong else 0


def measure(rows: list[tuple[str, str, float]]) -> int:
    kept = [row for row in rows if not set_aside(row[0])]
    aside = [row for row in rows if set_aside(row[0])]
    made = table(kept)
    error, count = mean_error(made, aside)
    own, _ = mean_error(table(aside), aside)
    print(f"people: {len({r[0] for r in kept}):,} make the table, {len({r[0] for r in aside}):,} are set aside")
    print(f"table of the 70 % on the 30 %: {error:.2f} points mean absolute error over {count:,} answers")
    print(f"the 30 %'s own medians on the 30 %: {own:.2f} points (no table does better)")
    print(f"shipped table on the 30 %: {mean_error(SURVEY, aside)[0]:.2f} points (has seen them)")
    print(f"official scales on the 30 %: {official_errors(aside)}")
    return 0 if error <= FLOOR_POINTS else 1


def yardstick(path: Path) -> dict[str, tuple[float, float]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return {r["term"].lower(): (float(r["low"]), float(r["high"])) for r in csv.DictReader(lines)}


def official_errors(aside: list[tuple[str, str, float]]) -> str:
    """What the middle of each official band would miss by, on the phrases it shares with the survey."""
    parts = []
    for path in sorted((DATA / "capphrase").glob("yardstick_*.csv")):
        bands = yardstick(path)
        errors = [abs(sum(bands[w]) / 2 - p) for _, w, p in aside if w in bands]
        same = [abs(100 * SURVEY[w].best - p) for _, w, p in aside if w in bands]
        name = path.stem.removeprefix("yardstick_")
        parts.append(f"{name} {statistics.fmean(errors):.1f} (ours, same phrases {statistics.fmean(same):.1f})")
    return ", ".join(parts)


def compare() -> int:
    """Beside each official band: does it hold the survey's median? Beside each other survey: its median and ours."""
    for path in sorted((DATA / "capphrase").glob("yardstick_*.csv")):
        for phrase, (low, high) in yardstick(path).items():
            ours = phrase_chance(phrase)
            if ours:
                verdict = "holds" if low <= 100 * ours.best <= high else "misses"
                name = path.stem.removeprefix("yardstick_")
                print(f"{name:8} {phrase:24} {low:5.0f}-{high:3.0f}  survey {shown(ours)}  {verdict}")
    for name in ("zonination.csv", "probability_survey_results.csv"):
        for phrase, points in columns(DATA / "wep-surveys" / name).items():
            ours = phrase_chance(phrase)
            if ours:
                print(f"{name[:12]:12} {phrase:24} median {statistics.median(points):5.1f}  ours {shown(ours)}")
    return 0


def columns(path: Path) -> dict[str, list[float]]:
    """The numeric columns of a survey with a person a line, by phrase."""
    found: dict[str, list[float]] = {}
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            for name, value in row.items():
                phrase = name.lower().replace("_", " ")
                try:
                    found.setdefault(phrase, []).append(float(value))
                except ValueError:
                    continue  # the columns that describe the person
    return {phrase: points for phrase, points in found.items() if points}


def shown(chance: Chance) -> str:
    return f"{100 * chance.best:3.0f} ({100 * chance.low:.0f}-{100 * chance.high:.0f})"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="work the shipped table out anew and compare")
    parser.add_argument("--table", action="store_true", help="print the table as Python")
    parser.add_argument("--yardsticks", action="store_true", help="set it beside official scales and other surveys")
    args = parser.parse_args()
    path = DATA / "capphrase" / "absolute_judgements.csv"
    if not path.exists():
        print(f"{path} is not here: nothing to measure (the survey is at doi:10.5281/zenodo.18750055)")
        return 0
    rows = list(answers(path))
    if args.table:
        for phrase, c in table(rows).items():
            print(f'    "{phrase}": Chance({c.low:.2f}, {c.best:.2f}, {c.high:.2f}),')
        return 0
    if args.yardsticks:
        return compare()
    return check(rows) if args.check else measure(rows)


if __name__ == "__main__":
    sys.exit(main())
