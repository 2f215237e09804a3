"""What the decisions on sites know of ICD-O-3 codes: regions by tissue, wholes and parts, sides, regional nodes."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from extractors.topography import regions
from pipeline.decide import kinds
from pipeline.decide.common import holds
from pipeline.story import Judged, Story
from schemas.mention import HistologyValue, SiteKind, SiteRelation, SiteValue
from schemas.values import Zone

NODES: Final = "C77"
"""The category of lymph nodes."""
NODES_NOS: Final = "C77.9"
SKIN: Final = "C44"
UNKNOWN: Final = "C80.9"
"""These words ("unknown primary") speak of the origin by themselves, and what they deny is that it was found; it was
found in the end, where they are but a suspicion."""
_LIMBS: Final = ("C76.4", "C76.5")
_WHOLES: Final = frozenset({"C38.3", "C48.2"})
"""Codes that name a whole, besides ``.9`` and ``.8`` ("upper breast"): mediastinum, peritoneum."""
_ONCE: Final = ("C37", "C38.0", "C42", "C48.1", "C48.2", "C53", "C54", "C55", "C58", "C61", "C67", "C73")
_UNPAIRED: Final = (*(f"C{number}" for number in range(15, 27)), *_ONCE)
_REGIONAL: Final = (
    (NODES_NOS[:-1] + "0", (*(f"C{number:02}" for number in range(15)), "C30", "C31", "C32", "C73", "C69")),
    (NODES_NOS[:-1] + "1", ("C33", "C34", "C37", "C38", "C15")),
    (NODES_NOS[:-1] + "2", ("C16", "C17", "C18", "C22", "C23", "C24", "C25", "C48", "C62", "C64", "C65", "C66", "C74")),
    (NODES_NOS[:-1] + "3", ("C50", "C40.0", "C40.1", "C49.1", "C44.6")),
    (NODES_NOS[:-1] + "4", ("C21", "C51", "C60", "C63", "C40.2", "C40.3", "C49.2", "C44.7")),
    (NODES_NOS[:-1] + "5", ("C19", "C20", "C52", "C53", "C54", "C55", "C56", "C57", "C61", "C67")),
)
"""Which nodes are regional to a site, after the chapters of the TNM classification."""
_PLACES: Final = frozenset({SiteRelation.ORIGIN, SiteRelation.LESION, SiteRelation.MENTION})
_CRANIAL: Final = dict.fromkeys(("C71", "C41.0", "C72.9"), "C70.0")
_UROTHELIAL: Final = ("812", "813")
_MELANOMAS: Final = ("872", "873", "874", "875", "876", "877", "878", "879")
"""Melanomas arise elsewhere and spread widely: what lies in the breast may be its metastasis."""
_LYMPHOMAS: Final = (("9590", "9729"), ("9735", "9735"), ("9737", "9738"))
_SELLAR: Final = ("C71.0", "C71.5", "C71.8", "C71.9", "C72.9", "C41.0")
_AROUND: Final[Mapping[str, Mapping[str, str]]] = {
    "C70.9": {**_CRANIAL, "C72.0": "C70.1", "C41.2": "C70.1"},
    "C75.1": dict.fromkeys(_SELLAR, "C75.1"),
    "C75.2": dict.fromkeys(_SELLAR, "C75.2"),
    "C75.3": dict.fromkeys(("C71.9", "C71.5", "C72.9"), "C75.3"),
    NODES_NOS: {"C38.1": "C77.1", "C38.2": "C77.1", "C38.3": "C77.1", "C48.0": "C77.2"},
    "C65.9": {"C64.9": "C65.9"},
    "C44.9": {"C50": "C44.5"},
    "C37.9": dict.fromkeys(("C38.1", "C38.3", "C76.1"), "C37.9"),
}
"""Places that tell where a tumour of an organ lies, and what they are for it."""


def main_tissue(story: Story, diagnosed: str | None = None) -> str | None:
    """Give the tissue that the patient's tumour lies in, by the tumour types named of the patient most often.

    Those that cannot be the one ``diagnosed`` tell it only where no others do ("sarcoma after treatment of carcinoma").
    """
    own = _most_told(story, lambda value: value.tissue if _is_same(value, diagnosed) else None)
    return own or _most_told(story, lambda value: value.tissue)


def is_lymphoma(code: str | None) -> bool:
    """Tell whether a morphology is a lymphoma's, and neither a leukaemia's nor a myeloma's.

    >>> is_lymphoma("9680/3"), is_lymphoma("9732/3"), is_lymphoma(None)
    (True, False, False)
    """
    return kinds.is_within(code, _LYMPHOMAS)


_OF_NODES: Final = (
    ("9650", "9667"),
    ("9670", "9671"),
    ("9673", "9673"),
    ("9690", "9694"),
    ("9696", "9698"),
    ("9705", "9705"),
)
"""Hodgkin lymphomas, and the small lymphocytic, mantle cell, follicular and angioimmunoblastic ones."""


def is_of_nodes(code: str | None) -> bool:
    """Tell whether a lymphoma hardly ever arises outside the nodes, whatever else its patient has.

    >>> is_of_nodes("9650/3"), is_of_nodes("9680/3"), is_of_nodes("9695/3")
    (True, False, False)
    """
    return kinds.is_within(code, _OF_NODES)


SPLEEN_AND_MARROW: Final = "C42"
MARROW: Final = "C42.1"
_OF_MARROW: Final = (("9732", "9733"), ("9800", "9929"), ("9931", "9968"), ("9980", "9992"))
"""Leukaemias, myelomas and their like, which ICD-O places in the marrow wherever their cells are found."""


def in_marrow(code: str, morphology: str | None) -> str:
    """Give the code of a site of blood or spleen for a tumour of ``morphology``.

    >>> in_marrow("C42.0", "9823/3"), in_marrow("C42.2", "9680/3"), in_marrow("C25.0", "9930/3")
    ('C42.1', 'C42.2', 'C25.0')
    """
    arises = kinds.is_within(morphology, _OF_MARROW)
    return MARROW if arises and code.startswith(SPLEEN_AND_MARROW) else code


def is_urothelial(code: str | None) -> bool:
    """Tell whether a tumour may arise anywhere from the renal pelvis to the urethra."""
    return (code or "").startswith(_UROTHELIAL)


def main_organ(story: Story, diagnosed: str | None) -> str | None:
    """Give the organ that the tumour ``diagnosed`` arises in by its name; other tumours of the patient do not tell."""
    if is_lymphoma(diagnosed):
        return NODES_NOS
    if is_urothelial(diagnosed):
        return None if _most_told(story, lambda value: value.implies) == "C64.9" else "C65.9"
    organ = _most_told(story, lambda value: value.implies if _is_same(value, diagnosed) else None)
    return None if organ in displaced(story) or (diagnosed or "").startswith(_MELANOMAS) else organ


_ECTOPIC: Final = re.compile(r"\b(?:ectopic|heterotopic|extra-?[a-z]{4,})\s+(?:[\w-]+\s+)?\Z", re.IGNORECASE).search


_SPACES: Final = ("C38", "C48", "C71", "C72")
"""Where tumours of displaced germ cells and the like arise."""


def displaced(story: Story) -> frozenset[str]:
    """Give the organs that the title's tumours arise in by their name, but out of their place ("ectopic thymoma").

    A place that the name tells itself is the right one ("extragonadal seminoma of the mediastinum").
    """
    return frozenset(
        judged.value.implies
        for judged in story.histologies()
        if judged.value.implies
        and not judged.value.implies.startswith(_SPACES)
        and judged.sentence.zone is Zone.TITLE
        and _ECTOPIC(story.text, max(0, judged.mention.start - 40), judged.mention.start)
    )


def _is_same(value: HistologyValue, diagnosed: str | None) -> bool:
    return diagnosed is None or kinds.related(value.morphology, diagnosed)


def _most_told(story: Story, telling: Callable[[HistologyValue], str | None]) -> str | None:
    counted: Counter[str] = Counter()
    for judged in story.histologies():
        told = telling(judged.value)
        if told and holds(judged):
            counted[told] += 5 if judged.sentence.zone is Zone.TITLE else 1
    ordered = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    return ordered[0][0] if ordered else None


_NODAL: Final = frozenset({
    "axilla", "groin", "infraclavicular region", "neck", "parasternal region", "popliteal fossa",
    "submandibular region", "submental region", "supraclavicular region",
})  # fmt: skip
"""Regions that are known for their nodes: a carcinoma that spreads to one spreads to these."""
CAVITIES: Final = frozenset({"abdomen", "chest", "pelvis"})
"""Regions of many organs: "abdominal metastases" lie in none of them for sure."""


def region_code(value: SiteValue, tissue: str | None) -> str:
    """Give the code of a region for a tumour of ``tissue``.

    A carcinoma or a melanoma that spreads to a region known for its nodes (axilla, groin, neck) spreads to them; what
    spreads to the abdomen lies in no tissue that is told. What else
    spreads to a region, or lies in it, lies in its soft tissue, unless the tumour is of bone; a carcinoma that arises
    on a limb is of its skin.
    """
    region = regions()[value.region or ""]
    spread = value.relation is SiteRelation.METASTASIS
    if spread and value.region in _NODAL and tissue in {"epithelial", "skin", "lymphoid"}:
        return region.node
    if spread and value.region in CAVITIES and tissue != "bone":
        return region.nos
    if tissue == "epithelial" and value.relation is SiteRelation.ORIGIN and region.nos in _LIMBS:
        return region.code("skin")
    if tissue in {None, "epithelial", "cns"} and value.relation in {SiteRelation.METASTASIS, SiteRelation.LESION}:
        return region.code("soft")
    return region.code(tissue)


def coded(mentions: Iterable[Judged[SiteValue]], tissue: str | None) -> list[Judged[SiteValue]]:
    """Give each region the code that it has for a tumour of ``tissue``."""
    return [
        _recoded(judged, region_code(judged.value, tissue)) if judged.value.kind is SiteKind.REGION else judged
        for judged in mentions
    ]


def _recoded(judged: Judged[SiteValue], code: str) -> Judged[SiteValue]:
    return judged.valued(replace(judged.value, topography=code))


def organ(code: str) -> str:
    """Give the category of a code, or what tells its organ where one category is of several: spleen and marrow.

    >>> organ("C34.1"), organ("C42.1"), organ("C42.2")
    ('C34', 'C42.1', 'C42.2')
    """
    return code[:5] if code.startswith(SPLEEN_AND_MARROW) else code[:3]


def at_home(mentions: Iterable[Judged[SiteValue]], organ: str | None) -> list[Judged[SiteValue]]:
    """Give each place that only tells where in the body a tumour of ``organ`` lies the code of that organ.

    A meningioma "of the brain" arises in the meninges, a thymoma "of the mediastinum" in the thymus, a lymphoma there
    in the nodes.
    """
    around = _AROUND.get(organ or "", {})
    return [_recoded(judged, _part(judged.value, around)) for judged in mentions] if around else list(mentions)


def in_skin(mentions: Sequence[Judged[SiteValue]], category: str) -> list[Judged[SiteValue]]:
    """Give each region its code in the skin, if the tumour is one of the skin ("a cutaneous sarcoma of the chest").

    "An abdominal mass" lies in no skin.
    """
    if category != SKIN:
        return list(mentions)
    return [_recoded(one, regions()[one.value.region or ""].skin) if _has_skin(one.value) else one for one in mentions]


def _has_skin(value: SiteValue) -> bool:
    placed = value.relation is SiteRelation.ORIGIN or (
        value.relation is SiteRelation.LESION and value.region not in CAVITIES
    )
    return placed and value.region is not None and bool(regions()[value.region].skin)


def _part(value: SiteValue, around: Mapping[str, str]) -> str:
    told = (around[place] for place in (value.topography, value.topography[:3]) if place in around)
    return next(told, value.topography) if value.relation in _PLACES else value.topography


def regional_nodes(primary: str | None) -> str:
    """Give the nodes that "regional lymph nodes", with no place told, are for a tumour of ``primary``.

    >>> regional_nodes("C50.4"), regional_nodes("C80.9")
    ('C77.3', 'C77.9')
    """
    return next((nodes for nodes, sites in _REGIONAL if primary and primary.startswith(sites)), NODES_NOS)


def is_whole(code: str) -> bool:
    """Tell whether ``code`` names an organ as a whole rather than a part of it.

    >>> is_whole("C50.9"), is_whole("C50.4")
    (True, False)
    """
    return code.endswith((".8", ".9")) or code in _WHOLES


def unpaired(code: str) -> bool:
    """Tell whether ``code`` is of an organ that has no side: it lies once in the body, and sides name its parts.

    >>> unpaired("C22.0"), unpaired("C64.9")
    (True, False)
    """
    return code.startswith(_UNPAIRED)


def finest(weighted: Iterable[tuple[str, float]]) -> str:
    """Give the code with most weight among those that name a part, then a wall or an overlap, then the whole.

    >>> finest([("C50.9", 5.0), ("C50.4", 1.0)]), finest([("C16.9", 5.0), ("C16.8", 1.0)])
    ('C50.4', 'C16.8')
    """
    weights: dict[str, float] = defaultdict(float)
    for code, weight in weighted:
        weights[code] += weight
    ordered = sorted(weights.items(), key=lambda item: (is_whole(item[0]), not _is_wall(item[0]), -item[1], item[0]))
    return ordered[0][0] if ordered else ""


def _is_wall(code: str) -> bool:
    """Tell whether a code names a wall or an overlap; "the upper breast" says little more than the breast."""
    return code.endswith(".8") and not code.startswith("C50")


def telling(members: Sequence[Judged[SiteValue]], code: str) -> Judged[SiteValue] | None:
    """Give the mention that tells the chosen code best: with a side, if one is told."""
    same = [judged for judged in members if judged.value.topography == code] or list(members)
    return next((judged for judged in same if judged.value.laterality), same[0] if same else None)


def words(story: Story, judged: Judged[SiteValue]) -> str:
    """Give the words of a mention as clean text has them."""
    return story.text[judged.mention.start : judged.mention.end]
