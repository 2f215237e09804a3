"""Which sentences, and which clauses, tell of another method than staining: blood, genes, a flow cytometer."""

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Final, TypeAlias

from extractors.ihc.markers import Name, is_of_family
from extractors.lexicon import Hit, has_any
from extractors.sentences import Span

_FLOW: Final = re.compile(
    r"""(?:fl|ﬂ)ow[\s-]? (?:cyto(?:metr|log|fluor)|immuno) | cytofluor | cell\ssorting | \bF(?:ACS|CM)\b
      | \bFC\s(?:analys|assessment|immuno|stud) | surface[\s-]marker\sanaly""",
    re.VERBOSE | re.IGNORECASE,
)
_BLOT: Final = re.compile(r"\b(?:western|immuno)[\s-]?blot", re.IGNORECASE)
_GENES: Final = re.compile(
    r"hybridi[sz] | \b[FC]?ISH\b | southern\sblot | \bPCR\b | polymerase\schain | sequenc | \bmRNA\b",
    re.VERBOSE | re.IGNORECASE,
)
_OTHER: Final = re.compile(
    rf"""{_FLOW.pattern} | {_GENES.pattern} | {_BLOT.pattern}
      | serum | serolog | peripheral\sblood | \bHIV\b | \bHCV\b | hepatitis\s[BC]\b | \bn?g/m?l\b | U/ml
      | scintigra | tracer | octreoti | \b(?:18F|68Ga|177Lu)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_STEMS: Final = (
    "ow cyto", "ow-cyto", "owcyto", "cytofluor", "ow immuno", "ow-immuno", "sorting", "marker analy", "facs", "fcm",
    "fc ", "hybridi", "ish", "southern", "pcr", "polymerase", "sequenc", "serum", "serolog", "peripheral", "hiv", "hcv",
    "hepatitis", "blot", "g/m", "u/m", "scintigra", "tracer", "octreoti", "18f", "68ga", "177lu",
    "mrna",
)  # fmt: skip
"""What stands in every match of :data:`_OTHER`: plain words are looked for many times faster."""
_PROBES: Final = ("hybridi", "ish", "southern", "pcr", "polymerase", "sequenc", "mrna")
"""The same for :data:`_GENES`."""
_IMMUNO: Final = re.compile(
    r"""immun[eo]?[\s-]?(?:histo|cyto|stain|perox|label|marker) | stain | \bIHC\b | antibod | ki-?\s?67 | mib-?1
      | \bEBER | \b[0-3]\+""",
    re.VERBOSE | re.IGNORECASE,
)
_SLIDE: Final = re.compile(
    r"immun[eo]?[\s-]?(?:histo|cytoc|stain|perox)|\bIHC\b|ki-?\s?67|mib-?1|\bEBER|\b(?:paraffin|sections?|stains)\b",
    re.IGNORECASE,
)
"""What is said of a slide alone: cells in a flow cytometer are stained, too, and by antibodies."""
_REACTIVE: Final = re.compile(r"immun[eo]?[\s-]?(?:react|posit|negat|express)", re.IGNORECASE)
"""What is said of tissue beside another method in its sentence; of cells in a flow cytometer too."""
_CLAUSE: Final = re.compile(r"[,;:]|\b(?:and|but|while|whereas|although)\b", re.IGNORECASE)
_FURTHER: Final = re.compile(
    r"""(?: they | it | CD\s?\d+ | [BT][\s-]?(?:cells|lymphocytes)
      | (?:these|the|this)\s(?:(?!tumou?r|neoplas|malignan|lesion|lymphom)\w+\s)?
        (?:cells?|lymphocytes|blasts|population|clone) )\b""",
    re.VERBOSE | re.IGNORECASE,
).match
"""How a sentence begins that goes on telling of the cells of the sentence before; a tumour's may lie elsewhere."""
_COUNTED: Final = re.compile(
    r"cells?\b|lymphocytes|blasts|population|clon(?:e|al)|restrict|phenotyp|express|\bCD\s?\d", re.IGNORECASE
)
"""What a flow cytometer has found, of which a next sentence can go on telling."""
_UNTOLD: Final = re.compile(
    r"""\b(?: (?:not|never)\s(?:\w+\s){0,2}?(?:done|performed|made|available|carried|obtained|possible|feasible)
      | no\s(?:\w+\s){0,2}?(?:flow|clon|popul|abnorm|evidence|aberrant|sign) | unavailable | normal | unremarkable
      | pending | planned | awaited | will\sbe | inconclusive | non-?diagnostic | insufficient | failed )""",
    re.VERBOSE | re.IGNORECASE,
)
"""A flow cytometer that was not used, or found nothing."""

Names: TypeAlias = Sequence[Hit[Name]]


def is_other_method(text: str, start: int, end: int, named: Names) -> bool:
    """Tell whether a sentence is of blood, genes or a flow cytometer, and of no stain beside."""
    said = text[start:end].lower()
    if not has_any(said, _STEMS):
        return False
    if not _OTHER.search(text, start, end):
        return False
    if _FLOW.search(text, start, end) or _BLOT.search(text, start, end):
        return not _SLIDE.search(text, start, end)
    if _IMMUNO.search(text, start, end):
        return False
    return not _REACTIVE.search(text, start, end) and not _is_beside_genes(text, start, end, named)


_EXPRESSED: Final = re.compile(r"\bexpress(?:ed|es|ing)\b|\b(?:positive|negative)\sfor\b", re.IGNORECASE)
"""What is said of proteins in front of a clause on genes: "the cells expressed cyclin D1, and FISH showed"."""
_UNPROBED: Final = frozenset({
    "AE1/AE3", "CAM5.2", "CDX2", "CEA", "CK", "D2-40", "DOG1", "E-cadherin", "EMA", "ER", "ER;PR", "GATA3", "GCDFP-15",
    "GFAP", "HMB45", "HMWCK", "HepPar-1", "LMWCK", "MSA", "MUM1", "Melan-A", "NF", "NSE", "Olig2", "PR", "S100", "SMA",
    "SOX10", "TTF-1", "TdT", "actin", "caldesmon", "calponin", "calretinin", "chromogranin A", "desmin", "inhibin",
    "mammaglobin", "myogenin", "myeloperoxidase", "napsin A", "p40", "p63", "synaptophysin", "vimentin",
})  # fmt: skip
"""Markers for whose genes no probe is made, as for no cluster of differentiation and no keratin."""


def _is_beside_genes(text: str, start: int, end: int, named: Names) -> bool:
    """Tell whether stains are told beside what was hybridised: "CD3 (+), EBV-ISH (-)", "ER was lost, FISH showed"."""
    other = _OTHER.search(text, start, end)
    if other is None or not _GENES.match(text, other.start()):
        return False
    outside = _outside_genes(text, start, end, named)
    if any(hit.start < other.start() for hit in outside) and _EXPRESSED.search(text, start, other.start()):
        return True
    return any(hit.meaning.canonical in _UNPROBED or is_of_family(hit.meaning.canonical) for hit in outside)


def without_probes(text: str, start: int, end: int, named: Names) -> list[Hit[Name]]:
    """Leave out the names in the clause on genes of a sentence that lists stains: "and FISH showed no MYC break"."""
    return _outside_genes(text, start, end, named) if _may_probe(text, start, end) else list(named)


def _may_probe(text: str, start: int, end: int) -> bool:
    said = text[start:end].lower()
    return has_any(said, _PROBES)


def _outside_genes(text: str, start: int, end: int, named: Names) -> list[Hit[Name]]:
    found = _gene_clause(text, start, end)
    if found is None:
        return list(named)
    return [hit for hit in named if not found[0] <= hit.start < found[2]]


def _gene_clause(text: str, start: int, end: int) -> tuple[int, int, int] | None:
    """Give where the clause on genes begins in a sentence without stains, where it names its method, and its end."""
    gene = _GENES.search(text, start, end)
    if gene is None or _IMMUNO.search(text, start, end):
        return None
    first = max((mark.end() for mark in _CLAUSE.finditer(text, start, gene.start())), default=start)
    last = text.find(";", gene.end(), end)
    return first, gene.start(), end if last < 0 else last


def told_of_genes(text: str, start: int, end: int, named: Names) -> list[Span]:
    """Give the clause whose subject is a probe: what it was negative for is no stain. None, where it is a stain.

    >>> told_of_genes("A was lost, and FISH was negative for B.", 0, 40, [])
    [(15, 40)]
    """
    found = _gene_clause(text, start, end) if _may_probe(text, start, end) else None
    if found is None or any(found[0] <= hit.start < found[1] for hit in named):
        return []
    return [(found[0], found[2])]


_ALTERED: Final = re.compile(
    r"""mutat | amplifi | rearrange | deletion | translocat | copy[\s-]number | polymorphism
      | frameshift | genetic\s(?:[\w-]+\s)?(?:event|alter|aberr)
      | (?:gene|chromosomal)\sfusion | fusion\s(?:gene|transcript) | \bexons?\b | codon | \bLOH\b | germline
      | \bgenomic | \bloss\sof\s(?:\d|hetero) | \bNGS\b | next[\s-]generation""",
    re.VERBOSE | re.IGNORECASE,
)
"""What befalls genes; a gene that is lost or detected there is no stain."""
_ALTERATIONS: Final = (
    "mutat", "amplif", "rearrange", "deletion", "translocat", "copy", "polymorphism", "fusion", "exon", "codon", "loh",
    "germline", "genomic", "loss of", "ngs", "generation", "frameshift", "genetic",
)  # fmt: skip
_SYMBOL: Final = re.compile(
    r"""TP53 | RB1 | PTEN | EGFR | epidermal\sgrowth | ROS-?1 | BRAF | V600E | KDR\b | FGFR | PDGFR | c-?MET\b | RET\b
      | MDM | murine\sdouble | CDK4 | CDKN | NF[12] | SMAD4 | JAK2 | FLT3 | PRDM1 | Blimp | T[-\s]?cell\srec | TCR | SDH
      | DICER | CTNNB | (?:c-?)?MYCN? | N-myc | BCL-?[26] | CCND | cyclin\sD""",
    re.VERBOSE | re.IGNORECASE,
).match
"""How genes are named of which a change is looked for far oftener than a stain."""
_TISSUE: Final = re.compile(
    r"immun|stain|\bIHC\b|protein|expressi|express(?:ed|es)\b|reactiv|label|antibod|nuclear|cytoplasm|membranous|\+",
    re.IGNORECASE,
)
_SEAM: Final = re.compile(
    r",\s(?:with|while|but|which|whereas|consistent|confirm\w+|indicat\w+|support\w+|suggest\w+|and\s(?:an?|the))\b"
    r"|,?\s(?:and|but|while|whereas)\s(?:[FC]?ISH|PCR|NGS|[\w-]*sequencing|[\w-]*hybridi[sz]ation|(?:\w+\s)?analys[ei]s)\b"
).finditer
"""Where what is told of proteins and of genes is parted: "was positive for BCL2, and FISH showed no MYC break"."""
_TOLD_SO: Final = re.compile(
    r"(?:(?:\s?/|,|,?\s(?:and|or))\s?[\w-]+){0,3}\s(?:was|were|is|are)\s(?:\w+ly\s)?(?:positive|negative|lost|retained)\b(?!\s(?:for|by)\b)",
    re.IGNORECASE,
).match
"""Behind a marker: what is said of a protein, and not what befell its gene: "MDM2 and CDK4 were positive"."""


def without_genes(text: str, start: int, end: int, named: Names) -> Names:
    """Leave out genes in a sentence on their changes and on no stain: "RB1 loss and an NF2 deletion were found".

    Left alone: proteins of which a result is told ("MDM2 was positive"), and those of a clause without any change.
    """
    said = text[start:end].lower()
    if not has_any(said, _ALTERATIONS) or not _ALTERED.search(text, start, end):
        return named
    if _TISSUE.search(text, start, end):
        return named
    return [hit for hit in named if not _SYMBOL(text, hit.start) or _is_protein(text, (start, end), hit)]


def _is_protein(text: str, sentence: tuple[int, int], hit: Hit[Name]) -> bool:
    if _TOLD_SO(text, hit.end):
        return True
    seams = [mark.start() for mark in _SEAM(text, *sentence)]
    first = max((seam for seam in seams if seam < hit.start), default=sentence[0])
    last = min((seam for seam in seams if seam >= hit.end), default=sentence[1])
    return _ALTERED.search(text, first, last) is None


_BLOOD: Final = frozenset({
    "AFP", "CA125", "CA15-3", "CA19-9", "CA50", "CA72-4", "CEA", "HCG", "NSE", "PSA", "beta-HCG", "calcitonin",
    "chromogranin A", "thyroglobulin",
})  # fmt: skip
"""Markers of which blood is tested as often as tissue."""
_TESTED: Final = re.compile(
    r"""\b(?: (?:patient|s?he)\s(?:was|is|tested)\s(?:\w+\s)?(?:positive|negative)\s for
      | (?:tumou?r|oncologic(?:al)?|cancer)\smarkers | blood(?!\svessels?\b) | screening | laborator | biochemi
      | (?:pre|post)-?operative(?:ly)?\s(?:\w+\s){0,2}?(?:CA|CEA|AFP|PSA) | levels? | elevat | raised
      | normal\s(?:range|limits|values?) )""",
    re.VERBOSE | re.IGNORECASE,
)
_SAMPLE: Final = re.compile(
    r"\b(?:biops|cells?\b|section|specimen|tissue|aspirat|FNA|cytolog"
    r"|(?:tumou?rs?|lesions?|mass(?:es)?|nodules?)\s(?:was|were|is|are)\s(?:\w+ly\s)?(?:positive|negative|immuno))",
    re.IGNORECASE,
)


def is_of_blood(text: str, start: int, end: int, named: Names) -> bool:
    """Tell whether only markers that blood is tested for are named, and as of a patient or a laboratory.

    "She was negative for CEA and AFP" is of blood, "she was ER positive" of a tumour.
    """
    if not all(hit.meaning.canonical in _BLOOD for hit in named) or not _TESTED.search(text, start, end):
        return False
    return _TISSUE.search(text, start, end) is None and _SAMPLE.search(text, start, end) is None


_COUNT: Final = re.compile(
    r"\s?\(?\+?\)?[\s-]?(?:(?:[TB][\s-])?(?:cell|lymphocyte|helper)s?[\s-]){0,2}counts?\b"
    r"|\s?\(?\+\)?\s?cells?\b[^.;]{0,40}/\s?kg\b",
    re.IGNORECASE,
).match
"""Behind the name of cells that are counted in blood, or given to a patient: "CD4+ count", "CD34+ cells/kg"."""


_CARRIED: Final = re.compile(
    r"[\s-]?(?:positive|negative|\+)[\s-](?:\w+\s){0,2}?(?:patient|carrier|wom[ae]n|famil|individual|m[ae]n\b|mutation)",
    re.IGNORECASE,
).match
"""Behind the name of a gene that a person was born with a change of: "a BRCA1-positive patient"."""
_SHRUNK: Final = re.compile(r"\s?\([^()]{0,60}?(?:RECIST|reduc|decreas|shrink|response)", re.IGNORECASE).match
"""Behind a partial response: "a PR (-30% per RECIST)"."""
_ELSE: Final = MappingProxyType({"CD": _COUNT, "BR": _CARRIED, "PR": _SHRUNK})
"""By how a name begins: what behind it tells of no stain."""
_DEPOSITS: Final = re.compile(
    r"glomerul|mesangi|\bC1q|\bC3[cd]?\b|complement|dermo-?epiderm|tubulointerstit", re.IGNORECASE
)
_ANTIBODIES: Final = frozenset({"IgA", "IgD", "IgE", "IgG", "IgM", "fibrinogen", "kappa", "lambda"})
"""What is looked for in a kidney or in skin together with complement."""


def without_counts(text: str, start: int, end: int, named: Names) -> list[Hit[Name]]:
    """Leave out the names of cells that are counted, of deposits in a kidney, and of what a person was born with."""
    kept = [hit for hit in named if not _is_counted(text, hit)]
    if _ANTIBODIES.isdisjoint(hit.meaning.canonical for hit in kept) or not _DEPOSITS.search(text, start, end):
        return kept
    return [hit for hit in kept if hit.meaning.canonical not in _ANTIBODIES]


def _is_counted(text: str, hit: Hit[Name]) -> bool:
    """Tell whether the words behind a name, which may mean more than a stain, say that it is none."""
    told = _ELSE.get(hit.meaning.canonical[:2])
    return told is not None and told(text, hit.end) is not None


def is_of_flow(text: str, place: tuple[int, int, int], *, known: bool) -> bool:
    """Tell whether a sentence goes on with the cells of a flow cytometer, of which the one before (``known``) told.

    ``place`` is where that one begins, where this one does, and where it ends. Where either names stains, too, nobody
    knows: "Immunohistochemistry and flow cytometry were done. The cells were positive for A". Left alone: what follows
    "Flow cytometry was not performed", and "the tumour cells", which are those of the slide.
    """
    before, start, end = place
    if not _FURTHER(text, start) or _IMMUNO.search(text, before, end):
        return False
    return known or _tells_of_flow(text, before, start)


def _tells_of_flow(text: str, start: int, end: int) -> bool:
    if not _FLOW.search(text, start, end) or _UNTOLD.search(text, start, end):
        return False
    return _COUNTED.search(text, start, end) is not None
