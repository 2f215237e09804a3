"""Sentences with the imaging that they name: (text, [(words, modality, parts of the body)]). All are invented.

``SEEN`` rephrases patterns of real reports; ``WEAK`` holds words that name a study only in company of a plainer one;
``NOTHING`` looks like imaging and names none; ``HELD_OUT`` was written after the rules; ``XFAIL`` is known to fail.
"""

import pytest

SEEN = [
    pytest.param("Chest CT was clear.", [("CT", "CT", ("chest",))], id="part before"),
    pytest.param(
        "An abdominal and pelvic CT scan was clear.",
        [("CT scan", "CT", ("abdominal", "pelvic"))],
        id="two parts before",
    ),
    pytest.param(
        "CT of the chest, abdomen and pelvis.", [("CT", "CT", ("chest", "abdomen", "pelvis"))], id="three parts behind"
    ),
    pytest.param("MRI brain was normal.", [("MRI", "MRI", ("brain",))], id="part right behind"),
    pytest.param("A chest X-ray was taken.", [("chest X-ray", "XR", ("chest",))], id="part in the name"),
    pytest.param(
        "MRI of the lumbar spine and brain CT were normal.",
        [("MRI", "MRI", ("lumbar spine",)), ("CT", "CT", ("brain",))],
        id="each its own part",
    ),
    pytest.param(
        "Uptake rose in both axillary regions, and chest CT was repeated.",
        [("CT", "CT", ("chest",))],
        id="the list of a finding ends before the study",
    ),
    pytest.param(
        "CT of the abdomen and a chest X-ray were normal.",
        [("CT", "CT", ("abdomen",)), ("chest X-ray", "XR", ("chest",))],
        id="a part in the next name",
    ),
    pytest.param(
        "Tc-99m MDP bone scintigraphy was normal.",
        [("Tc-99m MDP", "BONE-SCAN", ()), ("bone scintigraphy", "BONE-SCAN", ())],
        id="a tracer before the name",
    ),
    pytest.param(
        "Positron emission computer tomography was done.",
        [("Positron emission computer tomography", "PET/CT", ())],
        id="emission computer tomography",
    ),
    pytest.param("On CT pulmonary nodules had grown.", [("CT", "CT", ())], id="a finding behind the study"),
    pytest.param(
        "Computed tomography (CT) was done.",
        [("Computed tomography", "CT", ()), ("CT", "CT", ())],
        id="long and short name",
    ),
    pytest.param("An 18FDG PET/CT scan was done.", [("18FDG PET/CT scan", "PET/CT", ())], id="tracer and PET/CT"),
    pytest.param("F-18 NaF PET/CT was done.", [("NaF PET/CT", "PET/CT", ())], id="another tracer"),
    pytest.param(
        "PET with contrast-enhanced CT was done.", [("PET with contrast-enhanced CT", "PET/CT", ())], id="PET with CT"
    ),
    pytest.param("SPECT with CT was done.", [("SPECT with CT", "SPECT", ())], id="SPECT with CT"),
    pytest.param(
        "Computerized tomogram pulmonary angiogram was done.",
        [("Computerized tomogram pulmonary angiogram", "CT", ("pulmonary",))],
        id="CT pulmonary angiogram",
    ),
    pytest.param(
        "Endoscopic ultrasound (US) was done.",
        [("Endoscopic ultrasound", "EUS", ()), ("US", "EUS", ())],
        id="a bracket keeps the finer modality",
    ),
    pytest.param(
        "Positron emission tomography and computed tomography (PET/CT) agreed.",
        [
            ("Positron emission tomography", "PET", ()),
            ("computed tomography", "PET/CT", ()),
            ("PET/CT", "PET/CT", ()),
        ],
        id="a bracket gives the finer modality",
    ),
    pytest.param("A bone scan was normal.", [("bone scan", "BONE-SCAN", ())], id="no part in a bone scan"),
    pytest.param(
        "Radiographic examination of the left knee was done.",
        [("Radiographic", "XR", ("left knee",))],
        id="an adjective of a study",
    ),
    pytest.param("A barium swallow was done.", [("barium swallow", "FLUORO", ())], id="barium swallow"),
    pytest.param("A CT-guided biopsy was taken.", [("CT-guided", "CT", ())], id="guided by CT"),
    pytest.param(
        "Nuclear magnetic resonance found a cyst.", [("Nuclear magnetic resonance", "MRI", ())], id="NMR in words"
    ),
    pytest.param(
        "A thoraco-abdominal scanner was done.",
        [("thoraco-abdominal scanner", "CT", ("abdominal",))],
        id="regional scanner",
    ),
]

WEAK = [
    pytest.param("There was a radiographic response.", ["radiographic"], id="radiographic response"),
    pytest.param("Clinical and radiographic findings agreed.", ["radiographic"], id="radiographic findings"),
    pytest.param("The radiographic appearance of the scan.", ["radiographic"], id="a study, but not its noun"),
    pytest.param("A panoramic view shows spindle cells.", ["panoramic view"], id="a view through a microscope"),
    pytest.param("He received 131I-MIBG therapy.", ["MIBG"], id="MIBG as a drug"),
    pytest.param("Residual barium was removed.", ["barium"], id="barium alone"),
    pytest.param("A dose of 5 MG was given.", ["MG"], id="milligrams in capitals"),
    pytest.param("The BMD had fallen.", ["BMD"], id="bone density"),
    pytest.param("NMR confirmed the compound.", ["NMR"], id="NMR in chemistry"),
    pytest.param("Radiographically it was a cyst.", ["Radiographically"], id="an adverb"),
]

NOTHING = [
    pytest.param("He received 60 Gy of 6MV X-rays.", id="therapeutic X-rays"),
    pytest.param("Adjuvant CT with doxorubicin was given.", id="CT for chemotherapy"),
    pytest.param("CT simulation was used for planning.", id="planning of radiotherapy"),
    pytest.param("Air bronchograms were seen.", id="a sign in the lung"),
    pytest.param("The kit was bought in Boston, MA, US.", id="an address"),
    pytest.param("It is common in the US population.", id="a country"),
    pytest.param("The US Food and Drug Administration approved it.", id="an agency"),
    pytest.param("An ultrasonic scalpel was used.", id="an instrument"),
    pytest.param("She was treated by high-intensity focused ultrasound.", id="ultrasound as treatment"),
    pytest.param("Optical coherence tomography of the macula.", id="light"),
    pytest.param("Fluorescein angiography was done.", id="dye in the eye"),
    pytest.param("A duplex collecting system was found.", id="a duplex kidney"),
    pytest.param("Laser-Doppler flow was measured.", id="laser"),
    pytest.param("Her pet dog had died.", id="an animal"),
    pytest.param("The photograph shows the specimen.", id="a photograph"),
    pytest.param("An electrocardiogram was normal.", id="a tracing"),
    pytest.param("Endoscopy and colonoscopy were normal.", id="endoscopy"),
    pytest.param("The cT2 tumour was resected; it told us much.", id="a stage and a pronoun"),
    pytest.param("X-ray crystallography gave the structure.", id="crystals"),
    pytest.param("The demographic data and the nomogram.", id="other graphs"),
    pytest.param("Direct ct values were 24 and 26.", id="lower case"),
    pytest.param("It was proven by nuclear magnetic resonance spectroscopy.", id="spectroscopy"),
    pytest.param("This is known as the angiogram sign.", id="a sign on CT"),
    pytest.param("The X-ray coordinates of the protein were known.", id="a crystal"),
    pytest.param("The slides were read by a scanner.", id="a scanner of slides"),
]

HELD_OUT = [
    pytest.param("A 99mTc-DMSA SPECT/CT was done.", [("99mTc-DMSA SPECT/CT", "SPECT", ())], id="tracer and device"),
    pytest.param(
        "Scintigraphy and SPECT were done.",
        [("Scintigraphy", "SCINTIGRAPHY", ()), ("SPECT", "SPECT", ())],
        id="two studies",
    ),
    pytest.param("A skeleton scan was clear.", [("skeleton scan", "BONE-SCAN", ())], id="skeleton scan"),
    pytest.param(
        "Contrast-enhanced MR of the right orbit was advised.",
        [("Contrast-enhanced MR", "MRI", ("right orbit",))],
        id="orbit",
    ),
    pytest.param(
        "Trans-thoracic echocardiography and abdominal sonography were normal.",
        [("echocardiography", "ECHO", ()), ("sonography", "US", ("abdominal",))],
        id="two modalities",
    ),
    pytest.param("FDG-PET and MRI agreed.", [("FDG-PET", "PET", ()), ("MRI", "MRI", ())], id="PET and MRI"),
    pytest.param("PET-MRI was done.", [("PET-MRI", "PET/MRI", ())], id="PET-MRI"),
    pytest.param(
        "CT cerebral angiography and catheter angiography.",
        [("CT cerebral angiography", "CT", ("cerebral",)), ("catheter angiography", "ANGIO", ())],
        id="one by CT, one by catheter",
    ),
    pytest.param(
        "Doppler (US) of the Liver.", [("Doppler", "US-doppler", ()), ("US", "US-doppler", ("liver",))], id="US"
    ),
    pytest.param("A radiograph of the C2 vertebra.", [("radiograph", "XR", ("vertebra",))], id="a level before it"),
    pytest.param("A radiograph of the distal Femur.", [("radiograph", "XR", ("distal femur",))], id="a part of a bone"),
    pytest.param(
        "Thyroid ultrasound and a MIBG scan were done.",
        [("ultrasound", "US", ("thyroid",)), ("MIBG scan", "SCINTIGRAPHY", ())],
        id="MIBG scan",
    ),
    pytest.param(
        "Endoscopic rectal ultrasound confirmed it.",
        [("Endoscopic rectal ultrasound", "EUS", ())],
        id="endoscopic rectal ultrasound",
    ),
]

XFAIL = [
    pytest.param("An X-ray of the chest and one of the hip.", [("X-ray", "XR", ("chest", "hip"))], id="one of"),
    pytest.param("Bedside echo showed free fluid.", [("echo", "US", ())], id="echo for ultrasound"),
]
