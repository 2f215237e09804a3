"""What a report's own abbreviations stand for ("malignant glomus tumor (MGT)"), and what follows for its mentions.

scispaCy's implementation of Schwartz and Hearst (2003) decides which words in front of a bracket the letters in it
stand for. A short form that a report defines means what its long form means wherever it stands, and no longer what a
lexicon says. Left alone: brackets with no capital in them ("see below") and forms that no words before them spell.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scispacy.abbreviation import find_abbreviation

from extractors.lexicon import Lexicon, Term
from pipeline.tokens import tokens
from schemas.mention import Mention

_BRACKET: Final = re.compile(r"\((?P<short>[A-Za-z][A-Za-z0-9/-]{1,9})(?:[;,][^()]{0,60})?\)")
_WORD: Final = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Definition:
    """A short form and the long form that defines it, as offsets of the long form."""

    short: str
    start: int
    end: int


def definitions(text: str) -> dict[str, Definition]:
    """Give the first definition of each short form of ``text``.

    >>> text = "Malignant glomus tumor (MGT) is rare. It was positive (see below)."
    >>> found = definitions(text)
    >>> {short: text[one.start : one.end] for short, one in found.items()}
    {'MGT': 'Malignant glomus tumor'}
    """
    found: dict[str, Definition] = {}
    for bracket in _BRACKET.finditer(text):
        short = bracket["short"]
        if short in found or not any(letter.isupper() for letter in short):
            continue
        start = _long_form(text, bracket.start(), short)
        if start is not None:
            found[short] = Definition(short, start, bracket.start() - 1)
    return found


def _long_form(text: str, bracket: int, short: str) -> int | None:
    """Give where the long form begins; it has at most twice as many words as the short form has letters."""
    before = [word.start() for word in _WORD.finditer(text, max(0, bracket - 120), bracket)]
    reach = min(len(short) + 5, 2 * len(short))
    if not before or text[bracket - 1] != " ":
        return None
    begin = before[-reach:][0]
    line = text.rfind("\n", begin, bracket) + 1 or begin
    words = tokens(text[line:bracket].rstrip())
    if not words:
        return None
    _, long_form = find_abbreviation(words, tokens(short))
    return None if long_form is None else line + long_form[0].start


def carried(text: str, mentions: Iterable[Mention[Any]], defined: Mapping[str, Definition]) -> list[Mention[Any]]:
    """Add to ``mentions`` every place of a short form whose long form is one of them, in text order."""
    listed = list(mentions)
    values = {short: _meaning(definition, listed) for short, definition in defined.items()}
    added = _elsewhere(text, values, {(mention.start, mention.end) for mention in listed})
    return sorted([*listed, *added], key=lambda mention: (mention.start, mention.end))


def contradicted(words: str, text: str, defined: Mapping[str, Definition], stems: re.Pattern[str]) -> bool:
    """Tell whether ``words`` are a short form that the report defines by a long form with none of ``stems``.

    >>> defined = {"CT": Definition("CT", 0, 12)}
    >>> contradicted("CT", "Chemotherapy (CT)", defined, re.compile("tomogra"))
    True
    """
    definition = defined.get(words)
    return definition is not None and not stems.search(text, definition.start, definition.end)


def _meaning(definition: Definition, mentions: list[Mention[Any]]) -> Any:  # noqa: ANN401 - any mention's value
    """Give the value of the mention that covers the long form to its last word, or None."""
    for mention in mentions:
        if definition.start <= mention.start and mention.end == definition.end:
            return mention.value
    return None


def _elsewhere(text: str, values: Mapping[str, Any], taken: set[tuple[int, int]]) -> Iterator[Mention[Any]]:
    meant = {short: value for short, value in values.items() if value is not None}
    if not meant:
        return
    for hit in Lexicon(Term(short, short, exact=True) for short in meant).find(text):
        if (hit.start, hit.end) not in taken:
            yield Mention(hit.start, hit.end, meant[hit.meaning], "abbreviation.defined")
