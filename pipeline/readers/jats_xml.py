"""From bytes of XML to the element of the article: nothing is fetched, no entity is expanded, the size is bounded.

A JATS file names a DTD on the network and may use its entities (``&alpha;``). No DTD is loaded: entities that HTML
knows are read by their HTML names, all others stay as they are written.
"""

import re
from collections import Counter
from collections.abc import Iterator
from html import entities
from typing import Final, TypeAlias

from lxml import etree

from pipeline.errors import Unreadable

Element: TypeAlias = etree._Element  # noqa: SLF001 - lxml has no public name for it

_LARGEST: Final = 32 * 1024 * 1024
"""Bytes. Articles have less than one million; libxml2's own limits are 10 million characters a text and 256 levels."""
_ENTITY: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_PLAIN: Final = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})


class _Nothing(etree.Resolver):
    """Gives nothing for whatever a document asks to be fetched, from the network or from the disk."""

    def resolve(self, _url: str, _public: str, context: object) -> object:  # type: ignore[override]
        """Answer with nothing."""
        return self.resolve_empty(context)  # type: ignore[attr-defined]


def root(data: bytes) -> Element:
    """Parse ``data``; raise Unreadable, with the reason, where it is no well-formed XML.

    >>> root(b"<p>TGF-&beta;</p>").text
    'TGF-β'
    """
    if len(data) > _LARGEST:
        message = f"the file has {len(data) >> 20} MiB; an XML file may have {_LARGEST >> 20}"
        raise Unreadable(message)
    try:
        return _parsed(data)
    except etree.XMLSyntaxError as error:
        known = _ENTITY.sub(_numbered, data)
        if known != data:
            return _reparsed(known)
        message = f"broken XML: {error.msg}"
        raise Unreadable(message) from error


def _reparsed(data: bytes) -> Element:
    try:
        return _parsed(data)
    except etree.XMLSyntaxError as error:
        message = f"broken XML: {error.msg}"
        raise Unreadable(message) from error


def _parsed(data: bytes) -> Element:
    parser = etree.XMLParser(
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    parser.resolvers.add(_Nothing())
    return etree.fromstring(data, parser)


def _numbered(found: re.Match[bytes]) -> bytes:
    """Give an HTML entity as numbers: a file without a DOCTYPE is not well-formed with its name."""
    text = None if found[1] in _PLAIN else entities.html5.get(f"{found[1].decode()};")
    return found[0] if text is None else "".join(f"&#{ord(char)};" for char in text).encode()


def article(top: Element) -> Element:
    """Find the one article in ``top``, bare or in the set that PubMed Central's services wrap it in."""
    found = [top] if name(top) == "article" else list(top.iter("{*}article"))
    if len(found) > 1:
        message = f"it holds {len(found)} articles; one a file is needed"
        raise Unreadable(message)
    if not found or not any(name(child) in {"front", "body"} for child in found[0]):
        message = (
            f"XML, but neither JATS nor BioC: no article with front or body stands in it (its root is {name(top)!r})"
        )
        raise Unreadable(message)
    return found[0]


def name(element: Element) -> str:
    """Give the name of an element without its namespace; an entity has none.

    >>> name(root(b"<m:math xmlns:m='u'/>"))
    'math'
    """
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: Element, *names: str) -> Element | None:
    """Give the first child that bears one of ``names``."""
    return next(children(element, *names), None)


def children(element: Element, *names: str) -> Iterator[Element]:
    """Yield the children that bear one of ``names``, in order."""
    return (one for one in element if name(one) in names)


def down(element: Element | None, *names: str) -> Element | None:
    """Follow ``names`` from child to child; None where one is missing."""
    for one in names:
        element = None if element is None else child(element, one)
    return element


def entity(element: Element) -> str:
    """Read what is left of an entity that no DTD explained: by its HTML name, or as it is written."""
    written = element.text or ""
    return entities.html5.get(written[1:], written)


class Paths:
    """Gives the path of an element from the root, as XPath writes it: ``/article/body/sec[2]/p[3]``.

    libxml2 gives the same, but counts the elder siblings anew for each: a hostile file would take it minutes.
    """

    def __init__(self) -> None:
        """Begin with no element known."""
        self._steps: dict[Element, dict[Element, str]] = {}
        self._known: dict[Element, str] = {}

    def of(self, element: Element) -> str:
        """Give the path of ``element``."""
        found = self._known.get(element)
        if found is None:
            parent = element.getparent()
            found = f"/{name(element)}" if parent is None else f"{self.of(parent)}/{self._step(parent, element)}"
            self._known[element] = found
        return found

    def _step(self, parent: Element, element: Element) -> str:
        if parent not in self._steps:
            names = [name(one) for one in parent]
            total, seen = Counter(names), Counter[str]()
            self._steps[parent] = steps = {}
            for one, called in zip(parent, names, strict=True):
                seen[called] += 1
                steps[one] = called if total[called] == 1 else f"{called}[{seen[called]}]"
        return self._steps[parent][element]
