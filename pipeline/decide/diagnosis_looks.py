"""Weighs tumour types by what the title makes of them: a look-alike, an illness of the past, or the illness itself.

Finds the tumour that an illness is said to look like by the title ("tuberculosis mimicking lymphoma").

That is not the diagnosis, however often it was suspected. Left alone: a look-alike of a metastasis or a recurrence
("sarcoidosis mimicking recurrent melanoma"), whose patient had the tumour, and a title that leaves open what else it
was ("a rare tumour mimicking carcinoma").
"""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from extractors.histology import LOOSE
from pipeline.decide import kinds
from pipeline.decide.diagnosis_cues import Cue
from pipeline.decide.diagnosis_signs import Sign
from pipeline.story import Story
from schemas.values import Assertion, Zone

_LOOKS: Final = re.compile(
    r"mimi[ck]|imitat|simulat|masquerad|resembl|disguis|mistak|misdiagnos|misinterpret|confus", re.IGNORECASE
).search
_SPREAD: Final = re.compile(r"metasta|recurr|relaps|progress|residual|spread|extension|invasion", re.IGNORECASE).search
_BESIDE: Final = re.compile(r"\b(?:in|after|following|with|during)\b", re.IGNORECASE).search
"""What leads from the look-alike to the patient's own tumour: "mimicking lymphoma in a woman with a carcinoma"."""
_TUMOUR: Final = re.compile(
    r"(?<!pseudo)(?<!pseudo[\s-])\b(?:tumou?rs?|neoplas\w+|cancers?|malignanc\w+)\b(?![\s-]like)", re.IGNORECASE
).search
_NEAR: Final = 30
_ELSE: Final = 0.4
"""What another tumour that nothing confirms tells, where the title is of none: an illness of the past, or suspected."""


def without_looks(story: Story, found: Sequence[Sign]) -> Iterator[Sign]:
    """Yield ``found``, nothing told by those for what the title says the illness only looks like."""
    titled = [sign for sign in found if sign.judged.sentence.zone is Zone.TITLE]
    looks = [sign for sign in titled if _is_look(story, sign)]
    stated = {sign.code for sign in titled if sign not in looks}
    if not looks or not (stated or _is_no_tumour(story, looks)):
        yield from found
        return
    for sign in found:
        yield _told(sign, looks, stated)


_IN_FULL: Final = 1.0
"""What a mention in the case tells."""
_OVER: Final = 0.3
"""What the case tells of a tumour that the title calls past, or what the other arose in, beside that other."""


def without_past(found: Sequence[Sign]) -> Iterator[Sign]:
    """Yield ``found``, with little told by those for what the title calls past ("in a survivor of leukaemia")."""
    titled = [sign for sign in found if sign.judged.sentence.zone is Zone.TITLE]
    over = [sign.code for sign in titled if _is_over(sign)]
    stated = {sign.code for sign in titled if not _is_over(sign) and sign.weight > 0}
    for sign in found:
        past = any(_alike(sign.code, code) for code in over) and stated
        own = not past or any(kinds.related(sign.code, code) for code in stated)
        yield sign if own else sign._replace(weight=sign.weight * _OVER)


def with_history(found: Sequence[Sign]) -> Iterator[Sign]:
    """Yield ``found``, an earlier illness told in full where it is the title's own, and nothing else says which.

    "A history of lobular carcinoma of the breast" is what the report on a "metastasis of breast cancer" is about.
    """
    titled = [sign for sign in found if sign.judged.sentence.zone is Zone.TITLE and sign.weight > 0]
    about = [sign for sign in titled if sign.organ and not _is_over(sign)]
    told = [sign for sign in found if sign.own and sign.weight >= _IN_FULL and not sign.code.startswith(LOOSE)]
    about = [one for one in about if not any(kinds.is_kind(sign.code, of=one.code) for sign in told)]
    for sign in found:
        is_it = any(sign.organ == one.organ and kinds.is_kind(sign.code, of=one.code) for one in about)
        past = sign.judged.assertion is Assertion.HISTORICAL and sign.judged.sentence.zone is not Zone.DISCUSSION
        yield sign._replace(weight=max(sign.weight, _IN_FULL)) if sign.own and past and is_it else sign


def _is_over(sign: Sign) -> bool:
    background = sign.reading is not None and sign.reading.cue is Cue.BACKGROUND
    return background or sign.judged.assertion is Assertion.HISTORICAL


def _told(sign: Sign, looks: Sequence[Sign], stated: Collection[str]) -> Sign:
    if any(kinds.related(sign.code, code) for code in stated):
        return sign
    look = next((one for one in looks if _alike(sign.code, one.code)), None)
    if look is not None:
        return sign._replace(weight=min(sign.weight, 0.0), reading=look.reading)
    confirmed = sign.reading is not None and sign.reading.cue is Cue.FINAL
    return sign if stated or confirmed else sign._replace(weight=sign.weight * _ELSE)


def _alike(one: str, other: str) -> bool:
    """Tell whether two codes may be of one tumour, neither benign beside a malignant one.

    >>> _alike("9680/3", "9590/3"), _alike("8850/3", "8850/0")
    (True, False)
    """
    return kinds.related(one, other) and one.endswith(kinds.BENIGN) == other.endswith(kinds.BENIGN)


def _is_look(story: Story, sign: Sign) -> bool:
    """Tell whether the title says that the illness looks like this tumour; not like its spread or its return."""
    reading, mention = sign.reading, sign.judged.mention
    if reading is None or reading.end > mention.start or not _LOOKS(story.text, reading.start, reading.end):
        return False
    behind = min(sign.judged.sentence.end, mention.end + _NEAR)
    spread, beside = _SPREAD(story.text, reading.end, behind), _BESIDE(story.text, reading.end, mention.start)
    return spread is None and beside is None


def _is_no_tumour(story: Story, looks: Sequence[Sign]) -> bool:
    """Tell whether the title names no other tumour than those that the illness looks like."""
    sentence, first = looks[0].judged.sentence, looks[0].reading
    return first is not None and _TUMOUR(story.text, sentence.start, first.start) is None
