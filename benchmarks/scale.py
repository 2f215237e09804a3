"""Measure the memory of a run over many reports: the seeds, each time with other numbers and other names.

Run with ``python -m benchmarks.scale 2000``; it prints the memory of the parent, of the largest worker and of all
processes (shared pages counted once) as the run goes on, and what 20,000 reports would need at the slope seen.
"""

import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from pipeline.run.journal import left_by

SEEDS: Final = Path(__file__).parents[1] / "seeds" / "reports"
COMMAND: Final = (sys.executable, "-c", "from pipeline.cli import main; main()")
"""The command, without what was installed of it."""
_NUMBER: Final = re.compile(r"\d+")
_NAME: Final = re.compile(r"\b[A-Z][a-z]{4,}\b")
_MANY: Final = 20_000
_ALLOWED: Final = 1536
"""MiB of all processes."""


class Seen(NamedTuple):
    """The memory of a run at one moment, in MiB."""

    done: int
    parent: int
    worker: int
    """The resident memory of the largest process but the parent, shared pages and all."""
    total: int


def _varied(text: str, dice: random.Random) -> str:
    """Give other figures to each number, and another ending to one capitalised word of twenty."""
    text = _NUMBER.sub(lambda match: str(dice.randint(10 ** (len(match[0]) - 1), 10 ** len(match[0]) - 1)), text)
    return _NAME.sub(lambda match: match[0] if dice.random() > 0.05 else match[0] + _syllables(dice), text)


def _syllables(dice: random.Random) -> str:
    return "".join(dice.choice("bdfgklmnprst") + dice.choice("aeiou") for _ in range(3))


def generate(folder: Path, count: int) -> None:
    """Write ``count`` reports into ``folder``: the seeds, each time with other numbers and other names."""
    dice = random.Random(5)  # noqa: S311 - nothing secret
    texts = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    for number in range(count):
        (folder / f"{number:05}.txt").write_text(_varied(texts[number % len(texts)], dice), encoding="utf-8")


def _tree(pid: int) -> Iterator[int]:
    yield pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        yield from _tree(int(child))


def _mebibytes(pid: int, kind: str) -> int:
    told = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(rf"^{kind}:\s+(\d+)", told, re.MULTILINE)[1]) >> 10


def _look(pid: int, out: Path) -> Seen:
    processes = list(_tree(pid))
    resident = [_mebibytes(one, "Rss") for one in processes]
    total = sum(_mebibytes(one, "Pss") for one in processes)
    return Seen(left_by(out).files, resident[0], max(resident[1:], default=0), total)


def _watched(run: "subprocess.Popen[bytes]", out: Path, every: float) -> Iterator[Seen]:
    while run.poll() is None:
        try:
            yield _look(run.pid, out)
        except (OSError, TypeError):  # a process that ended as it was looked at
            continue
        time.sleep(every)


def main(count: int) -> int:
    """Run over ``count`` reports; give 1 where 20,000 would need more than is allowed."""
    with TemporaryDirectory() as folder:
        reports, out = Path(folder, "reports"), Path(folder, "out")
        reports.mkdir()
        generate(reports, count)
        command = [*COMMAND, "extract", str(reports), "-o", str(out), "-q"]
        run = subprocess.Popen(command)  # noqa: S603 - this project's own command
        seen = list(_told(_watched(run, out, max(1.0, count / 500))))
        return run.wait() or _verdict(seen, count)


def _told(seen: Iterator[Seen]) -> Iterator[Seen]:
    for one in seen:
        sys.stdout.write("{:6} done  parent {:5}  largest worker {:5}  all {:5} MiB\n".format(*one))
        sys.stdout.flush()
        yield one


def _verdict(seen: list[Seen], count: int) -> int:
    """Draw a line from a third of the run to its greatest memory, the writing of the tables included."""
    early = next(one for one in seen if one.done * 3 >= count)
    most = max(one.total for one in seen)
    slope = max(0, most - early.total) / (count - early.done)
    expected = most + slope * (_MANY - count)
    sys.stdout.write(f"most {most} MiB; {slope * 1000:.1f} MiB a thousand reports; {_MANY}: {expected:.0f} MiB\n")
    return int(expected > _ALLOWED)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
