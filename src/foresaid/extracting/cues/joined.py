"""Events joined to a cue by *and*: *will raise prices and cut the demand* is two forecasts."""

from __future__ import annotations

from collections.abc import Iterator

from foresaid.extracting.cues.table import DOCUMENTED, Cue
from foresaid.extracting.lexicon import ADVERBS, OUTCOME, WILLED, word_set
from foresaid.extracting.words import Words

_AFTER_VERB = word_set("""
    the a an its their his her our my to as in by at up down out off over further more less even on for from into with
    back about against all some many much that them it us
    """)
_UNITS = word_set("% pct percent per billion million trillion bln mln")
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


_ACTS = OUTCOME | WILLED
_ENDS_VERBS = word_set("; if which who that because")


def _verbs(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """*… and cut the demand*: verbs in their base form with something behind them."""
    for k in range(cue.verb + 1, end - 1):
        if words.low[k] in _ENDS_VERBS:
            return
        if words.low[k] not in ("and", "or", ","):
            continue
        verb = k + 1
        while words.at(verb) in ADVERBS or words.at(verb) in ("then", "also", "and"):
            verb += 1
        if words.at(verb) in _ACTS and not words.capital(verb) and _has_object(words, verb, words.low[k]):
            yield Cue("joined verb", cue.form, verb, verb, verb, cue.likelihood, cue.negated)


def _has_object(words: Words, verb: int, joint: str) -> bool:
    """True when what follows the word at `verb` shows it to be a verb: an article, a preposition, a figure, a name."""
    follows = words.at(verb + 1)
    if follows in _AFTER_VERB or follows[:1].isdigit() or (follows[:1] in "$£€" and len(follows) > 1):
        return True
    return bool(follows) and joint != "," and follows.isalpha() and words.capital(verb + 1)


_CHANGING = word_set("""
    rising falling growing dropping declining increasing reaching hitting climbing widening narrowing averaging totaling
    slowing easing shrinking expanding jumping slipping
    """)
_NO_CHANGE = word_set("is are was were be been to and")
_OPENERS = word_set("with before while ,")


def _changes(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """*…, with exports rising to 720,000 tonnes; … before falling to $3.01*: a change with a figure of its own."""
    for k in range(cue.verb + 2, end - 1):
        if words.low[k] == ";":
            return
        if words.low[k] not in _CHANGING or words.low[k - 1] in _NO_CHANGE or words.at(k + 1) == "from":
            continue
        opener = _last_of(words, _OPENERS, max(cue.verb, k - 6), k)
        if opener is not None and any(_is_figure(w) for w in words.low[k + 1 : k + 5]):
            yield Cue("joined change", "noun", opener + 1, k, opener + 1, cue.likelihood, cue.negated)


def _last_of(words: Words, group: frozenset[str], after: int, before: int) -> int | None:
    """Index of the last word between `after` and `before` (both excluded) that is in a group."""
    return next((j for j in range(before - 1, after, -1) if words.low[j] in group), None)


def _listed(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """The further items of a list: *tariffs on imports, a new summit and continued aid*."""
    for k in range(cue.verb + 1, end - 1):
        if words.low[k] in ("and", ";") or (words.low[k] == "," and words.at(k + 1) != "and"):
            yield Cue("joined item", "noun", k + 1, k + 1, k + 1, cue.likelihood)


_BREAKS = word_set("between , ; ( will would could may might is was were are has had said than from")
_FIGURE_JOINTS = word_set("and before")


def _figures(words: Words, cue: Cue, end: int) -> Iterator[Cue]:
    """*and (by, to, a deficit of) FIGURE …*: up to five words before the figure, an earlier figure after the cue."""
    earlier = False
    for k in range(cue.last + 1, end - 1):
        if words.low[k] == ";":
            return
        if not _is_figure(words.low[k]) or _is_year(words, k):
            continue
        joint = _last_of(words, _FIGURE_JOINTS, max(cue.last, k - 7), k)
        if earlier and joint is not None and _joins(words, joint, k):
            yield Cue("joined figure", "noun", joint + 1, k, k, cue.likelihood, cue.negated)
        earlier = True


def _joins(words: Words, joint: int, k: int) -> bool:
    """True when the joining word puts the figure at `k` beside an earlier one; not *between 250 and 400 million*."""
    if {"between", "from"} & set(words.low[max(0, joint - 6) : joint]):
        return False
    if words.low[joint - 1][:1].isdigit() and not _is_year(words, joint - 1):
        return False
    return not _BREAKS & set(words.low[joint + 1 : k]) and _united(words, k)


def _is_figure(word: str) -> bool:
    """True for a number or a sum of money."""
    return word[:1].isdigit() or (word[:1] in "$£€" and len(word) > 1)


def _is_year(words: Words, k: int) -> bool:
    word = words.low[k]
    return word.isdecimal() and len(word) == 4 and 1900 <= int(word) <= 2100


def _united(words: Words, k: int) -> bool:
    """True when the figure at `k` has a unit or a time beside it."""
    if words.at(k + 1) in _UNITS or words.low[k].endswith("%") or words.low[k][:1] in "$£€":
        return True
    return any(words.at(m) in ("in", "for", "next", "this") for m in range(k + 1, min(k + 4, len(words))))
