"""Every environment variable Foresaid reads, once. Only the doors look here; the steps take values.

`FORESAID_JOBS`   worker processes when `--jobs` is not given (a whole number, 1 or more)
`FORESAID_DEBUG`  set to 1, an unexpected error shows its traceback instead of one line
`NO_COLOR`        set to anything, the terminal view has no colour; so it has with `TERM=dumb`
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from foresaid.errors import SettingError


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment asks for: `jobs` is None when it leaves the number of processes to Foresaid."""

    jobs: int | None = None
    debug: bool = False
    colour: bool = True


def settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from the process's environment, or from the one given.

    Raises SettingError when a variable makes no sense.
    """
    env = os.environ if environment is None else environment
    return Settings(
        jobs=_jobs(env.get("FORESAID_JOBS", "")),
        debug=env.get("FORESAID_DEBUG", "") not in ("", "0"),
        colour=not env.get("NO_COLOR") and env.get("TERM") != "dumb",
    )


def _jobs(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or int(text) < 1:
        raise SettingError(f"FORESAID_JOBS is {text!r}; set it to a whole number, 1 or more, or leave it out")
    return int(text)


def processors() -> int:
    """Processors this process may use, at least 1."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1
