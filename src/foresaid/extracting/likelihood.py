"""How sure: a cue's own likelihood, weighed by what governs it (*expects that … will* is *likely*)."""

from __future__ import annotations

from foresaid.chance import Likelihood, denied, opposite
from foresaid.extracting.clauses import Clause, group_of
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


def likelihood_of(cue: Cue, clause: Clause, said_with: str | None = None) -> Likelihood:
    """The speaker's degree of belief: a stated number decides; else the cue under its governor.

    A denied governor (*does not think that … will*) turns the result round. `said_with` is the verb that introduces
    the speaker (its lemma), which governs from behind: *prices will rise, analysts predict* is *likely*.
    """
    if cue.p is not None:
        return cue.likelihood
    governs = clause.governs or group_of(said_with or "")
    term = _UNDER.get(governs, {}).get(cue.likelihood, cue.likelihood)
    if clause.denied and clause.governs in ("expect", "believe", "confident"):
        return denied(term) if term == "very likely" else opposite(term)
    return term
