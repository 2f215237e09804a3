"""PDFs of our own invention, set when they are needed: a page is what is drawn on it."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import Final

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595, 842
ROMAN, BOLD = "Times-Roman", "Times-Bold"
Draw = Callable[[Canvas], object]

STORY: Final = (
    "A 47-year-old man presented with a painless swelling of the left thigh that had grown for two years. Magnetic "
    "resonance imaging showed a mass of six centimetres in the vastus muscle, and the regional nodes were free. The "
    "mass was removed with a wide margin, and the wound healed well. Six months later a nodule was seen in the lung."
)
THOUGHTS: Final = (
    "Tumours of this kind are rare in men of his age, and they seldom spread beyond the limb in which they arise. Most "
    "authors advise that the chest be imaged at each visit, since the lung is where they come back first. We found "
    "no report of a nodule that was seen as late as ours, and none that was cured without an operation on the chest."
)


def paper(*pages: Draw, password: str = "", size: tuple[float, float] = (WIDTH, HEIGHT)) -> bytes:
    """Give a PDF of the pages."""
    made = BytesIO()
    canvas = Canvas(made, pagesize=size, invariant=1, encrypt=StandardEncryption(password) if password else None)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def put(canvas: Canvas, x: float, y: float, text: str, size: float = 10, font: str = ROMAN) -> None:
    """Draw one line; ``y`` is that from the top of the page."""
    canvas.setFont(font, size)
    canvas.drawString(x, HEIGHT - y, text)


def flow(canvas: Canvas, x: float, y: float, width: float, text: str, size: float = 10) -> float:
    """Draw a paragraph, justified but for its last line; give where the next line would stand."""
    lines = simpleSplit(text, ROMAN, size, width)
    for index, line in enumerate(lines):
        free = width - canvas.stringWidth(line, ROMAN, size)
        blanks = line.count(" ")
        drawn = canvas.beginText(x, HEIGHT - y)
        drawn.setFont(ROMAN, size)
        drawn.setWordSpace(free / blanks if blanks and index + 1 < len(lines) else 0)
        drawn.textOut(line)
        canvas.drawText(drawn)
        y += 1.2 * size
    return y


def grid(canvas: Canvas, xs: Sequence[float], y: float, rows: Iterable[Sequence[str]], size: float = 8) -> float:
    """Draw rows of cells; give where the next would stand. A cell of several lines has line breaks in it."""
    for row in rows:
        deepest = 0
        for x, cell in zip(xs, row, strict=True):
            for line, words in enumerate(cell.split("\n")):
                put(canvas, x, y + line * 1.1 * size, words, size)
                deepest = max(deepest, line)
        y += (1.1 * deepest + 1.5) * size
    return y


def columns(canvas: Canvas, y: float, text: str, count: int = 2, size: float = 10) -> float:
    """Draw text in so many columns of one length; give where the next line would stand."""
    gap = 25.0
    width = (495 - gap * (count - 1)) / count
    lines = simpleSplit(text, ROMAN, size, width)
    deep = -(-len(lines) // count)
    parts = [" ".join(lines[at * deep : (at + 1) * deep]) for at in range(count)]
    return max(flow(canvas, 50 + at * (width + gap), y, width, part, size) for at, part in enumerate(parts))


BOTH: Final = f"{STORY} {THOUGHTS}"
TITLE: Final = "A nodule of the lung after a sarcoma of the thigh"
FOOTNOTE: Final = "* Write to someone@somewhere.org"


def _one_column(canvas: Canvas) -> None:
    put(canvas, 50, 60, TITLE, 16, BOLD)
    flow(canvas, 50, 100, 495, BOTH)


def _two_columns(canvas: Canvas) -> None:
    put(canvas, 50, 60, TITLE, 16, BOLD)
    y = flow(canvas, 50, 90, 495, f"Abstract. {THOUGHTS}", 9)
    put(canvas, 50, y + 15, "Case report", 12, BOLD)
    columns(canvas, y + 35, BOTH)


def _three_columns(canvas: Canvas) -> None:
    put(canvas, 50, 60, TITLE, 16, BOLD)
    columns(canvas, 100, f"{BOTH} {BOTH}", count=3, size=9)


def _row_by_row(canvas: Canvas) -> None:
    """Draw two columns line by line across both, as some word processors do."""
    lines = simpleSplit(BOTH, ROMAN, 10, 235)
    deep = -(-len(lines) // 2)
    for at in range(deep):
        for x, line in ((50, at), (310, at + deep)):
            if line < len(lines):
                put(canvas, x, 100 + 12 * at, lines[line])


def _furnished(number: int) -> Draw:
    def draw(canvas: Canvas) -> None:
        put(canvas, 50, 30, f"J Invent Oncol 2019; 5: 1{number}", 8)
        flow(canvas, 50, 100, 495, BOTH if number % 2 else THOUGHTS)
        put(canvas, 290, 815, f"1{number}", 8)

    return draw


def _line_numbers(canvas: Canvas) -> None:
    for at, line in enumerate(simpleSplit(BOTH, ROMAN, 12, 400)):
        put(canvas, 60, 100 + 24 * at, str(at + 1), 8)
        put(canvas, 90, 100 + 24 * at, line, 12)


def _margins(canvas: Canvas) -> None:
    """Draw what runs up the margin, and a watermark across the text."""
    flow(canvas, 60, 100, 450, BOTH)
    for x, angle, size, words in ((20, 90, 8, "Downloaded from a library"), (100, 45, 60, "PROOF")):
        canvas.saveState()
        canvas.translate(x, 300)
        canvas.rotate(angle)
        canvas.setFont(ROMAN, size)
        canvas.drawString(0, 0, words)
        canvas.restoreState()


def _side_bar(canvas: Canvas) -> None:
    for at, words in enumerate(
        ("Received in May", "Accepted in June", "Published in July", "Edited by no one", "Free")
    ):
        put(canvas, 40, 100 + 10 * at, words, 7)
    flow(canvas, 180, 100, 370, f"{BOTH} {BOTH}")


def _caption_between(canvas: Canvas) -> None:
    """Draw a caption that parts a sentence, in a column."""
    cut = STORY.index("the regional")
    y = flow(canvas, 50, 100, 235, STORY[:cut])
    y = flow(canvas, 50, y + 8, 235, "Figure 1. A mass in the thigh, seen from the side.", 8)
    flow(canvas, 50, y + 12, 235, STORY[cut:])
    flow(canvas, 310, 100, 235, THOUGHTS)


def _footnote(canvas: Canvas) -> None:
    """Draw a footnote below the first of two columns, where a sentence goes on in the second."""
    lines = simpleSplit(BOTH, ROMAN, 10, 235)
    y = flow(canvas, 50, 100, 235, " ".join(lines[:7]))
    put(canvas, 50, y + 40, FOOTNOTE, 7)
    flow(canvas, 310, 100, 235, " ".join(lines[7:]))


def _raised(canvas: Canvas) -> None:
    x = 60.0
    for words, size, rise in (
        ("Such sarcomas are rare in older patients.", 10, 0),
        ("4,5", 6, 4),
        (" A mass of 12 cm", 10, 0),
        ("2", 6, 4),
        (" took up ", 10, 0),
        ("18", 6, 4),
        ("F-FDG.", 10, 0),
    ):
        drawn = canvas.beginText(x, HEIGHT - 100)
        drawn.setFont(ROMAN, size)
        drawn.setRise(rise)
        drawn.textOut(words)
        x = drawn.getX()
        canvas.drawText(drawn)


LAYOUTS: Final = (
    ("one-column", (_one_column,), [TITLE, BOTH]),
    ("two-columns-under-title-and-abstract", (_two_columns,), [TITLE, "Abstract.", THOUGHTS, "Case report", BOTH]),
    ("three-columns", (_three_columns,), [TITLE, BOTH, BOTH]),
    ("drawn-row-by-row", (_row_by_row,), [BOTH]),
    ("running-heads-and-page-numbers", (_furnished(1), _furnished(2), _furnished(3)), [BOTH, THOUGHTS, BOTH]),
    ("numbers-of-lines", (_line_numbers,), [BOTH]),
    ("margin-and-watermark", (_margins,), [BOTH]),
    (
        "side-bar",
        (_side_bar,),
        ["Received in May Accepted in June Published in July Edited by no one Free", BOTH, BOTH],
    ),
    ("a-caption-parts-a-sentence", (_caption_between,), [STORY, THOUGHTS]),
    ("a-footnote-parts-a-sentence", (_footnote,), [BOTH, FOOTNOTE]),
    (
        "raised-figures",
        (_raised,),
        ["Such sarcomas are rare in older patients.[4,5] A mass of 12 cm2 took up 18F-FDG."],
    ),
    ("nothing-but-a-heading", (lambda canvas: put(canvas, 50, 60, "Case report", 12, BOLD),), ["Case report"]),
)
"""Id, pages, and the words of the running text in the order in which they are read."""

HEAD: Final = ("Case", "Age/sex", "Site", "Stain", "Outcome")
ROWS: Final = (
    HEAD,
    ("1", "47/M", "thigh", "CD34+", "alive"),
    ("2", "33/F", "groin, left\nside", "CD34-", "dead of\ndisease"),
    ("3", "61/M", "calf", "S-100+", "alive"),
    ("4", "19/F", "foot", "desmin-", "lost"),
)
CELLS: Final = [[cell.replace("\n", " ") for cell in row] for row in ROWS]
LONG: Final = "Table 2. Patients with such a tumour in the years from 1990 to 2009, in the order of their ages"


def _wide_table(title: str) -> Draw:
    """Draw a table over two columns, with text above and below."""

    def draw(canvas: Canvas) -> None:
        y = columns(canvas, 100, BOTH)
        put(canvas, 50, y + 20, title, 8, BOLD)
        y = grid(canvas, (50, 110, 200, 330, 440), y + 40, ROWS)
        columns(canvas, y + 30, BOTH)

    return draw


def _narrow_table(canvas: Canvas) -> None:
    """Draw a table in the first of two columns."""
    y = flow(canvas, 50, 100, 235, STORY)
    y = flow(canvas, 50, y + 10, 235, "Table 1. Patients with such a tumour that have been seen in one clinic", 8)
    y = grid(canvas, (50, 80, 120, 175, 225), y + 4, ROWS)
    y = flow(canvas, 50, y, 235, "CD34, cluster of differentiation 34; alive, when the clinic last heard of them.", 8)
    flow(canvas, 50, y + 10, 235, THOUGHTS)
    flow(canvas, 310, 100, 235, f"{BOTH} {BOTH}")


def _overprinted(canvas: Canvas) -> None:
    """Draw a table too wide for its column over the text of the next."""
    put(canvas, 50, 100, "Table 1. Patients", 8)
    y = grid(canvas, (50, 90, 150, 290, 400), 114, ROWS)
    flow(canvas, 50, y + 20, 235, BOTH)
    flow(canvas, 310, 100, 235, f"{BOTH} {BOTH}")


def _turned_table(canvas: Canvas) -> None:
    """Draw a table on its side, as wide ones are printed."""
    canvas.translate(WIDTH, 0)
    canvas.rotate(90)
    canvas.translate(0, WIDTH - HEIGHT)
    put(canvas, 60, 60, "Table 3. Patients", 9, BOLD)
    grid(canvas, (60, 160, 300, 450, 600), 80, ROWS, 9)


def _continued(rows: Sequence[Sequence[str]], title: str) -> Draw:
    def draw(canvas: Canvas) -> None:
        flow(canvas, 50, 100, 495, BOTH)
        y = 700.0
        if title:
            put(canvas, 50, y, title, 8)
            grid(canvas, (50, 110, 200, 330, 440), y + 12, rows)
        else:
            grid(canvas, (50, 110, 200, 330, 440), 60, rows)

    return draw


TABLES: Final = (
    ("over-two-columns", (_wide_table(LONG),), LONG, CELLS),
    ("over-two-columns-under-a-short-caption", (_wide_table("Table 2. Patients"),), "Table 2. Patients", CELLS),
    (
        "in-a-column",
        (_narrow_table,),
        "Table 1. Patients with such a tumour that have been seen in one clinic",
        CELLS,
    ),
    ("printed-over-the-next-column", (_overprinted,), "Table 1. Patients", CELLS),
    ("turned", (_turned_table,), "Table 3. Patients", CELLS),
    (
        "goes-on-overleaf",
        (_continued(ROWS[:3], "Table 1. Patients"), _continued(ROWS[3:], "")),
        "Table 1. Patients",
        CELLS,
    ),
)
"""Id, pages, the title of the one table, and its rows."""


def _picture(canvas: Canvas) -> None:
    canvas.rect(50, 50, 400, 600, fill=1)


def _small_cells(canvas: Canvas) -> None:
    put(canvas, 50, 150, "Table 1. Cells", 8)
    grid(canvas, [50 + 24 * at for at in range(20)], 162, [[str(at) for at in range(20)]] * 50)


_WHOLE: Final = paper(_one_column, _two_columns)
OCR: Final = "needs OCR: no text layer"
BROKEN: Final = "the PDF is broken: it is truncated or damaged"
BAD: Final = (
    ("no-text", paper(_picture), OCR),
    ("no-text-on-many-pages", paper(_picture, _picture, _picture), OCR),
    ("page-numbers-only", paper(*(lambda canvas: put(canvas, 290, 815, "7", 8),) * 3), OCR),
    ("cut-in-half", _WHOLE[: len(_WHOLE) // 2], BROKEN),
    ("header-alone", b"%PDF-1.7\n", BROKEN),
    ("encrypted", paper(_one_column, password="open sesame"), "the PDF is encrypted: it opens with a password only"),  # noqa: S106
    ("picture", b"\x89PNG\r\n\x1a\n" + bytes(64), "the content is a PNG image, not a PDF"),
    ("photograph", b"\xff\xd8\xff\xe0" + bytes(64), "the content is a JPEG image, not a PDF"),
    ("office", b"PK\x03\x04" + bytes(64), "the content is a ZIP archive or an Office document, not a PDF"),
    ("web-page", b"<!DOCTYPE html><title>Not found</title>", "the content is not a PDF"),
    ("empty", b"", "the file is empty"),
)
"""Id, bytes, and the reason that the user is told."""

NARROW: Final = (("columns", _two_columns), ("cells", _small_cells), ("caption", _caption_between))
"""Pages whose reading must take time in proportion to their number."""
