from __future__ import annotations

import codecs

import pytest

from foresaid.errors import InputError
from foresaid.reading.decoding import decode

ENGLISH = (
    "Ferry fares will rise by 8 percent before next summer, the operator said on Monday, and then again in 2026. " * 5
)
TEXT = (
    ENGLISH
    + "“Prices won’t fall,” said Zoë Müller – not before Weihnachten, she fears. Größe, Übermut, Äpfel: ‘naïve’ hopes."
)


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_undeclared_encodings(charset: str) -> None:
    assert decode("a.txt", TEXT.encode(charset)) == TEXT


@pytest.mark.parametrize(
    ("charset", "text"),
    [("cp932", "来月には金利が上がるだろう。"), ("koi8-r", "Цены вырастут к лету"), ("gb2312", "明年经济将增长")],
)
def test_declared_by_the_transport(charset: str, text: str) -> None:
    assert decode("https://news.example/1", text.encode(charset), charset) == text


def test_declared_by_the_page() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body>Цены вырастут к лету</body></html>'
    assert decode("a.html", page.encode("koi8-r")) == page


def test_latin_1_is_read_as_browsers_read_it() -> None:
    assert (
        decode("a.html", "Prices won’t fall – “never”".encode("cp1252"), "ISO-8859-1") == "Prices won’t fall – “never”"
    )


@pytest.mark.parametrize("charset", ["ascii", "utf-16", "koi8-r", "no-such-set", "hex", "utf-8\x00"])
def test_a_wrong_declaration_is_passed_over_for_utf_8(charset: str) -> None:
    assert decode("a.html", TEXT.encode(), charset) == TEXT


def test_damaged_utf_8_is_read_with_marks_where_it_is_damaged() -> None:
    body = TEXT.encode()
    cut = body.index("ë".encode())
    assert decode("a.txt", body[:cut] + body[cut + 1 :]).startswith(
        ENGLISH + "“Prices won’t fall,” said Zo\ufffd Müller"
    )


def test_byte_order_mark_wins() -> None:
    assert decode("a.txt", codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-8") == TEXT


def test_only_line_ends_are_normalised() -> None:
    assert decode("a.txt", b"One\r\ntwo\rthree\n  four\t\xc2\xa0five ") == "One\ntwo\nthree\n  four\t\u00a0five "


def test_what_no_encoding_fits_is_an_error_that_names_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("foresaid.reading.decoding._undeclared", lambda _: None)
    with pytest.raises(InputError, match=r"a\.txt: its character encoding cannot be told; save it as UTF-8"):
        decode("a.txt", b"\xff\xfe\xfa\x80"[::-1])
