"""Write docs/cli.md from the command line's own help: `python docs/generate.py`; `--check` only compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from foresaid.cli import cli

PAGE = Path(__file__).with_name("cli.md")
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


def main() -> int:
    if "--check" not in sys.argv[1:]:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        print("docs/cli.md is what the commands say of themselves")
        return 0
    print("docs/cli.md is stale: run `python docs/generate.py`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
