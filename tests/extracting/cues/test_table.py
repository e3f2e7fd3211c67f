"""The table of cue rules as a whole: every rule is explained, and no text makes one raise or point outside."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foresaid.chance import SCALE
from foresaid.extracting.clauses import clause_of
from foresaid.extracting.conditions import condition_of, grounds_of
from foresaid.extracting.cues import DOCUMENTED, RULES, cues_in
from foresaid.extracting.likelihood import likelihood_of
from foresaid.extracting.words import words_of
from foresaid.records import Span

NAMES = sorted({name for rules in RULES.values() for name, _ in rules} | set(DOCUMENTED))
BETWEEN = """the a an of to in on at by for that and or but , . ; : “ ” " ( ) - — not n't no never little few very all but
is are was be been it he she they I we who which Marlow Bank percent % $5 2.3 60 1,200 2031 1987 ² ½ ٣ 99999999999999999999
more most less than likely ever well have has had done do does don't chance one three in if when whether said says 's 'll
win lead growth prices rising rise falling last course out only even better 50-50 one-in-zero 1-in-0 per cent \n"""
LOOSE = st.one_of(st.sampled_from(sorted(RULES)), st.sampled_from(BETWEEN.split(" ")), st.text(max_size=6))
SENTENCES = st.lists(LOOSE, max_size=30).map(" ".join)


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_explains_itself(name: str) -> None:
    assert "*" in DOCUMENTED[name], "an explanation gives the words it is about"
    assert DOCUMENTED[name].endswith(".")


def test_every_trigger_is_a_word_of_its_own() -> None:
    for trigger in RULES:
        assert words_of(trigger, Span(0, len(trigger))).low == (trigger,)


@settings(max_examples=500, deadline=1000)
@given(SENTENCES)
@example("")
@example("will")
@example("not on track to")
@example("a 1-in-0 chance of ² percent odds")
@example("chances stood at 99999999999999999999 percent")
def test_no_text_makes_the_rules_raise_or_point_outside(text: str) -> None:
    span = Span(0, len(text))
    words = words_of(text, span)
    before = (-1, -1)
    for cue in cues_in(words):
        assert 0 <= cue.first <= cue.last < len(words)
        assert 0 <= cue.verb < len(words)
        assert cue.rule in DOCUMENTED
        assert cue.likelihood in (*SCALE, "possible")
        assert cue.p is None or 0.0 <= cue.p <= 1.0
        assert before <= (cue.first, cue.last), "cues come in their order"
        before = (cue.first, cue.last)
        clause = clause_of(words, cue)
        assert clause.subject is None or 0 <= clause.subject[0] <= clause.subject[1] < cue.first
        assert clause.governor is None or 0 <= clause.governor < cue.first
        assert likelihood_of(cue, clause) in (*SCALE, "possible")
        where = words.span_of(cue.first, cue.last)
        for part in (condition_of(text, span, span, where), grounds_of(text, span, where)):
            assert part is None or (part == part.strip() and part and part in " ".join(text.split()))


@given(SENTENCES)
def test_the_same_words_give_the_same_cues(text: str) -> None:
    span = Span(0, len(text))
    assert cues_in(words_of(text, span)) == cues_in(words_of(text, span))


@given(SENTENCES, st.dates(dt.date(1, 1, 1)))
def test_a_sentence_further_down_a_text_gives_the_same_cues(text: str, day: dt.date) -> None:
    lead = f"{day.isoformat()} | "
    below = words_of(lead + text, Span(len(lead), len(lead + text)))
    assert cues_in(below) == cues_in(words_of(text, Span(0, len(text))))
