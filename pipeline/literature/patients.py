"""Gathers the literature patients of a report from its tables and its text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from extractors.site_phrases import Phrase
from pipeline.literature import cells
from pipeline.literature.citations import citations
from pipeline.literature.diagnoses import Namer, subtyped, titled, titled_report
from pipeline.literature.facts import Reader
from pipeline.literature.grids import gridded
from pipeline.literature.grids.legend import explained, explained_cells
from pipeline.literature.keys import keys
from pipeline.literature.merge import merged
from pipeline.literature.model import Column, Found, Key, Literature, Own, Person, Row, Table
from pipeline.literature.narrative import narrative
from pipeline.literature.people import people
from pipeline.literature.rows import rows
from pipeline.literature.scattered import Bound, bound
from pipeline.literature.site_cells import beside
from pipeline.literature.site_words import Vocabulary, abbreviations
from pipeline.literature.tables import tables
from pipeline.literature.titles import Title, is_alike, read_title
from pipeline.literature.torn import Torn, torn
from pipeline.literature.words import tells_of_several
from pipeline.story import Story
from schemas.report import Case
from schemas.values import Experiencer, Role

_Age: TypeAlias = tuple[float | None, str]
_CELL: Final = 80
"""How far behind an age its neighbour's cell is read."""
_OWN_AGES: Final = frozenset({"age.year-old", "age.aged", "age.sex-letter"})


@dataclass(frozen=True, slots=True)
class Parsed:
    """A table with the keys and the persons in it."""

    table: Table
    keys: list[Key]
    people: list[Person]

    @property
    def is_stub(self) -> bool:
        """Tell whether hardly more than its title was found: its rows then stand in the table beside it."""
        return len(self.keys) < 2 and len(self.people) < 2


def literature(story: Story) -> Literature:
    """Give the individual patients of other publications that a report tells of."""
    found: list[Found] = []
    notes: list[str] = []
    listed = gridded(story)
    found.extend(listed.found)
    parsed = [_parsed(story, table) for table in tables(story)]
    own_ages = _own(story, [each for each in parsed if not each.table.is_literature]) if parsed else frozenset()
    for index, each in enumerate(parsed):
        if each.table.is_literature:
            stubs = [other for other in parsed[max(0, index - 1) : index + 2] if other is not each and other.is_stub]
            patients, note = _of_table(story, each, own_ages, stubs)
            found.extend(patients)
            notes.extend(note)
    named = [*(key for each in parsed for key in each.keys), *(one.key for one in listed.found if one.key)]
    found = merged(found, narrative(story), named)
    own = [one.case for one in found if one.is_present]
    others = [one for one in found if not one.is_present and _tells(one.case)]
    cited = citations(story, [one.key for one in others])
    cases = tuple(
        one.case.model_copy(update={"case_id": f"literature-{number}", "citation": name})
        for number, (one, name) in enumerate(zip(others, cited, strict=True), start=1)
    )
    present = own[0].model_copy(update={"case_id": "index-1", "role": Role.INDEX}) if len(own) == 1 else None
    rows_of_own = [row for each in parsed if not each.table.is_literature for row in _own_rows(story, each)]
    rows_of_own.extend(
        row for each in parsed if each.table.is_literature for row in _present_rows(story, each, own_ages)
    )
    series = (replace(one, case=subtyped(one.case)) for one in (*listed.own, *rows_of_own))
    return Literature(cases, present, tuple(series), tuple(notes))


def _own_rows(story: Story, parsed: Parsed) -> list[Own]:
    """Give the rows of a flattened table of the authors' own patients.

    Of a table that was not cut into rows, only ages and sexes that stand side by side are certain.
    """
    table = parsed.table
    if not table.head.has(Column.CASE) or tells_of_several(story.text[slice(*table.title)]):
        return []
    title, heading = read_title(story.text, table.title), read_title(story.text, story.document.title)
    spread = title.metastatic or (heading.metastatic if table.head.has(Column.PRIMARY) else None)
    primary = title.primary or heading.primary
    title = replace(title, tissue=title.tissue or heading.tissue, primary=primary, metastatic=spread)
    reader = Reader(story, table, title, _vocabulary(story, table, title), _namer(story, table))
    cut = rows(story.text, table, parsed.keys, parsed.people)
    if cut and all(row.persons and row.key.number for row in cut):
        return [Own(reader.row(row), row.key.number, table.label) for row in cut]
    if len(parsed.people) < 2:
        return []
    patients = [Bound(one) for one in parsed.people]
    return [Own(case, label=table.label) for case in _told(story, reader, patients, parsed.people)]


def _present_rows(story: Story, parsed: Parsed, own: frozenset[_Age]) -> list[Own]:
    """Give the authors' own patients of a torn table of others', known by ages that nobody else in it has.

    The table must say that it lists them: "present study".
    """
    table, text = parsed.table, story.text
    ages = [_age(person) for person in parsed.people]
    known = [Bound(one) for one in parsed.people if _age(one) in own and ages.count(_age(one)) == 1]
    if not any(key.is_present for key in parsed.keys) or rows(text, table, parsed.keys, parsed.people):
        return []
    title = read_title(text, table.title)
    reader = Reader(story, table, title, _vocabulary(story, table, title), _namer(story, table))
    return [Own(case, label=table.label, is_named=True) for case in _told(story, reader, known, parsed.people)]


def _parsed(story: Story, table: Table) -> Parsed:
    span = (min(start for start, _ in table.body), max(end for _, end in (*table.body, *table.legend)))
    return Parsed(table, keys(story.text, span, table.head), people(story.text, span, table.head))


def _tells(case: Case) -> bool:
    """Tell whether enough is known to call it a patient: an age, a sex or a site."""
    return bool(case.age or case.sex or case.primary_sites or case.metastatic_sites)


def _of_table(
    story: Story, parsed: Parsed, own: frozenset[_Age], stubs: Sequence[Parsed]
) -> tuple[list[Found], list[str]]:
    """Read a table; of ``stubs`` the rows may stand in it, so that its title may not be theirs."""
    table = parsed.table
    title, namer = read_title(story.text, table.title), _namer(story, table)
    cut = rows(story.text, table, parsed.keys, parsed.people)
    if cut:
        reader = Reader(story, table, title, _vocabulary(story, table, title), namer)
        return list(_of_rows(story, reader, cut, own)), []
    if stubs:
        title = Title(title.tissue)
        namer = replace(namer, title=namer.title if _is_of_all(story, namer, stubs) else None, about=None)
    reader = Reader(story, table, title, Vocabulary({}, None), namer)
    torn = list(_of_cells(story, reader, parsed, own))
    what = "what stands in one cell was taken, the rest left out" if torn else "nothing was taken"
    return torn, [f"{table.label} could not be read row by row: {what}."]


def _is_of_all(story: Story, namer: Namer, stubs: Sequence[Parsed]) -> bool:
    """Tell whether the titles of other tables name the same tumour, so that it is certain of every row."""
    told = [titled(story, stub.table.title) for stub in stubs]
    return namer.title is not None and all(one is not None and one.code == namer.title.code for one in told)


def _namer(story: Story, table: Table) -> Namer:
    """Give what names the tumours of a table, with what its legend explains."""
    about = titled_report(story) if is_alike(story, table.title) else None
    legend = " ; ".join(story.text[start:end] for start, end in table.legend)
    cells = (word for start, end in table.body for word in story.text[start:end].split())
    return Namer(titled(story, table.title), about, {**explained_cells(legend, cells), **explained(legend)})


def _vocabulary(story: Story, table: Table, title: Title) -> Vocabulary:
    legend = " ".join(story.text[start:end] for start, end in table.legend)
    about = title.metastatic if title.metastatic and table.head.has(Column.PRIMARY) else title.primary
    return Vocabulary(abbreviations(legend), about.value.topography[:3] if about else None)


def _of_rows(story: Story, reader: Reader, cut: Sequence[Row], own: frozenset[_Age]) -> Iterator[Found]:
    head = reader.table.head
    for row in cut:
        if head.has(Column.COUNT) and cells.count(story.text, row) != 1:
            continue
        dated = (
            row.key.year
            or cells.year(story.text, row)
            or (cells.only_year(story.text, row) if head.has(Column.YEAR) else None)
        )
        is_own = not row.key.is_named and any(_age(person) in own for person in row.persons)
        yield Found(reader.row(row), replace(row.key, year=dated), row.key.is_present or is_own)


def _of_cells(story: Story, reader: Reader, parsed: Parsed, own: frozenset[_Age]) -> Iterator[Found]:
    if reader.table.head.has(Column.COUNT):
        return
    patients = bound(story.text, parsed.keys, parsed.people) if parsed.people else _keyed(story, reader, parsed.keys)
    others = _others(patients, own, has_present=any(key.is_present for key in parsed.keys))
    for each, case in zip(others, _told(story, reader, others, parsed.people), strict=True):
        yield Found(case, each.key)


def _told(story: Story, reader: Reader, patients: Sequence[Bound], people: Sequence[Person]) -> Iterator[Case]:
    """Yield the patients of a torn table, with what is certainly theirs of its cells, and what its title says of all.

    ``people`` are all whom the table lists.
    """
    sited = _beside(story, reader, patients)
    told = torn(story, reader, people, is_placed=bool(sited))
    for each in patients:
        cells = (told.get(each.person) if each.person else None) or Torn()
        case = reader.placed(reader.person(each.person), sited.get(each, ()), each.person.end if each.person else 0)
        case = case.model_copy(
            update={"metastatic_sites": cells.spread, "treatments": cells.treatments, "outcome": cells.outcome}
        )
        yield reader.titled(case, cells.diagnoses)


def _others(patients: Sequence[Bound], own: frozenset[_Age], *, has_present: bool) -> list[Bound]:
    """Leave out the authors' own patients: by the key, or else by the age, or else the last one."""
    others = [each for each in patients if not (each.key and each.key.is_present)]
    if len(others) < len(patients):
        return others
    others = [each for each in patients if each.key or each.person is None or _age(each.person) not in own]
    is_lost = has_present and len(others) == len(patients) and any(each.person for each in patients)
    return others[:-1] if is_lost else others


def _beside(story: Story, reader: Reader, patients: Sequence[Bound]) -> dict[Bound, tuple[Phrase, ...]]:
    """Give the sites that stand right behind age and sex, if they do so in most rows: the columns are neighbours."""
    head = reader.table.head
    if not head.has(Column.PRIMARY, Column.SITE):
        return {}
    found = {each: beside(story.text[each.person.end : each.person.end + _CELL]) for each in patients if each.person}
    return found if 2 * sum(map(bool, found.values())) > len(patients) else {}


def _keyed(story: Story, reader: Reader, named: Sequence[Key]) -> list[Bound]:
    """Give a patient for each key, where the title alone tells what each of them had."""
    title = story.text[slice(*reader.table.title)]
    told = [key for key in named if key.is_named]
    if reader.title.primary is None or len(told) < 2 or tells_of_several(title):
        return []
    return [Bound(None, key) for key in told]


def _age(person: Person) -> _Age:
    return person.age, person.unit.value


def _own(story: Story, own_tables: Sequence[Parsed]) -> frozenset[_Age]:
    """Give the ages told of the authors' own patients: in a torn table, the row of the present case has such a one."""
    told = (
        (judged.value.value, judged.value.unit.value)
        for judged in story.mentions["age"]
        if judged.experiencer is Experiencer.INDEX and judged.mention.rule in _OWN_AGES
    )
    return frozenset([*told, *(_age(person) for parsed in own_tables for person in parsed.people)])
