"""Marker names: ``ihc.tsv`` with every way of joining letters and digits, and names that share a head.

``Ki-67`` stands for Ki 67 and Ki67 too; ``CD3, 4 and 8`` for three markers; ``estrogen and progesterone receptors``
for two. A name that means something else outside pathology (AFP, ER) is a marker only beside words on staining, and
one of an infection or of blood (HBsAg, IgG) only beside words on tissue.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, lowered, rows

_JOINT: Final = re.compile(r"(?<=[^\W\d_])[- ](?=\d)|(?<=\d)[- ](?=[^\W\d_])")
_MOST_JOINTS: Final = 3

_BRACKETED: Final = "(cd) "
"""In "cluster of differentiation (CD) 117" the number may also be told with *of*."""

_SPACED: Final = re.compile(r".* \(c[dk]\)").match
"""A family with its short form, which authors also write close to it: "cytokeratin(CK) 7"."""

_EXTRA: Final = {
    "hormone receptor": "ER;PR",
    "hormone receptors": "ER;PR",
    "hormonal receptor": "ER;PR",
    "hormonal receptors": "ER;PR",
    "hormone-receptor": "ER;PR",
    "steroid receptors": "ER;PR",
    "triple": "ER;PR;HER2",
}
"""Names of several markers at once ("hormone receptor negative", "triple-negative"), joined by semicolons."""

is_of_family: Final = re.compile(r"C[DK]\d").match
"""Of a name by family and number: a cluster of differentiation, a cytokeratin."""
_HEADLESS: Final = re.compile(
    r"""\b(?: androgens? (?= (?:\s?(?:,|/|&|and|or|nor)\s?(?:o?estrogen|progesterone)){1,2} -? \s? recept)
          | o?estrogen(?:s|ic)? -? (?= (?:\s?\([^()]{0,12}\))? \s? (?:,|/|&|and|or|nor) \s? (?:\w+\s)? progest )
          | (?:(?<=estrogen,\s)|(?<=estrogen\sand\s)|(?<=receptor,\s)|(?<=receptor\sand\s)|(?<=receptor\sor\s)
              |(?<=receptors\sand\s)|(?<=receptor\salpha\sand\s)|(?<=\bER\sand\s)|(?<=\bER\sor\s)|(?<=\bER,\s))
            progesterone (?!\s?-?recept)
          | progesterone (?= \s? (?:,|/|&|and|or|nor) \s? o?estrogen\sreceptor | \s\(\d{1,3}\s?%\)\sreceptor )
          | o?estrogens? (?= \s\(\d{1,3}\s?%\)\s(?:,|/|&|and)\sprogesterone ) )""",
    re.VERBOSE | re.IGNORECASE,
)
"""A hormone whose receptor is named behind the next one: "estrogen and progesterone receptors"."""

_RECEPTORS: Final = {"a": "AR", "e": "ER", "o": "ER", "p": "PR"}
"""By the first letter of the hormone."""
_HORMONE: Final = re.compile(r"(?:androgen|oestrogen|estrogen|progesterone)").finditer
"""The first word of a pair, in lower case."""

INDEX: Final = "Ki-67 index"
"""Stands for Ki-67 where the words name its index, of which no word but a percentage says anything."""

_INDEX: Final = re.compile(r"\b(?:index|indices|li|pi|rate|fraction)\Z")


@dataclass(frozen=True, slots=True)
class Name:
    """A marker's canonical name; ``homonym`` where the word needs staining beside it to be a marker."""

    canonical: str
    homonym: bool = False
    blood: bool = False
    """Whether blood is tested for it far oftener than tissue, in the same words: "positive for HBsAg"."""

    @classmethod
    def of(cls, row: dict[str, str]) -> "Name":
        """Read a row of ``ihc.tsv``; a name of the index, not of the antigen, is told apart."""
        index = row["canonical"] == "Ki-67" and _INDEX.search(row["synonym"]) is not None
        return cls(INDEX if index else row["canonical"], row["context"] != "", row["context"] == "tissue")


def joined(surface: str) -> tuple[str, ...]:
    """Give every form of ``surface``: hyphen, space or nothing where letters meet digits.

    >>> joined("ki-67"), joined("desmin")
    (('ki-67', 'ki 67', 'ki67'), ('desmin',))
    """
    parts = _JOINT.split(surface)
    if not 1 < len(parts) <= _MOST_JOINTS + 1:
        return (surface,)
    glues = product(("-", " ", ""), repeat=len(parts) - 1)
    return tuple("".join(map("".join, zip(parts, (*glue, ""), strict=True))) for glue in glues)


def _terms() -> Iterator[Term[Name]]:
    for row in rows("ihc"):
        name = Name.of(row)
        for surface in joined(row["synonym"].rstrip("+")):
            yield Term(surface, name, exact=row["case"] == "exact")
        if _BRACKETED in row["synonym"]:
            yield Term(row["synonym"].replace(_BRACKETED, f"{_BRACKETED}of "), name)
        if _SPACED(row["synonym"]):
            yield Term(row["synonym"].replace(" (", "("), name)
    for surface, canonical in _EXTRA.items():
        yield Term(surface, Name(canonical))
    for first, hyphen, dash, head in product(("high", "low"), ("-", ""), ("-", " "), ("cytokeratin", "keratin")):
        other = "low" if first == "high" else "high"
        for end in ("", "s"):
            yield Term(f"{first}{hyphen} and {other}{dash}molecular{dash}weight {head}{end}", Name("HMWCK;LMWCK"))
            yield Term(f"{first}{hyphen} and {other}{dash}molecular weight {head}{end}", Name("HMWCK;LMWCK"))


@cache
def _lexicon() -> Lexicon[Name]:
    return Lexicon(_terms())


@cache
def canonicals() -> frozenset[str]:
    """Give every canonical name in ``ihc.tsv``."""
    return frozenset(row["canonical"] for row in rows("ihc"))


_SEROLOGY: Final = re.compile(
    r"""Ig[AEGM]\d?[\s-](?:class\s)?anti
      | (?:(?<=anti-)|(?<=anti\s)|(?<=anti))(?:thyroglobulin|thyroid\speroxidase|TPO)\s
        (?:\([\w-]+\)\s)?(?:\w+\s){0,3}(?:auto-?)?antibod
      | (?:thyroglobulin|thyroid\speroxidase|TPO)\s(?:auto-?)?antibod(?:y|ies)\s\((?:anti|T[gG]|TPO)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Antibodies in a patient's blood: "IgG antibodies to EBV", "thyroglobulin antibodies"."""

_TRIPLE: Final = re.compile(r"\W{1,2}(?:receptor\W)?(?:negativ|positiv|-|−|–)|\s?\([-−–+]", re.IGNORECASE)
"""Behind the three receptors of the breast: "triple-negative", and not "a triple band filter"."""

_VIRAL: Final = re.compile(r"\s(?:\d\d\s)?(?:[DR]NA\b|ISH\b|infection|genotyp|detection)", re.IGNORECASE)
"""Behind a virus of which no protein was stained: "HPV DNA"."""
_VIRUSES: Final = frozenset({"CMV", "HHV8", "HPV", "HSV", "MCPyV", "SV40"})
_OF_GENE: Final = re.compile(
    r"\s\((?:[^()]|\([^()]{0,20}\)){1,60}\)\s(?:promoter|methylation|mutation|amplification|rearrangement|translocation)",
    re.IGNORECASE,
)
"""Behind a gene with its name in brackets: "MGMT (methylguanine methyltransferase) promoter methylation"."""
_VARIANT: Final = "p."
"""Before the name of a changed protein as geneticists write it: "BRAF p.V600E negative"."""

_AUTO: Final = frozenset({"thyroglobulin", "TPO"})


def markers(text: str) -> list[Hit[Name]]:
    """List the marker names in ``text``, in text order.

    >>> [hit.meaning.canonical for hit in markers("Estrogen and progesterone receptors; Ki 67, KI67.")]
    ['ER', 'PR', 'Ki-67', 'Ki-67']
    """
    found = [hit for hit in _lexicon().find(text) if not _is_other(text, hit)]
    more = [*_headless(text), *_listed_rcc(text, found)]
    return sorted((*found, *more), key=lambda hit: (hit.start, hit.end)) if more else found


def _is_other(text: str, hit: Hit[Name]) -> bool:
    """Tell whether a name is of an antibody in blood, of genes, of a changed protein, or a plain *triple*."""
    if hit.meaning.canonical == _EXTRA["triple"]:
        return _TRIPLE.match(text, hit.end) is None
    if text[max(0, hit.start - 2) : hit.start] == _VARIANT:
        return True
    if hit.meaning.canonical in _VIRUSES and _VIRAL.match(text, hit.end):
        return True
    if text[hit.end : hit.end + 2] == " (" and _OF_GENE.match(text, hit.end):
        return True
    return (hit.meaning.blood or hit.meaning.canonical in _AUTO) and _SEROLOGY.match(text, hit.start) is not None


_RCC: Final = re.compile(r"\bRCC(?=\s?[,.;)(+]|\s(?:and|or|was|were)\b)").finditer
_GLUE: Final = re.compile(r"\s?(?:\([^()]{1,30}\)\s?)?(?:,\s?)?(?:(?:and|or|nor|but\snot)\s)?").fullmatch


def _listed_rcc(text: str, found: Sequence[Hit[Name]]) -> Iterator[Hit[Name]]:
    """Yield the renal cell carcinoma marker where the tumour's short form stands in a list of markers.

    "CD10, RCC and vimentin were positive" names three markers, "a CD10-positive RCC" one.
    """
    for place in _RCC(text) if "RCC" in text else ():
        at = bisect_left(found, place.start(), key=lambda hit: hit.start)
        before, behind = found[at - 1 : at], found[at : at + 1]
        follows = any(_GLUE(text, hit.end, place.start()) for hit in before)
        if follows or any(hit.start > place.end() and _GLUE(text, place.end(), hit.start) for hit in behind):
            yield Hit(place.start(), place.end(), Name("RCC"))


def _headless(text: str) -> Iterator[Hit[Name]]:
    """Yield the hormones whose receptor is named elsewhere; most reports name no progesterone, and so no pair."""
    folded = lowered(text)
    for place in _HORMONE(folded) if "progest" in folded else ():
        hit = _HEADLESS.match(text, place.start())
        if hit is not None:
            yield Hit(hit.start(), hit.end(), Name(_RECEPTORS[hit[0][0].lower()]))
