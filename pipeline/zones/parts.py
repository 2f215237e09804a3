"""Cutting a text into parts: paragraphs, headings, whole captions, whole tables, what belongs to the page."""

import re
from collections.abc import Sequence
from statistics import median_high
from typing import Final

from pipeline.zones.cells import housed
from pipeline.zones.floats import float_start, is_legend, panels
from pipeline.zones.furniture import furniture
from pipeline.zones.gather import gathered
from pipeline.zones.headings import Heading, heading, kicker
from pipeline.zones.kinds import Kind, Page, Part
from pipeline.zones.lines import Gap, Line, column, continues, ends, hangs, lines, opens_case, running, squeezed
from pipeline.zones.notes import note
from pipeline.zones.title import title_lines

_FULL: Final = 0.7
"""A line shorter than this share of the column ends a paragraph."""
_WIDE: Final = 0.8
"""A line as wide as this is no row of a table and no last line."""
_CELL: Final = 0.4
"""A line shorter than this share of the column is a cell, or the last of a paragraph."""
_LABEL: Final = 12
"""Letters of "Figure 12" alone, above its caption."""
_EXPLAINED: Final = re.compile(r"[A-Z][A-Z\d]{1,7}[*†‡§]?,?\s[a-z]").match
"""A short form as the notes of a table explain it; text below a table may begin so, too ("CT of the"), and is left."""
_TOP: Final = 16
"""Lines among which a rubric stands over the title."""
_SMALLER: Final = 1.09
"""How much more letters a line of a caption has that is set smaller than the text."""
_AS_TEXT: Final = 1.06
"""How much more letters than a column's usual a line of the text may have: the narrowest letters make no more."""
_SMALL_PRINT: Final = 1.15
"""How much more letters a line has that is too long for the text, and must be set smaller."""
_FULL_PRINT: Final = 0.95
"""The share of a caption's usual letters from which one of its lines is full."""
_FEWER: Final = 0.88
"""The share of a caption's usual letters that lines of the text below it have at most."""
_SEEN: Final = 8
"""Lines of a caption that are measured."""
_FEWEST: Final = 3
"""Full lines that make running text behind a table."""


def parts(text: str) -> Page:
    """Cut ``text`` into parts; captions and tables are whole."""
    found = lines(text)
    width = column(found)
    cut = _cut(found, width)
    return Page(text, width, housed(text, gathered(text, cut, width), width))


def _cut(found: Sequence[Line], width: int) -> list[Part]:
    """Begin a part wherever a line begins something, or something ended with the line before."""
    noise = furniture(found)
    title_end = _title_end(found, noise)
    cut: list[Part] = []
    for index, line in enumerate(found):
        before = found[index - 1].text if index else ""
        if cut and line.start < cut[-1].end:
            continue
        if index in noise:
            cut.append(_part(Kind.FURNITURE, line))
        elif wrapped := _wrapped(found[index : index + 2], width):
            cut.append(wrapped)
        elif fresh := _fresh(line, before, cut, width):
            cut.extend(fresh)
        elif not cut or index == title_end or _ended(cut[-1], found, index, width):
            cut.append(_part(Kind.PROSE, line))
        else:
            cut[-1] = _longer(cut[-1], line)
    return cut


def _title_end(found: Sequence[Line], noise: frozenset[int]) -> int:
    """Give the line at which running text begins that is glued to the title; -1 where none is."""
    lines_left = (index for index, line in enumerate(found) if index not in noise and not kicker(line.text))
    first = next(lines_left, len(found))
    behind = first + 1
    while behind < len(found) and found[behind].gap is Gap.NONE and heading(found[behind].text) is None:
        behind += 1
    size = title_lines(found[first:behind])
    return first + size if size else -1


def _part(kind: Kind, line: Line, **known: object) -> Part:
    return Part(kind, ((line.start, line.end),), line.gap, last=len(line.text), **known)  # type: ignore[arg-type]


def _longer(part: Part, line: Line) -> Part:
    kind, spans, gap, head, label, _ = part
    return Part(kind, ((spans[0][0], line.end),), gap, head, label, len(line.text))


def _fresh(line: Line, before: str, cut: Sequence[Part], width: int) -> list[Part]:
    """Give the parts that ``line`` begins as a heading, a caption or a table, if it does."""
    if line.text[0].islower():
        return []
    begun = float_start(line.text, line.gap, before, width)
    if begun:
        return [_part(Kind.TABLE if begun.table else Kind.CAPTION, line, label=begun.label)]
    head = heading(line.text)
    if note(line.text, head):
        return [_part(Kind.NOTE, line)]
    if (
        head is None
        or _is_broken(line.text[: head.length])
        or not (_is_free(line, before, cut, width) or _stands_out(line, head, width))
    ):
        return []
    end = line.start + len(line.text[: head.length].rstrip())
    first = Part(Kind.HEADING, ((line.start, end),), line.gap, head, head.words)
    if head.length >= len(line.text):
        return [first]
    rest = line.start + head.length
    return [first, Part(Kind.PROSE, ((rest, line.end),), Gap.NONE, last=len(line.text))]


def _wrapped(pair: Sequence[Line], width: int) -> Part | None:
    """Give the heading that a narrow column breaks in two: "Discussion and review of the" above "literature".

    Two headings piled up are two: "Case" above "Discussion", or above the "1" of a table.
    """
    if len(pair) < 2 or pair[0].gap < Gap.BLANK or pair[1].gap is not Gap.NONE:
        return None
    first, second = pair
    whole = " ".join([*first.text.split(), *second.text.split()])
    if len(second.text) >= _FULL * width or ends(whole) or (heading(first.text) and not second.text[0].islower()):
        return None
    head = heading(whole)
    if head is None or head.length < len(whole):
        return None
    return Part(Kind.HEADING, ((first.start, second.end),), first.gap, head, head.words)


def _is_free(line: Line, before: str, cut: Sequence[Part], width: int) -> bool:
    """Tell whether a heading may stand here: not in the middle of a sentence."""
    if line.gap is not Gap.NONE or cut[-1].kind in (Kind.HEADING, Kind.FURNITURE):
        return True
    return len(before) < _FULL * width or (ends(before) and before[-1] != ";")


def _stands_out(line: Line, head: Heading, width: int) -> bool:
    """Tell whether the heading is all of a short line: within a paragraph no line is short but the last."""
    return head.length == len(line.text) < 0.6 * width and not line.text.endswith(".")


def _is_broken(text: str) -> bool:
    """Tell whether a line breaks off within a word: "Immunohistochemistry-⏎based"."""
    return text[-1] in "-‐\ufffe" and text[-2:-1].isalpha()


def _ended(part: Part, found: Sequence[Line], index: int, width: int) -> bool:
    """Tell whether ``part`` ended before the line at ``index``, which follows it and begins nothing known."""
    line, before = found[index], found[index - 1].text
    if line.gap is not Gap.NONE:
        return True
    if part.kind in (Kind.CAPTION, Kind.NOTE):
        return not panels(line.text) and (
            (before[-1] in ".!?)" and _resumes(line.text, before, width))
            or (part.gap is not Gap.BLANK and _is_below(line.text, before, width))
            or (ends(before) and opens_case(line.text))
            or _is_narrower(part, found, index, width)
        )
    if part.kind is Kind.TABLE:
        is_begun = part.start < found[index - 1].start and part.gap is not Gap.BLANK
        return is_begun and _is_text(found[index : index + _FEWEST], before, width)
    if part.kind is Kind.PROSE:
        return _prose_ended(found, index, width)
    return part.kind in (Kind.HEADING, Kind.FURNITURE)


def _prose_ended(found: Sequence[Line], index: int, width: int) -> bool:
    """Tell whether a paragraph, a cell or a rubric ended before the line at ``index``, right below it."""
    line, before = found[index].text, found[index - 1].text
    if index <= _TOP and kicker(before):
        return True
    if ends(before):
        return (squeezed(before) < _FULL * width and not continues(line)) or opens_case(line)
    return len(before) < _CELL * width and _is_text(found[index : index + _FEWEST], before, width)


def _is_below(line: str, before: str, width: int) -> bool:
    """Tell whether a full line stands below the short last line of a caption, which may have no stop.

    Only in a text that sets nothing apart: elsewhere a caption may begin with a title in a line of its own.
    """
    most = _WIDE if ends(before) else _FULL
    is_short = len(before) > _LABEL and squeezed(before) < most * width and before[-1] not in ",;"
    return is_short and not hangs(before) and squeezed(line) >= _WIDE * width


def _is_narrower(part: Part, found: Sequence[Line], index: int, width: int) -> bool:
    """Tell whether a caption, set smaller, ended with its short last line: those below have as few letters as text."""
    if len(found[index].text) < _WIDE * width:
        return False
    above = [squeezed(line.text) for line in found[max(0, index - _SEEN) : index] if line.start >= part.start]
    below = [squeezed(line.text) for line in found[index : index + _FEWEST] if line.gap is Gap.NONE]
    full = above[:-1] or above
    usual = median_high(full)
    if (
        usual < _SMALLER * width
        or min(full) < _FULL * usual
        or (above[-1] > _FULL_PRINT * usual and not ends(found[index - 1].text))
    ):
        return False
    most = min(max(_AS_TEXT * width, _FEWER * usual), _FULL_PRINT * usual)
    return len(below) == _FEWEST and below[0] >= _WIDE * width and max(below) < most


def _is_text(ahead: Sequence[Line], before: str, width: int) -> bool:
    """Tell whether the lines behind a row are running text again, in a text that sets no table apart.

    The last line of a table's notes may be full: it ends a sentence then, or is set smaller.
    """
    first = ahead[0].text
    if len(ahead) < _FEWEST or is_legend(first) or _EXPLAINED(first):
        return False
    above, widths = squeezed(before), [squeezed(line.text) for line in ahead]
    is_note = ends(before) or above > _SMALL_PRINT * width
    if above >= _WIDE * width and (max(widths) > _AS_TEXT * width or not is_note):
        return False
    is_full = min(widths) >= _WIDE * width and all(line.gap is Gap.NONE for line in ahead)
    return is_full and running(" ".join(line.text for line in ahead))


def _resumes(line: str, before: str, width: int) -> bool:
    """Tell whether a line right below a finished sentence of a caption is running text again."""
    return ends(before) and (continues(line) or len(before) < _FULL * width < len(line))
