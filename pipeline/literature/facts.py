"""Makes the facts of one row of a table, each with the words that say it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from extractors.site_phrases import Phrase
from pipeline.literature.cells import bare_age, side, size, studies
from pipeline.literature.course.rows import outcome_listed, treatments_listed
from pipeline.literature.diagnoses import Namer, Said
from pipeline.literature.model import Column, Head, Person, Row, Table
from pipeline.literature.refine import Detail, refined
from pipeline.literature.site_cells import Sites, read_sites
from pipeline.literature.site_words import Vocabulary, structures
from pipeline.literature.titles import Title, Told
from pipeline.literature.tumour_cells import tumour_listed
from pipeline.literature.words import one_line
from pipeline.story import Story
from schemas.report import Age, Case, Evidence, Imaging, LesionSize, MetastaticSite, PrimarySite, SexFact
from schemas.values import Certainty, Laterality, Lesion, Modality, Qualifier, Role

_NOBODY: Final = Namer(None, None, MappingProxyType({}))


_WHOLES: Final = MappingProxyType({"C41": "C40", "C49": "C"})
"""Tissues of which other categories are parts: a femur is a bone, and any organ may be called a soft tissue."""


def _is_part(site: str, *, of: str, head: Head) -> bool:
    """Tell whether a site is that of a title, or says where in the tissue that the title names.

    Below a head of further metastases it is another one.
    """
    is_whole = of.endswith(".9") and head.has(Column.SITE) and not head.has(Column.FURTHER)
    return site[:3] == of[:3] or (is_whole and site.startswith(_WHOLES.get(of[:3], "-")))


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads the rows of one table."""

    story: Story
    table: Table
    title: Title
    vocabulary: Vocabulary
    namer: Namer = _NOBODY
    """Names the tumour of them all; nothing where it is not certain which table the title is of."""

    def row(self, row: Row) -> Case:
        """Read everything that one row tells for certain."""
        cells, head = self.story.text[row.start : row.end], self.table.head
        person = row.persons[0] if row.persons else bare_age(self.story.text, self.table, row)
        found = read_sites(cells, self.table, max(0, person.end - row.start) if person else 0, self.vocabulary)
        case = self.person(person).model_copy(
            update={
                "primary_sites": tuple(self._primary(found, row)) or self.title_primary(),
                "metastatic_sites": tuple(self._metastatic(found, row)),
                "imaging": tuple(self._imaging(cells, row.start)),
            }
        )
        case = self._sided(case, cells, row.start)
        sized = tuple(self._sizes(case, found, cells, row.start, person))
        course = self._course(cells, max(found.end(), person.end - row.start if person else 0), row.start)
        case = case.model_copy(update={"lesion_sizes": sized, **course})
        named = tumour_listed(self.story, self.namer, (row.start, row.end)) if head.has(Column.PATHOLOGY) else ()
        return self._titled(refined(case, self._details(found, row.start)), named)

    def _course(self, cells: str, behind: int, offset: int) -> dict[str, object]:
        """Read the treatments and the outcome behind the cells that were read, if the table has columns for them."""
        head, words, start = self.table.head, one_line(cells[behind:]), offset + behind
        told = treatments_listed(self.story, words, start, self.namer.meanings) if head.has(Column.TREATMENT) else ()
        end = outcome_listed(self.story, words, start, self.namer.meanings) if head.has(Column.OUTCOME) else None
        return {"treatments": told, "outcome": end}

    def person(self, person: Person | None) -> Case:
        """Make a patient of an age and a sex."""
        return Case(
            case_id="",
            role=Role.LITERATURE,
            age=self._age(person) if person else None,
            sex=self._sex(person) if person else None,
        )

    def titled(self, case: Case, cells: Sequence[Said] = ()) -> Case:
        """Give a patient what the title says of all of them, and the diagnosis that ``cells`` make more of."""
        case = case.model_copy(update={"primary_sites": case.primary_sites or self.title_primary()})
        return self._titled(case, cells)

    def title_primary(self) -> tuple[PrimarySite, ...]:
        """Give the site that the title says the tumours arose in."""
        told = self.title.primary
        if told is None:
            return ()
        code = self.title.code(told.value.topography, told.value.region)
        return (
            PrimarySite(text=told.text, topography=code, laterality=told.value.laterality, evidence=self._quoted(told)),
        )

    def placed(self, case: Case, phrases: Sequence[Phrase], offset: int) -> Case:
        """Give a patient the primary sites of a cell."""
        sites = tuple(self._site(phrase, offset) for phrase in phrases)
        return case.model_copy(update={"primary_sites": sites}) if sites else case

    def _titled(self, case: Case, cells: Sequence[Said] = ()) -> Case:
        return self.namer.diagnosed(self._placed_by_title(case), cells)

    def _placed_by_title(self, case: Case) -> Case:
        told, sex = self.title.metastatic, self.title.sex()
        if (
            told
            and not self.table.head.has(Column.METASTATIC)
            and not any(
                _is_part(site.topography, of=told.value.topography, head=self.table.head)
                for site in case.metastatic_sites
            )
        ):
            site = MetastaticSite(
                text=told.text,
                topography=told.value.topography,
                laterality=told.value.laterality,
                certainty=Certainty.CONFIRMED,
                evidence=self._quoted(told),
            )
            case = case.model_copy(update={"metastatic_sites": (*case.metastatic_sites, site)})
        if sex and case.sex is None and self.title.primary:
            case = case.model_copy(
                update={"sex": SexFact(value=sex, evidence=self._quoted(self.title.primary, "tables.title-organ"))}
            )
        return case

    def _quoted(self, told: Told, rule: str = "tables.title-site") -> tuple[Evidence, ...]:
        return self.story.quoted(*told.span, rule)

    def _said(self, phrase: Phrase, offset: int, rule: str) -> tuple[Evidence, ...]:
        return self.story.quoted(offset + phrase.start, offset + phrase.end, rule)

    def _age(self, person: Person) -> Age | None:
        if person.age_at is None:
            return None
        return Age(value=person.age, unit=person.unit, evidence=self.story.quoted(*person.age_at, "tables.row-age"))

    def _sex(self, person: Person) -> SexFact | None:
        if person.sex is None or person.sex_at is None:
            return None
        return SexFact(value=person.sex, evidence=self.story.quoted(*person.sex_at, "tables.row-sex"))

    def _words(self, phrase: Phrase, offset: int) -> str:
        return " ".join(self.story.text[offset + phrase.start : offset + phrase.end].split())

    def _site(self, phrase: Phrase, offset: int) -> PrimarySite:
        return PrimarySite(
            text=self._words(phrase, offset),
            topography=self.title.code(phrase.topography, phrase.region),
            laterality=phrase.laterality,
            evidence=self._said(phrase, offset, "tables.row-primary"),
        )

    def _primary(self, found: Sites, row: Row) -> Iterator[PrimarySite]:
        is_plain = self.title.metastatic is None or self.table.head.has(Column.PRIMARY)
        if is_plain:
            yield from (self._site(phrase, row.start) for phrase in self._structures(found, row))

    def _structures(self, found: Sites, row: Row) -> tuple[Phrase, ...]:
        parts = list(self.vocabulary.parts(self.story.text[row.start : row.end]))
        return structures(found.primary(), parts)

    def _metastatic(self, found: Sites, row: Row) -> Iterator[MetastaticSite]:
        yield from (self.spread(phrase, row.start) for phrase in found.metastatic())

    def spread(self, phrase: Phrase, offset: int) -> MetastaticSite:
        """Make a metastasis of a site in a cell."""
        return MetastaticSite(
            text=self._words(phrase, offset),
            topography=phrase.topography,
            laterality=phrase.laterality,
            certainty=Certainty.CONFIRMED,
            evidence=self._said(phrase, offset, "tables.row-metastatic"),
        )

    def _details(self, found: Sites, offset: int) -> Iterator[Detail]:
        for phrase in found.others:
            yield Detail(phrase.topography, phrase.laterality, self._said(phrase, offset, "tables.row-detail"))

    def _imaging(self, cells: str, offset: int) -> Iterator[Imaging]:
        found: dict[Modality, tuple[tuple[str, ...], tuple[Evidence, ...]]] = {}
        for study in studies(cells, self.table):
            parts, said = found.get(study.value.modality, ((), ()))
            quoted = self.story.quoted(offset + study.start, offset + study.end, "tables.row-imaging")
            found[study.value.modality] = (tuple(dict.fromkeys((*parts, *study.value.body_parts))), (*said, *quoted))
        for modality, (parts, said) in found.items():
            yield Imaging(modality=modality, body_parts=parts, evidence=said)

    def _sided(self, case: Case, cells: str, offset: int) -> Case:
        told = side(cells, self.table)
        if told is None or len(case.primary_sites) != 1 or case.primary_sites[0].laterality:
            return case
        (start, end), laterality = told
        evidence = (
            *case.primary_sites[0].evidence,
            *self.story.quoted(offset + start, offset + end, "tables.row-side"),
        )
        site = case.primary_sites[0].model_copy(update={"laterality": Laterality(laterality), "evidence": evidence})
        return case.model_copy(update={"primary_sites": (site,)})

    def _sizes(self, case: Case, found: Sites, cells: str, offset: int, person: Person | None) -> Iterator[LesionSize]:
        measured = size(cells, self.table, self._before_size(found, max(0, person.end - offset) if person else 0))
        if measured is None:
            return
        start, end = measured.span
        lesion, topography = self._measured(case, measured.qualifier is Qualifier.MAX)
        yield LesionSize(
            dimensions_mm=measured.dimensions_mm,
            text=measured.text,
            qualifier=measured.qualifier,
            lesion=lesion,
            topography=topography,
            evidence=self.story.quoted(offset + start, offset + end, "tables.row-size"),
        )

    def _before_size(self, found: Sites, aged: int) -> int | None:
        """Give where the cell before the size ends; None where that cell was not read."""
        before = self.table.head.before(Column.SIZE)
        if before in {Column.AGE, Column.SEX}:
            return aged or None
        cell = found.by_column.get(before) if before else None
        return cell[-1].end if cell else None

    def _measured(self, case: Case, is_largest: bool) -> tuple[Lesion, str | None]:  # noqa: FBT001 - said by the cell
        """Tell what a size is of: the primary tumour, or the metastasis that the title is about.

        Of several primary sites it is the one that "(max. lesion)" stands behind, or else it cannot be told.
        """
        told = self.title.metastatic
        if told and self.table.head.has(Column.PRIMARY):
            return Lesion.METASTASIS, told.value.topography
        codes = [site.topography for site in case.primary_sites]
        return Lesion.PRIMARY, codes[-1] if len(codes) == 1 or (codes and is_largest) else None
