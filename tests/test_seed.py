"""The story everything starts from, end to end through the command; its text stays in ../shared."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from foresaid.cli import cli

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="../shared/seed is not here")


@pytest.fixture(scope="module")
def story() -> dict[str, Any]:
    (path,) = SEED.glob("*.txt")
    result = CliRunner().invoke(cli, ["read", str(path), "--json", "--all"])
    assert result.exit_code == 0, result.output
    reading: dict[str, Any] = json.loads(result.output)
    return reading


def test_the_story_and_both_its_days(story: dict[str, Any]) -> None:
    assert story["outlet"] == "Yonhap"
    assert story["authors"] == ["Song Sang-ho"]
    assert story["dateline"]["place"] == "WASHINGTON"
    assert story["dateline"]["day"] == "2025-01-23"
    assert story["published"]["at"].startswith("2025-01-24T05:28:30")
    assert story["published"]["zone"] == "Asia/Seoul"
    for debris in ("facebook", "▲", "(END)", "All Rights Reserved"):
        assert debris not in story["text"]


def test_the_forecasts_that_must_come_out(story: dict[str, Any]) -> None:
    forecasts = story["forecasts"]
    assert {f["source"]["name"] for f in forecasts} == {"Ransom Miller"}
    assert {f["source"]["affiliation"] for f in forecasts} == {"Institute for Global Affairs"}
    assert {f["venue"] for f in forecasts} == {"The Hill"}
    detente = forecasts[0]
    assert "detente" in detente["event"]
    assert detente["likelihood"] in ("unlikely", "very unlikely", "almost no chance")
    assert detente["window"] == {"start": "2025-01-20", "end": "2025-02-20"}
    eager = next(f for f in forecasts if "eager" in f["event"])
    assert eager["event"] == "Kim is eager to return to the table with Trump"
    assert eager["likelihood"] == "unlikely"
    meaningful = next(f for f in forecasts if "meaningful" in f["event"])
    assert meaningful["likelihood"] == "unlikely"
    assert any("tariffs" in f["event"] for f in forecasts)
    assert any("aid to Ukraine" in f["event"] for f in forecasts)
    for forecast in forecasts:
        assert story["text"][forecast["start"] : forecast["end"]] == forecast["quote"]


def test_what_must_not_be_taken_for_a_forecast(story: dict[str, Any]) -> None:
    others = {s["quote"]: s["kind"] for s in story["others"]}
    assert any("happy" in quote and kind == "present guess" for quote, kind in others.items())
    assert any("seek" in quote and kind == "rumour" for quote, kind in others.items())
    assert not any(word in f["event"] for f in story["forecasts"] for word in ("happy", "revive", "Hanoi", "Singapore"))


def test_nothing_depends_on_today(story: dict[str, Any]) -> None:
    for forecast in story["forecasts"]:
        if forecast["window"]:
            assert dt.date.fromisoformat(forecast["window"]["end"]).year <= 2029
