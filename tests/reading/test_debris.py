from __future__ import annotations

import pytest

from foresaid.reading import debris

TAKEN = {
    "rules_and_bullets": ["___", "* * *", "-", "+", "•"],
    "share_buttons": [
        "  • facebookfacebook",
        "Share this article",
        "Facebook Twitter Email",
        "print",
        "Copy link",
        "kakaokakao",
    ],
    "notices": [
        "Advertisement",
        "Story continues below",
        "3 min read",
        "Most read",
        "Updated at 6:30 p.m. ET",
        "Toggle caption",
    ],
    "pointers": ["READ MORE: How to vote by mail", "( PHOTOS: Ten bridges)", "Related: What the reform would change"],
    "captions": [
        "▲ This file photo shows delegates in Athens on Feb. 18, 2025. (Adria)",
        "FILE - Delegates shake hands in Athens. (AP Photo/Nikos Vale)",
        "The parliament building in Port Vesna. Photograph: Danube Observer",
        "In this March 4 photo, delegates leave the hall. (Adria)",
    ],
    "teasers": [
        "GOVERNOR SAYS FERRY BILL WILL PASS BY CHRISTMAS",
        "Ferry chaos: Islanders furious about strike [INSIGHT]|",
    ],
    "contacts": ["hsy@example.org", "https://example.org/a/b", "Email: hsy@example.org", "@hanseoyun"],
    "invitations": [
        "Sign up for our newsletter and get the news every morning.",
        "Follow us on Twitter and Facebook",
        "Get the day's top stories delivered to your inbox.",
        "Write to Petra Lindqvist at petra@example.org",
    ],
    "copyrights": [
        "(C) Adria News Agency. All Rights Reserved",
        "© 2024 The Fairmount Sentinel",
        "Copyright 2024 by The Sentinel",
    ],
    "staff": [
        "(Reporting by Petra Lindqvist; Editing by Miriam Stoll)",
        "Additional reporting by Omar Haddad in Oslo",
        "The Associated Press contributed to this report.",
        "This article was originally published in The Sentinel.",
    ],
    "disclaimers": ["The opinions expressed here are the author's own."],
}

STORY = [
    "Advertisement spending will fall by 3 percent next year, the agency said.",
    "She will share the prize with two others.",
    "By 2030, the photo industry could be half its size.",
    'He said: "Read my lips."',
    "More: that is what the union wants.",
    "The photo shows how much has changed since 2014, and nobody expects the glacier to grow again.",
    "Copyright law will be changed by the summer, the minister said, and the courts would have to follow.",
    "Reporting season starts on Monday.",
    "If the views expressed in the survey hold, the party will lose.",
    "16:42",
    "Dow 40,000?",
    "The end is near.",
    "Follow the money and you will find the answer by June.",
    "U.S.",
    "As I wrote in our newsletter, prices will rise.",
    "Join us, and the strike will be won.",
    "(c) the minister will publish the report by June.",
    "This newsletter predicted it in May.",
]


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule, lines in TAKEN.items() for line in lines])
def test_a_rule_takes_what_its_docstring_says(rule: str, line: str) -> None:
    assert getattr(debris, rule)(line)
    assert debris.is_debris(line, edge=True)


@pytest.mark.parametrize("line", STORY)
def test_story_paragraphs_stay_within_the_story(line: str) -> None:
    assert not debris.is_debris(line, edge=False)


@pytest.mark.parametrize("line", STORY)
def test_story_paragraphs_stay_at_the_edges(line: str) -> None:
    assert not debris.is_debris(line, edge=True)


def test_every_rule_explains_itself_and_is_tried() -> None:
    assert {rule.test.__name__ for rule in debris.RULES} == set(TAKEN)
    assert all(rule.test.__doc__ for rule in debris.RULES)


@pytest.mark.parametrize("line", ["(END)", "-30-", "- 30 -", "###", "ENDS", "--End--", "- END -"])
def test_end_marks(line: str) -> None:
    assert debris.is_end(line)


@pytest.mark.parametrize("line", ["The end", "30", "END OF AN ERA FOR THE FERRIES"])
def test_what_is_no_end_mark(line: str) -> None:
    assert not debris.is_end(line)
