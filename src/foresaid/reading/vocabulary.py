"""The words that the reading rules look for, each list with what it is for. All are in lower case."""

from __future__ import annotations

import re

from foresaid.when import MONTHS, WEEKDAYS


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


def any_of(patterns: str) -> str:
    """One pattern out of many: they stand a line each, or several on a line with ` | ` between them."""
    return "(?:" + "|".join(part.strip() for part in re.split(r"\s\|\s|\n", patterns) if part.strip()) + ")"


MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b\.?"

SHARE_KEYS = word_set("""
    facebook twitter x kakao kakaotalk pinterest naver band whatsapp telegram linkedin reddit tumblr messenger email
    e-mail mail print share tweet save copy link bookmark instagram threads bluesky flipboard pocket listen comments
    comment subscribe font url
""")
"""Words of which a line of share buttons has at least one."""

SHARE_WORDS = SHARE_KEYS | word_set("""
    line copied gift mastodon wechat weibo viber sms snapchat youtube tiktok like likes size larger smaller text
    zoom in out pdf rss feed close open menu search login more to a on via by this article story the page and or
    post button icon toggle follow us reply 0 1 2 3 4 5 6 7 8 9
""")
"""Words of which a line of share buttons is made."""

BOX_CLASSES = word_set("""
    ad ads advert adverts advertisement advertising sponsored promo newsletter newsletter-signup related related-content
    related-links related-articles related-stories most-read mostread recommended recirc read-more social-share share
    share-buttons share-tools cookie-banner
""")
"""Classes of the boxes on a page that are no part of its story."""

DATE_WORDS = word_set("""
    at on am pm a p m st nd rd th of t local time standard daylight hrs h central mountain cst ist uhr
""") | {*MONTHS, *WEEKDAYS}
"""Words, beside zones, of which a line is made that holds nothing but a date."""

NAME_PARTICLES = word_set("de da di del della van von der den ter la le el al bin ibn abu ben dos das du y e st mac mc")
"""Parts of names that are written small."""

JOBS = word_set("writer reporter correspondent editor columnist contributor analyst producer fellow professor critic")
"""Words that end the role which follows a name in a byline."""

ROLES = word_set("""
    associated press reuters staff writer writers reporter reporters correspondent correspondents editor editors
    columnist contributor contributing senior chief diplomatic political economics business bureau special guest
    news service agency analyst washington national foreign science health sports producer fellow professor the of
    for at
""")
"""Words of the roles that follow a name in a byline."""

NOT_NAMES = word_set("""
    the this that these those monday tuesday wednesday thursday friday saturday sunday contrast comparison any all
    our most some several many
""")
"""Words that follow *By* where no byline begins."""

PLACE_PARTICLES = word_set(
    "of the de del la las le les los du des di da do dos das al el am an upon on and und e y bin near"
)
"""Parts of place and agency names that are written small."""

NOT_PLACES = word_set("""
    advertisement analysis blog breaking bulletin column commentary correction corrections developing editorial
    exclusive explainer factbox feature file flash graphic interview live loading more note opinion photo photos
    picture pictures poll profile read related report review roundup special spoiler summary timeline transcript
    update updated urgent video videos warning watch wrapup
""")
"""First words of the labels that are printed where a dateline would be."""

BARE_AGENCIES = word_set(
    "ap afp reuters cnn cnnmoney upi yonhap xinhua kyodo tass bloomberg cnbc dpa pti ani ians efe ansa"
)
"""Agencies whose brackets end a dateline even where no mark follows, as in *Washington (CNN)The president*."""
