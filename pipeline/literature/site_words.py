"""The site words of a table: those of the language, its legend's abbreviations, and the parts of its title's organ."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.site_phrases import Phrase, phrases
from extractors.topography import WordKind, subsites
from pipeline.literature.words import one_line
from schemas.mention import SiteKind

_NODE: Final = re.compile(r"nod|lymph", re.IGNORECASE).search
_FIGURE: Final = re.compile(r"(?<![\w-])\d[\d.]*(?![\w-])")
_SHORT: Final = re.compile(r"(?<![\w-])[A-Z][A-Za-z]{0,4}(?![\w-])")
_EXPLAINED: Final = re.compile(
    r"(?<![\w-])(?P<short>[A-Z][A-Za-z]{0,4})\s?(?:=|:|,|-|\bindicates\b)\s?(?P<words>[a-z][^;,.=]{2,40})"
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What else names a site in the cells of one table."""

    short: Mapping[str, Phrase]
    """The legend's abbreviations of sites."""
    organ: str | None
    """The category of the organ that all tumours of the table arose in."""

    def phrases(self, cells: str) -> list[Phrase]:
        """List the site phrases of a row, in text order; no bare adjective of nodes, no *lower* before *trachea*.

        >>> [phrase.topography for phrase in Vocabulary({}, "C16").phrases("40/M Fundus 3 cm")]
        ['C16.1']
        """
        flat = one_line(cells)
        named = [phrase for phrase in phrases(_parted(flat)) if _is_site(flat, phrase)]
        others = {phrase.start for phrase in named if phrase.topography[:3] != self.organ}
        short = list(self._abbreviated(flat))
        parts = [part for part in self.parts(flat) if part.end + 1 not in others]
        return _apart([*short, *parts, *named])

    def _abbreviated(self, flat: str) -> Iterator[Phrase]:
        for match in _SHORT.finditer(flat):
            if match[0] in self.short:
                yield self.short[match[0]]._replace(start=match.start(), end=match.end())

    def parts(self, cells: str) -> Iterator[Phrase]:
        """Yield the parts of the organ, which stand there without its name."""
        for hit in subsites().find(one_line(cells)) if self.organ else ():
            code = hit.meaning.get(self.organ or "")
            if code:
                yield Phrase(hit.start, hit.end, code, SiteKind.ORGAN, WordKind.ORGAN)


def _is_site(flat: str, phrase: Phrase) -> bool:
    return phrase.word is not WordKind.NODE_ADJECTIVE or _NODE(flat, phrase.start, phrase.end) is not None


def _parted(flat: str) -> str:
    """Put a sign for each number, so that no phrase reaches over it into another cell: "left acetabulum 5 hip pain"."""
    return _FIGURE.sub(lambda number: ";" * len(number[0]), flat)


def _apart(found: Sequence[Phrase]) -> list[Phrase]:
    """Where phrases overlap, keep the one that begins first, then the longer, then the legend's."""
    kept: list[Phrase] = []
    for phrase in sorted(found, key=lambda phrase: (phrase.start, -phrase.end)):
        if not kept or phrase.start >= kept[-1].end:
            kept.append(phrase)
    return kept


def abbreviations(legend: str) -> dict[str, Phrase]:
    """Read the abbreviations of sites in a legend: the abbreviation, a sign, and a site that begins and ends the words.

    >>> abbreviations("RUL, right upper lobe of lung; NA, not available")["RUL"].topography
    'C34.1'
    """
    found: dict[str, Phrase] = {}
    for match in _EXPLAINED.finditer(one_line(legend)):
        named = phrases(match["words"])
        if len(named) == 1 and named[0].start == 0:
            found.setdefault(match["short"], named[0])
    return found


def structures(cell: Sequence[Phrase], parts: Sequence[Phrase] = ()) -> tuple[Phrase, ...]:
    """Make one site of the words of a cell that are about one tumour.

    A region drops out where the cell also names what lies there ("right neck, vagus nerve"); its side is kept.
    Several parts of the organ that the title names are one overlapping lesion of it.
    """
    if len(cell) > 1 and all(phrase in parts for phrase in cell):
        return (cell[0]._replace(end=cell[-1].end, topography=cell[0].topography[:4] + "8"),)
    named = [phrase for phrase in cell if phrase.kind is not SiteKind.REGION]
    if not named or len(named) == len(cell):
        return tuple(cell)
    sides = {phrase.laterality for phrase in cell} - {None}
    side = sides.pop() if len(sides) == 1 else None
    return tuple(phrase._replace(laterality=phrase.laterality or side) for phrase in named)
