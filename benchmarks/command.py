"""Time the whole command by the wall: two workers over one, the help, one report.

Run with ``python -m benchmarks.command 1000``: that many reports made of the seeds (see :mod:`benchmarks.scale`), each
time three rounds, and the median of each. The machine must have two cores to spare.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.scale import COMMAND, SEEDS, generate

_ROUNDS: Final = 3


def _seconds(*arguments: str) -> float:
    began = time.perf_counter()
    subprocess.run([*COMMAND, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
    return time.perf_counter() - began


def _extraction(reports: Path, workers: int) -> float:
    with TemporaryDirectory() as out:
        return _seconds("extract", str(reports), "-o", f"{out}/run", "-q", "--workers", str(workers))


def _usual(timed: Callable[[], float]) -> float:
    return median(timed() for _ in range(_ROUNDS))


def main(count: int) -> None:
    """Print the seconds of each, and how many times as fast two workers are as one."""
    seed = min(SEEDS.glob("*.txt"))
    with TemporaryDirectory() as folder:
        reports = Path(folder)
        generate(reports, count)
        told = {
            "help": _usual(lambda: _seconds("--help")),
            "one report": _usual(lambda: _extraction(seed, 1)),
            "one worker": _usual(lambda: _extraction(reports, 1)),
            "two workers": _usual(lambda: _extraction(reports, 2)),
        }
    told["two over one"] = told["one worker"] / told["two workers"]
    sys.stdout.write(json.dumps({"reports": count, **told}, indent=1) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
