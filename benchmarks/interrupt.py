"""Kill a run ten times at random, let it go on each time, and compare what it wrote with a run that nobody killed.

Run with ``python -m benchmarks.interrupt FOLDER``, the folder of the reports; it prints each death, what was kept by
then, and exits with 1 where one byte of the tables differs. Needs a system with signals.
"""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pipeline.run.journal import left_by
from pipeline.run.tables import NAMES

_DEATHS: Final = 10
_CODE: Final = "from pipeline.cli import main; main()"


def _start(reports: str, out: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", _CODE, "extract", reports, "-o", str(out), "-q", "--resume"]
    return subprocess.Popen(command, stderr=subprocess.DEVNULL)  # noqa: S603 - this project's own command


def _killed(reports: str, out: Path, files: int, seconds: float) -> bool:
    """Kill a run so many seconds after it has kept so many files; tell whether it had ended by itself."""
    run = _start(reports, out)
    while run.poll() is None and left_by(out).files < files:
        time.sleep(0.05)
    time.sleep(seconds)
    ended = run.poll() is not None
    run.send_signal(signal.SIGKILL)
    run.wait()
    return ended


def main(reports: str) -> int:
    """Compare an interrupted run over ``reports`` with one that was not."""
    dice = random.Random(5)  # noqa: S311 - nothing secret
    with TemporaryDirectory() as folder:
        whole, parts = Path(folder, "whole"), Path(folder, "parts")
        _start(reports, whole).wait()
        count = len(json.loads((whole / "run.json").read_text())["inputs"])
        for death, files in enumerate(sorted(dice.choices(range(count + 1), k=_DEATHS)), 1):
            ended = _killed(reports, parts, files, dice.random())
            kept = left_by(parts).files
            sys.stdout.write(f"death {death:2} at {files:5}: {'it had ended' if ended else f'{kept} kept'}\n")
            sys.stdout.flush()
        _start(reports, parts).wait()
        return _compared(whole, parts)


def _compared(whole: Path, parts: Path) -> int:
    tables = [name for name in NAMES if name != "run.json"]
    differing = [name for name in tables if (whole / name).read_bytes() != (parts / name).read_bytes()]
    left = sorted(path.name for path in parts.iterdir() if path.name not in NAMES)
    sys.stdout.write(f"differing: {', '.join(differing) or 'none'}; left over: {', '.join(left) or 'none'}\n")
    return int(bool(differing or left))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
