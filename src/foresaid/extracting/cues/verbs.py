"""Cue rules for verbs of expecting, active and passive."""

from __future__ import annotations

from foresaid.chance import Likelihood
from foresaid.extracting.cues.table import Cue, rule
from foresaid.extracting.lexicon import ADVERBS, BE, PAST_PARTICIPLE
from foresaid.extracting.words import Words

_PASSIVES = frozenset(
    "expected forecast forecasted projected predicted anticipated estimated seen tipped envisioned foreseen pegged "
    "feared priced".split()
)


@rule(*_PASSIVES)
def is_expected(words: Words, i: int) -> Cue | None:
    """*is expected to, are forecast to, is projected at, expected in June*: somebody unnamed, or the speaker, expects."""
    word = words.low[i]
    j = i - 1
    denied = False
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("not", "also", "all")):
        denied |= words.low[j] in ("not", "never", "hardly")
        j -= 1
    carrier = words.at(j)
    if carrier == "been" or carrier == "be" or carrier == "being":
        j -= 1
        while j > 0 and words.low[j] in ADVERBS | {"not"}:
            denied |= words.low[j] == "not"
            j -= 1
        carrier = "be"
    if carrier.endswith("n't"):
        denied = True
    linked = carrier in BE or carrier.endswith("n't")
    following = words.at(i + 1)
    if words.at(i - 1) in ("than", "as", "-") or words.at(i - 1) in ("the", "an", "a"):
        return None
    if not linked and following != "to":
        return None
    if not linked and words.at(j) in ("had", "have", "has", "he", "she", "they", "i", "we", "who", "it", "analysts", "economists"):
        return None
    if word in ("seen", "feared", "estimated", "priced") and following not in ("to", "at", "as", "in") :
        return None
    if word == "seen" and following in ("in", "as", "to") and not (words.at(i + 2).endswith("ing") or following == "to"):
        return None
    if following == "to":
        verb, last = i + 2, i + 1
        if words.at(verb) == "have" and PAST_PARTICIPLE.fullmatch(words.at(verb + 1)):
            return None
    else:
        verb, last = i + 1, i
    if verb >= len(words) or (word == "estimated" and following == "to" and words.at(verb) in BE | {"have"}):
        return None
    if words.at(j - 1) in ("than", "as") and following != "to":
        return None
    likelihood: Likelihood = "unlikely" if denied else "likely"
    return Cue("is expected", "passive", max(0, j if linked else i), last, verb, likelihood, denied)


_EXPECTING = frozenset(
    "expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted forecasting "
    "project projects projected projecting anticipate anticipates anticipated anticipating foresee foresees foresaw "
    "estimate estimates estimated estimating envision envisions".split()
)
_NOT_SUBJECT = frozenset("the a an to this that these those its his her their our of for in than as at with new own previous latest "
                         "official average median better worse less more".split())
_FORECAST_NOUNS = frozenset("forecast forecasts project projects estimate estimates".split())


@rule(*_EXPECTING)
def expects(words: Words, i: int) -> Cue | None:
    """*analysts expect, the bank forecasts, he predicted*: an active verb; its subject is the forecaster."""
    word = words.low[i]
    j = i - 1
    denied = False
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("not", "also")):
        denied |= words.low[j] in ("not", "never", "hardly")
        j -= 1
    before = words.at(j)
    if before in ("do", "does", "did", "don't", "doesn't", "didn't", "can't", "cannot", "wouldn't"):
        denied |= before.endswith("n't") or before == "cannot"
        j -= 1
    if before in BE and word.endswith("ed") or before in ("be", "been"):
        return None
    if before in BE and not word.endswith("ing"):
        return None
    if j < 0 and word.endswith("ed") or before in _NOT_SUBJECT or before in ("will", "would", "may", "might", "could"):
        return None
    following = words.at(i + 1)
    if word in ("estimate", "estimates", "estimated", "project", "projects") and not following:
        return None
    if word in _FORECAST_NOUNS and (following in ("for", "of", "in", "by", "from", ",", ".", "was", "is", "were", "are", "has", "have", "and", "released") or (
        before.endswith("'s") or before in ("'s", "season", "weather", "earnings", "profit", "growth", "price", "hurricane"))):
        return None
    if following in ("", ".", ",", "and", "by", "or", ";", "from", "him", "me", "us", "much", "?"):
        return None
    if word in ("projected", "estimated") and following in ("to",):
        return None
    likelihood: Likelihood = "unlikely" if denied else "likely"
    return Cue("expects", "active", max(0, j + 1 if not denied else j), i, i + 1, likelihood, denied)


@rule("sees", "see", "saw", "seeing")
def sees(words: Words, i: int) -> Cue | None:
    """*the fund sees growth of 2 %, he sees no rate cut*: to see a figure or a change that is to come."""
    ahead = words.low[i + 1 : i + 12]
    if not set(ahead) & _CHANGES or words.at(i - 1) in ("to", "could", "will", "would", "may", "might", "can", "'ll", "likely", "i've"):
        return None
    if words.low[i] == "saw" or not (set(ahead) & _FIGURES or any(w[:1].isdigit() or w.endswith("%") for w in ahead)):
        return None
    return Cue("sees", "active", i, i, i + 1, "unlikely" if words.at(i + 1) in ("no", "little") else "likely")


_CHANGES = frozenset("growth rise rising fall falling growing slowing increase decline drop rates rate inflation prices demand "
                     "deficit gain chance probability sales earnings profit hitting reaching output".split())
_FIGURES = frozenset("percent pct next year quarter chance by".split())


@rule("bet", "bets", "betting", "wagering", "wager", "counting", "banking", "gambling")
def bets(words: Words, i: int) -> Cue | None:
    """*traders are betting that, he bets on*: likely."""
    if words.at(i + 1) not in ("that", "on", "the", "you") or words.at(i - 1) in ("a", "the", "to", "sports", "legal"):
        return None
    if words.low[i] in ("counting", "banking") and words.at(i + 1) != "on":
        return None
    return Cue("bets", "active", i, i + 1, i + 2, "likely") if i + 2 < len(words) else None


@rule("doubt", "doubts", "doubted", "skeptical", "sceptical", "doubtful")
def doubts(words: Words, i: int) -> Cue | None:
    """*doubts that, is sceptical that*: unlikely."""
    if words.at(i + 1) not in ("that", "whether", "the", "it", "he", "they", "she", "if", "we", "about"):
        return None
    if words.at(i - 1) in ("no", "without", "in", "little", "not") or words.at(i - 2) == "no":
        return None
    verb = i + 2 if words.at(i + 1) in ("that", "whether", "if") else i + 1
    if words.low[i] in ("skeptical", "sceptical", "doubtful") and words.at(i + 1) not in ("that", "whether"):
        return None
    return Cue("doubts", "active", i, i, verb, "unlikely", True) if verb < len(words) else None
