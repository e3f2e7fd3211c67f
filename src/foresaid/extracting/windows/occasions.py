"""The one occasion that an article previews: tonight's debate, Tuesday's State of the Union, a speech still to be held.

What is foretold of how people will do there has that day for its window, though no sentence repeats it.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import Literal, TypeAlias

from foresaid.extracting.sentences import split
from foresaid.extracting.windows.choose import accepted, candidates
from foresaid.extracting.windows.expressions import Named
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.phrases import TimePhrase
from foresaid.extracting.windows.scenes import Candidate, Scene
from foresaid.records import Span

_OPENING = 1200
_NEAR = 60
_AHEAD_DAYS = 4
"""A week was tried: right twice, wrong six times more on the marked articles."""
_OCCASION = re.compile(
    r"\b(?:debate|State of the Union|speech|address|town hall|showdown|face-?off|boxing match|keynote|news conference|"
    r"hearing|testimony)\b",
    re.IGNORECASE,
)
_LATER = re.compile(r"\b(?:tonight|later)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|would|may|could|(?:is|are|set|expected|scheduled|due|plans?|prepar(?:es|ing)|going|about) to|ahead of|"
    r"before|upcoming|previews?|heading into)\b|['’]ll\b",
    re.IGNORECASE,
)
_PERFORMING = re.compile(
    r"\b(?:say|tell|imply|argue|address|discuss|mention|talk|speak|emphasi[sz]e|stress|highlight|tout|boast|promise|"
    r"pledge|repeat|revisit|reiterate|outline|lay out|unveil|propose|offer|announce|declare|call (?:for|on)|urge|"
    r"appeal|challenge|attack|hammer|hit|jabs?|punch(?:es)?|spar|clash|pummel|press|push|pressed|pushed|grill|"
    r"questions?|ask|asked|answer|respond|rebut|defend|deflect|pivot|engage|hang back|mix it up|hear|utter|wear|sit|"
    r"applaud|boo|walk out|last|focus|touch on|use (?:the|his|her)|make (?:the|his|her) case|strike|sound|deliver|"
    r"perform|shine|stumble|look|play(?:s|ed)?|watch|audience|viewers|moderators?|speech|debate|optimistic|theme|tone|details?|"
    r"responses?|judged|try|seek|draw|dominate|feature|include|ignore|avoid|invoke|frame|paint|cast|portray)\b",
    re.IGNORECASE,
)
_CONTEST = re.compile(r"\b(?:caucus(?:es)?|primar(?:y|ies)|election|vote|referendum|runoff|recall)\b", re.IGNORECASE)
_CONTESTING = re.compile(
    r"\b(?:win|wins|winning|winner|won|lose|loses|losing|beats?|defeat|victory|victor|finish|finishes|edge|upset|"
    r"carry|outperform|do well|neck-and-neck|turnout|turn out|(?:first|second|third) place|vote for|"
    r"voters? (?:will|may|could)|threshold)\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:nomination|nominee|presidency|White House)\b")
_CONDITION = re.compile(r"\b(?:if|unless)\b", re.IGNORECASE)
Kind: TypeAlias = Literal["performance", "contest"]
_NAMES: dict[Kind, re.Pattern[str]] = {"performance": _OCCASION, "contest": _CONTEST}


def occasion_of(text: str, title: str | None, said: dt.date, table: Almanac, kind: Kind) -> TimePhrase | None:
    """The day of the occasion that the opening of an article or its title announces; None when there is none.

    A phrase of the title, which is no part of the text, has an empty span at its start.
    """
    found = _announced(text[:_OPENING], said, table, kind)
    if found is None and title:
        found = _announced(title, said, table, kind)
        found = found and replace(found, span=Span(0, 0))
    return found


def _announced(head: str, said: dt.date, table: Almanac, kind: Kind) -> TimePhrase | None:
    if not _NAMES[kind].search(head):
        return None
    scenes = (Scene(head, sentence, sentence, None, said, table) for sentence in split(head))
    return next((found for scene in scenes if (found := _in_sentence(scene, kind))), None)


def _in_sentence(scene: Scene, kind: Kind) -> TimePhrase | None:
    words = scene.sentence.of(scene.text)
    places = [m.start() + scene.sentence.start for m in _NAMES[kind].finditer(words)]
    if not places:
        return None
    found = candidates(scene, scene.sentence)
    fitting = accepted(scene, found)
    for c in found:
        if c not in fitting and not isinstance(c.reading.expression, Named):
            continue
        if any(abs(place - c.reading.span.start) < _NEAR for place in places) and _to_come(scene, c):
            return c.phrase
    return None


def _to_come(scene: Scene, c: Candidate) -> bool:
    """Whether a phrase gives one day not yet over: after the day of saying, or on it and still ahead."""
    found = c.phrase.window
    if found is None or scene.said is None or found.start != found.end:
        return False
    days = (found.start - scene.said).days
    if not 0 <= days <= _AHEAD_DAYS:
        return False
    return days > 0 or bool(_LATER.search(c.phrase.phrase)) or bool(_TO_COME.search(scene.sentence.of(scene.text)))


def kinds_of(scene: Scene) -> list[Kind]:
    """The kinds of occasion a forecast may be about: what people say, ask, wear; who wins, loses, comes in second."""
    words = scene.forecast.of(scene.text)
    found: list[Kind] = ["performance"] if _PERFORMING.search(words) else []
    behind = scene.text[scene.cue.start : scene.forecast.end] if scene.cue else words
    contest = _CONTESTING.search(behind)
    if contest and not _ELSEWHERE.search(behind) and not _CONDITION.search(behind, 0, contest.start()):
        found.append("contest")
    return found
