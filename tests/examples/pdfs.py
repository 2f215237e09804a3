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
    "authors advise that the chest be imaged at each visit, since the lung is where they come back first. We could find "
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


def flow(canvas: Canvas, x: float, y: float, width: float, text: str, size: float = 10, font: str = ROMAN) -> float:
    """Draw a paragraph, justified but for its last line; give where the next line would stand."""
    lines = simpleSplit(text, font, size, width)
    for index, line in enumerate(lines):
        free = width - canvas.stringWidth(line, font, size)
        blanks = line.count(" ")
        drawn = canvas.beginText(x, HEIGHT - y)
        drawn.setFont(font, size)
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
