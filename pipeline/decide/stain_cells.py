"""Tells the lymphocytes around a solid tumour, which are stained with it, from the tumour.

In a lymphoma they may be the tumour itself: what is told of lymphoid cells is left alone wherever one is diagnosed.
"""

import re
from typing import Any, Final

from pipeline.decide.common import holds
from pipeline.decide.kinds import is_within
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, StainValue
from schemas.values import Assertion, StainResult

_LYMPHOID: Final = (("9590", "9992"),)
"""From where to where the codes of lymphomas, leukaemias and histiocytic tumours go."""
_WITH_LYMPHOCYTES: Final = (*_LYMPHOID, ("8580", "8589"), ("8825", "8825"))
"""Thymomas and inflammatory myofibroblastic tumours too, of which the lymphocytes are a part."""
_MARKERS: Final = frozenset({
    "CD2", "CD3", "CD4", "CD5", "CD7", "CD8", "CD19", "CD20", "CD22", "CD45", "CD45RO", "CD79", "CD79a", "FOXP3",
    "PAX5", "PD-1", "TIA-1", "granzyme B", "perforin",
})  # fmt: skip
"""Antigens of lymphocytes that a tumour of another kind hardly ever has."""
_LYMPHOCYTES: Final = re.compile(
    r"""lymphocyt(?!ic\sleuk)\w*
      | \blymphoid\s(?:cells|tissue|stroma|component|infiltrat\w+|aggregates|elements|follicles)
      | \b(?:[TB]|NK|T-?reg|white\sblood|(?:inflammatory|immune|effector|cytotoxic)(?:\s\w+)?)[\s-]+cells?\b
        (?!\s?(?:marker|antigen|line|lympho|receptor|type))
      | (?:inflammatory|lymphoplasmacytic)\s(?:\w+\s)?infiltrat""",
    re.VERBOSE | re.IGNORECASE,
)
_FIRST: Final = re.compile(
    r"\s*(?:the|some|most|many|these|small|mature)\s(?:of\sthe\s)?(?:[\w-]+\s){0,2}?(?<!atypical\s)(?<!neoplastic\s)lymphocytes\s",
    re.IGNORECASE,
)
"""Lymphocytes as the subject of a clause: "the lymphocytes among the tumour cells were positive for"."""
_TUMOUR: Final = re.compile(
    r"(?:tumou?r(?:al|ous)?|neoplastic|malignant|cancer|carcinoma|sarcoma|melanoma|atypical|spindle|epithelioid|lesional)\s(?:\w+\s)?cells"
    r"|\b(?:tumou?r|neoplasm|lesion|mass)\s(?:was|were|is|showed|stained|expressed)",
    re.IGNORECASE,
)
_CLAUSE: Final = re.compile(r";|,?\s(?:but|while|whereas|although)\s|\.\s")
_BEHIND: Final = 90
"""How many characters behind a stain the cells may be named in."""


def of_lymphocytes(story: Story, judged: Judged[StainValue]) -> bool:
    """Tell whether a stain is told of the lymphocytes in or around a solid tumour (see :func:`is_solid`)."""
    said = judged.value
    if said.result is not StainResult.POSITIVE or said.marker not in _MARKERS:
        return False
    clause = _clause(story, judged)
    if _FIRST.match(clause):
        return True
    return _LYMPHOCYTES.search(clause) is not None and _TUMOUR.search(clause) is None


def is_solid(story: Story, code: str | None) -> bool:
    """Tell whether a solid tumour (``code``) is diagnosed, and nowhere a lymphoid one beside it."""
    if code is None or is_within(code, _WITH_LYMPHOCYTES):
        return False
    return not any(is_within(one.value.morphology, _LYMPHOID) for one in story.histologies() if _is_present(one))


def _is_present(judged: Judged[HistologyValue]) -> bool:
    return holds(judged) and judged.assertion is Assertion.PRESENT


def _clause(story: Story, judged: Judged[Any]) -> str:
    """Give the clause of a stain, with a few words behind it."""
    at, end = judged.mention.start, judged.mention.end
    before, behind = story.text[judged.sentence.start : at], story.text[end : min(judged.sentence.end, end + _BEHIND)]
    first = max((mark.end() for mark in _CLAUSE.finditer(before)), default=0)
    last = _CLAUSE.search(behind)
    return before[first:] + story.text[at:end] + (behind[: last.start()] if last else behind)
