"""Reads what a place was found to hold ("biopsy of the node revealed metastatic carcinoma").

The place stands first, and what it holds behind a verb of showing. Whether that is denied is told between them, out of
reach of what judges the place alone: what is denied there is not read at all.

Left alone: what was imaged, for it may show metastases elsewhere ("CT of the chest showed metastases in the liver").
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from extractors.site_groups import Group
from extractors.site_heads import Head, Word
from extractors.topography import WordKind
from schemas.mention import SiteKind

_BEFORE: Final = 60
_WORDS_BEHIND: Final = 4
_FAR: Final = 110
"""How many words, and how many characters, behind a list are looked at for what the place showed."""
REACHED: Final = _WORDS_BEHIND + 1
"""How many governing words behind a list can tell what it showed."""
_ADJECTIVES: Final = 4
"""How many words may stand between "metastatic" and the tumour."""
_TUMOURS: Final = frozenset({Head.HISTOLOGY, Head.TUMOR})
_SHOWN: Final = frozenset({Head.METASTASIS, Head.METASTATIC, Head.HISTOLOGY})

_SHOWED: Final = re.compile(
    r"""(?:\s*\([^()]*\))?
        (?:[\s-]+(?:mass|lesion|nodule|tumou?r|biops(?:y|ies)|aspirat(?:e|es|ion)|cytology|specimens?|samples?|sections?
          |curettage|curettings|scrapings|brushings|smears?|trephine|histology|excision|resection|dissection|tissue|results?))*
        (?:\s*\([^()]*\))?
        (?:,?\s+(?:was|were)\s+(?:performed|taken|done|obtained|carried\s+out|excised|removed|resected|examined))?
        (?:,?\s+(?:and|which|that))?
        \s+(?:also\s+|later\s+|again\s+|histologically\s+|subsequently\s+)?
        (?:show(?:ed|s|ing)|contain(?:ed|s|ing)|harbou?r(?:ed|s|ing)|demonstrat(?:ed|es|ing)|reveal(?:ed|s|ing)
          |confirm(?:ed|s|ing)|identified|yielded|proved|diagnosed|disclosed|had
          |(?:was|were)\s+(?:consistent|compatible|diagnostic|suggestive|suspicious|positive|diagnosed|infiltrated
            |replaced|reported\s+as))
        (?:\s+the\s+(?:diagnosis|presence|suspicion)\s+of)?
        \s+(?:(?!(?:no|not|neither|without|nor|negative|in|and|but)\b|absen)(?:[\w-]+|\([^()\s]{1,12}\))\s+){0,6}?
    """,
    re.VERBOSE | re.IGNORECASE,
).fullmatch
_SAMPLED: Final = re.compile(
    r"""\b(?:biops(?:y|ies)|aspirat(?:e|es|ion)|cytology|histolog\w+|(?:histo)?patholog\w+|microscop\w+|specimens?|samples?
          |sections?|FNAC?)\b (?:\s+(?:examination|analysis|evaluation|assessment|study|review|results?|findings))?
        [^.;]{0,25}\b(?:of|from|on|in)\s+
        (?:(?:the|an?|her|his|both|enlarged|one|these|this|\d[\d.x×]*|cm|mm)\s+)*\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What tissue was taken from, or looked at: what it showed lies there."""
_TISSUE: Final = re.compile(
    r"biops|aspirat|cytolog|specimen|sample|section|histolog|tissue|excision|dissection|curett|scrap|smear|treph",
    re.IGNORECASE,
).search
_REMOVED: Final = re.compile(r"dissection|excision|resection", re.IGNORECASE).search
"""Operations that remove more than the nodes: the tumour that they showed may be the primary."""
_AROUND: Final = re.compile(
    r"\b(?:around|near|behind|adjacent\s+to|next\s+to|close\s+to)\s+(?:the\s+)?\Z", re.IGNORECASE
).search
_STUDY_OF: Final = re.compile(
    r"\b(?:CT|MRI?|PET|scans?|tomography|imaging|radiograph[sy]?|ultraso\w+|sonography|x-?rays?|examination)\b"
    r"[^.;]{0,25}\b(?:of|for|over|at|from)\s+(?:the\s+|her\s+|his\s+)?\Z",
    re.IGNORECASE,
).search
"""What was examined is not where it was found: "MRI of the spine showed brain metastases"."""
_ENDS: Final = re.compile(
    r"(?:\s+(?:deposits?|nodules?|tissue|cells?|lesions?|tumou?rs?|mass|foci|focus|infiltrat(?:es|ion)))?\s*(?:[.,;)]|\Z|(?:of|from)\b)",
    re.IGNORECASE,
).match


def shows_spread(sentence: str, group: Group, behind: Sequence[Word]) -> bool:
    """Tell whether the list was found to hold a metastasis; ``behind`` are the governing words behind it.

    The next words are looked at, for "biopsy" or "enlarged" may stand before what was shown.
    """
    near = (at for at, word in enumerate(islice(behind, _WORDS_BEHIND)) if word.start - group.end <= _FAR)
    return any(behind[at].head in _SHOWN and _holds(sentence, group, behind[at:]) for at in near)


def _holds(sentence: str, group: Group, words: Sequence[Word]) -> bool:
    """Read "the spleen showed metastatic deposits", but not "the chest showed metastases in the lung"."""
    showed = _SHOWED(sentence, group.end, words[0].start)
    return showed is not None and _is_spread(sentence, group, words) and _is_where(sentence, group, showed[0])


def _is_spread(sentence: str, group: Group, words: Sequence[Word]) -> bool:
    """Tell whether the first of ``words`` calls it metastatic; a solid tumour in a node has spread there."""
    shown = words[0]
    if shown.head is Head.METASTATIC:
        return _names_tumour(sentence, words)
    if shown.head is Head.HISTOLOGY:
        solid = shown.tumour is not None and shown.tumour.tissue not in {"lymphoid", None}
        node = group.members[-1].kind is SiteKind.NODE
        return solid and node and _REMOVED(sentence, group.end, shown.start) is None
    return shown.head is Head.METASTASIS and _ENDS(sentence, shown.end) is not None


def _names_tumour(sentence: str, words: Sequence[Word]) -> bool:
    """Tell whether "metastatic" is said of a tumour, and no place follows that it would lie in."""
    metastatic, *rest = words[:2]
    return any(
        named.head in _TUMOURS
        and len(sentence[metastatic.end : named.start].split()) <= _ADJECTIVES
        and _ENDS(sentence, named.end) is not None
        for named in rest
    )


def _is_where(sentence: str, group: Group, showed: str) -> bool:
    """Tell whether the list is the place of what was shown, not what was examined for it."""
    before = max(0, group.start - _BEFORE), group.start
    if _AROUND(sentence, *before):
        return False
    if _SAMPLED(sentence, *before) or _TISSUE(showed):
        return True
    last = group.members[-1]
    named = last.kind is not SiteKind.REGION and last.word is not WordKind.ADJECTIVE
    return named and _STUDY_OF(sentence, *before) is None
