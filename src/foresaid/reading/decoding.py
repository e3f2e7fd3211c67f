"""Bytes to text: byte order mark, declared character set, UTF-8, then detection. Only line ends are normalised."""

from __future__ import annotations

import codecs
import re

from foresaid.errors import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{2,40})""", re.IGNORECASE
)
_AS_BROWSERS_DO = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252"}
"""Names that stand for Windows-1252 wherever pages are shown, so that curly quotes come out right."""
_AS_BROWSERS_DO |= {
    "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "ks_c_5601-1987": "cp949",
}

DETECTION_BYTES = 65536
"""How much is shown to the detector; more does not change its mind and costs time."""

WESTERN_SHARE = 0.03
"""Share of bytes past ASCII below which a text is taken for Windows-1252: English with curly quotes and a few names.
The detector, made for text dense with accents, often says cp1250 there. German has 3 % and more, Polish 6 %."""


def decode(source: str, body: bytes, charset: str | None = None) -> str:
    """The text of some bytes with `\\n` line ends; all else is kept.

    `charset` is what the transport declared. A declaration that does not fit the bytes is passed over for UTF-8 and
    then for detection. Raises InputError when no encoding fits.
    """
    text = _declared(body, charset)
    if text is None:
        text = _undeclared(body)
    if text is None:
        raise InputError(source, "its character encoding cannot be told", "save it as UTF-8")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _declared(body: bytes, charset: str | None) -> str | None:
    """Decode by byte order mark, the transport's word, the page's own word, in that order; None when none fits."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body.decode(name, errors="replace")
    plain = _strict(body, "utf-8")
    if plain is not None and b"\x00" not in body[:1024]:
        return plain
    meta = _META.search(body[:4096])
    for declared in (charset, meta.group(1).decode("ascii", "ignore") if meta else None):
        text = _strict(body, declared) if declared else None
        if text is not None:
            return text
    return None


def _strict(body: bytes, name: str) -> str | None:
    """Decode with one encoding; None when it is unknown, not for text, or does not fit."""
    name = name.strip().lower()
    try:
        codec = codecs.lookup(_AS_BROWSERS_DO.get(name, name))
        if not getattr(codec, "_is_text_encoding", True):
            return None
        return body.decode(codec.name)
    except (LookupError, ValueError):
        return None


def _undeclared(body: bytes) -> str | None:
    """Decode what says nothing of itself: damaged UTF-8, wide characters without a mark, then the detector."""
    loose = body.decode("utf-8", errors="replace")
    damage = loose.count("\ufffd")
    if damage * 200 < len(loose) and sum(1 for c in loose[:DETECTION_BYTES] if ord(c) > 0x7F) > 3 * damage:
        return loose
    for name, zeros in (("utf-16-le", body[1:1024:2]), ("utf-16-be", body[0:1024:2])):
        if zeros and zeros.count(0) > len(zeros) * 0.7:
            return body.decode(name, errors="replace")
    if sum(byte > 0x7F for byte in body[:DETECTION_BYTES]) < WESTERN_SHARE * len(body[:DETECTION_BYTES]):
        western = _strict(body, "cp1252")
        if western is not None:
            return western
    from charset_normalizer import from_bytes

    best = from_bytes(body[:DETECTION_BYTES]).best()
    if best is None:
        return None
    return body.decode(best.encoding, errors="replace")
