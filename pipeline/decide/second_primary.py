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

from extractors.histology import LOOSE
from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.decide.primary_titles import SOURCES, implying, in_title, is_listed, named_with
from pipeline.decide.primary_wholes import PARTS
from pipeline.decide.topography import NODES, is_whole
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.values import Assertion, Experiencer, Zone

_ARISEN: Final = SOURCES | {SiteRelation.LESION}
_LEAST: Final = 1.0
"""How much must speak for the second site, by what the title and the report tell of it."""
_PAST: Final = re.compile(
    r"\b(?:after|following|previous(?:ly)?|prior|history|treated|treatment|survivors?|follow-?up|mimic\w*|masquerad\w*|versus|vs|like)\b",
    re.IGNORECASE,
).search
_TAKEN_FOR: Final = re.compile(
    r"\b(?:(?:simulat|resembl|imitat|disguis|confus|mistak|misdiagnos|initial|presum|suspect|interpret|erroneous)\w*|thought"
    r"|considered|believed|regarded|wrongly|mistreated|appearance\s+of)\b",
    re.IGNORECASE,
).search
"""What between the two tumours makes one of them no tumour of this illness."""
_ONE: Final = re.compile(
    r"""\b(?:(?:composed|consisting|compris\w+)\b | transform\w*\b
      | (?:arising|located|developing)\s+(?:in|within|from)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,2}\Z)""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What between the two makes them one tumour: a component, or what it arose in ("carcinoma arising in a teratoma")."""
_TUMOUR: Final = (
    r"(?:primar(?:y|ies)|\w*(?:carcinoma|sarcoma|blastoma|lymphoma|melanoma|myeloma)|leuka?emia|carcinoid|cancer|tumou?r"
    r"|neoplasm|neoplasia|malignanc(?:y|ies))s?\b"
)
_TWOFOLD: Final = rf"(?:double|triple)(?!-)\s+(?:\w+\s+)?{_TUMOUR}"
"""What counts tumours, and no drug, stent or marker ("double-J", "triple-negative")."""
_SAME_TIME: Final = r"synchronous|simultaneous"
_TOGETHER_WITH: Final = rf"{_SAME_TIME}|concurrent|concomitant|co-?exist\w*|co-?occur\w*"
_AT_ONCE: Final = re.compile(rf"\b(?:{_TOGETHER_WITH}|incidental)", re.IGNORECASE).search
"""What makes even a treated or mimicked tumour one of two ("found incidentally in a patient treated for")."""
_COLLIDING: Final = re.compile(r"\b(?:collision|colliding)\b", re.IGNORECASE).search
_SYNCHRONOUS: Final = re.compile(rf"\b(?:{_SAME_TIME}|{_TWOFOLD})\b", re.IGNORECASE).search
"""What tells of as many tumours as the title names, a benign one too."""
_COINCIDING: Final = re.compile(rf"\b(?:{_TOGETHER_WITH})\b", re.IGNORECASE).search
_TOGETHER: Final = re.compile(
    rf"\b(?:{_TOGETHER_WITH}|{_TWOFOLD}|metachronous|collision|combined\s+with|associated\s+with)",
    re.IGNORECASE,
).search
"""What makes two tumours of two of one kind."""


def second(
    story: Story, signs: Sequence[Judged[SiteValue]], first: str, weights: Mapping[str, float], diagnosed: str | None
) -> tuple[str, ...]:
    """Give the category of the second tumour of the title, where ``first`` is that of the other, if it has one."""
    placed = [(tumour, code[:3]) for tumour, code in _placed(story, signs)]
    one = _first(story, placed, first, diagnosed)
    others = [(tumour, category) for tumour, category in placed if tumour != one and not _is_of(category, first)]
    two = ((tumour, category) for tumour, category in others if one is not None and _are_two(story, one, tumour))
    past = _is_over(story, signs, first)
    own = ((tumour, category) for tumour, category in two if past or not _is_over(story, signs, category))
    told = (_where(story, tumour, category, weights) for tumour, category in own)
    named = dict.fromkeys(category for category in told if weights.get(category, 0.0) >= _LEAST)
    return tuple(named) if one is not None and _SYNCHRONOUS(_sentence(story, one)) else tuple(named)[:1]


def _is_over(story: Story, signs: Sequence[Judged[SiteValue]], category: str) -> bool:
    """Tell whether the case tells of a tumour of ``category`` as one of the past alone."""
    named = (one for one, organ in implying(story) if organ.startswith(category))
    seats = (one for one in signs if holds(one) and one.value.relation in _ARISEN)
    placed = (one for one in seats if one.value.topography.startswith(category))
    told: list[Judged[Any]] = [one for one in chain[Judged[Any]](named, placed) if one.sentence.zone is Zone.CASE]
    return bool(told) and all(_is_past(story, one) for one in told)


_LARGE_BOWEL: Final = frozenset({"C18", "C19", "C20"})
"""A "colorectal carcinoma" is of any of them."""


def _where(story: Story, tumour: Judged[HistologyValue], category: str, weights: Mapping[str, float]) -> str:
    """Give the rectum or the junction where it is told of a tumour that is called "colorectal" in the title."""
    called = story.text[tumour.mention.start : tumour.mention.end].lower().startswith("colorect")
    lower = max(("C19", "C20"), key=lambda one: weights.get(one, 0.0))
    return lower if called and weights.get(lower, 0.0) >= _LEAST else category


def _is_of(category: str, first: str) -> bool:
    """Tell whether a category is ``first``, or a whole that it is part of."""
    return category == first or first in PARTS.get(category, ())


def _first(
    story: Story, placed: Sequence[tuple[Judged[HistologyValue], str]], first: str, diagnosed: str | None
) -> Judged[HistologyValue] | None:
    """Give the tumour of the title that lies in ``first``, or whose place there the text alone tells.

    The title of a series names the tumours of several patients: what is one's own, it does not tell.
    """
    there = next((tumour for tumour, category in placed if _is_of(category, first)), None)
    bowel = (tumour for tumour, category in placed if {category, first} <= _LARGE_BOWEL)
    named = {tumour.mention.start for tumour, _ in placed}
    unplaced = (
        one
        for one in story.histologies()
        if in_title(one) and one.mention.start not in named and kinds.related(one.value.morphology, diagnosed or "")
    )
    return there or next(bowel, None) or (next(unplaced, None) if story.number is None else None)


def twin(story: Story, signs: Sequence[Judged[SiteValue]], first: str) -> str | None:
    """Give the code of the title's second tumour where it arose in another part of the organ than ``first``.

    "Collision of a pituitary adenoma and a craniopharyngioma": one in the gland, one in its duct.
    """
    placed = [(tumour, code) for tumour, code in _placed(story, signs) if code[:3] == first[:3] and not is_whole(code)]
    one = next((tumour for tumour, code in placed if code == first), None)
    return next((code for other, code in placed if one and code != first and _are_two(story, one, other)), None)


_LOOSELY: Final = ("C26.9", "C44.9")
"""Organs that stromal tumours and melanomas imply, for want of a place that is told."""


def _placed(story: Story, signs: Sequence[Judged[SiteValue]]) -> Iterator[tuple[Judged[HistologyValue], str]]:
    """Yield the tumour types of the title, each with the site in which it is said, or by its name, to arise.

    A meningioma "of the brain" is one tumour and arises in the meninges.
    """
    placed = {tumour.mention.start: (tumour, organ) for tumour, organ in implying(story) if in_title(tumour)}
    for site in signs:
        named = named_with(story, site) if in_title(site) else None
        if named is None or not holds(named):
            continue
        known = placed.get(named.mention.start)
        if known is None or known[1] in _LOOSELY:
            placed[named.mention.start] = named, site.value.topography
    yield from placed.values()


def _are_two(story: Story, one: Judged[HistologyValue], other: Judged[HistologyValue]) -> bool:
    """Tell whether two tumour types of the title are two of this illness; a benign one is, where they collide."""
    title = _sentence(story, one)
    is_benign = one.value.morphology.endswith(kinds.BENIGN) or other.value.morphology.endswith(kinds.BENIGN)
    if is_benign and not any(says(title) for says in (_COLLIDING, _SYNCHRONOUS, _COINCIDING)):
        return False
    start, end = sorted((one.mention.start, other.mention.start))
    apart = _PAST(story.text, start, end) or _TAKEN_FOR(story.text, start, end)
    if start == end or (apart and not _AT_ONCE(title)):
        return False
    if _ONE(story.text, start, end):
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
    rf"""\b(?<!\bno\ )(?:(?:{_TOGETHER_WITH}|metachronous|incidental|collision)(?:ly)?
        (?:\s+(?!(?:and|for|after|from|in|to|no|chemo\w*|radio\w*|therap\w*|treat\w*|cysts?)\b)[\w-]+){{0,4}}\s+{_TUMOUR}
      |(?:mass|{_TUMOUR})\s+(?:was|were|had\s+been)\s+(?:found\s+|discovered\s+|detected\s+)?incidental
      |second(?:ary)?\s+(?:primary|malignanc(?:y|ies)|cancer|neoplasm)|multiple\s+primar(?:y|ies))""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What tells of a second tumour; chemotherapy is concurrent too, and a renal cyst incidental."""
_MUCH: Final = 0.75
"""How much must speak for such a site: one plain statement of its tumour."""
_PLENTY: Final = 2.0
"""How much speaks for it so well that the authors need say but once that there were two."""


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
        another = tumour.morphology.endswith(kinds.MALIGNANT) and not kinds.related(tumour.morphology, diagnosed)
        nodal = category == NODES != first and tumour.tissue == "lymphoid"
        free = category not in reached and weights.get(category, 0.0) >= _MUCH
        if another and (nodal or free):
            often = 1 if weights.get(category, 0.0) >= _PLENTY else _OFTEN
            return (category,) if _says_two(story, often) else ()
    return ()


def _arisen(story: Story, site: Judged[SiteValue]) -> Judged[HistologyValue] | None:
    """Give the tumour that is said, by a name of its own, to have arisen at a site, and not in the past."""
    named = named_with(story, site) if holds(site) and site.value.relation is SiteRelation.ORIGIN else None
    if named is None or not holds(named) or named.value.morphology.startswith(LOOSE):
        return None
    return None if _is_past(story, site) else named


_YEARS_AGO: Final = re.compile(
    r"\b(?:in\s+(?:19|20)\d\d|ago|earlier|(?:years?|decades?)\s+(?:before|previously))\b", re.IGNORECASE
).search
_PAST_WITHIN: Final = 200


def _is_past(story: Story, site: Judged[Any]) -> bool:
    """Tell whether a tumour was one of years ago ("a melanoma of the skin was resected in 2001")."""
    begin = max(site.sentence.start, site.mention.start - _PAST_WITHIN)
    end = min(site.sentence.end, site.mention.end + _PAST_WITHIN)
    past = site.assertion is Assertion.HISTORICAL or _YEARS_AGO(story.text, begin, end) is not None
    return past or _PAST(story.text, begin, site.mention.start) is not None


def _reached(signs: Sequence[Judged[SiteValue]]) -> set[str]:
    """Give the categories of the sites that the patient's tumour is said to have spread to."""
    spread = (one for one in signs if holds(one) and one.value.relation is SiteRelation.METASTASIS)
    return {one.value.topography[:3] for one in spread}


def _says_two(story: Story, often: int) -> bool:
    """Tell whether the authors say of their patient, in ``often`` sentences, that there was more than one tumour."""
    own = (one for one in story.sentences if one.experiencer is Experiencer.INDEX)
    said = (one for one in own if _BESIDE(story.text, one.start, one.end))
    return len(list(islice(said, often))) == often


_MULTIPLE: Final = re.compile(
    rf"\b(?:{_TOGETHER_WITH}|(?:double|triple)(?!-)|quadruple|multiple|two|three|four|five)\b[^.;:]{{0,40}}\bprimar(?:y|ies)\b",
    re.IGNORECASE,
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
