"""The command line end to end, on articles written for these tests and on the shipped examples."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from foresaid import __version__
from foresaid.cli import run
from foresaid.printing import FORMATS

ROOT = Path(__file__).parents[1]
COMMAND = [sys.executable, "-c", "from foresaid.cli import main; main()"]

STORY = """\
Ferry line to lose its subsidy, analyst expects

LUNDEN, May 6 (Meridian) -- The Skarvik ferry is unlikely to sail again
before the end of September, transport analyst Marit Halvorsen said on Tuesday.

"Without the grant the line will close by December," she told reporters.
"The council could still step in if the fuel price falls."

The council will meet on Thursday. It should think again, residents said.
"""


class Ran(NamedTuple):
    status: int
    out: str
    err: str


Foresaid = Callable[..., Ran]


@pytest.fixture
def foresaid(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Foresaid:
    """Run the command line in this process, in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("FORESAID_DEBUG", raising=False)

    def call(*arguments: str) -> Ran:
        status = run(list(arguments))
        return Ran(status, *capsys.readouterr())

    return call


def started(*arguments: str, **environment: str) -> Ran:
    """Run the command line as a process of its own, from the root of the repository."""
    ran = subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=120,
    )
    return Ran(ran.returncode, ran.stdout, ran.stderr)


def lines_of(number: int) -> str:
    articles = ({"id": f"a{n}", "title": f"Story {n}", "text": STORY, "published": "2025-05-06"} for n in range(number))
    return "".join(json.dumps(article) + "\n" for article in articles)


def test_a_story_is_read_into_a_view(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY)
    ran = foresaid("read", "ferry.txt", "--published", "2025-05-06")
    assert ran.status == 0
    assert ran.err == ""
    assert ran.out.startswith("Ferry line to lose its subsidy, analyst expects\n")
    assert "dateline  LUNDEN, 2025-05-06" in ran.out
    assert "Marit Halvorsen" in ran.out
    assert "2025-05-06 to 2025-09-30" in ran.out
    assert "unlikely  10 to 25 %, best 20 %" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 80


def test_forecasts_of_a_story_are_the_right_ones(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY)
    ran = foresaid("read", "ferry.txt", "--published", "2025-05-06", "--json")
    data = json.loads(ran.out)
    assert data["published"]["at"] == "2025-05-06"
    found = {(f["likelihood"], (f["window"] or {}).get("end")): f for f in data["forecasts"]}
    assert set(found) >= {("unlikely", "2025-09-30"), ("almost certain", "2025-12-31"), ("possible", None)}
    assert {f["source"]["name"] for f in data["forecasts"]} == {"Marit Halvorsen"}
    assert found["possible", None]["condition"]
    assert all(data["text"][f["start"] : f["end"]] == f["quote"] for f in data["forecasts"])
    assert not [f for f in data["forecasts"] if "Thursday" in f["quote"] or "think again" in f["quote"]]


@pytest.mark.parametrize(
    "name", ["agency.txt", "op-ed.txt", "market.txt", "election.txt", "live-blog.txt", "page.html"]
)
def test_each_example_has_forecasts(name: str) -> None:
    ran = started("read", f"examples/{name}", "--json")
    assert (ran.status, ran.err) == (0, "")
    assert json.loads(ran.out)["forecasts"]


def test_json_lines_are_read_as_they_are_and_marked(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "wire.jsonl").write_text(lines_of(3))
    ran = foresaid("read", "--marks", "wire.jsonl")
    marked = [json.loads(line) for line in ran.out.splitlines()]
    assert [m["id"] for m in marked] == ["a0", "a1", "a2"]
    assert marked[0]["forecasts"]
    for forecast in marked[0]["forecasts"]:
        assert "\n\n" not in STORY[forecast["start"] : forecast["end"]]
    assert foresaid("read", "--format", "marks", "wire.jsonl").out == ran.out


def test_what_is_no_forecast_is_shown_with_all(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "wire.jsonl").write_text(lines_of(1))
    data = json.loads(foresaid("read", "wire.jsonl", "--json", "--all").out)
    kinds = {other["kind"] for other in data["others"]}
    assert kinds
    assert "forecast" not in kinds
    alone = json.loads(foresaid("read", "wire.jsonl", "--json").out)
    assert alone["forecasts"] == data["forecasts"]


def test_workers_print_what_one_process_prints(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "wire.jsonl").write_text(lines_of(40))
    one = foresaid("read", "wire.jsonl", "--format", "csv", "--jobs", "1")
    assert one.status == 0
    assert foresaid("read", "wire.jsonl", "--format", "csv", "--jobs", "2") == one
    rows = list(csv.DictReader(io.StringIO(one.out)))
    assert {row["article"] for row in rows} == {f"a{n}" for n in range(40)}


BAD = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "scan.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "photo.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "program.txt": b"\x7fELF\x02\x01\x01\x00\x00\x00\x00",
    "numbers.txt": b"1 2 3\n4 5 6\n",
    "menu.html": b"<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>",
    "broken.json": b'{"text": ',
    "wire.jsonl": b'{"id": "x", "text": ',
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_input_is_named_with_a_remedy_and_the_others_are_read(
    foresaid: Foresaid, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_bytes(BAD[name])
    (tmp_path / "ferry.txt").write_text(STORY)
    ran = foresaid("read", name, "ferry.txt")
    assert ran.status == 1
    complaint, count = ran.err.splitlines()
    assert complaint.startswith(f"foresaid: {name}")
    assert "; " in complaint
    assert count == "foresaid: read 1 article, skipped 1"
    assert "Ferry line to lose its subsidy" in ran.out


def test_a_missing_file_and_an_empty_folder_are_skips(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    ran = foresaid("read", "gone.txt", "pages")
    assert ran.status == 1
    assert [line.split(":")[1].strip() for line in ran.err.splitlines()[:2]] == ["gone.txt", "pages"]
    assert ran.err.splitlines()[-1] == "foresaid: read 0 articles, skipped 2"


def test_one_bad_line_of_many_is_named_by_its_number(foresaid: Foresaid, tmp_path: Path) -> None:
    good = lines_of(2).splitlines()
    (tmp_path / "wire.jsonl").write_text("\n".join([good[0], "{", good[1]]) + "\n")
    ran = foresaid("read", "wire.jsonl", "--marks")
    assert ran.status == 1
    assert "foresaid: wire.jsonl:2: " in ran.err
    assert len(ran.out.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["read"], "Missing argument"),
        (["raed"], "No such command"),
        (["read", "x", "--format", "xml"], "xml"),
        (["read", "x", "--published", "yesterday"], "yesterday"),
        (["read", "x", "--published", "2025-02-30"], "2025-02-30"),
        (["read", "x", "--jobs", "0"], "--jobs"),
        (["read", "x", "--days", "gone.toml"], "gone.toml"),
        (["read", "x", "-o", "no/such/folder/out.csv"], "cannot write no/such/folder/out.csv"),
    ],
)
def test_a_misused_command_gets_one_line_and_status_2(foresaid: Foresaid, arguments: list[str], words: str) -> None:
    ran = foresaid(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    assert len(ran.err.splitlines()) == 1
    assert ran.err.startswith("foresaid: ")
    assert words in ran.err
    assert "--help" in ran.err


def test_a_setting_that_makes_no_sense_is_named(foresaid: Foresaid, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORESAID_JOBS", "many")
    ran = foresaid("read", "x")
    assert ran.status == 2
    assert "FORESAID_JOBS is 'many'" in ran.err


def test_output_goes_to_a_file(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "wire.jsonl").write_text(lines_of(2))
    ran = foresaid("read", "wire.jsonl", "--format", "jsonl", "-o", "out.jsonl")
    assert (ran.status, ran.out) == (0, "")
    assert (tmp_path / "out.jsonl").read_text() == foresaid("read", "wire.jsonl", "--format", "jsonl").out


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_prints_the_examples(foresaid: Foresaid, format: str) -> None:
    ran = foresaid("read", str(ROOT / "examples" / "articles.jsonl"), "--format", format)
    assert ran.status == 0
    assert len(ran.out) > 200


def test_standard_input_is_a_source() -> None:
    ran = subprocess.run(
        [*COMMAND, "read", "-", "--json", "--published", "2025-05-06"],
        input=STORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["origin"] == "-"


def test_nothing_depends_on_the_zone_the_locale_or_the_seed_of_hashes() -> None:
    one = started("read", "examples", "--format", "jsonl", TZ="UTC", PYTHONHASHSEED="1", LC_ALL="C")
    two = started("read", "examples", "--format", "jsonl", TZ="Asia/Tokyo", PYTHONHASHSEED="2", LC_ALL="C.UTF-8")
    assert one == two
    assert len(one.out.splitlines()) >= 8


def test_a_reader_that_stops_reading_ends_the_run_quietly(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_text(lines_of(200))
    with subprocess.Popen(
        [*COMMAND, "read", str(path), "--format", "jsonl", "--jobs", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_an_interrupt_ends_the_run_quietly() -> None:
    with subprocess.Popen(
        [*COMMAND, "read", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"The ferry will")
        process.stdin.flush()
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert out == err.strip() == b""


def test_what_nobody_foresaw_is_one_line_and_a_traceback_only_when_asked_for(
    foresaid: Foresaid,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("no\nsuch luck")

    monkeypatch.setattr("foresaid.running.readings_of", fail)
    ran = foresaid("read", "x")
    assert ran.status == 70
    assert ran.err == (
        "foresaid: internal error (ZeroDivisionError: no such luck); please report it with what FORESAID_DEBUG=1 shows\n"
    )
    monkeypatch.setenv("FORESAID_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        foresaid("read", "x")


def test_help_and_version() -> None:
    assert started("--version") == (0, f"foresaid {__version__}\n", "")
    for arguments in (["--help"], ["-h"], ["read", "--help"]):
        ran = started(*arguments)
        assert ran.status == 0
        assert ran.out.startswith("Usage: foresaid")


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from foresaid.cli import run; run(['--help']); "
        "print(sorted({m.split('.')[0] for m in sys.modules} & {'rich', 'lxml', 'json', 'trafilatura', 'multiprocessing'}),"
        " [m for m in sys.modules if m.startswith(('foresaid.reading', 'foresaid.extracting', 'foresaid.printing'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines()[-1] == "[] []"


def test_the_library_s_front_door_opens_on_first_use() -> None:
    import foresaid

    assert foresaid.extract(foresaid.read(ROOT / "examples" / "agency.txt"))
    assert {"read", "extract"} <= set(dir(foresaid))
    with pytest.raises(AttributeError, match="no attribute 'raed'"):
        _ = foresaid.raed


def test_a_user_s_own_named_days_are_known_in_every_process(foresaid: Foresaid, tmp_path: Path) -> None:
    text = "Skarvik ferry fares are likely to fall before Lantern Day, analyst Marit Halvorsen said on Tuesday."
    (tmp_path / "days.toml").write_text('[[yearly]]\nkey = "lantern day"\nwords = ["Lantern Day"]\nday = "11-21"\n')
    (tmp_path / "wire.jsonl").write_text(
        "".join(json.dumps({"id": f"a{n}", "text": text, "published": "2025-05-06"}) + "\n" for n in range(20))
    )
    ran = foresaid("read", "wire.jsonl", "--marks", "--days", "days.toml", "--jobs", "2")
    assert ran.status == 0
    windows = [json.loads(line)["forecasts"][0]["window"] for line in ran.out.splitlines()]
    assert windows == [{"start": "2025-05-06", "end": "2025-11-20"}] * 20
    without = foresaid("read", "wire.jsonl", "--marks")
    assert json.loads(without.out.splitlines()[0])["forecasts"][0]["window"] is None


def test_a_table_of_days_that_makes_no_sense_is_named(foresaid: Foresaid, tmp_path: Path) -> None:
    (tmp_path / "days.toml").write_text('[[yearly]]\nkey = "x"\nwords = ["X Day"]\nday = "13-40"\n')
    ran = foresaid("read", "x.txt", "--days", "days.toml")
    assert ran.status == 2
    assert "days.toml" in ran.err
    assert len(ran.err.splitlines()) == 1
