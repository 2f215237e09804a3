"""Makes one script of the page's modules: no build step, no loader, and nothing that the page would have to fetch."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.errors import OncocasesError

_IMPORT: Final = re.compile(r'^import \{[^}]*\} from "\./([\w-]+\.js)";\n', re.MULTILINE)
"""The one form of import that the modules use: names as they are, from a file beside them."""
_OTHER: Final = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(?:async )?(?:function|const|let|class)\b)", re.MULTILINE)


def bundle(modules: Mapping[str, str], first: str) -> str:
    r"""Put ``first`` and all that it imports into one script, each module after those that it needs.

    The modules share one scope, so that a browser refuses the script where two declare the same name.

    >>> bundle({"a.js": 'import { b } from "./b.js";\nb();\n', "b.js": "export function b() {}\n"}, "a.js")
    'function b() {}\nb();\n'
    """
    return "".join(_plain(name, modules[name]) for name in dict.fromkeys(_ordered(modules, first, ())))


def _ordered(modules: Mapping[str, str], name: str, above: tuple[str, ...]) -> Iterator[str]:
    if name in above:
        message = f"the page's modules import each other in a circle: {' → '.join((*above, name))}"
        raise OncocasesError(message)
    if name not in modules:
        message = f"{above[-1] if above else 'the page'}: imports {name}, and there is no such module"
        raise OncocasesError(message)
    for needed in _IMPORT.findall(modules[name]):
        yield from _ordered(modules, needed, (*above, name))
    yield name


def _plain(name: str, source: str) -> str:
    """Take the imports and exports out of a module; any other form of them would be left, and is an error."""
    plain = _EXPORT.sub("", _IMPORT.sub("", source))
    if left := _OTHER.search(plain):
        message = f"{name}: only 'import {{ a, b }} from \"./c.js\";' and exported declarations: {left[0]!r}"
        raise OncocasesError(message)
    return plain
