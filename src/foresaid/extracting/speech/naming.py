"""Names fit to print: whom a mention or pronoun stands for by name, and which words can be a source at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention
from foresaid.extracting.speech.resolve import Resolver
from foresaid.extracting.speech.tokens import Tokens
from foresaid.records import Source, Span

_CUTS = '"“”()[]{}<>;:|*'
_NATIONALITIES = t.word_set(
    """american british chinese russian japanese german french iranian israeli european korean mexican canadian indian
    italian spanish turkish ukrainian syrian iraqi saudi democratic republican federal national global local"""
)
_FINITE = frozenset(("will", "would", "could", "may", "might", "is", "are", "was", "were", "has", "have", "had"))
_RELATIVE = frozenset(("who", "which", "that", "whose", "where"))
_NO_NAMES = (t.FUNCTION | t.PREPOSITIONS | t.ADVERBS | t.FURNITURE | t.BOUNDARIES) - t.GROUPS - {"us", "one"}
_OPENINGS = 4
_EXPLETIVE = 7


def sane(source: Source) -> Source | None:
    """The source with the marks cut off its name; None when the words can name nobody."""
    name = source.name
    cut = next((i for i, char in enumerate(name) if char in _CUTS), len(name))
    name = name[:cut].strip(" ,.-—–'’‘") if cut < len(name) else name.strip(" ,-—–‘")
    words = name.lower().split()
    if not words or not any(char.isalpha() for char in name):
        return None
    if len(words) == 1 and (words[0] in _NO_NAMES or words[0] in _NATIONALITIES):
        return None
    for at, word in enumerate(words[:_OPENINGS]):
        if word in _RELATIVE:
            break
        if word in _FINITE and source.kind in ("group", "person"):
            if at == 0 or words[at - 1] not in t.GROUPS | t.ROLES:
                return None
            name = " ".join(name.split()[:at])  # *investors had begun betting*
            break
    return source if name == source.name else replace(source, name=name)


def named(tokens: Tokens, mentions: Sequence[Mention], resolver: Resolver, span: Span) -> str | None:
    """The fullest name of the person or body that the words in `span` stand for; None when that is not plain."""
    first, last = tokens.index(span.start), tokens.index(max(span.start, span.end - 1))
    mention = next((m for m in mentions if m.last == last and m.first <= first + 1), None)
    if mention is None or mention.kind in ("group", "document") or not _plain(tokens, mentions, mention):
        return None
    source = resolver.mention(mention)
    if source is None or source.kind not in ("person", "organisation"):
        return None
    if mention.name == t.THEY and source.kind == "person":
        return None
    if mention.kind == "pronoun" and mention.name == t.IT and not _led(tokens, mentions, resolver, mention, source):
        return None
    unnamed = source.name.lower() == tokens.words(mention.first, mention.last).lower()
    if mention.kind in ("pronoun", "body", "role") and (unnamed or not _proper(source.name)):
        return None
    return source.name if _proper(source.name) and sane(source) is not None else None


def _led(tokens: Tokens, mentions: Sequence[Mention], resolver: Resolver, mention: Mention, source: Source) -> bool:
    """True when the body opens the sentence of the pronoun or the one before it: then *it* plainly is that body."""
    here = tokens.sentence[mention.first]
    for other in mentions:
        sentence = tokens.sentence[other.first]
        if sentence > here or other.first >= mention.first:
            break
        if sentence < here - 1 or other.kind == "pronoun" or other.first - tokens.bounds(other.first)[0] > 1:
            continue
        found = resolver.mention(other)
        if found is not None and found.name == source.name and tokens.at(other.last + 1) not in ("'s", "'"):
            return True
    return False


def _proper(name: str) -> bool:
    """True when the name begins and ends with a capital or figure: no description."""
    words = name.split()
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in (words[0], words[-1]))


def _plain(tokens: Tokens, mentions: Sequence[Mention], mention: Mention) -> bool:
    """False for *it* that stands for no body, and for a pronoun after two people or bodies of its sentence."""
    if mention.kind != "pronoun":
        return True
    if mention.name == t.SELF:
        return False
    opening, stop = tokens.bounds(mention.first)
    ahead = tokens.low[mention.last + 1 : min(stop, mention.last + _EXPLETIVE) + 1]
    if mention.name == t.IT and ahead[:1] and ahead[0] in t.BE | _FINITE and ("that" in ahead or "to" in ahead):
        return False
    kind = "person" if mention.name in (t.HE, t.SHE) else "organisation"
    rivals = {m.name for m in mentions if opening <= m.first < mention.first and m.kind == kind}
    return len(rivals) < 2
