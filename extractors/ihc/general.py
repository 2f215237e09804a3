"""Which sentences, and which clauses, tell of a disease in general and not of a tumour that was stained."""

import re
from collections.abc import Sequence
from typing import Final

from extractors.numbers import NUMBER_WORD, parse
from extractors.sentences import Span

_GENERAL: Final = re.compile(
    r"""\b(?: usually | tends?\sto | typically | often | generally | commonly | frequently | always
      | (?: \w+omas | GISTs ) \s (?: are | (?:co-?)?express | stain | show | have )
      | (?: most | majority\sof ) \s (?:\w+\s)? (?: cases | tumou?rs | \w+omas )
      | ha(?:s|ve)\sbeen\s(?:\w+ly\s)?(?:linked|associated|reported|described|correlated|implicated)
      | in\s(?:the\s)?positive\s(?:samples|cases|specimens|controls?)
      | positive\s(?:signals?|staining|results?|reactions?)\s
        (?:(?:was|were|is|are)\s(?:defined|indicated|considered|judged) | appear(?:s|ed)? )
      | (?:is|are)\s(?:\w+\s){0,2}?(?:correlated|associated)\swith | prognostic\s(?:factors?|markers?|significance)
      | known\sto\s(?:be\s)?(?:express|stain|positive) | defined\s(?:as|at) | scored\son\sa | more\sfrequent(?:ly)?
      | (?:considered|regarded|scored|interpreted)\s(?:\w+\s){0,3}?(?:positive|negative)\s(?:when|if)
      | which\s(?:is|are)\s(?:\w+\s)?(?:positive|negative|expressed)\sin\s
        (?!(?:the|this|these|our|h[ei][rs]|an?|all|both)\b)(?:[\w-]+\s){0,3}?(?:\w+omas?|tumou?rs?|neoplasms?|GISTs?)\b(?!\scells)
      | (?:cancer|lymphoma|tumou?r|\w+oma)\spatients | (?:clinical|randomi[sz]ed)\strials? | \bapproved\sfor
      | (?<!which\s)(?<!as\s)would\s(?:\w+\s)?(?:be\s(?:\w+\s)?(?:positive|negative|immunoreactive|expected)
          | have\s(?:been|shown|favou?red|supported|suggested|indicated) | favou?r | support | suggest
          | express | stain | show | lack )
      | should\s(?:\w+\s)?(?:be\s(?:\w+\s)?(?:positive|negative|immunoreactive|stained|tested) | express | stain | show)
      | \d+\s?%\s(?:defines|indicates|is\s(?:considered|regarded))
      | in \s \d+ (?:-\d+)? \s? % \s of \s (?:\w+\s){0,3}? (?: cases | patients | tumou?rs | \w+omas ) )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OF_SOME: Final = re.compile(
    rf"\b(?P<some>{NUMBER_WORD}|\d{{1,3}})\s?(?:/|of|out\sof|of\sthe|out\sof\sthe)\s?(?P<all>{NUMBER_WORD}|\d{{1,3}})"
    r"\s(?:[\w-]+\s){0,2}?(?:cases|patients|tumou?rs|lesions|samples|specimens)\b",
    re.IGNORECASE,
)
"""Of how many patients something is told, but not of which: "in three of five cases"."""
_CLASS: Final = re.compile(
    r"""(?: (?:\A|[.;,:)]\s|\b(?:in|(?<!case\s)of|to|out|while|whereas|unlike|included?|includ(?:es|ing))\s)
          (?:(?!(?:the|this|that|these|our|an?|her|his|was|were|showed|revealed)\b)[\w-]+\s){0,3}?
          (?: \w+oma,?\s(?:which\s|that\s)? | GIST,?\s(?:which\s|that\s)? | \w+oma\scells\s
            | (?:tumou?rs|neoplasms),?\s(?:which|that)\s )
          (?: is | are | shows? | express(?:es)? | stains? | lacks? ) \b
      | \bin\s(?!(?:the|this|that|these|our|an?|her|his)\b)(?:[\w-]+\s){0,2}?(?:\w+omas?|GISTs?),?\s
          (?: (?:the\s)?(?:\w+\s)?cells\s(?:are|express|stain|show|lack)\b | (?<=,\s)[^.;]{1,60}?\s(?:is|are)\s ) )
      [^;]*? (?= ; | \Z | \b(?:our|this|the\spresent)\b | ,\sthe\s(?:[\w-]+\s)?(?:cells|tumou?r)\b
        | ,?\s(?:but|whereas|while)\s | ,\sw(?:as|ere)\s )""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a class of tumours, named without an article, is: "in leiomyosarcoma the cells are positive for A"."""
_PICTURE: Final = re.compile(r"[×]|\b(?:fig|panel|arrow)|\(\w\)", re.IGNORECASE)
"""In a caption a tumour may be named without its article."""
_OWN: Final = re.compile(r"\b(?:our|present|this)\s(?:case|patient|tumou?r)|\bin\sour\b", re.IGNORECASE)

_ASIDE: Final = re.compile(
    r",\s(?:(?:both|all|most|some|each|one)\sof\s)?"
    r"(?:which|that|an?|typically|usually|often|commonly|frequently|generally"
    r"|as\s(?:(?:has|have|is|are|was|were|may|can)\s)?(?:be(?:en)?\s)?(?:previously\s|often\s|usually\s|commonly\s)?"
    r"(?:reported|described|expected|seen|known|noted|published))\b"
    r"[^,;]*(?<!\.)",
    re.IGNORECASE,
).finditer
"""What may be said of a class of tumours beside what was seen: "A and B, which are usually positive, were negative"."""


def generality(text: str, start: int, end: int) -> tuple[bool, Sequence[Span]]:
    """Tell whether a sentence is of tumours in general, and else which asides of it are: these are to be left out.

    >>> generality("A, which is usually positive, was lost.", 0, 39), generality("A is usually positive.", 0, 22)
    ((False, [(1, 28)]), (True, []))
    """
    if _is_of_some(text, start, end):
        return True, []
    said = [place.start() for place in _GENERAL.finditer(text, start, end)]
    if not said or _OWN.search(text, start, end):
        return False, []
    asides = [aside.span() for aside in _ASIDE(text, start, end)]
    told = [span for span in asides if any(within(place, [span]) for place in said)]
    return (False, told) if all(within(place, told) for place in said) else (True, [])


def within(place: int, spans: Sequence[Span]) -> bool:
    """Tell whether a place lies in one of ``spans``."""
    return any(first <= place < last for first, last in spans)


def classes(text: str, start: int, end: int) -> list[Span]:
    """Find the clauses of a sentence that tell of a class of tumours."""
    if _PICTURE.search(text, start, end):
        return []
    return [(start + told.start(), start + told.end()) for told in _CLASS.finditer(text[start:end])]


def _is_of_some(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence counts cases of which only some are as it says."""
    found = _OF_SOME.search(text, start, end)
    if found is None:
        return False
    some, every = parse(found["some"]), parse(found["all"])
    return some is not None and every is not None and 0 < some < every
