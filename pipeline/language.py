"""The spaCy pipeline: a blank English ``Language`` with one ``onco_*`` component an extractor.

No statistical model is needed. medspaCy's ConText is asked later, where mentions need it (``assertion``).
"""

from functools import cache
from typing import Any

import spacy
from spacy.language import Language

from extractors.component import NAMES, finder
from pipeline.stages import stage
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


def read_mentions(text: str) -> dict[str, tuple[Mention[Any], ...]]:
    """Run every extractor over clean text; give the mentions by extractor, each in its order.

    They are those that the components of :func:`language` put on a ``Doc``; no extractor needs its tokens, and to make
    them takes as long as to read the text.
    """
    return {name: _read(name, text) for name in NAMES}


def _read(name: str, text: str) -> tuple[Mention[Any], ...]:
    with stage(name):
        return tuple(finder(name)(text))
