"""Stains in sentences put together from their parts: which word denies, and where one list ends and another begins."""

from itertools import product

import pytest

from extractors import ihc
from schemas.values import StainResult
from tests.examples import ihc_denied as examples

MARKERS = ("vimentin", "CD99", "BCL2", "EMA", "S100", "desmin")


def results(text: str) -> list[tuple[str, StainResult | None]]:
    return [(mention.value.marker, mention.value.result) for mention in ihc.find(text)]


def wrong(sentences, expected):
    """Give the sentences of which something else is told."""
    return [text for text in sentences if results(text) != expected]


@pytest.mark.parametrize("denial", examples.DENIALS)
def test_a_denial_reaches_its_verb(denial):
    expected = [(marker, StainResult.NEGATIVE) for marker in MARKERS[3:]]
    sentences = [f"The tumor cells {denial} {verb} EMA, S100 and desmin." for verb in examples.VERBS]
    assert wrong(sentences, expected) == []


@pytest.mark.parametrize("telling", examples.TELLINGS)
def test_what_looks_like_a_denial_denies_nothing(telling):
    expected = [(marker, StainResult.POSITIVE) for marker in MARKERS[3:]]
    sentences = [f"The tumor cells {telling} {verb} EMA, S100 and desmin." for verb in examples.VERBS]
    assert wrong(sentences, expected) == []


@pytest.mark.parametrize("joint", examples.JOINTS)
@pytest.mark.parametrize(
    ("firsts", "seconds", "result", "other"),
    [
        (examples.POSITIVE, examples.NEGATIVE_TOO, StainResult.POSITIVE, StainResult.NEGATIVE),
        (examples.NEGATIVE, examples.POSITIVE_TOO, StainResult.NEGATIVE, StainResult.POSITIVE),
    ],
    ids=["positive first", "negative first"],
)
def test_two_clauses_keep_their_lists(joint, firsts, seconds, result, other):
    expected = [(marker, result) for marker in MARKERS[:3]] + [(marker, other) for marker in MARKERS[3:]]
    sentences = [
        f"{first.format(one.format(*MARKERS))}{joint}{second.format(two.format(*MARKERS))}."
        for first, second, (one, two) in product(firsts, seconds, examples.LISTS)
    ]
    assert wrong(sentences, expected) == []
