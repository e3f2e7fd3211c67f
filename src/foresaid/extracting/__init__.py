"""Extracting: from an article to the forecasts in it, each tied to the words it came from."""

from foresaid.extracting.forecasts import extract, read_statements

__all__ = ["extract", "read_statements"]
