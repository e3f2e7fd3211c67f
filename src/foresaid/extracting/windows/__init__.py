"""The time grammar: from the words of a forecast to the days within which it must happen.

Counted from the day it was said, never from today.
"""

from __future__ import annotations

from foresaid.extracting.windows.context import Context, context_of, window_of
from foresaid.extracting.windows.named import Almanac, load
from foresaid.extracting.windows.phrases import TimePhrase, time_phrases

__all__ = ["Almanac", "Context", "TimePhrase", "context_of", "load", "time_phrases", "window_of"]
