"""brat standoff: a text, and beside it an ``.ann`` with a line a mark; notes say what a mark means.

Words over several lines are marked line by line, as brat asks for; all places of one fact stand in one ``Same`` line.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from pipeline.errors import OncocasesError
from pipeline.exchange.marks import LABELS, Mark, Note, Span, marks, note_text, read_note, unmarked
from pipeline.exchange.names import file_name
from schemas.report import Report

CONFIGURATION: Final = "\n".join(
    [
        *("[entities]", *LABELS, "", "[relations]"),
        "Same\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive",
        *("", "[events]", "", "[attributes]", ""),
    ]
)
"""What brat's ``annotation.conf`` must say to show the marks."""
_LINE: Final = re.compile(r"[^\r\n]+")


def to_brat(reports: Sequence[Report], texts: Mapping[str, str]) -> dict[str, str]:
    """Give the files of a brat folder by name."""
    found = {"annotation.conf": CONFIGURATION}
    for report in reports:
        name, text = file_name(report.doc_id), texts[report.doc_id]
        found |= {f"{name}.txt": text, f"{name}.ann": "".join(_lines(report, text))}
    return found


def _lines(report: Report, text: str) -> Iterator[str]:
    number = 0
    for count, mark in enumerate(marks(report), 1):
        places = [list(_fragments(text, span)) for span in mark.spans]
        ids = [f"T{number + step}" for step, _ in enumerate(places, 1)]
        number += len(ids)
        for name, place in zip(ids, places, strict=True):
            words = " ".join(text[start:end] for start, end in place)
            yield f"{name}\t{mark.label} {';'.join(f'{start} {end}' for start, end in place)}\t{words}\n"
        yield f"#{count}\tAnnotatorNotes {ids[0]}\t{note_text(mark.note)}\n"
        if len(ids) > 1:
            yield f"*\tSame {' '.join(ids)}\n"


def _fragments(text: str, span: Span) -> Iterator[Span]:
    """Cut a span at the ends of its lines."""
    start, end = span
    for line in _LINE.finditer(text, start, end):
        yield line.span()


class _Entity(NamedTuple):
    label: str
    span: Span


def from_brat(folder: Path) -> list[Report]:
    """Read gold from a brat folder, sorted by name; what brat holds besides (relations, attributes) is left aside.

    Raises :class:`OncocasesError`, with file and mark, where a mark does not stand on its words or has no note.
    """
    found = sorted(folder.glob("*.ann"))
    if not found:
        message = f"{folder}: no .ann file in it; a folder that brat annotates is needed"
        raise OncocasesError(message)
    return [_report(path) for path in found]


def _report(path: Path) -> Report:
    text, lines = _read(path.with_suffix(".txt")), _read(path).split("\n")
    entities = {name: entity for line in lines for name, entity in _entity(line, text, path)}
    notes = dict(_note(line, path) for line in lines if line.startswith("#") and "\tAnnotatorNotes " in line)
    same = [line.split("\t")[1].split()[1:] for line in lines if line.startswith("*\tSame ")]
    return unmarked(path.stem, text, list(_marks(entities, notes, same, path)), str(path))


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path}: {getattr(error, 'strerror', None) or error}; brat keeps a .txt in UTF-8 beside each .ann"
        raise OncocasesError(message) from error


def _entity(line: str, text: str, path: Path) -> Iterator[tuple[str, _Entity]]:
    if not line.startswith("T"):
        return
    try:
        name, middle, words = line.split("\t", 2)
        label, _, offsets = middle.partition(" ")
        places = [(int(start), int(end)) for start, end in (part.split() for part in offsets.split(";"))]
    except ValueError as error:
        message = f"{path}: {line[:60]!r} is no mark as brat writes it"
        raise OncocasesError(message) from error
    if " ".join(text[start:end] for start, end in places) != words:
        message = f"{path}: {name}: {words[:60]!r} does not stand at {offsets}; the text is not the one that was marked"
        raise OncocasesError(message)
    yield name, _Entity(label, (places[0][0], places[-1][1]))


def _note(line: str, path: Path) -> tuple[str, Note]:
    _, about, text = line.split("\t", 2)
    name = about.split()[1]
    return name, read_note(text, f"{path}: {name}")


def _marks(
    entities: Mapping[str, _Entity], notes: Mapping[str, Note], same: Sequence[Sequence[str]], path: Path
) -> Iterator[Mark]:
    """Yield the marks in the order of the file, each with all its places."""
    others = {name: group for group in same for name in group}
    for name, entity in entities.items():
        group = [one for one in others.get(name, [name]) if one in entities]
        if name in notes:
            yield Mark(entity.label, tuple(entities[one].span for one in group), notes[name])
        elif not any(one in notes for one in group):
            message = (
                f"{path}: {name} ({entity.label}): no note says what it means, nor that of a mark of the same fact"
            )
            raise OncocasesError(message)
