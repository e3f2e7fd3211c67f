"""What some bytes are: a page, plain text, JSON, or a thing no article can be read from."""

from __future__ import annotations

import re
from typing import Literal

from foresaid.errors import InputError

Media = Literal["html", "text", "json"]

LIMIT = 10_000_000
"""Largest page read, in bytes after decompression. News pages are mostly under 1 MB; the largest we saw had 3 MB."""

SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "save its text to a .txt file (pdftotext does) and read that"),
    (b"\x1f\x8b", "gzip data inside gzip data", "decompress it once more"),
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save the document as plain text or HTML"),
    (b"PK\x05\x06", "an empty zip archive", "give the article itself"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text or HTML"),
    (b"{\\rtf", "a rich-text document", "save it as plain text or HTML"),
    (b"\x89PNG", "an image", "give the article's text; words in pictures are not read"),
    (b"\xff\xd8\xff", "an image", "give the article's text; words in pictures are not read"),
    (b"GIF8", "an image", "give the article's text; words in pictures are not read"),
    (b"RIFF", "a picture, sound or video file", "give the article's text"),
    (b"OggS", "a sound file", "give the article's text"),
    (b"ID3", "a sound file", "give the article's text"),
    (b"BZh", "bzip2 data", "decompress it, or compress it with gzip"),
    (b"\xfd7zXZ\x00", "xz data", "decompress it, or compress it with gzip"),
    (b"\x28\xb5\x2f\xfd", "zstd data", "decompress it, or compress it with gzip"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it"),
    (b"\x7fELF", "a program", "give an article"),
    (b"SQLite format 3\x00", "a database", "give an article"),
    (b"WARC/", "a web archive", "extract its pages first"),
)
"""First bytes, what they give away, and the remedy."""

BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")

_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|article|main|div|p|meta|title|h1|section|span|script|table)\b", re.IGNORECASE
)
_CONTROL = bytes(range(0x00, 0x09)) + bytes(range(0x0E, 0x1B)) + b"\x1c\x1d\x1e\x1f\x7f"


def refuse_foreign(source: str, body: bytes) -> None:
    """Raise InputError when the bytes are empty, too many, or of a kind that holds no readable text."""
    if len(body) > LIMIT:
        raise too_large(source)
    if not body.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise InputError(source, "it is empty", "give a file with an article in it")
    for signature, what, remedy in SIGNATURES:
        if body.startswith(signature):
            raise InputError(source, f"it is {what}, not a page or a text", remedy)
    if body.startswith(BOMS):
        return
    head = body[:65536]
    if (b"\x00" in head and not _wide(head)) or _noise(head) > 0.02:
        raise InputError(source, "it is binary data, not a page or a text", "give the article as HTML or plain text")


def too_large(source: str) -> InputError:
    """The error for a page past the limit."""
    return InputError(
        source,
        f"it is larger than {LIMIT // 1_000_000} MB",
        "cut it down to the one article, or give many articles as JSON Lines",
    )


def _noise(head: bytes) -> float:
    """The share of control characters that no text has."""
    return 1 - len(head.translate(None, _CONTROL.replace(b"\x00", b""))) / max(1, len(head))


def _wide(head: bytes) -> bool:
    """Whether the zero bytes look like UTF-16 text of a European language without its byte order mark."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return max(even, odd) > len(head) * 0.35 and min(even, odd) < len(head) * 0.02


def media_of(body: bytes, content_type: str | None = None) -> Media:
    """Whether bytes are HTML, JSON or plain text, by what they look like first and by what was declared second."""
    head = body[:4096].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head.startswith(b"<") and _MARKUP.search(head):
        return "html"
    if head.startswith((b'{"', b"{\n", b"{ ", b"{\r")) and b":" in head:
        return "json"
    if content_type and "html" in content_type:
        return "html"
    if len(_MARKUP.findall(head)) >= 5:
        return "html"
    return "text"
