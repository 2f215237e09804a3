"""Reads the columns that say whether the tumour came to the lymph nodes, and tells which nodes are meant.

Nodes with no place named are the regional ones of the primary tumour, unless they are called distant or the table is
about metastases, where they may lie anywhere. Left alone: lymphomas, whose nodes are no metastases, and counts of the
nodes that were taken out.
"""

import re
from typing import Final

from pipeline.decide.topography import NODES_NOS, regional_nodes
from pipeline.literature.grids.alone import sites_of
from pipeline.literature.grids.rows import Record
from pipeline.literature.model import Column
from pipeline.story import Story
from schemas.report import Case, MetastaticSite
from schemas.values import Certainty

_NODES: Final = re.compile(r"\b(?:LNs?|LNM|lymph\s?-?nodes?|nodal|nodes?|N\+)(?![A-Za-z])", re.IGNORECASE)
_CAME: Final = re.compile(r"metasta|\bmets?\b|involve|positiv|status|spread|diseas|LNM|N\+", re.IGNORECASE).search
_ELSE: Final = re.compile(
    r"resect|dissect|remov|harvest|retriev|examin|biops|stud|sampl|sentinel|size|number\sof\s(?:the\s)?(?:LN|lymph|node)"
    r"|treat|therap|surg|interval|time|month|recur|enlarg|lymphaden|stain|marker|receptor|distant|nod(?:e|al)[\s-]neg",
    re.IGNORECASE,
).search
_BESIDE: Final = re.compile(
    r"[a-z]\s?(?:[/,&]|\band\b|\bor\b)\s?(?!total|negative|positive)[a-z]{2}", re.IGNORECASE
).search
"""What a head names beside the nodes: a yes may be of either."""
_DISTANT: Final = re.compile(r"distant|\b(?:non|extra)-?\s?regional", re.IGNORECASE).search
_YES: Final = re.compile(
    r"\W*(?:\+|yes|y|present|positive|pos|involved|metasta(?:sis|ses|tic)|N[123][abc]?|(?P<count>\d{1,3})\s?/\s?(?P<all>\d{1,3}))"
    r"\W*(?:\(.{0,30}\)\W*)?",
    re.IGNORECASE,
).fullmatch
_UNSURE: Final = re.compile(r"\?|\+\s?/\s?[-–−]").search
_REGIONAL: Final = re.compile(r"(?:loco-?)?regional", re.IGNORECASE).match
_OF_BLOOD: Final = re.compile(r"9(?:59|[6-9]\d)").match
"""Lymphomas, leukaemias and their kin, by the first digits of their codes."""


def noded(story: Story, case: Case, record: Record, *, is_of_spread: bool) -> Case:
    """Give a patient the nodes that a column of nodes says the tumour came to, and nodes of no place their place."""
    codes = {site.topography for site in case.primary_sites}
    regional = regional_nodes(codes.pop()) if len(codes) == 1 else NODES_NOS
    is_anywhere = is_of_spread or any(_DISTANT(meaning.words) for meaning, _ in record.of(Column.METASTATIC))
    found = tuple(_placed(site, regional, is_anywhere=is_anywhere) for site in case.metastatic_sites)
    told = () if _has_nodes(case) else tuple(_ticked(story, record, regional).values())
    return case.model_copy(update={"metastatic_sites": (*found, *told)}) if found or told else case


def _has_nodes(case: Case) -> bool:
    """Tell whether the nodes of a patient are known, or are where the tumour arose."""
    code = case.diagnosis.morphology if case.diagnosis else None
    places = {site.topography[:3] for site in case.metastatic_sites}
    places |= {site.topography[:3] for site in case.primary_sites}
    return NODES_NOS[:3] in places or (code is not None and _OF_BLOOD(code) is not None)


def _placed(site: MetastaticSite, regional: str, *, is_anywhere: bool) -> MetastaticSite:
    if site.topography != NODES_NOS or _DISTANT(site.text) or (is_anywhere and not _REGIONAL(site.text)):
        return site
    return site.model_copy(update={"topography": regional})


def _ticked(story: Story, record: Record, regional: str) -> dict[str, MetastaticSite]:
    """Give the nodes, by their codes, that the cells below heads of nodes say the tumour came to."""
    found: dict[str, MetastaticSite] = {}
    for meaning, cell in record.cells:
        head = meaning.words
        code = _code(head, regional) if tells_of_nodes(head) and is_yes(cell.text) else None
        if code is not None and code not in found:
            quoted = story.quoted(cell.start, cell.end, "tables.head-nodes")
            found[code] = MetastaticSite(text=head, topography=code, certainty=Certainty.CONFIRMED, evidence=quoted)
    return found


def _code(head: str, regional: str) -> str:
    """Give the nodes that a head names: *cervical lymph node metastasis*, or else the regional ones."""
    codes = (site.mention.value.topography for site in sites_of(head))
    return next((code for code in codes if code[:3] == NODES_NOS[:3] and code != NODES_NOS), regional)


def tells_of_nodes(head: str) -> bool:
    """Tell whether below a head stands if the tumour came to the lymph nodes.

    >>> tells_of_nodes("LN mets"), tells_of_nodes("Pathological node status"), tells_of_nodes("LN")
    (True, True, True)
    >>> tells_of_nodes("Lymph nodes removed"), tells_of_nodes("Nodal recurrence"), tells_of_nodes("Metastasis")
    (False, False, False)
    """
    named = _NODES.search(head)
    if named is None or _ELSE(head) or _BESIDE(head):
        return False
    return _CAME(head) is not None or named[0].strip() == head.strip(" ()+")


def is_yes(words: str) -> bool:
    """Tell whether a cell below a head of nodes says that the tumour came there: with a sign, a word, or a count.

    >>> is_yes("(+)"), is_yes("3/12"), is_yes("0/12"), is_yes("Not involved"), is_yes("+/-")
    (True, True, False, False, False)
    """
    found = None if _UNSURE(words) else _YES(words.strip())
    return found is not None and (found["count"] is None or 0 < int(found["count"]) <= int(found["all"]))
