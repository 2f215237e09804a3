"""What is stained: the tumour, a bystander in the section, or the section itself on the bench."""

import re
from typing import Final

from extractors.ihc.links import Link
from extractors.ihc.units import Line

_REACH: Final = 12
_AFTER: Final = re.compile(r"l{0,2}[pf]?[lwE]{0,3}B|[ca]{1,2}GR[lw]{0,2}B")
"""What is stained, behind what is said of it, or of a further marker: "A-positive and B-positive macrophages"."""
_PRESENT: Final = re.compile(r"o[lwE]{0,3}B")
"""What is stained, behind a bare noun: "highlighted the presence of macrophages"."""
_SUBJECT: Final = re.compile(
    r"B(?:[lwpotdf#]{0,5}(?:a[lw]{1,3}(?=[bh]))?|[lw]{0,2}b?(?:[RNV][fo]?[lwGac]{1,8}?(?:c?[au]|c)l?){1,2})[bhA]{0,2}(?:[lwA]{0,2}|B?c)\Z"
)
_MEANT: Final = re.compile(r"[lw]{0,2}c?(?P<means>u)[lwAbf]{0,4}B")
_JOINED: Final = re.compile(r"[lwo]{1,4}a[lwo]{0,4}\Z")
"""What a bystander may be named together with: "the neoplastic B cells and many of the T cells"."""


def is_bystander(line: Line, cue: int, place: int) -> bool:
    """Tell whether vessels, macrophages or controls are what is stained, and not "neoplastic T cells"."""
    first, last = min(cue, place), max(cue, place)
    after = _AFTER.match(line.marks, last + 1)
    if after is None and line.units[last].words.endswith("s"):
        after = _PRESENT.match(line.marks, last + 1)
    if after and not _has(line, "tumour", last, after.end()):
        return True
    meant = _MEANT.match(line.marks, last + 1)
    if meant and line.units[meant.start("means")].words == "meaning" and not _has(line, "tumour", 0, meant.end()):
        return True
    subject = _SUBJECT.search(line.marks, max(0, first - _REACH), first)
    if subject is None:
        return False
    joined = _JOINED.search(line.marks, max(0, subject.start() - _REACH), subject.start())
    return not _has(line, "tumour", (joined or subject).start() - 1, first)


_TURN: Final = re.compile(
    r"[Vh]?[pf]?[lweE]{0,3}B[lwp]{0,4}c?"
    r"(?:[ua][lb]{0,3}R(?![fo])|uX(?=p)"
    r"|(?:u|;l{0,2}u?)[lw]{0,5}[bh]?l{0,2}[RN](?=[.;]|\Z))"
)
"""What is said of the tumour behind bystanders, with the cue last.

"But negative in the tumour", "but not in the tumour", "whereas the large cells were negative".
"""


def of_tumour(line: Line, place: int, left: Link | None, right: Link | None) -> tuple[Link | None, Link | None]:
    """Give the links of a list that are not of bystanders, or what is said of the tumour behind these.

    "Positive in vessels but negative in the tumour" tells a result, "CD3-positive T cells were seen" tells none.
    """
    left = None if left and is_bystander(line, left.cue, place) else left
    if right and not is_bystander(line, right.cue, place):
        return left, right
    left = None if right and right.way == "beside" else left
    turned = _TURN.match(line.marks, (right.cue if right else place) + 1)
    cue = turned.end() - 1 if turned else place
    if turned is None or is_bystander(line, cue, cue):
        return left, None
    return left, Link(cue, place, "then")


_NAMED: Final = re.compile(r"B[lw]?y\Z")


def is_bystanders_sign(line: Line, place: int) -> bool:
    """Tell whether a list with signs tells which bystanders are meant: "T cells (CD3+)", "CD68+ macrophages"."""
    before = _NAMED.search(line.marks, max(0, place - 3), place)
    if before:
        return not _has(line, "tumour", before.start() - 3, place)
    return line.marks[place + 1 : place + 2] == "B"


_ELSEWHERE: Final = re.compile(
    r"[lwo#]{0,3}p[lwo#]{1,7}(?:c?[au]c?|c)l?(?P<cue>[RX])(?P<where>p[lwo#]{1,7})(?=[.;cau]|\Z)"
)
_WHEREAS: Final = re.compile(r"[lwpo#]{0,8}c?u(?P<where>[lwo#]{1,6})[bh]l{0,2}(?P<cue>[RN])(?=[.;]|\Z)")
"""What is said of another part: "whereas the spindle cell component was negative"."""
_PARTS: Final = ("component", "components", "area", "areas", "part", "parts", "portion", "element", "elements", "foci")
_PATIENTS: Final = ("case", "patient")


def elsewhere(line: Line, last: int) -> int | None:
    """Find the cue that says of another part of the tumour, or patient, what the words up to ``last`` say of one."""
    found = _ELSEWHERE.match(line.marks, last + 1) or _WHEREAS.match(line.marks, last + 1)
    if found is None or not any(_has(line, part, *found.span("where")) for part in (*_PARTS, *_PATIENTS)):
        return None
    return found.start("cue")


def is_of_patient(line: Line, cue: int) -> bool:
    """Tell whether a cue is followed by a patient, and not a part of a tumour: "negative in case 2"."""
    return any(_has(line, word, cue + 1, cue + 6) for word in _PATIENTS)


_PASSIVE: Final = re.compile(r"b(?:[lw]{1,3}[ca]{1,2}[lw]{0,2})?\Z")
"""Before what was done: "were", "were cut and"."""
_CUT: Final = (
    "section", "sections", "slide", "slides", "specimen", "specimens", "sample", "samples", "block", "blocks", "tissue",
    "tissues", "smear", "smears", "biopsy", "biopsies",
)  # fmt: skip
_BARE: Final = "v"
"""The letters of a verb without an adverb: "stained", and not "stained strongly"."""


def is_preparation(line: Line, link: Link) -> bool:
    """Tell "sections were stained for A", which says what was done, from "the cells were stained for A".

    "A was expressed, as was B" says what was found.
    """
    stained = line.units[link.cue].words[:1] == "v" and link.cue < link.group and link.way != "as"
    if not stained or not _is_passive(line, link):
        return False
    if any(_has(line, word, link.cue - _REACH, link.cue) for word in _CUT):
        return True
    return not any(_has(line, word, link.cue - _REACH, link.cue) for word in ("cells", "nuclei", "tumour"))


def is_judged(line: Line, left: Link, right: Link) -> bool:
    """Tell whether what was stained is judged behind the list: "slides stained for A and B were negative".

    Of cells only where all stains are: "the cells were stained for A and B, all of which were negative".
    """
    if line.units[left.cue].words != _BARE:
        return False
    if right.way == "all":
        return _is_passive(line, left)
    return any(_has(line, word, left.cue - 2, left.cue) for word in _CUT)


def _is_passive(line: Line, link: Link) -> bool:
    return _PASSIVE.search(line.marks, max(0, link.cue - _REACH), link.cue) is not None


def _has(line: Line, word: str, start: int, end: int) -> bool:
    """Tell whether ``word`` is what one of the units from ``start`` to ``end`` means."""
    return any(unit.words.lower() == word for unit in line.units[max(0, start) : end])
