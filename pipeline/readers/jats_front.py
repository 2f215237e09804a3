"""The front of a JATS article: its title, its abstract, and what a reference to it needs."""

from collections.abc import Iterator
from typing import Final

from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, child, children, down
from schemas.report import Citation

_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_ASIDE: Final = frozenset(
    {"graphical", "teaser", "key-points", "toc", "precis", "short", "web-summary", "highlights", "video", "editor"}
    | {"editors-summary", "executive-summary", "plain-language-summary", "lay-summary", "stereochemical"}
)
"""Kinds of abstracts that tell the article again for another reader, or show it."""
_FOOTNOTES: Final = " *†‡§¶#"
_OF_THE_VOLUME: Final = ("ppub", "collection", "epub-ppub", "pub")
"""Dates of the volume, which references give, go before the date of the first copy on the network."""


def meta(article: Element) -> Element | None:
    """Find what describes the article."""
    return down(article, "front", "article-meta")


def title(article: Element) -> str:
    """Give the title with its subtitle.

    >>> from pipeline.readers.jats_xml import root
    >>> group = "<title-group><article-title>Chordoma</article-title><subtitle>a case</subtitle></title-group>"
    >>> title(root(f"<article><front><article-meta>{group}</article-meta></front></article>".encode()))
    'Chordoma: a case'
    """
    group = down(meta(article), "title-group")
    parts = children(group, "article-title", "subtitle") if group is not None else iter(())
    whole = ""
    for part in filter(None, (words(one).rstrip(_FOOTNOTES) for one in parts)):
        whole += part if not whole else (" " if whole[-1] in ":.?!–—" else ": ") + part
    return whole


def abstracts(article: Element) -> list[Element]:
    """List the abstracts in English that tell the whole article; English is taken for granted where nothing is said."""
    described = meta(article)
    if described is None:
        return []
    own = article.get(_LANGUAGE, "en")
    whole = [one for one in children(described, "abstract") if one.get("abstract-type") not in _ASIDE]
    plain = [one for one in whole if not one.get("abstract-type")] or whole
    translated = list(children(described, "trans-abstract"))
    english = [one for one in (*plain, *translated) if one.get(_LANGUAGE, own).lower().startswith("en")]
    return english or plain


def citation(article: Element) -> Citation:
    """Read what a reference to the article needs; what is not said stays empty."""
    described = meta(article)
    ids = dict(_ids(described)) if described is not None else {}
    number = ids.get("pmcid") or ids.get("pmc") or ""
    return Citation(
        title=title(article),
        authors=tuple(_authors(described)) if described is not None else (),
        year=_year(described) if described is not None else None,
        journal=_journal(article),
        doi=ids.get("doi"),
        pmcid=f"PMC{number.upper().removeprefix('PMC')}" if number else None,
    )


def _ids(described: Element) -> Iterator[tuple[str, str]]:
    for one in children(described, "article-id"):
        yield one.get("pub-id-type", ""), words(one)


def _authors(described: Element) -> Iterator[str]:
    for group in children(described, "contrib-group"):
        for one in children(group, "contrib"):
            if one.get("contrib-type", "author") == "author":
                yield from filter(None, [_author(one)])


def _author(contributor: Element) -> str:
    found = child(contributor, "name")
    if found is None:
        found = down(contributor, "name-alternatives", "name")
    if found is None:
        named_so = child(contributor, "collab", "string-name")
        return named(named_so) if named_so is not None else ""
    return named(found)


def named(person: Element) -> str:
    """Name an author by surname and given names, where the markup tells them apart; else, and a group, as printed."""
    parts = (child(person, "surname"), child(person, "given-names"))
    return ", ".join(words(one) for one in parts if one is not None) or words(person)


def _year(described: Element) -> int | None:
    dates = list(children(described, "pub-date"))
    for date in sorted(dates, key=_rank):
        said = words(year) if (year := child(date, "year")) is not None else ""
        if said.isdecimal() and len(said) == 4:
            return int(said)
    return None


def _rank(date: Element) -> int:
    kind = date.get("pub-type") or date.get("date-type") or ""
    return _OF_THE_VOLUME.index(kind) if kind in _OF_THE_VOLUME else len(_OF_THE_VOLUME)


def _journal(article: Element) -> str | None:
    found = down(article, "front", "journal-meta")
    group = child(found, "journal-title-group") if found is not None else None
    for one in (group, found):
        if one is not None and (said := child(one, "journal-title")) is not None:
            return words(said)
    return None
