"""Docs that cannot lie: help, fields, links and commands are checked against the code and the tree."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from foresaid.extracting.windows import load as load_days
from foresaid.printing.data import COLUMNS, reading_data
from foresaid.printing.marks import mark
from foresaid.running import Reading

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("examples/*.md")])


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_command_line_page_is_what_the_commands_say_of_themselves() -> None:
    generate = load(ROOT / "docs" / "generate.py")
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == generate.page()


def test_the_readme_s_transcript_is_what_the_command_prints() -> None:
    generate = load(ROOT / "docs" / "generate.py")
    assert (ROOT / "README.md").read_text(encoding="utf-8") == generate.readme(), "run python docs/generate.py"


def test_every_command_has_an_example_in_its_help() -> None:
    generate = load(ROOT / "docs" / "generate.py")
    for path, text in generate.commands(generate.cli, "foresaid"):
        assert re.search(r"Examples?:\n +foresaid ", text), path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_files_the_readme_names_are_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"(?:examples|docs|bench|\.ci)/[\w./-]*\w", text)
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_field_that_is_printed_is_described(full: Reading) -> None:
    output = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    marks = (ROOT / "docs" / "marks.md").read_text(encoding="utf-8")
    data = reading_data(full, everything=True)
    for field in {*data, *data["forecasts"][0], *data["others"][0], *COLUMNS}:
        assert f"`{field}`" in output, field
    for field in mark(full.forecasts[0]):
        assert f"`{field}`" in marks, field
    columns = output.split("## CSV")[1].split("## Marks")[0]
    assert tuple(re.findall(r"`([a-z_]+)`", columns)) == COLUMNS


def test_the_table_of_days_in_the_docs_is_one(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "days.md").read_text(encoding="utf-8")
    table = tmp_path / "days.toml"
    table.write_text(text.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    known = load_days(table)
    assert {"lantern day", "herring season"} <= set(known.yearly)
    assert "belt sea summit" in known.dated
    assert "Dale Whitcombe" in {term.who for term in known.terms}
