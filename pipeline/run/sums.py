"""The hash that a file is known by."""

import hashlib
from pathlib import Path


def sha256(path: Path) -> str | None:
    """Give the hash of a file's content; None where it cannot be read, which whoever reads it will tell."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
