"""Feed a reader with bytes that no tool wrote: each must give a text or a reason, and nothing else.

``python -m benchmarks.fuzz .html`` (or .txt, .xml, .docx, .pdf, .gz, .zip, .tar; a second argument is the number of
runs) changes good files again and again, guided by which lines they reach. What breaks a reader is kept as a file
``crash-…``, and the exit status is not 0.
"""

import gzip
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import atheris

with atheris.instrument_imports(include=["pipeline.readers", "pipeline.archives", "pipeline.bounds"]):
    from pipeline.archives import unpacked
    from pipeline.errors import Unreadable
    from pipeline.read import decoded
    from pipeline.stage import staging
    from tests.examples import archives, pages, pdfs

_RUNS: Final = 3000
_LONGEST: Final = 8192
_SEED: Final = 1
_SECONDS: Final = 20
"""What one input may take."""


def _read(ending: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        try:
            decoded(data, ending)
        except Unreadable:
            return

    return read


def _unpack(ending: str) -> Callable[[bytes], None]:
    def unpack(data: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder, staging(Path(folder)) as stage:
            path = Path(folder, f"a{ending}")
            path.write_bytes(data)
            for entry in unpacked(path, stage):
                if entry.path is not None and not entry.path.is_relative_to(folder):
                    message = f"{entry.path} lies outside of the stage"
                    raise AssertionError(message)

    return unpack


_KINDS: Final[Mapping[str, tuple[Callable[[bytes], None], tuple[bytes, ...]]]] = {
    ".txt": (_read(".txt"), (b"A man of 60 years.", "Größe".encode("utf-16"), "Größe".encode("cp1252"))),
    ".xml": (
        _read(".xml"),
        (
            b"<article><body><sec><title>Case</title><p>A man<sup>2</sup>.</p></sec></body></article>",
            pages.bioc(pages.passage(pages.STORY, section_type="CASE", type="paragraph")),
        ),
    ),
    ".html": (_read(".html"), (pages.PAGE.encode(),)),
    ".docx": (_read(".docx"), (pages.word(pages.par(pages.TITLE, style="T"), pages.par(pages.STORY)),)),
    ".pdf": (_read(".pdf"), (pdfs.paper(lambda canvas: pdfs.columns(canvas, 80, pdfs.STORY)),)),
    ".gz": (_read(".txt.gz"), (gzip.compress(b"A man of 60 years.", mtime=0),)),
    ".zip": (_unpack(".zip"), tuple(data for _, name, data, _ in archives.GOOD if name == "a.zip" and len(data) < 999)),
    ".tar": (_unpack(".tar"), tuple(data for _, name, data, _ in archives.GOOD if name != "a.zip")),
}


def main() -> None:
    """Fuzz the reader that the command line names; it never returns."""
    kind, runs = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else str(_RUNS)
    take, seeds = _KINDS[kind]
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds):
            Path(corpus, str(number)).write_bytes(seed)
        limits = (f"-runs={runs}", f"-seed={_SEED}", f"-max_len={_LONGEST}", f"-timeout={_SECONDS}", "-verbosity=0")
        atheris.Setup([sys.argv[0], *limits, corpus], take)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
