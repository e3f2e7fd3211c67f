"""Cue rules for verbs of expecting, active and passive."""

from __future__ import annotations

from foresaid.chance import Likelihood
from foresaid.extracting.cues.table import Cue, Form, rule
from foresaid.extracting.lexicon import ADVERBS, BE, PAST_PARTICIPLE, word_set
from foresaid.extracting.words import Words

_PASSIVES = word_set("""
    expected forecast forecasted projected predicted anticipated estimated seen tipped envisioned foreseen pegged feared
    priced
    """)
_DENYING = word_set("not never hardly")
_OVER_PASSIVE = ADVERBS | word_set("not also all no longer")
_NEEDS_BE = word_set("forecast estimated seen priced")
"""Participles that are no cue without a form of *be*: *a deficit forecast to widen* is the noun as often."""
_ACTIVE_BEFORE = word_set("had have has he she they i we who it analysts economists")


def _before(words: Words, j: int, over: frozenset[str]) -> tuple[int, bool]:
    """Index of the first word at or before `j` that is not one of `over` (-1: none), and whether one passed denies."""
    denied = False
    while j >= 0 and words.low[j] in over:
        denied |= words.low[j] in _DENYING or (words.low[j] == "longer" and words.at(j - 1) == "no")
        j -= 1
    return j, denied


@rule(*_PASSIVES)
def is_expected(words: Words, i: int) -> Cue | None:
    """*is expected to, are forecast to, is projected at, expected in June*: somebody unnamed, or the speaker."""
    j, denied, linked = _passive_carrier(words, i)
    if _no_passive(words, i, j, linked):
        return None
    to = words.at(i + 1) == "to"
    verb = i + 2 if to else i + 1
    if verb >= len(words):
        return None
    likelihood: Likelihood = "unlikely" if denied else "likely"
    return Cue("is expected", "passive", max(0, j if linked else i), verb - 1, verb, likelihood, denied)


_IT_IS = word_set("it he she that what who there")


def _passive_carrier(words: Words, i: int) -> tuple[int, bool, bool]:
    """Index of the auxiliary of the participle at `i`, whether it is denied, and whether it is one of *be*."""
    j, denied = _before(words, i - 1, _OVER_PASSIVE)
    if words.at(j) == "'s" and words.low[i] == "forecast" and words.at(j - 1) not in _IT_IS:
        return j, denied, False  # the bank's forecast
    if words.at(j) not in ("been", "be", "being"):
        return j, denied or words.at(j).endswith("n't"), words.at(j) in BE or words.at(j).endswith("n't")
    j -= 1
    while j > 0 and (words.low[j] in ADVERBS or words.low[j] == "not"):
        denied |= words.low[j] == "not"
        j -= 1
    return j, denied or words.at(j).endswith("n't"), True


def _no_passive(words: Words, i: int, j: int, linked: bool) -> bool:
    """True when the participle at `i` with its auxiliary at `j` compares, describes, or is an active verb's."""
    word, following, before = words.low[i], words.at(i + 1), words.at(i - 1)
    if before in ("than", "as", "-", "the", "an", "a"):
        return True
    if not linked and (following != "to" or word in _NEEDS_BE or words.at(j) in _ACTIVE_BEFORE):
        return True
    if word in ("seen", "feared", "estimated", "priced") and following not in ("to", "at", "as", "in"):
        return True
    if word == "seen" and (following in ("in", "as") or (following == "at" and not _has_figure(words, i))):
        return True
    if following != "to":
        return words.at(j - 1) in ("than", "as")
    verb = words.at(i + 2)
    if verb == "have" and PAST_PARTICIPLE.fullmatch(words.at(i + 3)):
        return True
    return word == "estimated" and (verb in BE or verb == "have")


_EXPECTING = word_set("""
    expect expects expected expecting predict predicts predicted predicting forecast forecasts forecasted forecasting
    project projects projected projecting anticipate anticipates anticipated anticipating foresee foresees foresaw
    estimate estimates estimated estimating envision envisions
    """)
_OVER_ACTIVE = ADVERBS | word_set("not also")
_HELPERS = word_set("do does did don't doesn't didn't can't cannot wouldn't")
_NOT_SUBJECT = word_set("""
    the a an to this that these those its his her their our of for in than as at with new own previous latest
    official average median better worse less more will would may might could
    """)
_FORECAST_NOUNS = word_set("forecast forecasts project projects estimate estimates")
_AFTER_FORECAST_NOUN = word_set("for of in by from , . was is were are has have and released")
_OF_FORECAST_NOUN = word_set("'s season weather earnings profit growth price hurricane")
_AFTER_NO_VERB = word_set(". , and by or ; from much ?")


@rule(*_EXPECTING)
def expects(words: Words, i: int) -> Cue | None:
    """*analysts expect, the bank forecasts, he predicted*: an active verb; its subject is the forecaster."""
    j, denied = _before(words, i - 1, _OVER_ACTIVE)
    first, helper = j + 1, words.at(j)
    if helper in _HELPERS:
        denied |= helper.endswith("n't") or helper == "cannot"
        first, j = j, j - 1
    if _no_verb(words, i, helper) or _no_subject(words, i, j, helper):
        return None
    nothing = words.at(i + 1) in ("no", "little", "few") and words.at(i + 2) not in _NOT_NOTHING
    last = i + nothing
    denied ^= nothing
    likelihood: Likelihood = "unlikely" if denied else "likely"
    return Cue("expects", "active", first if denied and not nothing else i, last, last + 1, likelihood, denied)


_NOT_NOTHING = frozenset(("", "more", "later", "less", "fewer", "longer"))
"""What follows *no* when it denies nothing: *expects no more than*."""


def _no_verb(words: Words, i: int, before: str) -> bool:
    """True when the word at `i` is a noun, or a verb without an object."""
    word, following = words.low[i], words.at(i + 1)
    if not following or following in _AFTER_NO_VERB:
        return True
    if word in _FORECAST_NOUNS and (
        following in _AFTER_FORECAST_NOUN or before.endswith("'s") or before in _OF_FORECAST_NOUN
    ):
        return True
    return word in ("projected", "estimated") and following == "to"


def _no_subject(words: Words, i: int, j: int, before: str) -> bool:
    """True when what stands before the verb at `i` (`before`; the subject ends at `j`) is no forecaster."""
    word = words.low[i]
    if before in BE and not word.endswith("ing"):
        return True
    if before in _NOT_SUBJECT or before.endswith("'s") or (j < 0 and word.endswith("ed")):
        return True
    if word.startswith(("project", "estimate", "forecast")) and not _forecaster(words, j):
        return True
    if "than" in words.low[max(0, j - 1) : j + 1]:
        return True  # less than it predicted
    return word == "forecasting" and before not in BE and before not in (",", "had")


_FORECASTERS = word_set("""
    it they we he she who which analysts analyst economists economist report forecasters bank fund company agency office
    officials government department ministry researchers experts scientists study firm group model models and had has
    have also now been bureau meteorologists forecasters is are was were traders association institute
    """)


def _forecaster(words: Words, j: int) -> bool:
    """True when word `j` can be the subject of *project* or *estimate*: a name or one who reckons."""
    return j >= 0 and (
        words.low[j] in _FORECASTERS or (words.capital(j) and words.low[j].isalpha()) or words.low[j] == ","
    )


_AFTER_MODAL = word_set("to could will would may might can 'll likely i've have has had")


@rule("sees", "see", "saw", "seeing", "seen")
def sees(words: Words, i: int) -> Cue | None:
    """*the fund sees growth of 2 %, he saw prices dropping, sales are seen growing*: a figure or change to come."""
    if words.at(i - 1) in _AFTER_MODAL:
        return None
    if words.low[i] == "seen":
        return _are_seen(words, i)
    changing = bool(_CHANGING & set(words.low[i + 1 : i + 8]))
    if words.low[i] == "see" and words.at(i - 1).endswith("n't") and (words.at(i - 2) in _SEERS or changing):
        return Cue("sees", "active", i - 1, i, i + 1, "unlikely", True) if i + 1 < len(words) else None
    if not _sees_ahead(words, i, changing):
        return None
    nothing = words.at(i + 1) in ("no", "little") and i + 2 < len(words)
    last = i + nothing
    return Cue("sees", "active", i, last, last + 1, "unlikely" if nothing else "likely", nothing)


_SEERS = word_set("i he she we they do does")


def _are_seen(words: Words, i: int) -> Cue | None:
    """*sales are seen growing, now seen at 3 %*."""
    linked = words.at(i - 1) in BE or words.at(i - 1) == "now" or words.at(i - 2) in BE
    ahead = words.at(i + 1) in _CHANGING or (words.at(i + 1) == "at" and _has_figure(words, i))
    return Cue("sees", "passive", i - 1, i, i + 1, "likely") if linked and ahead else None


def _has_figure(words: Words, i: int) -> bool:
    """True when one of the eleven words after `i` is a number, a sum of money or *percent*."""
    return _figure_near(words, i + 1, i + 12) or bool(_FIGURES & set(words.low[i + 1 : i + 12]))


def _sees_ahead(words: Words, i: int, changing: bool) -> bool:
    """True when what is seen at `i` is a change or a figure, not a sight."""
    word, figure = words.low[i], _has_figure(words, i)
    if changing and (figure or word == "sees"):
        return True
    return word in ("sees", "see") and figure and bool(_CHANGES & set(words.low[i + 1 : i + 12]))


_CHANGES = word_set("""
    growth rise fall increase decline drop rates rate inflation prices demand deficit gain chance probability sales
    earnings profit output
    """)
_CHANGING = word_set("""
    rising falling growing slowing dropping declining increasing reaching hitting climbing widening narrowing recovering
    shrinking expanding easing averaging
    """)
_FIGURES = word_set("percent pct")


@rule("expected", "forecast", "estimated", "predicted", "projected", "tipped", "anticipated")
def figure_expected(words: Words, i: int) -> Cue | None:
    """*above the 1.8 % expected by economists, a projected loss of 23,000 jobs*: a figure somebody expected."""
    after = words.at(i + 1) in ("by", "in", "for") and _figure_near(words, i - 5, i)
    described = words.at(i - 1) in ("a", "an", "the") and words.low[i] in _DESCRIBING
    if i + 1 < len(words) and (after or (described and _figure_near(words, i + 1, i + 7))):
        return Cue("figure expected", "noun", i, i, i + 1, "likely")
    return None


_DESCRIBING = word_set("projected estimated expected predicted")


def _figure_near(words: Words, first: int, end: int) -> bool:
    return any(w[:1].isdigit() or (w[:1] in "$£€" and len(w) > 1) for w in words.low[max(0, first) : end])


_FIGURED = ("a", "an", "operating", "revenue", "sales", "growth", "profit", "annual")
_RISKED = ("being", "losing", "becoming", "triggering", "making", "turning", "sending", "alienating")
_ON_OFFER: dict[str, tuple[tuple[str, ...], Likelihood, Form]] = {
    "pricing": (("in",), "likely", "active"),
    "penciled": (("in",), "likely", "active"),
    "pencilled": (("in",), "likely", "active"),
    "looked": (("for",), "likely", "active"),
    "looks": (("for",), "likely", "active"),
    "calls": (("for",), "likely", "active"),
    "bode": (("well",), "likely", "active"),
    "bodes": (("well",), "likely", "active"),
    "put": (("at",), "likely", "passive"),
    "threatens": (("to",), "possible", "adjective"),
    "threatening": (("to",), "possible", "adjective"),
    "threaten": (("to",), "possible", "adjective"),
    "risks": (_RISKED, "possible", "adjective"),
    "stands": (("to",), "likely", "adjective"),
    "stand": (("to",), "likely", "adjective"),
    "targeting": (_FIGURED, "likely", "active"),
    "implies": (("a", "an", "the", "growth", "that"), "likely", "active"),
    "imply": (("a", "an", "growth", "that"), "likely", "active"),
    "promises": (("to",), "likely", "adjective"),
}
"""Word → what must follow it, how surely it speaks, and its grammar."""


@rule(*_ON_OFFER)
def pricing_in(words: Words, i: int) -> Cue | None:
    """*markets are pricing in a cut, analysts looked for, threatens to become*: phrases that expect."""
    follow, likelihood, form = _ON_OFFER[words.low[i]]
    if words.at(i + 1) not in follow or i + 2 >= len(words) or not _on_offer(words, i):
        return None
    denied = words.at(i - 1) == "not" or words.at(i - 1).endswith("n't")
    return Cue("pricing in", form, i - denied, i + 1, i + 2, "unlikely" if denied else likelihood, denied)


_LOOKED_FOR = word_set("earnings growth rise decline cut")
_CALLING = word_set("forecast outlook estimate projection model")
_IMPLYING = word_set("outlook forecast forecasts guidance pricing futures odds markets")
_PROMISING = word_set("it this that which race season year")


def _on_offer(words: Words, i: int) -> bool:
    """True when the words around the phrase at `i` speak of the future, where it can also mean something else."""
    word, before = words.low[i], words.at(i - 1)
    if word in ("looked", "looks"):
        return any(w[:1].isdigit() or w in _LOOKED_FOR for w in words.low[i + 2 : i + 9])
    if word == "targeting":
        return any(w[:1].isdigit() for w in words.low[i + 1 : i + 14])
    if word in ("implies", "imply"):
        return bool(_IMPLYING & set(words.low[max(0, i - 4) : i]))
    if word == "put":
        return before in BE or words.at(i - 2) in BE
    return before in {"calls": _CALLING, "promises": _PROMISING}.get(word, (before,))


_SURE_OF = word_set("that they he she it we the about of in")
_AFTER_CONFIDENCE = word_set("that they he it we")
_HAVING = word_set("express expressed has have")


@rule("confident", "optimistic", "convinced", "confidence", "pessimistic")
def confident(words: Words, i: int) -> Cue | None:
    """*is confident (that) they have the votes, not optimistic about*: very likely when sure, unlikely when denied."""
    word, following = words.low[i], words.at(i + 1)
    before = words.low[max(0, i - 4) : i]
    denied = word == "pessimistic" or _denied(before)
    if following not in _SURE_OF or i + 2 >= len(words):
        return None
    if word == "confidence" and (following not in _AFTER_CONFIDENCE or not _HAVING & set(before)):
        return None
    if following in ("about", "of", "in", "the") and not denied and word != "optimistic":
        return None
    verb = i + 2 if following == "that" else i + 1
    return Cue("confident", "active", i, i, verb, "unlikely" if denied else "very likely", denied)


def _denied(before: tuple[str, ...]) -> bool:
    return any(w in ("not", "never", "less", "no") or w.endswith("n't") for w in before)


@rule("potentially", "possibly", "likely")
def potentially(words: Words, i: int) -> Cue | None:
    """*potentially triggering a default*: an adverb with a verb in -ing."""
    verb = words.at(i + 1)
    if not verb.endswith("ing") or words.at(i - 1) not in (",", "and", "thus") or len(verb) < 6:
        return None
    return Cue("potentially", "adverb", i, i, i + 1, "likely" if words.low[i] == "likely" else "possible")


_OUTCOMES = word_set("possibility prospect chance risk")


@rule("ruled", "rule", "rules", "ruling")
def ruled_out(words: Words, i: int) -> Cue | None:
    """*have all but ruled out a rate cut*: very unlikely; *did not rule out*: possible."""
    if words.at(i + 1) != "out" or i + 2 >= len(words):
        return None
    before = words.low[max(0, i - 4) : i]
    if not ({"but", "virtually"} & set(before) or _OUTCOMES & set(words.low[i + 2 : i + 6])):
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


_DOUBTED = word_set("that whether the it he they she if we")
_OBJECTS = {
    "skeptical": word_set("that whether about"),
    "sceptical": word_set("that whether about"),
    "doubtful": word_set("that whether"),
}
_NO_DOUBT = word_set("no without in little not some and any raise raised raises")


@rule("doubt", "doubts", "doubted", "skeptical", "sceptical", "doubtful")
def doubts(words: Words, i: int) -> Cue | None:
    """*doubts that, is sceptical that*: unlikely."""
    word, following = words.low[i], words.at(i + 1)
    if following not in _OBJECTS.get(word, _DOUBTED):
        return None
    if words.at(i - 1) in _NO_DOUBT or words.at(i - 2) == "no":
        return None
    verb = i + 2 if following in ("that", "whether", "if") else i + 1
    return Cue("doubts", "active", i, i, verb, "unlikely", True) if verb < len(words) else None
