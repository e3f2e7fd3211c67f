"""One writer a format: readings go in one by one, text comes out as soon as it can."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Literal, Protocol, TextIO

from foresaid.printing.data import COLUMNS, Data, reading_data, row
from foresaid.printing.marks import marks

if TYPE_CHECKING:
    from foresaid.running import Reading

Format = Literal["text", "json", "jsonl", "csv", "marks"]
FORMATS: tuple[Format, ...] = ("text", "json", "jsonl", "csv", "marks")


class Writer(Protocol):
    """Takes readings one by one and prints them; `close` prints what can only come last."""

    def write(self, reading: Reading) -> None:
        """Print one reading, or keep it until `close`."""

    def close(self) -> None:
        """Print what is left. Does not close the stream."""


def writer_for(
    format: Format, stream: TextIO, *, everything: bool = False, width: int = 80, colour: bool = False
) -> Writer:
    """A writer of `format` to `stream`.

    `everything` adds the statements that are not forecasts (marks never have them); `width` in columns and `colour`
    concern the view for people only.
    """
    if format == "text":
        return ViewWriter(stream, everything=everything, width=width, colour=colour)
    if format == "json":
        return JsonWriter(stream, everything=everything)
    if format == "jsonl":
        return JsonLinesWriter(stream, everything=everything)
    return CsvWriter(stream, everything=everything) if format == "csv" else MarksWriter(stream)


class ViewWriter:
    """The view for people, with a rule between two articles."""

    def __init__(self, stream: TextIO, *, everything: bool, width: int, colour: bool) -> None:
        self._stream, self._everything, self._width, self._colour = stream, everything, width, colour
        self._begun = False

    def write(self, reading: Reading) -> None:
        """Print the article's head and its forecasts."""
        from foresaid.printing.view import rendered

        text = rendered(reading, everything=self._everything, width=self._width, colour=self._colour, rule=self._begun)
        self._stream.write(text)
        self._begun = True

    def close(self) -> None:
        """Nothing is left to print."""


class JsonWriter:
    """One JSON document: an object for one article, a list for several (and an empty list for none)."""

    def __init__(self, stream: TextIO, *, everything: bool) -> None:
        self._stream, self._everything = stream, everything
        self._first: Data | None = None
        self._listing = False

    def write(self, reading: Reading) -> None:
        """Keep the first article until it is known whether a second one follows."""
        data = reading_data(reading, everything=self._everything)
        if self._listing:
            self._stream.write(",\n" + dumped(data, indent=2))
        elif self._first is None:
            self._first = data
        else:
            self._stream.write("[\n" + dumped(self._first, indent=2) + ",\n" + dumped(data, indent=2))
            self._first, self._listing = None, True

    def close(self) -> None:
        """Print the only article, or the end of the list."""
        if self._listing:
            self._stream.write("\n]\n")
        else:
            self._stream.write((dumped(self._first, indent=2) if self._first is not None else "[]") + "\n")


class JsonLinesWriter:
    """One JSON object a line, one line an article."""

    def __init__(self, stream: TextIO, *, everything: bool) -> None:
        self._stream, self._everything = stream, everything

    def write(self, reading: Reading) -> None:
        """Print the article's line."""
        self._stream.write(dumped(reading_data(reading, everything=self._everything)) + "\n")

    def close(self) -> None:
        """Nothing is left to print."""


class MarksWriter:
    """One line an article in the form of the marked articles."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, reading: Reading) -> None:
        """Print the article's line."""
        self._stream.write(dumped(marks(reading)) + "\n")

    def close(self) -> None:
        """Nothing is left to print."""


class CsvWriter:
    """A row a forecast under one header row; an article without forecasts has no row."""

    def __init__(self, stream: TextIO, *, everything: bool) -> None:
        self._everything = everything
        self._rows = csv.DictWriter(stream, COLUMNS, lineterminator="\n")
        self._rows.writeheader()

    def write(self, reading: Reading) -> None:
        """Print the article's rows."""
        items = reading.found if self._everything else reading.forecasts
        self._rows.writerows(row(reading.article, item) for item in items)

    def close(self) -> None:
        """Nothing is left to print."""


def dumped(data: Data, indent: int | None = None) -> str:
    """JSON with letters as they are, unless the text holds half a surrogate pair, which UTF-8 cannot carry."""
    text = json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data, ensure_ascii=True, indent=indent, allow_nan=False)
    return text
