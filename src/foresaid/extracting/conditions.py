"""The *if* part of a forecast, and the grounds given for it, in the article's own words."""

from __future__ import annotations

import re

from foresaid.records import Span

_OPENERS = re.compile(
    r"\b(?:(?:even |only )?if(?! (?:not|any|anything|only|ever|necessary|possible)\b)|unless"
    r"|in the event (?:of|that)|in case(?: of)?|in that case|in (?:such|that|this) (?:a )?(?:case|scenario|event)"
    r"|barring|absent (?=an?\b|the\b|any\b|some\b)|(?:provided|assuming|supposing)(?: that)?|as long as|so long as"
    r"|otherwise(?=,)|without (?=an?\b|the\b|them\b|any\b|those\b|such\b|more\b)|depending on|whenever"
    r"|even (?:in that|under)|once (?=the\b|this\b|it\b|they\b|we\b|he\b|she\b)|minus (?=the\b)"
    r"|(?-i:(?:(?<=^)|(?<=[.,;“\"] )|(?<=\n))[Ss]hould (?=(?:he|she|it|they|we|the \w+|[A-Z]\w+) [a-z]+))"
    r"|(?-i:(?<=[a-z]) should (?=(?:he|she|it|they|we|[A-Z][a-z]+) [a-z]+)))",
    re.IGNORECASE,
)
_END = re.compile(r",(?= (?!who|which|where|\d))|[;”\"]| [–—] | -- | then\b")
_SUPPOSED = re.compile(
    r"(?:^|[“\"(,:]\s*|\b(?:that|said|says|but|and|because|believes?|warns?|warned)\s+)"
    r"(?P<part>(?:such|any|anything) [^,.;]{2,70}?|an? (?:brexit|default|victory|loss|defeat|win|collapse|failure"
    r"|strike|withdrawal|ban|vote|decision|shutdown|repeal|war|attack|deal|move|ceasefire"
    r"|rate (?:cut|hike|rise)|recession|delay|return|cut|rise|similar|strong|wider|"
    r"further|second|third|new)\b[^,.;]{0,70}?|(?:not )?[a-z]+ing [^,.;]{2,70}?)\s+(?:would|could|might|may|will)\b",
    re.IGNORECASE,
)
_WOULD = re.compile(r"\b(?:would|could|might)\b")

_GROUNDS = re.compile(
    r"(?:,\s*)?\b(?P<sign>because(?: of)?|due to|owing to|thanks to|citing|pointing to"
    r"|given(?= the\b| that\b| its\b| his\b| their\b)|amid|on the "
    r"back of|driven by|as a result of|in light of|based on|reflecting|since(?= the\b| it\b| they\b| he\b| there\b))\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^\W*(?P<part>(?:With|Given|Amid|Because of|Due to|Owing to|Thanks to|Citing|As a result of|In light of|Based on) "
    r"[^,]{3,90}(?:, [^,]{3,60})?),"
)
_GROUNDS_END = re.compile(
    r"[;”\"]|, (?=(?:and|but|which|who|he|she|they|it|the|[A-Z]\w+) (?:\w+ )?"
    r"(?:said|says|told|wrote|added|will|would|could|may|might|is|are)\b)"
)
_ASKED = re.compile(r"\b(?:see|know|unclear|ask|asked|wonder|question|say|said|decide)\s*$")
"""Before an *if* that asks instead of setting a condition."""


def condition_of(text: str, sentence: Span, stretch: Span, cue: Span) -> str | None:
    """The condition on which a forecast rests, in the article's words, or None.

    Looked for in the forecast's stretch, then in the rest of its sentence; an *if* in front of the whole sentence
    governs every forecast in it. A supposed act as subject of *would* or *could* (*such a move would*) is one too.
    """
    inside = _opened(text, sentence, stretch, cue)
    if inside:
        return inside
    match = _SUPPOSED.search(text, stretch.start, min(len(text), cue.end + 1))
    if match and _WOULD.match(text, match.end() - len(text[match.end("part") : match.end()].lstrip())):
        return _clean(match.group("part"))
    return None


def _opened(text: str, sentence: Span, stretch: Span, cue: Span) -> str | None:
    for match in _OPENERS.finditer(text, sentence.start, sentence.end):
        leading = not text[sentence.start : match.start()].strip(" \n\"“'‘(").strip()
        near = stretch.start - 2 <= match.start() < stretch.end
        if not (leading or near):
            continue
        if match.start() > cue.start and _ASKED.search(text[max(0, match.start() - 12) : match.start()]):
            continue
        end = _END.search(text, match.end(), sentence.end)
        part = text[match.start() : end.start() if end else sentence.end]
        if match.start() < cue.start < match.start() + len(part):
            continue  # the cue stands in the if part itself
        return _clean(part)
    return None


def grounds_of(text: str, sentence: Span, cue: Span) -> str | None:
    """The reason the source gives for the forecast in the same sentence (*because of …, pointing to …*), or None."""
    match = _GROUNDS.search(text, cue.end, sentence.end)
    if match is None:
        opened = _LEADING.match(text[sentence.start : cue.start])
        return _clean(opened.group("part")) if opened else None
    end = _GROUNDS_END.search(text, match.end(), sentence.end)
    part = _clean(text[match.start() : end.start() if end else sentence.end])
    return part if part and len(part.split()) > 2 else None


def _clean(part: str) -> str | None:
    words = " ".join(part.split()).strip(" ,.;:“”\"'")
    return words or None
