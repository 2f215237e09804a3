"""Sexes: what is written, and by which rule, which tells how much it is worth.

``sex.noun`` ("a woman", "male patient", "Sex: F") and ``sex.letter`` ("58/F") name a person's sex outright.
``sex.pronoun`` and ``sex.organ`` (uterus, prostatectomy, postmenopausal) let it be seen. ``sex.relative`` is the sex of
somebody else: a relative, a donor, a child that was born. ``sex.cohort`` is said of several or of everybody: "women",
"male predominance", "female sex is a risk factor".

Left alone: "he or she", connectors, animals, HE stains, HER2, and the other phrases in ``persons.tsv`` that hold such
a word and name nobody.
"""

import re
from collections.abc import Iterator
from typing import Final

from extractors.lexicon import Hit
from extractors.persons import Kind, Person, lettered, persons
from schemas.mention import Mention, SexValue
from schemas.values import Sex

_RULES: Final = {
    Kind.GROUP: "sex.cohort",
    Kind.PRONOUN: "sex.pronoun",
    Kind.RELATIVE: "sex.relative",
    Kind.RELATIVES: "sex.relative",
    Kind.ORGAN: "sex.organ",
}
"""The rule of a word where nothing around speaks for another."""

_LABEL: Final = re.compile(r"\b(?:sex|gender)[)\]]? ?[:=,-]? ?\Z", re.IGNORECASE)
_LABELLED: Final = re.compile(r"\b(?i:sex|gender) ?[:=] ?(?P<sex>[MFmf])\b(?![/-])")
_PARITY: Final = re.compile(r"\bG\d{1,2}[ ,]{0,2}P\d{1,2}\b(?!-)")
"""Gravida and para (G2P2)."""
_OF_MANY: Final = re.compile(
    r"[ -](?:(?:pre)?domina\w*|preponderance|predilection|ratio|sex\b|gender\b|incidence|prevalence|prevalent|population"
    r"|majority|bias|cases\b|to[ -](?:fe)?male)|s? ?(?:/|:|vs?\.?|versus|and|or|to) ?(?:\w+ )?(?:fe)?male|: ?\d|[/:]f\b",
    re.IGNORECASE,
)
_OTHER_SEX_BEFORE: Final = re.compile(
    r"male(?: ?[/:] ?|-to-| (?:to|and|or|versus|vs\.?|than) )(?:\w+ )?\Z", re.IGNORECASE
)
_COUNTED: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all|many|most|several|some|more|adult|in) \Z",
    re.IGNORECASE,
)
_BORN: Final = re.compile(r"\b(?:gave birth|delivered|delivery|birth to|born)\b[^.]{0,60}\Z", re.IGNORECASE)
_WORDS: Final = re.compile(r"(?:[ -]+(?!(?:with|who|and|or|was|is|had|in|of)\b)[\w'’]+){1,4}")


def find(text: str) -> Iterator[Mention[SexValue]]:
    """Yield the sexes that ``text`` writes, in text order.

    >>> text = "A 58-year-old woman and her brother; a male predominance; prostatectomy (M/60)"
    >>> [(text[sex.start : sex.end], sex.value.sex.value, sex.rule) for sex in find(text)][:3]
    [('woman', 'female', 'sex.noun'), ('her', 'female', 'sex.pronoun'), ('brother', 'male', 'sex.relative')]
    >>> [(text[sex.start : sex.end], sex.value.sex.value, sex.rule) for sex in find(text)][3:]
    [('male', 'male', 'sex.cohort'), ('prostatectomy', 'male', 'sex.organ'), ('M/60', 'male', 'sex.letter')]
    """
    found = [*_letters(text), *_words(text)]
    behind = 0
    for mention in sorted(found, key=lambda mention: (mention.start, -mention.end)):
        if mention.start >= behind:
            yield mention
            behind = mention.end


def _letters(text: str) -> Iterator[Mention[SexValue]]:
    """Yield the sexes that a letter or a formula tells."""
    for each in lettered(text):
        yield Mention(each.start, each.end, SexValue(each.sex), "sex.letter")
    for mark in _LABELLED.finditer(text):
        sex = Sex.FEMALE if mark["sex"] in "fF" else Sex.MALE
        yield Mention(mark.start(), mark.end(), SexValue(sex), "sex.noun")
    for mark in _PARITY.finditer(text):
        yield Mention(mark.start(), mark.end(), SexValue(Sex.FEMALE), "sex.organ")


def _words(text: str) -> Iterator[Mention[SexValue]]:
    """Yield the sexes that a word tells."""
    people = persons(text)
    for index, hit in enumerate(people):
        if hit.meaning.sex is not None:
            rule = _rule(text, people, index)
            if rule is not None:
                yield Mention(hit.start, hit.end, SexValue(hit.meaning.sex), rule)


def _rule(text: str, people: tuple[Hit[Person], ...], index: int) -> str | None:
    hit = people[index]
    if hit.meaning.kind is Kind.NOUN:
        return _rule_of_noun(text, people, index)
    if hit.meaning.kind is Kind.ORGAN and index and _is_theirs(text, people[index - 1], hit):
        return "sex.relative"
    return _RULES.get(hit.meaning.kind)


def _is_theirs(text: str, before: Hit[Person], organ: Hit[Person]) -> bool:
    """Tell whether a relative had it: "her mother died of ovarian cancer"."""
    is_kin = before.meaning.kind in {Kind.RELATIVE, Kind.RELATIVES}
    return is_kin and organ.start - before.end < 60 and "." not in text[before.end : organ.start]


def _rule_of_noun(text: str, people: tuple[Hit[Person], ...], index: int) -> str | None:
    """Judge "woman", "male" and the like by the noun that they go with and the words around."""
    hit = people[index]
    head = _head(text, people, index)
    before = text[max(0, hit.start - 80) : hit.start]
    if head is Kind.ANIMAL:
        return None
    if head in {Kind.RELATIVE, Kind.RELATIVES} or _BORN.search(before):
        return "sex.relative"
    if _LABEL.search(before):
        return "sex.noun"
    is_adjective = text[hit.start : hit.end].lower().endswith("male")
    return "sex.cohort" if head is Kind.GROUP or (is_adjective and _is_of_many(text, hit, before)) else "sex.noun"


def _is_of_many(text: str, hit: Hit[Person], before: str) -> bool:
    if _OF_MANY.match(text, hit.end) or _OTHER_SEX_BEFORE.search(before):
        return True
    return _COUNTED.search(before) is not None


def _head(text: str, people: tuple[Hit[Person], ...], index: int) -> Kind | None:
    """Give the kind of the noun that an adjective goes with: in "female nude mice" the mice."""
    mark = _WORDS.match(text, people[index].end)
    if mark is None:
        return None
    kinds = [
        hit.meaning.kind
        for hit in people[index + 1 : index + 4]
        if hit.start < mark.end() and hit.meaning.kind not in {Kind.ORGAN, Kind.THING, Kind.PRONOUN, Kind.NOUN}
    ]
    return kinds[0] if kinds else None
