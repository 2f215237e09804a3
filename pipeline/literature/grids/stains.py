"""Reads immunostains: from columns headed by a marker, and from columns of stains in free words.

A marker's column is one of stains where its cells are results ("+", "neg", "30%"), and nothing in the head speaks of
blood or of genes. A dash says negative only where the column does not say so in other words.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from extractors.ihc import find
from extractors.ihc.markers import INDEX, markers
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.rows import Record
from pipeline.literature.words import is_missing
from pipeline.story import Story
from schemas.report import Stain
from schemas.values import Extent, Intensity, StainResult

_RESULT: Final = re.compile(
    r"\W*?(?:(?P<equivocal>\+\s?/\s?-|±|equivocal|indeterminate)"
    r"|(?P<positive>\+{1,4}|[1-4]\s?\+|pos(?:itive)?\b\.?|present\b|strong(?:ly)?\b|weak(?:ly)?\b|focal(?:ly)?\b|diffuse(?:ly)?\b)"
    r"|(?P<negative>-|neg(?:ative)?\b\.?|absent\b))",
    re.IGNORECASE,
).match
_PERCENT: Final = re.compile(
    r"(?P<bound>[<>≤≥]\s?)?(?P<low>\d{1,3}(?:\.\d+)?)(?:\s?%?\s?(?:-|to)\s?(?P<high>\d{1,3}(?:\.\d+)?))?(?P<sign>\s?%)?"
)
_ONLY: Final = re.compile(r"\W*[<>≤≥~]?\s?\d{1,3}(?:\.\d+)?(?:\s?%?\s?-\s?\d{1,3}(?:\.\d+)?)?\s?%?\W*").fullmatch
_ELSEWHERE: Final = re.compile(
    r"serum|plasma|blood|csf|\bml\b|ng/|u/|\bpcr\b|\bfish\b|mutation|rearrang|fusion|\bgene\b|transloc|amplif|mrna|urin|sequenc|level",
    re.IGNORECASE,
).search
_STAINS: Final = re.compile(r"immuno|\bihc\b|\bstain", re.IGNORECASE).search
_SIGNED: Final = re.compile(r"\((?P<sign>[+-])\)\s?:(?P<list>(?:(?!\([+-]\)\s?:).)*)")
_LISTED: Final = re.compile(r"\W*(?P<result>positive|negative)\W*", re.IGNORECASE).fullmatch
_WORDS: Final = re.compile(r"neg|pos", re.IGNORECASE).match
_MISSING: Final = re.compile(r"(?<!\S)-\s?[,:=]?\s?(?:not|no)\b|not\s\w+\s?\(-\)").search
"""A legend that says of the dash that it is no result."""
_INTENSITY: Final = re.compile(r"\b(?P<weak>weak)|\b(?P<moderate>moderate)|\b(?P<strong>strong)", re.IGNORECASE)
_EXTENT: Final = re.compile(r"\b(?P<focal>focal)|\b(?P<patchy>patchy)|\b(?P<diffuse>diffuse)", re.IGNORECASE)


class Stained(NamedTuple):
    """A column of stains."""

    marker: str
    dash: bool
    """Whether a dash is a result."""


def marker_columns(grid: Grid) -> dict[str, Stained]:
    """Give the columns of stains, by the words of their heads."""
    found: dict[str, Stained] = {}
    for at, meaning in enumerate(grid.columns):
        marker, cells = _marker(meaning), [line[at].text for line in grid.lines]
        if marker and _are_results(cells, marker):
            found[meaning.words] = Stained(marker, dash=not any(map(_WORDS, cells)) and not _MISSING(grid.legend))
    return found


def _marker(meaning: Meaning) -> str | None:
    """Give the marker that a head names, if it names one and little else."""
    if _ELSEWHERE(f"{meaning.above} {meaning.words}"):
        return None
    words = re.sub(r"\([^()]*\)|%|[*†‡]", " ", meaning.words).strip()
    names = {hit.meaning.canonical for hit in markers(words)}
    covered = sum(hit.end - hit.start for hit in markers(words))
    return names.pop() if len(names) == 1 and 3 * covered > 2 * len(words) else None


def joint_columns(grid: Grid) -> dict[str, tuple[str, ...]]:
    """Give the columns that hold the results of several markers, by the words of their heads: "ER/PR" over "+/-"."""
    found: dict[str, tuple[str, ...]] = {}
    for at, meaning in enumerate(grid.columns):
        named = tuple(hit.meaning.canonical for hit in markers(meaning.words))
        is_joint = len(named) > 1 and not _ELSEWHERE(f"{meaning.above} {meaning.words}") and _is_joint(meaning.words)
        cells = [line[at].text for line in grid.lines if line[at].text and not is_missing(line[at].text)]
        if is_joint and cells and any(len(_parts(cell, len(named))) > 1 for cell in cells):
            found[meaning.words] = named
    return found


def _is_joint(words: str) -> bool:
    """Tell whether a head is a list of markers and nothing else."""
    hits = markers(words)
    return all(words[one.end : other.start].strip() in {"/", "+", ","} for one, other in pairwise(hits)) and not (
        words[: hits[0].start].strip() or re.sub(r"\([^()]*\)", "", words[hits[-1].end :]).strip(" *†‡.")
    )


def _parts(words: str, count: int) -> list[str]:
    """Part a cell of several results; nothing where there are not as many as markers."""
    parts = [part.strip() for part in words.split("/")]
    return parts if len(parts) == count and all(_RESULT(part) for part in parts) else []


def _are_results(cells: Sequence[str], marker: str) -> bool:
    told = [cell for cell in cells if cell and (cell == "-" or not is_missing(cell))]
    if not any(cell != "-" for cell in told):
        return False
    fits = [_RESULT(cell) or (_ONLY(cell) and ("%" in cell or marker in {"Ki-67", INDEX})) for cell in told]
    return 3 * sum(map(bool, fits)) > 2 * len(told)


def stains(
    story: Story, columns: dict[str, Stained], joint: dict[str, tuple[str, ...]], record: Record
) -> Iterator[Stain]:
    """Yield the stains of one patient, each marker and result once."""
    seen: set[tuple[str, StainResult | None]] = set()
    for stain in (*_all(story, columns, record), *_jointly(story, joint, record)):
        if (stain.marker, stain.result) not in seen:
            seen.add((stain.marker, stain.result))
            yield stain


def _all(story: Story, columns: dict[str, Stained], record: Record) -> Iterator[Stain]:
    for meaning, cell in record.cells:
        if meaning.words in columns:
            stain = _stain(story, columns[meaning.words], cell)
            if stain is not None:
                yield stain
        elif _STAINS(meaning.above) and (listed := _LISTED(meaning.words)):
            yield from _listed(story, cell, StainResult(listed["result"].lower()))
        elif _STAINS(f"{meaning.above} {meaning.words}"):
            yield from _told(story, cell)


def _jointly(story: Story, joint: dict[str, tuple[str, ...]], record: Record) -> Iterator[Stain]:
    """Yield the stains of the columns that hold several markers' results."""
    for meaning, cell in record.cells:
        named = joint.get(meaning.words, ())
        parts = _parts(cell.text, len(named))
        for marker, part in zip(named, parts, strict=True) if parts else ():
            quoted = story.quoted(cell.start, cell.end, "tables.cell-stain")
            yield Stain(marker=marker, result=_result(part), evidence=quoted)


def _stain(story: Story, column: Stained, cell: Cell) -> Stain | None:
    marker, dash = column
    if (cell.text == "-" and not dash) or (cell.text != "-" and is_missing(cell.text) and not _RESULT(cell.text)):
        return None
    result, percent = _result(cell.text), _percent(cell.text, marker)
    if marker in {"Ki-67", INDEX}:
        marker, result = "Ki-67", result if percent is None else None
    if result is None and percent is None:
        return None
    return Stain(
        marker=marker,
        result=result,
        percent=percent,
        intensity=Intensity(strength) if (strength := _first(_INTENSITY, cell.text)) else None,
        extent=Extent(reach) if (reach := _first(_EXTENT, cell.text)) else None,
        evidence=story.quoted(cell.start, cell.end, "tables.cell-stain"),
    )


def _result(words: str) -> StainResult | None:
    found = _RESULT(words)
    return StainResult(found.lastgroup) if found and found.lastgroup else None


def _percent(words: str, marker: str) -> float | tuple[float, float] | None:
    found = _PERCENT.search(words)
    if found is None or not (found["sign"] or marker in {"Ki-67", INDEX}) or float(found["low"]) > 100:
        return None
    low = float(found["low"])
    if found["high"]:
        return low, float(found["high"])
    bound = (found["bound"] or "").strip()
    return {"<": (0.0, low), "≤": (0.0, low), ">": (low, 100.0), "≥": (low, 100.0)}.get(bound, low)


def _first(pattern: re.Pattern[str], words: str) -> str | None:
    found = pattern.search(words)
    return found.lastgroup if found else None


def _listed(story: Story, cell: Cell, result: StainResult) -> Iterator[Stain]:
    """Yield the markers of a cell below "positive" or "negative"."""
    for hit in markers(cell.text):
        at = (cell.start + hit.start, cell.start + hit.end)
        yield Stain(marker=hit.meaning.canonical, result=result, evidence=story.quoted(*at, "tables.cell-stain"))


def _told(story: Story, cell: Cell) -> Iterator[Stain]:
    """Yield the stains that the free words of a cell tell, or list behind "(+):" and "(-):"."""
    parts = list(_SIGNED.finditer(cell.text))
    for part in parts:
        result = StainResult.POSITIVE if part["sign"] == "+" else StainResult.NEGATIVE
        listed = Cell(cell.start + part.start("list"), cell.start + part.end("list"), part["list"])
        yield from _listed(story, listed, result)
    for mention in () if parts else find(cell.text):
        value = mention.value
        yield Stain(
            marker=value.marker,
            result=value.result,
            percent=value.percent,
            intensity=value.intensity,
            extent=value.extent,
            evidence=story.quoted(cell.start + mention.start, cell.start + mention.end, "tables.cell-stain"),
        )
