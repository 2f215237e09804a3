"""Tells what a name of a treatment means where its words are there, but mean none of that kind.

"Resection as palliative therapy" is no supportive care, an ablation that ended an arrhythmia treated no tumour, and
imatinib that a report calls chemotherapy is none. Left alone: everything that a lexicon's row can tell by itself.
"""

import re
from typing import Final

from extractors.sentences import Span
from schemas.values import TreatmentType

_NEAR: Final = 60
"""How far off, in characters, the words that tell may stand."""
_HEART: Final = 150
"""How far back, in characters, an arrhythmia may be told that an ablation ended."""

_AIM: Final = re.compile(
    r"\b(?:(?<=[\w)]\s)(?<!well\s)as\s(?:an?\s)?|to\s(?:facilitate|achieve|obtain|improve|ensure|provide)\s(?:\w+\s)?)\Z",
    re.IGNORECASE,
).search
"""What another treatment was given for: "radiotherapy to achieve pain control", "resection as palliative therapy"."""
_ARRHYTHMIA: Final = re.compile(
    r"\b(?:fibrillation|flutter|tachycardias?|arrhythmias?|wolff-parkinson)\b", re.IGNORECASE
).search
_ENDED: Final = re.compile(
    r"\s(?:for|of)\s(?:[\w-]+\s){0,4}?(?:fibrillation|flutter|tachycardias?|arrhythmias?)\b", re.IGNORECASE
).match
"""Behind an ablation of the heart, whatever tumour is named beside it."""
_TUMOUR: Final = r"\b(?:tumou?rs?|lesions?|metasta\w+|nodules?|mass(?:es)?|cancers?|\w+omas?)\b"
_TUMOUR_BEFORE: Final = re.compile(rf"{_TUMOUR}[^.;]*\Z", re.IGNORECASE).search
_TUMOUR_BEHIND: Final = re.compile(rf"[^.;]*?{_TUMOUR}", re.IGNORECASE).match
"""What is ablated in a patient who may have an arrhythmia too: "she had atrial flutter, and the tumour was ablated"."""
_CALLED_CHEMO: Final = re.compile(
    r"\s(?:regimen\s)?(?:using|with|of|by)\s(?:oral\s)?(?:\w+nib|gleevec|glivec)\b(?!\s?(?:[,/+]|and\b|plus\b|with\b))",
    re.IGNORECASE,
).match
_AS_CHEMO: Final = re.compile(
    r"(?:nib|gle?evec|glivec)\b[^.;,]{0,40}\bas\s(?:(?!with\b)[\w-]+\s){0,5}\Z", re.IGNORECASE
).search
"""A targeted drug that a report calls chemotherapy: "imatinib as adjuvant chemotherapy"."""
_ANAESTHETIC: Final = re.compile(r"fentanyl|morphine|ventilat|opio|opiate|block\Z", re.IGNORECASE).search
_ANAESTHESIA: Final = re.compile(r"\b(?:ana?esthe\w+|propofol|sevoflurane|midazolam)\b", re.IGNORECASE).search
_UNDER: Final = re.compile(r"\bunder\s(?:[\w-]+\s){0,3}\Z", re.IGNORECASE).search
"""In front of an anaesthesia that is told by its means: "under an epidural block"."""
_FOR_PAIN: Final = re.compile(r"\b(?:pain|palliat\w+)\b", re.IGNORECASE).search
"""What everybody is given who is operated on, "induced with propofol and fentanyl"; but not "morphine for her pain"."""
_OF_CELLS: Final = re.compile(
    r"\s(?:[\w-]+\s){0,3}?(?:cells|cell\slines?|cell\svaccines?|platelets|red\scells?|blood|mice)\b", re.IGNORECASE
).match
"""What is irradiated in a laboratory or in a bag: "irradiated tumour cells", "irradiated blood"."""
_PAIN: Final = re.compile(
    r"\b(?:pain|ache)s?\b(?:(?!\b(?:for|palliat\w+|treat\w+|receiv\w+|after|despite)\b)[^.;])*\Z", re.IGNORECASE
).search
"""Where pain irradiates, nobody is irradiated."""


def of_another_kind(text: str, name: Span, kind: TreatmentType) -> bool:
    """Tell whether the words around a name let it be a treatment, but none of this kind.

    >>> of_another_kind("Radiotherapy to achieve pain control was given.", (24, 36), TreatmentType.SUPPORTIVE)
    True
    """
    start, end = name
    before = text[max(0, start - _NEAR) : start]
    if kind is TreatmentType.CHEMOTHERAPY:
        return _AS_CHEMO(before) is not None or _CALLED_CHEMO(text, end) is not None
    if kind is TreatmentType.ABLATION:
        return _of_heart(text, start, end)
    if kind is TreatmentType.SUPPORTIVE:
        return _AIM(before) is not None or _put_to_sleep(text, start, end)
    return kind is TreatmentType.RADIOTHERAPY and (irradiates(text, start, end) or _of_cells(text, start, end))


def _of_heart(text: str, start: int, end: int) -> bool:
    """Tell whether an ablation ended an arrhythmia: one is told of, and no tumour beside the ablation."""
    if _ENDED(text, end):
        return True
    behind = min(len(text), end + _NEAR)
    if _TUMOUR_BEHIND(text, end, behind) or _TUMOUR_BEFORE(text, max(0, start - _NEAR), start):
        return False
    return _ARRHYTHMIA(text, max(0, start - _HEART), behind) is not None


def _put_to_sleep(text: str, start: int, end: int) -> bool:
    """Tell whether an opioid, a ventilator or a block is part of an anaesthesia."""
    around = (max(0, start - _NEAR), min(len(text), end + _NEAR))
    asleep = _ANAESTHESIA(text, *around) or _UNDER(text, around[0], start)
    return bool(asleep and _ANAESTHETIC(text, start, end)) and not _FOR_PAIN(text, *around)


def _of_cells(text: str, start: int, end: int) -> bool:
    """Tell whether it is cells that were irradiated, and no patient."""
    return text[start:end].lower() == "irradiated" and _OF_CELLS(text, end) is not None


def irradiates(text: str, start: int, end: int) -> bool:
    """Tell whether it is pain that irradiates, to the ear or the leg.

    >>> irradiates("Pain with irradiation to the leg.", 10, 21)
    True
    """
    named = text[start:end].lower()
    return named in {"irradiation", "radiation"} and _PAIN(text, max(0, start - _NEAR), start) is not None
