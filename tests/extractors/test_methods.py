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
        pytest.param("Colonoscopy showed a polyp.", [None], id="endoscopy-has-no-name"),
        pytest.param("Microscopically and endoscopically it was benign.", ["microscopy", None], id="both"),
    ],
)
def test_methods(text: str, expected: list[str | None]) -> None:
    assert [mention.value.value if mention.value else None for mention in find(text)] == expected
