"""The rows of ``context.tsv`` with other forms of their words: "didn't" for "did not", "not been" for "not found"."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from extractors.lexicon import rows

_SHORTENED: Final = re.compile(r"\b(did|do|does|was|were|has|have|had|is|are|could|would|should) not\b").sub
_NOT_SEEN: Final = re.compile(r"(?:was )?not (?=(?:[a-z]+(?:ed|en)|found|evident|present|visible|palpable)\b)").match
_NOT_BEEN: Final = ("not been ", "not be ", "not yet ", "not yet been ", "not to be ", "never ", "never been ")


def cue_rows(targets: AbstractSet[str], *, seen: bool) -> Iterator[dict[str, str]]:
    """Yield the rows that speak of ``targets``, each with its other forms; ``seen``, whether these are what is seen.

    >>> {row["literal"] for row in cue_rows({"finding"}, seen=True)} >= {"not found", "not been found", "never found"}
    True
    """
    for row in rows("context"):
        if row["targets"] in {"", *targets}:
            yield row
            yield from ({**row, "literal": form} for form in _forms(row["literal"], seen=seen))


def _forms(literal: str, *, seen: bool) -> Iterator[str]:
    """Yield what says the same: "didn't" for "did not", and of what is seen "not been found" for "not found"."""
    short = _SHORTENED(r"\1n't", literal)
    if short != literal:
        yield short
    found = _NOT_SEEN(literal) if seen else None
    if found is not None:
        yield from (been + literal[found.end() :] for been in _NOT_BEEN)
