"""From the words that name a source in one place (*he*, *the bank*, *the report*) to its fullest name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.attributions import Attribution, Attributions
from foresaid.extracting.speech.entities import Entities, Entity
from foresaid.extracting.speech.names import Mention
from foresaid.extracting.speech.tokens import Tokens
from foresaid.records import Source

AUTHOR = Source("author", "author")
_LOOK_BACK = 6
_MEMORY = 200
_OWN_NAME = t.word_set(
    "government administration market state city country nation army military navy force forces police county"
)
_DEFINITE = frozenset(("the", "this", "that", "its", "his", "her", "their", "our"))
_GENERIC_DOCUMENTS = t.word_set(
    "report study survey analysis forecast forecasts estimate estimates data document findings"
)
_OWN_DOCUMENTS = t.word_set("budget plan declaration presentation almanac proposal")
"""Documents that speak for themselves though they have a maker: *Trump's budget assumes*."""
_NO_SPEAKERS = t.word_set("markets businesses companies firms banks workers consumers states nations countries police")
"""Groups that *they* say nothing for, where they only open the sentence before."""
_OFFICES = t.word_set("president premier chancellor king queen prime minister governor mayor senator speaker pope")
"""Offices that *the president* points to by what the article is about rather than by who was named last."""
_UNNAMED = t.word_set(
    "official spokesman spokeswoman spokesperson source aide person adviser advisor staffer executive"
)


class Resolver:
    """Resolves the sources of an article's attributions, in the order they are printed."""

    def __init__(
        self,
        tokens: Tokens,
        mentions: Sequence[Mention],
        entities: Entities,
        attributions: Attributions,
        quoted: Callable[[int], bool],
    ) -> None:
        self._tokens = tokens
        self._entities = entities
        self._attributions = attributions
        self._quoted = quoted
        self._by_sentence: dict[int, list[Mention]] = {}
        for mention in mentions:
            self._by_sentence.setdefault(tokens.sentence[mention.first], []).append(mention)
        self._starts = {mention.first: mention for mention in mentions}
        self._verbs = [attribution.verb for attribution in attributions.all]
        self._sources: dict[int, Source | None] = {}
        self._documents: dict[str, Source] = {}
        self._last_document: Source | None = None
        self._trailing = False
        self._titles: dict[str, str] = {}
        self._run()

    def of(self, attribution: Attribution) -> Source | None:
        """The source of an attribution; None when it is *I* or *we*, whoever that is there."""
        if attribution.verb in self._sources:
            return self._sources[attribution.verb]
        return self._resolve(attribution.source, attribution.source_last)

    def named_at(self, first: int) -> Mention | None:
        """The named mention that begins at word `first`."""
        mention = self._starts.get(first)
        return mention if mention is not None and mention.kind in ("person", "organisation", "role") else None

    def title_of(self, source: Source) -> str | None:
        """The words of the first document that is this source's (*its World Trade Outlook*)."""
        return self._titles.get(source.name)

    def documents_of(self, source: Source) -> frozenset[str]:
        """The nouns of the documents that the article says are this source's (*forecast*, *report*)."""
        return frozenset(noun for noun, owner in self._documents.items() if owner.name == source.name)

    def mention(self, mention: Mention, last: int | None = None) -> Source | None:
        """The source a mention stands for; `last` is the last word that describes it."""
        return self._resolve(mention, mention.last if last is None else last)

    def _run(self) -> None:
        """Resolve all attributions in order, and note on the way who owns which document."""
        order: list[tuple[int, Attribution | Mention]] = [(a.verb, a) for a in self._attributions.all]
        for mentions in self._by_sentence.values():
            order.extend((m.last, m) for m in mentions if m.kind == "document")
        order.sort(key=lambda item: (item[0], isinstance(item[1], Attribution)))
        latest: dict[int, Source] = {}
        for _, item in order:
            sentence = self._tokens.sentence[item.first]
            if isinstance(item, Mention):
                self._note_document(item, latest.get(sentence))
                continue
            self._trailing = item.style == "after"
            source = self._resolve(item.source, item.source_last)
            self._trailing = False
            self._sources[item.verb] = source
            if source is not None and source.kind in ("organisation", "person", "group"):
                latest[sentence] = source
                self._claim_documents(item, source)

    # -- documents -----------------------------------------------------------------------------------------------

    def _note_document(self, mention: Mention, speaker: Source | None) -> None:
        """Remember whose document this is: its owner by its own words, or the speaker who says it *in a report*."""
        owner = self._attributions.owners.of(mention.last)
        source = self._resolve(owner, owner.last) if owner is not None and owner.kind != "document" else None
        before = self._tokens.at(mention.first - 1)
        indefinite = self._tokens.low[mention.first] in ("a", "an", "its", "his", "her", "their")
        if source is None and before == "in" and indefinite:
            source = speaker
        if source is None and mention.name[:1].isupper() and mention.kind == "document":
            capitals = [w for w in mention.name.split() if w[0].isupper() and w.lower() not in t.DETERMINERS]
            if len(capitals) > 1 and self._tokens.word[mention.last][0].isupper():
                source = Source(_plain(mention.name), "document", mention.name)
        if source is not None and source.kind != "author":
            self._titles.setdefault(source.name, mention.name)
            self._documents[self._tokens.low[mention.last]] = source
            self._last_document = source

    def _claim_documents(self, attribution: Attribution, source: Source) -> None:
        """*In a report, the embassy said*: a document named before its speaker in the sentence is the speaker's."""
        sentence = self._tokens.sentence[attribution.verb]
        for mention in self._by_sentence.get(sentence, ()):
            if mention.kind != "document" or mention.last >= attribution.verb:
                continue
            if self._tokens.at(mention.first - 1) == "in" and self._tokens.low[mention.first] in ("a", "an", "its"):
                self._documents.setdefault(self._tokens.low[mention.last], source)
                self._last_document = self._last_document or source

    def _document(self, mention: Mention, last: int) -> Source:
        """The maker of a document, or the document by its own words."""
        tokens = self._tokens
        owner = self._attributions.owners.of(mention.last)
        if tokens.low[mention.last] in _OWN_DOCUMENTS and owner is not None and owner.kind != "pronoun":
            first = min(owner.first, mention.first)
            return Source(_plain(tokens.words(first, max(owner.last, mention.last, last))), "document", mention.name)
        if owner is not None and owner.kind != "document" and owner is not mention:
            source = self._resolve(owner, owner.last)
            if source is not None:
                return Source(source.name, source.kind, mention.name, source.role, source.affiliation)
        head = tokens.low[mention.last]
        definite = tokens.low[mention.first] in _DEFINITE
        if definite or tokens.low[mention.first] == head:
            known = self._documents.get(head) or self._documents.get(head.rstrip("s"))
            if known is None and head in _GENERIC_DOCUMENTS:
                known = self._last_document
            if known is not None:
                return Source(known.name, known.kind, mention.name, known.role, known.affiliation)
        return Source(_plain(tokens.words(mention.first, last)), "document", mention.name)

    # -- kinds of mention ----------------------------------------------------------------------------------------

    def _resolve(self, mention: Mention, last: int) -> Source | None:
        if mention.kind in ("person", "organisation"):
            return self._named(mention)
        if self._tokens.low[mention.first] in ("our", "my"):
            return None
        if mention.kind == "pronoun":
            return self._pronoun(mention)
        if mention.kind == "document":
            return self._document(mention, last)
        if mention.kind == "body":
            return self._body(mention)
        if mention.kind == "role":
            return self._role(mention, last)
        return self._group(mention, max(last, mention.last))

    def _named(self, mention: Mention) -> Source:
        entity = self._entities.of(mention)
        printed = self._tokens.words(mention.first, mention.last)
        if entity is None:
            return Source(mention.name, "organisation" if mention.kind == "organisation" else "person", printed)
        return _source(entity, printed)

    def _pronoun(self, mention: Mention) -> Source | None:
        if mention.name == t.SELF:
            return None
        printed = self._tokens.word[mention.first]
        if mention.name in (t.HE, t.SHE):
            found = self._person_before(mention.first, mention.name)
        elif mention.name == t.IT:
            found = self._body_before(mention.first)
        else:
            found = self._they_before(mention.first)
        if found is None:
            return Source(printed.lower(), "person" if mention.name in (t.HE, t.SHE) else "group", printed)
        kind = "person" if mention.name in (t.HE, t.SHE) else found.kind
        return Source(found.name, kind, printed, found.role, found.affiliation)

    def _earlier(self, at: int) -> Iterator[tuple[list[Source], list[Mention]]]:
        """Sentence by sentence backwards from word `at`: the sources that spoke, latest first, and the mentions."""
        tokens = self._tokens
        inside = self._quoted(at)
        here = tokens.sentence[at]
        for sentence in range(here, max(-1, here - _LOOK_BACK), -1):
            spoken = [
                source
                for a in reversed(self._attributions.by_sentence.get(sentence, ()))
                if a.verb < at
                and (source := self._sources.get(a.verb)) is not None
                and (inside or not self._quoted(a.verb))
            ]
            mentions = [
                m for m in self._by_sentence.get(sentence, ()) if m.last < at and (inside or not self._quoted(m.first))
            ]
            yield spoken, mentions

    def _subjects(self, mentions: Sequence[Mention]) -> list[Mention]:
        """The mentions that no preposition governs and that own nothing, then the others."""
        tokens = self._tokens
        free = [
            m
            for m in mentions
            if tokens.at(m.first - 1) not in t.PREPOSITIONS and tokens.at(m.last + 1) not in ("'s", "'")
        ]
        return free + [m for m in mentions if m not in free]

    def _person_before(self, at: int, pronoun: str | None) -> Source | None:
        """Whom *he* or *she* at word `at` stands for: who spoke last, or the subject of a nearer sentence."""
        content = self._tokens.sentence[at] if self._trailing else -1
        for number, (spoken, mentions) in enumerate(self._earlier(at)):
            if number == 0 and content >= 0:
                mentions = []  # *Dolan may act, he said*: a speaker is named before what he says, not in it
            for source in spoken:
                bare = source.kind == "organisation" and pronoun is not None and _may_be_surname(source.name)
                if bare or (source.kind == "person" and (pronoun is None or self._fits(source, pronoun))):
                    return source
            for mention in self._subjects(mentions):
                if mention.kind == "person" or (mention.kind == "organisation" and self._is_person(mention)):
                    entity = self._entities.of(mention)
                    if entity is not None and (pronoun is None or entity.sex in (None, pronoun)):
                        return _source(entity, mention.name)
        return None

    def _is_person(self, mention: Mention) -> bool:
        entity = self._entities.of(mention)
        return entity is not None and entity.kind == "person"

    def _fits(self, source: Source, pronoun: str) -> bool:
        """False when the article gives the person the other sex."""
        return self._entities.sex_of(source.name) in (None, pronoun)

    def _body_before(self, at: int) -> Source | None:
        """What body *it* at word `at` stands for."""
        for spoken, mentions in self._earlier(at):
            for source in spoken:
                if source.kind in ("organisation", "document"):
                    return source
            for mention in self._subjects(mentions):
                if mention.kind == "organisation" and not self._is_person(mention):
                    return self._named(mention)
                if mention.kind == "body":
                    return self._body(mention)
                if mention.kind == "document" and self._tokens.low[mention.last] in _OWN_DOCUMENTS:
                    return self._document(mention, mention.last)
        return None

    def _they_before(self, at: int) -> Source | None:
        """What group *they* at word `at` stands for."""
        for spoken, mentions in self._earlier(at):
            for source in spoken:
                if source.kind == "group" and source.name != "they":
                    return source
            leading = self._leading_group(mentions)
            if leading is not None:
                return leading
        for spoken, mentions in self._earlier(at):
            for source in spoken:
                if source.kind in ("organisation", "person"):
                    return source
            for mention in self._subjects(mentions):
                if mention.kind == "group":
                    return self._resolve(mention, mention.last)
        return None

    def _leading_group(self, mentions: Sequence[Mention]) -> Source | None:
        """The group that opens a sentence: most likely its subject."""
        first = next((m for m in mentions if m.kind != "pronoun"), None)
        low = self._tokens.low
        if (
            first is None
            or first.kind != "group"
            or low[first.last] in _NO_SPEAKERS
            or self._tokens.at(first.last + 1) in ("'s", "'")
        ):
            return None
        opening = self._tokens.bounds(first.first)[0]
        return self._resolve(first, first.last) if first.first - opening < 2 else None

    def _body(self, mention: Mention) -> Source:
        """*The bank*, *the agency*: the named body it points back to, else its own words."""
        tokens = self._tokens
        printed = tokens.words(mention.first, mention.last)
        head = tokens.low[mention.last]
        own = Source(_plain(printed), "group" if head in ("market", "markets") else "organisation", printed)
        proper = any(tokens.word[i][0].isupper() for i in range(mention.first + 1, mention.last))
        if tokens.low[mention.first] not in _DEFINITE or head in _OWN_NAME or proper:
            return own
        if tokens.low[mention.first] in ("his", "her"):
            return self._person_before(mention.first, t.PRONOUNS[tokens.low[mention.first]]) or own
        words = tokens.low[mention.first + 1 : mention.last + 1]
        entity = self._entities.body_with(words, mention.first)
        if entity is not None and len(words) > 1:
            return _source(entity, printed)
        keyed: Source | None = None
        spoken: Source | None = None
        here = tokens.sentence[mention.first]
        for sentence in range(here, max(-1, here - 40), -1):
            for a in reversed(self._attributions.by_sentence.get(sentence, ())):
                source = self._sources.get(a.verb)
                if spoken is None and a.verb < mention.first and source is not None and source.kind == "organisation":
                    spoken = source
            for other in reversed(self._by_sentence.get(sentence, ())):
                if other.last < mention.first and other.kind == "organisation" and keyed is None:
                    source = self._named(other)
                    if source.kind == "organisation" and head in source.name.lower():
                        keyed = source
        spoken = spoken if spoken is not None and spoken.name.lower() not in t.COUNTRIES else None
        found = (keyed or spoken) if len(words) == 1 else (spoken or keyed)
        if found is None:
            found = self._first_body(here)
        return own if found is None else Source(found.name, found.kind, printed, found.role, found.affiliation)

    def _first_body(self, sentence: int) -> Source | None:
        """The body named last in a subject's place in the sentences before."""
        for number in range(sentence, max(-1, sentence - _LOOK_BACK), -1):
            for mention in self._subjects(self._by_sentence.get(number, ())):
                if mention.kind == "organisation" and not self._is_person(mention):
                    source = self._named(mention)
                    if source.name.lower() not in t.COUNTRIES:
                        return source
        return None

    def _group(self, mention: Mention, last: int) -> Source:
        """A described group by its words, its body by the full name; *the economists* by their first description."""
        tokens = self._tokens
        words = tokens.words(mention.first, last)
        name = words if len(words) < 120 else mention.name
        head = tokens.low[mention.last]
        home = self._starts.get(mention.last + 2) if tokens.at(mention.last + 1) in ("from", "at", "with") else None
        if home is not None and home.kind in ("organisation", "body") and last in (mention.last, home.last):
            body = self._named(home) if home.kind == "organisation" else self._body(home)
            name = f"{tokens.words(mention.first, mention.last + 1)} {body.name}"
        if last == mention.last and tokens.low[mention.first] in ("the", "these", "those"):
            for attribution in self._lately(mention.first):
                known = self._sources.get(attribution.verb)
                if known is not None and known.kind == "group" and head in known.name.lower().split():
                    return Source(known.name, "group", words)
        if tokens.low[mention.first] == "its":
            owner = self._body_before(mention.first)
            if owner is not None:
                return Source(f"{owner.name} {tokens.words(mention.first + 1, last)}", "group", words)
        owned = next((i for i in range(mention.first + 1, mention.last) if tokens.low[i] in ("'s", "'")), None)
        if owned is not None and tokens.low[mention.first] == "the" and tokens.low[owned - 1] in t.BODIES:
            owner = self._body(Mention(mention.first, owned - 1, "body", tokens.words(mention.first, owned - 1)))
            if owner.name[:1].isupper():
                return Source(f"{owner.name} {tokens.words(owned + 1, last)}", "group", words)
        first = mention.first + (tokens.low[mention.first] in t.DETERMINERS)
        until = first
        while until < mention.last and tokens.word[until][0].isupper():
            until += 1
        if until > first:
            short = tokens.words(first, until - 1)
            spelt = len(short.replace(".", "")) > 2 and short.lower() not in t.SHORT_NAMES
            full = self._entities.fullest(short) if spelt else short
            if full != short:
                name = name.replace(short, full, 1)
        return Source(name, "group", words)

    def _role(self, mention: Mention, last: int) -> Source:
        """*The senator*, *a think tank expert*: a named person where the article tells which, else the words."""
        tokens = self._tokens
        words = tokens.words(mention.first, max(last, mention.last))
        head = tokens.low[mention.last]
        person = self._described_before(mention)
        if person is not None:
            return _source(person, words)
        own = Source(_plain(words) if len(words) < 120 else mention.name, "person", words, affiliation=mention.home)
        definite = tokens.low[mention.first] in _DEFINITE or tokens.at(mention.first - 1) == "the"
        if definite or (tokens.word[mention.first][0].isupper() and mention.first == mention.last):
            entity = self._by_role(head, mention.first)
            if entity is not None:
                return _source(entity, words)
            return self._same_words(head, mention.first) or self._last_person(mention, head) or own
        if head.startswith("spokes") and last == mention.last and len(words.split()) < 3:
            return self._body_before(mention.first) or own
        if (
            tokens.low[mention.first] in ("a", "an", "one")
            and tokens.sentence[mention.first] <= 2
            and head not in _UNNAMED
        ):
            return self._introduced(mention) or own
        return own

    def _described_before(self, mention: Mention) -> Entity | None:
        """The person that a role is an appositive of: *Ann Weir, director of the zoo, said*."""
        if self._tokens.at(mention.first - 1) != ",":
            return None
        for other in self._by_sentence.get(self._tokens.sentence[mention.first], ()):
            if other.last == mention.first - 2 and other.kind == "person":
                return self._entities.of(other)
        return None

    def _last_person(self, mention: Mention, head: str) -> Source | None:
        """The person who spoke in the two sentences before *the former senator*, whose office was not given yet."""
        if head in _UNNAMED:
            return None
        return self._person_before(mention.first, None)

    def _by_role(self, head: str, at: int) -> Entity | None:
        """The person with that role whose mention stands last before word `at`."""
        here = self._tokens.sentence[at]
        found: Entity | None = None
        for number in range(here, max(-1, here - _MEMORY), -1):
            for mention in reversed(self._by_sentence.get(number, ())):
                entity = self._entities.of(mention) if mention.last < at else None
                if entity is None or entity.kind != "person" or not entity.role:
                    continue
                role = entity.role.lower().split()
                if head not in role:
                    continue
                if head not in _OFFICES:
                    return entity
                rank = (len(role) == 1, entity.mentions)
                if found is None or rank > (len(str(found.role).split()) == 1, found.mentions):
                    found = entity
        return found

    def _same_words(self, head: str, at: int) -> Source | None:
        """An unnamed source with the same head noun that spoke before: *the official* is *a White House official*."""
        for attribution in self._lately(at):
            if attribution.source.kind == "role" and self._tokens.low[attribution.source.last] == head:
                return self._sources.get(attribution.verb)
        return None

    def _lately(self, at: int) -> Iterator[Attribution]:
        """The attributions before word `at`, latest first, as far back as a reader remembers."""
        index = bisect_left(self._verbs, at)
        yield from reversed(self._attributions.all[max(0, index - _MEMORY) : index])

    def _introduced(self, mention: Mention) -> Source | None:
        """*A think tank expert* of a lead is the person who is introduced with a role in the sentences after it."""
        here = self._tokens.sentence[mention.first]
        for sentence in range(here + 1, here + 4):
            for other in self._by_sentence.get(sentence, ()):
                if other.kind != "person" or " " not in other.name or self._quoted(other.first):
                    continue
                entity = self._entities.of(other)
                if (
                    entity is None
                    or entity.role is None
                    or self._tokens.at(other.first - 1) in ("of", "by", "with", "to")
                ):
                    continue
                if self._spoke(other, sentence):
                    return _source(entity, mention.name)
        return None

    def _spoke(self, mention: Mention, sentence: int) -> bool:
        """True when a person is a source in that sentence, or writes or says something in the three after it."""
        entity = self._entities.of(mention)
        for number in range(sentence, sentence + 4):
            for attribution in self._attributions.by_sentence.get(number, ()):
                if self._entities.of(attribution.source) is entity:
                    return True
        return False


def _may_be_surname(name: str) -> bool:
    """True for one capitalised word that tells nothing of a body: *Hazel* of whom no first name is printed."""
    low = name.lower()
    return name.isalpha() and name.istitle() and low not in t.NAME_KEYS | t.COUNTRIES | t.PLACES


def _source(entity: Entity, printed: str) -> Source:
    """A source from an entity and the words it was printed with."""
    if entity.kind == "organisation":
        return Source(entity.name, "organisation", printed)
    return Source(entity.name, "person", printed, entity.role, entity.home)


def _plain(words: str) -> str:
    """A described source without the article before it."""
    first, _, rest = words.partition(" ")
    return rest if first.lower() in ("a", "an", "the") and rest else words
