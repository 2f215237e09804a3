"""What a cell of a table says of the stain that its row or column names: a sign, words, or a figure on a scale.

A bare figure is read only where a head says what it counts: "90" below "% of positive cells" is a share, "2" below
"Intensity" a grade. Left alone: clones, dilutions, "ND", cells that tell of other cells than the tumour's, and cells
with two results, for which of them is meant nothing says.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from typing import Final

from extractors.ihc.percent import PERCENT, percent
from extractors.ihc.phrase import SCORES, letters, read
from extractors.ihc.reading import NOTHING, Reading, of_sign
from extractors.ihc.tokens import Kind, Token, tokens
from schemas.values import StainResult

_LONGEST: Final = 90
_SAYS: Final = re.compile(r"[rnvq]|\A\(?w?[ielac#(]*\)?g|\A[ielacs/()]*[ie][ielacst/()]*\Z|x[lbo]{0,3}[sk]")
"""What tells a result; a clone ("E2-4001"), a dilution ("1:50") and "ND" tell none."""
_MINUS: Final = re.compile(r"\(*d(?![#q])")
"""A minus first, whatever is said behind it: "- (myo+)"; before a figure it is a dash."""
_CLAUSE: Final = re.compile(r"[bh]")
_BOTH: Final = re.compile(r"\(?\s?(?:\+\s?-|-\s?\+)\s?\)?").fullmatch
_TWO: Final = re.compile(
    r"\+\s?[,;]\s?-|-\s?[,;]\s?\+|pos(?:itive)?\s?[/,;]\s?neg(?:ative)?|neg(?:ative)?\s?[/,;]\s?pos(?:itive)?",
    re.IGNORECASE,
).fullmatch
"""Two results side by side; "+/-" is one, a doubtful stain."""
_SLASH: Final = re.compile(r"/(?=\s?\d{1,3}\s?%)")
_NONE: Final = re.compile(r"0\s+[a-z]", re.IGNORECASE).match
"""No cells stained, told as a count before words ("0 progesterone receptor positive"), which would read as positive."""
_HOW: Final = r"(?:(?:focal|diffuse|patchy|partial|weak|moderate|strong|f|w|s)(?:ly)?[\s,.]+)"
_LETTER: Final = re.compile(
    rf"(?P<how>{_HOW}{{0,3}})(?:(?P<positive>p|yes|present)|n)(?:\s?\((?P<more>\w+)\))?", re.IGNORECASE
)
_VAGUE: Final = re.compile(r"\b(?:high|low)\b", re.IGNORECASE).search
"""What tells how much there is, not that there is any: below "PD-L1" or "Ki-67" both do."""


class Scale(Enum):
    """What a bare figure counts."""

    SHARE = auto()
    """Stained cells, in per cent."""
    GRADE = auto()
    """Pluses: 0 to 3, or 4."""
    ALLRED = auto()
    """0 to 8, and positive from 3 on."""
    SCORE = auto()
    """Products of share and intensity, of which any but nought is positive: H-score, immunoreactive score."""
    LOOK = auto()
    """No figures: where and how far the cells are stained."""


_SCALES: Final = re.compile(
    r"""(?P<SCORE>\bh[\s-]?score|histo-?score|\birs\b|immuno-?reactive\sscore|quick\s?score)
      | (?P<ALLRED>\ballred)
      | (?P<SHARE>%|per\s?cent|\bproportion|\bfraction|\bindex|\bindices|\bLI\b)
      | (?P<LOOK>\bextent|\bdistribution|\bpattern|\blocali[sz]ation|\bcomments?\b|\bremarks?\b)
      | (?P<GRADE>\bintensity|\bscor(?:e|ing)|\bgrad(?:e|ing)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_FIGURE: Final = re.compile(
    r"[~≈]?\s?(?P<bound>[<>≤≥]\s?)?(?P<low>\d{1,3}(?:\.\d+)?)(?:\s?[-–]\s?(?P<high>\d{1,3}))?(?:\s?/\s?\d{1,3})?[\s%*†‡.]?"
).fullmatch
_NAMED: Final = re.compile(r"[^\d]{3,30}?\W(?P<figure>\d{1,3})\s?\+?(?:\s?/\s?\d{1,3})?\W*").fullmatch
_OUT_OF: Final = re.compile(r"(?P<figure>[0-8])\s?/\s?8").fullmatch
_SHARE: Final = re.compile(PERCENT, re.VERBOSE | re.IGNORECASE)
_PARTING: Final = frozenset({Kind.SEMICOLON, Kind.BUT})
_LEAST: Final = {Scale.ALLRED: 3.0, Scale.SCORE: 1.0}
_MOST_PLUSES: Final = 4


def scale(head: str) -> Scale | None:
    """Tell what the figures below a head, or behind it, count.

    >>> [scale(head) for head in ("% positive cells", "Intensity (0-3)", "H-score", "Clone")]
    [<Scale.SHARE: 1>, <Scale.GRADE: 2>, <Scale.SCORE: 4>, None]
    """
    found = _SCALES.search(head)
    return Scale[found.lastgroup] if found and found.lastgroup else None


def read_cell(text: str, marker: str = "", on: Scale | None = None) -> Reading:
    """Read the result in a cell: ``++``, ``Positive, focal``, ``- (myo+)``, ``<5%``, ``90`` on a scale.

    >>> read_cell("Focal P").result.value, read_cell("30", on=Scale.SHARE).percent, read_cell("1:50") == NOTHING
    ('positive', 30.0, True)
    """
    words = _SLASH.sub(", ", text.strip())
    if not words or len(words) > _LONGEST or _NONE(words):
        return NOTHING
    if _BOTH(words):
        return of_sign("+/-")
    figure = _FIGURE(words)
    if figure:
        return _on_scale(figure, marker, Scale.SHARE if on is None and marker.startswith("Ki-67") else on)
    letter = _LETTER.fullmatch(words)
    if letter:
        return _lettered(letter)
    scored = _scored(words)
    return _worded(words) if scored == NOTHING else scored


def _on_scale(figure: re.Match[str], marker: str, on: Scale | None) -> Reading:
    words = figure[0].strip()
    if marker == "HER2" and words in SCORES and on not in _LEAST:
        return Reading(grade=int(words))
    if on is Scale.SHARE and "/" not in words:
        found = _SHARE.search(words.rstrip("*.%,; ") + "%")
        return Reading(percent=percent(found)) if found else NOTHING
    if "%" in words:
        return _worded(words)
    on = Scale.ALLRED if on is None and _OUT_OF(words) else on
    if on in _LEAST:
        return _positive_from(float(figure["low"]), _LEAST[on])
    return Reading(grade=int(figure["low"])) if on is Scale.GRADE and _is_grade(figure) else NOTHING


def _is_grade(figure: re.Match[str]) -> bool:
    return figure["low"].isdigit() and int(figure["low"]) <= _MOST_PLUSES and not figure["high"]


def _positive_from(told: float, least: float) -> Reading:
    return of_sign("+" if told >= least else "-")


def _lettered(found: re.Match[str]) -> Reading:
    """Read "P" and "N", with what may stand before or behind: "Focal P"."""
    if found["positive"] is None:
        return Reading(StainResult.NEGATIVE)
    how = f"{found['how']} {found['more'] or ''}"
    return Reading(StainResult.POSITIVE).over(read(tokens(how, 0, len(how), ())))


def _scored(words: str) -> Reading:
    """Read a score with its name: "Allred 7/8", "H-score 120", "Score 2+"."""
    named, on = _NAMED(words), scale(words)
    if named is None or on is None or on is Scale.SHARE:
        return NOTHING
    if on in _LEAST:
        return _positive_from(float(named["figure"]), _LEAST[on])
    return Reading(grade=int(named["figure"])) if int(named["figure"]) <= _MOST_PLUSES else NOTHING


def _worded(words: str) -> Reading:
    found = _first(tokens(words, 0, len(words), ()))
    marks = letters(found)
    if _MINUS.match(marks) and not _TWO(words):
        return of_sign("-")
    if not _SAYS.search(marks) or _TWO(words):
        return NOTHING
    reading = read([token for token in found if token.kind in "gq"] if _CLAUSE.search(marks) else found)
    if Kind.BACKGROUND in marks and reading.result is not StainResult.NEGATIVE:
        return NOTHING
    return _positive(words, reading)


def _first(found: Sequence[Token]) -> Sequence[Token]:
    """Leave out what is said of a second part: "Positive in luminal cells; negative in basal cells"."""
    cut = next((at for at, token in enumerate(found) if token.kind in _PARTING), len(found))
    is_told = any(token.kind in "rg" for token in found[:cut])
    return found[:cut] if is_told and any(token.kind is Kind.ADJECTIVE for token in found[cut:]) else found


def _positive(words: str, reading: Reading) -> Reading:
    """Call positive what is told by its look alone: "focal", "strong and diffuse", "80%, strong"."""
    is_told = reading.result is not None or reading.grade is not None or reading.percent == 0
    looks = reading.intensity is not None or reading.extent is not None
    return Reading(StainResult.POSITIVE).over(reading) if looks and not is_told and not _VAGUE(words) else reading
