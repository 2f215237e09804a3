"""Time each reader of text on hostile input, eight times as long the second time: a square would take 64 times.

Run with ``make bench``; it prints a line a piece and exits with 1 where one grows faster than its length.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from extractors import age, follow_up, ihc, imaging, outcome, sex, sites, sizes, treatments
from extractors.clauses import clauses
from extractors.sentences import sentences
from pipeline.assemble import assemble
from pipeline.clean import clean
from pipeline.document import document
from pipeline.text import Source
from pipeline.zones import blocks
from pipeline.zones.numbered import line_numbers

SHORT: Final = 10_000
_TIMES_LONGER: Final = 8
LONG: Final = SHORT * _TIMES_LONGER
ALLOWED: Final = 3 * _TIMES_LONGER
"""Three times the ideal: the machine is noisy, and a square would be at 64."""
_TOO_SHORT_TO_TELL: Final = 0.01

Reader = Callable[[str], Any]


def _zones_and_clean(text: str) -> Any:  # noqa: ANN401 - what is read is thrown away
    return clean(text, blocks(text))


def whole(text: str) -> Any:  # noqa: ANN401
    """Extract a report that tells of a patient, and then goes on with ``text``."""
    return assemble(document(Source("grown", Path("grown.txt"), _STORY + text, "utf-8", "")))


_STORY: Final = "Case report\n\nA 58-year-old woman had an osteosarcoma of the left tibia. "
_NUMBERED: Final = "\n".join(f"{number} of the breast" for number in range(1, 31))
_READERS: Final[dict[str, tuple[Reader, tuple[str, ...]]]] = {
    "zones": (
        _zones_and_clean,
        ("Background\n\n", "Table 1. Cases\n\n12\n\nF\n\n", "osteo-\n", "\f1\nCase Report\n\n", "[1] "),
    ),
    "line numbers": (lambda text: line_numbers(_NUMBERED + text), ("\n", " \n", "1 a\n")),
    "sentences": (sentences, ("a. ", "Fig. ", "A.", "et al. [5] ", "\n\n")),
    "clauses": (clauses, ("was, ", "but ", "; ", "no, ")),
    "age": (lambda text: list(age.find(text)), ("58-year-old ", "aged ", "1-", "58, ")),
    "sex": (lambda text: list(sex.find(text)), ("woman ", "F/", "her mother ")),
    "sizes": (lambda text: list(sizes.find(text)), ("1 x ", "1", "a mass of ", "1 cm to ", "2 cm (", "five cm ")),
    "sites": (
        lambda text: list(sites.find(text)),
        ("left ", "lung, ", "(", "mass in the ", "metastases to the lung and "),
    ),
    "imaging": (lambda text: list(imaging.find(text)), ("CT ", "PET (", "abdominal and ", "CT of the ")),
    "treatments": (lambda text: list(treatments.find(text)), ("RT ", "removed ", "ectomy", "1 ")),
    "outcome": (
        lambda text: list(outcome.find(text)),
        ("no evidence of ", "no a b c d ", "recurrence was ", "developed a "),
    ),
    "follow_up": (
        lambda text: list(follow_up.find(text)),
        ("2 years ", "(1 year and ", "2 months of follow-up after the the "),
    ),
    "ihc": (lambda text: list(ihc.find(text)), ("CD3, ", "CD3 (", "no ", "positive for ", "5% of ")),
    "all": (
        whole,
        (
            *(
                "(",
                "[",
                "a",
                "A",
                "1",
                "1 ",
                ".",
                ",",
                "-",
                "\n",
                "\n\n",
                "\t",
                "\f",
                "+",
                "of-",
                "the ",
                "and ",
                "he ",
            ),
            *("lung ", "left lung, ", "58-year-old woman ", "F 58 lung\n", "mass of 3 cm ", "3 × 2 × 1 cm ", "CD34+ "),
            *(
                "is alive without disease ",
                "surgery was refused to be unable to ",
                "Table 1. Cases\nCase  Age  Sex\n1  58  F\n",
            ),
            *("MRI of the chest ", "cisplatin, ", "died of disease ", "after 12 months. ", "osteosarcoma ", "(SCC) "),
            *("Case 1\n\n", "Table 1. Cases\nAge Sex\n58 F\n\n", "1. Roe A. J. 1999;3:4.\n", "Abstract\n\n", "et al. "),
            *("differential diagnosis of metastatic carcinoma, not adenocarcinoma (with ",),
        ),
    ),
}


def _seconds(read: Reader, text: str) -> float:
    began = time.process_time()
    read(text)
    return time.process_time() - began


def growth(read: Reader, piece: str) -> tuple[float, float, float]:
    """Give the seconds for a text of such pieces, for one eight times as long, and how many times as many those are."""
    short = _seconds(read, piece * (SHORT // len(piece)))
    long = _seconds(read, piece * (LONG // len(piece)))
    return short, long, long / max(short, _TOO_SHORT_TO_TELL)


def main() -> int:
    """Print the growth of each reader on each piece; give the exit status."""
    worst = 0
    for name, (read, pieces) in _READERS.items():
        for piece in pieces:
            _seconds(read, piece)
            short, long, ratio = growth(read, piece)
            worst |= ratio > ALLOWED
            verdict = "too fast" if ratio > ALLOWED else ""
            sys.stdout.write(f"{name:10} {piece!r:32} {short:8.3f} s {long:8.3f} s  x{ratio:5.1f} {verdict}\n")
    return worst


if __name__ == "__main__":
    sys.exit(main())
