"""Finds treatments by name: operations, drugs, regimens, doses of radiation, and the verbs for cutting something out.

Operations are read by their endings too: whatever ends in *-ectomy* or *-plasty* is one. Short names that mean other
things elsewhere (``AC``, ``RT``, ``LT``) are read only in company: beside cycles, a dose or the word *regimen*. Left
alone: the words of ``treatments.tsv`` that only look like a treatment (``NONE``: "department of surgery",
"somatostatin receptor", "BCG scar"), incisional biopsies, and excised lymph nodes that made a diagnosis. Whether
anybody received it is not asked here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, has_any, lowered, rows
from extractors.treatment_kinds import irradiates, of_another_kind
from schemas.mention import Mention, TreatmentValue
from schemas.values import TreatmentType

ACCESS: Final = "treatments.access"
"""The rule of an opening of the body, which may have served to look only: "laparotomy"."""
AFTER: Final = "treatments.after"
"""The rule of words that presuppose an operation, or a biopsy: "intraoperatively"."""
COMMON: Final = "treatments.common"
"""The rule of operations that many people had for other reasons: "appendectomy"."""

_TRAP: Final = "NONE"
_COMPANY: Final = "company"
_REMOVAL: Final = "removal"
_DRUG: Final = "drug"
_HYPHENS: Final = frozenset("-–")
_NEAR: Final = 60
"""How far off, in characters, the company of a short name may stand."""
_LIST: Final = 120
"""How far back, in characters, the words that open a list may stand."""
_PREFIX: Final = 40
"""More characters than what makes another thing of a name has."""

_REGIMEN: Final = re.compile(
    r"\b(?:regimens?|chemo\w*|protocol|schemes?|schedules?|cycles?|courses?|combination|therapy)\b|\bmg\b(?!/(?:[dm]?[lL]|h)\b)",
    re.IGNORECASE,
).search
_DOSED: Final = re.compile(
    r"\b(?:c?Gy|fractions?|adjuvant|post-?operative|palliative|received|receiving|underwent|treated|chemo\w*|surgery|therapy"
    r"|concurrent|local|courses?|beam|total|given|administered|delivered|sessions?|boost|after|following|since)\b",
    re.IGNORECASE,
).search
_GIVEN: Final = re.compile(
    r"\b(?:underwent|received|undergone|performed|autologous|allogeneic|after|liver|stem|treated|treatment|with|given)\b",
    re.IGNORECASE,
).search
_GRAFTED: Final = re.compile(
    r"\b(?:autologous|allogene?ic|haploidentical|syngeneic|liver|hepatic|kidney|renal|heart|cardiac|lung|pancrea\w+|intestinal"
    r"|multivisceral|stem[\s-]cells?|marrow|cord\sblood)\b",
    re.IGNORECASE,
).search
"""What is grafted as a treatment of its own; bones, skin and muscles mend what an operation left."""
_COMPANIONS: Final = MappingProxyType(
    {
        TreatmentType.CHEMOTHERAPY: _REGIMEN,
        TreatmentType.IMMUNOTHERAPY: _REGIMEN,
        TreatmentType.RADIOTHERAPY: _DOSED,
        TreatmentType.TRANSPLANT: _GRAFTED,
        TreatmentType.TARGETED: _GIVEN,
    }
)
"""What has to stand near a short name for it to be a treatment."""

_LESION: Final = (
    r"\b(?:tumou?rs?|mass(?:es)?|lesions?|nodules?|cysts?|polyps?|neoplasms?|metastas[ei]s|growths?|lymph\snodes?"
    r"|cancers?|carcinomas?|[a-z]{3,}omas?|kidney|uterus|ovar(?:y|ies)|test(?:is|es|icle)|breast|thyroid|eye|spleen|gallbladder"
    r"|adrenal|gland|lump|swelling|lobe|(?<!biopsy\s)specimen)\b"
)
_WAS_REMOVED: Final = re.compile(rf"{_LESION}[^.;]{{0,60}}\Z", re.IGNORECASE).search
_REMOVED: Final = re.compile(rf"(?:\sof)?\s[^.;,]{{0,60}}?{_LESION}", re.IGNORECASE).match
_FOR_DIAGNOSIS: Final = re.compile(r"biops|\A(?:excis(?:ed|ion)|extirpated|removed|removal)\Z", re.IGNORECASE).search
_OF_NODE: Final = re.compile(
    r"(?:\s\([^()]{1,60}\))?\s(?:(?:(?:was|were)\s)?(?:(?:performed|done|taken)\s)?(?:of|from|on|in|at)\s)?(?:(?!(?:and|or|with|without|plus|then|no|not|near|includ\w+|tumou?rs?|mass|lesions?)\b)[\w-]+\s){0,4}?"
    r"(?:lymph\s)?(?:nodes?\b|lymphadenopath)",
    re.IGNORECASE,
).match
_NODE: Final = re.compile(
    r"\b(?:nodes?\s|nodal\s|node,?\s(?:(?:that|which)\s)?(?:was\s)?(?:(?:later|then|subsequently)\s)?)\Z", re.IGNORECASE
).search
_ANOTHER_WORD: Final = re.compile(
    r"[-\s](?:producing|secreting|positive|negative|tagged)\b"
    r"|-(?:induced|naive|naïve|associated|related|resistant|refractory|resistance)\b|\s?(?:receptor|level|secretion|production|overproduction|concentration)s?\b"
    r"|(?:,|\sand|,\sand)\s(?:medical|radiation|surgical)\soncology\b(?!\s(?:follow|treat))|\s(?:consult\w*|team|clinics?|service|department|ward|unit|opinion)\b",
    re.IGNORECASE,
).match
"""What makes another thing of a name: "G-CSF-producing", "estrogen levels", "surgery consultation"."""
_TRACER: Final = re.compile(r"somatostat|octreot|iod|131|mibg", re.IGNORECASE).search
_TRACED: Final = re.compile(
    r"(?:[\s-](?!(?:ablation|after|an?|and|the|before|or|then|therap\w+|treatment|with)\b)[\w()]+){0,3}?[\s-](?:(?:scan|scintigra|uptake|imaging|enhanc|accumulat)\w*|SPECT|PET|avid)\b",
    re.IGNORECASE,
).match
_TRACED_WITH: Final = re.compile(
    r"\b(?:scan|scintigra\w+|SPECT|PET|imaging)\s(?:\w+\s){0,2}?(?:with|using|by)\s(?:[\w-]+\s){0,2}\Z", re.IGNORECASE
).search
"""What a scan is made with is no treatment: "octreotide scan", "scintigraphy with somatostatin analogues"."""
_OTHERWISE: Final = re.compile(
    r"(?:\bnon-?|\b(?:serum|plasma|soluble|urinary|anti)[\s-]|\b(?:production|secretion|synthesis|overexpression)\sof\s"
    r"|\b(?:hepatico|choledocho|cholecysto|pancreatico|gastro|o?esophago|entero|cysto)-)\Z",
    re.IGNORECASE,
).search
"""What makes another thing of the name behind it: "serum calcitonin", "hepatico-jejunostomy"."""
_DEPARTMENT: Final = re.compile(
    r"\b(?:departments?|divisions?|sections?|services?|clinics?|institutes?)\sof\s"
    r"(?:(?!(?:for|to|with|where|in|at|after|on|by|he|she|the|his|her|this|underwent|received)\b)[\w,&-]+\s){0,4}\Z",
    re.IGNORECASE,
).search
_LISTED: Final = re.compile(r",|\band\b", re.IGNORECASE).search
_IS_DONE: Final = re.compile(
    r"\s(?:\w+\s){0,2}?(?:was|were|followed|began|started|consist\w+|using)\b", re.IGNORECASE
).match
"""Behind a treatment: "at the Department of Oncology, chemotherapy was given" names no department of chemotherapy."""
_STAINS: Final = re.compile(r"(?:positiv|negativ|reactiv|stain|express)").search
_STAINED: Final = re.compile(
    r"\b(?:(?:positiv|negativ|(?:immuno)?reactiv)\w*|(?:immuno)?stain\w*|express\w*)\s(?:for|to|with|of)\s"
    r"(?:(?!\b(?:was|were|is|received|treated|underwent|given|started|therapy|after|with|by)\b)[\w/(),\s-])*\Z",
    re.IGNORECASE,
).search
"""A list of antigens that goes on to the name: "negative for gastrin and somatostatin"."""
_IN_EMBOLI: Final = re.compile(
    r"(?:chemoemboli[sz]ation|\bTACE)\b(?:(?!\b(?:chemotherapy|followed|then|systemic|received|and\sthen)\b)[^.;])*"
    r"(?:\b(?:with|using|of|by)|,|\()\s?(?:(?!\b(?:chemotherapy|followed|then|systemic|received)\b)[^.;])*\Z",
    re.IGNORECASE,
).search
"""The drugs of a chemoembolization are part of it."""
_OTHER_DISEASE: Final = re.compile(
    r"\b(?:arthritis|psoria\w+|lupus|immunosuppress\w+|tacrolimus|cyclosporine?|mycophenolate|crohn\S*|colitis|multiple\ssclerosis"
    r"|osteoporosis|hepatitis|ribavirin|graft|rejection|vasculitis)\b",
    re.IGNORECASE,
).search
"""What else drugs against tumours are given for."""
_ENDING: Final = re.compile(r"[ep](?:ctom(?:y|ies|i[sz]ed)|last(?:y|ies))\b").finditer
_STEM: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|-(?=[^\W\d_]))*\Z").search
_DOSE: Final = re.compile(
    r"\d(?<![\d.,].)\d{0,4}(?:[.,]\d{1,3})?[\s-]?(?:c?Gy|[Gg]rays?|(?<=\d\d\d[\s-])rads?)\b"
).finditer


@dataclass(frozen=True, slots=True)
class _Word:
    """What the rows of ``treatments.tsv`` say of a surface form; no types where it only looks like a treatment."""

    types: tuple[TreatmentType, ...]
    kind: str


@cache
def _lexicon() -> Lexicon[_Word]:
    types: dict[str, list[TreatmentType]] = {}
    kinds: dict[str, str] = {}
    for row in rows("treatments"):
        named = types.setdefault(row["synonym"], [])
        if row["canonical"] != _TRAP:
            named.append(TreatmentType(row["canonical"]))
        kinds[row["synonym"]] = row["code"]
    return Lexicon(
        (Term(form, _Word(tuple(named), kinds[form]), not form.islower()) for form, named in types.items()), loose=True
    )


def find(text: str) -> Iterator[Mention[TreatmentValue]]:
    """Yield every treatment that ``text`` names; what names two kinds is two mentions.

    >>> text = "After nephrectomy she received chemoradiotherapy (50 Gy, cisplatin)."
    >>> [(found.value.type.value, found.rule) for found in find(text)][:3]
    [('surgery', 'treatments.operation'), ('chemotherapy', 'treatments.term'), ('radiotherapy', 'treatments.term')]
    """
    hits = _lexicon().find(text)
    found = [*_named(text, hits), *_operations(text, hits), *_doses(text)]
    found.sort(key=lambda mention: (mention.start, mention.value.type))
    yield from found


def listed(text: str) -> Iterator[Mention[TreatmentValue]]:
    """Yield the treatments of words that do nothing but list them: there, short names need no company.

    >>> [found.value.type.value for found in listed("Removal, AC + RT")]
    ['surgery', 'chemotherapy', 'radiotherapy']
    """
    hits = _lexicon().find(text)
    found = [
        Mention(hit.start, hit.end, TreatmentValue(kind), "treatments.listed")
        for hit in hits
        for kind in hit.meaning.types
    ]
    found += [*_operations(text, hits), *_doses(text)]
    found.sort(key=lambda mention: (mention.start, mention.value.type))
    yield from found


def _named(text: str, hits: Iterable[Hit[_Word]]) -> Iterator[Mention[TreatmentValue]]:
    for hit in hits:
        rule = f"treatments.{hit.meaning.kind or 'term'}"
        for kind in hit.meaning.types:
            if _means(text, hit, kind):
                yield Mention(hit.start, hit.end, TreatmentValue(kind), rule)


def _means(text: str, hit: Hit[_Word], kind: TreatmentType) -> bool:
    """Tell whether the words around a name let it be a treatment."""
    before, behind = text[max(0, hit.start - _NEAR) : hit.start], text[hit.end : hit.end + _NEAR]
    if hit.meaning.kind == _COMPANY:
        alone = _part_of_a_name(text, hit) or (
            kind is TreatmentType.RADIOTHERAPY and irradiates(text, hit.start, hit.end)
        )
        return not alone and any(_COMPANIONS[kind](words) for words in (before, behind))
    if _takes_a_node(text, hit) or _is_place(text, hit):
        return False
    if hit.meaning.kind == _REMOVAL:
        return _WAS_REMOVED(before) is not None or _REMOVED(behind) is not None
    listed = text[max(0, hit.start - _LIST) : hit.start]
    if _ANOTHER_WORD(behind) or _OTHERWISE(before[-_PREFIX:]) or _is_stained(listed) or _traces(text, hit):
        return False
    if hit.meaning.kind == _DRUG:
        return not (_OTHER_DISEASE(before) or _OTHER_DISEASE(behind) or _IN_EMBOLI(listed))
    return not of_another_kind(text, (hit.start, hit.end), kind)


def _takes_a_node(text: str, hit: Hit[_Word]) -> bool:
    """Tell whether what is cut out is a lymph node, which makes a diagnosis; whole regions of them are dissected."""
    if not _FOR_DIAGNOSIS(text[hit.start : hit.end]):
        return False
    before = text[max(0, hit.start - _NEAR) : hit.start]
    return _OF_NODE(text, hit.end, hit.end + _LIST) is not None or _NODE(before) is not None


def _is_stained(listed: str) -> bool:
    """Tell whether a name goes on with a list of antigens; few words before a name speak of stains at all."""
    return _STAINS(listed.lower()) is not None and _STAINED(listed) is not None


def _is_place(text: str, hit: Hit[_Word]) -> bool:
    """Tell whether a name is part of a department's ("Department of Oral Surgery")."""
    named = _DEPARTMENT(text, max(0, hit.start - _NEAR), hit.start)
    return named is not None and not (_LISTED(named[0]) and _IS_DONE(text, hit.end))


def _traces(text: str, hit: Hit[_Word]) -> bool:
    """Tell whether a name is what a scan is made with, as labelled hormones and iodine are."""
    if not _TRACER(text, hit.start, hit.end):
        return False
    before = text[max(0, hit.start - _NEAR) : hit.start]
    return _TRACED_WITH(before) is not None or _TRACED(text, hit.end) is not None


def _part_of_a_name(text: str, hit: Hit[_Word]) -> bool:
    """Tell whether a short name is only part of another: "PF-3512676", "S-1-B"."""
    return text[hit.start - 1 : hit.start] in _HYPHENS or text[hit.end : hit.end + 1] in _HYPHENS


def _operations(text: str, hits: list[Hit[_Word]]) -> Iterator[Mention[TreatmentValue]]:
    """Yield the words that end as operations do, unless the lexicon knows better."""
    for ending in _ENDING(lowered(text)):
        stem = _STEM(text, max(0, ending.start() - 40), ending.start())
        last = bisect_left(hits, (ending.end(),)) - 1
        if stem and (last < 0 or hits[last].end <= stem.start()):
            yield Mention(stem.start(), ending.end(), TreatmentValue(TreatmentType.SURGERY), "treatments.operation")


def _doses(text: str) -> Iterator[Mention[TreatmentValue]]:
    for dose in _DOSE(text) if has_any(text, ("Gy", "ray", "rads", " rad ")) else ():
        yield Mention(dose.start(), dose.end(), TreatmentValue(TreatmentType.RADIOTHERAPY), "treatments.dose")
