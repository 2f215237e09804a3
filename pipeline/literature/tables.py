"""Finds the tables that list individual patients, and cuts each into title, head, body and legend.

Left alone: tables without persons, of laboratory values, of antibodies, of groups.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pipeline.literature.header import is_head, read_head
from pipeline.literature.keys import keys
from pipeline.literature.model import Column, Head, Table
from pipeline.literature.words import PRESENT
from pipeline.story import Story
from pipeline.text import Span
from schemas.values import Zone

_LABEL: Final = re.compile(r"\s*tab(?:le|\.)\s*(?:S?\d{1,2}|[IVX]{1,4})\b[.:]?\s*", re.IGNORECASE).match
_BODY: Final = re.compile(
    r"""\bet\.?\s+al\b | ^(?:18|19|20)\d\d | \b\d{1,3}\s?(?:y\w*\s?)?/\s?[MF] | \b[MF]\s?/\s?\d | \[\d+
      | ^\d{1,3}[.)]?(?:\s|$) | ^(?:M|F|Male|Female)(?:\s|$) | \s\d{1,3}\s[MF]\b""",
    re.VERBOSE,
).search
_LEGEND: Final = re.compile(
    r"""[*†‡§¶#]\s?[A-Za-z]{2} | [a-h][:.)]\s?\w | [a-h][A-Z][a-z]+\s[a-z]+\s[a-z]+
      | (?i:abbreviations?|notes?|legend|key)\b\s?[:.]
      | [\w+/-]{1,12}\s?=\s?\w | [a-z]{2,8}:\s[a-z]+ | [A-Z]{1,5}:\s[a-z][^:]*[;,]\s*[A-Z]{1,5}:
      | [A-Z][A-Za-z/-]{0,9},\s[a-z][\w\s/-]+[;.] | [A-Z]{1,6}\s-\s[a-z]
      | [A-Z][A-Za-z/]{0,8}\s(?:indicates|denotes|means)\s
      | [A-Z]{2,6}\s[a-z]+\s[a-z].*,\s[A-Z]{2,6}\s[a-z]
      | (?P<one>[a-z])[a-z]{0,5}\s+(?P=one)[a-z-]+(?:\s[a-z-]+){0,3}
        ,\s+(?P<other>[a-z])[a-z]{0,5}\s+(?P=other)[a-z-]{3}""",
    re.VERBOSE,
).match
_OTHERS: Final = re.compile(
    r"\b(?:literature|reported|reports|published|publications|previous(?:ly)?|review)\b", re.IGNORECASE
).search
_ETAL: Final = re.compile(r"(?:et\s+)?al\b").match
"""What a first author's name, in the line before, is followed by."""
_TITLE_LINES: Final = 4
_HEAD_LINES: Final = 40


def tables(story: Story) -> Iterator[Table]:
    """Yield the tables of individual patients whose cells no file or tool gives away, in text order."""
    starts, text, source = story.document.starts, story.text, story.document.source
    if source.tables and source.blocks is not None:
        return
    given = {table.title[0] for table in source.tables if table.title}
    for index, block in enumerate(story.document.blocks):
        if block.zone is Zone.TABLE and block.spans[0][0] not in given:
            end = starts[index + 1] if index + 1 < len(starts) else len(text)
            table = _table(text, (starts[index], end), block.label or "A table")
            if table is not None:
                yield table


def _lines(text: str, span: Span) -> list[Span]:
    """List the lines of ``span`` that are not blank, without the blanks at their ends."""
    return [(match.start(), match.end()) for match in re.finditer(r"\S(?:[^\n]*[^\s])?", text[span[0] : span[1]])]


def _table(text: str, span: Span, label: str) -> Table | None:
    lines = [(span[0] + start, span[0] + end) for start, end in _lines(text, span)]
    words = [text[start:end] for start, end in lines]
    named = next((index for index, line in enumerate(words) if _LABEL(line)), None)
    if named is None:
        return None
    titled = _title_end(words, named)
    headed = _head_end(words, titled)
    above = [line for line, said in zip(lines[:named], words[:named], strict=True) if is_head(said)]
    head = read_head(text, [*above, *lines[titled:headed]])
    strays = [(line, said) for line, said in zip(lines[:named], words[:named], strict=True) if not is_head(said)]
    body, legend = _parted(
        [*(line for line, _ in strays), *lines[headed:]], [*(said for _, said in strays), *words[headed:]]
    )
    title = (lines[named][0] + _label_length(words[named]), lines[titled - 1][1])
    if (
        not head.has(Column.AGE, Column.SEX, Column.SITE, Column.PRIMARY, Column.METASTATIC, Column.CASE, Column.AUTHOR)
        or not body
    ):
        return None
    return Table(label, title, tuple(body), tuple(legend), head, _is_literature(text, title, body, head))


def _label_length(line: str) -> int:
    found = _LABEL(line)
    return found.end() if found else 0


def _title_end(words: Sequence[str], named: int) -> int:
    """Give the line behind the title: where the head begins, or the title's sentence ends."""
    index = named + 1
    if not words[named][_label_length(words[named]) :].strip() and index < len(words):
        index += 1
    while index < min(len(words), named + _TITLE_LINES):
        if words[index - 1].endswith((".", ":")) or is_head(words[index]) or _begins_body(words[index]):
            break
        index += 1
    return index


def _head_end(words: Sequence[str], index: int) -> int:
    last = min(len(words), index + _HEAD_LINES)
    place = next((place for place in range(index, last) if _begins_body(words[place])), last)
    return place - 1 if index < place < last and _ETAL(words[place]) else place


def _begins_body(line: str) -> bool:
    return _BODY(line) is not None or PRESENT.search(line) is not None


def _parted(lines: Sequence[Span], words: Sequence[str]) -> tuple[list[Span], list[Span]]:
    """Part the body from the legend, which may be wrapped and may stand before the last cells."""
    body: list[Span] = []
    legend: list[Span] = []
    within = False
    for line, said in zip(lines, words, strict=True):
        within = _LEGEND(said) is not None or (within and not _begins_body(said))
        (legend if within else body).append(line)
    return body, legend


def _is_literature(text: str, title: Span, body: Sequence[Span], head: Head) -> bool:
    if head.has(Column.AUTHOR, Column.REFERENCE) or _OTHERS(text, *title):
        return True
    named = [key for key in keys(text, (body[0][0], body[-1][1]), head) if key.is_named and not key.is_present]
    return len(named) > 1
