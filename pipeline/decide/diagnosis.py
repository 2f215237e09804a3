"""Decides the final diagnosis of a patient's tumour: a judgement over the whole report, by weight of signs.

Every mention of a tumour type is a sign for its histology, weighed by where it stands and by what the words around it
make of it. What is said of a family ("sarcoma", "adenocarcinoma") speaks for each of its members that is told of the
patient, so that the finest diagnosis wins; what authors say of their disease in general speaks softly.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.decide import morphology
from pipeline.decide.common import Verdict, quotes, reject, sift
from pipeline.decide.diagnosis_cues import Cue, Cues, Reading
from pipeline.decide.wording import wording
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue
from schemas.report import Diagnosis, Rejected
from schemas.values import Assertion, Experiencer, Field, Zone

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
_GENERAL_CAP: Final = 2.0
"""A disease that is discussed at length is no more the patient's for it."""
_TOLD: Final = 0.9
"""How much must speak for a histology in what is told of the patient: more than a suspicion or a component does."""
_TOLD_LOOSELY: Final = 2.0
"""The same for what names no tissue ("a malignant tumour", "carcinoma"), which a first impression does too."""
_LOOSE: Final = frozenset({"8000", "8010"})
_IN_SITU: Final = 0.4
"""What a tumour in situ tells, against an invasive one: it stands beside many of them."""
_UNSPELLED: Final = 0.25
"""What a short form tells that the report never spells out, against a full name: it may be short for something else."""
_SHARE: Final = 0.05
"""How much must speak for a member of a family, as a share of what speaks for the family."""
_STATED: Final = 1.0
"""How much must state a behaviour for the mentions that state none not to count."""
_LATER: Final = 0.5
"""What a title's second tumour type tells, against its first ("carcinoid of the bile duct and lymphoma")."""
_SPREAD: Final = 0.7
"""What a metastasis tells of the histology, against the tumour that it came from."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A mention of a tumour type, as it is coded in its phrase, and what it tells."""

    judged: Judged[HistologyValue]
    code: str
    tumour: str
    """The code that stands for this tumour, whatever its behaviour: that of its first mention."""
    weight: float
    stated: bool
    """Whether its words state the behaviour."""
    reading: Reading | None

    @property
    def own(self) -> bool:
        """Whether it is told of the patient."""
        return self.judged.experiencer is Experiencer.INDEX


def diagnosis(story: Story) -> Verdict[Diagnosis]:
    """Give the histology with most weight, and the behaviour stated for it; nothing where none is told of the patient."""
    told, _ = sift(story.histologies(), lambda judged: judged.experiencer in {Experiencer.INDEX, Experiencer.GENERAL})
    signs = list(_signs(story, told))
    tumour = _chosen(signs)
    left = tuple(_rejected(story, signs, tumour))
    if tumour is None:
        return Verdict((), left)
    saying = [sign for sign in signs if sign.own and sign.weight > 0 and sign.tumour == tumour]
    members = [sign.judged for sign in saying]
    best = max(saying, key=lambda sign: (sign.weight, -sign.judged.mention.start))
    text = wording(story, members, best.judged)
    return Verdict((Diagnosis(text=text, morphology=_behaviour(saying), evidence=quotes(story, members)),), left)


def _signs(story: Story, told: Sequence[Judged[HistologyValue]]) -> Iterator[Sign]:
    cues = Cues(story.text, [judged.mention.start for judged in story.histologies()])
    title: str | None = None
    tumours: dict[tuple[str, str], str] = {}
    for judged in told:
        if judged.experiencer is Experiencer.GENERAL:
            code = judged.value.morphology
            tumour = tumours.setdefault(_identity(judged.value), code)
            yield Sign(judged, code, tumour, _aside(judged), stated=False, reading=None)
            continue
        reading = cues.read(judged)
        phrase = morphology.read(story.text, judged.mention)
        weight = _weight(judged, reading)
        if judged.sentence.zone is not Zone.TITLE:
            weight *= _SPREAD if phrase.metastatic else 1.0
        elif weight >= 1:
            title = title or phrase.code
            weight *= 1.0 if _related(phrase.code, title) else _LATER
        tumour = tumours.setdefault(_identity(phrase.value), phrase.code)
        yield Sign(judged, phrase.code, tumour, weight, phrase.stated, reading)


def _identity(value: HistologyValue) -> tuple[str, str]:
    return value.morphology[:4], morphology.core(value.name)


def _related(one: str, other: str) -> bool:
    return one[:4] == other[:4] or morphology.is_kind(one, of=other) or morphology.is_kind(other, of=one)


def _aside(judged: Judged[HistologyValue]) -> float:
    """Give what a sentence on the disease in general tells."""
    return _GENERAL if judged.assertion is Assertion.PRESENT else 0.0


def _weight(judged: Judged[HistologyValue], reading: Reading | None) -> float:
    """Give what one mention of the patient tells."""
    zone = judged.sentence.zone
    cue = _CUES[reading.cue] if reading else 1.0
    cue = min(cue, 1.0) if zone is Zone.TITLE else cue
    asserted = _ASSERTIONS.get(judged.assertion, 1.0)
    return _ZONES.get(zone, 1.0) * (cue * asserted if asserted >= 0 else asserted)


def _chosen(signs: Sequence[Sign]) -> str | None:
    """Give the tumour with most weight."""
    own = _sums((sign.tumour, sign.weight) for sign in signs if sign.own)
    general = _sums((sign.tumour, sign.weight) for sign in signs if not sign.own)
    told = {code: weight + min(general.get(code, 0.0), _GENERAL_CAP) for code, weight in own.items() if weight > 0}
    totals = {code: _with_families(code, told) for code in told if _is_told(code, own[code]) and _is_member(code, told)}
    return min(totals, key=lambda code: (-totals[code], -told[code], code)) if totals else None


def _sums(weighted: Iterable[tuple[str, float]]) -> dict[str, float]:
    sums: dict[str, float] = defaultdict(float)
    for code, weight in weighted:
        sums[code] += weight
    return dict(sums)


def _with_families(code: str, told: dict[str, float]) -> float:
    return told[code] + sum(weight for family, weight in told.items() if morphology.is_kind(code, of=family))


def _is_told(code: str, weight: float) -> bool:
    return weight >= (_TOLD_LOOSELY if code[:4] in _LOOSE else _TOLD)


def _is_member(code: str, told: dict[str, float]) -> bool:
    """Tell whether enough speaks for a histology, against what is said of its families."""
    return told[code] >= _SHARE * (_with_families(code, told) - told[code])


def _behaviour(saying: Sequence[Sign]) -> str:
    """Give the code with most weight, among the mentions that state a behaviour if such there are."""
    stating = _sums((sign.code, sign.weight) for sign in saying if sign.stated)
    weights = stating if max(stating.values(), default=0.0) >= _STATED else _sums((sign.code, sign.weight) for sign in saying)
    return min(weights, key=lambda code: (-weights[code], code))


def _rejected(story: Story, signs: Sequence[Sign], tumour: str | None) -> Iterator[Rejected]:
    """Yield the tumour types told of the patient that are neither the diagnosis nor its family."""
    for sign in signs:
        family = tumour is not None and (sign.tumour == tumour or morphology.is_kind(tumour, of=sign.code))
        if sign.own and not family:
            words = story.text[sign.judged.mention.start : sign.judged.mention.end]
            yield reject(story, Field.DIAGNOSIS, sign.judged, words, sign.code, _why(story, sign))


def _why(story: Story, sign: Sign) -> str | None:
    if sign.reading and sign.reading.cue is not Cue.FINAL:
        return f"{sign.reading.cue.value}: {story.text[sign.reading.start : sign.reading.end]}"
    plain = sign.judged.assertion is Assertion.PRESENT and not sign.judged.judgement.relative
    return "another diagnosis has more weight" if plain else None
