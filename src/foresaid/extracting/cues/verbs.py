"""Cue rules for verbs of expecting, active and passive."""

from __future__ import annotations

from foresaid.chance import Likelihood
from foresaid.extracting.cues.table import Cue, Form, rule
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
    if not linked and (following != "to" or word in ("forecast", "estimated", "seen", "priced")):
        return None
    if not linked and words.at(j) in ("had", "have", "has", "he", "she", "they", "i", "we", "who", "it", "analysts", "economists"):
        return None
    if word in ("seen", "feared", "estimated", "priced") and following not in ("to", "at", "as", "in") :
        return None
    if word == "seen" and following in ("in", "as"):
        return None
    if word == "seen" and following == "to" and not (words.at(i + 2).endswith("ing") or following == "to"):
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
    before, first = words.at(j), j + 1
    if before in ("do", "does", "did", "don't", "doesn't", "didn't", "can't", "cannot", "wouldn't"):
        denied |= before.endswith("n't") or before == "cannot"
        first = j
        j -= 1
    if before in BE and word.endswith("ed") or (before in ("be", "been") and not word.endswith("ing")):
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
    if following in ("", ".", ",", "and", "by", "or", ";", "from", "much", "?"):
        return None
    if word in ("projected", "estimated") and following in ("to",):
        return None
    if word.startswith(("project", "estimate", "forecast")) and not _forecaster(words, j):
        return None
    if before.endswith("'s") or "than" in words.low[max(0, j - 1) : j + 1] or (word == "forecasting" and before not in BE and before not in (",", "had")):
        return None  # CSU's predicted impacts; less than it predicted
    likelihood: Likelihood = "unlikely" if denied else "likely"
    verb, last = i + 1, i
    if words.at(verb) in ("no", "little", "few") and words.at(verb + 1) not in ("", "more", "later", "less", "fewer", "longer"):
        verb, last, denied = verb + 1, verb, not denied
        likelihood = "unlikely" if denied else "likely"
    return Cue("expects", "active", first if denied and last == i else i, last, verb, likelihood, denied)


_FORECASTERS = frozenset("it they we he she who which analysts analyst economists economist report forecasters bank fund company agency office officials "
                         "government department ministry researchers experts scientists study firm group model models and had has have also now been bureau "
                         "meteorologists forecasters is are was were traders association institute".split())


def _forecaster(words: Words, j: int) -> bool:
    """True when word `j` can be the subject of *project* or *estimate*: a name or one who reckons."""
    return j >= 0 and (words.low[j] in _FORECASTERS or (words.capital(j) and words.low[j].isalpha()) or words.low[j] == ",")


@rule("sees", "see", "saw", "seeing", "seen")
def sees(words: Words, i: int) -> Cue | None:
    """*the fund sees growth of 2 %, he saw prices dropping, sales are seen growing*: a figure or change that is to come."""
    word, before = words.low[i], words.at(i - 1)
    ahead = words.low[i + 1 : i + 12]
    if before in ("to", "could", "will", "would", "may", "might", "can", "'ll", "likely", "i've", "have", "has", "had"):
        return None
    figure = any(w[:1].isdigit() or w.endswith("%") or w in _FIGURES for w in ahead)
    changing = next((k for k in range(i + 1, min(i + 8, len(words))) if words.low[k] in _CHANGING), None)
    if word == "seen":
        linked = before in BE or before == "now" or words.at(i - 2) in BE
        if linked and (words.at(i + 1) in _CHANGING or words.at(i + 1) == "at" and figure):
            return Cue("sees", "passive", i - 1, i, i + 1, "likely")
        return None
    if before.endswith("n't") and word == "see":
        subject = words.at(i - 2)
        if subject in ("i", "he", "she", "we", "they", "do", "does") or changing is not None:
            return Cue("sees", "active", i - 1, i, i + 1, "unlikely", True) if i + 1 < len(words) else None
    if changing is not None and (figure or word == "sees") or (word in ("sees", "see") and figure and set(ahead) & _CHANGES):
        return Cue("sees", "active", i, i, i + 1, "unlikely" if words.at(i + 1) in ("no", "little") else "likely")
    return None


_CHANGES = frozenset("growth rise fall increase decline drop rates rate inflation prices demand deficit gain chance probability sales earnings profit "
                     "output".split())
_CHANGING = frozenset("rising falling growing slowing dropping declining increasing reaching hitting climbing widening narrowing recovering "
                      "shrinking expanding easing averaging".split())
_FIGURES = frozenset("percent pct".split())


@rule("expected", "forecast", "estimated", "predicted", "projected", "tipped", "anticipated")
def figure_expected(words: Words, i: int) -> Cue | None:
    """*above the 1.8 % expected by economists, a projected loss of 23,000 jobs*: a figure somebody expected."""
    following, before = words.at(i + 1), words.at(i - 1)
    if following in ("by", "in", "for") and _figure_near(words, i - 5, i):
        return Cue("figure expected", "noun", i, i, i + 1, "likely")
    if before in ("a", "an", "the") and words.low[i] in ("projected", "estimated", "expected", "predicted") and _figure_near(words, i + 1, i + 7):
        return Cue("figure expected", "noun", i, i, i + 1, "likely") if i + 1 < len(words) else None
    return None


def _figure_near(words: Words, first: int, end: int) -> bool:
    return any(w[:1].isdigit() or (w[:1] in "$£€" and len(w) > 1) for w in words.low[max(0, first) : end])


_ON_OFFER: dict[str, tuple[tuple[str, ...], Likelihood, Form]] = {
    "pricing": (("in",), "likely", "active"), "penciled": (("in",), "likely", "active"), "pencilled": (("in",), "likely", "active"),
    "looked": (("for",), "likely", "active"), "looks": (("for",), "likely", "active"), "calls": (("for",), "likely", "active"),
    "bode": (("well",), "likely", "active"), "bodes": (("well",), "likely", "active"), "put": (("at",), "likely", "passive"),
    "threatens": (("to",), "possible", "adjective"), "threatening": (("to",), "possible", "adjective"),
    "threaten": (("to",), "possible", "adjective"), "risks": (("being", "losing", "becoming", "triggering", "making", "turning", "sending", "alienating"), "possible", "adjective"),
    "stands": (("to",), "likely", "adjective"), "stand": (("to",), "likely", "adjective"),
    "targeting": (("a", "an", "operating", "revenue", "sales", "growth", "profit", "annual"), "likely", "active"),
    "implies": (("a", "an", "the", "growth", "that"), "likely", "active"), "imply": (("a", "an", "growth", "that"), "likely", "active"),
    "promises": (("to",), "likely", "adjective"),
}  # fmt: skip


@rule(*_ON_OFFER)
def pricing_in(words: Words, i: int) -> Cue | None:
    """*markets are pricing in a cut, analysts looked for, threatens to become*: phrases that expect."""
    follow, likelihood, form = _ON_OFFER[words.low[i]]
    if words.at(i + 1) not in follow or i + 2 >= len(words):
        return None
    ahead = words.low[i + 2 : i + 9]
    if words.low[i] in ("looked", "looks") and not any(w[:1].isdigit() or w in ("earnings", "growth", "rise", "decline", "cut") for w in ahead):
        return None
    if words.low[i] == "calls" and words.at(i - 1) not in ("forecast", "outlook", "estimate", "projection", "model"):
        return None
    if words.low[i] == "targeting" and not any(w[:1].isdigit() for w in words.low[i + 1 : i + 14]):
        return None
    if words.low[i] in ("implies", "imply") and not {"outlook", "forecast", "forecasts", "guidance", "pricing", "futures", "odds", "markets"} & set(words.low[max(0, i - 4) : i]):
        return None
    if words.low[i] == "put" and not (words.at(i - 1) in BE or words.at(i - 2) in BE):
        return None
    if words.low[i] == "promises" and words.at(i - 1) not in ("it", "this", "that", "which", "race", "season", "year"):
        return None
    denied = words.at(i - 1) == "not" or words.at(i - 1).endswith("n't")
    return Cue("pricing in", form, i, i + 1, i + 2, "unlikely" if denied else likelihood, denied)


@rule("confident", "optimistic", "convinced", "confidence", "pessimistic")
def confident(words: Words, i: int) -> Cue | None:
    """*is confident (that) they have the votes, not optimistic about*: very likely when sure, unlikely when denied."""
    following = words.at(i + 1)
    before = words.low[max(0, i - 4) : i]
    denied = words.low[i] == "pessimistic" or any(w in ("not", "never", "less", "no") or w.endswith("n't") for w in before)
    if following not in ("that", "they", "he", "she", "it", "we", "the", "about", "of", "in") or i + 2 >= len(words):
        return None
    if words.low[i] == "confidence" and (following not in ("that", "they", "he", "it", "we") or not {"express", "expressed", "has", "have"} & set(before)):
        return None
    if following in ("about", "of", "in", "the") and not denied and words.low[i] != "optimistic":
        return None
    return Cue("confident", "active", i, i, i + 2 if following == "that" else i + 1, "unlikely" if denied else "very likely", denied)


@rule("potentially", "possibly", "likely")
def potentially(words: Words, i: int) -> Cue | None:
    """*potentially triggering a default*: an adverb with a verb in -ing."""
    verb = words.at(i + 1)
    if not verb.endswith("ing") or words.at(i - 1) not in (",", "and", "thus") or len(verb) < 6:
        return None
    return Cue("potentially", "adverb", i, i, i + 1, "likely" if words.low[i] == "likely" else "possible")


@rule("ruled", "rule", "rules", "ruling")
def ruled_out(words: Words, i: int) -> Cue | None:
    """*have all but ruled out a rate cut*: very unlikely; *did not rule out*: possible."""
    if words.at(i + 1) != "out" or i + 2 >= len(words):
        return None
    before = words.low[max(0, i - 4) : i]
    if not ({"but", "virtually"} & set(before) or {"possibility", "prospect", "chance", "risk"} & set(words.low[i + 2 : i + 6])):
        return None  # what one rules out for oneself is a plan
    denied = any(w in ("not", "never", "cannot") or w.endswith("n't") for w in before)
    return Cue("ruled out", "active", i, i + 1, i + 2, "possible" if denied else "very unlikely", not denied)


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
    if words.at(i + 1) == "about" and not words.low[i].endswith("ical"):
        return None
    if words.at(i - 1) in ("no", "without", "in", "little", "not", "some", "and", "any", "raise", "raised", "raises") or words.at(i - 2) == "no":
        return None
    verb = i + 2 if words.at(i + 1) in ("that", "whether", "if") else i + 1
    if words.low[i] in ("skeptical", "sceptical", "doubtful") and words.at(i + 1) not in ("that", "whether", "about"):
        return None
    return Cue("doubts", "active", i, i, verb, "unlikely", True) if verb < len(words) else None
