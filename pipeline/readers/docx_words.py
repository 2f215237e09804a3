"""Paragraphs and tables of a Word document, as JATS would write them."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from lxml import etree

from pipeline.readers.jats_xml import Element, child, children, name
from pipeline.readers.outline import made

_GONE: Final = (
    *("{*}del", "{*}moveFrom", "{*}Fallback", "{*}sdtPr", "{*}sdtEndPr", "{*}instrText"),
    *("{*}pPrChange", "{*}rPrChange", "{*}footnotePr"),
)
_FRAMES: Final = (
    *("{*}ins", "{*}moveTo", "{*}smartTag", "{*}sdt", "{*}sdtContent", "{*}customXml", "{*}hyperlink"),
    *("{*}fldSimple", "{*}AlternateContent", "{*}Choice", "{*}oMath", "{*}oMathPara"),
)
_RAISED: Final = {"superscript": "sup", "subscript": "sub"}
_SIGNS: Final = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
_OFF: Final = frozenset({"0", "false", "off"})


def tidied(top: Element) -> Element:
    """Take away what was deleted, and the frames round what stays, with all changes accepted."""
    etree.strip_elements(top, *_GONE, with_tail=False)
    etree.strip_tags(top, *_FRAMES)
    return top


def value(element: Element | None) -> str:
    """Give what a setting is set to; empty where there is none."""
    return setting(element, "val") if element is not None else ""


def setting(element: Element, wanted: str) -> str:
    """Give an attribute by its name without the namespace; empty where there is none.

    >>> setting(made("style", styleId="Heading1"), "styleId")
    'Heading1'
    """
    return next((str(said) for key, said in element.items() if str(key).rpartition("}")[2] == wanted), "")


def paragraph(one: Element) -> Element:
    """Give a paragraph with what is raised, lowered and bold in it; text boxes within are paragraphs of their own."""
    found = made("p")
    for tag, runs in groupby(children(one, "r"), _tag):
        text = "".join(sign for run in runs for sign in _signs(run))
        if tag:
            found.append(made(tag, text))
        elif len(found):
            found[-1].tail = (found[-1].tail or "") + text
        else:
            found.text = (found.text or "") + text
    return found


def _tag(run: Element) -> str:
    settings = child(run, "rPr")
    if settings is None:
        return ""
    bold = child(settings, "b")
    is_bold = bold is not None and value(bold) not in _OFF
    return _RAISED.get(value(child(settings, "vertAlign"))) or ("bold" if is_bold else "")


def _signs(run: Element) -> Iterator[str]:
    for one in run:
        yield (one.text or "") if name(one) == "t" else _SIGNS.get(name(one), "")


def is_data(table: Element) -> bool:
    """Tell a table from a frame round paragraphs: it has columns."""
    return any(next(_after_first(row), None) is not None for row in children(table, "tr"))


def _after_first(row: Element) -> Iterator[Element]:
    cells = children(row, "tc")
    next(cells, None)
    return cells


def table(one: Element) -> Element:
    """Give a table as HTML writes it: rows that repeat on each page are its head, cells may span rows and columns."""
    found, begun = made("table"), dict[int, Element]()
    for row in children(one, "tr"):
        cells = made("tr")
        for at, cell in _placed(row):
            if _goes_on(cell) and at in begun:
                begun[at].set("rowspan", str(int(begun[at].get("rowspan", "1")) + 1))
            else:
                begun[at] = made("td", "", *(paragraph(said) for said in cell.iter("{*}p")), colspan=str(_width(cell)))
                cells.append(begun[at])
        found.append(made("thead", "", cells) if _is_head(row) else cells)
    return found


def _placed(row: Element) -> Iterator[tuple[int, Element]]:
    at = 0
    for cell in children(row, "tc"):
        yield at, cell
        at += _width(cell)


def _width(cell: Element) -> int:
    settings = child(cell, "tcPr")
    said = value(child(settings, "gridSpan")) if settings is not None else ""
    return int(said) if said.isdecimal() and len(said) < 4 else 1


def _goes_on(cell: Element) -> bool:
    """Tell whether a cell is the lower part of the one above."""
    settings = child(cell, "tcPr")
    merged = child(settings, "vMerge") if settings is not None else None
    return merged is not None and value(merged) != "restart"


def _is_head(row: Element) -> bool:
    settings = child(row, "trPr")
    return settings is not None and child(settings, "tblHeader") is not None
