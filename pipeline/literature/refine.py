"""Makes a site finer by what is said of it elsewhere: a side where none was told, a part where only the organ was."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from extractors.site_phrases import Phrase
from schemas.report import Case, Evidence, MetastaticSite, PrimarySite
from schemas.values import Laterality

S = TypeVar("S", PrimarySite, MetastaticSite)


def refined(case: Case, said: Iterable[tuple[Phrase, tuple[Evidence, ...]]]) -> Case:
    """Refine the sites of ``case`` by other words on sites of the same category; no site is added.

    Where a primary site and a metastasis share a category, the words are the metastasis's: a row describes what was imaged.
    """
    for phrase, evidence in said:
        category = phrase.topography[:3]
        sites = [site.topography[:3] for site in case.metastatic_sites]
        if category in sites:
            case = case.model_copy(
                update={"metastatic_sites": _finer(case.metastatic_sites, phrase.topography, phrase.laterality, evidence)}
            )
        else:
            case = case.model_copy(
                update={"primary_sites": _finer(case.primary_sites, phrase.topography, phrase.laterality, evidence)}
            )
    return case


def _finer(
    sites: Sequence[S], topography: str, laterality: Laterality | None, evidence: tuple[Evidence, ...]
) -> tuple[S, ...]:
    return tuple(finer(site, topography, laterality, evidence) for site in sites)


def finer(site: S, topography: str, laterality: Laterality | None, evidence: tuple[Evidence, ...]) -> S:
    """Give ``site`` the part or the side that it lacks, if ``topography`` is of its category and says so.

    A finer code counts only where the side agrees: the upper pole of the right kidney tells nothing of the left one.
    """
    if site.topography[:3] != topography[:3] or (site.laterality and laterality and site.laterality is not laterality):
        return site
    code = topography if site.topography.endswith(".9") else site.topography
    sided = site.laterality or laterality
    if (code, sided) == (site.topography, site.laterality):
        return site
    return site.model_copy(update={"topography": code, "laterality": sided, "evidence": (*site.evidence, *evidence)})
