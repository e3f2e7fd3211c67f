"""The table of cue rules and the search for cues in a sentence."""

from dataclasses import replace

from foresaid.extracting.cues import modals, nouns, verbs
from foresaid.extracting.cues.joined import joined_to
from foresaid.extracting.cues.nouns import lead_of_list
from foresaid.extracting.cues.table import DOCUMENTED, RULES, Cue
from foresaid.extracting.words import Words

__all__ = ["DOCUMENTED", "RULES", "Cue", "cues_in", "lead_of_list"]
_LOADED = (modals, nouns, verbs)


def cues_in(words: Words) -> list[Cue]:
    """Every cue of a sentence in its order; of two that share words the one found first stays.

    A verb or figure that is joined to a cue by *and* follows it as a cue of its own.
    """
    found: list[Cue] = []
    taken = -1
    for i, word in enumerate(words.low):
        for name, rule in RULES.get(word, ()):
            cue = rule(words, i)
            if cue is not None and cue.first > taken:
                found.append(cue if cue.rule == name else replace(cue, rule=name))
                taken = cue.last
                break
    if not found:
        return found
    ends = [cue.first for cue in found[1:]] + [len(words)]
    joined = [other for cue, end in zip(found, ends, strict=True) for other in joined_to(words, cue, end)]
    return sorted(found + joined, key=lambda cue: (cue.first, cue.last)) if joined else found
