"""Builds the review page: one HTML file that holds all it needs, and that a browser lets load nothing else."""

import base64
import hashlib
import re
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from pipeline.evidence import verify
from pipeline.review.bundle import bundle
from pipeline.review.pack import pack
from pipeline.review.payload import payload
from pipeline.run_texts import origin, texts
from pipeline.scoring.load import CASES, load_run
from schemas.report import Report

PAGE: Final = "review.html"
"""The name of the page in the folder of its run."""

_PART: Final = re.compile(r"\{\{ (\w+) \}\}")
_FIRST: Final = "main.js"
_STYLES: Final = ("base.css", "list.css", "evidence.css", "dialogs.css", "print.css")


def review(run: Path, folders: Sequence[Path] = ()) -> str:
    """Build the page of the run in folder ``run``; the reports are in ``folders``, or where the run read them."""
    reports = load_run(run)
    found = texts(origin(run), [report.doc_id for report in reports], folders)
    for report in reports:
        verify(report, found[report.doc_id])
    key = hashlib.sha256((run / CASES).read_bytes()).hexdigest()
    return page(run.absolute().name, key, reports, list(found.values()))


def page(name: str, key: str, reports: Sequence[Report], raw: Sequence[str]) -> str:
    """Build the page of some reports and their raw texts, in the same order; ``key`` names the run in the browser.

    Whatever reports and texts hold travels in base64 alone: no character of theirs is ever read as HTML.
    """
    style, script = "".join(map(_source, _STYLES)), _script()
    parts = {
        "policy": _policy(style, script),
        "style": style,
        "records": pack(payload(name, key, reports, raw)),
        "texts": "\n".join(_block(number, text) for number, text in enumerate(raw)),
        "script": script,
    }
    return _PART.sub(lambda part: parts[part[1]], _source("index.html"))


def _policy(style: str, script: str) -> str:
    """Forbid everything but the page's own style and script, known by their hashes."""
    return (
        f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}'"


def _block(number: int, text: str) -> str:
    return f'<script type="application/octet-stream" id="text-{number}">{pack(text)}</script>'


def _script() -> str:
    folder = files("pipeline.review").joinpath("page")
    modules = {one.name: one.read_text("utf-8") for one in folder.iterdir() if one.name.endswith(".js")}
    return f"\n{bundle(modules, _FIRST)}"


def _source(name: str) -> str:
    return files("pipeline.review").joinpath("page", name).read_text("utf-8")
