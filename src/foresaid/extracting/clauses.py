"""The clause a cue stands in: its subject, what governs it, whether it is an *if* part or a question."""

from __future__ import annotations

from dataclasses import dataclass

from foresaid.extracting.cues import Cue
from foresaid.extracting.lexicon import ADVERBS, PLEDGES, WISHES, word_set
from foresaid.extracting.words import Words

RELATIVES = word_set("that which who whom whose")
_STOPS = word_set("""
    ; : -- — – “ ” " ( ) but because if when while although though whereas unless until since as whether how what why
    where so than after before or nor
    """)
_GROUPS = {
    "say": """
        say says said saying tell tells told telling add adds added adding note notes noted noting argue argues
        argued arguing claim claims claimed claiming assert asserts asserted insist insists insisted insisting
        explain explains explained acknowledge acknowledged acknowledges concede conceded concedes maintain
        maintained maintains stress stressed stresses emphasize emphasized write writes wrote report reports
        reported reporting testify testified declare declared declares reiterate reiterated remind reminded
        reminds conclude concluded concludes suggest suggests suggested suggesting indicate indicates indicated
        indicating show shows showed signal signals signaled signalled mean means meant imply implies implied
        find found finds assure assured assures complain complained complains
        """,
    "expect": """
        expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted
        forecasting project projects projected projecting anticipate anticipates anticipated anticipating
        foresee foresees estimate estimates estimated estimating expectation expectations prediction predictions
        projection projections forecasted bet bets betting envision envisions reckon reckons reckoned assume
        assumes assumed assuming
        """,
    "believe": """
        believe believes believed believing think thinks thought thinking feel feels felt guess suspect suspects
        suspected figure imagine imagines view opinion belief hunch bets trust trusts
        """,
    "confident": """
        confident convinced sure certain conviction optimistic
        """,
    "warn": """
        warn warns warned warning warnings caution cautions cautioned cautioning threat alarm
        """,
    "fear": """
        fear fears feared fearing worry worries worried worrying concern concerns concerned afraid nervous
        anxious
        """,
    "doubt": """
        doubt doubts doubted doubting skeptical sceptical doubtful unlikely skepticism
        """,
    "rumour": """
        speculation rumors rumours rumor speculated speculate speculating talk gossip
        """,
}
_SAYING: dict[str, str] = {
    **dict.fromkeys(WISHES, "wish"),
    **{form: group for group, forms in _GROUPS.items() for form in forms.split()},
    **dict.fromkeys(PLEDGES, "pledge"),
}
"""Word that governs a clause → its group."""


def group_of(word: str) -> str:
    """The group of a word that governs clauses (*predict*: expect, *fear*: fear), an empty string for other words."""
    return _SAYING.get(word, "")


@dataclass(frozen=True, slots=True)
class Clause:
    """What surrounds a cue.

    `subject` is the range of words (first, last) of the event's subject, None when it was not found; `relative` that it
    hangs on a relative pronoun; `governor` the index of the word that governs the clause and `governs` its group
    (say, expect, believe, confident, warn, fear, doubt, rumour, wish, pledge); `denied` that the governor is negated;
    `opening` the word that opens the clause (*if, when, whether …*), or an empty string.
    """

    subject: tuple[int, int] | None
    relative: bool
    governor: int | None
    governs: str
    denied: bool
    opening: str


def subject_of(words: Words, first: int) -> tuple[tuple[int, int] | None, bool, int]:
    """The subject that ends before word `first`: its range, whether it is a relative pronoun's noun, and the index of
    the word before it (-1 at the sentence's start)."""
    j = first - 1
    while j >= 0 and words.low[j] in _OVER_SUBJECT:
        j -= 1
    if words.at(j) == ",":
        j = _comma_before(words, j) - 1 if _comma_before(words, j) else j
    relative = _is_relative(words, j)
    if relative:
        j -= 2 if words.at(j - 1) == "," else 1
    elif words.at(j) == "that":
        return (j, j), False, j - 1
    last = j
    while j >= 0 and not _ends_noun(words, j):
        j -= 1
    return ((j + 1, last) if last > j else None), relative, j


_OVER_SUBJECT = ADVERBS | word_set("not also both all themselves itself")
_OPENS = word_set('“ " : ; , and but -- — so if said says')


def _is_relative(words: Words, j: int) -> bool:
    """True when the word at `j` is a relative pronoun; *that* at the start of a clause is not."""
    if words.at(j) == "that":
        return j > 0 and words.low[j - 1] not in _OPENS
    return words.at(j) in RELATIVES


def _comma_before(words: Words, j: int) -> int:
    """Index of the comma that opens the parenthesis closed by the comma at `j`, 0 when there is none near."""
    for k in range(j - 1, max(0, j - 25), -1):
        if words.low[k] == ",":
            return k
    return 0


_ALSO_NOUNS = word_set("concern concerns report reports view threat forecast forecasts estimate")
_BEFORE_NOUN = word_set("the a this that its his their")


def _ends_noun(words: Words, j: int) -> bool:
    """True when the word at `j` cannot be part of the noun phrase that follows it."""
    word = words.low[j]
    if word in _STOPS or word in _SAYING or word in RELATIVES:
        return word not in _ALSO_NOUNS or words.at(j - 1) not in _BEFORE_NOUN
    if word == ",":
        abbreviated = bool(words.at(j + 1)) and words.low[j - 1] in ("u.s.", "d.c.")
        return not (abbreviated or words.start[min(j + 1, len(words) - 1)] == 0)
    return word in ("and", "or") and words.at(j - 1) in (",", "”", '"')


def clause_of(words: Words, cue: Cue) -> Clause:
    """Look left of a cue for its subject and for what governs it."""
    subject, relative, j = subject_of(words, cue.first)
    opening, governor = _governor(words, j)
    governs = _SAYING[words.low[governor]] if governor is not None else ""
    denied = governor is not None and _denied(words, governor)
    return Clause(subject, relative, governor, governs, denied, opening)


_FARTHEST = 12
"""Words that a governor stands before the subject at most."""
_OPENING = word_set("""
    if unless when whether how what why where until once before after as because while although though since so whenever
    who
    """)
_ASKING = word_set("whether how what why where")
_ENDS_CLAUSE = word_set("; : . ? but")
_QUOTES = word_set('“ " ``')


def _governor(words: Words, j: int) -> tuple[str, int | None]:
    """The word that opens the clause whose subject begins behind `j`, and the index of the word that governs it."""
    opening = ""
    for k in range(j, max(-1, j - _FARTHEST), -1):
        word = words.low[k]
        if word in _OPENING and not opening:
            opening = word
            if word in _ASKING:
                break
        if word in _SAYING and not (word == "think" and words.at(k + 1) in ("tank", "tanks")):
            return opening, k
        if word in _ENDS_CLAUSE or (word in _QUOTES and j - k > 1):
            break
    return opening, None


_DENYING = word_set("not never n't no few nobody neither nor cannot")
_OVER_DENIED = ADVERBS | word_set("do does did is are was be one really")


def _denied(words: Words, i: int) -> bool:
    """True when one of the three words before `i` denies it."""
    for j in range(i - 1, max(-1, i - 4), -1):
        word = words.low[j]
        if word in _DENYING or word.endswith("n't"):
            return True
        if word not in _OVER_DENIED:
            return False
    return False
