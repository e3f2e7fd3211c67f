"""Where something was first said, when not in the article at hand: *told CNN*, *in a note to clients*."""

from __future__ import annotations

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.attributions import Attribution
from foresaid.extracting.speech.tokens import Tokens
from foresaid.when import MONTHS, WEEKDAYS

_PIECES = t.word_set(
    """piece op-ed article column essay interview statement note memo letter email e-mail post report tweet speech
    briefing conference conferences newsletter blog podcast release testimony message survey poll bulletin update
    presentation webinar appearance hearing filing forecast outlook analysis paper study call document text tweets
    debate rally address remarks comments editorial book video thread programme program show interviews emails review"""
)
"""Nouns for an occasion or a piece of writing in which something is said."""

_INTERVIEW = t.word_set("piece op-ed article column essay interview editorial post thread appearance")
"""Those that stand in an outlet, which is then the venue: *an opinion piece in The Hill*."""

_OUTLET_LINKS = frozenset(("in", "on", "with", "for", "to", "at"))
_BREAKS = t.word_set("and or but will would is are was were not most least its' strong that")
_LISTENERS = t.word_set(
    "reporters journalists lawmakers investors analysts me him her them it us supporters congress voters"
)
_SITES = t.word_set("twitter facebook x linkedin instagram substack telegram youtube truth tiktok medium reddit weibo")
_STOPS = frozenset(
    (",", ".", ";", ":", '"', "“", "”", "(", ")", "—", "–", "--", "that", "said", "says", "who", "which", "``", "''")
)


def of(tokens: Tokens, attribution: Attribution) -> str | None:
    """The venue of an attribution, from the words after its verb or before its subject; None for this article."""
    opening, stop = tokens.bounds(attribution.verb)
    after = attribution.verb + 1
    if attribution.lemma == "tell" and after <= stop:
        outlet = _outlet(tokens, after, stop)
        if outlet is not None and tokens.low[after] not in _LISTENERS:
            return outlet
    begin = max(after, attribution.source_last + 1) if attribution.source_last >= attribution.verb else after
    found = _scan(tokens, begin, min(stop, begin + 14))
    if found is None and attribution.first > opening:
        found = _scan(tokens, opening, attribution.first - 1)
    if found is None and attribution.style != "before":
        found = _scan(tokens, attribution.last + 1, min(stop, attribution.last + 14))
    return found


def _scan(tokens: Tokens, begin: int, end: int) -> str | None:
    """The first *in a note*, *on CNN*, *at a news conference* between two words."""
    for at in range(begin, end):
        low = tokens.low[at]
        if low in ("that", '"', "“", "``") and at > begin:
            return None
        if low in ("in", "at", "on", "during", "via", "to"):
            found = _after_link(tokens, at, end)
            if found is not None:
                return found
    return None


def _after_link(tokens: Tokens, at: int, end: int) -> str | None:
    """The occasion or outlet after the preposition at word `at`."""
    begin = at + 1
    head = next(
        (i for i in range(begin, min(begin + 7, end) + 1) if tokens.low[i] in _PIECES or tokens.low[i] in _STOPS), None
    )
    if head is not None and tokens.low[head] in _PIECES:
        between = tokens.low[begin:head]
        if any(word in t.PREPOSITIONS or word[0].isdigit() or word in _BREAKS for word in between):
            return None
        if tokens.low[at] == "to" or (not between and tokens.low[head] in ("show", "post", "call", "document")):
            return None
        return _piece(tokens, begin, head, end)
    if tokens.low[at] in ("on", "in", "via"):
        word = tokens.low[begin]
        if word in _SITES:
            return tokens.word[begin]
        if tokens.low[at] != "via":
            return _outlet(tokens, begin, end, strict=True)
    return None


def _piece(tokens: Tokens, begin: int, head: int, end: int) -> str:
    """The words for an occasion, or the outlet it stands in."""
    stop = tokens.bounds(head)[1]
    link = head + 1
    if tokens.low[head] in _INTERVIEW and link < stop and tokens.low[link] in _OUTLET_LINKS:
        outlet = _outlet(tokens, link + 1, stop)
        if outlet is not None:
            return outlet
    last = head
    if link < stop and tokens.low[link] in ("to", "with", "for", "by", "on", "of"):
        for i in range(link + 1, min(link + 7, stop) + 1):
            if tokens.low[i] in _STOPS or tokens.low[i] in t.DAYS:
                break
            last = i
        while last > head and tokens.low[last] in t.PREPOSITIONS:
            last -= 1
    if tokens.low[begin] in ("its", "his", "her", "their", "the") and begin < head:
        begin += 1
    return tokens.words(begin, last)


def _outlet(tokens: Tokens, begin: int, end: int, strict: bool = False) -> str | None:
    """The capitalised run that begins at `begin` (*the* allowed); with `strict` it must look like an outlet."""
    at = begin
    if at <= end and tokens.low[at] == "the":
        at += 1
    last = at - 1
    for i in range(at, min(end, at + 7) + 1):
        word = tokens.word[i]
        if word[0].isupper() and tokens.low[i] not in WEEKDAYS and tokens.low[i] not in MONTHS:
            last = i
        elif (
            tokens.low[i] in ("'s", "of", "“", '"') and last >= at and i + 1 <= end and tokens.word[i + 1][0].isupper()
        ):
            continue
        else:
            break
    if last < at:
        return None
    if strict and not any(tokens.low[i] in OUTLETS for i in range(at, last + 1)):
        return None
    first = begin if tokens.word[begin][0].isupper() else at
    return tokens.words(first, last)


OUTLETS = t.word_set(
    """cnn nbc abc cbs fox msnbc cnbc bbc npr pbs bloomberg reuters politico axios vox newsmax breitbart hill times post
    journal tribune herald guardian telegraph globe sun mirror mail express independent economist magazine news
    radio tv television network gazette observer newsweek fortune forbes press twitter facebook website blog
    huffpost slate salon yahoo marketwatch barron's c-span today"""
)
"""Words in the names of outlets."""
