"""Rules that refuse a time as the window because it tells when something was said, done or forecast."""

from __future__ import annotations

import re

from foresaid.extracting.windows.expressions import At, Date, Month, Shifted
from foresaid.extracting.windows.scenes import AHEAD, VERBS, Candidate, Scene, fine, refusal
from foresaid.when import Window

_SAYING = (
    r"said|says|say|told|tells|warned|announced|wrote|writes|added|reported|stated|released|published|provided|unveiled|"
    r"disclosed|argued|noted|tweeted|testified|revealed|declared|posted|raised|lowered|cut|issued|predicted|projected|"
    r"forecast|forecasted|estimated|removed|spoke|spent|met|held|voted|began|started|kicked|filed|signed|opened|closed|"
    r"accomplished|moved|fell|rose|asked|called|insisted|suggested|acknowledged|vowed|urged|hinted|launched|voiced|traded"
)
_SAID_BEFORE = re.compile(
    rf"\b(?:(?:told|tells?|asked|informed|warned)\s+(?:[\w.'’]+\s+){{1,4}}|"
    rf"(?:{_SAYING})(?:\s+(?:also|again|late|early))?)\s*,?\s*$",
    re.IGNORECASE,
)
_PLACE_OF_SAYING = re.compile(
    r"\b(?:in|at|to|for|of)\s+(?:an?|the|his|her|its|their)?\s*(?:\w+\s+){0,3}?(?:interview|statement|note|report|speech|"
    r"briefing|conference|call|email|e-mail|update|appearance|survey|testimony|tweet|poll|post|remarks|letter|address|memo|"
    r"filing|op-ed|column|essay|show|program|website|release)s?"
    r"(?:\s+(?:released|published|issued|to clients)|\s+(?:with|on|to)\s+(?:[\w.'’]+\s+){0,3}[\w.'’]+)?\s*,?\s*$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:estimate|forecast|prediction|report|statement|interview|outlook|projection|briefing|note|release|tweet)s?\s*,?\s*$",
    re.IGNORECASE,
)
_DONE_NEXT = re.compile(
    r"\s*,?\s*(?:also\s+|again\s+|\w+ly\s+)?(?:(?!need|speed|proceed|exceed|succeed)\w{3,}ed|took|gave|made|won|lost|left|"
    r"sent|met|went|came|saw|began|fell|rose|hit|struck|said|told|wrote|held|drew|threw|sought|brought)\b"
)
_TO_DO = re.compile(r"\b(?:to|will|would|could|may|might)\s+\w+\s*,?\s*$")
_SAID = re.compile(rf"\b(?:{_SAYING}|according to)\b")
_FIRST_VERB = re.compile(
    rf"\b(?:(?P<saying>{_SAYING})|will|won|would|could|may|might|should|shall|is|are|was|were|be|expects?|expected|likely|can|"
    r"sees?|believes?|thinks?|fears?)\b",
    re.IGNORECASE,
)


@refusal
def when_it_was_said(scene: Scene, c: Candidate) -> bool:
    """The time of saying: *said on Monday*, *told CNN Tuesday*, *in an interview Friday*, *in a report last week*."""
    if not fine(c):
        return False
    before = c.before(scene, 80)
    if _SAID_BEFORE.search(before):
        return not re.search(r"\b(?:be|been|being|to|will|would|could|may|might)\s+(?:\w+ly\s+)?\w+\s*,?\s*$", before)
    if not c.reading.prepositions and _WORK.search(before) and not _TO_DO.search(before):
        return True
    if c.reading.prepositions.startswith("of") and re.search(r"\bas\s*$", before):
        return True
    if c.reading.prepositions and re.match(r"['’]s\b", c.after(scene)):
        return False
    return bool(_PLACE_OF_SAYING.search(before)) and not _to_be_said(scene, c)


def _to_be_said(scene: Scene, c: Candidate) -> bool:
    """Whether the saying itself lies ahead: *could lay out cuts in a speech Monday*, not *could rise, he said in*."""
    head = c.before(scene, 250)
    ahead = list(AHEAD.finditer(head))
    return bool(ahead) and not _SAID.search(head, ahead[-1].end())


@refusal
def when_it_was_said_ahead(scene: Scene, c: Candidate) -> bool:
    """The time of saying, named first: *On Tuesday, the agency projected that ...*, *The firm on Friday raised ...*."""
    if not fine(c) or isinstance(c.reading.expression, Month) or not scene.cue or c.reading.whole.end > scene.cue.start:
        return False
    if _DONE_NEXT.match(scene.text[c.reading.whole.end : scene.cue.start]):
        return True
    found = _FIRST_VERB.search(scene.text[c.reading.whole.end : scene.cue.end])
    first = c.reading.whole.start - scene.sentence.start < 4 or c.reading.whole.start == scene.forecast.start
    return found is not None and bool(found["saying"]) and (first or found.start() < 30)


@refusal
def when_it_happened(scene: Scene, c: Candidate) -> bool:
    """The day something was done: *the yard suspended work Monday, a halt that could ...*, said on that Monday."""
    if not fine(c) or isinstance(c.reading.expression, Month) or not scene.said or not c.phrase.window:
        return False
    if c.phrase.window != Window(scene.said, scene.said) or not scene.cue or scene.cue.start < c.reading.whole.start:
        return False
    verbs = list(VERBS.finditer(re.split(r"[.;,]\s", c.before(scene, 120))[-1]))
    return bool(verbs) and bool(verbs[-1]["back"])


_ASIDE = re.compile(r"\b(?P<word>when|as|since|after|while)\b(?P<rest>[^,;]*)$", re.IGNORECASE)


@refusal
def told_aside(scene: Scene, c: Candidate) -> bool:
    """When something else was done: *as it said when it issued a review on March 1*, *vacant since he left in May*."""
    e = c.reading.expression
    if c.reading.role != "in" or not isinstance(e, (Date, Month, At)):
        return False
    found = _ASIDE.search(c.before(scene, 90))
    if not found:
        return False
    verbs = list(VERBS.finditer(found["rest"]))
    if any(v["ahead"] for v in verbs):
        return False
    return bool(verbs) or (found["word"].lower() == "since" and bool(found["rest"].strip()))


@refusal
def when_it_was_forecast(scene: Scene, c: Candidate) -> bool:
    """The time an older forecast was made: *its December forecast*, *forecast in March*, *so far this season*."""
    if not isinstance(c.reading.expression, (Month, Shifted)):
        return False
    before = c.before(scene, 40)
    if re.search(r"\bso far\s*$", before):
        return True
    if not isinstance(c.reading.expression, Month):
        return False
    if re.search(r"\b(?:forecasts?|estimates?|projections?|predict(?:ed|ions?)|estimated|made)\s*$", before):
        return c.reading.prepositions.startswith("in") and c.phrase.tense == "past"
    return bool(re.match(r"\s*(?:forecast|estimate|projection|prediction|survey|poll)", c.after(scene)))
