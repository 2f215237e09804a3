"""Decides whether a report is on two tumours, each with a site of its own ("carcinoid of X and lymphoma of Y").

A title is where authors say that they report two; or they say in the text, time and again, that two came together. Left
alone: a tumour of the past ("after treatment of rectal cancer"), one that is only ruled out, a benign one beside a
malignant one unless they are called synchronous, and one tumour with two words for its place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, pairwise
from typing import Any, Final

from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.decide.primary_weights import implying, in_title, is_listed, named_with
from pipeline.decide.primary_wholes import PARTS
from pipeline.decide.topography import NODES, is_whole
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.values import Experiencer, Zone

_LEAST: Final = 1.0
"""How much must speak for the second site, by what the title and the report tell of it."""
_BENIGN: Final = "/0"
_MALIGNANT: Final = "/3"
_PAST: Final = re.compile(
    r"\b(?:after|following|previous(?:ly)?|prior|history|treated|treatment|survivor|mimic\w*|masquerad\w*|versus|vs|like)\b",
    re.IGNORECASE,
).search
"""What between the two tumours makes one of them no tumour of this illness."""
_AT_ONCE: Final = re.compile(
    r"\b(?:synchronous|simultaneous|concurrent|concomitant|incidental|co-?exist\w*|co-?occur\w*)", re.IGNORECASE
).search
"""What makes even a treated or mimicked tumour one of two ("found incidentally in a patient treated for")."""
_COLLIDING: Final = re.compile(r"\b(?:collision|colliding)\b", re.IGNORECASE).search
_SYNCHRONOUS: Final = re.compile(r"\b(?:synchronous|simultaneous|double|triple)\b", re.IGNORECASE).search
"""What tells of as many tumours as the title names, a benign one too."""
_TOGETHER: Final = re.compile(
    r"""\b(?:synchronous|metachronous|simultaneous|concurrent|concomitant|double|co-?exist\w*|co-?occur\w*|collision
      |combined\s+with|associated\s+with)""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What makes two tumours of two of one kind."""


def second(
    story: Story, signs: Sequence[Judged[SiteValue]], first: str, weights: Mapping[str, float]
) -> tuple[str, ...]:
    """Give the category of the second tumour of the title, where ``first`` is that of the other, if it has one."""
    placed = [(tumour, code[:3]) for tumour, code in _placed(story, signs)]
    one = next((tumour for tumour, category in placed if category == first), None)
    others = [(tumour, category) for tumour, category in placed if category != first]
    told = (category for tumour, category in others if one is not None and _are_two(story, one, tumour))
    named = dict.fromkeys(category for category in told if weights.get(category, 0.0) >= _LEAST)
    return tuple(named) if one is not None and _SYNCHRONOUS(_sentence(story, one)) else tuple(named)[:1]


def twin(story: Story, signs: Sequence[Judged[SiteValue]], first: str) -> str | None:
    """Give the code of the title's second tumour where it arose in another part of the organ than ``first``.

    "Collision of a pituitary adenoma and a craniopharyngioma": one in the gland, one in its duct.
    """
    placed = [(tumour, code) for tumour, code in _placed(story, signs) if code[:3] == first[:3] and not is_whole(code)]
    one = next((tumour for tumour, code in placed if code == first), None)
    return next((code for other, code in placed if one and code != first and _are_two(story, one, other)), None)


def _placed(story: Story, signs: Sequence[Judged[SiteValue]]) -> Iterator[tuple[Judged[HistologyValue], str]]:
    """Yield the tumour types of the title with the sites in which they are said, or by their name, to arise."""
    for tumour, organ in implying(story):
        if in_title(tumour):
            yield tumour, organ
    for site in signs:
        named = named_with(story, site) if in_title(site) else None
        if named is not None and holds(named):
            yield named, site.value.topography


def _are_two(story: Story, one: Judged[HistologyValue], other: Judged[HistologyValue]) -> bool:
    """Tell whether two tumour types of the title are two of this illness; a benign one is, where they collide."""
    title = _sentence(story, one)
    is_benign = one.value.morphology.endswith(_BENIGN) or other.value.morphology.endswith(_BENIGN)
    if is_benign and _COLLIDING(title) is None and _SYNCHRONOUS(title) is None:
        return False
    start, end = sorted((one.mention.start, other.mention.start))
    if start == end or (_PAST(story.text, start, end) and not _AT_ONCE(title)):
        return False
    return not kinds.related(one.value.morphology, other.value.morphology) or _TOGETHER(title) is not None


def _sentence(story: Story, judged: Judged[Any]) -> str:
    return story.text[judged.sentence.start : judged.sentence.end]


_OFTEN: Final = 2
"""How often authors say that their patient had two tumours, where the title does not name both."""
_SURELY: Final = 5.0
"""How much must speak for a tumour that a title of several does not name."""


def at_once(
    story: Story, signs: Sequence[Judged[SiteValue]], first: str, weights: Mapping[str, float]
) -> tuple[str, ...]:
    """Give the categories of further tumours, of whatever kind, that are told of often under a title of several.

    "Synchronous appendiceal and intramucosal gastric carcinomas" names two sites, but one tumour.
    """
    title = next((one for one in story.sentences if one.zone is Zone.TITLE), None)
    if title is None or _SYNCHRONOUS(story.text, title.start, title.end) is None:
        return ()
    if story.between("spread", title.start, title.end):  # "synchronous metastases"
        return ()
    reached = {first, *PARTS, *_reached(signs)}
    own = (one for one in signs if holds(one) and one.value.relation is SiteRelation.ORIGIN)
    told = Counter(one.value.topography[:3] for one in own)
    return tuple(
        category
        for category, times in told.items()
        if category not in reached and times >= _OFTEN and weights.get(category, 0.0) >= _SURELY
    )


_BESIDE: Final = re.compile(
    r"""\b(?:synchronous|metachronous|simultaneous|concurrent|concomitant|incidental|co-?exist\w*|co-?occur\w*|collision
      |second(?:ary)?\s+(?:primary|malignanc(?:y|ies)|cancer|neoplasm)|multiple\s+primar(?:y|ies))""",
    re.VERBOSE | re.IGNORECASE,
).finditer
_MUCH: Final = 0.75
"""How much must speak for such a site: one plain statement of its tumour."""
_UNNAMED: Final = ("8000", "8010")
"""Words for any tumour or carcinoma."""


def beside(
    story: Story, signs: Sequence[Judged[SiteValue]], first: str, weights: Mapping[str, float], diagnosed: str | None
) -> tuple[str, ...]:
    """Give the category of a malignant tumour of another kind than the one at ``first``, told of beside it.

    Left alone: what is called by no name of its own, lies where a tumour spread to, or is told of where nobody says
    that there were two.
    """
    if diagnosed is None:
        return ()
    reached = {first, *_reached(signs)}
    placed = ((one.value.topography[:3], named.value) for one in signs if (named := _arisen(story, one)) is not None)
    for category, tumour in placed:
        another = tumour.morphology.endswith(_MALIGNANT) and not kinds.related(tumour.morphology, diagnosed)
        nodal = category == NODES != first and tumour.tissue == "lymphoid"
        free = category not in reached and weights.get(category, 0.0) >= _MUCH
        if another and (nodal or free):
            return (category,) if _says_two(story) else ()
    return ()


def _arisen(story: Story, site: Judged[SiteValue]) -> Judged[HistologyValue] | None:
    """Give the tumour that is said, by a name of its own, to have arisen at a site."""
    named = named_with(story, site) if holds(site) and site.value.relation is SiteRelation.ORIGIN else None
    return named if named and holds(named) and not named.value.morphology.startswith(_UNNAMED) else None


def _reached(signs: Sequence[Judged[SiteValue]]) -> set[str]:
    """Give the categories of the sites that the patient's tumour is said to have spread to."""
    spread = (one for one in signs if holds(one) and one.value.relation is SiteRelation.METASTASIS)
    return {one.value.topography[:3] for one in spread}


def _says_two(story: Story) -> bool:
    """Tell whether the authors say of their patient, more than once, that there was more than one tumour."""
    own = (one for one in story.sentences if one.experiencer is Experiencer.INDEX)
    said = chain.from_iterable(_BESIDE(story.text, one.start, one.end) for one in own)
    return len(list(islice(said, _OFTEN))) == _OFTEN


_MULTIPLE: Final = re.compile(
    r"""\b(?:synchronous|simultaneous|concurrent|concomitant|double|triple|quadruple|multiple|two|three|four|five)\b
        [^.;:]{0,40}\b(?:primary|primaries)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_PLACED: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION})


def enumerated(story: Story, signs: Sequence[Judged[SiteValue]], first: str) -> tuple[str, ...]:
    """Give the further categories of a list of primaries ("synchronous primary tumours of the lung, tongue and colon").

    The list must hold ``first``, so that primaries which others are told to have had do not count.
    """
    for sentence in dict.fromkeys(one.sentence for one in signs if holds(one) and one.value.relation in _PLACED):
        counted = _MULTIPLE(story.text, sentence.start, sentence.end)
        listed = _list_behind(story, signs, sentence.end, counted.end()) if counted else []
        if first in listed:
            return tuple(category for category in dict.fromkeys(listed) if category != first)
    return ()


def _list_behind(story: Story, signs: Sequence[Judged[SiteValue]], end: int, start: int) -> list[str]:
    """List the categories of the first list of places behind the words for several primaries."""
    behind = [one for one in signs if start <= one.mention.start < end and one.value.relation in _PLACED]
    listed = behind[:1]
    for one, other in pairwise(behind):
        if not is_listed(story.text, one.mention.end, other.mention.start):
            break
        listed.append(other)
    return [one.value.topography[:3] for one in listed]
