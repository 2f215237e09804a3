"""Keeps what each file came to as soon as it is known, so that a run that was ended goes on where it was.

The journal stands in the folder of the run until the run is whole. Its first line names the code and the lexicons that
made it; what other ones made is not taken over. A line that was being written when the run ended is dropped.
"""

import json
from pathlib import Path
from typing import Final

from pipeline.errors import OncocasesError
from pipeline.run.record import Record

NAME: Final = ".unfinished.jsonl"


class Journal:
    """The records of a run under way, on the disk; in memory only where each begins."""

    def __init__(self, folder: Path, engine: str, *, resume: bool) -> None:
        """Open the journal of ``folder``: with what an earlier run of the same ``engine`` left, or empty."""
        self.path = folder / NAME
        self._at: dict[tuple[str, str | None], int] = {}
        kept = self._kept(engine) if resume else 0
        self._file = self.path.open("r+b" if kept else "w+b")
        self._file.truncate(kept)
        self._file.seek(kept)
        if not kept:
            self._append(json.dumps({"engine": engine}) + "\n")

    def _kept(self, engine: str) -> int:
        """Read what is there, and give how many bytes of it hold; none where another engine made it."""
        if not self.path.is_file():
            return 0
        with self.path.open("rb") as file:
            if _engine(file.readline()) != engine:
                return 0
            end = file.tell()
            for line in file:
                known = _record(line)
                if known is None:
                    break
                if known.failure is None:
                    self._at[known.doc, known.sha256] = end
                end += len(line)
        return end

    def add(self, record: Record) -> None:
        """Keep a record; raise :class:`OncocasesError` where the disk does not take it."""
        try:
            at = self._append(record.to_json())
        except OSError as error:
            message = (
                f"{self.path.parent} cannot be written to: {error.strerror or error}; what was done is kept there, and"
                " --resume goes on with it"
            )
            raise OncocasesError(message) from error
        self._at[record.doc, record.sha256] = at

    def _append(self, line: str) -> int:
        at = self._file.seek(0, 2)
        self._file.write(line.encode("utf-8", "surrogatepass"))
        self._file.flush()
        return at

    def has(self, doc: str, sha256: str | None) -> bool:
        """Tell whether a file of this content, with this id, is done."""
        return (doc, sha256) in self._at

    def read(self, doc: str, sha256: str | None) -> Record:
        """Give a record back."""
        self._file.seek(self._at[doc, sha256])
        return Record.from_json(self._file.readline())

    def close(self, *, whole: bool) -> None:
        """End; the journal of a run that is ``whole``, or came to nothing, is no longer needed."""
        self._file.close()
        if whole or not self._at:
            self.path.unlink()


def left_by(folder: Path) -> int:
    """Count what a run that was ended left in ``folder``."""
    path = folder / NAME
    if not path.is_file():
        return 0
    with path.open("rb") as file:
        return max(0, sum(1 for line in file if line.endswith(b"\n")) - 1)


def _engine(line: bytes) -> str | None:
    try:
        found = json.loads(line)
    except ValueError:
        return None
    return found.get("engine") if isinstance(found, dict) else None


def _record(line: bytes) -> Record | None:
    try:
        return Record.from_json(line) if line.endswith(b"\n") else None
    except (ValueError, TypeError, IndexError):
        return None
