"""How sure: a cue's own likelihood, weighed by what governs it (*expects that … will* is *likely*)."""

from __future__ import annotations

from foresaid.chance import Likelihood, opposite
from foresaid.extracting.clauses import Clause
from foresaid.extracting.cues import Cue

_UNDER: dict[str, dict[Likelihood, Likelihood]] = {
    "expect": {"almost certain": "likely", "almost no chance": "unlikely"},
    "believe": {"almost certain": "likely", "almost no chance": "unlikely"},
    "confident": {"almost certain": "very likely", "almost no chance": "very unlikely", "likely": "very likely"},
    "fear": {"almost certain": "likely", "almost no chance": "unlikely"},
    "doubt": {"almost certain": "unlikely", "likely": "unlikely", "possible": "unlikely", "almost no chance": "likely"},
    "rumour": {"almost certain": "possible", "likely": "possible"},
}
"""Governor's group → cue's own term → what the two come to (`bench/GUIDELINES.md`, settled cases)."""


def likelihood_of(cue: Cue, clause: Clause) -> Likelihood:
    """The speaker's degree of belief: a stated number decides; else the cue under its governor; a denied governor
    (*does not think that … will*) turns the result round."""
    if cue.p is not None:
        return cue.likelihood
    term = _UNDER.get(clause.governs, {}).get(cue.likelihood, cue.likelihood)
    if clause.denied and clause.governs in ("expect", "believe", "confident"):
        return opposite(term)
    return term
