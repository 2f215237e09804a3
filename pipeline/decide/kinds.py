"""Says which tumours are kinds or components of which, by their codes.

``kinds.tsv`` lists the members of a family, so that a word for the whole family ("sarcoma") loses to one for its
member; ``mixtures.tsv`` what mixed tumours are made of, so that "carcinosarcoma" is not outweighed by its two parts.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, TypeAlias

from extractors.lexicon import rows

_NEUTRAL: Final = frozenset({"8680", "9530"})
"""The families whose plain name says nothing of the behaviour: an atypical meningioma is a meningioma, and a
gangliocytic paraganglioma, which is benign, a paraganglioma."""
BENIGN: Final = "/0"
MALIGNANT: Final = "/3"
"""What the codes of tumours of a behaviour end with."""

_Ranges: TypeAlias = Mapping[str, tuple[tuple[str, str], ...]]


@cache
def kinds() -> _Ranges:
    """Load ``kinds.tsv``, once a process: for the histology of a family, the ranges of its members."""
    return _ranges("kinds")


@cache
def mixtures() -> _Ranges:
    """Load ``mixtures.tsv``, once a process: for the histology of a mixed tumour, the ranges of its components."""
    return _ranges("mixtures")


@cache
def family_names() -> Mapping[str, tuple[str, ...]]:
    """Load the names of the families, once a process: of the histology 9040, "synovial sarcoma"."""
    names: dict[str, dict[str, None]] = {}
    for row in rows("kinds"):
        names.setdefault(row["code"], {})[row["canonical"]] = None
    return MappingProxyType({code: tuple(found) for code, found in names.items()})


def _ranges(name: str) -> _Ranges:
    ranges: dict[str, list[tuple[str, str]]] = {}
    for row in rows(name):
        first, last = row["synonym"].split("-")
        ranges.setdefault(row["code"], []).append((first, last))
    return MappingProxyType({code: tuple(found) for code, found in ranges.items()})


def is_within(code: str | None, ranges: Iterable[tuple[str, str]]) -> bool:
    """Tell whether a morphology is one of those that ranges of histologies hold, the last of each included.

    >>> is_within("9699/3", (("9590", "9699"),)), is_within(None, (("9590", "9699"),))
    (True, False)
    """
    return any(first <= (code or "")[:4] <= last for first, last in ranges)


def is_mixture(code: str, of: str) -> bool:
    """Tell whether a tumour is a mixed one that another is a component of.

    >>> is_mixture("8980/3", of="9180/3"), is_mixture("9180/3", of="8980/3")
    (True, False)
    """
    return is_within(of, mixtures().get(code[:4], ()))


def is_kind(code: str, of: str) -> bool:
    """Tell whether a morphology is a kind of another, of the same behaviour unless the family's is uncertain.

    >>> is_kind("8852/3", of="8850/3"), is_kind("8850/3", of="8852/3"), is_kind("8850/0", of="8000/3")
    (True, False, False)
    >>> is_kind("9539/1", of="9530/0")
    True
    """
    alike = of[4:] in {code[4:], "/1"} or of[:4] in _NEUTRAL
    return alike and is_within(code, kinds().get(of[:4], ()))


def related(one: str, other: str) -> bool:
    """Tell whether two morphologies may be of one tumour: the same histology, or a family and its member.

    >>> related("8070/3", "8010/3"), related("8070/3", "9680/3")
    (True, False)
    """
    return one[:4] == other[:4] or is_kind(one, of=other) or is_kind(other, of=one)
