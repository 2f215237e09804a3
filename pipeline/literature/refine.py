"""Makes a site finer by what is said of it elsewhere: a side where none was told, a part where only the organ was."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from schemas.report import Case, Evidence, MetastaticSite, PrimarySite
from schemas.values import Laterality

S = TypeVar("S", PrimarySite, MetastaticSite)


class Detail(NamedTuple):
    """What other words say of a site."""

    topography: str
    laterality: Laterality | None
    evidence: tuple[Evidence, ...]


def refined(case: Case, details: Iterable[Detail]) -> Case:
    """Refine the sites of ``case`` by what is said of sites of the same category; no site is added.

    Where a primary site and a metastasis share a category, the words are the metastasis's: it is what a row describes,
    unless the primary site is known to be just there.
    """
    for detail in details:
        is_known = any(site.topography == detail.topography for site in case.primary_sites)
        is_spread = _has(case.metastatic_sites, detail) and not (is_known and not detail.topography.endswith(".9"))
        field = "metastatic_sites" if is_spread else "primary_sites"
        case = case.model_copy(update={field: tuple(finer(site, detail) for site in getattr(case, field))})
    return case


def _has(sites: Iterable[MetastaticSite], detail: Detail) -> bool:
    return any(site.topography[:3] == detail.topography[:3] for site in sites)


def finer(site: S, detail: Detail) -> S:
    """Give ``site`` the part and the side that it lacks, if ``detail`` is of its category and says so.

    Where the sides differ it says nothing: the upper pole of the right kidney is no part of the left one.

    >>> site = PrimarySite(text="Breast", topography="C50.9")
    >>> finer(site, Detail("C50.1", Laterality.RIGHT, ())).topography
    'C50.1'
    """
    sides = {site.laterality, detail.laterality} - {None}
    if site.topography[:3] != detail.topography[:3] or len(sides) > 1:
        return site
    code = detail.topography if site.topography.endswith(".9") else site.topography
    side = site.laterality or detail.laterality
    if (code, side) == (site.topography, site.laterality):
        return site
    return site.model_copy(
        update={"topography": code, "laterality": side, "evidence": (*site.evidence, *detail.evidence)}
    )
