"""Cue rules for auxiliaries and adjectives: *will, may, is going to, is likely to, on track to*."""

from __future__ import annotations

from foresaid.chance import Likelihood
from foresaid.extracting.cues.table import Cue, rule
from foresaid.extracting.lexicon import ADVERBS, BE, BECOME, PAST_PARTICIPLE
from foresaid.extracting.words import Words


_CERTAIN: Likelihood = "almost certain"
_NO: Likelihood = "almost no chance"
_MODALS: dict[str, Likelihood] = {
    "will": _CERTAIN, "'ll": _CERTAIN, "shall": _CERTAIN, "won't": _NO, "shan't": _NO,
    "would": _CERTAIN, "wouldn't": _NO, "'d": _CERTAIN,
    "could": "possible", "may": "possible", "might": "possible", "couldn't": "unlikely",
}  # fmt: skip
_DEGREES: dict[str, Likelihood] = {
    "likely": "likely", "probably": "likely", "presumably": "likely", "possibly": "possible",
    "potentially": "possible", "perhaps": "possible", "maybe": "possible", "surely": _CERTAIN,
    "certainly": _CERTAIN, "undoubtedly": _CERTAIN, "inevitably": _CERTAIN, "definitely": _CERTAIN,
}  # fmt: skip
_AGAINST: dict[Likelihood, Likelihood] = {
    "almost certain": "almost no chance", "very likely": "very unlikely", "likely": "unlikely",
    "possible": "possible", "roughly even": "roughly even", "unlikely": "likely", "very unlikely": "likely",
    "almost no chance": "likely",
}  # fmt: skip
"""What denying a term comes to: *not likely* is *unlikely*; *not unlikely* is no more than *likely*."""
_MAY_NOT: dict[Likelihood, Likelihood] = dict(_AGAINST)


def _past_adverbs(words: Words, i: int) -> tuple[int, bool, Likelihood | None]:
    """From `i` over adverbs: the next other word, whether it was denied, and the likelihood an adverb gives."""
    denied, degree = False, None
    while i < len(words):
        word = words.low[i]
        if word in ("not", "never", "hardly", "scarcely", "no") and not (word == "no" and words.at(i + 1) != "longer"):
            denied = True
        elif word == "longer" and denied:
            pass
        elif word in _DEGREES:
            degree = _DEGREES[word]
        elif word not in ADVERBS or word.isdigit():
            closing = _aside(words, i) if word == "," else 0
            if closing:
                i = closing
            elif word in _QUOTES:
                pass
            elif word in ("almost", "all", "more", "most", "very") and words.at(i + 1) in _DEGREES:
                pass
            else:
                break
        i += 1
    return i, denied, degree


_QUOTES = frozenset("“ \" ‘ ` '".split())
_ASIDE = 7
"""Words that an aside between commas has at most: *will, he said on Monday, rise*."""


def _aside(words: Words, i: int) -> int:
    """Index of the comma that closes the aside opened by the comma at `i`; 0 when none does."""
    for k in range(i + 2, min(i + 2 + _ASIDE, len(words) - 1)):
        if words.low[k] == ",":
            return k
        if words.low[k] in (";", "and", "but", "that", "which", "who"):
            return 0
    return 0


def _is_month(words: Words, i: int) -> bool:
    """True when *may* at `i` is the month."""
    return words.capital(i) and (
        i > 0 and (words.at(i - 1) in _BEFORE_MONTH or words.at(i - 1).isdigit()) or words.at(i + 1)[:1].isdigit()
    )


_BEFORE_MONTH = frozenset("in of by since until till late early mid this last next through and from to on - before after".split())
_DETERMINERS = frozenset("the a an his her their its our your my this that political free good ill own sheer".split())


@rule("will", "'ll", "won't", "would", "wouldn't", "could", "may", "might", "shall", "couldn't")
def modal(words: Words, i: int) -> Cue | None:
    """*will, won't, would* as said, *could, may, might* as possible; adverbs beside them decide (*will likely*)."""
    word = words.low[i]
    if (word == "may" and _is_month(words, i)) or (
        word in ("will", "might") and words.at(i - 1) in _DETERMINERS and words.at(i + 1) in ("of", "to", "and", ",", ".")
    ):
        return None
    if word == "will" and words.capital(i) and i and words.at(i + 1) and words.capital(i + 1):
        return None  # a first name
    verb, denied, degree = _past_adverbs(words, i + 1)
    if verb >= len(words) or not words.low[verb][0].isalpha():
        return None
    likelihood = _MODALS[word]
    first, last = i, verb - 1
    before = words.at(i - 1)
    if degree is None and before in _DEGREES:
        degree, first = _DEGREES[before], i - 1
    negative = denied or likelihood == _NO or word == "couldn't"
    if degree is not None:
        likelihood = _AGAINST[degree] if negative else degree
        if word in ("could", "may", "might") and degree == _CERTAIN:
            likelihood = "likely"
    elif word in ("could", "may", "might"):
        eased = {"well", "easily"} & set(words.low[i + 1 : verb])
        likelihood = "likely" if eased and not negative and words.at(i + 1) in eased else "possible"
        if word == "could" and denied:
            likelihood = "unlikely"
    elif denied:
        likelihood = _NO
    return Cue("modal", "modal", first, max(i, last), verb, likelihood, negative)


_SET: dict[str, tuple[tuple[str, ...], Likelihood]] = {
    "going": (("to",), _CERTAIN), "gonna": ((), _CERTAIN), "set": (("to", "for"), "likely"),
    "poised": (("to", "for"), "likely"), "bound": (("to",), _CERTAIN), "sure": (("to",), _CERTAIN),
    "certain": (("to",), _CERTAIN), "about": (("to",), _CERTAIN), "destined": (("to", "for"), _CERTAIN),
    "doomed": (("to",), _CERTAIN), "primed": (("to", "for"), "likely"), "guaranteed": (("to",), _CERTAIN),
    "headed": (("for", "to", "toward", "towards"), "likely"), "tipped": (("to", "for", "as"), "likely"),
    "shaping": (("up",), "likely"), "positioned": (("to",), "likely"), "favored": (("to",), "likely"),
    "favoured": (("to",), "likely"), "liable": (("to",), "likely"), "apt": (("to",), "likely"),
    "slated": ((), "likely"),
}  # fmt: skip


@rule(*_SET)
def on_the_way(words: Words, i: int) -> Cue | None:
    """*is going to, set to, poised to, bound to, about to, headed for*: the verb *be* and what is on its way."""
    follow, likelihood = _SET[words.low[i]]
    if not follow and words.low[i] != "gonna":
        return None
    if follow and words.at(i + 1) not in follow:
        return None
    j = i - 1
    denied = False
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("not", "n't", "all", "almost", "widely", "well")):
        denied |= words.low[j] in ("not", "never")
        j -= 1
    carrier = words.at(j)
    if carrier.endswith("n't") and carrier[:-3] in ("is", "are", "was", "were", "ai"):
        denied = True
    elif carrier not in BE and carrier not in BECOME:
        if words.low[i] in ("going", "about", "sure", "certain", "set", "headed") or j < 0:
            return None
        j = i
    verb = i + (1 if words.low[i] == "gonna" else 2)
    if words.low[i] == "going" and words.at(verb) in ("the", "a", "an", "his", "her", "their", "my", "be") and words.at(verb) != "be":
        return None  # going to the game
    if verb >= len(words) or not (words.low[verb][0].isalnum() or words.low[verb] in "$£€"):
        return None
    degree = next((_DEGREES[w] for w in words.low[j + 1 : i] if w in _DEGREES), None)
    likelihood = degree or likelihood
    if denied:
        likelihood = _AGAINST[likelihood]
    return Cue("on the way", "adjective", j, verb - 1, verb, likelihood, denied)


@rule("track", "course", "pace", "verge", "brink", "cusp")
def on_track(words: Words, i: int) -> Cue | None:
    """*on track to, on course for, on the verge of*: likely."""
    start = i - 1 if words.at(i - 1) == "on" else i - 2 if words.at(i - 2) == "on" and words.at(i - 1) == "the" else -1
    if start < 0 or words.at(i + 1) not in ("to", "for", "of"):
        return None
    if i + 2 >= len(words):
        return None
    denied = words.at(start - 1) == "not" or words.at(start - 1).endswith("n't")
    return Cue("on track", "adjective", start, i + 1, i + 2, "unlikely" if denied else "likely", denied)


_STRONG = frozenset("very highly extremely quite overwhelmingly exceedingly most".split())


@rule("likely", "unlikely", "likeliest")
def likely(words: Words, i: int) -> Cue | None:
    """*is likely to, it is unlikely that, likely to*: the adjective; *highly, very* move it one step."""
    word = words.low[i]
    following = words.at(i + 1)
    j = i - 1
    denied = strong = False
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("more", "less", "not", "as", "most", "too")):
        denied |= words.low[j] in ("not", "never", "less")
        strong |= words.low[j] in _STRONG and words.low[j] != "most"
        j -= 1
    carrier = words.at(j)
    if carrier.endswith("n't"):
        denied = True
    linked = carrier in BE or carrier in BECOME or carrier.endswith("n't") or carrier == "be"
    if carrier in ("will", "would", "could", "may", "might", "'ll", "won't") or following in _MODALS:
        return None  # the modal rule takes it
    if following == "than" and words.at(i + 2) == "not":
        verb = i + 4 if words.at(i + 3) == "to" else j
    elif following == "to":
        verb = i + 2
        if words.at(verb) == "have" and PAST_PARTICIPLE.fullmatch(words.at(verb + 1)):
            return None
    elif following == "that" or (linked and following not in ("", ".") and carrier in ("'s", "is", "was", "seems") and words.at(j - 1) == "it"):
        verb = i + (2 if following == "that" else 1)
    elif linked:
        verb = j
    else:
        return None
    if verb >= len(words):
        return None
    likelihood: Likelihood = "unlikely" if word == "unlikely" else "likely"
    if strong:
        likelihood = "very unlikely" if word == "unlikely" else "very likely"
    if denied:
        likelihood = "unlikely" if word != "unlikely" else "likely"
    return Cue("likely", "adjective", j if linked else j + 1, i + (following == "to"), verb, likelihood, "un" in likelihood)


_STEADY = frozenset(
    "growth economy prices price sales demand inflation market markets spending revenue profit profits earnings rates rate conditions weather rain "
    "temperatures gains recovery output production which cut increase rise results storm jobs income incomes".split()
)
_TURNS = frozenset(
    "pick rise fall grow improve boost support help ease continue remain increase decline recover slow lead bring make add give be get see drop "
    "hit keep allow push strengthen stay result breach reach provide accelerate benefit".split()
)


@rule("should", "ought")
def should(words: Words, i: int) -> Cue | None:
    """*growth should pick up*: what a thing should do is expected of it; what people should do is advice."""
    verb, denied, _ = _past_adverbs(words, i + (2 if words.low[i] == "ought" else 1))
    j = i - 1
    while j >= 0 and words.low[j] in ADVERBS:
        j -= 1
    if words.at(j) not in _STEADY or words.at(verb) not in _TURNS or words.at(verb + 1).endswith("ed"):
        return None
    return Cue("should", "modal", i, verb - 1, verb, "unlikely" if denied else "likely", denied)


@rule("can't", "cannot", "can")
def can_only(words: Words, i: int) -> Cue | None:
    """*can't lead to a good place, can only provoke, I can't imagine*: an outcome shut out or sure."""
    if words.at(i + 1) == "imagine" and words.low[i] != "can":
        return Cue("can only", "active", i, i + 1, i + 2, "very unlikely", True) if i + 2 < len(words) else None
    verb, denied, _ = _past_adverbs(words, i + 1)
    if words.low[i] == "can":
        if words.at(i + 1) == "only" and words.at(i + 2) in _TURNS | {"lead", "provoke", "get", "mean", "make"}:
            return Cue("can only", "modal", i, i + 1, i + 2, _CERTAIN)
        return None
    if words.at(verb) in ("win", "lead", "succeed", "pass", "last", "survive", "grow", "continue", "happen") and words.at(i - 1) not in ("if", "you"):
        return Cue("can only", "modal", i, i, verb, _NO, True)
    return None


_PAST_TURNS = frozenset("rose grew fell cooled climbed slipped dropped increased declined slowed shrank expanded contracted reached swung jumped surged "
                        "eased gained".split())


@rule("likely", "probably")
def likely_was(words: Words, i: int) -> Cue | None:
    """*output likely grew 6 percent in December*: a figure not yet reported."""
    verb = i + 1
    if words.at(verb) not in _PAST_TURNS or not any(w[:1].isdigit() for w in words.low[verb + 1 : verb + 6]):
        return None
    return Cue("likely was", "adverb", i, i, verb, "likely")


@rule("unlikely", "likely", "impossible", "inevitable")
def makes_unlikely(words: Words, i: int) -> Cue | None:
    """*which makes a price recovery unlikely*: what is made likely or not."""
    start = next((k for k in range(i - 1, max(-1, i - 9), -1) if words.low[k] in ("make", "makes", "made", "making", "left", "leaves", "seem", "see", "sees")), -1)
    if start < 0 or i - start < 2 or words.at(i + 1) in ("to", "that") or words.low[start + 1] in ADVERBS:
        return None
    term: Likelihood = {"likely": "likely", "unlikely": "unlikely", "impossible": _NO, "inevitable": _CERTAIN}[words.low[i]]  # type: ignore[assignment]
    return Cue("makes unlikely", "active", i, i, start + 1, term, term in ("unlikely", _NO))


@rule("likely")
def most_likely(words: Words, i: int) -> Cue | None:
    """*the more likely outcome is, most likely*: an outcome that is called likely."""
    if words.at(i + 1) in ("outcome", "scenario", "result", "path") and words.at(i - 1) in ("more", "most"):
        return Cue("most likely", "adjective", i - 1, i + 1, min(i + 2, len(words) - 1), "likely")
    return None


@rule("impossible", "inevitable", "unavoidable", "possible", "improbable", "probable")
def inevitable(words: Words, i: int) -> Cue | None:
    """*is inevitable, all but impossible, is possible*: an adjective that says how sure."""
    word = words.low[i]
    j = i - 1
    softened = False
    while j >= 0 and (words.low[j] in ADVERBS or words.low[j] in ("all", "but", "virtually", "almost", "pretty", "much", "quite", "entirely")):
        softened |= words.low[j] in ("virtually", "almost")
        j -= 1
    if words.at(j) not in BE and words.at(j) not in BECOME and not words.at(j).endswith("n't"):
        return None
    following = words.at(i + 1)
    if word in ("possible", "impossible") and following == "to" and not ("but" in words.low[j:i]):
        return None  # impossible to know
    if word == "possible" and following == "for":
        return None
    terms: dict[str, Likelihood] = {"impossible": _NO, "inevitable": _CERTAIN, "unavoidable": _CERTAIN, "possible": "possible",
                                    "improbable": "unlikely", "probable": "likely"}  # fmt: skip
    denied = words.at(j).endswith("n't") or "not" in words.low[j:i]
    return Cue("inevitable", "adjective", j, i, min(i + 1, len(words) - 1), _AGAINST[terms[word]] if denied else terms[word], denied)
