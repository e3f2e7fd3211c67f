from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from pathlib import Path

import pytest

import foresaid
from foresaid.errors import InputError, NotAnArticle, SettingError
from foresaid.reading import published_of, read, read_all
from foresaid.records import Article
from foresaid.when import Moment

EXAMPLES = Path(__file__).parents[2] / "examples"
STORY = "OSLO, Jan. 2 (Adria) -- Ferry fares will rise by 8 percent before next summer, the operator said on Monday."


def test_the_package_offers_read() -> None:
    assert foresaid.read is read
    assert foresaid.read_all is read_all


def test_read_gives_the_one_article_or_raises(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    assert read(path).text.startswith("Ferry fares")
    assert read(str(path)) == read(path)
    with pytest.raises(InputError, match="more than one article"):
        read(EXAMPLES / "articles.jsonl")
    with pytest.raises(InputError, match="no such file"):
        read(tmp_path / "b.txt")
    (tmp_path / "c.txt").write_text("404")
    with pytest.raises(NotAnArticle):
        read(tmp_path / "c.txt")


@pytest.mark.parametrize("source", sorted(path.name for path in EXAMPLES.glob("*.*") if path.suffix != ".md"))
def test_published_overrides_what_the_input_says(source: str) -> None:
    for article in read_all([EXAMPLES / source], published="2030-01-23 05:28 KST"):
        assert isinstance(article, Article)
        assert article.published == Moment(dt.date(2030, 1, 23), dt.time(5, 28), "+09:00")
        assert article.notes == ()


def test_published_gives_the_dateline_its_year(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(STORY)
    assert read(path).said_on is None
    assert read(path, published="2030-01-03").said_on == dt.date(2030, 1, 2)
    assert read(path, published=Moment(dt.date(2029, 12, 30))).said_on == dt.date(2030, 1, 2)


@pytest.mark.parametrize("published", ["2025-02-31", "soon", "", "3/4/2025"])
def test_a_published_date_that_cannot_be_is_a_setting_error_at_once(published: str) -> None:
    with pytest.raises(SettingError, match="is no date; give one such as 2025-01-23"):
        read_all([], published=published)
    with pytest.raises(SettingError):
        published_of(published)


def test_an_agency_is_the_outlet_where_nothing_else_is(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Han Seo-yun / 2025-01-03 05:28\n" + STORY.replace("Adria", "Yonhap"))
    article = read(path)
    assert article.outlet == "Yonhap"
    assert str(article.published) == "2025-01-03 05:28:00 Asia/Seoul"


@pytest.mark.parametrize(("zone", "locale"), [("Pacific/Kiritimati", "C"), ("America/Los_Angeles", "de_DE.UTF-8")])
def test_neither_the_zone_nor_the_locale_nor_hashing_matters(zone: str, locale: str) -> None:
    code = (
        "import sys; from foresaid.reading import read_all; "
        "sys.stdout.buffer.write(repr([*read_all(sys.argv[1:])]).encode())"
    )
    command = [sys.executable, "-c", code, "examples"]
    here = EXAMPLES.parent

    def seen(**more: str) -> bytes:
        return subprocess.run(command, cwd=here, env={**os.environ, **more}, capture_output=True, check=True).stdout

    assert seen(TZ=zone, LC_ALL=locale, PYTHONHASHSEED="1") == seen(TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="2")


def test_nothing_heavy_is_loaded_for_plain_text() -> None:
    code = "import sys; from foresaid.reading import read; read(sys.argv[1]); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code, str(EXAMPLES / "agency.txt")], capture_output=True, text=True, check=True
    )
    assert not {"trafilatura", "lxml", "urllib3", "charset_normalizer", "zoneinfo"} & set(done.stdout.split())
