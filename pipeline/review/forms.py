"""What each field of a case is made of, told so that the page can offer a form for it: read off the schema itself."""

from collections.abc import Iterator
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, TypedDict, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from extractors.lexicon import rows
from schemas.report import Case, Model
from schemas.values import Field

Kind: TypeAlias = Literal["text", "number", "choice", "numbers", "range", "words"]
"""How a part is typed: one number, a list of them, one number or two as bounds, words parted by commas, …"""


class Part(TypedDict):
    """One part of a fact: a line of its form."""

    name: str
    kind: Kind
    choices: list[str]
    required: bool
    """Whether it must be given, though it may be null."""
    nullable: bool


class Form(TypedDict):
    """A field: its name, whether a case may have several, and its parts."""

    name: str
    many: bool
    parts: list[Part]


def forms() -> list[Form]:
    """Describe every field of a case, in order.

    >>> [part["name"] for part in forms()[0]["parts"]]
    ['value', 'unit']
    """
    return [_form(field) for field in Field]


def _form(field: Field) -> Form:
    annotation = Case.model_fields[field.value].annotation
    model = next(one for one in get_args(annotation) if isinstance(one, type) and issubclass(one, Model))
    parts = [_part(name, info) for name, info in model.model_fields.items() if name != "evidence"]
    return {"name": field.value, "many": get_origin(annotation) is tuple, "parts": parts}


def _part(name: str, info: FieldInfo) -> Part:
    types = _alternatives(info.annotation)
    choices = [member.value for one in types if isinstance(one, type) and issubclass(one, StrEnum) for member in one]
    kind: Kind = "choice" if choices else _kind(types)
    return {
        "name": name,
        "kind": kind,
        "choices": choices,
        "required": info.is_required(),
        "nullable": NoneType in types,
    }


def _alternatives(annotation: Any) -> tuple[Any, ...]:  # noqa: ANN401 - what an annotation is has no type
    """Give the types that a value may be of."""
    return get_args(annotation) if get_origin(annotation) in {Union, UnionType} else (annotation,)


def _kind(types: tuple[Any, ...]) -> Kind:
    listed = {get_args(one)[0] for one in types if get_origin(one) is tuple}
    if listed and float in types:
        return "range"
    if listed:
        return "numbers" if float in listed else "words"
    return "number" if float in types else "text"


def suggestions() -> dict[str, list[list[str]]]:
    """Give the codes and markers that a form offers by part: what to write, and what it means."""
    return {
        "topography": _codes((row["code"], row["canonical"]) for row in (*rows("topography"), *rows("subsites"))),
        "morphology": _codes((row["code"], row["canonical"]) for row in rows("histologies")),
        "marker": _codes((row["canonical"], "") for row in rows("ihc")),
    }


def _codes(found: Iterator[tuple[str, str]]) -> list[list[str]]:
    return [[code, name] for code, name in sorted(set(found)) if code]
