"""Reads the cells of a torn table, where it is plain whose they are: treatments, outcomes, metastases, diagnoses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pipeline.literature.course.codes import LONGEST
from pipeline.literature.course.ended import statements
from pipeline.literature.course.rows import outcome_listed, treatments_listed
from pipeline.literature.course.treated import treated
from pipeline.literature.diagnoses import Said
from pipeline.literature.facts import Reader
from pipeline.literature.model import Column, Person
from pipeline.literature.paired import Values, paired
from pipeline.literature.site_cells import beside, lists
from pipeline.literature.tumour_cells import tumour_listed, tumours
from pipeline.literature.words import one_line
from pipeline.story import Story
from pipeline.text import Span
from schemas.report import MetastaticSite, Outcome, Treatment
from schemas.values import Status

_PLAIN: Final = MappingProxyType({"RT": "radiotherapy", "CT": "chemotherapy"})
"""Short forms that below a head of treatments, in a table without a column of studies, stand for nothing else."""
_JOINS: Final = re.compile(r"(?:[\s/+,;&-]|\b(?:and|then|followed\sby|with|plus)\b)*").fullmatch
"""What stands between the treatments of one cell."""


@dataclass(frozen=True, slots=True)
class Torn:
    """What the cells of a torn table tell of one patient."""

    treatments: tuple[Treatment, ...] = ()
    outcome: Outcome | None = None
    spread: tuple[MetastaticSite, ...] = ()
    diagnoses: tuple[Said, ...] = ()


def torn(story: Story, reader: Reader, people: Sequence[Person], *, is_placed: bool) -> dict[Person, Torn]:
    """Give what is certain of each of ``people``; with ``is_placed``, sites right behind ages are of another column."""
    head, meanings = reader.table.head, reader.namer.meanings
    if not head.has(Column.IMAGING):
        meanings = {**_PLAIN, **meanings}

    def told(column: Column, values: Values) -> dict[Person, Span]:
        """Pair the patients with the cells of a column, if the table has it."""
        return paired(story.text, reader.table, people, values) if head.has(column) else {}

    given = told(Column.TREATMENT, lambda words, awaited: list(_cells(words, meanings, is_one=awaited == 1)))
    ends = told(
        Column.OUTCOME, lambda words, _: [(one.start, one.end) for one in statements(one_line(words), meanings)]
    )
    spread = told(Column.SITE, lambda words, _: _places(reader, words, is_placed=is_placed))
    named = told(Column.PATHOLOGY, lambda words, _: tumours(words, reader.namer))
    return {
        one: Torn(
            _treatments(story, given.get(one), meanings),
            _outcome(story, reader, ends.get(one), meanings),
            tuple(_spread(reader, story, spread.get(one), is_placed=is_placed)),
            _named(reader, named.get(one)),
        )
        for one in people
    }


def _words(story: Story, span: Span) -> str:
    return one_line(story.text[slice(*span)])


def _treatments(story: Story, span: Span | None, meanings: Mapping[str, str]) -> tuple[Treatment, ...]:
    return treatments_listed(story, _words(story, span), span[0], meanings) if span else ()


def _outcome(story: Story, reader: Reader, span: Span | None, meanings: Mapping[str, str]) -> Outcome | None:
    """Read an outcome; a death alone, where a column that cannot be read tells who had metastases, may be of them."""
    told = outcome_listed(story, _words(story, span), span[0], meanings) if span else None
    is_open = told is not None and told.status is Status.DEAD
    return None if is_open and reader.table.head.has(Column.METASTATIC, Column.FURTHER) else told


def _cells(words: str, meanings: Mapping[str, str], *, is_one: bool) -> Iterator[Span]:
    r"""Yield the cells of treatments: those that a sign, a word or a blank joins are one.

    A new line parts two, unless only one cell ``is_one`` awaited.

    >>> list(_cells("excision +\nradiotherapy\nsurgery", {}, is_one=False))
    [(0, 23), (24, 31)]
    """
    cell: Span | None = None
    for one in treated(one_line(words[: 4 * LONGEST]), meanings):
        if cell and not _is_joined(words[cell[1] : one.start], is_one=is_one):
            yield cell
            cell = None
        cell = (cell[0], max(cell[1], one.end)) if cell else (one.start, one.end)
    if cell:
        yield cell


def _is_joined(between: str, *, is_one: bool) -> bool:
    return _JOINS(between) is not None and (is_one or bool(between.strip()) or "\n" not in between)


def _places(reader: Reader, words: str, *, is_placed: bool) -> list[Span]:
    """List the cells of parts of the organ that the report says the tumours spread to.

    Other columns hold other organs, and none that is told of so: sites of tumours that arose there are left alone.
    """
    organ, has = reader.title.metastatic, reader.table.head.has
    if organ is None or not has(Column.PRIMARY) or has(Column.METASTATIC, Column.FURTHER):
        return []
    begin = max((phrase.end for phrase in beside(words)), default=0) if is_placed else 0
    named = [phrase for phrase in reader.vocabulary.phrases(words) if phrase.start >= begin]
    own = [phrase for phrase in named if phrase.topography[:3] == organ.value.topography[:3]]
    return [(cell[0].start, cell[-1].end) for cell in lists(words, own)]


def _spread(reader: Reader, story: Story, span: Span | None, *, is_placed: bool) -> Iterator[MetastaticSite]:
    if span:
        words = story.text[slice(*span)]
        found = _places(reader, words, is_placed=is_placed) or _places(reader, words, is_placed=False)
        for start, end in found:
            for phrase in reader.vocabulary.phrases(words[start:end]):
                yield reader.spread(phrase, span[0] + start)


def _named(reader: Reader, span: Span | None) -> tuple[Said, ...]:
    return tumour_listed(reader.story, reader.namer, span) if span else ()
