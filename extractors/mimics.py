"""Finds what lesions turn out to be that are no tumour: ``mimics.tsv`` (sarcoidosis, splenosis, an abscess)."""

from functools import cache

from extractors.lexicon import Hit, Lexicon, Term, rows


def mimics(text: str) -> list[Hit[str]]:
    """List the words in ``text`` for what is no tumour, or for a lesion that is none.

    >>> [hit.meaning for hit in mimics("The nodules were splenosis, and a biopsy showed carcinoma.")]
    ['splenosis']
    """
    return _lexicon().find(text)


@cache
def _lexicon() -> Lexicon[str]:
    return Lexicon(Term(row["synonym"], row["canonical"]) for row in rows("mimics"))
