"""Makes the facts of one patient of a grid, each with the words of its cell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from extractors import imaging
from pipeline.decide.morphology import morphology_of
from pipeline.literature.course.codes import site_forms
from pipeline.literature.diagnoses import Namer, Said, titled, titled_report
from pipeline.literature.facts import Reader
from pipeline.literature.grids.course import Course
from pipeline.literature.grids.grid import Cell, Grid
from pipeline.literature.grids.heads import Meaning
from pipeline.literature.grids.legend import other_than_imaging, site_terms
from pipeline.literature.grids.nodes import noded
from pipeline.literature.grids.rows import Record
from pipeline.literature.grids.sites import Placer, is_of_involvement, sided
from pipeline.literature.grids.sizes import sizes, units
from pipeline.literature.grids.stains import Stained, joint_columns, marker_columns, stains
from pipeline.literature.model import Column, Head, Table
from pipeline.literature.site_words import Vocabulary
from pipeline.literature.titles import Title, Told, read_title, sex_of_organ
from pipeline.literature.words import is_missing, tells
from pipeline.story import Story
from schemas.mention import ImagingValue, Mention
from schemas.report import Case, Evidence, Imaging, MetastaticSite, PrimarySite, SexFact
from schemas.values import Lesion, Modality

_TUMOUR: Final = re.compile(
    r"(?:type\sof\s)?(?:primary\s)?(?:tumou?rs?|neoplasms?|cancers?|malignanc(?:y|ies)|diseases?)(?:\stype)?",
    re.IGNORECASE,
).fullmatch
_WHOLE: Final = re.compile(
    r"diagnos|histolog|patholog|morpholog|tumou?r|neoplasm|microscop|biops|\bhp[er]\b|\bdx\b|\bpath", re.IGNORECASE
).search
"""The heads of columns that hold whole diagnoses; below *subtype* or *differentiation* stand parts of them."""
_BRAIN: Final = "C71"
_NERVOUS: Final = frozenset({"C70", "C72"})
"""In tables of tumours of meninges or of the central nervous system, "frontal" is of the brain's lobes all the same."""


@dataclass
class Describer:
    """Describes the patients of one table."""

    story: Story
    grid: Grid
    title: Title
    spreads: bool
    """Whether the titles of the table or of the report speak of metastases."""
    is_alike: bool = False
    """Whether the table is about the tumour of the report."""
    is_literature: bool = True
    """Whether the patients are other publications'."""
    shown: frozenset[Meaning] = frozenset()
    """The columns that hold sites by their cells alone."""

    @cached_property
    def _markers(self) -> dict[str, Stained]:
        return marker_columns(self.grid)

    @cached_property
    def _joint_markers(self) -> dict[str, tuple[str, ...]]:
        return joint_columns(self.grid)

    @cached_property
    def _units(self) -> dict[Meaning, float]:
        return units(self.grid)

    @cached_property
    def _reader(self) -> Reader:
        columns = tuple(dict.fromkeys(column for meaning in self.grid.columns for column in meaning.columns))
        table = Table(self.grid.label, self.grid.title, (), (), Head(columns), is_literature=True)
        return Reader(self.story, table, self.title, Vocabulary({}, None))

    @cached_property
    def _placer(self) -> Placer:
        about = self.title.metastatic if self.spreads else self.title.primary or self._heading
        organ = about.value.topography[:3] if about else self._shared
        organ = _BRAIN if organ in _NERVOUS else organ
        vocabulary = Vocabulary(site_terms({**site_forms(), **self.grid.meanings}, organ), organ)
        has_primary = any(meaning.has(Column.PRIMARY) for meaning in self.grid.columns)
        return Placer(self.story, self.title, vocabulary, has_primary, self.spreads, self.shown, self.grid.meanings)

    @cached_property
    def _shared(self) -> str | None:
        """The one organ that every row names below *sites of involvement*, where no title names any."""
        shared: set[str] | None = None
        for at in (at for at, meaning in enumerate(self.grid.columns) if is_of_involvement(meaning)):
            for line in self.grid.lines:
                named = {one.topography[:3] for one in Vocabulary({}, None).phrases(line[at].text)}
                shared = named if shared is None else shared & named
        return shared.pop() if shared is not None and len(shared) == 1 and len(self.grid.lines) > 1 else None

    @cached_property
    def _heading(self) -> Told | None:
        """The organ that the report's title names, if the table is about its tumour."""
        return read_title(self.story.text, self.story.document.title).primary if self.is_alike else None

    @cached_property
    def _course(self) -> Course:
        return Course(self.story, self.grid, self.is_literature)

    @cached_property
    def _namer(self) -> Namer:
        about = titled_report(self.story) if self.is_alike else None
        return Namer(titled(self.story, self.grid.title), about, self.grid.meanings)

    @cached_property
    def _about_all(self) -> tuple[PrimarySite, ...]:
        """The organ that the report's title names, where the cells of sites name its parts or nothing known."""
        organ = self._heading
        if organ is None or self.spreads or self.title.metastatic or self._named - {organ.value.topography[:3]}:
            return ()
        return replace(self._reader, title=replace(self.title, primary=organ)).title_primary()

    @cached_property
    def _named(self) -> frozenset[str]:
        """The categories of the organs that the cells of sites name."""
        placed = [at for at, meaning in enumerate(self.grid.columns) if meaning.has(Column.SITE, Column.PRIMARY)]
        cells = (line[at].text for line in self.grid.lines for at in placed)
        phrases = (phrase for cell in cells for phrase in self._placer.vocabulary.phrases(cell))
        return frozenset(phrase.topography[:3] for phrase in phrases)

    def case(self, record: Record) -> Case:
        """Make the patient of ``record``."""
        case = self._reader.person(record.person)
        primary = (
            self._placer.primary(record)
            or self._reader.title_primary()
            or self._placer.diagnosed(record)
            or self._about_all
            or self._placer.presented(record)
        )
        case = case.model_copy(
            update={
                "primary_sites": primary,
                "metastatic_sites": self._placer.metastatic(record),
                "imaging": tuple(self._imaging(record)),
                "ihc": tuple(stains(self.story, self._markers, self._joint_markers, record)),
                "treatments": self._course.treatments(record),
                "outcome": self._course.outcome(record),
            }
        )
        case = _organ_sexed(self._sided(self._reader.titled(case), record))
        case = self._namer.diagnosed(case, tuple(self._diagnoses(record)))
        is_of_spread = self.spreads or self.title.metastatic is not None
        case = noded(self.story, case, record, is_of_spread=is_of_spread)
        measured = sizes(self.story, record, self._units, self._measured(case))
        return case.model_copy(update={"lesion_sizes": tuple(measured)})

    def _diagnoses(self, record: Record) -> Iterator[Said]:
        """Yield what the cells of diagnoses and of types say of the tumour; without them, one of primary tumours."""
        has_own = any(meaning.has(Column.PATHOLOGY) for meaning, _ in record.cells)
        for meaning, cell in record.cells:
            is_named = meaning.has(Column.PATHOLOGY) or _TUMOUR(meaning.words)
            is_source = meaning.has(Column.PRIMARY) and not has_own and morphology_of(cell.text) is not None
            if (is_named or is_source) and not is_missing(cell.text) and not tells(meaning.words, "head_no_diagnosis"):
                quoted = self.story.quoted(cell.start, cell.end, "tables.cell-diagnosis")
                yield Said(cell.text, quoted, _WHOLE(meaning.words) is not None)

    def _sided(self, case: Case, record: Record) -> Case:
        """Give the side of its column to the organ that the table is about: a metastasis's, if the title names one."""
        told = self._placer.side(record)
        if self.title.metastatic is None:
            return case.model_copy(update={"primary_sites": sided(case.primary_sites, told)})
        if told is None:
            return case
        code = self.title.metastatic.value.topography
        spread = tuple(
            site.model_copy(update={"laterality": told[0], "evidence": (*site.evidence, *told[1])})
            if site.topography == code and site.laterality is None
            else site
            for site in case.metastatic_sites
        )
        return case.model_copy(update={"metastatic_sites": spread})

    def _measured(self, case: Case) -> tuple[Lesion, str | None]:
        """Tell what a size is of: the metastasis that the title is about, or the one primary tumour."""
        about = self.title.metastatic
        if about is not None and not about.value.topography.startswith("C77"):
            return Lesion.METASTASIS, about.value.topography
        codes = {site.topography for site in case.primary_sites}
        return Lesion.PRIMARY, codes.pop() if len(codes) == 1 else None

    def _imaging(self, record: Record) -> Iterator[Imaging]:
        found: dict[Modality, tuple[tuple[str, ...], tuple[Evidence, ...]]] = {}
        for cell, study in self._studies(record):
            parts, said = found.get(study.value.modality, ((), ()))
            at = (cell.start + study.start, cell.start + study.end) if study.rule else (cell.start, cell.end)
            quoted = self.story.quoted(*at, "tables.cell-imaging")
            found[study.value.modality] = (tuple(dict.fromkeys((*parts, *study.value.body_parts))), (*said, *quoted))
        for modality, (parts, said) in found.items():
            yield Imaging(modality=modality, body_parts=parts, evidence=said)

    def _studies(self, record: Record) -> Iterator[tuple[Cell, Mention[ImagingValue]]]:
        """Yield the studies that the cells of imaging name, or the one that their head names."""
        for meaning, cell in record.of(Column.IMAGING):
            named = [one for one in imaging.find(cell.text) if self._is_study(cell.text[one.start : one.end])]
            headed = [one for one in imaging.find(meaning.words) if self._is_study(meaning.words[one.start : one.end])]
            if not named and len(headed) == 1 and not is_missing(cell.text):
                named = [Mention(0, len(cell.text), headed[0].value, headed[0].rule)]
            yield from ((cell, one) for one in named if not _not_done(cell.text, one.end))

    @cached_property
    def _no_studies(self) -> frozenset[str]:
        return other_than_imaging(self.grid.meanings)

    def _is_study(self, words: str) -> bool:
        return words not in self._no_studies


def _organ_sexed(case: Case) -> Case:
    """Give a patient whose sex no cell tells that of an organ: who has ovaries, or a prostate."""
    placed: tuple[PrimarySite | MetastaticSite, ...] = (*case.primary_sites, *case.metastatic_sites)
    told = [(sex, site.evidence) for site in placed if (sex := sex_of_organ(site.topography))]
    if case.sex is not None or not told:
        return case
    return case.model_copy(update={"sex": SexFact(value=told[0][0], evidence=told[0][1])})


def _not_done(words: str, end: int) -> bool:
    """Tell whether what follows a study says that it was not done."""
    behind = words[end : end + 24].lstrip(" :,-(").lower()
    return behind.startswith(("not ", "n/a", "na ", "none", "nd ")) or behind in {"na", "nd", "nr"}
