"""Sentences without an attribution that plainly go on with somebody's reported speech."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.attributions import Attribution, Attributions
from foresaid.extracting.speech.resolve import Resolver
from foresaid.extracting.speech.speakers import Speakers
from foresaid.extracting.speech.tokens import Tokens
from foresaid.records import Source, Span

_ONE_VOICE, _ALMOST_ALL, _MOST, _FEWEST = 0.85, 0.7, 0.45, 5
"""Shares of an article's attributions that make it one source's, swept on the marked set: at 0.7 the source was
right for 25 of 28 bare forecasts, between 0.45 and 0.7 only for bodies whose forecast the article is about."""

_PIECES = t.DOCUMENTS | t.word_set("list forecast prediction predictions piece column essay scenario scenarios outlook")
_NEAR = 3
_LONGEST_LIST = 30
_FORECASTS = t.word_set("forecast forecasts projection projections prediction predictions estimate estimates outlook")


_FORETELLING = t.word_set("forecast predict project estimate anticipate foresee see find warn calculate")
"""What a body does whose forecasts an article is about; a firm that speaks of itself only says and expects."""


class Continuation:
    """Tells for an unattributed word whose speech goes on there."""

    def __init__(
        self,
        tokens: Tokens,
        attributions: Attributions,
        resolver: Resolver,
        speakers: Speakers,
        paragraphs: Sequence[Span],
    ) -> None:
        self._tokens = tokens
        self._attributions = attributions
        self._resolver = resolver
        self._speakers = speakers
        self._starts = [span.start for span in paragraphs]

    def of(self, point: int) -> Source | None:
        """The source whose speech goes on at word `point`; None when it is the author's own voice."""
        found = self._label(point) or self._same_paragraph(point) or self._piece(point) or self._list(point)
        if found is None and self._dominant is not None and self._last_before(point) in (None, self._dominant.name):
            return self._dominant
        return found

    def _last_before(self, point: int) -> str | None:
        """The name of the source that spoke last before word `point`."""
        sentence = self._tokens.sentence[point]
        for number in range(sentence - 1, max(-1, sentence - _NEAR), -1):
            for attribution in reversed(self._attributions.by_sentence.get(number, ())):
                source = None if self._speakers.quoted(attribution.verb) else self._resolver.of(attribution)
                if source is not None:
                    return source.name
        return None

    def _label(self, point: int) -> Source | None:
        """The speaker before a colon at the start of a paragraph of a transcript: *WEIR: We will win*."""
        tokens = self._tokens
        number = bisect_right(self._starts, tokens.start[point]) - 1
        if number < 0:
            return None
        first = tokens.index(self._starts[number])
        mention = self._resolver.named_at(first)
        if mention is None or tokens.at(mention.last + 1) != ":" or mention.last + 1 >= point:
            return None
        source = self._resolver.mention(mention)
        return source if source is not None and source.kind == "person" else None

    def _same_paragraph(self, point: int) -> Source | None:
        """The sentence before, in the same paragraph, ended with its attribution (*..., Weir said. It will ...*)."""
        sentence = self._tokens.sentence[point]
        for attribution in reversed(self._attributions.by_sentence.get(sentence - 1, ())):
            if self._speakers.quoted(attribution.verb) or attribution.style == "before":
                continue
            if self._paragraph(attribution) == bisect_right(self._starts, self._tokens.start[point]):
                return self._resolver.of(attribution)
        return None

    def _piece(self, point: int) -> Source | None:
        """*The list included ...* after a sentence that says whose list it is."""
        tokens = self._tokens
        sentence = tokens.sentence[point]
        first = tokens.first[sentence]
        if sentence == 0 or tokens.low[first] not in ("the", "this", "its", "his", "her", "their"):
            return None
        head = next((i for i in range(first + 1, min(first + 4, point)) if tokens.low[i] in _PIECES), None)
        if head is None or tokens.low[head] not in tokens.low[tokens.first[sentence - 1] : first]:
            return None
        for attribution in reversed(self._attributions.by_sentence.get(sentence - 1, ())):
            if not self._speakers.quoted(attribution.verb):
                return self._resolver.of(attribution)
        return None

    def _list(self, point: int) -> Source | None:
        """A line of a list goes on with the sentence before it that ends in a colon: *its forecast by county:*."""
        tokens = self._tokens
        sentence = tokens.sentence[point]
        if not self._is_line(sentence):
            return None
        for back in range(sentence - 1, max(-1, sentence - _LONGEST_LIST), -1):
            first, last = tokens.first[back], tokens.first[back + 1] - 1
            if last >= first and tokens.low[last] == ":":
                return self._introduced(back, first, last)
            if not self._is_line(back):
                return None
        return None

    def _is_line(self, sentence: int) -> bool:
        """True for a line without a full stop."""
        first, last = self._tokens.first[sentence], self._tokens.first[sentence + 1] - 1
        return last >= first and self._tokens.low[last] not in (".", "?", "!", '"', "”") and last - first < 40

    def _introduced(self, sentence: int, first: int, last: int) -> Source | None:
        """Whose list the sentence that ends in a colon introduces."""
        for attribution in reversed(self._attributions.by_sentence.get(sentence, ())):
            return self._resolver.of(attribution)
        for at in range(first, last):
            if self._tokens.low[at] in _FORECASTS:
                owner = self._attributions.owners.of(at)
                if owner is not None:
                    return self._resolver.mention(owner)
        return None

    def _paragraph(self, attribution: Attribution) -> int:
        return bisect_right(self._starts, self._tokens.start[attribution.verb])

    @cached_property
    def _dominant(self) -> Source | None:
        """The one source whose forecast the whole article reports, when there is one."""
        said = [
            (source, attribution.lemma)
            for attribution in self._attributions.all
            if not self._speakers.quoted(attribution.verb)
            and (source := self._resolver.of(attribution)) is not None
            and source.kind != "author"
        ]
        if len(said) < _FEWEST:
            return None
        name, count = Counter(source.name for source, _ in said).most_common(1)[0]
        top = next(source for source, _ in said if source.name == name)
        share = count / len(said)
        foretells = any(source.name == name and lemma in _FORETELLING for source, lemma in said)
        if top.kind in ("organisation", "document") and share >= _ALMOST_ALL:
            return top if foretells or self._resolver.documents_of(top) else None
        if top.kind == "person" and share >= _ONE_VOICE:
            return top
        if top.kind == "organisation" and share >= _MOST and self._resolver.documents_of(top) & _FORECASTS:
            return top
        return None
