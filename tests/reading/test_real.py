"""Real material beside the repository, where it is at hand. None of its words are repeated here."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import sys
from itertools import islice
from pathlib import Path
from types import ModuleType

import pytest

from foresaid.reading import read, read_all
from foresaid.records import Article

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
PAGES = SHARED / "data" / "article-extraction"

F1_FLOOR = 0.965
F1_SET = "512e9a9498912047a966e22f47302e849dfa45dca1f555d97588317dac7e5a3d"
"""The floor holds for this ground truth; a new one needs a new floor."""


def needs(path: Path) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not path.exists(), reason=f"{path.name} is not beside the repository")


@needs(SHARED / "seed")
def test_the_seed_story() -> None:
    (path,) = (SHARED / "seed").glob("*.txt")
    page = path.read_text(encoding="utf-8")
    article = read(path)
    first_line = page.splitlines()[0]
    story = page[page.index(") -- ") + 5 : page.index("(END)")].strip()
    assert article.title == first_line
    assert article.text == re.sub(r"\n\s*\n", "\n\n", story)
    assert article.outlet == "Yonhap"
    assert len(article.authors) == 1
    assert f"By {article.authors[0]}\n" in page
    assert str(article.published) == "2025-01-24 05:28:30 Asia/Seoul"
    assert article.dateline is not None
    assert (article.dateline.place, str(article.dateline.day)) == ("WASHINGTON", "2025-01-23")
    assert article.dateline.agency == "Yonhap"


@needs(SHARED / "archive")
def test_an_archive_is_read_without_a_skip_and_its_text_kept() -> None:
    import gzip
    import json

    path = SHARED / "archive" / "2014.jsonl.gz"
    found = list(read_all([path]))
    assert all(isinstance(item, Article) and item.published for item in found)
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for item, line in zip(islice(found, 200), stream, strict=False):
            assert isinstance(item, Article)
            assert item.text == json.loads(line)["text"]


def comparison() -> ModuleType:
    spec = importlib.util.spec_from_file_location("extractors", ROOT / "bench" / "extractors.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["extractors"] = module
    spec.loader.exec_module(module)
    return module


@needs(PAGES)
def test_the_text_of_real_pages() -> None:
    digest = hashlib.sha256((PAGES / "ground-truth.json").read_bytes()).hexdigest()
    if digest != F1_SET:
        pytest.skip("another set of pages than the one the floor was measured on")
    bench = comparison()
    pages, truth = bench.load(PAGES)
    extract = bench.EXTRACTORS["foresaid"][2]()
    f1, _, _ = bench.overall([bench.page_score(truth[key], extract(page)) for key, page in pages.items()])
    assert f1 >= F1_FLOOR
