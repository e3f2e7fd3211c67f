"""Readings as marks: the form the marked articles have, and `score.py` reads. docs/marks.md is its contract."""

from __future__ import annotations

from foresaid.printing.data import Data, quantity_data, window_data
from foresaid.records import Forecast, Source
from foresaid.running import Reading


def marks(reading: Reading) -> Data:
    """One article's id and its forecasts, with the fields of the annotation guidelines and no others."""
    return {"id": reading.article.id, "forecasts": [mark(forecast) for forecast in reading.forecasts]}


def mark(forecast: Forecast) -> Data:
    """One forecast; offsets are characters (code points) of the article's text, dates are ISO dates."""
    said = forecast.statement
    return {
        "start": said.span.start,
        "end": said.span.end,
        "source": said.source.name,
        "source_kind": said.source.kind,
        "affiliation": belonging(said.source),
        "venue": said.venue,
        "event": forecast.event,
        "likelihood": forecast.likelihood,
        "phrase": said.phrase,
        "p": forecast.p,
        "window": window_data(forecast.window),
        "window_phrase": said.window_phrase,
        "condition": said.condition,
        "quantity": quantity_data(forecast.quantity),
    }


def belonging(source: Source) -> str | None:
    """What the person is and belongs to, in one text: the marks have one field for both."""
    role, affiliation = source.role, source.affiliation
    if not role or not affiliation:
        return role or affiliation
    if affiliation.lower() in role.lower():
        return role
    return affiliation if role.lower() in affiliation.lower() else f"{role}, {affiliation}"
