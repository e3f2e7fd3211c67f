"""Rules that speak for a plan or a timetable."""

from __future__ import annotations

from foresaid.extracting.kinds.case import MAY, WILL, WOULD, Case, actor, modal, row, willed
from foresaid.extracting.lexicon import OUTCOME, PAST_PARTICIPLE, WILLED_PARTICIPLES
from foresaid.when import WEEKDAYS


@row("plan")
def own_act(case: Case) -> bool:
    """The speaker's own act: *I will sign it, we will vote*."""
    return (case.head in ("i", "we") or case.own) and (willed(case) or case.verb not in OUTCOME)


@row("plan")
def own_anything(case: Case) -> bool:
    """The subject is the speaker."""
    return case.head in ("i", "we") or case.own


@row("plan")
def pledged(case: Case) -> bool:
    """Under *promise, vow, plan, agree, announce*."""
    return case.clause.governs == "pledge"


@row("timetable")
def actor_act(case: Case) -> bool:
    """Somebody who can decide, with a verb of deciding, in the reporter's voice: *the court will hear*."""
    return actor(case) and willed(case) and case.voice == "author"


@row("plan")
def reported_act(case: Case) -> bool:
    """Somebody who can decide, with a verb of deciding, as others say."""
    return actor(case) and willed(case) and case.voice != "author"


@row("timetable")
def scheduled(case: Case) -> bool:
    """*will be held, will be released, will be on sale*."""
    return case.verb == "be" and case.after in WILLED_PARTICIPLES


@row("timetable")
def passive_act(case: Case) -> bool:
    """*will be dispersed, would be canceled*: a passive in the reporter's voice."""
    return case.verb == "be" and case.voice == "author" and len(case.after) > 4 and case.after.endswith("ed")


@row("plan")
def will_somebody(case: Case) -> bool:
    """*will* with somebody who decides and a verb that is not one of things that come about."""
    return (
        modal(case, WILL) and actor(case) and case.verb not in OUTCOME and case.verb not in ("be", "have", "get", "not")
    )


@row("timetable")
def will_something(case: Case) -> bool:
    """*will* with a thing and a verb that is not one of things that come about."""
    return (
        modal(case, WILL)
        and not actor(case)
        and case.verb not in OUTCOME
        and case.verb not in ("be", "have", "get", "not")
    )


@row("timetable")
def will_be_done(case: Case) -> bool:
    """*will be reviewed, will be sent*: a passive with *will*."""
    return (
        modal(case, WILL) and case.verb == "be" and bool(PAST_PARTICIPLE.fullmatch(case.after)) and len(case.after) > 3
    )


@row("timetable")
def will_be_named(case: Case) -> bool:
    """*will be the first, will be in charge, will be his third*: a place or part, not a turn."""
    return modal(case, WILL) and case.verb == "be" and case.after in _PLACED


_PLACED = frozenset("the a an his her their its in on at there here among with first held".split())


@row("timetable")
def clock(case: Case) -> bool:
    """A time of day in the sentence: *at 5 p.m. ET*."""
    return any(w in ("p.m.", "a.m.", "et", "pm", "am", "noon", "eastern", "gmt") for w in case.words.low)


@row("timetable")
def person(case: Case) -> bool:
    """The subject is a person's name, with a first name or a title."""
    subject = case.clause.subject
    if subject is None or subject[1] == subject[0] or not actor(case):
        return False
    return case.words.capital(subject[1]) and case.words.capital(subject[1] - 1)


@row("timetable")
def also(case: Case) -> bool:
    """*will also*: one more item of what is told."""
    return "also" in case.words.low[case.cue.first : case.cue.verb]


@row("timetable")
def thing_act(case: Case) -> bool:
    """A thing with a verb of deciding: *the bill will require, the show will start*."""
    return willed(case) and not actor(case)


@row("plan")
def somebody(case: Case) -> bool:
    """The subject is somebody who decides."""
    return actor(case)


@row("plan")
def provision(case: Case) -> bool:
    """What a bill, law, plan or rule would do by its own words."""
    return case.head in _PAPERS and case.verb in _PROVIDES


_PAPERS = frozenset(
    "bill law act legislation plan proposal measure rule rules resolution order policy amendment agreement deal "
    "provision program initiative regulation regulations project system which budget package".split()
)


_PROVIDES = frozenset(
    "ban require allow give create extend provide establish prohibit repeal raise apply include be make set cover "
    "offer impose end increase permit grant authorize restrict fund expand limit mean cut take eliminate keep "
    "nullify".split()
)


@row("plan")
def may_act(case: Case) -> bool:
    """What somebody may or could choose to do: *he could pick, the house may take up*."""
    return modal(case, MAY) and actor(case) and (willed(case) or case.verb in _CHOOSES)


_CHOOSES = frozenset(
    "choose pick opt use seek try consider decide name nominate appoint ask call file force invoke veto override "
    "push pursue strike attack retaliate target turn revisit rely resort run challenge enter join change".split()
)


@row("plan")
def will_act(case: Case) -> bool:
    """*will* with somebody who decides and a verb of deciding, nobody else judging."""
    return (
        modal(case, WILL)
        and actor(case)
        and willed(case)
        and case.clause.governs not in ("believe", "expect", "fear", "warn", "doubt")
    )


@row("plan")
def would_act(case: Case) -> bool:
    """*said he would, the firm would invest*: a reported plan."""
    return modal(case, WOULD) and (actor(case) or case.own) and (willed(case) or case.own)


@row("plan")
def of_the_house(case: Case) -> bool:
    """The subject is the speaker's own house: *the league will …, its spokesman said*."""
    return case.house


@row("timetable")
def opening(case: Case) -> bool:
    """In the first tenth of the article, where news announces."""
    return case.setting.opening


@row("timetable")
def he_or_she(case: Case) -> bool:
    """The subject is *he* or *she*."""
    return case.head in ("he", "she")


@row("timetable")
def after_something(case: Case) -> bool:
    """*after* stands near: told rather than foretold."""
    return "after" in case.words.low[case.cue.last : case.cue.last + 12]


@row("timetable")
def announced(case: Case) -> bool:
    """*announced, scheduled, plans* in the sentence."""
    return any(
        w in ("announced", "announcement", "schedule", "scheduled", "plans", "planned", "announce")
        for w in case.words.low
    )


@row("timetable")
def weekday(case: Case) -> bool:
    """A day of the week follows: *will vote on Tuesday*."""
    return any((w in WEEKDAYS and len(w) > 3) or w in ("tonight", "tomorrow") for w in case.words.low[case.cue.last :])
