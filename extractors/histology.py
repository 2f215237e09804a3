"""Finds tumour types: the words of ``histologies.tsv``, with the morphology, tissue and organ that they carry.

Left alone: the organ in front of a plain head noun ("breast cancer"), which is a site and read by ``sites``.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows
from schemas.mention import HistologyValue, Mention

_BRITISH: Final = (
    (re.compile(r"tumor"), "tumour"),
    (re.compile(r"\bhem(?=[ao])"), "haem"),
    (re.compile(r"emia\b"), "aemia"),
    (re.compile(r"edema"), "oedema"),
    (re.compile(r"esoph"), "oesoph"),
)
"""Spellings that differ by rule alone, so that the lexicon need not hold both."""

_PLURALS: Final = (("ma", "mas"), ("ma", "mata"), ("or", "ors"), ("our", "ours"), ("sis", "ses"), ("oid", "oids"))


def spellings(term: str) -> tuple[str, ...]:
    """Give ``term`` with its British spelling and its plurals, itself first.

    >>> spellings("glomus tumor")
    ('glomus tumor', 'glomus tumour', 'glomus tumors', 'glomus tumours')
    """
    british = term
    for pattern, replacement in _BRITISH:
        british = pattern.sub(replacement, british)
    forms = dict.fromkeys((term, british))
    plurals = [form.removesuffix(one) + many for form in forms for one, many in _PLURALS if form.endswith(one)]
    return tuple(dict.fromkeys((*forms, *plurals)))


@cache
def lexicon() -> Lexicon[HistologyValue]:
    """Compile ``histologies.tsv``, once a process."""
    return Lexicon(_terms(), loose=True)


def _terms() -> Iterator[Term[HistologyValue]]:
    for row in rows("histologies"):
        value = HistologyValue(row["canonical"], row["code"], row["tissue"] or None, row["implies"] or None)
        for form in spellings(row["synonym"]):
            yield Term(form, value)
        if row["abbreviation"]:
            yield Term(row["abbreviation"], value, exact=True)
            yield Term(row["abbreviation"] + "s", value, exact=True)


def find(text: str) -> Iterator[Mention[HistologyValue]]:
    """Yield every tumour type that ``text`` names, the longest wording at each place.

    >>> [mention.value.morphology for mention in find("Osteosarcoma of the tibia")]
    ['9180/3']
    """
    for hit in lexicon().find(text):
        yield _mention(hit)


def _mention(hit: Hit[HistologyValue]) -> Mention[HistologyValue]:
    return Mention(hit.start, hit.end, hit.meaning, "histology.term")
