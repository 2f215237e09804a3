"""Decides the final diagnosis of a patient's tumour: a judgement over the whole report, by weight of signs.

Every mention of a tumour type is a sign for its histology, weighed by where it stands and by what the words around it
make of it. What is said of a family ("sarcoma", "adenocarcinoma") speaks for each of its members that is told of the
patient, so that the finest diagnosis wins; what authors say of their disease in general speaks softly.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType
from typing import Final

from extractors.histology import LOOSE
from pipeline.decide import kinds
from pipeline.decide.common import Verdict, quotes, reject
from pipeline.decide.diagnosis_cues import Cue
from pipeline.decide.diagnosis_looks import with_history, without_looks, without_past
from pipeline.decide.diagnosis_organs import home_of, is_apart
from pipeline.decide.diagnosis_signs import Sign, signs
from pipeline.decide.wording import wording
from pipeline.story import Story
from schemas.report import Diagnosis, Rejected
from schemas.values import Assertion, Field

_GENERAL_CAP: Final = 2.0
"""A disease that is discussed at length is no more the patient's for it."""
_TOLD: Final = 0.9
"""How much must speak for a histology in what is told of the patient: more than a suspicion or a component does."""
_TOLD_ALONE: Final = 0.7
"""The same where nothing else is told that may be the diagnosis."""
_TOLD_LOOSELY: Final = 2.0
"""The same for what names no tissue ("a malignant tumour", "carcinoma"), which a first impression does too."""
_SHARE: Final = 0.05
"""How much must speak for a member of a family, as a share of what speaks for the family."""
_PART: Final = 0.3
"""How much must speak for a mixed tumour ("carcinosarcoma"), as a share of what speaks for one of its components."""
_HARMLESS: Final = (kinds.BENIGN, "/2")
"""The behaviours of tumours that stand beside a malignant one, or that it arose in."""
_GRAVE: Final = 3.0
_GRAVE_SHARE: Final = 0.3
"""How much must speak for a malignant tumour beside a harmless one, and as a share of what speaks for that."""
_STATED: Final = 1.0
"""How much must state a behaviour for the mentions that state none not to count."""
_MEANT: Final = MappingProxyType(
    {("C61", "8000/3"): "8140/3", ("C61", "8010/3"): "8140/3", ("C73", "8050/3"): "8260/3"}
)
"""What a loose name means in an organ: nearly all cancers of the prostate are adenocarcinomas, and called no more."""


def diagnosis(story: Story) -> Verdict[Diagnosis]:
    """Give the histology with most weight, and its behaviour; nothing where none is told of the patient."""
    found = list(with_history(list(without_past(list(without_looks(story, signs(story)))))))
    tumour = _graver(found, _chosen(found))
    left = tuple(_rejected(story, found, tumour))
    saying = _saying(found, tumour)
    return Verdict((_diagnosis(story, saying),) if saying else (), left)


def _saying(found: Sequence[Sign], tumour: str | None) -> list[Sign]:
    return [sign for sign in found if sign.own and sign.weight > 0 and sign.tumour == tumour]


def _graver(found: Sequence[Sign], tumour: str | None) -> str | None:
    """Give the malignant tumour beside a benign one or one in situ, where much speaks for it; else the one chosen.

    A look-alike, a suspicion and an illness of the past weigh too little for that.
    """
    saying = _saying(found, tumour)
    if not saying or not _behaving(saying).endswith(_HARMLESS):
        return tumour
    own = _sums((sign.tumour, sign.weight) for sign in found if sign.own)
    least = max(_GRAVE, _GRAVE_SHARE * own[saying[0].tumour])
    much = [code for code, weight in own.items() if code.endswith(kinds.MALIGNANT) and weight >= least]
    grave = [code for code in much if tumour is None or not kinds.is_kind(tumour, of=code)]
    if all(code.startswith(LOOSE) for code in grave):
        return tumour
    return _chosen([sign for sign in found if not sign.tumour.endswith(_HARMLESS)])


def _diagnosis(story: Story, saying: Sequence[Sign]) -> Diagnosis:
    code = _behaving(saying)
    exact = [sign.judged for sign in saying if sign.code == code]
    plain = [judged for judged in exact if judged.value.morphology == code]
    evidence = quotes(story, (sign.judged for sign in saying))
    organ = _most((sign.organ, sign.weight) for sign in saying) or ""
    return Diagnosis(text=wording(story, plain or exact), morphology=_MEANT.get((organ, code), code), evidence=evidence)


def _chosen(found: Sequence[Sign]) -> str | None:
    """Give the tumour with most weight, its families' weight included; of two alike, the one named first."""
    own = _sums((sign.tumour, sign.weight) for sign in found if sign.own)
    general = _sums((sign.tumour, sign.weight) for sign in found if not sign.own)
    told = {code: weight + min(general.get(code, 0.0), _GENERAL_CAP) for code, weight in own.items() if weight > 0}
    plain = [code for code in told if own[code] >= _least(code)]
    near = _near(
        found, told, plain or [code for code in told if own[code] >= _TOLD_ALONE and not code.startswith(LOOSE)]
    )
    families = {code: _of_families(code, there) for code, there in near.items()}
    totals = {code: near[code][code] + weight for code, weight in families.items() if told[code] >= _SHARE * weight}
    return max(totals, key=lambda code: (totals[code], told[code]), default=None)


def _near(found: Sequence[Sign], told: dict[str, float], codes: Sequence[str]) -> dict[str, dict[str, float]]:
    """Give what is ``told`` for each of ``codes``, without what is said of tumours in other organs than its own."""
    own = [sign for sign in found if sign.own]
    homes = {code: _home(own, code) for code in codes}
    away = {
        home: _sums((sign.tumour, sign.weight) for sign in own if is_apart(sign.organ, home))
        for home in dict.fromkeys(homes.values())
    }
    return {
        code: {other: weight - max(0.0, away[home].get(other, 0.0)) for other, weight in told.items()}
        for code, home in homes.items()
    }


def _home(own: Sequence[Sign], code: str) -> str | None:
    """Give the organ that the name of a tumour implies; of words for any, and for a melanoma, the one most told of."""
    named = [sign for sign in own if sign.tumour == code]
    home = _most((home_of(sign.judged.value), sign.weight) for sign in named)
    anywhere = code.startswith(LOOSE) or any(sign.judged.value.implies for sign in named)
    return _most((sign.organ, sign.weight) for sign in own) if home is None and anywhere else home


def _most(weighed: Iterable[tuple[str | None, float]]) -> str | None:
    """Give the organ with most weight, if there is one."""
    sums = _sums((organ, weight) for organ, weight in weighed if organ)
    return max(sums, key=lambda organ: sums[organ], default=None)


def _least(code: str) -> float:
    return _TOLD_LOOSELY if code.startswith(LOOSE) else _TOLD


def _of_families(code: str, told: dict[str, float]) -> float:
    """Sum up what is told of the families that a tumour is a kind of, and of the components of a mixed one."""
    return sum(
        weight
        for other, weight in told.items()
        if kinds.is_kind(code, of=other) or (kinds.is_mixture(code, of=other) and told[code] >= _PART * weight)
    )


def _sums(weighted: Iterable[tuple[str, float]]) -> dict[str, float]:
    sums: dict[str, float] = defaultdict(float)
    for code, weight in weighted:
        sums[code] += weight
    return dict(sums)


def _behaving(saying: Sequence[Sign]) -> str:
    """Give the code with most weight, among the mentions that state a behaviour if such there are."""
    stating = _sums((sign.code, sign.weight) for sign in saying if sign.stated)
    enough = max(stating.values(), default=0.0) >= _STATED
    weights = stating if enough else _sums((sign.code, sign.weight) for sign in saying)
    return min(weights, key=lambda code: (-weights[code], code))


def _rejected(story: Story, found: Sequence[Sign], tumour: str | None) -> Iterator[Rejected]:
    """Yield the tumour types told of the patient that are neither the diagnosis nor a family of it."""
    for sign in found:
        same = tumour is not None and (sign.tumour == tumour or kinds.is_kind(tumour, of=sign.code))
        if sign.own and not same:
            words = story.text[sign.judged.mention.start : sign.judged.mention.end]
            yield reject(story, Field.DIAGNOSIS, sign.judged, words, sign.code, _why(story, sign))


def _why(story: Story, sign: Sign) -> str | None:
    """Say why a tumour type is not the diagnosis, where ConText does not."""
    if sign.reading and sign.reading.cue is not Cue.FINAL:
        return f"{sign.reading.cue.value}: {story.text[sign.reading.start : sign.reading.end]}"
    return "another diagnosis has more weight" if sign.judged.assertion is Assertion.PRESENT else None
