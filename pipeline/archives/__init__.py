"""What archives hold, unpacked within bounds; what is not read of them is named, entry by entry, with the reason."""

from collections.abc import Iterator
from pathlib import Path, PurePath

from pipeline.archives.entries import Entry, is_archive
from pipeline.archives.tars import untarred
from pipeline.archives.zips import unzipped
from pipeline.stage import Stage

__all__ = ["Entry", "is_archive", "unpacked"]


def unpacked(path: Path, stage: Stage | None) -> Iterator[Entry]:
    """Yield what the archive at ``path`` holds, in its order; without a ``stage``, only that it is not opened."""
    if stage is None:
        yield Entry("", refused="an archive, and archives are not opened here: unpack it first")
        return
    nothing = True
    for entry in (unzipped if PurePath(path.name.lower()).suffix == ".zip" else untarred)(path, stage):
        nothing = False
        yield entry
    if nothing:
        yield Entry("", refused="the archive holds no file")
