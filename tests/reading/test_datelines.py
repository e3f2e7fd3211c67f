from __future__ import annotations

import datetime as dt

import pytest

from foresaid.reading.datelines import dateline_of, nearest_day

PUBLISHED = dt.date(2025, 1, 24)


@pytest.mark.parametrize(
    ("line", "place", "day", "agency", "rest"),
    [
        ("WASHINGTON, Jan. 23 (Yonhap) -- A panel met.", "WASHINGTON", "2025-01-23", "Yonhap", "A panel met."),
        ("PARIS (AP) — Farmers met.", "PARIS", None, "AP", "Farmers met."),
        ("LONDON, 4 March (Reuters) - Shares fell.", "LONDON", "2025-03-04", "Reuters", "Shares fell."),
        ("SEOUL, South Korea — Voters met.", "SEOUL, South Korea", None, None, "Voters met."),
        ("BEIJING, Dec. 3 (Xinhua) -- Trade grew.", "BEIJING", "2024-12-03", "Xinhua", "Trade grew."),
        ("Washington (CNN)The court met.", "Washington", None, "CNN", "The court met."),
        ("(Reuters) - Oil rose.", None, None, "Reuters", "Oil rose."),
        ("Jan. 23 (UPI) -- Snow fell.", None, "2025-01-23", "UPI", "Snow fell."),
        ("NEW YORK/LONDON (Reuters) - Oil rose.", "NEW YORK/LONDON", None, "Reuters", "Oil rose."),
        ("WASHINGTON, D.C. (AP) — It met.", "WASHINGTON, D.C.", None, "AP", "It met."),
        ("PORT-AU-PRINCE, Haiti — Rain fell.", "PORT-AU-PRINCE, Haiti", None, None, "Rain fell."),
        ("NEW YORK, Jan. 23, 2025 /PRNewswire/ -- It grew.", "NEW YORK", "2025-01-23", "PRNewswire", "It grew."),
        ("KARACHI, Jan 3: Prices rose.", "KARACHI", "2025-01-03", None, "Prices rose."),
        ("TOKYO, Thursday — Prices rose.", "TOKYO", "2025-01-23", None, "Prices rose."),
        ("ST. LOUIS — Prices rose.", "ST. LOUIS", None, None, "Prices rose."),
        ("Islamabad, 3 Jan (IANS) Prices rose.", "Islamabad", "2025-01-03", "IANS", "Prices rose."),
        ("FRANKFURT AM MAIN (dpa) - Prices rose.", "FRANKFURT AM MAIN", None, "dpa", "Prices rose."),
        ("GENEVA, 24 January 2024 (UN News) -- It met.", "GENEVA", "2024-01-24", "UN News", "It met."),
        ("The Hague, Feb 30 (ANP) - It met.", "The Hague", None, "ANP", "It met."),
        ("WASHINGTON (AP), Jan. 23 — It met.", "WASHINGTON", "2025-01-23", "AP", "It met."),
        ("MEXICO CITY (AP) _ It met.", "MEXICO CITY", None, "AP", "It met."),
        ("São Paulo, Jan. 2 (EFE).- It met.", "São Paulo", "2025-01-02", "EFE", "It met."),
        ('ATHENS, Greece — "It met," he said.', "ATHENS, Greece", None, None, '"It met," he said.'),
    ],
)
def test_common_forms(line: str, place: str | None, day: str | None, agency: str | None, rest: str) -> None:
    found = dateline_of(line, PUBLISHED)
    assert found is not None
    assert found.dateline.place == place
    assert (found.dateline.day.isoformat() if found.dateline.day else None) == day
    assert found.dateline.agency == agency
    assert line[found.end :] == rest
    assert line.startswith(found.dateline.printed)


@pytest.mark.parametrize(
    "line",
    [
        "EXCLUSIVE: The ministry will sell its shares.",
        "UPDATE — The ministry will sell its shares.",
        "MORALES: I will not run again.",
        "NASA — the space agency — said it will launch in May.",
        "Paris – the city of light – will vote on Sunday.",
        "I went there - and it rained.",
        "The talks (AP photo) were long — very long.",
        "Jan. 23 — A day to remember.",
        "Elena Ruiz (Court reporter) — The trial will go on.",
        "Prices rose 3.1 percent - more than expected.",
        "",
        "   \n\n ",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert dateline_of(line, PUBLISHED) is None


def test_stands_in_a_later_paragraph() -> None:
    text = "Two weeks before the vote the race is close.\n\nOSLO (AP) — Voters met."
    found = dateline_of(text, PUBLISHED)
    assert found is not None
    assert text[found.start : found.end] == "OSLO (AP) — "


def test_is_not_sought_deep_in_the_story() -> None:
    assert dateline_of("\n\n".join(["The talks went on."] * 6 + ["OSLO (AP) — Voters met."]), PUBLISHED) is None


@pytest.mark.parametrize(
    ("month", "day", "published", "expected"),
    [
        (12, 31, "2025-01-02", "2024-12-31"),
        (1, 2, "2024-12-31", "2025-01-02"),
        (2, 29, "2025-03-01", "2024-02-29"),
        (6, 30, "2025-06-30", "2025-06-30"),
    ],
)
def test_the_year_is_the_nearest(month: int, day: int, published: str, expected: str) -> None:
    assert nearest_day(month, day, dt.date.fromisoformat(published)) == dt.date.fromisoformat(expected)


def test_without_publication_the_year_is_not_guessed() -> None:
    found = dateline_of("WASHINGTON, Jan. 23 (Yonhap) -- A panel met.")
    assert found is not None
    assert found.dateline.day is None
    assert found.dateline.printed == "WASHINGTON, Jan. 23 (Yonhap)"
