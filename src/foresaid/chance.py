"""Likelihood terms, the probability ranges they stand for, and the steps between them.

The ranges are what people said a phrase means to them, not what an office wishes it to mean: the middle half
(lower quartile, median, upper quartile) of the answers of 5,174 people to 19 phrases.

Source of the figures: Kucharski AJ (2026), *CAPphrase: Comparative and Absolute Probability phrase dataset*,
doi:10.5281/zenodo.18750055, CC-BY 4.0. `python bench/likelihood.py --check` works them out anew and compares.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

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

SCALE: Final[tuple[Likelihood, ...]] = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even",
    "likely",
    "very likely",
    "almost certain",
)
"""The seven ICD 203 terms in order. `possible` (*may, might, could*) stands beside its three middle terms."""

_UPPER_ENDS: Final[tuple[tuple[float, Likelihood], ...]] = (
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
)
"""Upper ends of the ICD 203 bands below *roughly even*; those above it are their mirror images."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability range: the `low` and `high` ends (0-1) and the `best` single number between them."""

    low: float
    best: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.best <= self.high <= 1.0:
            raise ValueError(f"no probability range: {self.low}, {self.best}, {self.high}")


SURVEY: Final[dict[str, Chance]] = {
    "almost no chance": Chance(0.01, 0.02, 0.05),
    "remote chance": Chance(0.03, 0.05, 0.10),
    "highly unlikely": Chance(0.05, 0.05, 0.10),
    "little chance": Chance(0.05, 0.10, 0.15),
    "chances are slight": Chance(0.05, 0.10, 0.15),
    "improbable": Chance(0.05, 0.10, 0.20),
    "unlikely": Chance(0.10, 0.20, 0.25),
    "could happen": Chance(0.25, 0.40, 0.50),
    "might happen": Chance(0.25, 0.40, 0.50),
    "may happen": Chance(0.30, 0.40, 0.51),
    "about even": Chance(0.50, 0.50, 0.50),
    "realistic possibility": Chance(0.40, 0.60, 0.75),
    "better than even": Chance(0.55, 0.60, 0.60),
    "probable": Chance(0.65, 0.75, 0.80),
    "likely": Chance(0.67, 0.75, 0.80),
    "very good chance": Chance(0.75, 0.80, 0.85),
    "highly likely": Chance(0.80, 0.90, 0.90),
    "almost certain": Chance(0.90, 0.95, 0.98),
    "will happen": Chance(0.99, 1.00, 1.00),
}
"""The surveyed phrases, lower case: lower quartile, median and upper quartile of what people take them to mean.

Answers more than four standard deviations from their phrase's mean are left out, as the survey's author does
(they are mostly misreadings: *highly unlikely* taken for *highly likely*).
"""

_TERMS: Final[dict[Likelihood, Chance]] = {
    "almost no chance": SURVEY["almost no chance"],
    "very unlikely": SURVEY["highly unlikely"],
    "unlikely": SURVEY["unlikely"],
    "roughly even": SURVEY["about even"],
    "possible": Chance(0.30, 0.40, 0.50),  # the answers to may, might and could happen, pooled
    "likely": SURVEY["likely"],
    "very likely": SURVEY["highly likely"],
    "almost certain": SURVEY["almost certain"],
}

_SAME_AS: Final[dict[str, str]] = {
    "almost certainly": "almost certain",
    "will almost certainly": "almost certain",
    "very likely": "highly likely",
    "very probable": "highly likely",
    "highly probable": "highly likely",
    "very probably": "highly likely",
    "will very likely": "highly likely",
    "will likely": "likely",
    "would likely": "likely",
    "probably": "probable",
    "will probably": "probable",
    "would probably": "probable",
    "may": "may happen",
    "might": "might happen",
    "could": "could happen",
    "will": "will happen",
    "even chance": "about even",
    "even odds": "about even",
    "roughly even": "about even",
    "roughly even chance": "about even",
    "better than even chance": "better than even",
    "better than even odds": "better than even",
    "very unlikely": "highly unlikely",
    "highly improbable": "highly unlikely",
    "slight chance": "chances are slight",
    "slim chance": "chances are slight",
    "remote possibility": "remote chance",
    "remote": "remote chance",
    "next to no chance": "almost no chance",
}
"""Wordings read as a surveyed phrase: the same words in another form (*probably*) or with a twin word of degree."""

_AROUND = re.compile(
    r"^(?:(?:it|there)(?:'s| is| was| are)\s+)?(?:(?:is|are|was|were|be|been|being|seems?|looks?|a|an|the|only)\s+)*"
    r"|\s+(?:to|that|of|be)$"
)


def chance_of(term: Likelihood) -> Chance:
    """The probability range an ICD 203 term (or `possible`) stands for, by survey."""
    return _TERMS[term]


def phrase_chance(words: str) -> Chance | None:
    """The surveyed range of the very words used, or None when nobody was asked about them.

    *is highly unlikely to* is taken as *highly unlikely*; a negated phrase (*not likely*) was not surveyed and
    gives None, because *not likely* is not one minus *likely*.
    """
    plain = " ".join(words.lower().replace("’", "'").replace("-", " ").strip(" .,;:\"“”'").split())
    phrase = _AROUND.sub("", plain)
    for wording in (plain, phrase):
        found = SURVEY.get(_SAME_AS.get(wording, wording))
        if found:
            return found
    return None


def term_for(p: float) -> Likelihood:
    """The ICD 203 term of a probability from 0 to 1.

    A number on the border of two bands goes to the band nearer to *roughly even*: 0.80 is `likely`, 0.05 is
    `very unlikely`. Raises ValueError when `p` is not a probability.
    """
    if not 0.0 <= p <= 1.0:
        raise ValueError(f"{p} is no probability from 0 to 1")
    above = p > 0.5
    distance = round(1.0 - p if above else p, 9)  # 1 - 0.8 is 0.19999999999999996
    for end, term in _UPPER_ENDS:
        if distance < end:
            return opposite(term) if above else term
    return "roughly even"


def stronger(term: Likelihood) -> Likelihood:
    """One step away from *roughly even*: what *very* and *highly* do to a term; *may well* makes `likely`."""
    if term == "possible":
        return "likely"
    place = SCALE.index(term)
    return SCALE[max(place - 1, 0)] if place < 3 else SCALE[min(place + 1, 6)] if place > 3 else term


def weaker(term: Likelihood) -> Likelihood:
    """One step towards *roughly even*; the weakest lean is `possible`, and a *slight* possibility is `unlikely`."""
    if term == "possible":
        return "unlikely"
    if term in ("likely", "unlikely"):
        return "possible"
    place = SCALE.index(term)
    return SCALE[place + 1] if place < 3 else SCALE[place - 1] if place > 3 else term


def opposite(term: Likelihood) -> Likelihood:
    """The term for an event when `term` was said of its contrary: *will likely not* makes the event `unlikely`.

    The mirror image on the scale of words, not of numbers: people read *likely* as 75 % and *unlikely* as 20 %,
    so each keeps its own surveyed range. *May not* leans as little as *may*: `possible` stays.
    """
    return "possible" if term == "possible" else SCALE[6 - SCALE.index(term)]


def denied(term: Likelihood) -> Likelihood:
    """The term when the word itself is negated: *not likely*, *not very likely*, *not certain*, *not unlikely*.

    A denied strong word says less than the word's opposite: *not very likely* is `unlikely`, not `very unlikely`;
    *not certain* and *not unlikely* lean neither way. *Not possible* is `almost no chance`.
    """
    if term == "possible":
        return "almost no chance"
    return "unlikely" if term in ("likely", "very likely") else "possible"


def steps(a: Likelihood, b: Likelihood) -> int:
    """How many steps two terms lie apart on the scale; `possible` is one from each of the three middle terms."""
    if a == b:
        return 0
    if "possible" in (a, b):
        place = SCALE.index(b if a == "possible" else a)
        return 1 + max(2 - place, 0, place - 4)
    return abs(SCALE.index(a) - SCALE.index(b))
