"""Events joined to a cue by *and*: *will raise prices and cut demand* is two forecasts, *to 2 pct in 1987 and 3 pct in 1988* too."""

from __future__ import annotations

from collections.abc import Iterator

from foresaid.extracting.cues.table import DOCUMENTED, Cue
from foresaid.extracting.lexicon import ADVERBS, OUTCOME, WILLED
from foresaid.extracting.words import Words

_AFTER_VERB = frozenset(
    "the a an its their his her our my to as in by at up down out off over further more less even on for from into with back about against "
    "all some many much that them it us".split()
)
_UNITS = frozenset("% pct percent per billion million trillion bln mln".split())
DOCUMENTED["joined verb"] = "*… and cut demand*: a verb joined to a cue by *and*, with the cue's own likelihood."
DOCUMENTED["joined change"] = "*…, with exports rising to 720,000 tonnes*: a change with a figure of its own."
DOCUMENTED["joined item"] = "*… and continued aid*: a further item of a list of what might happen."
DOCUMENTED["joined figure"] = "*… and 3 pct in 1988*: a second figure joined to a cue by *and*."


def joined_to(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """Cues joined to `cue` by *and* or a comma before word `end`."""
    if cue.rule == "a list":
        yield from _listed(words, cue, end)
        return
    if cue.form in ("modal", "passive") or (cue.form == "adjective" and words.at(cue.last) == "to"):
        yield from _verbs(words, cue, end)
    if cue.form != "number":
        yield from _changes(words, cue, end)
        yield from _figures(words, cue, end)


def _verbs(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    for k in range(cue.verb + 1, end - 1):
        if words.low[k] in (";", "if", "which", "who", "that", "because", "to") and words.low[k] != "to":
            return
        if words.low[k] not in ("and", "or", ","):
            continue
        verb = k + 1
        while words.at(verb) in ADVERBS or words.at(verb) in ("then", "also", "and"):
            verb += 1
        word = words.at(verb)
        follows = words.at(verb + 1)
        if (word in OUTCOME or word in WILLED) and not words.capital(verb) and (
            follows in _AFTER_VERB or follows[:1].isdigit() or follows[:1] in "$£€" and len(follows) > 1 or (
                verb + 1 < len(words) and words.capital(verb + 1) and follows.isalpha() and words.low[k] != ",")
        ):
            yield Cue("joined verb", cue.form, verb, verb, verb, cue.likelihood, cue.negated)


_CHANGING = frozenset("rising falling growing dropping declining increasing reaching hitting climbing widening narrowing averaging totaling slowing easing "
                      "shrinking expanding jumping slipping".split())


def _changes(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """*…, with exports rising to 720,000 tonnes; … before falling to $3.01*: a change with a figure of its own."""
    for k in range(cue.verb + 2, end - 1):
        if words.low[k] == ";":
            return
        if words.low[k] in _CHANGING and words.low[k - 1] not in ("is", "are", "was", "were", "be", "been", "to", "and"):
            opener = next((j for j in range(k - 1, max(cue.verb, k - 6), -1) if words.low[j] in ("with", "before", "while", ",")), None)
            figure = any(w[:1].isdigit() or w[:1] in "$£€" and len(w) > 1 for w in words.low[k + 1 : k + 5])
            if opener is not None and figure and words.at(k + 1) != "from":
                yield Cue("joined change", "noun", opener + 1, k, opener + 1, cue.likelihood, cue.negated)


def _listed(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """The further items of a list: *tariffs on imports, a new summit and continued aid*."""
    for k in range(cue.verb + 1, end - 1):
        if words.low[k] in ("and", ";") or (words.low[k] == "," and words.at(k + 1) != "and"):
            yield Cue("joined item", "noun", k + 1, k + 1, k + 1, cue.likelihood)


def _figures(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """*and (by, to, a deficit of) FIGURE …*: up to five words before the figure, and an earlier figure after the cue."""
    earlier = False
    for k in range(cue.last + 1, end - 1):
        word = words.low[k]
        if word == ";":
            return
        if not (word[:1].isdigit() or (word[:1] in "$£€" and len(word) > 1)) or _is_year(words, k):
            continue
        joint = next((j for j in range(k - 1, max(cue.last, k - 7), -1) if words.low[j] in ("and", "before")), None)
        between = words.low[joint + 1 : k] if joint is not None else ()
        if joint is not None and {"between", "from"} & set(words.low[max(0, joint - 6) : joint]):
            joint = None  # between 250 and 400 million
        if joint is not None and earlier and not set(between) & _BREAKS and _united(words, k) and not words.low[joint - 1][:1].isdigit():
            yield Cue("joined figure", "noun", joint + 1, k, k, cue.likelihood, cue.negated)
        earlier = True


_BREAKS = frozenset("between , ; ( will would could may might is was were are has had said than from".split())


def _is_year(words: Words, k: int) -> bool:
    word = words.low[k]
    return word.isdecimal() and len(word) == 4 and 1900 <= int(word) <= 2100


def _united(words: Words, k: int) -> bool:
    """True when the figure at `k` has a unit or a time beside it."""
    if words.at(k + 1) in _UNITS or words.low[k].endswith("%") or words.low[k][:1] in "$£€":
        return True
    return any(words.at(m) in ("in", "for", "next", "this") for m in range(k + 1, min(k + 4, len(words))))
