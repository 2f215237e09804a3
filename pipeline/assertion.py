"""Judges what is negated, possible, past or hypothetical: medspaCy's ConText with the cues of ``context.tsv``.

ConText compares all of its cues with each other, so its time grows with the square of a text's length, and it lets a
cue reach to the end of its sentence. It is therefore asked clause by clause, and only where a mention and a cue share
one. The cues are our own: the default list knows clinical notes, not published reports ("negativity for").

Its rules, modifiers, pruning and graph judge; only its matcher is not asked: it needs a ``Doc``, takes a hundred times
as long as one Aho-Corasick pass, and of two rules for the same words keeps one, by a hash of their numbers.
"""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final, NamedTuple, TypeAlias

from extractors.clauses import clauses
from extractors.governed import is_passed_over, is_put_off
from extractors.lexicon import Hit, Lexicon, Term
from extractors.sentences import Span, sentences
from extractors.verb_groups import verb_groups
from pipeline.cue_rows import cue_rows
from pipeline.postpone import postpone
from pipeline.tokens import token_starts
from schemas.values import Assertion

postpone("nltk")  # medspaCy brings it along for QuickUMLS, and it takes longer to load than all the rest

from medspacy.common.util import prune_overlapping_matches  # noqa: E402
from medspacy.context import ConTextGraph, ConTextModifier, ConTextRule  # noqa: E402


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
_BOUNDS: Final = frozenset({"TERMINATE", "PSEUDO"})


class _Cue(NamedTuple):
    """What the words of a cue say of some targets."""

    rules: tuple[ConTextRule, ...]
    speaks: bool
    """Whether they say something themselves, and do not only bound what others say."""


_Heard: TypeAlias = Hit[dict[frozenset[Target], _Cue]]
"""Words, and what they say of the targets that are judged together."""


class Aim(NamedTuple):
    """A stretch of text to be judged."""

    start: int
    end: int
    target: Target


class Asserter:
    """ConText over the clauses of one text that hold both an aim and a cue.

    >>> text = "No metastasis was seen in the lung, but the liver was suspicious."
    >>> judged = Asserter(text).judge([Aim(30, 34, Target.FINDING), Aim(44, 49, Target.FINDING)])
    >>> [(one.assertion.value, one.cue) for one in judged]
    [('absent', 'No'), ('possible', 'suspicious')]
    """

    def __init__(self, text: str, targets: frozenset[Target] = SHOWN, verbs: Target | None = None) -> None:
        """Find the cues of ``text`` that speak of ``targets``, in one pass; verb groups are read of ``verbs`` alone."""
        self._text = text
        self._targets = targets
        self._verbs = verbs
        self._cues = [hit for hit in _heard(text) if targets in hit.meaning]
        self._speaking = [hit for hit in self._cues if hit.meaning[targets].speaks]
        self._listened: set[Span] = set()
        self._clauses: dict[Span, tuple[Span, ...]] = {}
        self._known: dict[Span, _Clause] = {}

    def judge(self, aims: Sequence[Aim]) -> list[Judgement]:
        """Judge each of ``aims``, which stand in text order, in the same order."""
        judged = [PLAIN] * len(aims)
        for clause, members in self._shared(aims):
            settled = self._settled(clause)
            starts = [aims[member].start for member in members]
            for member in members:
                judged[member] = settled.judgement(aims[member], starts)
        return judged

    def _shared(self, aims: Sequence[Aim]) -> Iterator[tuple[Span, list[int]]]:
        """Yield the clauses that hold an aim and a cue, with the places of their aims in the list."""
        spans = sentences(self._text)
        at = 0
        while at < len(aims):
            sentence = spans[max(0, bisect_left(spans, (aims[at].start + 1,)) - 1)]
            first, at = at, bisect_left(aims, (sentence[1],), lo=at + 1)
            self._listen(sentence)
            if self._speaks(sentence):
                yield from self._split(sentence, range(first, at), aims)

    def _listen(self, sentence: Span) -> None:
        """Add the verb groups of a sentence to the cues, once: most sentences are never asked about."""
        if self._verbs is None or sentence in self._listened:
            return
        self._listened.add(sentence)
        for group in verb_groups(self._text, *sentence):
            if group.target in {"", self._verbs.lower()}:
                cue = _Cue((_rule(group.category, group.direction, self._verbs, self._targets),), speaks=True)
                heard = Hit(group.start, group.end, {self._targets: cue})
                insort(self._cues, heard, key=itemgetter(0, 1))
                if group.direction not in _BOUNDS:
                    insort(self._speaking, heard, key=itemgetter(0, 1))

    def _split(self, sentence: Span, members: Sequence[int], aims: Sequence[Aim]) -> Iterator[tuple[Span, list[int]]]:
        for left, right in self._parts(sentence):
            here = [member for member in members if left <= aims[member].start < right]
            if here and self._speaks((left, right)):
                yield (left, max(right, *(aims[member].end for member in here))), here

    def _parts(self, sentence: Span) -> tuple[Span, ...]:
        """Give the clauses of a sentence as offsets into the text; asked more than once, they are cut once."""
        if sentence not in self._clauses:
            start, end = sentence
            cut = clauses(self._text[start:end])
            self._clauses[sentence] = tuple((start + left, start + right) for left, right in cut)
        return self._clauses[sentence]

    def _speaks(self, span: Span) -> bool:
        """Tell whether a cue stands within ``span`` that says something itself; the others only bound its reach."""
        return bool(_within(self._speaking, span))

    def _settled(self, clause: Span) -> "_Clause":
        """Give a clause as ConText settles it; asked more than once, it is settled once."""
        if clause not in self._known:
            here = [Hit(*hit[:2], hit.meaning[self._targets]) for hit in _within(self._cues, clause)]
            self._known[clause] = _Clause(self._text, clause, here)
        return self._known[clause]


def _within(heard: Sequence[_Heard], span: Span) -> list[_Heard]:
    """Give those of ``heard``, which stand in text order, that stand within ``span``."""
    start, end = span
    return [hit for hit in heard[bisect_left(heard, (start,)) : bisect_left(heard, (end,))] if hit.end <= end]


class _Clause:
    """The cues of a clause as ConText settles them: the longest at each place, each with its scope, in tokens."""

    def __init__(self, text: str, clause: Span, cues: Iterable[Hit[_Cue]]) -> None:
        """Let ConText settle which of ``cues`` count, and how far each reaches."""
        self._text = text[slice(*clause)]
        self._begin = clause[0]
        self._tokens = token_starts(text, *clause)
        matches = [(cue.meaning.rules, *self._place(cue.start, cue.end)) for cue in cues]
        longest = prune_overlapping_matches(matches)
        self._modifiers = [self._modifier(rule, *place) for rules, *place in longest for rule in rules]
        ConTextGraph(modifiers=self._modifiers).update_scopes()

    def judgement(self, aim: Aim, aims: Sequence[int]) -> Judgement:
        """Judge an aim by the cues in whose scope it stands; ``aims`` is where those of the clause begin."""
        target = _Target(*self._place(aim.start, aim.end), aim.target.value)
        cues: dict[str, str] = {}
        for modifier in self._modifiers:
            if modifier.modifies(target) and not self._passes_over(aim, aims, modifier):
                cues.setdefault(modifier.category, self._words(*modifier.modifier_span))
        for category, assertion in _CATEGORIES.items():
            if category in cues:
                return Judgement(assertion, cues[category], cues.get(_RELATIVE))
        return Judgement(relative=cues.get(_RELATIVE))

    def _passes_over(self, aim: Aim, aims: Sequence[int], modifier: ConTextModifier) -> bool:
        """Tell whether a cue behind an aim speaks of something else, or one in front denies only when it came.

        One within it is part of a name ("carcinoma of no special type"), which ConText sees at its ends alone.
        """
        places = aim.start, aim.end, self._tokens[modifier.modifier_span[0]]
        start, end, cue = (place - self._begin for place in places)
        if start <= cue < end:
            return True
        if cue < end:
            return is_put_off(self._text, end, cue)
        return is_passed_over(self._text, start, end, cue, (other - self._begin for other in aims))

    def _place(self, start: int, end: int) -> Span:
        """Give the tokens that a stretch of text touches, as ConText counts."""
        return bisect_right(self._tokens, start) - 1, bisect_left(self._tokens, end)

    def _modifier(self, rule: ConTextRule, start: int, end: int) -> ConTextModifier:
        whole = (0, len(self._tokens))
        scope = {"FORWARD": (end, whole[1]), "BACKWARD": (0, start)}.get(rule.direction, whole)
        return ConTextModifier(rule, start, end, None, *scope)

    def _words(self, start: int, end: int) -> str:
        behind = self._tokens[end] - self._begin if end < len(self._tokens) else None
        return self._text[self._tokens[start] - self._begin : behind].rstrip()


class _Target(NamedTuple):
    """What ConText asks of a target."""

    start: int
    end: int
    label_: str


@lru_cache(maxsize=2)
def _heard(text: str) -> list[_Heard]:
    """Find the cues of ``text``, whatever they speak of, in one pass."""
    return _cues().everywhere(text)


@cache
def _rule(category: str, direction: str, target: Target, targets: frozenset[Target]) -> ConTextRule:
    """Give the rule of a verb group: which words it has does not matter to ConText."""
    allowed = None if targets == {target} else {target.value}
    return ConTextRule(literal="verb group", category=category, direction=direction, allowed_types=allowed)


@cache
def _cues() -> Lexicon[dict[frozenset[Target], _Cue]]:
    """Compile the cues; the same words may say one thing of a finding, one of a study, one of what is given."""
    meant: dict[str, dict[frozenset[Target], _Cue]] = {}
    for targets in (SHOWN, GIVEN):
        for literal, rules in _by_literal(targets).items():
            speaks = any(rule.direction not in _BOUNDS for rule in rules)
            meant.setdefault(literal, {})[targets] = _Cue(tuple(rules), speaks)
    return Lexicon(Term(literal, cues) for literal, cues in meant.items())


def _by_literal(targets: frozenset[Target]) -> dict[str, list[ConTextRule]]:
    meant: dict[str, list[ConTextRule]] = {}
    for rule in _rules(targets):
        meant.setdefault(rule.literal, []).append(rule)
    return meant


def _rules(targets: frozenset[Target]) -> list[ConTextRule]:
    """Make one rule of each cue and category, whatever its directions and targets."""
    merged: dict[tuple[str, str], tuple[set[str], set[str]]] = {}
    for row in cue_rows({target.value.lower() for target in targets}, seen=targets == SHOWN):
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
