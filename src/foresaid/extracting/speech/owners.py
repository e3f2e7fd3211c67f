"""Whose forecast it is: the owner of a noun such as *forecast* or *fears*, and the document it stands in."""

from __future__ import annotations

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention, Mentions
from foresaid.extracting.speech.subjects import Subjects
from foresaid.extracting.speech.tokens import Tokens

_EXPRESS = t.word_set(
    """express expresses expressed voice voiced voices made make makes issue issued issues gave give gives has have had
    hold holds held published released raised cut lowered trimmed maintained kept set revised reiterated raises cuts
    offered offers shared shares focused expressing raising cutting lowering maintaining having sees saw took
    take takes"""
)
"""Verbs whose subject owns the forecast that is their object: *she voiced fears*, *who has a $180 target*."""

_OWNER_STOPS = _EXPRESS | {",", "said", "says", "expects"}


class Owners:
    """Finds the owners of nouns in one article."""

    def __init__(self, tokens: Tokens, mentions: Mentions, subjects: Subjects) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._subjects = subjects

    def of(self, at: int) -> Mention | None:
        """Whose forecast, estimate or view the noun at word `at` is, None when the words near it do not say."""
        tokens = self._tokens
        opening, stop = tokens.bounds(at)
        for back in range(at - 1, max(opening, at - 8) - 1, -1):
            low = tokens.low[back]
            if low in ("'s", "'"):
                return self._mentions.ends.get(back - 1)
            mention = self._mentions.ends.get(back)
            if mention is not None and mention.kind == "pronoun":
                return mention if low in t.POSSESSIVES else None
            if mention is not None and mention.kind == "role" and back == at - 1:
                return Mention(back, back, "group", tokens.word[back] + "s")
            if mention is not None and mention.kind in ("organisation", "person", "group", "body"):
                if tokens.at(mention.first - 1) in t.PREPOSITIONS - {"than", "from", "in", "with", "by"}:
                    break
                return mention
            if low in t.PREPOSITIONS or low in t.BOUNDARIES or low in t.BE or low in _OWNER_STOPS:
                break
        return self._owner_after(at, stop) or self._holder(at, opening)

    def _possessed(self, mention: Mention | None) -> Mention | None:
        """The body that a body owns (*the university's Institute for Health*), else the mention itself."""
        if mention is None or self._tokens.at(mention.last + 1) not in ("'s", "'"):
            return mention
        owned = self._mentions.starts.get(mention.last + 2)
        return owned if owned is not None and owned.kind == "organisation" else mention

    def document_in(self, begin: int, end: int) -> Mention | None:
        """The first document that a sentence gives as its ground: *in the report*, *under the agency's projections*."""
        for mention in self._mentions.between(begin, end):
            if mention.kind == "document" and self._grounds(mention):
                return mention
        return None

    def _grounds(self, mention: Mention) -> bool:
        """True when *in*, *under* or *by* governs a document, perhaps over its owner (*in the IMF report*)."""
        tokens = self._tokens
        for at in (mention.first - 1, mention.first - 2, mention.first - 3):
            if tokens.at(at) in ("in", "under", "by") and tokens.low[mention.last] in t.GROUNDS:
                return True
            if tokens.at(at) in t.BOUNDARIES or tokens.at(at) == ",":
                return False
        return False

    def _holder(self, at: int, opening: int) -> Mention | None:
        """The subject of the verb that has the noun as its object: *he expressed confidence that*."""
        tokens = self._tokens
        for back in range(at - 1, max(opening, at - 6) - 1, -1):
            low = tokens.low[back]
            if low in _EXPRESS:
                found = self._subjects.find(back, opening)
                return found.mention if found is not None else None
            if low == "with" and tokens.at(back - 1) == ",":
                found = self._subjects.over_appositive(back - 1, opening)
                return found.mention if found is not None else None
            if low in (",", ";", "that") or low in t.BE:
                break
        return None

    def _owner_after(self, at: int, stop: int) -> Mention | None:
        """*a forecast by X*, *an estimate Tuesday from X*, *forecasts of economists*, *expectations among traders*."""
        tokens = self._tokens
        for ahead in range(at + 1, min(at + 8, stop) + 1):
            low = tokens.low[ahead]
            if low in ("by", "from", "among", "at", "of"):
                mention = self._possessed(self._mentions.starts.get(ahead + 1))
                kinds = ("group",) if low in ("of", "among") else ("organisation", "person", "group", "body", "role")
                if mention is not None and mention.kind in kinds:
                    return mention
                if low in ("by", "from"):
                    return None
            elif low in t.BE or low in (",", ".", ";", "that") or (low in t.VERBS and low != "released"):
                return None
        return None
