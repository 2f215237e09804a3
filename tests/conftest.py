from pathlib import Path

import pytest

from pipeline.batch import run
from pipeline.gather import gather
from pipeline.write import write

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def seeds_run(tmp_path_factory):
    """Extract the five seed reports afresh, once a session."""
    out = tmp_path_factory.mktemp("runs") / "seeds"
    write(out, list(run(gather([ROOT / "seeds" / "reports"]))), options={}, seconds=0)
    return out
