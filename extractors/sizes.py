"""Sizes of lesions: the measurements of a report that are of a tumour, mass, nodule, cyst or enlarged lymph node.

``extractors.measures`` reads what is measured out of digits and units, ``extractors.measured`` tells of what. Found
are measurements of a lesion, Breslow thickness, and what nothing names but is told as a size (``It measured 5 cm``,
``5 × 4 × 3 cm``). A range over several lesions (``nodules of 2 to 5 mm``) is a ``min`` and a ``max``; growth (``from
11 to 14 mm``) is two plain sizes.

Left alone: margins, distances, depths, instruments, organs, whole specimens, and thresholds in general statements
(``tumours larger than 5 cm have``, ``<5 versus ≥5 cm``).
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.lesion_nouns import SIZED, Kind, Sentence, read
from extractors.lexicon import Hit
from extractors.measured import measured
from extractors.measures import Link, Product, Run, runs
from extractors.sentences import Span, sentences
from schemas.mention import Mention, SizeValue
from schemas.values import Qualifier

_BEFORE: Final = re.compile(
    r"""(?: (?P<approx> \b(?:about|approximately|approximate|approx\.?|around|nearly|almost|roughly|circa|ca\.?|some
                           |estimated(?:[ ](?:at|to[ ]be|as))?) | [~≈∼] )
          | (?P<max> \b(?:up[ ]?to(?:[ ]an?[ ](?:maximum[ ]|maximal[ ])?(?:diameter|size)[ ]of)?|at[ ]most
                        |(?:no|not)[ ](?:more|larger|greater|bigger)[ ]than|not[ ]exceeding
                        |maximally|maximum(?:[ ]of)?) | ≤|⩽ )
          | (?P<min> \b(?:at[ ]least|(?:no|not)[ ](?:less|smaller)[ ]than|minimum(?:[ ]of)?) | ≥|⩾ )
          | (?P<less_than> \b(?:(?:less|smaller|fewer)[ ]than|under|below) | < )
          | (?P<greater_than> \b(?:(?:more|larger|greater|bigger)[ ]than|over|above|exceeding|in[ ]excess[ ]of) | > )
        )[ ]?(?:an?[ ])?\Z""",
    re.VERBOSE | re.IGNORECASE,
).search
_BEHIND: Final = re.compile(
    r"(?P<max> (?:or (?:less|smaller)|(?:in diameter )?at (?:the )?most)\b)"
    r"|(?P<min> or (?:more|larger|greater|bigger)\b)"
).match
_LARGEST: Final = re.compile(
    r"\b(?:largest|biggest|greatest|max(?:imum|imal|\.)?)\b"
    r"(?! (?:diameters?|dimensions?|sizes?|axis|length|extent))[^.;\d]{0,60}\Z",
    re.IGNORECASE,
).search
"""The largest of several lesions; ``the largest diameter`` of one is no bound."""
_MAXIMUM: Final = re.compile(r"\b(?:largest|biggest|greatest|maximum|maximal|max\.)", re.IGNORECASE).search
"""With a plural, a maximum diameter bounds them all: ``nodes with a maximum diameter of 3 cm``."""

_CHANGE: Final = re.compile(
    r"\b(?:increas|decreas|gr[eo]w|enlarg|shr[aiu]nk|reduc|regress|progress|chang|diminish|declin|expand|respon|remission)",
    re.IGNORECASE,
).search
_SPREAD: Final = re.compile(r"\b(?:rang|var[iy]|between)\w*(?: in(?: \w+){1,3}?)?(?: from)? ?\Z", re.IGNORECASE).search
_FROM: Final = re.compile(r"\bfrom (?:about |approximately )?\Z", re.IGNORECASE).search

_RULE: Final = re.compile(
    r"\b(?:should|may(?! (?:of )?\d)|can|could|might|must|will|would|if|when|whether|usually|often|commonly|typically"
    r"|generally|rarely|patients|risk|criteri\w+|recommend\w*|defined as|cut-?off|threshold|classif\w+|survival"
    r"|prognos\w+|compared|sensitivity|specificity|significantly (?:better|worse|higher|lower|more|less)"
    r"|p ?[=<] ?0?\.\d+)\b",
    re.IGNORECASE,
).search
"""In a sentence with one of these a bound is a rule about lesions, not a finding."""
_PRESENT: Final = re.compile(r"\b(?:is|are|has|have)\b", re.IGNORECASE).search
"""So it is in the present tense, but for ``up to``: ``nodules of up to 5 mm are seen`` is a caption's finding."""
_HABIT: Final = re.compile(r"\b(?:usually|often|commonly|typically|generally|rarely|tend)\b", re.IGNORECASE).search
"""Several lesions that are usually of a size are not this patient's."""
_VERSUS: Final = re.compile(r"(?:\bversus|\bvs\.?)[ <>≤≥]*\Z").search
_VERSUS_BEHIND: Final = re.compile(r" (?:versus|vs)\b").match
_MEAN: Final = re.compile(
    r"\b(?:mean|median|average)\b(?:[^.;]|\.\d){0,60}\Z|\bas small as \Z|(?:±|\+/-|\+-) ?\Z", re.IGNORECASE
).search
_MEAN_BEHIND: Final = re.compile(
    r"(?: in (?:\w+ ){0,2}(?:diameter|size|dimension))?(?:,? (?:with|and) an? |,? ?[(\[]|, )(?:mean|median|average)\b"
    r"[,:=]?(?: (?:of|was|being|(?:max\w+ |tumou?r |lesion )?(?:size|diameter|dimension|length)))?[,:=]? ?[\d~=]"
).match
"""Behind the range of a cohort: "from 6 to 20 mm, with a median of 12 mm", and no "mean SUV of 4"."""
_DEVIATION: Final = re.compile(r" ?(?:±|\+/-|\+-)").match

_TOLD: Final = re.compile(
    r"\b(?:measur\w+|diameters?|siz(?:e|ed|ing)|dimensions?|largest|biggest)\b[^.;|]{0,40}\Z", re.IGNORECASE
).search
_TOLD_BEHIND: Final = re.compile(r"[ -](?:sized|across|(?:in|of) (?:\w+ ){0,3}(?:diameter|size|dimension))").match
"""What tells a size of a thing that no noun names: ``It measured 5 cm``, ``4 cm in diameter``."""
_BRESLOW: Final = re.compile(r",? Breslow\b").match
_PLACED: Final = re.compile(
    r"\b(?:present|seen|located|situated|found|noted|visible|extend\w*|reach\w*|spann?\w*|involv\w*|stretch\w*)\Z"
).search
_FROM_TO: Final = ("growth", "range")
_FAR_MM: Final = 100
"""Many lesions are not told to be from a length on that few have: it is one from the teeth or the anus."""
_WINDOW: Final = 64
_SURROUNDINGS: Final = 300
_QUALIFIER: Final = 36
"""The longest words before a measurement that qualify it: ``up to a maximum diameter of``."""
_BOUNDS: Final = (Qualifier.MAX, Qualifier.MIN, Qualifier.LESS_THAN, Qualifier.GREATER_THAN)


def find(text: str) -> Iterator[Mention[SizeValue]]:
    """Yield the lesion sizes of ``text``.

    >>> found = find("A mass of about 3 × 2 cm lay 5 cm from the anal verge; its margins were 2 cm.")
    >>> [(mention.value.text, mention.value.dimensions_mm, str(mention.value.qualifier)) for mention in found]
    [('about 3 × 2 cm', (30.0, 20.0), 'approx')]
    """
    spans = iter(sentences(text))
    sentence: Sentence | None = None
    for run in runs(text):
        if sentence is None or run[0].start >= sentence.end:
            sentence = _sentence_of(text, run, spans)
        yield from _sizes(sentence, run)


def _sentence_of(text: str, run: Run, spans: Iterator[Span]) -> Sentence:
    """Go on to the sentence that ``run`` begins in."""
    return next(read(text, start, end) for start, end in spans if run[0].start < end)


def _sizes(sentence: Sentence, run: Run) -> Iterator[Mention[SizeValue]]:
    """Yield those products of ``run`` that are sizes of lesions."""
    bound = _BEFORE(_left(sentence, run[0].start)[-_QUALIFIER:])
    for index, (product, noun) in enumerate(zip(run, _nouns(sentence, run), strict=True)):
        kind = noun.meaning if noun else None
        if kind not in SIZED and (kind or not _is_told(sentence, product)):
            continue
        qualifier, rule = _limit(sentence, run, index, kind) or _qualified(sentence, run, product, bound, kind)
        if _is_general(sentence, product, qualifier, kind) or (rule in _FROM_TO and _is_place(sentence, run, kind)):
            continue
        if rule == "range" and _MEAN_BEHIND(sentence.text, run[-1].end):
            continue
        start = product.start - (len(bound[0]) if bound and index == 0 else 0)
        of = (noun.start, noun.end) if noun else None
        value = SizeValue(product.dimensions_mm, qualifier, sentence.text[start : product.end], of)
        yield Mention(start, product.end, value, f"sizes.{rule}")


def _nouns(sentence: Sentence, run: Run) -> list[Hit[Kind] | None]:
    """Find what each product is of: those that share a unit are of one thing; one unnamed goes with the next."""
    nouns: list[Hit[Kind] | None] = []
    last = len(run) - 1
    for index in range(last, -1, -1):
        if index > 0 and (run[index - 1].is_bare or run[index].link is Link.TO):
            continue
        is_single = len(run[last].dimensions_mm) == 1
        noun = measured(sentence, run[index].start, run[last].end, is_single=is_single) or (
            nouns[-1] if nouns else None
        )
        nouns += [noun] * (last - index + 1)
        last = index - 1
    return nouns[::-1]


def _is_told(sentence: Sentence, product: Product) -> bool:
    """Tell whether the measurement of a thing unnamed is told as a size."""
    return (
        len(product.dimensions_mm) > 1
        or _TOLD(_left(sentence, product.start)) is not None
        or _TOLD_BEHIND(sentence.text, product.end) is not None
    )


def _limit(sentence: Sentence, run: Run, index: int, kind: Kind | None) -> tuple[Qualifier | None, str] | None:
    """Read the ends of a range (``min``, ``max``) or the two sizes of what grew or shrank."""
    is_low = index + 1 < len(run) and run[index + 1].link is Link.TO
    if not is_low and run[index].link is not Link.TO:
        return None
    low, high = (run[index], run[index + 1]) if is_low else (run[index - 1], run[index])
    if _is_change(sentence, low, high, kind):
        return None, "growth"
    return (Qualifier.MIN if is_low else Qualifier.MAX), "range"


def _is_place(sentence: Sentence, run: Run, kind: Kind | None) -> bool:
    """Tell a stretch of the gut from sizes: ``ulcers from 25 to 22 cm``, ``the tumour reached from 30 to 35 cm``."""
    low, high = run[0], run[-1]
    came = _FROM(_left(sentence, low.start))
    if came is None or len(low.dimensions_mm) > 1 or _TOLD_BEHIND(sentence.text, high.end):
        return False
    before = came.string[: came.start()].rstrip()
    if _PLACED(before):
        return True
    end = low.start - len(came.string) + len(before)
    follows = any(noun.end == end for noun in sentence.nouns) and _CHANGE(_around(sentence, low)) is None
    is_far = low.dimensions_mm > high.dimensions_mm or max(low.dimensions_mm) >= _FAR_MM
    return follows and (is_far or kind is not Kind.LESIONS)


def _is_change(sentence: Sentence, low: Product, high: Product, kind: Kind | None) -> bool:
    """Tell ``from 11 to 14 mm`` of one lesion at two times from ``2 to 5 mm`` of many at one."""
    left = _left(sentence, low.start)
    if _SPREAD(left):
        return False
    told = _FROM(left) is not None or not low.is_bare
    changes = _CHANGE(_around(sentence, low)) is not None
    return low.dimensions_mm > high.dimensions_mm or (told and (changes or kind is not Kind.LESIONS))


def _qualified(
    sentence: Sentence, run: Run, product: Product, bound: re.Match[str] | None, kind: Kind | None
) -> tuple[Qualifier | None, str]:
    """Read what weakens or bounds a measurement, and which shape it has."""
    breslow = kind is Kind.BRESLOW or _BRESLOW(sentence.text, product.end)
    several = "list" if len(run) > 1 else "dimensions" if len(product.dimensions_mm) > 1 else "single"
    return _bound(sentence, product, bound, kind), "breslow" if breslow else several


def _bound(sentence: Sentence, product: Product, bound: re.Match[str] | None, kind: Kind | None) -> Qualifier | None:
    """Read a qualifier from before, from behind, or from the largest of several lesions."""
    found = bound or _BEHIND(sentence.text, product.end)
    if found:
        return Qualifier(str(found.lastgroup))
    left = _left(sentence, product.start)
    around = left + sentence.text[product.end : min(sentence.end, product.end + 32)]
    if _LARGEST(left) or (kind is Kind.LESIONS and _MAXIMUM(around)):
        return Qualifier.MAX
    return None


def _is_general(sentence: Sentence, product: Product, qualifier: Qualifier | None, kind: Kind | None) -> bool:
    """Tell a cohort's mean, a comparison or a threshold from a finding."""
    left = _left(sentence, product.start)
    if _MEAN(left) or _DEVIATION(sentence.text, product.end):
        return True
    around = _around(sentence, product)
    if qualifier not in _BOUNDS:
        return kind is Kind.LESIONS and _HABIT(around) is not None
    if _VERSUS(left) or _VERSUS_BEHIND(sentence.text, product.end):
        return True
    return _RULE(around) is not None or (qualifier is not Qualifier.MAX and _PRESENT(around) is not None)


def _left(sentence: Sentence, at: int) -> str:
    """Give the words of the sentence right before ``at``."""
    return sentence.text[max(sentence.start, at - _WINDOW) : at]


def _around(sentence: Sentence, product: Product) -> str:
    """Give the sentence that ``product`` stands in, or as much of a very long one as may bear on it."""
    start, end = product.start - _SURROUNDINGS, product.end + _SURROUNDINGS
    return sentence.text[max(sentence.start, start) : min(sentence.end, end)]
