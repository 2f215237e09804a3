"""Archives of our own making, good and hostile."""

import io
import stat
import tarfile
import zipfile
from typing import Final

TEXT: Final = b"A 47-year-old man was seen."
_LINK: Final = stat.S_IFLNK << 16
_PIPE: Final = stat.S_IFIFO << 16
UNKNOWN: Final = "the ending '.csv' is not known; allowed: "
BOMB: Final = "refused: a zip bomb: unpacked it has more than 200 times its size"


def zipped(*entries, method=zipfile.ZIP_DEFLATED):
    """Make a ZIP archive of pairs of a name, or what is told of an entry, and bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return file.getvalue()


def told(name, attributes=0, date=(2020, 1, 1, 0, 0, 0)):
    """Tell of an entry of a ZIP archive."""
    info = zipfile.ZipInfo(name, date)
    info.external_attr = attributes
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def tarred(*entries, mode="w:gz", kind=tarfile.PAX_FORMAT):
    """Make a tar archive of pairs of a name, or what is told of an entry, and bytes."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode, format=kind) as archive:
        for name, data in entries:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def special(name, kind, target=""):
    """Tell of an entry of a tar archive that is no file."""
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def encrypted(data):
    """Set the sign of encryption on each entry of a ZIP archive."""
    spoilt = bytearray(data)
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = spoilt.find(mark)
        while place >= 0:
            spoilt[place + at] |= 1
            place = spoilt.find(mark, place + 4)
    return bytes(spoilt)


def spoilt(data, needle, new):
    """Change what is found in ``data``."""
    assert needle in data
    return data.replace(needle, new)


GOOD: Final = (
    ("zip", "a.zip", zipped(("b.txt", TEXT), ("c/d.TXT", TEXT)), ["a.zip/b.txt", "a.zip/c/d.TXT"]),
    ("zip in capitals", "A.ZIP", zipped(("b.txt", TEXT)), ["A.ZIP/b.txt"]),
    ("stored", "a.zip", zipped(("b.txt", TEXT), method=zipfile.ZIP_STORED), ["a.zip/b.txt"]),
    ("tar.gz", "a.tar.gz", tarred(("./b.txt", TEXT), ("c/d.txt", TEXT)), ["a.tar.gz/./b.txt", "a.tar.gz/c/d.txt"]),
    ("tgz", "a.tgz", tarred(("b.txt", TEXT)), ["a.tgz/b.txt"]),
    ("tar", "a.tar", tarred(("b.txt", TEXT), mode="w"), ["a.tar/b.txt"]),
    ("tar with a long name", "a.tar", tarred((f"{'x' * 200}/b.txt", TEXT), mode="w"), [f"a.tar/{'x' * 200}/b.txt"]),
    ("strokes of Windows", "a.zip", zipped(("c\\b.txt", TEXT)), ["a.zip/c/b.txt"]),
    ("folders are no files", "a.zip", zipped(("c/", b""), ("c/b.txt", TEXT)), ["a.zip/c/b.txt"]),
    ("hidden", "a.zip", zipped(("__MACOSX/._b.txt", b"x"), (".git/c.txt", b"x"), ("b.txt", TEXT)), ["a.zip/b.txt"]),
    ("two of one name", "a.tar", tarred(("b.txt", TEXT), ("b.txt", TEXT), mode="w"), ["a.tar/b.txt", "a.tar/b.txt"]),
    ("blanks in a small file", "a.zip", zipped(("b.txt", b" " * 900_000)), ["a.zip/b.txt"]),
)
"""Id, name, bytes, and the names of what is read of it."""

BAD: Final = (
    ("out", "a.zip", zipped(("../b.txt", TEXT)), [("../b.txt", "refused: its name leads out of the archive ('..')")]),
    ("out by Windows", "a.zip", zipped(("c\\..\\..\\b.txt", TEXT)), [("c/../../b.txt", "refused: its name leads out")]),
    ("absolute", "a.zip", zipped(("/etc/b.txt", TEXT)), [("/etc/b.txt", "refused: its name is an absolute path")]),
    ("drive", "a.zip", zipped(("C:\\b.txt", TEXT)), [("C:/b.txt", "refused: its name is an absolute path")]),
    ("link", "a.zip", zipped((told("b.txt", _LINK), b"/etc/passwd")), [("b.txt", "refused: a link")]),
    ("pipe", "a.zip", zipped((told("b.txt", _PIPE), b"")), [("b.txt", "refused: no plain file")]),
    ("archive within", "a.zip", zipped(("b.zip", b"PK")), [("b.zip", "refused: an archive in an archive is not")]),
    ("ending", "a.zip", zipped(("b.csv", TEXT)), [("b.csv", UNKNOWN)]),
    ("bomb", "a.zip", zipped(("b.txt", b" " * 3_000_000)), [("b.txt", BOMB)]),
    ("encrypted", "a.zip", encrypted(zipped(("b.txt", TEXT))), [("b.txt", "encrypted: it opens with a password only")]),
    (
        "method",
        "a.zip",
        zipped(("b.txt", TEXT), method=zipfile.ZIP_LZMA),
        [("b.txt", "packed in a way that is not read (method 14)")],
    ),
    (
        "checksum",
        "a.zip",
        spoilt(zipped(("b.txt", TEXT), method=zipfile.ZIP_STORED), b"47", b"48"),
        [("b.txt", "broken in its ZIP archive: Bad CRC-32")],
    ),
    ("no name", "a.zip", spoilt(zipped(("b.txt", TEXT)), b"b.txt", b"\0.txt"), [("", "the ending '' is not known; ")]),
    ("no zip", "a.zip", b"PK\x03\x04 and no more", [("", "broken ZIP archive: ")]),
    ("empty zip", "a.zip", zipped(), [("", "the archive holds no file")]),
    ("out of tar", "a.tgz", tarred(("../b.txt", TEXT)), [("../b.txt", "refused: its name leads out of the archive")]),
    ("absolute in tar", "a.tgz", tarred(("/b.txt", TEXT)), [("/b.txt", "refused: its name is an absolute path")]),
    (
        "link in tar",
        "a.tar",
        tarred((special("b.txt", tarfile.SYMTYPE, "/etc/passwd"), b""), mode="w"),
        [("b.txt", "refused: a link")],
    ),
    (
        "hard link in tar",
        "a.tar",
        tarred((special("b.txt", tarfile.LNKTYPE, "/etc/passwd"), b""), mode="w"),
        [("b.txt", "refused: a link")],
    ),
    (
        "device in tar",
        "a.tar",
        tarred((special("b.txt", tarfile.CHRTYPE), b""), mode="w"),
        [("b.txt", "refused: no plain file")],
    ),
    (
        "bomb in tar",
        "a.tgz",
        tarred(("b.txt", b" " * 30_000_000)),
        [("", "broken tar archive, read no further: a zip bomb: the archive holds many times its size")],
    ),
    (
        "endless header",
        "a.tar",
        tarred(("x" * 3_000_000, TEXT), mode="w"),
        [("", "broken tar archive, read no further: a zip bomb: a header without end")],
    ),
    ("cut tar", "a.tgz", tarred(("b.txt", TEXT))[:60], [("", "broken tar archive, read no further: ")]),
    ("no tar", "a.tar", b"no tar at all" * 100, [("", "broken tar archive, read no further: ")]),
)
"""Id, name, bytes, and of each entry its name and how the reason begins; of the archive as a whole no name."""
