"""Terms, ranges and the steps between them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foresaid.chance import (
    SCALE,
    SURVEY,
    Chance,
    Likelihood,
    chance_of,
    denied,
    opposite,
    phrase_chance,
    steps,
    stronger,
    term_for,
    weaker,
)

ROOT = Path(__file__).parents[1]
TERMS: tuple[Likelihood, ...] = get_args(Likelihood)


@pytest.mark.parametrize(
    ("p", "term"),
    [
        (0.0, "almost no chance"),
        (0.03, "almost no chance"),
        (0.05, "very unlikely"),
        (0.199, "very unlikely"),
        (0.2, "unlikely"),
        (0.43, "unlikely"),
        (0.45, "roughly even"),
        (0.5, "roughly even"),
        (0.55, "roughly even"),
        (1 - 0.45, "roughly even"),
        (0.56, "likely"),
        (0.8, "likely"),
        (1 - 0.2, "likely"),
        (0.801, "very likely"),
        (0.95, "very likely"),
        (0.951, "almost certain"),
        (1.0, "almost certain"),
    ],
)
def test_a_number_gets_its_band_and_a_border_goes_towards_even(p: float, term: str) -> None:
    assert term_for(p) == term


@pytest.mark.parametrize("p", [-0.01, 1.01, float("nan"), 80.0])
def test_what_is_no_probability_has_no_term(p: float) -> None:
    with pytest.raises(ValueError, match="no probability"):
        term_for(p)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_greater_number_never_gets_a_lower_term(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert SCALE.index(term_for(low)) <= SCALE.index(term_for(high))


@given(st.integers(0, 1000))
def test_the_bands_are_mirror_images(thousandths: int) -> None:
    p = thousandths / 1000
    assert term_for(1 - p) == opposite(term_for(p))


def test_every_term_has_a_range_and_they_rise_along_the_scale() -> None:
    best = [chance_of(term).best for term in SCALE]
    assert best == sorted(best)
    assert len(set(best)) == len(SCALE)
    assert chance_of("unlikely").best < chance_of("possible").best < chance_of("likely").best


def test_unlikely_is_not_one_minus_likely() -> None:
    assert chance_of("unlikely").best != pytest.approx(1 - chance_of("likely").best)


@pytest.mark.parametrize(
    ("words", "surveyed"),
    [
        ("Highly Unlikely", "highly unlikely"),
        ("is highly unlikely to", "highly unlikely"),
        ("“very likely”", "highly likely"),
        ("a realistic possibility", "realistic possibility"),
        ("a better-than-even chance of", "better than even"),
        ("it’s almost certain that", "almost certain"),
        ("will  probably", "probable"),
        ("only a slight chance", "chances are slight"),
        ("may", "may happen"),
        ("Chances are slight", "chances are slight"),
    ],
)
def test_surveyed_wording_is_found_in_the_forms_it_takes(words: str, surveyed: str) -> None:
    assert phrase_chance(words) == SURVEY[surveyed]


@pytest.mark.parametrize("words", ["", "not likely", "isn't likely to", "unlikelier", "expects", "may not", "a"])
def test_what_nobody_was_asked_about_has_no_range(words: str) -> None:
    assert phrase_chance(words) is None


@given(st.text())
def test_no_wording_raises(words: str) -> None:
    assert phrase_chance(words) is None or isinstance(phrase_chance(words), Chance)


def test_degree_words_move_one_step() -> None:
    assert [stronger(term) for term in SCALE] == [
        "almost no chance",
        "almost no chance",
        "very unlikely",
        "roughly even",
        "very likely",
        "almost certain",
        "almost certain",
    ]
    assert stronger("possible") == "likely"
    assert weaker("very likely") == "likely"
    assert weaker("very unlikely") == "unlikely"
    assert weaker("likely") == weaker("unlikely") == "possible"
    assert weaker("possible") == "unlikely"


@pytest.mark.parametrize("term", TERMS)
def test_the_opposite_of_the_opposite_is_the_term(term: Likelihood) -> None:
    assert opposite(opposite(term)) == term


def test_a_denied_word_says_less_than_its_opposite() -> None:
    assert denied("likely") == "unlikely"
    assert denied("very likely") == "unlikely"
    assert denied("unlikely") == "possible"
    assert denied("almost certain") == "possible"
    assert denied("possible") == "almost no chance"


def test_steps_count_along_the_scale_and_possible_is_one_from_the_middle() -> None:
    assert steps("unlikely", "likely") == 2
    assert [steps("possible", term) for term in SCALE] == [3, 2, 1, 1, 1, 2, 3]
    assert all(steps(a, b) == steps(b, a) and (steps(a, b) == 0) == (a == b) for a in TERMS for b in TERMS)


@pytest.mark.parametrize("ends", [(0.5, 0.4, 0.6), (-0.1, 0.0, 0.1), (0.9, 1.0, 1.1)])
def test_a_range_out_of_order_is_refused(ends: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="no probability range"):
        Chance(*ends)


@pytest.mark.skipif(not (ROOT.parent / "shared" / "data" / "capphrase").exists(), reason="the survey is not here")
@pytest.mark.parametrize("option", [[], ["--check"]])
def test_the_shipped_table_is_the_survey_s_and_holds_on_people_set_aside(option: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "bench/likelihood.py", *option], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
