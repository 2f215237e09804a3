"""What tells that a sentence is about another publication's patient, which one, and how far the tale goes on."""

import re
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import Final

from pipeline.literature.keys import NAME, OTHERS
from pipeline.literature.model import Key
from pipeline.literature.words import is_no_name
from pipeline.story import Story
from pipeline.text import Span
from pipeline.voices import Sentence
from schemas.values import Experiencer, Zone

TELLS: Final = r"(?:reported|described|presented|published|documented|showed|treated|noted|observed)"
"""How authors tell of a patient."""
CITED: Final = re.compile(r"\[\d{1,3}(?:\s?[,;-]\s?\d{1,3})*\]")
_OTHERS: Final = re.compile(r"(?:et\.?\s+al\b|and\s+(?:coll|co-?w|assoc))").search
"""The beginning of :data:`OTHERS`: most sentences name no authors, and need no closer look."""
_AUTHOR: Final = re.compile(rf"(?<![\w-])(?P<author>{NAME}(?:\s+and\s+{NAME})?){OTHERS}")
_DATED: Final = re.compile(rf"(?<![\w-])(?P<author>{NAME}),? \(?(?P<year>(?:19|20)\d\d)[a-h]?\)")
"""A surname with a year: "Roe (1999)", "(Roe, 1999)"."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d[a-h]?\)").search
_IN_YEAR: Final = re.compile(r"\bin (?P<year>(?:19|20)\d\d)\b")
_AUTHORS_TELL: Final = re.compile(
    rf"{OTHERS}\s*(?:\[[^\[\]]{{1,12}}\]\s*)?(?:have\s|had\s|also\s|recently\s){{0,2}}{TELLS}\b"
)
"""Other authors report: the sentence is about their patient, whoever the sentences around it are about."""
SEVERAL: Final = re.compile(
    r"\b(?:(?:(?:whereas|while|and|but)\s(?:another|the\s(?:other|second|third))|patients|cases|series|studies|women|men"
    r"|children|median|mean|average|cohort|review(?:ed)?|each\s(?:report|descri|present|publish|treat|saw)\w*)\b|(?:both|all|most|many|several|few|two|three|four|five|six|seven|eight|nine|ten)\b"
    r"(?!\s(?:[\w-]+\s){0,2}?(?:cycles|courses|doses|fractions|sessions|rounds|(?:month|year|week|day|hour|decade|time)s?\b"
    r"|lungs|breasts|kidneys|ovaries|lobes|sides|eyes|legs|thighs|arms|hands|feet|adrenals?|testes|tonsils|parotids?"
    r"|lesions|nodules|masses|foci|metastases|recurrences|operations|surgeries|resections|procedures|lines|margins)\b))",
    re.IGNORECASE,
).search
"""Words that tell of several patients at once; a number of cycles, months, organs or lesions is one patient's."""
_NEXT: Final = re.compile(
    r";|,?\s(?:and|while|whereas|but)\b|,\s(?:an?|one|another|the\s(?:other|second|third|latter))\b", re.IGNORECASE
).match
"""What begins the words on another publication behind the one cited."""
_STOP: Final = re.compile(
    r";|,\s(?:and|while|whereas|but)\s(?=[^\W\d_a-z][\w'-]+\s(?:et\.?\sal\b|and\s(?:coll|co-?w|assoc)))"
).search
_TALE: Final = 5
"""How many sentences more may tell of a patient."""
_GOES_ON: Final = re.compile(
    r"[^.;]{0,80}?\b(?:s?he|her|his|(?:the|this|their)\s(?:\w+\s)?(?:patient|woman|man|boy|girl|child|infant|tumou?r|lesion|mass))\b",
    re.IGNORECASE,
).match


def is_of_others(story: Story, sentence: Sentence) -> bool:
    """Tell whether a sentence may be about another publication's patient."""
    if sentence.experiencer in {Experiencer.LITERATURE, Experiencer.GENERAL}:
        return True
    place = story.text, sentence.start, sentence.end
    return sentence.zone is not Zone.CASE and _OTHERS(*place) is not None and _AUTHORS_TELL.search(*place) is not None


def tale_end(story: Story, place: int, aged: Collection[int]) -> int:
    """Give where the sentences end that go on with the patient of the one at ``place``, and tell of nobody else.

    ``aged`` holds where the sentences begin that tell an age.
    """
    first = story.sentences[place]
    cited, end = _numbers(story, first), first.end
    for sentence in story.sentences[place + 1 : place + 1 + _TALE]:
        if sentence.start in aged or sentence.block != first.block or not _goes_on(story, first, sentence):
            break
        more = _numbers(story, sentence)
        if cited and not more <= cited:
            break
        cited, end = cited | more, sentence.end
    return end


def _numbers(story: Story, sentence: Sentence) -> frozenset[str]:
    return frozenset(CITED.findall(story.text, sentence.start, sentence.end))


def _goes_on(story: Story, first: Sentence, sentence: Sentence) -> bool:
    """Tell whether a sentence goes on with the same patient: another publication's, or *she*, or *the tumour*."""
    words = story.text[sentence.start : sentence.end]
    if _author(words) or SEVERAL(words):
        return False
    if sentence.experiencer is Experiencer.LITERATURE:
        return True
    return sentence.experiencer is first.experiencer and _GOES_ON(words) is not None


def is_cited(words: str) -> bool:
    """Tell whether words cite a publication: by number, by its authors, by a surname with a year.

    >>> is_cited("Roe (1999) saw one."), is_cited("as told before [12]"), is_cited("in May (2010)")
    (True, True, False)
    """
    if ("[" in words and CITED.search(words)) or _dated(words):
        return True
    return (" al" in words or " coll" in words.lower()) and _author(words) is not None


def _author(words: str) -> re.Match[str] | None:
    return _AUTHOR.search(words) if _OTHERS(words) else None


def _dated(words: str) -> re.Match[str] | None:
    """Find the first surname with a year; a month or a figure is none."""
    found = _DATED.finditer(words) if _YEAR(words) else ()
    return next((one for one in found if not is_no_name(one["author"].split(maxsplit=1)[0])), None)


def key_of(words: str, span: Span) -> Key:
    """Name the publication that ``words`` cite."""
    author, cited, dated = _author(words), CITED.search(words), _IN_YEAR.search(words)
    alone = None if author else _dated(words)
    named = author[0] if author else alone["author"] if alone else None
    year = alone or dated
    return Key(
        *span,
        year=int(year["year"]) if year else None,
        author=" ".join(named.split()) if named else None,
        reference=cited[0] if cited else None,
    )


def cited_parts(story: Story, sentence: Sentence) -> Iterator[Span]:
    """Yield the parts of a sentence that cite a publication each: "one died [4], and the other is well [7]"."""
    cited = [one.span() for one in CITED.finditer(story.text, sentence.start, sentence.end)]
    cuts = [
        cut.start()
        for one, other in pairwise(cited)
        if (cut := _NEXT(story.text, one[1], other[0]) or _STOP(story.text, one[1], other[0]))
    ]
    yield from pairwise((sentence.start, *cuts, sentence.end))
