"""The list of references of a JATS article: no part of its text, but it says who is meant by "[14]"."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from pipeline.readers.jats_front import named
from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, child, children, down, name
from pipeline.references import Reference, told
from schemas.report import Citation

_CITATIONS: Final = ("element-citation", "mixed-citation", "citation", "nlm-citation")
_NAMED: Final = 3
"""Authors that are read of an entry: with the third it is known that all are told as "et al."."""
_EDITORS: Final = frozenset({"editor", "editors", "translator"})


def references(article: Element) -> tuple[Reference, ...]:
    """Read the references, each with the number that the text cites it by; without labels they are counted.

    >>> from pipeline.readers.jats_xml import root
    >>> ref = "<ref><label>7.</label><mixed-citation>Roe A, Poe B. A mole. Moles. 1999;3:4.</mixed-citation></ref>"
    >>> [(one.number, one.citation.authors, one.citation.year) for one in references(root(
    ...     f"<article><back><ref-list>{ref}</ref-list></back></article>".encode()))]
    [('7', ('Roe',), 1999)]
    """
    back = down(article, "back")
    entries = [] if back is None else list(back.iter("{*}ref"))
    return tuple(
        Reference(_label(entry) or str(place), _citation(cited))
        for place, entry in enumerate(entries, 1)
        for cited in _first(entry)
    )


def _first(entry: Element) -> Iterator[Element]:
    """Yield what the entry cites; of several works under one number, none: it cannot be told which is meant."""
    found = list(children(entry, *_CITATIONS))
    found += [one for several in children(entry, "citation-alternatives") for one in children(several, *_CITATIONS)][:1]
    if len(found) == 1:
        yield found[0]


def _label(entry: Element) -> str:
    said = child(entry, "label")
    return "".join(char for char in words(said) if char.isdecimal()) if said is not None else ""


def _citation(cited: Element) -> Citation:
    marked = Citation(
        title=_word(cited, "article-title") or "",
        authors=tuple(islice(_authors(cited), _NAMED)),
        year=_year(_word(cited, "year") or ""),
        journal=_word(cited, "source"),
        doi=next((words(one) for one in children(cited, "pub-id") if one.get("pub-id-type") == "doi"), None),
    )
    if marked.authors and marked.year:
        return marked
    read = told(words(cited))
    return marked.model_copy(update={"authors": marked.authors or read.authors, "year": marked.year or read.year})


def _word(cited: Element, *names: str) -> str | None:
    found = child(cited, *names)
    return words(found) if found is not None else None


def _year(said: str) -> int | None:
    return int(said[:4]) if said[:4].isdecimal() and len(said[:4]) == 4 else None


def _authors(cited: Element) -> Iterator[str]:
    groups = [one for one in children(cited, "person-group") if one.get("person-group-type") not in _EDITORS]
    for group in groups or [cited]:
        for one in group:
            if name(one) in {"name", "string-name", "collab"}:
                yield from filter(None, [named(one)])
