"""Attributions: a verb of speech or thought with its subject, *according to*, and the owners of forecasts.

Which words are the subject is told from word order and word lists alone; a verb whose subject is not found is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention
from foresaid.extracting.speech.tokens import Tokens
from foresaid.when import WEEKDAYS

Style = Literal["before", "after", "according"]
"""Where the content stands: after the verb, before it, or all around (*according to*)."""

OPENING = frozenset(('"', "“", "``", "«", "„"))
CLOSING = frozenset(('"', "”", "''", "»"))
PIECES = t.word_set(
    "piece op-ed article column essay note memo letter post report blog newsletter paper study analysis"
)
"""Nouns for what a source writes, and then it is the source of what stands in it."""
_CONTROL = t.word_set(
    "continues continue continued goes go went going seems seem tends tend began begins came wants used"
)
_LONGEST_SUBJECT = 16
_RELATIVE = frozenset(("who", "which", "that"))
_ACCORDING_STOPS = frozenset(
    (")", ",", ".", ";", '"', "”", "“", "(", "—", "–", "--", ":", "which", "that", "who", "released", "published")
)
_EXPRESS = t.word_set(
    """express expresses expressed voice voiced voices made make makes issue issued issues gave give gives has have had
    hold holds held published released raised cut lowered trimmed maintained kept set revised reiterated raises cuts
    offered offers shared shares focused expressing raising cutting lowering maintaining having sees saw"""
)
"""Verbs whose subject owns the forecast that is their object: *she voiced fears*, *who has a $180 target*."""
_WRITERS = frozenset(("person", "pronoun", "organisation", "body"))
_LINKING = frozenset(("become", "becomes", "became", "get", "gets", "got", "remain", "remains", "seem", "seems"))
_BEFORE_PARTICIPLES = _LINKING | {"as", "most"}
_NOUNLIKE = t.NOUNS | t.DOCUMENTS | t.word_set("projects claims plans promises calls signals doubts notes comments")
_AFTER_SPEAKER = (
    t.PREPOSITIONS
    | t.DAYS
    | t.word_set(
        """. , ; : ( — – -- who when as last this earlier later recently and or but today yesterday tomorrow because
        while adding referring citing speaking himself herself which whose \" ” '' “ ` `` wednesday's"""
    )
)
"""What may follow the subject of *said Miller*; anything else is the start of what is said."""
_DEGREES = frozenset(("more", "less", "most", "very", "quite", "so", "too", "pretty", "not", "rather", "somewhat"))
_MODALS = frozenset(("should", "can", "could", "cannot", "must", "may", "might", "can't"))
_OWNER_STOPS = _EXPRESS | {",", "said", "says", "expects"}
_SENTENCE_END = frozenset((".", "!", "?", ";", ":"))
_RESTRICTED = t.NEEDS_CLAUSE - t.word_set(
    "show find see feel know consider project estimate hope forecast reveal report maintain urge promise vow"
)
_SHORT_PARTICIPLES = t.word_set("forecast seen said thought known felt put read held told written found foreseen")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words `first` to `last` that attribute; `verb` the word of the verb (or *according*), `lemma` its lemma.

    `source` the mention that speaks, and `source_last` the last word that describes it (*analysts at two banks*);
    `style` where the content stands; `until` the last word of it when a relative clause cuts it short.
    """

    first: int
    last: int
    verb: int
    lemma: str | None
    source: Mention
    source_last: int
    style: Style
    until: int | None = None


class Attributions:
    """The attributions of an article, by sentence."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._ends = {mention.last: mention for mention in mentions}
        self._starts = {mention.first: mention for mention in mentions}
        self.all: list[Attribution] = []
        self.by_sentence: dict[int, list[Attribution]] = {}
        self.by_verb: dict[int, Attribution] = {}
        self._scan()

    def _scan(self) -> None:
        tokens = self._tokens
        for index, low in enumerate(tokens.low):
            found: Attribution | None = None
            if low in t.VERBS and (tokens.word[index][0].islower() or index == tokens.bounds(index)[0]):
                found = self._verb(index)
            elif low in t.ADJECTIVES and tokens.word[index][0].islower():
                found = self._believing(index)
            elif low == "according" and tokens.at(index + 1) == "to":
                found = self._according(index, index + 2)
            elif low == "in" and index == tokens.bounds(index)[0]:
                found = self._in_piece(index)
            elif low == "per" or (low == "for" and index == tokens.bounds(index)[0]):
                found = self._per(index)
            if found is not None:
                self.all.append(found)
                self.by_sentence.setdefault(tokens.sentence[index], []).append(found)
                self.by_verb[found.verb] = found

    # -- according to --------------------------------------------------------------------------------------------

    def _according(self, at: int, begin: int) -> Attribution | None:
        """*according to X*, whatever X is."""
        tokens = self._tokens
        stop = tokens.bounds(at)[1]
        if begin > stop:
            return None
        end = begin
        while end < stop and tokens.low[end + 1] not in _ACCORDING_STOPS:
            if end - begin > 14:
                break
            end += 1
        mention = self._first_in(begin, end) or Mention(begin, end, "group", tokens.words(begin, end))
        return Attribution(at, end, at, None, mention, end, "according")

    def _first_in(self, begin: int, end: int) -> Mention | None:
        """The first mention in a stretch; a document's owner counts as part of the document."""
        inside = [m for m in self._mentions_from(begin, end) if m.kind != "pronoun" or m.name == t.IT]
        if not inside:
            return None
        first = inside[0]
        follows = self._tokens.at(first.last + 1)
        if follows in ("'s", "'") and len(inside) > 1 and inside[1].first <= first.last + 6:
            owned = inside[1]
            return first if owned.kind in ("document", "body") else owned
        return first

    def _mentions_from(self, begin: int, end: int) -> list[Mention]:
        """Mentions that begin in words `begin` to `end`."""
        found = (self._starts.get(i) for i in range(begin, end + 1))
        return [mention for mention in found if mention is not None]

    def _per(self, at: int) -> Attribution | None:
        """*per X* after a clause, and *For X,* at the start of one."""
        tokens = self._tokens
        mention = self._starts.get(at + 1)
        if mention is None:
            return None
        if tokens.low[at] == "per":
            if mention.kind not in ("organisation", "document", "person"):
                return None
            return Attribution(at, mention.last, at, None, mention, mention.last, "according")
        if mention.kind in ("person", "group") and tokens.at(mention.last + 1) == "," and mention.last - at < 6:
            return (
                None
                if mention.kind == "group"
                else Attribution(at, mention.last, at, None, mention, mention.last, "according")
            )
        return None

    def _in_piece(self, at: int) -> Attribution | None:
        """*In an opinion piece in The Hill, Miller, a fellow at X, put ...*: the piece is its author's, whatever the verb."""
        tokens = self._tokens
        stop = tokens.bounds(at)[1]
        head = next((i for i in range(at + 1, min(at + 8, stop)) if tokens.low[i] in PIECES), None)
        if head is None:
            return None
        for comma in range(head + 1, min(head + 16, stop)):
            if tokens.low[comma] in t.VERBS:
                return None
            mention = self._starts.get(comma + 1)
            if (
                tokens.low[comma] == ","
                and mention is not None
                and mention.kind in ("person", "pronoun", "organisation")
            ):
                if tokens.at(mention.first - 1) in t.PREPOSITIONS or not self._leads(mention, stop):
                    continue
                return Attribution(mention.first, mention.last, mention.last, "write", mention, mention.last, "before")
        return None

    def _leads(self, mention: Mention, stop: int) -> bool:
        """True when a verb can follow a mention: it is no item of a list of places."""
        after = self._tokens.at(mention.last + 1)
        if after != ",":
            return mention.last < stop
        return mention.kind == "person" and mention.last + 2 < stop

    def _believing(self, at: int) -> Attribution | None:
        """*Some analysts remain sceptical*: an adjective of belief after a form of *be*."""
        tokens = self._tokens
        opening = tokens.bounds(at)[0]
        back = at - 1
        while back >= opening and (tokens.low[back] in t.ADVERBS | _DEGREES or tokens.low[back].endswith("ly")):
            if tokens.low[back] in t.BE | _LINKING:
                break
            back -= 1
        if back < opening or tokens.low[back] not in t.BE | _LINKING or tokens.at(at + 1) == "to":
            return None
        if tokens.low[back] not in t.BE:
            back -= 0 if tokens.low[back - 1] in t.BE else 1
            found = self._subject(back + 1, opening)
        else:
            found = self._subject(back, opening)
        if found is None or (found[0].kind not in ("person", "group", "role") and found[0].name not in (t.HE, t.SHE, t.THEY, t.SELF)):
            return None
        return Attribution(found[0].first, at, at, tokens.low[at], found[0], found[1], "before", found[2])

    # -- verbs ---------------------------------------------------------------------------------------------------

    def _verb(self, at: int) -> Attribution | None:
        """The attribution of a verb form at word `at`, when it is one and its subject is found."""
        tokens = self._tokens
        low = tokens.low[at]
        lemma = t.VERBS[low]
        opening, stop = tokens.bounds(at)
        if low in _NOUNLIKE and self._is_noun(at):
            return None
        if tokens.at(at - 1) in t.DETERMINERS and low.endswith("ed") and at > opening:
            return None  # *the projected rise*
        if self._passive(at, opening):
            return self._agent(at, lemma, stop)
        inverted = self._inverted(at, lemma, opening, stop)
        if inverted is not None:
            return inverted
        if tokens.at(at - 1) == "to" and at - 1 >= opening:
            if tokens.at(at - 2) not in _CONTROL:
                return None
            found = self._subject(at - 2, opening)
        elif low.endswith("ing") and not self._progressive(at, opening):
            found = self._participle_subject(at, opening)
        else:
            found = self._subject(at, opening)
        if found is None:
            return None
        source, source_last, until = found
        style = self._style(source.first, at, opening, stop)
        if not self._plausible(at, lemma, style, stop) or (lemma == "feel" and source.name == t.IT):
            return None
        first = min(source.first, at) if source.first >= opening else at
        return Attribution(first, max(at, source_last), at, lemma, source, source_last, style, until)

    def _is_noun(self, at: int) -> bool:
        """True when a form that is also a noun (*forecast*, *estimates*, *report*) is used as one here."""
        tokens = self._tokens
        before, after = tokens.at(at - 1), tokens.at(at + 1)
        if before in t.DETERMINERS - {"all", "both", "some", "many", "most", "few", "others", "several"}:
            return True
        if before in ("'s", "'", "of", "in", "with", "by", "from", "for", "official", "new", "latest", "recent"):
            return True
        if after in t.VERBS or after in ("of", "for") or (after in t.BE and tokens.low[at].endswith("s")):
            return True
        mention = self._ends.get(at - 1)
        if mention is None and not (
            before in t.ADVERBS or before.endswith("ly") or before in _RELATIVE or before in t.DAYS or before in (",", "and", ")")
        ):
            return not before.isalpha() or not before.endswith("s")
        return False

    def _passive(self, at: int, opening: int) -> bool:
        """True for a participle after a form of *be*, or a bare one before *to* or *at* that follows no subject."""
        tokens = self._tokens
        low = tokens.low[at]
        if not (low.endswith("ed") or low in _SHORT_PARTICIPLES):
            return False
        back = at - 1
        while back >= opening and (
            tokens.low[back] in t.ADVERBS or tokens.low[back].endswith("ly") or tokens.low[back] in _BEFORE_PARTICIPLES
        ):
            if tokens.low[back] in t.BE | _LINKING and tokens.low[back] != "'s" and tokens.word[back].islower():
                return True
            if tokens.low[back] == "'s" and tokens.at(back - 1) in ("it", "he", "she", "that", "there", "what"):
                return True
            back -= 1
        if low == "worried":
            return False
        after = tokens.at(at + 1)
        if after == "to" and low in (
            "expected",
            "projected",
            "predicted",
            "forecast",
            "forecasted",
            "estimated",
            "anticipated",
        ):
            return not (back == at - 1 and self._ends.get(back) is not None and tokens.low[back] in t.PRONOUNS)
        return after == "by" and t.VERBS[low] not in ("respond", "begin", "continue")

    def _agent(self, at: int, lemma: str, stop: int) -> Attribution | None:
        """The *by X* of a passive verb within a few words; *worried* and *convinced* keep their subject."""
        tokens = self._tokens
        if tokens.low[at] in ("worried", "convinced"):
            found = self._subject(at, tokens.bounds(at)[0])
            if found is None:
                return None
            return Attribution(min(found[0].first, at), at, at, lemma, found[0], found[1], "before", found[2])
        for by in range(at + 1, min(at + 6, stop) + 1):
            if tokens.low[by] == "in":
                mention = self._starts.get(by + 1)
                if mention is not None and mention.kind == "document" and tokens.low[by + 1] in ("the", "its", "a", "an"):
                    return Attribution(at, mention.last, at, lemma, mention, mention.last, "according")
            if tokens.low[by] == "by":
                mention = self._starts.get(by + 1)
                if mention is None or mention.kind == "pronoun":
                    return None
                until = next((i for i in range(mention.last, stop) if tokens.low[i] == ","), None)
                return Attribution(at, mention.last, at, lemma, mention, mention.last, "according", until)
            if tokens.low[by] in (",", ";"):
                break
        return None

    def _progressive(self, at: int, opening: int) -> bool:
        """True when an -ing form follows *is*, *are*, *been* (adverbs between)."""
        back = at - 1
        while back >= opening and (self._tokens.low[back] in t.ADVERBS or self._tokens.low[back].endswith("ly")):
            if self._tokens.low[back] in t.BE:
                return True
            back -= 1
        return self._tokens.at(back) in ("begun", "began", "started", "keep", "keeps", "kept")

    def _participle_subject(self, at: int, opening: int) -> tuple[Mention, int, int | None] | None:
        """Whose *saying* or *warning* it is: a mention right before it, else the subject of the sentence so far."""
        mention = self._ends.get(at - 1)
        if mention is not None and self._tokens.at(mention.first - 1) in ("with", ",", "many", "some", "and"):
            return mention, at - 1, None
        if self._tokens.at(at - 1) not in (",", "and", "”", '"', "''", "—", "–", "while", "without", "by", "in", "or"):
            if at - 1 >= opening and mention is None:
                return None
        earlier = self._clause_subject(at, opening) or self._sentence_subject(at, opening)
        return None if earlier is None else (earlier, earlier.last, None)

    def _clause_subject(self, at: int, opening: int) -> Mention | None:
        """The mention that opens the clause right before *, saying*: *Critics object, the firm denied it, saying*."""
        tokens = self._tokens
        if tokens.at(at - 1) != ",":
            return None
        for begin in range(at - 2, opening, -1):
            if tokens.low[begin - 1] in (",", ";"):
                mention = self._starts.get(begin)
                return mention if mention is not None and mention.kind not in ("pronoun", "document") else None
        return None

    def _sentence_subject(self, at: int, opening: int) -> Mention | None:
        """The source of the nearest attribution before `at` in the sentence, else its first mention that is a subject."""
        for attribution in reversed(self.by_sentence.get(self._tokens.sentence[at], ())):
            if attribution.verb < at and attribution.style != "according":
                return attribution.source
        for mention in self._mentions_from(opening, at - 1):
            if self._tokens.at(mention.first - 1) not in t.PREPOSITIONS or mention.first == opening:
                if self._tokens.at(mention.last + 1) in ("'s", "'"):
                    continue
                if mention.kind != "document" or self._tokens.at(mention.last + 1) in t.VERBS:
                    return mention
        return None

    def subject_before(self, at: int) -> Mention | None:
        """The subject of the sentence that word `at` stands in, as far as it goes before `at`."""
        return self._sentence_subject(at, self._tokens.bounds(at)[0])

    def _inverted(self, at: int, lemma: str, opening: int, stop: int) -> Attribution | None:
        """*"...," said Miller* and *..., says the bank*: content before, subject after the verb."""
        tokens = self._tokens
        if tokens.low[at].endswith("ing") or at + 1 > stop or lemma not in t.INVERTIBLE:
            return None
        before = tokens.at(at - 1) if at > opening else ""
        closed = (
            before in CLOSING
            or before in (",", "?", "!", "—", "–", "--")
            or (before in ("as", "so") and at - 1 >= opening)
        )
        if not closed and at != opening:
            return None
        if before == "," and at - 2 >= opening and self._ends.get(at - 2) is not None and lemma != "say":
            return None
        begin = at + 1
        mention = self._starts.get(begin) or (
            self._starts.get(begin + 1) if tokens.low[begin] in ("the", "a", "an") else None
        )
        if mention is None or (mention.kind == "pronoun" and mention.name not in (t.HE, t.SHE, t.IT, t.THEY, t.SELF)):
            return None
        if mention.kind == "pronoun" and tokens.low[mention.first] not in ("he", "she", "it", "they", "i", "we"):
            return None
        following = tokens.at(mention.last + 1)
        if mention.last < stop and following not in _AFTER_SPEAKER:
            return None
        style: Style = "after" if at != opening else "before"
        return Attribution(at, mention.last, at, lemma, mention, mention.last, style)

    def _style(self, source: int, at: int, opening: int, stop: int) -> Style:
        """Whether the content stands before the attribution (*..., Miller said on Monday.*) or after it."""
        tokens = self._tokens
        begin = min(source, at)
        while begin - 1 > opening and tokens.low[begin - 1] in ("the", "a", "an"):
            begin -= 1
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
        rest = tokens.low[after : stop + 1]
        if quoted and "that" not in rest[:6]:
            return "after"
        if begin - opening < 5 or (
            tokens.low[opening] in t.PREPOSITIONS | {"if", "when", "while", "as"} and begin - opening < 14
        ):
            return "before"
        adverbial = rest[0] in t.PREPOSITIONS or rest[0] in t.DAYS or rest[0].endswith("ly") or rest[0] in t.ADVERBS
        told = tokens.low[at] in ("told", "tells")
        if (adverbial or told) and "that" not in rest and len(rest) < 24:
            return "after"
        return "before"

    def _plausible(self, at: int, lemma: str, style: Style, stop: int) -> bool:
        """Whether a verb with other uses (*add*, *find*, *put*) is one of speech here."""
        if style == "after":
            return True
        tokens = self._tokens
        after = tokens.at(at + 1) if at < stop else ""
        if lemma in t.TRAILING_ONLY:
            return after == "out" or (
                lemma in ("count", "rely", "plan", "convince", "read") and after in ("on", "for", "to", "that", ":")
            )
        if lemma in _RESTRICTED:
            return after in ("that", ":") or after in OPENING or (after == "," and tokens.at(at + 2) in OPENING)
        return after not in (".", ";") or lemma in ("say", "predict", "expect", "think", "believe")

    # -- subjects ------------------------------------------------------------------------------------------------

    def _subject(self, at: int, opening: int) -> tuple[Mention, int, int | None] | None:
        """The subject of the verb at `at`: its mention, the last word that describes it, and where a relative ends."""
        tokens = self._tokens
        back = self._skip(at - 1, opening)
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
            return self._over_appositive(back, opening)
        if low in ("and", "but", "or", "then"):
            earlier = self._sentence_subject(at, opening)
            return None if earlier is None else (earlier, earlier.last, None)
        mention = self._ends.get(back)
        if mention is not None and mention.kind == "pronoun":
            if tokens.low[back] in t.POSSESSIVES - {"her"} or tokens.low[back] in ("him", "them", "me"):
                return None
            return mention, back, None
        return self._head(back, opening)

    def _skip(self, back: int, opening: int) -> int:
        """Walk left over auxiliaries, adverbs and dates to the last word of the subject."""
        tokens = self._tokens
        while back >= opening:
            low = tokens.low[back]
            if back in self._ends and low not in t.DAYS and self._ends[back].kind != "organisation":
                break
            if low in t.ADVERBS or (low.endswith("ly") and low not in ("family", "italy", "july", "assembly", "daily")):
                back -= 1
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

    def _relative(self, back: int, at: int, opening: int) -> tuple[Mention, int, int | None] | None:
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
        found = self._head(end, opening) if end >= opening else None
        if found is None and comma:
            found = self._over_appositive(end + 1, opening)
        if found is None or found[0].kind == "pronoun":
            return None
        until: int | None = at
        if comma or (found[0].kind == "group" and tokens.at(found[0].first - 1) in ("are", "were", "is")):
            stop = tokens.bounds(at)[1]
            until = next((i for i in range(at + 1, stop) if tokens.low[i] == ","), None)
        return found[0], found[1], until

    def _over_appositive(self, comma: int, opening: int) -> tuple[Mention, int, int | None] | None:
        """The subject before an appositive that ends at `comma`: the leftmost person, else body, a comma follows."""
        tokens = self._tokens
        best: Mention | None = None
        floor = opening
        for i in range(comma - 1, opening - 1, -1):
            if tokens.low[i] in OPENING | CLOSING | {";", ":"} and i < comma - 1:
                floor = i + 1
                break
        for mention in self._mentions_from(floor, comma - 1):
            if tokens.at(mention.last + 1) not in (",", "(", "—", "–", "--") or mention.last + 1 >= comma:
                if not (mention.kind == "person" and tokens.at(mention.last + 1) in ("of", "from")):
                    continue
            if mention.kind == "pronoun" or (tokens.at(mention.first - 1) in t.PREPOSITIONS and mention.first > floor):
                continue
            if mention.last < comma - 60:
                continue
            if best is None or (
                best.kind != "person" and mention.kind == "person" and not self._describes(best, mention)
            ):
                best = mention
        named = self._starts.get(best.last + 2) if best is not None and best.kind == "role" else None
        if named is not None and named.kind == "person" and named.last <= comma:
            best = named
        if best is not None:
            return best, best.last, None
        earlier = self._ends.get(comma - 1)
        if (
            earlier is not None
            and earlier.kind != "pronoun"
            and tokens.at(earlier.first - 1) in ("", ",", "and", "but", '"', "“")
        ):
            return earlier, earlier.last, None
        return None

    def _describes(self, first: Mention, second: Mention) -> bool:
        """True when a described group is spelt out by the person after it: keep the first."""
        return first.kind == "group" and second.first - first.last < 3

    def of_cue(self, at: int) -> Attribution | None:
        """The attribution of a verb that is known to state a forecast, also where its use alone would not tell."""
        known = self.by_verb.get(at)
        tokens = self._tokens
        if known is not None or not (tokens.low[at] in t.VERBS or tokens.low[at] in t.CUE_VERBS):
            return known
        opening = tokens.bounds(at)[0]
        if tokens.low[at] in t.NOUNS | t.DOCUMENTS and self._is_noun(at) or self._passive(at, opening):
            return None
        found = self._subject(at, opening) if tokens.at(at - 1) != "to" else None
        if found is None or found[0].kind == "document":
            return None
        if tokens.low[at] in t.CUE_VERBS and found[0].kind not in ("group", "person", "organisation", "pronoun"):
            return None
        lemma = t.VERBS.get(tokens.low[at])
        return Attribution(min(found[0].first, at), at, at, lemma, found[0], found[1], "before", found[2])

    def _head(self, back: int, opening: int) -> tuple[Mention, int, int | None] | None:
        """The head of the noun phrase that ends at `back`: its last mention that no preposition governs."""
        tokens = self._tokens
        at = back
        while at >= opening and back - at < _LONGEST_SUBJECT:
            mention = self._ends.get(at)
            if mention is not None:
                before = tokens.at(mention.first - 1) if mention.first > opening else ""
                if before in t.PREPOSITIONS and mention.first - 1 > opening:
                    at = mention.first - 2
                    continue
                other = self._ends.get(mention.first - 2) if before in ("and", "or") else None
                if other is not None and tokens.at(other.first - 1) in t.PREPOSITIONS and other.first - 1 > opening:
                    at = other.first - 2
                    continue
                if mention.kind == "pronoun" and at != back:
                    return None
                return self._owned(self._joined(mention, opening), back)
            low = tokens.low[at]
            if low in t.BOUNDARIES and low not in ("and", "or"):
                break
            at -= 1
        return self._plural(back, opening)

    def _joined(self, mention: Mention, opening: int) -> Mention:
        """*Oil analysts and traders*: two mentions that *and* joins to one subject."""
        tokens = self._tokens
        if tokens.at(mention.first - 1) not in ("and", "or") or mention.first - 2 < opening:
            return mention
        other = self._ends.get(mention.first - 2)
        if other is None or other.kind == "pronoun" or tokens.at(other.first - 1) in t.PREPOSITIONS:
            return mention
        return Mention(other.first, mention.last, "group", tokens.words(other.first, mention.last))

    def _owned(self, mention: Mention, back: int) -> tuple[Mention, int, int | None] | None:
        """A head found; the words after it up to `back` describe it, unless a verb stands among them."""
        tokens = self._tokens
        for i in range(mention.last + 1, back + 1):
            low = tokens.low[i]
            if (low in ("'s", "'") and i == mention.last + 1) or low in (
                "will",
                "would",
                "could",
                "may",
                "might",
                "is",
                "are",
                "was",
                "were",
                "has",
            ):
                return None
        return mention, back, None

    def _plural(self, back: int, opening: int) -> tuple[Mention, int, int | None] | None:
        """An unknown plural at the start of a clause (*Bookmakers expect*) is a described group."""
        tokens = self._tokens
        low = tokens.low[back]
        if not (low.endswith("s") and low.isalpha() and len(low) > 3) or low in t.FUNCTION or low in t.VERBS:
            return None
        first = back
        while first > opening and back - first < 4 and tokens.low[first - 1] not in t.BOUNDARIES | {","}:
            first -= 1
        if any(
            tokens.low[i] in t.VERBS or tokens.low[i] in t.BE or tokens.low[i] in t.PREPOSITIONS
            for i in range(first, back)
        ):
            return None
        return Mention(first, back, "group", tokens.words(first, back)), back, None

    # -- nouns ---------------------------------------------------------------------------------------------------

    def owner(self, at: int) -> Mention | None:
        """Whose forecast, estimate or view the noun at word `at` is, None when the words near it do not say."""
        tokens = self._tokens
        opening, stop = tokens.bounds(at)
        for back in range(at - 1, max(opening, at - 8) - 1, -1):
            low = tokens.low[back]
            if low in ("'s", "'"):
                return self._ends.get(back - 1)
            mention = self._ends.get(back)
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
        owned = self._starts.get(mention.last + 2)
        return owned if owned is not None and owned.kind == "organisation" else mention

    def document_in(self, begin: int, end: int) -> Mention | None:
        """The first document that a sentence gives as its ground: *in the report*, *under the agency's projections*."""
        for mention in self._mentions_from(begin, end):
            if mention.kind == "document" and self._grounds(mention):
                return mention
        return None

    def _grounds(self, mention: Mention) -> bool:
        """True when *in*, *under* or *by* governs a document, perhaps over its owner (*in the GAO report*)."""
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
                found = self._subject(back, opening)
                return found[0] if found is not None else None
            if low == "with" and tokens.at(back - 1) == ",":
                found = self._over_appositive(back - 1, opening)
                return found[0] if found is not None else None
            if low in (",", ";", "that") or low in t.BE:
                break
        return None

    def _owner_after(self, at: int, stop: int) -> Mention | None:
        """*a forecast by X*, *an estimate Tuesday from X*, *forecasts of economists*, *expectations among traders*."""
        tokens = self._tokens
        for ahead in range(at + 1, min(at + 8, stop) + 1):
            low = tokens.low[ahead]
            if low in ("by", "from", "among", "at", "of"):
                mention = self._possessed(self._starts.get(ahead + 1))
                kinds = ("group",) if low in ("of", "among") else ("organisation", "person", "group", "body", "role")
                if mention is not None and mention.kind in kinds:
                    return mention
                if low in ("by", "from"):
                    return None
            elif low in t.BE or low in (",", ".", ";", "that") or (low in t.VERBS and low != "released"):
                return None
        return None
