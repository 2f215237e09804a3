"""What a measurement is of, as far as its sentence tells: the noun that it modifies, else the noun before it."""

import re
from bisect import bisect_left
from typing import Final

from extractors.lesion_nouns import SIZED, Kind, Sentence
from extractors.lexicon import Hit

_NEAR: Final = 48
_CLOSE: Final = 12
_REACH: Final = 300
"""How far before a measurement its noun may stand: the "sentence" of a table may be a page long."""

_BODIES: Final = (Kind.WHOLE, Kind.SPECIMEN)
_OTHERS: Final = (Kind.NOT_LESION, Kind.LANDMARK)
_LONGEST_PHRASE: Final = 80

_DIMENSION: Final = re.compile(
    r"(?:[ -](?:sized?|long|wide|thick|broad|large|diameter|length|thickness|across)\b"
    r"|,? (?:in|of)(?: (?:its|the|their|an?|maximum|maximal|max\.?|greatest|largest|longest|overall|total|each))*"
    r" (?:diameters?|sizes?|dimensions?|length|width|height|thickness|axis|extent|span)\b)?(?: \([^()]{1,40}\))?"
).match
"""``5 cm in greatest diameter``, ``4.8-cm-sized``: words that leave open what was measured."""

_STOP: Final = re.compile(
    r"[;:.()\[\]|/]|\d[ -]?[cm]m\b|,? (?:the|an?|this|its?|his|her|which|that|who|when|while|whereas|but|then"
    r"|of|in|at|on|by|for|from|with|without|within|into|onto|over|under|above|below|between|through|along|around"
    r"|near|behind|beyond|to(?! \w+ly)|per|as"
    r"|was|were|is|are|be|been|being|had|has|have|did|showed|shows?|showing|revealed|revealing|demonstrated|found|seen"
    r"|noted|detected|identified|located|situated|arising|originating|involving|involved|extending|extended|containing"
    r"|contained|compressing|invading|invaded|adjacent|measur\w+|weigh\w+|removed|resected|excised|performed|placed"
    r"|lack\w*|appear\w*|harbou?r\w*|bec[ao]me|remain\w*"
    r"|respectively|no)\b",
    re.IGNORECASE,
)
"""What ends the noun phrase that a measurement opens."""
_ASIDE: Final = re.compile(r" \([^()\d]{1,40}\) ")
"""What a noun phrase goes on behind: ``a 9 mm deep inguinal (external iliac) node``."""
_COMMA: Final = re.compile(r", |\A,? ?(?:and|or) ")
_LINKED: Final = re.compile(
    r"(?:\b(?:measur\w+|was|were|is|are|being|sized?|diameters?|dimensions?|lengths?|to|from|by|at|of)|[=:])"
    r"(?: (?:of|at|was|is|to|equal to))?(?: [a-z]{0,13}ly)? ?\Z",
    re.IGNORECASE,
).search
"""What ties a measurement to the noun before it, so that a comma behind it ends the matter."""

_AWAY: Final = re.compile(
    r"[ -](?:away|apart|above|below|beyond|beneath|underneath|distant|behind|inside|outside|off|into|per"
    r"|deep(?! [a-z]{4})"
    r"|(?:to the )?(?:left|right) (?:of|to|from)"
    r"|(?:\w+(?:al|ior|eral)(?:ly)?(?: and \w+(?:al|ior)(?:ly)?)?|caudad|cephalad|deep) (?:to|from|of)|in depth"
    r"|of(?: \w+){0,2} (?:invasion|infiltration)"
    r"|of(?! (?:its |the |maximum |maximal |max\.? |greatest |largest )*"
    r"(?:diameter|size|dimension|length|thickness|width)))\b"
).match
"""A distance, a depth, a stretch: ``5 cm above the verge``, ``8 mm into the stroma``, ``10 cm of ileum``."""
_FROM: Final = re.compile(r" from\b(?! \d)").match
_SIZE_OF: Final = re.compile(r"(?:\bof|\bmeasur\w+|\bsized?|\bdiameter)(?: [a-z]{0,13}ly| about| around)? ?\Z").search
_RUNS: Final = re.compile(
    r"(?:\b(?:invad|infiltrat(?!e\b)|penetrat|extend|advanc|insert|locat|situat|plac|dosed|prescri)\w*"
    r"(?: (?:to|for|by|as|deep|only|an?|the|depth|of|up|at|about|\w{0,13}ly))*"
    r"|(?<!ed) at(?: about| \w{0,13}ly)?|\b(?:per|every)"
    r"|\b(?:displac|deviat|shift|push)\w*[^.,;]{0,40} by(?: about)?"
    r"|\b(?:abut|encas|contact|surround|adher)\w*[^.,;]{0,40} (?:over|along)"
    r"(?: an? (?:length|distance|segment) of)?) ?\Z",
    re.IGNORECASE,
).search
"""A depth or a place told before its measure.

``Invaded 8 mm``, ``narrowing at 30 cm``, ``dosed at 3 cm``, ``displaced it by 2 cm``; but ``measured at 5 cm``.
"""

_OPERATED: Final = re.compile(
    r"(?:ectomy|resection|excision) (?:\((?:measuring )?|measur(?:ed|ing) )\Z", re.IGNORECASE
).search
"""The sides of what an operation took away: ``a lobectomy (20 × 15 × 5 cm)``."""

_SIZED_AT: Final = re.compile(
    r"\b(?:measur|siz|diamet|estimat|enlarg)[^.;]{0,40} at\b[^.;]{0,16}\Z", re.IGNORECASE
).search

_DIRECT: Final = re.compile(
    r"(?!, ?measuring)[ ,:=(|-]*(?:(?:of|was|were|is|are|being|measur\w+|at|to|with|approximately|about|thickness"
    r"|widths?|lengths?|sized?|distance|diameters?|bottom|outer|inner|external|internal"
    r"|in|the|an?|only|set|made|placed|from|by|free|clear|negative|between"
    r"|each|all|least|using|through|status|closest|nearest|minimum|maximum|up|more|less|than|and|that|which|rang\w+"
    r"|var\w+|resection|excision)\b[ ,:=(-]*|[<>≥≤~] ?){0,6}",
    re.IGNORECASE,
).fullmatch
"""Between a noun and its measurement: words that say no more than that it has one."""
_BRACKETED: Final = re.compile(r"\([^()]*\)")
_NEW_SUBJECT: Final = re.compile(
    r"[.;](?!\d)|,? (?:and|but) (?:the|an?|both|his|her|its)\b|, the\b| while | whereas | that of"
    r"|, with the (?:\w+ )?\Z"
)
_IN_STATE: Final = re.compile(r"\bdilat|\bdistend|(?:\band|\bwith|,)(?: an?| the)? normal\b").search
"""What is said of an organ that is measured itself: ``a mass of 4 cm and normal right ovary of 2 cm``."""
_ANY_SIZE: Final = re.compile(r"\d ?-?[cm]m\b").search
_WHICH: Final = re.compile(r",? (?:which|that) (?:was|is|measur|had)").match
_GOVERNED: Final = re.compile(r"\b(?:in|of|within|on|at|from|to|involving|over)(?: [\w-]+){0,4} \Z").search
"""Where the lesion lies: what is told behind is then of the lesion, be it once more."""
_PART_OF: Final = re.compile(
    r" (?:of|from|between|around|to|for|after)(?: (?:the|this|that|his|her|its|an?|each|both))?(?: [\w-]+){0,5} "
).fullmatch
_OF: Final = re.compile(r" of(?: (?:the|this|that|his|her|its|an?))?(?: [\w-]+){0,2} ").fullmatch
_OPENED: Final = re.compile(r" \([^()\d]{0,20}\Z").search
_WITHIN: Final = re.compile(r" (?:of|in|within|on)(?: [\w-]+){0,3} ").fullmatch
_LIES_AT: Final = re.compile(
    r"(?: \([^()]*\))?(?: (?:was|is|were|are))?(?: (?:located|situated|found|seen|arising|lying|noted|detected))?"
    r" (?:in|of|on|at|within|involving|over|from)(?: (?:the|an?|his|her|its|both|this))?(?: [\w-]+){0,3} "
).fullmatch
_BREATH: Final = frozenset({" ", "-", "/"})


def measured(sentence: Sentence, start: int, end: int, *, is_single: bool) -> Hit[Kind] | None:
    """Find the noun that the measurement at ``start`` to ``end`` is of; None where no noun tells.

    ``is_single`` says that it has one dimension and so may be a distance, which is a noun of its own.

    >>> from extractors.lesion_nouns import read
    >>> text = "A 5 cm mass of the kidney lay 3 cm from the hilum; the spleen was 12 cm."
    >>> sentence = read(text, 0, len(text))
    >>> [str(measured(sentence, at, at + 4, is_single=True).meaning) for at in (2, 30, 67)]
    ['lesion', 'not_lesion', 'whole']
    """
    left = sentence.text[max(sentence.start, start - _NEAR) : start]
    before = bisect_left(sentence.nouns, (start,))
    behind = bisect_left(sentence.nouns, (end,))
    if is_single and ((_RUNS(left) and not _SIZED_AT(left)) or _is_away(sentence, behind, left, end)):
        return Hit(start, end, Kind.NOT_LESION)
    is_linked = _LINKED(left) is not None or _is_labelled(sentence, before, start)
    noun = _modified(sentence, behind, end, is_linked=is_linked)
    if noun is None and not is_single and _OPERATED(left):
        return Hit(start, end, Kind.SPECIMEN)
    noun = noun or _told_of(sentence, before, start)
    if noun is None and left.endswith(" of "):
        return _modified(sentence, behind, end, is_linked=False)
    if (noun is None or noun.meaning not in SIZED) and _is_aside(sentence, before, start, end):
        return _modified(sentence, behind, end + 1, is_linked=False) or noun
    return noun


def _is_labelled(sentence: Sentence, before: int, start: int) -> bool:
    """Tell a measurement put right behind what it is of, as in a list: ``margin 9 mm, nodes negative``."""
    last = sentence.nouns[before - 1] if before else None
    return last is not None and last.meaning in _OTHERS and sentence.text[last.end : start] in _BREATH


def _is_away(sentence: Sentence, at: int, left: str, end: int) -> bool:
    """Tell a distance by the words behind it; ``a mass of 5 cm from the left breast`` was only removed from there."""
    if _AWAY(sentence.text, end):
        return True
    if not _FROM(sentence.text, end):
        return False
    landmark = at < len(sentence.nouns) and sentence.nouns[at].meaning in _OTHERS
    return landmark or not _SIZE_OF(left)


def _is_aside(sentence: Sentence, before: int, start: int, end: int) -> bool:
    """Tell a measurement put in brackets before its noun: ``a firm (about 3 cm), matted axillary node``."""
    opened = _OPENED(sentence.text, max(sentence.start, start - _NEAR), start)
    if opened is None or sentence.text[end : end + 1] != ")":
        return False
    return before == 0 or sentence.nouns[before - 1].end < opened.start()


def _modified(sentence: Sentence, at: int, end: int, *, is_linked: bool) -> Hit[Kind] | None:
    """Find the noun behind a measurement that stands before it as an adjective: ``a 5 cm, firm, mobile mass``."""
    dimension = _DIMENSION(sentence.text, end)
    behind = dimension.end() if dimension else end
    found: Hit[Kind] | None = None
    for noun in sentence.nouns[at : at + 6]:
        if noun.start < behind:
            continue
        is_near = noun.start - behind <= _LONGEST_PHRASE
        if not (is_near and _continues(sentence.text[behind : noun.start], found, is_linked=is_linked)):
            break
        found, behind = noun, noun.end
    return found


def _continues(gap: str, found: Hit[Kind] | None, *, is_linked: bool) -> bool:
    """Tell whether a noun phrase goes on over ``gap``: to its first noun over adjectives, then over organs."""
    if found is not None and found.meaning not in _BODIES:
        return gap in _BREATH
    gap = _ASIDE.sub(" ", gap)
    return not (_STOP.search(gap) or ((is_linked or found) and _COMMA.search(gap)))


def _told_of(sentence: Sentence, at: int, start: int) -> Hit[Kind] | None:
    """Find the noun that a measurement is told of, walking back from it."""
    body: Hit[Kind] | None = None
    for index in range(at - 1, -1, -1):
        noun = sentence.nouns[index]
        if noun.start < start - _REACH:
            break
        if noun.meaning in SIZED:
            if body is not None and _is_other_subject(sentence, noun, body, start):
                return body
            return _head(sentence, index)
        if noun.meaning in _BODIES:
            body = body or noun
        elif _DIRECT(sentence.text, (body or noun).end, start) and (body is None or _lies_in(sentence, noun, body)):
            return _at_landmark(sentence, index) or noun
    return body


def _at_landmark(sentence: Sentence, index: int) -> Hit[Kind] | None:
    """Give the lesion that lies at the landmark at ``index``: ``a nodule in the scar (2 cm)``."""
    mark = sentence.nouns[index]
    if index == 0 or mark.meaning is not Kind.LANDMARK:
        return None
    lesion = sentence.nouns[index - 1]
    lies = lesion.meaning in SIZED and _LIES_AT(sentence.text, lesion.end, mark.start)
    return _head(sentence, index - 1) if lies else None


def _lies_in(sentence: Sentence, noun: Hit[Kind], body: Hit[Kind]) -> bool:
    """Tell whether what has no lesion size lies in ``body``: ``an abscess in the psoas muscle (7 cm)``."""
    return _WITHIN(sentence.text, noun.end, body.start) is not None


def _is_other_subject(sentence: Sentence, lesion: Hit[Kind], body: Hit[Kind], start: int) -> bool:
    """Tell whether ``body`` is measured in its own right, not the place where ``lesion`` lies."""
    between = _BRACKETED.sub("", sentence.text[lesion.end : body.start])
    if body.meaning is Kind.SPECIMEN and _DIRECT(sentence.text, body.end, start):
        return not _WITHIN(between)
    if between in _BREATH or _NEW_SUBJECT.search(between) or _IN_STATE(between):
        return True
    sized = _WHICH(sentence.text, body.end) and _ANY_SIZE(sentence.text, max(0, lesion.start - _CLOSE), body.start)
    return bool(sized) and not _GOVERNED(between)


def _head(sentence: Sentence, index: int) -> Hit[Kind]:
    """Climb from a lesion to what the measurement is of: ``the margin of the tumour``, ``the specimen of the mass``."""
    lesion = sentence.nouns[index]
    if index == 0:
        return lesion
    before = sentence.nouns[index - 1]
    gap = sentence.text[before.end : lesion.start]
    is_part = _PART_OF if before.meaning in _OTHERS else _OF
    return before if before.meaning not in SIZED and is_part(gap) else lesion
