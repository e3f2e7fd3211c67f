"""Who speaks in each quotation: the attribution in its sentence, around it, or of the quotation it goes on from."""

from __future__ import annotations

from collections.abc import Sequence

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.attributions import Attribution, Attributions
from foresaid.extracting.speech.quotes import Quotation
from foresaid.extracting.speech.tokens import Tokens

_SCARE = 4
_REACH = 30


class Speakers:
    """The attribution that each quotation of an article belongs to."""

    def __init__(self, tokens: Tokens, quotations: Sequence[Quotation], attributions: Attributions) -> None:
        self._tokens = tokens
        self._attributions = attributions
        self._quotations = quotations
        self._words = [_words_of(tokens, quotation) for quotation in quotations]
        self._inside = {
            i for (first, last), q in zip(self._words, quotations, strict=True) for i in range(first, last + 1)
        }
        self._number = {i: number for number, (first, last) in enumerate(self._words) for i in range(first, last + 1)}
        self._found: list[Attribution | None] = [self._own(number) for number in range(len(quotations))]
        self._carry()

    def quoted(self, word: int) -> bool:
        """True when the word stands inside a quotation."""
        return word in self._inside

    def quotation(self, word: int) -> int | None:
        """The number of the quotation that word `word` stands in."""
        return self._number.get(word)

    def of(self, number: int) -> Attribution | None:
        """The attribution of a quotation, None when the article does not say."""
        return self._found[number]

    def length(self, number: int) -> int:
        """How many words a quotation has."""
        first, last = self._words[number]
        return last - first + 1

    def _own(self, number: int) -> Attribution | None:
        """The attribution in a quotation's own sentences, outside the marks: right after it first, then before it."""
        first, last = self._words[number]
        if last < first:
            return None
        tokens = self._tokens
        end_sentence = tokens.sentence[last]
        after = [a for a in self._near(end_sentence) if a.first > last]
        if last + 1 < len(tokens) and tokens.sentence[last + 1] == end_sentence + 1:
            after += [a for a in self._near(end_sentence + 1) if a.first <= last + 2 and a.style == "after"]
        for attribution in after:
            if attribution.first - last <= 3 and attribution.style != "before":
                return attribution
            if attribution.first - last <= 3 and tokens.at(attribution.verb + 1) in (",", ".", ":", "in", "on", "to"):
                return attribution
        before = [
            a for a in self._near(tokens.sentence[first]) if a.verb < first and (a.until is None or a.until > first)
        ]
        if before:
            return next(
                (a for a in reversed(before) if a.lemma in t.INVERTIBLE or a.lemma in ("tell", None)), before[-1]
            )
        opening = tokens.first[tokens.sentence[first]]
        if opening == first and tokens.at(first - 1) == ":" and tokens.sentence[first] > 0:
            earlier = self._near(tokens.sentence[first] - 1)
            if earlier:
                return earlier[-1]
        for attribution in after:
            if attribution.style != "before" and attribution.first - last <= _REACH:
                return attribution
        return self._after_colon(first)

    def _after_colon(self, first: int) -> Attribution | None:
        """*Weir put it well in a post: "..."*: words before a colon that hold no verb of speech."""
        tokens = self._tokens
        if tokens.at(first - 1) != ":":
            return None
        source = self._attributions.subject_before(first - 1)
        if source is None:
            return None
        return Attribution(source.first, source.last, source.last, "say", source, source.last, "before")

    def _near(self, sentence: int) -> list[Attribution]:
        """The attributions of a sentence that stand outside every quotation."""
        return [a for a in self._attributions.by_sentence.get(sentence, ()) if a.verb not in self._inside]

    def _carry(self) -> None:
        """Hand speakers on: over paragraphs left open, within a paragraph, and from the sentence before."""
        quotations, found = self._quotations, self._found
        for number in range(len(quotations) - 1, 0, -1):
            if found[number - 1] is None and self._leads(number - 1):
                found[number - 1] = found[number]
        for number in range(len(quotations)):
            if found[number] is not None:
                continue
            if number and self._goes_on(number):
                found[number] = found[number - 1]
            if found[number] is None and self._whole(number):
                found[number] = self._from_before(number)

    def _leads(self, number: int) -> bool:
        """True when a quotation without a speaker of its own leads into the next: left open, or beside it."""
        if self._beside(number, number + 1):
            return self._statement(number)
        return not self._quotations[number].closed and self._follows(number, number + 1)

    def _goes_on(self, number: int) -> bool:
        """True when a quotation goes on with the one before it: left open there, or beside it in its paragraph."""
        if self._beside(number - 1, number):
            return self._whole(number)
        return not self._quotations[number - 1].closed and self._follows(number - 1, number)

    def _beside(self, earlier: int, number: int) -> bool:
        """True when two quotations stand in one paragraph."""
        return self._quotations[earlier].paragraph == self._quotations[number].paragraph

    def _follows(self, earlier: int, number: int) -> bool:
        """True when a quotation opens the paragraph after the one the other stands in."""
        return self._quotations[number].paragraph == self._quotations[earlier].paragraph + 1

    def _statement(self, number: int) -> bool:
        """True for a whole sentence of more than a few words."""
        return self.length(number) > _SCARE and self._whole(number)

    def _whole(self, number: int) -> bool:
        """True for a quotation that opens with a sentence: a statement of its own, not words within one."""
        first, last = self._words[number]
        return last >= first and self._tokens.first[self._tokens.sentence[first]] == first

    def _from_before(self, number: int) -> Attribution | None:
        """The last attribution in the sentence (or the two) before a quotation that stands alone."""
        first, _ = self._words[number]
        sentence = self._tokens.sentence[first]
        for back in (sentence - 1, sentence - 2):
            near = self._near(back)
            if near:
                return near[-1]
            if back >= 0:
                inside = self._number.get(self._tokens.first[back])
                if inside is not None and self._found[inside] is not None:
                    return self._found[inside]
        return None


def _words_of(tokens: Tokens, quotation: Quotation) -> tuple[int, int]:
    """First and last word of a quotation, its marks included; an empty range when no word lies in it."""
    if not len(tokens):
        return 0, -1
    first = tokens.index(quotation.span.start)
    last = tokens.index(max(quotation.span.start, quotation.span.end - 1))
    if tokens.start[first] >= quotation.span.end or tokens.end[last] <= quotation.span.start:
        return 0, -1
    while last > first and tokens.start[last] >= quotation.span.end:
        last -= 1
    return first, last
