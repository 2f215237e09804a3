"""Ages: what is written, in which unit, and by which rule, which tells what sort of statement it is.

``age.year-old``, ``age.aged`` and ``age.sex-letter`` say how old somebody is; ``age.decade`` says only the decade,
with no value. ``age.event`` is an age at something that happened (``menopause at the age of 50``), ``age.diagnosis``
one at which an illness was found, this one or one before, ``age.relative`` that of a relative, ``age.cohort`` that of
several, with no value where it is a range: reported so that a reader sees why they are not used.

An age "at the age of 46" is an event unless the verb that it belongs to brings the patient to the doctor ("presented at
the age of 46"). Left alone: durations, dates, the age of things and of animals ("a 3-year-old scar", "12-week-old
mice"), words that only suggest an age (newborn, elderly).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from extractors import age_phrases as phrases
from extractors.lexicon import Hit, lowered
from extractors.numbers import amount
from extractors.persons import OF_CHILDREN, Kind, Person, between, lettered, persons, unit_of
from schemas.mention import AgeValue, Mention
from schemas.values import Unit

Ages: TypeAlias = Iterator[Mention[AgeValue]]
Age: TypeAlias = tuple[int, int, float, Unit]
"""Start, end, number and unit."""
Named: TypeAlias = tuple[Hit[Person], ...]

_OLDEST: Final = 120
"""Years; a larger number is no age."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A text in lower case, and who is named in it."""

    text: str
    people: Named

    def before(self, end: int, width: int = 100) -> str:
        """Give what stands before ``end`` in its sentence."""
        piece = self.text[max(0, end - width) : end]
        return piece[max(piece.rfind(". "), piece.rfind("; "), piece.rfind("\n")) + 1 :]

    def subject(self, end: int) -> Hit[Person] | None:
        """Give the last person named before ``end`` in its sentence; "her" and "his" name nobody by themselves."""
        named = between(self.people, end - len(self.before(end)), end)
        return next((hit for hit in reversed(named) if self._is_named(hit)), None)

    def _is_named(self, hit: Hit[Person]) -> bool:
        if hit.meaning.kind is Kind.PRONOUN:
            return self.text[hit.start : hit.end] in {"she", "he"}
        return hit.meaning.kind not in {Kind.ORGAN, Kind.THING, Kind.ANIMAL}

    def is_relative(self, hit: Hit[Person]) -> bool:
        """Tell whether ``hit`` is somebody's relative; "a mother of two" is nobody's."""
        if hit.meaning.kind not in {Kind.RELATIVE, Kind.RELATIVES}:
            return False
        return OF_CHILDREN.match(self.text, hit.end) is None

    def phrase(self, start: int) -> Named:
        """List the persons and things in the noun phrase that goes on at ``start``."""
        mark = phrases.PHRASE.match(self.text, start)
        return between(self.people, start, mark.end() if mark else start)


@dataclass(frozen=True, slots=True)
class _Said:
    """One statement of one age or several, not yet judged."""

    start: int
    end: int
    ages: tuple[Age, ...]
    base: str
    """The rule, unless something around speaks for another."""
    named: Named = ()
    """Who or what stands in the noun phrase behind: in "58-year-old, otherwise healthy woman" the woman."""
    is_range: bool = False


def find(text: str) -> Ages:
    """Yield the ages that ``text`` writes, in text order, none overlapping.

    >>> text = "A 58-year-old woman, menopausal at the age of 50, had a 5-year history; her mother died aged 71."
    >>> [(text[age.start : age.end], age.value.value, age.rule) for age in find(text)]
    [('58-year-old', 58.0, 'age.year-old'), ('age of 50', 50.0, 'age.event'), ('aged 71', 71.0, 'age.relative')]
    """
    source = _Source(lowered(text), persons(text))
    said = [*_old(source), *_aged(source), *_was(source), *_beside_noun(source)]
    found = [mention for each in said for mention in _mentions(source, each)]
    behind = 0
    for mention in sorted([*found, *_lettered(text), *_decades(source)], key=lambda each: (each.start, -each.end)):
        if mention.start >= behind:
            yield mention
            behind = mention.end


def _mentions(source: _Source, said: _Said) -> Ages:
    rule = _rule(source, said)
    if rule is None:
        return
    if said.is_range or (rule == "age.cohort" and len(said.ages) > 1):
        yield Mention(said.start, said.end, AgeValue(None, said.ages[-1][3]), "age.cohort")
        return
    for start, end, number, unit in said.ages:
        if 0 < number <= (_OLDEST if unit is Unit.YEAR else 999):
            span = (said.start, said.end) if len(said.ages) == 1 else (start, end)
            yield Mention(*span, AgeValue(number, unit), rule)


def _rule(source: _Source, said: _Said) -> str | None:
    if _is_nobody(source, said):
        return None
    if _is_shared(source, said):
        return "age.cohort"
    if _is_relative(source, said):
        return "age.relative"
    if not _is_event(source, said):
        return said.base
    is_found = phrases.at_diagnosis(source.before(said.start, 160), source.text, said.end)
    return "age.diagnosis" if is_found else "age.event"


def _kinds(said: _Said) -> set[Kind]:
    return {hit.meaning.kind for hit in said.named}


def _is_nobody(source: _Source, said: _Said) -> bool:
    """Tell whether it is the age of a thing or an animal, or no age since birth (gestational age)."""
    kinds = _kinds(said)
    if Kind.ANIMAL in kinds or (Kind.THING in kinds and not kinds & {Kind.NOUN, Kind.PERSON, Kind.GROUP}):
        return True
    return phrases.OTHER_AGE.search(source.before(said.start, 20)) is not None


def _is_shared(source: _Source, said: _Said) -> bool:
    """Tell whether it is said of several, or bounds an age."""
    before = source.before(said.start)
    if said.is_range or phrases.SHARED.search(before) or phrases.ONWARDS.match(source.text, said.end):
        return True
    kinds = _kinds(said)
    if phrases.ONE.search(before) or (kinds & {Kind.NOUN, Kind.PERSON} and Kind.GROUP not in kinds):
        return False
    if said.base == "age.year-old" and phrases.LISTED.search(before[-40:]):
        return True
    if phrases.STATISTIC.search(before[-60:]) or (
        said.base == "age.aged" and phrases.GAP_SHARED.search(source.text, said.start, said.ages[0][0])
    ):
        return True
    return len(said.ages) == 1 and (Kind.GROUP in kinds or _is_of_group(source, said))


def _is_of_group(source: _Source, said: _Said) -> bool:
    """Tell whether a group stands right before ("women aged 60")."""
    subject = source.subject(said.start)
    return said.base == "age.aged" and subject is not None and subject.meaning.kind is Kind.GROUP


def _is_relative(source: _Source, said: _Said) -> bool:
    """Tell whether a relative is meant: "her 58-year-old mother", "the father died at 60 years of age"."""
    own = [hit for hit in said.named if source.is_relative(hit)]
    before = source.before(said.start)
    if phrases.BORN.search(before) or phrases.CHILDREN.search(before):
        return True
    if own:
        is_donor = source.text.startswith("donor", own[0].start)
        return is_donor or own[0].meaning.kind is Kind.RELATIVES or phrases.POSSESSED.search(before) is not None
    at = None if said.named else phrases.AT.search(before)
    subject = source.subject(said.start - (len(at[0]) if at else 0))
    if subject is None or not source.is_relative(subject):
        return False
    return not said.named or phrases.APPOSED.fullmatch(source.text, subject.end, said.start) is not None


def _is_event(source: _Source, said: _Said) -> bool:
    """Tell whether it is the age at something else than coming to the doctor."""
    if _kinds(said) & {Kind.NOUN, Kind.PERSON}:
        return False
    if phrases.GAP_EVENT.search(source.text, said.start, said.ages[0][0]):
        return True
    before = source.before(said.start)
    at = phrases.AT.search(before)
    if at is None or (said.base == "age.year-old" and phrases.INSIDE.match(at[0])):
        return False
    return not (phrases.CAME.search(before[: at.start()]) or phrases.COMES_TO_US.match(source.text, said.end))


def _old(source: _Source) -> Iterator[_Said]:
    """Yield what ends in "old" or "of age"."""
    for end in (mark for pattern in phrases.OLD for mark in pattern.finditer(source.text)):
        mark = phrases.BEFORE_OLD.search(source.text, max(0, end.start() - phrases.WINDOW), end.start())
        if mark is None or (mark["unit"] is None and end[0] in {"age", "old", "olds"}):
            continue
        base = "age.aged" if end[0] == "age" else "age.year-old"
        named = () if end[0] == "age" else source.phrase(end.end())
        age = (mark.start("high"), end.end(), amount(mark["high"]), unit_of(mark["unit"]))
        yield _pair(mark, age, base, named) or _Said(age[0], age[1], (age,), base, named)


def _pair(mark: re.Match[str], high: Age, base: str, named: Named) -> _Said | None:
    """Read "1 year 3 month old", "20- to 30-year-old", "13- and 17-year-old girls"; None if the first is another's."""
    if mark["low"] is None:
        return None
    first, (_, end, number, unit) = amount(mark["low"]), high
    first_unit = unit_of(mark["lowunit"]) if mark["lowunit"] else unit
    start = mark.start()
    if (age := phrases.whole(first, first_unit, number, unit)) is not None:
        return _Said(start, end, ((start, end, *age),), base, named)
    kinds = {hit.meaning.kind for hit in named}
    ages = ((start, mark.end("low"), first, first_unit), high)
    if phrases.BETWEEN.search(mark.string, max(0, start - 30), start):
        return _Said(start, end, ages, base, named, is_range=True)
    if phrases.RANGE.search(mark["link"].removeprefix("- ")):
        is_case_number = bool(kinds & {Kind.NOUN, Kind.PERSON}) and Kind.GROUP not in kinds
        return None if is_case_number or first >= number else _Said(start, end, ages, base, named, is_range=True)
    is_list = mark["link"].startswith("-") or bool(kinds & {Kind.GROUP, Kind.RELATIVES})
    return _Said(start, end, ages, base, named) if is_list and mark["link"].strip() else None


def _aged(source: _Source) -> Iterator[_Said]:
    """Yield what begins with "age", "aged" or "ages"."""
    for mark in phrases.AGED.finditer(source.text):
        ages = tuple(_ages(mark))
        if ages:
            spread = phrases.RANGE.search(phrases.ONE_AGE.sub("", mark["ages"])) is not None and len(ages) > 1
            end = mark.end() if ages[-1][1] == mark.end("ages") else ages[-1][1]
            yield _Said(mark.start(), end, ages, "age.aged", is_range=spread)


def _ages(mark: re.Match[str]) -> Iterator[Age]:
    """Yield each age of a list; a unit that is told once is told for all ("13, 17 and 18 months")."""
    found = list(phrases.ONE_AGE.finditer(mark.string, mark.start("ages"), mark.end("ages")))
    last = found[-1]["unit"]
    if len(found) == 2 and found[0]["unit"] and last:
        (first, second) = ((amount(each["age"]), unit_of(each["unit"])) for each in found)
        if (age := phrases.whole(*first, *second)) is not None:
            yield (found[0].start(), found[1].end(), *age)
            return
    for each in found:
        number, unit = amount(each["age"]), each["unit"] or last
        if unit or number >= 10 or each["age"].isdigit():
            yield each.start(), each.end(), number, unit_of(unit)


def _was(source: _Source) -> Iterator[_Said]:
    """Yield "he was 12 years"; without a unit only "when he was 12" is an age."""
    for mark in phrases.WAS.finditer(source.text):
        if mark["unit"] or mark["came"] or phrases.WHEN.search(source.text, max(0, mark.start() - 20), mark.start()):
            start = mark.start("age")
            end = mark.end("age") if mark["came"] else mark.end()
            age = (start, end, amount(mark["age"]), unit_of(mark["unit"]))
            yield _Said(start, end, (age,), "age.aged")


def _beside_noun(source: _Source) -> Iterator[_Said]:
    """Yield "a woman of 58 years", "a girl (7 years)" and "a 45 years female"."""
    for hit in source.people:
        if hit.meaning.kind not in {Kind.NOUN, Kind.PERSON}:
            continue
        mark = phrases.OF.match(source.text, hit.end) or phrases.OF_BARE.match(source.text, hit.end)
        if mark and (mark["link"] == " of " or hit.meaning.kind is Kind.NOUN):
            yield _one(mark)
        mark = phrases.BEFORE_SEX.search(source.text, max(0, hit.start - phrases.WINDOW), hit.start)
        if mark and hit.meaning.kind is Kind.NOUN:
            yield _one(mark, (hit,))


def _one(mark: re.Match[str], named: Named = ()) -> _Said:
    start, end = mark.start("age"), mark.end("unit")
    return _Said(start, end, ((start, end, amount(mark["age"]), unit_of(mark["unit"])),), "age.aged", named)


def _lettered(text: str) -> Ages:
    """Yield "58/F"."""
    for found in lettered(text):
        if 0 < found.age <= _OLDEST:
            yield Mention(found.start, found.end, AgeValue(found.age, found.unit), "age.sex-letter")


def _decades(source: _Source) -> Ages:
    """Yield "a man in his sixties"; what else was in somebody's twenties is an event."""
    for mark in phrases.DECADE.finditer(source.text):
        subject = source.subject(mark.start())
        rule = "age.decade" if _is_somebody(source, subject, mark.start()) else "age.event"
        if subject is not None and source.is_relative(subject):
            rule = "age.relative"
        yield Mention(mark.start(), mark.end(), AgeValue(None, Unit.YEAR), rule)


def _is_somebody(source: _Source, subject: Hit[Person] | None, start: int) -> bool:
    """Tell whether no more than "who is" stands between a person and the decade."""
    return subject is not None and phrases.WHO_IS.fullmatch(source.text, subject.end, start) is not None
