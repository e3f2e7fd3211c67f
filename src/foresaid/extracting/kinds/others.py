"""Rules that speak for advice, duty, guesses about the present, counterfactuals, rumours and timeless truths."""

from __future__ import annotations

from foresaid.extracting.kinds.case import MAY, WOULD, Case, modal, row
from foresaid.extracting.lexicon import PAST_PARTICIPLE, QUESTIONS


@row("advice")
def wished(case: Case) -> bool:
    """Under *hope, want, urge, call for*."""
    return case.clause.governs == "wish"


@row("duty")
def duty(case: Case) -> bool:
    """*will have to, will need to, will be able to, will require*."""
    pair = (case.verb, case.after)
    third = case.words.at(case.cue.verb + 2)
    return pair in (
        ("have", "to"),
        ("need", "to"),
        ("be", "able"),
        ("be", "required"),
        ("be", "allowed"),
        ("be", "needed"),
        ("be", "capable"),
    ) or (
        case.verb in ("require", "need", "requires")
        or (case.verb == "be" and third == "to" and case.after in ("able", "required", "forced"))
    )


@row("duty")
def capability(case: Case) -> bool:
    """*could* of a machine, a right or a skill: *missiles that could reach*."""
    return modal(case, frozenset({"could", "couldn't", "may"})) and (
        case.clause.relative or case.head in ("you", "users", "people", "that")
    )


@row("timeless")
def more_likely(case: Case) -> bool:
    """*are more likely to vote, less likely to share*: a comparison of habits."""
    return case.cue.rule == "likely" and any(
        w in ("more", "less") for w in case.words.low[max(0, case.cue.first) : case.cue.last + 1]
    )


@row("present guess")
def estimate_of_now(case: Case) -> bool:
    """*estimates that 3 million people are*: a figure of today."""
    word = case.words.at(case.cue.last)
    return case.cue.rule in ("expects", "a forecast") and word.startswith("estimat") and not case.dated


@row("present guess")
def was_so(case: Case) -> bool:
    """*it is likely that … were used*."""
    return case.cue.rule == "likely" and any(
        w in ("was", "were", "had") for w in case.words.low[case.cue.last : case.cue.last + 8]
    )


@row("duty")
def device(case: Case) -> bool:
    """What a device, weapon, service or feature can do: *the torpedo could carry, the app will let you*."""
    return case.cue.form == "modal" and (
        case.head in _DEVICES or (case.clause.relative and case.words.at(case.cue.first - 2) in _DEVICES)
    )


_DEVICES = frozenset(
    "missile missiles torpedo torpedoes rocket rockets weapon weapons warhead warheads drone drones system "
    "systems model models supercomputer app apps feature features technology software vehicle vehicles car device "
    "devices service phone tool tools platform website camera bomb icbm submarine submarines aircraft jet jets "
    "ship program machine robot".split()
)


@row("present guess", decisive=True)
def inability(case: Case) -> bool:
    """*could not, couldn't* of the past: *could not be reached*."""
    carrier = case.words.low[case.cue.first : case.cue.verb + 1]
    return ("couldn't" in carrier or ("could" in carrier and "not" in carrier)) and "if" not in case.words.low


@row("rumour")
def indirect_question(case: Case) -> bool:
    """*how, what, where, who* stands right before the subject."""
    subject = case.clause.subject
    before = case.words.at(subject[0] - 1) if subject else case.words.at(case.cue.first - 1)
    return before in ("how", "what", "where", "who", "which", "why", "whom")


@row("advice")
def addressed(case: Case) -> bool:
    """The reader is addressed: *you may want to*."""
    return case.head in ("you", "readers", "users", "one")


@row("advice")
def liking(case: Case) -> bool:
    """*would like, would love, would rather, would welcome, would say*."""
    return modal(case, WOULD) and case.verb in (
        "like",
        "love",
        "rather",
        "welcome",
        "say",
        "prefer",
        "appreciate",
        "argue",
        "think",
        "hope",
        "suggest",
        "need",
        "want",
        "have",
        "expect",
        "not",
        "urge",
        "agree",
        "recommend",
    )


@row("present guess", decisive=True)
def perfect(case: Case) -> bool:
    """*may have known, might have been, is likely to have*."""
    return case.verb == "have" and bool(PAST_PARTICIPLE.fullmatch(case.after)) and modal(case, MAY | WOULD)


@row("present guess", decisive=True)
def feeling(case: Case) -> bool:
    """*might be happy, may feel*: a guess at what somebody feels or knows now."""
    return modal(case, MAY) and (
        (case.verb == "be" and case.after in _FEELINGS) or case.verb in ("know", "feel", "remember")
    )


_FEELINGS = frozenset(
    "happy glad angry upset pleased aware afraid guilty right wrong sad sorry excited relieved proud surprised "
    "true related".split()
)


@row("rumour", decisive=True)
def what_might(case: Case) -> bool:
    """*what might happen, who could win*: a question, not an answer."""
    return case.words.at(case.cue.first - 1) in ("what", "who", "how", "whoever", "whatever") or case.head in (
        "what",
        "who",
    )


@row("present guess")
def present_state(case: Case) -> bool:
    """*may be, might be, could be*: perhaps it already is."""
    return modal(case, MAY) and case.verb in (
        "be",
        "feel",
        "seem",
        "sound",
        "look",
        "know",
        "want",
        "matter",
        "think",
        "believe",
        "include",
    )


@row("present guess")
def already(case: Case) -> bool:
    """*now, already, current, at this point* beside the cue."""
    return any(w in ("already", "currently", "now") for w in case.words.low[case.cue.first : case.cue.verb + 4])


@row("counterfactual", decisive=True)
def would_already(case: Case) -> bool:
    """*would already be under water, would by now have*: what is not so."""
    return modal(case, WOULD) and "already" in case.words.low[case.cue.first : case.cue.verb + 2]


@row("counterfactual")
def contrary(case: Case) -> bool:
    """*would have won, could have been*."""
    return (
        modal(case, WOULD | frozenset({"could"}))
        and case.verb == "have"
        and bool(PAST_PARTICIPLE.fullmatch(case.after))
    )


@row("counterfactual")
def free_would(case: Case) -> bool:
    """*would* under no verb of saying and with no *if* part."""
    low = case.words.low
    return modal(case, WOULD) and not case.clause.governs and "if" not in low


@row("counterfactual")
def past_told(case: Case) -> bool:
    """*would* told of the past: *in 2009 … he would become*; a past year in the sentence."""
    return modal(case, WOULD) and any(w in ("had", "was", "were", "later") for w in case.words.low[: case.cue.first])


@row("rumour", decisive=True)
def rumoured(case: Case) -> bool:
    """Under *speculation that, rumours that*."""
    return case.clause.governs == "rumour"


@row("rumour", decisive=True)
def whether(case: Case) -> bool:
    """*whether it will, asked whether they could*."""
    subject = case.clause.subject
    return case.words.at(subject[0] - 1 if subject else case.cue.first - 1) == "whether"


@row("rumour")
def open_question(case: Case) -> bool:
    """In an embedded question: *whether it will, how they would*."""
    subject = case.clause.subject
    before = case.words.at(subject[0] - 1) if subject else case.words.at(case.cue.first - 1)
    return (
        case.clause.opening in ("whether", "how", "what", "why", "where", "who")
        or before in QUESTIONS
        or case.head in ("what", "who", "why")
    )


@row("timeless")
def in_if_part(case: Case) -> bool:
    """Inside the *if* part itself."""
    return case.clause.opening in ("if", "unless")


@row("timeless")
def in_time_part(case: Case) -> bool:
    """Inside *when, until, as, because …*."""
    return case.clause.opening in (
        "when",
        "until",
        "once",
        "before",
        "after",
        "as",
        "because",
        "while",
        "since",
        "so",
        "although",
        "though",
    )


@row("timeless")
def relative(case: Case) -> bool:
    """In a relative clause: *a rule that would …*."""
    return case.clause.relative


@row("timeless")
def habit(case: Case) -> bool:
    """*usually, often, always, typically, sometimes*."""
    return any(
        w in ("usually", "often", "always", "typically", "sometimes", "generally", "ever")
        for w in case.words.low[case.cue.first : case.cue.verb + 2]
    )


@row("rumour", decisive=True)
def asked(case: Case) -> bool:
    """A question mark ends the sentence."""
    return case.words.at(len(case.words) - 1) == "?" or case.words.at(len(case.words) - 2) == "?"


@row("timeless")
def short(case: Case) -> bool:
    """Fewer than 60 characters between this cue and the next: a part of another statement."""
    return case.length < 60 and case.length < case.words.span.end - case.words.span.start - 2


@row("timeless")
def it_or_that(case: Case) -> bool:
    """The subject is *it, that, this, which*."""
    return case.head in ("it", "that", "this", "which")


@row("present guess")
def past_verb(case: Case) -> bool:
    """The event's first word is a past form: *could used*, *likely reached*."""
    return case.verb.endswith("ed") and len(case.verb) > 4 and case.cue.form != "noun"


@row("advice")
def heading(case: Case) -> bool:
    """A line of few words without a full stop."""
    return len(case.words) < 16 and case.words.at(len(case.words) - 1) not in (".", "”", '"', "!")


@row("timeless", decisive=True)
def no_verb(case: Case) -> bool:
    """*so will the, as would a, what they could*: no verb follows the modal."""
    return case.cue.form == "modal" and case.verb in _NO_VERBS


_NO_VERBS = frozenset(
    "the a an this that these those it he she we they you i there to of or as his her their my our who and but "
    "was is".split()
)


@row("present guess")
def of_the_mind(case: Case) -> bool:
    """*may seem, would like, could think*: how it seems or is felt."""
    return case.cue.form == "modal" and case.verb in _OF_THE_MIND


_OF_THE_MIND = frozenset(
    "seem appear like love think believe sound want expect know fear hate wish strive oppose qualify write "
    "welcome favor study owe represent involve violate cross air declare stress point say do".split()
)


@row("advice")
def myself(case: Case) -> bool:
    """*I would, I will*."""
    return case.head == "i"


@row("duty")
def needing(case: Case) -> bool:
    """*will need, would need*."""
    return case.cue.form == "modal" and case.verb == "need"


@row("timeless")
def no_subject(case: Case) -> bool:
    """No subject of its own is found: the second verb of a clause, a relative clause, a list."""
    return case.clause.subject is None and case.cue.form in ("modal", "adjective", "passive")


@row("timeless")
def second_verb(case: Case) -> bool:
    """*… and will, … or would*: joined to the clause before by *and*."""
    return case.words.at(case.cue.first - 1) in ("and", "or") and case.cue.form in ("modal", "adjective", "passive")


@row("timeless")
def those_who(case: Case) -> bool:
    """*those who would, people who may*."""
    return case.clause.relative and case.head in (
        "those",
        "people",
        "anyone",
        "someone",
        "one",
        "man",
        "woman",
        "person",
    )


@row("advice")
def opens_with_we(case: Case) -> bool:
    """The sentence opens with *we*, *you*, *let*."""
    return case.words.low[0] in ("we", "you", "let") or case.words.low[:2] in (('"', "we"), ("“", "we"))


@row("rumour")
def how_before(case: Case) -> bool:
    """*how, about, whether, what* stand before the cue."""
    return any(
        w in ("how", "about", "whether", "what", "which")
        for w in case.words.low[max(0, case.cue.first - 8) : case.cue.first]
    )


@row("timeless")
def nested(case: Case) -> bool:
    """Another clause follows at once: *would say that, will be whether, could have is*."""
    return any(
        w in ("would", "that", "whether", "is", "been") for w in case.words.low[case.cue.verb + 1 : case.cue.verb + 4]
    )


@row("timetable")
def having(case: Case) -> bool:
    """*will have, may have*: what somebody has."""
    return case.cue.form == "modal" and case.verb == "have"


@row("timeless")
def in_brackets(case: Case) -> bool:
    """In brackets, or behind them."""
    return (
        case.words.low[0] in ("(", "[", "-", "–") or ")" in case.words.low[max(0, case.cue.first - 8) : case.cue.first]
    )


@row("timeless")
def long_way_in(case: Case) -> bool:
    """More than 36 words into its sentence, or in a sentence of more than three cues' length."""
    return case.cue.first > 36


@row("timeless")
def ends_in_a_quote(case: Case) -> bool:
    """The sentence ends with a closing quotation mark and no words of a speaker."""
    return case.words.low[-1] in ("”", '"') and case.quoted
