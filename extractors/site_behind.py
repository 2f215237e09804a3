"""Reads the words right behind a list of sites: that it is involved, enlarged, full of metastases, or what grew there.

Each test is asked where the list ends; what stands farther behind is told by the governing words (``site_grammar``).
"""

import re
from typing import Final

_INVOLVED: Final = re.compile(
    r"\s+(?:(?:was|were|is|are|being|be|been|also|not|all|diffusely|extensively)\s+)*(?:involved|affected"
    r"|(?:infiltrated|replaced|effaced)\s+(?:with|by)\s+(?:[\w-]+\s+){0,4}?"
    r"(?:cells|[\w-]*lymphoma|tumou?r|malignancy))\b",
    re.IGNORECASE,
).match
_BY_METASTASES: Final = re.compile(
    r"""(?:\s+(?:was|were|is|are|also|found|to|be|extensively|diffusely|heavily|involved|affected|infiltrated|replaced
          |invaded|occupied|enlarged|thickened|involvement|infiltration|invasion|replacement|disease))*
        \s+(?:by|due\s+to|because\s+of|secondary\s+to|(?:studded|seeded|riddled|peppered|covered|filled|infiltrated|replaced)\s+with)
        \s+(?:(?:the|a|an|multiple|extensive|diffuse|numerous|innumerable|many|small|tiny|miliary)\s+)*
        (?:metasta|secondar|(?:tumou?r|cancer|carcinoma)\s+(?:deposit|implant|nodule))""",
    re.IGNORECASE | re.VERBOSE,
).match
_GROWS: Final = re.compile(
    r"""\s+(?:\w+ly\s+|also\s+)?(?:\w+ing|extends?|invades?|infiltrates?|erodes|abuts|displaces|compresses
        |(?!attached)\w+ed(?!\s+(?:by|with)\b))\b""",
    re.IGNORECASE | re.VERBOSE,
).match
"""A verb of growth: what stands before it grows ("a mass in the sinus *eroding* the orbit"), and was not reached."""
_ENLARGED: Final = re.compile(r"\s+(?:was|were)\s+(?:also\s+|markedly\s+)?(?:enlarged|swollen)\b", re.IGNORECASE).match

_TO_HEAD: Final = re.compile(
    r"""[\s-]+(?:
        (?!(?:of|in|to|from|with|and|or|for|by|at|on|as|was|were|is|are|has|had|which|that|shows?|found|denied
          |after|before|during|following|despite|via|under|without|due|because|while|when|than|through|until|into
          |no|not|free|who|whose|where|but|underwent|undergoing|received|receiving|having
          |contain(?:s|ed|ing)?|harbou?r(?:s|ed|ing)?|(?:present|caus|complicat|mimick|simulat)ing
          |(?:show|reveal|demonstrat|identif|detect|disclos|exclud|confirm|suggest|indicat|depict|report|not)(?:i?ed|y?ing))\b)
        [\w/][\w/-]*[\s-]+
    ){0,2}""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
_COPULA: Final = re.compile(
    r"""\s+(?:was|were|is|are|being|as)\s+ (?:(?:also|then|later|thought|considered|believed|deemed|found|to|be)\s+)*
        (?:(?:the|a|an)\s+)? (?:(?:only|first|initial|main|likely|probable|most|presumed|suspected|common)\s+)*
        (?:(?:sites?|locations?|focus|source)\s+of\s+(?:(?:the|a)\s+)?)?""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
_NOUN_ENDS: Final = re.compile(
    r"\s*(?:[.,;:)]|\Z|(?:was|were|is|are|with|and|or|as|to|in|could|can|may|has|had|that|which|by|at)\b)",
    re.IGNORECASE,
).match

_METASTASIS: Final = re.compile(
    r"""\s+(?:was|were|is|are|proved|turned\s+out|represented|had\s+been)\s+(?:(?!(?:not|no|rather|with|without|in|and)\b)[\w-]+\s+){0,4}?
        (?:a\s+metastasis|metastases|metastatic)\b""",
    re.IGNORECASE | re.VERBOSE,
).match


def is_metastasis(text: str, at: int) -> bool:
    """Tell whether the words at ``at`` call the tumour before them a metastasis: it did not arise where it lies.

    >>> is_metastasis("the thyroid tumour was a metastasis", 18), is_metastasis("the tumour was not metastatic", 10)
    (True, False)
    """
    return _METASTASIS(text, at) is not None


def is_involved(text: str, at: int) -> bool:
    """Tell whether the words at ``at`` call what stands before them involved.

    >>> is_involved("the spleen was replaced by tumour", 10), is_involved("the spleen was removed", 10)
    (True, False)
    """
    return _INVOLVED(text, at) is not None


def is_seeded(text: str, at: int) -> bool:
    """Tell whether what stands before ``at`` is full of metastases, or is as it is because of them.

    >>> is_seeded("the omentum was studded with tumour deposits", 11), is_seeded("the liver with metastases", 9)
    (True, False)
    """
    return _BY_METASTASES(text, at) is not None


def is_enlarged(text: str, at: int) -> bool:
    """Tell whether the words at ``at`` call the nodes before them enlarged.

    >>> is_enlarged("the nodes were enlarged", 9), is_enlarged("the nodes were not enlarged", 9)
    (True, False)
    """
    return _ENLARGED(text, at) is not None


def grows(text: str, at: int, end: int) -> bool:
    """Tell whether a verb of growth, which ends at ``end``, tells what the tumour before ``at`` did.

    >>> grows("a mass in the sinus eroding the orbit", 19, 27), grows("the rectum infiltrated by tumour", 10, 22)
    (True, False)
    """
    verb = _GROWS(text, at)
    return verb is not None and verb.end() == end


def is_copula(text: str, at: int, end: int) -> bool:
    """Tell whether no more than a copula stands from ``at`` to ``end``.

    >>> is_copula("the liver was the first site of metastasis", 9, 32), is_copula("the liver near metastases", 9, 15)
    (True, False)
    """
    return _COPULA(text, at, end) is not None


def ends_noun(text: str, at: int) -> bool:
    """Tell whether the noun that ends at ``at`` is the last one of its phrase.

    >>> ends_noun("a lung primary was found", 14), ends_noun("a lung primary tumour", 14)
    (True, False)
    """
    return _NOUN_ENDS(text, at) is not None


def leads_to_head(text: str, end: int, head: int) -> bool:
    """Tell whether at most two words of its noun phrase stand between a list and the head behind it.

    >>> leads_to_head("lung squamous carcinoma", 4, 14), leads_to_head("heart after radiotherapy", 5, 12)
    (True, False)
    """
    return _TO_HEAD(text, end, head) is not None


_SPREADING: Final = re.compile(r"metastasi[sz](?:ing|ed|es?)\b", re.IGNORECASE).match


def is_spreading(text: str, at: int) -> bool:
    """Tell whether a verb of spreading begins at ``at``: what spreads is what stands before it.

    >>> is_spreading("carcinoma of the parotid metastasizing to the liver", 25), is_spreading("lung metastases", 5)
    (True, False)
    """
    return _SPREADING(text, at) is not None
