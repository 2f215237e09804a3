"""Write texts against each regular expression, and time the extraction on them, eight times as long the second time.

A piece is what a repetition of an expression takes, behind the words that lead to it; repeated, it makes an expression
that goes back over it look at its square. Run with ``python -m benchmarks.regexes``; some minutes. It prints what grows
faster than its length, and exits with 1 if anything does.
"""

import importlib
import pkgutil
import re
import re._constants as kinds
import re._parser as parser
import sys
from collections.abc import Iterable, Iterator
from typing import Any, Final

import extractors
import pipeline
from benchmarks.growth import ALLOWED, LONG, SHORT, growth, whole

_OFTEN: Final = 8
"""A repetition that goes on no longer is no danger."""
_SAMPLES: Final = "ab 1.,;x-(é"
_CATEGORIES: Final = {"WORD": ("a", " "), "DIGIT": ("1", "a"), "SPACE": (" ", "a")}
_REPEATS: Final = {kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT}

Node = tuple[Any, Any]


def expressions() -> Iterator[tuple[str, "re.Pattern[str]"]]:
    """Yield each expression that a module of the project holds, by itself, in a table, or as a bound method."""
    known: set[tuple[str, int]] = set()
    for package in (extractors, pipeline):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in sorted(vars(module).items()):
                for one in _held(value):
                    if (one.pattern, one.flags) not in known:
                        known.add((one.pattern, one.flags))
                        yield f"{found.name}.{name}", one


def _held(value: object, depth: int = 2) -> Iterator["re.Pattern[str]"]:
    one = value if isinstance(value, re.Pattern) else getattr(value, "__self__", None)
    if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
        yield one
    elif depth and isinstance(value, tuple | list | dict):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _held(inner, depth - 1)


def attacks(expression: "re.Pattern[str]") -> list[str]:
    """List the pieces that may make ``expression`` go back over them.

    >>> attacks(re.compile(r"(?:no|not) (?:[a-z]+ )*sign"))
    ['no a sign', 'a', 'no a', 'a ', 'no a ']
    """
    tree = list(parser.parse(expression.pattern, expression.flags & ~re.UNICODE))
    found = [_sample(tree), *(piece for lead, body in _repeated(tree, "") for piece in (body, lead + body))]
    return list(dict.fromkeys(piece for piece in found if piece))


def _repeated(nodes: Iterable[Node], lead: str) -> Iterator[tuple[str, str]]:
    """Yield what long repetitions repeat, the inner first, and what leads to each."""
    for kind, value in nodes:
        for inner in _inner((kind, value)):
            yield from _repeated(inner, lead)
        if kind in _REPEATS and value[1] > _OFTEN:
            yield lead, _sample(value[2])
        lead += _sample([(kind, value)])


def _inner(node: Node) -> Iterator[list[Node]]:
    kind, value = node
    if kind in _REPEATS:
        yield list(value[2])
    elif kind is kinds.SUBPATTERN:
        yield list(value[3])
    elif kind is kinds.BRANCH:
        yield from map(list, value[1])
    elif kind is kinds.ATOMIC_GROUP:
        yield list(value)
    elif kind in {kinds.ASSERT, kinds.ASSERT_NOT}:
        yield list(value[1])


def _sample(nodes: Iterable[Node]) -> str:
    """Give words that the nodes match, one after the other; each repetition once, of alternatives the first."""
    return "".join(_one(node) for node in nodes)


def _one(node: Node) -> str:
    kind, value = node
    if kind in {kinds.ASSERT, kinds.ASSERT_NOT, kinds.AT, kinds.GROUPREF}:
        return ""
    if kind in _REPEATS:
        return _sample(value[2]) * max(1, value[0])
    if kind is kinds.IN:
        return _of_set(value)
    inner = next(_inner(node), None)
    return _character(node) if inner is None else _sample(inner)


def _of_set(items: list[Node]) -> str:
    if items[0][0] is kinds.NEGATE:
        return next(char for char in _SAMPLES if not any(_takes(one, char) for one in items[1:]))
    return _character(items[0])


def _takes(item: Node, char: str) -> bool:
    kind, value = item
    if kind is kinds.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    if kind is kinds.CATEGORY:
        return char in _character(item) or (char.isalnum() and "WORD" in str(value) and "NOT" not in str(value))
    return bool(value == ord(char))


def _character(node: Node) -> str:
    kind, value = node
    if kind is kinds.LITERAL:
        return chr(value)
    if kind is kinds.RANGE:
        return chr(value[0])
    if kind is kinds.CATEGORY:
        return next(chars["NOT" in str(value)] for name, chars in _CATEGORIES.items() if name in str(value))
    return "a" if kind is not kinds.NOT_LITERAL or value != ord("a") else "b"


def main() -> int:
    """Print what grows too fast; give the exit status."""
    worst = count = 0
    for name, expression in expressions():
        for piece in attacks(expression):
            short, long, ratio = growth(whole, piece)
            count += 1
            if ratio > ALLOWED:
                worst = 1
                sys.stdout.write(f"{name}: {piece!r} takes {short:.3f} s and {long:.3f} s, x{ratio:.1f}: too fast\n")
                sys.stdout.flush()
    sys.stdout.write(f"{count} pieces, {SHORT} and {LONG} characters\n")
    return worst


if __name__ == "__main__":
    sys.exit(main())
