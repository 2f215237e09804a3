import contextlib
import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.progress import Progress

from pipeline.cli import main
from pipeline.cli.extract import _tracked
from pipeline.hold import held
from pipeline.run import Extent, carry
from pipeline.run.journal import NAME, left_by
from tests.conftest import ROOT
from tests.examples.archives import tarred, zipped
from tests.examples.reports import ALLOWED, BAD, GOOD

GOLD = ROOT / "seeds" / "gold"
ONCOCASES = Path(sys.executable).with_name("oncocases")
TABLES = ["cases.csv", "cases.jsonl", "duplicates.csv", "facts.csv", "failures.csv", "notes.csv", "run.json"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with one good report in ``reports``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "good.txt").write_text(GOOD)
    return tmp_path


def oncocases(*words):
    """Run the command line in this process; give its exit status, what it said, and what it complained of."""
    done = CliRunner().invoke(main, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.output
    return done.exit_code, done.stdout, done.stderr


def rows(path):
    return list(csv.reader(io.StringIO(path.read_text(), newline="")))


def test_a_run_writes_six_files_and_sums_up(folder):
    status, said, complaint = oncocases("extract", "reports", "-o", "out")
    assert (status, complaint) == (0, "")
    assert sorted(path.name for path in (folder / "out").iterdir()) == TABLES
    lines = dict(line.split(maxsplit=1) for line in said.splitlines())
    assert list(lines) == ["files", "patients", "facts", "seconds", "written"]
    assert (lines["files"], lines["written"]) == ("1 (1 read, 0 failed)", "out")
    assert lines["patients"] == "1 (1 index, 0 literature)"
    assert lines["facts"].startswith("age 1, sex 1")
    assert rows(folder / "out" / "failures.csv") == [["file", "reason"]]


def test_quiet_says_nothing_where_all_is_well(folder):
    assert oncocases("extract", "reports", "-o", "out", "--quiet") == (0, "", "")


@pytest.mark.parametrize(("name", "data", "reason"), [pytest.param(*rest, id=one) for one, *rest in BAD])
def test_a_bad_file_is_told_once_and_the_rest_of_the_run_goes_on(folder, name, data, reason):
    (folder / "reports" / name).write_bytes(data)
    status, said, complaint = oncocases("extract", "reports", "-o", "out")
    assert (status, complaint) == (3, f"oncocases: {name}: {reason}\n")
    assert said.startswith("files     2 (1 read, 1 failed)\n")
    assert rows(folder / "out" / "failures.csv") == [["file", "reason"], [name, reason]]
    assert [row[0] for row in rows(folder / "out" / "cases.csv")] == ["doc", "good"]


def test_a_bad_file_is_told_by_its_place_below_the_folder(folder):
    (folder / "reports" / "a").mkdir()
    (folder / "reports" / "a" / "b.txt").touch()
    assert oncocases("extract", "reports", "-o", "out", "-q") == (3, "", "oncocases: a/b.txt: the file is empty\n")


@pytest.mark.skipif(sys.platform != "linux", reason="root may read all but this")
def test_a_file_that_cannot_be_read_is_told_and_the_rest_of_the_run_goes_on(folder):
    (folder / "reports" / "locked.txt").symlink_to("/proc/self/mem")
    status, _, complaint = oncocases("extract", "reports", "-o", "out")
    assert (status, complaint) == (3, "oncocases: locked.txt: Input/output error\n")
    assert rows(folder / "out" / "failures.csv")[1:] == [["locked.txt", "Input/output error"]]


def test_a_folder_without_any_text_gives_empty_tables_and_says_so(folder):
    (folder / "reports" / "good.txt").write_text("\n")
    (folder / "reports" / "other.txt").touch()
    status, said, complaint = oncocases("extract", "reports", "-o", "out")
    assert status == 3
    assert complaint.splitlines() == [
        "oncocases: good.txt: no text: there is no letter in it",
        "oncocases: other.txt: the file is empty",
        "oncocases: nothing could be read: each of the 2 files failed, and the tables are empty",
    ]
    assert "patients  0 (0 index, 0 literature)\nfacts     none\n" in said
    assert len(rows(folder / "out" / "cases.csv")) == 1


def test_latin_1_is_no_failure(folder):
    (folder / "reports" / "good.txt").write_bytes(GOOD.replace("×", "\xd7").encode("latin-1"))
    status, _, complaint = oncocases("extract", "reports", "-o", "out")
    assert (status, complaint) == (0, "")


def piped(data, *words):
    done = CliRunner().invoke(main, [str(word) for word in words], input=data)
    return done.exit_code, done.stderr


@pytest.mark.parametrize("data", [GOOD.encode(), GOOD.encode("utf-16")], ids=["UTF-8", "UTF-16"])
def test_one_report_is_read_from_the_standard_input(folder, data):
    assert piped(data, "extract", "-", "-o", "out", "-q") == (0, "")
    assert [row[0] for row in rows(folder / "out" / "cases.csv")] == ["doc", "stdin"]
    assert json.loads((folder / "out" / "run.json").read_text())["options"]["inputs"] == ["-"]
    assert sorted(path.name for path in (folder / "out").iterdir()) == TABLES


def test_an_archive_is_read_from_the_standard_input(folder):
    assert piped(zipped(("a.txt", GOOD)), "extract", "-", "-o", "out", "-q") == (0, "")
    assert [row[0] for row in rows(folder / "out" / "cases.csv")] == ["doc", "a"]


def test_nothing_on_the_standard_input_is_one_failure(folder):
    status, complaint = piped(b"", "extract", "-", "-o", "out", "-q")
    assert (status, complaint.splitlines()[0]) == (3, "oncocases: stdin.txt: the file is empty")


def test_a_list_of_files_is_read_and_what_is_missing_told(folder):
    (folder / "list").write_text("reports/good.txt\nreports/gone.txt\n")
    complaint = "oncocases: gone.txt: does not exist\n"
    assert oncocases("extract", "--list", "list", "-o", "out", "-q") == (3, "", complaint)
    assert piped(b"reports/good.txt\nreports/gone.txt\n", "extract", "--list", "-", "-o", "more", "-q") == (
        3,
        complaint,
    )
    for name in ("cases.csv", "facts.csv", "failures.csv"):
        assert (folder / "out" / name).read_bytes() == (folder / "more" / name).read_bytes()


def test_the_same_file_twice_is_read_twice_and_named(folder):
    (folder / "reports" / "more").mkdir()
    (folder / "reports" / "more" / "good.txt").write_text(GOOD)
    (folder / "reports" / "other.txt").write_text(GOOD + "She was well.")
    assert oncocases("extract", "reports", "-o", "out", "-q") == (0, "", "")
    assert [row[0] for row in rows(folder / "out" / "cases.csv")] == ["doc", "good", "more__good", "other"]
    assert rows(folder / "out" / "notes.csv") == [["doc", "note"], ["more__good", "the same bytes as good.txt"]]


@pytest.mark.parametrize("name", ["reports.zip", "reports.tgz"])
def test_an_archive_gives_what_its_folder_gives(folder, name):
    make = zipped if name == "reports.zip" else tarred
    (folder / name).write_bytes(make(("good.txt", GOOD.encode()), ("../evil.txt", GOOD.encode())))
    status, _, complaint = oncocases("extract", name, "-o", "out", "-q")
    told = f"{name}/../evil.txt: refused: its name leads out of the archive ('..')"
    assert (status, complaint) == (3, f"oncocases: {told}\n")
    assert sorted(path.name for path in (folder / "out").iterdir()) == TABLES
    assert not (folder.parent / "evil.txt").exists()
    assert oncocases("extract", "reports", "-o", "plain", "-q")[0] == 0
    for one in ("cases.csv", "facts.csv", "cases.jsonl"):
        assert (folder / "out" / one).read_bytes() == (folder / "plain" / one).read_bytes()
    assert oncocases("extract", name, "-o", "out", "--resume")[1].startswith(
        "files     2 (1 read, 1 unchanged, 1 failed)"
    )


USAGE = [
    ("extract --list gone -o out", "gone: No such file or directory; a list of paths is needed, one a line"),
    ("extract --list empty.txt -o out", "empty.txt: no list of paths; one a line is needed"),
    ("extract gone -o out", "gone does not exist; a file or a folder of reports is needed"),
    ("extract reports gone -o out", "gone does not exist; a file or a folder of reports is needed"),
    ("extract empty -o out", f"no report in empty; a folder with a report in it ({ALLOWED}) is needed"),
    (
        "extract reports -o reports/good.txt",
        "reports/good.txt cannot be written to: File exists; a writable folder with free space is needed",
    ),
    (
        "extract reports -o reports/good.txt/out",
        "reports/good.txt/out cannot be written to: Not a directory; a writable folder with free space is needed",
    ),
    ("score gone --gold gold", "gone: no cases.jsonl in it; a run is a folder that 'oncocases extract' wrote"),
    ("score empty --gold gold", "empty: no cases.jsonl in it; a run is a folder that 'oncocases extract' wrote"),
    ("score broken --gold gold", "broken/cases.jsonl:1: Invalid JSON: expected ident at line 1 column 2"),
    ("score run --gold gone", "gone: no such folder; gold is a folder of <doc_id>.json files"),
    ("score run --gold empty", "empty: no gold in it; gold is a folder of <doc_id>.json files"),
    ("score run --gold broken", "broken/a.json: Invalid JSON: EOF while parsing an object at line 1 column 1"),
    (
        "score run --gold wrong",
        "wrong/a.json: document_type: Input should be 'case_report', 'review' or 'other', not 'letter'",
    ),
    (
        "score run --gold gold --baseline gone.json",
        "gone.json: No such file or directory; a score.json of an earlier run is needed",
    ),
    (
        "score run --gold gold --baseline broken/a.json",
        "broken/a.json: not a score as 'oncocases score' writes it: the file: Invalid JSON: EOF while parsing",
    ),
    ("score run --gold gold --errors --texts gone", "gone does not exist; a file or a folder of reports is needed"),
    ("compare run gone", "gone: no cases.jsonl in it; a run is a folder that 'oncocases extract' wrote"),
    ("compare run run -o broken/a.json", "broken/a.json cannot be written to: File exists; "),
]


@pytest.fixture
def material(folder, seeds_run):
    """A run, its gold, and folders with what is wrong in them."""
    (folder / "run").symlink_to(seeds_run)
    (folder / "gold").symlink_to(GOLD)
    (folder / "empty").mkdir()
    (folder / "empty.txt").touch()
    (folder / "broken").mkdir()
    (folder / "broken" / "cases.jsonl").write_text("not JSON\n")
    (folder / "broken" / "a.json").write_text("{")
    (folder / "wrong").mkdir()
    (folder / "wrong" / "a.json").write_text('{"doc_id": "a", "document_type": "letter"}')
    return folder


@pytest.mark.parametrize(("line", "message"), [pytest.param(*one, id=one[0]) for one in USAGE])
def test_usage_is_told_in_one_line_before_anything_is_written(material, line, message):
    before = sorted(material.rglob("*"))
    status, said, complaint = oncocases(*line.split())
    assert (status, said) == (2, "")
    assert complaint.startswith(f"oncocases: {message}")
    assert complaint.count("\n") == 1
    assert sorted(material.rglob("*")) == before


@pytest.mark.parametrize(
    "line",
    [
        "extract -o out",
        "extract - - -o out",
        "extract - --list - -o out",
        "extract reports",
        "extract reports -o out --workers 0",
        "score run",
        "compare run",
        "extrakt",
    ],
)
def test_an_option_or_argument_that_is_missing_or_wrong_is_usage(material, line):
    status, said, complaint = oncocases(*line.split())
    assert (status, said) == (2, "")
    assert "Error: " in complaint.splitlines()[-1]


def test_ctrl_c_is_told_in_one_line_and_leaves_nothing(folder, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(carry, "share", stop)
    complaint = "oncocases: stopped; what was done is kept: the same command with --resume goes on\n"
    assert oncocases("extract", "reports", "-o", "out") == (130, "", complaint)
    assert list((folder / "out").iterdir()) == []


def test_ctrl_c_ends_a_run_within_two_seconds_and_what_was_done_is_kept(folder):
    for number in range(200):
        (folder / "reports" / f"{number}.txt").write_text(GOOD * 20)
    command = [ONCOCASES, "extract", "reports", "-o", "out", "-q"]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, start_new_session=True, text=True) as run:
        while left_by(folder / "out").files < 2:
            time.sleep(0.05)
        began = time.monotonic()
        os.killpg(run.pid, signal.SIGINT)
        complaint = run.stderr.read()
    assert time.monotonic() - began < 2
    assert complaint == "oncocases: stopped; what was done is kept: the same command with --resume goes on\n"
    assert (run.returncode, left_by(folder / "out").files < 200) == (130, True)


def test_what_another_engine_did_is_told_and_done_anew(folder):
    done = "other code or lexicons than these made it\n"
    oncocases("extract", "reports", "-o", "out", "-q")
    told = (folder / "out" / "run.json").read_text()
    (folder / "out" / "run.json").write_text(told.replace(json.loads(told)["engine"], "another"))
    complaint = f"oncocases: out: nothing of the run in this folder can be taken over, for {done}"
    assert oncocases("extract", "reports", "-o", "out", "-q", "--resume") == (0, "", complaint)
    (folder / "out" / NAME).write_text('{"engine": "another"}\n[]\n')
    complaint = f"oncocases: out: 1 files that a stopped run had done are done anew, for {done}"
    assert oncocases("extract", "reports", "-o", "out", "-q", "--resume") == (0, "", complaint)
    assert oncocases("extract", "reports", "-o", "out", "-q", "--resume") == (0, "", "")


def test_a_second_run_into_a_folder_is_told(folder):
    complaint = "oncocases: out: another run is at work in this folder; wait for its end, or name another folder\n"
    with held(folder / "out"):
        assert oncocases("extract", "reports", "-o", "out") == (2, "", complaint)


def test_the_bar_goes_over_the_whole_run(folder):
    bar = Progress(disable=True)
    assert list(_tracked(bar, iter("ab"), Extent(5, 3))) == ["a", "b"]
    assert (bar.tasks[0].completed, bar.tasks[0].total) == (5, 5)


def test_a_run_with_all_its_streams_closed_writes_what_any_other_writes(folder):
    assert shell("oncocases extract reports -o out <&- >&- 2>&-", folder) == (0, "", "")
    oncocases("extract", "reports", "-o", "other")
    tables = [name for name in TABLES if name != "run.json"]
    assert [(folder / "out" / name).read_bytes() for name in tables] == [
        (folder / "other" / name).read_bytes() for name in tables
    ]


def test_an_error_of_the_system_is_told_in_one_line(folder, monkeypatch):
    def fail(*_):
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(carry, "share", fail)
    complaint = "oncocases: the system: Too many open files\n"
    assert oncocases("extract", "reports", "-o", "out") == (2, "", complaint)


def test_a_run_into_the_folder_of_its_reports_does_not_read_its_own_tables(folder):
    for _ in range(2):
        assert oncocases("extract", ".", "-o", "out", "-q") == (0, "", "")


def test_score_writes_three_files_and_leaves_the_run_alone_where_told(material):
    status, said, complaint = oncocases("score", "run", "--gold", "gold", "-o", "scores")
    assert (status, complaint) == (0, "")
    assert "5 reports with gold." in said
    assert sorted(path.name for path in (material / "scores").iterdir()) == ["score.csv", "score.json", "score.md"]


def test_a_score_equals_itself_as_its_baseline(material):
    oncocases("score", "run", "--gold", "gold", "-o", "scores")
    status, _, _ = oncocases("score", "run", "--gold", "gold", "-o", "scores", "--baseline", "scores/score.json")
    assert status == 0


def test_a_field_that_fell_has_a_status_of_its_own_and_its_facts_are_named(material):
    oncocases("score", "run", "--gold", "gold", "-o", "scores")
    reports = [json.loads(line) for line in (material / "run" / "cases.jsonl").read_text().splitlines()]
    gone = next(report for report in reports if report["cases"] and report["cases"][0]["age"])
    gone["cases"][0]["age"] = None
    (material / "less").mkdir()
    (material / "less" / "cases.jsonl").write_text("".join(f"{json.dumps(report)}\n" for report in reports))
    status, said, _ = oncocases("score", "less", "--gold", "gold", "--baseline", "scores/score.json")
    assert status == 4
    assert f"{gone['doc_id']} index-1: age: " in said


def test_errors_are_listed_with_the_sentence_where_texts_are_given(material):
    words = ("score", "run", "--gold", "gold", "-o", "scores", "--errors", "--texts", ROOT / "seeds" / "reports")
    status, _, complaint = oncocases(*words)
    assert (status, complaint) == (0, "")
    assert (material / "scores" / "errors.csv").is_file()


def test_a_run_agrees_with_itself(material):
    status, said, complaint = oncocases("compare", "run", "run", "-o", "same")
    assert (status, complaint) == (0, "")
    assert sorted(path.name for path in (material / "same").iterdir()) == [
        "compare.json",
        "compare.md",
        "differences.csv",
    ]
    assert said.splitlines()[-1] == (material / "same" / "differences.csv").read_text().splitlines()[0]


def test_the_schema_is_printed():
    status, said, complaint = oncocases("schema")
    assert (status, said, complaint) == (0, (ROOT / "schemas" / "report.schema.json").read_text(), "")


@pytest.mark.parametrize("command", [None, *sorted(main.commands)])
def test_every_command_has_help_for_itself_and_each_of_its_options(command):
    status, said, _ = oncocases(*filter(None, [command]), "--help")
    assert status == 0
    options = main.commands[command].params if command else []
    assert [one.name for one in options if one.param_type_name == "option" and not one.help] == []
    assert (main.commands[command].help if command else main.help).split(".")[0].split()[0] in said


def shell(line, cwd):
    """Run a line of shell with the installed command, as a user does."""
    path = f"{ONCOCASES.parent}{os.pathsep}{os.environ['PATH']}"
    command = ["bash", "-c", f"set -o pipefail; {line}"]
    done = subprocess.run(
        command, cwd=cwd, env=os.environ | {"PATH": path}, capture_output=True, check=False, timeout=60
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_the_installed_command_tells_a_missing_folder_in_one_line(tmp_path):
    complaint = "oncocases: gone does not exist; a file or a folder of reports is needed\n"
    assert shell("oncocases extract gone -o out", tmp_path) == (2, "", complaint)


def test_a_reader_that_stops_reading_ends_it_in_peace(material):
    status, said, complaint = shell("oncocases score run --gold gold -o scores | head -n 1", material)
    assert (status in {0, 1}, said.count("\n"), complaint) == (True, 1, "")


def test_a_terminal_that_lacks_a_sign_gets_another_and_no_error(material):
    status, said, complaint = shell(
        "PYTHONUTF8=0 PYTHONIOENCODING=ascii oncocases score run --gold gold -o s", material
    )
    assert (status, complaint) == (0, "")
    assert "precision" in said


def test_a_name_that_is_no_text_is_read_like_any_other(folder):
    (folder / "reports" / os.fsdecode(b"caf\xe9.txt")).write_text(GOOD)
    (folder / "reports" / os.fsdecode(b"empty\xe9.txt")).touch()
    status, _, complaint = oncocases("extract", "reports", "-o", "out")
    assert (status, complaint) == (3, "oncocases: empty\ufffd.txt: the file is empty\n")
    assert [row[0] for row in rows(folder / "out" / "cases.csv")] == ["doc", "caf\ufffd", "good"]


def said_on(terminal):
    """Yield what is said on a terminal until nobody has it open."""
    with contextlib.suppress(OSError):  # the system's way of telling
        while said := os.read(terminal, 4096):
            yield said


def test_a_bar_shows_on_a_terminal_and_not_in_what_is_piped(folder):
    master, terminal = os.openpty()
    command = [ONCOCASES, "extract", "reports", "-o", "out"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=terminal) as done:
        os.close(terminal)
        shown = b"".join(said_on(master)).decode(errors="replace")
        piped = done.stdout.read()
    assert "reports" in shown
    assert "1/1" in shown
    os.close(master)
    assert b"\x1b" not in piped
