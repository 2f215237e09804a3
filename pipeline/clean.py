"""Clean text: what the extractors read, with a map back to every raw character.

A cleaner yields edits and nothing else: the map is built from them, never recovered by comparing two texts.
Words broken at a line's end are mended, ligatures spelt out, odd spaces, dashes, quotes and signs made plain.
Letters are otherwise left as they are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType
from typing import Final

from pipeline.clean_hyphens import mended, vocabulary
from pipeline.text import Block, CleanText, Edit, Span
from schemas.values import Zone

_SIGNS: Final = MappingProxyType(
    {sign: plain for signs, plain in (
        ("‐‑‒–—―−﹣－⁃\ufffe", "-"),
        ("‘’‚‛′ʹʼ`´＇", "'"),
        ("“”„‟″«»＂", '"'),
        ("✕⨯✖╳", "×"),
        ("∗＊", "*"),
        ("⩽≦", "≤"),
        ("⩾≧", "≥"),
        ("（", "("),
        ("）", ")"),
        ("，", ","),
        ("．", "."),
        ("：", ":"),
        ("；", ";"),
        ("％", "%"),
        ("＋", "+"),
        ("＝", "="),
        ("＜", "<"),
        ("＞", ">"),
        ("ﬀ", "ff"),
        ("ﬁ", "fi"),
        ("ﬂ", "fl"),
        ("ﬃ", "ffi"),
        ("ﬄ", "ffl"),
        ("ﬅﬆ", "st"),
    ) for sign in signs}
)  # fmt: skip
_NOTHING: Final = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
"""Soft hyphens, zero-width and control characters: nothing that a reader sees."""
_BREAK: Final = r"[^\S\n\r\f\v]*+[\n\r\f\v]\s*"

_FIRST: Final = rf"[\s{_NOTHING}{''.join(_SIGNS)}\-¬/]"
# One set of first characters, then what each may be: sre skips to them fast, and every text is nearly free of them.
_ODD: Final = re.compile(
    rf"""
    {_FIRST} (?!(?<=\x20)[!-~]) (?:                            # a blank between two words is plain
        (?<=[-‐\u00ad¬]) (?<=[^\W_].) {_BREAK} (?=[^\W_]) ()  # 1: a word goes on in the next line, perhaps
      | (?<=\ufffe) (?<=[^\W_].) \s*+ (?=[^\W_]) ()           # 2: the same in pdfium, which leaves the line break out
      | (?<=[/–‑−]) (?<=\S.) {_BREAK} (?=\S) ()               # 3: "PET/⏎CT", "45–⏎50": no blank was there
      | (?<=∗) (?: (?<=\d.)(?=\d) | (?<=\d\s.)(?=\s\d) ) ()   # 4: "5 ∗ 4 cm"; elsewhere it marks a footnote
      | (?<=\s) [\s{_NOTHING}]+ ()                            # 5
      | (?<=[^\S\x20]) ()                                     # 6
      | (?<=[{_NOTHING}]) [{_NOTHING}]*+ (?: \s [\s{_NOTHING}]* () | () )  # 7, 8
      | (?<=[{"".join(_SIGNS)}]) ()                            # 9
    )
    """,
    re.VERBOSE,
)
_KINDS: Final = (None, "hyphen", "hyphen", "sign", "times", "blank", "blank", "blank", "nothing", "sign")
_LINE: Final = re.compile(r"[\n\r\f\v\x85\u2028\u2029]")
_TAIL: Final = re.compile(r"[^\W_]+(?:[-‐][^\W_]+)*\Z")
_HEAD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 60
"""No word of the genre is longer; a hostile one is looked at no further."""


def clean(text: str, blocks: Sequence[Block]) -> tuple[CleanText, tuple[int, ...]]:
    r"""Clean the blocks of ``text``, joined by blank lines; also give where each block begins.

    >>> from schemas.values import Zone
    >>> raw = "An osteosar-\ncoma, 2\xa0cm."
    >>> cleaned, _ = clean(raw, [Block(Zone.CASE, ((0, len(raw)),))])
    >>> cleaned.text
    'An osteosarcoma, 2 cm.'
    >>> [raw[start:end] for start, end in cleaned.to_raw(3, 15)]
    ['osteosar-\ncoma']
    """
    words = vocabulary(text) if _has_break(text) else frozenset()
    builder = _Builder(text)
    starts: list[int] = []
    for block in blocks:
        if starts:
            builder.joint("\n\n")
        starts.append(builder.size)
        _block(builder, text, block, words)
    return builder.done(), tuple(starts)


def edits(text: str, span: Span, words: frozenset[str], *, rows: bool = False) -> Iterator[Edit]:
    r"""Yield what is to change in the raw ``span``, in order, without overlap; ``rows`` keeps line breaks.

    >>> [(edit.start, edit.end, edit.text) for edit in edits("well-\ndifferen-\ntiated  ﬁbroma", (0, 32), frozenset())]
    [(4, 6, '-'), (14, 16, ''), (22, 24, ' '), (24, 25, 'fi')]
    """
    for found in _ODD.finditer(text, *span):
        yield Edit(*found.span(), _plain(found, words, rows=rows))


def _plain(found: re.Match[str], words: frozenset[str], *, rows: bool) -> str:
    """Give what the odd characters read in clean text."""
    kind, (start, end), text = _KINDS[found.lastindex or 0], found.span(), found.string
    if kind == "blank":
        return "\n" if rows and _LINE.search(text, start, end) else " "
    if kind == "hyphen":
        return _hyphen(text, (start, end), words, rows=rows)
    if kind == "sign":
        return _SIGNS.get(text[start], "/") + "\n" * (rows and _LINE.search(text, start, end) is not None)
    return "×" if kind == "times" else ""


def _hyphen(text: str, span: Span, words: frozenset[str], *, rows: bool) -> str:
    start, end = span
    left, right = _left(text, start), _right(text, end)
    if rows and not (left[-1:].islower() and right[:1].islower()):
        return "-\n"
    if text[start] in "\u00ad¬":
        return ""
    return "-" if _is_second(text, start) else mended(left, right, words)


def _is_second(text: str, end: int) -> bool:
    """Tell whether the second half of a pair ends here: "bone- and cartilage-⏎forming", not "low- and high-gra-⏎de"."""
    words = text[max(0, end - _LONGEST) : end].split()[-3:]
    is_pair = len(words) == 3 and words[1] in {"and", "or", "to"} and words[0].endswith(("-", "‐"))
    return is_pair and words[2].isalpha()


def _left(text: str, end: int) -> str:
    """Give the word before ``end``, with the hyphens in it."""
    words = text[max(0, end - _LONGEST) : end].split()
    found = _TAIL.search(words[-1]) if words else None
    return found[0].replace("‐", "-") if found else ""


def _right(text: str, start: int) -> str:
    found = _HEAD.match(text, start, start + _LONGEST)
    return found[0] if found else ""


def _has_break(text: str) -> bool:
    return any(sign in text for sign in ("-\n", "- \n", "-\r", "-\f", "‐", "\ufffe"))


def _block(builder: "_Builder", text: str, block: Block, words: frozenset[str]) -> None:
    rows = block.zone is Zone.TABLE
    for index, span in enumerate(block.spans):
        end = span[1]
        if index + 1 < len(block.spans):
            end, joint = _joint(text, span, block.spans[index + 1], words, rows=rows)
        builder.span(span[0], end, edits(text, (span[0], end), words, rows=rows))
        if index + 1 < len(block.spans):
            builder.joint(joint, once=True)


def _joint(text: str, span: Span, following: Span, words: frozenset[str], *, rows: bool) -> tuple[int, str]:
    """Give where ``span`` ends in clean text, and what joins it to the next: a word may be broken between them."""
    end = span[1]
    if (
        end - 1 > span[0]
        and text[end - 1] in "-‐\u00ad¬\ufffe"
        and text[end - 2].isalnum()
        and text[following[0]].isalnum()
    ):
        between = mended(_left(text, end - 1), _right(text, following[0]), words)
        if between and text[end - 1] not in "\u00ad¬":
            return end, between[1:]
        return end - 1, ""
    return end, "\n" if rows else " "


class _Builder:
    """Collects clean text piece by piece."""

    def __init__(self, raw: str) -> None:
        self._text = raw
        self._parts: list[str] = []
        self._at: list[int] = []
        self._raw: list[Span] = []
        self._run: list[int] = []
        self._runs: list[Span] = []
        self.size = 0

    def span(self, start: int, end: int, changes: Iterable[Edit]) -> None:
        """Append the raw span with its changes made."""
        run, position = len(self._runs), start
        for first, behind, text in changes:
            if position < first:
                self._put(self._text[position:first], (position, first), run)
            if text and not (text.isspace() and (first == start or behind == end)):  # invisible signs at the edge
                self._put(text, (first, behind), run)
            position = behind
        if position < end:
            self._put(self._text[position:end], (position, end), run)
        self._runs.append((start, end))

    def joint(self, text: str, *, once: bool = False) -> None:
        """Append ``text`` that stands for nothing in the raw text; a blank is put ``once`` where one is already."""
        if text and not (once and self._parts and self._parts[-1][-1].isspace()):
            end = self._runs[-1][1]
            self._put(text, (end, end), len(self._runs) - 1)

    def _put(self, text: str, raw: Span, run: int) -> None:
        self._parts.append(text)
        self._at.append(self.size)
        self._raw.append(raw)
        self._run.append(run)
        self.size += len(text)

    def done(self) -> CleanText:
        """Give the whole."""
        return CleanText("".join(self._parts), tuple(self._at), tuple(self._raw), tuple(self._run), tuple(self._runs))
