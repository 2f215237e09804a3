"""Names for codes: what a reader calls a category of sites and a tumour type."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from extractors.lexicon import rows


def category(topography: str) -> str:
    """Name the category of a site.

    >>> category("C50.4"), category("C34.9")
    ('breast', 'lung')
    """
    return _categories().get(topography[:3], topography)


def histology(morphology: str) -> str:
    """Name a tumour type by the name of its code that most of the others specify, or else has the most synonyms.

    >>> histology("9180/3"), histology("8890/0"), histology("8890/3"), histology("8720/3"), histology("9680/3")
    ('osteosarcoma', 'leiomyoma', 'leiomyosarcoma', 'melanoma', 'diffuse large b-cell lymphoma')
    """
    return _histologies().get(morphology, morphology)


@cache
def _categories() -> Mapping[str, str]:
    return MappingProxyType({row["code"]: row["canonical"] for row in rows("categories")})


@cache
def _histologies() -> Mapping[str, str]:
    synonyms = Counter((row["code"], row["canonical"]) for row in rows("histologies"))
    by_code: defaultdict[str, list[str]] = defaultdict(list)
    for code, name in synonyms:
        by_code[code].append(name)

    def rank(code: str, name: str) -> tuple[int, int, str]:
        """Put the name first that most others end with, then the one with most synonyms."""
        kinds = sum(one.endswith(name) for one in by_code[code])
        return -kinds, -synonyms[code, name], name

    return MappingProxyType({code: min(names, key=lambda name: rank(code, name)) for code, names in by_code.items()})
