"""The words that may stand between a head and the list of sites that it governs ("metastases were found in both")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

REACH: Final = 90
"""How many characters may stand between a head and the list that it governs."""
_ASIDE: Final = 8
"""How many words of any kind may stand between a lesion and the preposition before its place."""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_PREPOSITIONS: Final = _words(
    """to into in involving including of within at onto on from over affecting throughout such occupying located both
    was is were across upon inside include includes included comprised involve involves involved affect affects
    affected reached occupied occupies filling filled fills replacing replaced"""
)
_DETERMINERS: Final = _words(
    """the a an his her their its following multiple several other various different many organs sites organ site out
    all whole entire region area level part side surface wall aspect portion of as in both including such namely e.g.
    half third thirds two-thirds two–thirds pole segment lobes halves poles sides surfaces aspects portions regions
    cortex mucosa submucosa epithelium lining capsule parenchyma lumen base root tip floor roof edge margin border
    cells tissue serosa dorsum dome shaft hilum back head neck
    i.e. patient's patient one two three four five six seven eight nine ten removed resected dissected examined distant
    regional body bodies first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"""
)
_ANOMALIES: Final = _words("remnant remnants diverticulum duplication")
"""What is left or malformed of an organ: tumours arise there ("arising in a duplication of the bowel")."""
_HALVES: Final = _words("upper lower mid middle left right")
"""Parts of what is named once ("in the mid and lower retroperitoneum")."""
_JOINING: Final = _words("and & or")
_NUMBER: Final = re.compile(r"\d+(?:st|nd|rd|th|/\d+)?").fullmatch
_SEGMENT: Final = re.compile(r"(?:s\d|s?[ivx]+|segments?)[ab]?(?:[/-]s?(?:\d|[ivx]+))?").fullmatch
"""A segment of the liver or of a lung, named before its organ ("in S2/3 of the liver")."""
_ARTICLES: Final = _words("the a an his her their its adjacent surrounding underlying whole entire both and also")
_SEPARATORS: Final = " ,\n"
_MOST: Final = 2
"""How many adjectives may stand between a determiner and the list."""
_ADJECTIVE: Final = re.compile(
    r"""(?!(?:surrounding|adjoining|neighbou?ring|overlying|underlying|remaining|opposite|nearby|distant|corresponding
          |following|causing|containing|compressing|normal|mimicking|simulating|resembling|during|being|several)\b)
        (?:[a-z-]*[a-z](?:al|ar|ic|ous|ed|ing|ive|ary|ory|oid|ant|ent|ior|ile|less)
          |large|small|huge|giant|male|female|deep|thick|thin|same|non|horseshoe|bicornuate|great|long|short|proper)""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
"""A word that may describe an organ ("the cirrhotic liver"); what names a neighbour of it is none."""
_ONE_CLAUSE: Final = re.compile(r"(?:[^.;:()]|\.(?=\d)|\([^()]*\))*").fullmatch


@dataclass(frozen=True, slots=True)
class Link:
    """A preposition that leads to a list with nothing but determiners between."""

    start: int
    words: str


def links(text: str, at: int) -> list[Link]:
    """List what leads to the list that begins at ``at``: prepositions, and verbs that tell a place, in text order.

    >>> [link.words for link in links("metastases to the lung", 18)]
    ['to']
    >>> links("metastases behind the lung", 22)
    []
    """
    return list(_links(text, at))[::-1]


def _links(text: str, at: int) -> Iterator[Link]:
    """Walk back from the list over determiners and a few adjectives, and yield each preposition on the way."""
    floor = max(0, at - REACH)
    window, left, halved = text[floor:at], _MOST, False
    blank = window.replace(",", " ").replace("\n", " ")
    while window and window[-1] in _SEPARATORS:
        words = window.rstrip(_SEPARATORS)
        cut = blank.rfind(" ", 0, len(words)) + 1
        word = words[cut:].lower()
        if word in _PREPOSITIONS and "," not in window[len(words) :]:
            yield Link(floor + cut, _led_by(word, window[:cut]))
        joined, halved = word in _JOINING and halved, word in _HALVES or _is_number(word)
        if not (word in _DETERMINERS or word in _ANOMALIES or halved or joined or _is_number(word)):
            left -= 1
            if left < 0 or word in _PREPOSITIONS or "," in window[len(words) :] or not _may_describe(word):
                return
        window = window[:cut]


_BOUND: Final = re.compile(r"\b(?:confined|limited|restricted|locali[sz]ed)\s+\Z", re.IGNORECASE).search


def _led_by(word: str, before: str) -> str:
    """Give the preposition that a word is: what is "confined to" a place lies there, and did not go to it."""
    if word == "to" and _BOUND(before):
        return "located"
    return "such as" if word == "such" else word


@lru_cache(maxsize=4096)
def _is_number(word: str) -> bool:
    """Tell whether a word is a number or names a segment."""
    return (_NUMBER(word) or _SEGMENT(word)) is not None


@lru_cache(maxsize=4096)
def _may_describe(word: str) -> bool:
    return _ADJECTIVE(word) is not None


_BRACKETS: Final = re.compile(r"\([^()]*\)")
_ELSEWHERE: Final = re.compile(
    r"""\b(?:behind|near|between|adjacent|next|above|below|beneath|along|outside|around|towards?|beside|close|from|until
      |before|after|posterior\s+to|anterior\s+to|lateral\s+to|medial\s+to|superior\s+to|inferior\s+to)\b""",
    re.VERBOSE | re.IGNORECASE,
).search
_LIGHT: Final = _words(
    """which that was were is are had has been being be also mainly predominantly located situated found seen felt
    detected identified noted observed discovered present visible palpable palpated diagnosed confined centered centred
    involving measuring about approximately cm mm in diameter size largest multiple with and cell cells type origin
    growth localized localised primarily arising occurring lying developing developed revealed showing extending
    suggestive first recently clinically simultaneously distributed scattered appeared occurred emerged emerging
    except limited restricted"""
)
_MEASURE: Final = re.compile(r"[\d.,]+(?:[x×][\d.,]+)*(?:cm|mm)?|[x×]|[\w-]+ly", re.IGNORECASE).fullmatch


def is_light(word: str) -> bool:
    """Tell whether a word between a head and its place says nothing of another place."""
    return word.lower() in _LIGHT or _MEASURE(word) is not None


def is_direct(between: str) -> bool:
    """Tell whether nothing but determiners stands between a verb and its object ("invaded the whole").

    >>> is_direct(" the whole "), is_direct(" the capsule of the ")
    (True, False)
    """
    return all(word in _ARTICLES for word in between.lower().split())


_LISTS: Final = re.compile(
    r"(?:\s+(?:to|in|at))?\s*[(\[:]\s*(?:(?:in|to|i\.?\s?e\.?|namely|including|mainly),?\s+)?(?:(?:the|both)\s+)?"
).fullmatch


def opens_list(between: str) -> bool:
    """Tell whether a bracket or a colon leads straight to the list ("metastases (lung, liver)").

    >>> opens_list(" ("), opens_list(" (n = 3) and ")
    (True, False)
    """
    return _LISTS(between) is not None


_SOURCE: Final = re.compile(r"\s+(?:from|of)\s+(?:(?:the|a|an|his|her)\s+)?[\w-]+(?:\s+[\w-]+){0,2}\s*").fullmatch


def is_source(between: str) -> bool:
    """Tell whether the words only say where a metastasis came from ("metastasis *from the colon* to the testis").

    >>> is_source(" from the left breast "), is_source(" behind the breast ")
    (True, False)
    """
    return _SOURCE(between) is not None


_GONE: Final = re.compile(
    r"\s+(?:to|in|into|of|within)\s+(?:(?:the|a|an|both|his|her)\s+)?(?:(?!\w+(?:ed|ing)\b)[\w-]+\s+){1,4}",
    re.IGNORECASE,
).fullmatch


def is_gone(between: str) -> bool:
    """Tell whether the words only say where a metastasis lies ("metastasis *to the testis* from the colon").

    >>> is_gone(" to the left testis "), is_gone(" to the testis removed ")
    (True, False)
    """
    return _GONE(between) is not None


_FROM: Final = re.compile(
    r",?\s+(?:arising|originating|derived|originated)?\s*(?:from|secondary\s+to)\b", re.IGNORECASE
).match


def names_source(text: str, at: int) -> bool:
    """Tell whether the words from ``at`` on say where it came from ("metastatic carcinoma of the testis *from* ...").

    >>> names_source(" from a gastric primary", 0), names_source(" and a gastric primary", 0)
    (True, False)
    """
    return _FROM(text, at) is not None


def is_apart(between: str) -> bool:
    """Tell whether the words end a clause or open a bracket, so that nothing before them governs what is behind.

    >>> is_apart(" measuring 2.5 cm (Fig. 1) "), is_apart(" was seen; ")
    (False, True)
    """
    return _ONE_CLAUSE(between) is None


_CLOSING: Final = re.compile(r"[^.;:()]*\)").match


def is_aside(between: str) -> bool:
    """Tell whether the words close the bracket that a head stands in: it governs nothing behind ("carcinoma (SCC) of").

    >>> is_aside(") "), is_aside(" (left) ")
    (True, False)
    """
    return _CLOSING(between) is not None


_KIND: Final = re.compile(
    r"\s*\bwith\s+(?:[\w-]+\s+){0,4}?(?:differentiation|features|components?|patterns?)\b", re.IGNORECASE
)


def is_joined(between: str, preposition: str, *, told: bool) -> bool:
    """Tell whether the words between a head and its preposition leave the two together.

    A lesion may be ``told`` of at some length before its place is named ("a mass with periosteal reaction is seen in");
    but *of* belongs to the noun right before it ("the mass compressed the wall of the colon").

    >>> is_joined("was found", "in", told=False), is_joined("with the wall", "of", told=True)
    (True, False)
    """
    words = _KIND.sub(" ", _BRACKETS.sub(" ", between)).replace(",", " , ").split()
    if preposition == "of":
        return not words
    if all(word == "," or is_light(word) for word in words):
        return True
    return told and "," not in words and len(words) <= _ASIDE and not _ELSEWHERE(between)


_HABIT: Final = re.compile(r"metastasi[sz]es?\b(?<!metastases)", re.IGNORECASE).match


def is_habit(text: str, at: int) -> bool:
    """Tell whether the verb at ``at`` is in the present tense: it tells what such tumours do, not what one did.

    >>> is_habit("such tumours metastasize to the liver", 13), is_habit("it metastasized to the liver", 3)
    (True, False)
    """
    return _HABIT(text, at) is not None


_SPREAD_OF: Final = re.compile(
    r"(?:[\w-]+\s+)??[\w-]*(?<!site)(?<!sites)\s+(?:of|from)\s+(?:(?:the|a|an|this|her|his|primary|known)\s+)*"
).fullmatch


def is_spread_of(led: str) -> bool:
    """Tell whether what stands before a tumour's name speaks of its metastasis, and not of where such ones lie.

    >>> is_spread_of("metastasis of the "), is_spread_of("metastatic sites of ")
    (True, False)
    """
    return _SPREAD_OF(led) is not None


_QUALIFIED: Final = re.compile(r"\s+(?:(?!with\b|and\b|or\b|of\b|in\b|to\b|from\b)[\w-]+\s+){0,3}").fullmatch


def is_qualified(between: str) -> bool:
    """Tell whether adjectives alone stand between "metastatic" and the lesion or tumour that is called so.

    >>> is_qualified(" pathological "), is_qualified(" cancer with a ")
    (True, False)
    """
    return _QUALIFIED(between) is not None


_PRIMARY: Final = re.compile(r"(?:.*\s)?primary\s+[\w-]+", re.IGNORECASE | re.DOTALL).fullmatch


def is_called_primary(led: str) -> bool:
    """Tell whether a tumour has the word "primary" right before its name.

    >>> is_called_primary("primary tumour"), is_called_primary("primary resection of the tumour")
    (True, False)
    """
    return _PRIMARY(led) is not None
