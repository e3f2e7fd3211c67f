"""Articles to forecasts, a batch at a time.

`read_batch` is a plain function from a list to a list that holds no state: a worker process runs it, and so can a
Ray task. `forecasts_of` feeds it from a stream of any length and keeps only a few batches in memory.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from foresaid.errors import InputError
from foresaid.records import Article, Forecast, Statement

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

BATCH = 16
"""Articles handed to a worker at once: 16 of 6 kB take about half a second, so hand-over costs under 1 %."""

AHEAD = 3
"""Batches in flight for each worker: enough that none waits for the reader, few enough to bound the memory."""

Step = Callable[[Article], Sequence[Forecast | Statement]]
"""What is done with one article. It must be picklable when worker processes are used."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One article and what was found in it, in the order of the text."""

    article: Article
    found: tuple[Forecast | Statement, ...]

    @property
    def forecasts(self) -> tuple[Forecast, ...]:
        """The forecasts alone, without the statements that turned out to be something else."""
        return tuple(item for item in self.found if isinstance(item, Forecast))


@dataclass(frozen=True, slots=True)
class Skip:
    """An input that was left out: which, why, and what the user can do about it."""

    source: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.source}: {self.problem}; {self.remedy}"


def read_batch(step: Step, articles: Sequence[Article | InputError]) -> list[Reading | Skip]:
    """Apply `step` to each article, in order. An article that makes it raise becomes a Skip that names it."""
    return [_one(step, article) for article in articles]


def _one(step: Step, article: Article | InputError) -> Reading | Skip:
    if isinstance(article, InputError):
        return Skip(article.source, article.problem, article.remedy)
    try:
        return Reading(article, tuple(step(article)))
    except Exception as error:  # noqa: BLE001 - one article must never stop a night's batch; it is counted and named
        return Skip(article.origin, f"could not be worked through ({_named(error)})", "please report it with the text")


def _named(error: BaseException) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words[:120]}" if words else type(error).__name__


def forecasts_of(articles: Iterable[Article | InputError], step: Step, *, jobs: int = 1) -> Iterator[Reading | Skip]:
    """What `step` finds in each article, in the order given, over `jobs` worker processes (1: in this process).

    Inputs that could not be read (`InputError`) pass through as Skips. A worker that dies takes no other article
    with it: its batch is read again one by one, and the article that kills a worker is skipped. Articles are drawn
    as they are needed, so a stream of any length works in bounded memory.
    """
    if jobs < 1:
        raise ValueError(f"{jobs} worker processes")
    if jobs == 1:
        return (_one(step, article) for article in articles)
    return _over_workers(iter(articles), step, jobs)


def _over_workers(articles: Iterator[Article | InputError], step: Step, jobs: int) -> Iterator[Reading | Skip]:
    from concurrent.futures.process import BrokenProcessPool

    batch = list(islice(articles, BATCH))
    if len(batch) < BATCH:
        yield from read_batch(step, batch)  # starting the workers takes longer than reading the few there are
        return
    pool = _workers(jobs)
    waiting: deque[tuple[list[Article | InputError], Future[list[Reading | Skip]]]] = deque()
    try:
        while batch or waiting:
            while batch and len(waiting) < jobs * AHEAD:
                waiting.append((batch, pool.submit(read_batch, step, batch)))
                batch = list(islice(articles, BATCH))
            given, future = waiting.popleft()
            try:
                yield from future.result()
            except BrokenProcessPool:
                pool.shutdown(wait=False, cancel_futures=True)
                pool = _workers(jobs)
                yield from _one_by_one(step, given)
                waiting = deque((again, pool.submit(read_batch, step, again)) for again, _ in waiting)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _one_by_one(step: Step, articles: Sequence[Article | InputError]) -> Iterator[Reading | Skip]:
    """Read a batch whose worker died, each article in a worker of its own until one is found that kills it."""
    from concurrent.futures.process import BrokenProcessPool

    pool = _workers(1)
    try:
        for article in articles:
            try:
                yield from pool.submit(read_batch, step, [article]).result()
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool = _workers(1)
                origin = article.origin if isinstance(article, Article) else article.source
                yield Skip(origin, "ended the process that read it", "give it more memory, or leave it out")
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _workers(jobs: int) -> ProcessPoolExecutor:
    """Fresh worker processes. Spawned, not forked: a fork copies locks held by the caller's threads."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_leave_interrupts_to_the_parent)


def _leave_interrupts_to_the_parent() -> None:
    """Ctrl-C reaches every process of the group; only the parent may answer it, or each worker prints a traceback."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
