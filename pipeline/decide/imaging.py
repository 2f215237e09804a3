"""Decides which imaging a patient had: what was done, whatever it showed; not what was refused, planned or praised."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from extractors.imaging import WEAK
from pipeline.decide.common import Verdict, holds, quotes, reject, sift
from pipeline.story import Judged, Story
from schemas.mention import ImagingValue
from schemas.report import Imaging, Rejected
from schemas.values import Assertion, Experiencer, Field, Modality

_SAW: Final = (
    r"(?:showed|revealed|demonstrated|disclosed|detected|identified|confirmed|suggested|indicated|found|depicted|displayed"
    r"|documented|visuali[sz]ed|delineated|allowed|helped|excluded)"
)
_SEES: Final = r"(?:shows?|reveals?|demonstrates?|discloses?|suggests?|indicates?|shown)"
_DID: Final = (
    r"(?:(?:was|were|had\sbeen)\s(?:\w+\s){0,2}?(?:performed|done|obtained|carried\sout|undertaken|taken|repeated|conducted)"
    r"|underwent|performed|received|evaluated)"
)
_SHOWN: Final = re.compile(
    rf"(?:(?!\b(?:but|and|because|biopsy|surgery|histolog\w+|patholog\w+|not)\b)[^,;:.]){{0,60}}(?:,?\s(?:which|that|and)\s)?"
    rf"(?:\w+ly\s)?(?:{_SAW}|(?:was|were)\s(?:normal|negative|unremarkable|positive|consistent|suspicious))\b",
    re.IGNORECASE,
).match
"""What follows a study that was done: it showed something, whatever was advised or refused before it."""
_MADE_LATER: Final = re.compile(
    r"[^.;]{0,40}?\b(?:was|were|been)\s[^.;]{0,60}?\b(?:and|but)\s(?:(?:was|were)\s)?(?:(?:\w+ly|then|later|soon)\s)?"
    r"(?:performed|done|obtained|carried\sout|undertaken|taken|completed)\b",
    re.IGNORECASE,
).match
"""Behind a study that was made in the end: "was refused at first, but later performed"."""
_APART: Final = re.compile(
    rf"\b(?:{_SAW}|{_SEES}|{_DID}|which|who)\b|,\s(?:an?|the|his|her|their|we|she|he|it)\s|\band\s(?:his|her|we|she|he|it)\s"
    r"|\b(?:biopsy|surgery|resection|treatment|(?:chemo|radio)?therapy)\b",
    re.IGNORECASE,
).search
"""What parts a study from another thing's cue: "refused surgery, a CT", "CT showed that resection was not possible"."""
_NO_STUDY: Final = re.compile(
    r"\b(?:no|neither)\s+(?:an?\s+)?(?:(?!(?:of|on|by|in|at|with|and|or|but|evidence|signs?|mass|lesions?|abnormalit\w+)\b)[\w-]+\s+){0,2}\Z",
    re.IGNORECASE,
).search
_EITHER: Final = re.compile(r"\b(?:neither|no)\s[^,;.]{1,40}\s(?:nor|or)\s(?:an?\s|the\s)?\Z", re.IGNORECASE).search
_NOT_MADE: Final = re.compile(
    rf"\s*(?:scans?|examinations?|stud(?:y|ies)|imaging|images?)?\s*(?:\([^()]{{1,30}}\)\s*)?"
    rf"(?:of\s(?:the\s|his\s|her\s)?[\w-]+\s)?(?:n?or\s[\w -]{{2,30}}?)?\s*"
    rf"(?:{_DID}|(?:was|were)\s(?:available|possible|necessary|required|indicated|needed|requested|ordered)\b)",
    re.IGNORECASE,
).match
_GUIDED: Final = re.compile(
    r"\bguided\s(?:[\w-]+\s){0,4}?(?:aspiration\s)?(?:biopsy|surgery|resection|treatment|therapy)\b", re.IGNORECASE
)
_RELATIVE: Final = re.compile(r",?\s(?:which|that)\s*\Z")

_BARE_X_RAY: Final = re.compile(r"x-?\s?rays?(?: examinations?| imaging| studies)?", re.IGNORECASE).fullmatch
_BARE_ANGIO: Final = re.compile(r"angiogra(?:m|ms|phy|phic|phically)", re.IGNORECASE).fullmatch
_CROSS_SECTIONAL_ANGIO: Final = re.compile(r"angio|\b(?:CTA|MRA|CTPA)\b").search

_REACH: Final = 400
"""How many characters a cue may stand off; sentences of broken text have no end."""

_Study: TypeAlias = Judged[ImagingValue]


@dataclass(frozen=True, slots=True)
class _Named:
    """Where the report first names each modality in full."""

    first: Mapping[Modality, int]
    angiography: Modality | None
    """The modality of the first angiography by CT or MRI."""
    angiography_start: int

    def before(self, modality: Modality, judged: _Study) -> bool:
        """Tell whether the modality is named ahead of ``judged``."""
        return self.first.get(modality, judged.mention.start) < judged.mention.start


def imaging(story: Story) -> Verdict[Imaging]:
    """Give one entry a modality, with the parts of the body imaged, in the order in which they are first told."""
    kept, others = sift(story.imaging(), lambda judged: _was_done(story, judged))
    plain = [judged for judged in kept if judged.mention.rule != WEAK]
    named = _named(story, plain)
    by_modality: dict[Modality, list[_Study]] = {_modality(story, judged, named): [] for judged in plain}
    rejected = [reject(story, Field.IMAGING, judged, judged.value.modality.value) for judged in others]
    for judged in kept:
        members = by_modality.get(_modality(story, judged, named))
        if members is None:
            rejected.append(_too_vague(story, judged))
        else:
            members.append(judged)
    facts = (_fact(story, modality, members) for modality, members in by_modality.items())
    return Verdict(tuple(facts), tuple(rejected))


def _fact(story: Story, modality: Modality, members: Sequence[_Study]) -> Imaging:
    parts = dict.fromkeys(part for judged in members for part in judged.value.body_parts)
    return Imaging(modality=modality, body_parts=tuple(parts), evidence=quotes(story, members))


def _too_vague(story: Story, judged: _Study) -> Rejected:
    reason = "names no study by itself, and no plainer word of the report does"
    return reject(story, Field.IMAGING, judged, judged.value.modality.value, reason=reason)


def _was_done(story: Story, judged: _Study) -> bool:
    """Tell whether a patient of the authors had the study: an outcome told of it outweighs a cue from afar."""
    if judged.experiencer is not Experiencer.INDEX or _denied(story, judged):
        return False
    if holds(judged) or _cue_is_apart(story, judged) or (_advised(judged) and _showed(story, judged)):
        return True
    return _MADE_LATER(story.text, judged.mention.end, judged.sentence.end) is not None


def _denied(story: Story, judged: _Study) -> bool:
    """Tell "no CT was performed", which denies the study, from "no mass on CT" and "no CT evidence of it"."""
    before = story.text[max(judged.sentence.start, judged.mention.start - 80) : judged.mention.start]
    either = _NO_STUDY(before) or _EITHER(before)
    return either is not None and _NOT_MADE(story.text, judged.mention.end, judged.sentence.end) is not None


def _advised(judged: _Study) -> bool:
    return judged.assertion is Assertion.HYPOTHETICAL


def _showed(story: Story, judged: _Study) -> bool:
    return _SHOWN(story.text, judged.mention.end, judged.sentence.end) is not None


def _cue_is_apart(story: Story, judged: _Study) -> bool:
    between = _between(story, judged)
    return between is not None and _APART(between) is not None


def _between(story: Story, judged: _Study) -> str | None:
    """Give the words between a study and the cue that speaks against it; none where the cue is far off."""
    cue, sentence, mention = judged.judgement.cue or "", judged.sentence, judged.mention
    behind = story.text.find(cue, mention.end, min(mention.end + _REACH, sentence.end))
    before = story.text.rfind(cue, max(mention.start - _REACH, sentence.start), mention.start)
    if before >= 0 and (behind < 0 or mention.start - before < behind - mention.end):
        return story.text[before + len(cue) : mention.start]
    return _RELATIVE.sub("", _GUIDED.sub("", story.text[mention.start : behind])) if behind >= 0 else None


def _named(story: Story, plain: Iterable[_Study]) -> _Named:
    first: dict[Modality, int] = {}
    angiography, start = None, 0
    for judged in plain:
        words, modality = _words(story, judged), judged.value.modality
        if not _BARE_ANGIO(words):
            first.setdefault(modality, judged.mention.start)
        if angiography is None and modality in {Modality.CT, Modality.MRI} and _CROSS_SECTIONAL_ANGIO(words):
            angiography, start = modality, judged.mention.start
    return _Named(first, angiography, start)


def _modality(story: Story, judged: _Study, named: _Named) -> Modality:
    """Give the modality that the words mean in this report: a short name stands for the study named in full."""
    words, modality = _words(story, judged), judged.value.modality
    if modality is Modality.PET:
        return next((hybrid for hybrid in (Modality.PET_CT, Modality.PET_MRI) if hybrid in named.first), modality)
    if _is_bare_x_ray(words, judged) and named.before(Modality.MG, judged):
        return Modality.MG
    if _BARE_ANGIO(words):
        return _angiography(judged, named)
    return modality


def _words(story: Story, judged: _Study) -> str:
    return story.text[judged.mention.start : judged.mention.end]


def _is_bare_x_ray(words: str, judged: _Study) -> bool:
    """Tell whether an "X-ray" names no part of the body.

    Behind a mammography it is one: radiologists call it an X-ray examination; a plain film is named with what it shows.
    """
    return not judged.value.body_parts and _BARE_X_RAY(words) is not None


def _angiography(judged: _Study, named: _Named) -> Modality:
    """Give the modality of a bare "angiography": the CT or MR angiography told of before, if none was by catheter."""
    if named.angiography is None or named.angiography_start > judged.mention.start:
        return Modality.ANGIO
    return Modality.ANGIO if named.before(Modality.ANGIO, judged) else named.angiography
