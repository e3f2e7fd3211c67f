"""What programs read: JSON, JSON Lines, CSV, marks."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest

from foresaid.printing import FORMATS, Format, writer_for
from foresaid.printing.data import COLUMNS
from foresaid.printing.marks import belonging
from foresaid.records import Source
from foresaid.running import Reading

Shape = dict[str, Any]
TEXT = (str,)
MAYBE = (str, type(None))
NUMBER = (int, float)

SOURCE: Shape = {"name": TEXT, "kind": TEXT, "printed": MAYBE, "role": MAYBE, "affiliation": MAYBE}
STATEMENT: Shape = {
    **dict.fromkeys(("key", "kind", "rule", "quote"), TEXT),
    **dict.fromkeys(("start", "end"), (int,)),
    **dict.fromkeys(("venue", "phrase", "window_phrase", "condition", "grounds"), MAYBE),
    "source": SOURCE,
}
WINDOW: Shape = {"start": TEXT, "end": TEXT}
FORECAST: Shape = {
    **STATEMENT,
    **dict.fromkeys(("event", "likelihood"), TEXT),
    **dict.fromkeys(("said", "window_note"), MAYBE),
    "chance": {"low": NUMBER, "best": NUMBER, "high": NUMBER},
    "p": (*NUMBER, type(None)),
    "window": WINDOW,
    "quantity": {"value": (*NUMBER, list), "unit": TEXT},
}
MOMENT: Shape = {"at": TEXT, "day": TEXT, "zone": MAYBE, "precision": TEXT}
ARTICLE: Shape = {
    **dict.fromkeys(("id", "key", "origin", "text"), TEXT),
    **dict.fromkeys(("url", "title", "outlet", "language"), MAYBE),
    "authors": [TEXT],
    "notes": [TEXT],
    "published": MOMENT,
    "modified": MOMENT,
    "dateline": {"place": MAYBE, "day": MAYBE, "agency": MAYBE, "printed": TEXT},
    "forecasts": [FORECAST],
}
MARK: Shape = {
    **dict.fromkeys(("start", "end"), (int,)),
    **dict.fromkeys(("source", "source_kind", "event", "likelihood"), TEXT),
    **dict.fromkeys(("affiliation", "venue", "phrase", "window_phrase", "condition"), MAYBE),
    "p": (*NUMBER, type(None)),
    "window": WINDOW,
    "quantity": {"value": (*NUMBER, list), "unit": TEXT},
}
MAY_BE_NULL = {"window", "quantity", "published", "modified", "dateline"}


def assert_shape(data: Any, shape: Any, at: str = "$") -> None:
    """The data has exactly the keys of the shape, and values of its types."""
    if isinstance(shape, dict):
        if data is None and at.rsplit(".", 1)[-1] in MAY_BE_NULL:
            return
        assert isinstance(data, dict), at
        assert set(data) == set(shape), at
        for key, part in shape.items():
            assert_shape(data[key], part, f"{at}.{key}")
    elif isinstance(shape, list):
        assert isinstance(data, list), at
        for number, item in enumerate(data):
            assert_shape(item, shape[0], f"{at}[{number}]")
    else:
        assert isinstance(data, shape), f"{at} is {data!r}"


def printed(format: Format, *readings: Reading, everything: bool = False) -> str:
    stream = io.StringIO()
    writer = writer_for(format, stream, everything=everything)
    for reading in readings:
        writer.write(reading)
    writer.close()
    return stream.getvalue()


def test_json_of_one_article_is_an_object_and_of_several_a_list(full: Reading, bare: Reading) -> None:
    assert_shape(json.loads(printed("json", full)), ARTICLE)
    two = json.loads(printed("json", full, bare))
    assert_shape(two, [ARTICLE])
    assert [article["id"] for article in two] == ["strait", "bare"]
    assert len(json.loads(printed("json", full, bare, full))) == 3
    assert json.loads(printed("json")) == []


def test_json_lines_hold_an_article_each(full: Reading, bare: Reading) -> None:
    lines = printed("jsonl", full, bare).splitlines()
    assert [json.loads(line) for line in lines] == json.loads(printed("json", full, bare))


def test_spans_lead_back_to_the_quotes(full: Reading) -> None:
    data = json.loads(printed("json", full, everything=True))
    for item in [*data["forecasts"], *data["others"]]:
        assert data["text"][item["start"] : item["end"]] == item["quote"]


def test_what_is_no_forecast_is_printed_only_when_asked_for(full: Reading) -> None:
    assert "others" not in json.loads(printed("json", full))
    others = json.loads(printed("json", full, everything=True))["others"]
    assert_shape(others, [STATEMENT])
    assert [other["kind"] for other in others] == ["timetable"]


def test_csv_has_a_row_a_forecast_under_fixed_columns(full: Reading, bare: Reading) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv", full, bare))))
    assert [tuple(row) for row in rows] == [COLUMNS, COLUMNS]
    strait, rates = rows
    assert strait["source"] == "Ingrid Solheim"
    assert strait["window_end"] == "2031-03-30"
    assert strait["chance_best"] == "0.2"
    assert strait["p"] == strait["quantity_low"] == ""
    assert (rates["quantity_low"], rates["quantity_high"], rates["quantity_unit"]) == ("10.0", "15.0", "percent")
    assert rates["window_start"] == ""
    assert rates["window_phrase"] == "in the coming weeks"


def test_csv_marks_what_is_no_forecast_by_its_kind(full: Reading) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv", full, everything=True))))
    assert [row["kind"] for row in rows] == ["forecast", "forecast", "timetable"]
    assert rows[2]["event"] == rows[2]["likelihood"] == rows[2]["chance_low"] == ""


def test_no_column_of_the_csv_stays_empty_for_want_of_a_name(full: Reading) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv", full))))
    empty = {name for name in COLUMNS if not any(row[name] for row in rows)}
    assert empty == {"p"}


def test_marks_have_the_fields_of_the_guidelines_and_no_others(full: Reading, bare: Reading) -> None:
    first, second = (json.loads(line) for line in printed("marks", full, bare, everything=True).splitlines())
    assert second == {"id": "bare", "forecasts": []}
    assert first["id"] == "strait"
    assert_shape(first["forecasts"], [MARK])
    assert first["forecasts"][0]["window"] == {"start": "2031-01-13", "end": "2031-03-30"}
    assert first["forecasts"][1]["quantity"] == {"value": [10.0, 15.0], "unit": "percent"}


@pytest.mark.parametrize(
    ("role", "affiliation", "shown"),
    [
        (None, None, None),
        ("director", None, "director"),
        (None, "Belt Sea Institute", "Belt Sea Institute"),
        ("director", "Belt Sea Institute", "director, Belt Sea Institute"),
        ("director of the Belt Sea Institute", "Belt Sea Institute", "director of the Belt Sea Institute"),
    ],
)
def test_role_and_affiliation_make_one_text(role: str | None, affiliation: str | None, shown: str | None) -> None:
    assert belonging(Source("Ingrid Solheim", "person", None, role, affiliation)) == shown


@pytest.mark.parametrize("format", FORMATS)
def test_half_a_character_in_the_text_breaks_no_format(format: Format, full: Reading) -> None:
    broken = replace(full, article=replace(full.article, text="\ud800" + full.article.text[1:], title="\udfff!"))
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace")
    writer = writer_for(format, stream)
    writer.write(broken)
    writer.close()
    stream.flush()
