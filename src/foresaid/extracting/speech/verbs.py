"""How a verb of speech is used: as a noun, in the passive, and on which side of it the content stands."""

from __future__ import annotations

from typing import Literal

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention, Mentions
from foresaid.extracting.speech.quotes import CLOSING, OPENING
from foresaid.extracting.speech.tokens import Tokens

Style = Literal["before", "after", "according"]
"""Where the attribution stands: before its content, after it, or as *according to*, which takes all around it."""

LINKING = frozenset(("become", "becomes", "became", "get", "gets", "got", "remain", "remains", "seem", "seems"))
"""Verbs that link a subject to a participle or an adjective, as *be* does."""

_BEFORE_PARTICIPLES = LINKING | {"as", "most"}
_RESTRICTED = t.NEEDS_CLAUSE - t.word_set(
    "show find see feel know consider project estimate hope forecast reveal report maintain urge promise vow"
)
_SHORT_PARTICIPLES = t.word_set("forecast seen said thought known felt put read held told written found foreseen")
_TO_PARTICIPLES = t.word_set("expected projected predicted forecast forecasted estimated anticipated")
_SAME_PAST = frozenset(("put", "read", "bet", "forecast"))
_COLLECTIVE = t.word_set("coalition group majority team handful number panel crowd alliance")
_SINGULAR = frozenset(("person", "organisation", "role", "body", "document"))
_HELPERS = t.word_set(
    """do does did don't doesn't didn't will would won't wouldn't to can could cannot can't couldn't may might should
    must and not 'd 'll shall let help helped who"""
)
_BEFORE_VERBS = frozenset(("to", ",", "and", ")", "who", "which", "that"))
_FINITE = t.BE | t.word_set("will would could may might can has have had won't wouldn't")
_PERCEIVED = t.word_set(
    "see find show learn feel know discover demonstrate determine declare announce report propose confirm offer reveal"
)
_MOVING = frozenset(("go", "begin", "plan", "rely", "count", "read", "put", "point", "call", "hold", "offer"))
_ADDRESSED = frozenset(("tell", "convince", "assure", "reassure", "persuade", "warn", "remind", "advise"))
"""Verbs whose listener stands before *that*."""
_LONGEST_REST = 60
_REPORTED = t.word_set("say predict expect think believe")


class Verbs:
    """Answers about the verb forms of one article."""

    def __init__(self, tokens: Tokens, mentions: Mentions) -> None:
        self._tokens = tokens
        self._mentions = mentions

    def is_noun(self, at: int) -> bool:
        """True when a form that is also a noun (*forecast*, *estimates*, *report*) is used as one here."""
        tokens = self._tokens
        low, before, after = tokens.low[at], tokens.at(at - 1), tokens.at(at + 1)
        if before in t.DETERMINERS - {"all", "both", "some", "many", "most", "few", "others", "several"}:
            return True
        if before in ("'s", "'", "of", "in", "with", "by", "from", "for", "official", "new", "latest", "recent"):
            return True
        if after in t.VERBS or after in ("of", "for") or (after in t.BE and not low.endswith(("ed", "ing"))):
            return True
        mention = self._mentions.ends.get(at - 1)
        if mention is None and not (
            before in t.ADVERBS or before.endswith("ly") or before in t.DAYS or before in _BEFORE_VERBS
        ):
            return not before.isalpha() or not before.endswith("s")
        return False

    def modifier(self, at: int) -> bool:
        """True for a participle that stands before a noun as an adjective does: *the projected rise*."""
        tokens = self._tokens
        if not tokens.low[at].endswith("ed") or at == tokens.bounds(at)[0]:
            return False
        before = tokens.low[at - 1]
        if before in ("'s", "'"):
            return tokens.at(at - 2) not in t.PRONOUNS and tokens.at(at - 2) not in ("that", "there", "what", "who")
        return before in t.DETERMINERS and before not in t.GROUP_WORDS_ALONE

    def to_come(self, at: int, lemma: str, opening: int) -> bool:
        """True for what will be seen, felt or shown one day (*the plains will see snow*): nobody says so now."""
        if lemma not in _PERCEIVED:
            return False
        back = at - 1
        while back >= opening and self._tokens.low[back] in t.ADVERBS:
            if self._tokens.low[back] in ("will", "would", "could", "may", "might"):
                return True
            back -= 1
        return False

    def awaited(self, lemma: str, source: Mention) -> bool:
        """True for *before the maker finds a buyer*: what is yet to be found out is nobody's word."""
        return lemma in _PERCEIVED and self._tokens.at(source.first - 1) in ("before", "until", "after", "since")

    def disagrees(self, at: int, source: Mention) -> bool:
        """True for a base form after a singular subject: *Weir carried each state*, where *state* is no verb."""
        tokens = self._tokens
        low = tokens.low[at]
        if t.VERBS[low] != low or low in _SAME_PAST or source.kind not in _SINGULAR:
            return False
        if tokens.low[source.last] in _COLLECTIVE or _COLLECTIVE.intersection(tokens.low[source.first : source.last]):
            return False
        if source.kind != "person" and tokens.low[source.last].endswith("s"):
            return False  # *models show*, *Republicans expect*
        return _HELPERS.isdisjoint(tokens.low[source.last + 1 : at]) and source.last < at

    def passive(self, at: int, opening: int) -> bool:
        """True for a participle after a form of *be*, or a bare one before *to* or *at* that follows no subject."""
        tokens = self._tokens
        low = tokens.low[at]
        if not (low.endswith("ed") or low in _SHORT_PARTICIPLES):
            return False
        back = at - 1
        while back >= opening and (
            tokens.low[back] in t.ADVERBS or tokens.low[back].endswith("ly") or tokens.low[back] in _BEFORE_PARTICIPLES
        ):
            if tokens.low[back] in t.BE | LINKING and tokens.low[back] != "'s" and tokens.word[back].islower():
                return True
            if tokens.low[back] == "'s" and tokens.at(back - 1) in ("it", "he", "she", "that", "there", "what"):
                return True
            back -= 1
        if low == "worried":
            return False
        after = tokens.at(at + 1)
        if after == "to" and low in _TO_PARTICIPLES:
            return not (back == at - 1 and self._mentions.ends.get(back) is not None and tokens.low[back] in t.PRONOUNS)
        return after == "by" and t.VERBS[low] not in ("respond", "begin", "continue")

    def progressive(self, at: int, opening: int) -> bool:
        """True when an -ing form follows *is*, *are*, *been* (adverbs between)."""
        back = at - 1
        while back >= opening and (self._tokens.low[back] in t.ADVERBS or self._tokens.low[back].endswith("ly")):
            if self._tokens.low[back] in t.BE:
                return True
            back -= 1
        return self._tokens.at(back) in ("begun", "began", "started", "keep", "keeps", "kept")

    def style(self, source: int, at: int, opening: int, stop: int) -> Style:
        """Whether the content stands before the attribution (*..., Weir said on Monday.*) or after it."""
        tokens = self._tokens
        begin = min(source, at)
        while begin - 1 > opening and tokens.low[begin - 1] in ("the", "a", "an"):
            begin -= 1
        role = self._mentions.ends.get(begin - 1)
        if role is not None and role.kind in ("role", "body") and role.first > opening:
            begin = role.first
        before = tokens.at(begin - 1) if begin > opening else ""
        if before not in CLOSING and before not in (",", "—", "–", "--", "?", "!", "”"):
            return "before"
        after = at + 1
        if (
            after > stop
            or tokens.low[after] in (".", ",", ";")
            or (tokens.low[after] in CLOSING | OPENING and before in CLOSING)
        ):
            return "after"
        quoted = before in CLOSING or (before == "," and tokens.at(begin - 2) in CLOSING)
        rest = tokens.low[after : min(stop + 1, after + _LONGEST_REST)]
        if quoted and "that" not in rest[:6]:
            return "after"
        finite = not _FINITE.isdisjoint(tokens.low[max(opening, begin - _LONGEST_REST) : begin])
        if (begin - opening < 5 and not finite) or (
            tokens.low[opening] in t.PREPOSITIONS | {"if", "when", "while", "as"} and begin - opening < 14
        ):
            return "before"
        adverbial = rest[0] in t.PREPOSITIONS or rest[0] in t.DAYS or rest[0].endswith("ly") or rest[0] in t.ADVERBS
        told = t.VERBS.get(tokens.low[at]) == "tell"
        if (adverbial or told) and "that" not in rest and len(rest) < 24:
            return "after"
        return "before"

    def plausible(self, at: int, lemma: str, style: Style, stop: int) -> bool:
        """Whether a verb with other uses (*add*, *find*, *put*) is one of speech here."""
        tokens = self._tokens
        if style == "after":
            ended = at == stop or tokens.at(at + 1) in (".", ",", ";", ":", "on", "to") or tokens.at(at + 1) in CLOSING
            return ended or lemma not in _MOVING

        ahead = at + 1
        while ahead < min(stop, at + 4) and (tokens.low[ahead] in t.DAYS or tokens.low[ahead] == "on"):
            ahead += 1
        if tokens.low[at + 1 : at + 2] and tokens.at(at + 1) in ("on", "in", "at", "to", "during"):
            that = next((i for i in range(at + 2, min(stop, at + 7)) if tokens.low[i] in ("that", ",")), at)
            ahead = that if tokens.low[that] == "that" else ahead
        if lemma == "hope" and tokens.at(ahead) == "to":
            return False
        if lemma in _ADDRESSED and "that" in tokens.low[at + 1 : min(stop, at + 16)]:
            return True
        after = tokens.at(ahead) if at < stop else ""
        if lemma in t.TRAILING_ONLY:
            return after == "out" or (
                lemma in ("count", "rely", "plan", "convince", "read") and after in ("on", "for", "to", "that", ":")
            )
        if lemma in _RESTRICTED:
            return after in ("that", ":") or after in OPENING or (after == "," and tokens.at(ahead + 1) in OPENING)
        return after not in (".", ";") or lemma in _REPORTED
