"""The words that govern a site: tumour, lesion, metastasis, their verbs (``site_heads.tsv``), and every tumour type."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, Final, NamedTuple

from extractors import histology
from extractors.lexicon import Hit, Lexicon, Term, rows
from extractors.mimics import mimics
from extractors.site_phrases import Phrase
from schemas.mention import HistologyValue


class Head(StrEnum):
    """What sort of word governs a site: the canonical names of ``site_heads.tsv``, and tumour types."""

    METASTASIS = "metastasis"
    METASTATIC = "metastatic"
    TUMOR = "tumor"
    LESION = "lesion"
    ANAPHOR = "anaphor"
    ORIGIN = "origin"
    PRIMARY = "primary"
    INVASION = "invasion"
    PROCEDURE = "procedure"
    HISTOLOGY = "histology"


class Word(NamedTuple):
    """A governing word in a sentence."""

    start: int
    end: int
    head: Head
    tumour: HistologyValue | None = None
    """The tumour type, where ``head`` is a histology."""

    def arises_in(self, topography: str) -> bool:
        """Tell whether a tumour called by this word may have arisen at ``topography``, as far as its type tells."""
        if self.tumour is None:
            return True
        tissue, implied = self.tumour.tissue or "", self.tumour.implies
        mucous = implied == _SKIN_NOS and tissue == "skin"
        homes = _WITHIN.get(implied, (implied[:3],)) if implied and not mucous else _HOMES.get(tissue, ())
        return not homes or topography.startswith(homes)


_WITHIN: Final = {"C26.9": ("C15", "C16", "C17", "C18", "C19", "C20", "C21", "C26", "C48")}
"""Where tumours of a whole arise: gastrointestinal stromal ones in the stomach, and in the mesentery too."""
SKIN: Final = "C44"
"""Where melanomas are taken to arise, for want of a place that is told; they arise in mucous membranes too."""
_SKIN_NOS: Final = f"{SKIN}.9"
_MUCOUS: Final = ("C00", "C02", "C03", "C05", "C06", "C21", "C30", "C31", "C51", "C52", "C60", "C63.2", "C68.0", "C69")
_HOMES: Final = {"bone": ("C40", "C41"), "skin": (SKIN, *_MUCOUS), "cns": ("C70", "C71", "C72")}
"""Where tumours of a tissue arise that hardly arise elsewhere."""


Tumours = Sequence[Hit[HistologyValue]]


def tumours(text: str) -> Tumours:
    """List the tumour types that ``text`` names."""
    return histology.lexicon().find(text)


def heads(text: str) -> list[Hit[Head]]:
    """List the words of ``text`` that may govern a site, tumour types aside."""
    return _heads().find(text)


def part_of_name(phrase: Phrase, named: Sequence[Hit[Any]]) -> bool:
    """Tell whether the words are part of another name: of a tumour ("gastrointestinal stromal tumor") or of a marker.

    "Epidermal growth factor receptor" does not speak of the skin, "prostate-specific antigen" not of the prostate.
    """
    return _covers(named, phrase.start, phrase.end)


_COMPARED: Final = re.compile(r"[\s-]?(?:like|type)\b", re.IGNORECASE).match
_NOT_THERE: Final = re.compile(r"\b(?:non|trans|extra|pseudo)-\Z", re.IGNORECASE).search


def is_compared(phrase: Phrase, sentence: str) -> bool:
    """Tell whether the words say what something is like, or where it is not: no tumour lies there for them.

    "Thyroid-like carcinoma of the kidney", "intestinal-type adenocarcinoma", "trans-nasal removal", "extra-adrenal".
    """
    compared = _COMPARED(sentence, phrase.end) is not None
    return compared or _NOT_THERE(sentence, max(0, phrase.start - 8), phrase.start) is not None


_BODY: Final = re.compile(
    r"""[\s-]{1,4}(?:(?:and\s+)?\w[\w-]{0,40}\s+)?(?:cancers?|carcinomas?|tumou?rs?|neoplasms?|lymphomas?|sarcomas?)\s+(?:[\w-]+\s+)?
        (?:guidelines?|society|associations?|registr(?:y|ies)|staging\s+(?:system|manual)|classifications?|screening
          |foundation|network|study\s+group|consortium|surveillance|awareness|assays?|antigens?|cell\s+lines?
          |susceptibility|predisposition|cent(?:er|re)s?|clinics?|syndromes?|genes?|xenografts?|resistance\s+protein)\b""",
    re.VERBOSE | re.IGNORECASE,
).match


def names_body(phrase: Phrase, sentence: str) -> bool:
    """Tell whether the words name those who treat a cancer, look for it or inherit it: no tumour is told of by them.

    "The Japanese Gastric Cancer Association", "lung cancer screening", "hereditary breast and ovarian cancer syndrome".
    """
    return _BODY(sentence, phrase.end) is not None


_ROUTE: Final = re.compile(
    r"lymphatics?[\s-]+(?:spread|dissemination|routes?|pathways?|channels?|drainage|permeation)\b", re.IGNORECASE
).match


def is_route(phrase: Phrase, sentence: str) -> bool:
    """Tell whether the words name the way that a tumour takes, and no node ("haematogenous and lymphatic spread")."""
    return _ROUTE(sentence, phrase.start) is not None


def governing(sentence: str, found: Sequence[Phrase], told: Sequence[Hit[Head]], named: Tumours) -> list[Word]:
    """List the heads ``told`` in a sentence and the tumours ``named`` outside the site phrases, in text order."""
    words = [Word(hit.start, hit.end, hit.meaning) for hit in told]
    words += [Word(hit.start, hit.end, Head.HISTOLOGY, hit.meaning) for hit in named]
    words.sort(key=lambda word: (word.start, -word.end))
    apart = (word for word in _apart(words) if not _covers(found, word.start, word.end))
    return [word for word in apart if _tells(word, found, sentence)]


_NOT: Final = re.compile(r"\bnon[\s-]\Z", re.IGNORECASE).search
_FELT: Final = re.compile(
    r"""\b(?:pain|pains|numbness|weakness|paresthesia|symptoms?|rash|itching|swelling|infection|inflammation|tuberculosis
      |contrast|dye|an[a]?esthe\w+)\b [^.;]{0,50}\Z""",
    re.VERBOSE | re.IGNORECASE,
).search


_SOWN: Final = frozenset({"cake", "cakes", "caking", "implant", "implants", "studding"})
_DEVICE: Final = "implant"
"""One alone, with no lining right before it, is as likely a device ("a contraceptive implant in the pleura")."""
_SOWN_WITHIN: Final = 60
_OF_TUMOUR: Final = re.compile(
    r"\b(?:tumou?r(?:al)?|metastatic|malignant|carcinomatous|neoplastic|cancer)\s+\Z", re.IGNORECASE
).search
_LINING: Final = re.compile(
    r"(?:oment|periton|pleura|mesent|seros|pericard|mening|diaphragm|cul-de-sac|douglas)"
).search


def _is_sown(word: Word, found: Sequence[Phrase], sentence: str) -> bool:
    """Tell whether an implant or a cake is of a tumour: called so, or right before or behind a lining of the body.

    Elsewhere an implant is a device ("breast implants; a pleural effusion"), and a cake kidney is no tumour; nor are
    implants that are said to be endometriosis.
    """
    if mimics(sentence[max(0, word.start - _SOWN_WITHIN) : word.end + _SOWN_WITHIN]):
        return False
    if _OF_TUMOUR(sentence, max(0, word.start - 16), word.start):
        return True
    at = bisect_left(found, (word.start,))
    if at and not sentence[found[at - 1].end : word.start].strip(" -"):
        return _is_lining(found[at - 1], sentence)
    alone = sentence[word.start : word.end].lower() == _DEVICE
    return at < len(found) and not alone and _is_lining(found[at], sentence)


def _is_lining(phrase: Phrase, sentence: str) -> bool:
    return _LINING(sentence[phrase.start : phrase.end].lower()) is not None


def _tells(word: Word, found: Sequence[Phrase], sentence: str) -> bool:
    """Leave out a metastasis that its own word denies ("non-metastatic"), and the spread of pain or of a contrast."""
    if word.head not in {Head.METASTASIS, Head.METASTATIC}:
        return True
    before, told = (max(0, word.start - 60), word.start), sentence[word.start : word.end].lower()
    if told == "spread":
        return _FELT(sentence, *before) is None
    if told in _SOWN:
        return _is_sown(word, found, sentence)
    return _NOT(sentence, *before) is None


def _covers(spans: Sequence[Phrase] | Sequence[Hit[Any]], start: int, end: int) -> bool:
    """Tell whether one of ``spans``, which stand in text order, covers all from ``start`` to ``end``."""
    at = bisect_left(spans, (start + 1,)) - 1
    return at >= 0 and end <= spans[at].end


def _apart(words: Iterable[Word]) -> Iterator[Word]:
    """Leave out the words that begin within the one before them."""
    behind = 0
    for word in words:
        if word.start >= behind:
            behind = word.end
            yield word


@cache
def _heads() -> Lexicon[Head]:
    return Lexicon(Term(row["synonym"], Head(row["canonical"])) for row in rows("site_heads"))
