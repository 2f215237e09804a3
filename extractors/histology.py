"""Finds tumour types: the words of ``histologies.tsv``, with the morphology, tissue and organ that they carry.

Left alone: the organ in front of a plain head noun ("breast cancer"), which is a site and read by ``sites``.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, rows
from schemas.mention import HistologyValue, Mention

LOOSE: Final = ("8000", "8010")
"""The histologies of words for any tumour or carcinoma, which name no tissue ("a malignant tumour")."""
_BRITISH: Final = (
    (re.compile(r"tumor"), "tumour"),
    (re.compile(r"\bhem(?=[ao])"), "haem"),
    (re.compile(r"emia\b"), "aemia"),
    (re.compile(r"edema"), "oedema"),
    (re.compile(r"esoph"), "oesoph"),
)
"""Spellings that differ by rule alone, so that the lexicon need not hold both."""

_PLURALS: Final = (
    ("ma", "mas"),
    ("ma", "mata"),
    ("or", "ors"),
    ("our", "ours"),
    ("sis", "ses"),
    ("oid", "oids"),
    ("plasm", "plasms"),
    ("cancer", "cancers"),
)


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


_NOT: Final = "non-"
_WORD: Final = re.compile(r"\w+").finditer

_ALIKE: Final = (
    (re.compile(r"(?<=\w )tumor$"), "neoplasm"),
    (re.compile(r"(?<=\w )neoplasm$"), "tumor"),
    (re.compile(r"(?<=\w )(?<!liver )(?<!hepatic )(?<!renal )(?<!^duct )(?<!bile duct )carcinoma$"), "cancer"),
    (re.compile(r"^invasive (?!mole)"), "infiltrating "),
    (re.compile(r"^infiltrating "), "invasive "),
    (re.compile(r"^malignant ([^,]+)$"), r"\1, malignant"),
)
"""Wordings that mean the same; a row of the lexicon's own goes before one made so ("smooth muscle neoplasm")."""


def wordings(term: str) -> tuple[str, ...]:
    """Give the wordings that mean what ``term`` does, without itself; what is one word is left alone.

    >>> wordings("malignant glomus tumor"), wordings("carcinoma")
    (('malignant glomus neoplasm', 'glomus tumor, malignant'), ())
    """
    made = (pattern.sub(other, term) for pattern, other in _ALIKE)
    return tuple(dict.fromkeys(wording for wording in made if wording != term))


@cache
def lexicon() -> Lexicon[HistologyValue]:
    """Compile ``histologies.tsv``, once a process."""
    return Lexicon(_terms(), loose=True)


def _terms() -> Iterator[Term[HistologyValue]]:
    """Yield the rows' own words before those made of them: the first term of a surface form counts."""
    values = [
        (row, HistologyValue(row["canonical"], row["code"], row["tissue"] or None, row["implies"] or None))
        for row in rows("histologies")
    ]
    for row, value in values:
        yield from (Term(form, value) for form in spellings(row["synonym"]))
        if row["abbreviation"]:
            yield Term(row["abbreviation"], value, exact=True)
            yield Term(row["abbreviation"] + "s", value, exact=True)
    for row, value in values:
        yield from (Term(form, value) for wording in wordings(row["synonym"]) for form in spellings(wording))


def find(text: str) -> Iterator[Mention[HistologyValue]]:
    """Yield every tumour type that ``text`` names, the longest wording at each place.

    A kind behind "non-" is one that the tumour is not of: what is left of the wording counts.

    >>> [mention.value.morphology for mention in find("Osteosarcoma of the tibia; a non-mucinous adenocarcinoma")]
    ['9180/3', '8140/3']
    """
    for hit in lexicon().find(text):
        if text[max(0, hit.start - len(_NOT)) : hit.start].lower().replace(" ", "-") == _NOT:
            yield from map(_mention, _rest(text, hit))
        else:
            yield _mention(hit)


def _rest(text: str, hit: Hit[HistologyValue]) -> Iterator[Hit[HistologyValue]]:
    """Yield the longest tumour type in a hit without its first word, if there is one."""
    for word in islice(_WORD(text, hit.start, hit.end), 1, None):
        found = lexicon().meaning(text[word.start() : hit.end])
        if found is not None:
            yield Hit(word.start(), hit.end, found)
            return


def _mention(hit: Hit[HistologyValue]) -> Mention[HistologyValue]:
    return Mention(hit.start, hit.end, hit.meaning, "histology.term")
