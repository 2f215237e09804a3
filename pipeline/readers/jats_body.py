"""Walks through a JATS article and drafts its text: block by block, each with the zone that the markup gives."""

from typing import Final

from pipeline.readers.draft import Draft
from pipeline.readers.jats_inline import DROPPED, FLOATS, inline, words
from pipeline.readers.jats_marks import tidy
from pipeline.readers.jats_sections import Place, after, emphasised, has_case, titled, unheaded, within
from pipeline.readers.jats_tables import grid
from pipeline.readers.jats_xml import Element, Paths, child, children, name
from pipeline.zones.floats import float_start
from pipeline.zones.lines import Gap
from schemas.values import Zone

_BLOCKS: Final = frozenset({"list", "def-list", "disp-quote", "verse-group", "p", "statement", "speech", "preformat"})
"""What breaks a paragraph in two."""
_OPEN: Final = frozenset({"list", "list-item", "def-list", "disp-quote", "verse-group", "statement", "speech"})
"""What is no more than a frame round paragraphs."""
_READ: Final = frozenset({"title", "label", "caption"})
"""Read together with what they stand in."""
_NO_TEXT: Final = DROPPED | {"sig-block", "glossary", "bio", "notes", "history", "def-head", "term-head"}
_STOPS: Final = tuple(".:;?!")
_CASE_WITHIN: Final = (Zone.INTRODUCTION, Zone.CASE)
"""A case told within an introduction is gone on with by the parts behind it: "Histology and genetics"."""


class Walker:
    """Drafts the blocks of an article, section by section."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.draft = Draft()
        self._paths = Paths()
        self._is_headed = True
        """Whether a heading says where the case is told."""

    def title(self, text: str) -> None:
        """Draft the title of the article."""
        self.draft.add(Zone.TITLE, text)

    def abstract(self, element: Element) -> None:
        """Draft an abstract, with the titles of its parts."""
        self._section(element, Place(Zone.ABSTRACT, titled(element) or None))

    def body(self, element: Element) -> None:
        """Draft the body: its sections, and what stands outside of them."""
        self._is_headed = has_case(element)
        before, place = len(self.draft.blocks), Place(Zone.INTRODUCTION)
        for one in element:
            if name(one) == "sec":
                place = self._section(one, after(one, place, titled(one), first=len(self.draft.blocks) == before))
            else:
                place = self._any(one, place)

    def floats(self, element: Element) -> None:
        """Draft the figures and tables that stand behind the article."""
        for one in children(element, *FLOATS):
            self._float(one, Place(Zone.BACK))

    def back(self, element: Element) -> None:
        """Draft what stands behind the body: figures and tables, sections, appendices."""
        for one in element:
            if name(one) in {"sec", "app"}:
                self._section(one, Place(Zone.BACK, titled(one) or None))
            elif name(one) == "app-group":
                self.back(one)
            elif name(one) in FLOATS:
                self._float(one, Place(Zone.BACK))

    def _section(self, element: Element, place: Place) -> Place:
        """Draft a section under its heading; give the place that its last paragraph stands in."""
        if place.zone is Zone.REFERENCES:
            return place
        self.draft.add(place.zone, titled(element), place.label, self._paths.of(element))
        return self._all(element, place)

    def _all(self, element: Element, place: Place) -> Place:
        for one in element:
            if name(one) not in _READ:
                place = self._any(one, place)
        return place

    def _any(self, one: Element, place: Place) -> Place:
        """Draft what stands in a section; give the place of what comes next."""
        called = name(one)
        if called == "sec":
            inner = within(one, titled(one), place)
            self._section(one, inner)
            return inner if (place.zone, inner.zone) == _CASE_WITHIN else place
        if called in FLOATS:
            self._float(one, place)
        elif called in _OPEN:
            self._frame(one, place)
        elif called == "def-item":
            self.draft.add(place.zone, words(one), place.label, self._paths.of(one))
        elif called and called not in _NO_TEXT:
            return self._paragraph(one, place)
        return place

    def _frame(self, element: Element, place: Place) -> None:
        """Draft the paragraphs of a list or a quotation, the first of each item behind its number."""
        label = child(element, "label", "title")
        lead = words(label) if label is not None else ""
        for one in element:
            if name(one) not in _READ:
                self._lead(one, place, lead)
                lead = ""

    def _lead(self, one: Element, place: Place, lead: str) -> None:
        if lead and name(one) == "p":
            self._paragraph(one, place, lead)
            return
        self.draft.add(place.zone, lead, place.label, self._paths.of(one))
        self._any(one, place)

    def _paragraph(self, element: Element, place: Place, lead: str = "") -> Place:
        """Draft a paragraph; a list within breaks it, a figure within comes behind it."""
        place = self._turned(element, place)
        floats: list[Element] = []
        parts = [lead + " ", element.text or ""]
        for one in element:
            if name(one) in _BLOCKS:
                self._flush(element, parts, place)
                self._any(one, place)
            else:
                parts.append(inline(one, floats))
            parts.append(one.tail or "")
        place = self._flush(element, parts, place)
        for one in floats:
            self._float(one, place)
        return place

    def _turned(self, element: Element, place: Place) -> Place:
        """Let a heading in bold within a section tell where its paragraphs stand."""
        head = emphasised(element)
        if head is None or place.zone in (Zone.ABSTRACT, Zone.BACK):
            return place
        return within(element, head.words, place)

    def _flush(self, element: Element, parts: list[str], place: Place) -> Place:
        """Draft the words so far; where no heading says so, they tell themselves that a case begins."""
        text = tidy("".join(parts))
        parts.clear()
        if not self._is_headed:
            place = unheaded(text, place)
        self.draft.add(place.zone, text, place.label, self._paths.of(element))
        return place

    def _float(self, element: Element, place: Place) -> None:
        called = name(element)
        if called == "table-wrap":
            self._table(element)
        elif called == "boxed-text":
            self._section(element, within(element, titled(element), place))
        else:
            self._caption(element)
            for one in children(element, *FLOATS):
                self._float(one, place)

    def _caption(self, element: Element) -> None:
        label, text = _captioned(element)
        self.draft.add(Zone.CAPTION, text, label, self._paths.of(element))

    def _table(self, element: Element) -> None:
        label, text = _captioned(element)
        self.draft.table(grid(element, label, text), self._paths.of(element))


def _captioned(element: Element) -> tuple[str | None, str]:
    """Give the label as every report would write it ("Figure 2"), and the label and caption as one text.

    A stop is set behind what has none, where more follows: label and title are lines of their own in print.
    """
    label, caption = child(element, "label"), child(element, "caption")
    named = words(label) if label is not None else ""
    lines = [named, *(words(one) for one in caption)] if caption is not None else [named]
    said = [line for line in lines if line]
    text = " ".join(line if line.endswith(_STOPS) else f"{line}." for line in said[:-1])
    found = float_start(f"{named.rstrip(' .:')}. X", Gap.BLANK, "", 80)
    return found.label if found else named.rstrip(" .:") or None, " ".join(filter(None, (text, *said[-1:])))
