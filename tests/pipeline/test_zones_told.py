import pytest

from tests.examples import zones_told as examples
from tests.pipeline.test_zones import shown


@pytest.mark.parametrize(("text", "words", "zone"), [*examples.SEEN, *examples.LEFT])
def test_a_story_is_told_by_its_tense(text, words, zone):
    found = [zone for zone, _, block in shown(text) if block == words]
    assert found[:1] == [zone]
