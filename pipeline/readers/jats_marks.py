"""References within words: marked where the markup says so, and put in brackets once the whole line is known.

The marks are control characters, which XML does not allow: no file can hold them.
"""

import re
from typing import Final

_CITED, _NOTED, _GLUED = ("\x01", "\x02"), ("\x03", "\x04"), "\x05"
_NUMBER: Final = r"\d{1,3}[a-z]?"
NUMBERS: Final = re.compile(rf"{_NUMBER}(?:\s*[,;–—-]\s*{_NUMBER})*")
"""One or more reference numbers."""
_LINKED: Final = re.compile(rf"[\[(]?\s*{NUMBERS.pattern}\s*[\])]?")
_MARKS: Final = re.compile(r"[\x01-\x05]")
_NOTE: Final = re.compile(r"\x03([^\x03\x04]*)\x04")
_RUN: Final = re.compile(
    r"(?P<gap>\x20?) (?P<open>[(\[]\x20?)? (?P<items> \x01[^\x01\x02]*\x02"
    r"(?:\x20?[,;–—-]?\x20? \x01[^\x01\x02]*\x02)* ) (?P<close>\x20?[)\]])?",
    re.VERBOSE,
)
_ADJACENT: Final = re.compile(r"(?<=[\da-z])\x02\x20?\x01(?=\d)")
_AFTER_WORD: Final = re.compile(r"(?P<word>[A-Za-z]*[a-z]{4})[.,;:)\]]?\Z")
_NAMED: Final = re.compile(r"(?:\b(?:refs?|references?|nos?|numbers?)\.?|\band|\bto|\bor|[-–—])\Z", re.IGNORECASE)
_MEASURED: Final = re.compile(
    r"(?:met(?:er|re)s?|inch(?:es)?|feet|iodine|carbon|cobalt|gallium|technetium|fluorine|yttrium|lutetium)\Z"
)
"""Words that a raised number belongs to: units, and elements before their mass."""
_STOPS: Final = frozenset(".,;:!?")
_READ: Final = 120
"""Characters before a reference that tell what it is: a bracket opened farther away stays open by mistake."""


def cited(text: str) -> str:
    """Mark ``text``, which links to the list of references, where it is numbers: "Roe, 2009" is words."""
    plain = _MARKS.sub("", text)
    return f"{_CITED[0]}{plain.strip()}{_CITED[1]}" if _LINKED.fullmatch(plain.strip()) else text


def noted(text: str) -> str:
    """Mark ``text``, which may be a reference: it is raised, or links to a footnote; a sign ("*") needs no mark."""
    plain = _MARKS.sub("", text).strip()
    if _CITED[0] in text or not (NUMBERS.fullmatch(plain) or (len(plain) == 1 and plain.isalpha())):
        return text
    return f"{_NOTED[0]}{plain}{_NOTED[1]}"


def glued(text: str) -> str:
    """Mark ``text`` as belonging to what stands before it, whatever blanks are between."""
    return _GLUED + text


def tidy(text: str, *, cell: bool = False) -> str:
    """Put ``text`` in one line, and what is marked as a reference in brackets; ``cell``: in a table or its legend.

    >>> tidy(f"seen before.{cited('3')}–{cited('5')} It"), tidy(f"seen [{cited('3')},{cited('5')}].")
    ('seen before.[3–5] It', 'seen [3,5].')
    >>> tidy(f"2 mm{noted('3')} of tissues{noted('3')}"), tidy(f"Positive{noted('a')}", cell=True)
    ('2 mm3 of tissues [3]', 'Positive [a]')
    """
    text = " ".join(text.split())
    if not _MARKS.search(text):
        return text
    text = text.replace(" " + _GLUED, "").replace(_GLUED, "")
    text = _NOTE.sub(lambda found: _note(found, cell=cell), text)
    return _MARKS.sub("", _RUN.sub(_bracketed, text)).strip()


def _note(found: re.Match[str], *, cell: bool) -> str:
    """Tell a reference from a power, an isotope or a gene's letter by the word before and what comes behind."""
    text, inner = found.string, found[1]
    if inner.isalpha():
        return inner.join(_CITED) if cell else inner
    before = _AFTER_WORD.search(_MARKS.sub("", text[max(0, found.start() - _READ) : found.start()]))
    behind = text[found.end() : found.end() + 1]
    if before is None or behind.isalnum() or _MEASURED.search(before["word"].lower()):
        return inner
    return inner.join(_CITED)


def _bracketed(found: re.Match[str]) -> str:
    """Put a run of marked references in brackets, unless it stands in some or is named: "ref. 5"."""
    text, gap = found.string, found["gap"]
    before = _MARKS.sub("", text[max(0, found.start() - _READ) : found.start()])
    behind = text[found.end() : found.end() + 2]
    items = _MARKS.sub("", _ADJACENT.sub(",", found["items"]))
    if found["open"] and found["close"]:
        return _enclosed(f"{found['open'].strip()}{items}{found['close'].strip()}", before, gap, behind)
    if found["open"] or found["close"]:
        return _MARKS.sub("", found[0])
    if items[0] in "([":
        return _enclosed(items, before, gap, behind)
    if not _is_free(before, gap):
        return gap + items
    return _joint(before) + f"[{items}]" + " " * behind[:1].isalnum()


def _enclosed(items: str, before: str, gap: str, behind: str) -> str:
    """Set what is in brackets already apart from its word, and glue it to the stop that it belongs to."""
    last = before[-1:]
    if not gap and (last.isalnum() or last in {")", "%", '"', "”", *_STOPS}):
        square = items if items[0] == "[" else f"[{items.strip('()')}]"
        return _joint(before) + square + " " * behind[:1].isalnum()
    closes = last == "." and items[0] == "[" and (not behind or (behind[0] == " " and behind[1:].isupper()))
    return items if closes else gap + items


def _joint(before: str) -> str:
    """Give what stands before a bracket: a reference behind a stop goes with the sentence that it closes."""
    if before.endswith("al."):
        return " "
    return "" if not before or before[-1] in _STOPS or before[-1] == " " else " "


def _is_free(before: str, gap: str) -> bool:
    """Tell whether a number stands outside all brackets, or is raised, and nothing names it a number."""
    if before.rfind("[") > before.rfind("]") or _NAMED.search(before):
        return False
    return before.rfind("(") <= before.rfind(")") or (not gap and before[-1:].isalpha())
