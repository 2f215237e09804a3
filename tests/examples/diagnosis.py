"""Reports with the diagnosis that they come to: (title, case, morphology or None). All sentences are invented.

``PLAIN`` is said straight out; ``TRAPS`` name other tumour types too, which are not the diagnosis; ``BEHAVES`` turns
on the last digit; ``NONE`` has no tumour diagnosis of the patient; ``HELD_OUT`` was written after the rules.
``PHRASES`` are coded alone.
"""

import pytest

PLAIN = [
    pytest.param("Prostate cancer with bone pain", "A biopsy was taken.", "8140/3", id="cancer of the prostate"),
    pytest.param(
        "Papillary carcinoma of the left lobe",
        "It was a papillary carcinoma of the thyroid.",
        "8260/3",
        id="of the thyroid",
    ),
    pytest.param(
        "Bile duct cancer with jaundice",
        "Histology revealed an adenocarcinoma.",
        "8140/3",
        id="cancer of the bile duct",
    ),
    pytest.param(
        "A glandular paraganglioma",
        "Histology revealed a gangliocytic paraganglioma. A gangliocytic paraganglioma is rare.",
        "8683/0",
        id="a benign kind of paraganglioma",
    ),
    pytest.param(
        "Differentiated thyroid carcinoma of the neck",
        "Histology revealed a papillary thyroid carcinoma.",
        "8260/3",
        id="differentiated is a family",
    ),
    pytest.param("A rare tumour of the arm", "Histology revealed a leiomyosarcoma.", "8890/3", id="histology revealed"),
    pytest.param("Osteosarcoma of the rib", "A mass was seen.", "9180/3", id="title alone"),
    pytest.param("A tumour of the lung", "Lung cancer was diagnosed.", "8000/3", id="nothing finer than cancer"),
    pytest.param(
        "Lung cancer in a young man", "The biopsy showed a poorly differentiated adenocarcinoma.", "8140/3", id="finer"
    ),
    pytest.param(
        "Colon cancer",
        "Pathology: adenocarcinoma, poorly differentiated, signet ring cell type.",
        "8490/3",
        id="apposed",
    ),
    pytest.param(
        "A pleural tumour", "He was diagnosed with epithelioid malignant pleural mesothelioma.", "9052/3", id="apart"
    ),
    pytest.param(
        "A mass of the pancreas",
        "It was a non-functioning neuroendocrine tumour of the pancreas.",
        "8150/3",
        id="without function, its organ behind",
    ),
    pytest.param(
        "Non-functional endocrine tumor of the pancreas", "It was enucleated.", "8150/3", id="without function, a title"
    ),
    pytest.param(
        "A thyroid nodule",
        "Histology confirmed the follicular variant of papillary carcinoma.",
        "8340/3",
        id="variant of",
    ),
]

TRAPS = [
    pytest.param(
        "Small cell carcinoma of the prostate",
        "Prostate cancer was thought of. Biopsy revealed a small cell carcinoma.",
        "8041/3",
        id="not every cancer of the prostate",
    ),
    pytest.param("Breast cancer with bone pain", "A scan was done.", "8000/3", id="cancer of another organ"),
    pytest.param(
        "Cholangiocarcinoma with jaundice",
        "Bile duct cancer was suspected. Histology revealed a cholangiocarcinoma.",
        "8160/3",
        id="bile duct cancer of a kind",
    ),
    pytest.param(
        "A carcinoma of unknown primary site",
        "She had a history of papillary thyroid cancer. Biopsy revealed a carcinoma.",
        "8010/3",
        id="a past kind of carcinoma",
    ),
    pytest.param(
        "A lymphoma of the liver",
        "In the absence of other foci of lymphoma, a diagnosis of mantle cell lymphoma was made.",
        "9673/3",
        id="absent elsewhere",
    ),
    pytest.param(
        "Synchronous renal cell carcinoma and colonic adenocarcinoma",
        "Both were resected.",
        "8312/3",
        id="two alike of two organs, the first",
    ),
    pytest.param(
        "Colonic adenocarcinoma and renal cell carcinoma",
        "Both were resected.",
        "8140/3",
        id="two alike of two organs, the other way",
    ),
    pytest.param(
        "Invasive carcinoma of no special type in a man", "It was resected.", "8500/3", id="no in a tumour's own name"
    ),
    pytest.param(
        "Acute myeloid leukaemia without maturation", "She was treated.", "9873/3", id="without in a tumour's own name"
    ),
    pytest.param("No carcinoma of no special type was found", "He had a lipoma.", "8850/0", id="no in front of a name"),
    pytest.param("Radiotherapy for osteosarcoma of the jaw", "It shrank.", "9180/3", id="a treatment's title"),
    pytest.param(
        "Angiosarcoma after radiotherapy for osteosarcoma", "It was resected.", "9120/3", id="a treatment of the past"
    ),
    pytest.param("A mimic of lymphoma: leiomyosarcoma of the liver", "It grew.", "8890/3", id="a mimic before a colon"),
    pytest.param(
        "Schwannoma of the hand in neurofibromatosis type 1", "It was resected.", "9560/0", id="beside a syndrome"
    ),
    pytest.param(
        "Chordoma of the sacrum in a patient with a history of thyroid lymphoma",
        "Ten years ago he was diagnosed with lymphoma. Histology had shown lymphoma. The sacrum was resected.",
        "9370/3",
        id="past by the title",
    ),
    pytest.param(
        "Adenocarcinoma of the oesophagus",
        "He once had a clear cell renal cell carcinoma; clear cell renal cell carcinoma was shown in the nephrectomy "
        "specimen. Now biopsy showed adenocarcinoma.",
        "8140/3",
        id="a family told of in another organ",
    ),
    pytest.param(
        "Concurrent melanoma and follicular lymphoma", "Both were treated.", "8720/3", id="two beside each other"
    ),
    pytest.param(
        "Leiomyosarcoma of the thigh",
        "Concurrent hypertension and lipoma were known. The biopsy showed leiomyosarcoma.",
        "8890/3",
        id="one beside an ailment",
    ),
    pytest.param("A mass of the oesophagus", "Biopsy showed adenocarcinoma cells.", "8140/3", id="cells found"),
    pytest.param(
        "Carcinosarcoma of the lung",
        "Histology showed rhabdomyosarcoma cells and cartilage.",
        "8980/3",
        id="cells of a component",
    ),
    pytest.param("Osteosarcoma of the femur", "The tumour held melanoma cells.", "9180/3", id="cells held"),
    pytest.param("Urothelial carcinoma", "Cytology was positive for cancer cells.", "8120/3", id="cells of any tumour"),
    pytest.param(
        "Misdiagnosis of synovial sarcoma as a haematoma",
        "A synovial sarcoma was found in the end.",
        "9040/3",
        id="what was missed",
    ),
    pytest.param("A tumour of the kidney", "It was confirmed to be oncocytoma.", "8290/0", id="was confirmed to be"),
    pytest.param(
        "A tumour of the kidney",
        "It was suspected to be oncocytoma. The resected specimen was a chromophobe renal cell carcinoma.",
        "8317/3",
        id="was suspected to be",
    ),
    pytest.param(
        "A poorly differentiated carcinoma of the mesentery",
        "He had a history of papillary thyroid carcinoma. Pathology showed poorly differentiated carcinoma.",
        "8010/3",
        id="a kind of the past",
    ),
    pytest.param(
        "Carcinoma in situ and non-small cell carcinoma of the bronchus",
        "The mass was a non-small cell carcinoma. Carcinoma in situ was seen beside it. Carcinoma in situ was treated.",
        "8046/3",
        id="in situ beside an invasive one",
    ),
    pytest.param(
        "Ductal carcinoma in situ of the breast",
        "Ductal carcinoma in situ was excised. The risk of invasive ductal carcinoma was explained.",
        "8500/2",
        id="in situ alone",
    ),
    pytest.param(
        "Low-grade osteosarcoma of the chest wall",
        "MDM2 has been reported in parosteal osteosarcomas [6,7].",
        "9180/3",
        id="tumours of a publication",
    ),
    pytest.param(
        "Prostate carcinoma metastatic to skin",
        "The skin showed a pattern of Paget disease. Biopsy revealed prostatic adenocarcinoma.",
        "8140/3",
        id="a pattern",
    ),
    pytest.param(
        "A dendritic cell tumour of the tonsil",
        "Histology revealed a follicular dendritic cell sarcoma.",
        "9758/3",
        id="a family of dendritic cells",
    ),
    pytest.param("A neuroendocrine tumor of the ileum", "It did not function.", "8240/3", id="another organ's"),
    pytest.param(
        "Leiomyosarcoma of the thigh",
        "The differential diagnosis included liposarcoma, synovial sarcoma and angiosarcoma.",
        "8890/3",
        id="differential diagnosis",
    ),
    pytest.param(
        "A mass of the neck",
        "It was misdiagnosed as a schwannoma. The final diagnosis was synovial sarcoma.",
        "9040/3",
        id="misdiagnosed as",
    ),
    pytest.param(
        "A mass of the neck",
        "The initial diagnosis of lymphoma was made on cytology. Histopathology revealed thymoma.",
        "8580/3",
        id="initial diagnosis",
    ),
    pytest.param(
        "A mass of the neck",
        "Preoperatively she was diagnosed with a paraganglioma. The specimen proved to be a schwannoma.",
        "9560/0",
        id="preoperative diagnosis",
    ),
    pytest.param(
        "A mass of the orbit", "Lymphoma was ruled out. Histology revealed a schwannoma.", "9560/0", id="ruled out"
    ),
    pytest.param(
        "A mass of the liver",
        "CT showed a hepatocellular carcinoma. Biopsy showed a cholangiocarcinoma.",
        "8160/3",
        id="a scan makes no diagnosis",
    ),
    pytest.param(
        "A mass of the uterus",
        "Histology revealed an endometrioid carcinoma, and a leiomyoma was also found.",
        "8380/3",
        id="another lesion",
    ),
    pytest.param(
        "A mass of the breast",
        "Her mother had died of melanoma. The biopsy confirmed an invasive lobular carcinoma.",
        "8520/3",
        id="a relative's",
    ),
    pytest.param(
        "A mass of the groin",
        "Biopsy revealed a dedifferentiated liposarcoma with a rhabdomyosarcoma component.",
        "8858/3",
        id="a component",
    ),
    pytest.param(
        "Sarcoma of the bone",
        "Biopsy revealed a chondroblastic osteosarcoma. Unlike chondrosarcoma, it made osteoid.",
        "9181/3",
        id="told from another",
    ),
    pytest.param(
        "A mass of the back",
        "Histology revealed an angiosarcoma arising in a schwannoma.",
        "9120/3",
        id="the lesion it arose in",
    ),
    pytest.param(
        "A mass of the stomach",
        "He had no evidence of lymphoma. Biopsy revealed a carcinoid tumour.",
        "8240/3",
        id="denied",
    ),
    pytest.param(
        "A mass of the scalp",
        "Angiosarcomas, melanomas and lymphomas occur on the scalp. Histology of our case revealed an angiosarcoma.",
        "9120/3",
        id="the disease in general",
    ),
    pytest.param(
        "A bladder tumour",
        "Biopsy revealed a urothelial carcinoma. Tumour markers such as SCC were normal.",
        "8120/3",
        id="a marker's short name",
    ),
    pytest.param(
        "Ductal carcinoma of the breast",
        "Histology revealed an invasive ductal carcinoma with foci of ductal carcinoma in situ.",
        "8500/3",
        id="in situ beside invasive",
    ),
    pytest.param(
        "Carcinoid tumour of the ileum and follicular lymphoma",
        "Both the carcinoid tumour and the follicular lymphoma were resected.",
        "8240/3",
        id="two tumours, the first",
    ),
    pytest.param(
        "Pancreatic carcinosarcoma",
        "Histology showed adenocarcinoma and osteosarcoma. The adenocarcinoma spread to the nodes. "
        "The adenocarcinoma was keratin-positive. The adenocarcinoma was ductal. The osteosarcoma formed bone.",
        "8980/3",
        id="components of a mixed tumour",
    ),
    pytest.param(
        "Abscess presenting as a sarcoma",
        "Histology revealed a lipoma.",
        "8850/0",
        id="what it presented as",
    ),
    pytest.param(
        "A mass of the liver",
        "Hemangioma was known for years. Histology confirmed hepatocellular carcinoma beside a hemangioma. "
        "Another hemangioma was seen. The hemangioma was left alone. The hepatocellular carcinoma was of grade 2.",
        "8170/3",
        id="malignant beside benign",
    ),
    pytest.param(
        "A lipoma of the colon",
        "The lipoma was removed. He had been treated for melanoma. The lipoma had ulcerated.",
        "8850/0",
        id="benign, and a malignant one of the past",
    ),
    pytest.param(
        "A gastric stromal tumour",
        "Immunohistochemistry confirmed a GIST.",
        "8936/1",
        id="a short form whose family is spelled out",
    ),
    pytest.param(
        "An incidental lymphoma in a specimen of colon adenocarcinoma",
        "Histology showed adenocarcinoma of the colon. Lymphoma was found in a node.",
        "8140/3",
        id="an incidental tumour",
    ),
    pytest.param(
        "Meningioma of the skull base",
        "Histology revealed an atypical meningioma. The meningioma was removed.",
        "9539/1",
        id="a neutral family",
    ),
    pytest.param(
        "A lymphoproliferative disorder of the gut", "Histology revealed a mantle cell lymphoma.", "9673/3", id="family"
    ),
    pytest.param(
        "A lymphoproliferative disorder of the gut", "It lasted for years.", "9970/1", id="a family and no member"
    ),
    pytest.param(
        "A mass of the kidney",
        "The diagnosis of neuroblastoma was abandoned in favour of nephroblastoma.",
        "8960/3",
        id="abandoned in favour of",
    ),
    pytest.param(
        "A mass of the kidney",
        "The diagnosis of neuroblastoma was revised to nephroblastoma.",
        "8960/3",
        id="revised to",
    ),
    pytest.param(
        "A mass of the kidney",
        "An angiomyolipoma was finally diagnosed, although sarcoma had been suspected.",
        "8860/0",
        id="had been suspected",
    ),
    pytest.param(
        "A mass of the kidney",
        "Nephroblastoma was diagnosed; the regimen was changed to vincristine.",
        "8960/3",
        id="a regimen changed",
    ),
    pytest.param(
        "A pleural tumour",
        "The biopsy, initially read as adenocarcinoma, was reclassified as malignant mesothelioma.",
        "9050/3",
        id="initially read as",
    ),
    pytest.param(
        "A mass of the thigh",
        "It was first reported as fibrosarcoma, but the specimen showed synovial sarcoma.",
        "9040/3",
        id="first reported as",
    ),
    pytest.param(
        "A mass of the thigh", "The biopsy was interpreted as fibrosarcoma.", "8810/3", id="interpreted as, for good"
    ),
]

BEHAVES = [
    pytest.param(
        "Bone metastases from a perivascular epithelioid cell tumour", "It was resected.", "8714/3", id="what spread"
    ),
    pytest.param(
        "Perivascular epithelioid cell tumour", "It was resected; no metastases were seen.", "8714/0", id="no spread"
    ),
    pytest.param("Metastatic leiomyoma of the lung", "It was benign.", "8890/0", id="another name when malignant"),
    pytest.param(
        "Metastasis of a renal cell carcinoma to a meningioma",
        "The meningioma was resected.",
        "8312/3",
        id="another's spread",
    ),
    pytest.param("Locally advanced gastrointestinal stromal tumour", "Imatinib was given.", "8936/3", id="advanced"),
    pytest.param("Gastrointestinal stromal tumour of low risk", "It was resected.", "8936/1", id="low risk"),
    pytest.param("A gastrointestinal stromal tumour", "The GIST was resected.", "8936/1", id="GIST"),
    pytest.param(
        "A stromal tumour",
        "Histology revealed a high-risk GIST (gastrointestinal stromal tumour).",
        "8936/3",
        id="high risk",
    ),
    pytest.param(
        "Gastrointestinal stromal tumour metastatic to bone", "The mass was resected.", "8936/3", id="metastatic to"
    ),
    pytest.param(
        "A benign solitary fibrous tumour of the pleura",
        "The solitary fibrous tumour was resected.",
        "8815/0",
        id="benign",
    ),
    pytest.param(
        "A solitary fibrous tumour of the pleura",
        "A malignant solitary fibrous tumour was diagnosed.",
        "8815/3",
        id="malignant",
    ),
    pytest.param("A solitary fibrous tumour", "The solitary fibrous tumour was resected.", "8815/1", id="not stated"),
    pytest.param(
        "A solitary fibrous tumour",
        "A solitary fibrous tumour and a benign cyst were seen.",
        "8815/1",
        id="another's benign",
    ),
    pytest.param("A serous borderline tumour of the ovary", "The ovary was removed.", "8442/1", id="borderline"),
]

NONE = [
    pytest.param("Inflammatory fibroid polyp of the ileum", "The fibroid polyp was resected.", None, id="a polyp"),
    pytest.param("Osteosarcomas [1] of the jaw", "Two masses were seen.", None, id="others' tumours"),
    pytest.param("A mass of the neck", "He was thought to have lymphoma.", None, id="thought to have"),
    pytest.param("A dendritic cell tumour of the tonsil", "It was removed.", None, id="dendritic cells of no kind"),
    pytest.param("A cyst of the liver", "A simple cyst was removed.", None, id="no tumour"),
    pytest.param(
        "Tuberculosis mimicking lymphoma",
        "The differential diagnosis included lymphoma and metastasis.",
        None,
        id="mimicry",
    ),
    pytest.param(
        "An abscess of the lung", "Lung cancer was suspected. The culture grew a fungus.", None, id="suspected"
    ),
    pytest.param("An inflammatory nodule", "No malignant tumour was found.", None, id="denied"),
    pytest.param("A hernia", "His father had colon cancer.", None, id="a relative's"),
    pytest.param("A polyp", "The incidence of schwannomas is low.", None, id="general"),
    pytest.param(
        "Pyelonephritis masquerading as nephroblastoma", "Nephrectomy was done for a mass.", None, id="masquerading"
    ),
    pytest.param("A mass of the orbit", "An inflammatory pseudotumour was diagnosed.", None, id="pseudotumour"),
    pytest.param("A lung nodule", "GIST was a word of the reviewer's.", None, id="a short form alone"),
]

HELD_OUT = [
    pytest.param(
        "Chemotherapy for synovial sarcoma of the arm", "He was treated.", "9040/3", id="chemotherapy's title"
    ),
    pytest.param(
        "An imitator of sarcoma: melanoma of the palate", "It grew.", "8720/3", id="an imitator before a colon"
    ),
    pytest.param(
        "Glioma of the optic nerve in von Recklinghausen disease", "It grew.", "9380/3", id="beside a named syndrome"
    ),
    pytest.param("Neurofibromatosis type 1 in a boy", "He had neurofibromatosis.", "9540/1", id="the syndrome alone"),
    pytest.param(
        "Carcinoma of the tongue in a survivor of Burkitt lymphoma",
        "In 1999 Burkitt lymphoma was diagnosed. The tongue was resected.",
        "8010/3",
        id="a survivor by the title",
    ),
    pytest.param("Adamantinoma of the tibia", "It was resected.", "9261/3", id="adamantinoma of a long bone"),
    pytest.param("Adamantinoma of the mandible", "It was resected.", "9310/0", id="adamantinoma of a jaw"),
    pytest.param(
        "A swelling of the jaw",
        "The referring hospital's diagnosis was ameloblastoma. Pathological examination revealed osteosarcoma.",
        "9180/3",
        id="referring hospital",
    ),
    pytest.param(
        "A renal tumour",
        "Frozen section was consistent with oncocytoma; the final pathology was chromophobe renal cell carcinoma.",
        "8317/3",
        id="frozen section",
    ),
    pytest.param(
        "An adrenal mass",
        "It was mistaken for a pheochromocytoma. Microscopically, it was confirmed to be a ganglioneuroma.",
        "9490/0",
        id="mistaken for",
    ),
    pytest.param(
        "A skin nodule resembling melanoma",
        "Excision revealed a nodular basal cell carcinoma.",
        "8097/3",
        id="resembling",
    ),
    pytest.param(
        "Lymphoma of the testis", "Immunohistochemistry confirmed a diffuse large B-cell lymphoma.", "9680/3", id="kind"
    ),
]

PHRASES = [
    pytest.param("B-cell NHL, MALT type", "9699/3", id="type behind a short form"),
    pytest.param("B-cell NHL, stage II", "9591/3", id="a stage behind a short form of a family"),
    pytest.param("neuroendocrine (Merkel cell) carcinoma", "8247/3", id="a name in brackets"),
    pytest.param("thymoma (WHO type B1)", "8583/3", id="a type of the WHO"),
    pytest.param("thymoma of a man of blood group B2", "8580/3", id="no type"),
    pytest.param("salivary duct carcinoma ex pleomorphic adenoma", "8941/3", id="out of an adenoma"),
    pytest.param("high-grade noninvasive papillary urothelial carcinoma", "8130/2", id="noninvasive between"),
    pytest.param("poorly differentiated follicular thyroid carcinoma", "8330/3", id="a grade of a kind"),
    pytest.param("osteosarcoma", "9180/3", id="one term"),
    pytest.param("metastatic adenocarcinoma of the lung", "8140/3", id="spread"),
    pytest.param("carcinosarcoma (adenocarcinoma and osteosarcoma)", "8980/3", id="outside brackets"),
    pytest.param("carcinoma (signet ring cell)", "8490/3", id="kind in brackets"),
    pytest.param("liposarcoma with leiomyosarcoma", "8850/3", id="what it is with"),
    pytest.param("malignant PEComa", "8714/3", id="malignant"),
    pytest.param("breast cancer", "8000/3", id="cancer"),
    pytest.param("", None, id="nothing"),
    pytest.param("inflammation", None, id="no tumour"),
    pytest.param("the patient's age", None, id="other words"),
    pytest.param("like-minded authors", None, id="a cue alone"),
    pytest.param("mixed cellularity (MC) type HL", "9652/3", id="a short form in brackets parts no words"),
    pytest.param("craniopharyngioma, papillary", "9352/1", id="a kind behind a comma"),
    pytest.param("mixed cellularity (and) no lymphoma", "9590/3", id="other brackets part words"),
    pytest.param("non-chromaffin", None, id="a denied kind alone"),
    pytest.param("epithelioid-type pleural mesothelioma", "9052/3", id="kind with type"),
    pytest.param("grade II (mixed cell) follicular lymphoma", "9691/3", id="an aside between"),
    pytest.param("carcinoma of squamous cell origin", "8070/3", id="origin"),
    pytest.param("pancreatic neuroendocrine tumour", "8240/3", id="pancreatic neuroendocrine"),
    pytest.param("non-functioning pancreatic neuroendocrine tumour", "8150/3", id="non-functioning pancreatic"),
    pytest.param("a chondroid hamartoma of the lung", "8992/0", id="a hamartoma of the lung"),
    pytest.param("an SSA of the colon", None, id="a short form of many things"),
    pytest.param("a hamartoma of the skin", None, id="another hamartoma"),
    pytest.param("cells of epithelial origin", None, id="an origin alone"),
    pytest.param("lymphoma of follicular type", "9690/3", id="type behind"),
    pytest.param("clear-cell-type renal cell carcinoma", "8310/3", id="kind with type of two words"),
    pytest.param("renal cell carcinoma (RCC), clear cell type, of the kidney", "8310/3", id="behind a short form"),
    pytest.param("osteosarcoma of the femur, telangiectatic type", "9183/3", id="behind an organ"),
    pytest.param("melanoma of the choroid of the mixed cell type", "8770/3", id="behind an organ, of the type"),
    pytest.param("adenocarcinoma of the intestinal type", "8144/3", id="a type with its word"),
    pytest.param("adenocarcinoma of the stomach, diffuse type", "8145/3", id="a term that holds its organ"),
    pytest.param("epidermoid carcinoma, nonkeratinizing", "8072/3", id="epidermoid for squamous"),
    pytest.param("adenocarcinoma of the small intestine", "8140/3", id="an organ is no type"),
    pytest.param("carcinoma of the breast, lung and liver", "8010/3", id="organs are no types"),
    pytest.param("renal cell carcinoma (RCC), stage III", "8312/3", id="a stage behind a short form"),
    pytest.param("osteosarcoma of the femur, a high-grade type", "9180/3", id="a grade is no type"),
    pytest.param("carcinoma of the head or uncinate process", "8010/3", id="parts of an organ"),
    pytest.param("lymphoma of the neck, small cell carcinoma", "9590/3", id="another tumour behind an organ"),
    pytest.param("liposarcoma of the thigh (see table 2)", "8850/3", id="a pointer behind an organ"),
    pytest.param("melanoma (MM) with metastases in the lung", "8720/3", id="spread behind a short form"),
    pytest.param("sarcoma of the left thigh, painful", "8800/3", id="a complaint behind an organ"),
]

TEXTS = [
    pytest.param(
        "A tumour of the arm",
        "Histology revealed a poorly differentiated leiomyosarcoma of the left arm.",
        "poorly differentiated leiomyosarcoma of the left arm",
        id="grade and place",
    ),
    pytest.param("A tumour", "The final diagnosis was leiomyosarcoma.", "leiomyosarcoma", id="bare"),
    pytest.param(
        "A tumour",
        "Leiomyosarcoma was confirmed, and the liver was normal.",
        "Leiomyosarcoma",
        id="no place of another",
    ),
    pytest.param("A tumour", "He has an osteosarcoma of unknown origin.", "osteosarcoma", id="no place told"),
]

REASONS = [
    pytest.param(
        "Leiomyosarcoma",
        "The differential diagnosis included lipoma.",
        ["candidates: included"],
        id="candidate",
    ),
    pytest.param(
        "Leiomyosarcoma", "It was misdiagnosed as lipoma.", ["misdiagnosis: misdiagnosed as"], id="misdiagnosis"
    ),
    pytest.param("Leiomyosarcoma", "A lipoma was seen.", ["another diagnosis has more weight"], id="outweighed"),
    pytest.param("Leiomyosarcoma", "A sarcoma was seen.", [], id="its family"),
    pytest.param("Leiomyosarcoma", "Lipomas are common in patients of that age.", [], id="general"),
]
