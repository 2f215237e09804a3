"""The words that tell what became of a metastasis, and when, before they tell where it lay.

"Metastases were *later irradiated* in the brain", "became *apparent 6 months after surgery* in the liver": whatever was
done with a metastasis, it was there. Left alone: what denies it, and what leads elsewhere ("were attributed to").
"""

import re
from collections.abc import Sequence
from typing import Final

from extractors.site_gaps import Link, is_light

_OCCASION: Final = re.compile(
    r"""\b(?:(?:in|on|at|by|during|with|after|upon)\s+
          (?:(?:the|an?|her|his|routine|follow-?up|chest|abdominal|staging|subsequent|repeat)\s+){0,3}
          (?:(?:CT|MRI|PET(?:[-/]CT)?|CAT|imaging|ultraso\w+|tomography|scintigraphy|radiograph\w*|x-?ray|bone)
              (?:\s+(?:scans?|images|scanning))?
            |scans?|autopsy|necropsy|follow-?up|diagnosis|presentation|operation|surgery|laparotomy|biopsy|histology|examination
            |\d{4})
        |not\s+only
        |by\s+(?:radio|chemo|immuno|surg|ablat|embol|resect|excis|electro)\w+
        |(?:soon|shortly|immediately)\s+(?:after|before)\s+(?:surgery|diagnosis|treatment|\w+ectomy|resection)
        |(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some)\s+(?:days?|weeks?|months?|years?)\s+
          (?:later|earlier|afterwards|(?:after|following|before)\s+(?:(?:the|initial|primary|first)\s+)*
            (?:surgery|operation|diagnosis|treatment|presentation|\w+ectomy|resection|transplantation))
        |(?:after|within)\s+(?:\d+|an?|one|two|three|four|five|six|several)\s+(?:days?|weeks?|months?|years?))\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""When and by what a metastasis was seen; nothing of it says where."""
_HAPPENED: Final = re.compile(
    r"""(?!(?:excluded|denied|feared|needed|compared|expected|related|attributed|opposed|based|led|originated|derived
          |stemmed)\b)[\w-]+(?:ed|[ai]ble)
      | became|become|came|come|to|light|manifest|evident|apparent|arisen|arose|grown|grew|lay|lying|exist|shown|proven
      | known|could|already|then|later|still|now|only|once|again|newly|up|since|more|soon
      | shrank|other|than""",
    re.VERBOSE | re.IGNORECASE,
).fullmatch
"""Of a metastasis, any verb may tell what became of it: it was there ("were irradiated in", "became apparent in")."""
_INSIDE: Final = frozenset({"in", "within", "throughout", "inside", "at", "on", "over"})
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_ARISING: Final = "arising"
"""What a "metastatic carcinoma arising in" a place did there first: it tells of the primary."""
_WAS_THERE: Final = {
    "from": re.compile(r"\b(?:resected|removed|excised|enucleated|dissected|harvested|taken|obtained)\s*\Z").search,
    "to": re.compile(r"\b(?:limited|restricted|confined|locali[sz]ed|isolated)\s*\Z").search,
}
"""Verbs that make a place of what would be a source, or of what was not reached."""


def leads(sentence: str, end: int, leading: Sequence[Link]) -> str | None:
    """Give the preposition that leads from a metastasis, which ends at ``end``, to the list where it was, or None.

    What was removed *from* a place was *in* it.

    >>> leads("Metastases were resected from the lung.", 10, [Link(25, "from")])
    'in'
    """
    link = next((link for link in leading if link.start >= end), None)
    between = sentence[end : link.start] if link else ""
    if link is None or not happens(between, link.words):
        return None
    return "in" if link.words == "from" else link.words


def happens(between: str, preposition: str) -> bool:
    """Tell whether the words say no more than what became of a metastasis, and when, before its place is named.

    >>> happens("were later irradiated", "in"), happens("became apparent 6 months after surgery", "in")
    (True, True)
    >>> happens("were not found", "in"), happens("were attributed", "to"), happens("removed", "from")
    (False, False, True)
    """
    was_there = _WAS_THERE.get(preposition)
    led = preposition in _INSIDE or (was_there is not None and was_there(between) is not None)
    if not led or _ARISING in between:
        return False
    words = _OCCASION.sub(" ", _BRACKETS.sub(" ", between)).split()
    return all(is_light(word) or _HAPPENED(word) is not None for word in words)
