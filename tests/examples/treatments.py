"""Sentences with the treatments that they name: (text, [(words, type)]). All are invented.

``SEEN`` rephrases patterns of real reports; ``NOTHING`` looks like a treatment and names none; ``HELD_OUT`` was written
after the rules; ``XFAIL`` is known to fail. Whether anybody received it is not asked here.
"""

import pytest

SEEN = [
    pytest.param("A left nephrectomy followed.", [("nephrectomy", "surgery")], id="an operation by its ending"),
    pytest.param("Cranioplasty was late.", [("Cranioplasty", "surgery")], id="another ending"),
    pytest.param(
        "Salpingo-oophorectomy and omentectomy.",
        [("Salpingo-oophorectomy", "surgery"), ("omentectomy", "surgery")],
        id="a hyphen in the name",
    ),
    pytest.param("The mass was resected en bloc.", [("resected", "surgery")], id="a verb"),
    pytest.param("The nodule was removed.", [("removed", "surgery")], id="a lesion removed"),
    pytest.param("Removal of the tumor took an hour.", [("Removal", "surgery")], id="removal of a lesion"),
    pytest.param("She had an excisional biopsy.", [("excisional biopsy", "surgery")], id="excisional biopsy"),
    pytest.param(
        "Chemoradiotherapy with cisplatin.",
        [("Chemoradiotherapy", "chemotherapy"), ("Chemoradiotherapy", "radiotherapy"), ("cisplatin", "chemotherapy")],
        id="two kinds in one word",
    ),
    pytest.param("Four cycles of AC.", [("AC", "chemotherapy")], id="a short regimen in company"),
    pytest.param("R-CHOP.", [("R-CHOP", "chemotherapy"), ("R-CHOP", "immunotherapy")], id="a regimen of two kinds"),
    pytest.param("A dose of 50.4 Gy.", [("50.4 Gy", "radiotherapy")], id="a dose"),
    pytest.param("Adjuvant RT was short.", [("RT", "radiotherapy")], id="RT in company"),
    pytest.param("He took Imatinib.", [("Imatinib", "targeted_therapy")], id="a drug in capitals"),
    pytest.param("Six doses of rituximab.", [("rituximab", "immunotherapy")], id="rituximab"),
    pytest.param("Octreotide was begun.", [("Octreotide", "hormone_therapy")], id="a somatostatin analogue"),
    pytest.param("Radioiodine was given.", [("Radioiodine", "radiotherapy")], id="radioiodine"),
    pytest.param("Zoledronic acid monthly.", [("Zoledronic acid", "supportive")], id="a bisphosphonate"),
    pytest.param("TACE came first.", [("TACE", "embolization")], id="TACE"),
    pytest.param("TACE with epirubicin.", [("TACE", "embolization")], id="the drug of a chemoembolization"),
    pytest.param(
        "TACE, followed by chemotherapy with cisplatin.",
        [("TACE", "embolization"), ("chemotherapy", "chemotherapy"), ("cisplatin", "chemotherapy")],
        id="chemotherapy after a chemoembolization",
    ),
    pytest.param("Bone pain was treated by irradiation.", [("irradiation", "radiotherapy")], id="treated for pain"),
    pytest.param(
        "Biochemotherapy was given.",
        [("Biochemotherapy", "chemotherapy"), ("Biochemotherapy", "immunotherapy")],
        id="biochemotherapy",
    ),
    pytest.param("A ventricular shunt was placed.", [("ventricular shunt", "supportive")], id="ventricular shunt"),
    pytest.param("Octreotide was begun; a bone scan was clear.", [("Octreotide", "hormone_therapy")], id="no tracer"),
    pytest.param("A transplant of stem cells followed.", [("transplant", "transplant")], id="a transplant of cells"),
    pytest.param("Glevec was taken.", [("Glevec", "targeted_therapy")], id="another spelling of the brand"),
    pytest.param("The tumor with its nodes was excised.", [("excised", "surgery")], id="a tumour with its nodes"),
    pytest.param(
        "He entered the department of medicine for chemotherapy.", [("chemotherapy", "chemotherapy")], id="what for"
    ),
    pytest.param("In the department she had surgery.", [("surgery", "surgery")], id="surgery in a department"),
    pytest.param(
        "At the Department of Oncology, chemotherapy was given.",
        [("chemotherapy", "chemotherapy")],
        id="given at a department",
    ),
    pytest.param(
        "In the department of medicine and oncology adjuvant radiotherapy was begun.",
        [("radiotherapy", "radiotherapy")],
        id="begun in a department of two kinds",
    ),
    pytest.param("Sections of the lobectomy held tumor.", [("lobectomy", "surgery")], id="sections, not a section"),
    pytest.param(
        "After radioactive iodine ablation an iodine scan was clear.",
        [("radioactive iodine ablation", "radiotherapy")],
        id="ablation before a scan",
    ),
    pytest.param(
        "Radioiodine and a bone scan followed.", [("Radioiodine", "radiotherapy")], id="radioiodine and another scan"
    ),
    pytest.param("The uterus was taken out.", [("taken out", "surgery")], id="taken out"),
    pytest.param(
        "Sessions of radio- and chemotherapy ended.",
        [("radio- and chemotherapy", "chemotherapy"), ("radio- and chemotherapy", "radiotherapy")],
        id="a name cut before its second part",
    ),
    pytest.param("STI571 was begun.", [("STI571", "targeted_therapy")], id="a drug by its number"),
    pytest.param(
        "Monthly somatostatin injections went on.",
        [("somatostatin injections", "hormone_therapy")],
        id="a hormone that is injected",
    ),
    pytest.param(
        "Plasma as well as fresh frozen plasma was used.", [("fresh frozen plasma", "supportive")], id="as well as"
    ),
    pytest.param(
        "Chemotherapy with imatinib and vincristine.",
        [("Chemotherapy", "chemotherapy"), ("imatinib", "targeted_therapy"), ("vincristine", "chemotherapy")],
        id="chemotherapy of two sorts",
    ),
    pytest.param("Four courses of 177Lu were given.", [("177Lu", "radiotherapy")], id="a radionuclide"),
    pytest.param("Fentanyl patches relieved the pain.", [("Fentanyl", "supportive")], id="an opioid for pain"),
    pytest.param("The irradiated mass shrank.", [("irradiated", "radiotherapy")], id="a mass that was irradiated"),
    pytest.param("An FGFR inhibitor was given.", [("FGFR inhibitor", "targeted_therapy")], id="a class of drugs"),
    pytest.param(
        "An irradiated basal cell carcinoma recurred.", [("irradiated", "radiotherapy")], id="a carcinoma of cells"
    ),
]

NOTHING = [
    pytest.param("Focal octreotide enhancement was seen in the liver.", id="what takes up a tracer"),
    pytest.param("There was octreotide accumulation in the thymus.", id="where a tracer gathers"),
    pytest.param("Excision of an axillary lymph node was done.", id="a node for diagnosis"),
    pytest.param("He came to the Department of Surgery.", id="a department"),
    pytest.param("The drain was removed.", id="a drain removed"),
    pytest.param("The sutures were removed on day 7.", id="sutures removed"),
    pytest.param("A core needle biopsy was taken.", id="needle biopsy"),
    pytest.param("An incisional biopsy was taken.", id="incisional biopsy"),
    pytest.param("An excisional biopsy of the cervical lymph node.", id="a node excised for diagnosis"),
    pytest.param("A lymph node excision biopsy showed lymphoma.", id="a node before its biopsy"),
    pytest.param("She had a BCG scar.", id="BCG scar"),
    pytest.param("Somatostatin receptor scintigraphy was positive.", id="a receptor"),
    pytest.param("Soluble interleukin-2 receptor was high.", id="a soluble receptor"),
    pytest.param("A G-CSF-producing tumor.", id="a product of the tumour"),
    pytest.param("Hormone replacement therapy for ten years.", id="hormone replacement"),
    pytest.param("A non-hormonal therapy for hot flushes.", id="non-hormonal"),
    pytest.param("Methotrexate for rheumatoid arthritis.", id="a drug for another disease"),
    pytest.param("Ionizing radiation is a risk.", id="ionizing radiation"),
    pytest.param("An AC joint and 12 EC units.", id="short regimens alone"),
    pytest.param("RT-PCR found a fusion.", id="RT in a name"),
    pytest.param("Coronary angioplasty was uneventful.", id="angioplasty"),
    pytest.param("A kidney transplant recipient.", id="another transplant"),
    pytest.param("Dilatation and curettage was diagnostic.", id="diagnostic curettage"),
    pytest.param("The intensive care unit was full.", id="a unit"),
    pytest.param("Surgical pathology reported no mitoses.", id="surgical pathology"),
    pytest.param("Positive for chromogranin, negative for gastrin and somatostatin.", id="an antigen of a list"),
    pytest.param("Ear pain with temporal irradiation.", id="pain irradiates"),
    pytest.param("A hepatico-jejunostomy.", id="part of an anastomosis"),
    pytest.param("It responded to simple analgesia.", id="simple analgesia"),
    pytest.param("G-CSF-positive cells.", id="a stain for a drug"),
    pytest.param("A G-CSF producing tumor.", id="a product without a hyphen"),
    pytest.param("FLAG-tagged protein was expressed.", id="a tag"),
    pytest.param("A CE T1w series.", id="contrast-enhanced"),
    pytest.param("The LV ejection fraction was normal.", id="left ventricle"),
    pytest.param("A PCI of 12.", id="an index"),
    pytest.param("Haemostasis and hemostasis were careful.", id="haemostasis of an operation"),
    pytest.param("Inguinal lymph node excision showed lymphoma.", id="a node's excision"),
    pytest.param("An excisional biopsy (stained with PAS) of a left axillary lymph node.", id="a node behind brackets"),
    pytest.param("A breast surgery consultation was obtained.", id="a consultation"),
    pytest.param("The surgery team saw him.", id="another team"),
    pytest.param("Pain with radiation to the left flank.", id="pain that radiates"),
    pytest.param("An octreotide scan was clear.", id="a scan with octreotide"),
    pytest.param("The octreotide SPECT images were normal.", id="octreotide SPECT"),
    pytest.param("Scintigraphy with somatostatin analogues was done.", id="scintigraphy with an analogue"),
    pytest.param("Radioiodine uptake was low.", id="uptake of a tracer"),
    pytest.param("A radioiodine (131I) whole body scan was clear.", id="a whole body scan"),
    pytest.param(
        "He was sent to the Department of Anatomy, Pathology and Surgery for advice.", id="department of three"
    ),
    pytest.param("She came to the department of oral and maxillofacial surgery.", id="department in small letters"),
    pytest.param("The ulna was rebuilt and a fibular transplant was performed.", id="a bone transplanted"),
    pytest.param("She came to the Department of Transplantation after a fall.", id="a department of transplantation"),
    pytest.param("Bilirubin, 20 mg/dL; TP, 7.1 g/dL.", id="total protein beside a laboratory unit"),
    pytest.param("By the regimen of staging it was stage IE.", id="a stage"),
    pytest.param("Adjuvant therapy. Figure 2. A-C Axial sections.", id="the panels of a figure"),
    pytest.param("Interferon and ribavirin were taken for a year.", id="interferon against a virus"),
    pytest.param("Carcinomatous embolization of the vessels was seen.", id="emboli of a tumour"),
    pytest.param("He came to the Department of Oral and Maxillofacial Surgery.", id="a department of two kinds"),
    pytest.param("An excisional biopsy performed on an inguinal lymph node showed lymphoma.", id="a biopsy on a node"),
    pytest.param("The submental lymph node was extirpated.", id="a node extirpated"),
    pytest.param("A lymph node, later excised, held a lymphoma.", id="a node later excised"),
    pytest.param("The cells lacked insulin, somatostatin and gastrin.", id="a hormone of the cells"),
    pytest.param("Production of erythropoietin by the tumor.", id="what a tumour makes"),
    pytest.param("Clones came from the BACPAC library.", id="a library of clones"),
    pytest.param(
        "He had atrial flutter for a decade. Radiofrequency ablation ended it.", id="an ablation of the heart"
    ),
    pytest.param("The primer was GAG TTT GGG.", id="three bases"),
    pytest.param("The mammalian target of rapamycin was mutated.", id="what a drug binds"),
    pytest.param("A resin stent held the mandible.", id="a stent that guides a saw"),
    pytest.param("The pain showed irradiation to the heel.", id="pain that irradiates to the heel"),
    pytest.param("Anesthesia was induced with propofol and fentanyl.", id="an opioid to sleep"),
    pytest.param("Mechanical ventilation began under general anaesthesia.", id="a ventilator in the theatre"),
    pytest.param("He was injected with irradiated tumor cells.", id="cells that were irradiated"),
    pytest.param("She was seen by thoracic surgery and radiation oncology.", id="departments without the word"),
    pytest.param("Paraneoplastic G-CSF secretion was shown.", id="what a tumour secretes"),
    pytest.param("Ultrathin sections came from an FCR Reichert microtome.", id="a maker of microtomes"),
    pytest.param("The thrombus led to distal embolization.", id="emboli of a thrombus"),
]

HELD_OUT = [
    pytest.param("A dose of 5000 rads.", [("5000 rads", "radiotherapy")], id="rads"),
    pytest.param(
        "The Stupp protocol.", [("Stupp protocol", "chemotherapy"), ("Stupp protocol", "radiotherapy")], id="Stupp"
    ),
    pytest.param("Radiation was given.", [("Radiation", "radiotherapy")], id="radiation that is given"),
    pytest.param("She received GnRH analogues.", [("GnRH analogues", "hormone_therapy")], id="a plural"),
    pytest.param("Snap-frozen in liquid nitrogen.", [], id="a freezer"),
    pytest.param("The biopsy specimen was removed.", [], id="a specimen removed"),
    pytest.param("Uterine curettages were done.", [], id="curettages"),
    pytest.param("A 5 rad unit.", [], id="one rad"),
    pytest.param("Varicose vein surgery.", [], id="veins"),
    pytest.param("LASIK surgery.", [], id="eyes"),
    pytest.param("Completion thyroidectomy.", [("thyroidectomy", "surgery")], id="thyroidectomy"),
    pytest.param("BEP regimen.", [("BEP", "chemotherapy")], id="BEP"),
    pytest.param("Nivolumab every two weeks.", [("Nivolumab", "immunotherapy")], id="nivolumab"),
    pytest.param("Goserelin implants.", [("Goserelin", "hormone_therapy")], id="goserelin"),
    pytest.param("Radio-frequency ablation.", [("Radio-frequency ablation", "ablation")], id="a hyphen for a blank"),
    pytest.param("A total of 4500 cGy.", [("4500 cGy", "radiotherapy")], id="centigray"),
    pytest.param("The catheter was removed.", [], id="a catheter removed"),
    pytest.param("Testosterone levels fell.", [], id="a hormone's level"),
    pytest.param("An imatinib-resistant clone.", [], id="resistant"),
    pytest.param("Infliximab for Crohn's disease.", [], id="a drug that is not listed"),
    pytest.param("The surgical team met.", [], id="a team"),
    pytest.param("Excised lymph nodes showed lymphoma.", [], id="excised nodes"),
    pytest.param("Excision of the tumour and lymph nodes.", [("Excision", "surgery")], id="nodes beside it"),
    pytest.param("Excision of the nodular lesion.", [("Excision", "surgery")], id="nodular is no node"),
    pytest.param(
        "Prophylactic PCI of 25 Gy.", [("PCI", "radiotherapy"), ("25 Gy", "radiotherapy")], id="PCI and a dose"
    ),
    pytest.param("Nasobiliary drainage.", [("Nasobiliary drainage", "supportive")], id="nasobiliary"),
    pytest.param("The chemotherapy unit is new.", [], id="a unit"),
    pytest.param(
        "Radiation to the breast, 50 Gy, for pain.",
        [("Radiation", "radiotherapy"), ("50 Gy", "radiotherapy")],
        id="radiation for pain",
    ),
    pytest.param(
        "Bypass surgery as palliative treatment.", [("Bypass surgery", "surgery")], id="palliation by surgery"
    ),
    pytest.param(
        "Lesions were treated with sorafenib as oral chemotherapy.",
        [("sorafenib", "targeted_therapy")],
        id="called chemotherapy",
    ),
    pytest.param("Irradiation to improve pain control.", [("Irradiation", "radiotherapy")], id="what it was for"),
    pytest.param("Tachycardia recurred despite cryoablation.", [], id="an ablation of the heart, and no cure"),
    pytest.param(
        "With her atrial fibrillation in mind, radiofrequency ablation of the liver tumor was chosen.",
        [("radiofrequency ablation", "ablation")],
        id="an arrhythmia beside an ablated tumour",
    ),
    pytest.param("The tumor shrank. Radiofrequency ablation for flutter followed.", [], id="of the heart, by its aim"),
    pytest.param("Cryoablation was done. She had a tachycardia.", [], id="of the heart, told behind"),
    pytest.param("Under an epidural block the hip was pinned.", [], id="a block as anaesthesia"),
    pytest.param("An epidural block eased her pain.", [("epidural block", "supportive")], id="a block against pain"),
    pytest.param(
        "A patient with CML took rapamycin.", [("rapamycin", "targeted_therapy")], id="another name of sirolimus"
    ),
]

XFAIL = [
    pytest.param("Bleomycin-induced lung injury followed.", [("Bleomycin", "chemotherapy")], id="harm of a drug given"),
]
