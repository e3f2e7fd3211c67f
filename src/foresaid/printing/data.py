"""Readings as plain data: what `--json`, `jsonl` and `csv` print. docs/output.md describes every field."""

from __future__ import annotations

import datetime as dt
from typing import Any

from foresaid.chance import Chance
from foresaid.records import Article, Dateline, Forecast, Quantity, Source, Statement
from foresaid.running import Reading
from foresaid.when import Moment, Window

Data = dict[str, Any]

COLUMNS = (
    "article",
    "origin",
    "outlet",
    "title",
    "published",
    "key",
    "start",
    "end",
    "quote",
    "source",
    "source_kind",
    "source_printed",
    "role",
    "affiliation",
    "venue",
    "event",
    "likelihood",
    "phrase",
    "chance_low",
    "chance_best",
    "chance_high",
    "p",
    "said",
    "window_start",
    "window_end",
    "window_phrase",
    "window_note",
    "condition",
    "grounds",
    "quantity_low",
    "quantity_high",
    "quantity_unit",
    "kind",
    "rule",
)
"""The columns of the CSV, in order; a public contract: new ones are added at the end."""


def reading_data(reading: Reading, *, everything: bool) -> Data:
    """An article with its text, its forecasts and, with `everything`, the statements that are not forecasts."""
    data = article_data(reading.article)
    data["forecasts"] = [forecast_data(f) for f in reading.forecasts]
    if everything:
        data["others"] = [statement_data(s) for s in reading.found if isinstance(s, Statement)]
    return data


def article_data(article: Article) -> Data:
    """What the page says of the article, and its text, which all offsets refer to."""
    return {
        "id": article.id,
        "key": article.key,
        "origin": article.origin,
        "url": article.url,
        "title": article.title,
        "outlet": article.outlet,
        "authors": list(article.authors),
        "language": article.language,
        "published": moment_data(article.published),
        "modified": moment_data(article.modified),
        "dateline": dateline_data(article.dateline),
        "notes": list(article.notes),
        "text": article.text,
    }


def moment_data(moment: Moment | None) -> Data | None:
    """The moment as ISO 8601, with the zone as printed and how finely it is known."""
    if moment is None:
        return None
    return {"at": moment.isoformat(), "day": _day(moment.day), "zone": moment.zone, "precision": moment.precision}


def dateline_data(dateline: Dateline | None) -> Data | None:
    """The place and day of the dateline, beside its printed words."""
    if dateline is None:
        return None
    return {
        "place": dateline.place,
        "day": _day(dateline.day),
        "agency": dateline.agency,
        "printed": dateline.printed,
    }


def forecast_data(forecast: Forecast) -> Data:
    """A forecast: what was said and, beside it, what was read into it."""
    said = statement_data(forecast.statement)
    return {
        **said,
        "key": forecast.key,
        "event": forecast.event,
        "likelihood": forecast.likelihood,
        "chance": chance_data(forecast.chance),
        "p": forecast.p,
        "said": _day(forecast.said),
        "window": window_data(forecast.window),
        "window_note": forecast.window_note,
        "quantity": quantity_data(forecast.quantity),
    }


def statement_data(statement: Statement) -> Data:
    """What was said: the stretch of text, who said it where, and the words that carry each part."""
    return {
        "key": statement.key,
        "kind": statement.kind,
        "rule": statement.rule,
        "start": statement.span.start,
        "end": statement.span.end,
        "quote": statement.quote,
        "source": source_data(statement.source),
        "venue": statement.venue,
        "phrase": statement.phrase,
        "window_phrase": statement.window_phrase,
        "condition": statement.condition,
        "grounds": statement.grounds,
    }


def source_data(source: Source) -> Data:
    """The forecaster's fullest name beside the words printed at the place."""
    return {
        "name": source.name,
        "kind": source.kind,
        "printed": source.printed,
        "role": source.role,
        "affiliation": source.affiliation,
    }


def chance_data(chance: Chance) -> Data:
    """A probability range, each end from 0 to 1."""
    return {"low": chance.low, "best": chance.best, "high": chance.high}


def window_data(window: Window | None) -> Data | None:
    """The first and last day of a window, ISO dates."""
    return {"start": _day(window.start), "end": _day(window.end)} if window else None


def quantity_data(quantity: Quantity | None) -> Data | None:
    """A forecast number, or the two ends of its range, with its unit."""
    if quantity is None:
        return None
    value = list(quantity.value) if isinstance(quantity.value, tuple) else quantity.value
    return {"value": value, "unit": quantity.unit}


def row(article: Article, item: Forecast | Statement) -> Data:
    """One line of the CSV; what there is not is None, written as an empty cell."""
    data = forecast_data(item) if isinstance(item, Forecast) else statement_data(item)
    source, window, chance = data.pop("source"), data.pop("window", None) or {}, data.pop("chance", None) or {}
    amount = _ends(item.quantity) if isinstance(item, Forecast) and item.quantity else (None, None)
    about = {
        "article": article.id,
        "origin": article.origin,
        "outlet": article.outlet,
        "title": article.title,
        "published": article.published.isoformat() if article.published else None,
        "source": source["name"],
        "source_kind": source["kind"],
        "source_printed": source["printed"],
        "role": source["role"],
        "affiliation": source["affiliation"],
        "window_start": window.get("start"),
        "window_end": window.get("end"),
        "quantity_low": amount[0],
        "quantity_high": amount[1],
        "quantity_unit": (data.pop("quantity", None) or {}).get("unit"),
        **{f"chance_{end}": chance.get(end) for end in ("low", "best", "high")},
    }
    return {name: about[name] if name in about else data.get(name) for name in COLUMNS}


def _ends(quantity: Quantity) -> tuple[float, float]:
    return quantity.value if isinstance(quantity.value, tuple) else (quantity.value, quantity.value)


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
