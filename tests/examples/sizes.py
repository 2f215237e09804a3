"""Sentences with measurements, each with the sizes that must be read from it. All sentences are invented.

``SEEN`` rephrases patterns of real reports, ``HELD_OUT`` are variants thought of after the rules were written,
``BUGS`` once failed, ``NOTHING`` holds no lesion size, ``XFAIL`` is known to fail. A size is written as its text,
its millimetres and its qualifier.
"""

from typing import TypeAlias

import pytest

Expected: TypeAlias = list[tuple[str, tuple[float, ...], str | None]]

SEEN = [
    pytest.param("A mass the tumour board called 1½ cm.", [("1½ cm", (15.0,), None)], id="vulgar-fraction"),
    pytest.param("A lump of two and a half inches.", [("two and a half inches", (63.5,), None)], id="half-in-words"),
    pytest.param("An 8- × 6-mm nodule.", [("8- × 6-mm", (80.0 / 10, 6.0), None)], id="hyphen-behind-each-side"),
    pytest.param(
        "Scattered 2- to 4-mm papules.", [("2", (2.0,), "min"), ("4-mm", (4.0,), "max")], id="hyphen-before-to"
    ),
    pytest.param("A tumour of 54/48 (mm).", [("54/48", (54.0, 48.0), None)], id="unit-in-brackets-behind"),
    pytest.param(
        "A mass with a length of 9 cm and a width of 7 cm.",
        [("9 cm and a width of 7 cm", (90.0, 70.0), None)],
        id="axes-named-before",
    ),
    pytest.param("A mass upto 3 cm was felt.", [("upto 3 cm", (30.0,), "max")], id="upto"),
    pytest.param(
        "It was reduced to a mass of 3 cm from 4 cm.",
        [("3 cm", (30.0,), None), ("4 cm", (40.0,), None)],
        id="from-another-size",
    ),
    pytest.param("A polyp of the vocal cord measuring 9 mm.", [("9 mm", (9.0,), None)], id="lesion-at-a-landmark"),
    pytest.param("A nodule in the scar (2.4 cm) was cut out.", [("2.4 cm", (24.0,), None)], id="nodule-in-a-scar"),
    pytest.param("A 1.6 cm islet cell endocrine tumour.", [("1.6 cm", (16.0,), None)], id="cell-in-a-name"),
    pytest.param(
        "Masses lay in the right lobe (4.5 cm) and in the left lobe (3.2 cm).",
        [("4.5 cm", (45.0,), None), ("3.2 cm", (32.0,), None)],
        id="points-are-no-full-stops",
    ),
    pytest.param("CT showed a filling defect of 4 cm.", [("4 cm", (40.0,), None)], id="filling-defect"),
    pytest.param(
        "The mass shrank from 12 cm to 10 cm.", [("12 cm", (120.0,), None), ("10 cm", (100.0,), None)], id="shrank"
    ),
    pytest.param("CT showed a 4 × 3 cm renal mass.", [("4 × 3 cm", (40.0, 30.0), None)], id="premodifier"),
    pytest.param("The tumour measured 9x6x5cm.", [("9x6x5cm", (90.0, 60.0, 50.0), None)], id="glued-x"),
    pytest.param("A mass of 19X13 cm.", [("19X13 cm", (190.0, 130.0), None)], id="glued-capital-x"),
    pytest.param("A lump of 3 cm × 2 cm × 1 cm.", [("3 cm × 2 cm × 1 cm", (30.0, 20.0, 10.0), None)], id="unit-each"),
    pytest.param("A 6 by 4 cm cyst was seen.", [("6 by 4 cm", (60.0, 40.0), None)], id="by"),
    pytest.param("A mass of 5.1/3 cm was found.", [("5.1/3 cm", (51.0, 30.0), None)], id="slash"),
    pytest.param(
        "A mass, 7 × 6.5 × 2 cm2 in size.", [("7 × 6.5 × 2 cm2", (70.0, 65.0, 20.0), None)], id="squared-product"
    ),
    pytest.param("A 2.5-cm nodule was felt.", [("2.5-cm", (25.0,), None)], id="hyphen"),
    pytest.param("A 3.2-cm-sized sclerotic lesion.", [("3.2-cm", (32.0,), None)], id="sized"),
    pytest.param("The papillary focus was 0,6 cm.", [("0,6 cm", (6.0,), None)], id="comma-decimal"),
    pytest.param("A nodule of 2·5 cm.", [("2·5 cm", (25.0,), None)], id="raised-dot"),
    pytest.param("A swelling of about 10 cm.", [("about 10 cm", (100.0,), "approx")], id="about"),
    pytest.param("A mass ~5 cm in diameter.", [("~5 cm", (50.0,), "approx")], id="tilde"),
    pytest.param("A five-centimetre mass was palpated.", [("five-centimetre", (50.0,), None)], id="number-word"),
    pytest.param(
        "A swelling of about five centimeters.", [("about five centimeters", (50.0,), "approx")], id="about-word"
    ),
    pytest.param(
        "A tumour 12 cm antero-posteriorly, 10 cm transversely and 8 cm cranio-caudally.",
        [("12 cm antero-posteriorly, 10 cm transversely and 8 cm cranio-caudally", (120.0, 100.0, 80.0), None)],
        id="axes-adverbs",
    ),
    pytest.param(
        "The melanoma was 14 mm in diameter with 8.5 mm thickness.",
        [("14 mm in diameter with 8.5 mm thickness", (14.0, 8.5), None)],
        id="axes-diameter-thickness",
    ),
    pytest.param(
        "The polyp was 6 cm in width and height, and 4 cm in depth.",
        [("6 cm in width and height, and 4 cm in depth", (60.0, 60.0, 40.0), None)],
        id="axes-one-figure-for-two",
    ),
    pytest.param(
        "A 3 (AP) × 4 (TR) × 5 (CC) cm mass.",
        [("3 (AP) × 4 (TR) × 5 (CC) cm", (30.0, 40.0, 50.0), None)],
        id="axis-notes",
    ),
    pytest.param(
        "The cyst (4 centimeter (cm) × 3 cm) was drained.",
        [("4 centimeter (cm) × 3 cm", (40.0, 30.0), None)],
        id="unit-twice",
    ),
    pytest.param(
        "The mass was 2.0 × 1.8 × 1.5 in size (cm).", [("2.0 × 1.8 × 1.5", (20.0, 18.0, 15.0), None)], id="unit-last"
    ),
    pytest.param("A mass of cm 5 × 4 was removed.", [("5 × 4", (50.0, 40.0), None)], id="unit-first"),
    pytest.param(
        "The cyst grew from 12 to 19 mm.", [("12", (12.0,), None), ("19 mm", (19.0,), None)], id="growth-shared-unit"
    ),
    pytest.param(
        "The tumour shrank from 13 × 12 cm to 7 × 6 cm.",
        [("13 × 12 cm", (130.0, 120.0), None), ("7 × 6 cm", (70.0, 60.0), None)],
        id="growth-products",
    ),
    pytest.param(
        "Nodules of 2 to 5 mm were scattered over the pleura.",
        [("2", (2.0,), "min"), ("5 mm", (5.0,), "max")],
        id="range-over-many",
    ),
    pytest.param(
        "Two masses, 4 × 3 cm and 2 × 1 cm, respectively, lay in the breast.",
        [("4 × 3 cm", (40.0, 30.0), None), ("2 × 1 cm", (20.0, 10.0), None)],
        id="list-respectively",
    ),
    pytest.param(
        "Two nodules of 1.5 and 2 cm.", [("1.5", (15.0,), None), ("2 cm", (20.0,), None)], id="list-shared-unit"
    ),
    pytest.param("Several nodes, the largest measuring 3 cm.", [("3 cm", (30.0,), "max")], id="largest-of-several"),
    pytest.param("The cysts were 18 mm at the most.", [("18 mm", (18.0,), "max")], id="at-the-most"),
    pytest.param(
        "Liver deposits, maximum diameter 24 mm, were seen.", [("24 mm", (24.0,), "max")], id="plural-maximum"
    ),
    pytest.param(
        "A tumour with a maximum diameter of 5 cm.", [("5 cm", (50.0,), None)], id="singular-maximum-is-no-bound"
    ),
    pytest.param(
        "It was a squamous carcinoma of more than 20 mm.",
        [("more than 20 mm", (20.0,), "greater_than")],
        id="more-than",
    ),
    pytest.param("Melanoma, Breslow thickness 2.5 mm, ulcerated.", [("2.5 mm", (2.5,), None)], id="breslow"),
    pytest.param("A 2.2 mm Breslow melanoma of the back.", [("2.2 mm", (2.2,), None)], id="breslow-behind"),
    pytest.param("A scalp melanoma of 7 mm thickness.", [("7 mm", (7.0,), None)], id="melanoma-thickness"),
    pytest.param("A firm (3 cm), matted, tender axillary node.", [("3 cm", (30.0,), None)], id="bracket-before-noun"),
    pytest.param(
        "A tumour in the left lobe (9 × 8 cm).", [("9 × 8 cm", (90.0, 80.0), None)], id="bracket-behind-organ"
    ),
    pytest.param("A 6 cm, stony hard, painless thyroid nodule.", [("6 cm", (60.0,), None)], id="adjectives-and-commas"),
    pytest.param("A mass in the left kidney measuring 8 cm.", [("8 cm", (80.0,), None)], id="organ-is-the-place"),
    pytest.param("The resected specimen showed a tumour of 6 cm.", [("6 cm", (60.0,), None)], id="tumour-in-specimen"),
    pytest.param(
        "The polyp lay in the rectum, 9 cm above the dentate line, measuring approximately 4 cm.",
        [("approximately 4 cm", (40.0,), "approx")],
        id="distance-then-size",
    ),
    pytest.param("It measured 4 cm in greatest dimension.", [("4 cm", (40.0,), None)], id="anaphora"),
    pytest.param("Sonography measured this adenoma at 3.4cm.", [("3.4cm", (34.0,), None)], id="measured-at"),
    pytest.param(
        "It measured 82 × 61 × 44 mm and was soft.",
        [("82 × 61 × 44 mm", (82.0, 61.0, 44.0), None)],
        id="anaphora-mm",
    ),
    pytest.param("A tumour (T2) with a 5-mm satellite.", [("5-mm", (5.0,), None)], id="stage-is-no-number"),
]

HELD_OUT = [
    pytest.param("A tumour at the carina, 2.5 cm wide.", [("2.5 cm", (25.0,), None)], id="tumour-at-the-carina"),
    pytest.param("A cyst of the nipple 8 mm across.", [("8 mm", (8.0,), None)], id="cyst-of-the-nipple"),
    pytest.param("A 4- by 3-cm swelling.", [("4- by 3-cm", (40.0, 30.0), None)], id="hyphen-before-by"),
    pytest.param("An infiltrate 6 cm in diameter.", [("6 cm", (60.0,), None)], id="infiltrate"),
    pytest.param(
        "The nodules dropped from 9 mm to 5 mm.", [("9 mm", (9.0,), None), ("5 mm", (5.0,), None)], id="dropped"
    ),
    pytest.param(
        "A mass of 5 cm and 3 cm from the verge.", [("5 cm", (50.0,), None)], id="size-and-distance-in-one-list"
    ),
    pytest.param(
        "Sonography showed a 31 mm by 26 mm by 24 mm nodule.",
        [("31 mm by 26 mm by 24 mm", (31.0, 26.0, 24.0), None)],
        id="by-thrice",
    ),
    pytest.param("A 7 CM adnexal cyst.", [("7 CM", (70.0,), None)], id="capitals"),
    pytest.param("A polyp of .5 cm was snared.", [(".5 cm", (5.0,), None)], id="leading-point"),
    pytest.param(
        "A twenty-two millimetre nodule.", [("twenty-two millimetre", (22.0,), None)], id="compound-number-word"
    ),
    pytest.param("A neurofibroma the width of 2 inches.", [("2 inches", (50.8,), None)], id="inches"),
    pytest.param("A chondrosarcoma measuring 11 cm.", [("11 cm", (110.0,), None)], id="oma-not-in-lexicon"),
    pytest.param(
        "Three foci of 2, 3 and 4 mm.",
        [("2", (2.0,), None), ("3", (3.0,), None), ("4 mm", (4.0,), None)],
        id="list-of-three",
    ),
    pytest.param(
        "Nodules up to a diameter of 2 cm were felt.",
        [("up to a diameter of 2 cm", (20.0,), "max")],
        id="up-to-a-diameter",
    ),
    pytest.param("A mass at least 6 cm wide was seen.", [("at least 6 cm", (60.0,), "min")], id="at-least"),
    pytest.param("A 15-mm (maximum diameter) mass was seen.", [("15-mm", (15.0,), None)], id="note-before-noun"),
    pytest.param(
        "A small (approx. 1 cm) lymphadenopathy.", [("approx. 1 cm", (10.0,), "approx")], id="qualified-bracket"
    ),
    pytest.param("We removed a mass of 5 cm from the left breast.", [("5 cm", (50.0,), None)], id="removed-from"),
    pytest.param(
        "The liver metastasis regressed from 33 × 21 mm to 12 × 8 mm.",
        [("33 × 21 mm", (33.0, 21.0), None), ("12 × 8 mm", (12.0, 8.0), None)],
        id="regression",
    ),
    pytest.param(
        "The polyps ranged from 3 to 9 mm.", [("3", (3.0,), "min"), ("9 mm", (9.0,), "max")], id="ranged-from"
    ),
    pytest.param(
        "Satellites measured between 2 and 5 mm.", [("2", (2.0,), "min"), ("5 mm", (5.0,), "max")], id="between"
    ),
    pytest.param("The tumour was 14:9:6 cm.", [("14:9:6 cm", (140.0, 90.0, 60.0), None)], id="colons"),
    pytest.param(
        "A mass 5 cm transverse, and 4 cm craniocaudal.",
        [("5 cm transverse, and 4 cm craniocaudal", (50.0, 40.0), None)],
        id="axes-adjectives",
    ),
    pytest.param("A microscopic focus of 400 µm.", [("400 µm", (0.4,), None)], id="micrometres"),
    pytest.param(
        "Nodules of 2-4 cm, with a mean SUV of 5, were seen.",
        [("2", (20.0,), "min"), ("4 cm", (40.0,), "max")],
        id="mean-of-something-else",
    ),
    pytest.param("A melanoma, 4.7 mm thick, with satellites.", [("4.7 mm", (4.7,), None)], id="thick"),
    pytest.param(
        "The node shrank below 1 cm in May 2006.", [("below 1 cm", (10.0,), "less_than")], id="may-is-a-month"
    ),
    pytest.param("A mass of the bladder wall measuring 3 cm was seen.", [("3 cm", (30.0,), None)], id="mass of a wall"),
    pytest.param(
        "A nodule in the left chest wall about 2cm×2cm in size.",
        [("about 2cm×2cm", (20.0, 20.0), "approx")],
        id="nodule in a wall",
    ),
]

BUGS = [
    pytest.param(
        "A mass of 3 to 4 cm was seen and its mean density was 40 HU.",
        [("3", (30.0,), "min"), ("4 cm", (40.0,), "max")],
        id="a-mean-of-something-else",
    ),
    pytest.param(
        "A mass in contact with the left kidney measuring 5 cm.", [("5 cm", (50.0,), None)], id="in-contact-with"
    ),
    pytest.param(
        "A hard mass surrounded by normal breast tissue, measuring 5 × 4 cm.",
        [("5 × 4 cm", (50.0, 40.0), None)],
        id="among-normal-tissue",
    ),
    pytest.param(
        "Two masses in the lower (measuring 26 mm) and middle lobe (diameter 96 mm).",
        [("26 mm", (26.0,), None), ("96 mm", (96.0,), None)],
        id="two-lobes",
    ),
    pytest.param(
        "A mass (3.2 cm) compressed the kidney, which was 9.1 cm long.", [("3.2 cm", (32.0,), None)], id="organ-pressed"
    ),
    pytest.param(
        "A 3.2 cm nodule was seen, with the spleen measuring 9.1 cm.", [("3.2 cm", (32.0,), None)], id="with-the-organ"
    ),
    pytest.param(
        "The size of the tumour was 3 cm and that of the ovary 5 cm.", [("3 cm", (30.0,), None)], id="that-of-the-organ"
    ),
    pytest.param(
        "A left ovarian mass of 3.6 × 3.5 cm, and normal right ovary measuring 1.9 × 1.7 cm.",
        [("3.6 × 3.5 cm", (36.0, 35.0), None)],
        id="normal-organ",
    ),
    pytest.param(
        "A decrease of the mass in the lobe from 4.5 × 5 cm to 4 × 3 cm.",
        [("4.5 × 5 cm", (45.0, 50.0), None), ("4 × 3 cm", (40.0, 30.0), None)],
        id="decrease-behind-an-organ",
    ),
    pytest.param(
        "A lesion of 29 mm lay in the thigh, 5-10 mm superior and anterior to the scar.",
        [("29 mm", (29.0,), None)],
        id="two-directions",
    ),
    pytest.param(
        "CT showed a poorly defined mass and many lesions (the maximum diameter was 30 mm) in the liver.",
        [("30 mm", (30.0,), "max")],
        id="poorly-defined-is-no-definition",
    ),
    pytest.param(
        "Nodes with a reduction from 5 mm to 3 mm, most of them soft.",
        [("5 mm", (5.0,), None), ("3 mm", (3.0,), None)],
        id="most-is-no-rule",
    ),
    pytest.param(
        "Swellings of the left and right thigh, measuring 6 × 5 cm.",
        [("6 × 5 cm", (60.0, 50.0), None)],
        id="and-right-is-no-new-subject",
    ),
    pytest.param("A history of 3 mm thick, flat, ulcerated melanoma.", [("3 mm", (3.0,), None)], id="commas-behind-of"),
    pytest.param("The spinal node was enlarged at 1.8 cm.", [("1.8 cm", (18.0,), None)], id="enlarged-at"),
    pytest.param("A node block measuring 9 × 5 cm.", [("9 × 5 cm", (90.0, 50.0), None)], id="node-block"),
    pytest.param(
        "An ulcer measuring 7 cm in width x 5 cm in length.",
        [("7 cm in width x 5 cm in length", (70.0, 50.0), None)],
        id="axes-joined-by-x",
    ),
    pytest.param(
        "A single 8 mm deep inguinal (external iliac) node was seen.",
        [("8 mm", (8.0,), None)],
        id="brackets-within-the-noun-phrase",
    ),
    pytest.param(
        "A 3 cm left (upper outer quadrant) breast mass was felt.",
        [("3 cm", (30.0,), None)],
        id="quadrant-within-the-noun-phrase",
    ),
    pytest.param(
        "A gastrectomy (18 x 9 x 2 cm) showed a 3 x 2 cm tumour.",
        [("3 x 2 cm", (30.0, 20.0), None)],
        id="tumour-beside-what-was-cut-out",
    ),
    pytest.param(
        "An excision (3 x 2 cm tumour) was done.", [("3 x 2 cm", (30.0, 20.0), None)], id="tumour-within-the-brackets"
    ),
]

NOTHING = [
    pytest.param("The legs had an asymmetry of 3 cm.", id="legs"),
    pytest.param("Nodules varied from 4 to 18 mm, with a median of 9 mm.", id="range-with-a-median"),
    pytest.param("The nodules ranged from 4 to 18 mm in diameter (mean, 9 mm).", id="range-with-a-mean"),
    pytest.param("Cells were grown on 20 × 60 mm glass slides.", id="glass-slides"),
    pytest.param("Cells were plated in 60 mm petri dishes.", id="petri-dishes"),
    pytest.param("It was covered with a 20 × 40 mm coverslip.", id="coverslip"),
    pytest.param("A pneumonic infiltrate of 3 cm was seen.", id="pneumonia"),
    pytest.param("White matter hyperintensities of 5 mm were ischaemic.", id="white-matter"),
    pytest.param("The mass displaced the trachea by 2 cm.", id="displaced-by"),
    pytest.param("A tumour encasing the vein over a length of 3 cm.", id="encased-over"),
    pytest.param("The lesion abutted the aorta along 12 mm.", id="abutted-along"),
    pytest.param("Ulcers from 25 to 22 cm were biopsied.", id="stretch-told-backwards"),
    pytest.param("Nodularity was present from 24 to 28 cm.", id="stretch-of-the-gut"),
    pytest.param("The tumour extended from 25 to 30 cm.", id="extended-from"),
    pytest.param("The metastasis decreased from 30 to 3.5 cm3.", id="two-volumes"),
    pytest.param("Tumour absent, margin 9 mm, nodes negative.", id="a-list-of-labels"),
    pytest.param("The margin after excision of the rectal tumour was 1 mm.", id="margin-after-excision"),
    pytest.param("The 17 x 11 centimetre-stomach lacked lymphadenopathy.", id="organ-that-lacks-nodes"),
    pytest.param("The exocervix (2 × 2 cm) was smooth.", id="exocervix"),
    pytest.param("An infiltrate beside an abscess in the psoas muscle (7 × 5 cm).", id="abscess-in-a-muscle"),
    pytest.param("The tumour was frozen with a 3 cm cryoprobe.", id="cryoprobe"),
    pytest.param("The ablation zone measured 4 cm.", id="ablation-zone"),
    pytest.param("A tumour with dilatation of the bile duct to 9 mm.", id="dilated-duct"),
    pytest.param("A mass was cut out; the scar was 4 cm long.", id="scar-of-an-excision"),
    pytest.param("A mass was cut out, leaving a stoma of 3 cm.", id="what-the-mass-left"),
    pytest.param("The tumour lay 3 cm from the carina.", id="from-a-landmark"),
    pytest.param("The distance of the tumour from the nipple was 4 cm.", id="distance-of-the-tumour"),
    pytest.param("The wall of the cyst measured 3 mm.", id="wall-of-the-cyst"),
    pytest.param("The tumour reached to within 3 mm of the capsule.", id="to-within"),
    pytest.param("The nodule was seen at 400X.", id="magnification-capital-x"),
    pytest.param("Original magnification ×200, 40x objective.", id="magnification"),
    pytest.param("Bar = 50 μm in A and 500 μm in B.", id="scale-bar"),
    pytest.param("It was excised with a 2 cm safe margin.", id="margin-behind"),
    pytest.param("The tumour was removed with margins of 1.5 cm.", id="margins-before"),
    pytest.param("The closest margin was 3 mm.", id="margin-was"),
    pytest.param("The margin of the tumour was 3 mm.", id="margin-of-the-tumour"),
    pytest.param("The tumour was clear by a distance of 5 mm.", id="distance"),
    pytest.param("The distance between the mass and the verge was 5 cm.", id="distance-between"),
    pytest.param("A polyp was seen 20 cm from the anal verge.", id="from-the-verge"),
    pytest.param("The tumour lay 4 cm above the dentate line.", id="above"),
    pytest.param("A nodule was palpated about 3 cm proximal to the pylorus.", id="proximal-to"),
    pytest.param("The second nodule was 12 mm apart.", id="apart"),
    pytest.param("The lesion was located 3 cm to the left of the midline.", id="left-of"),
    pytest.param("Colonoscopy found a narrowing at 30 cm.", id="at-a-depth"),
    pytest.param("The cancer invaded 6 mm into the muscle.", id="into"),
    pytest.param("The carcinoma infiltrated to a depth of 4 mm.", id="depth"),
    pytest.param("The depth of invasion was 6 mm.", id="depth-of-invasion"),
    pytest.param("The uterus measured 12 × 8 × 5 cm.", id="organ"),
    pytest.param("The spleen was enlarged to 15 cm.", id="organ-enlarged"),
    pytest.param("A cyst was seen and the spleen measured 15 cm.", id="organ-as-new-subject"),
    pytest.param("The common bile duct was dilated to 14 mm.", id="duct"),
    pytest.param("The liver was palpable 5 cm below the costal margin.", id="palpable-below"),
    pytest.param("The specimen measured 21 × 17 × 11 cm.", id="specimen"),
    pytest.param("The specimen of the mass measured 20 × 15 cm.", id="specimen-of-the-mass"),
    pytest.param("The tumour was removed and the specimen measured 9 × 5 cm.", id="specimen-as-new-subject"),
    pytest.param("Two fragments of tissue measuring up to 5 × 4 mm.", id="fragments"),
    pytest.param("We removed 25 cm of ileum.", id="bowel-resected"),
    pytest.param("A 12-mm port and two 5 mm trocars were placed.", id="ports"),
    pytest.param("The mass was taken with a 45 mm stapler.", id="stapler"),
    pytest.param("A 6 cm incision was made over the lump.", id="incision"),
    pytest.param("CT was done with 5-mm slices and a 2 mm gap.", id="slices"),
    pytest.param("Blocks were cut into 4 µm sections.", id="sections"),
    pytest.param("A perforation 4 cm in diameter was closed.", id="perforation"),
    pytest.param("The defect of 9 × 7 cm was covered by a flap.", id="defect"),
    pytest.param("A hematoma of 5 cm was drained.", id="hematoma"),
    pytest.param("The gallbladder wall was 6 mm thick.", id="wall"),
    pytest.param("A 12 × 12 cm field was irradiated.", id="field"),
    pytest.param("Tumours larger than 5 cm have a poor prognosis.", id="threshold"),
    pytest.param("Lesions of more than 5 cm may bleed.", id="threshold-may"),
    pytest.param("Survival differed for tumours <5 versus ≥5 cm.", id="versus"),
    pytest.param("The mean tumour size was 4.5 cm.", id="mean"),
    pytest.param("Tumours measured 2.1 ± 1.3 cm.", id="deviation"),
    pytest.param("Polyps are usually 2 cm in size.", id="habit"),
    pytest.param("The collection had a volume of 5 cm3.", id="volume"),
    pytest.param("The tumour had an area of 12 cm2.", id="area"),
    pytest.param("Mitoses were 6/mm2 in the tumour.", id="mitoses"),
    pytest.param("Pressure was 120/80 mmHg, later 12 cmH2O.", id="pressure"),
    pytest.param("ESR was 90 mm/1st h, then 40 mm in the first hour.", id="sedimentation"),
    pytest.param("Potassium was 5.6 mmol/L; leukocytes 7,480/mm3.", id="laboratory"),
    pytest.param("Samples in 50 mM NaCl were taken from the tumour.", id="molar"),
    pytest.param("She was 165 cm tall and weighed 60 kg.", id="height"),
    pytest.param("A tumour the size of a walnut.", id="walnut"),
    pytest.param("The tumour recurred after 5 months.", id="no-unit"),
    pytest.param("Umbilicus, 12 mm.", id="nothing-names-it"),
    pytest.param("The tumour was p53 positive, CA-125 80 mmol.", id="marker-numbers"),
    pytest.param("A tumour-free margin of 2 mm was left.", id="tumour-free-margin"),
    pytest.param("Tumour cells of 15 µm with pale cytoplasm.", id="cells"),
    pytest.param("The scar was 3 cm long.", id="scar"),
    pytest.param("We took one block per 2 cm of the tumour.", id="per-centimetre"),
    pytest.param("MRI can show tumours as small as 3 mm.", id="as-small-as"),
    pytest.param("Tumour of 12 and 5 patients.", id="no-unit-list"),
    pytest.param("A 10 mm endoscope was passed to the tumour.", id="endoscope"),
    pytest.param("The stroma measured 5 mm.", id="oma-that-is-no-tumour"),
    pytest.param("The tumour recurred.\n\nBar, 2 cm.", id="other-paragraph"),
    pytest.param("The pleural effusion was 3 cm.", id="effusion"),
    pytest.param("A gallstone of 2 cm was found beside the tumour.", id="stone"),
    pytest.param("The two tumours lay 2 cm apart.", id="two-apart"),
    pytest.param("The mesh of 20 × 15 cm was fixed.", id="mesh"),
    pytest.param("The planning volume had 5 mm expansion around the tumour.", id="expansion"),
    pytest.param("", id="empty"),
    pytest.param("The kidneys were 9 cm on the right and 10 cm on the left.", id="two-organs"),
    pytest.param("The thyroid lobe measured 5 × 3 × 2 cm.", id="lobe"),
    pytest.param("Subcutaneous tissue (4 × 3 × 1 cm) was taken.", id="tissue-in-brackets"),
    pytest.param("The artery had a lumen of 6 mm.", id="vessel"),
    pytest.param("A biopsy needle of 1.2 mm reached the mass.", id="needle"),
    pytest.param("The stent, 90 mm long, bridged the tumour.", id="stent"),
    pytest.param("The balloon diameters were 30 mm.", id="balloon"),
    pytest.param("The tumour extended 3 cm beyond the capsule.", id="beyond"),
    pytest.param("The margin after excision of the tumour was 1.1 mm.", id="margin-after-excision"),
    pytest.param("Margins ranged from 3 to 10 mm.", id="margins-ranged"),
    pytest.param("Wide excision with a 2 to 3 cm margin was done.", id="range-of-margins"),
    pytest.param("If a nodule is larger than 1 cm, biopsy follows.", id="if"),
    pytest.param("Pupils were 3 mm and round.", id="pupils"),
    pytest.param("There was a midline shift of 8 mm.", id="midline-shift"),
    pytest.param("Ascites of 2 cm was seen around the liver.", id="ascites"),
    pytest.param("The lesion was covered by a graft of 3 × 1 cm.", id="graft"),
    pytest.param("The endometrial lining was thickened, measuring 9 mm.", id="endometrial lining"),
    pytest.param("The endometrial stripe measured 4 mm.", id="endometrial stripe"),
    pytest.param("The gastric wall measured 12 mm.", id="named wall"),
    pytest.param("The chest wall was 3 cm thick.", id="chest wall"),
    pytest.param("The cyst had a wall of 3 mm.", id="wall of a cyst"),
    pytest.param("A left lobectomy (20 × 15 × 5 cm) was done.", id="sides-of-a-lobe"),
    pytest.param("Wide local excision (4 x 3 x 2 cm) of the scar followed.", id="sides-of-an-excision"),
    pytest.param("The nephrectomy measured 15 x 10 x 5 cm.", id="nephrectomy-measured"),
    pytest.param("A hysterectomy measuring 14 x 9 x 7 cm was received.", id="hysterectomy-measuring"),
    pytest.param("The nodes were irradiated with a photon field dosed at 3 cm.", id="depth-of-a-dose"),
    pytest.param("The nodes received 50 Gy prescribed at 3 cm.", id="prescribed-at"),
    pytest.param("The sensitivity for lesions larger than 2.1 cm was 90%.", id="sensitivity-above-a-bound"),
    pytest.param("Lesions less than 2 cm in diameter were missed more often (p = 0.01).", id="a-compared-bound"),
    pytest.param("Survival with tumours of more than 5 cm was significantly worse.", id="significantly-worse"),
    pytest.param("The gallbladder held two choleliths of 18 mm.", id="stones-by-another-name"),
    pytest.param("The excised organ measured 15 x 9 cm.", id="an-organ-cut-out"),
]

XFAIL = [
    pytest.param(
        "The sarcoma was 8 × 5 × 3, 5 cm.", [("8 × 5 × 3, 5 cm", (80.0, 50.0, 35.0), None)], id="comma-and-space"
    ),
    pytest.param("The tumour was bridged by a device of 27 mm.", [], id="device-unknown"),
]
