"""Tells which lesions of other organs, though nobody calls them metastases, are part of a disease that has spread.

They are where the disease as a whole is called disseminated, where the sentence goes on to call them metastatic, where
they are some of many lesions of a disease with metastases, where a lymphoma lies in more organs than its own, where
they are new, lie on the peritoneum, or are a recurrence or a progression elsewhere, and where an autopsy found the
tumour in several.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from extractors.mimics import mimics
from extractors.site_relations import SPREAD_TO
from pipeline.decide.common import holds
from pipeline.decide.metastases_looks import BEHIND, is_one_of_many, looking
from pipeline.decide.metastases_lymphoid import CAME_BACK, is_extent
from pipeline.decide.primary_weights import Tumour, may_be
from pipeline.decide.topography import NODES
from pipeline.story import Judged, Story
from schemas.mention import SiteKind, SiteRelation, SiteValue
from schemas.values import Assertion, Zone

TELLING: Final = frozenset({SiteRelation.METASTASIS, SiteRelation.LESION})
"""What is told of an organ that a tumour may have spread to."""
_SOLID: Final = re.compile(
    r"\b(?:nodul\w+|mass(?:es)?|lesions?|foci|focus|deposits?|tumou?rs?|metasta\w+|infiltrat\w+|lytic|opacit(?:y|ies)|densit(?:y|ies)"
    r"|\w*adeno(?:path|megal)(?:y|ies)|enlarge[dm]\w*|uptake|implants?|thickening|involve\w+)\b",
    re.IGNORECASE,
).search
_BEFORE: Final = 250
"""How far before a site, which may stand at the end of a long list, the word for its lesion may stand."""
_RECURRED: Final = 40
"""How far from an organ, in characters, the word for a recurrence in it may stand."""
_LYMPHOID: Final = "lymphoid"
_TOLD: Final = frozenset({Zone.TITLE, Zone.ABSTRACT, Zone.CASE})
_BODY_WALL: Final = frozenset({None, "epithelial", _LYMPHOID, "cns"})
"""Tissues whose tumours, where a region is named with no tissue, more likely lie in an organ beneath it."""


def is_told(judged: Judged[None]) -> bool:
    """Tell whether spread is told of this patient, and of this tumour now."""
    return holds(judged) and judged.assertion is not Assertion.HISTORICAL


class Beyond(NamedTuple):
    """The places that nobody calls metastatic."""

    parts: list[Judged[SiteValue]]
    """Those that are part of what has spread, by what is told of it."""
    looks: list[Judged[SiteValue]]
    """Those that only look so: new lesions, and nodules of the peritoneum."""


def beyond(story: Story, located: Sequence[Judged[SiteValue]], told: Sequence[Judged[None]], tumour: Tumour) -> Beyond:
    """List the places that nobody calls metastatic, but that are part of what has spread by what is ``told`` of it."""
    tissue = tumour.tissue
    some = _Extent.SOME if _is_spread(story, located, told) else _Extent.UNTOLD
    extent = max(_extent(told, located), _LEAST.get(tissue, _Extent.UNTOLD), some)
    lesions = [judged for judged in located if _is_lesion(judged, tissue)]
    parts = [judged for judged in lesions if _part_of_it(story, judged, extent)]
    held = [judged for judged in located if tissue == _LYMPHOID and is_extent(story, judged)]
    return Beyond([*parts, *held, *_at_autopsy(story, located, tumour)], looking(story, lesions, tumour))


_AUTOPSY: Final = re.compile(r"\b(?:autops(?:y|ies)|necropsy|post-?\s?mortem)\b", re.IGNORECASE).search
_FOUND_IN: Final = re.compile(r"sites\.(?:tumor|histology)-(?:in|within|throughout|involving|to)").fullmatch


def _at_autopsy(story: Story, located: Sequence[Judged[SiteValue]], tumour: Tumour) -> Iterator[Judged[SiteValue]]:
    """Yield the organs that the tumour was found in at autopsy, where they are several."""
    found: dict[int, list[Judged[SiteValue]]] = defaultdict(list)
    for judged in located:
        there = judged.assertion is Assertion.PRESENT and _FOUND_IN(judged.mention.rule) is not None
        if there and _is_of_tumour(story, judged, tumour):
            found[judged.sentence.start].append(judged)
    for members in found.values():
        several = len({one.value.topography[:3] for one in members}) > 1
        if several and _AUTOPSY(story.text, members[0].sentence.start, members[0].sentence.end):
            yield from members


def _is_of_tumour(story: Story, judged: Judged[SiteValue], tumour: Tumour) -> bool:
    """Tell whether the tumour that is named last before a place, if one is, may be the one diagnosed."""
    begin = max(judged.sentence.start, judged.mention.start - _BEFORE)
    named = story.between("histology", begin, judged.mention.start)
    return not named or may_be(named[-1].value, tumour)


def _is_lesion(judged: Judged[SiteValue], tissue: str | None) -> bool:
    """Tell whether a lesion is told of in an organ, or in a region that such a tumour may lie in by itself."""
    if judged.value.relation is not SiteRelation.LESION:
        return False
    return judged.value.kind is not SiteKind.REGION or tissue not in _BODY_WALL


class _Extent(IntEnum):
    """How far the disease is said to have spread."""

    UNTOLD = 0
    SOME = 1
    MANY = 2
    EVERYWHERE = 3


_LEAST: Final[Mapping[str | None, _Extent]] = {_LYMPHOID: _Extent.MANY}
"""A lymphoma is of many places without being called metastatic: what is told of elsewhere is its extent."""
_EXTENTS: Final = {"spread.many": _Extent.MANY, "spread.global": _Extent.EVERYWHERE}


_EVERYWHERE: Final = 4
"""Of how many organs lesions must be told, the primary apart, for "widespread metastases" to be these."""


def _extent(told: Iterable[Judged[None]], located: Iterable[Judged[SiteValue]]) -> _Extent:
    """Give the farthest extent that is said of the disease; of many metastases there may be no doubt."""
    extents = ((_EXTENTS.get(one.mention.rule, _Extent.UNTOLD), one.assertion is Assertion.PRESENT) for one in told)
    said = max((extent for extent, sure in extents if sure or extent is not _Extent.MANY), default=_Extent.UNTOLD)
    organs = {judged.value.topography[:3] for judged in located if judged.value.relation in TELLING}
    return said if len(organs) > _EVERYWHERE else min(said, _Extent.MANY)


def _is_spread(story: Story, located: Iterable[Judged[SiteValue]], told: Iterable[Judged[None]]) -> bool:
    """Tell whether a metastasis is told of somewhere, or the tumour itself is called metastatic."""
    placed = any(
        one.value.relation is SiteRelation.METASTASIS and one.assertion is Assertion.PRESENT for one in located
    )
    return placed or any(one.assertion is Assertion.PRESENT and _calls_tumour(story, one) for one in told)


_NAMED_BEHIND: Final = 25
"""How far behind "metastatic", in characters, the tumour may be named that is called so."""


def _calls_tumour(story: Story, spread: Judged[None]) -> bool:
    start, end = spread.mention.start, spread.mention.end + _NAMED_BEHIND
    return spread.sentence.zone in _TOLD and bool(story.between("histology", start, end))


def _part_of_it(story: Story, judged: Judged[SiteValue], extent: _Extent) -> bool:
    """Tell whether a lesion of another organ is one of those that the report calls metastatic.

    It is where its sentence goes on to call it so ("the mass was excised, confirming metastatic osteosarcoma"), where
    the disease as a whole is called disseminated, and where it is one of many lesions of a disease with metastases; one
    metastasis is enough for nodules of the lung and enlarged nodes.
    """
    if _is_recurrence(story, judged) or _is_staged(story, judged) or _is_among(story, judged):
        return True
    begin, end = judged.mention.start - _BEFORE, judged.mention.end + BEHIND
    if not _SOLID(story.text, max(judged.sentence.start, begin), min(judged.sentence.end, end)):
        return False
    if extent is _Extent.EVERYWHERE or called_behind(story, judged):
        return True
    known = extent is _Extent.MANY or (extent is _Extent.SOME and _is_reached_first(story, judged))
    return known and is_one_of_many(story, judged)


_REACHED_FIRST: Final = ("C34", NODES)


def _is_reached_first(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether a tumour with a metastasis most likely has others there: enlarged nodes, and nodules of the lung.

    Nodes told of beside metastases are as often told apart from them, and what looks like no tumour is as likely none.
    """
    start, end = judged.sentence.start, judged.sentence.end
    if not judged.value.topography.startswith(_REACHED_FIRST) or story.between("spread", start, end):
        return False
    return not mimics(story.text[start:end])


def called_behind(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the sentence of a lesion goes on to call it metastatic ("nodules in the liver were metastatic")."""
    end = judged.mention.end
    told = [one for one in story.between("spread", judged.sentence.start, judged.sentence.end) if is_told(one)]
    around = any(one.mention.start < judged.mention.start and end < one.mention.end for one in told)
    return around or any(one.mention.start >= end and _is_called(story, judged, one) for one in told)


def _is_recurrence(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the tumour came back, or grew, in another organ than its own ("hepatic recurrence"): it is there."""
    begin = max(judged.sentence.start, judged.mention.start - _RECURRED)
    near = CAME_BACK(story.text, begin, min(judged.sentence.end, judged.mention.end + _RECURRED))
    return near is not None and judged.value.topography.startswith(SPREAD_TO)


_STAGED: Final = re.compile(
    r"(?:\s+[\w-]+){0,3}?\s*[(\[](?:[cpy]{0,2}T[0-4x][a-d]?)?[cp]?(?:(?P<nodal>N[1-3])|M1)[a-d]?\b"
).match


def _is_staged(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether the stage right behind a lesion counts it as spread ("mediastinal nodes (N2)", "(M1a)")."""
    stage = _STAGED(story.text, judged.mention.end, judged.sentence.end)
    return stage is not None and bool(stage["nodal"]) == judged.value.topography.startswith(NODES)


_AMONG: Final = re.compile(
    r"(?:\s+(?:disease|spread|dissemination|lesions?))?,?\s+"
    r"(?:with|including|involving|consisting\s+of|in\s+the\s+form\s+of|manifest(?:ed|ing)?\s+as)\s[^.;:]{0,70}",
    re.IGNORECASE,
).fullmatch
_AMONG_WITHIN: Final = 110


def _is_among(story: Story, judged: Judged[SiteValue]) -> bool:
    """Tell whether several lesions are what a spread consists of ("metastatic disease with multiple lung lesions")."""
    start = judged.mention.start
    before = story.between("spread", max(judged.sentence.start, start - _AMONG_WITHIN), start)
    told = (one for one in before if is_told(one) and one.assertion is Assertion.PRESENT)
    among = any(_AMONG(story.text, one.mention.end, start) for one in told)
    return among and is_one_of_many(story, judged)


_CALLED: Final = re.compile(
    r"""\b(?:suggest\w*|consistent|compatible|suspicious|suspected|suspicion|represent\w*|confirm\w*|prove[dn]|reveal\w*
      |consider\w*|thought|likely|probabl[ey]|possibl[ey]|indicat\w+|diagnos\w+|keeping|concerning|typical|characteristic|correspond\w*|constitut\w+|consist\w*|appear\w*|look\w*
      |was|were|is|are|as|be|being|show\w*)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_BESIDE: Final = re.compile(
    r"""\b(?:(?:and|or)(?!\s+(?:(?:was|were|is|later|then|also|[a-z]+ly)\s+)*(?:(?:proved|proven|confirmed|found|shown|turned\s+out
          |diagnosed|considered|thought|regarded|reported|interpreted|identified)\s+(?:to|as)|(?:was|were|is)\s+an?|proved|proven|considered|deemed|judged
          |(?:biopsy|histology|pathology|cytology|aspiration|excision)\s+(?:confirmed|revealed|showed|proved))\s)
        |(?<!consistent[ ])(?<!compatible[ ])(?<!keeping[ ])with|without|from)\s+(?:[\w-]+\s+){0,3}\Z""",
    re.VERBOSE | re.IGNORECASE,
).search


def _is_called(story: Story, judged: Judged[SiteValue], spread: Judged[None]) -> bool:
    """Tell whether the words behind a lesion call it metastatic, and do not tell of metastases beside it."""
    between = story.text[judged.mention.end : spread.mention.start]
    places = story.between("sites", judged.mention.end, min(judged.sentence.end, spread.mention.end + BEHIND))
    if any(one.value.relation is SiteRelation.METASTASIS for one in places):
        return False
    called = _CALLED(story.text, judged.mention.end, spread.mention.end)  # "lesions were metastatic" is one mention
    return called is not None and _BESIDE(between) is None
