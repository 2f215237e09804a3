"""Ways of measuring without an image."""

import pytest

from extractors.methods import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Grossly, it measured 5 cm.", ["gross"], id="gross"),
        pytest.param("On palpation a lump was found.", ["palpation"], id="palpation"),
        pytest.param("Microscopic examination showed a focus.", ["microscopy"], id="microscopy"),
        pytest.param("At laparotomy a mass was seen.", ["surgery"], id="surgery"),
        pytest.param("CT showed a mass.", [], id="imaging"),
        pytest.param("An engrossing read.", [], id="inside-a-word"),
        pytest.param("The lump measured 5 cm.", [], id="not-told"),
        pytest.param("Palpitations were absent.", [], id="other-word"),
        pytest.param("", [], id="empty"),
    ],
)
def test_methods(text: str, expected: list[str]) -> None:
    assert [mention.value.value for mention in find(text)] == expected
