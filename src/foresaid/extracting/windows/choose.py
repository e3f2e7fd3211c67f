"""Chooses, among the time phrases in a forecast, the one that says by when it must come true.

Each rule below names one way in which a time phrase is *not* the window of the forecast it stands in; its docstring
is the explanation. What no rule refuses is ranked by its place from the words that carry the likelihood.
"""

from __future__ import annotations

import re
from dataclasses import replace

from foresaid.extracting.windows import told  # noqa: F401 - importing its rules enters them in the table
from foresaid.extracting.windows.expressions import (
    At,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Every,
    Length,
    Month,
    Named,
    Part,
    Piece,
    Shifted,
    SplitYear,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.phrases import Reading, TimePhrase, phrase_of, readings
from foresaid.extracting.windows.scenes import AHEAD, REFUSALS, Candidate, Scene, fine, lean_of, refusal
from foresaid.records import Span
from foresaid.when import Window

_BASE = re.compile(
    r"(?P<word>\bcompared\s+(?:with|to)|\bunlike|\bversus|\bvs\.?|\bagainst|\bfrom|"
    r"(?<!more )(?<!less )(?<!fewer )\bthan)"
    r"\s+(?P<rest>(?:[^,;.()]|[.,]\d){0,45})$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d|\b(?:level|record|pace|figure|total|rate|peak|low|high|one|two|three|four|five|six)\b")


@refusal
def base_of_comparison(scene: Scene, c: Candidate) -> bool:
    """What a forecast is compared with: *from 2.4 pct in 1986*, *than last year*, *compared with March*."""
    found = _BASE.search(c.before(scene, 60))
    if not found or re.search(r"\b(?:to|will|would|could|may)\b", found["rest"]):
        return False
    short = len(found["rest"].split()) <= 1
    if found["word"].lower() == "from":
        return bool(_FIGURE.search(found["rest"]))
    if found["word"].lower() == "against":
        return bool(re.search(r"\d", found["rest"])) or not found["rest"]
    return short or bool(_FIGURE.search(found["rest"])) or found["word"].lower().startswith(("compared", "unlike"))


_SUPERLATIVE = re.compile(
    r"(?:\b\w{3,}est|\b(?:most|least|worst|best|first|second|only|lowest|highest|time|record))\b(?=[^,.;]*$)"
)


_LASTING = re.compile(
    r"(?:\b(?:has|have|had|having|['’]ve)\s+(?:\w+\s+){0,6}|"
    r"\b(?:in the works|under ?way|under construction|ongoing|in place|on hold)\s+)$"
)


@refusal
def state_so_far(scene: Scene, c: Candidate) -> bool:
    """How long something has lasted or been so: *has been in the works for two years*, *the weakest in seven years*."""
    if not isinstance(c.reading.expression, Length):
        return False
    before = c.before(scene, 70)
    if c.reading.role in ("for", "in") and _LASTING.search(before):
        return True
    found = list(_SUPERLATIVE.finditer(before))
    return c.reading.role in ("in", "within") and bool(found) and not AHEAD.search(before, found[-1].end())


@refusal
def attribute(scene: Scene, c: Candidate) -> bool:
    """A length that describes a thing: *a three-year contract*, *30 years in prison*, *the high point of his term*."""
    e = c.reading.expression
    if isinstance(e, Length) and c.reading.prepositions == "of":
        return True
    if isinstance(e, Shifted) and isinstance(e.of, Named):
        return c.reading.prepositions.split()[:1] == ["of"]
    if not isinstance(e, Length):
        return False
    printed = scene.text[c.reading.span.start : c.reading.span.end]
    if re.search(r"-(?:day|week|month|year|hour|decade)\b", printed):
        return True
    if c.phrase.window is None and not e.vague:
        return True
    return bool(re.match(r"\s*(?:in (?:prison|jail)|of (?:age|experience|sanctions)|old\b|they are\b)", c.after(scene)))


_LONGEST_CONDITION = 800
_OPENED = re.compile(
    r"\b(?:if|unless|should|once|although|though|while|because|when|after|since)\b(?![^,]*,)[^,]*$", re.IGNORECASE
)


@refusal
def inside_a_condition(scene: Scene, c: Candidate) -> bool:
    """A time in the *if* part when the forecast goes on behind it: *If the court rules this month, costs will rise*."""
    start = max(scene.sentence.start, c.reading.whole.start - _LONGEST_CONDITION)
    head = scene.text[start : c.reading.whole.start]
    if isinstance(c.reading.expression, Stretch):
        return False
    opened = _OPENED.search(head)
    if not opened or (opened.group()[:6].lower() == "should" and opened.start() > 3):
        return False
    if not scene.cue:
        return opened.group()[:2].lower() == "if" and "," in c.after(scene, 120)
    lies_behind = scene.cue.start > c.reading.whole.end or scene.cue.end <= start + opened.start()
    if opened.group()[:4].lower() in ("when", "once", "afte", "sinc", "whil"):
        return lies_behind and opened.group()[:5].lower() == "after" and fine(c)
    return lies_behind


_OTHER_EVENT = re.compile(
    r"\b(?:set to (?:take|begin|start|expire|end)|to be (?:unveiled|released|published|held|announced)|"
    r"up for re-?election|planned to (?:start|begin)?|scheduled (?:for|to)|due (?:to|for|on)|"
    r"who (?:will|is|are)|eye(?:s|ing)?|begins|starts|reported by \w+|(?:that|which) ends?|"
    r"(?:Senate|House|presidential|re-?election) (?:bid|run|campaign))\b[^,;]*$",
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
    r"\s*[-–]?\s*(?:[\w&'’.-]+\s+){0,3}?"
    r"(?:earnings|profits?|revenues?|sales|growth|forecasts?|guidance|eps|deficits?|results?|targets?|budgets?|outlook|"
    r"estimates?|output|production|shipments|deliveries|spending|gdp|inflation|income|loss(?:es)?|margins?|exports|imports|"
    r"harvest|crops?|demand|prices?|cash|capex|dividend|goals?|rise|fall|gain|payrolls|surplus|cuts?|hikes?|ebitda|"
    r"performance|projections?|rates?)\b",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\s*[-–]?\s*(?:[\w&'’-]+\s+){0,3}?(?:targets?|goals?|deadline)\b", re.IGNORECASE)


_NO_NOUN = re.compile(
    r"\s*(?:and|or|to|is|was|will|would|could|may|might|as|but|from|by|at|with|in|on|than|because|due|amid|if|when|after|"
    r"before|according|that|which|it|the)\b"
)


@refusal
def part_of_a_name(scene: Scene, c: Candidate) -> bool:
    """A year that is part of a name: *the 2022 Almanac*, *the 2016 campaign*; not *2016 earnings*."""
    e = c.reading.expression
    if not isinstance(e, (Year, SplitYear)) or c.reading.prepositions not in ("", "of", "for", "of the"):
        return False
    rest = c.after(scene, 70)
    if not re.match(r"\s*[-–]?\s*[A-Za-z]", rest) or _NO_NOUN.match(rest):
        return False
    return not _MEASURES.match(rest)


@refusal
def possessive_of_an_event(scene: Scene, c: Candidate) -> bool:
    """Before or after something of a period, not the period: *until after next year's election*."""
    if c.reading.role not in ("until", "before", "after", "by", "since"):
        return False
    return bool(re.match(r"['’]s\b", c.after(scene)))


_OR_LATER = re.compile(r"\s*,\s*(?:or\b(?! (?:about |some )?[$\d])|(?:in )?\w+ (?:days|weeks|months|years)\b)")


@refusal
def open_ended(scene: Scene, c: Candidate) -> bool:
    """A period that goes on: *throughout this century and beyond*, *through Sunday and into next week*."""
    if isinstance(c.reading.expression, Stretch):
        return False
    if _OR_LATER.match(c.after(scene)):
        return True
    if re.search(r",\s*or\s*(?:in\s*)?$", c.before(scene, 12)):
        return True
    return bool(re.match(r"\s*,?\s*(?:and|or) (?:beyond|into|possibly into|maybe into)\b", c.after(scene)))


@refusal
def named_in_passing(scene: Scene, c: Candidate) -> bool:
    """An event that is spoken of, not a time: *a Brexit vote would hurt*, *interest in the presidential race*."""
    e = c.reading.expression
    if not isinstance(e, Named) or e.key not in scene.table.dated:
        return False
    printed = c.phrase.phrase.lower()
    if re.search(r"\d{4}|november|super tuesday|election day|inauguration day|super bowl sunday", printed):
        return False
    if e.key in ("us election", "us midterms", "state of the union"):
        return True
    timed = c.reading.role in ("by", "before", "until", "through") or re.match(r"(?:on|during|in|at|this) ", printed)
    return not timed


_AS_IT_IS = re.compile(r",?\s*(?:\w+\s+){0,3}?(?:are|is|have|has)\b(?! (?:expected|likely|set|due|going))")


@refusal
def as_things_stand(scene: Scene, c: Candidate) -> bool:
    """*Today we are closer to a deal*: the present, not the time of what will be."""
    if not isinstance(c.reading.expression, DayOffset) or c.reading.expression.n != 0:
        return False
    return bool(_AS_IT_IS.match(c.after(scene)) or re.search(r"\bas (?:it|they) (?:is|are)\s*$", c.before(scene)))


@refusal
def no_time_at_all(scene: Scene, c: Candidate) -> bool:
    """Times of day without a day, sets (*every year*), *now*, and lengths that nothing lays off."""
    e = c.reading.expression
    if isinstance(e, Vague):
        if e.words in ("future", "imminent") and c.reading.prepositions in ("about", "on", "of"):
            return True
        return e.reference == "PAST_REF" or e.words in ("current", "now", "currently", "right now", "so far", "period")
    if isinstance(e, Every) or (c.reading.role == "within" and isinstance(e, (At, Date, DayOffset))):
        return True
    if isinstance(e, Stretch) and e.side < 0:
        return True
    if isinstance(e, Part) and e.part == "ON":
        return False
    return isinstance(e, (Clock, ClockRange, Part)) or c.reading.role == "since"


def _by_target(scene: Scene, r: Reading, p: TimePhrase) -> TimePhrase:
    """*its 2030 target* is to be met by then: from the day of saying to the year's end."""
    if not isinstance(r.expression, Year) or r.prepositions or not p.window or not scene.said or p.tense != "future":
        return p
    if not _TARGET.match(scene.text[r.whole.end : r.whole.end + 60]):
        return p
    return replace(p, window=Window(scene.said, p.window.end))


def candidates(scene: Scene, within: Span) -> list[Candidate]:
    """The time phrases of a stretch, each with the window it would give."""
    return [
        Candidate(r, _by_target(scene, r, phrase_of(scene.text, r, scene.said, lean_of(scene, r), scene.table)))
        for r in readings(scene.text, within, scene.table)
    ]


def accepted(scene: Scene, found: list[Candidate]) -> list[Candidate]:
    """The candidates that no rule refuses."""
    return [c for c in found if not any(rule(scene, c) for rule in REFUSALS)]


_FIGURES_AWAITED = re.compile(
    r"\b(?:expect\w*|forecast\w*|estimate\w*|predict\w*|project\w*|consensus|poll\w*|likely|seen|tipped|analysts?|"
    r"economists?|looked for|target\w*)\b",
    re.IGNORECASE,
)
_AWAITED_DAYS = 125


def awaited(scene: Scene, c: Candidate) -> bool:
    """Whether a period just past is the window: figures for it were, or are, still expected.

    *Analysts had forecast a gain in August*, *fourth-quarter growth is expected to slow* said in January.
    """
    found, e = c.phrase.window, c.reading.expression
    if found is None or scene.said is None or c.reading.role not in ("in", "for"):
        return False
    if isinstance(e, Shifted) or not isinstance(e, (Month, Piece, Year, Between)):
        return False
    if not 0 <= (scene.said - found.end).days <= _AWAITED_DAYS:
        return False
    if isinstance(e, Year) and re.search(r"\bafter\b[^,;]*$", c.before(scene, 50)):
        return False
    return bool(_FIGURES_AWAITED.search(scene.text[scene.forecast.start : scene.forecast.end]))


def best(scene: Scene, found: list[Candidate]) -> TimePhrase | None:
    """The candidate that gives the window: dated before vague, behind the cue before ahead of it, near before far."""
    usable = [c for c in found if c.phrase.tense != "past"]
    dated = [c for c in usable if c.phrase.window] or [c for c in found if awaited(scene, c)]
    if not dated and not usable:
        return None
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
