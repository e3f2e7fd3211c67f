"""The command line: one verb a step. Heavy modules are imported inside the commands, so that `--help` is quick."""

from __future__ import annotations

import io
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from foresaid import __version__
from foresaid.errors import ForesaidError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from foresaid.printing import Format
    from foresaid.running import Reading, Skip
    from foresaid.when import Moment

SKIPPED = 1
"""Exit status when at least one input was skipped.

The others: 2 a usage error, 130 Ctrl-C, 141 the reader of our pipe has gone, 70 an error nobody foresaw.
"""

WIDEST = 120
"""Longer lines are hard to read, however wide the terminal."""


def main() -> None:
    """Run the command line and exit; whatever happens, the user sees lines, never a traceback."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and return its exit status."""
    try:
        status = cli.main(arguments, prog_name="foresaid", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        return _misused(error)
    except (KeyboardInterrupt, click.Abort):
        return 130
    except (_ReaderGone, BrokenPipeError):
        # Point stdout at nothing, or the interpreter complains when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except ForesaidError as error:
        say(str(error))
        return 2
    except Exception as error:  # noqa: BLE001 - the last line of defence between a fault and a user's terminal
        return _unexpected(error)


def _misused(error: click.ClickException) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
    else:
        context = error.ctx if isinstance(error, click.UsageError) else None
        say(f"{error.format_message().rstrip('.')}; see `{context.command_path if context else 'foresaid'} --help`")
    return error.exit_code


def _unexpected(error: Exception) -> int:
    """An error nobody foresaw, as one line; with FORESAID_DEBUG=1 as what it is."""
    from foresaid.settings import settings

    if settings().debug:
        raise error
    if isinstance(error, OSError):
        say(f"{error.filename or 'output'}: {error.strerror or error}; free some space or choose another place")
    else:
        words = " ".join(f"{type(error).__name__}: {error}".split())
        say(f"internal error ({words[:200]}); please report it with what FORESAID_DEBUG=1 shows")
    return 70


def say(line: str) -> None:
    """One line on standard error, under the program's name."""
    click.echo(f"foresaid: {' '.join(line.split())}", err=True)


class _ReaderGone(Exception):
    """Whoever read our output through a pipe has gone."""


class _Group(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        """Run a command. A closed pipe is renamed, because click would end the process with status 1 for it."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError as error:
            raise _ReaderGone from error


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="foresaid %(version)s")
def cli() -> None:
    """Read the news and write down who said what would happen, by when and how surely.

    \b
    Example:
      foresaid read examples/agency.txt
    """


@cli.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "jsonl", "csv", "marks"]),
    default="text",
    help="What to print: a view for people (text, when nothing is asked for), one JSON document (json), a JSON line "
    "an article (jsonl), a row a forecast (csv), or the benchmark's form (marks).",
)
@click.option("--json", "format_", flag_value="json", help="The same as --format json.")
@click.option("--marks", "format_", flag_value="marks", help="The same as --format marks.")
@click.option("--all", "everything", is_flag=True, help="Also list plans, wishes and guesses, which are no forecasts.")
@click.option(
    "--published",
    metavar="DATE",
    callback=lambda _context, _parameter, value: _moment(value),
    help="When the articles were published (2025-01-24), whatever they say themselves.",
)
@click.option(
    "--days",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Named days and terms of office to know besides the shipped ones: a TOML file, see docs/days.md.",
)
@click.option("--jobs", type=click.IntRange(1), metavar="N", help="Worker processes for many articles [processors].")
@click.option("-o", "--output", type=click.Path(dir_okay=False), metavar="FILE", help="Write to FILE.")
def read(
    sources: tuple[str, ...],
    format_: Format,
    everything: bool,
    published: Moment | None,
    days: Path | None,
    jobs: int | None,
    output: str | None,
) -> int:
    """Read articles and list the forecasts in them.

    SOURCES are files (.txt, .html, .jsonl), folders, URLs, or - for standard input. An input that cannot be read is
    skipped with a line that says why; the others are read, and the exit status is then 1.

    \b
    Examples:
      foresaid read examples/agency.txt
      foresaid read examples/page.html --json
      foresaid read examples --format csv -o forecasts.csv
      foresaid read - --published 2025-01-24 < story.txt
    """
    from foresaid.running import readings_of
    from foresaid.settings import processors, settings

    count = jobs or settings().jobs or processors()
    readings = readings_of(sources, everything=everything, published=published, days=days, jobs=count)
    if output is None:
        return _print(readings, _standard_output(), format_, everything=everything)
    with _file(output) as stream:
        return _print(readings, stream, format_, everything=everything)


def _moment(text: str | None) -> Moment | None:
    from foresaid.errors import SettingError
    from foresaid.reading import published_of

    try:
        return published_of(text)
    except SettingError as error:
        raise click.BadParameter(str(error)) from error


def _file(path: str) -> TextIO:
    try:
        return open(path, "w", encoding="utf-8", errors="backslashreplace", newline="")
    except OSError as error:
        raise click.UsageError(f"cannot write {path}: {error.strerror or error}") from error


def _standard_output() -> TextIO:
    """Standard output in UTF-8 whatever the locale; characters it cannot carry are written as escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    return sys.stdout


def _print(readings: Iterator[Reading | Skip], stream: TextIO, format_: Format, *, everything: bool) -> int:
    """Print what was read and name what was skipped; return the exit status."""
    from foresaid.printing import writer_for
    from foresaid.printing.progress import Progress
    from foresaid.running import Skip
    from foresaid.settings import settings

    terminal = stream.isatty()
    width = min(max(shutil.get_terminal_size().columns, 40), WIDEST)
    colour = terminal and settings().colour
    writer = writer_for(format_, stream, everything=everything, width=width, colour=colour)
    with Progress(sys.stderr, shown=sys.stderr.isatty() and not terminal) as progress:
        for item in readings:
            if isinstance(item, Skip):
                progress.skipped += 1
                progress.clear()
                say(str(item))
            else:
                progress.read += 1
                writer.write(item)
            progress.show()
        writer.close()
    if progress.skipped:
        say(f"read {counted(progress.read, 'article')}, skipped {progress.skipped}")
    return SKIPPED if progress.skipped else 0


def counted(number: int, noun: str) -> str:
    """`1 article`, `3 articles`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
