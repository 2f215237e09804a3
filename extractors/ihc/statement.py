"""Immunostains: markers with the result, percentage, intensity and extent that a sentence gives them.

Found: distributed lists ("positive for A and B but not C"; "A and B were positive"), signs (``A+``, ``B (-)``), grades
(``HER2 2+``), proliferation indices, and the words of a stain around a marker. Left alone: markers with neither result
nor percentage, serum markers, genes and mutations, flow cytometry and in situ hybridisation, and what is said of
vessels or reactive cells. General statements ("GISTs usually express CD117") go under the rule ``ihc.general``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

from extractors.ihc.again import again
from extractors.ihc.fold import fold
from extractors.ihc.general import classes, generality, within
from extractors.ihc.join import Statement, statements
from extractors.ihc.markers import Name, markers
from extractors.ihc.methods import (
    is_of_blood,
    is_of_flow,
    is_other_method,
    told_of_genes,
    without_counts,
    without_genes,
    without_probes,
)
from extractors.ihc.phrase import letters
from extractors.ihc.reading import NOTHING, value
from extractors.ihc.tokens import Kind, Token, tokens
from extractors.ihc.units import line
from extractors.lexicon import Hit
from extractors.sentences import Span, sentences
from schemas.mention import Mention, StainValue

_STAINING: Final = re.compile(
    r"""immun | stain | \bIHC\b | antibod | reactiv | express | positiv | negativ | \([+−–-]\) | \d\s?\+
      | highlight | labell?ed | \b(?:loss|lost|retained|intact|preserved)\b | \bscore
      | (?:tumou?r|neoplastic|spindle)\scells | \bTPS\b | allred | chain\srestrict""",
    re.VERBOSE | re.IGNORECASE,
)
_RECEPTOR: Final = frozenset({"ER"})
_TISSUE: Final = re.compile(
    r"""immun[eo]?[\s-]?(?:histo|cyto|stain|perox|label|marker|react|posit|negat|express) | stain | \bIHC\b | nuclei
      | nuclear | cytoplas | membranous | (?:tumou?r|neoplastic|malignant|atypical|plasma|lymphoid|spindle)\scells""",
    re.VERBOSE | re.IGNORECASE,
)
_BENCH: Final = re.compile(r"\b(?:incubat|conjugated|deparaffin|retrieval|rins(?:ed|ing))", re.IGNORECASE)
"""How sections were stained; the words of a label ("peroxidase-labelled") tell no result there."""
_RESULT: Final = re.compile(r"positiv|negativ|reactiv|express|\blos[st]\b|retained|intact", re.IGNORECASE)
_TELLING: Final = re.compile(r"[rnvxieksgq#]|md|b[le]{0,2}h|[lA]tf").search
"""The kinds of token of which a sentence that tells a result has at least one: in lists of antibodies none stands."""
_MINUSES: Final = re.compile(r"[(:/]d.*[(:/]d").search
_IN_GENES: Final = frozenset({"ALK", "BRAF V600E", "EGFR", "HER2", "RET", "ROS1", "c-MET"})
_IN_BLOOD: Final = frozenset({"AFP", "CA125", "CA15-3", "CA19-9", "CA72-4", "CEA", "HCG", "NSE", "PSA"})
_PROBED: Final = _IN_GENES | _IN_BLOOD
"""What is probed in genes or measured in blood as often as it is stained, by its name."""

Names: TypeAlias = list[Hit[Name]]


def find(text: str) -> Iterator[Mention[StainValue]]:
    """Yield the markers of ``text`` of which a result or a percentage is told.

    >>> found = find("Positive for CD34 but not for desmin.")
    >>> [(mention.value.marker, mention.value.result.value) for mention in found]
    [('CD34', 'positive'), ('desmin', 'negative')]
    """
    found = markers(text)
    starts = [hit.start for hit in found]
    before, flowing = 0, False
    for start, end in sentences(text):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        named, near = found[first:last], found[bisect_left(starts, before) : last]
        flowing = bool(named or flowing) and is_of_flow(text, (before, start, end), known=flowing)
        if named and not flowing and _is_stain(text, (before, start, end), named, near):
            probed = told_of_genes(text, start, end, named)
            yield from _sentence(text, start, end, _stained(text, start, end, named), probed)
        before = start


def _stained(text: str, start: int, end: int, named: Names) -> Names:
    """Leave out the names of what was not stained but sequenced, hybridised or counted."""
    stained = without_genes(text, start, end, without_probes(text, start, end, named))
    return without_counts(text, start, end, stained)


def _is_stain(text: str, place: tuple[int, int, int], named: Names, near: Names) -> bool:
    """Tell whether the sentence is of stains, by its words and, for homonyms, those of the sentence before.

    ``place`` is where that one begins, where this one does, and where it ends; ``near`` are the names of both.

    Two homonyms with a percentage explain each other ("ER 90%, PR 70%"); of one, it may be anything ("a PR of 30%"),
    but an emergency room has none.
    """
    before, start, end = place
    if is_other_method(text, start, end, named) or is_of_blood(text, start, end, named):
        return False
    if _BENCH.search(text, start, end) and not _RESULT.search(text, start, end):
        return False
    if all(hit.meaning.blood for hit in named):
        return _TISSUE.search(text, start, end) is not None
    if not all(hit.meaning.homonym for hit in named) or _STAINING.search(text, before, end):
        return True
    names = {hit.meaning.canonical for hit in near}
    return "%" in text[start:end] and (len(names) > 1 or names == _RECEPTOR)


def _tells(read: Sequence[Token]) -> bool:
    """Tell whether a sentence may tell a result: one minus sign in brackets may be a probe's, several are a panel's.

    They are not where all are of genes or of blood: "EGFR (-), ALK (-)".
    """
    marks = letters(read)
    if _TELLING(marks):
        return True
    return _MINUSES(marks) is not None and any(one.kind is Kind.MARKER and one.meaning not in _PROBED for one in read)


def _sentence(text: str, start: int, end: int, named: Names, probed: Sequence[Span]) -> Iterator[Mention[StainValue]]:
    hits = [Hit(hit.start, hit.end, hit.meaning.canonical) for hit in named]
    read = _outside(tokens(text, start, end, hits), probed)
    if not _tells(read):
        return
    said = _said(read)
    if all(statement.reading is NOTHING for statement in said):
        return
    general, lifted = generality(text, start, end)
    if lifted:
        said = _said(_outside(read, lifted))
    of_classes = classes(text, start, end)
    found = [
        mention
        for statement in said
        for mention in _mentions(statement, general=general or within(statement.start, of_classes))
    ]
    yield from sorted(_without_bare_index(found), key=lambda mention: (mention.start, mention.end))


def _outside(read: Iterable[Token], spans: Sequence[Span]) -> list[Token]:
    return [token for token in read if not within(token.start, spans)] if spans else list(read)


def _said(read: Sequence[Token]) -> list[Statement]:
    units = line(fold(read))
    said = list(statements(units))
    return [*said, *again(units, said)]


def _without_bare_index(found: list[Mention[StainValue]]) -> list[Mention[StainValue]]:
    """Drop "positive for Ki-67" from a sentence that gives the percentage."""
    if not any(mention.rule == "ihc.index" for mention in found):
        return found
    return [mention for mention in found if mention.value.marker != "Ki-67" or mention.value.percent is not None]


def _mentions(statement: Statement, *, general: bool) -> Iterator[Mention[StainValue]]:
    for marker in statement.marker.split(";"):
        said = value(marker, statement.reading)
        if said is not None:
            rule = "ihc.general" if general else statement.rule
            yield Mention(statement.start, statement.end, said, rule)
