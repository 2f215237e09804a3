"""Cutting a text into parts: paragraphs, headings, whole captions, whole tables, what belongs to the page."""

import re
from collections.abc import Sequence
from typing import Final

from pipeline.zones_cells import housed
from pipeline.zones_floats import caption_goes_on, float_start, resumes
from pipeline.zones_furniture import furniture
from pipeline.zones_headings import Heading, heading, kicker
from pipeline.zones_kinds import Kind, Page, Part, joined
from pipeline.zones_lines import Gap, Line, column, continues, ends, lines
from pipeline.zones_title import title_lines
from schemas.values import Zone

_MAIN: Final = frozenset({Zone.ABSTRACT, Zone.DISCUSSION, Zone.CONCLUSION})
_REFERENCE: Final = re.compile(r"[\[(]?1[\]).]?\s+[^\W\d_].{20}", re.DOTALL)
_FULL: Final = 0.7
"""A line shorter than this share of the column ends a paragraph."""


def parts(text: str) -> Page:
    """Cut ``text`` into parts; captions and tables are whole."""
    found = lines(text)
    width = column(found)
    cut = _cut(found, width)
    return Page(text, width, housed(text, _gathered(text, cut, width), width))


def _cut(found: Sequence[Line], width: int) -> list[Part]:
    """Begin a part wherever a line begins something, or something ended with the line before."""
    noise = furniture(found)
    title_end = _title_end(found, noise)
    cut: list[Part] = []
    for index, line in enumerate(found):
        before = found[index - 1].text if index else ""
        if index in noise:
            cut.append(_part(Kind.FURNITURE, line))
            continue
        fresh = _fresh(line, before, cut, width)
        if fresh:
            cut.extend(fresh)
        elif not cut or index == title_end or _ended(cut[-1], line, before, width):
            cut.append(_part(Kind.PROSE, line))
        else:
            cut[-1] = _longer(cut[-1], line)
    return cut


def _title_end(found: Sequence[Line], noise: frozenset[int]) -> int:
    """Give the line at which running text begins that is glued to the title; -1 where none is."""
    first = next((index for index, line in enumerate(found) if index not in noise and not kicker(line.text)), len(found))
    behind = first + 1
    while behind < len(found) and found[behind].gap is Gap.NONE and heading(found[behind].text) is None:
        behind += 1
    size = title_lines(found[first:behind])
    return first + size if size else -1


def _part(kind: Kind, line: Line, **known: object) -> Part:
    return Part(kind, ((line.start, line.end),), line.gap, last=len(line.text), **known)  # type: ignore[arg-type]


def _longer(part: Part, line: Line) -> Part:
    return Part(part.kind, ((part.start, line.end),), part.gap, part.head, part.label, len(line.text))


def _fresh(line: Line, before: str, cut: Sequence[Part], width: int) -> list[Part]:
    """Give the parts that ``line`` begins as a heading, a caption or a table, if it does."""
    begun = float_start(line.text, line.gap, before, width)
    if begun:
        return [_part(Kind.TABLE if begun.table else Kind.CAPTION, line, label=begun.label)]
    head = heading(line.text)
    if head is None or not (_is_free(line, before, cut, width) or _stands_out(line, head, width)):
        return []
    end = line.start + len(line.text[: head.length].rstrip())
    first = Part(Kind.HEADING, ((line.start, end),), line.gap, head, head.words)
    if head.length >= len(line.text):
        return [first]
    rest = line.start + head.length
    return [first, Part(Kind.PROSE, ((rest, line.end),), Gap.NONE, last=len(line.text))]


def _is_free(line: Line, before: str, cut: Sequence[Part], width: int) -> bool:
    """Tell whether a heading may stand here: not in the middle of a sentence."""
    if line.gap is not Gap.NONE or cut[-1].kind in (Kind.HEADING, Kind.FURNITURE):
        return True
    return ends(before) or len(before) < _FULL * width


def _stands_out(line: Line, head: Heading, width: int) -> bool:
    """Tell whether the heading is all of a short line: within a paragraph no line is short but the last."""
    return head.length == len(line.text) < 0.6 * width and not line.text.endswith(".")


def _ended(part: Part, line: Line, before: str, width: int) -> bool:
    """Tell whether ``part`` ended before ``line``, which follows it and begins nothing known."""
    if line.gap is not Gap.NONE:
        return True
    if part.kind is Kind.CAPTION:
        return ends(before) and (continues(line.text) or (len(before) < _FULL * width < len(line.text)))
    return part.kind in (Kind.HEADING, Kind.FURNITURE)


def _gathered(text: str, cut: Sequence[Part], width: int) -> list[Part]:
    """Give each caption and each table what belongs to it of the parts behind it."""
    done: list[Part] = []
    interrupted = False
    for index, part in enumerate(cut):
        host = _host(done)
        if host is not None and _belongs(text, done[host], part, cut[index + 1 : index + 3], width, interrupted):
            done[host] = done[host]._replace(spans=joined(text, (*done[host].spans, *part.spans)), last=part.last)
            continue
        if part.kind is Kind.PROSE:
            interrupted = not ends(text[max(part.start, part.end - 60) : part.end])
        elif part.kind is Kind.HEADING:
            interrupted = False
        done.append(part)
    return done


def _host(done: Sequence[Part]) -> int | None:
    """Give the caption or table that the next part may belong to: furniture may stand in between."""
    index = len(done) - 1
    while index >= 0 and done[index].kind is Kind.FURNITURE:
        index -= 1
    return index if index >= 0 and done[index].kind in (Kind.CAPTION, Kind.TABLE) else None


def _belongs(  # noqa: PLR0913 - what was before, what is there, what comes
    text: str, host: Part, part: Part, behind: Sequence[Part], width: int, interrupted: bool  # noqa: FBT001
) -> bool:
    if host.kind is Kind.CAPTION:
        if part.kind is not Kind.PROSE or part.gap is Gap.NONE:
            return False
        return caption_goes_on(text[host.start : host.end], text[part.start : part.end], interrupted=interrupted)
    if part.head is not None:
        following = text[behind[0].start : behind[0].end] if behind else ""
        return not _is_main(part.head, following) and not (behind and _is_text(text, behind[0], width))
    return part.kind is Kind.PROSE and not _is_text(text, part, width)


def _is_main(head: Heading, following: str) -> bool:
    """Tell whether no cell reads like this heading: "Case presentation" does not, "Outcome" and "Reference" do."""
    if head.zone is Zone.REFERENCES:
        return _REFERENCE.match(following) is not None
    return head.zone in _MAIN or (head.code != "sub" and " " in head.words)


def _is_text(text: str, part: Part, width: int) -> bool:
    return part.kind is Kind.PROSE and resumes(text[part.start : part.end], width)


