import pytest

from pipeline.scoring.quotes import around, find, letters


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        pytest.param("a mass of 3 × 2 cm", "3 x 2 cm", None, id="a letter in place of a sign is other letters"),
        pytest.param("a mass of 3 × 2 cm", "3 × 2 cm", "3 × 2 cm", id="plain"),
        pytest.param("a well-\ndifferen-\ntiated mass", "well-differentiated", "well-\ndifferen-\ntiated", id="broken"),
        pytest.param("a\n\n  mass  was", "a mass was", "a\n\n  mass  was", id="white space"),
        pytest.param("a conﬁned mass", "confined mass", "conﬁned mass", id="ligature"),
        pytest.param("Roe\nF\n57\nLeft ovary", "F | 57 | left ovary", "F\n57\nLeft ovary", id="cells of a table"),
        pytest.param("a mass", "a mess", None, id="other words"),
        pytest.param("a mass", "a mass and more", None, id="longer than the text"),
        pytest.param("a mass", " – ", None, id="no letter in the quote"),
        pytest.param("", "mass", None, id="no text"),
    ],
)
def test_find(text, quote, expected):
    found = find(letters(text), quote)
    assert (found and text[slice(*found)]) == expected


TWO = "A mass was seen. It grew.\n\nNo more."


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param(2, 6, "A mass was seen.", id="within one"),
        pytest.param(0, 1, "A mass was seen.", id="at its first letter"),
        pytest.param(15, 16, "A mass was seen.", id="at its stop"),
        pytest.param(17, 19, "It grew.", id="the second"),
        pytest.param(11, 19, "A mass was seen. It grew.", id="across two"),
        pytest.param(30, 32, "No more.", id="the last"),
        pytest.param(900, 910, "No more.", id="offsets of another text do not fail"),
    ],
)
def test_around(start, end, expected):
    assert around(TWO, start, end) == expected


def test_around_in_an_empty_text():
    assert around("", 0, 4) == ""
