from __future__ import annotations

import pytest

from foresaid.extracting.windows import phrases  # noqa: F401 - fills the table
from foresaid.extracting.windows.grammar import TABLE, Entry, expression
from foresaid.extracting.windows.named import load
from foresaid.extracting.windows.tokens import Stream


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.name)
def test_a_rule_explains_itself_and_its_example_is_read_to_the_end(entry: Entry) -> None:
    stream = Stream(entry.example, names=load().names_for_text())
    ends = [hit[1] for i in range(len(stream)) if (hit := expression(stream, i))]
    assert entry.explanation.strip()
    assert len(stream) in ends


def test_the_table_has_no_rule_twice() -> None:
    names = [entry.name for entry in TABLE]
    assert len(names) == len(set(names)) > 50
