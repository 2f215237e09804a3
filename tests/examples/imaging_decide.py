"""Case sections with the modalities that the patient had: (text, [modality]). All sentences are invented.

``DONE`` holds what counts, ``NOT_DONE`` what does not, ``MEANT`` short names that stand for a study named in full;
``HELD_OUT`` was written after the rules. ``PARTS`` has the parts of the body instead: (text, [(modality, parts)]).
"""

import pytest

DONE = [
    pytest.param("CT showed a mass that may be malignant.", ["CT"], id="may be, of the mass"),
    pytest.param("MRI was recommended, which revealed a cyst.", ["MRI"], id="recommended, then done"),
    pytest.param(
        "Because he refused biopsy, a CT and an MRI were performed.", ["CT", "MRI"], id="another thing refused"
    ),
    pytest.param("While awaiting the results, she underwent ultrasound.", ["US"], id="awaiting another thing"),
    pytest.param("She received no adjuvant treatment and her follow-up was by CT.", ["CT"], id="no treatment"),
    pytest.param("No metastases were seen on CT.", ["CT"], id="no metastases"),
    pytest.param("There was no CT evidence of recurrence.", ["CT"], id="no evidence on CT"),
    pytest.param("He had undergone mammography at another hospital.", ["MG"], id="done elsewhere"),
    pytest.param("CT was refused at first, but later performed.", ["CT"], id="performed in the end"),
    pytest.param("MRI was planned and performed.", ["MRI"], id="planned and performed"),
    pytest.param("CT was considered normal.", ["CT"], id="considered normal"),
    pytest.param("MRI was not diagnostic.", ["MRI"], id="not diagnostic"),
    pytest.param("A CT-guided biopsy was taken.", ["CT"], id="guided by CT"),
    pytest.param("Radiographic examination showed a fracture.", ["XR"], id="radiographic examination"),
]

NOT_DONE = [
    pytest.param("PET was refused by the insurance.", [], id="refused by somebody"),
    pytest.param("It was impossible to perform MRI.", [], id="impossible to perform"),
    pytest.param("No CT was performed.", [], id="no CT"),
    pytest.param("No further MRI scan was obtained.", [], id="no further MRI"),
    pytest.param("Neither CT nor MRI was performed.", [], id="neither nor"),
    pytest.param("No CT or MRI was done.", [], id="no, over a pair"),
    pytest.param("MRI, which was not available, would have been better.", [], id="a relative clause"),
    pytest.param("He refused CT.", [], id="refused"),
    pytest.param("PET was planned but he died.", [], id="planned"),
    pytest.param("A CT-guided biopsy was not performed.", [], id="a guided biopsy not done"),
    pytest.param("Ultrasound is the modality of choice.", [], id="general"),
    pytest.param("CT was eventually refused.", [], id="eventually refused"),
    pytest.param("MRI was felt not to be necessary.", [], id="felt not to be"),
    pytest.param("She did not attend for MRI.", [], id="did not attend"),
    pytest.param("PET/CT has not yet been performed.", [], id="not yet performed"),
    pytest.param("Angiography had been planned.", [], id="had been planned"),
    pytest.param("MRI was pending at the time of writing.", [], id="pending"),
    pytest.param("Before the advent of CT, this was hard to tell.", [], id="before its advent"),
    pytest.param("She was scheduled for a bone scan.", [], id="scheduled for"),
    pytest.param("No thyroid scintigraphy was performed.", [], id="no study of an organ"),
    pytest.param("No MRI was available.", [], id="none available"),
    pytest.param("An appointment for mammography was made.", [], id="an appointment"),
    pytest.param("CT should have been performed.", [], id="should have been"),
    pytest.param("MRI had been scheduled for June.", [], id="scheduled for a month"),
    pytest.param("CT was refused but biopsy was performed.", [], id="another thing performed"),
    pytest.param("MRI should be considered.", [], id="should be"),
    pytest.param("Radiographic response was partial.", [], id="a weak word alone"),
    pytest.param("We recommended a bone scan.", [], id="recommended"),
    pytest.param("He could not afford PET/CT.", [], id="not affordable"),
    pytest.param("CT was not indicated in our view.", [], id="not indicated"),
    pytest.param("Mammography has a high sensitivity.", [], id="has a high"),
    pytest.param("He will undergo yearly ultrasound.", [], id="will undergo"),
    pytest.param("The role of PET is debated.", [], id="role of"),
    pytest.param("An echocardiogram is needed in such cases.", [], id="is needed"),
    pytest.param("If CT is normal, MRI is required.", [], id="if"),
    pytest.param("Ultrasound usually shows a solid mass.", [], id="usually shows"),
    pytest.param("Angiography was deemed unnecessary.", [], id="deemed unnecessary"),
    pytest.param("Venography was cancelled.", [], id="cancelled"),
    pytest.param("He was given 5 MG of folate.", [], id="another weak word alone"),
    pytest.param("MRI was requested but not made.", [], id="requested but not made"),
    pytest.param("A cardiac ultrasound was not made.", [], id="not made"),
    pytest.param("MRI was considered unnecessary.", [], id="considered unnecessary"),
    pytest.param("PET was felt to be unnecessary.", [], id="felt to be unnecessary"),
]

MEANT = [
    pytest.param("PET/CT was done. The PET scan was negative.", ["PET/CT"], id="PET for PET/CT"),
    pytest.param("PET was negative. Later, PET-CT was positive.", ["PET/CT"], id="PET before PET/CT"),
    pytest.param("FDG-PET was done. FDG uptake was high.", ["PET"], id="uptake for PET"),
    pytest.param("Mammography showed a mass. The X-ray also showed calcium.", ["MG"], id="X-ray for mammography"),
    pytest.param("Mammography was normal. A chest X-ray was normal.", ["MG", "XR"], id="another X-ray"),
    pytest.param("An X-ray was normal. Mammography was normal.", ["XR", "MG"], id="X-ray before mammography"),
    pytest.param("CT angiography was done. Angiography showed a leak.", ["CT"], id="angiography by CT"),
    pytest.param(
        "CT angiography and catheter angiography were done. The angiogram showed a leak.",
        ["CT", "ANGIO"],
        id="angiography by CT and by catheter",
    ),
    pytest.param("CT was done. Angiography showed a leak.", ["CT", "ANGIO"], id="angiography beside CT"),
    pytest.param(
        "Bone scintigraphy was done. Thallium scintigraphy was normal.",
        ["BONE-SCAN", "SCINTIGRAPHY"],
        id="another scintigraphy",
    ),
    pytest.param("Mammography was done; MG showed a mass.", ["MG"], id="a weak word in company"),
]

HELD_OUT = [
    pytest.param("Ultrasound was advised and showed a cyst.", ["US"], id="advised and done"),
    pytest.param("An MRI could not be performed because of his pacemaker.", [], id="pacemaker"),
    pytest.param("He declined surgery, and CT was repeated after three months.", ["CT"], id="surgery declined"),
    pytest.param("Echocardiography was not carried out; CT was.", ["CT"], id="one of two"),
    pytest.param("Neither an ultrasound nor an X-ray had been taken.", [], id="neither nor, with articles"),
    pytest.param("PET/MRI was done, and PET showed uptake.", ["PET/MRI"], id="PET for PET/MRI"),
]

PARTS = [
    pytest.param(
        "Chest CT was clear. CT of the chest and abdomen was repeated.",
        [("CT", ("chest", "abdomen"))],
        id="each part once",
    ),
    pytest.param("Brain MRI was clear. MRI was repeated.", [("MRI", ("brain",))], id="no part the second time"),
    pytest.param("Ultrasound was done.", [("US", ())], id="no part"),
]
