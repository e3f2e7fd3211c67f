"""The subject of a verb, from word order and word lists alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention, Mentions
from foresaid.extracting.speech.quotes import CLOSING, OPENING
from foresaid.extracting.speech.tokens import Tokens
from foresaid.when import WEEKDAYS

_LONGEST_SUBJECT, _LONGEST_APPOSITIVE = 16, 60
_BEFORE_APPOSITIVES = frozenset((",", "(", "—", "–", "--"))
_RELATIVE = frozenset(("who", "which", "that"))
_MODALS = frozenset(("should", "can", "could", "cannot", "must", "may", "might", "can't"))
_BEFORE_PARTICIPLES = frozenset((",", "and", "”", '"', "''", "—", "–", "while", "without", "by", "in", "or"))
_CONJUNCTIONS = frozenset(("as", "after", "before", "since", "until", "than"))
"""Prepositions that open a clause too: *after Weir said*; a subject right before its verb may follow."""
_FINITE = frozenset(("will", "would", "could", "may", "might", "is", "are", "was", "were", "has"))


class Subject(NamedTuple):
    """A subject: its head, the last word that describes it, and the word a relative clause's content ends before."""

    mention: Mention
    last: int
    until: int | None = None


class Subjects:
    """Finds the subjects of one article. `spoken`: the source of the last attribution before a word of a sentence."""

    def __init__(self, tokens: Tokens, mentions: Mentions, spoken: Callable[[int], Mention | None]) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._spoken = spoken

    def find(self, at: int, opening: int) -> Subject | None:
        """The subject of the verb at `at`: its mention, the last word that describes it, and where a relative ends."""
        tokens = self._tokens
        back = self._skip(at - 1 - (tokens.at(at - 1) in OPENING and at - 1 > opening), opening)
        if back < opening or any(tokens.low[i] in _MODALS for i in range(back + 1, at)):
            return None
        low = tokens.low[back]
        if low in ("you", "one", "there"):
            return None
        if low == ")":
            back = self._before_bracket(back, opening)
            if back < opening:
                return None
            low = tokens.low[back]
        if low in _RELATIVE:
            return self._relative(back, at, opening)
        if low in (",", "—", "–", "--"):
            return self.over_appositive(back, opening)
        if low in ("and", "but", "or", "then"):
            earlier = self.of_sentence(at, opening)
            return None if earlier is None else Subject(earlier, earlier.last)
        mention = self._mentions.ends.get(back)
        if mention is not None and mention.kind == "pronoun":
            if tokens.low[back] in t.POSSESSIVES - {"her"} or tokens.low[back] in ("him", "them", "me"):
                return None
            return Subject(mention, back)
        return self._head(back, opening)

    def _skip(self, back: int, opening: int) -> int:
        """Walk left over auxiliaries, adverbs and dates to the last word of the subject."""
        tokens = self._tokens
        while back >= opening:
            low = tokens.low[back]
            if back in self._mentions.ends and low not in t.DAYS and self._mentions.ends[back].kind != "organisation":
                break
            if low in t.ADVERBS or (low.endswith("ly") and low not in ("family", "italy", "july", "assembly", "daily")):
                back -= 1
                continue
            if low == "well" and tokens.at(back - 1) == "as":
                back -= 2
                continue
            if low == "," and tokens.at(back - 1) in WEEKDAYS and tokens.at(back + 1) in t.DAYS:
                back -= 1
                continue
            if len(low) == 4 and low.isdigit() and tokens.at(back - 1) == "in":
                back -= 2
                continue
            if low in t.DAYS or (low.isdigit() and tokens.at(back - 1) in t.DAYS):
                back -= 1
                if back >= opening and tokens.low[back] in ("on", "in", "the", "earlier", "late", "early"):
                    back -= 1
                continue
            break
        return back

    def _before_bracket(self, back: int, opening: int) -> int:
        """The word before the bracket that closes at `back`."""
        at = back
        while at > opening and back - at < 14 and self._tokens.low[at] != "(":
            at -= 1
        return at - 1 if self._tokens.low[at] == "(" else opening - 1

    def _relative(self, back: int, at: int, opening: int) -> Subject | None:
        """The antecedent of *who*, *which*, *that* and the end of the relative clause's content."""
        tokens = self._tokens
        end = back - 1
        comma = end >= opening and tokens.low[end] == ","
        if comma:
            end -= 1
        if end >= opening and tokens.low[end] == ")":
            end = self._before_bracket(end, opening)
        if tokens.low[back] == "that" and comma:
            return None
        found = self._beside(back, end, comma) or (self._head(end, opening) if end >= opening else None)
        if found is None and comma:
            found = self.over_appositive(end + 1, opening)
        if found is None or found.mention.kind == "pronoun":
            return None
        until: int | None = at
        governed = tokens.at(found.mention.first - 1) in t.PREPOSITIONS or tokens.at(found.mention.first - 1) in (
            "include",
            "including",
            "from",
        )
        named = found.mention.kind in ("person", "organisation")
        if (
            comma
            or (governed and found.mention.last == end)
            or named
            or (found.mention.kind == "group" and tokens.at(found.mention.first - 1) in ("are", "were", "is"))
        ):
            stop = tokens.bounds(at)[1]
            until = next((i for i in range(at + 1, stop) if tokens.low[i] == ","), None)
        return Subject(found.mention, found.last, until)

    def _beside(self, back: int, end: int, comma: bool) -> Subject | None:
        """The people right before *who* are its antecedent also after a preposition (*criticism from hawks who*)."""
        mention = self._mentions.ends.get(end)
        if mention is None or comma or self._tokens.low[back] != "who" or mention.kind not in ("group", "role"):
            return None
        return Subject(self._joined(mention, self._tokens.bounds(end)[0]), end)

    def over_appositive(self, comma: int, opening: int) -> Subject | None:
        """The subject before an appositive that ends at `comma`: the leftmost person, else body, a comma follows."""
        tokens = self._tokens
        best: Mention | None = None
        floor = opening = max(opening, comma - _LONGEST_APPOSITIVE)
        for i in range(comma - 1, opening - 1, -1):
            if tokens.low[i] in OPENING | CLOSING | {";", ":"} and i < comma - 1:
                floor = i + 1
                break
        for mention in self._mentions.between(floor, comma - 1):
            described = tokens.at(mention.last + 1) in _BEFORE_APPOSITIVES and mention.last + 1 < comma
            of_home = mention.kind == "person" and tokens.at(mention.last + 1) in ("of", "from")
            if not described and not of_home:
                continue
            if mention.kind == "pronoun" or (tokens.at(mention.first - 1) in t.PREPOSITIONS and mention.first > floor):
                continue
            if best is None or (
                best.kind != "person" and mention.kind == "person" and not self._describes(best, mention)
            ):
                best = mention
        named = self._mentions.starts.get(best.last + 2) if best is not None and best.kind == "role" else None
        if named is not None and named.kind == "person" and named.last <= comma:
            best = named
        if best is not None:
            return Subject(best, best.last)
        earlier = self._mentions.ends.get(comma - 1)
        if (
            earlier is not None
            and earlier.kind != "pronoun"
            and tokens.at(earlier.first - 1) in ("", ",", "and", "but", '"', "“")
        ):
            return Subject(earlier, earlier.last)
        return self._before_aside(comma, floor)

    def _before_aside(self, comma: int, floor: int) -> Subject | None:
        """*A coalition in Congress, along with many others, argue*: the phrase before the first comma of its clause."""
        tokens = self._tokens
        begin = floor
        for at in range(floor, comma):
            if tokens.low[at] != ",":
                continue
            if tokens.low[begin] not in t.PREPOSITIONS:
                found = self._head(at - 1, begin)
                plain = found is not None and found.mention.kind != "pronoun"
                if found is None or not plain or found.mention.first > begin + 1:
                    return None
                trailing = found.mention.last + 1
                return found if trailing == at or tokens.low[trailing] in t.PREPOSITIONS else None
            begin = at + 1
        return None

    def _describes(self, first: Mention, second: Mention) -> bool:
        """True when a described group is spelt out by the person after it: keep the first."""
        return first.kind == "group" and second.first - first.last < 3

    def _head(self, back: int, opening: int) -> Subject | None:
        """The head of the noun phrase that ends at `back`: its last mention that no preposition governs."""
        tokens = self._tokens
        at = back
        while at >= opening and back - at < _LONGEST_SUBJECT:
            mention = self._mentions.ends.get(at)
            if mention is not None:
                before = tokens.at(mention.first - 1) if mention.first > opening else ""
                clause = before in _CONJUNCTIONS and at == back
                if before in t.PREPOSITIONS and mention.first - 1 > opening and not clause:
                    at = mention.first - 2
                    continue
                other = self._mentions.ends.get(mention.first - 2) if before in ("and", "or") else None
                if other is not None and tokens.at(other.first - 1) in t.PREPOSITIONS and other.first - 1 > opening:
                    at = other.first - 2
                    continue
                if mention.kind == "pronoun" and at != back:
                    return None
                return self._owned(self._joined(mention, opening), back)
            low = tokens.low[at]
            if low in ("percent", "pct") or low.endswith("%"):
                first = max(opening, at - (not low.endswith("%")))
                return Subject(Mention(first, back, "group", tokens.words(first, back)), back)
            if low in t.BOUNDARIES and low not in ("and", "or"):
                break
            at -= 1
        return self._plural(back, opening)

    def _joined(self, mention: Mention, opening: int) -> Mention:
        """*Oil analysts and traders*: two mentions that *and* joins to one subject."""
        tokens = self._tokens
        if tokens.at(mention.first - 1) not in ("and", "or") or mention.first - 2 < opening:
            return mention
        other = self._mentions.ends.get(mention.first - 2)
        if other is None or other.kind == "pronoun" or tokens.at(other.first - 1) in t.PREPOSITIONS:
            return mention
        role = mention.role.lower().split() if mention.role is not None and mention.kind == "person" else ()
        if other.kind == "organisation" and not t.NAME_KEYS.isdisjoint(role):
            return mention  # *House Roads and Bridges Committee Chairman Mark Dolan*
        return Mention(other.first, mention.last, "group", tokens.words(other.first, mention.last))

    def _owned(self, mention: Mention, back: int) -> Subject | None:
        """A head found; the words after it up to `back` describe it, unless a verb stands among them."""
        tokens = self._tokens
        for i in range(mention.last + 1, back + 1):
            low = tokens.low[i]
            if (low in ("'s", "'") and i == mention.last + 1) or low in _FINITE or low in t.COMMON_VERBS:
                return None
            if i == mention.last + 1 and low.endswith("ed") and tokens.at(i + 1) not in t.PREPOSITIONS and i < back:
                return None
        return Subject(mention, back)

    def _plural(self, back: int, opening: int) -> Subject | None:
        """An unknown plural at the start of a clause (*Bookmakers expect*) is a described group."""
        tokens = self._tokens
        low = tokens.low[back]
        if not (low.endswith("s") and low.isalpha() and len(low) > 3) or low in t.FUNCTION or low in t.VERBS:
            return None
        first = back
        while first > opening and back - first < 4 and tokens.low[first - 1] not in t.BOUNDARIES | {","}:
            first -= 1
        if any(
            tokens.low[i] in t.VERBS or tokens.low[i] in t.ADVERBS or tokens.low[i] in t.PREPOSITIONS
            for i in range(first, back)
        ):
            return None
        return Subject(Mention(first, back, "group", tokens.words(first, back)), back)

    def of_participle(self, at: int, opening: int) -> Subject | None:
        """Whose *saying* or *warning* it is: a mention right before it, else the subject of the sentence so far."""
        mention = self._mentions.ends.get(at - 1)
        if mention is not None and self._tokens.at(mention.first - 1) in ("with", ",", "many", "some", "and"):
            return Subject(mention, at - 1)
        if self._tokens.at(at - 1) not in _BEFORE_PARTICIPLES and at - 1 >= opening and mention is None:
            return None
        earlier = self._clause_subject(at, opening) or self.of_sentence(at, opening)
        return None if earlier is None else Subject(earlier, earlier.last)

    def _clause_subject(self, at: int, opening: int) -> Mention | None:
        """The mention that opens the clause right before *, saying*: *Critics object, the firm denied it, saying*."""
        tokens = self._tokens
        if tokens.at(at - 1) != ",":
            return None
        for begin in range(at - 2, opening, -1):
            if tokens.low[begin - 1] in (",", ";"):
                mention = self._mentions.starts.get(begin)
                if mention is None or mention.kind in ("pronoun", "document"):
                    return None
                return mention if tokens.at(mention.last + 1) not in ("'s", "'") else None
        return None

    def of_sentence(self, at: int, opening: int) -> Mention | None:
        """The source of the last attribution before `at` in the sentence, else its first mention that is a subject."""
        spoken = self._spoken(at)
        if spoken is not None:
            return spoken
        for mention in self._mentions.between(opening, at - 1):
            governed = self._tokens.at(mention.first - 1) in t.PREPOSITIONS - {"as"} and mention.first != opening
            if not governed:
                if self._tokens.at(mention.last + 1) in ("'s", "'"):
                    continue
                if mention.kind != "document" or self._tokens.at(mention.last + 1) in t.VERBS:
                    return mention
        return None
