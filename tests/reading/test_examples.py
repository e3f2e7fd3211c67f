"""Every example, read whole: what is known of it, how its text begins and ends, and what must not be in it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from foresaid.reading import read, read_all
from foresaid.records import Article

EXAMPLES = Path(__file__).parents[2] / "examples"


class Expected(NamedTuple):
    title: str
    outlet: str | None
    authors: tuple[str, ...]
    published: str
    dateline: tuple[str | None, str | None, str | None] | None
    begins: str
    ends: str
    paragraphs: int
    absent: tuple[str, ...]


EXPECTED = {
    "agency.txt": Expected(
        "Analyst sees no early breakthrough in Turkish-Greek seabed talks",
        "Adria News Agency",
        ("Han Seo-yun",),
        "2025-03-12 07:41:05 (zone not given)",
        ("BRUSSELS", "2025-03-11", "Adria"),
        "A policy analyst has predicted",
        "none of which led to an agreement.",
        12,
        (
            "facebook",
            "▲",
            "file photo",
            "analyst-Aegean",
            "Analyst sees",
            "By Han",
            "(END)",
            "Rights Reserved",
            "@",
            "Adria",
        ),
    ),
    "op-ed.txt": Expected(
        "The ferry strike will end in a whimper. The reform will not survive it",
        "The Northern Courier",
        ("Imogen Achterberg",),
        "2024-10-07 06:05:00 America/New_York",
        None,
        "Imogen Achterberg is a professor of labor economics",
        "The strike will be won, and the reform will be lost.",
        8,
        ("opinions expressed", "Updated", "whimper"),
    ),
    "market.txt": Expected(
        "Bond markets brace for slower cuts as Norland inflation proves sticky",
        "Baltic Press",
        ("Petra Lindqvist", "Omar Haddad"),
        "2025-03-04 17:12:00 UTC",
        ("LONDON", "2025-03-04", "Baltic Press"),
        "Government bonds fell on Tuesday",
        "as volumes had been thin.",
        9,
        ("Reporting by", "Published", "By Petra"),
    ),
    "election.txt": Expected(
        "Poll: Marchetti holds narrow lead in Tressany governor's race with two weeks to go",
        "The Fairmount Sentinel",
        ("JONAS EIDELMAN",),
        "2024-10-22 21:30:00 -04:00",
        ("FAIRMOUNT, Tressany", None, None),
        "State Treasurer Gloria Marchetti leads",
        "Marchetti's staff may be relieved that it is the last one.",
        9,
        ("Share this article", "Advertisement", "READ MORE", "___", "example.com", "©", "Published:"),
    ),
    "live-blog.txt": Expected(
        "Storm Ottoline live: forecasters warn of flooding along the western coast",
        None,
        (),
        "2025-01-24 16:42:00 UTC",
        None,
        "Key points",
        "for the western headlands this afternoon.",
        27,
        ("Last updated",),
    ),
    "page.html": Expected(
        "Karvelia heads for early vote as coalition frays, say analysts",
        "The Danube Observer",
        ("Milena Kostrov", "Gareth Undine"),
        "2026-02-17 18:04:00 +01:00",
        None,
        "Karvelia is likely to hold an early general election",
        "Karvelia last voted early in 2019, when turnout was 58%.",
        8,
        (
            "cookies",
            "Advertisement",
            "Shoes",
            "Related",
            "Agrarians?",
            "newsletter",
            "Most read",
            "Photograph",
            "Topics",
            "<",
        ),
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_example(name: str) -> None:
    article, expected = read(EXAMPLES / name), EXPECTED[name]
    dateline = article.dateline
    assert (article.title, article.outlet, article.authors) == (expected.title, expected.outlet, expected.authors)
    assert str(article.published) == expected.published
    found = (dateline.place, str(dateline.day) if dateline.day else None, dateline.agency) if dateline else None
    assert found == expected.dateline
    assert article.text.startswith(expected.begins)
    assert article.text.endswith(expected.ends)
    assert len(article.text.split("\n\n")) == expected.paragraphs
    assert [words for words in expected.absent if words in article.text] == []


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.endswith(".txt")])
def test_no_sentence_of_an_example_is_lost(name: str) -> None:
    text = read(EXAMPLES / name).text
    page = (EXAMPLES / name).read_text(encoding="utf-8")
    lost = [line for line in page.splitlines() if len(line.split()) > 20 and line not in text]
    assert all(line.startswith(("▲", "BRUSSELS", "LONDON", "FAIRMOUNT")) for line in lost)


def test_the_folder_holds_all_of_them() -> None:
    articles = [item for item in read_all([EXAMPLES]) if isinstance(item, Article)]
    assert {Path(article.origin.split(":")[0]).name for article in articles} == {*EXPECTED, "articles.jsonl"}
    assert len(articles) == len(EXPECTED) + 2
    assert len({article.key for article in articles}) == len(articles)
