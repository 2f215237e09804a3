from pathlib import Path

import pytest

from pipeline.assemble import assemble
from pipeline.document import document
from pipeline.patients import UNSAID, of_another, patients
from pipeline.patients.names import count_of, names, number_of, of_all
from pipeline.story import story
from pipeline.text import Source
from schemas.values import DocumentType, Experiencer, Role
from tests.examples.patients import AGES, COUNTS, HEADED, NAMES, ONE, SHARES, UNNUMBERED, report


def read(text):
    return document(Source("x", Path("x.txt"), text, "utf-8", ""))


def own(text):
    return [case for case in assemble(read(text)).cases if case.role is Role.INDEX]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_the_patients_of_a_report(text, expected):
    assert [case.age.value if case.age else None for case in own(text)] == expected


@pytest.mark.parametrize(("text", "expected"), SHARES)
def test_each_patient_has_his_own_imaging(text, expected):
    assert [sorted(fact.modality.value for fact in case.imaging) for case in own(text)] == [
        sorted(one) for one in expected
    ]


PATHOLOGY = "\n\nPathological findings\n\n"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("CD5 was positive in case 1 and negative in case 2.", ["CD5 positive", "CD5 negative"], id="each"),
        pytest.param("CD5 was positive in case 1 but not in case 2.", ["CD5 positive", "CD5 negative"], id="but-not"),
        pytest.param("Ki-67 was 20% in case 1 and 40% in case 2.", ["Ki-67 20.0", "Ki-67 40.0"], id="shares"),
        pytest.param("Neither tumour expressed CD5.", ["CD5 negative", "CD5 negative"], id="neither"),
        pytest.param("Both tumours expressed CD5.", ["CD5 positive", "CD5 positive"], id="both"),
        pytest.param("CD5 was expressed in case 1.", ["CD5 positive", ""], id="one-alone"),
        pytest.param("In case 2, unlike case 1, CD5 was negative.", ["", "CD5 negative"], id="unlike-the-other"),
        pytest.param("The tumour cells expressed CD5.", ["CD5 positive", "CD5 positive"], id="findings-of-all"),
        pytest.param("All tested cases expressed CD5.", ["CD5 positive", "CD5 positive"], id="all-tested"),
        pytest.param("Each of the two cases expressed CD5.", ["CD5 positive", "CD5 positive"], id="each-of"),
    ],
)
def test_each_patient_has_his_own_stains(told, expected):
    cases = own(report(HEADED + PATHOLOGY + told))
    found = [[f"{one.marker} {one.result.value if one.result else one.percent}" for one in case.ihc] for case in cases]
    assert found == [[one] if one else [] for one in expected]


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param(HEADED + "\n\nFollow-up\n\nThe cells expressed CD5.", ["", "CD5"], id="another-heading"),
        pytest.param(HEADED + "\n\nOperative findings\n\nThe cells expressed CD5.", ["", "CD5"], id="at-surgery"),
        pytest.param(
            HEADED + "\n\nMethods\n\nIt was stained.\n\nPathological findings\n\nThe cells expressed CD5.",
            ["", "CD5"],
            id="behind-methods",
        ),
        pytest.param(
            HEADED.replace("\n\nCase 2", PATHOLOGY + "The cells expressed CD5.\n\nCase 2")
            + PATHOLOGY
            + "The cells expressed CD10.",
            ["CD5", "CD10"],
            id="each-has-a-section",
        ),
        pytest.param(UNNUMBERED + PATHOLOGY + "The cells expressed CD5.", ["", "CD5"], id="no-numbers"),
    ],
)
def test_findings_that_are_not_of_all_patients(case, expected):
    assert [" ".join(one.marker for one in patient.ihc) for patient in own(report(case))] == expected


def test_patients_are_numbered_in_order():
    assert [case.case_id for case in own(report(HEADED))] == ["index-1", "index-2"]


def test_headings_out_of_order_do_not_change_the_order_of_the_patients():
    first, second = HEADED.removeprefix("CASE REPORTS\n\n").split("\n\nCase 2")
    assert [case.age.value for case in own(report(f"CASE REPORTS\n\nCase 2{second}\n\n{first}"))] == [45, 62]


def test_no_size_of_one_patient_is_the_others():
    assert [[fact.dimensions_mm for fact in case.lesion_sizes] for case in own(report(HEADED))] == [[(40,)], [(70,)]]


def test_a_view_tells_whose_the_other_sentences_are():
    first = patients(story(read(report(HEADED))))[0]
    others = [one.reason for one in first.sentences if one.experiencer is Experiencer.OTHER and "case" in one.reason]
    assert others == ["case 2"] * 3


def test_a_sentence_of_nobody_in_particular_says_so():
    text = report(HEADED, discussion="Our experience is limited. We performed mammography.")
    reasons = {one.reason for one in patients(story(read(text)))[0].sentences}
    assert UNSAID in reasons


def test_a_sentence_that_singles_out_a_patient_it_does_not_name_is_nobodys():
    told = "Both patients had thymoma. The patient who did poorly underwent mammography."
    assert [[fact.modality.value for fact in case.imaging] for case in own(report(HEADED, discussion=told))] == [
        ["CT"],
        ["MRI"],
    ]


def test_the_one_patient_sees_the_story_as_it_is():
    told = story(read(report(ONE)))
    assert patients(told) == (told,)


def test_what_was_left_out_is_told_once_and_not_for_being_anothers():
    rejected = assemble(read(report(HEADED))).rejected
    assert len(rejected) == len(set(rejected))
    assert [one.reason for one in rejected if of_another(one.reason)] == []


@pytest.mark.parametrize(("sentence", "expected"), NAMES)
def test_names(sentence, expected):
    assert [name.numbers for name in names(sentence)] == expected


@pytest.mark.parametrize(("title", "expected"), COUNTS)
def test_counts(title, expected):
    assert count_of(title) == expected


@pytest.mark.parametrize(
    "label", [None, "", "Case report", "Case presentation", "Cases 1 and 2", "Figure 2", "Discussion"]
)
def test_headings_that_name_no_patient(label):
    assert number_of(label) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Both lungs were clear.",
        "Nodules were seen in both lungs.",
        "Biopsies of all four quadrants were taken.",
        "All margins were free.",
        "The patient had both.",
        "Two cysts",
        "CD34 was positive in two of the three cases.",
        "Relapse was seen in one of our patients.",
        "Most of our cases were resected.",
        "Necrosis was found in 2 out of the five cases.",
        "Some of our patients were treated.",
        "Each of the two lesions was excised.",
        "Most of the patients were treated elsewhere.",
        "The patients of that study were old.",
    ],
)
def test_sentences_that_are_not_of_all_patients(sentence):
    assert not of_all(sentence)


@pytest.mark.parametrize(
    "hostile", ["case 1, 2, " * 20_000, "case " * 40_000, "two a " * 30_000, "a 1 year old " * 20_000]
)
def test_hostile_sentences_are_read_in_time(hostile):
    assert len(names(hostile)) <= 20_000
    assert (count_of(hostile), of_all(hostile)) in {(None, False), (1, False)}


BEAST = (
    "CASE REPORT\n\nA 6-year-old neutered {animal} had a mass of the limb. Radiographs of the {animal} showed lysis. "
    "The limb was removed, and the {animal} did well. One year later the {animal} had no recurrence.\n"
)
FRENCH = "OBSERVATION\n\n" + "Un patient de 26 ans avait une tumeur de la paroi. La tumeur a été enlevée. " * 12


@pytest.mark.parametrize("beast", ["dog", "kitten", "sow", "whale"])
def test_a_report_on_an_animal_has_no_patient(beast):
    found = assemble(read(BEAST.format(animal=beast)))
    assert (found.document_type, found.cases, found.notes) == (
        DocumentType.OTHER,
        (),
        (f"on an animal ({beast}): not read",),
    )


@pytest.mark.parametrize(
    "title",
    [
        "Thymoma in a female dog",
        "Mast cell tumour of a cat: a case report",
        "Canine and feline tumours",
        "Bovine lymphoma",
    ],
)
def test_an_animal_in_the_title_is_the_patient(title):
    told = BEAST.format(animal="dog") + "A man, a woman, a girl and a boy are told of, and patients, a child, a baby.\n"
    assert own(f"{title}\n\n{told}") == []


@pytest.mark.parametrize(
    "title",
    [
        "Thymoma in a dog owner",
        "Infection of a cat scratch in thymoma",
        "Cyst of the maxillary canine",
        "Closure with bovine pericardium after thymoma",
        "Thymoma after exposure to dogs",
        "Thymoma in a mouse model and a man",
        "Thymoma in a horse rider",
        "Canine tumour markers in a woman with thymoma",
        "Thymoma of a dog and of its owner",
    ],
)
def test_an_animal_in_the_title_may_be_another_thing(title):
    told = (
        BEAST.format(animal="man")
        + "He kept a dog, a cat, a cow, a horse. The woman, the girl and the boy kept none.\n"
    )
    assert len(own(f"{title}\n\n{told}")) == 1


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        pytest.param("Both patients were women.", ["female", "female"], id="both"),
        pytest.param("All patients were male.", ["male", "male"], id="all"),
        pytest.param("Most patients with thymoma are women.", [None, None], id="a-generality"),
        pytest.param("Both women and men are affected.", [None, None], id="everybody"),
    ],
)
def test_the_sex_that_all_have(told, expected):
    case = HEADED.replace("man presented", "patient presented").replace("woman was", "patient was")
    found = own(report(case + "\n\nFollow-up\n\n" + told))
    assert [one.sex.value.value if one.sex else None for one in found] == expected


def test_animals_of_the_laboratory_and_people_who_keep_animals_are_read():
    assert len(own(BEAST.format(animal="man"))) == 1
    assert len(own(BEAST.format(animal="man") + "Goat anti-mouse and goat anti-rabbit sera: mouse, mouse, rat.\n")) == 1
    assert len(own(BEAST.format(animal="man") + "He kept dogs, a horse, a cow and sheep.\n")) == 1


def test_a_report_in_another_language_is_named():
    assert assemble(read(FRENCH)).notes == ("not in English: at most its English abstract was read",)
    assert assemble(read(report(HEADED))).notes == ()


def test_what_was_left_out_names_the_patient_if_it_is_ones_alone():
    text = report(HEADED + " There was no evidence of liver metastasis.", discussion="Most are lung cancers.")
    left = {(one.value, one.case_id) for one in assemble(read(text)).rejected}
    assert {one for one in left if one[0] in {"liver", "lung"}} == {("liver", "index-2"), ("lung", None)}
