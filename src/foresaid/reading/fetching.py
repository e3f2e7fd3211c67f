"""Getting a page from a URL, within a time and a size.

The work is done in a thread of its own, so that a server that is slow to be found, to connect, to answer or to send
its last byte is given up at the same moment. Nothing is sent but the request; no proxy, cookie or credential is read.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from foresaid.errors import FetchError
from foresaid.reading.kinds import LIMIT, media_of
from foresaid.records import Page

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

SECONDS = 20.0
"""Time a page has, from the first look-up to its last byte."""

REDIRECTS = 5
AGENT = "foresaid (reads one news article; +https://pypi.org/project/foresaid/)"

_REMEDIES = {
    401: "it wants a login: save the page from your browser and read the file",
    403: "it refuses programs: save the page from your browser and read the file",
    404: "check the address; the page may have moved",
    410: "the page was taken away; look for a copy in a web archive",
    429: "it was asked too often: wait, then try again",
    451: "it is blocked for legal reasons: look for a copy elsewhere",
}


def fetch_page(url: str, seconds: float = SECONDS) -> Page:
    """The page at an http(s) URL.

    Raises FetchError when it does not come within `seconds`, is larger than the limit, or the server answers with an
    error.
    """
    _check(url)
    outcome: list[Page | FetchError] = []
    worker = threading.Thread(target=lambda: outcome.append(_outcome(url, time.monotonic() + seconds)), daemon=True)
    worker.start()
    worker.join(seconds)
    if not outcome:
        raise FetchError(
            url, f"it took longer than {seconds:g} seconds", "try again later, or save the page and read the file"
        )
    if isinstance(outcome[0], FetchError):
        raise outcome[0]
    return outcome[0]


def _check(url: str) -> None:
    """Raise FetchError for what is no web address."""
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise FetchError(url, "it is no web address", "give one such as https://example.org/story")


def _outcome(url: str, deadline: float) -> Page | FetchError:
    """The page, or the error as a value, for it cannot be raised across threads."""
    from urllib3.exceptions import HTTPError, LocationParseError, MaxRetryError

    try:
        return _get(url, deadline)
    except FetchError as error:
        return error
    except (HTTPError, LocationParseError, OSError, ValueError) as error:
        return _told(url, error.reason if isinstance(error, MaxRetryError) and error.reason else error)


def _told(url: str, cause: Exception) -> FetchError:
    """What went wrong on the way to a page, in words."""
    from urllib3.exceptions import NameResolutionError, NewConnectionError, ResponseError, SSLError, TimeoutError

    if isinstance(cause, NameResolutionError):
        return FetchError(url, "there is no such server", "check the address and the network")
    if isinstance(cause, NewConnectionError):
        return FetchError(url, "the server does not take the connection", "check the address and the network")
    if isinstance(cause, TimeoutError):
        return FetchError(url, "it did not answer in time", "try again later, or save the page and read the file")
    if isinstance(cause, SSLError):
        return FetchError(url, "its certificate is not trusted", "save the page from your browser and read the file")
    if isinstance(cause, ResponseError):
        return FetchError(
            url, f"it sends on more than {REDIRECTS} times", "open it in your browser and give the last address"
        )
    return FetchError(url, f"it could not be reached ({type(cause).__name__})", "check the address and the network")


def _get(url: str, deadline: float) -> Page:
    """Ask for the page and read it whole. Raises FetchError and urllib3's errors."""
    from urllib3 import PoolManager, Retry, Timeout

    left = max(0.1, deadline - time.monotonic())
    headers = {"User-Agent": AGENT, "Accept": "text/html, text/plain, */*;q=0.1", "Accept-Encoding": "gzip, deflate"}
    retries = Retry(total=REDIRECTS, connect=0, read=0, status=0, other=0, redirect=REDIRECTS, raise_on_redirect=True)
    with PoolManager(headers=headers, retries=retries, timeout=Timeout(total=left)) as pool:
        response = pool.request("GET", url, preload_content=False)
        try:
            if response.status != 200:
                problem = f"the server answered {response.status} {response.reason or ''}".rstrip()
                raise FetchError(
                    url, problem, _REMEDIES.get(response.status, "try again later, or save the page and read the file")
                )
            body = _body(url, response, deadline)
            kind = response.headers.get("content-type", "")
            return Page(
                url, body, media_of(body, kind.lower()), url=_last_address(url, response), charset=_charset(kind)
            )
        finally:
            response.close()


def _body(url: str, response: BaseHTTPResponse, deadline: float) -> bytes:
    """The answer's bytes. Raises FetchError when they are too many or too slow."""
    parts: list[bytes] = []
    size = 0
    while part := response.read1(65536):
        parts.append(part)
        size += len(part)
        if size > LIMIT:
            raise FetchError(
                url, f"it is larger than {LIMIT // 1_000_000} MB", "save the article itself and read the file"
            )
        if time.monotonic() > deadline:
            raise FetchError(url, "it did not arrive in time", "try again later, or save the page and read the file")
    return b"".join(parts)


def _last_address(url: str, response: BaseHTTPResponse) -> str:
    """The address after all redirects."""
    for step in response.retries.history if response.retries else ():
        url = urljoin(url, step.redirect_location or "")
    return url


def _charset(content_type: str) -> str | None:
    """The character set a content type names."""
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \"'") or None
    return None
