"""Pages or articles to forecasts, a batch at a time.

`read_batch` is a plain function from a list to a list that holds no state: a worker process runs it, and so can a
Ray task. `forecasts_of` feeds it from a stream of any length and keeps only a few batches in memory.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from foresaid.errors import InputError
from foresaid.records import Article, Forecast, Page, Statement

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

BATCH = 16
"""Inputs handed to a worker at once: 16 articles of 6 kB take about half a second, so hand-over costs next to nothing.
Fewer inputs than this are read in the caller's process: starting workers would take longer."""

BATCH_BYTES = 1_000_000
"""A batch of big pages ends earlier, so that memory stays bounded by size and not only by number."""

AHEAD = 3
"""Batches in flight for each worker: enough that none waits for the reader, few enough to bound the memory."""

Item = TypeVar("Item", Page, Article)


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


Step = Callable[[Item], Reading]
"""What is done with one input. It may raise InputError; it must be picklable when worker processes are used."""


def read_batch(step: Step[Item], items: Sequence[Item | InputError]) -> list[Reading | Skip]:
    """Apply `step` to each input, in order. One that makes it raise becomes a Skip that names it."""
    return [_one(step, item) for item in items]


def _one(step: Step[Item], item: Item | InputError) -> Reading | Skip:
    if isinstance(item, InputError):
        return Skip(item.source, item.problem, item.remedy)
    try:
        return step(item)
    except InputError as error:
        return Skip(error.source, error.problem, error.remedy)
    except Exception as error:  # noqa: BLE001 - one article must never stop a night's batch; it is counted and named
        return Skip(_name(item), f"could not be worked through ({_named(error)})", "please report it with the text")


def _name(item: Page | Article | InputError) -> str:
    return item.origin if isinstance(item, Article) else item.source


def _named(error: BaseException) -> str:
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words[:120]}" if words else type(error).__name__


def forecasts_of(items: Iterable[Item | InputError], step: Step[Item], *, jobs: int = 1) -> Iterator[Reading | Skip]:
    """What `step` makes of each input, in the order given, over `jobs` worker processes (1: in this process).

    Inputs that could not be read (`InputError`) pass through as Skips. A worker that dies takes no other input with
    it: its batch is read again one by one, and the one that kills a worker is skipped. Inputs are drawn as they are
    needed, so a stream of any length works in bounded memory.
    """
    if jobs < 1:
        raise ValueError(f"{jobs} worker processes")
    if jobs == 1:
        return (_one(step, item) for item in items)
    return _over_workers(iter(items), step, jobs)


def _batch(items: Iterator[Item | InputError]) -> list[Item | InputError]:
    """The next inputs, up to a full batch."""
    batch: list[Item | InputError] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item.body) if isinstance(item, Page) else len(item.text) if isinstance(item, Article) else 0
        if len(batch) == BATCH or size >= BATCH_BYTES:
            break
    return batch


def _over_workers(items: Iterator[Item | InputError], step: Step[Item], jobs: int) -> Iterator[Reading | Skip]:
    from concurrent.futures.process import BrokenProcessPool

    batch, following = _batch(items), _batch(items)
    if not following:
        yield from read_batch(step, batch)
        return
    pool = _workers(jobs)
    waiting: deque[tuple[list[Item | InputError], Future[list[Reading | Skip]]]] = deque()
    try:
        while batch or waiting:
            while batch and len(waiting) < jobs * AHEAD:
                waiting.append((batch, pool.submit(read_batch, step, batch)))
                batch, following = following, _batch(items)
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


def _one_by_one(step: Step[Item], items: Sequence[Item | InputError]) -> Iterator[Reading | Skip]:
    """Read a batch whose worker died, each input apart, so that only the one that kills a worker is skipped."""
    from concurrent.futures.process import BrokenProcessPool

    pool = _workers(1)
    try:
        for item in items:
            try:
                yield from pool.submit(read_batch, step, [item]).result()
            except BrokenProcessPool:
                pool.shutdown(wait=False)
                pool = _workers(1)
                yield Skip(_name(item), "ended the process that read it", "give it more memory, or leave it out")
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
