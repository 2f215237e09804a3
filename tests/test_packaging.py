"""What is imported is declared, what is declared is locked, and no lock names a place of a machine."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
OPTIONAL = {canonicalize_name(Requirement(line).name) for line in PROJECT["optional-dependencies"]["spark"]}
"""What is imported only where it was asked for; each has the name that it is imported by."""
OWN = {"schemas", "extractors", "pipeline"}
RUNTIME = [Requirement(line) for line in PROJECT["dependencies"]]
DEVELOPMENT = [Requirement(line) for line in PROJECT["optional-dependencies"]["dev"]]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PINNED = re.compile(r"^([\w.-]+)==(\S+) \\$", re.MULTILINE)


def imported():
    """Name the packages that the source imports, wherever it does."""
    for path in (path for package in OWN for path in (ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield node.module.partition(".")[0]


def test_every_package_that_is_imported_is_declared():
    declared = {canonicalize_name(one.name) for one in RUNTIME}
    others = {name for name in imported() if name not in sys.stdlib_module_names and name not in OWN | OPTIONAL}
    owners = packages_distributions()
    undeclared = {name for name in others if not {canonicalize_name(one) for one in owners[name]} & declared}
    assert undeclared == set()


@pytest.mark.parametrize("name", ["py311", "py312"])
@pytest.mark.parametrize("wanted", [*RUNTIME, *DEVELOPMENT], ids=str)
def test_every_dependency_is_locked_at_a_version_that_is_allowed(name, wanted):
    pinned = dict(PINNED.findall((ROOT / "requirements" / f"{name}.txt").read_text()))
    assert pinned.get(canonicalize_name(wanted.name)) in wanted.specifier, "stale: 'make lock' makes it anew"


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_every_line_of_a_lock_is_a_pin_a_hash_or_a_comment(path):
    line = re.compile(r"[\w.-]+==\S+ \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?|\s*#.*|")
    text = path.read_text()
    assert [one for one in text.split("\n") if not line.fullmatch(one)] == []
    assert "/" not in text
    assert len(PINNED.findall(text)) > 0


def test_what_is_packaged_is_the_source_and_not_its_tests():
    assert set(PROJECT["scripts"]) == {"oncocases"}
    tables = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    assert {pattern.rstrip("*") for pattern in tables["packages"]["find"]["include"]} == OWN
