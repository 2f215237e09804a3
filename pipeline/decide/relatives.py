"""Tells what a sentence says a relative or others did or suffered from what it says of the patient."""

import re
from typing import Any, Final

from extractors.persons import Kind, between, persons
from pipeline.story import Judged, Story
from schemas.values import Experiencer

_REACH: Final = 300
"""How many characters before a mention its subject is looked for; sentences of broken text have no end."""
_RELATIVES: Final = frozenset({Kind.RELATIVE, Kind.RELATIVES})
_PEOPLE: Final = _RELATIVES | {Kind.NOUN, Kind.PERSON, Kind.PRONOUN}
_DOES: Final = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?:,?\swho|[:,]\sone\s(?:of\swhom|who))?(?:\s\w+ly)?\s(?:had|has|have|is|are|was|were|also|died|survived|lived|underwent|received|passed|succumbed|developed|suffered|with|treated|diagnosed)\b",
    re.IGNORECASE,
).match
"""What follows a subject: "his mother had"; "his parents agreed" and "with his wife, surgery" say nothing of theirs."""

_OF: Final = re.compile(r"(?:\s\([^()]{1,40}\))?\sof\s(?:the|this|our)\s(?:[\w-]+\s)?").fullmatch
"""What joins a relative to a person: "the daughter of the latter patient"."""
_LATE: Final = re.compile(r"deceased|dead", re.IGNORECASE).fullmatch
"""A death that is told before whose it was: "their deceased mother"."""
_OTHERS: Final = re.compile(
    r"\b(?:all|most|both|many|several|some|none|these|those|other|(?<!all\s)(?<!our\s)\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"
    r"\s(?:of\s|out\sof\s(?:\w+\s)?)?(?:(?:the|these|those|reported|published|other|remaining|previous|affected|treated)\s){0,3}"
    r"(?:patients|cases|subjects|controls|individuals|them|whom|women|men|children)(?:\s(?:who|have|had|has|were|eventually|also|subsequently)){0,2}\s\Z"
    r"|\b(?:another|the\sother)\s(?:patient|case|woman|man|child)(?:\s(?:had|has|also)){0,2}\s\Z",
    re.IGNORECASE,
).search
"""In front of the death of others: "all of them died within two years"."""
_OTHERS_REACH: Final = 90
"""How many characters before a death those who died are named in."""
_BEHIND: Final = 20
"""How many characters behind a word for a death whose it was is looked for."""
_PAIR: Final = 2


def of_relative(story: Story, judged: Judged[Any]) -> bool:
    """Tell whether the person last named before a mention is a relative to whom it happened."""
    at = judged.mention.start
    near = between(persons(story.text), max(judged.sentence.start, at - _REACH), at)
    before = [hit for hit in near if hit.meaning.kind in _PEOPLE]
    last = before[-1] if before else None
    if last is not None and len(before) > 1 and _OF(story.text, before[-2].end, last.start):
        return before[-2].meaning.kind in _RELATIVES
    if last is None or last.meaning.kind not in _RELATIVES:
        return False
    return _DOES(story.text, last.end, judged.mention.end + 1) is not None


def of_patient(story: Story, judged: Judged[Any]) -> bool:
    """Tell whether a statement is of the patient, and not of a relative: "her father survived a melanoma"."""
    return judged.experiencer is Experiencer.INDEX and not of_relative(story, judged)


def of_others(story: Story, judged: Judged[Any]) -> bool:
    """Tell whether a death is a relative's, or where one patient is reported, that of other patients."""
    if of_relative(story, judged) or _of_named_relative(story, judged):
        return True
    at = judged.mention.start
    before = max(judged.sentence.start, at - _OTHERS_REACH)
    return story.number is None and _OTHERS(story.text[before:at]) is not None


def _of_named_relative(story: Story, judged: Judged[Any]) -> bool:
    """Tell whether a pronoun stands for the relative named before it, or a relative is named right behind the word."""
    at, end = judged.mention.start, judged.mention.end
    if _LATE(story.text, at, end):
        behind = between(persons(story.text), end, min(judged.sentence.end, end + _BEHIND))
        return bool(behind) and behind[0].meaning.kind in _RELATIVES
    near = between(persons(story.text), max(judged.sentence.start, at - _REACH), at)
    people = [hit for hit in near if hit.meaning.kind in _PEOPLE][-2:]
    if len(people) != _PAIR or people[1].meaning.kind is not Kind.PRONOUN:
        return False
    relative, pronoun = people
    alike = relative.meaning.kind is Kind.RELATIVE and relative.meaning.sex is pronoun.meaning.sex
    return alike and _DOES(story.text, relative.end, pronoun.start) is not None
