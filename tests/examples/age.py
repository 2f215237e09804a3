"""Sentences with the ages that they write: (text, [(words, number, unit, rule)]).

Made up in the manner of reports. ``SEEN`` are patterns that the rules were written for, ``NOT_THE_PATIENTS`` ages that
carry a rule saying so, ``NOTHING`` what looks like an age and is none; ``HELD_OUT`` was written after the rules.
"""

import pytest

from schemas.values import Unit

Y, M, W, D = Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY
OLD, AGED, LETTER = "age.year-old", "age.aged", "age.sex-letter"
EVENT, RELATIVE, COHORT, DECADE = "age.event", "age.relative", "age.cohort", "age.decade"
FOUND = "age.diagnosis"

SEEN = [
    pytest.param("A 47-year-old Peruvian woman noticed a lump.", [("47-year-old", 47, Y, OLD)], id="hyphens"),
    pytest.param("A 47 year old man fainted.", [("47 year old", 47, Y, OLD)], id="blanks"),
    pytest.param("This 47-years-old teacher fell.", [("47-years-old", 47, Y, OLD)], id="years, no person's noun"),
    pytest.param("We met a 47 yr old farmer.", [("47 yr old", 47, Y, OLD)], id="yr"),
    pytest.param("A forty-seven-year-old widow coughed.", [("forty-seven-year-old", 47, Y, OLD)], id="words"),
    pytest.param("A forty seven year old man coughed.", [("forty seven year old", 47, Y, OLD)], id="words, blanks"),
    pytest.param("An eight-month-old boy was pale.", [("eight-month-old", 8, M, OLD)], id="months"),
    pytest.param(
        "A 6-week-old infant and a 9-day-old neonate cried.",
        [("6-week-old", 6, W, OLD), ("9-day-old", 9, D, OLD)],
        id="weeks, days",
    ),
    pytest.param("A 3½-year-old girl limped.", [("3½-year-old", 3.5, Y, OLD)], id="half"),
    pytest.param("A 2 1/2-year-old girl limped.", [("2 1/2-year-old", 2.5, Y, OLD)], id="half in digits"),
    pytest.param(
        "A two-and-a-half-year-old girl limped.", [("two-and-a-half-year-old", 2.5, Y, OLD)], id="half in words"
    ),
    pytest.param("A 1 year 4 month old girl limped.", [("1 year 4 month old", 16, M, OLD)], id="years and months"),
    pytest.param("A 28- yearold man slept.", [("28- yearold", 28, Y, OLD)], id="broken hyphen"),
    pytest.param("A 61 y/o barber spoke.", [("61 y/o", 61, Y, OLD)], id="y/o"),
    pytest.param("A 61-y-o barber spoke.", [("61-y-o", 61, Y, OLD)], id="y-o"),
    pytest.param("The 61yo barber and a 70 y.o. clerk.", [("61yo", 61, Y, OLD), ("70 y.o.", 70, Y, OLD)], id="yo"),
    pytest.param(
        "A 39-year-old, previously healthy, left-handed, non-smoking Greek woman wept.",
        [("39-year-old", 39, Y, OLD)],
        id="adjectives before the noun",
    ),
    pytest.param("A 39-year-old lymphoma patient wept.", [("39-year-old", 39, Y, OLD)], id="a disease, then a person"),
    pytest.param("A 39-year-old mother of two wept.", [("39-year-old", 39, Y, OLD)], id="a mother who is the patient"),
    pytest.param("The patient was 58 years old and single.", [("58 years old", 58, Y, OLD)], id="was N years old"),
    pytest.param("He was 58 years when first seen.", [("58 years", 58, Y, AGED)], id="was N years"),
    pytest.param("The patient, 58 years of age, slept.", [("58 years of age", 58, Y, AGED)], id="of age"),
    pytest.param("A man aged 66 was seen.", [("aged 66", 66, Y, AGED)], id="aged"),
    pytest.param(
        "A boy aged 2 years and 5 months.", [("aged 2 years and 5 months", 29, M, AGED)], id="aged, two units"
    ),
    pytest.param("Age: 58 years", [("Age: 58 years", 58, Y, AGED)], id="label"),
    pytest.param("Age (years): 58", [("Age (years): 58", 58, Y, AGED)], id="label with its unit"),
    pytest.param("A woman of 52 years was referred.", [("52 years", 52, Y, AGED)], id="of N years"),
    pytest.param("A 45 years female came.", [("45 years", 45, Y, AGED)], id="N years female"),
    pytest.param("A 66-aged lady came.", [("66-aged", 66, Y, OLD)], id="N-aged"),
    pytest.param("She presented at the age of 46 with pain.", [("age of 46", 46, Y, AGED)], id="presented at"),
    pytest.param(
        "At the age of 46 years, he was referred to our clinic.", [("age of 46 years", 46, Y, AGED)], id="to us"
    ),
    pytest.param(
        "Three boys, aged 9, 14 and 16 years, were seen.",
        [("9", 9, Y, AGED), ("14", 14, Y, AGED), ("16 years", 16, Y, AGED)],
        id="a list is of single patients",
    ),
    pytest.param("Case 2 (M/58) and case 3: 61/F.", [("M/58", 58, Y, LETTER), ("61/F", 61, Y, LETTER)], id="letters"),
    pytest.param(
        "31 y/M; 8 mo/F; (64M)",
        [("31 y/M", 31, Y, LETTER), ("8 mo/F", 8, M, LETTER), ("64M", 64, Y, LETTER)],
        id="more letters",
    ),
    pytest.param(
        "Female/60 years; male, 45 years.",
        [("Female/60 years", 60, Y, LETTER), ("male, 45 years", 45, Y, LETTER)],
        id="words as letters",
    ),
    pytest.param("A man in his sixties was seen.", [("in his sixties", None, Y, DECADE)], id="decade"),
]

NOT_THE_PATIENTS = [
    pytest.param("She had a 5-year-old daughter.", [("5-year-old", 5, Y, RELATIVE)], id="had a daughter"),
    pytest.param("The donor was a 30-year-old man.", [("30-year-old", 30, Y, RELATIVE)], id="the donor was"),
    pytest.param("A lung of a 30-year-old donor was grafted.", [("30-year-old", 30, Y, RELATIVE)], id="of a donor"),
    pytest.param("He was born to a 28-year-old woman.", [("28-year-old", 28, Y, RELATIVE)], id="born to"),
    pytest.param("A mother of a 3-year-old boy.", [("3-year-old", 3, Y, RELATIVE)], id="mother of a boy"),
    pytest.param(
        "She had two children aged 5 and 7.", [("5", 5, Y, RELATIVE), ("7", 7, Y, RELATIVE)], id="two children"
    ),
    pytest.param("She was found to have colitis at the age of 46.", [("age of 46", 46, Y, EVENT)], id="found at"),
    pytest.param("At the age of 46, she had a goitre removed.", [("age of 46", 46, Y, EVENT)], id="removed at"),
    pytest.param(
        "She underwent oophorectomy at 46 years of age.", [("46 years of age", 46, Y, EVENT)], id="surgery at"
    ),
    pytest.param("He had mumps when he was 12 years old.", [("12 years old", 12, Y, EVENT)], id="when he was"),
    pytest.param("He has coughed since he was 12.", [("12", 12, Y, EVENT)], id="since he was, no unit"),
    pytest.param(
        "Menarche at age 13, menopause at age 51.", [("age 13", 13, Y, EVENT), ("age 51", 51, Y, EVENT)], id="menarche"
    ),
    pytest.param("Age at onset was 19 years.", [("Age at onset was 19 years", 19, Y, EVENT)], id="onset"),
    pytest.param("She is now 62 years old and well.", [("62 years old", 62, Y, EVENT)], id="now"),
    pytest.param("In 2010, aged 40, she married.", [("aged 40", 40, Y, EVENT)], id="a date before"),
    pytest.param(
        "A nurse, treated for asthma in her twenties.", [("in her twenties", None, Y, EVENT)], id="in her twenties"
    ),
    pytest.param("Her 58-year-old mother died.", [("58-year-old", 58, Y, RELATIVE)], id="her mother"),
    pytest.param("His father, aged 80, is well.", [("aged 80", 80, Y, RELATIVE)], id="his father"),
    pytest.param(
        "Her mother died of a stroke at the age of 45.", [("age of 45", 45, Y, RELATIVE)], id="mother died at"
    ),
    pytest.param("Her brother, a 40-year-old man, was screened.", [("40-year-old", 40, Y, RELATIVE)], id="apposition"),
    pytest.param("Her mother had died in her fifties.", [("in her fifties", None, Y, RELATIVE)], id="mother's decade"),
    pytest.param("The median age was 55 years.", [("age was 55 years", 55, Y, COHORT)], id="median"),
    pytest.param(
        "Mean age at presentation of 64 years.", [("age at presentation of 64 years", 64, Y, COHORT)], id="mean"
    ),
    pytest.param("Patients aged 20 to 60 years.", [("aged 20 to 60 years", None, Y, COHORT)], id="range"),
    pytest.param("They were 32-74 years old.", [("32-74 years old", None, Y, COHORT)], id="range with a hyphen"),
    pytest.param("Between 4 and 60 years of age.", [("4 and 60 years of age", None, Y, COHORT)], id="between"),
    pytest.param("Patients older than 60 years of age.", [("60 years of age", 60, Y, COHORT)], id="older than"),
    pytest.param("Children under 5 years of age.", [("5 years of age", 5, Y, COHORT)], id="under"),
    pytest.param("No case below the age of 25 is known.", [("age of 25", 25, Y, COHORT)], id="below the age of"),
    pytest.param("Patients aged 65 years or older.", [("aged 65 years", 65, Y, COHORT)], id="or older"),
    pytest.param("58-year-old patients fare badly.", [("58-year-old", 58, Y, COHORT)], id="plural"),
    pytest.param("They were 52, 48 and 44 years old.", [("44 years old", 44, Y, COHORT)], id="last of a list"),
    pytest.param("The two were 52 and 48 years old.", [("48 years old", 48, Y, COHORT)], id="last of a pair"),
]

NOTHING = [
    pytest.param("A 5-year history of cough.", [], id="history"),
    pytest.param("The 5-year survival is 30%.", [], id="survival"),
    pytest.param("She was followed for 2 years.", [], id="follow-up"),
    pytest.param("A 20-pack-year smoker.", [], id="pack-years"),
    pytest.param("He stopped smoking 10 years ago.", [], id="ago"),
    pytest.param("A 3-year-old scar was excised.", [], id="scar"),
    pytest.param("A slowly growing, 10-year-old scalp lesion.", [], id="lesion"),
    pytest.param("A two-week-old swelling of the jaw.", [], id="swelling"),
    pytest.param("Blocks from a 4-year-old specimen were cut.", [], id="specimen"),
    pytest.param("Cells grew in 12-week-old nude mice.", [], id="mice"),
    pytest.param("A 4-year-old spayed female dog.", [], id="a male animal"),
    pytest.param("At a gestational age of 32 weeks.", [], id="gestational age"),
    pytest.param("His bone age of 11 years was noted.", [], id="bone age"),
    pytest.param("Stage 3, page 58, dosage 40 mg, an average 5.", [], id="words that end in age"),
    pytest.param("An age-related 5 percent loss.", [], id="age-related"),
    pytest.param("At any age; of advanced age [12].", [], id="a reference number"),
    pytest.param("A middle-aged man; an elderly woman; a newborn.", [], id="no number"),
    pytest.param("Menopausal women in their sixties.", [], id="their sixties"),
    pytest.param("The sixties; most often in the sixth decade.", [], id="no person's decade"),
    pytest.param("A 205-year-old church.", [], id="too old"),
    pytest.param("One hundred and two year old.", [], id="a hundred and two"),
    pytest.param("An old scar, an old woman.", [], id="old alone"),
    pytest.param("Anti-Yo antibodies; YO wrote the text.", [], id="Yo and YO"),
    pytest.param("Ran 18F-FDG PET (18F), Fig. 12F, panel (2F).", [], id="fluorine and figures"),
    pytest.param("In 8 M urea; M/F 2:1; 61.2 ± 9/M.", [], id="molar, ratio, deviation"),
    pytest.param("It was 58 mm; he was 3 months after surgery.", [], id="sizes, months after"),
    pytest.param("She was 6 months pregnant.", [], id="months pregnant"),
    pytest.param("When the mass was 12 it was cut out.", [], id="when it was"),
    pytest.param("", [], id="nothing at all"),
]

HELD_OUT = [
    pytest.param("A man of 60 was admitted.", [("60", 60, Y, AGED)], id="a man of sixty"),
    pytest.param("Case 2 was a man of 60. He smoked.", [("60", 60, Y, AGED)], id="a man of sixty at an end"),
    pytest.param("She was 45 when she presented.", [("45", 45, Y, AGED)], id="when she presented"),
    pytest.param("He was 45 at presentation.", [("45", 45, Y, AGED)], id="at presentation"),
    pytest.param("A 45 y woman fell.", [("45 y", 45, Y, AGED)], id="y for years"),
    pytest.param("A group of 60 was studied.", [], id="a group of sixty"),
    pytest.param("She was 45 after the second dose.", [], id="was a figure"),
    pytest.param("A 10-year-old tattoo itched.", [], id="tattoo"),
    pytest.param("See Figs 1 and 2. A 58-year-old man coughed.", [("58-year-old", 58, Y, OLD)], id="no list of ages"),
    pytest.param("Case 2, 45-year-old man.", [("45-year-old", 45, Y, OLD)], id="number of a case"),
    pytest.param("Our patient, a 33-year old plumber, wheezed.", [("33-year old", 33, Y, OLD)], id="one hyphen"),
    pytest.param("An 81 years-old gentleman bled.", [("81 years-old", 81, Y, OLD)], id="other hyphen"),
    pytest.param("A 17-month-old toddler vomited.", [("17-month-old", 17, M, OLD)], id="toddler"),
    pytest.param(
        "An otherwise well 50-year-old weaver with a tumor.", [("50-year-old", 50, Y, OLD)], id="with a tumor"
    ),
    pytest.param("Nineteen-year-old student with headache.", [("Nineteen-year-old", 19, Y, OLD)], id="no article"),
    pytest.param("A male patient, aged 71 years, was admitted.", [("aged 71 years", 71, Y, AGED)], id="commas"),
    pytest.param("A female child of 4 years was brought.", [("4 years", 4, Y, AGED)], id="child of"),
    pytest.param("He was admitted at the age of 19 months.", [("age of 19 months", 19, M, AGED)], id="admitted at"),
    pytest.param("She gave birth at age 31.", [("age 31", 31, Y, EVENT)], id="gave birth at"),
    pytest.param("He lost an eye before the age of 9.", [("age of 9", 9, Y, EVENT)], id="before the age of"),
    pytest.param("A maternal aunt had breast cancer at age 44.", [("age 44", 44, Y, RELATIVE)], id="aunt"),
    pytest.param("The patient's 12-year-old daughter was well.", [("12-year-old", 12, Y, RELATIVE)], id="patient's"),
    pytest.param(
        "Ages ranged from 3 months to 71 years.",
        [("Ages ranged from 3 months to 71 years", None, Y, COHORT)],
        id="ranged",
    ),
    pytest.param("Men aged over 70 years.", [("aged over 70 years", 70, Y, COHORT)], id="aged over"),
    pytest.param("The average age is 43.", [("age is 43", 43, Y, COHORT)], id="average"),
    pytest.param("A 2-year-old hernia mesh was taken out.", [], id="mesh"),
    pytest.param("Six-month-old fracture of the rib.", [], id="fracture"),
    pytest.param("Disease-free for 12 years of follow-up.", [], id="disease-free"),
]

AT_DIAGNOSIS = [
    pytest.param(
        "The second patient was diagnosed with thymoma (T2N0) at the age 67.", [("age 67", 67, Y, FOUND)], id="behind"
    ),
    pytest.param(
        "At the age of 52 years he presented with ileus.", [("age of 52 years", 52, Y, FOUND)], id="presented"
    ),
    pytest.param("A cyst was detected at age 19 years.", [("age 19 years", 19, Y, FOUND)], id="detected"),
    pytest.param(
        "The tumor is usually detected at the age of 50.", [("age of 50", 50, Y, "age.event")], id="in general"
    ),
    pytest.param("The diagnosis is made at the age of 60.", [("age of 60", 60, Y, "age.event")], id="is made"),
    pytest.param(
        "In 1999, at the age of 48, she was initially diagnosed with a carcinoid.",
        [("age of 48", 48, Y, FOUND)],
        id="initially",
    ),
    pytest.param(
        "He had surgery at 22 years of age, after presenting with a lump.",
        [("22 years of age", 22, Y, FOUND)],
        id="after-presenting",
    ),
    pytest.param("He had been diagnosed with asthma at the age of 20.", [("age of 20", 20, Y, EVENT)], id="asthma"),
    pytest.param(
        "When she was 31 years old, she was diagnosed with lupus.", [("31 years old", 31, Y, EVENT)], id="lupus"
    ),
    pytest.param("She underwent hysterectomy at the age of 40.", [("age of 40", 40, Y, EVENT)], id="surgery"),
    pytest.param(
        "She was diagnosed and underwent surgery at the age of 44.", [("age of 44", 44, Y, EVENT)], id="and-underwent"
    ),
    pytest.param(
        "He smoked from the age of 15 and was diagnosed with gout.", [("age of 15", 15, Y, EVENT)], id="another-verb"
    ),
    pytest.param(
        "Her father was diagnosed with thymoma at the age of 45.", [("age of 45", 45, Y, RELATIVE)], id="father"
    ),
    pytest.param("Patients diagnosed before the age of 40 do well.", [("age of 40", 40, Y, COHORT)], id="cohort"),
    pytest.param("Screening is evaluated from the age of 50.", [("age of 50", 50, Y, EVENT)], id="advice"),
    pytest.param("Melanoma is usually diagnosed at the age of 60.", [("age of 60", 60, Y, EVENT)], id="in-general"),
    pytest.param("She died at the age of 70, undiagnosed.", [("age of 70", 70, Y, EVENT)], id="died"),
]
"""Ages at which an illness was found, and what is like them."""

XFAIL = [
    pytest.param("The age of 12 patients was unknown.", [], id="the number is of patients"),
    pytest.param("A woman born in 1961 was seen in 2019.", [("born in 1961", 58, Y, AGED)], id="year of birth"),
    pytest.param("She had asthma, and at 46 a stroke.", [("46", 46, Y, EVENT)], id="at 46"),
]
