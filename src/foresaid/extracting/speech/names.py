"""Who and what is named: one pass over the words finds people, bodies, described groups, documents and pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from foresaid.extracting.speech import tables as t
from foresaid.extracting.speech.tokens import Tokens

MentionKind = Literal["person", "organisation", "group", "document", "pronoun", "role", "body"]
"""`role` is a person known by what they do (*a White House official*), `body` a body known so (*the bank*)."""

_LINKS = frozenset(
    ("of", "for", "on", "de", "du", "la", "von", "van", "der", "den", "bin", "ibn", "al", "el", "&", "the")
)
_NAME_LINKS = frozenset(
    ("de", "du", "von", "van", "der", "den", "bin", "ibn", "al", "el", "la", "&", "del", "di", "da", "amp")
)
_OPENS = frozenset(('"', "“", "``", "‘", "'", "—", "–", "--"))
_NAME_ENDS = frozenset(("companies", "states", "nations", "advisers", "advisors", "markets", "brothers"))
"""Plurals that end a body's own name when they are printed with a capital."""
_STATES = frozenset(("state", "office", "service", "call", "unit"))
_SURNAMES = frozenset(("king", "prince", "bishop", "judge", "pope", "major", "coach", "lord", "justice", "cardinal"))
"""Titles that are also the last names of people: *Sen. Olga King*."""
_DATELINE = frozenset((",", "—", "–", "-", "--", "(", "/"))
_LONGEST_LEFT = 7
_HEADS = t.GROUPS | t.ROLES | t.BODIES | t.DOCUMENTS
_TRIGGERS = _HEADS | frozenset(t.PRONOUNS)
_STOP_LEFT = (t.FUNCTION | t.PREPOSITIONS | t.BE | t.ADVERBS | frozenset(t.VERBS)) - t.word_set(
    "early late own last first second former other several few many most some all each two three model leading found "
    "state rate project market poll survey study report call trust read sense rated hedge plan forecast post"
) | t.COMMON_VERBS
_RUN_BREAKERS = t.word_set("inc. corp. ltd.")


@dataclass(frozen=True, slots=True)
class Mention:
    """Words `first` to `last` (both included) that name someone or something.

    `name` is the name itself without titles and roles; `role` what stands before it (*research associate*);
    `home` the body that stands before the role (*Barclays* analyst).
    """

    first: int
    last: int
    kind: MentionKind
    name: str
    role: str | None = None
    home: str | None = None


@dataclass(frozen=True, slots=True)
class _Capitals:
    """What the printing of an article tells of its words: seen in `lower` case, with a capital `within` a sentence."""

    lower: frozenset[str]
    within: frozenset[str]


class Mentions:
    """The mentions of an article, by the words they begin and end at."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self.all = mentions
        self.starts = {mention.first: mention for mention in mentions}
        self.ends = {mention.last: mention for mention in mentions}

    def between(self, begin: int, end: int) -> list[Mention]:
        """Mentions that begin in words `begin` to `end`, in order."""
        found = (self.starts.get(index) for index in range(begin, end + 1))
        return [mention for mention in found if mention is not None]


def find(tokens: Tokens) -> tuple[list[Mention], list[Mention]]:
    """All mentions in order, none overlapping; and all names, also those inside a longer mention (*Weir*'s aide)."""
    common = _Capitals(_lower_words(tokens), _capitals_within(tokens))
    found: list[Mention] = []
    names: list[Mention] = []
    index, end = 0, len(tokens)
    while index < end:
        if tokens.low[index] not in _TRIGGERS and not tokens.word[index][0].isupper():
            index += 1
            continue
        mention = _at(tokens, index, found, common)
        if mention is None:
            index += 1
            continue
        while found and found[-1].last >= mention.first:
            earlier = found.pop()
            if earlier.first < mention.first and mention.kind not in ("person", "organisation", "pronoun"):
                mention = replace(mention, first=earlier.first, name=tokens.words(earlier.first, mention.last))
        mention = _with_owner(tokens, mention, found)
        found.append(mention)
        if mention.kind in ("person", "organisation"):
            if tokens.at(mention.first - 1) == "the" and not tokens.opens(mention.first):
                mention = found[-1] = replace(mention, first=mention.first - 1)
            names.append(mention)
        index = mention.last + 1
    return found, names


def _with_owner(tokens: Tokens, mention: Mention, found: list[Mention]) -> Mention:
    """A body or group with the possessive before it: *South Korea's Defense Ministry*, *the party's leaders*."""
    if mention.kind in ("pronoun", "document") or not found:
        return mention
    owner = found[-1]
    if owner.last != mention.first - 2 or tokens.low[mention.first - 1] not in ("'s", "'") or owner.kind == "pronoun":
        return mention
    found.pop()
    name = mention.name if mention.kind in ("organisation", "person") else tokens.words(owner.first, mention.last)
    return replace(mention, first=owner.first, name=name)


def _lower_words(tokens: Tokens) -> frozenset[str]:
    """Words that also occur without a capital: at the start of a sentence they are no names."""
    return frozenset(word for word in tokens.word if word.islower())


def _capitals_within(tokens: Tokens) -> frozenset[str]:
    """Words printed with a capital inside a sentence after a word without one: names wherever they stand."""
    word, low = tokens.word, tokens.low
    pairs = zip(range(1, len(word)), low[1:], word[1:], word, strict=False)
    return frozenset(
        small for i, small, w, previous in pairs if w[0].isupper() and previous.islower() and not tokens.opens(i)
    )


def _at(tokens: Tokens, index: int, before: list[Mention], common: _Capitals) -> Mention | None:
    """The mention that begins, or has its head, at word `index`."""
    low = tokens.low[index]
    if low in t.PRONOUNS and tokens.word[index] != "US":
        return Mention(index, index, "pronoun", t.PRONOUNS[low])
    if tokens.word[index][0].isupper() and not _sentence_case(tokens, index, common):
        return _run(tokens, index, before)
    if low in _HEADS and (tokens.word[index].islower() or tokens.opens(index)):
        return _described(tokens, index, before)
    return None


def _sentence_case(tokens: Tokens, index: int, common: _Capitals) -> bool:
    """True when a capital says nothing: a function word, or the first word of a sentence that is common elsewhere."""
    low = tokens.low[index]
    if low in t.FURNITURE:
        return True
    opening = tokens.bounds(index)[0]
    if low in t.FUNCTION and not (low in ("us",) or tokens.word[index].isupper()):
        ordinal = low in ("first", "second") and index > opening and tokens.at(index + 1) not in t.FUNCTION
        return not (ordinal and tokens.word[index + 1][0].isupper())
    opens = index == opening or tokens.low[index - 1] in _OPENS
    if not opens:
        return False
    following = tokens.word[index + 1] if index + 1 < len(tokens) else ""
    if following in ("said", "says") and low not in _HEADS:
        return False
    if low in common.lower or low in _HEADS:
        named = low in t.TITLES or low in t.PLACES or following.lower() in t.TITLES
        return not (following[:1].isupper() and named)
    if low in common.within or low in t.MEN or low in t.WOMEN or following[:1].isupper():
        return False
    return low.endswith(("ly", "ing")) or not (tokens.word[index].isupper() or _predicate(following))


def _predicate(following: str) -> bool:
    """True for a word that can follow a name that opens a sentence; most nouns cannot (*Technical problems*)."""
    low = following.lower()
    known = low in t.VERBS or low in t.ADVERBS or low in t.FUNCTION or low in t.COMMON_VERBS or low in t.CUE_VERBS
    return known or not low.isalpha() or low.endswith("ed")


def _run(tokens: Tokens, index: int, before: list[Mention]) -> Mention | None:
    """A run of capitalised words, with the links that names take between them."""
    last = index
    stop = tokens.bounds(index)[1]
    while True:
        following = last + 1
        if following > stop:
            break
        if _capital(tokens, following):
            if tokens.low[last] in _RUN_BREAKERS and tokens.low[following] in t.TITLES:
                break
            last = following
            continue
        if _linked(tokens, index, last, following, stop):
            last = following + (2 if not _capital(tokens, following + 1) else 1)
            continue
        break
    if index == tokens.bounds(index)[0] and tokens.word[index].isupper() and tokens.at(last + 1) in _DATELINE:
        return None
    if index == last and last < stop and tokens.low[last + 1].isdigit():
        if tokens.word[last].isupper() and last > index - 1 and not tokens.word[last].endswith("."):
            return Mention(index, last + 1, "organisation", tokens.words(index, last + 1))
        return None  # *Model 3*, *Windows 11*: a thing
    return _classify(tokens, index, last, before)


def _capital(tokens: Tokens, index: int) -> bool:
    """True for a capitalised word that may be part of a name."""
    word, low = tokens.word[index], tokens.low[index]
    if not word[0].isupper():
        return False
    return low not in t.FUNCTION or (len(word) > 1 and word.isupper() and low not in ("et", "est", "edt", "gmt"))


def _linked(tokens: Tokens, first: int, last: int, at: int, stop: int) -> bool:
    """True when word `at` (and perhaps *the* after it) links the run to a capitalised word."""
    low = tokens.low[at]
    ahead = at + 1
    if low in _NAME_LINKS and ahead <= stop and _capital(tokens, ahead):
        return True
    keyed = any(tokens.low[i] in t.NAME_KEYS for i in range(first, last + 1))
    if not keyed and tokens.low[last] not in t.TITLES - t.NO_ROLE:
        return False
    if low in _LINKS and ahead <= stop:
        if tokens.low[ahead] == "the" and ahead + 1 <= stop:
            return _capital(tokens, ahead + 1) and low == "of"
        return _capital(tokens, ahead)
    if low == "and" and ahead <= stop and _capital(tokens, ahead):
        return any(tokens.low[i] in ("of", "for", "on") for i in range(first, last)) or (
            tokens.low[ahead] in t.COMPANY_ENDS or tokens.at(ahead + 1) in t.COMPANY_ENDS
        )
    return False


def _classify(tokens: Tokens, first: int, last: int, before: list[Mention]) -> Mention | None:
    """What a run of capitalised words names."""
    low = tokens.low
    role_before = (
        before[-1] if before and before[-1].last == first - 1 and before[-1].kind in ("role", "body") else None
    )
    title = _last_title(tokens, first, last)
    if low[last] in t.GROUPS and low[last] not in t.ROLES and not (last > first and low[last] in _NAME_ENDS):
        return _widen(tokens, Mention(first, last, "group", tokens.words(first, last)))
    if title is not None and title < last:
        return _person(tokens, first, title, last)
    if low[last] in ("republican", "democrat", "conservative") and low[last] in t.ROLES and last == first:
        begin = _left(tokens, first)
        if begin < first:
            return Mention(begin, last, "role", tokens.words(begin, last))
    if title is not None and title == last:
        if low[last] in t.DOCUMENTS or (last == first and low[first] in ("state", "chief", "former", "vice")):
            return None
        return Mention(first, last, "role", tokens.words(first, last))
    if low[first] in t.ROLES - t.MEN - t.WOMEN and 2 <= last - first <= 4 and not _is_body(tokens, first, last):
        return Mention(first, last, "person", tokens.words(first + 1, last), tokens.word[first])
    name = tokens.words(first, last)
    if low[last] in t.DOCUMENTS and _is_body(tokens, first, last) and any(w in ("for", "of") for w in low[first:last]):
        return Mention(first, last, "organisation", name)
    if low[last] in t.DOCUMENTS and (last > first or low[last] == "almanac"):
        return Mention(first, last, "document", name)
    if _is_body(tokens, first, last):
        return _trailed(tokens, first, last, name)
    if role_before is not None and role_before.kind == "body" and tokens.low[role_before.first] not in t.DETERMINERS:
        return Mention(role_before.first, last, "organisation", name)
    if role_before is not None and role_before.kind == "role" and last - first < 4:
        return Mention(role_before.first, last, "person", name, role_before.name, role_before.home)
    return Mention(first, last, _guess(tokens, first, last), name)


def _trailed(tokens: Tokens, first: int, last: int, name: str) -> Mention:
    """A body, with the quotation marks or acronym that follow left out."""
    return Mention(first, last, "organisation", name)


def _last_title(tokens: Tokens, first: int, last: int) -> int | None:
    """Index of the last title in the run (with the body it is of: *Secretary of State*), None when there is none."""
    found = None
    index = first
    while index <= last:
        surname = index == last and index > first and tokens.low[index] in _SURNAMES
        if tokens.low[index] in t.TITLES and not (surname and (found is not None or _given(tokens, index - 1))):
            found = index
        elif tokens.low[index] == "of" and found is not None and index < last:
            step = 2 if tokens.low[index + 1] == "the" else 1
            room = last - (index + step)
            if room >= 2 and tokens.low[index + step] in ("state", "defense", "house", "staff", "treasury"):
                found = index + step
            else:
                return last
            index = found
        index += 1
    if (
        found is not None
        and any(tokens.low[i] in t.NAME_KEYS for i in range(first, found))
        and "of" in tokens.low[first:found]
    ):
        return None
    if found is not None and found < last and any(tokens.low[i] in t.NAME_KEYS for i in range(found + 1, last + 1)):
        return None
    if found is not None and found == last and tokens.low[last] in ("state", "independent", "democratic", "republican"):
        return last if first < last and tokens.low[last] == "republican" else None
    return found


def _given(tokens: Tokens, index: int) -> bool:
    """True for a first name."""
    return tokens.low[index] in t.MEN or tokens.low[index] in t.WOMEN


def _person(tokens: Tokens, first: int, title: int, last: int) -> Mention:
    """A person whose office stands before the name."""
    words = [i for i in range(first, title + 1) if tokens.low[i] not in t.NO_ROLE]
    role = tokens.words(words[0], title) if words and words[-1] == title else None
    if last - title > 4:
        return Mention(first, last, "organisation", tokens.words(first, last))
    return Mention(first, last, "person", tokens.words(title + 1, last), role)


def _is_body(tokens: Tokens, first: int, last: int) -> bool:
    """True when a run names a body: a telling word, an acronym, a place."""
    if first == last:
        word = tokens.word[first]
        return (
            (word.isupper() and len(word) > 1) or tokens.low[first] in t.NAME_KEYS or tokens.low[first] in t.COUNTRIES
        )
    if tokens.low[first] in t.MEN or tokens.low[first] in t.WOMEN:
        return any(tokens.low[i] in ("of", "&") or tokens.low[i] in t.NAME_KEYS for i in range(first + 1, last + 1))
    if tokens.low[first] in t.PLACES or tokens.low[first] in t.COUNTRIES:
        return True
    return any(tokens.low[i] in t.NAME_KEYS or tokens.low[i] in ("of", "for", "&") for i in range(first, last + 1))


def _guess(tokens: Tokens, first: int, last: int) -> MentionKind:
    """Person or body, for a run that no word of tells: two to four words are a person, one is a body until known."""
    if first == last:
        return "organisation"
    words = tokens.word[first : last + 1]
    if any(word.isupper() and len(word) > 2 and "." not in word for word in words):
        return "organisation"
    if any(any(char.isdigit() for char in word) for word in words):
        return "organisation"
    return "person" if len(words) <= 4 else "organisation"


def _described(tokens: Tokens, head: int, before: list[Mention]) -> Mention | None:
    """A noun phrase around a head noun: *two White House officials*, *the bank*, *a think tank expert*."""
    low = tokens.low[head]
    stop = tokens.bounds(head)[1]
    if low in t.VERBS and (not _nominal(tokens, head) or (before and before[-1].last == head - 1)):
        return None
    if (
        head < stop
        and tokens.low[head + 1] in _HEADS
        and (tokens.low[head + 1] not in t.VERBS or low in ("official", "executive", "expert"))
        and tokens.word[head + 1].islower()
        and low not in t.GROUP_WORDS_ALONE
    ):
        return None  # the next noun is the head
    first = _left(tokens, head, owned=low not in t.DOCUMENTS)
    if low in t.GROUP_WORDS_ALONE and low != "people":
        first = head - (tokens.at(head - 1) in ("a", "very", "so") and not tokens.opens(head))
    if low in t.GROUP_WORDS_ALONE:
        return Mention(first, head, "group", tokens.words(first, head)) if _alone(tokens, head, stop) else None
    if low in _STATES and head + 1 < stop and tokens.low[head + 1] == "of" and tokens.word[head + 2].islower():
        return None  # *the current state of pricing*
    name = tokens.words(first, head)
    if low in t.GROUPS:
        return Mention(first, head, "group", name)
    if low in t.ROLES:
        return Mention(first, head, "role", name, home=_home(tokens, first, head))
    if low in t.DOCUMENTS:
        return Mention(first, head, "document", name)
    return Mention(first, head, "body", name)


def _nominal(tokens: Tokens, head: int) -> bool:
    """True when a word that may be a verb (*report*, *forecast*) follows a determiner or possessive."""
    before = tokens.at(head - 1)
    if before in t.DETERMINERS or before in ("'s", "'"):
        return True
    return tokens.at(head - 2) in t.DETERMINERS or tokens.at(head - 2) == "'s" or tokens.at(head - 3) in t.DETERMINERS


def _alone(tokens: Tokens, head: int, stop: int) -> bool:
    """True when *some*, *many*, *most* stand for people: a verb of speech or a relative clause follows."""
    following = tokens.at(head + 1) if head < stop else ""
    if tokens.low[head] in ("people", "others", "nobody", "everyone", "everybody", "anyone"):
        return True
    if following in t.NOUNS:
        return False
    return following in t.VERBS or following in t.ADVERBS or following in ("in", "of", "at", "within", "interviewed")


def _left(tokens: Tokens, head: int, owned: bool = True) -> int:
    """First word of the noun phrase whose head is at `head`; `owned`: a possessive before it belongs to it."""
    first = head
    opening = tokens.bounds(head)[0]
    while first > opening and head - first < _LONGEST_LEFT:
        low = tokens.low[first - 1]
        if low in t.DETERMINERS and low != "that":
            first -= 1
            before = tokens.low[first - 1] if first > opening else ""
            if before in ("the", "nearly", "almost", "virtually", "many", "no", "all"):
                first -= 1
            break
        if low in ("'s", "'"):
            if not owned or first - 2 < opening:
                break
            first -= 2
            continue
        if not owned and tokens.word[first - 1][0].isupper() and low not in t.FUNCTION:
            break
        if low == "think" and tokens.low[first] == "tank":
            first -= 1
            continue
        if low in _STOP_LEFT or not low[0].isalnum():
            break
        first -= 1
    return first


def _home(tokens: Tokens, first: int, head: int) -> str | None:
    """The capitalised words before a role noun: the body the person belongs to."""
    run = [i for i in range(first, head) if tokens.word[i][0].isupper() and tokens.low[i] not in t.DETERMINERS]
    if not run or run[-1] - run[0] != len(run) - 1:
        return None
    return tokens.words(run[0], run[-1])


def _widen(tokens: Tokens, mention: Mention) -> Mention:
    """A capitalised group noun with its determiner and modifiers: *House Republicans*, *many Democrats*."""
    first = _left(tokens, mention.first)
    return Mention(first, mention.last, mention.kind, tokens.words(first, mention.last))
