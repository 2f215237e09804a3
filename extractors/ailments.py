"""Tells what is said of another illness, a symptom or an everyday drug: "her colitis is in remission" is no outcome.

They are those of ``ailments.tsv``. Left alone: whatever a tumour is named with in the same words ("remission of her
colitis and lymphoma").
"""

import re
from functools import cache
from typing import Final

from extractors.lexicon import Lexicon, Term, fold, rows

_DOES: Final = re.compile(
    r"(?:(?:\s(?:which|that|was|were|is|are|has|had|have|been|be|remain\w*|went|go(?:es|ing)?|under|well|controlled|treated|given|started"
    r"|administered|stayed|kept|currently|now|and|then|also|long|[a-z]+ly|in|into|with|to|(?:an?|the|long-?term|full|good)))|,){0,7}\s?"
).fullmatch
"""Between a subject and what is told of it."""
_OF: Final = re.compile(
    r"\s(?:of|from|for)\s(?:(?:the|his|her|a|an|all|any|this|these|both|presenting)\s)?(?P<what>[^.;,()]{1,60})"
).match
_RECEIVED: Final = re.compile(r"\s(?:with\s)?(?P<what>[^.;,()]{1,60})").match
_NEXT: Final = re.compile(r"\s(?:and|or|but|which|who|after|at|in|on|for|with|without|was|were|is|has|had)\b").search
_AND_TUMOUR: Final = re.compile(
    r"\s(?:and|or)\s(?:[\w-]+\s){0,3}?(?:tumou?rs?|lesions?|mass(?:es)?|nodules?|cancer|metastas[ie]s|leuka?emia|the\sdisease|\w+oma)\b"
).match
"""Behind an ailment: a tumour that went the same way."""
_ASIDE: Final = re.compile(r"\b(?:with|without|on|for|from|despite|after|of)\s(?:[\w-]+\s){0,2}\Z").search
"""In front of an ailment that is no subject where a verb follows: "a woman *with* lupus remained well"."""
_VERB: Final = re.compile(r",?\s(?:and\s)?(?:was|were|is|are|has|had|have|remain\w*|went|stayed|kept)\b").match
_APART: Final = re.compile(r"(?:,\s(?:and\s|with\s)?|\sand\s)\Z").search
"""Between an ailment and another subject: "after pneumonia, complete remission was achieved"."""
_BEFORE: Final = 70
"""How many characters before a statement its subject may begin."""
_FEW: Final = 25
"""How many characters into an object an ailment may begin: "of the long-standing colitis"."""


@cache
def _lexicon() -> Lexicon[str]:
    return Lexicon((Term(row["synonym"], row["canonical"]) for row in rows("ailments")), loose=True)


def is_subject(text: str, start: int) -> bool:
    """Tell whether an ailment is the subject of what is told from ``start``.

    >>> is_subject("Her lupus was in remission.", 10), is_subject("She had lupus; the tumour is in remission.", 26)
    (True, False)
    >>> is_subject("A woman with lupus is in remission.", 22), is_subject("A woman with lupus in remission.", 19)
    (False, True)
    """
    before = fold(text[max(0, start - _BEFORE) : start])
    named = _lexicon().find(before)
    if not named or _DOES(before, named[-1].end) is None:
        return False
    if _APART(before) and not text.startswith("in ", start):
        return False
    return not (_ASIDE(before, 0, named[-1].start) and _VERB(text, max(0, start - _BEFORE) + named[-1].end))


def is_object(text: str, end: int, *, received: bool = False) -> bool:
    """Tell whether what is told up to ``end`` is told of an ailment, or of an everyday drug that is ``received``.

    >>> is_object("resolution of the pleural effusion", 10), is_object("resolution of the mass", 10)
    (True, False)
    >>> is_object("resolution of fever and the mass", 10), is_object("remission with no pain", 9)
    (False, False)
    >>> is_object("is receiving insulin", 12, received=True), is_object("is receiving imatinib", 12, received=True)
    (True, False)
    """
    behind = _OF(text, end) or (_RECEIVED(text, end) if received else None)
    if behind is None:
        return False
    what = fold(behind["what"])
    until = _NEXT(what)
    if until and _AND_TUMOUR(what, until.start()):
        return False
    what = what[: until.start()] if until else what
    return any(hit.start <= _FEW for hit in _lexicon().find(what))
