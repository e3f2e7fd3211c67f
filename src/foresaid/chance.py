"""Likelihood terms and the probability ranges they stand for (filled from survey data)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Likelihood = Literal[
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even",
    "possible",
    "likely",
    "very likely",
    "almost certain",
]


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability range: the `low` and `high` ends (0-1) and the `best` single number between them."""

    low: float
    best: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.best <= self.high <= 1.0:
            raise ValueError(f"no probability range: {self.low}, {self.best}, {self.high}")
