from __future__ import annotations

import pytest

from foresaid.reading.moments import moment_of
from foresaid.reading.outlets import outlet_at, outlet_named, with_home_zone


@pytest.mark.parametrize(
    ("printed", "iso", "zone"),
    [
        ("2025-01-24", "2025-01-24", None),
        ("20250124", "2025-01-24", None),
        ("2025/1/4", "2025-01-04", None),
        ("2025.01.24", "2025-01-24", None),
        ("2025-01-24 05:28:30", "2025-01-24T05:28:30", None),
        ("2025-01-24T05:28:30+09:00", "2025-01-24T05:28:30+09:00", "+09:00"),
        ("2025-01-24T05:28:30.123456Z", "2025-01-24T05:28:30+00:00", "UTC"),
        ("2025-01-24T05:28-0500", "2025-01-24T05:28:00-05:00", "-05:00"),
        ("2025-01-24 05:28 KST", "2025-01-24T05:28:00+09:00", "+09:00"),
        ("20250124T052830Z", "2025-01-24T05:28:30+00:00", "UTC"),
        ("Fri, 24 Jan 2025 16:42:00 GMT", "2025-01-24T16:42:00+00:00", "UTC"),
        ("Jan. 23, 2025", "2025-01-23", None),
        ("January 23rd, 2025", "2025-01-23", None),
        ("23 January 2025, 16:42 BST", "2025-01-23T16:42:00+01:00", "+01:00"),
        ("23-Jan-2025", "2025-01-23", None),
        ("October 22, 2024 at 9:30 p.m. EDT", "2024-10-22T21:30:00-04:00", "-04:00"),
        ("6:05 a.m. ET, Oct. 7, 2024", "2024-10-07T06:05:00-04:00", "America/New_York"),
        ("12 a.m., May 1, 2024", "2024-05-01T00:00:00", None),
        ("12:15 pm Sept 3, 2024", "2024-09-03T12:15:00", None),
        ("Friday 24 January 2025 16.42 GMT+1", "2025-01-24T16:42:00+01:00", "+01:00"),
        ("5:45 AM PST 11/19/2019", "2019-11-19T05:45:00-08:00", "-08:00"),
        ("24/01/2025", "2025-01-24", None),
        ("04/04/2025", "2025-04-04", None),
        ("2025-01-24T25:99:00", "2025-01-24", None),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00", "UTC"),
    ],
)
def test_forms(printed: str, iso: str, zone: str | None) -> None:
    moment = moment_of(printed)
    assert moment is not None
    assert moment.isoformat() == iso
    assert moment.zone == zone


@pytest.mark.parametrize(
    "printed",
    [
        "",
        "yesterday",
        "2025-02-31",
        "Feb. 30, 2024",
        "03/04/2025",
        "31/31/2025",
        "May",
        "2025",
        "0000-00-00",
        "99999999",
        "1:30 p.m.",
    ],
)
def test_what_is_no_date_or_could_be_two(printed: str) -> None:
    assert moment_of(printed) is None


@pytest.mark.parametrize("zone", ["CST", "IST", "XYZ"])
def test_letters_of_several_zones_stand_for_none(zone: str) -> None:
    moment = moment_of(f"2025-01-24 05:28 {zone}")
    assert moment is not None
    assert moment.time is not None
    assert moment.zone is None


def test_an_outlet_lends_its_home_zone_to_a_time_without_one() -> None:
    bare, zoned, day = moment_of("2025-01-24 05:28:30"), moment_of("2025-01-24 05:28:30 GMT"), moment_of("2025-01-24")
    assert str(with_home_zone(bare, "Yonhap News Agency")) == "2025-01-24 05:28:30 Asia/Seoul"
    assert str(with_home_zone(bare, None, "https://en.yna.co.kr/view/1")) == "2025-01-24 05:28:30 Asia/Seoul"
    assert with_home_zone(zoned, "Yonhap") == zoned
    assert with_home_zone(day, "Yonhap") == day
    assert with_home_zone(bare, "The Danube Observer") == bare
    assert with_home_zone(bare, "Reuters") == bare
    assert with_home_zone(None, "Yonhap") is None


def test_outlets_are_known_by_name_and_host() -> None:
    assert (found := outlet_named(" yonhap  news agency ")) is not None
    assert found.name == "Yonhap"
    assert outlet_named("The Danube Observer") is None
    assert outlet_at("https://notyna.co.kr.example/") is None
    assert outlet_at("http://[broken") is None
    assert (there := outlet_at("https://www.thehill.com/opinion/1")) is not None
    assert there.name == "The Hill"


def test_every_home_zone_exists() -> None:
    from zoneinfo import ZoneInfo

    from foresaid.reading.outlets import OUTLETS

    for outlet in OUTLETS:
        if outlet.zone:
            assert ZoneInfo(outlet.zone).key == outlet.zone
