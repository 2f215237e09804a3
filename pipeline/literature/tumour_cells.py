"""Reads the cell of diagnoses in a row whose cells the file does not part.

Only what cannot be another column's is taken: a short form by which the legend names a tumour, a word that makes a kind
of the table's tumour ("biphasic"), or a tumour's name; and only where one alone stands there.
"""

import re
from typing import Final

from extractors import histology
from pipeline.decide.morphology import kind_told, morphology_of
from pipeline.literature.diagnoses import Namer, Said
from pipeline.literature.words import one_line
from pipeline.story import Story
from pipeline.text import Span

_FORM: Final = re.compile(r"(?<!\S)[A-Za-z][\w-]*(?!\S)")


def tumours(words: str, namer: Namer) -> list[Span]:
    """List the cells of ``words`` that name a tumour, or a kind of the one that the table is about.

    >>> tumours("44 F ad Surgery", Namer(None, None, {"ad": "adenocarcinoma"}))
    [(5, 7)]
    """
    forms = [(found.span(), namer.meanings.get(found[0], "")) for found in _FORM.finditer(words)]
    short = [span for span, meaning in forms if meaning and morphology_of(meaning)]
    base = namer.title or namer.about
    kinds = [span for span, _ in forms if base and kind_told(base.code, words[slice(*span)])]
    return short or kinds or [(hit.start, hit.end) for hit in histology.lexicon().find(one_line(words))]


def tumour_listed(story: Story, namer: Namer, span: Span) -> tuple[Said, ...]:
    """Give the diagnosis that stands alone in ``span``."""
    words = story.text[slice(*span)]
    found = tumours(words, namer)
    if len({words[start:end] for start, end in found}) != 1:
        return ()
    start, end = found[0]
    quoted = story.quoted(span[0] + start, span[0] + end, "tables.row-diagnosis")
    return (Said(one_line(words[start:end]), quoted, is_diagnosis=False),)
