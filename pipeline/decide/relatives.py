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
    r"(?:,?\swho)?(?:\s\w+ly)?\s(?:had|has|have|was|were|also|died|underwent|received|passed|succumbed|developed|suffered|with|treated|diagnosed)\b",
    re.IGNORECASE,
).match
"""What follows a subject: "his mother had"; "his parents agreed" and "with his wife, surgery" say nothing of theirs."""


def of_relative(story: Story, judged: Judged[Any]) -> bool:
    """Tell whether the person last named before a mention is a relative to whom it happened."""
    at = judged.mention.start
    before = between(persons(story.text), max(judged.sentence.start, at - _REACH), at)
    last = next((hit for hit in reversed(before) if hit.meaning.kind in _PEOPLE), None)
    if last is None or last.meaning.kind not in _RELATIVES:
        return False
    return _DOES(story.text, last.end, judged.mention.end + 1) is not None
