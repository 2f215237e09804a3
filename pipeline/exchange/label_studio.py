"""Label Studio: one JSON file of tasks, and the configuration that shows them.

Each place of a fact is a region; the text area of its first region holds the note, and relations lead to the others.
Offsets count code points, as Label Studio stores them. It makes one sign of a carriage return and the line end behind
it, so a blank is given for the former.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import OncocasesError
from pipeline.exchange.marks import LABELS, Mark, marks, note_text, read_note, unmarked
from schemas.report import Report

TASKS: Final = "tasks.json"
CONFIGURATION: Final = "\n".join(
    [
        "<View>",
        '  <Labels name="label" toName="text">',
        *(f'    <Label value="{label}"/>' for label in LABELS),
        "  </Labels>",
        '  <Text name="text" value="$text" granularity="symbol"/>',
        '  <TextArea name="note" toName="text" perRegion="true" editable="true" maxSubmissions="1"/>',
        "</View>\n",
    ]
)


def to_label_studio(reports: Sequence[Report], texts: Mapping[str, str]) -> dict[str, str]:
    """Give the tasks and the configuration of a Label Studio project, by file name."""
    tasks = [_task(report, texts[report.doc_id].replace("\r", " ")) for report in reports]
    return {TASKS: json.dumps(tasks, indent=1, ensure_ascii=False) + "\n", "config.xml": CONFIGURATION}


def _task(report: Report, text: str) -> dict[str, Any]:
    result = [one for number, mark in enumerate(marks(report), 1) for one in _regions(mark, text, number)]
    return {"data": {"doc": report.doc_id, "text": text}, "annotations": [{"result": result}]}


def _regions(mark: Mark, text: str, number: int) -> Iterator[dict[str, Any]]:
    names = [f"m{number}-{step}" for step, _ in enumerate(mark.spans, 1)]
    of_the_text = {"to_name": "text"}
    for name, (start, end) in zip(names, mark.spans, strict=True):
        place = {"start": start, "end": end}
        value = place | {"text": text[start:end], "labels": [mark.label]}
        yield {"id": name, "from_name": "label", "type": "labels", "value": value} | of_the_text
        if name == names[0]:
            value = place | {"text": [note_text(mark.note)]}
            yield {"id": name, "from_name": "note", "type": "textarea", "value": value} | of_the_text
        else:
            yield {"type": "relation", "from_id": names[0], "to_id": name, "direction": "right"}


class _Loose(BaseModel):
    """What of a task is read; Label Studio adds much of its own."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class _Value(_Loose):
    start: int | None = None
    end: int | None = None
    text: str | tuple[str, ...] = ""
    labels: tuple[str, ...] = ()


class _Result(_Loose):
    type: str
    id: str = ""
    value: _Value = _Value()
    from_id: str = ""
    to_id: str = ""


class _Annotation(_Loose):
    result: tuple[_Result, ...] = ()
    was_cancelled: bool = False


class _Data(_Loose):
    doc: str
    text: str


class _Task(_Loose):
    data: _Data
    annotations: tuple[_Annotation, ...] = Field(default=())


class _Tasks(_Loose):
    tasks: tuple[_Task, ...]


def from_label_studio(folder: Path) -> list[Report]:
    """Read gold from the JSON files that Label Studio exported to ``folder``: of each task the last annotation.

    Tasks that nobody annotated are left out. Raises :class:`OncocasesError` where a file holds no tasks, or a mark has
    no note.
    """
    found = sorted(folder.glob("*.json"))
    if not found:
        message = f"{folder}: no .json file in it; a folder with an export of Label Studio is needed"
        raise OncocasesError(message)
    return [report for path in found for report in _reports(path)]


def _reports(path: Path) -> Iterator[Report]:
    try:
        tasks = _Tasks.model_validate({"tasks": json.loads(path.read_bytes())}).tasks
    except (OSError, ValueError, ValidationError) as error:
        message = f"{path}: not an export of Label Studio as JSON: {str(error).splitlines()[0]}"
        raise OncocasesError(message) from error
    for task in tasks:
        done = [one for one in task.annotations if not one.was_cancelled]
        if done:
            where = f"{path}: {task.data.doc}"
            yield unmarked(task.data.doc, task.data.text, list(_marks(done[-1].result, where)), where)


def _marks(results: Sequence[_Result], where: str) -> Iterator[Mark]:
    notes = {one.id: one.value.text for one in results if one.type == "textarea"}
    places = {one.id: one.value for one in results if one.type == "labels"}
    ends = [(one.from_id, one.to_id) for one in results if one.type == "relation"]
    followers = {to for name, to in ends if name in notes} | {name for name, to in ends if to in notes}
    for name, value in places.items():
        group = [name, *(to for one, to in ends if one == name), *(one for one, to in ends if to == name)]
        if name in notes:
            spans = tuple((places[one].start or 0, places[one].end or 0) for one in group if one in places)
            yield Mark(next(iter(value.labels), ""), spans, read_note("".join(notes[name]), f"{where}: {name}"))
        elif name not in followers:
            message = f"{where}: {value.text!r}: no note says what it means, nor a relation to a mark that has one"
            raise OncocasesError(message)
