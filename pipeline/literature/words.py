"""The words of tables: column heads and the few words that a cell may hold instead of a value."""

import re
from functools import cache
from types import MappingProxyType
from typing import Final

from extractors.lexicon import Hit, Lexicon, Term, fold, rows
from extractors.topography import site_words
from pipeline.literature.model import PLACES, Column
from schemas.values import Qualifier

PRESENT: Final = re.compile(
    r"(?:(?<![A-Za-z])(?:the\s+)?(?:our|present|current|this)(?:\s+(?:own|present|current|index))?\s+"
    r"(?:case|patient|pat|pt|study|report|series|work|paper)s?|\bour(?=\s*\Z))"
    r"(?P<mark>[a-h*†‡§])?(?!\w)",
    re.IGNORECASE,
)
"""The authors' own patient, as a row's key; a footnote letter may be glued to it ("Present casea")."""
BOUNDS: Final = MappingProxyType(
    {
        "<": Qualifier.LESS_THAN,
        "≤": Qualifier.LESS_THAN,
        ">": Qualifier.GREATER_THAN,
        "≥": Qualifier.GREATER_THAN,
        "~": Qualifier.APPROX,
    }
)
"""What a sign in front of a size says of it."""
MILLIMETRES: Final = MappingProxyType({"cm": 10.0, "mm": 1.0})
"""How long the units are that tables give sizes in."""


def one_line(words: str) -> str:
    r"""Put words of several lines in one, each where it was.

    >>> one_line("left\nlung")
    'left lung'
    """
    return words.replace("\n", " ")


_PLAIN_WORDS: Final = re.compile(r"\w+").findall


@cache
def heads() -> Lexicon[Column]:
    """Compile ``table_heads.tsv``."""
    return Lexicon(Term(row["synonym"], Column(row["canonical"])) for row in rows("table_heads"))


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(row["synonym"] for row in rows("table_words") if row["canonical"] == kind)


def is_missing(text: str) -> bool:
    """Tell whether a cell says that there is nothing to tell.

    >>> is_missing("Not available"), is_missing("-"), is_missing("N.S."), is_missing("Lung")
    (True, True, True, False)
    """
    said = fold(text.strip())
    return said in _words("missing") or (len(said) > 1 and said.replace(".", "") in _words("missing"))


def is_no_treatment(text: str) -> bool:
    """Tell whether a cell says that a patient was only looked at, with a word in front at most.

    >>> is_no_treatment("Open biopsy"), is_no_treatment("Biopsy and excision"), is_no_treatment("Wait-and-see")
    (True, False, True)
    """
    words = fold(" ".join(_PLAIN_WORDS(text)))
    return not _words("untreated").isdisjoint({words, words.partition(" ")[2]})


def is_no_name(text: str) -> bool:
    """Tell whether a capitalised word of a table is a common word and no author."""
    return fold(text) in _words("not_name") or fold(text) in _words("missing")


def tells_of_several(text: str) -> bool:
    """Tell whether words speak of several patients at once ("median", "age range"); a joint has a range of motion.

    >>> tells_of_several("Age, mean and range"), tells_of_several("Range of motion (degrees)")
    (True, False)
    """
    folded = fold(text)
    for words in sorted(_words("not_several")):
        folded = folded.replace(words, "")
    return any(re.search(rf"\b{re.escape(word)}\b", folded) for word in sorted(_words("several")))


_LONGEST_HEAD: Final = 160
_NOTED: Final = re.compile(r"(?<=[a-z])[a-h]\)")
"""The letter of a footnote, glued to the word it belongs to ("Sizec)")."""
_JOINED: Final = re.compile(r"(?:[\s/,;&()\[\]:.+-]|\b(?:and|or|in|years?|yrs?|y|months?|mo|cm|mm)\b)*").fullmatch
"""What stands between two columns that share a head; any other word tells more of the first."""
_OF: Final = re.compile(r"\s*(?:of|with)\b", re.IGNORECASE).match
"""Behind a number that counts something else than patients, or a source of something else: "number of lesions"."""
_OF_ELSE: Final = re.compile(
    r"\s+of\s+(?:the\s+)?(?!tumou?r|lesion|mass|nodul|neoplasm|cancer|carcinoma|sarcoma|cyst|primary|metasta|lymph|node|main|larg)",
    re.IGNORECASE,
).match
"""Behind a size that is of no tumour: "diameter of perforation"."""
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*")
_KEYS: Final = frozenset({Column.CASE, Column.AUTHOR, Column.REFERENCE, Column.YEAR})
_PLACES: Final = frozenset({*PLACES, Column.SIZE, Column.SIDE})
_SPREADING: Final = frozenset({Column.PRIMARY, Column.METASTATIC, Column.FURTHER})
_LOOSE: Final = frozenset({Column.TREATMENT, Column.OUTCOME, Column.PATHOLOGY, Column.IMAGING, Column.OTHER})
"""Columns of free words: what else the head says of them changes little."""


def mean_columns(words: str) -> tuple[Column, ...]:
    """Tell what the cells below a head hold; nothing where it opens with words of another matter.

    >>> [[column.value for column in mean_columns(words)] for words in ("Patient age/sex", "Author (year)", "Mean age")]
    [['age', 'sex'], ['author', 'year'], []]
    >>> [[column.value for column in mean_columns(words)] for words in ("Age (years)", "Site of lung metastasis")]
    [['age'], ['metastatic']]
    """
    words = words[:_LONGEST_HEAD].replace("' s", "'s")
    words = _NOTED.sub("", words) if words.count(")") > words.count("(") else words
    found = heads().find(words)
    if not found or not _may_lead(words[: found[0].start], found[0].meaning):
        return ()
    kept = _joined(words, found)
    behind = words[kept[-1].end : _LONGEST_HEAD]
    columns = list(dict.fromkeys(hit.meaning for hit in kept))
    if Column.YEAR in columns and not _KEYS.issuperset(columns):
        columns.remove(Column.YEAR)
    if ((Column.CASE in columns or kept[0].meaning is Column.AUTHOR) and _OF(behind)) or (
        Column.SIZE in columns and _OF_ELSE(behind)
    ):
        return ()
    if len(kept) > 1 and kept[0].meaning in _SPREADING and kept[1].meaning in _LOOSE and not _apart(words, kept):
        columns.remove(kept[0].meaning)
    if _PLACES.intersection(columns) and (tells(behind, "head_not") or tells(words, "head_never")):
        return ()
    is_spread = "metasta" in behind.lower() and columns[0] is Column.SITE
    return (Column.METASTATIC,) if is_spread else tuple(columns)


def _apart(words: str, kept: list[Hit[Column]]) -> bool:
    """Tell whether more than a blank parts the first two columns of a head: *primary diagnosis* is a diagnosis."""
    return bool(words[kept[0].end : kept[1].start].strip())


def _joined(words: str, found: list[Hit[Column]]) -> list[Hit[Column]]:
    kept = found[:1]
    for hit in found[1:]:
        if not _JOINED(words[kept[-1].end : hit.start]):
            break
        kept.append(hit)
    return kept


def _may_lead(before: str, column: Column) -> bool:
    """Tell whether the words before a column's name leave it what it is."""
    said = _WORD.findall(before)
    if column in _LOOSE:
        return len(said) < 4
    unknown = [word for word in said if fold(word) not in _words("head_lead")]
    return not unknown or (column in _PLACES and len(unknown) < 3 and bool(site_words().find(" ".join(unknown))))


def tells(text: str, kind: str) -> bool:
    """Tell whether a word of a kind of ``table_words.tsv`` stands in ``text``."""
    return not _words(kind).isdisjoint(fold(word) for word in _WORD.findall(text))


def is_ditto(text: str) -> bool:
    """Tell whether a cell stands for the one above it."""
    return fold(text.strip()) in _words("ditto")


def sums_up(text: str) -> bool:
    """Tell whether the first cell of a row says that the row counts or averages the others."""
    first = _WORD.search(text)
    return first is not None and first.start() < 2 and fold(first[0]) in _words("sums_up")
