import hashlib

import pytest

from pipeline.batch import Done
from pipeline.cells import write
from pipeline.gather import gather
from tests.examples.review import ALPHA, ALPHA_REPORT, BETA, BETA_REPORT


@pytest.fixture
def run(tmp_path):
    """A run over two invented reports, written to ``run``; the reports are in ``reports``."""
    return written(tmp_path, [("alpha", ALPHA, ALPHA_REPORT), ("beta", BETA, BETA_REPORT)])


def written(folder, reports):
    """Write reports and a run over them as ``oncocases extract`` would."""
    (folder / "reports").mkdir()
    for name, text, _ in reports:
        (folder / "reports" / f"{name}.txt").write_bytes(text.encode())
    items = gather([folder / "reports"])
    records = {name: report for name, _, report in reports}
    done = [Done(one, hashlib.sha256(one.path.read_bytes()).hexdigest(), records[one.doc_id]) for one in items]
    write(folder / "run", done, options={"inputs": [str(folder / "reports")]}, seconds=0)
    return folder / "run"
