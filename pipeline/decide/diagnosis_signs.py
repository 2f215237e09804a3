"""What each mention of a tumour type tells of the diagnosis: its code in its phrase, and its weight."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from extractors.histology import LOOSE
from pipeline.decide import kinds, morphology
from pipeline.decide.common import sift
from pipeline.decide.diagnosis_cues import Cue, Cues, Reading
from pipeline.decide.diagnosis_organs import is_apart, organs
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue
from schemas.values import Assertion, Experiencer, Zone

_ZONES: Final = {Zone.TITLE: 4.0, Zone.ABSTRACT: 1.5, Zone.CONCLUSION: 1.2, Zone.CAPTION: 0.7, Zone.DISCUSSION: 0.8}
"""What a mention tells by where it stands; in the case itself, 1."""
_CUES: Final = {
    Cue.FINAL: 2.0,
    Cue.TENTATIVE: 0.4,
    Cue.RECURRENCE: 0.3,
    Cue.BESIDE: 0.3,
    Cue.BACKGROUND: 0.15,
    Cue.COMPONENT: 0.1,
    Cue.EXAMPLE: 0.1,
    Cue.DIFFERENTIAL: 0.0,
    Cue.CANDIDATES: 0.0,
    Cue.MISDIAGNOSIS: -1.0,
}
"""What the words around a mention make of its weight."""
_ASSERTIONS: Final = {
    Assertion.POSSIBLE: 0.5,
    Assertion.HISTORICAL: 0.4,
    Assertion.HYPOTHETICAL: 0.0,
    Assertion.ABSENT: -0.5,
}
_GENERAL: Final = 0.15
"""What a sentence on the disease in general tells, against one on the patient."""
_CITED: Final = re.compile(r"s\b\s?\[(?:\d|[A-Z][\w-]+(?:\set\sal|\sand\s))").match
"""What ends tumours of other publications ("in parosteal osteosarcomas [6]"): a plural, and where they are told of."""
_LATER: Final = 0.5
"""What a title's second tumour type tells, against its first ("carcinoid of the bile duct and lymphoma")."""
_SPREAD: Final = 0.7
"""What a metastasis tells of the histology, against the tumour that it came from."""
_IN_SITU: Final = 0.4
"""What a tumour in situ tells, against an invasive one: it stands beside many of them."""
_SYNDROMES: Final = frozenset({"8220/0", "8360/1", "9210/1", "9540/1", "9560/1"})
"""Polyposis, endocrine neoplasia, exostoses, neurofibromatosis, schwannomatosis: what other tumours arise in."""
_SYNDROME: Final = 0.2
"""What the name of one tells, against that of a tumour."""
_UNSPELLED: Final = 0.25
"""What a short form tells that the report nowhere spells out: it may be short for something else."""
_SHORTEST: Final = 10
"""The longest short form; a full name of that length is no capital beyond its first letter."""


class Sign(NamedTuple):
    """A mention of a tumour type, as it is coded in its phrase, and what it tells."""

    judged: Judged[HistologyValue]
    code: str
    tumour: str
    """The code that stands for this tumour, whatever its behaviour: that of its first mention."""
    weight: float
    stated: bool = False
    """Whether its words state the behaviour."""
    reading: Reading | None = None
    organ: str | None = None
    """The category of the organ that it is told of."""

    @property
    def own(self) -> bool:
        """Whether it is told of the patient."""
        return self.judged.experiencer is Experiencer.INDEX


def signs(story: Story) -> list[Sign]:
    """Give what each tumour type told of the patient, or of the disease in general, tells; in text order."""
    told, _ = sift(story.histologies(), lambda judged: judged.experiencer in {Experiencer.INDEX, Experiencer.GENERAL})
    cues = Cues(story.text, [judged.mention.start for judged in story.histologies()])
    known = _known(story, told)
    placed = organs(story)
    found = [_sign(story, judged, cues, known)._replace(organ=placed.get(judged.mention.start)) for judged in told]
    return list(_one_a_tumour(_led_by_title(found, alone=story.number is None)))


def _sign(story: Story, judged: Judged[HistologyValue], cues: Cues, known: Collection[str]) -> Sign:
    """Weigh a mention; ``tumour`` is still its own name."""
    sure = 1.0 if judged.value.morphology in known else _UNSPELLED
    if judged.experiencer is Experiencer.GENERAL or _CITED(story.text, judged.mention.end - 1):
        weight = _GENERAL if judged.assertion is Assertion.PRESENT else 0.0
        return Sign(judged, judged.value.morphology, morphology.core(judged.value.name), weight * sure)
    reading, phrase = cues.read(judged), morphology.read(story.text, judged.mention)
    weight = _weight(judged, reading, phrase) * sure
    return Sign(judged, phrase.code, morphology.core(phrase.value.name), weight, phrase.stated, reading)


def _known(story: Story, told: Sequence[Judged[HistologyValue]]) -> set[str]:
    """Collect what is spelled out anywhere, itself or as the family that it is a kind of ("stromal tumour")."""
    spelled = {judged.value.morphology for judged in told if not _is_short(story, judged)}
    families = [code for code in spelled if not code.startswith(LOOSE)]
    short = {judged.value.morphology for judged in told} - spelled
    digits = {code[:4] for code in spelled}
    return spelled | {
        code for code in short if code[:4] in digits or any(kinds.is_kind(code, of=one) for one in families)
    }


def _is_short(story: Story, judged: Judged[HistologyValue]) -> bool:
    """Tell whether a mention is a short form by the lexicon alone ("BAC"); what the report defines is spelled out.

    So is a name that ends as those of tumours do ("PEComa").
    """
    words = story.text[judged.mention.start : judged.mention.end]
    short = len(words) <= _SHORTEST and words[1:] != words[1:].lower() and not words.endswith("oma")
    return judged.mention.rule == "histology.term" and short


def _weight(judged: Judged[HistologyValue], reading: Reading | None, phrase: morphology.Phrase) -> float:
    """Give what one mention of the patient tells: by its zone, by its cue, and by what ConText says of it."""
    zone, code = judged.sentence.zone, phrase.code
    cue = _CUES[reading.cue] if reading else 1.0
    asserted = _ASSERTIONS.get(judged.assertion, 1.0)
    if zone is Zone.TITLE or judged.assertion is Assertion.HISTORICAL:
        cue = min(cue, 1.0)
    if zone is not Zone.TITLE and phrase.metastatic:
        cue *= _SPREAD
    kind = _IN_SITU if code.endswith("/2") else _SYNDROME if code in _SYNDROMES else 1.0
    return _ZONES.get(zone, 1.0) * kind * (cue * asserted if asserted >= 0 else asserted)


def _led_by_title(found: Sequence[Sign], *, alone: bool) -> Iterator[Sign]:
    """Lessen what a title says of other tumours than the one it names first, or first of those of one of several.

    A word that may be of the same tumour is of another where it is told of another organ.
    """
    leading = _leading(found, alone=alone)
    for sign in found:
        same = leading is None or (kinds.related(sign.code, leading.code) and not is_apart(sign.organ, leading.organ))
        later = _names_it(sign) and not same
        yield sign._replace(weight=sign.weight * _LATER) if later else sign


def _leading(found: Sequence[Sign], *, alone: bool) -> Sign | None:
    """Give what the title names first; of several patients each has what is told in his or her own text too."""
    named = [sign for sign in found if _names_it(sign)]
    first = next(iter(named), None)
    if alone:
        return first
    own = {sign.code: None for sign in found if sign.own and sign.weight > 0 and not _names_it(sign)}
    return next((sign for sign in named if any(kinds.related(one, sign.code) for one in own)), first)


def _names_it(sign: Sign) -> bool:
    return sign.judged.sentence.zone is Zone.TITLE and sign.weight >= 1


def _one_a_tumour(found: Iterator[Sign]) -> Iterator[Sign]:
    """Give each sign the code of the first mention of the same tumour, benign or malignant."""
    first: dict[tuple[str, str], str] = {}
    for sign in found:
        yield sign._replace(tumour=first.setdefault((sign.code[:4], sign.tumour), sign.code))
