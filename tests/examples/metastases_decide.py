"""Case sections of a carcinoma of the kidney with the sites that it spread to: (text, [(code, certainty)]).

All sentences are invented. ``SPREAD`` holds what counts, ``NONE`` what does not; ``HELD_OUT`` was written after the
rules. ``LYMPHOMA`` is told of a lymphoma of the stomach instead.
"""

import pytest

SURE, UNSURE = "confirmed", "suspected"

SPREAD = [
    pytest.param("She had liver metastases.", [("C22.0", SURE)], id="called"),
    pytest.param("Biopsy of an axillary node revealed metastatic carcinoma.", [("C77.3", SURE)], id="shown"),
    pytest.param(
        "Biopsy of the liver was suspicious for metastatic carcinoma.", [("C22.0", UNSURE)], id="shown-hedged"
    ),
    pytest.param("It was staged pT3N1M0.", [("C77.2", SURE)], id="stage-gives-regional-nodes"),
    pytest.param(
        "Several lung opacities were seen, suggesting metastases.", [("C34.9", UNSURE)], id="lesions-called-behind"
    ),
    pytest.param(
        "She had multiple bone metastases. Two nodules in the liver were seen.",
        [("C41.9", SURE), ("C22.0", SURE)],
        id="one-of-many",
    ),
    pytest.param("She had bone metastases and a metastasis in the femur.", [("C40.2", SURE)], id="bone-and-its-part"),
    pytest.param("She had abdominal metastases.", [("C76.2", SURE)], id="cavity"),
    pytest.param(
        "She had bone metastases. A hepatic recurrence followed.",
        [("C41.9", SURE), ("C22.0", SURE)],
        id="recurrence-elsewhere",
    ),
    pytest.param("A malignant pleural effusion was drained.", [("C38.4", SURE)], id="malignant-effusion"),
    pytest.param(
        "Four months later she had a metastatic pathological fracture of the femur.", [("C40.2", SURE)], id="fracture"
    ),
    pytest.param("CT was suspicious for liver or lung metastases.", [("C22.0", UNSURE), ("C34.9", UNSURE)], id="two"),
    pytest.param(
        "The groin was explored. A left inguinal node was excised. Histology showed renal cell carcinoma.",
        [("C77.4", SURE)],
        id="sampled-node",
    ),
    pytest.param(
        "Biopsies of the right gluteal mass were taken. Pathology confirmed renal cell carcinoma.",
        [("C49.5", SURE)],
        id="sampled-mass-of-another-organ",
    ),
    pytest.param(
        "She had hilar lymph node metastasis. The lymph node metastases grew.", [("C77.1", SURE)], id="nodes-told-once"
    ),
    pytest.param(
        "She had a liver metastasis and a colonic metastasis. The sigmoid colon was resected.",
        [("C22.0", SURE), ("C18.7", SURE)],
        id="part-told-by-its-removal",
    ),
    pytest.param(
        "She had pelvic metastases. There was a metastasis in the ilium.", [("C41.4", SURE)], id="region-and-its-bone"
    ),
    pytest.param(
        "She had metastatic disease (spleen, liver).", [("C42.2", SURE), ("C22.0", SURE)], id="list-in-brackets"
    ),
    pytest.param(
        "PET was done to screen for a second tumour and confirmed bone metastases.",
        [("C41.9", SURE)],
        id="search-that-confirmed",
    ),
    pytest.param("CT showed metastatic disease with several lung nodules.", [("C34.9", SURE)], id="spread-consists-of"),
    pytest.param("CT showed hilar lymphadenopathy (N2).", [("C77.1", SURE)], id="nodes-staged"),
    pytest.param("CT showed a nodule of the left adrenal gland (M1).", [("C74.9", SURE)], id="lesion-staged"),
    pytest.param("Splenectomy was done and histology revealed metastatic carcinoma.", [("C42.2", SURE)], id="removed"),
    pytest.param(
        "Two nodules in the middle lobe were suspected to be metastatic lesions.",
        [("C34.2", UNSURE)],
        id="called-around",
    ),
    pytest.param("Hepatic portal lymph node metastases were found.", [("C77.2", SURE)], id="nodes-of-an-organ"),
    pytest.param(
        "Two years later there was hepatic progression. She had bone metastases.",
        [("C22.0", SURE), ("C41.9", SURE)],
        id="progression-in-an-organ",
    ),
    pytest.param(
        "CT showed bone metastases as well as mediastinal lymphadenopathy.",
        [("C41.9", SURE)],
        id="nodes-beside-metastases-are-not-called",
    ),
    pytest.param(
        "CT showed recurrences in the liver and the pancreas. She had bone metastases.",
        [("C22.0", SURE), ("C25.9", SURE), ("C41.9", SURE)],
        id="listed-with-a-recurrence",
    ),
    pytest.param(
        "Two of nine lymph nodes were found to contain metastatic deposits.", [("C77.2", SURE)], id="found-to-contain"
    ),
    pytest.param(
        "She had a femoral metastasis. Multiple lung nodules were seen.",
        [("C40.2", SURE), ("C34.9", SURE)],
        id="nodules-of-the-lung-after-a-metastasis",
    ),
    pytest.param(
        "She had a femoral metastasis. CT showed enlarged mediastinal nodes.",
        [("C40.2", SURE), ("C77.1", SURE)],
        id="enlarged-nodes-after-a-metastasis",
    ),
    pytest.param(
        "Metastatic renal cell carcinoma was diagnosed. CT showed multiple lung nodules.",
        [("C34.9", SURE)],
        id="nodules-of-a-tumour-called-metastatic",
    ),
    pytest.param(
        "The skin lesion was resected and histology revealed metastatic renal cell carcinoma.",
        [("C44.9", SURE)],
        id="resected-lesion",
    ),
    pytest.param("Metastatic disease involved the lung.", [("C34.9", SURE)], id="involved-the-lung"),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. He did not develop liver metastases until four years later.",
        [("C22.0", "confirmed")],
        id="not-until",
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. A liver metastasis was found; biopsy showed carcinoma.",
        [("C22.0", "confirmed")],
        id="found-biopsy-showed",
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. A liver metastasis was found but was a small one.",
        [("C22.0", "confirmed")],
        id="but-was-a-small-one",
    ),
]

NONE = [
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. Lung nodules were not considered metastatic.", [], id="not-considered"
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. The lung nodules were not likely metastatic.", [], id="not-likely"
    ),
    pytest.param("Liver biopsy showed steatosis, and nephrectomy revealed carcinoma.", [], id="biopsy-and-elsewhere"),
    pytest.param("Liver biopsy was normal; the kidney held renal cell carcinoma.", [], id="biopsy-normal"),
    pytest.param("Bladder biopsy showed carcinoma of the bladder.", [], id="biopsy-of-another-tumour"),
    pytest.param("Biopsy of the thigh showed no renal cell carcinoma.", [], id="biopsy-denied"),
    pytest.param(
        "A liver mass and a thyroid mass were seen. Biopsy of the mass showed metastatic carcinoma.",
        [],
        id="which-of-two-masses",
    ),
    pytest.param("A liver mass was seen. Biopsy of the mass showed a haemangioma.", [], id="the-mass-is-benign"),
    pytest.param("There were no new lesions in the liver.", [], id="none-new"),
    pytest.param("A new drug was given and the liver nodules shrank.", [], id="new-is-something-else"),
    pytest.param("A new lesion in the liver was seen.", [], id="one-new-lesion"),
    pytest.param(
        "New lesions in the liver were seen. Biopsy of the liver showed no tumour.", [], id="new-lesions-cleared"
    ),
    pytest.param("A nodule of the omentum was seen.", [], id="one-nodule-of-the-omentum"),
    pytest.param("No peritoneal nodules were seen.", [], id="peritoneal-nodules-denied"),
    pytest.param("Autopsy showed no tumour in the liver or the lungs.", [], id="autopsy-denied"),
    pytest.param("Autopsy showed tumour in the liver.", [], id="autopsy-one-organ"),
    pytest.param("The bone marrow was not involved.", [], id="not-involved"),
    pytest.param("CT was negative for liver metastases.", [], id="negative-for"),
    pytest.param("The lungs were free of metastases.", [], id="free-of"),
    pytest.param("Biopsy of the liver showed no metastatic carcinoma.", [], id="shown-none"),
    pytest.param("She had a mass in the ovary.", [], id="lesion-never-called"),
    pytest.param("She had multiple bone-like masses of the skin of the hand.", [], id="no-metastasis-told"),
    pytest.param("A breast cancer staged T2N1M0 had been removed years before.", [], id="stage-of-another-tumour"),
    pytest.param("It was staged cT2N1.", [], id="clinical-nodes"),
    pytest.param("Among the 30 cases reviewed, 9 had lung metastases.", [], id="of-many-patients"),
    pytest.param("Metastasis to the renal vein was suspected.", [], id="vessel"),
    pytest.param("An adnexal mass with peritoneal carcinomatosis was seen.", [("C48.2", SURE)], id="lesion-beside"),
    pytest.param("The pain spread to the chest.", [], id="pain"),
    pytest.param("CT was suspicious for lymphoma or lung metastasis.", [], id="one-of-two-diagnoses"),
    pytest.param("The image suggested a liver metastasis or abscess.", [], id="one-of-two-behind"),
    pytest.param(
        "CT was suspicious for liver metastasis. The resected specimen showed no liver metastasis.", [], id="refuted"
    ),
    pytest.param("He had a history of melanoma with metastases to the ileum.", [], id="of-an-earlier-tumour"),
    pytest.param("Metastatic nodes were not identified in any basin.", [], id="denied-behind"),
    pytest.param("A pleural effusion was drained.", [], id="effusion-alone"),
    pytest.param("A fracture of the femur was fixed.", [], id="fracture-alone"),
    pytest.param("There was local recurrence in the kidney bed.", [], id="local-recurrence"),
    pytest.param("Biopsy of an inguinal node was taken. Histology showed reactive changes.", [], id="sampled-reactive"),
    pytest.param("An inguinal node was excised. Histology showed no carcinoma.", [], id="sampled-denied"),
    pytest.param("An inguinal node was excised. She recovered with her carcinoma.", [], id="sampled-no-reading"),
    pytest.param("An inguinal node was excised. Histology showed follicular lymphoma.", [], id="sampled-other-tumour"),
    pytest.param(
        "Biopsy of the liver was taken. Histology showed carcinoma in the renal mass.", [], id="reading-of-elsewhere"
    ),
    pytest.param("Biopsy of the stomach was taken. Histology showed carcinoma.", [], id="sampled-organ-of-its-own"),
    pytest.param("Such tumours rarely give lymph node metastases.", [], id="habit-of-such-tumours"),
    pytest.param("The mass was suspected of lymphoma or lymph node metastasis.", [], id="one-of-two-suspected"),
    pytest.param("Lymphatic spread is one of its routes.", [], id="route"),
    pytest.param("Her breast implants were intact, and she had a pleural effusion.", [], id="implants-of-the-breast"),
    pytest.param("The dental implants of the mandible and the diaphragm moved.", [], id="dental-implants"),
    pytest.param("CT showed a cochlear implant and enhancement of the meninges.", [], id="cochlear-implant"),
    pytest.param("An implant of the hip and fluid in the pouch of Douglas were noted.", [], id="implant-of-the-hip"),
    pytest.param("Endometriotic implants of the omentum were burned.", [], id="implants-of-endometriosis"),
    pytest.param("Peritoneal implants were removed and showed endometriosis.", [], id="implants-that-showed-it"),
    pytest.param("A contraceptive implant lay in the pleura.", [], id="one-implant-in-a-lining"),
    pytest.param(
        "A thyroid biopsy revealed goitre in this man with renal cell carcinoma.", [], id="biopsy-of-a-man-with-it"
    ),
    pytest.param("Biopsy of the lung showed a granuloma beside his known renal cell carcinoma.", [], id="beside-known"),
    pytest.param(
        "Biopsy of the liver disclosed cirrhosis in addition to renal cell carcinoma.", [], id="in-addition-to"
    ),
    pytest.param(
        "A liver biopsy revealed steatosis caused by the drugs given for renal cell carcinoma.", [], id="drugs-for-it"
    ),
    pytest.param("A skin biopsy was made to exclude or confirm renal cell carcinoma.", [], id="biopsy-made-to"),
    pytest.param("At autopsy there were a haemangioma of the spleen and a meningioma of the brain.", [], id="others"),
    pytest.param(
        "Autopsy revealed meningioma in the brain and haemangioma in the liver.", [], id="autopsy-of-other-tumours"
    ),
    pytest.param("Splenosis was shown by biopsy of the peritoneal nodules.", [], id="splenosis"),
    pytest.param("Lesions of the peritoneum turned out to be endometriosis.", [], id="endometriosis"),
    pytest.param("There were peritoneal nodules of amyloid.", [], id="amyloid"),
    pytest.param("Omental nodules were seen. Histology revealed tuberculosis.", [], id="tuberculosis-behind"),
    pytest.param(
        "New nodules were seen in the lung. A lung biopsy was read as sarcoidosis.", [], id="new-and-sarcoidosis"
    ),
    pytest.param(
        "New lesions of the liver were seen. The liver held focal nodular hyperplasia.", [], id="new-and-hyperplasia"
    ),
    pytest.param("New nodules in the lung resolved without treatment.", [], id="new-and-resolved"),
    pytest.param("New lesions in the bones were stress fractures.", [], id="new-and-fractures"),
    pytest.param("Several new lesions in the liver were haemangiomas.", [], id="new-and-haemangiomas"),
    pytest.param(
        "She had pulmonary and mediastinal lymph node metastases.", [("C77.1", SURE)], id="adjectives-of-one-basin"
    ),
    pytest.param(
        "She had splenic and coeliac lymph node metastases.", [("C77.2", SURE)], id="adjectives-of-the-abdomen"
    ),
    pytest.param("A right paratracheal adenomegaly was benign.", [], id="adenomegaly-not-called"),
    pytest.param("The alleged metastasis of the humerus was in fact an enchondroma.", [], id="in-fact"),
    pytest.param("A suspected brain metastasis proved to be a meningioma.", [], id="proved-benign"),
    pytest.param("The lung metastases turned out to be granulomas.", [], id="turned-out"),
    pytest.param("The metastasis of the humerus was in fact a caseating granuloma.", [], id="in-fact-behind-a-word"),
    pytest.param(
        "The metastasis of the liver turned out to be carcinoma. Granulomas were absent.",
        [("C22.0", SURE)],
        id="turned-out-in-the-next-sentence",
    ),
    pytest.param(
        "The metastasis of the liver was in fact a carcinoma with reactive fibrosis.",
        [("C22.0", SURE)],
        id="in-fact-beside-a-carcinoma",
    ),
    pytest.param("Most stage II and III patients were treated for pleural dissemination.", [], id="most-of-a-stage"),
    pytest.param("A liver nodule (M0) was seen.", [], id="staged-as-none"),
    pytest.param("A liver nodule (N2) was seen.", [], id="stage-of-nodes"),
    pytest.param("CT showed local disease with several lung nodules.", [], id="consists-of-no-spread"),
    pytest.param("Splenectomy was done and histology showed no metastatic carcinoma.", [], id="removed-without"),
    pytest.param("Nephrectomy showed metastatic carcinoma in two nodes.", [], id="removed-home"),
    pytest.param("Splenectomy was done and histology was normal.", [], id="removed-normal"),
    pytest.param("CT showed no hepatic progression.", [], id="no-progression"),
    pytest.param("CT showed progression of the vertebral fractures.", [], id="progression-of-something"),
    pytest.param("The renal mass was progressive disease.", [], id="progression-at-home"),
    pytest.param("CT showed mediastinal lymphadenopathy without bone metastases.", [], id="nodes-and-none"),
    pytest.param("CT showed a liver cyst and no lung metastases.", [], id="cyst-and-none"),
    pytest.param("CT showed masses in the liver and the pancreas.", [], id="listed-with-nothing-known"),
    pytest.param("She had ascites secondary to peritoneal tuberculosis.", [], id="cause-in-an-organ"),
    pytest.param("She died of shock secondary to liver failure.", [], id="cause-of-death"),
    pytest.param("Two of nine lymph nodes were found to contain no metastasis.", [], id="found-to-contain-none"),
    pytest.param("Two LNs were positive for CD31.", [], id="abbreviated-nodes-and-a-stain"),
    pytest.param("It had not metastasized to the liver.", [], id="not-metastasized"),
    pytest.param("The tumour has not spread to the adrenal gland.", [], id="not-spread"),
    pytest.param("CT has not shown any liver metastases.", [], id="not-shown-any"),
    pytest.param("The possibility of lung metastases could be ruled out.", [], id="could-be-ruled-out"),
    pytest.param(
        "All biopsies of inguinal nodes were clear. Histology showed renal cell carcinoma.", [], id="sampled-and-clear"
    ),
    pytest.param(
        "Biopsies of an inguinal node were negative. Histology showed renal cell carcinoma.",
        [],
        id="sampled-and-negative",
    ),
    pytest.param(
        "Nephrectomy and biopsy of a pelvic node were done. Histology showed renal cell carcinoma.",
        [],
        id="sampled-with-the-primary",
    ),
    pytest.param("Multiple lung nodules were seen.", [], id="nodules-alone"),
    pytest.param("She had a femoral metastasis. A lung nodule was seen.", [("C40.2", SURE)], id="one-nodule"),
    pytest.param(
        "She had a femoral metastasis. Multiple lung nodules were granulomas.",
        [("C40.2", SURE)],
        id="nodules-of-another-kind",
    ),
    pytest.param(
        "She had a femoral metastasis. Multiple lung nodules were absent.", [("C40.2", SURE)], id="nodules-absent"
    ),
    pytest.param(
        "She had a femoral metastasis. Multiple nodules of the skin were seen.",
        [("C40.2", SURE)],
        id="nodules-of-the-skin",
    ),
    pytest.param("Metastatic work-up was done. CT showed multiple lung nodules.", [], id="work-up"),
    pytest.param(
        "Renal cancers are commonly associated with enlarged hilar nodes. She had a femoral metastasis.",
        [("C40.2", SURE)],
        id="commonly-associated",
    ),
    pytest.param(
        "The inguinal nodes, measuring up to 3 cm, showed reactive changes.", [], id="nodes-with-a-clause-reactive"
    ),
    pytest.param(
        "The inguinal nodes, which were enlarged, contained no metastasis.", [], id="nodes-with-a-clause-denied"
    ),
    pytest.param(
        "A biopsy of the femur revealed a cyst in a patient with high-grade renal cell carcinoma.",
        [],
        id="cyst-of-a-patient-with-high-grade-carcinoma",
    ),
    pytest.param("Bone metastases were not seen in the scan.", [], id="not-seen-in"),
    pytest.param("The skin lesion was removed. Histology showed a naevus.", [], id="resected-naevus"),
    pytest.param(
        "The adrenal gland was removed. Histology showed renal cell carcinoma.", [], id="removed-with-the-tumour"
    ),
    pytest.param(
        "The lung nodule was removed. Pathology showed tuberculosis in a man with renal cell carcinoma.",
        [],
        id="tuberculosis-of-a-man-with-cancer",
    ),
    pytest.param("Metastatic disease first involves the lung, then the liver.", [], id="first-involves"),
    pytest.param("Metastatic disease mostly affects the lung.", [], id="mostly-affects"),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. He did not develop liver metastases.", [], id="did-not-develop"
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. To date he has not developed bone metastases.",
        [],
        id="has-not-developed",
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. A liver metastasis was suspected; biopsy showed a haemangioma.",
        [],
        id="suspected-biopsy-showed",
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. A lung metastasis was suspected; resection showed a chondroma.",
        [],
        id="suspected-resection-showed",
    ),
    pytest.param(
        "Nephrectomy showed renal cell carcinoma. A liver metastasis was suspected but it was a haemangioma.",
        [],
        id="suspected-but-it-was",
    ),
]

HELD_OUT = [
    pytest.param("The bone marrow was infiltrated by carcinoma cells.", [("C42.1", SURE)], id="marrow-infiltrated"),
    pytest.param("The bone marrow was not infiltrated by carcinoma cells.", [], id="marrow-not-infiltrated"),
    pytest.param("The omentum was studded with tumour deposits.", [("C48.1", SURE)], id="studded"),
    pytest.param("The spleen was filled with cysts.", [], id="filled-with-cysts"),
    pytest.param("A nodule in the lung was excised and proved to be metastatic.", [("C34.9", SURE)], id="and-proved"),
    pytest.param("A nodule in the lung was excised and proved to be a hamartoma.", [], id="and-proved-benign"),
    pytest.param("A lung nodule was found and biopsy confirmed a metastasis.", [("C34.9", SURE)], id="and-biopsy"),
    pytest.param("A lung nodule was found and biopsy did not confirm metastasis.", [], id="and-biopsy-did-not"),
    pytest.param(
        "A liver nodule was suspicious for metastasis but turned out to be a haemangioma.", [], id="but-turned-out"
    ),
    pytest.param("The liver nodule, taken for a metastasis, turned out to be benign.", [], id="turned-out-benign"),
    pytest.param(
        "The lesion in the liver was thought to be metastatic; however, biopsy showed focal nodular hyperplasia.",
        [],
        id="however-biopsy",
    ),
    pytest.param("The lung metastases improved benign symptoms.", [("C34.9", SURE)], id="improved"),
    pytest.param("The thyroid nodule was not a metastasis but an adenoma.", [], id="not-a"),
    pytest.param("The liver lesions were not metastatic.", [], id="were-not"),
    pytest.param("The lung nodules were considered to be metastases.", [("C34.9", UNSURE)], id="were-considered"),
    pytest.param("The brain metastases had disappeared.", [("C71.9", SURE)], id="disappeared"),
    pytest.param("Neck nodes were enlarged and considered metastatic.", [("C77.0", UNSURE)], id="nodes-considered"),
    pytest.param("Neck nodes were enlarged and biopsy showed tuberculosis.", [], id="nodes-tuberculous"),
    pytest.param(
        "He had cervical lymphadenopathy. Biopsy showed metastatic carcinoma.", [("C77.0", SURE)], id="biopsy-alone"
    ),
    pytest.param("He had cervical lymphadenopathy. Biopsy showed sarcoidosis.", [], id="biopsy-alone-benign"),
    pytest.param("Metastasis of the tumour to the jejunum was removed.", [("C17.1", SURE)], id="of-the-tumour"),
    pytest.param("Metastasis to the ureter was ruled out by imaging for early detection of spread.", [], id="excluded"),
    pytest.param(
        "CT showed bone metastases. Later, mediastinal adenopathies in addition to liver metastases were noted.",
        [("C41.9", SURE), ("C22.0", SURE)],
        id="nodes-in-addition-are-not-called",
    ),
    pytest.param(
        "CT showed bone metastases, but mediastinal lymphadenopathy was reactive.",
        [("C41.9", SURE)],
        id="nodes-in-another-clause",
    ),
    pytest.param(
        "CT showed relapses in the lung, thyroid and breast. She had bone metastases.",
        [("C34.9", SURE), ("C73.9", SURE), ("C50.9", SURE), ("C41.9", SURE)],
        id="three-relapses",
    ),
    pytest.param(
        "CT showed recurrences in the liver and the kidney. She had bone metastases.",
        [("C22.0", SURE), ("C41.9", SURE)],
        id="listed-with-the-primary",
    ),
    pytest.param(
        "CT showed a dilated bile duct and multiple recurrences in the liver.",
        [("C22.0", SURE)],
        id="beside-with-a-word-of-its-own",
    ),
    pytest.param(
        "CT showed recurrences in the cervical and lumbar spine.", [("C41.2", SURE)], id="listed-neck-of-the-spine"
    ),
    pytest.param(
        "CT showed recurrences in the liver. The pancreas held a cyst.", [("C22.0", SURE)], id="not-in-the-list"
    ),
    pytest.param("There were omental cakes and pleural implants.", [("C48.1", SURE), ("C38.4", SURE)], id="sown"),
    pytest.param("Tumour implants on the surface of the liver were removed.", [("C22.0", SURE)], id="called-implants"),
    pytest.param(
        "New nodules in the liver were seen. She had bone metastases.",
        [("C22.0", SURE), ("C41.9", SURE)],
        id="new-beside-metastases",
    ),
    pytest.param(
        "Biopsy of the thyroid disclosed a nodule compatible with metastasis of a clear cell renal cell carcinoma.",
        [("C73.9", SURE)],
        id="metastasis-of-it-shown",
    ),
    pytest.param(
        "Hepatic and supraclavicular lymph node metastases grew.",
        [("C22.0", SURE), ("C77.0", SURE)],
        id="adjectives-of-two-basins",
    ),
    pytest.param("A thyroid nodule biopsy confirmed renal cell carcinoma.", [("C73.9", SURE)], id="biopsy-itself"),
    pytest.param(
        "Polyps were seen in the duodenum, and biopsies proved renal cell carcinoma.",
        [("C17.0", SURE)],
        id="biopsies-later-in-the-sentence",
    ),
    pytest.param("Peritoneal biopsies contained renal cell carcinoma.", [("C48.2", SURE)], id="adjective-sampled"),
    pytest.param(
        "A nodule of the scalp appeared. Excision of the nodule revealed metastatic carcinoma.",
        [("C44.4", SURE)],
        id="the-nodule",
    ),
    pytest.param("There were no distant metastases (pT3N1M0).", [("C77.2", SURE)], id="stage-beside-a-denial"),
    pytest.param(
        "CT showed enlarged nodes in the mediastinum, consistent with metastatic carcinoma.",
        [("C77.1", SURE)],
        id="consistent-with-metastatic",
    ),
    pytest.param("Several peritoneal nodules were seen.", [("C48.2", UNSURE)], id="peritoneal-nodules"),
    pytest.param("New nodules in both lungs were seen.", [("C34.9", UNSURE)], id="new-nodules"),
    pytest.param("A cervical metastasis was removed.", [("C77.0", SURE)], id="cervical"),
    pytest.param(
        "She had omental and peritoneal metastases.", [("C48.1", SURE), ("C48.2", SURE)], id="omentum-and-peritoneum"
    ),
    pytest.param(
        "She had bowel metastases, one in the caecum. A caecal metastasis bled.", [("C18.0", SURE)], id="bowel"
    ),
    pytest.param(
        "Autopsy revealed tumour in the liver and both adrenal glands.",
        [("C22.0", SURE), ("C74.9", SURE)],
        id="autopsy-several-organs",
    ),
    pytest.param(
        "Lymph node metastases were removed. CT was suspicious for hilar lymph node metastasis.",
        [("C77.2", SURE), ("C77.1", UNSURE)],
        id="nodes-suspected-elsewhere",
    ),
    pytest.param(
        "Sections of the spleen demonstrated metastatic renal cell carcinoma.", [("C42.2", SURE)], id="sections"
    ),
    pytest.param("Four of 22 lymph nodes harboured carcinoma.", [("C77.2", SURE)], id="harboured"),
    pytest.param("None of the lymph nodes contained carcinoma.", [], id="none-contained"),
    pytest.param("Neither lung was involved and the scan was negative for bone metastases.", [], id="neither"),
    pytest.param(
        "Fine needle aspiration of the cervical node was done. Cytology revealed metastatic carcinoma cells.",
        [("C77.0", SURE)],
        id="aspirated-node",
    ),
    pytest.param(
        "The enlarged axillary lymph node was biopsied. Microscopy disclosed clear cell carcinoma.",
        [("C77.3", SURE)],
        id="node-was-biopsied",
    ),
    pytest.param(
        "Biopsy of an abdominal mass was taken. Histology showed renal cell carcinoma.", [], id="sampled-cavity"
    ),
    pytest.param(
        "She had pelvic and liver metastases.", [("C76.3", SURE), ("C22.0", SURE)], id="region-beside-another-organ"
    ),
    pytest.param("She had a liver metastasis. The gastric antrum was normal.", [("C22.0", SURE)], id="part-of-another"),
    pytest.param("Thyroidectomy revealed metastatic renal cell carcinoma.", [("C73.9", SURE)], id="removed-thyroid"),
    pytest.param(
        "Left adrenalectomy confirmed a metastasis of renal cell carcinoma.", [("C74.9", SURE)], id="removed-adrenal"
    ),
    pytest.param(
        "There was metastatic disease including lesions in the liver and the spine.",
        [("C22.0", SURE), ("C41.2", SURE)],
        id="spread-including",
    ),
    pytest.param("A liver metastasis proved to be renal cell carcinoma.", [("C22.0", SURE)], id="proved-malignant"),
    pytest.param("The supposed adrenal metastasis was actually an adenoma.", [], id="actually"),
    pytest.param("The suspected lung metastasis was found to be tuberculosis.", [], id="found-to-be"),
    pytest.param(
        "Splenectomy was done and a liver biopsy showed metastatic carcinoma.", [("C22.0", SURE)], id="elsewhere"
    ),
    pytest.param(
        "Liver and portal node metastases were found.", [("C22.0", SURE), ("C77.2", SURE)], id="liver-and-nodes"
    ),
    pytest.param(
        "The inguinal nodes, measuring up to 3 cm, showed metastatic carcinoma.",
        [("C77.4", SURE)],
        id="nodes-with-a-clause",
    ),
    pytest.param(
        "A biopsy of the left chest wall mass showed high-grade renal cell carcinoma.",
        [("C49.3", SURE)],
        id="high-grade-shown",
    ),
    pytest.param(
        "Brain metastases, which were not seen in the first MRI, were irradiated.",
        [("C71.9", SURE)],
        id="which-were-not-seen-before",
    ),
    pytest.param("A brain metastasis was not present in the first MRI.", [], id="not-present-in"),
    pytest.param("Liver metastases could not be ruled out.", [("C22.0", UNSURE)], id="could-not-be-ruled-out"),
    pytest.param("CT was significant for multiple liver metastases.", [("C22.0", SURE)], id="significant-study"),
    pytest.param(
        "A bone metastasis was resected. CT showed bilateral pulmonary nodules due to tuberculosis.",
        [("C41.9", SURE)],
        id="nodules-of-tuberculosis",
    ),
    pytest.param(
        "A bone metastasis was resected. There was reactive mediastinal lymphadenopathy.",
        [("C41.9", SURE)],
        id="reactive-nodes",
    ),
    pytest.param(
        "A bone metastasis was resected. Hilar adenopathy was noted.",
        [("C41.9", SURE), ("C77.1", SURE)],
        id="nodes-after-a-metastasis",
    ),
    pytest.param(
        "Metastatic renal cancer was diagnosed. A lung nodule grew.", [], id="one-nodule-of-a-metastatic-tumour"
    ),
    pytest.param(
        "A cervical node was biopsied and was normal. Histology showed renal cell carcinoma.", [], id="normal-node"
    ),
    pytest.param(
        "Nephrectomy was done and a rib was biopsied. Pathology showed renal cell carcinoma.",
        [],
        id="rib-taken-with-the-kidney",
    ),
    pytest.param(
        "She had bone metastases. Enlarged lymph nodes were visible in the left supraclavicular region.",
        [("C41.9", SURE), ("C77.0", SURE)],
        id="nodes-visible-in-a-region",
    ),
    pytest.param(
        "The thyroid nodule was completely removed and pathology revealed clear cell renal cell carcinoma.",
        [("C73.9", SURE)],
        id="removed-nodule",
    ),
    pytest.param("The liver tumour was resected; histology showed a haemangioma.", [], id="resected-haemangioma"),
]

REFERRED = [
    pytest.param(
        "CT showed a nodule in the thyroid. It was resected and proved to be a metastasis.",
        [("C73.9", SURE)],
        id="it-was",
    ),
    pytest.param(
        "A mass in the orbit and a mass in the kidney were seen. The lesion turned out to be metastatic carcinoma.",
        [("C69.6", SURE)],
        id="beside-the-primary",
    ),
    pytest.param(
        "He had a swelling of the parotid gland. Excision biopsy was performed. The final diagnosis was metastasis.",
        [("C07.9", SURE)],
        id="a-step-between",
    ),
    pytest.param(
        "MRI disclosed a pancreatic mass. This was considered a metastasis.", [("C25.9", UNSURE)], id="considered"
    ),
    pytest.param("CT showed a nodule in the thyroid. It was benign.", [], id="nothing-said"),
    pytest.param("CT showed a nodule in the thyroid. The nodule was not a metastasis.", [], id="denied"),
    pytest.param("CT showed a nodule in the thyroid. The lesion was resected to rule out metastasis.", [], id="asked"),
    pytest.param("CT showed a nodule in the thyroid. It was resected. She died of metastatic disease.", [], id="later"),
    pytest.param(
        "CT showed a mass in the orbit and one in the pancreas. It was a metastasis.", [], id="one-of-two-lesions"
    ),
    pytest.param(
        "CT showed a mass in the orbit. It was removed with metastases in the liver.",
        [("C22.0", SURE)],
        id="another-place-told",
    ),
    pytest.param("Her mother had a mass in the orbit. It was a metastasis.", [], id="a-relative"),
    pytest.param("CT showed a mass in the kidney. The mass was metastatic at diagnosis.", [], id="the-primary"),
    pytest.param(
        "CT showed a mass in the orbit. Biopsy was performed. Metastatic work-up was clear.", [], id="work-up"
    ),
    pytest.param("CT showed a nodule in the orbit. The tumor had metastasized.", [], id="a tumor that metastasized"),
    pytest.param("CT showed a cyst in the orbit. The tumor was metastatic.", [], id="a tumor where none was told"),
    pytest.param("CT showed a nodule in the orbit. The lesion was non-metastatic.", [], id="non-metastatic"),
    pytest.param(
        "CT showed a cyst of the orbit. He underwent lobectomy. Pathology confirmed metastatic carcinoma.",
        [],
        id="a step at another organ",
    ),
    pytest.param(
        "CT showed a nodule of the orbit. He underwent chemotherapy. Pathology confirmed metastatic carcinoma.",
        [],
        id="a treatment between",
    ),
    pytest.param(
        "CT showed a tumor in the orbit. The tumor was a metastasis.", [("C69.6", SURE)], id="a tumor told back"
    ),
]

LYMPHOMA = [
    pytest.param("Bone marrow biopsy showed diffuse large B-cell lymphoma.", ["C42.1"], id="marrow-biopsy"),
    pytest.param("A lymph node biopsy showed diffuse large B-cell lymphoma.", [], id="node-of-no-place"),
    pytest.param("Examination showed meningeal invasion.", ["C70.9"], id="infiltrated"),
    pytest.param("The liver and the bone marrow were involved.", ["C22.0", "C42.1"], id="involved"),
    pytest.param("There was spinal cord compression.", [], id="compressed"),
    pytest.param("Bone marrow involvement was assessed by biopsy.", [], id="sought"),
    pytest.param("He had negative bone marrow involvement.", [], id="negative"),
    pytest.param("Bone marrow involvement was suspected.", [], id="suspected"),
    pytest.param("CT showed splenic nodules and enlarged cervical lymph nodes.", ["C42.2", "C77.0"], id="its-extent"),
    pytest.param("CT showed a cyst in the kidney.", [], id="one-cyst"),
    pytest.param("CT showed no enlarged lymph nodes.", [], id="none"),
    pytest.param(
        "Pathology revealed lymphoma involving the right kidney, the ureter and the liver.",
        ["C64.9", "C66.9", "C22.0"],
        id="found-in",
    ),
    pytest.param("Lymphoma cells infiltrated the liver and the spleen.", ["C22.0", "C42.2"], id="cells-went-in"),
    pytest.param("There was lymphomatous infiltration of the kidneys.", ["C64.9"], id="infiltration-of"),
    pytest.param("The spleen was diffusely replaced by lymphoma.", ["C42.2"], id="replaced"),
    pytest.param("The bone marrow was infiltrated by lymphoma cells.", ["C42.1"], id="infiltrated-by"),
    pytest.param("The liver was infiltrated by lymphocytes.", [], id="infiltrated-by-others"),
    pytest.param("A marrow biopsy was positive for lymphoma.", ["C42.1"], id="positive-for"),
    pytest.param("PET showed uptake in the liver and the right femur.", ["C22.0", "C40.2"], id="uptake"),
    pytest.param("Several lesions were seen on the skin of the arm.", [], id="lesions"),
    pytest.param("PET showed intense uptake in the brain and the heart.", [], id="hot-by-nature"),
    pytest.param("PET showed uptake in the marrow due to G-CSF.", [], id="drugs-of-the-marrow"),
    pytest.param("The lymphoma relapsed in the testis.", ["C62.9"], id="relapse"),
    pytest.param("PET showed physiological uptake in the brain.", [], id="physiological"),
    pytest.param("PET showed no uptake in the liver.", [], id="no-uptake"),
    pytest.param("The uptake in the liver had resolved.", [], id="resolved"),
    pytest.param("The mass compressed the pancreas and infiltrated the spleen.", [], id="grown-into"),
    pytest.param("A hypermetabolic mass involving the pancreas was seen.", [], id="mass-involving"),
    pytest.param("She had a primary lymphoma in the ribs.", [], id="primary-there"),
    pytest.param("No lymphoma was found in the bone marrow.", [], id="not-found"),
    pytest.param("CT showed a cyst of the liver and gallstones.", [], id="liver-cyst"),
    pytest.param("Marrow biopsy showed infiltration by diffuse large B-cell lymphoma.", ["C42.1"], id="infiltrated-by"),
    pytest.param("She presented with bone marrow involvement.", ["C42.1"], id="presented-with"),
    pytest.param("The spleen was infiltrated; liver involvement by lymphoma was seen.", ["C22.0"], id="by-lymphoma"),
    pytest.param("Biopsy of the liver showed hepatitis B in a man with lymphoma.", [], id="hepatitis"),
    pytest.param("A marrow biopsy was taken to identify lymphoma.", [], id="taken-to-identify"),
    pytest.param("Ultrasound showed liver infiltration by fat.", [], id="by-fat"),
    pytest.param("There was fatty infiltration of the liver.", [], id="fatty"),
    pytest.param("Liver infiltration by fat in a woman with lymphoma was seen.", [], id="by-fat-beside-lymphoma"),
    pytest.param("Lung infiltration due to an infection was treated.", [], id="due-to-infection"),
    pytest.param("The radiograph showed pulmonary infiltration.", [], id="infiltrated-lung"),
    pytest.param("In 2001 lupus with kidney involvement was treated.", [], id="lupus"),
    pytest.param("He had scleroderma with lung involvement.", [], id="scleroderma"),
    pytest.param("She had sarcoidosis and lung involvement was known.", [], id="sarcoidosis"),
    pytest.param("The kidneys were involved by amyloidosis.", [], id="involved-by-amyloid"),
    pytest.param("The liver was affected by a virus.", [], id="affected-by-a-virus"),
    pytest.param("Marrow involvement was of concern.", [], id="concern"),
    pytest.param("There was concern about meningeal involvement.", [], id="concern-before"),
    pytest.param("Liver involvement remained unclear.", [], id="remained-unclear"),
    pytest.param("Bone marrow involvement could not be excluded.", [], id="not-excluded"),
    pytest.param(
        "Physical examination was significant for lymphadenopathy in the neck.", ["C77.0"], id="significant-examination"
    ),
    pytest.param("Her history was significant for lymphadenopathy in the neck.", [], id="significant-history"),
    pytest.param("A tender mass was felt in the lower abdomen. It involved bowel.", [], id="abdominal-mass"),
    pytest.param("PET showed a pelvic mass with high uptake.", [], id="pelvic-mass"),
    pytest.param("CT showed abdominal lymphadenopathy.", ["C77.2"], id="abdominal-nodes"),
    pytest.param("A marrow biopsy showed a dense CD20+ B-cell lymphoma infiltration.", ["C42.1"], id="marked-cells"),
    pytest.param("Lesions were seen in the bowel.", [], id="bowel-of-a-tumour-of-the-gut"),
]

TITLES = [
    pytest.param(
        "Hepatic tuberculosis mimicking metastases of renal cell carcinoma",
        "New liver nodules were read as liver metastases.",
        [],
        id="organ-of-the-title",
    ),
    pytest.param(
        "Cerebral abscess simulating brain metastasis of renal cell carcinoma",
        "A brain metastasis was suspected. She had bone metastases.",
        ["C41.9"],
        id="another-organ",
    ),
    pytest.param(
        "Actinomycosis masquerading as recurrence of renal cell carcinoma",
        "New nodules in the liver were seen, taken for a metastatic liver tumour.",
        [],
        id="no-organ-in-the-title",
    ),
    pytest.param(
        "Lymphadenitis imitating metastatic renal cell carcinoma",
        "Fine needle aspiration of a groin node showed metastatic carcinoma.",
        ["C77.4"],
        id="told-by-tissue",
    ),
    pytest.param(
        "Fat necrosis misdiagnosed as peritoneal carcinomatosis after nephrectomy for renal cell carcinoma",
        "Multiple new peritoneal nodules were seen.",
        [],
        id="misdiagnosed",
    ),
    pytest.param(
        "Brain metastasis of renal cell carcinoma mimicking recurrent meningioma",
        "She had a brain metastasis.",
        ["C71.9"],
        id="a-metastasis-mimics",
    ),
    pytest.param(
        "Renal cell carcinoma mimicking metastasis of breast cancer",
        "She had liver metastases.",
        ["C22.0"],
        id="a-carcinoma-mimics",
    ),
    pytest.param(
        "Splenosis resembling a renal cell carcinoma", "She had lung metastases.", ["C34.9"], id="no-spread-mimicked"
    ),
    pytest.param("Metastatic renal cell carcinoma", "She had lung metastases.", ["C34.9"], id="no-mimic"),
]

DISCUSSED = [
    pytest.param("A renal mass was seen.", "Our patient had brain metastases.", ["C71.9"], id="our-patient"),
    pytest.param("A renal mass was seen.", "In the present case lung metastases were found.", ["C34.9"], id="present"),
    pytest.param(
        "She had brain metastases.", "Brain metastases caused the seizures.", ["C71.9"], id="told-in-the-case-too"
    ),
    pytest.param("A renal mass was seen.", "Brain metastases caused seizures.", [], id="nobody-named"),
    pytest.param(
        "A renal mass was seen.", "Liver metastases followed nephrectomy in a 30-year-old man.", [], id="another-man"
    ),
    pytest.param(
        "A renal mass was seen.",
        "In the case reported by Smith, the patient had brain metastases.",
        [],
        id="reported-by-another",
    ),
    pytest.param("A renal mass was seen.", "The patient of Smith et al. had brain metastases.", [], id="et-al"),
    pytest.param("A renal mass was seen.", "Lung metastases were not seen in our patient.", [], id="denied"),
    pytest.param("A renal mass was seen.", "Our patient did not develop brain metastases.", [], id="did-not-develop"),
]
