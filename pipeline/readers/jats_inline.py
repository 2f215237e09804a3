"""The words of a paragraph, a heading, a caption or a cell, with the markup inside it made plain.

Italic, bold, sub- and superscripts are glued as they were typeset: "CD3+", "mm3". References to the literature are the
exception: "tumours4" is no word, so it becomes "tumours [4]"; what stands in brackets already stays as it is. Formulas
are read from their MathML; TeX, images and footnotes are left out.
"""

from typing import Final

from pipeline.readers.jats_marks import NUMBERS, cited, glued, noted, tidy
from pipeline.readers.jats_xml import Element, entity, name

FLOATS: Final = frozenset({"fig", "fig-group", "table-wrap", "table-wrap-group", "boxed-text"})
"""What stands in a paragraph without being part of its sentences."""
DROPPED: Final = frozenset(
    {"tex-math", "graphic", "inline-graphic", "media", "supplementary-material", "inline-supplementary-material"}
    | {"fn", "permissions", "object-id", "alt-text", "long-desc", "attrib", "index-term", "hr", "annotation"}
    | {"ref-list", "fn-group", "ack", "email", "processing-meta", "sec-meta", "kwd-group", "x", "milestone-start"}
)
"""What gives no words of the article."""
_APART: Final = frozenset(
    {"p", "title", "list", "list-item", "def-list", "def-item", "def", "term", "disp-quote", "disp-formula"}
    | {"td", "th", "tr", "table", "tbody", "thead", "caption", "verse-line", "mtr", "mtd", "subtitle", "statement"}
)
"""Elements that no word goes on over, where they stand in a cell or a caption."""
_NOTES: Final = frozenset({"fn", "table-fn", "aff", "corresp", "author-notes"})


def words(element: Element, floats: list[Element] | None = None, *, cell: bool = False) -> str:
    r"""Give the words of ``element`` in one line; figures and tables within go to ``floats``.

    >>> from pipeline.readers.jats_xml import root
    >>> words(root(b"<p>CD3<sup>+</sup> in <b>rare</b>\n tumours<sup><xref ref-type='bibr'>4</xref></sup>.</p>"))
    'CD3+ in rare tumours [4].'
    """
    kept = floats if floats is not None else []
    return tidy(marked(element, kept), cell=cell)


def marked(element: Element, floats: list[Element]) -> str:
    """Give the words of ``element`` as they come, with marks round what may be a reference."""
    parts = [element.text or ""]
    for one in element:
        parts += (inline(one, floats), one.tail or "")
    return "".join(parts)


def inline(element: Element, floats: list[Element]) -> str:
    """Give the words of an element within a paragraph, without what follows it."""
    called = name(element)
    if not called:
        return entity(element)
    if called in DROPPED:
        return ""
    if called in FLOATS:
        floats.append(element)
        return " "
    special = _SPECIAL.get(called)
    if special is not None:
        return special(element, floats)
    inner = marked(element, floats)
    return f" {inner} " if called in _APART else inner


def _xref(element: Element, floats: list[Element]) -> str:
    inner, kind = marked(element, floats), element.get("ref-type")
    if kind == "bibr":
        return cited(inner)
    return noted(inner) if kind in _NOTES else inner


def _label(element: Element, floats: list[Element]) -> str:
    """Write the letter of a footnote as where the footnote is called: "[a]"."""
    inner, parent = marked(element, floats), element.getparent()
    return f" {noted(inner) if parent is not None and name(parent) == 'fn' else inner} "


def _raised(element: Element, floats: list[Element]) -> str:
    """Mark a number or a letter that is raised: it may be a power, an isotope, or a reference without a link."""
    inner = marked(element, floats)
    text = inner.strip()
    if NUMBERS.fullmatch(text) or (len(text) == 1 and "a" <= text <= "z"):
        return _close(inner, noted(text) + " " * inner[-1:].isspace())
    return _close(inner, inner)


def _lowered(element: Element, floats: list[Element]) -> str:
    inner = marked(element, floats)
    return _close(inner, inner)


def _close(inner: str, text: str) -> str:
    """Glue what an indented file sets on a line of its own: "10⏎ <sup>⏎9⏎</sup>"."""
    return glued(text.lstrip()) if inner[:1] in ("\n", "\r") else text


def _blank(_element: Element, _floats: list[Element]) -> str:
    return " "


def _alternative(element: Element, floats: list[Element]) -> str:
    """Of several forms of one thing the first that has words is read."""
    return next((text for text in (inline(one, floats) for one in element) if text.strip()), "")


def _fraction(element: Element, floats: list[Element]) -> str:
    return "/".join(inline(one, floats).strip() for one in element)


def _fenced(element: Element, floats: list[Element]) -> str:
    inner = ",".join(inline(one, floats).strip() for one in element)
    return f"{element.get('open', '(')}{inner}{element.get('close', ')')}"


def _math(element: Element, floats: list[Element]) -> str:
    """Parts of a formula are set without blanks, whatever the file has between their elements."""
    parts = [inline(one, floats).strip() or " " * (name(one) == "mspace") for one in element]
    return "".join(parts) or element.text or ""


_SPECIAL: Final = {
    "xref": _xref,
    "sup": _raised,
    "sub": _lowered,
    "label": _label,
    "break": _blank,
    "alternatives": _alternative,
    "mfrac": _fraction,
    "mfenced": _fenced,
    **dict.fromkeys(("math", "mrow", "msub", "msup", "msubsup", "mstyle", "msqrt", "mover", "munder"), _math),
}
