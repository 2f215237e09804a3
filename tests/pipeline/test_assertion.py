import re

import pytest

from extractors.lexicon import rows
from pipeline.assertion import GIVEN, SHOWN, Aim, Asserter, Target
from tests.examples import assertion as examples

BRACKETED = re.compile(r"\[([^\]]+)\]")


def judged(marked, target, targets=SHOWN):
    text = marked.replace("[", "").replace("]", "")
    aims = [
        Aim(match.start() - 2 * which, match.end() - 2 * which - 2, target)
        for which, match in enumerate(BRACKETED.finditer(marked))
    ]
    return [judgement.assertion for judgement in Asserter(text, targets, verbs=target).judge(aims)]


@pytest.mark.parametrize(("marked", "expected"), examples.FINDINGS)
def test_findings_are_judged(marked, expected):
    assert judged(marked, Target.FINDING) == expected


@pytest.mark.parametrize(("marked", "expected"), examples.TREATMENTS)
def test_treatments_are_judged(marked, expected):
    assert judged(marked, Target.TREATMENT, GIVEN) == expected


@pytest.mark.parametrize(("marked", "expected"), examples.STUDIES)
def test_studies_are_judged(marked, expected):
    assert judged(marked, Target.IMAGING) == expected


@pytest.mark.xfail(strict=True, reason="not judged yet")
@pytest.mark.parametrize(("marked", "expected"), examples.XFAIL_STUDIES)
def test_studies_not_yet(marked, expected):
    assert judged(marked, Target.IMAGING) == expected


def test_cues_are_in_order_and_said_once():
    listed = [tuple(row.values()) for row in rows("context")]
    assert listed == sorted(set(listed))


def test_no_cue_of_studies_pulls_two_ways():
    meant = {}
    for row in rows("context"):
        if row["targets"] == "imaging":
            meant.setdefault((row["literal"], row["direction"]), set()).add(row["category"])
    assert [cue for cue, categories in meant.items() if len(categories) > 1] == []


def test_the_same_words_say_one_thing_of_a_study_and_another_of_a_finding():
    aims = [Aim(0, 2, Target.IMAGING), Aim(12, 22, Target.FINDING)]
    judged_ = Asserter("CT may find metastasis.").judge(aims)
    assert [(one.assertion.value, one.cue) for one in judged_] == [("hypothetical", "may"), ("possible", "may")]
