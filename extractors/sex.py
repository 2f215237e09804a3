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
from extractors.persons import OF_CHILDREN, Kind, Person, lettered, persons
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
_LABELLED: Final = re.compile(r"[SsGg](?<!\w.)(?i:ex|ender) ?[:=] ?(?P<sex>[MFmf])\b(?![/-])")
_PARITY: Final = re.compile(r"G(?<!\w.)\d{1,2}[ ,]{0,2}P\d{1,2}\b(?!-)")
"""Gravida and para (G2P2). Like the one above, it looks behind its first letter: ``re`` runs fastest to a letter."""
_OF_MANY: Final = re.compile(
    r"[ -](?:(?:pre)?domina\w*|preponderance|predilection|ratio|sex\b|gender\b|incidence|preval\w+|population|majority"
    r"|bias|cases\b|births\b|deliveries\b|controls?\b|to[ -](?:fe)?male)"
    r"|s? ?(?:/|:|vs?\.?|versus|and|or|to) ?(?:\w+ )?(?:fe)?male|: ?\d|[/:]f\b"
    r"|,? ?\(?(?:n ?= ?)?\d+(?:\.\d+)? ?(?:%|\)|:)",
    re.IGNORECASE,
)
_OTHER_SEX: Final = re.compile(r" ?[/:] ?(?:fe)?male\b|,? \d+ ?\(", re.IGNORECASE)
_OTHER_BEFORE: Final = re.compile(
    r"male(?: ?[/:] ?|-to-| (?:to|and|or|versus|vs\.?|than) )(?:\w+ )?\Z|(?:%|percent|\bwere|\bcommon) (?:in )?\Z",
    re.IGNORECASE,
)
_OF_SERIES: Final = re.compile(
    r"\b(?:(?:wo)?men|(?:fe)?males|boys|girls),? and (?:one|an?|1)(?: was an?)? \Z", re.IGNORECASE
)
_COUNTED: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all|many|most|several|some|more|in) \Z",
    re.IGNORECASE,
)
_LEGEND: Final = re.compile(r"\b[MF] ?[,=:)]? ?\Z")
"""The key of a table: "M, male; F, female"."""
_POSSESSED: Final = re.compile(r"\b(?:his|her) \Z", re.IGNORECASE)
_APPOSED: Final = re.compile(r"(?:,| was| is) an? (?:[\w-]+ ){0,4}")
_BORN: Final = re.compile(
    r"\b(?:birth (?:to|of)|delivered(?: of)?|delivery of|delivering) (?:(?!by )[\w-]+ ){0,4}\Z", re.IGNORECASE
)
_WORDS: Final = re.compile(
    r"(?:[ -]+(?!(?:with|who\w*|which|that|and|or|was|is|were|ha[ds]|in|of|to|for|by|at|from|on|an?|the|his|her"
    r"|present\w*|admitted|referred|underw\w+)\b)[\w'’/]+){1,4}"
)


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
    if hit.meaning.kind is Kind.RELATIVE and OF_CHILDREN.match(text, hit.end):
        return "sex.noun"
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
    before = text[max(0, hit.start - 80) : hit.start]
    is_adjective = text[hit.start : hit.end].lower().endswith("male")
    head = _head(text, people, index) if is_adjective else None
    if head is Kind.ANIMAL:
        return None
    if head in {Kind.RELATIVE, Kind.RELATIVES} or _is_kin(text, people, index) or _BORN.search(before):
        return "sex.relative"
    if head is Kind.GROUP or _OF_SERIES.search(before) or (is_adjective and _is_of_many(text, hit, before)):
        return "sex.cohort"
    is_key = is_adjective and not _LABEL.search(before) and _LEGEND.search(before)
    return None if is_key else "sex.noun"


def _is_kin(text: str, people: tuple[Hit[Person], ...], index: int) -> bool:
    """Tell whether it is "his widow" or "her brother, a 40-year-old man"."""
    hit, before = people[index], people[index - 1] if index else people[index]
    if before.meaning.kind is Kind.RELATIVE and _APPOSED.fullmatch(text, before.end, hit.start):
        return True
    return _POSSESSED.search(text, max(0, hit.start - 10), hit.start) is not None


def _is_of_many(text: str, hit: Hit[Person], before: str) -> bool:
    if _LABEL.search(before):
        return _OTHER_SEX.match(text, hit.end) is not None
    return any((_OF_MANY.match(text, hit.end), _OTHER_BEFORE.search(before), _COUNTED.search(before)))


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
