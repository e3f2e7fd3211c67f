"""Sources on the marked articles and on the seed story, where they lie beside the repository."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from foresaid.extracting.sentences import split
from foresaid.extracting.speech import Voice, Voices
from foresaid.records import Article, Span

ROOT = Path(__file__).resolve().parents[3]
SHARED = ROOT.parent / "shared"


def bench() -> Callable[..., object]:
    spec = importlib.util.spec_from_file_location("sources", ROOT / "bench" / "sources.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    shares: Callable[..., object] = module.share_right
    return shares


@pytest.mark.parametrize(("name", "floor"), [("dev.jsonl", 0.88), ("train.jsonl", 0.87)])
def test_share_of_right_sources(name: str, floor: float) -> None:
    path = SHARED / "bench" / name
    if not path.exists():
        pytest.skip("the marked articles are not here")
    articles = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    share = bench()(articles)
    assert isinstance(share, float)
    assert share >= floor


def seed_voice(cue: str) -> Voice:
    paths = sorted((SHARED / "seed").glob("*.txt"))
    if not paths:
        pytest.skip("the seed story is not here")
    page = paths[0].read_text(encoding="utf-8")
    text = page[page.index("WASHINGTON, Jan") : page.index("(END)")]
    at = text.index(cue)
    return Voices(Article(origin="-", text=text, id="seed", outlet="Yonhap News Agency"), split(text)).at(
        Span(at, at + len(cue)), Span(at, at + len(cue))
    )


@pytest.mark.parametrize("cue", ["anticipated", "might happen", "included", "unlikely", "don't expect"])
def test_the_expert_of_the_seed_story(cue: str) -> None:
    voice = seed_voice(cue)
    assert voice.source.name == "Ransom Miller"
    assert voice.source.role == "research associate"
    assert voice.source.affiliation == "Institute for Global Affairs"
    assert voice.venue == "The Hill"


def test_others_of_the_seed_story_are_not_the_expert() -> None:
    assert seed_voice("might be happy").source.name == "Donald Trump"
    assert seed_voice("might seek").source.name == "author"
