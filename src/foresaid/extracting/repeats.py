"""The same forecast said again by the same source in one article is one forecast: its fullest statement stays."""

from __future__ import annotations

import re
from collections.abc import Sequence

from foresaid.chance import steps
from foresaid.extracting.lexicon import word_set
from foresaid.records import Forecast, Span

_STOP = word_set("""
    the a an of to in on at for and or by from with that this these those its it his her their our is are be was were
    has have as than then there some any more most very also he she they we i you who which will would could may might
    not no
    """)
LEAST_ALIKE = 0.7
"""Share of the content words of both events that they must have in common to be one (on dev 0.5 to 0.8 do alike)."""
LEAST_WORDS, LEAST_COPIED = 4, 0.9
"""Content words of a stretch, and the share of them that must stand in another stretch for it to be a copy."""


def _content(event: str) -> frozenset[str]:
    words = re.findall(r"[a-z0-9][a-z0-9.,%-]*", event.lower())
    return frozenset(w.rstrip(".,s") or w for w in words if w not in _STOP)


def without_repeats(forecasts: Sequence[Forecast]) -> list[Forecast]:
    """The forecasts in their order without repetitions: the fuller statement of each is kept."""
    kept: list[Forecast] = []
    contents: list[tuple[frozenset[str], frozenset[str]]] = []
    for forecast in forecasts:
        content = _content(forecast.event), _content(forecast.statement.quote)
        twin = next((k for k, other in enumerate(kept) if _same(forecast, other, content, contents[k])), None)
        if twin is None:
            kept.append(forecast)
            contents.append(content)
        elif len(content[1]) > len(contents[twin][1]):
            kept[twin] = forecast
            contents[twin] = content
    return sorted(kept, key=lambda f: (f.statement.span, f.statement.rule))


Words = tuple[frozenset[str], frozenset[str]]
"""Content words of an event and of the stretch it was read from."""


def _same(a: Forecast, b: Forecast, words_a: Words, words_b: Words) -> bool:
    """True when one repeats the other: the very words again (by whomever: a caption, a pulled quote), or the same
    event by the same source with the same figures."""
    if a.statement.kind != b.statement.kind or a.statement.span == b.statement.span:
        return False
    if _overlap(a.statement.span, b.statement.span):
        return False
    small, large = sorted((words_a[1], words_b[1]), key=len)
    if len(small) >= LEAST_WORDS and len(small & large) >= LEAST_COPIED * len(small):
        return True
    if a.statement.source.name != b.statement.source.name or min(len(words_a[0]), len(words_b[0])) < 3:
        return False
    if _figures(words_a[0]) != _figures(words_b[0]) or steps(a.likelihood, b.likelihood) > 2:
        return False
    return len(words_a[0] & words_b[0]) >= LEAST_ALIKE * len(words_a[0] | words_b[0])


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in words if w[0].isdigit())
