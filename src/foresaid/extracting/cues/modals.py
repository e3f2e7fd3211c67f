"""Cue rules for auxiliaries and adjectives: *will, may, is going to, is likely to, on track to*."""

from __future__ import annotations

from foresaid.chance import Likelihood, opposite
from foresaid.chance import denied as denied_term
from foresaid.extracting.cues.table import Cue, rule
from foresaid.extracting.lexicon import ADVERBS, BE, BECOME, PAST_PARTICIPLE, word_set
from foresaid.extracting.words import Words

_CERTAIN: Likelihood = "almost certain"
_NO: Likelihood = "almost no chance"
_MODALS: dict[str, Likelihood] = {
    "will": _CERTAIN, "'ll": _CERTAIN, "shall": _CERTAIN, "won't": _NO, "shan't": _NO,
    "would": _CERTAIN, "wouldn't": _NO, "'d": _CERTAIN,
    "could": "possible", "may": "possible", "might": "possible", "couldn't": "unlikely",
}  # fmt: skip
_OPEN = word_set("could may might")
"""Modals that lean neither way."""
_DEGREES: dict[str, Likelihood] = {
    "likely": "likely", "probably": "likely", "presumably": "likely", "possibly": "possible",
    "potentially": "possible", "perhaps": "possible", "maybe": "possible", "surely": _CERTAIN,
    "certainly": _CERTAIN, "undoubtedly": _CERTAIN, "inevitably": _CERTAIN, "definitely": _CERTAIN,
}  # fmt: skip


def _denies(word: str) -> bool:
    """True for *isn't, don't, won't* and their kin."""
    return word.endswith("n't")


def _links(word: str) -> bool:
    """True for a form of *be* or *become* that carries an adjective: *is, isn't, seems*."""
    return word in BE or word in BECOME or _denies(word)


def _past_adverbs(words: Words, i: int) -> tuple[int, bool, Likelihood | None]:
    """From `i` over adverbs: the next other word, whether it was denied, and the likelihood an adverb gives."""
    denied, degree = False, None
    while i < len(words):
        word = words.low[i]
        if word in _DENYING or (word == "no" and words.at(i + 1) == "longer"):
            denied = True
        elif word in _DEGREES:
            degree = _DEGREES[word]
        elif not (word == "longer" and denied):
            passed = _passed(words, i)
            if passed == i:
                break
            i = passed - 1
        i += 1
    return i, denied, degree


_DENYING = word_set("not never hardly scarcely")
_QUOTES = word_set("“ \" ‘ ` '")
_BEFORE_DEGREE = word_set("almost all more most very")


def _passed(words: Words, i: int) -> int:
    """Index behind the adverb, quotation mark or aside at `i`; `i` itself when there is none."""
    word = words.low[i]
    if word == ",":
        closing = _aside(words, i)
        return closing + 1 if closing else i
    if word in ("of", "as") and words.at(i + 1) in ("course", "expected"):
        return i + 2
    adverb = word in ADVERBS or word in _QUOTES or (word in _BEFORE_DEGREE and words.at(i + 1) in _DEGREES)
    return i + 1 if adverb else i


_ASIDE = 7
"""Words that an aside between commas has at most: *will, he said on Monday, rise*."""
_NO_ASIDE = word_set("; and but that which who")


def _aside(words: Words, i: int) -> int:
    """Index of the comma that closes the aside opened by the comma at `i`; 0 when none does."""
    for k in range(i + 2, min(i + 2 + _ASIDE, len(words) - 1)):
        if words.low[k] == ",":
            return k
        if words.low[k] in _NO_ASIDE:
            return 0
    return 0


def _is_month(words: Words, i: int) -> bool:
    """True when *may* at `i` is the month."""
    before = words.at(i - 1)
    dated = i > 0 and (before in _BEFORE_MONTH or before.isdigit())
    return words.capital(i) and (dated or words.at(i + 1)[:1].isdigit())


_BEFORE_MONTH = word_set(
    "in of by since until till late early mid this last next through and from to on - before after"
)
_DETERMINERS = word_set("the a an his her their its our your my this that political free good ill own sheer")
_AFTER_NOUN = word_set("of to and , .")


def _no_modal(words: Words, i: int) -> bool:
    """True when the word at `i` is a month, a noun (*the will of*) or a first name."""
    word = words.low[i]
    if word == "may":
        return _is_month(words, i)
    if word in ("will", "might") and words.at(i - 1) in _DETERMINERS and words.at(i + 1) in _AFTER_NOUN:
        return True
    if word == "might" and words.at(i + 1) == "of" and words.at(i + 2) != "course":
        return True
    named = word == "will" and words.capital(i) and i + 1 < len(words) and words.capital(i + 1)
    return named and (i > 0 or words.low[-1] != "?")


@rule("will", "'ll", "won't", "would", "wouldn't", "could", "may", "might", "shall", "couldn't")
def modal(words: Words, i: int) -> Cue | None:
    """*will, won't, would* as said, *could, may, might* as possible; adverbs beside them decide (*will likely*)."""
    if _no_modal(words, i):
        return None
    verb, denied, degree = _past_adverbs(words, i + 1)
    if verb >= len(words) or not words.low[verb][0].isalpha():
        return None
    first = i
    if degree is None and words.at(i - 1) in _DEGREES:
        degree, first = _DEGREES[words.at(i - 1)], i - 1
    likelihood = _modal_term(words, i, verb, denied, degree)
    return Cue("modal", "modal", first, verb - 1, verb, likelihood, denied or _denies(words.low[i]))


def _modal_term(words: Words, i: int, verb: int, denied: bool, degree: Likelihood | None) -> Likelihood:
    """How surely the modal at `i` speaks, with the adverbs between it and its verb."""
    word = words.low[i]
    negative = denied or _denies(word)
    if degree is not None:
        if word in _OPEN and degree == _CERTAIN:
            return "likely"
        return opposite(degree) if negative else degree
    if word in _OPEN:
        if denied and word == "could":
            return "unlikely"
        eased = words.at(i + 1) in ("well", "easily") and verb > i + 1
        return "likely" if eased and not negative else "possible"
    return _NO if denied else _MODALS[word]


_SET: dict[str, tuple[tuple[str, ...], Likelihood]] = {
    "going": (("to",), _CERTAIN), "gonna": ((), _CERTAIN), "set": (("to", "for"), "likely"),
    "poised": (("to", "for"), "likely"), "bound": (("to",), _CERTAIN), "sure": (("to",), _CERTAIN),
    "certain": (("to",), _CERTAIN), "about": (("to",), _CERTAIN), "destined": (("to", "for"), _CERTAIN),
    "doomed": (("to",), _CERTAIN), "primed": (("to", "for"), "likely"), "guaranteed": (("to",), _CERTAIN),
    "headed": (("for", "to", "toward", "towards"), "likely"), "tipped": (("to", "for", "as"), "likely"),
    "shaping": (("up",), "likely"), "positioned": (("to",), "likely"), "favored": (("to",), "likely"),
    "favoured": (("to",), "likely"), "liable": (("to",), "likely"), "apt": (("to",), "likely"),
}  # fmt: skip
"""Word → what must follow it, and how surely it speaks."""
_NEEDS_BE = word_set("going about sure certain set headed")
"""Words of `_SET` that are no cue without a form of *be*."""
_MERE_DOUBT = word_set("bound sure certain guaranteed destined doomed")
"""Words of `_SET` that say less than the opposite when denied: *not certain to* leans neither way."""
_OVER_SET = ADVERBS | word_set("not n't all almost widely well")
_GOING_SOMEWHERE = word_set("the a an his her their my")
_NO_BE = word_set("isn't aren't wasn't weren't ain't")


@rule(*_SET)
def on_the_way(words: Words, i: int) -> Cue | None:
    """*is going to, set to, poised to, bound to, about to, headed for*: the verb *be* and what is on its way."""
    word = words.low[i]
    follow, likelihood = _SET[word]
    verb = i + 2 if follow else i + 1
    if (follow and words.at(i + 1) not in follow) or not _begins_event(words, verb):
        return None
    if word == "going" and words.at(verb) in _GOING_SOMEWHERE:
        return None  # going to the game
    carrier = _before(words, i - 1, _OVER_SET)
    denied = bool({"not", "never"} & set(words.low[carrier + 1 : i]))
    first = max(carrier, 0)
    if words.at(carrier) in _NO_BE:
        denied = True
    elif words.at(carrier) not in BE and words.at(carrier) not in BECOME:
        if word in _NEEDS_BE or carrier < 0:
            return None
        first = i
    degree = next((_DEGREES[w] for w in words.low[first + 1 : i] if w in _DEGREES), None)
    likelihood = degree or likelihood
    if denied:
        likelihood = denied_term(likelihood) if word in _MERE_DOUBT else opposite(likelihood)
    return Cue("on the way", "adjective", first, verb - 1, verb, likelihood, denied)


def _before(words: Words, j: int, over: frozenset[str]) -> int:
    """Index of the first word at or before `j` that is not one of `over`, -1 when there is none."""
    while j >= 0 and words.low[j] in over:
        j -= 1
    return j


def _begins_event(words: Words, verb: int) -> bool:
    """True when a word or a sum of money stands at `verb`."""
    return verb < len(words) and (words.low[verb][0].isalnum() or words.low[verb] in "$£€")


@rule("track", "course", "pace", "verge", "brink", "cusp")
def on_track(words: Words, i: int) -> Cue | None:
    """*on track to, on course for, on the verge of*: likely."""
    start = i - 2 if words.at(i - 1) == "the" else i - 1
    if words.at(start) != "on" or words.at(i + 1) not in ("to", "for", "of") or i + 2 >= len(words):
        return None
    denied = words.at(start - 1) == "not" or _denies(words.at(start - 1))
    return Cue("on track", "adjective", start - denied, i + 1, i + 2, "unlikely" if denied else "likely", denied)


_STRONG = word_set("very highly extremely quite overwhelmingly exceedingly")
_OVER_LIKELY = ADVERBS | _STRONG | word_set("more less not as most too")
_MODAL_BEFORE = word_set("will would could may might 'll won't")


@rule("likely", "unlikely", "likeliest")
def likely(words: Words, i: int) -> Cue | None:
    """*is likely to, it is unlikely that, likely to*: the adjective; *highly, very* move it one step."""
    j = _before(words, i - 1, _OVER_LIKELY)
    carrier = words.at(j)
    if carrier in _MODAL_BEFORE or words.at(i + 1) in _MODALS:
        return None  # the modal rule takes it
    linked = _links(carrier)
    verb = _event_of_likely(words, i, j, linked)
    if verb is None or verb >= len(words):
        return None
    likelihood = _likely_term(words, i, j)
    last = i + (words.at(i + 1) == "to")
    return Cue("likely", "adjective", j if linked else j + 1, last, verb, likelihood, "un" in likelihood)


def _event_of_likely(words: Words, i: int, j: int, linked: bool) -> int | None:
    """Index of the word with which the event of *likely* at `i` begins, `j` being its carrier."""
    following = words.at(i + 1)
    if following == "than" and words.at(i + 2) == "not":
        return i + 4 if words.at(i + 3) == "to" else j if j >= 0 else None
    if following == "to":
        past = words.at(i + 2) == "have" and PAST_PARTICIPLE.fullmatch(words.at(i + 3))
        return None if past else i + 2
    if following == "that":
        return i + 2
    if not linked:
        return None
    it_is = words.at(j) in ("'s", "is", "was", "seems") and words.at(j - 1) == "it"
    return i + 1 if it_is and following not in ("", ".") else j


def _likely_term(words: Words, i: int, j: int) -> Likelihood:
    """How likely, by the words between the carrier at `j` and *likely* at `i`."""
    between = set(words.low[j + 1 : i])
    against = words.low[i] == "unlikely"
    if {"not", "never", "less"} & between or _denies(words.at(j)):
        return "likely" if against else "unlikely"
    if _STRONG & between:
        return "very unlikely" if against else "very likely"
    return "unlikely" if against else "likely"


_STEADY = word_set("""
    growth economy prices price sales demand inflation market markets spending revenue profit profits earnings rates
    rate conditions weather rain temperatures gains recovery output production which cut increase rise results storm
    jobs income incomes
    """)
"""Things that people do not tell what to do: what they should do is expected of them."""
_TURNS = word_set("""
    pick rise fall grow improve boost support help ease continue remain increase decline recover slow lead bring make
    add give be get see drop hit keep allow push strengthen stay result breach reach provide accelerate benefit
    """)


@rule("should", "ought")
def should(words: Words, i: int) -> Cue | None:
    """*growth should pick up*: what a thing should do is expected of it; what people should do is advice."""
    verb, denied, _ = _past_adverbs(words, i + (2 if words.low[i] == "ought" else 1))
    thing = words.at(_before(words, i - 1, ADVERBS))
    if thing not in _STEADY or words.at(verb) not in _TURNS or words.at(verb + 1).endswith("ed"):
        return None
    return Cue("should", "modal", i, verb - 1, verb, "unlikely" if denied else "likely", denied)


_ONLY = _TURNS | {"provoke", "mean"}
_SHUT_OUT = word_set("win lead succeed pass last survive grow continue happen")


@rule("can't", "cannot", "can")
def can_only(words: Words, i: int) -> Cue | None:
    """*can't lead to a good place, can only provoke, I can't imagine*: an outcome shut out or sure."""
    if words.low[i] == "can":
        surely = words.at(i + 1) == "only" and words.at(i + 2) in _ONLY
        return Cue("can only", "modal", i, i + 1, i + 2, _CERTAIN) if surely else None
    if words.at(i + 1) == "imagine":
        return Cue("can only", "active", i, i + 1, i + 2, "very unlikely", True) if i + 2 < len(words) else None
    verb, _, _ = _past_adverbs(words, i + 1)
    if words.at(verb) in _SHUT_OUT and words.at(i - 1) not in ("if", "you"):
        return Cue("can only", "modal", i, i, verb, _NO, True)
    return None


_PAST_TURNS = word_set("""
    rose grew fell cooled climbed slipped dropped increased declined slowed shrank expanded contracted reached swung
    jumped surged eased gained
    """)


@rule("likely", "probably")
def likely_was(words: Words, i: int) -> Cue | None:
    """*output likely grew 6 percent in December*: a figure not yet reported."""
    verb = i + 1
    if words.at(verb) not in _PAST_TURNS or not any(w[:1].isdigit() for w in words.low[verb + 1 : verb + 6]):
        return None
    return Cue("likely was", "adverb", i, i, verb, "likely")


_MADE = word_set("make makes made making left leaves seem see sees")
_MADE_TERMS: dict[str, Likelihood] = {
    "likely": "likely", "unlikely": "unlikely", "impossible": _NO, "inevitable": _CERTAIN,
}  # fmt: skip


@rule(*_MADE_TERMS)
def makes_unlikely(words: Words, i: int) -> Cue | None:
    """*which makes a price recovery unlikely*: what is made likely or not."""
    start = next((k for k in range(i - 1, max(-1, i - 9), -1) if words.low[k] in _MADE), -1)
    if start < 0 or i - start < 2 or words.at(i + 1) in ("to", "that") or words.low[start + 1] in ADVERBS:
        return None
    term = _MADE_TERMS[words.low[i]]
    return Cue("makes unlikely", "active", i, i, start + 1, term, term in ("unlikely", _NO))


@rule("likely")
def most_likely(words: Words, i: int) -> Cue | None:
    """*the more likely outcome is, most likely*: an outcome that is called likely."""
    if words.at(i + 1) in ("outcome", "scenario", "result", "path") and words.at(i - 1) in ("more", "most"):
        return Cue("most likely", "adjective", i - 1, i + 1, min(i + 2, len(words) - 1), "likely")
    return None


_ADJECTIVES: dict[str, Likelihood] = {
    "impossible": _NO, "inevitable": _CERTAIN, "unavoidable": _CERTAIN, "possible": "possible",
    "improbable": "unlikely", "probable": "likely",
}  # fmt: skip
_OVER_ADJECTIVE = ADVERBS | word_set("all but virtually almost pretty much quite entirely")


@rule(*_ADJECTIVES)
def inevitable(words: Words, i: int) -> Cue | None:
    """*is inevitable, all but impossible, is possible*: an adjective that says how sure."""
    word = words.low[i]
    j = _before(words, i - 1, _OVER_ADJECTIVE)
    between = words.low[j + 1 : i]
    if not _links(words.at(j)) or _of_ability(word, words.at(i + 1), between):
        return None
    denied = _denies(words.at(j)) or "not" in between
    term = denied_term(_ADJECTIVES[word]) if denied else _ADJECTIVES[word]
    return Cue("inevitable", "adjective", j, i, min(i + 1, len(words) - 1), term, denied)


def _of_ability(word: str, following: str, between: tuple[str, ...]) -> bool:
    """True for *impossible to know, possible for guests*: what one can do, not what comes about."""
    if word == "possible" and following == "for":
        return True
    return word in ("possible", "impossible") and following == "to" and "but" not in between
