"""Chooses, among the time phrases in a forecast, the one that says by when it must come true.

Each rule below names one way in which a time phrase is *not* the window of the forecast it stands in; its docstring
is the explanation. What no rule refuses is ranked by its place from the words that carry the likelihood.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from foresaid.extracting.windows.days import Lean
from foresaid.extracting.windows.expressions import (
    At,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Edged,
    Either,
    Every,
    Length,
    Month,
    Named,
    Part,
    Piece,
    Season,
    Shifted,
    SplitYear,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.phrases import Reading, TimePhrase, phrase_of, readings
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Scene:
    """A forecast in its text: its stretch, its sentence, the words that carry its likelihood, the day it was said."""

    text: str
    forecast: Span
    sentence: Span
    cue: Span | None
    said: dt.date | None
    table: Almanac


@dataclass(frozen=True, slots=True)
class Candidate:
    """A time phrase in a scene, as the grammar read it and as it would be given out."""

    reading: Reading
    phrase: TimePhrase

    def before(self, scene: Scene, size: int = 60) -> str:
        """The words of the sentence before the phrase, at most `size` characters."""
        start = self.reading.whole.start
        return scene.text[max(scene.sentence.start, start - size) : start]

    def after(self, scene: Scene, size: int = 60) -> str:
        """The words of the sentence after the phrase, at most `size` characters."""
        end = self.reading.whole.end
        return scene.text[end : min(max(scene.sentence.end, end), end + size)]


Refusal: TypeAlias = Callable[[Scene, Candidate], bool]
REFUSALS: list[Refusal] = []


def refusal(rule: Refusal) -> Refusal:
    """Enters a rule in the table."""
    REFUSALS.append(rule)
    return rule


_SAYING = (
    r"said|says|say|told|tells|warned|announced|wrote|writes|added|reported|stated|released|published|provided|unveiled|"
    r"disclosed|argued|noted|tweeted|testified|revealed|declared|posted|raised|lowered|cut|issued|predicted|projected|"
    r"forecast|forecasted|estimated|removed|spoke|spent|met|held|voted|began|started|kicked|filed|signed|opened|closed|"
    r"accomplished|moved|fell|rose|asked|called|insisted|suggested|acknowledged|vowed|urged|hinted|launched|voiced|traded"
)
_SAID_BEFORE = re.compile(
    rf"\b(?:{_SAYING})\b(?:\s+(?:\w+\s+)?(?:reporters|CNN|CNBC|Reuters|Bloomberg|lawmakers|analysts|investors|\w+))?\s*,?\s*$",
    re.IGNORECASE,
)
_PLACE_OF_SAYING = re.compile(
    r"\b(?:in|at|to|for|of)\s+(?:an?|the|his|her|its|their)?\s*(?:\w+\s+){0,3}?(?:interview|statement|note|report|speech|"
    r"briefing|conference|call|email|e-mail|update|appearance|survey|testimony|tweet|poll|post|remarks|letter|address)s?"
    r"(?:\s+(?:released|published|issued|to clients))?\s*$",
    re.IGNORECASE,
)
_SAYS_AFTER = re.compile(rf"^\s*,?\s*(?:(?:\w+|[A-Z]\S+)\s+){{0,4}}?(?:{_SAYING})\b", re.IGNORECASE)
_MODAL = re.compile(
    r"\b(?:will|won['’]t|would|could|may|might|should|shall|is|are|was|were|be|expected|likely|to|can)\b", re.IGNORECASE
)


def fine(c: Candidate) -> bool:
    """Whether a phrase is as fine as a day or a week, or a running period: what people say *when they spoke* with."""
    e = c.reading.expression
    if c.reading.role not in ("in",):
        return False
    if isinstance(e, Shifted):
        return e.shift <= 0 or (not isinstance(e.of, str))
    if isinstance(e, Either):
        return isinstance(e.first, Date)
    return isinstance(e, (Date, DayOffset, At, Part, Month, Clock, Edged))


@refusal
def when_it_was_said(scene: Scene, c: Candidate) -> bool:
    """The time of saying: *said on Monday*, *told CNN Tuesday*, *in an interview Friday*, *in a report last week*."""
    if not fine(c):
        return False
    before = c.before(scene, 80)
    if _SAID_BEFORE.search(before):
        return True
    return bool(_PLACE_OF_SAYING.search(before)) and not re.search(r"\bwill\b[^,]*$", before)


@refusal
def when_it_was_said_ahead(scene: Scene, c: Candidate) -> bool:
    """The time of saying, named first: *On Tuesday, the agency projected that ...*, *The firm on Friday raised ...*."""
    if not fine(c) or isinstance(c.reading.expression, Month) or not scene.cue or c.reading.whole.end > scene.cue.start:
        return False
    between = scene.text[c.reading.whole.end : scene.cue.end]
    found = _SAYS_AFTER.match(between)
    return bool(found) and not _MODAL.search(found.group()) if found else False


_BASE = re.compile(
    r"\b(?:compared\s+(?:with|to)|up\s+from|down\s+from|than|versus|vs\.?|against|from|since|unlike|after|over|above|below|"
    r"exceed(?:s|ed|ing)?)\s+(?:[^,;.()]|\.\d){0,45}$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\b(?:level|record|pace|figure|total|rate|peak|low|high|one|two|three|four|five|six)\b")


@refusal
def base_of_comparison(scene: Scene, c: Candidate) -> bool:
    """What a forecast is compared with: *from 2.4 pct in 1986*, *than last year*, *compared with March*."""
    before = c.before(scene, 60)
    if c.reading.role == "within" and c.reading.prepositions.startswith("over"):
        return isinstance(c.reading.expression, (Edged, Season)) or (
            isinstance(c.reading.expression, Year)
        )
    found = _BASE.search(before)
    if not found or " to " in found.group() or re.search(r"\b(?:will|would|could|may)\b", found.group()):
        return False
    word = found.group().split()[0].lower()
    if word in ("from", "after", "over", "above", "below"):
        rest = found.group()[len(word) :]
        return bool(_FIGURE.search(rest)) and not re.search(r"\bin(?:to)?\s+\w+\s+in\b", rest)
    return True


@refusal
def state_so_far(scene: Scene, c: Candidate) -> bool:
    """How long something has lasted or been so: *has been in the works for two years*, *the weakest in seven years*."""
    if not isinstance(c.reading.expression, Length):
        return False
    before = c.before(scene, 70)
    if re.search(r"\b(?:has|have|had|having|['’]ve)\s+(?:\w+\s+){0,6}$", before) and c.reading.role in ("for", "in"):
        return True
    return c.reading.role in ("in", "within") and bool(
        re.search(r"(?:\b\w{3,}est|\b(?:most|least|worst|best|first|second|only|lowest|highest|time|record))\b[^,.;]*$", before)
    )


@refusal
def attribute(scene: Scene, c: Candidate) -> bool:
    """A length that describes a thing: *a three-year contract*, *the six-month season*, *30 years in prison*."""
    e = c.reading.expression
    if not isinstance(e, Length):
        return False
    printed = scene.text[c.reading.span.start : c.reading.span.end]
    if re.search(r"-(?:day|week|month|year|hour|decade)\b", printed):
        return True
    if c.phrase.window is None and not e.vague:
        return True
    return bool(re.match(r"\s*(?:in (?:prison|jail)|of (?:age|experience|sanctions)|old\b|they are\b)", c.after(scene)))


@refusal
def inside_a_condition(scene: Scene, c: Candidate) -> bool:
    """A time in the *if* part when the forecast goes on behind it: *If the court rules this month, costs will rise*."""
    head = scene.text[scene.sentence.start : c.reading.whole.start]
    opened = re.search(r"\b(?:if|unless|should|once|although|though|while|because|when|after|since)\b(?![^,]*,)[^,]*$", head, re.IGNORECASE)
    if not opened or opened.group()[:6].lower() == "should" and opened.start() > 3:
        return False
    if not scene.cue:
        return opened.group()[:2].lower() == "if" and "," in c.after(scene, 120)
    lies_behind = scene.cue.start > c.reading.whole.end or scene.cue.end <= scene.sentence.start + opened.start()
    if opened.group()[:4].lower() in ("when", "once", "afte", "sinc", "whil"):
        return lies_behind and opened.group()[:5].lower() == "after" and fine(c)
    return lies_behind


_OTHER_EVENT = re.compile(
    r"\b(?:set to (?:take|begin|start|expire|end)|to be (?:unveiled|released|published|held|announced)|up for re-?election|"
    r"planned to (?:start|begin)?|scheduled (?:for|to)|due (?:to|for|on)|who (?:will|is|are)|eye(?:s|ing)?|begins?|starts?|"
    r"reported by \w+|(?:bid|run|campaign|candidacy)(?: for \w+)?)\b[^,;]*$",
    re.IGNORECASE,
)


@refusal
def of_another_event(scene: Scene, c: Candidate) -> bool:
    """The date of another event: *a vote scheduled for Monday*, *Democrats up for re-election next year*."""
    before = c.before(scene, 70)
    if scene.cue and scene.cue.end <= c.reading.whole.start:
        before = scene.text[max(scene.cue.end, c.reading.whole.start - 70) : c.reading.whole.start]
    return bool(_OTHER_EVENT.search(before))


_MEASURES = re.compile(
    r"\s*[-–]?\s*(?:(?:core|net|total|full-year|annual|adjusted|operating|underlying|capital|global|own|federal|core|gross|"
    r"earnings|budget|sales|revenue|profit|emissions?|growth|rate|per-share|economic|inflation|US|U\.S\.|[A-Z]\w+)\s+){0,3}"
    r"(?:earnings|profits?|revenues?|sales|growth|forecasts?|guidance|eps|deficits?|results?|targets?|budgets?|outlook|"
    r"estimates?|output|production|shipments|deliveries|spending|gdp|inflation|income|loss(?:es)?|margins?|exports|imports|"
    r"harvest|crops?|demand|prices?|cash|capex|dividend|goals?|gross|rise|fall|gain|payrolls|season|hurricane|rate|surplus|"
    r"core|net|operating|per|cuts?|hikes?|ebitda|net|total|production|performance|projections?|[a-z]+ (?:growth|deficit|"
    r"forecasts?|prices?|profits?))\b",
)


@refusal
def part_of_a_name(scene: Scene, c: Candidate) -> bool:
    """A year that is part of a name: *the 2022 Almanac*, *the 2016 campaign*; not *2016 earnings*, *its 2030 target*."""
    e = c.reading.expression
    if not isinstance(e, (Year, SplitYear)) or c.reading.prepositions not in ("", "of", "for", "of the"):
        return False
    rest = c.after(scene, 70)
    if not re.match(r"\s*[-–]?\s*[A-Za-z]", rest) or re.match(r"\s*(?:and|or|to|is|was|will|would|could|may|as|but|from|by|at|with|in|on|than|because|due|amid|if|when|after|before|according|that|which|it|the)\b", rest):
        return False
    return not _MEASURES.match(rest)


@refusal
def named_in_passing(scene: Scene, c: Candidate) -> bool:
    """An event that is spoken of, not a time: *a Brexit vote would hurt*, *interest in the presidential race*."""
    e = c.reading.expression
    if not isinstance(e, Named) or e.key not in scene.table.dated:
        return False
    printed = c.phrase.phrase.lower()
    if re.search(r"\d{4}|november|super tuesday|election day|inauguration day|super bowl sunday", printed):
        return False
    return c.reading.role not in ("by", "before", "until", "through") and not re.match(r"(?:on|during|in|at|this) ", printed) or (
        e.key in ("us election", "us midterms")
    )


@refusal
def no_time_at_all(scene: Scene, c: Candidate) -> bool:
    """Times of day without a day, sets (*every year*), *now*, and lengths that nothing lays off."""
    e = c.reading.expression
    if isinstance(e, Vague):
        return e.reference == "PAST_REF" or e.words in ("current", "now", "currently", "right now", "so far", "period")
    if isinstance(e, Every):
        return True
    if isinstance(e, Stretch) and e.side < 0:
        return True
    if isinstance(e, Part) and e.part == "ON":
        return False
    return isinstance(e, (Clock, ClockRange, Part)) or c.reading.role == "since"


def lean_of(scene: Scene, r: Reading) -> Lean:
    """Which way a bare weekday or month looks: back behind a verb in the past (*started Saturday*), else ahead."""
    before = scene.text[max(scene.sentence.start, r.whole.start - 40) : r.whole.start]
    if re.search(r"\b(?:had|was|were)\b[^,;.]*$|\b(?:spent|began|started|ended|met|held|opened|won|lost)\s+$", before):
        if not re.search(r"\b(?:will|would|could|may|might|expect\w*|forecast\w*|project\w*|likely|to)\b[^,;.]*$", before):
            return -1
    return 1


def candidates(scene: Scene, within: Span) -> list[Candidate]:
    """The time phrases of a stretch, each with the window it would give."""
    return [
        Candidate(r, phrase_of(scene.text, r, scene.said, lean_of(scene, r), scene.table))
        for r in readings(scene.text, within, scene.table)
    ]


def accepted(scene: Scene, found: list[Candidate]) -> list[Candidate]:
    """The candidates that no rule refuses."""
    return [c for c in found if not any(rule(scene, c) for rule in REFUSALS)]


def best(scene: Scene, found: list[Candidate]) -> TimePhrase | None:
    """The candidate that gives the window: dated before vague, behind the cue before ahead of it, near before far."""
    usable = [c for c in found if c.phrase.tense != "past"]
    if not usable:
        return None
    dated = [c for c in usable if c.phrase.window]
    return min(dated or usable, key=lambda c: _rank(scene, c)).phrase


def _rank(scene: Scene, c: Candidate) -> tuple[int, int]:
    """Lower is better: behind the cue first, years as attributes last; then the distance from the cue."""
    e = c.reading.expression
    attribute_like = isinstance(e, (Year, Piece, Month, SplitYear)) and not c.reading.prepositions
    if scene.cue is None:
        return (1 if attribute_like else 0), c.reading.whole.start
    behind = c.reading.whole.start >= scene.cue.start
    distance = c.reading.whole.start - scene.cue.end if behind else scene.cue.start - c.reading.whole.end
    return (0 if behind else 1) + (1 if attribute_like else 0), abs(distance)
