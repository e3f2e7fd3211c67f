"""Attributions: a verb of speech or thought with its subject, *according to*, and what a piece of writing says."""

from __future__ import annotations

from dataclasses import dataclass

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention, Mentions
from foresaid.extracting.speech.owners import Owners
from foresaid.extracting.speech.quotes import CLOSING
from foresaid.extracting.speech.subjects import Subject, Subjects
from foresaid.extracting.speech.tokens import Tokens
from foresaid.extracting.speech.verbs import LINKING, Style, Verbs

PIECES = t.word_set(
    "piece op-ed article column essay note memo letter post report blog newsletter paper study analysis"
)
"""Nouns for what a source writes, and then it is the source of what stands in it."""

_CONTROL = t.word_set(
    """continues continue continued goes go went going seems seem tends tend began begins came wants used tried tries
    try trying seeks sought hoping attempted"""
)
_DASHES = frozenset(("—", "–", "--", "-", "―"))
_LEADING = frozenset(("led", "lead", "leads", "leading", "prompted", "prompting", "caused", "causing"))
_ACCORDING_STOPS = frozenset(
    (")", ",", ".", ";", '"', "”", "“", "(", "—", "–", "--", ":", "which", "that", "who", "released", "published")
)
_BELIEVERS = frozenset(("person", "group", "role"))
_WRITERS = frozenset(("person", "pronoun", "organisation", "body"))
_NOUNLIKE = (
    t.NOUNS
    | t.DOCUMENTS
    | t.word_set(
        "projects claims plans promises calls signals doubts notes comments tweets posts hints bets states disputes"
    )
)
_AFTER_SPEAKER = (
    t.PREPOSITIONS
    | t.DAYS
    | t.word_set(
        """. , ; : ( — – -- who when as last this earlier later recently and or but today yesterday tomorrow because
        while adding referring citing speaking himself herself which whose \" ” '' “ ` `` wednesday's"""
    )
)
"""What may follow the subject of *said Weir*; anything else is the start of what is said."""

_READINGS = t.word_set("pointed points point put puts called calls call gave gives give")
_IDIOMS = frozenset(("off", "out", "on", "in", "back", "up", "also"))
_ARTICLES = frozenset(("the", "a", "an", "this", "its", "his", "their", "our", "my", "your"))
_SUBORDINATORS = t.word_set("if while although though whatever unless whereas")
"""Words that open a clause before the main one, which is not reported with it."""

_DEGREES = frozenset(("more", "less", "most", "very", "quite", "so", "too", "pretty", "not", "rather", "somewhat"))


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

    def __init__(self, tokens: Tokens, mentions: Mentions) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._verbs = Verbs(tokens, mentions)
        self.subjects = Subjects(tokens, mentions, self._spoken)
        self.owners = Owners(tokens, mentions, self.subjects)
        self.all: list[Attribution] = []
        self.by_sentence: dict[int, list[Attribution]] = {}
        self.by_verb: dict[int, Attribution] = {}
        self._scan()

    def _spoken(self, at: int) -> Mention | None:
        """The source of the last attribution before word `at` in its sentence."""
        for attribution in reversed(self.by_sentence.get(self._tokens.sentence[at], ())):
            if attribution.verb < at and attribution.style != "according":
                return attribution.source
        return None

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
            elif (low in _DASHES and tokens.at(index - 1) in CLOSING) or (low in CLOSING and self._dash_after(index)):
                found = self._signed(index + 1)
            elif low == "per" or (low == "for" and index == tokens.bounds(index)[0]):
                found = self._per(index)
            if found is not None:
                self.all.append(found)
                self.by_sentence.setdefault(tokens.sentence[found.verb], []).append(found)
                self.by_verb[found.verb] = found

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
        inside = [m for m in self._mentions.between(begin, end) if m.kind != "pronoun" or m.name == t.IT]
        if not inside:
            return None
        first = inside[0]
        follows = self._tokens.at(first.last + 1)
        if follows in ("'s", "'") and len(inside) > 1 and inside[1].first <= first.last + 6:
            owned = inside[1]
            return first if owned.kind in ("document", "body") else owned
        return first

    def _per(self, at: int) -> Attribution | None:
        """*per X* after a clause, and *For X,* at the start of one."""
        tokens = self._tokens
        mention = self._mentions.starts.get(at + 1)
        if mention is None:
            return None
        if tokens.low[at] == "per":
            if mention.kind not in ("organisation", "document", "person"):
                return None
            return Attribution(at, mention.last, at, None, mention, mention.last, "according")
        if mention.kind == "person" and tokens.at(mention.last + 1) == "," and mention.last - at < 6:
            return Attribution(at, mention.last, at, None, mention, mention.last, "according")
        return None

    def _dash_after(self, at: int) -> bool:
        """True when a dash that belongs to no sentence stands between word `at` and the next."""
        tokens = self._tokens
        if at + 1 >= len(tokens) or not tokens.word[at + 1][0].isupper():
            return False
        return tokens.text[tokens.end[at] : tokens.start[at + 1]].strip() in _DASHES

    def _signed(self, begin: int) -> Attribution | None:
        """*"..." — Ann Weir, The Ledger*: a quotation signed with the name at word `begin`."""
        tokens = self._tokens
        if begin >= len(tokens):
            return None
        stop = tokens.bounds(begin)[1]
        if tokens.at(begin) == "editorial" and tokens.at(begin + 1) == ",":
            begin += 2 + (tokens.at(begin + 2) == "the")
        mention = self._mentions.starts.get(begin)
        if mention is None or begin > stop or mention.kind not in ("person", "organisation", "document"):
            return None
        if mention.last < stop and tokens.low[mention.last + 1] not in (",", "(", "/", "of", "in", "."):
            return None
        return Attribution(mention.first, mention.last, mention.last, "say", mention, mention.last, "after")

    def _in_piece(self, at: int) -> Attribution | None:
        """*In an opinion piece in The Ledger, Weir, a fellow at X, put ...*: its author says it, whatever the verb."""
        tokens = self._tokens
        stop = tokens.bounds(at)[1]
        head = next((i for i in range(at + 1, min(at + 8, stop)) if tokens.low[i] in PIECES), None)
        if head is None:
            return None
        for comma in range(head + 1, min(head + 16, stop)):
            if tokens.low[comma] in t.VERBS:
                return None
            mention = self._mentions.starts.get(comma + 1)
            if tokens.low[comma] == "," and mention is not None and mention.kind in _WRITERS:
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
        """*Some analysts remain sceptical*: an adjective of belief after a form of *be*, or *hawks fearful that*."""
        tokens = self._tokens
        group = self._mentions.ends.get(at - 1)
        if group is not None and group.kind == "group" and tokens.at(at + 1) == "that":
            return Attribution(group.first, at, at, tokens.low[at], group, group.last, "before")
        opening = tokens.bounds(at)[0]
        back = at - 1
        while back >= opening and (tokens.low[back] in t.ADVERBS | _DEGREES or tokens.low[back].endswith("ly")):
            if tokens.low[back] in t.BE | LINKING:
                break
            back -= 1
        if back < opening or tokens.low[back] not in t.BE | LINKING or tokens.at(at + 1) == "to":
            return None
        if tokens.low[back] not in t.BE:
            found = self.subjects.find(back + (tokens.at(back - 1) in t.BE), opening)
        else:
            found = self.subjects.find(back, opening)
        if found is None or not (
            found.mention.kind in _BELIEVERS or found.mention.name in (t.HE, t.SHE, t.THEY, t.SELF)
        ):
            return None
        return Attribution(
            found.mention.first, at, at, tokens.low[at], found.mention, found.last, "before", found.until
        )

    def _verb(self, at: int) -> Attribution | None:
        """The attribution of a verb form at word `at`, when it is one and its subject is found."""
        tokens = self._tokens
        low = tokens.low[at]
        lemma = t.VERBS[low]
        opening, stop = tokens.bounds(at)
        if low in _NOUNLIKE and self._verbs.is_noun(at):
            return None
        if tokens.at(at - 1) in _ARTICLES and at > opening:
            return None
        if self._verbs.modifier(at) or self._verbs.to_come(at, lemma, opening):
            return None
        if self._verbs.passive(at, opening):
            return self._agent(at, lemma, stop)
        inverted = self._inverted(at, lemma, opening, stop)
        if inverted is not None:
            return inverted
        if tokens.at(at - 1) == "to" and at - 1 >= opening:
            found = self._infinitive_subject(at, opening)
        elif low.endswith("ing") and not self._verbs.progressive(at, opening):
            found = self.subjects.of_participle(at, opening)
        else:
            found = self.subjects.find(at, opening)
        if found is None:
            return None
        source, source_last, until = found
        if self._verbs.disagrees(at, source) or self._verbs.awaited(lemma, source):
            return None
        style = self._verbs.style(source.first, at, opening, stop)
        if not self._verbs.plausible(at, lemma, style, stop) or (lemma == "feel" and source.name == t.IT):
            return None
        if until is None and style == "before":
            until = self._clause_end(source.first, at, opening, stop)
        first = min(source.first, at) if source.first >= opening else at
        return Attribution(first, max(at, source_last), at, lemma, source, source_last, style, until)

    def _clause_end(self, first: int, at: int, opening: int, stop: int) -> int | None:
        """Where the content of *While Weir expects a rise, ...* ends: at the comma before the main clause."""
        tokens = self._tokens
        before = first - 1 - (tokens.at(first - 1) in ("the", "a", "some", "many"))
        if before < opening or tokens.low[before] not in _SUBORDINATORS or before > opening + 2:
            return None
        for comma in range(at + 1, stop):
            if tokens.low[comma] in (",", "--", "—", "–") and tokens.at(comma + 1) not in ("which", "who", "and", "or"):
                return comma
        return None

    def _infinitive_subject(self, at: int, opening: int) -> Subject | None:
        """The subject of *to* and a verb: *she went on to say*, *his model led ministers to fear*."""
        tokens = self._tokens
        if tokens.at(at - 2) in _CONTROL:
            return self.subjects.find(at - 2, opening)
        mention = self._mentions.ends.get(at - 2)
        if mention is not None and tokens.at(mention.first - 1) in _LEADING:
            return Subject(mention, mention.last)
        return None

    def _agent(self, at: int, lemma: str, stop: int) -> Attribution | None:
        """The *by X* of a passive verb within a few words; *worried* and *convinced* keep their subject."""
        tokens = self._tokens
        if tokens.low[at] in ("worried", "convinced"):
            found = self.subjects.find(at, tokens.bounds(at)[0])
            if found is None:
                return None
            return Attribution(
                min(found.mention.first, at), at, at, lemma, found.mention, found.last, "before", found.until
            )
        for by in range(at + 1, min(at + 6, stop) + 1):
            if tokens.low[by] == "to" and tokens.low[at] != "said":
                break
            if tokens.low[by] == "in":
                mention = self._mentions.starts.get(by + 1)
                definite = tokens.at(by + 1) in ("the", "its", "a", "an")
                if mention is not None and mention.kind == "document" and definite:
                    return Attribution(at, mention.last, at, lemma, mention, mention.last, "according")
            if tokens.low[by] == "by":
                mention = self._mentions.starts.get(by + 1)
                if mention is None or mention.kind == "pronoun" or self._before_noun(mention, stop):
                    return None
                until = next((i for i in range(mention.last, stop) if tokens.low[i] == ","), None)
                return Attribution(at, mention.last, at, lemma, mention, mention.last, "according", until)
            if tokens.low[by] in (",", ";"):
                break
        return None

    def _before_noun(self, mention: Mention, stop: int) -> bool:
        """True for a name before the noun it describes: *as shown by the Ledger affair*."""
        after = self._tokens.at(mention.last + 1)
        if mention.last >= stop or mention.kind != "organisation" or not after.isalpha():
            return False
        known = t.PREPOSITIONS | t.BOUNDARIES | t.FUNCTION | t.ADVERBS | t.DAYS
        return after not in known and after not in t.VERBS and self._tokens.word[mention.last + 1].islower()

    def subject_before(self, at: int) -> Mention | None:
        """The subject of the sentence that word `at` stands in, as far as it goes before `at`."""
        return self.subjects.of_sentence(at, self._tokens.bounds(at)[0])

    def _inverted(self, at: int, lemma: str, opening: int, stop: int) -> Attribution | None:
        """*"...," said Weir* and *..., says the bank*: content before, subject after the verb."""
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
        if before == "," and at - 2 >= opening and self._mentions.ends.get(at - 2) is not None and lemma != "say":
            return None
        begin = at + 1
        mention = self._mentions.starts.get(begin) or (
            self._mentions.starts.get(begin + 1) if tokens.low[begin] in ("the", "a", "an") else None
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

    def of_cue(self, at: int) -> Attribution | None:
        """The attribution of a verb that is known to state a forecast, also where its use alone would not tell."""
        known = self.by_verb.get(at)
        tokens = self._tokens
        if known is not None or not (tokens.low[at] in t.VERBS or tokens.low[at] in t.CUE_VERBS):
            return known
        opening = tokens.bounds(at)[0]
        if (tokens.low[at] in _NOUNLIKE and self._verbs.is_noun(at)) or self._verbs.passive(at, opening):
            return None
        if self._verbs.modifier(at):
            return None
        found = self.subjects.find(at, opening) if tokens.at(at - 1) != "to" else None
        if found is None or (
            found.mention.kind == "document" and (tokens.low[at] not in _READINGS or tokens.at(at + 1) in _IDIOMS)
        ):
            return None
        lemma = t.VERBS.get(tokens.low[at])
        return Attribution(
            min(found.mention.first, at), at, at, lemma, found.mention, found.last, "before", found.until
        )
