"""The pipeline over a batch: order, skips, workers that die, bounded memory."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from foresaid.chance import chance_of
from foresaid.errors import InputError, NotAnArticle
from foresaid.records import Article, Forecast, Source, Span, Statement
from foresaid.running import Reading, Skip, forecasts_of, read_batch
from foresaid.running.batch import AHEAD, BATCH, BATCH_BYTES


def article(number: int, text: str = "Prices will fall by June, the bank said.") -> Article:
    return Article(origin=f"wire.jsonl:{number}", text=text, id=str(number))


def find(story: Article) -> Reading:
    """A step that finds one forecast, and one plan beside it; some texts make it fail or kill its process."""
    if story.text == "raise":
        raise RuntimeError("a step\nwith a fault")
    if story.text == "no article":
        raise NotAnArticle(story.origin, "holds no article", "give the page of a story")
    if story.text == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    said = Statement(story.id, Span(0, 6), story.text[:6], "forecast", "will", Source("author", "author"))
    plan = Statement(story.id, Span(0, 6), story.text[:6], "plan", "will", Source("author", "author"))
    return Reading(story, (Forecast(said, f"event {story.id}", "likely", chance_of("likely")), plan))


def test_each_article_keeps_its_findings_and_its_place() -> None:
    readings = list(forecasts_of([article(n) for n in range(5)], find))
    assert [r.article.id for r in readings if isinstance(r, Reading)] == list("01234")
    first = readings[0]
    assert isinstance(first, Reading)
    assert len(first.found) == 2
    assert [f.event for f in first.forecasts] == ["event 0"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_article_that_fails_is_a_named_skip_and_the_others_are_read(jobs: int) -> None:
    articles = [article(n, "raise" if n == 30 else "Rain will follow.") for n in range(60)]
    out = list(forecasts_of(articles, find, jobs=jobs))
    assert len(out) == 60
    skips = [o for o in out if isinstance(o, Skip)]
    assert [s.source for s in skips] == ["wire.jsonl:30"]
    assert "RuntimeError: a step with a fault" in str(skips[0])
    assert "\n" not in str(skips[0])
    assert [o.article.id for o in out if isinstance(o, Reading)] == [str(n) for n in range(60) if n != 30]


def test_workers_give_what_one_process_gives() -> None:
    articles = [article(n) for n in range(3 * BATCH + 1)]
    assert list(forecasts_of(articles, find, jobs=2)) == list(forecasts_of(articles, find))


def test_an_input_that_could_not_be_read_passes_through_in_its_place() -> None:
    mixed: list[Article | InputError] = [
        article(0),
        InputError("scan.pdf", "is a PDF", "convert it to text first"),
        article(1, "no article"),
    ]
    out = list(forecasts_of(mixed, find))
    assert out[1] == Skip("scan.pdf", "is a PDF", "convert it to text first")
    assert out[2] == Skip("wire.jsonl:1", "holds no article", "give the page of a story")
    assert str(out[1]) == "scan.pdf: is a PDF; convert it to text first"


def test_an_article_that_kills_its_worker_is_skipped_alone() -> None:
    articles = [article(n, "die" if n == BATCH + 2 else "Rain will follow.") for n in range(3 * BATCH)]
    out = list(forecasts_of(articles, find, jobs=2))
    assert [o.source for o in out if isinstance(o, Skip)] == [f"wire.jsonl:{BATCH + 2}"]
    assert len(out) == 3 * BATCH


def test_articles_are_drawn_only_a_few_batches_ahead() -> None:
    drawn = 0

    def stream() -> Iterator[Article]:
        nonlocal drawn
        for number in range(10_000):
            drawn += 1
            yield article(number)

    out = forecasts_of(stream(), find, jobs=2)
    next(out)
    assert drawn <= (2 * AHEAD + 2) * BATCH
    out.close()  # type: ignore[attr-defined]


def test_a_batch_of_long_articles_ends_early() -> None:
    drawn = 0

    def stream() -> Iterator[Article]:
        nonlocal drawn
        for number in range(20):
            drawn += 1
            yield article(number, "x" * BATCH_BYTES)

    out = forecasts_of(stream(), find, jobs=2)
    next(out)
    assert drawn <= 2 * AHEAD + 2
    assert len(list(out)) == 19


def test_no_article_gives_nothing() -> None:
    assert list(forecasts_of([], find, jobs=2)) == []
    assert read_batch(find, []) == []


def test_fewer_than_one_process_is_refused() -> None:
    with pytest.raises(ValueError, match="0 worker processes"):
        forecasts_of([], find, jobs=0)
