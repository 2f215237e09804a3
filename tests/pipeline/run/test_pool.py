"""Processes that share tasks: one that hangs, dies or eats memory costs its own task and no other."""

import ctypes
import os
import signal
import time

import pytest

from pipeline.run.pool import Limits, Lost, share

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
HUGE = 1 << 33


def act(task):
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
        case "eat":
            return len(bytearray(HUGE))
    return task.upper()


def shared(tasks, workers=2):
    seconds = 1.0 if {"hang", "sleep"} & set(tasks) else 60.0
    return dict(share(tasks, act, workers, Limits(seconds, 512)))


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_every_task_is_done_once(workers):
    tasks = [str(number) for number in range(20)]
    assert shared(tasks, workers) == dict(enumerate(tasks))


def test_no_task_is_no_work():
    assert shared([]) == {}


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        pytest.param("hang", "took more than 1 seconds", id="a loop"),
        pytest.param("sleep", "took more than 1 seconds", id="a library that hangs"),
        pytest.param("exit", "its process ended with status 3", id="an end"),
        pytest.param(
            "die", "its process was ended by signal 9 (SIGKILL), perhaps for want of memory", id="killed from outside"
        ),
        pytest.param("eat", "needs more memory than it may have", id="memory"),
    ],
)
def test_a_bad_task_costs_itself_and_no_other(bad, reason, workers):
    found = shared(["a", bad, "b", bad, "c"], workers)
    assert found == {0: "A", 1: Lost(reason), 2: "B", 3: Lost(reason), 4: "C"}


def test_the_processes_are_gone_when_nobody_asks_for_more():
    tasks = share(["a", "hang", "b"], lambda task: (os.getpid(), act(task)), 2, Limits(60, 512))
    _, (pid, word) = next(tasks)
    assert word in {"A", "B"}
    began = time.monotonic()
    tasks.close()
    assert time.monotonic() - began < 2
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
