from __future__ import annotations

import datetime as dt

import pytest

from foresaid.reading.stories import paragraphs_of, story_of

LEDE = "Ferry fares will rise by 8 percent before next summer, the operator said on Monday, and more routes may close."
SECOND = "The union doubted that. It expects the increase to be withdrawn by Christmas, its leader told the radio."


def test_title_imprint_debris_and_dateline_leave_only_the_story() -> None:
    page = f"""Fares to rise

    Han Seo-yun / 2024-10-08 01:30
      • facebookfacebook
      • +
    ferry-fares
    ▲ This file photo shows a ferry. (Adria)

    ferry-fares

    Fares to rise

    By Han Seo-yun

    OSLO, Oct. 7 (Adria) -- {LEDE}

    Advertisement

    {SECOND}

    hsy@example.org
    (END)
    (C) Adria News Agency. All Rights Reserved
    Most read
    Ten bridges that will change your mind"""
    story = story_of(page)
    assert story.text == f"{LEDE}\n\n{SECOND}"
    assert story.title == "Fares to rise"
    assert story.authors == ("Han Seo-yun",)
    assert story.outlet == "Adria News Agency"
    assert story.published is not None
    assert story.published.day == dt.date(2024, 10, 8)
    assert story.dateline is not None
    assert (story.dateline.place, story.dateline.day) == ("OSLO", dt.date(2024, 10, 7))


def test_a_bare_story_keeps_every_word() -> None:
    story = story_of(f"{LEDE}\n\n{SECOND}\n")
    assert story.title is None
    assert story.text == f"{LEDE}\n\n{SECOND}"


def test_single_line_ends_part_paragraphs_too() -> None:
    assert story_of(f"Fares to rise\n{LEDE}\n{SECOND}").paragraphs == [LEDE, SECOND]


def test_hard_wrapped_paragraphs_are_joined() -> None:
    wrapped = (
        "    OSLO, Oct 7 - The state ferry operator said it expected\n"
        "fares to rise by 8 pct before next summer, when the new timetable\n"
        "comes into force and two of the smaller routes are closed for\n"
        "good.\n"
        "    It said the increase could be larger if fuel prices went up."
    )
    first, second = paragraphs_of(wrapped)
    assert "expected fares to rise" in first
    assert first.endswith("closed for good.")
    assert second.startswith("It said")


@pytest.mark.parametrize(
    "lines", [["Key points", "Fares to rise", "Routes to close"], [LEDE, SECOND], ["16:42", "Fares"]]
)
def test_short_or_full_lines_are_not_joined(lines: list[str]) -> None:
    assert paragraphs_of("\n".join(lines)) == lines


def test_standfirst_and_key_points_belong_to_the_story() -> None:
    story = story_of(f"Fares to rise\n\nTwo routes may close, union warns\n\n- Fares up 8 percent\n\n{LEDE}")
    assert story.paragraphs == ["Two routes may close, union warns", "- Fares up 8 percent", LEDE]


def test_a_headline_that_ends_like_a_sentence_needs_an_imprint_below_it() -> None:
    assert story_of(f"The strike is over.\n\n{LEDE}").text.startswith("The strike is over.")
    assert (
        story_of(f"The strike is over. The anger is not.\nBy Petra Lind\n\n{LEDE}").title
        == "The strike is over. The anger is not."
    )


def test_a_shouted_headline_is_the_headline() -> None:
    assert (
        story_of(f"GOVERNOR SAYS FERRY BILL WILL PASS BY CHRISTMAS\n\n{LEDE}").title
        == "GOVERNOR SAYS FERRY BILL WILL PASS BY CHRISTMAS"
    )


def test_lists_of_links_end_with_the_next_sentence() -> None:
    story = story_of(f"Fares to rise\n\n{LEDE}\n\nRelated\n\nTen bridges to see\n\nWhat a ferry costs\n\n{SECOND}")
    assert story.paragraphs == [LEDE, SECOND]


def test_an_end_mark_at_the_top_ends_nothing() -> None:
    assert SECOND in story_of(f"###\n\nFares to rise\n\n{LEDE}\n\n{SECOND}").text


def test_a_known_title_is_taken_off_with_the_name_of_the_site() -> None:
    title = "Ferry fares to rise by 8 percent before next summer, operator says"
    story = story_of(f"{title} - The Northern Courier\n\n{LEDE}", title=title)
    assert (story.title, story.text) == (title, LEDE)


def test_dates_at_the_end_are_not_publication() -> None:
    story = story_of("\n\n".join(["Fares to rise", *[LEDE, SECOND] * 12, "Dec 22, 2017"]))
    assert story.published is None
