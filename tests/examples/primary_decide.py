"""Short reports, each with the codes of the primary sites that must be decided for it. All are invented.

A report is a title and what its case section tells. ``TOLD`` shows the vote at work, ``NOT_FOOLED`` sites that are told
of and are not the primary, ``TWO`` titles with two tumours and ``NOT_TWO`` such that seem to have two.
"""

import pytest

TOLD = [
    pytest.param(
        "Squamous cell carcinoma with a rare spread",
        "A man with a history of smoking presented to us with a carcinoma of the left tonsil.",
        ["C09.9"],
        id="behind a history",
    ),
    pytest.param(
        "Stromal tumour", "A gastric cancer was suspected in the stomach.", ["C16.9"], id="cancer of its whole"
    ),
    pytest.param("Leiomyosarcoma confined to the prostate", "It was resected.", ["C61.9"], id="confined to"),
    pytest.param("Lipoma limited to the tongue", "It was resected.", ["C02.9"], id="limited to"),
    pytest.param(
        "Metastatic sarcoma to the liver from the uterine cervix", "It grew.", ["C53.9"], id="to one and from another"
    ),
    pytest.param(
        "Metastasis in the spleen from the stomach", "It was a carcinoma.", ["C16.9"], id="in one and from another"
    ),
    pytest.param(
        "Uterine metastasis from melanoma of the maxillary sinus",
        "It was resected.",
        ["C31.0"],
        id="from a melanoma of",
    ),
    pytest.param(
        "Brain metastasis from pheochromocytoma of the bladder",
        "It was resected.",
        ["C67.9"],
        id="from a displaced one",
    ),
    pytest.param(
        "Splenic metastasis of a gastrointestinal stromal tumour of the jejunum", "It grew.", ["C17.1"], id="stromal"
    ),
    pytest.param("Metastatic vaginal melanoma to the lung", "It grew.", ["C52.9"], id="mucosal melanoma that spread"),
    pytest.param(
        "Extragonadal seminoma of the mediastinum", "It was resected.", ["C38.3"], id="a displaced one with its place"
    ),
    pytest.param(
        "Adenocarcinoma in ectopic pancreas of the stomach",
        "It was resected.",
        ["C16.9"],
        id="ectopic organ in another",
    ),
    pytest.param(
        "Liposarcoma of the thigh after treatment of lung adenocarcinoma",
        "He had been treated for lung adenocarcinoma and lung adenocarcinoma had recurred.",
        ["C49.2"],
        id="the tissue is of the diagnosis",
    ),
    pytest.param(
        "Gingival tumour as the first manifestation of lung adenocarcinoma",
        "A gingival tumour was biopsied. It was adenocarcinoma. CT showed a mass of the lung.",
        ["C34.9"],
        id="a tumour that heralds another",
    ),
    pytest.param(
        "Lymphoma of the stomach as a feature of AIDS",
        "A tumour of the stomach was resected.",
        ["C16.9"],
        id="a tumour that heralds none",
    ),
    pytest.param(
        "A rare lymphoma",
        "CT showed a mass in the spleen. Splenectomy was performed. It was a diffuse large B-cell lymphoma.",
        ["C42.2"],
        id="a lymphoma may arise in the spleen",
    ),
    pytest.param(
        "A rare lymphoma",
        "The bone marrow held cells of a diffuse large B-cell lymphoma. A mass in the left kidney was seen.",
        ["C64.9"],
        id="and hardly in the marrow",
    ),
    pytest.param(
        "Lymphoma of bone",
        "Radiographs showed a lesion of the left humerus. It was a lymphoma.",
        ["C40.0"],
        id="a bone of a limb under bone",
    ),
    pytest.param(
        "Lymphoma of bone",
        "Radiographs showed a lesion of the sacrum. It was a lymphoma.",
        ["C41.4"],
        id="a bone of the trunk under bone",
    ),
    pytest.param("Lymphoma of bone", "Pain was felt. It was a lymphoma.", ["C41.9"], id="bone alone"),
    pytest.param(
        "Chronic lymphocytic leukaemia",
        "The cells of the peripheral blood were those of chronic lymphocytic leukaemia. The spleen showed a lesion.",
        ["C42.1"],
        id="leukaemia is of the marrow",
    ),
    pytest.param(
        "Splenic lymphoma", "The spleen showed a mass. It was a lymphoma.", ["C42.2"], id="lymphoma of the spleen"
    ),
    pytest.param(
        "T-lymphoblastic lymphoma",
        "A mass in the mediastinum was a T-lymphoblastic lymphoma.",
        ["C77.1"],
        id="lymphoblastic lymphoma of the mediastinum",
    ),
    pytest.param(
        "Widespread bone metastases of a liposarcoma",
        "The primary tumour in the left thigh had been resected. A lesion in the right femur was seen.",
        ["C49.2"],
        id="primary tumour in a place",
    ),
    pytest.param(
        "Undifferentiated endometrial sarcoma with fever",
        "A large abdominal tumour was palpable.",
        ["C54.1"],
        id="organ within a tumour's name",
    ),
    pytest.param(
        "Squamous cell lung cancer with a rash", "The rash was treated.", ["C34.9"], id="organ within a cancer's name"
    ),
    pytest.param(
        "Metastatic carcinoma",
        "Cervical metastases with no known primary site were found. Later a carcinoma of the left tonsil was found.",
        ["C09.9"],
        id="an origin found later",
    ),
    pytest.param(
        "Brain metastasis",
        "A brain metastasis of unknown primary was resected. Colonoscopy revealed a carcinoma of the sigmoid colon.",
        ["C18.7"],
        id="an origin found by colonoscopy",
    ),
    pytest.param(
        "Primary leiomyosarcoma of bone",
        "No detectable primary tumor was found elsewhere; the sarcoma arose in the left femur.",
        ["C40.2"],
        id="no primary elsewhere",
    ),
    pytest.param("Sarcoma of the thigh", "MRI showed a mass in the left thigh.", ["C49.2"], id="region-by-tissue"),
    pytest.param(
        "Meningioma with a long history",
        "A right frontal brain tumour was seen.",
        ["C70.0"],
        id="meningioma-of-the-brain",
    ),
    pytest.param(
        "Thymoma in an old man", "CT showed an anterior mediastinal mass.", ["C37.9"], id="thymoma-of-the-mediastinum"
    ),
    pytest.param(
        "Hodgkin lymphoma in pregnancy", "CT showed a bulky mediastinal mass.", ["C77.1"], id="lymphoma-of-a-space"
    ),
    pytest.param("Lymphoma of the chest wall", "A chest wall mass was felt.", ["C49.3"], id="lymphoma-off-the-nodes"),
    pytest.param("Lymphoma with swelling", "He had a mass in the right axilla.", ["C77.3"], id="lymphoma-of-a-region"),
    pytest.param(
        "Melanoma of the mouth", "A dark lesion of the hard palate was biopsied.", ["C05.0"], id="whole-yields-to-part"
    ),
    pytest.param(
        "Leiomyosarcoma of the uterus",
        "A mass arising from the uterine fundus was found.",
        ["C54.3"],
        id="uterus-to-fundus",
    ),
    pytest.param(
        "Benign metastasizing leiomyoma of the lung", "Both lungs held nodules.", ["C55.9"], id="spread-in-the-name"
    ),
    pytest.param(
        "Squamous cell carcinoma (SCC) of the tongue", "An ulcer was seen.", ["C02.9"], id="abbreviation-between"
    ),
    pytest.param(
        "Adenocarcinoma of the ileum and nasal cavity polyps",
        "A mass of the ileum was removed.",
        ["C17.2"],
        id="first-named",
    ),
    pytest.param(
        "Urothelial carcinoma of a kidney graft", "A mass in the kidney was seen.", ["C65.9"], id="urothelium-of-kidney"
    ),
    pytest.param(
        "Dermatofibrosarcoma protuberans of the breast", "A mass in the left breast.", ["C44.5"], id="skin-of-breast"
    ),
    pytest.param(
        "Warthin tumour in cervical lymph nodes", "Enlarged cervical nodes were seen.", ["C77.0"], id="benign-in-nodes"
    ),
    pytest.param(
        "Ectopic thymoma of the pleura", "A tumour arising from the pleura was seen.", ["C38.4"], id="out-of-its-place"
    ),
    pytest.param(
        "Adenocarcinoma of unusual course",
        "The tumour arose in the lung. Pulmonary metastases, lung metastases and bilateral lung metastases followed.",
        ["C34.9"],
        id="spread-within-the-organ",
    ),
    pytest.param(
        "Adrenocortical carcinoma", "A mass in the left adrenal gland was removed.", ["C74.0"], id="part-by-its-name"
    ),
    pytest.param(
        "Leiomyoma of the stomach", "It arose from the posterior wall of the stomach.", ["C16.8"], id="wall-is-finer"
    ),
    pytest.param("Carcinoma of the breast", "A mass in the upper breast was felt.", ["C50.9"], id="half-is-not-finer"),
    pytest.param(
        "A hormonal syndrome",
        "She had liver metastases of a small cell carcinoma of unknown primary. The adrenal glands were normal. "
        "The adrenal glands were scanned. The adrenal glands were scanned again.",
        ["C80.9"],
        id="unknown-primary",
    ),
    pytest.param(
        "Follicular lymphoma with fever",
        "Inguinal lymphadenopathy was seen. Uptake was seen in the bone marrow. Bone marrow biopsy showed involvement.",
        ["C77.4"],
        id="nodes-before-marrow",
    ),
    pytest.param("Splenic marginal zone lymphoma", "The spleen was enlarged.", ["C42.2"], id="lymphoma-of-the-spleen"),
    pytest.param(
        "Acute myeloid leukaemia", "Cervical nodes were enlarged. The marrow held blasts.", ["C42.1"], id="leukaemia"
    ),
    pytest.param(
        "Follicular dendritic cell sarcoma",
        "A sarcoma arising in an intraparotid lymph node was seen. Neck nodes were enlarged.",
        ["C77.0"],
        id="arose-in-a-node",
    ),
    pytest.param(
        "Primary lymphoma of an old man",
        "Diffuse large B-cell lymphoma (DLBCL) was found; it was a DLBCL of the left testis.",
        ["C62.9"],
        id="short-name-with-site",
    ),
    pytest.param(
        "Metastatic melanoma of the stomach",
        "No primary was found and a melanoma of unknown primary was diagnosed.",
        ["C80.9"],
        id="unknown-primary",
    ),
    pytest.param(
        "Desmoid tumour in pregnancy",
        "An intra-abdominal mass and an intra-abdominal tumour were felt. The desmoid arose from the mesentery.",
        ["C48.1"],
        id="organ-before-cavity",
    ),
    pytest.param("Cutaneous leiomyosarcoma", "A nodule on the left forearm was seen.", ["C44.6"], id="skin-of-region"),
    pytest.param("Mycosis fungoides", "Plaques on the trunk were seen.", ["C44.5"], id="cutaneous-lymphoma"),
    pytest.param(
        "Adenocarcinoma with ileus",
        "A tumour of colorectal origin was suspected. A sigmoidectomy was done.",
        ["C18.7"],
        id="part-that-was-removed",
    ),
    pytest.param(
        "Primary central nervous system lymphoma",
        "The tumour lay in the left lateral ventricle. Lymphomas in the spinal cord are rare in the literature.",
        ["C71.5"],
        id="a-part-that-others-had",
    ),
]

NOT_FOOLED = [
    pytest.param(
        "Hepatocellular carcinoma of a rare kind",
        "A carcinoma of the colon and colon cancer had been treated. Colon cancer did not return. CT showed a tumour.",
        ["C22.0"],
        id="cancer of another organ",
    ),
    pytest.param("Sarcomatoid carcinoma", "An X-ray of the chest was taken.", [], id="examined alone"),
    pytest.param("Epithelioid sarcoma", "The stomach and the liver were normal.", [], id="mentioned alone"),
    pytest.param(
        "Acute abdomen revealing lymphoma of the thyroid", "A mass was seen.", ["C73.9"], id="no compound over a verb"
    ),
    pytest.param(
        "Lipoma of the heart after radiotherapy for gastric cancer",
        "He had had gastric cancer years ago.",
        ["C38.0"],
        id="no compound over a preposition",
    ),
    pytest.param(
        "Glomus tumour of the left ovary developing after lung carcinoma", "It grew.", ["C56.9"], id="the nearer side"
    ),
    pytest.param(
        "Metastatic melanoma of the right seminal vesicle",
        "No primary site was found; it was a melanoma of unknown primary.",
        ["C80.9"],
        id="where melanomas do not arise",
    ),
    pytest.param("Metastatic melanoma of the lung", "A mass of the lung.", ["C44.9"], id="a melanoma that spread"),
    pytest.param(
        "Mantle cell lymphoma with nephritis",
        "Renal lesions were those of nephritis. An axillary lymph node was a mantle cell lymphoma.",
        ["C77.3"],
        id="a lymphoma of the nodes beside a sick organ",
    ),
    pytest.param(
        "Mantle cell lymphoma of the stomach",
        "A gastric mass was a mantle cell lymphoma.",
        ["C16.9"],
        id="a lymphoma of the nodes in an organ after all",
    ),
    pytest.param(
        "Follicular lymphoma",
        "A thyroid nodule was a follicular lymphoma. No enlarged nodes were found.",
        ["C73.9"],
        id="a lymphoma of the nodes with none told",
    ),
    pytest.param(
        "Cutaneous T-cell lymphoma and a thrombus",
        "Chest radiography was normal. CT of the chest showed a thrombus. Abdominal CT was normal.",
        ["C44.9"],
        id="regions looked into",
    ),
    pytest.param(
        "Melanoma of the arm",
        "Chest CT was normal. CT of the chest was repeated. A melanoma on the left forearm was excised.",
        ["C44.6"],
        id="regions looked into beside the place",
    ),
    pytest.param(
        "Desmoplastic small round cell tumour",
        "A t(11;22) translocation was found. A mass in the abdomen was seen.",
        ["C49.4"],
        id="a translocation is no leukaemia",
    ),
    pytest.param(
        "Mammary analogue secretory carcinoma",
        "A mass in the left parotid gland was resected.",
        ["C07.9"],
        id="an analogue is not there",
    ),
    pytest.param(
        "Testicular adrenal rest tumours", "Both testes showed masses.", ["C62.9"], id="rests of another organ"
    ),
    pytest.param(
        "Sarcoma with a germline variant",
        "Hereditary breast and ovarian cancer syndrome was suspected. A sarcoma of the right thigh was resected.",
        ["C49.2"],
        id="a cancer syndrome",
    ),
    pytest.param(
        "Lymphoma of the stomach",
        "A lesion of the humerus was a bone cyst. Lymphoma of bone is rare.",
        ["C16.9"],
        id="bone does not lead",
    ),
    pytest.param(
        "Mucinous adenocarcinoma in a farmer",
        "He had a tumour of the transverse colon invading the stomach.",
        ["C18.4"],
        id="what-it-invaded",
    ),
    pytest.param(
        "A squamous cell carcinoma in a farmer",
        "CT showed a mass in the right maxillary sinus eroding the orbital floor.",
        ["C31.0"],
        id="what-it-eroded",
    ),
    pytest.param(
        "Serous carcinoma in a nurse",
        "The tumour was confined to the left fallopian tube.",
        ["C57.0"],
        id="tube",
    ),
    pytest.param(
        "Adenocarcinoma in a nurse",
        "A polyp was seen 8 cm from the anal verge. The rectal tumour was removed.",
        ["C20.9"],
        id="measured-from-the-verge",
    ),
    pytest.param(
        "Tuberculosis of the spine masquerading as carcinoma of the lung",
        "A mass in the spine was seen.",
        ["C41.2"],
        id="disguised",
    ),
    pytest.param(
        "Lymphoma of the stomach posing as pancreatic cancer", "An ulcer was seen.", ["C16.9"], id="posing-as"
    ),
    pytest.param(
        "Adenocarcinoma in the neck",
        "Cancer of unknown primary was suspected. Bronchoscopy showed a carcinoma of the left lung.",
        ["C34.9"],
        id="unknown-at-first",
    ),
    pytest.param(
        "A rare sarcoma",
        "Pleomorphic rhabdomyosarcoma (PRMS) was seen, a metastatic PRMS of the liver. It arose in the left thigh.",
        ["C49.2"],
        id="metastatic-short-name",
    ),
    pytest.param(
        "Adrenocortical carcinoma",
        "She had metastatic liver cancer and a tumour of the left adrenal.",
        ["C74.0"],
        id="metastatic-liver-cancer",
    ),
    pytest.param("Thyroid-like follicular carcinoma of the kidney", "A renal mass was seen.", ["C64.9"], id="likeness"),
    pytest.param(
        "Adenoid cystic carcinoma of the parotid metastasizing to the liver",
        "Liver metastases were seen.",
        ["C07.9"],
        id="verb-behind-its-source",
    ),
    pytest.param(
        "Metastatic adenocarcinoma of the testis from a gastric primary",
        "Orchiectomy was done for gastric cancer that had spread.",
        ["C16.9"],
        id="place-before-its-source",
    ),
    pytest.param(
        "Follicular lymphoma of the fallopian tube in a woman treated for endometrial carcinoma",
        "Endometrial carcinoma had been removed. The lymphoma of the fallopian tube was found by chance.",
        ["C57.0"],
        id="tumour-of-another-kind",
    ),
    pytest.param(
        "Oesophageal carcinoma after radiotherapy for breast cancer",
        "She had breast cancer. A mass in the oesophagus was found.",
        ["C15.9"],
        id="title-names-the-present-first",
    ),
    pytest.param(
        "Hepatocellular carcinoma and its vaccine", "Portal vein tumour thrombi were removed.", ["C22.0"], id="thrombi"
    ),
    pytest.param(
        "Osteosarcoma of the skull base", "Endoscopic trans-nasal tumour removal followed.", ["C41.0"], id="approach"
    ),
    pytest.param(
        "Clear cell carcinoma of the bladder",
        "The bladder tumour was removed. The prostate held a prostatic adenocarcinoma.",
        ["C67.9"],
        id="incidental-tumour",
    ),
    pytest.param(
        "Melanoma of the oesophagus", "A dark mass in the oesophagus was seen.", ["C15.9"], id="melanoma-off-the-skin"
    ),
    pytest.param(
        "Squamous cell carcinoma from a suprapubic tract",
        "An abdominal mass was felt. The carcinoma arose in the skin.",
        ["C44.5"],
        id="region-beside-an-organ",
    ),
    pytest.param(
        "Metastatic lung adenocarcinoma with cysts",
        "CT showed pulmonary metastases. Lung metastases grew, and metastases in both lungs were seen.",
        ["C34.9"],
        id="spread-within-the-organ",
    ),
    pytest.param(
        "Nodal carcinoma of unknown primary",
        "Metastatic nodes were felt. A rectal polyp was benign.",
        ["C80.9"],
        id="unknown-primary",
    ),
    pytest.param(
        "A duodenal tumour",
        "Carcinoid of the duodenum was staged after the Japanese Gastric Cancer Guidelines.",
        ["C17.0"],
        id="guidelines-of-another-organ",
    ),
    pytest.param(
        "Melanoma with a breast mass",
        "A melanoma of the scalp was removed. A mass in the breast was seen.",
        ["C44.4"],
        id="melanoma-and-a-breast",
    ),
    pytest.param("Urothelial carcinoma", "A tumour of the bladder. The kidney was normal.", ["C67.9"], id="bladder"),
    pytest.param("A man with a cough", "The brain, the liver and the lungs were normal.", [], id="nothing-told"),
    pytest.param(
        "Lymphoma of the adrenal gland with adrenocortical adenoma",
        "A diffuse large B-cell lymphoma of the right adrenal gland was found.",
        ["C74.9"],
        id="part-of-another-tumour",
    ),
    pytest.param(
        "Urothelial carcinoma of the renal pelvis",
        "The bladder cancer assay was positive. The bladder cancer assay was repeated.",
        ["C65.9"],
        id="assay-named-after-an-organ",
    ),
]

TWO = [
    pytest.param(
        "Coexistence of papillary thyroid carcinoma and gastrointestinal stromal tumour of the stomach",
        "Both were resected.",
        ["C73.9", "C16.9"],
        id="a stromal tumour with its place",
    ),
    pytest.param(
        "Concurrent thyroid carcinoma and meningioma",
        "Both were resected.",
        ["C73.9", "C70.9"],
        id="a benign one at once",
    ),
    pytest.param(
        "Simultaneous thymoma and synovial sarcoma of the thigh",
        "Both were resected.",
        ["C37.9", "C49.2"],
        id="a region of the second",
    ),
    pytest.param(
        "Ovarian carcinoma of a rare kind",
        "A serous carcinoma of the ovary was resected. A thyroid tumour was found incidentally; it was an incidental"
        " papillary carcinoma of the thyroid. The carcinoma of the thyroid was resected too.",
        ["C56.9", "C73.9"],
        id="said once, and told of at length",
    ),
    pytest.param(
        "Association of carcinoid tumour and glioma",
        "CT showed a lung tumour, which was a carcinoid tumour of the lung. MRI showed a glioma of the frontal lobe.",
        ["C34.9", "C71.1"],
        id="the text alone places the first",
    ),
    pytest.param(
        "Synchronous thymoma and colorectal adenocarcinoma",
        "A thymoma was resected. Colonoscopy showed a carcinoma of the rectum.",
        ["C37.9", "C20.9"],
        id="colorectal is of the rectum",
    ),
    pytest.param(
        "Chronic lymphocytic leukaemia found in a specimen of colorectal adenocarcinoma",
        "Colonoscopy showed a carcinoma of the rectum. The rectal carcinoma was resected; the nodes held leukaemia.",
        ["C42.1", "C20.9"],
        id="leukaemia in a specimen",
    ),
    pytest.param(
        "Ductal adenocarcinoma of the pancreas",
        "A tumour of the left renal pelvis was detected. A mass was incidentally found in the pancreas. The pancreatic "
        "mass was found incidentally. The tumour was a urothelial carcinoma of the renal pelvis.",
        ["C25.9", "C65.9"],
        id="mass-found-incidentally",
    ),
    pytest.param(
        "Synchronous carcinoma of the stomach and meningioma of the brain",
        "Both were removed.",
        ["C16.9", "C70.9"],
        id="one-site-a-tumour",
    ),
    pytest.param(
        "Osteosarcoma survivor",
        "An osteosarcoma of the right femur was treated. A synchronous adenocarcinoma of the left lung was found. Our "
        "patient had synchronous tumours.",
        ["C40.2", "C34.9"],
        id="told-beside",
    ),
    pytest.param(
        "Synchronous appendiceal and early gastric signet ring cell carcinomas",
        "A gastric signet ring cell carcinoma was removed. A signet ring cell carcinoma of the appendix was found. The "
        "appendiceal carcinoma was removed. The tumour arose from the appendix.",
        ["C16.9", "C18.1"],
        id="two-sites-one-name",
    ),
    pytest.param(
        "Synchronous adenocarcinoma of the colon and oncocytoma of the kidney",
        "Both were removed.",
        ["C18.9", "C64.9"],
        id="benign-and-synchronous",
    ),
    pytest.param(
        "Chronic lymphocytic leukemia and adenocarcinoma of the prostate",
        "Both were treated.",
        ["C42.1", "C61.9"],
        id="two-kinds",
    ),
    pytest.param(
        "Synchronous carcinoma of the stomach and carcinoma of the kidney",
        "Both were removed.",
        ["C16.9", "C64.9"],
        id="called-synchronous",
    ),
    pytest.param(
        "Lymphoma of the stomach found incidentally in a man treated for carcinoma of the kidney",
        "Both were removed.",
        ["C16.9", "C64.9"],
        id="found-while-the-other-was-treated",
    ),
    pytest.param(
        "Four tumours in one man",
        "He had three synchronous primary tumours of the tongue, the colon and the prostate.",
        ["C02.9", "C18.9", "C61.9"],
        id="listed",
    ),
    pytest.param(
        "Collision of a pituitary adenoma and a craniopharyngioma", "Both were removed.", ["C75.1", "C75.2"], id="twins"
    ),
    pytest.param(
        "Synchronous cholangiocarcinoma and hepatocellular carcinoma",
        "Both were removed.",
        ["C22.0", "C22.1"],
        id="twins-of-the-liver",
    ),
]

NOT_TWO = [
    pytest.param(
        "Parathyroid carcinoma initially diagnosed as hepatocellular carcinoma",
        "It grew.",
        ["C75.0"],
        id="first read as",
    ),
    pytest.param(
        "Vulvar carcinoma in a patient with papillary thyroid carcinoma",
        "Papillary thyroid carcinoma had been treated ten years earlier. A mass of the vulva was seen.",
        ["C51.9"],
        id="past in the case",
    ),
    pytest.param(
        "Sarcoma of the spleen suspected to be thymoma", "It was resected.", ["C42.2"], id="suspected to be another"
    ),
    pytest.param(
        "Chest wall lipoma during follow-up of thymoma", "It was resected.", ["C49.3"], id="follow-up of another"
    ),
    pytest.param("Lung carcinoma with a known meningioma", "It was resected.", ["C34.9"], id="a benign one beside it"),
    pytest.param(
        "Gastric carcinoma of a rare kind",
        "A gastric carcinoma was resected. An incidental renal cyst was seen.",
        ["C16.9"],
        id="an incidental cyst",
    ),
    pytest.param(
        "Carcinoid tumour mimicking a glioma",
        "CT showed a lung tumour, which was a carcinoid tumour of the lung.",
        ["C34.9"],
        id="mimic of an unplaced tumour",
    ),
    pytest.param(
        "Carcinoid tumour after treatment of a glioma",
        "CT showed a lung tumour, which was a carcinoid tumour of the lung. A glioma had been treated.",
        ["C34.9"],
        id="after an unplaced tumour",
    ),
    pytest.param(
        "Carcinoma of the palate composed of salivary duct carcinoma and adenoid cystic carcinoma",
        "A tumour of the soft palate was resected.",
        ["C05.1"],
        id="composed of two",
    ),
    pytest.param(
        "Osteosarcoma transformed from a glioma",
        "A tumour of the frontal lobe was resected.",
        ["C71.1"],
        id="transformed from another",
    ),
    pytest.param(
        "Hepatocellular carcinoma arising in a hepatic adenoma",
        "A tumour of the liver was resected.",
        ["C22.0"],
        id="arising in another",
    ),
    pytest.param(
        "Triple-negative carcinoma of the breast beside a meningioma of the brain",
        "A carcinoma of the left breast was removed.",
        ["C50.9"],
        id="triple-",
    ),
    pytest.param("Double-hit lymphoma of the colon and lipoma of the kidney", "It grew.", ["C18.9"], id="double-"),
    pytest.param(
        "Squamous cell carcinoma of the larynx",
        "Concurrent chemotherapy was started, and concurrent radiation. A concurrent drug was stopped. "
        "A lymphoma of the tonsil was thought of.",
        ["C32.9"],
        id="concurrent-treatment",
    ),
    pytest.param(
        "Adenocarcinoma of the rectum",
        "An incidental cyst of the kidney was found, and incidental stones. A further incidental cyst was seen. "
        "In 1999 a melanoma of the skin was removed.",
        ["C20.9"],
        id="incidental-findings-and-a-past-tumour",
    ),
    pytest.param(
        "Adenocarcinoma of the rectum",
        "A second primary was found. It was a synchronous cancer. Years ago a melanoma of the skin had been removed.",
        ["C20.9"],
        id="tumour-of-years-ago",
    ),
    pytest.param(
        "Osteosarcoma of the femur",
        "An osteosarcoma of the femur was removed. An adenocarcinoma of the lung was found.",
        ["C40.2"],
        id="nobody-says-two",
    ),
    pytest.param(
        "Osteosarcoma of the femur with synchronous metastases",
        "An osteosarcoma of the femur and synchronous metastases of the lung were found. A carcinoma of the breast was "
        "excluded. Synchronous metastases are rare.",
        ["C40.2"],
        id="synchronous-metastases",
    ),
    pytest.param(
        "Osteosarcoma of the femur",
        "A synchronous lipoma of the kidney was found. The synchronous lipoma of the kidney was left.",
        ["C40.2"],
        id="benign-in-the-text",
    ),
    pytest.param(
        "Osteosarcoma of the femur",
        "A synchronous tumour of the kidney was found. The synchronous cancer of the kidney was left.",
        ["C40.2"],
        id="no-name-of-its-own",
    ),
    pytest.param(
        "Lymphoma of the stomach after treatment of carcinoma of the kidney", "It was removed.", ["C16.9"], id="past"
    ),
    pytest.param(
        "Lymphoma of the stomach mimicking carcinoma of the pancreas", "It was removed.", ["C16.9"], id="mimic"
    ),
    pytest.param("Lymphoma of the stomach beside lipoma of the kidney", "It was removed.", ["C16.9"], id="benign"),
    pytest.param(
        "Carcinoma of the stomach with carcinoma of the pylorus", "It was removed.", ["C16.4"], id="one-organ"
    ),
    pytest.param("Carcinoma of the stomach and of the kidney", "It was removed.", ["C16.9"], id="one-word-for-both"),
    pytest.param("Lymphoma of the stomach with metastasis to the kidney", "It grew.", ["C16.9"], id="spread"),
    pytest.param(
        "Carcinoma of the stomach",
        "No second primary was seen; the tumour lay in the stomach, and the liver and the kidney were normal.",
        ["C16.9"],
        id="nothing-listed",
    ),
    pytest.param(
        "Carcinoma of the stomach",
        "Others told of two synchronous primary tumours of the colon and the kidney.",
        ["C16.9"],
        id="list-without-the-first",
    ),
    pytest.param(
        "Hepatocellular carcinoma mimicking cholangiocarcinoma", "It was resected.", ["C22.0"], id="twin-mimicked"
    ),
    pytest.param(
        "Pituitary adenoma beside a craniopharyngioma", "The adenoma was removed.", ["C75.1"], id="benign-beside"
    ),
    pytest.param(
        "Carcinoma of the gastric cardia and antrum", "It was resected.", ["C16.0"], id="one-tumour-in-two-parts"
    ),
]

SIDES = [
    pytest.param("The tumour lay on the right side of the tongue.", "right", id="side-of"),
    pytest.param("The carcinoma arose in the left half of the tongue.", "left", id="half-of"),
    pytest.param("A mass in the tongue was seen.", None, id="no-side"),
    pytest.param("Tumour of the left tongue. Both sides of the tongue were biopsied.", "left", id="both-once"),
]

PARTS = [
    pytest.param(
        "Carcinoma of the breast",
        "A mass in the left breast was felt. The left nipple was retracted.",
        [("C50.9", "left")],
        id="nipple-looked-at",
    ),
    pytest.param(
        "Paget disease",
        "A carcinoma of the right nipple was removed with the right breast.",
        [("C50.0", "right")],
        id="carcinoma-of-the-nipple",
    ),
    pytest.param(
        "Gastric adenocarcinoma", "An ulcer on the lesser curvature was seen.", [("C16.5", None)], id="curvature-alone"
    ),
    pytest.param(
        "Gastric adenocarcinoma",
        "An ulcer in the lesser curvature of the antrum was seen.",
        [("C16.3", None)],
        id="curvature-of-the-antrum",
    ),
    pytest.param(
        "Gastric adenocarcinoma",
        "A mass in the gastric antrum was seen. The tumour arose from the lesser curvature of the stomach.",
        [("C16.3", None)],
        id="curvature-beside-a-part",
    ),
    pytest.param(
        "Lymphoma of the lung",
        "Nodules were seen in both lungs, and an infiltrate in the bilateral upper lobes of the lungs.",
        [("C34.9", "bilateral")],
        id="both-lungs-are-no-lobe",
    ),
    pytest.param(
        "Carcinoma of the lung",
        "A mass in the left lung was seen. A left lower lobectomy was done.",
        [("C34.3", "left")],
        id="lobectomy",
    ),
    pytest.param(
        "Carcinoma of the lung",
        "A mass in the left lung was seen. A left lobectomy was done.",
        [("C34.9", "left")],
        id="lobectomy-of-no-lobe",
    ),
    pytest.param(
        "Ependymoma",
        "A tumour of the bilateral lateral ventricles was seen.",
        [("C71.5", None)],
        id="ventricles-of-one-brain",
    ),
    pytest.param(
        "Ovarian carcinoma",
        "A bilateral salpingo-oophorectomy was performed.",
        [("C56.9", None)],
        id="both-ovaries-removed",
    ),
    pytest.param(
        "Renal carcinoma",
        "Both kidneys were scanned. Tumours of the kidneys are rare in children.",
        [("C64.9", None)],
        id="both-kidneys-scanned",
    ),
    pytest.param(
        "Ovarian carcinoma",
        "Bilateral ovarian masses were seen.",
        [("C56.9", "bilateral")],
        id="masses-of-both-ovaries",
    ),
    pytest.param(
        "Carcinoma of the groin with no identifiable primary site",
        "A mass in the left groin was excised.",
        [("C80.9", None)],
        id="origin-looked-for-in-vain",
    ),
    pytest.param(
        "Gastric adenocarcinoma",
        "No other primary lesion was seen. A tumour of the gastric body was removed.",
        [("C16.2", None)],
        id="no-other-primary",
    ),
    pytest.param(
        "Gastric adenocarcinoma",
        "A carcinoma of unknown primary was suspected. A tumour arising in the gastric body was found.",
        [("C16.2", None)],
        id="unknown-primary-only-suspected",
    ),
]
