"""Reads what a title names: its tumours, the organs that they imply, and the places that it gives them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from pipeline.decide.common import holds
from pipeline.decide.topography import displaced
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteRelation, SiteValue
from schemas.values import Zone

SOURCES: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.SOURCE})
_NEAR: Final = 60
"""How far off its site, in characters, the tumour that arose there may be named."""
is_listed: Final = re.compile(r"\s*(?:,|and|or|/|&)*\s*(?:(?:the|left|right)\s+)*").fullmatch
"""What stands between the members of a list."""
_HERALD: Final = re.compile(
    r"""\bas\s+(?:(?:an?|the|its)\s+)?(?:[\w-]+\s+){0,3}
        (?:manifestation|presentation|sign|symptom|feature|finding|metastasis|recurrence)\s+(?:of|from)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
"""What makes a tumour of the title one that another gave ("a gingival tumour as the first sign of lung cancer")."""


def in_title(judged: Judged[Any]) -> bool:
    """Tell whether the title names a tumour or the site where one arose."""
    named = isinstance(judged.value, HistologyValue) or judged.value.relation in SOURCES
    return named and judged.sentence.zone is Zone.TITLE and holds(judged)


def implying(story: Story) -> Iterator[tuple[Judged[HistologyValue], str]]:
    """Yield the patient's diagnoses that imply an organ, with it; not what the title calls ectopic."""
    away = displaced(story)
    for diagnosed in story.histologies():
        organ = diagnosed.value.implies
        if holds(diagnosed) and organ and organ not in away:
            yield diagnosed, organ


def named_with(story: Story, judged: Judged[SiteValue]) -> Judged[HistologyValue] | None:
    """Give the tumour type right behind a site ("gastric cancer"), or before it ("lymphoma of the stomach")."""
    start, end = judged.mention.start, judged.mention.end
    if ".before-" in judged.mention.rule:
        behind = story.between("histology", start, end + _NEAR)
        return next((one for one in behind if one.mention.end > end), None)
    before = story.between("histology", max(judged.sentence.start, start - _NEAR), start)
    return before[-1] if before and ".histology-" in judged.mention.rule else None


def titled(story: Story, signs: Sequence[Judged[SiteValue]]) -> list[tuple[int, int, str]]:
    """List the places of origin that the title names, by themselves or by a tumour's name, in its order."""
    named = [(one.mention.start, one.mention.end, one.value.topography) for one in signs if in_title(one)]
    named += [(one.mention.start, one.mention.end, organ) for one, organ in implying(story) if in_title(one)]
    return sorted(named)


def turn(story: Story, named: Sequence[tuple[int, int, str]]) -> int:
    """Give where the title turns from the tumour that heralds another one to that other one; 0 where it does not."""
    found = _HERALD(story.text, named[0][1], named[-1][0]) if named else None
    return found.end() if found else 0


def leading(story: Story, named: Iterable[tuple[int, int, str]]) -> set[str]:
    """Give the categories that the title names first: those of one list ("of the sinuses and the nasal cavity")."""
    first, behind = set(), None
    for start, end, code in named:
        if behind is not None and not is_listed(story.text, behind, start):
            break
        first.add(code[:3])
        behind = end
    return first


def is_of_first(story: Story, judged: Judged[SiteValue], named: Sequence[tuple[int, int, str]]) -> bool:
    """Tell whether a title's place is that of the tumour it names first, whose name implies another organ.

    "Melanoma of the vagina", "sebaceous carcinoma of the parotid". What is told of carcinomas *in* an organ is spread.
    """
    tumour = None if judged.mention.rule.endswith("-in") else named_with(story, judged)
    return tumour is not None and tumour.value.tissue != "epithelial" and tumour.mention.start == named[0][0]
