"""URLs, against a server on this machine."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from foresaid.errors import FetchError
from foresaid.reading import read
from foresaid.reading.fetching import fetch_page
from foresaid.reading.kinds import LIMIT

PAGE = (Path(__file__).parents[2] / "examples" / "page.html").read_bytes()
OLD = "<html><body><p>" + "Цены вырастут к лету, сказал министр, и это только начало. " * 9 + "</p></body></html>"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def answer(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"content_type": "text/html; charset=utf-8", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True

    def drip(self) -> None:
        self.answer(b"")
        try:
            for _ in range(100):
                self.wfile.write(b"<p>")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True

    def do_GET(self) -> None:
        answers: dict[str, Callable[[], object]] = {
            "/story": partial(self.answer, PAGE),
            "/packed": partial(self.answer, gzip.compress(PAGE), content_encoding="gzip"),
            "/koi8": partial(self.answer, OLD.encode("koi8-r"), content_type="text/html; charset=KOI8-R"),
            "/moved": partial(self.answer, b"", 302, location="/story"),
            "/loop": partial(self.answer, b"", 302, location="/loop"),
            "/pdf": partial(self.answer, b"%PDF-1.7", content_type="application/pdf"),
            "/big": partial(self.answer, b"<html>" + b"x" * (LIMIT + 70_000)),
            "/login": partial(self.answer, b"no", 403),
            "/silent": partial(time.sleep, 3),
            "/drip": self.drip,
        }
        answers.get(self.path, partial(self.answer, b"gone", 404))()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_port}"
        httpd.shutdown()


@pytest.mark.parametrize("path", ["/story", "/packed", "/moved"])
def test_a_page_is_read(server: str, path: str) -> None:
    article = read(server + path)
    assert article.title == "Karvelia heads for early vote as coalition frays, say analysts"
    assert article.origin == server + path
    assert article.url == server + path.replace("/moved", "/story")


def test_the_declared_character_set_counts(server: str) -> None:
    assert "Цены вырастут" in read(server + "/koi8").text


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/none", "answered 404 Not Found; check the address"),
        ("/login", "answered 403 Forbidden; it refuses programs"),
        ("/loop", "sends on more than 5 times"),
        ("/pdf", "it is a PDF"),
        ("/big", "larger than 10 MB"),
    ],
)
def test_bad_answers(server: str, path: str, problem: str) -> None:
    with pytest.raises(FetchError, match=problem) as caught:
        read(server + path)
    assert str(caught.value).startswith(server + path + ": ")


@pytest.mark.parametrize("path", ["/silent", "/drip"])
def test_time_is_limited_in_all(server: str, path: str) -> None:
    start = time.monotonic()
    with pytest.raises(FetchError, match=r"longer than 0\.4 seconds|did not a") as caught:
        read(server + path, fetch=partial(fetch_page, seconds=0.4))
    assert time.monotonic() - start < 2
    assert "save the page" in caught.value.remedy


def test_nobody_listens(server: str) -> None:
    with pytest.raises(FetchError, match="does not take the connection"):
        read("http://127.0.0.1:9/story")
    with pytest.raises(FetchError, match=r"certificate is not trusted|could not be reached"):
        read(server.replace("http:", "https:"))


@pytest.mark.parametrize("url", ["http://", "https:///story", "http://[::1", "http://news.example:99999/"])
def test_no_address(url: str) -> None:
    with pytest.raises(FetchError, match="no web address"):
        read(url)
