"""Processes that share tasks: one that hangs, dies or eats memory costs its own task and no other."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline.errors import OncocasesError
from pipeline.run.pool import METHOD, share
from pipeline.run.worker import Limits, Lost
from tests.conftest import ROOT

HUGE = 1 << 33
LONG = 1 << 24
ACT = f"{__name__}:act"
PROC = pytest.mark.skipif(METHOD != "forkserver", reason="the processes are found in /proc, below their server")


def act(task):  # noqa: C901 - a case a fault
    """Do what the task says; a plain word comes back in capitals."""
    match task:
        case "hang":
            while True:
                pass
        case "sleep":
            ctypes.CDLL(None).sleep(60)
        case "exit":
            os._exit(3)
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "break":
            raise ValueError(task)
        case "eat":
            return len(bytearray(HUGE))
        case "long":
            return os.getpid(), bytes(LONG)
        case "who":
            return os.getpid()
        case "where":
            return sys.modules["pipeline.run.warm"].__file__
    return task.upper()


def shared(tasks, workers=2, **options):
    seconds = 1.0 if {"hang", "sleep"} & set(tasks) else 60.0
    return dict(share(tasks, ACT, workers, Limits(seconds, 512), **options))


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_task_is_done_once(workers):
    tasks = [str(number) for number in range(20)]
    assert shared(tasks, workers) == dict(enumerate(tasks))


def test_processes_that_begin_with_nothing_do_the_same():
    assert shared(["a", "exit", "b"], method="spawn") == {0: "A", 1: Lost("its process ended with status 3"), 2: "B"}


def test_no_task_is_no_work():
    assert shared([]) == {}


KILLED = "its process was ended by signal 9 (SIGKILL), perhaps for want of memory"


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        pytest.param("hang", "took more than 1 seconds", id="a loop"),
        pytest.param("sleep", "took more than 1 seconds", id="a library that hangs"),
        pytest.param("exit", "its process ended with status 3", id="an end"),
        pytest.param("break", "its process ended with status 1", id="an error that nobody caught"),
        pytest.param("die", KILLED, id="killed from outside"),
        pytest.param("eat", "needs more memory than it may have", id="memory"),
    ],
)
def test_a_bad_task_costs_itself_and_no_other(bad, reason, workers):
    found = shared(["a", bad, "b", bad, "c"], workers)
    assert found == {0: "A", 1: Lost(reason), 2: "B", 3: Lost(reason), 4: "C"}


def ended(pid):
    """Wait for a process to end; whether anybody asked for its status is another matter."""
    for _ in range(300):
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.05)
    return False


@PROC
def test_the_processes_are_gone_when_nobody_asks_for_more():
    tasks = share(["who", "hang", "b"], ACT, 2, Limits(60, 512))
    pid = next(came for _, came in tasks if isinstance(came, int))
    began = time.monotonic()
    tasks.close()
    assert time.monotonic() - began < 2
    assert ended(pid)


@PROC
def test_a_process_that_dies_between_two_tasks_costs_none():
    tasks = share(["who", "who", "a", "b"], ACT, 1, Limits(60, 512))
    found = [next(tasks)]
    os.kill(found[0][1], signal.SIGKILL)
    assert ended(found[0][1])
    found += tasks
    assert [place for place, _ in found] == [0, 1, 2, 3]
    assert found[1][1] != found[0][1]
    assert [came for _, came in found[2:]] == ["A", "B"]


@PROC
def test_an_answer_cut_short_costs_no_task_where_somebody_else_ended_its_process():
    tasks = share(["long", "long", "a"], ACT, 2, Limits(60, 512))
    place, (first, _) = next(tasks)
    time.sleep(1)  # the other is half way through its answer, which is longer than a pipe
    others = [pid for pid in below(os.getpid()) if pid != first]
    for pid in others:
        os.kill(pid, signal.SIGKILL)
    found = dict(tasks)
    assert len(others) > 0
    assert found[2] == "A"
    assert len(found[1 - place][1]) == LONG
    assert found[1 - place][0] not in others


def below(pid):
    """List the processes of the pool: those that were forked from the server that this process started."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    servers = [
        one for one in children.read_text().split() if b"forkserver" in Path(f"/proc/{one}/cmdline").read_bytes()
    ]
    return [
        int(one) for server in servers for one in Path(f"/proc/{server}/task/{server}/children").read_text().split()
    ]


def test_a_process_is_replaced_after_many_tasks(monkeypatch):
    monkeypatch.setattr("pipeline.run.pool._TASKS", 2)
    found = shared(["who"] * 6, 1)
    assert [found[place] == found[place + 1] for place in range(5)] == [True, False, True, False, True]


def test_a_process_that_cannot_load_what_it_needs_ends_the_run():
    tasks = share(["a"], "pipeline.no_such_module:act", 1, Limits())
    with pytest.raises(OncocasesError, match=r"no process could be started to read the reports: .* status 1"):
        next(tasks)


ALONE = """
import sys
from pipeline.run.pool import share
from pipeline.run.worker import Limits
for _, pid in share(["who", sys.argv[2]] * 2, sys.argv[1], 2, Limits(float(sys.argv[3]))):
    print(pid, flush=True)
"""


@PROC
@pytest.mark.parametrize("task", ["hang", "sleep"])
def test_no_process_outlives_a_parent_that_is_killed(task):
    command = [sys.executable, "-c", ALONE, ACT, task, "2"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        parent.stdout.readline()
        pids = below(parent.pid)
        parent.kill()
    assert len(pids) == 2
    assert [pid for pid in pids if not ended(pid)] == []


OTHER = """
import sys
sys.path.insert(0, sys.argv[2])
from pipeline.run.pool import share
from pipeline.run.worker import Limits
print(*(place for _, place in share(["where"], sys.argv[1], 1, Limits())))
"""


@PROC
def test_the_processes_import_what_their_parent_does_wherever_it_was_started(tmp_path):
    command = [sys.executable, "-c", OTHER, ACT, ROOT]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, check=False, timeout=120, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(ROOT / "pipeline" / "run" / "warm.py"))


def test_a_script_without_a_guard_is_not_run_again(tmp_path):
    (tmp_path / "script.py").write_text(ALONE)
    command = [sys.executable, tmp_path / "script.py", ACT, "a", "60"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=120, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(done.stdout.split())[2:] == ["A", "A"]
