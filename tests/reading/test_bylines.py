from __future__ import annotations

import pytest

from foresaid.reading.bylines import byline_of, date_line_of, imprint_of


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Han Seo-yun", ("Han Seo-yun",)),
        ("By PETRA LINDQVIST and OMAR HADDAD", ("PETRA LINDQVIST", "OMAR HADDAD")),
        ("by Petra Lindqvist, Omar Haddad & Ada van der Meer", ("Petra Lindqvist", "Omar Haddad", "Ada van der Meer")),
        ("By Petra Lindqvist, AP Diplomatic Writer", ("Petra Lindqvist",)),
        ("By Petra Lindqvist in Oslo", ("Petra Lindqvist",)),
        ("Analysis by Petra Lindqvist", ("Petra Lindqvist",)),
        ("By Petra Lindqvist (The Northern Courier)", ("Petra Lindqvist",)),
        ("By 김민서", ("김민서",)),
        ("By Friday, the talks will end.", ()),
        ("By the end of the year prices will fall", ()),
        ("By 2030, Growth Will Stop", ()),
        ("By any measure", ()),
        ("Prices rose by Monday", ()),
        ("By ", ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    assert byline_of(line) == names


@pytest.mark.parametrize(
    ("line", "printed", "modified"),
    [
        ("Updated 6:05 a.m. ET, Oct. 7, 2024", "2024-10-07", True),
        ("Last updated: Friday, 24 January 2025, 16:42 GMT", "2025-01-24", True),
        ("Published: October 22, 2024 at 9:30 p.m. EDT", "2024-10-22", False),
        ("(Published 22 October 2024)", "2024-10-22", False),
        ("2025-01-24 05:28:30", "2025-01-24", False),
    ],
)
def test_date_lines(line: str, printed: str, modified: bool) -> None:
    found = date_line_of(line)
    assert found is not None
    assert found[0].day.isoformat() == printed
    assert found[1] is modified


@pytest.mark.parametrize(
    "line", ["16:42", "On Oct. 7, 2024 the ferries stopped.", "Oct. 7", "7 October deal", "Updated"]
)
def test_what_is_no_date_line(line: str) -> None:
    assert date_line_of(line) is None


def test_a_line_with_everything() -> None:
    found = imprint_of("By Imogen Achterberg | The Northern Courier | Updated 6:05 a.m. ET, Oct. 7, 2024")
    assert found is not None
    assert found.authors == ("Imogen Achterberg",)
    assert found.outlet == "The Northern Courier"
    assert str(found.modified) == "2024-10-07 06:05:00 America/New_York"


def test_a_bare_name_beside_a_date_is_an_author_but_not_a_byline() -> None:
    found = imprint_of("Han Seo-yun / 2025-03-12 07:41:05")
    assert found is not None
    assert found.authors == ("Han Seo-yun",)
    assert not found.by


def test_date_by_name() -> None:
    found = imprint_of("5:45 AM PST 11/19/2019 by Paula Shank")
    assert found is not None
    assert found.authors == ("Paula Shank",)
    assert found.published is not None


@pytest.mark.parametrize(
    "line",
    [
        "The ferries stopped on Oct. 7, 2024.",
        "Oslo",
        "Key points",
        "Talks - Day 3 | will they end?",
        "16:42",
        "x" * 500,
    ],
)
def test_story_lines_are_no_imprint(line: str) -> None:
    assert imprint_of(line) is None
