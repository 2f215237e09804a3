"""Texts searched for the terms lung, lung cancer, US (exact), Ki-67 and breast, each with what is found."""

import pytest

FOUND = [
    pytest.param("The lung.", ["lung"], id="one"),
    pytest.param("LUNG Lung lung", ["LUNG", "Lung", "lung"], id="any-case"),
    pytest.param("lung cancer of the lung", ["lung cancer", "lung"], id="longest"),
    pytest.param("the US and us", ["US"], id="exact-case"),
    pytest.param("Ki-67 (ki-67)", ["Ki-67", "ki-67"], id="hyphen"),
    pytest.param("İ lung", ["lung"], id="letter-that-grows-in-lower-case"),
    pytest.param("breast-lung/breast", ["breast", "lung", "breast"], id="signs-part-words"),
]

NOT_FOUND = ["", "lunge", "plunging", "lungs", "abreast", "USA", "US2", "Ki-670", "Ki 67", "lungé"]
