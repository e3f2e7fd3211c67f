"""Who the names stand for: each person and body once, with the fullest name, role and affiliation the article gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.names import Mention
from foresaid.extracting.speech.tokens import Tokens

_LONGEST_APPOSITIVE = 34
_MOST_NAMESAKES = 40
_SEXED = {"mr": t.HE, "sir": t.HE} | dict.fromkeys(("mrs", "ms", "miss", "lady", "dame"), t.SHE)
_HOME_LINKS = frozenset(("at", "of", "with", "for", "from", "in", "to"))


@dataclass(slots=True)
class Entity:
    """A person or body of the article. `sex` is `he`, `she` or None; `seen` the word index of its first mention and
    `mentions` how often it is named, `named` how often with the full name.
    """

    name: str
    kind: Literal["person", "organisation"]
    role: str | None = None
    home: str | None = None
    sex: str | None = None
    seen: int = 0
    mentions: int = 0
    named: int = 1


class Entities:
    """All named people and bodies of an article, found by any shorter form of their name."""

    def __init__(self, tokens: Tokens, names: Sequence[Mention]) -> None:
        self._tokens = tokens
        self._people: dict[str, list[Entity]] = {}
        self._bodies: dict[str, Entity] = {}
        self._by_word: dict[str, list[Entity]] = {}
        self._acronyms: dict[str, Entity] = {}
        self._of: dict[int, Entity] = {}
        self._firms = _firms(names)
        for mention in names:
            if mention.kind == "person" and " " in mention.name and not self._misread(mention):
                self._add_person(mention)
        for mention in names:
            known = mention.kind != "organisation" or _fold(mention.name) in t.PUBLIC
            if not known and self._surname(mention) is None:
                self._add_body(mention)
        for mention in names:
            if mention.last not in self._of:
                self._link(mention)
        for entity in self._of.values():
            entity.mentions += 1

    def of(self, mention: Mention) -> Entity | None:
        """The entity a named mention stands for; None for one that is not named."""
        if mention.kind not in ("person", "organisation"):
            return None
        return self._of.get(mention.last)

    def fullest(self, name: str) -> str:
        """The fullest name of the body that `name` is short for; `name` itself when it is short for none."""
        found = self._fullest(Mention(-1, -1, "organisation", name), known=True)
        return found.name if found is not None else name

    def body_with(self, words: Sequence[str], before: int) -> Entity | None:
        """The body named last before word `before` whose name holds all these lower-case words."""
        found = [
            e
            for e in self._by_word.get(words[-1], ())
            if e.seen < before and all(word in _fold(e.name).split() for word in words)
        ]
        return max(found, key=lambda e: e.seen) if found else None

    def sex_of(self, name: str) -> str | None:
        """`he` or `she` for a person's fullest name, None when the article does not tell."""
        return next((e.sex for e in self._people.get(_surname(name), ())[-_MOST_NAMESAKES:] if e.name == name), None)

    def _misread(self, mention: Mention) -> bool:
        """True when what looks like a person ends in a firm's name (*Korean Acme*, beside *Acme Inc*)."""
        words = _fold(mention.name).split()
        return words[-1] in self._firms and words[0] not in t.MEN and words[0] not in t.WOMEN and mention.role is None

    def _surname(self, mention: Mention) -> Entity | None:
        """The person whose surname a one-word mention prints: the last one named before it, else the first after."""
        if " " in mention.name:
            return None
        known = self._people.get(_fold(mention.name))
        if not known:
            return None
        known = known[-_MOST_NAMESAKES:]
        title = self._tokens.low[mention.first].rstrip(".")
        if title in _SEXED:
            known = [entity for entity in known if entity.sex in (None, _SEXED[title])] or known
        given = t.PUBLIC.get(_fold(mention.name))
        if given is not None:
            return next((e for e in known if _fold(e.name).split()[0] in given or " " not in e.name), None)
        before = [entity for entity in known if entity.seen <= mention.first]
        return max(before, key=lambda entity: (entity.named, -entity.seen)) if before else known[0]

    def _add_person(self, mention: Mention) -> None:
        words = _fold(mention.name).split()
        known = self._people.setdefault(_surname(mention.name), [])
        for entity in known[-_MOST_NAMESAKES:]:
            if _same_person(_fold(entity.name).split(), words):
                entity.named += 1
                if len(mention.name) > len(entity.name):
                    entity.name = mention.name
                break
        else:
            entity = Entity(mention.name, "person", sex=_sex(words[0]), seen=mention.first)
            known.append(entity)
        self._of[mention.last] = entity
        self._describe(entity, mention)

    def _describe(self, entity: Entity, mention: Mention) -> None:
        """Fill role and affiliation from what stands around a mention, the first that says so."""
        if mention.role and entity.role is None:
            entity.role = _trim_role(mention.role)
        if mention.home and entity.home is None:
            entity.home = mention.home
        title = self._tokens.low[mention.first].rstrip(".")
        if entity.sex is None and title in _SEXED:
            entity.sex = _SEXED[title]
        role, home = appositive(self._tokens, mention.last)
        if entity.role is None:
            entity.role = role
        if entity.home is None:
            entity.home = home

    def _add_body(self, mention: Mention) -> None:
        tokens = self._tokens
        name = mention.name
        if name.isupper() and " " not in name:
            return
        key = _fold(name)
        entity = self._bodies.get(key)
        if entity is None:
            entity = Entity(name, "organisation", seen=mention.first)
            self._bodies[key] = entity
            if " " in key:
                words = key.split()
                for word in words:
                    namesakes = self._by_word.setdefault(word, [])
                    if len(namesakes) < _MOST_NAMESAKES:
                        namesakes.append(entity)
                initials = _initials(name)
                self._acronyms.setdefault(initials, entity)
                if words[-1] in t.FIRM_ENDS or words[-1].rstrip(".") in t.FIRM_ENDS:
                    self._acronyms.setdefault(initials[:-1], entity)
                if words[0] in ("u.s.", "us", "national", "american") and len(initials) > 3:
                    self._acronyms.setdefault(initials.removeprefix("US").removeprefix("U"), entity)
                for short in range(3, len(initials)):
                    self._acronyms.setdefault(initials[:short], entity)
        after = mention.last + 1
        if tokens.at(after) in ("(", "<") and tokens.at(after + 2) in (")", ">") and tokens.word[after + 1].isupper():
            self._acronyms[tokens.word[after + 1].replace(".", "")] = entity
            self._by_word.setdefault(tokens.low[after + 1], []).append(entity)

    def _link(self, mention: Mention) -> None:
        """Tie a short or repeated name to its entity, or make one of its own."""
        person = self._surname(mention)
        if person is not None:
            self._of[mention.last] = person
            self._describe(person, mention)
            return
        if mention.kind == "person" or _fold(mention.name) in t.PUBLIC:
            person = Entity(mention.name, "person", _trim_role(mention.role), mention.home, seen=mention.first)
            self._people.setdefault(_fold(mention.name), []).append(person)
            self._of[mention.last] = person
            self._describe(person, mention)
            return
        body = self._fullest(mention)
        if body is not None:
            self._of[mention.last] = body

    def _fullest(self, mention: Mention, known: bool = False) -> Entity | None:
        """The fullest body a name can stand for: an acronym's long form, or a name that begins with its words."""
        key = _fold(mention.name)
        plain = mention.name.replace(".", "")
        if plain.isupper() and plain in self._acronyms:
            return self._acronyms[plain]
        words = t.SHORT_NAMES.get(key, key).split()
        if len(words) > 1 and " ".join(words) in self._bodies:
            return self._bodies[" ".join(words)]
        if plain.isupper() and len(words) == 1 and key in self._bodies:
            return self._bodies[key]
        longer = (
            []
            if plain.isupper() and len(plain) < 4
            else [e for e in self._by_word.get(words[0], ()) if _begins(_fold(e.name), words)]
        )
        if longer and not (len(words) == 1 and words[0] in t.COUNTRIES | t.PLACES):
            return max(longer, key=lambda entity: (len(entity.name) if len(entity.name) < 60 else 0, -entity.seen))
        entity = self._bodies.get(key)
        if entity is None and not known:
            entity = self._bodies[key] = Entity(mention.name, "organisation", seen=mention.first)
        return entity


def appositive(tokens: Tokens, last: int) -> tuple[str | None, str | None]:
    """Role and affiliation in what follows a name that ends at word `last`: *, a fellow at X,*; *of X*; *(R-Utah)*."""
    at = last + 1
    if at >= len(tokens) - 1:
        return None, None
    stop = tokens.bounds(last)[1]
    low = tokens.low
    if low[at] == "(" and at + 2 <= stop:
        inner = tokens.word[at + 1]
        return None, inner if inner[:2] in ("R-", "D-", "I-") else None
    if low[at] in ("of", "at", "with", "from") and at < stop and tokens.word[at + 1][0].isupper():
        return None, tokens.words(at + 1, _run_end(tokens, at + 1, stop))
    if low[at] != "," or at + 1 > stop:
        return None, None
    begin = at + 1
    if tokens.word[begin][:2] in ("R-", "D-", "I-"):
        return None, tokens.word[begin]
    if low[begin].isdigit():
        begin += 2
        if begin > stop:
            return None, None
    end = _appositive_end(tokens, begin, stop)
    head = next((i for i in range(begin, min(end + 1, begin + 12)) if low[i] in t.ROLES), None)
    if head is None or low[begin] in ("who", "but", "and", "he", "she", "said"):
        return None, None
    for i in range(begin, head):
        if (low[i] in t.VERBS and low[i] not in ("leading", "managing")) or low[i] in ("who", "that", "is", "was"):
            return None, None
    return _split_role(tokens, begin, head, end)


def _appositive_end(tokens: Tokens, begin: int, stop: int) -> int:
    """Last word of the appositive that begins at `begin`: before the next comma, mark or verb of speech."""
    end = begin
    for i in range(begin, min(stop, begin + _LONGEST_APPOSITIVE) + 1):
        if tokens.low[i] in (
            ",",
            ";",
            ".",
            ":",
            '"',
            "”",
            "“",
            "—",
            "–",
            "--",
            "(",
            "who",
            "said",
            "says",
            "told",
            "but",
        ):
            break
        end = i
    return end


def _split_role(tokens: Tokens, begin: int, head: int, end: int) -> tuple[str | None, str | None]:
    """Divide *a research associate at the Institute for Global Affairs* into role and affiliation."""
    if tokens.low[begin] in ("a", "an", "the"):
        begin += 1
    for i in range(head + 1, end):
        if tokens.low[i] in _HOME_LINKS:
            at = i + 1
            if tokens.low[at] in ("the", "a", "an") and at < end:
                at += 1
            if tokens.low[i] == "of" and not tokens.word[at][0].isupper():
                continue
            return tokens.words(begin, i - 1), tokens.words(at, end)
    owner = next((i for i in range(begin, head) if tokens.low[i] in ("'s", "'")), None)
    if owner is not None and owner > begin:
        return tokens.words(owner + 1, end), tokens.words(begin, owner - 1)
    return tokens.words(begin, end), None


def _run_end(tokens: Tokens, first: int, stop: int) -> int:
    """Last word of a capitalised run, links included."""
    last = first
    while last < stop:
        if tokens.word[last + 1][0].isupper() and tokens.low[last + 1] not in t.FUNCTION:
            last += 1
        elif (
            last + 2 <= stop
            and tokens.low[last + 1] in ("of", "for", "and", "&")
            and tokens.word[last + 2][0].isupper()
        ):
            last += 2
        else:
            break
    return last


def _firms(names: Sequence[Mention]) -> frozenset[str]:
    """First words of names that end like a firm's: *acme* of *Acme Inc*."""
    words = (_fold(m.name).split() for m in names if m.kind == "organisation" and " " in m.name)
    return frozenset(w[0] for w in words if w[-1].rstrip(".") in t.FIRM_ENDS)


def _fold(name: str) -> str:
    """A name in lower case with straight apostrophes."""
    return name.lower().replace("’", "'")


def _surname(name: str) -> str:
    """The last word of a person's name in lower case, *Jr.* and the like left out."""
    words = _fold(name).split()
    if words[-1] in ("jr.", "sr.", "ii", "iii", "jr", "sr") and len(words) > 2:
        words.pop()
    return words[-1]


def _same_person(known: list[str], words: list[str]) -> bool:
    """Two full names with one surname are one person when one's given names begin like the other's."""
    if known[0] == words[0]:
        return True
    return known[0][:1] == words[0][:1] and min(len(known[0]), len(words[0])) <= 2


def _sex(given: str) -> str | None:
    """`he` or `she` from a first name, None when it does not tell."""
    man, woman = given in t.MEN, given in t.WOMEN
    if man == woman:
        return None
    return t.HE if man else t.SHE


def _trim_role(role: str | None) -> str | None:
    """A role without the article before it."""
    if role is None:
        return None
    first, _, rest = role.partition(" ")
    return rest if first.lower() in ("a", "an", "the") and rest else role


def _begins(name: str, words: list[str]) -> bool:
    """True when a longer name begins with (or, for one long word, holds) the words of a shorter one."""
    long = name.split()
    if long[: len(words)] == words:
        return len(long) > len(words)
    return False


def _initials(name: str) -> str:
    """The capital initials of a name's words: *Congressional Budget Office* gives CBO."""
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
