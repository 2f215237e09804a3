import ast
import importlib
import inspect
import pkgutil

import pytest

import extractors
import pipeline
import schemas
from pipeline.language import language
from tests.conftest import ROOT

MUTABLE = (list, dict, set, bytearray)
PACKAGES = (schemas, extractors, pipeline)
MODULES = sorted(
    {module.name for package in PACKAGES for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")}
)


@pytest.mark.parametrize("name", MODULES)
def test_no_module_offers_what_a_run_could_change(name):
    module = importlib.import_module(name)
    offered = {key: value for key, value in vars(module).items() if not key.startswith("_")}
    assert [key for key, value in offered.items() if isinstance(value, MUTABLE)] == []


@pytest.mark.parametrize("name", MODULES)
def test_no_function_has_a_default_that_a_call_could_change(name):
    module = importlib.import_module(name)
    defaults = [
        (key, parameter.name)
        for key, function in inspect.getmembers(module, inspect.isfunction)
        for parameter in inspect.signature(function).parameters.values()
        if isinstance(parameter.default, MUTABLE)
    ]
    assert defaults == []


def test_the_pipeline_s_components_ask_for_nothing_that_no_other_gives():
    problems = language().analyze_pipes(keys=["assigns", "requires", "scores", "retokenizes"])["problems"]
    assert {name: unmet for name, unmet in problems.items() if unmet} == {}


def imported(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", sorted(ROOT.glob("schemas/*.py")), ids=lambda path: path.stem)
def test_schemas_need_pydantic_and_no_more(path):
    assert set(imported(path)) <= {
        "schemas",
        "pydantic",
        "typing",
        "enum",
        "dataclasses",
        "json",
        "html",
        "collections",
    }


@pytest.mark.parametrize("path", sorted(ROOT.glob("extractors/*.py")), ids=lambda path: path.stem)
def test_only_the_bridge_knows_spacy(path):
    assert path.stem == "component" or "spacy" not in set(imported(path))
