"""The floor of the chooser on the marked articles, where they are at hand (../shared beside the repository)."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MARKS = ROOT.parent / "shared" / "bench"


@pytest.mark.skipif(not MARKS.exists(), reason="the marked articles are not here")
@pytest.mark.parametrize(("name", "floor"), [("dev.jsonl", 0.85), ("train.jsonl", 0.87)])
def test_windows_of_marked_forecasts_stay_right(name: str, floor: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    share, kinds = importlib.import_module("gold_windows").share_right(MARKS / name)
    sys.modules.pop("gold_windows", None)
    assert share >= floor, dict(kinds)
