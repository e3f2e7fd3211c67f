"""Is it a forecast, or a plan, advice, a guess about the present …? A table of small rules with weights.

Each rule looks at one cue in its clause and is true or not. The weights of the true rules are added; at or above the
threshold the statement is a forecast, below it is what the heaviest rule against it says. The weights were fitted on
the marked articles of `bench` (dev and train parts) and are kept in `weights.json` beside this file;
`python bench/weigh.py` makes them again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from foresaid.extracting.clauses import Clause
from foresaid.extracting.cues import Cue
from foresaid.extracting.lexicon import (
    ACTORS,
    OUTCOME,
    PAST_PARTICIPLE,
    QUESTIONS,
    WILLED,
    WILLED_PARTICIPLES,
)
from foresaid.extracting.words import Words
from foresaid.records import StatementKind
from foresaid.when import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Setting:
    """The article around a cue: expectations (*expects, is forecast, likely, the odds*) and modals a sentence, and
    whether the cue stands in its first tenth."""

    expectations: float
    modals: float
    opening: bool


@dataclass(frozen=True, slots=True)
class Case:
    """All that the rules may look at: a cue, its clause, and who is speaking.

    `voice` is the kind of the source (person, organisation …, author); `quoted` that the cue stands in quotation
    marks; `own` that the subject of the event is the speaker; `dated` that a time ahead is named in the sentence;
    `house` that the subject is what the speaker belongs to; `length` the characters of its stretch; `setting` what the article is like.
    """

    words: Words
    cue: Cue
    clause: Clause
    voice: str
    quoted: bool
    own: bool
    dated: bool
    house: bool
    length: int
    setting: Setting

    @property
    def verb(self) -> str:
        """The first word of the event."""
        return self.words.at(self.cue.verb)

    @property
    def after(self) -> str:
        """The word after the event's first."""
        return self.words.at(self.cue.verb + 1)

    @property
    def carrier(self) -> str:
        """The last word of the cue that is not an adverb: *will*, *expected*."""
        return self.words.at(self.cue.first)

    @property
    def head(self) -> str:
        """The last word of the subject, an empty string without one."""
        return self.words.low[self.clause.subject[1]] if self.clause.subject else ""


Test = Callable[[Case], bool]


@dataclass(frozen=True, slots=True)
class KindRule:
    """One row of the table: a test, and the kind of statement it speaks for; a decisive row needs no weight."""

    name: str
    kind: StatementKind
    test: Test
    why: str
    decisive: bool = False


TABLE: list[KindRule] = []


def _row(kind: StatementKind, *, decisive: bool = False) -> Callable[[Test], Test]:
    def enter(test: Test) -> Test:
        name = test.__name__.strip("_").replace("_", " ")
        TABLE.append(KindRule(name, kind, test, (test.__doc__ or "").strip(), decisive))
        return test

    return enter


_MAY = frozenset("may might could couldn't".split())
_WILL = frozenset("will 'll won't shall".split())
_WOULD = frozenset("would wouldn't 'd".split())


def _modal(case: Case, group: frozenset[str]) -> bool:
    return case.cue.form == "modal" and any(w in group for w in case.words.low[case.cue.first : case.cue.last + 1])


def _actor(case: Case) -> bool:
    """The subject can decide: a person's name, an office, an organisation, *he*, *they*."""
    head = case.head
    if head in ACTORS or head in ("i", "we", "you"):
        return True
    subject = case.clause.subject
    if subject is None:
        return False
    capital = case.words.capital(subject[1]) and subject[1] > 0
    return capital and head not in _NOT_ACTORS


_NOT_ACTORS = frozenset("monday tuesday wednesday thursday friday saturday sunday act bill brexit u.s. covid-19 coronavirus iphone index".split())


def _willed(case: Case) -> bool:
    verb = case.verb
    if verb == "be":
        return case.after in WILLED_PARTICIPLES
    return verb in WILLED or (verb == "not" and case.after in WILLED)


# -- for a forecast -----------------------------------------------------------------------------------------------


@_row("forecast")
def will(case: Case) -> bool:
    """*will, 'll, won't*."""
    return _modal(case, _WILL)


@_row("forecast")
def would(case: Case) -> bool:
    """*would, wouldn't*."""
    return _modal(case, _WOULD)


@_row("forecast")
def could(case: Case) -> bool:
    """*could*."""
    return _modal(case, frozenset({"could", "couldn't"}))


@_row("forecast")
def may(case: Case) -> bool:
    """*may, might*."""
    return _modal(case, frozenset({"may", "might"}))


@_row("forecast")
def weighed(case: Case) -> bool:
    """A modal with a word of degree: *will likely, may well, would probably*."""
    return case.cue.form == "modal" and case.cue.likelihood in ("likely", "unlikely", "very likely")


@_row("forecast")
def on_the_way(case: Case) -> bool:
    """*going to*."""
    return case.cue.rule == "on the way" and case.words.at(case.cue.last - 1) == "going"


@_row("forecast")
def set_to(case: Case) -> bool:
    """*set to, poised to, bound to, about to*."""
    return case.cue.rule in ("on the way", "on track") and case.words.at(case.cue.last - 1) != "going"


@_row("forecast")
def likely(case: Case) -> bool:
    """*is likely to, it is unlikely that*."""
    return case.cue.rule == "likely"


@_row("forecast")
def is_expected(case: Case) -> bool:
    """*is expected to, is forecast to*."""
    return case.cue.form == "passive"


@_row("forecast")
def expects(case: Case) -> bool:
    """*analysts expect, she predicts*."""
    return case.cue.rule == "expects"


@_row("forecast")
def a_forecast(case: Case) -> bool:
    """*the forecast of, an estimate of*."""
    return case.cue.rule in ("a forecast", "price target", "favourite")


@_row("forecast")
def a_chance(case: Case) -> bool:
    """*a chance of, the odds that*."""
    return case.cue.rule == "a chance"


@_row("forecast")
def a_number(case: Case) -> bool:
    """*a 60 % chance*."""
    return case.cue.p is not None


@_row("forecast")
def a_risk(case: Case) -> bool:
    """*a risk that, the possibility of*."""
    return case.cue.rule == "a risk"


@_row("forecast")
def doubts_or_bets(case: Case) -> bool:
    """*doubts that, bets on, sees*."""
    return case.cue.rule in ("doubts", "bets", "sees")


@_row("forecast")
def warned_of(case: Case) -> bool:
    """*warned of, fears of*."""
    return case.cue.rule == "warns of"


@_row("forecast")
def joined(case: Case) -> bool:
    """A verb or figure joined to a forecast by *and*."""
    return case.cue.rule.startswith("joined")


@_row("forecast")
def figure_expected(case: Case) -> bool:
    """*above the 1.8 % expected by economists*."""
    return case.cue.rule == "figure expected"


@_row("forecast")
def should(case: Case) -> bool:
    """*growth should pick up*."""
    return case.cue.rule == "should"


@_row("forecast")
def turn_of_phrase(case: Case) -> bool:
    """*pricing in, threatens to, potentially triggering, ruled out, is inevitable*."""
    return case.cue.rule in ("pricing in", "potentially", "ruled out", "inevitable", "most likely", "can only", "makes unlikely", "likely was")


@_row("forecast")
def confident(case: Case) -> bool:
    """*is confident that, is not optimistic about*."""
    return case.cue.rule == "confident"


@_row("forecast", decisive=True)
def a_list(case: Case) -> bool:
    """An item of a list of what might happen."""
    return case.cue.rule in ("a list", "joined item")


@_row("forecast")
def comes_about(case: Case) -> bool:
    """The verb is one of things that come about: *rise, fall, win, lead to*."""
    return case.verb in OUTCOME or (case.verb in ("not", "also") and case.after in OUTCOME)


@_row("forecast")
def to_be_or_have(case: Case) -> bool:
    """*will be, will have*, and not a participle of a planned act."""
    return case.verb in ("be", "have", "get") and case.after not in WILLED_PARTICIPLES


@_row("forecast")
def believed(case: Case) -> bool:
    """Under *think, believe, expect, be confident*."""
    return case.clause.governs in ("believe", "confident", "expect")


@_row("forecast")
def feared(case: Case) -> bool:
    """Under *warn, fear, worry, doubt*."""
    return case.clause.governs in ("warn", "fear", "doubt")


@_row("forecast")
def said(case: Case) -> bool:
    """Under a verb of saying."""
    return case.clause.governs == "say"


@_row("forecast")
def conditioned(case: Case) -> bool:
    """The sentence has an *if* part elsewhere."""
    low = case.words.low
    return case.clause.opening not in ("if", "unless") and ("if" in low or "unless" in low)


@_row("forecast")
def consequence(case: Case) -> bool:
    """After an *if* part and its comma, or before one: *if the talks fail, prices will rise*."""
    low, first = case.words.low, case.cue.first
    if case.clause.opening in ("if", "unless") or case.clause.governs in ("pledge", "wish"):
        return False
    ahead = any(w in ("if", "unless", "should") and "," in low[k:first] for k, w in enumerate(low[:first]))
    return ahead or any(w in ("if", "unless") for w in low[case.cue.verb : case.cue.verb + 14])


@_row("forecast")
def whole_sentence(case: Case) -> bool:
    """The stretch is the whole sentence."""
    return case.length >= case.words.span.end - case.words.span.start - 2


@_row("forecast")
def supposed(case: Case) -> bool:
    """The subject is a supposed act: *such a move would, a victory could*."""
    subject = case.clause.subject
    return bool(subject) and subject is not None and case.words.low[subject[0]] in ("such", "any", "a", "an", "another")


@_row("forecast")
def sure_of_it(case: Case) -> bool:
    """*no doubt, no question, no matter, inevitably, certainly* beside the cue."""
    low = case.words.low
    return any(w in ("inevitably", "certainly", "undoubtedly", "surely", "ultimately", "eventually", "soon") for w in low[case.cue.first : case.cue.verb + 1]) or any(
        low[k] == "no" and case.words.at(k + 1) in ("doubt", "question", "matter") for k in range(len(low)))


@_row("forecast")
def dated_ahead(case: Case) -> bool:
    """A time ahead is named in the sentence."""
    return case.dated


@_row("forecast")
def with_figure(case: Case) -> bool:
    """A number stands within eight words after the cue."""
    return any(w[:1].isdigit() or w[:1] in "$£€" for w in case.words.low[case.cue.last + 1 : case.cue.last + 12])


@_row("forecast")
def thing(case: Case) -> bool:
    """The subject is a thing, not somebody who decides."""
    return case.clause.subject is not None and not _actor(case)


@_row("forecast")
def third_party(case: Case) -> bool:
    """Somebody named judges what somebody else will do."""
    return _actor(case) and not case.own and case.voice != "author" and case.head not in ("i", "we")


@_row("forecast")
def there_will_be(case: Case) -> bool:
    """*there will be, it will be*."""
    return case.head in ("there", "it", "that", "this")


@_row("forecast")
def quoted(case: Case) -> bool:
    """Inside quotation marks."""
    return case.quoted


@_row("forecast")
def named_voice(case: Case) -> bool:
    """Somebody other than the author says it."""
    return case.voice not in ("author", "")


@_row("forecast")
def of_many(case: Case) -> bool:
    """A group or an organisation says it."""
    return case.voice in ("group", "organisation", "document")


@_row("forecast")
def among_forecasts(case: Case) -> bool:
    """The article holds an expectation in every tenth sentence."""
    return case.setting.expectations > 0.1


@_row("forecast")
def among_many_forecasts(case: Case) -> bool:
    """The article holds an expectation in every fifth sentence."""
    return case.setting.expectations > 0.2


@_row("forecast")
def among_modals(case: Case) -> bool:
    """The article speaks of the future throughout: *will, would, may, could* in every sixth sentence."""
    return case.setting.modals > 0.15


@_row("forecast")
def quoted_person(case: Case) -> bool:
    """A person is quoted directly."""
    return case.quoted and case.voice == "person"


@_row("forecast")
def group(case: Case) -> bool:
    """A described group says it: *analysts, officials*."""
    return case.voice == "group"


@_row("forecast")
def experts(case: Case) -> bool:
    """Economists, analysts, experts or strategists are named in the sentence."""
    return any(w in _EXPERTS for w in case.words.low)


_EXPERTS = frozenset("economists analysts experts economist analyst strategist strategists forecasters meteorologists scientists expert poll "
                     "pundits traders investors researchers".split())


@_row("forecast")
def percent_or_money(case: Case) -> bool:
    """A percentage or a sum follows."""
    return any(w in ("percent", "pct", "%", "million", "billion", "trillion") or w.endswith("%") for w in case.words.low[case.cue.last :])


# -- against: plans and timetables --------------------------------------------------------------------------------


@_row("plan")
def own_act(case: Case) -> bool:
    """The speaker's own act: *I will sign it, we will vote*."""
    return (case.head in ("i", "we") or case.own) and (_willed(case) or case.verb not in OUTCOME)


@_row("plan")
def own_anything(case: Case) -> bool:
    """The subject is the speaker."""
    return case.head in ("i", "we") or case.own


@_row("plan")
def pledged(case: Case) -> bool:
    """Under *promise, vow, plan, agree, announce*."""
    return case.clause.governs == "pledge"


@_row("timetable")
def actor_act(case: Case) -> bool:
    """Somebody who can decide, with a verb of deciding, in the reporter's voice: *the court will hear*."""
    return _actor(case) and _willed(case) and case.voice == "author"


@_row("plan")
def reported_act(case: Case) -> bool:
    """Somebody who can decide, with a verb of deciding, as others say."""
    return _actor(case) and _willed(case) and case.voice != "author"


@_row("timetable")
def scheduled(case: Case) -> bool:
    """*will be held, will be released, will be on sale*."""
    return case.verb == "be" and case.after in WILLED_PARTICIPLES


@_row("timetable")
def passive_act(case: Case) -> bool:
    """*will be dispersed, would be canceled*: a passive in the reporter's voice."""
    return case.verb == "be" and case.voice == "author" and len(case.after) > 4 and case.after.endswith("ed")


@_row("plan")
def will_somebody(case: Case) -> bool:
    """*will* with somebody who decides and a verb that is not one of things that come about."""
    return _modal(case, _WILL) and _actor(case) and case.verb not in OUTCOME and case.verb not in ("be", "have", "get", "not")


@_row("timetable")
def will_something(case: Case) -> bool:
    """*will* with a thing and a verb that is not one of things that come about."""
    return _modal(case, _WILL) and not _actor(case) and case.verb not in OUTCOME and case.verb not in ("be", "have", "get", "not")


@_row("timetable")
def will_be_done(case: Case) -> bool:
    """*will be reviewed, will be sent*: a passive with *will*."""
    return _modal(case, _WILL) and case.verb == "be" and bool(PAST_PARTICIPLE.fullmatch(case.after)) and len(case.after) > 3


@_row("timetable")
def will_be_named(case: Case) -> bool:
    """*will be the first, will be in charge, will be his third*: a place or part, not a turn."""
    return _modal(case, _WILL) and case.verb == "be" and case.after in _PLACED


_PLACED = frozenset("the a an his her their its in on at there here among with his first held".split())


@_row("timetable")
def clock(case: Case) -> bool:
    """A time of day in the sentence: *at 5 p.m. ET*."""
    return any(w in ("p.m.", "a.m.", "et", "pm", "am", "noon", "eastern", "gmt") for w in case.words.low)


@_row("timetable")
def person(case: Case) -> bool:
    """The subject is a person's name, with a first name or a title."""
    subject = case.clause.subject
    if subject is None or subject[1] == subject[0] or not _actor(case):
        return False
    return case.words.capital(subject[1]) and case.words.capital(subject[1] - 1)


@_row("timetable")
def also(case: Case) -> bool:
    """*will also*: one more item of what is told."""
    return "also" in case.words.low[case.cue.first : case.cue.verb]


@_row("forecast")
def likely_person(case: Case) -> bool:
    """*is likely to, is expected to* of somebody."""
    return case.cue.form in ("adjective", "passive") and _actor(case)


@_row("timetable")
def thing_act(case: Case) -> bool:
    """A thing with a verb of deciding: *the bill will require, the show will start*."""
    return _willed(case) and not _actor(case)


@_row("plan")
def somebody(case: Case) -> bool:
    """The subject is somebody who decides."""
    return _actor(case)


@_row("plan")
def provision(case: Case) -> bool:
    """What a bill, law, plan or rule would do by its own words."""
    return case.head in _PAPERS and case.verb in _PROVIDES


_PAPERS = frozenset("bill law act legislation plan proposal measure rule rules resolution order policy amendment agreement deal provision "
                    "program initiative regulation regulations project system which budget package".split())
_PROVIDES = frozenset("ban require allow give create extend provide establish prohibit repeal raise apply include be make set cover offer "
                      "impose end increase permit grant authorize restrict fund expand limit mean cut take eliminate keep nullify".split())


# -- against: wishes, advice, duty, capability ---------------------------------------------------------------------


@_row("advice")
def wished(case: Case) -> bool:
    """Under *hope, want, urge, call for*."""
    return case.clause.governs == "wish"


@_row("duty")
def duty(case: Case) -> bool:
    """*will have to, will need to, will be able to, will require*."""
    pair = (case.verb, case.after)
    third = case.words.at(case.cue.verb + 2)
    return pair in (("have", "to"), ("need", "to"), ("be", "able"), ("be", "required"), ("be", "allowed"), ("be", "needed"), ("be", "capable")) or (
        case.verb in ("require", "need", "requires") or (case.verb == "be" and third == "to" and case.after in ("able", "required", "forced"))
    )


@_row("duty")
def capability(case: Case) -> bool:
    """*could* of a machine, a right or a skill: *missiles that could reach*."""
    return _modal(case, frozenset({"could", "couldn't", "may"})) and (case.clause.relative or case.head in ("you", "users", "people", "that"))


@_row("timeless")
def more_likely(case: Case) -> bool:
    """*are more likely to vote, less likely to share*: a comparison of habits."""
    return case.cue.rule == "likely" and any(w in ("more", "less") for w in case.words.low[max(0, case.cue.first) : case.cue.last + 1])


@_row("present guess")
def estimate_of_now(case: Case) -> bool:
    """*estimates that 3 million people are*: a figure of today."""
    word = case.words.at(case.cue.last)
    return case.cue.rule in ("expects", "a forecast") and word.startswith("estimat") and not case.dated


@_row("present guess")
def was_so(case: Case) -> bool:
    """*it is likely that … were used*."""
    return case.cue.rule == "likely" and any(w in ("was", "were", "had") for w in case.words.low[case.cue.last : case.cue.last + 8])


@_row("duty")
def device(case: Case) -> bool:
    """What a device, weapon, service or feature can do: *the torpedo could carry, the app will let you*."""
    return case.cue.form == "modal" and (case.head in _DEVICES or (case.clause.relative and case.words.at(case.cue.first - 2) in _DEVICES))


_DEVICES = frozenset("missile missiles torpedo torpedoes rocket rockets weapon weapons warhead warheads drone drones system systems model models supercomputer app "
                     "apps feature features technology software vehicle vehicles car device devices service phone tool tools platform website camera bomb "
                     "icbm submarine submarines aircraft jet jets ship program machine robot".split())


@_row("present guess", decisive=True)
def inability(case: Case) -> bool:
    """*could not, couldn't* of the past: *could not be reached*."""
    carrier = case.words.low[case.cue.first : case.cue.verb + 1]
    return ("couldn't" in carrier or ("could" in carrier and "not" in carrier)) and "if" not in case.words.low


@_row("plan")
def may_act(case: Case) -> bool:
    """What somebody may or could choose to do: *he could pick, the house may take up*."""
    return _modal(case, _MAY) and _actor(case) and (_willed(case) or case.verb in _CHOOSES)


_CHOOSES = frozenset("choose pick opt use seek try consider decide name nominate appoint ask call file force invoke veto override push pursue strike attack "
                     "retaliate target turn revisit rely resort run challenge enter join change".split())


@_row("plan")
def will_act(case: Case) -> bool:
    """*will* with somebody who decides and a verb of deciding, nobody else judging."""
    return _modal(case, _WILL) and _actor(case) and _willed(case) and case.clause.governs not in ("believe", "expect", "fear", "warn", "doubt")


@_row("plan")
def would_act(case: Case) -> bool:
    """*said he would, the firm would invest*: a reported plan."""
    return _modal(case, _WOULD) and (_actor(case) or case.own) and (_willed(case) or case.own)


@_row("plan")
def of_the_house(case: Case) -> bool:
    """The subject is the speaker's own house: *the league will …, its spokesman said*."""
    return case.house


@_row("rumour")
def indirect_question(case: Case) -> bool:
    """*how, what, where, who* stands right before the subject."""
    subject = case.clause.subject
    before = case.words.at(subject[0] - 1) if subject else case.words.at(case.cue.first - 1)
    return before in ("how", "what", "where", "who", "which", "why", "whom")


@_row("forecast")
def would_if(case: Case) -> bool:
    """*would* beside an *if* part, *otherwise*, *such a*: a consequence."""
    low = case.words.low
    return _modal(case, _WOULD) and any(w in low for w in ("if", "unless", "otherwise", "without", "such"))


@_row("forecast")
def would_consequence(case: Case) -> bool:
    """*would* with a verb of things that come about and a thing as subject."""
    return _modal(case, _WOULD) and not _actor(case) and case.verb in OUTCOME


@_row("forecast")
def will_consequence(case: Case) -> bool:
    """*will* with a verb of things that come about."""
    return _modal(case, _WILL) and case.verb in OUTCOME and not _willed(case)


@_row("forecast")
def could_consequence(case: Case) -> bool:
    """*could, may* with a verb of things that come about."""
    return _modal(case, _MAY) and case.verb in OUTCOME


@_row("forecast")
def lasting(case: Case) -> bool:
    """*continue, remain, stay, keep*: that a state goes on is foretold, not planned."""
    return case.verb in ("continue", "remain", "stay", "keep", "persist", "last")


@_row("forecast")
def comparing(case: Case) -> bool:
    """A comparison follows: *more, less, worse, higher, better*."""
    return any(w in _COMPARED for w in case.words.low[case.cue.verb : case.cue.verb + 6])


_COMPARED = frozenset("more less higher lower worse better longer fewer harder easier bigger larger smaller stronger weaker faster slower difficult "
                      "hard tough easy".split())


@_row("forecast")
def contest(case: Case) -> bool:
    """Who wins or loses: *win, lose, beat, pass, fail, succeed, survive, prevail*."""
    return any(w in ("win", "lose", "beat", "pass", "fail", "succeed", "survive", "prevail", "defeat", "approve", "reject")
               for w in case.words.low[case.cue.verb : case.cue.verb + 2])


@_row("advice")
def addressed(case: Case) -> bool:
    """The reader is addressed: *you may want to*."""
    return case.head in ("you", "readers", "users", "one")


@_row("advice")
def liking(case: Case) -> bool:
    """*would like, would love, would rather, would welcome, would say*."""
    return _modal(case, _WOULD) and case.verb in ("like", "love", "rather", "welcome", "say", "prefer", "appreciate", "argue", "think", "hope",
                                                 "suggest", "need", "want", "have", "expect", "not", "urge", "agree", "recommend")


# -- against: the present, the past, what is contrary to fact -------------------------------------------------------


@_row("present guess", decisive=True)
def perfect(case: Case) -> bool:
    """*may have known, might have been, is likely to have*."""
    return case.verb == "have" and bool(PAST_PARTICIPLE.fullmatch(case.after)) and _modal(case, _MAY | _WOULD)


@_row("present guess", decisive=True)
def feeling(case: Case) -> bool:
    """*might be happy, may feel*: a guess at what somebody feels or knows now."""
    return _modal(case, _MAY) and ((case.verb == "be" and case.after in _FEELINGS) or case.verb in ("know", "feel", "remember"))


_FEELINGS = frozenset("happy glad angry upset pleased aware afraid guilty right wrong sad sorry excited relieved proud surprised true related".split())


@_row("rumour", decisive=True)
def what_might(case: Case) -> bool:
    """*what might happen, who could win*: a question, not an answer."""
    return case.words.at(case.cue.first - 1) in ("what", "who", "how", "whoever", "whatever") or case.head in ("what", "who")


@_row("present guess")
def present_state(case: Case) -> bool:
    """*may be, might be, could be*: perhaps it already is."""
    return _modal(case, _MAY) and case.verb in ("be", "feel", "seem", "sound", "look", "know", "want", "matter", "think", "believe", "include")


@_row("present guess")
def already(case: Case) -> bool:
    """*now, already, current, at this point* beside the cue."""
    return any(w in ("already", "currently", "now") for w in case.words.low[case.cue.first : case.cue.verb + 4])


@_row("counterfactual", decisive=True)
def would_already(case: Case) -> bool:
    """*would already be under water, would by now have*: what is not so."""
    return _modal(case, _WOULD) and "already" in case.words.low[case.cue.first : case.cue.verb + 2]


@_row("counterfactual")
def contrary(case: Case) -> bool:
    """*would have won, could have been*."""
    return _modal(case, _WOULD | frozenset({"could"})) and case.verb == "have" and bool(PAST_PARTICIPLE.fullmatch(case.after))


@_row("counterfactual")
def free_would(case: Case) -> bool:
    """*would* under no verb of saying and with no *if* part."""
    low = case.words.low
    return _modal(case, _WOULD) and not case.clause.governs and "if" not in low


@_row("counterfactual")
def past_told(case: Case) -> bool:
    """*would* told of the past: *in 2009 … he would become*; a past year in the sentence."""
    return _modal(case, _WOULD) and any(w in ("had", "was", "were", "later") for w in case.words.low[: case.cue.first])


# -- against: rumour, questions, habits ----------------------------------------------------------------------------


@_row("rumour", decisive=True)
def rumoured(case: Case) -> bool:
    """Under *speculation that, rumours that*."""
    return case.clause.governs == "rumour"


@_row("rumour", decisive=True)
def whether(case: Case) -> bool:
    """*whether it will, asked whether they could*."""
    subject = case.clause.subject
    return case.words.at(subject[0] - 1 if subject else case.cue.first - 1) == "whether"


@_row("rumour")
def open_question(case: Case) -> bool:
    """In an embedded question: *whether it will, how they would*."""
    subject = case.clause.subject
    before = case.words.at(subject[0] - 1) if subject else case.words.at(case.cue.first - 1)
    return case.clause.opening in ("whether", "how", "what", "why", "where", "who") or before in QUESTIONS or case.head in ("what", "who", "why")


@_row("timeless")
def in_if_part(case: Case) -> bool:
    """Inside the *if* part itself."""
    return case.clause.opening in ("if", "unless")


@_row("timeless")
def in_time_part(case: Case) -> bool:
    """Inside *when, until, as, because …*."""
    return case.clause.opening in ("when", "until", "once", "before", "after", "as", "because", "while", "since", "so", "although", "though")


@_row("timeless")
def relative(case: Case) -> bool:
    """In a relative clause: *a rule that would …*."""
    return case.clause.relative


@_row("timeless")
def habit(case: Case) -> bool:
    """*usually, often, always, typically, sometimes*."""
    return any(w in ("usually", "often", "always", "typically", "sometimes", "generally", "ever") for w in case.words.low[case.cue.first : case.cue.verb + 2])


@_row("rumour", decisive=True)
def asked(case: Case) -> bool:
    """A question mark ends the sentence."""
    return case.words.at(len(case.words) - 1) == "?" or case.words.at(len(case.words) - 2) == "?"


@_row("timeless")
def short(case: Case) -> bool:
    """Fewer than 60 characters between this cue and the next: a part of another statement."""
    return case.length < 60 and case.length < case.words.span.end - case.words.span.start - 2


@_row("timetable")
def opening(case: Case) -> bool:
    """In the first tenth of the article, where news announces."""
    return case.setting.opening


@_row("timetable")
def he_or_she(case: Case) -> bool:
    """The subject is *he* or *she*."""
    return case.head in ("he", "she")


@_row("timeless")
def it_or_that(case: Case) -> bool:
    """The subject is *it, that, this, which*."""
    return case.head in ("it", "that", "this", "which")


@_row("timetable")
def after_something(case: Case) -> bool:
    """*after* stands near: told rather than foretold."""
    return "after" in case.words.low[case.cue.last : case.cue.last + 12]


@_row("timetable")
def announced(case: Case) -> bool:
    """*announced, scheduled, plans* in the sentence."""
    return any(w in ("announced", "announcement", "schedule", "scheduled", "plans", "planned", "announce") for w in case.words.low)


@_row("timetable")
def weekday(case: Case) -> bool:
    """A day of the week follows: *will vote on Tuesday*."""
    return any(w in WEEKDAYS and len(w) > 3 or w in ("tonight", "tomorrow") for w in case.words.low[case.cue.last :])


@_row("present guess")
def past_verb(case: Case) -> bool:
    """The event's first word is a past form: *could used*, *likely reached*."""
    return case.verb.endswith("ed") and len(case.verb) > 4 and case.cue.form != "noun"


@_row("advice")
def heading(case: Case) -> bool:
    """A line of few words without a full stop."""
    return len(case.words) < 16 and case.words.at(len(case.words) - 1) not in (".", "”", '"', "!")


DECISIVE = 10.0
"""How far above or below the threshold a decisive row puts a case."""


@cache
def weights() -> dict[str, float]:
    """Rule name → weight; `threshold` is what a forecast's sum must reach."""
    text = files("foresaid.extracting").joinpath("weights.json").read_text(encoding="utf-8")
    return {str(name): float(value) for name, value in json.loads(text)["weights"].items()}


def kind_of(case: Case) -> tuple[StatementKind, float]:
    """What the statement is, and by how much the sum of the weights passes (or misses) the threshold."""
    for row in TABLE:
        if row.decisive and row.test(case):
            return row.kind, DECISIVE if row.kind == "forecast" else -DECISIVE
    table = weights()
    total = -table.get("threshold", 0.0)
    worst, against = 0.0, "timeless"
    for row in TABLE:
        weight = 0.0 if row.decisive else table.get(row.name, 0.0)
        if weight and row.test(case):
            total += weight
            if weight < worst and row.kind != "forecast":
                worst, against = weight, row.kind
    return ("forecast" if total >= 0 else against), total  # type: ignore[return-value]
