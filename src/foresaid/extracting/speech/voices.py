"""Who says it: the voice behind any stretch of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from foresaid.extracting.sentences import paragraphs
from foresaid.extracting.speech import names, naming, quotes, tokens, venues
from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.attributions import Attribution, Attributions
from foresaid.extracting.speech.continuation import Continuation
from foresaid.extracting.speech.entities import Entities
from foresaid.extracting.speech.resolve import AUTHOR, Resolver
from foresaid.extracting.speech.speakers import Speakers
from foresaid.records import Article, Source, Span

_ANYONE = t.word_set("all both nobody everyone everybody anyone")
_NO_ONE = frozenset(("nobody", "anyone", "anybody"))
"""What *nobody believes* is the view of who says so."""

_ADDS = frozenset((",", "—", "–", "--", "-"))


@dataclass(frozen=True, slots=True)
class Voice:
    """Who commits to a statement and how the article says so.

    `source` is resolved to the fullest name; `venue` where it was first said, None when in this article; `quoted` is
    True inside quotation marks; `verb` the lemma of the attribution verb, `attribution` its words with the source:
    both None for the author and for speech that goes on without a new attribution.
    """

    source: Source
    venue: str | None = None
    quoted: bool = False
    verb: str | None = None
    attribution: Span | None = None


class Voices:
    """The voices of one article; nothing is read before the first question."""

    def __init__(self, article: Article, sentences: Sequence[Span]) -> None:
        self._article = article
        self._sentences = sentences

    def at(self, stretch: Span, cue: Span | None) -> Voice:
        """The voice that commits to the statement in `stretch`, whose cue words stand at `cue`."""
        voice = self._at(stretch, cue)
        source = naming.sane(voice.source)
        if source is voice.source:
            return voice
        return Voice(AUTHOR, quoted=voice.quoted) if source is None else replace(voice, source=source)

    def named(self, span: Span) -> str | None:
        """The fullest name in the article of the person or organisation that the words at `span` stand for.

        They may be a name, a description (*the company*) or a pronoun; None when it is not plain whom they mean.
        """
        if not len(self._tokens) or span.start >= span.end:
            return None
        name = naming.named(self._tokens, self._found[0], self._resolver, span)
        number = self._speakers.quotation(self._tokens.index(span.start))
        speaker = self._speakers.of(number) if number is not None else None
        own = self._resolver.of(speaker) if speaker is not None else None
        return None if own is not None and own.name == name else name

    def _at(self, stretch: Span, cue: Span | None) -> Voice:
        if not len(self._tokens):
            return Voice(AUTHOR)
        point = self._point(stretch, cue)
        quoted = self._speakers.quoted(point)
        if cue is not None:
            own = self._owner(cue, quoted)
            if own is not None:
                return own
        return self._enclosing(point, quoted)

    def ready(self) -> None:
        """Read the article now, not at the first question."""
        if len(self._tokens):
            self._continuation.of(0)

    @cached_property
    def _tokens(self) -> tokens.Tokens:
        return tokens.cut(self._article.text, self._sentences)

    @cached_property
    def _paragraphs(self) -> list[Span]:
        return paragraphs(self._article.text)

    @cached_property
    def _found(self) -> tuple[list[names.Mention], list[names.Mention]]:
        return names.find(self._tokens)

    @cached_property
    def _attributions(self) -> Attributions:
        return Attributions(self._tokens, names.Mentions(self._found[0]))

    @cached_property
    def _speakers(self) -> Speakers:
        return Speakers(self._tokens, quotes.find(self._article.text, self._paragraphs), self._attributions)

    @cached_property
    def _resolver(self) -> Resolver:
        mentions, named = self._found
        return Resolver(
            self._tokens, mentions, Entities(self._tokens, named), self._attributions, self._speakers.quoted
        )

    @cached_property
    def _continuation(self) -> Continuation:
        return Continuation(self._tokens, self._attributions, self._resolver, self._speakers, self._paragraphs)

    def _point(self, stretch: Span, cue: Span | None) -> int:
        """The word the question is about: the first of the cue, else the last of the stretch's first sentence."""
        words = self._tokens
        if cue is not None:
            return words.index(cue.start)
        first = words.index(stretch.start)
        last = words.index(max(stretch.start, stretch.end - 1))
        last = min(last, words.bounds(first)[1])
        while last > first and not words.low[last][0].isalnum():
            last -= 1
        return last

    # -- the cue's own subject -----------------------------------------------------------------------------------

    def _owner(self, cue: Span, quoted: bool) -> Voice | None:
        """The subject of a cue that is itself an attribution verb, or the owner of one that is a noun."""
        words = self._tokens
        first, last = words.index(cue.start), words.index(max(cue.start, cue.end - 1))
        for at in range(first, last + 1):
            attribution = self._attributions.of_cue(at)
            if attribution is not None and not (quoted and self._vague(attribution)):
                return self._over(attribution, quoted, at) or self._voice(attribution, quoted, at)
        for at in range(first, last + 1):
            if words.low[at] in t.NOUNS and not (words.low[at] == "doubt" and words.at(at - 1) in ("no", "without")):
                owner = self._attributions.owners.of(at)
                if owner is None:
                    continue
                source = self._resolver.mention(owner)
                if source is None:
                    return self._self(owner.first, quoted)
                return Voice(source, None, quoted, None, words.span(min(owner.first, at), max(owner.last, at)))
        return None

    def _over(self, attribution: Attribution, quoted: bool, at: int) -> Voice | None:
        """*The firm expects ..., its chief executive said*: the person who says so commits, not the body or model."""
        source = self._resolver.of(attribution)
        if quoted or source is None or source.kind not in ("organisation", "document"):
            return None
        kinds = (
            ("person", "role")
            if source.kind == "organisation"
            else ("person", "role", "pronoun", "body", "organisation")
        )
        for other in self._attributions.by_sentence.get(self._tokens.sentence[at], ()):
            if other.style == "after" and other.verb > at and other.source.kind in kinds:
                return self._voice(other, quoted, at)
        return None

    def _voice(self, attribution: Attribution, quoted: bool, at: int) -> Voice:
        """The voice of an attribution; *I* and *we* are the speaker of the quotation, or the author."""
        source = self._resolver.of(attribution)
        if source is None:
            return self._self(attribution.source.first, quoted)
        first = attribution.source.first
        if not quoted and (self._tokens.low[first] in _NO_ONE or self._tokens.at(first) == "no"):
            return Voice(AUTHOR, quoted=quoted)
        span = self._tokens.span(attribution.first, attribution.last)
        return Voice(source, self._venue(attribution, source), quoted, attribution.lemma, span)

    def _venue(self, attribution: Attribution, source: Source) -> str | None:
        """Where an attribution says it was said, or where its source is said to speak before it, or else after it."""
        own = self._venue_of(attribution)
        if own is None and attribution.source.kind == "document" and source.kind != "document":
            own = self._resolver.title_of(source)
        if own is not None:
            return own
        return self._venues.get(source.name)

    def _venue_of(self, attribution: Attribution) -> str | None:
        """The venue in an attribution's own words, unless that is the outlet of the article itself."""
        venue = venues.of(self._tokens, attribution)
        outlet = _letters(self._article.outlet or "")
        return None if venue is None or (outlet and _letters(venue) in outlet) else venue

    @cached_property
    def _venues(self) -> dict[str, str]:
        """The venue of each source that the article names just one for, an outlet or a titled work."""
        found: dict[str, set[str]] = {}
        for attribution in self._attributions.all:
            venue = self._venue_of(attribution)
            source = self._resolver.of(attribution) if venue is not None else None
            if venue is not None and source is not None:
                found.setdefault(source.name, set()).add(venue)
        titled = ((name, only) for name, [*only] in found.items() if len(only) == 1)
        return {name: only[0] for name, only in titled if only[0][0].isupper() or only[0].istitle()}

    def _self(self, at: int, quoted: bool) -> Voice:
        """Who *I* or *we* at word `at` is."""
        number = self._speakers.quotation(at)
        speaker = self._speakers.of(number) if number is not None else None
        if speaker is None:
            return Voice(AUTHOR, quoted=quoted)
        source = self._resolver.of(speaker)
        if source is None:
            return Voice(AUTHOR, quoted=quoted)
        span = self._tokens.span(speaker.first, speaker.last)
        return Voice(source, self._venue(speaker, source), quoted, speaker.lemma, span)

    # -- the attribution around it -------------------------------------------------------------------------------

    def _enclosing(self, point: int, quoted: bool) -> Voice:
        """The innermost attribution whose content holds word `point`."""
        sentence = self._tokens.sentence[point]
        around = self._attributions.by_sentence.get(sentence, [])
        number = self._speakers.quotation(point)
        before = [
            a
            for a in around
            if a.style == "before"
            and a.verb < point
            and (a.until is None or a.until > point)
            and self._speakers.quotation(a.verb) in (None, number)
        ]
        if number is not None:
            inner = [a for a in before if self._speakers.quotation(a.verb) == number and not self._vague(a)]
            if inner:
                return self._voice(inner[-1], quoted, point)
            speaker = self._speakers.of(number)
            if speaker is not None:
                return self._voice(speaker, quoted, point)
        before = [a for a in before if not self._commented(a.verb, point)]
        held = self._held(point, quoted, before[-1].verb if before else -1)
        if held is not None:
            return held
        if before:
            return self._over(before[-1], quoted, point) or self._voice(before[-1], quoted, point)
        after = [
            a
            for a in around
            if a.style != "before" and not self._speakers.quoted(a.verb) and (a.until is None or a.until > point)
        ]
        if after:
            ahead = [a for a in after if a.verb > point]
            return self._voice(ahead[0] if ahead else after[-1], quoted, point)
        return self._by_noun(point, quoted) or self._going_on(point, quoted)

    def _held(self, point: int, quoted: bool, after: int) -> Voice | None:
        """*He raised fears that ...*, *Weir's claim that ...*: a noun behind word `after` with its owner."""
        words = self._tokens
        if quoted:
            return None
        for at in range(point - 1, max(words.bounds(point)[0], after), -1):
            if words.low[at] in t.NOUNS | t.CLAIMS and words.low[at + 1] == "that":
                owner = self._attributions.owners.of(at)
                source = self._resolver.mention(owner) if owner is not None else None
                if owner is not None and source is not None:
                    return Voice(source, None, quoted, None, words.span(min(owner.first, at), max(owner.last, at)))
        return None

    def _by_noun(self, point: int, quoted: bool) -> Voice | None:
        """*In the IMF report*: a document of the sentence whose owner is its source."""
        words = self._tokens
        first, last = words.bounds(point)
        if quoted:
            return None
        mention = self._attributions.owners.document_in(first, last)
        if mention is not None:
            source = self._resolver.mention(mention)
            if source is not None and source.kind in ("organisation", "group"):
                return Voice(source, None, quoted, None, words.span(mention.first, mention.last))
        return None

    def _vague(self, attribution: Attribution) -> bool:
        """*Everyone expects*, *all of us feel*: within a quotation that is the speaker's own view."""
        low = self._tokens.low
        words = low[attribution.source.first : attribution.source.last + 1]
        return attribution.source.kind == "group" and not _ANYONE.isdisjoint(words)

    def _commented(self, verb: int, point: int) -> bool:
        """*..., a move that could weaken them*: what the author adds to reported words."""
        low = self._tokens.low
        for at in range(verb + 2, point - 1):
            if low[at] in _ADDS and low[at + 1] in ("a", "an"):
                ahead = low[at + 2 : min(at + 6, point)]
                if any(word in ("that", "which") for word in ahead[1:]):
                    return True
        return False

    def _going_on(self, point: int, quoted: bool) -> Voice:
        """Reported speech that goes on without a new attribution; else the author."""
        source = self._continuation.of(point)
        if source is None:
            return Voice(AUTHOR, quoted=quoted)
        return Voice(source, self._venues.get(source.name), quoted)


def _letters(name: str) -> str:
    """The letters and digits of an outlet's name or domain, in lower case: *The Hill* and *thehill.com* meet."""
    return "".join(char for char in name.casefold() if char.isalnum())
