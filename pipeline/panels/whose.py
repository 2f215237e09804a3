"""Of whom a table of stains tells: the authors' patient, one of a series, or tumours of a kind.

Left alone: tables of other authors' patients, of what stains which disease, of groups. Where such a table has a row or
a column of the authors' own ("our case"), that one counts.
"""

import re
from collections.abc import Iterable
from typing import Final

from pipeline.panels.grid import Cell, Grid
from pipeline.patients import number_of

OWN: Final = re.compile(
    r"\b(?:our|present|this|current|index)\s(?:own\s|index\s|present\s)?(?:case|patient|tumou?r|report|study|series)|\bin\sour\b|\bour\s\w+\s(?:case|patient)",
    re.IGNORECASE,
).search
_OTHERS: Final = re.compile(
    r"""literature | \breported\b | \breports\s(?:of|on) | publi(?:shed|cation) | previous | \breview | \bet\sal\b
      | differential | mimic | \bentit | \bvs\b\.? | versus | compar | \bcommon | various | typical | \bknown\b
      | \buseful
      | classif | subtypes? | \btypes\sof | diagnostic | criteria | \bcohort | \bmeta-?analys | \bgenes? | sequenc
      | \bsummary\sof\b | flow\scytometr | \bFACS | \bcell\slines? | xenograft | \bmRNA | \bserum | \bblood
      | laborator | cytokine | proteom""",
    re.VERBOSE | re.IGNORECASE,
).search
_PLURAL: Final = re.compile(
    r"\b(?:cases|patients|tumou?rs|lesions|neoplasms|lymphomas|carcinomas|sarcomas|adenomas|leuk(?:a)?emias|\w{3,}omas)\b",
    re.IGNORECASE,
).search
_SEVERAL: Final = re.compile(
    r"\b(?:both|two|the|these|our|synchronous|collision|separate|bilateral|multiple|present|primary\sand)\b",
    re.IGNORECASE,
).search
"""Words by which a plural may still be one patient's: "both tumours"."""
_RESULT: Final = re.compile(r"\bresults?\b", re.IGNORECASE).search
"""The head of a column that tells what was found, where the title is of tumours: of kinds of tumour none is found."""
_FOUND: Final = re.compile(r"\b(?:results?|findings|profile|(?:immuno)?phenotype)\b", re.IGNORECASE).search
_BYSTANDERS: Final = re.compile(
    r"surround | adjacent | normal | non-?(?:neoplas|tumou?r) | entrapped | microglia | infiltrat | vessel | endotheli",
    re.VERBOSE | re.IGNORECASE,
).search
_STAINS: Final = re.compile(
    r"immun | stain | antibod | antigen | \bIHC | marker | panel | phenotyp | express | histochem | patholog | reactiv",
    re.VERBOSE | re.IGNORECASE,
).search
_IMMUNO: Final = re.compile(
    r"immun[eo]?-?(?:hist|cyt|stain|perox|react|phen|prof|label|expr|mark)|\bIHC\b|stain|antibod|\breceptors?\s(?:status|expression|profile)",
    re.IGNORECASE,
).search
"""Words beside which even names that mean something else elsewhere ("ER", "PR") are stains."""
_CITED: Final = re.compile(r"\bet\.?\s?al\b|\[\d+|\b(?:19|20)\d\d\b", re.IGNORECASE).search
_AUTHORED: Final = re.compile(r"\bet\.?\s?al\b|\[\d+", re.IGNORECASE).search
"""A citation, and no year: a patient's samples may be told apart by theirs."""
_NUMBER: Final = re.compile(
    r"(?:(?:case|patient|pt|tumou?r|specimen|sample|no|number|nr)\b\W{0,3}|[#pc]\s?(?=\d))?"
    r"(?P<number>\d{1,2})[a-e]?(?:\W|\s?\(\d{4}\))?",
    re.IGNORECASE,
).fullmatch
_FOREIGN: Final = re.compile(
    r"""literature | normal | typical | expect | usual | control | benign | adjacent | non-?neoplas | \bother\b
      | \bclone | dilut | source | manufact | vendor | supplier | compan | retriev | treatment | incubat | catalog
      | referen | differential | number | \bn\s?= | cases | specific | \bgenes? | fish | \bPCR | molecul | genetic
      | cytogen | serum | serolog | laborat | tumou?r\smarkers?""",
    re.VERBOSE | re.IGNORECASE,
).search
_LONGEST_NAME: Final = 16
_PUBLISHED: Final = re.compile(
    r"literature | publi(?:shed|cation) | previous | \breview", re.VERBOSE | re.IGNORECASE
).search
_PART: Final = re.compile(
    r"(?:[\w-]+\s){0,2}(?:component|element|portion|part|area|foc)(?:s|us|i)?"
    r"|(?:the\s)?(?:primary|metastatic|recurrent|metastasis|recurrence|biopsy|resection|surgical)"
    r"(?:\s(?:tumou?r|lesion|site|specimen|focus))?|(?:left|right)(?:\s\w+)?",
    re.IGNORECASE,
).fullmatch
_HOST: Final = re.compile(
    r"strom | vessel | endotheli | lymphocyt | macrophag | histiocyt", re.VERBOSE | re.IGNORECASE
).search
_TUMOUR: Final = re.compile(r"\b(?:tumou?r|neoplastic|malignant|lesional)\s(?:cells?|component)", re.IGNORECASE).search
_AGED: Final = re.compile(r"\bage\b", re.IGNORECASE).search
_NAMED: Final = re.compile(r"\bcase\b|\bpatient\b|\bpt\b", re.IGNORECASE).search


def is_panel(grid: Grid) -> bool:
    """Tell whether a table is of stains: by its title, first row or column, or by many names that are plain."""
    head = " ".join(cell.text for cell in grid.rows[0])
    named = [hit.meaning for row in grid.rows for cell in row for hit in cell.hits]
    if _IMMUNO(grid.title) or _IMMUNO(head) or any(_IMMUNO(row[0].text) for row in grid.rows):
        return len({name.canonical for name in named if not name.blood}) > 1
    plain = {name.canonical for name in named if not name.homonym}
    return len(plain) > (1 if _STAINS(grid.title) or _STAINS(head) else 4)


_ANTIBODIES: Final = re.compile(r"antibod|antigen|marker|immuno|stain", re.IGNORECASE).search


def is_of_antibodies(grid: Grid, first: int) -> bool:
    """Tell whether the first column is headed as one of stains: whatever abbreviation stands in it is one."""
    return any(_ANTIBODIES(row[0].text) for row in grid.rows[:first])


def is_others(grid: Grid) -> bool:
    """Tell whether a table lists what is not, or not only, the authors' patient's."""
    title = grid.title
    if _OTHERS(title) or any(_CITED(row[0].text) for row in grid.rows if row):
        return True
    if not _PLURAL(title) or OWN(title) or _SEVERAL(title):
        return False
    return not any(_RESULT(cell.text) for row in grid.rows[:2] for cell in row)


def is_of_series(grid: Grid, patients: int) -> bool:
    """Tell whether a table numbers the authors' patients, all of them and nobody else, whatever its title calls them.

    "The reported cases" are the authors' own where there are as many, and the literature's where it is cited.
    """
    if patients < 2 or _PUBLISHED(grid.title) or any(_AUTHORED(cell.text) for row in grid.rows for cell in row[:2]):
        return False
    down = [number(row[0], bare=True) for row in grid.rows]
    across = [[number(cell, bare=False) for cell in row[1:]] for row in grid.rows[:2]]
    series = set(range(1, patients + 1))
    named = any(set(told) - {None} == series for told in (down, *across))
    return named or any(are_numbered(row[1:], patients) for row in grid.rows[:2])


def is_of_results(grid: Grid) -> bool:
    """Tell whether a title announces what was found in one tumour, and nothing of kinds of tumours."""
    return _FOUND(grid.title) is not None and _PLURAL(grid.title) is None


def of_people(grid: Grid) -> bool:
    """Tell whether a table has a column of ages: it lists patients."""
    return any(_AGED(cell.text) for row in grid.rows[:2] for cell in row)


def is_foreign(head: str) -> bool:
    """Tell whether a column holds no result of a patient's tumour: a clone, normal tissue, what is usual."""
    return _FOREIGN(head) is not None and OWN(head) is None


def is_part(head: str) -> bool:
    """Tell whether a column is of a part, a site or a specimen of one tumour: no kind of tumour is called so."""
    return _PART(head) is not None


def is_host(head: str, heads: Iterable[str]) -> bool:
    """Tell whether a column is of the cells around a tumour whose own cells have another."""
    return _HOST(head) is not None and any(_TUMOUR(other) for other in heads if other != head)


def is_of_bystanders(note: str) -> bool:
    """Tell whether a note beside a positive stain says that other cells than the tumour's are meant."""
    return _BYSTANDERS(note) is not None


_COUNTED: Final = re.compile(r"\b(?:number|no\.?|n|total|cases|patients|tumou?rs)\b(?!\.?\s?\d)", re.IGNORECASE).search


def is_count(head: str) -> bool:
    """Tell whether a column counts patients: the shares beside it are shares of them, not of cells."""
    return _COUNTED(head) is not None and OWN(head) is None


def number(cell: Cell, *, bare: bool) -> int | None:
    """Give the number of the patient that a cell names: "Case 2", "Patient B"; a ``bare`` one too where that may be."""
    text = cell.text.strip()
    found = _NUMBER(text)
    if found is None:
        return number_of(text) if len(text) <= _LONGEST_NAME else None
    return int(found["number"]) if bare or _NAMED(text) else None


def are_numbered(heads: Iterable[Cell], patients: int) -> bool:
    """Tell whether heads number all patients of a series in order and nothing else: "1", "2"; "P1", "P2"."""
    return patients > 1 and [number(cell, bare=True) for cell in heads] == list(range(1, patients + 1))
