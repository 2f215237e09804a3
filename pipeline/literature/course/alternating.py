"""Reads the treatments and outcomes of a torn table whose text still goes patient by patient.

That it does shows in strict alternation: behind each age and sex, up to the next, stands one cell of treatments, and so
for everyone. Where one of them has none, or two, the cells of a column may stand together or have moved, and whose they
are cannot be told. Behind the last patient the legend may begin, with the same words: nothing is taken there.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from pipeline.literature.course.ended import statements
from pipeline.literature.course.rows import outcome_listed, treatments_listed
from pipeline.literature.course.treated import treated
from pipeline.literature.model import Column, Person, Table
from pipeline.story import Story
from pipeline.text import Span
from schemas.report import Outcome, Treatment

_FEWEST: Final = 4
"""How many patients in a row make an order of it."""
_LONGEST: Final = 400
_PLAIN: Final = MappingProxyType({"RT": "radiotherapy", "CT": "chemotherapy"})
"""Short forms that below a head of treatments, in a table without a column of studies, stand for nothing else."""
_JOINS: Final = re.compile(r"(?:[\s/+,;&-]|\b(?:and|then|followed\sby|with|plus)\b)*").fullmatch
"""What stands between the treatments of one cell."""


def alternating(
    story: Story, table: Table, people: Sequence[Person], meanings: Mapping[str, str]
) -> dict[Person, tuple[tuple[Treatment, ...], Outcome | None]]:
    """Give the treatments and the outcome of each patient but the last, where they certainly are theirs."""
    spans = [(one.end, other.start) for one, other in pairwise(people)]
    if len(people) <= _FEWEST or any(end - start > _LONGEST for start, end in spans):
        return {}
    if not table.head.has(Column.IMAGING):
        meanings = {**_PLAIN, **meanings}
    told = [story.text[slice(*span)].replace("\n", " ") for span in spans]
    has_treatments = table.head.has(Column.TREATMENT) and all(_is_one_cell(words, meanings) for words in told)
    has_outcomes = table.head.has(Column.OUTCOME) and all(len(statements(words, meanings)) == 1 for words in told)
    return {
        person: (
            treatments_listed(story, words, start, meanings) if has_treatments else (),
            outcome_listed(story, words, start, meanings) if has_outcomes else None,
        )
        for person, words, (start, _) in zip(people, told, spans, strict=False)
    }


def _is_one_cell(words: str, meanings: Mapping[str, str]) -> bool:
    """Tell whether all treatments that ``words`` name stand side by side, and there are some.

    >>> _is_one_cell("thigh wide excision + radiotherapy 12", {}), _is_one_cell("excision 7 cm radiotherapy", {})
    (True, False)
    """
    found = treated(words, meanings)
    spans: list[Span] = [(one.start, one.end) for one in found]
    return bool(found) and all(_JOINS(words[one[1] : max(one[1], other[0])]) for one, other in pairwise(spans))
