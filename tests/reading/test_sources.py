from __future__ import annotations

import gzip
import io
import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from foresaid.errors import FetchError, ForesaidError, InputError
from foresaid.reading import pages, read_all
from foresaid.reading.kinds import LIMIT
from foresaid.records import Article, Page

STORY = "Ferry fares will rise by 8 percent before next summer, the operator said on Monday."
LINE = json.dumps({"id": "1", "title": "Fares", "text": STORY, "published": "2024-10-07", "outlet": "The Sentinel"})


def only_error(source: Path | str) -> InputError:
    (found,) = read_all([source])
    assert isinstance(found, InputError)
    assert "\n" not in str(found)
    assert found.remedy
    return found


def zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return stream.getvalue()


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "an image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "an image"),
        (zipped(), "zip"),
        (b"{\\rtf1\\ansi Prices will rise.}", "rich-text"),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "a program"),
        (bytes(range(256)) * 20, "binary"),
        (b"\x00" * 500 + b"word", "binary"),
        (gzip.compress(gzip.compress(STORY.encode())), "gzip"),
        (gzip.compress(STORY.encode() * 99)[:-40], "damaged"),
        (gzip.compress(b""), "empty"),
        (b"ok", "no story"),
        (b"x" * (LIMIT + 1), "larger than 10 MB"),
        (gzip.compress(b"x" * (LIMIT + 1)), "larger than 10 MB"),
        (b"<html><body><nav><a href='/a'>World</a> <a href='/b'>Markets</a></nav></body></html>", "no article"),
        (b'{"id": "1", "title": "no text"}', 'no "text"'),
    ],
)
@pytest.mark.parametrize("name", ["story.txt", "story", "story.html"])
def test_bad_files_are_named_with_what_is_wrong_and_what_to_do(
    tmp_path: Path, name: str, body: bytes, problem: str
) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    error = only_error(path)
    assert str(error).startswith(str(path))
    if name != "story.html" or problem not in ("no story", 'no "text"'):
        assert problem in error.problem


def test_a_missing_file_and_an_empty_folder(tmp_path: Path) -> None:
    assert "no such file" in only_error(tmp_path / "none.txt").problem
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert "no article in this folder" in only_error(tmp_path).problem
    assert (
        "no such file" in only_error("nul\x00name").problem or "cannot be opened" in only_error("nul\x00name").problem
    )
    assert "only http and https" in only_error("ftp://news.example/story").problem


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    assert "may not be read" in only_error(path).problem


def test_a_folder_is_read_recursively_in_the_order_of_names(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "x.txt").write_text(STORY)
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b" / "c.jsonl.gz").write_bytes(gzip.compress(f"{LINE}\n\n{LINE}\n".encode()))
    (tmp_path / "b" / "d.HTML").write_text(
        f"<html><body><article><p>{STORY} {STORY}</p><p>{STORY}</p></article></body></html>"
    )
    (tmp_path / "notes.md").write_text(STORY)
    found = [item.origin if isinstance(item, Article) else str(item) for item in read_all([tmp_path])]
    names = ["a.txt", "b/c.jsonl.gz:1", "b/c.jsonl.gz:3", "b/d.HTML"]
    assert found == [str(tmp_path / name) for name in names]


def test_one_bad_input_does_not_stop_the_others(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text(STORY)
    bad.write_bytes(b"")
    first, second, third = read_all([bad, good, tmp_path / "none"])
    assert isinstance(second, Article)
    assert isinstance(first, InputError)
    assert isinstance(third, InputError)


def test_lines_are_read_one_at_a_time_and_bad_ones_named(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_text("\n".join([LINE, "not json", "[1]", '{"text": 3}', '{"text": "  "}', LINE]))
    found = list(read_all([path]))
    assert [isinstance(item, Article) for item in found] == [True, False, False, False, False, True]
    assert [str(item).split(": ")[0] for item in found if isinstance(item, InputError)] == [
        f"{path}:{n}" for n in range(2, 6)
    ]


def test_an_archive_is_never_held_whole(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w") as stream:
        for _ in range(3000):
            stream.write(LINE + "\n")
        stream.write("broken")
    many = pages(path)
    assert isinstance(next(many), Page)
    path.write_text("")  # what was not asked for was not read
    assert sum(1 for _ in many) < 2999


@pytest.mark.parametrize("line", [b'{"text": "' + b"x" * LIMIT + b'"}\n'])
def test_a_line_past_the_limit_is_passed_over(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(line + LINE.encode())
    first, second = read_all([path])
    assert isinstance(first, InputError)
    assert "larger than 10 MB" in first.problem
    assert isinstance(second, Article)
    assert second.origin == f"{path}:2"


@pytest.mark.parametrize("body", [b"\n \n", b""])
def test_lines_without_an_article(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(body)
    assert "empty" in only_error(path).problem


def test_a_pdf_by_another_name(tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    path.write_bytes(b"%PDF-1.7\nobj\n")
    assert "PDF" in only_error(path).problem


def test_json_files_hold_one_article_or_a_list(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text(json.dumps(json.loads(LINE), indent=1))
    (one,) = read_all([path])
    path.write_text(f"[{LINE},\n{LINE}]")
    many = list(read_all([path]))
    path.write_text("[]")
    assert isinstance(one, Article)
    assert [item.origin for item in many if isinstance(item, Article)] == [f"{path}:1", f"{path}:2"]
    assert "empty" in only_error(path).problem


@pytest.mark.parametrize(
    ("body", "count"), [(STORY.encode(), 1), (f"{LINE}\n{LINE}\n".encode(), 2), (gzip.compress(LINE.encode()), 1)]
)
def test_standard_input(body: bytes, count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(body)

    monkeypatch.setattr(sys, "stdin", Stdin)
    found = list(read_all(["-"]))
    assert len(found) == count
    assert all(isinstance(item, Article) and item.origin.startswith("-") and STORY in item.text for item in found)


def test_a_fetcher_can_be_given() -> None:
    def fetch(url: str) -> Page:
        if url.endswith("gone"):
            raise FetchError(url, "the server answered 410 Gone", "look for a copy")
        return Page(url, b"%PDF-" if url.endswith("pdf") else STORY.encode(), "text", url=url)

    sources = ["https://a.example/1", "https://a.example/gone", "HTTPS://a.example/pdf"]
    first, second, third = read_all(sources, fetch=fetch)
    assert isinstance(first, Article)
    assert first.url == "https://a.example/1"
    assert isinstance(second, FetchError)
    assert isinstance(third, FetchError)
    assert "PDF" in third.problem


def test_errors_are_of_one_family() -> None:
    def tree(kind: type[Exception]) -> Iterator[type[Exception]]:
        yield kind
        for below in kind.__subclasses__():
            yield from tree(below)

    assert {InputError, FetchError} <= set(tree(ForesaidError))
