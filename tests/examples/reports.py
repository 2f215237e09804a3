"""Reports of our own invention: one that reads well, and files that no report can be read from."""

from typing import Final

from pipeline.read import READERS

ALLOWED: Final = ", ".join(READERS)

GOOD: Final = """A giant schwannoma of the left thigh

Case report

A 47-year-old man presented with a painless swelling of the left thigh. Magnetic resonance imaging
showed a mass of 6 × 5 cm. Immunohistochemistry was positive for S-100 and negative for desmin.

Discussion

Schwannomas seldom recur.
"""

BAD: Final = (
    ("ending", "report.doc", b"A 47-year-old man", f"the ending '.doc' is not known; allowed: {ALLOWED}"),
    ("no-ending", "report", b"A 47-year-old man", f"the ending '' is not known; allowed: {ALLOWED}"),
    ("empty", "empty.txt", b"", "the file is empty"),
    ("blank", "blank.txt", b" \r\n\t\n", "no text: there is no letter in it"),
    ("figures", "figures.txt", b"12 34 56\n--\n", "no text: there is no letter in it"),
    ("mark-only", "mark.txt", b"\xef\xbb\xbf", "no text: there is no letter in it"),
    (
        "binary",
        "binary.txt",
        b"\x7fELF\x02\x01\x00\x00man",
        "the content is binary (it holds NUL bytes), not plain text",
    ),
    ("pdf", "paper.txt", b"%PDF-1.7\n1 0 obj", "the content is a PDF, not plain text"),
    ("office", "word.txt", b"PK\x03\x04\x14", "the content is a ZIP archive or an Office document, not plain text"),
    ("picture", "scan.txt", b"\x89PNG\r\n\x1a\n", "the content is a PNG image, not plain text"),
    (
        "cut-utf-16",
        "half.txt",
        b"\xff\xfea\x00b",
        "the byte order mark says utf-16, but byte 4 does not fit it",
    ),
)
"""Id, file name, bytes, and the reason that the user is told."""
