"""Reads immunostains: from columns headed by a marker, and from columns of stains in free words.

A marker's column is one of stains where its cells are results ("+", "neg", "30%"), and nothing in the head speaks of
blood or of genes. A dash says negative only where the column does not say so in other words.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from extractors.ihc import find
from extractors.ihc.cell import Scale, read_cell, scale
from extractors.ihc.markers import markers
from extractors.ihc.reading import value
from extractors.persons import names_relative
from pipeline.decide.ihc import stained
from pipeline.literature.grids.ends import BEFORE
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.rows import Record
from pipeline.literature.model import Column
from pipeline.literature.words import is_missing
from pipeline.story import Story
from schemas.report import Stain
from schemas.values import StainResult

_ELSEWHERE: Final = re.compile(
    r"serum|plasma|blood|csf|\bml\b|ng/|u/|\bpcr\b|\bfish\b|mutation|rearrang|fusion|\bgene\b|transloc|amplif|mrna|urin|sequenc|level",
    re.IGNORECASE,
).search
_STAINS: Final = re.compile(
    r"immuno|\bihc\b|\bstain|\bphenotyp|\b(?:positive|negative)\s(?:for\b|(?:\w+\s)?(?:marker|antibod))", re.IGNORECASE
).search
_SIGN: Final = r"\(?(?P<{}>[+-])(?:ve)?\)?\s?:"
_SIGNED: Final = re.compile(rf"(?<!\w)\s?{_SIGN.format('sign')}(?P<list>(?:(?!\s{_SIGN.format('next')}).)*)")
_LISTED: Final = re.compile(r"(?:\b|immuno)(positiv|negativ)(?:e\b|ity\b)", re.IGNORECASE).findall
_RESULTS: Final = MappingProxyType(
    {"+": StainResult.POSITIVE, "-": StainResult.NEGATIVE, "p": StainResult.POSITIVE, "n": StainResult.NEGATIVE}
)
"""By a sign, or by how the word begins."""
_WORDS: Final = re.compile(r"neg|pos", re.IGNORECASE).match
_ASIDE: Final = re.compile(
    r"\([^()]*\)|%|[*†‡]|\b(?:ihc|immuno(?:histochemi\w+|stain\w*|reactivity)|stain(?:ing)?|expression|status|score"
    r"|nuclear|cytoplasmic|membran(?:e|ous)|intracellular|accumulation|locali[sz]ation|positivity|protein|antigen)\b",
    re.IGNORECASE,
)
"""What a head may say beside its marker: "HER2 IHC", "ER (%)"."""
_FREE: Final = frozenset({Column.PATHOLOGY, Column.OTHER})
"""Columns of free words, in which stains may be told as well."""
_MISSING: Final = re.compile(r"(?:^|[;,.]\s*)-\s?[,:=]?\s?(?:not|no)\b|not\s\w+\s?\(-\)").search
"""A legend that says of the dash that it is no result."""


class Stained(NamedTuple):
    """A column of stains."""

    marker: str
    dash: bool
    """Whether a dash is a result."""
    figures: Scale | None
    """What bare figures count."""


def marker_columns(grid: Grid) -> dict[str, Stained]:
    """Give the columns of stains, by the words of their heads; one of dashes alone where pluses stand beside it."""
    named = [(at, meaning, marker) for at, meaning in enumerate(grid.columns) if (marker := _marker(meaning))]
    signed = any(line[at].text.startswith("+") for at, _, _ in named for line in grid.lines)
    found: dict[str, Stained] = {}
    for at, meaning, marker in named:
        cells, figures = [line[at].text for line in grid.lines], scale(f"{meaning.above} {meaning.words}")
        if _are_results(cells, marker, figures) or (signed and set(cells) == {"-"}):
            dash = not any(map(_WORDS, cells)) and not _MISSING(grid.legend)
            found[meaning.words] = Stained(marker, dash, figures)
    return found


def _marker(meaning: Meaning) -> str | None:
    """Give the marker that a head names, if it names one and little else."""
    if _ELSEWHERE(f"{meaning.above} {meaning.words}"):
        return None
    words = _ASIDE.sub(" ", meaning.words).strip()
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
    return parts if len(parts) == count and all(value("", read_cell(part)) for part in parts) else []


def _are_results(cells: Sequence[str], marker: str, figures: Scale | None) -> bool:
    told = [cell for cell in cells if cell and (cell == "-" or not is_missing(cell))]
    if not any(cell != "-" for cell in told):
        return False
    return 3 * sum(value(marker, read_cell(cell, marker, figures)) is not None for cell in told) > 2 * len(told)


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
        elif _STAINS(f"{meaning.above} {meaning.words}") and not _ELSEWHERE(meaning.words):
            told = list(_told(story, cell))
            results = {word[0].lower() for word in _LISTED(meaning.words)}
            yield from _listed(story, cell, _RESULTS[results.pop()]) if len(results) == 1 and not told else told
        elif _FREE.issuperset(meaning.columns) and not (BEFORE(meaning.words) or _is_elsewhere(cell.text)):
            yield from _told(story, cell)


def _is_elsewhere(words: str) -> bool:
    """Tell whether a cell speaks of blood, genes or relatives."""
    return _ELSEWHERE(words) is not None or names_relative(words)


def _jointly(story: Story, joint: dict[str, tuple[str, ...]], record: Record) -> Iterator[Stain]:
    """Yield the stains of the columns that hold several markers' results."""
    for meaning, cell in record.cells:
        named = joint.get(meaning.words, ())
        parts = _parts(cell.text, len(named))
        for marker, part in zip(named, parts, strict=True) if parts else ():
            quoted = story.quoted(cell.start, cell.end, "tables.cell-stain")
            said = value(marker, read_cell(part, marker))
            if said is not None:
                yield stained(said, quoted)


def _stain(story: Story, column: Stained, cell: Cell) -> Stain | None:
    said = value(column.marker, read_cell(cell.text, column.marker, column.figures))
    if said is None or (cell.text == "-" and not column.dash):
        return None
    return stained(said, story.quoted(cell.start, cell.end, "tables.cell-stain"))


def _listed(story: Story, cell: Cell, result: StainResult) -> Iterator[Stain]:
    """Yield the markers that a cell lists without results of their own, below or behind "positive" or "negative"."""
    for hit in markers(cell.text):
        at = (cell.start + hit.start, cell.start + hit.end)
        yield Stain(marker=hit.meaning.canonical, result=result, evidence=story.quoted(*at, "tables.cell-stain"))


def _told(story: Story, cell: Cell) -> Iterator[Stain]:
    """Yield the stains that the free words of a cell tell, or list behind "(+):" and "(-):"."""
    parts = list(_SIGNED.finditer(cell.text))
    for part in parts:
        listed = Cell(cell.start + part.start("list"), cell.start + part.end("list"), part["list"])
        yield from _listed(story, listed, _RESULTS[part["sign"]])
    for mention in () if parts else find(cell.text):
        yield stained(
            mention.value, story.quoted(cell.start + mention.start, cell.start + mention.end, "tables.cell-stain")
        )
