from pathlib import Path

import pytest
from hypothesis import settings

from pipeline.gather import gather
from pipeline.run import Options, carry_out

settings.register_profile("everywhere", deadline=None, derandomize=True)
settings.load_profile("everywhere")  # the same examples in every run, and no failure because a machine is busy

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def seeds_run(tmp_path_factory):
    """Extract the five seed reports afresh, once a session."""
    out = tmp_path_factory.mktemp("runs") / "seeds"
    carry_out(gather([ROOT / "seeds" / "reports"]), out, Options(workers=1), [], lambda done, _: done)
    return out
