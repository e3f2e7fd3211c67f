"""The same forecast said again by the same source in one article is one forecast: its fullest statement stays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foresaid.chance import steps
from foresaid.records import Forecast

_STOP = frozenset(
    "the a an of to in on at for and or by from with that this these those its it his her their our is are be was were has have as than then there "
    "some any more most very also he she they we you i who which will would could may might not no".split()
)
LEAST_ALIKE = 0.7
"""Share of the content words of both events that they must have in common to be one (swept on dev: 0.5 to 0.8 alike)."""


def _content(event: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9][a-z0-9.,%-]*", event.lower())
    return frozenset(w.rstrip(".,s") or w for w in words if w not in _STOP)


def without_repeats(forecasts: Sequence[Forecast]) -> list[Forecast]:
    """The forecasts in their order, a repetition by the same source left out (the longer statement is kept)."""
    kept: list[Forecast] = []
    contents: list[frozenset[str]] = []
    for forecast in forecasts:
        content = _content(forecast.event)
        twin = next((k for k, other in enumerate(kept) if _same(forecast, other, content, contents[k])), None)
        if twin is None:
            kept.append(forecast)
            contents.append(content)
        elif len(content) > len(contents[twin]):
            kept[twin] = forecast
            contents[twin] = content
    return sorted(kept, key=lambda f: (f.statement.span, f.statement.rule))


def _same(a: Forecast, b: Forecast, words_a: frozenset[str], words_b: frozenset[str]) -> bool:
    if a.statement.kind != b.statement.kind or a.statement.source.name != b.statement.source.name:
        return False
    if not words_a or not words_b or len(words_a) < 3 or len(words_b) < 3:
        return False
    shared = len(words_a & words_b) / len(words_a | words_b)
    figures_a = {w for w in words_a if w[0].isdigit()}
    figures_b = {w for w in words_b if w[0].isdigit()}
    if figures_a != figures_b:
        return False
    return shared >= LEAST_ALIKE and steps(a.likelihood, b.likelihood) <= 2
