"""The spaCy pipeline: a blank English ``Language`` with one ``onco_*`` component an extractor.

No statistical model is needed. medspaCy's ConText is asked later, where mentions need it (``assertion``).
"""

from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from extractors.component import NAMES, mentions
from pipeline.tokens import PlainTokenizer
from schemas.mention import Mention


@cache
def language() -> Language:
    """Build the pipeline, once a process.

    >>> language().pipe_names[:2]
    ['onco_age', 'onco_sex']
    """
    nlp = spacy.blank("en")
    nlp.tokenizer = PlainTokenizer(nlp.vocab)
    nlp.max_length = 100_000_000
    for name in NAMES:
        nlp.add_pipe(f"onco_{name}")
    return nlp


def read_mentions(text: str) -> tuple[Doc, dict[str, tuple[Mention[Any], ...]]]:
    """Run every extractor over clean text; give the Doc and the mentions by extractor, in text order."""
    doc = language()(text)
    return doc, {name: mentions(doc, name) for name in NAMES}
