"""What stands on a page of news but is no part of the story, as a table of small rules over whole paragraphs.

A rule takes a paragraph away or leaves it as it is; none changes a paragraph, so no story sentence is ever cut.
Each rule's docstring says what it takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from foresaid.reading.vocabulary import SHARE_KEYS, SHARE_WORDS, any_of

Test = Callable[[str], bool]

_BULLET = re.compile(r"^[\s•·*▪‣◦●○■□–—+-]+(?=\w)|^[\s•·*▪‣◦●○■□|]+$")
_NO_LETTER = re.compile(r"[\W_]{1,80}")

_LINK_HEADS = any_of(r"""
    you (?:may|might) (?:also|be interested)[\w ]{0,20} | more (?:on this story|stories|from [\w ]{2,30}|news)
    most read[\w ]{0,20} | (?:most )?popular(?: stories| now)? | trending(?: now)? | top stories | around the web
    related(?: (?:articles|stories|topics|news|content|links|coverage|posts?))? | read (?:more|next)
    recommended(?: for you)? | also (?:read|see) | editors?['’]?s? picks? | more for you
""")
_LINKS_FOLLOW = re.compile(_LINK_HEADS + r"\s*[:.!>»→…]*", re.IGNORECASE)

_NOTICES = re.compile(
    any_of(
        _LINK_HEADS
        + r"""
        advertisements? | ad | sponsored(?: content)? | skip advertisement
        story continues below(?: advertisement)? | continue reading(?: below)? | loading(?: the player)?(?:\.\.\.|…)?
        (?:this )?(?:article|story) continues (?:below|after)(?: (?:the )?ad(?:vertisement)?)?
        scroll (?:down )?(?:to|for) (?:continue|more)(?: reading)? | (?:show|see) more | sign up | log in
        thanks for signing up | thank you for subscribing | keep an eye on your inbox.{0,40}
        (?:there was|an) error (?:processing|has occurred).{0,40} | this article has been sent to
        tell us what you think | like this (?:story|article)\?.{0,40} | share this(?: article| story)?
        (?:updated|published|posted)(?: at)? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?
        click here.{0,50} | .{0,50}click(?:ing)? here | play video | video unavailable | image source
        (?:hide|toggle) caption | enlarge(?: this)? image | view comments | (?:\d+ )?comments? | \d+ shares?
        this article is more than \d+ (?:months?|years?) old | \d+ (?:minutes?|hours?|days?|months?|years?) ago
        \d+ min(?:ute)?s? read | listen to (?:this )?(?:article|story)(?: \(\d+ min(?:utes)?\))?
    """
    )
    + r"\s*[:.!>»→…]*",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"[(\[]?\s*"
    + any_of(r"""
        also on [A-Z]\w+ | photos | video | watch | read(?: more| also| next)? | see (?:also|more) | more
        also(?: read)?
        related(?: (?:story|article|coverage|post))? | in pictures | click here | full coverage | don['’]t miss | listen
        explainer | recommended | source
    """)
    + r"\s*[:|]\s*\S.{0,200}",
    re.IGNORECASE,
)
_TEASER = re.compile(r".{10,160}\[[A-Z][A-Z ]{2,20}\]\s?\|?")
_INVITATION = re.compile(
    r"[(\[*_\s]*"
    + any_of(r"""
        sign up | subscribe | click here | register (?:now|here|for free) | create a free account | already a subscriber
        follow (?:us|our|@\w+|[\w ]{2,40} on (?:twitter|facebook|instagram|x|bluesky|threads|youtube)) | like us on
        join (?:us|our) (?:on|for|at|newsletter|mailing|whatsapp|telegram|discord) | become a (?:member|subscriber)
        download (?:our|the) (?:free )?\w* ?app | get (?:our|the) [\w ]{0,40}newsletter | get email notifications
        support (?:our|independent) journalism | have you been affected
        send (?:us )?(?:tips|feedback) | (?:got|have) a (?:news )?tip | if you (?:enjoyed|liked) this
        if you buy (?:something|a product) | (?:contact|email) (?:us|the (?:author|reporter|writer))
    """)
    + r"\b.{0,250}",
    re.IGNORECASE,
)
_INBOX = re.compile(
    any_of(r"""
        \b(?:deliver|sen[dt]|straight|direct|get|receiv|sign|subscri)\w*\b.{0,120}\b(?:your|our) (?:inbox|newsletters?)
        \bearn an? (?:affiliate )?commission\b
        \bfor your personal, non-commercial use\b
    """),
    re.IGNORECASE,
)
_REACH = re.compile(
    r".{0,80}\b"
    + any_of(r"follow | write to | e-?mail | reach | contact | tweet | more on | more [A-Z]{2,} \w+ | full coverage")
    + r"\b.{0,120}(?:\S@\S|@\w{2,}|https?://|\bon twitter\b).{0,160}",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    any_of(r"""
        \((?:AP |File |AFP |Reuters |Pool )?(?:Photo|Image|Picture|Illustration|Credit|Courtesy)s?\b[^()]{0,100}\)
        \b(?:Getty Images|AFP via Getty|Shutterstock|iStock(?:photo)?|EPA-EFE|AP Images|Alamy(?: Stock Photo)?)\)?
        \b[A-Z][\w .-]{2,40}/(?:Reuters|REUTERS|AP|AFP|EPA|Getty|Bloomberg|Pool|Xinhua|Handout)[\w /]{0,30}\)?
        \b(?:Photograph|Photo|Credit|Image|Picture)s?(?: by| credit)?: [^.]{2,80}
        (?<=[.!?”"] )Source: [A-Z][\w ]{2,30}
    """)
    + r"\.?$"
)
_PICTURED = re.compile(
    any_of(r"""
        FILE\s?(?:PHOTO)?\s?[-–—:]
        (?:photo|photograph|image|picture|video|caption|illustration)(?: by| credit| courtesy(?: of)?)?\s?[:|]
        (?:this|in this|an?|the)\s(?:[\w.,]+\s){0,6}?(?:photo|photograph|image|picture|screenshot|video grab)s?\b
    """),
    re.IGNORECASE,
)
_AGENCY_END = re.compile(r"\([A-Z][\w ./-]{1,30}\)\s*$")
_END = re.compile(
    r"[\s(\[]*"
    + any_of(r"ends? | -\s?30\s?- | #\s?#\s?# | xxx | end of (?:story|article) | -+\s?ends?\s?-+")
    + r"[\s)\].]*",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    any_of(r"""
        \W{0,3}copyright\s*(?:\W\s*)?(?:©|ⓒ|\(c\)|\d{4}|by\b).{0,300}
        \W{0,3}(?:\((?-i:C)\)|\(c\)\s*\d{4}|©|ⓒ|℗).{0,300}
        .{0,200}\ball rights reserved\b.{0,200}
        .{0,60}\bmay not be (?:published|reproduced|reprinted).{0,200}
        .{0,80}\bredistribution\b.{0,60}\bprohibited\b.{0,100}
    """),
    re.IGNORECASE | re.DOTALL,
)
_CONTACT = re.compile(
    r"(?:\W*(?:e-?mail|contact|tel|phone|twitter|x)\s?:?\s*)?"
    r"\(?(?:[\w.+-]{1,64}@[\w.-]{2,80}|@\w{2,30}|https?://\S{1,200}|www\.\S{1,200})\)?",
    re.IGNORECASE,
)
_STAFF = re.compile(
    any_of(r"""
        [\s(\[*_]*(?:additional |further )?(?:reporting|editing|writing|research)\b[\w ,]{0,60}?\b(?:by|from)\b.{0,300}
        [\s(\[*_]*(?:compiled|written|translated|edited|reported|graphics?)\b[\w ,]{0,60}?\bby\b.{0,300}
        .{2,160}\bcontributed (?:reporting|to this (?:report|story|article))\b.{0,160}
        .{0,10}this (?:story|article|piece) (?:was|has been) (?:originally |first )?(?:published|updated)\b.{0,300}
        .{0,10}this (?:story|article|report|piece) (?:was|has been|is) (?:corrected|translated|distributed)\b.{0,300}
        .{0,10}(?:a version of this (?:article|story)|this article appeared)\b.{0,300}
    """),
    re.IGNORECASE | re.DOTALL,
)
_DISCLAIMER = re.compile(
    r".{0,100}\b(?:views|opinions)\b.{0,60}\b(?:expressed|in this)\b.{0,160}"
    r"\b(?:own|authors?|writer|do not|not necessarily)\b.{0,200}",
    re.IGNORECASE | re.DOTALL,
)


def share_buttons(line: str) -> bool:
    """Lines of nothing but the words of share and print buttons: *facebookfacebook*, *Share this article*."""
    if len(line) > 200:
        return False
    words = re.findall(r"[^\s|/,:()\[\]•·]+", _BULLET.sub("", line).lower())
    if len(words) > 10:
        return False
    singles = [word[: len(word) // 2] if word[: len(word) // 2] * 2 == word else word for word in words]
    return any(word in SHARE_KEYS for word in singles) and all(word in SHARE_WORDS for word in singles)


def rules_and_bullets(line: str) -> bool:
    """Lines without a letter or figure: separators, empty bullets, *___*, *+*, *-*."""
    return _NO_LETTER.fullmatch(line) is not None


def notices(line: str) -> bool:
    """Lines that announce what is not there: *Advertisement*, *Story continues below*, *Most read*, *3 min read*."""
    return len(line) < 80 and _NOTICES.fullmatch(line.strip()) is not None


def pointers(line: str) -> bool:
    """Lines that point to other pages: *READ MORE: ...*, *( PHOTOS: ...)*, *Related: ...*."""
    found = _POINTER.fullmatch(line.strip())
    return found is not None and (line.rstrip()[-1:] not in '.”"' or line.lstrip().startswith("("))


def invitations(line: str) -> bool:
    """Lines that ask the reader for something: to sign up, to follow, to subscribe, to write in."""
    text = line.strip()
    if len(text) >= 400:
        return False
    return (_INVITATION.fullmatch(text) or _INBOX.search(text) or _REACH.fullmatch(text)) is not None


def teasers(line: str) -> bool:
    """Headlines of other stories within this one: shouted ones, and those with a label in brackets at their end."""
    text = line.strip()
    if len(text) > 300 or text[-1:] in '.!?"”' or text.startswith("|"):
        return False
    shouted = text.upper() == text and text.lower() != text and len(text.split()) >= 6
    return (shouted and not any(c.isdigit() for c in text[:6])) or _TEASER.fullmatch(text) is not None


def captions(line: str) -> bool:
    """Captions: marked with a triangle, ending in a photo credit, or saying what a photo of an agency shows."""
    text = line.strip()
    if text and text[0] in "▲△▼▽◀◁▶▷◆📷":
        return True
    if len(text) > 500:
        return False
    pictured = _PICTURED.match(text) is not None
    if _CREDIT.search(text[-140:]):
        return pictured or len(text) < 350
    return pictured and (_AGENCY_END.search(text) is not None or text.startswith(("FILE", "File photo")))


def contacts(line: str) -> bool:
    """Lines of nothing but a mail address, a handle or a link."""
    return len(line) < 320 and _CONTACT.fullmatch(line.strip()) is not None


def copyrights(line: str) -> bool:
    """Copyright lines and what forbids copying."""
    return len(line) < 600 and _COPYRIGHT.fullmatch(line.strip()) is not None


def staff(line: str) -> bool:
    """Trailers that name who else reported, edited or first published it."""
    return len(line) < 500 and _STAFF.fullmatch(line.strip()) is not None


def disclaimers(line: str) -> bool:
    """The line that says whose opinions the opinions are."""
    return len(line) < 500 and _DISCLAIMER.fullmatch(line.strip()) is not None


class Rule(NamedTuple):
    """A rule and where on the page it may act: `anywhere`, at its `edges`, or `below` the headline only."""

    test: Test
    where: str


RULES: tuple[Rule, ...] = (
    Rule(rules_and_bullets, "anywhere"),
    Rule(share_buttons, "anywhere"),
    Rule(notices, "anywhere"),
    Rule(pointers, "below"),
    Rule(captions, "anywhere"),
    Rule(teasers, "below"),
    Rule(contacts, "edges"),
    Rule(invitations, "edges"),
    Rule(copyrights, "edges"),
    Rule(staff, "edges"),
    Rule(disclaimers, "edges"),
)
"""All rules, cheap ones first. *Edges* are what stands before the story and the last paragraphs of the page."""

_ALL = tuple(rule.test for rule in RULES)
_WITHIN = tuple(rule.test for rule in RULES if rule.where != "edges")
_ABOVE = tuple(rule.test for rule in RULES if rule.where != "below")


def is_debris(line: str, edge: bool, headline_seen: bool = True) -> bool:
    """Whether a rule takes the paragraph, which stands at an edge of the page or within the story.

    Before the headline was seen, what looks like a teaser or a pointer may be the headline itself, and stays.
    """
    tests = _WITHIN if not edge else _ALL if headline_seen else _ABOVE
    return any(test(line) for test in tests)


def links_follow(line: str) -> bool:
    """Whether a line heads a list of links to other pages: *Most read*, *You may also like*."""
    return len(line) < 60 and _LINKS_FOLLOW.fullmatch(line.strip()) is not None


def is_end(line: str) -> bool:
    """Whether a line marks the end of agency copy: *(END)*, *-30-*, *###*."""
    return len(line) < 24 and _END.fullmatch(line) is not None
