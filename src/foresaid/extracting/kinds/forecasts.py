"""Rules that speak for a forecast."""

from __future__ import annotations

from foresaid.extracting.kinds.case import MAY, WILL, WOULD, Case, actor, modal, row, willed
from foresaid.extracting.lexicon import OUTCOME, WILLED_PARTICIPLES


@row("forecast")
def will(case: Case) -> bool:
    """*will, 'll, won't*."""
    return modal(case, WILL)


@row("forecast")
def would(case: Case) -> bool:
    """*would, wouldn't*."""
    return modal(case, WOULD)


@row("forecast")
def could(case: Case) -> bool:
    """*could*."""
    return modal(case, frozenset({"could", "couldn't"}))


@row("forecast")
def may(case: Case) -> bool:
    """*may, might*."""
    return modal(case, frozenset({"may", "might"}))


@row("forecast")
def weighed(case: Case) -> bool:
    """A modal with a word of degree: *will likely, may well, would probably*."""
    return case.cue.form == "modal" and case.cue.likelihood in ("likely", "unlikely", "very likely")


@row("forecast")
def on_the_way(case: Case) -> bool:
    """*going to*."""
    return case.cue.rule == "on the way" and case.words.at(case.cue.last - 1) == "going"


@row("forecast")
def set_to(case: Case) -> bool:
    """*set to, poised to, bound to, about to*."""
    return case.cue.rule in ("on the way", "on track") and case.words.at(case.cue.last - 1) != "going"


@row("forecast")
def likely(case: Case) -> bool:
    """*is likely to, it is unlikely that*."""
    return case.cue.rule == "likely"


@row("forecast")
def is_expected(case: Case) -> bool:
    """*is expected to, is forecast to*."""
    return case.cue.form == "passive"


@row("forecast")
def expects(case: Case) -> bool:
    """*analysts expect, she predicts*."""
    return case.cue.rule == "expects"


@row("forecast")
def a_forecast(case: Case) -> bool:
    """*the forecast of, an estimate of*."""
    return case.cue.rule in ("a forecast", "price target", "favourite")


@row("forecast")
def a_chance(case: Case) -> bool:
    """*a chance of, the odds that*."""
    return case.cue.rule == "a chance"


@row("forecast")
def a_number(case: Case) -> bool:
    """*a 60 % chance*."""
    return case.cue.p is not None


@row("forecast")
def a_risk(case: Case) -> bool:
    """*a risk that, the possibility of*."""
    return case.cue.rule == "a risk"


@row("forecast")
def doubts_or_bets(case: Case) -> bool:
    """*doubts that, bets on, sees*."""
    return case.cue.rule in ("doubts", "bets", "sees")


@row("forecast")
def warned_of(case: Case) -> bool:
    """*warned of, fears of*."""
    return case.cue.rule == "warns of"


@row("forecast")
def joined(case: Case) -> bool:
    """A verb or figure joined to a forecast by *and*."""
    return case.cue.joined


@row("forecast")
def figure_expected(case: Case) -> bool:
    """*above the 1.8 % expected by economists*."""
    return case.cue.rule == "figure expected"


@row("forecast")
def should(case: Case) -> bool:
    """*growth should pick up*."""
    return case.cue.rule == "should"


@row("forecast")
def turn_of_phrase(case: Case) -> bool:
    """*pricing in, threatens to, potentially triggering, ruled out, is inevitable*."""
    return case.cue.rule in (
        "pricing in",
        "potentially",
        "ruled out",
        "inevitable",
        "most likely",
        "can only",
        "makes unlikely",
        "likely was",
    )


@row("forecast")
def confident(case: Case) -> bool:
    """*is confident that, is not optimistic about*."""
    return case.cue.rule == "confident"


@row("forecast", decisive=True)
def a_list(case: Case) -> bool:
    """An item of a list of what might happen."""
    return case.cue.rule in ("a list", "joined item")


@row("forecast")
def comes_about(case: Case) -> bool:
    """The verb is one of things that come about: *rise, fall, win, lead to*."""
    return case.verb in OUTCOME or (case.verb in ("not", "also") and case.after in OUTCOME)


@row("forecast")
def to_be_or_have(case: Case) -> bool:
    """*will be, will have*, and not a participle of a planned act."""
    return case.verb in ("be", "have", "get") and case.after not in WILLED_PARTICIPLES


@row("forecast")
def believed(case: Case) -> bool:
    """Under *think, believe, expect, be confident*."""
    return case.clause.governs in ("believe", "confident", "expect")


@row("forecast")
def feared(case: Case) -> bool:
    """Under *warn, fear, worry, doubt*."""
    return case.clause.governs in ("warn", "fear", "doubt")


@row("forecast")
def said(case: Case) -> bool:
    """Under a verb of saying."""
    return case.clause.governs == "say"


@row("forecast")
def conditioned(case: Case) -> bool:
    """The sentence has an *if* part elsewhere."""
    low = case.words.low
    return case.clause.opening not in ("if", "unless") and ("if" in low or "unless" in low)


@row("forecast")
def consequence(case: Case) -> bool:
    """After an *if* part and its comma, or before one: *if the talks fail, prices will rise*."""
    low, first = case.words.low, case.cue.first
    if case.clause.opening in ("if", "unless") or case.clause.governs in ("pledge", "wish"):
        return False
    ahead = any(w in ("if", "unless", "should") and "," in low[k:first] for k, w in enumerate(low[:first]))
    return ahead or any(w in ("if", "unless") for w in low[case.cue.verb : case.cue.verb + 14])


@row("forecast")
def whole_sentence(case: Case) -> bool:
    """The stretch is the whole sentence."""
    return case.length >= case.words.span.end - case.words.span.start - 2


@row("forecast")
def supposed(case: Case) -> bool:
    """The subject is a supposed act: *such a move would, a victory could*."""
    subject = case.clause.subject
    return bool(subject) and subject is not None and case.words.low[subject[0]] in ("such", "any", "a", "an", "another")


@row("forecast")
def sure_of_it(case: Case) -> bool:
    """*no doubt, no question, no matter, inevitably, certainly* beside the cue."""
    low = case.words.low
    return any(
        w in ("inevitably", "certainly", "undoubtedly", "surely", "ultimately", "eventually", "soon")
        for w in low[case.cue.first : case.cue.verb + 1]
    ) or any(low[k] == "no" and case.words.at(k + 1) in ("doubt", "question", "matter") for k in range(len(low)))


@row("forecast")
def dated_ahead(case: Case) -> bool:
    """A time ahead is named in the sentence."""
    return case.dated


@row("forecast")
def with_figure(case: Case) -> bool:
    """A number stands within eight words after the cue."""
    return any(w[:1].isdigit() or w[:1] in "$£€" for w in case.words.low[case.cue.last + 1 : case.cue.last + 12])


@row("forecast")
def thing(case: Case) -> bool:
    """The subject is a thing, not somebody who decides."""
    return case.clause.subject is not None and not actor(case)


@row("forecast")
def third_party(case: Case) -> bool:
    """Somebody named judges what somebody else will do."""
    return actor(case) and not case.own and case.voice != "author" and case.head not in ("i", "we")


@row("forecast")
def there_will_be(case: Case) -> bool:
    """*there will be, it will be*."""
    return case.head in ("there", "it", "that", "this")


@row("forecast")
def quoted(case: Case) -> bool:
    """Inside quotation marks."""
    return case.quoted


@row("forecast")
def named_voice(case: Case) -> bool:
    """Somebody other than the author says it."""
    return case.voice not in ("author", "")


@row("forecast")
def of_many(case: Case) -> bool:
    """A group or an organisation says it."""
    return case.voice in ("group", "organisation", "document")


@row("forecast")
def among_forecasts(case: Case) -> bool:
    """The article holds an expectation in every tenth sentence."""
    return case.setting.expectations > 0.1


@row("forecast")
def among_many_forecasts(case: Case) -> bool:
    """The article holds an expectation in every fifth sentence."""
    return case.setting.expectations > 0.2


@row("forecast")
def among_modals(case: Case) -> bool:
    """The article speaks of the future throughout: *will, would, may, could* in every sixth sentence."""
    return case.setting.modals > 0.15


@row("forecast")
def quoted_person(case: Case) -> bool:
    """A person is quoted directly."""
    return case.quoted and case.voice == "person"


@row("forecast")
def group(case: Case) -> bool:
    """A described group says it: *analysts, officials*."""
    return case.voice == "group"


@row("forecast")
def experts(case: Case) -> bool:
    """Economists, analysts, experts or strategists are named in the sentence."""
    return any(w in _EXPERTS for w in case.words.low)


_EXPERTS = frozenset(
    "economists analysts experts economist analyst strategist strategists forecasters meteorologists scientists "
    "expert poll pundits traders investors researchers".split()
)


@row("forecast")
def percent_or_money(case: Case) -> bool:
    """A percentage or a sum follows."""
    return any(
        w in ("percent", "pct", "%", "million", "billion", "trillion") or w.endswith("%")
        for w in case.words.low[case.cue.last :]
    )


@row("forecast")
def likely_person(case: Case) -> bool:
    """*is likely to, is expected to* of somebody."""
    return case.cue.form in ("adjective", "passive") and actor(case)


@row("forecast")
def would_if(case: Case) -> bool:
    """*would* beside an *if* part, *otherwise*, *such a*: a consequence."""
    low = case.words.low
    return modal(case, WOULD) and any(w in low for w in ("if", "unless", "otherwise", "without", "such"))


@row("forecast")
def would_consequence(case: Case) -> bool:
    """*would* with a verb of things that come about and a thing as subject."""
    return modal(case, WOULD) and not actor(case) and case.verb in OUTCOME


@row("forecast")
def will_consequence(case: Case) -> bool:
    """*will* with a verb of things that come about."""
    return modal(case, WILL) and case.verb in OUTCOME and not willed(case)


@row("forecast")
def could_consequence(case: Case) -> bool:
    """*could, may* with a verb of things that come about."""
    return modal(case, MAY) and case.verb in OUTCOME


@row("forecast")
def lasting(case: Case) -> bool:
    """*continue, remain, stay, keep*: that a state goes on is foretold, not planned."""
    return case.verb in ("continue", "remain", "stay", "keep", "persist", "last")


@row("forecast")
def comparing(case: Case) -> bool:
    """A comparison follows: *more, less, worse, higher, better*."""
    return any(w in _COMPARED for w in case.words.low[case.cue.verb : case.cue.verb + 6])


_COMPARED = frozenset(
    "more less higher lower worse better longer fewer harder easier bigger larger smaller stronger weaker faster "
    "slower difficult hard tough easy".split()
)


@row("forecast")
def contest(case: Case) -> bool:
    """Who wins or loses: *win, lose, beat, pass, fail, succeed, survive, prevail*."""
    return any(
        w in ("win", "lose", "beat", "pass", "fail", "succeed", "survive", "prevail", "defeat", "approve", "reject")
        for w in case.words.low[case.cue.verb : case.cue.verb + 2]
    )


@row("forecast")
def economy(case: Case) -> bool:
    """The subject is a figure of the economy: *growth, prices, rates, the deficit, premiums*."""
    return case.head in _ECONOMY


_ECONOMY = frozenset(
    "growth economy prices price rates rate inflation cuts debt deficit spending production premiums sales demand "
    "costs profit profits revenue earnings investors consumers market markets output exports imports unemployment "
    "taxes tariffs stocks yields dollar recession recovery employment wages jobs income".split()
)


@row("forecast")
def degree_of(case: Case) -> bool:
    """*will be more, less, better, enough, very, quite, far, over*: a judgement of degree."""
    return case.verb == "be" and case.after in _DEGREES_OF


_DEGREES_OF = frozenset(
    "more less better worse enough very quite far over so no a even reluctant surprised different reached paying "
    "lower up higher harder difficult hard subject drawn used forced hit hurt".split()
)


@row("forecast")
def will_not(case: Case) -> bool:
    """*will not, won't, would not*: a flat denial."""
    return case.cue.form == "modal" and case.cue.likelihood == "almost no chance"


@row("forecast")
def many_people(case: Case) -> bool:
    """The subject is a multitude or a whole country: *people, voters, Americans, the party*."""
    return case.head in _MANY


_MANY = frozenset(
    "people americans voters republicans democrats states party government country countries industry companies "
    "public nation nations world china russia iran europe britain congress women men millions families workers "
    "businesses".split()
)


@row("forecast")
def sizes(case: Case) -> bool:
    """*much, far, huge, trillion, down, ahead, back* follow: how large the turn is."""
    return any(w in _SIZES for w in case.words.low[case.cue.verb + 1 : case.cue.verb + 8])


_SIZES = frozenset(
    "much far huge trillion down ahead back strong lot away significantly dramatically sharply heavily impact".split()
)


@row("forecast")
def makes_a_difference(case: Case) -> bool:
    """*help, lead to, make, allow, change, break*: the effect of a thing."""
    return case.cue.form == "modal" and case.verb in _EFFECTS


_EFFECTS = frozenset(
    "help lead make allow change break run get pay cause force keep prevent set send push drive hurt cost boost".split()
)


@row("forecast")
def opens_with_if(case: Case) -> bool:
    """The sentence opens with *if* or *unless*, and the cue stands behind that part."""
    return case.words.low[0] in ("if", "unless", "without", "barring", "even") and case.clause.opening not in (
        "if",
        "unless",
    )


@row("forecast")
def expected_before(case: Case) -> bool:
    """*likely, predicted, expected, believe* stand before the cue in its sentence."""
    return any(w in _EXPECTED for w in case.words.low[: case.cue.first])


_EXPECTED = frozenset(
    "likely predicted predicts expected expects forecast believe unlikely probably odds projected warned warns".split()
)


@row("forecast")
def about_votes(case: Case) -> bool:
    """*nomination, delegates, votes, election, majority, race* in the sentence."""
    return any(w in _VOTES for w in case.words.low)


_VOTES = frozenset(
    "nomination delegates votes nominee election elections majority primary primaries race caucus ballot "
    "turnout".split()
)


@row("forecast")
def about_economy(case: Case) -> bool:
    """*economic, rates, market, federal, industry, taxes, financial* in the sentence."""
    return any(w in _ECONOMIC for w in case.words.low)


_ECONOMIC = frozenset(
    "economic economy rates market markets industry taxes financial insurance premiums companies growth inflation "
    "recession investors".split()
)
