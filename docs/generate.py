"""Write docs/cli.md from the commands' own help, and the README's transcript from what the command prints.

`python docs/generate.py` writes both; `--check` only compares.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path

import click

from foresaid.cli import cli, run

PAGE = Path(__file__).with_name("cli.md")
README = Path(__file__).resolve().parents[1] / "README.md"
TRANSCRIPT = ["read", "examples/agency.txt"]
SHOWN = 2
"""Forecasts of the transcript that are shown; the rest are told by dots."""

BEGIN, END = "<!-- made by docs/generate.py -->\n", "<!-- end -->\n"
HEAD = """# The command line

Made by `python docs/generate.py` from the help of each command; do not edit.
"""
TAIL = """
## Exit status

| status | meaning |
|---|---|
| 0 | every input was read |
| 1 | at least one input was skipped; a line on standard error names it and the remedy, and the last line counts |
| 2 | the command was not understood, or an option or setting makes no sense |
| 70 | something nobody foresaw, in one line; `FORESAID_DEBUG=1` shows the traceback |
| 130 | interrupted with Ctrl-C |
| 141 | whoever read the output through a pipe has gone |

## Environment

| variable | meaning |
|---|---|
| `FORESAID_JOBS` | worker processes when `--jobs` is not given |
| `FORESAID_DEBUG` | set to 1, an unexpected error shows its traceback |
| `NO_COLOR` | set to anything, the terminal view has no colour |
| `COLUMNS` | the width to wrap the view at, when it is not the terminal's |
"""


def commands(command: click.Command, path: str, parent: click.Context | None = None) -> Iterator[tuple[str, str]]:
    """Each command's path and help text, the group first."""
    settings = {**command.context_settings, "terminal_width": 80}
    context = click.Context(command, info_name=path.rsplit(" ", 1)[-1], parent=parent, **settings)
    yield path, command.get_help(context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            if found is not None:
                yield from commands(found, f"{path} {name}", context)


def page() -> str:
    parts = [f"\n## {path}\n\n```\n{text.rstrip()}\n```\n" for path, text in commands(cli, "foresaid")]
    return HEAD + "".join(parts) + TAIL


def readme() -> str:
    """The README with the transcript as the command prints it now."""
    head, rest = README.read_text(encoding="utf-8").split(BEGIN)
    return head + BEGIN + transcript() + END + rest.split(END)[1]


def transcript() -> str:
    printed = io.StringIO()
    os.environ["COLUMNS"] = "80"
    here = Path.cwd()
    os.chdir(README.parent)
    try:
        with redirect_stdout(printed):
            status = run(TRANSCRIPT)
    finally:
        os.chdir(here)
    if status != 0:
        raise SystemExit(f"foresaid {' '.join(TRANSCRIPT)} ended with status {status}")
    blocks = printed.getvalue().split("\n\n")  # the head, how many forecasts, then the forecasts
    return "```\n$ foresaid " + " ".join(TRANSCRIPT) + "\n" + "\n\n".join(blocks[: 2 + SHOWN]) + "\n\n...\n```\n"


def main() -> int:
    made = {PAGE: page(), README: readme()}
    if "--check" not in sys.argv[1:]:
        for path, text in made.items():
            path.write_text(text, encoding="utf-8")
        return 0
    stale = [p.name for p, text in made.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    if stale:
        print(
            f"{' and '.join(stale)} no longer tell what the commands print: run `python docs/generate.py`",
            file=sys.stderr,
        )
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
