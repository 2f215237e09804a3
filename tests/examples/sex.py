"""Sentences with the sexes that they write: (text, [(words, sex, rule)]).

Made up in the manner of reports. ``SEEN`` are patterns that the rules were written for, ``NOT_THE_PATIENTS`` carry a
rule that says so, ``NOTHING`` holds such a word and names nobody; ``HELD_OUT`` was written after the rules,
``BUGS`` when a rule was found wrong.
"""

import pytest

from schemas.values import Sex

F, M = Sex.FEMALE, Sex.MALE
NOUN, LETTER, PRONOUN, ORGAN = "sex.noun", "sex.letter", "sex.pronoun", "sex.organ"
RELATIVE, COHORT = "sex.relative", "sex.cohort"

SEEN = [
    pytest.param("A 47-year-old Peruvian woman slept.", [("woman", F, NOUN)], id="woman"),
    pytest.param("An old man and a boy.", [("man", M, NOUN), ("boy", M, NOUN)], id="man, boy"),
    pytest.param("This Lady met the gentleman.", [("Lady", F, NOUN), ("gentleman", M, NOUN)], id="lady, gentleman"),
    pytest.param("A 47-year-old, otherwise healthy female.", [("female", F, NOUN)], id="female as a noun"),
    pytest.param("The male patient left.", [("male", M, NOUN)], id="male patient"),
    pytest.param("The patient was female.", [("female", F, NOUN)], id="was female"),
    pytest.param("A man whose wife wept.", [("man", M, NOUN), ("wife", F, RELATIVE)], id="a man whose wife"),
    pytest.param(
        "A housewife, a nun, a widower.",
        [("housewife", F, NOUN), ("nun", F, NOUN), ("widower", M, NOUN)],
        id="callings",
    ),
    pytest.param("A 39-year-old mother of two.", [("mother", F, NOUN)], id="a mother who is the patient"),
    pytest.param("Sex: female. Gender: M.", [("female", F, NOUN), ("Gender: M", M, NOUN)], id="labels"),
    pytest.param("Case 2 (M/58), 61/F.", [("M/58", M, LETTER), ("61/F", F, LETTER)], id="letters"),
    pytest.param(
        "58 y F; (64M); male, 45 years.",
        [("58 y F", F, LETTER), ("64M", M, LETTER), ("male, 45 years", M, LETTER)],
        id="more letters",
    ),
    pytest.param(
        "She herself asked him.", [("She", F, PRONOUN), ("herself", F, PRONOUN), ("him", M, PRONOUN)], id="pronouns"
    ),
    pytest.param("The prostate and one testis.", [("prostate", M, ORGAN), ("testis", M, ORGAN)], id="male organs"),
    pytest.param(
        "A hysterectomy; both ovaries.", [("hysterectomy", F, ORGAN), ("ovaries", F, ORGAN)], id="female organs"
    ),
    pytest.param(
        "Postmenopausal, gravida 3, G3P2.",
        [("Postmenopausal", F, ORGAN), ("gravida", F, ORGAN), ("G3P2", F, ORGAN)],
        id="states",
    ),
    pytest.param("Carcinoma of the male breast.", [("male breast", M, ORGAN)], id="male breast"),
]

NOT_THE_PATIENTS = [
    pytest.param("The donor is a man.", [("man", M, RELATIVE)], id="the donor is"),
    pytest.param("The mother and two sons.", [("mother", F, RELATIVE), ("sons", M, RELATIVE)], id="relatives"),
    pytest.param(
        "A male cousin and a female donor.", [("male", M, RELATIVE), ("female", F, RELATIVE)], id="male cousin"
    ),
    pytest.param("Aunt with ovarian cancer.", [("Aunt", F, RELATIVE), ("ovarian", F, RELATIVE)], id="the aunt's ovary"),
    pytest.param("A brother, a 40-year-old man.", [("brother", M, RELATIVE), ("man", M, RELATIVE)], id="apposition"),
    pytest.param("We asked his widow.", [("his", M, PRONOUN), ("widow", F, RELATIVE)], id="his widow"),
    pytest.param("She gave birth to a boy.", [("She", F, PRONOUN), ("boy", M, RELATIVE)], id="a birth"),
    pytest.param("Women outnumber men.", [("Women", F, COHORT), ("men", M, COHORT)], id="plurals"),
    pytest.param(
        "Female patients; male adults.", [("Female", F, COHORT), ("male", M, COHORT)], id="adjective and plural"
    ),
    pytest.param("With a male predominance.", [("male", M, COHORT)], id="predominance"),
    pytest.param("The male-to-female ratio.", [("male", M, COHORT), ("female", F, COHORT)], id="ratio"),
    pytest.param("Male/female 3/1.", [("Male", M, COHORT), ("female", F, COHORT)], id="ratio with a stroke"),
    pytest.param("Female sex carries a risk.", [("Female", F, COHORT)], id="female sex"),
    pytest.param("Five male and two female patients.", [("male", M, COHORT), ("female", F, COHORT)], id="counted"),
    pytest.param("Sixty per cent: 60% male, Female 40%.", [("male", M, COHORT), ("Female", F, COHORT)], id="per cent"),
    pytest.param(
        "Of the patients seen, eight were men and one was a woman.",
        [("men", M, COHORT), ("woman", F, COHORT)],
        id="one was a woman",
    ),
    pytest.param("Two women and one man.", [("women", F, COHORT), ("man", M, COHORT)], id="one man of a series"),
    pytest.param("Most were male.", [("male", M, COHORT)], id="were male"),
]

NOTHING = [
    pytest.param("He or she may ask; his/her doctor.", [], id="he or she"),
    pytest.param("HE stain; HER2; Her-2; HIS network.", [], id="capitals"),
    pytest.param("The bundle of His; a His-tag.", [], id="His"),
    pytest.param("A male connector and a female Luer.", [], id="connectors"),
    pytest.param("Female nude mice; a male goat.", [], id="animals"),
    pytest.param("Daughter cysts, mother cells.", [], id="cysts and cells"),
    pytest.param("A Sister Mary Joseph nodule.", [], id="Sister Joseph"),
    pytest.param("Sister chromatid exchange.", [], id="chromatids"),
    pytest.param("John Wiley & Sons; Son Y, Kim J.", [], id="publisher, surname"),
    pytest.param("Our Lady Hospital; a Women's Hospital.", [], id="hospitals"),
    pytest.param("The largest known to man; in man.", [], id="mankind"),
    pytest.param("Prostate-specific antigen was absent.", [], id="PSA"),
    pytest.param("Prostatic acid phosphatase was absent.", [], id="PAP"),
    pytest.param("An ovarian-type stroma.", [], id="ovarian-type stroma"),
    pytest.param("Chinese hamster ovary cells.", [], id="CHO"),
    pytest.param("M, male; F, female.", [], id="a table's key"),
    pytest.param("Ran 18F-FDG PET; Fig. 12F; 8 M urea; M/F 2:1.", [], id="no letters of persons"),
    pytest.param("Human manifold shears; ovarectomised; hermit; menu.", [], id="inside words"),
    pytest.param("The cervical spine; the adnexa of skin.", [], id="ambiguous organs"),
    pytest.param("The breast and the para-aortic nodes.", [], id="breast, para-"),
    pytest.param("", [], id="nothing at all"),
]

HELD_OUT = [
    pytest.param("An 18-year-old schoolgirl.", [("schoolgirl", F, NOUN)], id="schoolgirl"),
    pytest.param("A newborn baby boy cried.", [("baby boy", M, NOUN)], id="baby boy"),
    pytest.param("A male infant was brought.", [("male", M, NOUN)], id="male infant"),
    pytest.param("The second female, 33 y/o, died.", [("female, 33 y/o", F, LETTER)], id="female, N y/o"),
    pytest.param("An orchiectomy was done.", [("orchiectomy", M, ORGAN)], id="orchiectomy"),
    pytest.param("Her grandmother wept.", [("Her", F, PRONOUN), ("grandmother", F, RELATIVE)], id="grandmother"),
    pytest.param("It is commoner in girls.", [("girls", F, COHORT)], id="girls"),
    pytest.param("There is no female predilection.", [("female", F, COHORT)], id="predilection"),
    pytest.param("Of 12 cases, 9 were female.", [("female", F, COHORT)], id="9 were female"),
    pytest.param("Delivery of a healthy female newborn.", [("female", F, RELATIVE)], id="delivery of"),
    pytest.param("A (s)he form; him or her.", [], id="him or her"),
    pytest.param("Androgens are male hormones.", [], id="hormones"),
]

BUGS = [
    pytest.param("Female BALB/c mice.", [], id="a stroke in the name of a strain"),
    pytest.param("A boy, delivered by the old woman.", [("boy", M, NOUN), ("woman", F, NOUN)], id="delivered by"),
]

XFAIL = [
    pytest.param(
        "Ovarian cancer in her aunt.",
        [("Ovarian", F, RELATIVE), ("her", F, PRONOUN), ("aunt", F, RELATIVE)],
        id="the organ comes first",
    ),
    pytest.param("A man's world: the Man K group.", [("man", M, NOUN)], id="a surname"),
]
