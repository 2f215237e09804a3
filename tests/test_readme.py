"""The README shows real output, and its commands are run."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.cli import main
from tests.readme import README, ROOT, rendered

pytestmark = pytest.mark.xdist_group("readme")
"""The commands follow each other in one folder: they stay together, and in order, where tests share the cores."""

TEXT = README.read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
SHELL = [body for kind, body in BLOCKS if kind == "sh" and not body.startswith("make")]
MAKE = [body for kind, body in BLOCKS if kind == "sh" and body.startswith("make")]
PYTHON = [body for kind, body in BLOCKS if kind == "python"]


@pytest.fixture(scope="module")
def checkout(tmp_path_factory, seeds_run):
    """A folder with the seeds and an earlier run over them, as a user has it after ``make run``."""
    folder = tmp_path_factory.mktemp("checkout")
    for part in ("seeds", "tests/baseline"):
        shutil.copytree(ROOT / part, folder / part)
    shutil.copytree(seeds_run, folder / "outputs" / "seeds")
    return folder


def run(command, folder):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, cwd=folder, env=os.environ | {"PATH": path}, capture_output=True, check=False, timeout=60
    )
    return done.returncode, done.stderr.decode()


def test_the_tables_are_those_of_the_committed_run():
    assert rendered(TEXT) == TEXT, "stale: 'make readme' renews them"


@pytest.mark.parametrize("block", SHELL, ids=lambda block: block.split("\n")[0][:40])
def test_the_commands_run(checkout, block):
    assert run(["bash", "-euo", "pipefail", "-c", block], checkout) == (0, "")


def test_the_library_s_examples_run_each_by_itself(checkout):
    each = "import json, sys\nfor block in json.loads(sys.argv[1]):\n    exec(block, {'__name__': '__main__'})"
    assert run([sys.executable, "-c", each, json.dumps(PYTHON)], checkout) == (0, "")


def test_there_is_something_of_each_kind_to_run():
    assert [len(SHELL) > 2, len(PYTHON) > 1, len(MAKE) > 0] == [True, True, True]


def test_every_make_target_that_is_named_is_there():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"\bmake ([a-z]+)", "".join(MAKE)))
    assert {"run", "test"} <= named <= targets


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_and_option_stands_in_the_readme(command):
    assert f"oncocases {command}" in TEXT
    missing = [
        option.opts[0]
        for option in main.commands[command].params
        if option.param_type_name == "option"
        and not any(f"`{name}" in TEXT or f" {name} " in TEXT for name in option.opts)
    ]
    assert missing == []


def test_no_link_leads_nowhere():
    links = re.findall(r"\]\((?!https?:)([^)#]+)", TEXT)
    assert [link for link in links if not (ROOT / link).exists()] == []
