"""Tells what a sentence says a relative did or suffered from what it says of the patient."""

import re
from typing import Any, Final

from extractors.persons import Kind, between, persons
from pipeline.story import Judged, Story

_REACH: Final = 300
"""How many characters before a mention its subject is looked for; sentences of broken text have no end."""
_RELATIVES: Final = frozenset({Kind.RELATIVE, Kind.RELATIVES})
_PEOPLE: Final = _RELATIVES | {Kind.NOUN, Kind.PERSON, Kind.PRONOUN}
_DOES: Final = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?:,?\swho)?(?:\s\w+ly)?\s(?:had|has|have|is|are|was|were|also|died|underwent|received|passed|succumbed|developed|suffered|with|treated|diagnosed)\b",
    re.IGNORECASE,
).match
"""What follows a subject: "his mother had"; "his parents agreed" and "with his wife, surgery" say nothing of theirs."""

_OF: Final = re.compile(r"\sof\s(?:the|this|our)\s(?:[\w-]+\s)?").fullmatch
"""What joins a relative to a person: "the daughter of the latter patient"."""


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
