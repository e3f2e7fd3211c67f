"""How far a long run has come: one line on a terminal's standard error, after two seconds, rewritten in place."""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self, TextIO

PATIENCE = 2.0
"""Seconds before anything is shown: a short run needs no line."""

PAUSE = 0.2
"""Seconds between two updates."""


class Progress:
    """Counts of what was read and skipped; shows them when `shown` is true and the run takes long."""

    def __init__(self, stream: TextIO, *, shown: bool) -> None:
        self.read = 0
        self.skipped = 0
        self._stream, self._shown = stream, shown
        self._begun = time.monotonic()
        self._next = self._begun + PATIENCE
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self) -> None:
        """Rewrite the line, when it is time to."""
        now = time.monotonic()
        if not self._shown or now < self._next:
            return
        self._next = now + PAUSE
        pace = (self.read + self.skipped) / (now - self._begun)
        line = f"{self.read:,} articles read, {self.skipped:,} skipped, {pace:.0f} a second"
        self._stream.write("\r" + line.ljust(self._width))
        self._stream.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Take the line away, so that something else can be written."""
        if self._width:
            self._stream.write("\r" + " " * self._width + "\r")
            self._stream.flush()
            self._width = 0
