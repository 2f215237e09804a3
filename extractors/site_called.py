"""What a tumour is called from before it: primary, metastatic, or a metastasis of."""

from collections.abc import Sequence

from extractors.site_gaps import REACH, is_called_primary, is_qualified, is_spread_of
from extractors.site_heads import Head, Word


def is_primary(sentence: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether a tumour is called primary ("the primary tumour was located in the lung")."""
    start = words[at - 1].start if at else words[at].start
    return is_called_primary(sentence[start : words[at].end])


def called_metastatic(sentence: str, words: Sequence[Word], at: int) -> Head | None:
    """Give what calls a tumour so: "metastatic", three words between at most, or "metastasis of the".

    "Metastasis from the" tells its origin.
    """
    for other in reversed(words[max(0, at - 4) : at]):
        between = sentence[other.end : words[at].start][: REACH + 1]
        led = sentence[other.start : words[at].start]
        if other.head is Head.METASTASIS and is_spread_of(led):
            return Head.ORIGIN if " from " in led else Head.METASTASIS
        if len(between) > REACH or len(between.split()) > 3:
            return None
        if other.head is Head.METASTATIC:
            return Head.METASTATIC
    return None


def touches_metastatic(sentence: str, words: Sequence[Word], at: int) -> bool:
    """Tell whether "metastatic" stands before a lesion with adjectives alone between ("metastatic pelvic mass")."""
    before = words[at - 1] if at else None
    if before is None or before.head is not Head.METASTATIC:
        return False
    return is_qualified(sentence[before.end : words[at].start])
