"""The view for people: an article's head, then each forecast as a small block, wrapped to the width at hand.

Everything comes from the records; nothing is shortened. Without colour it is the same text.
"""

from __future__ import annotations

import io
import re

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from foresaid.chance import Chance, Likelihood
from foresaid.printing.marks import belonging
from foresaid.records import Article, Dateline, Forecast, Quantity, Source, Statement
from foresaid.running import Reading

_STYLES: dict[Likelihood, str] = {
    "almost no chance": "bold magenta",
    "very unlikely": "bold magenta",
    "unlikely": "magenta",
    "roughly even": "yellow",
    "possible": "yellow",
    "likely": "cyan",
    "very likely": "bold cyan",
    "almost certain": "bold cyan",
}
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+")
"""Control characters, line and direction marks, half characters: a page must not steer the reader's terminal."""


def rendered(reading: Reading, *, everything: bool, width: int, colour: bool, rule: bool = False) -> str:
    """The view as text of at most `width` columns, with terminal colours when asked; `rule` puts a line before it."""
    stream = io.StringIO()
    console = Console(
        file=stream,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    if rule:
        console.print(Text(""), Rule(style="dim", characters="─"), Text(""))
    console.print(view(reading, everything=everything))
    return "\n".join(line.rstrip() for line in stream.getvalue().split("\n"))


def view(reading: Reading, *, everything: bool) -> RenderableType:
    """An article's head, its forecasts and, with `everything`, the statements that are not forecasts."""
    forecasts = reading.forecasts
    parts: list[RenderableType] = [_head(reading.article), Text("")]
    parts.append(Text(_count(len(forecasts), "forecast"), "bold"))
    for number, forecast in enumerate(forecasts, start=1):
        parts += [Text(""), _block(number, forecast, reading.article)]
    if everything:
        others = [item for item in reading.found if isinstance(item, Statement)]
        looks = "looks like a forecast" if len(others) == 1 else "look like forecasts"
        parts += [Text(""), Text(f"{_count(len(others), 'statement')} that only {looks}", "bold")]
        parts += [Padding(_others(others, reading.article), (1, 0, 0, 0))] if others else []
    return Group(*parts)


def _head(article: Article) -> RenderableType:
    by = ", ".join(plain(name) for name in article.authors)
    lines = [
        ("outlet", Text(plain(article.outlet or ""))),
        ("by", Text(by)),
        ("dateline", _dateline(article.dateline)),
        ("published", _published(article)),
        ("updated", Text(str(article.modified) if article.modified else "")),
        *(("note", Text(plain(note), "yellow")) for note in article.notes),
        ("read from", Text(plain(article.origin), "dim")),
    ]
    title = Text(plain(article.title or "(no headline)"), "bold underline" if article.title else "dim")
    return Group(title, _grid(lines))


def _dateline(dateline: Dateline | None) -> Text:
    if dateline is None:
        return Text("")
    known = [plain(dateline.place or ""), dateline.day.isoformat() if dateline.day else ""]
    text = Text(", ".join(part for part in known if part))
    return text.append(f" {quoted(dateline.printed)}", "dim")


def _published(article: Article) -> Text:
    if article.published:
        return Text(str(article.published))
    if article.said_on:
        return Text("not given; dates are reckoned from the dateline", "dim")
    return Text("not given, so windows have no day to be reckoned from; --published sets it", "yellow")


def _block(number: int, forecast: Forecast, article: Article) -> RenderableType:
    said = forecast.statement
    lines = [
        ("who", _who(said.source, article)),
        ("said in", Text(plain(said.venue or ""))),
        ("said on", _said_on(forecast, article)),
        ("chance", _chance(forecast)),
        ("window", _window(forecast)),
        ("number", Text(amount(forecast.quantity) if forecast.quantity else "")),
        ("if", Text(plain(said.condition or ""))),
        ("grounds", Text(plain(said.grounds or ""))),
        ("quote", _quote(said)),
    ]
    heading = Table.grid(padding=(0, 1))
    heading.add_column(justify="right", width=3)
    heading.add_column()
    heading.add_row(Text(str(number), "bold"), Text(_capital(plain(forecast.event)), "bold"))
    return Group(heading, Padding(_grid(lines), (0, 0, 0, 4)))


def _grid(lines: list[tuple[str, Text]]) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=9)
    grid.add_column()
    for label, content in lines:
        if content.plain:
            grid.add_row(Text(label, "dim"), content)
    return grid


def _who(source: Source, article: Article) -> Text:
    if source.kind == "author":
        by = ", ".join(plain(name) for name in article.authors)
        return Text(f"the author, {by}" if by else "the author")
    text = Text(plain(source.name))
    about = belonging(source)
    if about:
        text.append(f", {plain(about)}")
    if source.kind != "person":
        text.append(f" ({source.kind})", "dim")
    if source.printed and plain(source.printed).lower() != plain(source.name).lower():
        text.append(f" as {quoted(source.printed)}", "dim")
    return text


def _said_on(forecast: Forecast, article: Article) -> Text:
    """Only when it is another day than the article's own."""
    return Text(forecast.said.isoformat() if forecast.said and forecast.said != article.said_on else "")


def _chance(forecast: Forecast) -> Text:
    text = Text().append(forecast.likelihood, _STYLES[forecast.likelihood])
    if forecast.p is not None:
        text.append(f"  {percent(forecast.p)} % as stated")
    else:
        text.append(f"  {percents(forecast.chance)}")
    phrase = forecast.statement.phrase
    return text.append(f"  {quoted(phrase)}" if phrase else "  (by the form of the verb)", "dim")


def _window(forecast: Forecast) -> Text:
    text = Text(str(forecast.window)) if forecast.window else Text().append("no dates", "dim")
    phrase = forecast.statement.window_phrase
    if phrase:
        text.append(f"  {quoted(phrase)}", "dim")
    if forecast.window_note:
        text.append(f"  {plain(forecast.window_note)}", "yellow")
    return text


def _quote(said: Statement) -> Text:
    return Text(quoted(said.quote)).append(f"  {said.span.start}-{said.span.end}", "dim")


def _others(others: list[Statement], article: Article) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=max((len(other.kind) for other in others), default=1))
    grid.add_column()
    for other in others:
        grid.add_row(Text(other.kind, "yellow"), _quote(other).append("  ").append(_who(other.source, article)))
    return grid


def plain(words: str) -> str:
    """The words on one line, without characters that could steer a terminal."""
    return " ".join(_UNSEEN.sub(" ", words).split())


def quoted(words: str) -> str:
    """The words in double quotation marks, or in their own where they bring a pair that spans them."""
    bare = plain(words)
    own = len(bare) > 1 and (bare[0] + bare[-1]) in ('""', "“”") and not set(bare[1:-1]) & set('"“”')
    return bare if own else f"“{bare}”"


def percent(p: float) -> str:
    """A probability in per cent, with a decimal only where it has one: `20`, `82.5`."""
    return f"{100 * p:.1f}".removesuffix(".0")


def percents(chance: Chance) -> str:
    """A range with its best number: `10 to 25 %, best 20 %`; one number where its ends agree."""
    if chance.low == chance.high:
        return f"{percent(chance.best)} %"
    return f"{percent(chance.low)} to {percent(chance.high)} %, best {percent(chance.best)} %"


def amount(quantity: Quantity) -> str:
    """A number or range with its unit: `2.3 %`, `2 to 2.5 million people`."""
    ends = quantity.value if isinstance(quantity.value, tuple) else (quantity.value,)
    return f"{' to '.join(f'{end:,.10g}' for end in ends)} {plain(quantity.unit)}".strip()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _count(number: int, noun: str) -> str:
    return f"{number or 'No'} {noun}{'' if number == 1 else 's'}"
