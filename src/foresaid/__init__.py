"""Foresaid: who said what would happen, by when and how surely.

`read` makes an article of a file, URL or folder entry; `extract` lists the forecasts in it. Both are loaded on first
use, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foresaid.extracting import extract as extract
    from foresaid.reading import read as read
    from foresaid.reading import read_all as read_all

__version__ = "0.1.0"

_HOMES = {"read": "foresaid.reading", "read_all": "foresaid.reading", "extract": "foresaid.extracting"}

__all__ = ["__version__", "extract", "read", "read_all"]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
