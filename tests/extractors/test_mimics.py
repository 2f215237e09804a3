"""What lesions turn out to be that are no tumour."""

import pytest

from extractors.mimics import mimics


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Biopsy showed sarcoidosis.", ["sarcoidosis"], id="disease"),
        pytest.param("They were abscesses or tuberculomas.", ["abscess", "tuberculosis"], id="two"),
        pytest.param("They went without treatment.", ["no tumour"], id="went-by-themselves"),
        pytest.param("Biopsy showed carcinoma.", [], id="tumour"),
        pytest.param("Biopsy showed metastases in the lung.", [], id="metastases"),
        pytest.param("The nodules were benignly ignored.", [], id="part-of-a-word"),
        pytest.param("New lesions of the liver were seen.", [], id="lesions"),
    ],
)
def test_what_is_no_tumour_is_found(text: str, expected: list[str]) -> None:
    assert [hit.meaning for hit in mimics(text)] == expected
