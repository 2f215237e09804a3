"""Loaded once, in the process that those of the pool are forked from: what it has loaded, they have.

It is the one module that works at import, for a fork server gives no other way; nothing imports it by a statement.
"""

import gc
from pathlib import Path

from pipeline.postpone import postpone_function

postpone_function("spacy.cli.info", "info")  # spaCy brings its command line along, and that what downloads models

from pipeline.assemble import assemble  # noqa: E402
from pipeline.document import document  # noqa: E402
from pipeline.run import work  # noqa: E402, F401 - loaded for those who come after
from pipeline.text import Source  # noqa: E402

_REPORT = "Case report\n\nA 60-year-old man had no mass in the kidney; CD99 was positive.\n"

assemble(document(Source("warm", Path("warm.txt"), _REPORT, "utf-8", "")))
gc.freeze()  # what is loaded stays; to look through it again and again would copy its pages in each process
