"""A page as a tree: what is the article on it and what the site puts around, and what its head says of the article."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from pipeline.errors import Unreadable
from pipeline.readers.decode import CONTROLS
from pipeline.readers.jats_inline import words
from pipeline.readers.jats_xml import Element, name
from pipeline.readers.outline import made

HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
BLOCKS: Final = (
    *("p", "div", "section", "article", "main", "header", "ul", "ol", "li", "dl", "dt", "dd", "table", "figure"),
    *("figcaption", "blockquote", "pre", "center", "address", "details", "summary", *HEADINGS),
)
"""Elements that no sentence goes on over."""
_AROUND: Final = (
    *("nav", "aside", "footer", "form", "button", "script", "style", "noscript", "iframe", "template", "select"),
    *("svg", "object", "embed", "video", "audio", "canvas", "input", "textarea", "dialog", "label", "img"),
)
_ROLES: Final = frozenset({"navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert"})
_ENOUGH: Final = 0.6
"""An element that holds this share of the words in all paragraphs holds the article."""
_GONE: Final = "around"
_DEEPEST: Final = 150
_LARGEST: Final = 32 << 20
_SITE: Final = re.compile(r"\s+[|–—]\s+|\s+-\s+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def parsed(text: str) -> Element:
    """Parse a page, and take away what no article has; raise Unreadable where it is none, or nested without end."""
    plain = CONTROLS.sub(" ", text).encode("utf-8", "replace")
    if len(plain) > _LARGEST:
        message = f"the page has {len(plain) >> 20} MiB; {_LARGEST >> 20} can be read"
        raise Unreadable(message)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        page = etree.fromstring(plain, parser)
    except etree.XMLSyntaxError as error:
        message = f"broken HTML: {error.msg}"
        raise Unreadable(message) from error
    if page is None:
        message = "no HTML: there is no element in it"
        raise Unreadable(message)
    _check_depth(page)
    for one in page.iter("*"):
        if _is_around(one):
            one.tag = _GONE
        one.text, one.tail = _allowed(one.text), _allowed(one.tail)
    etree.strip_elements(page, _GONE, with_tail=False)
    return page


def _allowed(text: str | None) -> str | None:
    """Take away what was written by its number (``&#1;``) and XML does not allow."""
    return CONTROLS.sub(" ", text) if text else text


def _check_depth(page: Element) -> None:
    """Raise Unreadable where elements are nested so deep that the library gave up, or soon would."""
    deep = 0
    for event, _ in etree.iterwalk(page, events=("start", "end")):
        deep += 1 if event == "start" else -1
        if deep > _DEEPEST:
            message = f"elements are nested more than {_DEEPEST} deep"
            raise Unreadable(message)


def _is_around(one: Element) -> bool:
    hidden = "hidden" in one.attrib or one.get("aria-hidden") == "true"
    return name(one) in _AROUND or hidden or one.get("role") in _ROLES


def main(page: Element) -> Element:
    """Find the innermost element, of those that are made for it, that holds most of the paragraphs' words."""
    sizes: dict[Element, int] = {}
    total = 0
    for paragraph in page.iter("p"):
        size = len("".join(map(str, paragraph.itertext())))
        total += size
        for above in paragraph.iterancestors("article", "main", "div", "body"):
            if _is_main(above):
                sizes[above] = sizes.get(above, 0) + size
    holders = page.iter("article", "main", "div", "body")
    whole = [one for one in holders if sizes.get(one, 0) >= _ENOUGH * max(total, 1)]
    return whole[-1] if whole else page


def _is_main(one: Element) -> bool:
    return name(one) in {"article", "main", "body"} or one.get("role") == "main"


def title(page: Element) -> str:
    """Give the title of the article: as its head tells catalogues, else the first heading, else the page's own."""
    said = next(_said(page, "citation_title", "dc.title"), "")
    heading = next((words(one) for one in page.iter("h1") if words(one)), "")
    named = next((words(one) for one in page.iter("title")), "")
    return said or heading or _SITE.split(named)[0]


def _said(page: Element, *names: str) -> Iterator[str]:
    for one in page.iter("meta"):
        content = " ".join(CONTROLS.sub(" ", one.get("content", "")).split())
        if (one.get("name") or one.get("property") or "").lower() in names and content:
            yield content


def described(page: Element) -> list[Element]:
    """Give what the head says of the article, as JATS does: authors, year, journal, DOI."""
    authors = [made("contrib", "", made("string-name", one)) for one in _said(page, "citation_author", "dc.creator")]
    years = (_YEAR.search(one) for one in _said(page, "citation_publication_date", "citation_date", "dc.date"))
    year = next((found[0] for found in years if found), None)
    found = [made("article-id", doi, **{"pub-id-type": "doi"}) for doi in _first(_said(page, "citation_doi"))]
    found += [made("journal-title", one) for one in _first(_said(page, "citation_journal_title"))]
    found += [made("contrib-group", "", *authors)] if authors else []
    return [*found, made("pub-date", "", made("year", year))] if year else found


def _first(said: Iterator[str]) -> list[str]:
    return [one for _, one in zip(range(1), said, strict=False)]
