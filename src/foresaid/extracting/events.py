"""The event a forecast is about, as a plain affirmative clause that names its actors."""

from __future__ import annotations

import re

from foresaid.extracting.clauses import Clause
from foresaid.extracting.cues import Cue
from foresaid.extracting.inflection import base_of, present
from foresaid.extracting.lexicon import ADVERBS
from foresaid.extracting.words import Words
from foresaid.records import Span

_TRAILING = re.compile(
    r"""[,”"“]*\s*(?:,\s*|[”"]\s*)(?:(?:he|she|they|it|I|we|[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){0,4}|the\s[\w\s]{2,30}?|[a-z]+\s(?:officials?|analysts?|economists?))\s
    (?:said|says|told|wrote|added|noted|warned|predicted|argued|believes?|thinks?|forecast|estimates?|reported|explained)\b|according\sto\b|
    (?:said|says|wrote|added|noted|warned|told)\s).*$""",
    re.VERBOSE | re.DOTALL,
)
_CUT = re.compile(
    r"\s*(?:[;:]|--|[–—]| because | but | although | though | while | whereas | (?:even )?if | unless |"
    r" compared with | due to |"
    r", (?:which|who|where|and|but|as|with|citing|pointing|adding|according|partly|despite|after|compared)\b)"
)
_LEADING_ADVERBS = ADVERBS | {"not", "n't", "never"}


_FIRST_FIGURE = re.compile(r"(?P<preposition>(?:to|by|of|at|from|about|around)\s+)?[$£€]?\d")


def joined_event(parent: str, words: Words, cue: Cue, stretch: Span) -> str:
    """The event of a verb or figure joined to another forecast: the other's subject with this verb, or the other's
    clause with this figure in its figure's place."""
    rest = _tail(words.text[words.start[cue.first] : min(stretch.end, words.end[-1])])
    if cue.rule == "joined verb":
        verb, _, tail = rest.partition(" ")
        subject = _subject_words(parent)
        return _plain(f"{subject} {present(verb.lower(), subject)} {tail}")
    figure = _FIRST_FIGURE.search(parent)
    if figure is None or cue.rule != "joined figure":
        return _plain(_there_is(rest))
    kept = figure.end("preposition") if figure["preposition"] and rest[:1] in "0123456789$£€" else figure.start()
    return _plain(parent[:kept] + rest)


def _subject_words(event: str) -> str:
    """What stands before the verb of an event clause; *it* when that is not plain to see."""
    found = re.match(
        r"(?P<subject>(?:the |an? )?(?:[\w’'.,$-]+ ){0,8}?(?:[\w’'.$-]+)) (?:is|are|has|[a-z]+(?:s|es))\b", event
    )
    return found["subject"] if found else "it"


def event_of(words: Words, cue: Cue, clause: Clause, stretch: Span, names: dict[str, str]) -> str:
    """The event in a plain clause: subject, verb in the present tense, rest; *not* and the words of likelihood removed.

    `names` gives the fullest name for a subject as printed (*he* → *Mr. Miller's full name*).
    """
    end = min(stretch.end, words.end[-1])
    if cue.rule in ("a list", "joined item"):
        return _plain(_there_is(_tail(words.text[words.start[cue.verb] : end])))
    if cue.form in ("modal", "adjective", "passive") and clause.subject and cue.verb < len(words):
        return _finite(words, cue, clause.subject, end, names)
    rest = _tail(words.text[words.start[min(cue.verb, len(words) - 1)] : end])
    if cue.form in ("modal", "adjective", "passive"):
        verb = re.match(r"\W*(?P<word>\w+)", rest)
        return _plain(f"it {present(verb['word'].lower(), 'it')}{rest[verb.end() :]}") if verb else _plain(rest)
    infinitive = re.match(
        r"(?P<subject>.{2,80}?)\s+to\s+(?P<verb>(?!(?:the|an?|its|his|her|their|this|that|some)\b)[a-z]+)\b(?P<rest>.*)$",
        rest,
        re.DOTALL,
    )
    if rest.startswith("to "):
        bare = rest[3:].split(" ", 1)
        subject = "it" if not clause.subject else words.printed(*clause.subject)
        subject = names.get(subject.lower(), subject)
        return _plain(f"{subject} {present(bare[0], subject)} {bare[1] if len(bare) > 1 else ''}")
    if infinitive and cue.form in ("active", "noun"):
        subject = _named(infinitive["subject"], names)
        return _plain(f"{subject} {present(infinitive['verb'], subject)}{infinitive['rest']}")
    clause_follows = words.at(cue.last + 1) == "that" or words.at(cue.verb - 1) == "that"
    rest = re.sub(r"^(?:that|of|for|on|in)\s+", "", rest)
    if clause_follows and rest:
        return _plain(re.sub(r"\b(?:will|would|could|may|might) be\b", "is", rest, count=1))
    rest = re.sub(r"\b(?:will|would)\s+(?:not\s+)?be\b", "is", rest, count=1)
    held = _chance_of(words, cue, rest, names) if cue.rule == "a chance" else None
    if held:
        return held
    if not rest:
        return _plain(words.printed(0, len(words) - 1))
    has_verb = re.search(r"\b(?:is|are|will|has|have)\b", rest)
    return _plain(rest if has_verb else _there_is(rest))


_CHANCE_OF = re.compile(
    r"(?:(?:gives?|gave|giving)\s+(?P<given>[^,;]{2,60}?)|"
    r"(?P<has>[^,;]{2,80}?)\s+(?:now |still |currently )?(?:has|have|had|with|faces?|stands?))\s+"
    r"(?:just |only |about |around |roughly |at least |better than )?(?:an?\s)?$"
)


def _chance_of(words: Words, cue: Cue, rest: str, names: dict[str, str]) -> str | None:
    """*Marchetti has a 64 % chance of winning*: who has the chance, with the verb; None when nobody has it."""
    gerund, _, tail = rest.partition(" ")
    if not re.fullmatch(r"[a-z]{2,}ing", gerund):
        return None
    holder = _CHANCE_OF.search(words.text[words.span.start : words.start[cue.first]])
    if not holder:
        return None
    subject = _named(re.sub(r"^.*\b(?:that|said|says|and|but)\s+", "", holder["given"] or holder["has"]), names)
    return _plain(f"{subject} {present(base_of(gerund), subject)} {tail}")


_BARE_PARTICIPLE = re.compile(
    r"^(?P<noun>(?:(?!to\b|of\b|in\b)[\w-]+ ){1,3}?)(?P<participle>\w+ed) (?=against|by|on|for|to|from|in|at)"
)


def _there_is(noun: str) -> str:
    """A clause for a bare noun phrase.

    *tariffs levied against neighbours* gives *tariffs are levied …*, *growth of 2 %* gives *there is growth of 2 %*.
    """
    noun = noun.strip()
    levied = _BARE_PARTICIPLE.match(noun)
    if levied:
        verb = present("be", levied["noun"].strip())
        return f"{levied['noun']}{verb} {noun[levied.start('participle') :]}"
    return f"there {present('be', noun)} {noun}"


_BEFORE_CLAUSE = re.compile(r"^.*(?:,|[“”\";:–—]|\b(?:that|said|says|but|so|and)\b)\s*(?=\S)", re.DOTALL)


def _finite(words: Words, cue: Cue, subject_range: tuple[int, int], end: int, names: dict[str, str]) -> str:
    subject = _named(words.printed(*subject_range), names)
    verb_index = cue.verb
    while verb_index < len(words) - 1 and words.low[verb_index] in _LEADING_ADVERBS:
        verb_index += 1
    verb = words.low[verb_index]
    rest = words.text[words.end[verb_index] : end] if end > words.end[verb_index] else ""
    if cue.rule in ("likely", "inevitable") and cue.verb <= cue.last + 1 and words.at(cue.last) not in ("to", "that"):
        subject = _named(_BEFORE_CLAUSE.sub("", words.text[words.span.start : words.start[cue.first]]), names)
        return _plain(f"{subject} {present('come', subject)} about")
    if not re.fullmatch(r"[a-z]+(?:-[a-z]+)?", verb) or (
        cue.form != "modal"
        and cue.last + 1 == verb_index
        and words.low[cue.last]
        not in (
            "to",
            "that",
            "gonna",
        )
    ):
        come = present("come", subject)
        return _plain(
            f"{subject} {come} about {_tail(words.text[words.start[verb_index] : end])}"
            if verb_index > cue.last
            else f"{subject} {come} about"
        )
    return _plain(f"{subject} {present(verb, subject)}{_tail(rest)}")


def _named(subject: str, names: dict[str, str]) -> str:
    """A subject with the name of whom a pronoun stands for, when `names` has it."""
    plain = " ".join(subject.split()).strip(" ,“”\"'")
    return names.get(plain.lower(), plain)


_LAST_CLAUSE = re.compile(
    r"(?:^|,|\b(?:that|and|but|while|because))\s+(?P<subject>(?:his|her|their|its|our|the|a|an|this|[A-Z][\w.-]+)\b[^,;:“”\"]{2,90}?)\s+"
    r"(?:was|is|were|are|has|had|have|will|would|could|may|might)\b"
)


def spoken_of(sentence: str) -> str | None:
    """What a sentence speaks of last: the subject of its last clause, for a *that* or *it* which opens the next one."""
    found = [m["subject"] for m in _LAST_CLAUSE.finditer(" ".join(sentence.split()))]
    return found[-1] if found and len(found[-1].split()) < 14 else None


def _tail(rest: str) -> str:
    rest = _TRAILING.sub("", rest)
    cut = _CUT.search(rest, 3)
    return rest[: cut.start()] if cut and cut.start() > 8 else rest


def _plain(event: str) -> str:
    """One line without quotation marks, doubled blanks or a full stop; a leading *There* and article in lower case."""
    line = " ".join(re.sub(r"[“”\"]|``|''", "", event).split()).strip(" ,.;:'")
    line = re.sub(r"\s+([,.;:])", r"\1", line)
    if re.search(r"\b(?:[ap]\.m|[A-Z]\.[A-Z])$", line):
        line += "."
    if re.match(r"(?:The|A|An|This|That|These|There|It|Its|Their|His|Her|Some|Most|Many)\b", line):
        line = line[0].lower() + line[1:]
    return line
