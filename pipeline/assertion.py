"""Judges what is negated, possible, past or hypothetical: medspaCy's ConText with the cues of ``context.tsv``.

ConText compares all of its cues with each other, so its time grows with the square of a text's length, and it lets a
cue reach to the end of its sentence. It is therefore asked clause by clause, and only where a mention and a cue share
one. The cues are our own: the default list knows clinical notes, not published reports ("negativity for").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from medspacy.context import ConText, ConTextRule
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from extractors.clauses import clauses
from extractors.lexicon import Lexicon, Term, rows
from extractors.sentences import sentences
from schemas.values import Assertion

_GROUP: Final = "onco_targets"


class Target(StrEnum):
    """What sort of mention is judged; some cues speak of one sort alone."""

    FINDING = "FINDING"
    IMAGING = "IMAGING"
    TREATMENT = "TREATMENT"


SHOWN: Final = frozenset({Target.FINDING, Target.IMAGING})
GIVEN: Final = frozenset({Target.TREATMENT})
"""The targets that are judged together: what is given or refused is told in other words than what is seen or not."""

_CATEGORIES: Final = {
    "NEGATED_EXISTENCE": Assertion.ABSENT,
    "HYPOTHETICAL": Assertion.HYPOTHETICAL,
    "HISTORICAL": Assertion.HISTORICAL,
    "POSSIBLE_EXISTENCE": Assertion.POSSIBLE,
}
"""ConText's categories, the strongest first: what is denied is denied, however it is hedged."""

_RELATIVE: Final = "FAMILY"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a clause says of a mention, and the words that say so."""

    assertion: Assertion = Assertion.PRESENT
    cue: str | None = None
    relative: str | None = None
    """The cue that makes it a relative's."""


PLAIN: Final = Judgement()


@dataclass(frozen=True, slots=True)
class Aim:
    """A stretch of text to be judged."""

    start: int
    end: int
    target: Target


class Asserter:
    """ConText over the clauses of a text that hold both an aim and a cue.

    >>> import spacy
    >>> text = "No metastasis was seen in the lung, but the liver was suspicious."
    >>> asserter = Asserter(spacy.blank("en"))
    >>> judged = asserter.judge(text, [Aim(30, 34, Target.FINDING), Aim(44, 49, Target.FINDING)])
    >>> [(one.assertion.value, one.cue) for one in judged]
    [('absent', 'No'), ('possible', 'suspicious')]
    """

    def __init__(self, nlp: Language, targets: frozenset[Target] = SHOWN) -> None:
        """Load the cues that speak of ``targets`` into a ConText of the tokenizer of ``nlp``."""
        self._nlp = nlp
        self._cues = _cues(targets)
        self._context = ConText(nlp, rules=None, span_attrs=None, input_span_type="group", span_group_name=_GROUP)
        self._context.add(_rules(targets))

    def judge(self, text: str, aims: Sequence[Aim]) -> list[Judgement]:
        """Judge each of ``aims``, which stand in text order, in the same order."""
        judged = [PLAIN] * len(aims)
        for start, end, members in _shared_clauses(text, aims, self._cues):
            doc = self._nlp.make_doc(text[start:end])
            self._judge(doc, start, [(member, aims[member]) for member in members], judged)
        return judged

    def _judge(self, doc: Doc, offset: int, aims: list[tuple[int, Aim]], judged: list[Judgement]) -> None:
        doc[0].is_sent_start = True
        for token in doc[1:]:
            token.is_sent_start = False
        spans = [_span(doc, aim, offset) for _, aim in aims]
        doc.spans[_GROUP] = SpanGroup(doc, spans=spans)
        self._context(doc)
        edges = doc._.context_graph.edges
        for (member, _), span in zip(aims, spans, strict=True):
            judged[member] = _judgement(doc, span, edges)


def _span(doc: Doc, aim: Aim, offset: int) -> Span:
    span = doc.char_span(aim.start - offset, aim.end - offset, label=aim.target.value, alignment_mode="expand")
    assert span is not None, "an aim lies within its clause"  # noqa: S101 - the caller cut the clause around it
    return span


def _judgement(doc: Doc, span: Span, edges: list) -> Judgement:  # type: ignore[type-arg]
    cues: dict[str, str] = {}
    for target, modifier in edges:
        if (target.start, target.end, target.label) == (span.start, span.end, span.label):
            start, end = modifier.modifier_span
            cues.setdefault(modifier.category, doc[start:end].text)
    for category, assertion in _CATEGORIES.items():
        if category in cues:
            return Judgement(assertion, cues[category], cues.get(_RELATIVE))
    return Judgement(relative=cues.get(_RELATIVE))


def _shared_clauses(text: str, aims: Sequence[Aim], cues: Lexicon[None]) -> Iterator[tuple[int, int, list[int]]]:
    """Yield the clauses that hold an aim and a cue, with the places of their aims in the list."""
    index = 0
    for start, end in sentences(text):
        inside = index
        while index < len(aims) and aims[index].start < end:
            index += 1
        if index > inside and cues.find(text[start:end]):
            yield from _split(text, start, end, list(range(inside, index)), aims, cues)


def _split(  # noqa: PLR0913, PLR0917 - a clause of a sentence, and what may stand in it
    text: str, start: int, end: int, members: list[int], aims: Sequence[Aim], cues: Lexicon[None]
) -> Iterator[tuple[int, int, list[int]]]:
    for left, right in clauses(text[start:end]):
        here = [member for member in members if start + left <= aims[member].start < start + right]
        if here and cues.find(text[start + left : start + right]):
            last = max(aims[member].end for member in here)
            yield start + left, max(start + right, last), here


@cache
def _cues(targets: frozenset[Target]) -> Lexicon[None]:
    return Lexicon(Term(row["literal"], None) for row in _rows(targets))


def _rows(targets: frozenset[Target]) -> Iterator[dict[str, str]]:
    spoken = {"", *(target.value.lower() for target in targets)}
    return (row for row in rows("context") if row["targets"] in spoken)


def _rules(targets: frozenset[Target]) -> list[ConTextRule]:
    """Make one rule of each cue and category: ConText keeps only one of two rules that match the same words."""
    merged: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for row in _rows(targets):
        directions, aimed = merged.setdefault((row["literal"], row["category"]), (set(), set()))
        directions.add(row["direction"])
        aimed.add(row["targets"].upper())
    return [
        ConTextRule(
            literal=literal,
            category=category,
            direction=directions.pop() if len(directions) == 1 else "BIDIRECTIONAL",
            allowed_types=aimed if aimed < targets else None,
        )
        for (literal, category), (directions, aimed) in merged.items()
    ]
