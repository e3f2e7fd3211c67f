"""Quotation spans: straight and curly marks, old wire marks, quotations left open over paragraphs."""

import pytest

from foresaid.extracting.sentences import paragraphs
from foresaid.extracting.speech.quotes import find


def quoted(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in find(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ('He said "it is late" and left.', ['"it is late"']),
        ("“It is late,” he said. “Too late.”", ["“It is late,”", "“Too late.”"]),
        ("``It is late,'' he said.", ["``It is late,''"]),
        ("''It is late,'' he said.", ["''It is late,''"]),
        ("„It is late“ was all.", ["„It is late“ was all."]),
        ('A 19" wheel and Harland"s coast.', []),
        ("Nothing here.", []),
        ('"One.\n\n"Two," he said.', ['"One.', '"Two,"']),
    ],
)
def test_spans(text: str, spans: list[str]) -> None:
    assert quoted(text) == spans


def test_a_quotation_that_its_paragraph_leaves_open_is_not_closed() -> None:
    text = '"One. Two.\n\n"Three," he said.'
    first, second = find(text, paragraphs(text))
    assert (first.closed, second.closed) == (False, True)
    assert second.paragraph == first.paragraph + 1
