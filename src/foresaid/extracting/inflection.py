"""Verbs from *will rise* to *rises*: the few forms an event clause needs."""

from __future__ import annotations

from foresaid.extracting.lexicon import word_set

_IRREGULAR = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}
_PLURAL_HEADS = word_set("""
    they we those these some several few others
    people you analysts economists police prices sales officials both many most men women
    children troops media data
    """)
_SINGULAR_S = word_set("""
    news congress business process crisis loss bus virus coronavirus status series analysis basis progress
    access press class politics economics debris physics texas kansas arkansas illinois netherlands emirates
    paris wales tennis this is census campus kansas focus bonus chaos gas success illness access witness
    princess senators united states u.s. brexit us
    """)
_ENDS_HEAD = (
    "of",
    "in",
    "for",
    "on",
    "to",
    "from",
    "with",
    "at",
    "by",
    "who",
    "that",
    "which",
    "between",
    "over",
    "under",
    "among",
)
"""Words behind which a subject phrase has no head noun."""


def plural(subject: str) -> bool:
    """True when a subject phrase takes a plural verb, judged by its head noun and *and*."""
    words = subject.lower().split()
    if not words:
        return False
    several = words[0] not in ("each", "every", "either")
    for stop in _ENDS_HEAD:
        if stop in words[1:]:
            words = words[: words.index(stop, 1)]
    if several and "and" in words[1:]:
        return True
    cut = next((k for k, w in enumerate(words) if k and w.endswith(("ed", "ing")) and words[k - 1].endswith("s")), None)
    words = words[:cut] if cut else words  # ballots postmarked by …
    head = words[-1].strip(",.;:'\"”’")
    if head in _PLURAL_HEADS or head == "i":
        return True
    printed = subject.split()
    capital = len(words) > 1 and printed[len(words) - 1][:1].isupper() and printed[len(words) - 2][:1].isupper()
    return (
        head.endswith("s")
        and head not in _SINGULAR_S
        and not head.endswith(("ss", "'s", "’s", "us", "is"))
        and not capital
    )


def present(verb: str, subject: str) -> str:
    """The present tense of a base form for its subject: (*rise*, *the price*) gives *rises*."""
    many = plural(subject)
    if verb in _IRREGULAR:
        if verb == "be" and subject.lower() == "i":
            return "am"
        return _IRREGULAR[verb][many]
    if many:
        return verb
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return verb + "s"


_GERUNDS = {
    "being": "be", "having": "have", "dying": "die", "lying": "lie", "tying": "tie", "seeing": "see", "going": "go",
    "doing": "do", "using": "use", "rising": "rise", "losing": "lose", "leaving": "leave", "making": "make",
    "taking": "take", "giving": "give", "becoming": "become", "coming": "come", "causing": "cause",
    "raising": "raise", "closing": "close", "moving": "move", "passing": "pass", "falling": "fall",
    "selling": "sell", "hitting": "hit", "killing": "kill", "missing": "miss", "pulling": "pull",
    "spilling": "spill", "calling": "call", "telling": "tell", "topping": "top", "agreeing": "agree",
    "freeing": "free",
}  # fmt: skip
_FINAL_E = (
    "at",
    "iz",
    "is",
    "us",
    "uc",
    "iv",
    "ov",
    "ag",
    "ang",
    "urs",
    "ers",
    "ens",
    "ils",
    "uls",
    "ac",
    "ic",
    "ar",
    "ir",
    "ur",
    "ok",
    "uk",
    "ik",
    "ak",
)


def base_of(gerund: str) -> str:
    """The base form of a verb in *-ing*: *winning* gives *win*, *reaching* *reach*, *surviving* *survive*."""
    word = gerund.lower()
    if word in _GERUNDS:
        return _GERUNDS[word]
    stem = word.removesuffix("ing")
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "lsze":
        return stem[:-1]
    vowels = sum(letter in "aeiouy" for letter in stem)
    if (
        stem.endswith(_FINAL_E)
        and not stem.endswith(("ear", "air", "our", "oar", "eak", "ook", "oat", "eat", "oak", "oar", "iar"))
        and (vowels > 1 or stem.endswith(("iv", "ov", "av", "ak", "ok", "ik", "at")))
    ):
        return stem + "e"
    return stem
