"""Records as HTML, for a notebook: what is known, with the words that say it behind each value; all of it escaped."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any, Final

_STYLE: Final = "text-align:left;vertical-align:top"


def table(cases: Iterable[dict[str, Any]], caption: str) -> str:
    """Show cases, as plain dictionaries, a row each; fields that none of them has are left out.

    >>> told = {"case_id": "index-1", "sex": {"value": "female", "evidence": [{"quote": "<her>"}]}, "age": None}
    >>> found = table([told], "a & b")
    >>> "a &amp; b" in found, "age" in found, '<span title="&lt;her&gt;">female</span>' in found
    (True, False, True)
    """
    rows = list(cases)
    names = [name for name in (rows[0] if rows else ()) if any(row[name] for row in rows)]
    lines = [_line("th", [escape(name.replace("_", " ")) for name in names])]
    lines += [_line("td", [_cell(row[name]) for name in names]) for row in rows]
    return f"<table><caption>{escape(caption)}</caption>{''.join(lines)}</table>"


def _line(kind: str, cells: Iterable[str]) -> str:
    shown = (f'<{kind} style="{_STYLE}">{cell}</{kind}>' for cell in cells)
    return f"<tr>{''.join(shown)}</tr>"


def _cell(value: Any) -> str:  # noqa: ANN401 - a field is a word, a record, or several
    """Show a field: a fact a line, and the words that say it where a pointer rests on it."""
    several = value if isinstance(value, list) else [value]
    return "<br>".join(_fact(one) for one in several if one is not None)


def _fact(told: Any) -> str:  # noqa: ANN401 - a field is a word or a record
    if not isinstance(told, dict):
        return escape(str(told))
    quotes = "; ".join(" ".join(one["quote"].split()) for one in told.get("evidence", ()))
    return f'<span title="{escape(quotes)}">{escape(", ".join(_words(told)))}</span>'


def _words(told: dict[str, Any]) -> Iterator[str]:
    """Yield what a fact says, in the order of its fields."""
    for name, value in told.items():
        if name == "evidence" or value in (None, [], ""):
            continue
        if isinstance(value, list):
            yield " × ".join(map(_plain, value)) if name == "dimensions_mm" else "–".join(map(_plain, value))
        else:
            yield _plain(value)


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
