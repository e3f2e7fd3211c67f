from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from foresaid.errors import SettingError
from foresaid.extracting.windows import load, time_phrases
from foresaid.extracting.windows.named import easter
from foresaid.records import Span


@pytest.mark.parametrize(("year", "day"), [(2024, "2024-03-31"), (2025, "2025-04-20"), (1999, "1999-04-04")])
def test_easter(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@pytest.mark.parametrize(
    ("key", "day"),
    [
        ("thanksgiving", "2024-11-28"),
        ("memorial day", "2024-05-27"),
        ("cyber monday", "2024-12-02"),
        ("good friday", "2024-03-29"),
    ],
)
def test_days_by_rule(key: str, day: str) -> None:
    pair = load().in_year(key, 2024)
    assert pair is not None
    assert pair[0].isoformat() == pair[1].isoformat() == day


def test_a_file_of_ones_own_adds_and_replaces(tmp_path: Path) -> None:
    path = tmp_path / "days.toml"
    path.write_text(
        '[[yearly]]\nkey = "harbour fair"\nwords = ["Harbour Fair"]\nfrom = "08-10"\nto = "08-14"\n'
        '[[dated]]\nkey = "uk general election"\nwords = ["the Nordhavn poll"]\ndays = ["2026-05-03"]\n'
        '[[term]]\nwho = "Ingrid Solheim"\nfrom = "2024-02-01"\nto = "2028-01-31"\n',
        encoding="utf-8",
    )
    table = load(path)
    text = "Solheim will visit by the Nordhavn poll, at the Harbour Fair, in her first month in office."
    found = time_phrases(text, Span(0, len(text)), dt.date(2024, 3, 1), table.about(text))
    assert [str(p.window) for p in found] == [
        "2024-03-01 to 2026-05-03",
        "2024-08-10 to 2024-08-14",
        "2024-02-01 to 2024-03-01",
    ]
    assert load().in_year("uk general election", 2024) == (dt.date(2024, 7, 4), dt.date(2024, 7, 4))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("[[yearly]", "is not TOML"),
        ("[[feast]]\nkey = 'x'", "is none of yearly, dated, term, fiscal"),
        ("[[yearly]]\nwords = ['x']\nday = '01-01'", "has no key"),
        ("[[yearly]]\nkey = 'x'\nwords = ['x']\nday = '13-40'", "is no day of the year"),
        ("[[yearly]]\nkey = 'x'\nwords = ['x']\nfrom = '01-01'", "needs both from and to"),
        ("[[yearly]]\nkey = 'x'\nwords = []\nday = '01-01'", "words must be a list of texts"),
        ("[[dated]]\nkey = 'x'\nwords = ['x']\ndays = ['2024-02-30']", "are not days"),
        ("[[dated]]\nkey = 'x'\nwords = ['x']\ndays = ['2024-02-03/2024-02-01']", "before it starts"),
        ("[[term]]\nwho = 'A'\nfrom = 'x'\nto = 'y'", "are not days"),
        ("[[fiscal]]\nwords = ['x']\nfirst_month = 13", "must be 1 to 12"),
    ],
)
def test_a_bad_file_is_one_line_that_names_it(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "days.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingError) as caught:
        load(path)
    message = str(caught.value)
    assert str(path) in message
    assert problem in message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"none\.toml: cannot be read"):
        load(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("text", "said", "window"),
    [
        ("Trump will not meet him during this term in office.", "2025-01-23", "2025-01-20 to 2029-01-20"),
        ("Trump will not do it before the end of his term.", "2018-01-23", "2018-01-23 to 2021-01-20"),
        ("Macron may call, but Trump and Trump's team expect no deal this term.", "2025-01-23", "2025-01-20 to 2029-01-20"),
        ("Obama will not close it in his second term.", "2012-10-01", "2013-01-20 to 2017-01-20"),
        ("Obama will not close it in his second term.", "2013-05-01", "2013-01-20 to 2017-01-20"),
        ("Biden will not close it in his second term.", "2023-05-01", None),
        ("The mayor will not close it this term, after May.", "2018-05-01", None),
        ("Theresa May said that nothing will change this term.", "2018-05-01", "2016-07-13 to 2019-07-24"),
    ],
)  # fmt: skip
def test_a_term_is_of_whom_the_text_names(text: str, said: str, window: str | None) -> None:
    """A month is no prime minister; of two in office the one named more often is meant."""
    found = [p for p in time_phrases(text, Span(0, len(text)), dt.date.fromisoformat(said)) if "term" in p.phrase]
    assert [str(p.window) if p.window else None for p in found] == [window]


@pytest.mark.parametrize(
    ("text", "said", "window"),
    [
        ("this fall's midterms", "2018-03-05", "2018-11-06"),
        ("next week's election", "2016-11-03", "2016-11-08"),
        ("next week's election", "2016-05-03", "2016-05-09 to 2016-05-15"),
        ("by Election Day", "2013-12-18", "2013-12-18 to 2014-11-04"),
        ("congressional elections in November", "2018-09-18", "2018-11-06"),
        ("elections in November", "2015-09-18", "2015-11-01 to 2015-11-30"),
        ("January's election", "2018-11-28", "2019-01-01 to 2019-01-31"),
    ],
)
def test_polling_day_by_its_period(text: str, said: str, window: str) -> None:
    """Another country's polls, or a year without any, keep the period that is named."""
    found = time_phrases(text, Span(0, len(text)), dt.date.fromisoformat(said))
    assert [str(p.window) for p in found] == [window]
