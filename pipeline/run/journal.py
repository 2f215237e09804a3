"""Keeps what each file came to as soon as it is known, so that a run that was ended goes on where it was.

The journal stands in the folder of the run until the run is whole. Its first line names the code and the lexicons that
made it; what other ones made is not taken over. A line that was being written when the run ended is dropped.
"""

import json
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from pipeline.publish import unwritable
from pipeline.run.record import Record

NAME: Final = ".unfinished.jsonl"

Key: TypeAlias = tuple[str, str, str | None]
"""Id, name and hash of a file: under another name it may be read by another reader."""


class Left(NamedTuple):
    """What a run that was ended left in its folder."""

    files: int
    engine: str | None
    """Which code and lexicons made it."""


class Journal:
    """The records of a run under way, on the disk; in memory only where each begins."""

    def __init__(self, folder: Path, engine: str, *, resume: bool) -> None:
        """Open the journal of ``folder``: with what an earlier run of the same ``engine`` left, or empty."""
        self._folder = folder
        self.path = folder / NAME
        self._at: dict[Key, int] = {}
        kept = self._kept(engine) if resume else 0
        try:
            # unbuffered: what a full disk did not take must not be tried again when the file is closed
            self._file = self.path.open("r+b" if kept else "w+b", buffering=0)
            self._file.truncate(kept)
            self._lines = self.path.open("rb")
        except OSError as error:
            raise unwritable(folder, error) from error
        self._end = kept
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
                    self._at[known.doc, known.name, known.sha256] = end
                end += len(line)
        return end

    def add(self, record: Record) -> None:
        """Keep a record; raise :class:`~pipeline.errors.OncocasesError` where the disk does not take it."""
        at = self._append(record.to_json())
        self._at[record.doc, record.name, record.sha256] = at

    def _append(self, line: str) -> int:
        at, rest = self._end, memoryview(line.encode("utf-8", "surrogatepass"))
        try:
            self._file.seek(at)
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            raise unwritable(self._folder, error) from error
        self._end = self._file.tell()
        return at

    def has(self, *key: *Key) -> bool:
        """Tell whether the file of this id, name and hash is done."""
        return key in self._at

    def read(self, *key: *Key) -> Record:
        """Give a record back."""
        self._lines.seek(self._at[key])
        return Record.from_json(self._lines.readline())

    def close(self, *, whole: bool) -> bool:
        """End; tell whether anything is left to go on with: not of a run that is ``whole``, or came to nothing."""
        self._file.close()
        self._lines.close()
        left = bool(self._at) and not whole
        if not left:
            self.path.unlink(missing_ok=True)
        return left


def left_by(folder: Path) -> Left:
    """Count what a run that was ended left in ``folder``, and tell which engine made it."""
    path = folder / NAME
    if not path.is_file():
        return Left(0, None)
    with path.open("rb") as file:
        engine = _engine(file.readline())
        return Left(sum(1 for line in file if line.endswith(b"\n")), engine)


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
