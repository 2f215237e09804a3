"""Finds the verbs that say that something was not done, or only meant to be: "was, however, subsequently not given".

A verb group is an auxiliary with whatever stands between it and its verb: other auxiliaries, adverbs, denials, words of
opinion ("was felt not to be"), and openers ("refused to be"). The verbs are those of ``verb_groups.tsv``, by what they
say where nothing denies them: it was done (``GIVEN``), meant to be (``PLANNED``), or not done (``REFUSED``). Denied,
what was given or planned was not done, and what was not refused may have been. Left alone: verbs without auxiliary,
which are cues of their own ("she refused surgery"), and denials of how something went ("was not completed").
"""

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from functools import cache
from typing import Final, NamedTuple

from extractors.lexicon import lowered, rows


class Group(NamedTuple):
    """A verb group, what ConText would call it, the side on which stands what it speaks of, and what that is."""

    start: int
    end: int
    category: str
    direction: str
    target: str


class _Says(IntEnum):
    """What a verb says that nothing denies; of two in one group, the stronger counts."""

    GIVEN = 0
    PLANNED = 1
    REFUSED = 2


class _Verb(NamedTuple):
    """What a row of ``verb_groups.tsv`` says of its targets: both, where it names none."""

    says: _Says
    direction: str
    target: str


_OPENS: Final = "OPENS"
_AUXILIARY: Final = (
    r"(?:(?:is|are|be|do|has|can|may)|w(?:as|ere|ill|ould)|be(?:en|ing)|ha(?:ve|d)|d(?:oes|id)|c(?:annot|ould)|m(?:ight|ust)"
    r"|sh(?:all|ould)|(?:seem|appear|remain)(?:s|ed)?|proved|never)"
)
_BETWEEN: Final = (
    rf"(?:{_AUXILIARY}|not|no\slonger|neither|yet|still|since|also|then|thus|therefore|hence|however|again|soon|later|ever|even|further|now"
    r"|hitherto|to\sdate|so\sfar|instead|nevertheless|nonetheless|for\sthis\sreason|in\sthe\send|(?:at\s|from\sthe\s)?(?:first|once|outset)"
    r"|at\s(?:present|th(?:at|is)\s(?:time|point|stage))|as|to|(?!only\b|family\b)\w+ly"
    r"|seen|thought|felt|considered|deemed|judged|found|believed|regarded|said|held)"
)
_SHORT: Final = r"(?:n['’]t)?"
_UNAIDED: Final = (
    r"(?=(?:refus|declin|fail|intend|plan|prefer|cho[os]|opt|elect|decid|hesitat|neglect|wish|hop|un(?:able|willing)|reluctant)"
    r"\w*\s(?:not\s)?to\s)"
)
"""In front of an opener that has no auxiliary."""
_GROUP: Final = re.compile(rf"[ (\n](?:{_AUXILIARY}{_SHORT}\b(?:,?\s{_BETWEEN}{_SHORT}\b)*|{_UNAIDED})").finditer
_MORE: Final = re.compile(rf"(?:,?\s{_BETWEEN}{_SHORT}\b)*").match
_DENIED: Final = re.compile(r"\b(?:not|never|no\slonger|neither|cannot)\b|n['’]t\b").search
_MEANT: Final = re.compile(
    r"\b(?:can|may|might|must|shall|should|will|would|(?:is|are|was|were|yet|still|remains?)\s(?:\w+ly\s)?to)\b"
).search
_PERFECT: Final = re.compile(r"\b(?:has|have|had)(?:\s(?!be(?:en)?\b)\S+)*\Z").search
"""A verb behind it has an object, or none: "she has refused surgery", "chemotherapy has not begun"."""
_HAVE: Final = frozenset({"has", "have", "had"})
"""Auxiliaries that are verbs as well, behind a denial: "she did not have surgery", but "she would have recovered"."""
_WORD: Final = re.compile(r",?\s([\w'’-]+)").match
_OPENERS: Final = 2
"""Openers that a group may have, at most: "was reluctant to agree to undergo"."""
_NEAR: Final = 60
"""How far in front of a verb, in characters, the auxiliary may stand that is its own."""


@cache
def _verbs() -> Mapping[str, tuple[_Verb, ...]]:
    read: dict[str, tuple[_Verb, ...]] = {}
    for row in rows("verb_groups"):
        verb = _Verb(_Says[row["category"]], row["direction"], row["targets"])
        read[row["literal"]] = (*read.get(row["literal"], ()), verb)
    return read


@cache
def _firsts(*, opens: bool) -> Mapping[str, int]:
    """Give the first words of all verbs or openers, and how many words go on from each: few groups go on with any."""
    longest: dict[str, int] = {}
    for literal, verbs in _verbs().items():
        words = literal.split()
        if any((verb.direction == _OPENS) is opens for verb in verbs):
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


def verb_groups(text: str, start: int = 0, end: int | None = None) -> Iterator[Group]:
    """Yield the verb groups in a stretch of ``text`` that deny what they speak of, or put it off.

    >>> text = "Surgery was felt not to be feasible, and she was never treated with drugs."
    >>> [(text[one.start : one.end], one.direction) for one in verb_groups(text)]
    [('was felt not to be feasible', 'BACKWARD'), ('was never treated with', 'FORWARD')]
    """
    low = lowered(text)
    for group in _GROUP(low, start, len(low) if end is None else end):
        begin, behind = group.start() + 1, group.end()
        behind = _cut_back(low, begin, behind)
        yield from _told(low, begin, behind if behind > begin else group.start())


def _cut_back(low: str, begin: int, behind: int, *, opened: bool = False) -> int:
    """Give where the words of a group end in front of its verb, where the last of them is that verb itself."""
    last = low.rfind(" ", begin, behind)
    word = low[last + 1 : behind]
    if last < 0 or not (word in _firsts(opens=False) or word in _firsts(opens=True)):
        return behind
    if _verb(low, behind) or _verb(low, behind, opens=True):
        return behind
    return last if opened or word not in _HAVE or _DENIED(low[begin:last]) else behind


def _told(low: str, start: int, at: int) -> list[Group]:
    """Give what the verbs at ``at`` say in the group from ``start``: those behind an opener, or the opener itself."""
    words, says = low[start:at], _Says.GIVEN
    for _ in range(_OPENERS):
        opened = _opener(low, at)
        if opened is None:
            break
        end, more, opener = opened
        words, says, at = words + low[end:more], max(says, opener.says), more
    found = _verb(low, at)
    if found is None:
        return []
    end, verbs = found
    return [one for verb in verbs if (one := _group(words, start, end, _stronger(verb, says)))]


def _opener(low: str, at: int) -> tuple[int, int, _Verb] | None:
    """Give the opener at ``at`` that a verb follows, where it ends, and where the words end that stand between them."""
    found = _verb(low, at, opens=True)
    if found is None:
        return None
    more = _cut_back(low, found[0], _more(low, found[0]), opened=True)
    return None if _verb(low, more) is None and _verb(low, more, opens=True) is None else (found[0], more, found[1][0])


def _more(low: str, at: int) -> int:
    """Give where the words end that stand between an opener and its verb."""
    more = _MORE(low, at)
    return at if more is None else more.end()


def _stronger(verb: _Verb, says: _Says) -> _Verb:
    return verb._replace(says=max(verb.says, says))


def _verb(low: str, at: int, *, opens: bool = False) -> tuple[int, tuple[_Verb, ...]] | None:
    """Give the longest verb of the lexicon that begins behind ``at``, or the longest opener, and its end."""
    word = _WORD(low, at)
    longest = _firsts(opens=opens).get(word[1]) if word else None
    if word is None or longest is None:
        return None
    start, ends = word.start(1), [word.end()]
    while len(ends) < longest and (word := _WORD(low, ends[-1])):
        ends.append(word.end())
    for end in reversed(ends):
        verbs = tuple(verb for verb in _verbs().get(low[start:end], ()) if (verb.direction == _OPENS) is opens)
        if verbs:
            return end, verbs
    return None


def _group(words: str, start: int, end: int, verb: _Verb) -> Group | None:
    """Give what a verb says behind the ``words`` of its group; none where it says that something was done."""
    denied = _DENIED(words) is not None
    if _PERFECT(words[-_NEAR:]):
        verb = verb._replace(direction="BIDIRECTIONAL")
    if verb.says is _Says.REFUSED:
        return Group(start, end, "NEGATED_EXISTENCE", "PSEUDO" if denied else verb.direction, verb.target)
    if denied:
        return Group(start, end, "NEGATED_EXISTENCE", verb.direction, verb.target)
    meant = verb.says is _Says.PLANNED or _MEANT(words) is not None
    return Group(start, end, "HYPOTHETICAL", verb.direction, verb.target) if meant else None
