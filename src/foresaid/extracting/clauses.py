"""The clause a cue stands in: its subject, what governs it, whether it is an *if* part or a question."""

from __future__ import annotations

from dataclasses import dataclass

from foresaid.extracting.cues import Cue
from foresaid.extracting.lexicon import ADVERBS, PLEDGES, WISHES
from foresaid.extracting.words import Words

RELATIVES = frozenset("that which who whom whose".split())
_STOPS = frozenset(
    "; : -- — – “ ” \" ( ) but because if when while although though whereas unless until since as whether how what why "
    "where so than after before or nor".split()
)
_SAYING: dict[str, str] = {}
for _group, _forms in {
    "say": "say says said saying tell tells told telling add adds added adding note notes noted noting argue argues argued "
    "arguing claim claims claimed claiming assert asserts asserted insist insists insisted insisting explain explains "
    "explained acknowledge acknowledged acknowledges concede conceded concedes maintain maintained maintains stress stressed "
    "stresses emphasize emphasized write writes wrote report reports reported reporting testify testified declare declared declares "
    "reiterate reiterated remind reminded reminds conclude concluded concludes suggest suggests suggested suggesting "
    "indicate indicates indicated indicating show shows showed signal signals signaled signalled mean means meant imply implies "
    "implied find found finds assure assured assures complain complained complains",
    "expect": "expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted "
    "forecasting project projects projected projecting anticipate anticipates anticipated anticipating foresee foresees "
    "estimate estimates estimated estimating expectation expectations prediction predictions projection projections "
    "forecasted bet bets betting envision envisions reckon reckons reckoned assume assumes assumed assuming",
    "believe": "believe believes believed believing think thinks thought thinking feel feels felt guess suspect suspects "
    "suspected figure imagine imagines view opinion belief hunch bets trust trusts",
    "confident": "confident convinced sure certain conviction optimistic",
    "warn": "warn warns warned warning warnings caution cautions cautioned cautioning threat alarm",
    "fear": "fear fears feared fearing worry worries worried worrying concern concerns concerned afraid nervous anxious",
    "doubt": "doubt doubts doubted doubting skeptical sceptical doubtful unlikely skepticism",
    "rumour": "speculation rumors rumours rumor speculated speculate speculating talk gossip",
}.items():
    for _form in _forms.split():
        _SAYING[_form] = _group
for _form in WISHES:
    _SAYING.setdefault(_form, "wish")
for _form in PLEDGES:
    _SAYING[_form] = "pledge"


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
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("not", "also", "both", "all", "themselves", "itself")):
        j -= 1
    if j >= 0 and words.low[j] == ",":
        opened = _comma_before(words, j)
        if opened > 0:
            j = opened - 1
    relative = j >= 0 and words.low[j] in RELATIVES and not (words.low[j] == "that" and (j == 0 or words.low[j - 1] in _OPENS))
    if relative:
        j -= 1
        if j >= 0 and words.low[j] == ",":
            j -= 1
    last = j
    if j >= 0 and words.low[j] == "that" and not relative:
        return (j, j), False, j - 1
    while j >= 0 and not _ends_noun(words, j):
        j -= 1
    return ((j + 1, last) if last > j else None), relative, j


_OPENS = frozenset("“ \" : ; , and but -- — so if said says".split())


def _comma_before(words: Words, j: int) -> int:
    """Index of the comma that opens the parenthesis closed by the comma at `j`, 0 when there is none near."""
    for k in range(j - 1, max(0, j - 25), -1):
        if words.low[k] == ",":
            return k
    return 0


def _ends_noun(words: Words, j: int) -> bool:
    word = words.low[j]
    if word in _STOPS or word in _SAYING or word in RELATIVES:
        return not (word in ("concern", "concerns", "report", "reports", "view", "threat", "forecast", "forecasts", "estimate")
                    and words.at(j - 1) in ("the", "a", "this", "that", "its", "his", "their"))
    if word == ",":
        following = words.at(j + 1)
        return not (following and words.low[j - 1] in ("u.s.", "d.c.") or words.start[j + 1 if j + 1 < len(words) else j] == 0)
    if word == "and" or word == "or":
        return words.at(j - 1) in (",", "”", '"')
    return False


def clause_of(words: Words, cue: Cue) -> Clause:
    """Look left of a cue for its subject and for what governs it."""
    subject, relative, j = subject_of(words, cue.first)
    opening = ""
    k = j
    steps = 0
    governor: int | None = None
    governs = ""
    while k >= 0 and steps < 12:
        word = words.low[k]
        if word in ("if", "unless", "when", "whether", "how", "what", "why", "where", "until", "once", "before", "after", "as", "because",
                    "while", "although", "though", "since", "so", "whenever", "who") and not opening:
            opening = word
            if word in ("whether", "how", "what", "why", "where"):
                break
        group = _SAYING.get(word)
        if group and not (word == "think" and words.at(k + 1) in ("tank", "tanks")):
            governor, governs = k, group
            break
        if word in (";", ":", ".", "?") or word in ("but",):
            break
        if word in ("“", '"', "``") and steps > 1:
            break
        k -= 1
        steps += 1
    denied = governor is not None and _denied(words, governor)
    return Clause(subject, relative, governor, governs, denied, opening)


def _denied(words: Words, i: int) -> bool:
    j = i - 1
    while j >= 0 and i - j < 4:
        word = words.low[j]
        if word in ("not", "never", "n't", "no", "few", "nobody", "neither", "nor", "cannot") or word.endswith("n't"):
            return True
        if word not in ADVERBS and word not in ("do", "does", "did", "is", "are", "was", "be", "one", "really"):
            return False
        j -= 1
    return False
