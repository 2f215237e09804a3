"""A run as a whole: the same bytes whatever happens to it, and every file accounted for."""

import hashlib
import json
import signal
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from extractors.component import NAMES as COMPONENTS
from pipeline import load
from pipeline.errors import OncocasesError
from pipeline.evidence import verify
from pipeline.gather import gather
from pipeline.hold import held
from pipeline.read import read
from pipeline.run import Options, carry_out
from pipeline.run.journal import NAME, left_by
from pipeline.run.tables import NAMES, PARQUET
from pipeline.scoring import load_run
from tests.conftest import ROOT

SEEDS = sorted((ROOT / "seeds" / "reports").glob("*.txt"))
COPIES = 2
TABLES = [name for name in NAMES if name != "run.json"]

STAGES = [
    *("read", "zones", "clean", *COMPONENTS),
    *("abbreviations", "voices", "ConText", "assemble", "verify", "write"),
]


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """The seeds under new names, more than a second process is started for, with a few bad ones between them."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(COPIES):
        for path in SEEDS:
            (folder / f"{number}-{path.name}").write_bytes(path.read_bytes() + b"%d" % number)
        (folder / f"{number}-empty.txt").touch()
    return folder


def carried(inputs, out, **options):
    return carry_out(gather([inputs], out), out, Options(**options), [str(inputs)], lambda done, _: done)


@pytest.fixture(scope="module")
def whole(many, tmp_path_factory):
    """An uninterrupted run in one process."""
    out = tmp_path_factory.mktemp("whole")
    carried(many, out, workers=1)
    return out


def told(out):
    return {name: (out / name).read_bytes() for name in TABLES}


def copied(run, out):
    for name in NAMES:
        (out / name).write_bytes((run / name).read_bytes())


def test_the_same_bytes_whatever_the_number_of_workers_and_wherever_it_runs(many, whole, tmp_path, monkeypatch):
    monkeypatch.chdir(many.parent)
    tally = carried(Path(many.name), tmp_path, workers=3)
    assert told(tmp_path) == told(whole)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)
    assert (tally.files, len(tally.failures), tally.reused) == (COPIES * 6, COPIES, 0)


def test_run_json_accounts_for_every_file(many, whole):
    record = json.loads((whole / "run.json").read_text())
    assert [one["file"] for one in record["inputs"]] == sorted(path.name for path in many.iterdir())
    assert record["counts"]["failures_by_reason"] == {"the file is empty": COPIES}
    assert record["counts"]["reports"] == len(load_run(whole)) == COPIES * 5
    assert record["counts"]["reports_with_patients"] == COPIES * 4
    assert record["counts"]["files_with_the_content_of_another"] == COPIES - 1  # the empty ones
    assert record["counts"]["patients"] == sum(record["counts"]["patients_by_role"].values())
    assert record["outputs"] == {
        name: hashlib.sha256((whole / name).read_bytes()).hexdigest() for name in NAMES if name != "run.json"
    }


def test_the_seconds_of_each_stage_are_told_where_asked(many, whole, tmp_path):
    carried(many, tmp_path, workers=2, profile=True)
    stages = json.loads((tmp_path / "run.json").read_text())["stages"]
    assert list(stages) == STAGES
    assert min(stages.values()) >= 0
    assert "stages" not in json.loads((whole / "run.json").read_text())


def test_no_table_holds_a_place_of_this_machine(seeds_run):
    for name in TABLES:
        assert str(ROOT) not in (seeds_run / name).read_text(), name
        assert str(seeds_run.parent) not in (seeds_run / name).read_text(), name


CODE = """
import os, sys
from pathlib import Path
from pipeline.gather import gather
from pipeline.run import Options, carry_out
def watch(done, total):
    for place, one in enumerate(done):
        yield one
        if place == int(sys.argv[3]):
            os.kill(os.getpid(), int(sys.argv[4]))
items = gather([Path(sys.argv[1])])
carry_out(items, Path(sys.argv[2]), Options(workers=2, resume=True), [], watch)
"""


@pytest.mark.parametrize("after", [0, 7])
def test_a_run_that_is_killed_goes_on_where_it_was(many, whole, tmp_path, after):
    command = [sys.executable, "-c", CODE, many, tmp_path, str(after), str(int(signal.SIGKILL))]
    killed = subprocess.run(command, cwd=ROOT, check=False, timeout=100)
    assert killed.returncode == -signal.SIGKILL
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    assert left_by(tmp_path).files == after + 1
    tally = carried(many, tmp_path, resume=True)
    assert 0 < tally.reused + COPIES <= after + 1 + COPIES
    assert told(tmp_path) == told(whole)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)


def test_a_line_cut_short_is_dropped_and_its_file_done_again(many, whole, tmp_path):
    command = [sys.executable, "-c", CODE, many, tmp_path, "4", str(int(signal.SIGKILL))]
    subprocess.run(command, cwd=ROOT, check=False, timeout=100)
    path = tmp_path / NAME
    path.write_bytes(path.read_bytes()[:-40])
    assert left_by(tmp_path).files == 4
    carried(many, tmp_path, resume=True)
    assert told(tmp_path) == told(whole)


def test_what_another_engine_made_is_not_taken_over(many, whole, tmp_path, monkeypatch):
    monkeypatch.setattr("pipeline.run.carry.engine", lambda: "another")
    copied(whole, tmp_path)
    assert carried(many, tmp_path, resume=True).reused == 0


def test_what_was_changed_by_hand_is_not_taken_over(many, whole, tmp_path):
    copied(whole, tmp_path)
    (tmp_path / "cases.jsonl").write_text((whole / "cases.jsonl").read_text().replace("osteosarcoma", "sarcoma"))
    assert carried(many, tmp_path, resume=True).reused == 0
    assert told(tmp_path) == told(whole)


def test_a_file_of_another_name_is_read_anew(tmp_path):
    (tmp_path / "a.txt").write_bytes(SEEDS[3].read_bytes())
    carried(tmp_path, tmp_path / "out")
    (tmp_path / "a.txt").rename(tmp_path / "a.xml")
    tally = carried(tmp_path, tmp_path / "out", resume=True)
    assert (tally.reused, [name for name, _ in tally.failures]) == (0, ["a.xml"])


def test_a_second_run_into_the_folder_is_told(many, tmp_path):
    with held(tmp_path), pytest.raises(OncocasesError, match="another run is at work in this folder"):
        carried(many, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_let_go_can_be_held_again(tmp_path):
    for _ in range(2):
        with held(tmp_path / "new"):
            pass


def test_a_run_can_be_added_to(tmp_path):
    folder, out = tmp_path / "reports", tmp_path / "out"
    folder.mkdir()
    (folder / "a.txt").write_bytes(SEEDS[0].read_bytes())
    (folder / "b.txt").write_bytes(SEEDS[1].read_bytes())
    assert carried(folder, out, resume=True).reused == 0
    (folder / "b.txt").write_bytes(SEEDS[2].read_bytes())
    (folder / "c.txt").write_bytes(SEEDS[1].read_bytes())
    assert carried(folder, out, resume=True).reused == 1
    carried(folder, tmp_path / "anew")
    assert told(out) == told(tmp_path / "anew")


SMALL = """
import resource, sys
from pathlib import Path
from pipeline.errors import OncocasesError
from pipeline.gather import gather
from pipeline.run import Options, carry_out
def watch(done, total):
    for place, one in enumerate(done, 1):
        yield one
        if place == int(sys.argv[3]):
            resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, -1))
try:
    carry_out(gather([Path(sys.argv[1])]), Path(sys.argv[2]), Options(workers=1), [], watch)
except OncocasesError as error:
    sys.exit(str(error))
"""


@pytest.mark.parametrize("kept", [pytest.param(4, id="in the journal"), pytest.param(COPIES * 6, id="in the tables")])
def test_a_disk_that_takes_no_more_leaves_what_was_done(many, whole, tmp_path, kept):
    command = [sys.executable, "-c", SMALL, many, tmp_path, str(kept)]
    stopped = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=100, text=True)
    assert "File too large" in stopped.stderr
    assert stopped.stderr.endswith("; what was done is kept, and --resume goes on with it\n")
    assert left_by(tmp_path).files == kept
    carried(many, tmp_path, resume=True)
    assert told(tmp_path) == told(whole)


def test_parquet_holds_the_same_rows_with_types_and_no_apostrophes(many, whole, tmp_path):
    carried(many, tmp_path, parquet=True, workers=3)
    assert told(tmp_path) == told(whole)
    run = load(whole)
    for name, table in (("cases", run.cases), ("facts", run.facts)):
        found = pq.read_table(tmp_path / f"{name}.parquet")
        assert found.schema.names == list(table.columns)
        assert found.to_pylist() == table.astype(object).where(table.notna(), None).to_dict("records")


def test_parquet_is_the_same_however_many_rows_stand_together(many, tmp_path, monkeypatch):
    carried(many, tmp_path / "one", parquet=True)
    monkeypatch.setattr("pipeline.run.parquet._GROUP", 100)
    carried(many, tmp_path / "more", parquet=True)
    one, more = (pq.ParquetFile(tmp_path / name / "facts.parquet") for name in ("one", "more"))
    assert (one.num_row_groups, more.num_row_groups > 3) == (1, True)
    assert one.read().equals(more.read())


def test_an_earlier_run_s_parquet_does_not_stay(tmp_path):
    carried(SEEDS[3], tmp_path, parquet=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*NAMES, *PARQUET])
    carried(SEEDS[3], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(NAMES)


CORPUS = ROOT.parent / "shared" / "corpus" / "dev" / "txt"


@pytest.mark.corpus
@pytest.mark.skipif(not CORPUS.is_dir(), reason="../shared/corpus is not there")
def test_every_quote_of_the_corpus_stands_where_it_says(tmp_path):
    assert carried(CORPUS, tmp_path).failures == []
    reports = load_run(tmp_path)
    for report in reports:
        verify(report, read(CORPUS / f"{report.doc_id}.txt").text)
    assert sum(len(report.cases) for report in reports) > 0
