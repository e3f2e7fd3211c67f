"""Where outlets are at home: the zone of a time that a page prints without one, and names for agencies.

Checked in January 2025. A row is added when an outlet's pages print times without a zone; nothing is guessed for
outlets that are not listed, nor for those that print in several zones.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlsplit

from foresaid.when import Moment


class Outlet(NamedTuple):
    """An outlet's name as shown, its other names in lower case, its hosts, and the IANA zone its pages print in."""

    name: str
    aliases: tuple[str, ...]
    hosts: tuple[str, ...]
    zone: str | None


OUTLETS: tuple[Outlet, ...] = (
    Outlet("Yonhap", ("yonhap news agency", "yonhap news", "yna"), ("yna.co.kr", "yonhapnews.co.kr"), "Asia/Seoul"),
    Outlet("The Korea Herald", ("korea herald",), ("koreaherald.com",), "Asia/Seoul"),
    Outlet("The Korea Times", ("korea times",), ("koreatimes.co.kr",), "Asia/Seoul"),
    Outlet("Kyodo", ("kyodo news",), ("kyodonews.net",), "Asia/Tokyo"),
    Outlet("Jiji Press", ("jiji",), ("jiji.com",), "Asia/Tokyo"),
    Outlet("The Japan Times", ("japan times",), ("japantimes.co.jp",), "Asia/Tokyo"),
    Outlet("Xinhua", ("xinhua news agency",), ("xinhuanet.com", "news.cn"), "Asia/Shanghai"),
    Outlet("Global Times", (), ("globaltimes.cn",), "Asia/Shanghai"),
    Outlet("China Daily", (), ("chinadaily.com.cn",), "Asia/Shanghai"),
    Outlet("South China Morning Post", ("scmp",), ("scmp.com",), "Asia/Hong_Kong"),
    Outlet("CNA", ("central news agency", "focus taiwan"), ("focustaiwan.tw",), "Asia/Taipei"),
    Outlet("The Straits Times", ("straits times",), ("straitstimes.com",), "Asia/Singapore"),
    Outlet("Bernama", (), ("bernama.com",), "Asia/Kuala_Lumpur"),
    Outlet("Antara", ("antara news",), ("antaranews.com",), "Asia/Jakarta"),
    Outlet("PTI", ("press trust of india",), ("ptinews.com",), "Asia/Kolkata"),
    Outlet("ANI", ("asian news international",), ("aninews.in",), "Asia/Kolkata"),
    Outlet("IANS", ("indo-asian news service",), ("ians.in",), "Asia/Kolkata"),
    Outlet("The Hindu", (), ("thehindu.com",), "Asia/Kolkata"),
    Outlet("The Times of India", ("times of india",), ("timesofindia.indiatimes.com",), "Asia/Kolkata"),
    Outlet("Dawn", (), ("dawn.com",), "Asia/Karachi"),
    Outlet("TASS", ("itar-tass",), ("tass.com", "tass.ru"), "Europe/Moscow"),
    Outlet("Interfax", (), ("interfax.com", "interfax.ru"), "Europe/Moscow"),
    Outlet("Ukrinform", (), ("ukrinform.net",), "Europe/Kyiv"),
    Outlet("Anadolu", ("anadolu agency", "aa"), ("aa.com.tr",), "Europe/Istanbul"),
    Outlet("ANSA", (), ("ansa.it",), "Europe/Rome"),
    Outlet(
        "dpa", ("deutsche presse-agentur", "dpa international"), ("dpa.com", "dpa-international.com"), "Europe/Berlin"
    ),
    Outlet("PA Media", ("press association", "pa news agency", "pa"), ("pa.media",), "Europe/London"),
    Outlet("BBC News", ("bbc",), ("bbc.co.uk",), "Europe/London"),
    Outlet("The Guardian", ("guardian",), ("theguardian.com",), "Europe/London"),
    Outlet("WAM", ("emirates news agency",), ("wam.ae",), "Asia/Dubai"),
    Outlet("AAP", ("australian associated press",), ("aap.com.au",), "Australia/Sydney"),
    Outlet("The Hill", (), ("thehill.com",), "America/New_York"),
    Outlet("The New York Times", ("new york times", "nyt"), ("nytimes.com",), "America/New_York"),
    Outlet("The Washington Post", ("washington post",), ("washingtonpost.com",), "America/New_York"),
    Outlet("Politico", (), ("politico.com",), "America/New_York"),
    Outlet("NPR", ("national public radio",), ("npr.org",), "America/New_York"),
    Outlet("Los Angeles Times", ("la times",), ("latimes.com",), "America/Los_Angeles"),
    Outlet("The Associated Press", ("associated press", "ap"), ("apnews.com",), None),
    Outlet("Reuters", ("thomson reuters",), ("reuters.com",), None),
    Outlet("AFP", ("agence france-presse",), ("afp.com",), None),
    Outlet("Bloomberg", ("bloomberg news",), ("bloomberg.com",), None),
    Outlet("UPI", ("united press international",), ("upi.com",), None),
    Outlet("CNN", (), ("cnn.com",), None),
    Outlet("Al Jazeera", (), ("aljazeera.com",), None),
)

_BY_NAME = {name: outlet for outlet in OUTLETS for name in (outlet.name.lower(), *outlet.aliases)}
_BY_HOST = {host: outlet for outlet in OUTLETS for host in outlet.hosts}


def outlet_named(name: str | None) -> Outlet | None:
    """The listed outlet of a name or of one of its other names, whatever the case."""
    return _BY_NAME.get(re.sub(r"\s+", " ", name).strip().lower()) if name else None


def outlet_at(url: str | None) -> Outlet | None:
    """The listed outlet whose host a URL has, subdomains included."""
    if not url:
        return None
    try:
        parts = (urlsplit(url).hostname or "").split(".")
    except ValueError:
        return None
    hosts = (".".join(parts[start:]) for start in range(len(parts)))
    return next((_BY_HOST[host] for host in hosts if host in _BY_HOST), None)


def with_home_zone(moment: Moment | None, outlet: str | None, url: str | None = None) -> Moment | None:
    """A moment with a time but no zone gets the home zone of its outlet, when that is listed."""
    if moment is None or moment.time is None or moment.zone is not None:
        return moment
    found = outlet_named(outlet) or outlet_at(url)
    return replace(moment, zone=found.zone) if found and found.zone else moment
