"""Reads what the title of a table says of every row: the tumour, where it arose, where it spread to."""

import re
from dataclasses import dataclass
from typing import Final

from extractors import histology, sites
from extractors.topography import regions
from pipeline.literature.words import one_line, tells
from pipeline.story import Story
from pipeline.text import Span
from schemas.mention import Mention, SiteKind, SiteRelation, SiteValue
from schemas.values import Sex

_PRIMARY: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.SOURCE, SiteRelation.LESION})
_FEMALE: Final = frozenset({"C51", "C52", "C53", "C54", "C55", "C56", "C57", "C58"})
_MALE: Final = frozenset({"C60", "C61", "C62", "C63"})


_ELSEWHERE: Final = re.compile(
    r"\b(?:extra-?[a-z]{5}[a-z]*\b(?!(?:\s(?:and|or|distant|extra-?[a-z]+)){0,4}\s(?:metasta|spread|dissemin|seeding))"
    r"|ectopic|heterotopic)",
    re.IGNORECASE,
).search
"""A title of tumours outside the organ that they are named for; what they spread to lies outside it anyway."""


_OUT_OF_PLACE: Final = re.compile(r"\b(?:ectopic|heterotopic|aberrant)\s\Z", re.IGNORECASE).search
"""Before an organ whose tissue lies in another: "carcinoma of the oesophagus in ectopic gastric mucosa"."""
_WORD: Final = re.compile(r"[^\W\d_]{4,}").findall
_SHORT: Final = re.compile(r"\b[A-Z][A-Z-]+s?\b").findall
_TUMOUR: Final = re.compile(r"omas?\b|omata|cancer|tumou?r|neoplas|leuk|malignan|GIST|[A-Z]{3,}", re.ASCII).search
_QUALIFIES: Final = re.compile(
    r"[\s-]*(?:type|like|variant|involvement|invasion|infiltration|extension|dysfunction|failure)\b", re.IGNORECASE
).match
"""Behind an organ that a tumour is like, or grew into: "renal-type carcinoma of the prostate"."""


@dataclass(frozen=True, slots=True)
class Told:
    """A site told of all rows at once."""

    span: Span
    text: str
    value: SiteValue


@dataclass(frozen=True, slots=True)
class Title:
    """What a title tells of the patients of its table."""

    tissue: str | None = None
    primary: Told | None = None
    metastatic: Told | None = None

    def code(self, topography: str, region: str | None) -> str:
        """Give the code of a site of the table's tumour: a region's depends on the tissue."""
        named = regions().get(region or "")
        return named.code(self.tissue) if named else topography

    def sex(self) -> Sex | None:
        """Give the sex of everyone who has this tumour, where its organ tells."""
        return sex_of_organ(self.primary.value.topography) if self.primary else None


def sex_of_organ(topography: str) -> Sex | None:
    """Give the sex of whoever has this organ, where it tells.

    >>> sex_of_organ("C56.9").value, sex_of_organ("C34.9")
    ('female', None)
    """
    category = topography[:3]
    if category in _FEMALE:
        return Sex.FEMALE
    return Sex.MALE if category in _MALE else None


def is_alike(story: Story, title: Span) -> bool:
    """Tell whether a table is about the tumour of the report: its title says so, or says nothing of its own."""
    words, about = _in_full(story, story.text[slice(*title)]), story.text[slice(*story.document.title)].lower()
    own = {word.lower() for word in _WORD(words) if not tells(word, "title_plain")}
    return not own or (_TUMOUR(words) is not None and any(word in about for word in own if len(word) > 5))


def _in_full(story: Story, words: str) -> str:
    """Put what the report's abbreviations stand for behind the title that has them: *EGISTs*."""
    short = (story.defined.get(form) or story.defined.get(form.removesuffix("s")) for form in _SHORT(words))
    return " ".join([words, *(story.text[one.start : one.end] for one in short if one is not None)])


def read_title(text: str, title: Span) -> Title:
    """Read the title of a table; where it names several organs of one kind, none is that of every row."""
    words = one_line(text[slice(*title)])
    tissues = [hit.meaning.tissue for hit in histology.lexicon().find(words) if hit.meaning.tissue]
    found = [one for one in sites.find(words) if not (_QUALIFIES(words, one.end) or _OUT_OF_PLACE(words[: one.start]))]
    primary = _only([mention for mention in found if mention.value.relation in _PRIMARY]) or _implied(words)
    metastatic = _only([mention for mention in found if mention.value.relation is SiteRelation.METASTASIS])
    if not tissues and any(mention.value.topography.startswith("C44") for mention in found):
        tissues = ["skin"]
    return Title(
        tissues[0] if tissues else None,
        _told(primary, words, title[0]),
        _told(metastatic, words, title[0]),
    )


def _implied(words: str) -> Mention[SiteValue] | None:
    """Give the organ that the tumours of a title imply: hepatocellular carcinoma, glioblastoma."""
    organs = {hit.meaning.implies: hit for hit in histology.lexicon().find(words) if hit.meaning.implies}
    if len(organs) != 1 or _ELSEWHERE(words):
        return None
    ((organ, hit),) = organs.items()
    value = SiteValue(organ, None, SiteKind.HISTOLOGY, SiteRelation.ORIGIN)
    return Mention(hit.start, hit.end, value, "tables.title-histology")


def _only(mentions: list[Mention[SiteValue]]) -> Mention[SiteValue] | None:
    return mentions[0] if len({mention.value.topography[:3] for mention in mentions}) == 1 else None


def _told(mention: Mention[SiteValue] | None, words: str, offset: int) -> Told | None:
    if mention is None:
        return None
    return Told((offset + mention.start, offset + mention.end), words[mention.start : mention.end], mention.value)
