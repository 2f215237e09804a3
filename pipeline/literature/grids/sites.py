"""Reads the sites of one patient from the cells of a table: where the tumour arose, and where it spread to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from extractors.lexicon import rows
from extractors.site_phrases import Phrase
from extractors.topography import WordKind
from pipeline.decide.morphology import morphology_of
from pipeline.decide.primary_titles import SOURCES
from pipeline.literature.diagnoses import spelled
from pipeline.literature.grids.alone import sites_of, spread_of
from pipeline.literature.grids.grid import Cell
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.phrases import cell_phrases, finest
from pipeline.literature.grids.rows import Record
from pipeline.literature.model import Column
from pipeline.literature.site_words import Vocabulary, structures
from pipeline.literature.titles import Title
from pipeline.literature.words import is_missing
from pipeline.story import Story
from schemas.mention import SiteKind, SiteRelation
from schemas.report import Evidence, MetastaticSite, PrimarySite
from schemas.values import Assertion, Certainty, Laterality

_SIDE: Final = re.compile(
    r"(?<![\w+-])(?:(?P<bilateral>(?i:bilateral|both|ou|R(?:ight)?\s?(?:\+|and|/|,|&)\s?L(?:eft)?|L(?:eft)?\s?(?:\+|and|/|,|&)\s?R(?:ight)?))"
    r"|(?P<left>(?i:left|lt\.?|os)|L)|(?P<right>(?i:right|rt\.?|od)|R))(?![\w+])"
)
_YES: Final = re.compile(r"\W*(?:\+|yes\b|y\b|present\b|positive\b|1\b)", re.IGNORECASE).match
_SPREAD: Final = re.compile(
    r"metasta|spread|dissemin|extra\w+\s(?:site|locali|location|lesion|involve)", re.IGNORECASE
).search
_REACHED: Final = re.compile(r"\s(?:infiltration|invasion|extension|dissemination)\b", re.IGNORECASE)
"""Behind an organ that the tumour came to."""
_INVADED: Final = re.compile(r"\s(?:\w+\s)?(?:invasion|extension)\b", re.IGNORECASE).match
"""Behind a neighbour that the tumour grew into: it is no metastasis."""
_PRESENTED: Final = re.compile(r"present(?:ation|ing)|manifestation", re.IGNORECASE).search
_INVOLVED: Final = re.compile(
    r"(?:sites?|organs?|areas?)\W.{0,40}involve|involved\s(?:sites|organs)", re.IGNORECASE
).search
_REGIONAL: Final = re.compile(r"\b(?:loco-?)?regional\s\Z", re.IGNORECASE).search
_FAR: Final = 16
"""How many characters before nodes *regional* may begin."""
_HEDGED: Final = re.compile(r"\b(?:suspect|possible|probable|suspicious)|\?", re.IGNORECASE).search


@dataclass(frozen=True, slots=True)
class Placer:
    """Reads the sites of the rows of one table."""

    story: Story
    title: Title
    vocabulary: Vocabulary
    has_primary: bool
    """Whether a column names where the tumours arose."""
    spreads: bool
    """Whether the table, or the report, is about metastases."""
    shown: frozenset[Meaning] = frozenset()
    """The columns that hold sites by their cells alone."""
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What the legend says that short forms stand for."""

    def primary(self, record: Record) -> tuple[PrimarySite, ...]:
        """Give where the tumour arose by the cells of a patient; the title's site is not among them."""
        found: dict[tuple[str, Laterality | None], PrimarySite] = {}
        for meaning, cell in self._primary_cells(record):
            for phrase in structures(self._arisen(meaning, cell), list(self.vocabulary.parts(cell.text))):
                site = self._primary(phrase, cell)
                found.setdefault((site.topography, site.laterality), site)
        return finest(found.values()) or tuple(self._headed(record))

    def _headed(self, record: Record) -> Iterator[PrimarySite]:
        """Yield the organ that the head of a column of primary tumours names: *primary lung lesion*."""
        for meaning, cell in record.of(Column.PRIMARY):
            for phrase in self.vocabulary.phrases(meaning.words)[:1]:
                code = self.title.code(phrase.topography, phrase.region)
                quoted = self.story.quoted(cell.start, cell.end, "tables.head-primary")
                text = meaning.words[phrase.start : phrase.end]
                yield PrimarySite(text=text, topography=code, laterality=phrase.laterality, evidence=quoted)
                return

    def _arisen(self, meaning: Meaning, cell: Cell) -> list[Phrase]:
        """Give the sites of a cell, without those to which the tumour of a known organ came: *sites of involvement*."""
        named = [one for one in cell_phrases(cell.text, self.vocabulary) if not _REACHED.match(cell.text, one.end)]
        own = [one for one in named if one.topography[:3] == self.vocabulary.organ]
        return own if own and is_of_involvement(meaning) else named

    def diagnosed(self, record: Record) -> tuple[PrimarySite, ...]:
        """Give the organ that a cell of diagnoses names the tumour by: "gastric carcinoma", or "hepatoma" alone."""
        for _, cell in record.of(Column.PATHOLOGY):
            for mention, _ in sites_of(cell.text):
                if mention.value.relation in SOURCES:
                    phrase = Phrase(
                        mention.start,
                        mention.end,
                        mention.value.topography,
                        mention.value.kind,
                        WordKind.ORGAN,
                        mention.value.laterality,
                        mention.value.region,
                    )
                    return (self._primary(phrase, cell),)
            code = self._meant(cell)
            if code is not None:
                quoted = self.story.quoted(cell.start, cell.end, "tables.cell-primary")
                return (PrimarySite(text=cell.text, topography=code, evidence=quoted),)
        return ()

    def _meant(self, cell: Cell) -> str | None:
        """Give the organ of the tumour that a short form stands for, or in which a tumour always arises."""
        words = spelled(cell.text, self.meanings)
        for mention, _ in sites_of(words) if words != cell.text else ():
            if mention.value.relation in SOURCES:
                return mention.value.topography
        value = morphology_of(words)
        return value.implies if value else None

    def presented(self, record: Record) -> tuple[PrimarySite, ...]:
        """Give the one organ of the lesions with which a patient came: "a solid mass in the left nasal cavity".

        A region is none: what is felt in the abdomen may have arisen in any organ.
        """
        if self.title.metastatic is not None or self.spreads:
            return ()
        cells = [cell for meaning, cell in record.of(Column.OTHER) if _PRESENTED(meaning.words)]
        told = [
            (cell, mention)
            for cell in cells
            for mention, assertion in sites_of(cell.text)
            if mention.value.relation is SiteRelation.LESION
            and assertion is Assertion.PRESENT
            and mention.value.kind not in {SiteKind.REGION, SiteKind.NODE}
        ]
        if len({mention.value.topography[:3] for _, mention in told}) != 1:
            return ()
        cell, first = told[0]
        quoted = self.story.quoted(cell.start + first.start, cell.start + first.end, "tables.cell-presentation")
        text, value = cell.text[first.start : first.end], first.value
        return (PrimarySite(text=text, topography=value.topography, laterality=value.laterality, evidence=quoted),)

    def _primary_cells(self, record: Record) -> list[tuple[Meaning, Cell]]:
        """Give the cells that say where the tumour arose.

        Beside a column of sites, *primary lesion* is where the tumour spread from only in a table of metastases; in
        others it may be what the tumour arose of, or another disease.
        """
        told = list(record.of(Column.PRIMARY))
        placed = [one for one in record.of(Column.SITE) if not self._is_spread(one[1])]
        if self.has_primary and (self.title.metastatic or self.spreads):
            return told
        return placed or told or list(self._shown(record))

    def _shown(self, record: Record) -> Iterator[tuple[Meaning, Cell]]:
        """Yield the cells of a column that holds sites without saying so, unless the title knows the organ better."""
        if self.title.metastatic is not None or self.spreads:
            return
        about = self.title.primary
        is_open = about is None or about.value.kind is SiteKind.REGION
        for meaning, cell in record.cells:
            if meaning in self.shown and not is_missing(cell.text):
                named = {one.topography[:3] for one in cell_phrases(cell.text, self.vocabulary)}
                if is_open or self.vocabulary.organ in named:
                    yield meaning, cell

    def _is_spread(self, cell: Cell) -> bool:
        """Tell whether a site in a table of metastases is that of a metastasis: of the one that the title names."""
        if self.has_primary and self.spreads:
            return True
        if self.title.metastatic is None:
            return False
        named = {one.topography[:3] for one in cell_phrases(cell.text, self.vocabulary)}
        if self.title.primary is not None:
            return self.title.primary.value.topography[:3] not in named
        return self.title.metastatic.value.topography[:3] in named

    def metastatic(self, record: Record) -> tuple[MetastaticSite, ...]:
        """Give the sites of metastases that the cells of a patient name."""
        found: dict[tuple[str, Laterality | None], MetastaticSite] = {}
        for site in (*self._listed(record), *self._ticked(record), *self._told(record)):
            if not any(code[:3] == site.topography[:3] and site.laterality in {side, None} for code, side in found):
                found[site.topography, site.laterality] = site
        return tuple(found.values())

    def side(self, record: Record) -> tuple[Laterality, tuple[Evidence, ...]] | None:
        """Give the side that the column of sides tells, or a cell of sites in which no site is named."""
        placed = record.of(Column.SITE)
        cells = record.of(Column.SIDE) or [one for one in placed if not cell_phrases(one[1].text, self.vocabulary)]
        for _, cell in cells:
            found = {match.lastgroup or "" for match in _SIDE.finditer(cell.text)}
            if len(found) == 1 and self._is_paired():
                return Laterality(found.pop()), self.story.quoted(cell.start, cell.end, "tables.cell-side")
        return None

    def _is_paired(self) -> bool:
        """Tell whether there are two of the organ that the table is about; of a region there may be."""
        about = self.title.metastatic if self.spreads else self.title.primary
        return about is None or about.value.topography[:3] in paired()

    def _primary(self, phrase: Phrase, cell: Cell) -> PrimarySite:
        return PrimarySite(
            text=cell.text[phrase.start : phrase.end],
            topography=self.title.code(phrase.topography, phrase.region),
            laterality=phrase.laterality,
            evidence=self.story.quoted(cell.start + phrase.start, cell.start + phrase.end, "tables.cell-primary"),
        )

    def _listed(self, record: Record) -> Iterator[MetastaticSite]:
        """Yield the sites in the columns of metastases, and in a plain one of sites where the table is about one."""
        spread = [cell for _, cell in record.of(Column.METASTATIC, Column.FURTHER)]
        for cell in (*spread, *(cell for _, cell in record.of(Column.SITE) if self._is_spread(cell))):
            for phrase in cell_phrases(cell.text, self.vocabulary):
                yield self._metastasis(phrase, cell.text, (cell.start + phrase.start, cell.start + phrase.end))
        for meaning, cell in self._primary_cells(record):
            if not (is_of_involvement(meaning) or _REACHED.search(cell.text)):
                continue
            own = self._arisen(meaning, cell)
            others = (one for one in cell_phrases(cell.text, self.vocabulary) if one not in own)
            for phrase in (one for one in others if not _INVADED(cell.text, one.end)):
                yield self._metastasis(phrase, cell.text, (cell.start + phrase.start, cell.start + phrase.end))

    def _ticked(self, record: Record) -> Iterator[MetastaticSite]:
        """Yield the organs of columns headed by one, below a head of metastases, where the cell says yes."""
        for meaning, cell in record.cells:
            if _SPREAD(meaning.above) and _YES(cell.text) and not is_missing(cell.text):
                named = self.vocabulary.phrases(meaning.words)
                if named and not meaning.words[: named[0].start].strip():
                    yield self._metastasis(named[0], meaning.words, (cell.start, cell.end))

    def _metastasis(self, phrase: Phrase, words: str, at: tuple[int, int]) -> MetastaticSite:
        return MetastaticSite(
            text=_named(words, phrase.start, phrase.end),
            topography=phrase.topography,
            laterality=phrase.laterality,
            certainty=Certainty.SUSPECTED if _HEDGED(words) else Certainty.CONFIRMED,
            evidence=self.story.quoted(*at, "tables.cell-metastatic"),
        )

    def _told(self, record: Record) -> Iterator[MetastaticSite]:
        """Yield the metastases that cells of free words tell: "died with lung metastases"."""
        if not any(self.story.between("sites", cell.start, cell.end) for _, cell in record.cells):
            return  # most rows need no closer look
        for cell in record.free():
            for mention, assertion in spread_of(cell.text):
                at = (cell.start + mention.start, cell.start + mention.end)
                yield MetastaticSite(
                    text=_named(cell.text, mention.start, mention.end),
                    topography=mention.value.topography,
                    laterality=mention.value.laterality,
                    certainty=Certainty.CONFIRMED if assertion is Assertion.PRESENT else Certainty.SUSPECTED,
                    evidence=self.story.quoted(*at, "tables.cell-metastatic"),
                )


def _named(words: str, start: int, end: int) -> str:
    """Give the words for a site with *regional* in front of them, which says of nodes which they are."""
    before = _REGIONAL(words, max(0, start - _FAR), start)
    return words[before.start() if before else start : end]


def is_of_involvement(meaning: Meaning) -> bool:
    """Tell whether a column names all the sites that the tumour was found in, not only the one where it arose."""
    return meaning.has(Column.SITE) and _INVOLVED(meaning.words) is not None


@cache
def paired() -> frozenset[str]:
    """Give the categories of organs of which there are two, limbs and other regions among them."""
    named = {row["code"][:3] for row in rows("topography") if row["paired"] == "yes"}
    return frozenset(named | {"C34", "C76", "C49", "C44", "C47", "C77"})


def sided(
    placed: Sequence[PrimarySite], told: tuple[Laterality, tuple[Evidence, ...]] | None
) -> tuple[PrimarySite, ...]:
    """Give the one site of a patient the side that another cell tells."""
    if told is None or len(placed) != 1 or placed[0].laterality is not None:
        return tuple(placed)
    side, evidence = told
    return (placed[0].model_copy(update={"laterality": side, "evidence": (*placed[0].evidence, *evidence)}),)
