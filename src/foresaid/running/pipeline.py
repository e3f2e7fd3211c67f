"""From sources to readings: what the command line and the benchmarks run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from foresaid.errors import InputError
from foresaid.records import Forecast, Page, Statement
from foresaid.running.batch import Reading, Skip, forecasts_of
from foresaid.when import Moment

if TYPE_CHECKING:
    from foresaid.extracting.windows import Almanac


def readings_of(
    sources: Iterable[str],
    *,
    everything: bool = False,
    published: Moment | None = None,
    days: Path | None = None,
    jobs: int = 1,
) -> Iterator[Reading | Skip]:
    """What was found in each article of the sources (paths, folders, URLs, `-`), in their order.

    `everything` keeps the statements that turned out not to be forecasts; `published` dates all articles, whatever
    they say; `days` is a file of named days to know besides the shipped ones; `jobs` worker processes share the work
    when there are many articles. Raises SettingError at once when `days` cannot be read or makes no sense.
    """
    from foresaid.reading import pages

    table = None
    if days is not None:
        from foresaid.extracting.windows import load

        table = load(days)
    items: Iterable[Page | InputError] = chain.from_iterable(map(pages, sources))
    step = partial(read_page, everything=everything, published=published, days=table)
    return forecasts_of(items, step, jobs=jobs)


def read_page(
    page: Page, *, everything: bool = False, published: Moment | None = None, days: Almanac | None = None
) -> Reading:
    """One page to its article and what was found in it. Raises InputError when there is no article in it."""
    from foresaid.extracting import extract, read_statements
    from foresaid.reading import article_of

    article = article_of(page, published=published)
    found = read_statements(article, days) if everything else extract(article, days)
    return Reading(article, tuple(map(_without_reading, found)))


def _without_reading(item: Forecast | Statement) -> Forecast | Statement:
    """What is no forecast has nothing to be read into it: the statement alone."""
    return item.statement if isinstance(item, Forecast) and item.statement.kind != "forecast" else item
