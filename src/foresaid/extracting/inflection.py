"""Verbs from *will rise* to *rises*: the few forms an event clause needs."""

from __future__ import annotations

_IRREGULAR = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}
_PLURAL_HEADS = frozenset(
    "they we those these people you analysts economists police prices sales officials both many most men women children troops media data".split()
)
_SINGULAR_S = frozenset(
    "news congress business process crisis loss bus virus coronavirus status series analysis basis progress access press class "
    "politics economics debris physics texas kansas arkansas illinois netherlands emirates paris wales tennis this is census campus "
    "kansas focus bonus chaos gas success illness access witness princess senators united states u.s. brexit us".split()
)


def plural(subject: str) -> bool:
    """True when a subject phrase takes a plural verb, judged by its head noun and *and*."""
    words = subject.lower().split()
    if not words:
        return False
    if " and " in f" {subject.lower()} " and words[0] not in ("each", "every", "either"):
        return True
    for stop in ("of", "in", "for", "on", "to", "from", "with", "at", "by", "who", "that", "which", "between", "over", "under", "among"):
        if stop in words[1:]:
            words = words[: words.index(stop, 1)]
    cut = next((k for k, w in enumerate(words) if k and w.endswith(("ed", "ing")) and words[k - 1].endswith("s")), None)
    words = words[:cut] if cut else words  # ballots postmarked by …
    head = words[-1].strip(",.;:'\"”’")
    if head in _PLURAL_HEADS or head == "i":
        return True
    printed = subject.split()
    capital = len(words) > 1 and printed[len(words) - 1][:1].isupper() and printed[len(words) - 2][:1].isupper()
    return head.endswith("s") and head not in _SINGULAR_S and not head.endswith(("ss", "'s", "’s", "us", "is")) and not capital


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
