"""What one file may hold, so that none takes the machine: said once, for files, archives and texts alike."""

import gzip
import io
import zlib
from typing import Final

from pipeline.errors import Unreadable

MOST_BYTES: Final = 256 << 20
"""Of one file, packed or not: an eighth of the memory that reading it may take."""
MOST_CHARACTERS: Final = 2_000_000
"""Of one text. An article has 30,000, a long review with its tables 500,000. This many of plain prose take 16 seconds
and half a GB; of the worst that was found ("mass of 3 cm mass of 3 cm …") 75 seconds and one GB."""
_RATIO: Final = 200
"""Of the tuning set no text or XML is packed below a seventh, no part of a Word document below a 33rd; deflate
can reach 1,032."""
_SMALL: Final = 1 << 20
"""Bytes that are unpacked whatever they were packed into."""


def budget(packed: int) -> int:
    """Give how many bytes may come of ``packed`` ones.

    >>> budget(10), budget(1_000_000)
    (1048576, 200000000)
    """
    return max(_SMALL, _RATIO * packed)


def refusal(size: int, packed: int) -> str | None:
    """Say why a file of ``size`` bytes, packed into ``packed``, is not unpacked; None where nothing is against it.

    >>> refusal(60_000, 15_000)
    >>> refusal(50_000_000, 50_000)
    'a zip bomb: unpacked it has more than 200 times its size'
    >>> refusal(300 << 20, 290 << 20)
    'it has 300 MiB; 256 can be read'
    """
    if size > budget(packed):
        return f"a zip bomb: unpacked it has more than {_RATIO} times its size"
    if size > MOST_BYTES:
        return f"it has {size >> 20} MiB; {MOST_BYTES >> 20} can be read"
    return None


def gunzipped(data: bytes) -> bytes:
    r"""Unpack what gzip packed; raise Unreadable, with the reason, where it is broken or too large.

    >>> gunzipped(gzip.compress(b"A man of 60 years."))
    b'A man of 60 years.'
    """
    most = min(budget(len(data)), MOST_BYTES)
    try:
        found = gzip.GzipFile(fileobj=io.BytesIO(data)).read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        message = f"broken gzip: {error}"
        raise Unreadable(message) from error
    told = refusal(len(found), len(data))
    if told:
        raise Unreadable(told)
    return found
