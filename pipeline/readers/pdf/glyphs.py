"""From a page of pdfium to words: each with its place, its size, and whether it is bold.

Turned text (a rotated table) is read in its own direction where most of the page is turned; otherwise what runs
up a margin is left out. Raised numbers behind a word are written as references, as the JATS reader writes them.
"""

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple, TypeAlias

import pypdfium2 as pdfium
from pypdfium2 import raw

from pipeline.readers.jats_marks import noted
from pipeline.readers.pdf.model import Word

Box: TypeAlias = tuple[float, float, float, float]

_BLANK: Final = frozenset(
    {*range(0x09, 0x0E), *range(0x1C, 0x21), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200C)}
    | {0x2028, 0x2029, 0x202F, 0x205F, 0x3000}
)
_HYPHEN: Final = 0x02
"""What pdfium gives for a hyphen at the end of a line."""
_UNKNOWN: Final = "\ufffd"
_SAMPLED: Final = 40
"""So many characters tell which way a page is turned."""
_SLANT: Final = 0.1
_SLANTED: Final = -1
_APART: Final = 0.8
"""Words are broken at a jump of this share of the letters' height, whatever the file says."""
_SMALL: Final = 0.85
"""Raised and lowered characters are smaller than this share of the letters around them."""
_LARGEST: Final = 14_400.0
"""Points; no page is larger, let alone a letter."""
_FORCED_BOLD: Final = 1 << 18
_BOLD: Final = ("bold", "black", "heavy", "demi")


class _Glyph(NamedTuple):
    at: int
    """Its place in the file's order."""
    char: str
    x0: float
    x1: float
    top: float
    bottom: float


class Drawn(NamedTuple):
    """A page upright: how large it is, and its words in the order in which the file draws them."""

    width: float
    height: float
    words: list[Word]


def drawn(text: pdfium.PdfTextPage, crop: Box, *, is_cropped: bool) -> Drawn:
    """Give the words within the box that shows of a page (left, bottom, right, top).

    Where nothing was cut away on purpose, what runs off to the side is read, too: a table that is too wide does.
    """
    turn = _turn(text)
    runs = _runs(_glyphs(text, turn, crop, 0.0 if is_cropped else crop[2] - crop[0]))
    words = [_word(text, run) for run in runs if _quarter(text, run[0].at) == turn]
    width, height = crop[2] - crop[0], crop[3] - crop[1]
    return Drawn(height, width, words) if turn % 2 else Drawn(width, height, words)


def _turn(text: pdfium.PdfTextPage) -> int:
    """Give how many quarters of a circle most characters of the page are turned."""
    count = text.count_chars()
    seen = Counter(_quarter(text, index) for index in range(0, count, max(1, count // _SAMPLED)))
    del seen[_SLANTED]
    return seen.most_common(1)[0][0] if seen else 0


def _quarter(text: pdfium.PdfTextPage, index: int) -> int:
    """Give how many quarters of a circle a character is turned; a watermark is slanted."""
    quarters = float(raw.FPDFText_GetCharAngle(text.raw, index)) / (math.pi / 2)
    if not math.isfinite(quarters) or abs(quarters - round(quarters)) > _SLANT:
        return _SLANTED
    return round(quarters) % 4


def _glyphs(text: pdfium.PdfTextPage, turn: int, crop: Box, beyond: float) -> Iterator[_Glyph | None]:
    """Yield the characters of the page, and so far ``beyond`` its sides, None for each blank."""
    box, page_raw = raw.FS_RECTF(), text.raw
    place = ctypes.byref(box)
    high = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(page_raw, index)
        if code in _BLANK:
            yield None
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        raw.FPDFText_GetLooseCharBox(page_raw, index, place)
        if _shows((box.left, box.bottom, box.right, box.top), crop, beyond):
            yield _Glyph(index, _char(code, high), *_turned((box.left, box.bottom, box.right, box.top), turn, crop))
        high = 0


def _shows(box: Box, crop: Box, beyond: float) -> bool:
    """Tell whether a character stands on the page; what is no number, as hostile files have it, never does."""
    left, bottom, right, top = box
    is_letter = 0 <= right - left <= _LARGEST and 0 <= top - bottom <= _LARGEST
    return is_letter and crop[0] - beyond <= left <= crop[2] + beyond and crop[1] <= (top + bottom) / 2 <= crop[3]


def _char(code: int, high: int) -> str:
    r"""Give the character; pdfium gives halves of UTF-16 one by one, and 0 for what a font does not explain.

    >>> _char(0x41, 0), _char(0x02, 0), _char(0xDC00, 0xD835), _char(0, 0)
    ('A', '-', '\U0001d400', '\ufffd')
    """
    if high and 0xDC00 <= code < 0xE000:
        return chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00)
    if code == _HYPHEN:
        return "-"
    is_known = 0x20 < code < 0x110000 and not 0xD800 <= code < 0xE000 and code & 0xFFFE != 0xFFFE
    return chr(code) if is_known and not 0x7F <= code < 0xA0 else _UNKNOWN


def _turned(box: Box, turn: int, crop: Box) -> Box:
    """Give left, right, top and bottom, as one reads, of a box (left, bottom, right, top) on the page turned upright.

    >>> _turned((10, 80, 20, 90), 0, (0, 0, 50, 100))
    (10, 20, 10, 20)
    >>> _turned((10, 80, 20, 90), 3, (0, 0, 50, 100)), _turned((10, 80, 20, 90), 1, (0, 0, 50, 100))
    ((80, 90, 10, 20), (10, 20, 30, 40))
    """
    left, bottom, right, top = box
    from_left, from_right = (left - crop[0], right - crop[0]), (crop[2] - right, crop[2] - left)
    from_bottom, from_top = (bottom - crop[1], top - crop[1]), (crop[3] - top, crop[3] - bottom)
    across, down = (
        (from_left, from_top),
        (from_top, from_right),
        (from_right, from_bottom),
        (from_bottom, from_left),
    )[turn]
    return *across, *down


def _runs(glyphs: Iterator[_Glyph | None]) -> Iterator[list[_Glyph]]:
    """Yield the characters word by word."""
    run: list[_Glyph] = []
    for glyph in glyphs:
        if run and (glyph is None or _is_apart(run[-1], glyph)):
            yield run
            run = []
        if glyph is not None:
            run.append(glyph)
    if run:
        yield run


def _is_apart(before: _Glyph, glyph: _Glyph) -> bool:
    tall = _APART * max(before.bottom - before.top, glyph.bottom - glyph.top, 1.0)
    if abs(glyph.x0 - before.x1) > tall:
        return True
    return abs(glyph.bottom + glyph.top - before.bottom - before.top) > 2 * tall


def _word(text: pdfium.PdfTextPage, run: list[_Glyph]) -> Word:
    """Make a word; its size and place are those of its largest letters."""
    main = max(run, key=lambda glyph: round(glyph.bottom - glyph.top, 1))
    spelt = _spelt(run, main)
    x0, x1 = min(glyph.x0 for glyph in run), max(glyph.x1 for glyph in run)
    return Word(spelt, x0, x1, main.bottom, main.bottom - main.top, _is_bold(text, main.at))


def _spelt(run: list[_Glyph], main: _Glyph) -> str:
    """Spell the word, with a mark round what is raised at its end."""
    first = len(run)
    while first and _is_raised(run[first - 1], main):
        first -= 1
    word, raised = _chars(run[:first]), _chars(run[first:])
    return word + noted(raised) if word and raised else word + raised


def _is_raised(glyph: _Glyph, main: _Glyph) -> bool:
    tall = main.bottom - main.top
    if glyph.bottom - glyph.top > _SMALL * tall:
        return False
    return main.top + main.bottom - glyph.top - glyph.bottom > 0.1 * tall


def _chars(run: list[_Glyph]) -> str:
    return "".join(glyph.char for glyph in run)


def _is_bold(text: pdfium.PdfTextPage, index: int) -> bool:
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text.raw, index, name, 128, ctypes.byref(flags))
    called = name.value.decode("utf-8", "replace").lower()
    return bool(flags.value & _FORCED_BOLD) or any(one in called for one in _BOLD)
