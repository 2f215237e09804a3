"""Names the tumour of a literature patient: the title of the table decides, then the cells, then the report's title.

A title is of one tumour, and what the cells say of its type goes into the words. Where the title names a family only
("carcinoma"), a column of diagnoses may say which member each patient had; where it leaves the behaviour open, a cell
that names the same tumour may state it, and a tumour that has spread is malignant. Of the report's own tumour is a
table that is plainly about the same disease.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pipeline.decide.kinds import is_kind
from pipeline.decide.morphology import behaving, kind_told, leading, morphology_of
from pipeline.decide.wording import wording
from pipeline.literature.course.codes import diagnosis_words
from pipeline.literature.titles import read_title
from pipeline.literature.words import one_line
from pipeline.story import Story
from pipeline.text import Span
from schemas.report import Case, Diagnosis, Evidence, PrimarySite
from schemas.values import Assertion

_FAMILIES: Final = frozenset({"8000", "8001", "8010", "8800", "9590", "9800"})
"""Histologies that name a family, not a tumour."""
_NOUNS: Final = MappingProxyType(
    {"8000/3": "carcinoma", "8010/3": "carcinoma", "8800/3": "sarcoma", "9590/3": "lymphoma"}
)
"""What the kinds of a family of tumours are called: a cancer of which a cell says *squamous* is a carcinoma."""
_ADJECTIVE: Final = re.compile(r"[A-Za-z]{4,}(?:[\s-][a-z]+)?(?:[\s-]cells?)?", re.IGNORECASE).fullmatch
_UNSURE: Final = frozenset({Assertion.ABSENT, Assertion.HYPOTHETICAL})
_MALIGNANT: Final = "3"
_UNCERTAIN: Final = "/1"
_TELLING: Final = re.compile(r"[A-Za-z]{4}").search
"""What a cell that adds to a diagnosis holds: a word, and not only "yes", a sign or an unexplained short form."""
_BESIDE: Final = "; "
"""What stands between the tumour of a table's title and what a cell says of its type."""
_FORM: Final = re.compile(r"[A-Za-z][\w-]*\.?")


@dataclass(frozen=True, slots=True)
class Tumour:
    """A tumour as some words name it."""

    text: str
    code: str
    evidence: tuple[Evidence, ...]


def titled(story: Story, span: Span) -> Tumour | None:
    """Give the tumour that a title is about; whatever it says of it, "features of", it is."""
    return named(story, span, frozenset())


def named(story: Story, span: Span, unsure: Collection[Assertion] = _UNSURE) -> Tumour | None:
    """Give the tumour that a stretch of clean text is about, by its own words or by the report's abbreviations."""
    found = [one for one in story.between("histology", *span) if one.assertion not in unsure]
    words = one_line(story.text[slice(*span)])
    shifted = [one.mention._replace(start=one.mention.start - span[0], end=one.mention.end - span[0]) for one in found]
    led = leading(words, shifted)
    if led is not None:
        mention, value = led
        judged = found[shifted.index(mention)]
        return Tumour(wording(story, [judged]), value.morphology, story.evidence(judged))
    defined = {short: story.text[one.start : one.end] for short, one in story.defined.items()}
    spelt = morphology_of(spelled(words, defined | {f"{short}s": long for short, long in defined.items()}))
    if spelt is None:
        return None
    return Tumour(" ".join(words.split()).strip(" ."), spelt.morphology, story.quoted(*span, "tables.title-diagnosis"))


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell under a head of diagnoses says."""

    words: str
    evidence: tuple[Evidence, ...]
    is_diagnosis: bool
    """Whether its column holds whole diagnoses, and not only grades or subtypes."""


@dataclass(frozen=True, slots=True)
class Namer:
    """Names the tumours of the patients of one table."""

    title: Tumour | None
    about: Tumour | None
    """Of the report, where the table is about the same disease."""
    meanings: Mapping[str, str]
    """What the short forms of the table stand for."""

    def diagnosed(self, case: Case, cells: Sequence[Said] = ()) -> Case:
        """Give a patient the diagnosis that the title, the cells or the report make."""
        own = next(self._own(cells), None)
        base = self.title or (own[1] if own else None) or self.about
        if base is None:
            return case
        code = _finer(base.code, own[1].code, is_diagnosis=own[0].is_diagnosis) if own else base.code
        if code.endswith(_UNCERTAIN) and case.metastatic_sites:
            code = behaving(code, _MALIGNANT)
        typed = [said for said in cells if base.text != said.words and _TELLING(spelled(said.words, self.meanings))][:1]
        text = _BESIDE.join([base.text, *(said.words for said in typed)])
        evidence = (*base.evidence, *(one for said in typed for one in said.evidence))
        return case.model_copy(update={"diagnosis": Diagnosis(text=text, morphology=code, evidence=evidence)})

    def _own(self, cells: Sequence[Said]) -> Iterator[tuple[Said, Tumour]]:
        """Yield what the cells name, their short forms spelled out."""
        for said in cells:
            words = spelled(said.words, self.meanings)
            value = morphology_of(words)
            code = value.morphology if value else self._member(words)
            if code is not None:
                yield said, Tumour(said.words, code, said.evidence)

    def _member(self, words: str) -> str | None:
        """Give the member of the title's family that an adjective alone in a cell names: "epidermoid"."""
        base = self.title or self.about
        noun = _NOUNS.get(base.code) if base else None
        value = morphology_of(f"{words} {noun}") if noun and _ADJECTIVE(words) else None
        return value.morphology if value and value.morphology[:4] not in _FAMILIES else None


def spelled(words: str, meanings: Mapping[str, str]) -> str:
    """Spell out the short forms in the words of a cell.

    >>> spelled("WDL, papillary ca.", {"WDL": "well-differentiated liposarcoma"})
    'well-differentiated liposarcoma, papillary carcinoma'
    """
    clipped = diagnosis_words()
    return _FORM.sub(lambda form: _long(form[0], meanings) or _long(form[0], clipped) or form[0], words)


def _long(form: str, meanings: Mapping[str, str]) -> str | None:
    """Give what a form stands for, with its dot or without."""
    return meanings.get(form) or meanings.get(form.rstrip("."))


def _finer(code: str, own: str, *, is_diagnosis: bool) -> str:
    """Give the code of the title, or that of the cell where it only says more: a member of a family, a behaviour."""
    if is_diagnosis and code[:4] in _FAMILIES and is_kind(own, of=code):
        return own
    return own if own[:4] == code[:4] and not code.endswith(_MALIGNANT) else code


def subtyped(case: Case) -> Case:
    """Give a patient of the authors' own the kind of tumour that the cell of types names, not the title's family."""
    told = case.diagnosis
    if told is None or told.morphology is None:
        return case
    words = (told.text or "").partition(_BESIDE)[2]
    cell = morphology_of(words)
    outright = cell.morphology if cell and is_kind(cell.morphology, of=told.morphology) else None
    kind = kind_told(told.morphology, words) or outright
    return case.model_copy(update={"diagnosis": told.model_copy(update={"morphology": kind or told.morphology})})


def finer_diagnosis(known: Diagnosis | None, told: Diagnosis | None) -> Diagnosis | None:
    """Give the diagnosis that is known of a patient, or what else is told where that is of a family only."""
    if known is None or told is None:
        return known or told
    families = (known.morphology or "")[:4] in _FAMILIES
    return told if families and is_kind(told.morphology or "", of=known.morphology or "") else known


def titled_report(story: Story) -> Tumour | None:
    """Give the tumour that the report's title states; none where it only likens the illness to one."""
    heading = story.document.title
    told = story.between("histology", *heading)
    likened = told and all(one.assertion in _UNSURE for one in told)
    return None if likened else named(story, heading)


def of_title(story: Story, case: Case) -> Case:
    """Give a patient of the report, of whom nothing else is told, the tumour that its title states."""
    return Namer(None, titled_report(story), {}).diagnosed(case)


def of_disease(story: Story, case: Case) -> Case:
    """Give a patient of whom no site is told the disease of the report: its tumour, and where its title says it arose.

    Where no tumour is told of either, a treatment, an outcome or a metastasis must be: else nothing says that there was
    one. What spread to the organ of the report's tumour is another one.
    """
    if case.primary_sites:
        return case
    about = titled_report(story)
    told = case.diagnosis.morphology if case.diagnosis else None
    primary = read_title(story.text, story.document.title).primary
    is_one = bool(case.treatments or case.outcome or case.metastatic_sites)
    same = about is not None and (told == about.code or (told is None and is_one))
    if not same or about is None or primary is None:
        return case
    code = primary.value.topography
    if any(site.topography[:3] == code[:3] for site in case.metastatic_sites):
        return case
    site = PrimarySite(
        text=primary.text, topography=code, evidence=story.quoted(*primary.span, "literature.title-site")
    )
    return Namer(None, about, {}).diagnosed(case.model_copy(update={"primary_sites": (site,)}))
