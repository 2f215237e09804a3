"""Reads an article in BioC, the XML of passages that PubMed Central and PubTator give.

A passage says what it is (``type``) and in which section it stands (``section_type``); a table keeps its markup in an
``infon``, which is parsed as guardedly as the file itself. Offsets are those of the text that is made, not BioC's.
"""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from pipeline.errors import Unreadable
from pipeline.readers.jats import drafted
from pipeline.readers.jats_xml import Element, child, children, down, name, root
from pipeline.readers.outline import Kind, Piece, made, outlined
from pipeline.text import Decoded

_LEFT_OUT: Final = frozenset(
    {"ACK_FUND", "AUTH_CONT", "COMP_INT", "SUPPL", "REVIEW_INFO", "KEYWORD", "REF", "ABBR", "ETHICS"}
)
_SECTIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ABSTRACT": "abstract",
        "INTRO": "intro",
        "CASE": "case",
        "METHODS": "methods",
        "RESULTS": "results",
        "DISCUSS": "discussion",
        "CONCL": "conclusions",
    }
)
"""What ``sec-type`` says in JATS."""
_HEADED: Final = frozenset(_SECTIONS) - {"ABSTRACT"}
_TOP: Final = 2


def is_bioc(top: Element) -> bool:
    """Tell BioC by its root.

    >>> is_bioc(root(b"<collection><document/></collection>")), is_bioc(root(b"<collection/>"))
    (True, False)
    """
    return name(top) == "collection" and child(top, "document") is not None


def bioc(top: Element) -> Decoded:
    """Read the one document of a collection; raise Unreadable where there are several, or nothing is told."""
    documents = list(children(top, "document"))
    if len(documents) > 1:
        message = f"it holds {len(documents)} documents; one a file is needed"
        raise Unreadable(message)
    passages = [(_infons(one), _text(one)) for one in children(documents[0], "passage")]
    front = next(((said, text) for said, text in passages if _is_title(said)), None)
    meta = list(_meta(passages[0][0])) if passages else []
    article = outlined(_pieces(passages), front[1] if front else "", meta)
    for said, text in passages:
        if said.get("section_type") == "REF" and text:
            _refer(article, said, text)
    return drafted(article, "utf-8")


def _infons(passage: Element) -> dict[str, str]:
    return {one.get("key", ""): one.text or "" for one in children(passage, "infon")}


def _text(passage: Element) -> str:
    found = child(passage, "text")
    return " ".join("".join(map(str, found.itertext())).split()) if found is not None else ""


def _is_title(said: Mapping[str, str]) -> bool:
    return said.get("section_type") == "TITLE" or said.get("type") in {"title", "front"}


def _pieces(passages: Sequence[tuple[Mapping[str, str], str]]) -> Iterator[Piece]:
    """Yield the pieces of the article; where a section begins without a heading, what it is called stands for one."""
    section = ""
    for said, text in passages:
        kind, where = said.get("type", ""), said.get("section_type", "") or _plain(said)
        if _is_title(said) or where in _LEFT_OUT:
            continue
        is_headed = where != "ABSTRACT" and "title" in kind and "caption" not in kind
        if where != section and where in _SECTIONS and not is_headed:
            yield Piece(Kind.HEADING, made("title", _SECTIONS[where].capitalize()), _TOP, _SECTIONS[where])
        section = where if where in _SECTIONS else section
        yield from _piece(kind, where, said.get("xml", ""), text)


def _plain(said: Mapping[str, str]) -> str:
    return "ABSTRACT" if said.get("type") == "abstract" else ""


def _piece(kind: str, where: str, markup: str, text: str) -> Iterator[Piece]:
    if kind == "table" and markup:
        yield Piece(Kind.TABLE, _table(markup))
    elif "footnote" in kind:
        yield Piece(Kind.LEGEND, made("p", text))
    elif "caption" in kind:
        yield Piece(Kind.CAPTION, made("p", text))
    elif "title" in kind:
        level = _TOP + (where == "ABSTRACT") + (int(kind[-1]) - 1 if kind[-1:].isdecimal() else 0)
        yield Piece(Kind.HEADING, made("title", text), level, _SECTIONS[where] if where in _HEADED else "")
    else:
        yield Piece(Kind.TEXT, made("p", text))


def _table(markup: str) -> Element:
    """Parse a table's markup; a table that is broken has no rows, for its words come as no other passage."""
    try:
        return root(markup.encode())
    except Unreadable:
        return made("table")


def _meta(said: Mapping[str, str]) -> Iterator[Element]:
    for kind, key in (("doi", "article-id_doi"), ("pmc", "article-id_pmc")):
        if said.get(key):
            yield made("article-id", said[key], **{"pub-id-type": kind})
    if said.get("journal-title"):
        yield made("journal-title", said["journal-title"])
    names = [made("contrib", "", one) for one in _names(said)]
    if names:
        yield made("contrib-group", "", *names)
    if said.get("year"):
        yield made("pub-date", "", made("year", said["year"]))


def _names(said: Mapping[str, str]) -> Iterator[Element]:
    """Yield the persons of a passage: ``name_0`` is "surname:Roe;given-names:Ann B"."""
    number = 0
    while told := said.get(f"name_{number}"):
        parts = dict(part.partition(":")[::2] for part in told.split(";"))
        kept = [made(key, parts[key]) for key in ("surname", "given-names") if parts.get(key)]
        if kept:
            yield made("name", "", *kept)
        number += 1


def _refer(article: Element, said: Mapping[str, str], text: str) -> None:
    listed = down(article, "back", "ref-list")
    if listed is None or said.get("type") != "ref":
        return
    cited = made("element-citation", "", *_names(said), made("article-title", text))
    cited.extend(made(tag, said[tag]) for tag in ("year", "source") if said.get(tag))
    listed.append(made("ref", "", made("label", str(len(listed) + 1)), cited))
