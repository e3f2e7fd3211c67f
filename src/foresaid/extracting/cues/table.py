"""Cue rules: the words by which a sentence commits somebody to the future.

Each rule is a small function from a sentence's words and the place of its trigger word to a cue, or None.
Its docstring is the explanation a reader of the results gets. Rules only find and weigh the words; whether the
sentence then is a forecast or something else is decided in `kinds`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from foresaid.chance import Likelihood
from foresaid.extracting.words import Words

Form = Literal["modal", "adjective", "passive", "active", "noun", "number", "adverb"]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words `first` to `last` of a sentence carry a likelihood; `verb` is the word the event begins with.

    `form` is the grammar of the carrier: a modal (*will*), an adjective (*likely to*), a passive (*is expected to*),
    an active verb whose subject is the forecaster (*analysts expect*), a noun (*a forecast of*), a number (*a 60 %
    chance*), an adverb (*probably*). `negated` says that the event itself is denied (*will not*).
    """

    rule: str
    form: Form
    first: int
    last: int
    verb: int
    likelihood: Likelihood
    negated: bool = False
    p: float | None = None

    @property
    def joined(self) -> bool:
        """True for a verb, figure or item that is joined to the cue before it."""
        return self.rule.startswith("joined")


Rule = Callable[[Words, int], Cue | None]
RULES: dict[str, list[tuple[str, Rule]]] = {}
"""Trigger word → the rules it starts, tried in the order in which they were written."""
DOCUMENTED: dict[str, str] = {}
"""Rule name → its explanation."""


def rule(*triggers: str) -> Callable[[Rule], Rule]:
    """Enter a rule into the table under its trigger words."""

    def enter(function: Rule) -> Rule:
        name = function.__name__.replace("_", " ").strip()
        DOCUMENTED[name] = (function.__doc__ or "").strip()
        for trigger in triggers:
            RULES.setdefault(trigger, []).append((name, function))
        return function

    return enter
