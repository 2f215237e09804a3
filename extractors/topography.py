"""The words for sites and their codes: ``topography.tsv``, ``subsites.tsv`` and ``regions.tsv``, compiled."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from extractors.lexicon import Lexicon, Term, rows
from schemas.mention import SiteKind


class WordKind(StrEnum):
    """What sort of word a surface form is, the plainest first; adjectives name a site only before a noun."""

    NODE = "node"
    ORGAN = "organ"
    BONE = "bone"
    REGION = "region"
    ADJECTIVE = "adjective"
    NODE_ADJECTIVE = "node_adjective"


_SITE_KINDS: Final = {
    WordKind.ORGAN: SiteKind.ORGAN,
    WordKind.BONE: SiteKind.BONE,
    WordKind.NODE: SiteKind.NODE,
    WordKind.REGION: SiteKind.REGION,
    WordKind.ADJECTIVE: SiteKind.ORGAN,
    WordKind.NODE_ADJECTIVE: SiteKind.NODE,
}


@dataclass(frozen=True, slots=True)
class SiteWord:
    """A surface form: the site it names, its code, and whether it is a plural of a paired organ."""

    canonical: str
    topography: str
    kind: WordKind
    both: bool


@dataclass(frozen=True, slots=True)
class Region:
    """The codes of one body region, by the tissue that is meant."""

    nos: str
    soft: str
    bone: str
    skin: str
    node: str
    lymphoma: str
    """Nodes where the region is told of for them; a lymphoma of the face or of the leg is of its soft tissue."""

    def code(self, tissue: str | None) -> str:
        """Give the code for a tumour of ``tissue`` there; with no tissue known, the region's own.

        >>> Region("C76.5", "C49.2", "C40.2", "C44.7", "", "C49.2").code("soft")
        'C49.2'
        """
        own = {"soft": self.soft, "nerve": self.soft, "bone": self.bone, "skin": self.skin, "lymphoid": self.lymphoma}
        return own.get(tissue or "", "") or self.nos


def region(word: SiteWord) -> str | None:
    """Give the name in ``regions.tsv`` of a word for a region, noun or adjective ("axilla", "axillary")."""
    regional = word.topography.startswith("C76") and word.canonical in regions()
    return word.canonical if regional else None


def kind(word: SiteWord) -> SiteKind:
    """Give what sort of site a word names."""
    return SiteKind.REGION if region(word) else _SITE_KINDS[word.kind]


@cache
def site_words() -> Lexicon[tuple[SiteWord, ...]]:
    """Compile ``topography.tsv``; one surface form may stand for several words ("cervical")."""
    table: dict[str, list[SiteWord]] = {}
    for surface, word in _words():
        table.setdefault(surface, []).append(word)
    order = list(WordKind)
    return Lexicon(
        Term(surface, tuple(sorted(words, key=lambda word: order.index(word.kind)))) for surface, words in table.items()
    )


def _words() -> Iterator[tuple[str, SiteWord]]:
    for row in rows("topography"):
        kind, paired = WordKind(row["kind"]), row["paired"] == "yes"
        yield row["synonym"], SiteWord(row["canonical"], row["code"], kind, both=False)
        if row["plural"]:
            yield row["plural"], SiteWord(row["canonical"], row["code"], kind, both=paired)


@cache
def subsites() -> Lexicon[dict[str, str]]:
    """Compile ``subsites.tsv``: each surface form with its code in every parent category."""
    table: dict[str, dict[str, str]] = {}
    for row in rows("subsites"):
        table.setdefault(row["synonym"], {})[row["parent"]] = row["code"]
    return Lexicon(Term(surface, codes) for surface, codes in table.items())


@cache
def regions() -> dict[str, Region]:
    """Read ``regions.tsv``, by canonical name."""
    return {
        row["canonical"]: Region(row["nos"], row["soft"], row["bone"], row["skin"], row["node"], row["lymphoma"])
        for row in rows("regions")
    }
