"""Bytes as they travel inside a page: compressed, and in an alphabet that no HTML parser can take for markup."""

import base64
import zlib


def pack(text: str) -> str:
    """Compress a text (zlib, UTF-8) and write it in base64, whose letters hold no ``<``, ``&`` or quote.

    >>> zlib.decompress(base64.b64decode(pack("</script>")))
    b'</script>'
    """
    return base64.b64encode(zlib.compress(text.encode(), level=9)).decode("ascii")
