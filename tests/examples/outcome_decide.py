"""Case sections with the outcome of the patient: (text, (status, months) or None). All sentences are invented."""

import pytest

NED, AWD, ALIVE = "no_evidence_of_disease", "alive_with_disease", "alive"
DOD, DOC, DEAD, LOST = "dead_of_disease", "dead_other_cause", "dead", "lost_to_follow_up"

TOLD = [
    pytest.param(
        "Radiotherapy was given. The mass remained stable for 3 years. She is alive with a residual lesion.",
        (AWD, 36),
        id="the time of a disease that stayed stable",
    ),
    pytest.param("He is alive despite persistent pelvic disease at 18 months.", (AWD, 18), id="alive despite disease"),
    pytest.param(
        "Nephrectomy was done. After pneumonia, complete remission was achieved at 12 months.",
        (NED, 12),
        id="a complication before a remission",
    ),
    pytest.param(
        "Nephrectomy was done. Complete remission of symptoms and of the disease was achieved at 12 months.",
        (NED, 12),
        id="symptoms and the disease",
    ),
    pytest.param(
        "Nephrectomy was done. She was lost to follow-up before completing chemotherapy.",
        (LOST, None),
        id="lost before the end of a treatment",
    ),
    pytest.param(
        "Nephrectomy was done. She is alive at 12 months with residual tumour and pain.",
        (AWD, 12),
        id="residual tumour beside a symptom",
    ),
    pytest.param(
        "Nephrectomy was done. At 12 months she had recurrent disease requiring pain control and is alive.",
        (AWD, 12),
        id="recurrent disease that hurts",
    ),
    pytest.param(
        "Nephrectomy was done. After 12 months she is in complete remission with no symptoms.",
        (NED, 12),
        id="remission without symptoms",
    ),
    pytest.param(
        "Nephrectomy was done. The man with hypertension was in complete remission 24 months after surgery.",
        (NED, 24),
        id="a man with another illness",
    ),
    pytest.param(
        "Nephrectomy was done. He has been on dialysis and is in complete remission at 24 months.",
        (NED, 24),
        id="another illness named aside",
    ),
    pytest.param(
        "Nephrectomy was done. She was treated for asthma in childhood and is in remission 12 months after surgery.",
        (NED, 12),
        id="ill in childhood, well now",
    ),
    pytest.param(
        "Nephrectomy was done. Three years ago she was operated on and has been in remission since.",
        (NED, None),
        id="in remission since",
    ),
    pytest.param(
        "Nephrectomy was done. At 12 months the cyst and the tumour had disappeared completely.",
        (NED, 12),
        id="a cyst and a tumour",
    ),
    pytest.param(
        "Nephrectomy was done. Complete disappearance of the cyst and the tumour was seen at 12 months.",
        (NED, 12),
        id="of a cyst and a tumour",
    ),
    pytest.param(
        "Nephrectomy was done. He is under treatment for hypertension, with stable disease at 12 months.",
        (AWD, 12),
        id="stable disease beside another illness",
    ),
    pytest.param("Nephrectomy was done. She remained alive and well until May 2012.", (ALIVE, None), id="until a date"),
    pytest.param(
        "Nephrectomy was done. She expired from sepsis 3 months after surgery.", (DOC, 3), id="expired from something"
    ),
    pytest.param("Nephrectomy was done. He is disease-free 2 years after surgery.", (NED, 24), id="disease-free"),
    pytest.param(
        "The mass was resected. At 18-month follow-up the patient is alive, with no evidence of disease.",
        (NED, 18),
        id="alive says less",
    ),
    pytest.param("He died of metastatic disease 10 months after diagnosis.", (DOD, 10), id="died of the disease"),
    pytest.param("He died of sepsis two days after the operation.", (DOC, 0), id="died of another cause"),
    pytest.param("The patient died 5 months later.", (DEAD, 5), id="cause not said"),
    pytest.param("The tumor progressed rapidly. He died 3 months after surgery.", (DOD, 3), id="the course says why"),
    pytest.param("He was well for a year and was then lost to follow-up.", (LOST, 12), id="lost"),
    pytest.param("He received chemotherapy. He is alive with multiple metastases.", (AWD, None), id="with metastases"),
    pytest.param("He refused further treatment.", (AWD, None), id="refused"),
    pytest.param("Surgery was done. He remains well.", (ALIVE, None), id="no more said"),
    pytest.param(
        "After surgery there was no recurrence for 2 years. A recurrence was found. He died of disease 4 years after"
        " diagnosis.",
        (DOD, 48),
        id="death ends it",
    ),
    pytest.param("Surgery was done, and the tumor recurred.", (AWD, None), id="a recurrence comes last"),
    pytest.param("He was operated on and was discharged 9 days after surgery.", (ALIVE, None), id="discharged"),
    pytest.param(
        "Surgery was done. She was discharged home. A recurrence was found later.",
        (AWD, None),
        id="more than discharged",
    ),
    pytest.param("Four years have passed since the resection without recurrence.", (NED, 48), id="years have passed"),
    pytest.param("Surgery was done. It failed to recur during 2 years of follow-up.", (NED, 24), id="failed to recur"),
    pytest.param(
        "Surgery was done. Currently, two years after surgery, she works. There is no recurrence.",
        (NED, 24),
        id="the time in the sentence before",
    ),
    pytest.param(
        "Surgery was done. She came for follow-up in May. Markers were normal, and no metastasis was seen.",
        (NED, None),
        id="a visit told over two sentences",
    ),
    pytest.param(
        "Surgery was done. He was discharged on day 9, and 12 months after surgery there is no recurrence.",
        (NED, 12),
        id="discharged, and then seen",
    ),
    pytest.param(
        "Surgery was done. There was no recurrence until 5 years after surgery. It was resected again. At 13 months of"
        " follow-up there is no recurrence.",
        (NED, 13),
        id="until years after",
    ),
    pytest.param("Surgery was done. Seven months after surgery his vision had recovered.", (ALIVE, 7), id="seen later"),
    pytest.param(
        "Surgery was done. Four months after surgery, CT revealed metastatic nodes.", (AWD, 4), id="seen later and ill"
    ),
    pytest.param("Surgery was done. He died of sepsis in May. His survival was 31 months.", (DOC, 31), id="a survival"),
    pytest.param("Surgery was done. He was transferred to another ward.", (ALIVE, None), id="transferred"),
    pytest.param("After surgery there was no recurrence when he was last seen.", (NED, None), id="when last seen"),
    pytest.param(
        "Surgery was done. A recurrence was found. He died of disease 8 months later.",
        (DOD, None),
        id="later than the recurrence",
    ),
    pytest.param("Surgery was done. She died of disease 8 months later.", (DOD, 8), id="later than surgery"),
    pytest.param(
        "Surgery was done. At 19 months she has no evidence of disease and is receiving tamoxifen.",
        (NED, 19),
        id="still treated",
    ),
    pytest.param(
        "Chemotherapy was given. PET showed the disappearance of all lesions.",
        (NED, None),
        id="a response to treatment",
    ),
    pytest.param("Surgery was done. She made a full and uneventful recovery.", (ALIVE, None), id="recovered"),
    pytest.param("Surgery was done. After 14 months there were no abnormal findings.", (NED, 14), id="no findings"),
    pytest.param(
        "Surgery was done. At her last visit 3 years after surgery she was alive with no abnormalities.",
        (NED, 36),
        id="alive without findings",
    ),
    pytest.param(
        "Surgery was done. A year after surgery a staging MRI showed no evidence of disease.",
        (NED, 12),
        id="staged again long after",
    ),
    pytest.param(
        "Surgery was done. He was discharged. Six months after surgery a CT was repeated.",
        (ALIVE, 6),
        id="a visit behind a discharge",
    ),
    pytest.param("He received imatinib, with an excellent response to it.", (AWD, None), id="a response to it"),
    pytest.param(
        "She was given carboplatin and had a durable response to first-line chemotherapy.",
        (AWD, None),
        id="a response to treatment",
    ),
    pytest.param("She died of toxicity of treatment and progression of the tumor.", (DOD, None), id="died of both"),
    pytest.param("She died one year later from radiotherapy complications.", (DOC, 12), id="a treatment's harm"),
    pytest.param("Surgery was done. She was lost in follow-up after 4 months.", (LOST, 4), id="lost in follow-up"),
    pytest.param("Chemotherapy was given. He died of bronchopneumonia.", (DOC, None), id="bronchopneumonia"),
    pytest.param(
        "Surgery was done. The tumor progressed. Chemotherapy was given. He died 7 months later of his disease.",
        (DOD, None),
        id="a death later than the progression",
    ),
    pytest.param(
        "Surgery was done. There was no recurrence at 30 months. A recurrence was found, and was resected. He is alive"
        " with no recurrence.",
        (NED, None),
        id="a time before the recurrence",
    ),
    pytest.param(
        "Surgery was done. Four months after surgery she was asymptomatic. At 9 months follow-up the scar had faded.",
        (ALIVE, 9),
        id="a later visit",
    ),
    pytest.param(
        "Surgery was done. She is disease-free at 6 months. She will be seen at 12 months.",
        (NED, 6),
        id="a visit ahead",
    ),
    pytest.param(
        "Surgery was done. His brother had a glioma; he is well 9 months after surgery.", (ALIVE, 9), id="he, not his"
    ),
    pytest.param(
        "Surgery was done. Her mother had a glioma. She is free of disease 9 months after surgery.",
        (NED, 9),
        id="behind a mother",
    ),
]

NOT_TOLD = [
    pytest.param("He is well with coronary heart disease at 9 months.", ("alive", 9), id="a disease of the heart"),
    pytest.param(
        "She was alive with chronic kidney disease at 14 months.", ("alive", 14), id="a disease of the kidney"
    ),
    pytest.param("He survived with Crohn's disease for 3 years.", ("alive", 36), id="a disease of another name"),
    pytest.param("She opted for conservative treatment of her hernia.", None, id="a choice about a hernia"),
    pytest.param("Her ulcerative colitis, in remission, was known before.", None, id="colitis in remission"),
    pytest.param(
        "The woman with lupus, which was in complete remission, was referred to us.", None, id="lupus in remission"
    ),
    pytest.param("CT showed no evidence of metastasis.", None, id="staging"),
    pytest.param("On admission he was asymptomatic.", None, id="at presentation"),
    pytest.param("His father died of lung cancer.", None, id="a relative's death"),
    pytest.param("His sister had died of sepsis two years after surgery.", None, id="another relative's death"),
    pytest.param("The tumor was resected, and the margins were free of tumor.", None, id="margins"),
    pytest.param("The tumor was resected.", None, id="treated only"),
    pytest.param("There was no family history of cancer.", None, id="family history"),
    pytest.param("He had had pain for 6 months.", None, id="how long a symptom"),
    pytest.param("Follow-up by CT every 6 months was advised.", None, id="how follow-up is done"),
    pytest.param("The tumor recurred and was resected.", None, id="a recurrence treated"),
    pytest.param("His mother, who had died of cancer, was 70.", None, id="his mother"),
    pytest.param("Cell death was seen.", None, id="cell death"),
    pytest.param(
        "Surgery was done. There was no recurrence for 12 years, at which point he fell ill.", None, id="at which point"
    ),
    pytest.param(
        "Surgery was done. There was no sign of recurrence until 2007, when he noticed a lump.", None, id="until"
    ),
    pytest.param("The daughter of the latter patient died of cancer at 44 years.", None, id="a patient's daughter"),
    pytest.param("Surgery was done. Two weeks after surgery his vision had recovered.", None, id="too soon"),
    pytest.param("Two months after a fall surgery was done.", None, id="a time before treatment"),
    pytest.param("He was transferred to our hospital. Surgery was done.", None, id="transferred before treatment"),
    pytest.param("The leg was amputated due to tumor progression.", None, id="why it was done"),
    pytest.param("Surgery was done. A CT after chemotherapy for 6 months was normal.", None, id="how long treated"),
    pytest.param("Pus was discharging from the wound.", None, id="another discharge"),
    pytest.param("One of the sons (III-2) died of leukemia.", None, id="a son"),
    pytest.param("One family member died in childhood.", None, id="a family member"),
    pytest.param("Surgery was done. The specimen showed no metastatic disease.", None, id="a specimen"),
    pytest.param("She will be seen again at 6 months after surgery.", None, id="a visit to come"),
    pytest.param("Complete remission is rare in patients.", None, id="a response in general"),
    pytest.param("He made a will before surgery.", None, id="another thing made"),
    pytest.param("On examination there were no abnormal findings.", None, id="no findings at presentation"),
    pytest.param(
        "Surgery was done. Staging was performed, and since no metastases were seen he was treated a week later.",
        None,
        id="staging behind a treatment",
    ),
    pytest.param(
        "Surgery was done. No abnormal findings were seen in the specimen.", None, id="findings without a time"
    ),
    pytest.param("Surgery was done. His brother is well.", None, id="a brother is well"),
]

CLEAR_OF_ELSE = [
    pytest.param("Surgery was done. His fever showed a good response to antibiotics.", None, id="antibiotics"),
    pytest.param("Surgery was done. With an excellent response to opioids, he is well.", (ALIVE, None), id="opioids"),
    pytest.param("Surgery was done. It showed a sustained response to antiviral treatment.", None, id="antivirals"),
    pytest.param(
        "Surgery was done. Her eczema responded well to steroid cream.", None, id="another thing that responded"
    ),
    pytest.param(
        "Surgery was done, and no residual disease was left. Against medical advise he went home.",
        (ALIVE, None),
        id="left against advice",
    ),
    pytest.param(
        "Chemotherapy was given. An echocardiogram 5 months after chemotherapy showed no abnormality.",
        (ALIVE, 5),
        id="the heart",
    ),
    pytest.param(
        "Surgery was done. At cardiology follow-up no abnormality was seen. By then the tumor had spread to bone.",
        None,
        id="the heart, and a spread",
    ),
    pytest.param(
        "Surgery was done. He attended follow-up for his diabetes, and there were no abnormalities.",
        None,
        id="another illness",
    ),
    pytest.param(
        "Surgery was done. At follow-up, physical examination revealed no abnormalities.", None, id="a physical one"
    ),
    pytest.param(
        "Surgery was done. The wound showed no abnormality 4 months after surgery.", (ALIVE, 4), id="the wound"
    ),
    pytest.param(
        "Surgery was done. There were no abnormalities of gait 4 months after surgery.", (ALIVE, 4), id="the gait"
    ),
    pytest.param(
        "Surgery was done. The liver metastases progressed. Brain MRI 4 months after surgery showed no abnormality.",
        (ALIVE, 4),
        id="one organ clear, another not",
    ),
    pytest.param(
        "Surgery was done. CT at 4 months showed no abnormality. Metastatic nodes were then found.",
        (ALIVE, 4),
        id="clear for a while",
    ),
    pytest.param(
        "Surgery was done. A week after surgery the staging MRI showed no metastases.", None, id="staged soon after"
    ),
]

OTHERS = [
    pytest.param("Surgery was done. His father had a glioma and he died 20 years later.", None, id="his father, he"),
    pytest.param("Surgery was done. He had two uncles: one who died of cancer.", None, id="one of two uncles"),
    pytest.param("Surgery was done. His grandfather and granduncle died of lymphoma.", None, id="a granduncle"),
    pytest.param("Surgery was done. His deceased mother had a carcinoid.", None, id="a late mother"),
    pytest.param("Surgery was done. Most patients died, and all of them died within a year.", None, id="all of them"),
    pytest.param("Surgery was done. Another patient died of sepsis.", None, id="another patient"),
    pytest.param("His mother was told, and he died 3 months after surgery.", (DEAD, 3), id="his mother was told, he"),
    pytest.param("He was cared for by his wife and died at home.", (DEAD, None), id="by his wife"),
    pytest.param("All treatments failed and the patient died.", (DEAD, None), id="all treatments, one patient"),
    pytest.param("Surgery was done. Her father survived a melanoma before dying of it.", None, id="a father survived"),
]

DAYS = [
    pytest.param("Surgery was done. Three days later he died.", (DEAD, None), id="days later than what"),
    pytest.param("He was sent home and died after two weeks.", (DEAD, None), id="weeks after what"),
    pytest.param("He died 10 days after the operation.", (DEAD, 0.3), id="days after the operation"),
    pytest.param("He died 3 weeks after diagnosis.", (DEAD, 0.7), id="weeks after the diagnosis"),
    pytest.param("Surgery was done. He died two months later.", (DEAD, 2), id="months later"),
]

CAME_BACK = [
    pytest.param("Surgery was done. Two years after surgery he presented with a cough.", None, id="presented"),
    pytest.param("Surgery was done. Nine years after surgery he noticed a palpable lump.", None, id="noticed a lump"),
    pytest.param("Surgery was done. CT 8 months after surgery showed a mass in the cecum.", None, id="a mass"),
    pytest.param(
        "Surgery was done. At 8 months uptake was seen in the liver. A second lobectomy was performed.",
        None,
        id="treated again",
    ),
    pytest.param("Surgery was done. The tumor relapsed 5 months after surgery.", (AWD, 5), id="relapsed"),
    pytest.param("Surgery was done. Hearing was normal 5 months after surgery.", (ALIVE, 5), id="normal hearing"),
    pytest.param("Surgery was done. He has not experienced pain 5 months after surgery.", (ALIVE, 5), id="no pain"),
    pytest.param("Surgery was done. There was no palpable mass 5 months after surgery.", (ALIVE, 5), id="not palpable"),
    pytest.param("Surgery was done. CT 5 months after surgery showed no mass.", (ALIVE, 5), id="no mass"),
    pytest.param("Surgery was done. MRI 5 months after surgery showed absence of the mass.", (ALIVE, 5), id="absence"),
    pytest.param("Surgery was done. CT 5 months after surgery showed normal lymph nodes.", (ALIVE, 5), id="normal"),
    pytest.param("Surgery was done. He had lost 3 kg 5 months after surgery.", (ALIVE, 5), id="lost weight"),
    pytest.param(
        "Surgery was done. He presented for routine control 5 months after surgery.", (ALIVE, 5), id="routine"
    ),
    pytest.param("Surgery was done. He noticed better vision 5 months after surgery.", (ALIVE, 5), id="noticed better"),
    pytest.param(
        "Surgery was done. His neck was soft without palpable nodes 5 months after surgery.", (ALIVE, 5), id="soft"
    ),
    pytest.param(
        "Surgery was done. At 6 months he walked well. He was given analgesics.", (ALIVE, 6), id="given analgesics"
    ),
]

SHRANK = [
    pytest.param(
        "Surgery was done. He is well at 12 months. The mass was smaller than 2 cm.", ("alive", 12), id="small"
    ),
    pytest.param("Surgery was done. A year later the thyroid nodules had decreased in size.", None, id="goitre"),
    pytest.param("Surgery was done. The aim had been a reduction of the lesions.", None, id="an aim"),
    pytest.param("Surgery was done. Histology showed a decrease in adenoma nodules.", None, id="in the section"),
    pytest.param("Chemotherapy was given. The tumor shrank. Nephrectomy was performed.", None, id="before surgery"),
    pytest.param(
        "Surgery was done. At 9 months he had no recurrence, and reactive lymph nodes had decreased in size.",
        (NED, 9),
        id="reactive nodes",
    ),
]

STAYED = [
    pytest.param(
        "Surgery was done. The remaining lesions in both lungs were stable at 12 months.", (AWD, 12), id="in both lungs"
    ),
    pytest.param("Surgery was done. At 18 months the disease is controlled.", (AWD, 18), id="controlled"),
    pytest.param("Chemotherapy was given. Six months later the tumour had shrunk.", (AWD, 6), id="shrunk"),
    pytest.param(
        "Chemotherapy was given. CT at 3 months showed a reduction in the size of the liver metastases.",
        (AWD, 3),
        id="a reduction in size",
    ),
    pytest.param("Chemotherapy was given. The tumor continued to grow.", (AWD, None), id="went on growing"),
    pytest.param(
        "Chemotherapy was given. There was no reduction in size of the tumor after 3 months.",
        (AWD, 3),
        id="no reduction",
    ),
    pytest.param("Chemotherapy was given. It did not result in remission.", (AWD, None), id="no remission resulted"),
    pytest.param(
        "Chemotherapy was given. At 6 months the lesion was smaller than before.", (AWD, 6), id="smaller than before"
    ),
    pytest.param("Chemotherapy led to complete clinical remission.", (NED, None), id="led to a remission"),
    pytest.param(
        "Chemotherapy was given. At 8 months the lesion was no longer visible.", (NED, 8), id="no longer visible"
    ),
    pytest.param(
        "Surgery was done. She has been seen over the last 18 months. A CT showed no evidence of disease.",
        (NED, 18),
        id="the visits told before",
    ),
    pytest.param(
        "Surgery was done. In the sixth month the drain was removed, and no relapse was seen for the next 16 months.",
        (NED, 16),
        id="a longer time afterwards",
    ),
    pytest.param(
        "Surgery was done. He died of cardiac failure as a consequence of the tumor progression.",
        (DOD, None),
        id="what the failure came of",
    ),
    pytest.param(
        "Surgery was done. Six weeks after surgery he developed herpes zoster and died.", (DOC, 1.4), id="zoster"
    ),
    pytest.param(
        "Surgery was done. Twenty months after the recurrence and 2 months after irradiation he died of the tumour.",
        (DOD, None),
        id="shorter than from the recurrence",
    ),
    pytest.param(
        "Surgery was done. At two months the count was 5 mg/L. At a later date she died of a stroke.",
        (DOC, None),
        id="a unit ends a sentence",
    ),
    pytest.param("Surgery was done. His heart disease is controlled with drugs.", None, id="a disease of the heart"),
    pytest.param("Surgery was done. The pain is controlled with drugs.", None, id="a pain"),
    pytest.param("Steroids led to remission of the nephrotic syndrome.", None, id="remission of a syndrome"),
    pytest.param("Chemotherapy led to near-complete remission.", (AWD, None), id="nearly"),
    pytest.param("Surgery was done. CT showed no evidence of a disease process.", None, id="a process"),
    pytest.param("Surgery was done. There was no reduction in size of the tumour.", (AWD, None), id="no reduction"),
    pytest.param("Surgery was done. The haematoma had decreased in size.", None, id="a haematoma"),
    pytest.param("Surgery was done. The nerve was no longer visible.", None, id="a nerve"),
    pytest.param("Surgery was done. The metastases did not continue to grow.", None, id="did not go on"),
    pytest.param("Surgery was done. The aim has been a shrinkage of the tumour.", None, id="an aim"),
    pytest.param(
        "Surgery was done. Two thyroid nodules in the left lobe had decreased in size.", None, id="thyroid nodules"
    ),
    pytest.param("Chemotherapy was given. The tumour had shrunk. Surgery was done.", None, id="and was taken out"),
    pytest.param(
        "Chemotherapy was given. It led to complete remission. The tumour shrank. Surgery was done.",
        (NED, None),
        id="what was told before it",
    ),
    pytest.param("Surgery was done. The hernia continued to enlarge.", None, id="a hernia"),
]

NOT_BACK = [
    pytest.param("Surgery was done. Since then no recurrent bleeding occurred.", None, id="a bleeding"),
    pytest.param("Surgery was done. At follow-up his pain did not recur.", None, id="a pain"),
    pytest.param("Surgery was done. Chemotherapy did not affect his weight, tumor pain ceased.", None, id="affect"),
    pytest.param("Surgery was done. The tumor did not recur at 9 months.", (NED, 9), id="the tumor"),
    pytest.param("Surgery was done. At 9 months he had no recurrent seizures.", (ALIVE, 9), id="no seizures"),
    pytest.param("Surgery was done. At 9 months there was no residual deficit.", (ALIVE, 9), id="no deficit"),
    pytest.param("Surgery was done. At 9 months he had no recurrent fever or tumor.", (NED, 9), id="fever or tumor"),
    pytest.param("Surgery was done. At 9 months there is no recurrence of pain nor mass.", (NED, 9), id="nor mass"),
    pytest.param("Surgery was done. PET at 9 months did not depict recurrent disease.", (NED, 9), id="not depicted"),
    pytest.param("Surgery was done. There was not evidence of recurrence at 9 months.", (NED, 9), id="not evidence"),
    pytest.param("Surgery was done. At 9 months he had residual disease.", (AWD, 9), id="residual disease"),
]

ELSEWHERE = [
    pytest.param(
        "Surgery was done. At 9 months there is no recurrence, except for stable bone metastases.",
        (AWD, 9),
        id="except for",
    ),
    pytest.param(
        "Surgery was done. At 9 months he had liver metastases without local recurrence.", (AWD, 9), id="no local one"
    ),
    pytest.param("Surgery was done. At 9 months he is well, with stable lung disease.", (AWD, 9), id="stable disease"),
    pytest.param(
        "Surgery was done. At 9 months there was no recurrence, but he has back pain.", (NED, 9), id="but pain"
    ),
    pytest.param(
        "Surgery was done. Nine months after surgery for metastases there is no local recurrence.",
        (NED, None),
        id="metastases operated on",
    ),
    pytest.param(
        "Surgery was done. At 9 months no recurrence was seen, although no CT was done.", (NED, 9), id="no CT"
    ),
    pytest.param("Surgery was done. He is well 9 months after removal of the metastases.", (ALIVE, None), id="removed"),
    pytest.param("Surgery was done. He is well at 9 months, a rare case of recurrent tumour.", (ALIVE, 9), id="a case"),
    pytest.param("Surgery was done. He progressed well and went home.", (ALIVE, None), id="progressed well"),
    pytest.param(
        "Surgery was done. No recurrence was seen at 9 months; however, CT then showed a liver lesion.",
        None,
        id="then a lesion",
    ),
    pytest.param(
        "Surgery was done. No recurrence was seen at 9 months, but CT showed a benign lesion.",
        (NED, 9),
        id="a benign one",
    ),
]

VISITS = [
    pytest.param(
        "Surgery was done. At 3 years postoperatively the knee could be bent. MRI was repeated. There was no"
        " evidence of recurrence.",
        (NED, 36),
        id="a visit two sentences before",
    ),
    pytest.param(
        "Surgery was done. He was discharged. At his one-year follow-up assessment, gait was normal.",
        (ALIVE, 12),
        id="his visit behind a discharge",
    ),
    pytest.param(
        "Surgery was done. He was discharged. The work-up was negative during the eight-month follow-up.",
        (ALIVE, 8),
        id="during a follow-up",
    ),
    pytest.param(
        "Surgery was done. He was discharged. A follow-up of 2 years is planned.", (ALIVE, None), id="a visit planned"
    ),
    pytest.param("Surgery was done. He was discharged. Pain lasted for 3 months.", (ALIVE, None), id="how long a pain"),
    pytest.param(
        "Surgery was done. At 6 months the wound had healed. He underwent chemotherapy. There is no recurrence.",
        (NED, None),
        id="treated after the visit",
    ),
    pytest.param(
        "Surgery was done. Six months after surgery a recurrence was found. It was resected. He is alive without"
        " recurrence.",
        (NED, None),
        id="ill at the visit",
    ),
    pytest.param(
        "Surgery was done. Six months after surgery he was well. CT was done. There is no recurrence one year after the"
        " second surgery.",
        (NED, None),
        id="counted from a later surgery",
    ),
    pytest.param(
        "Surgery was done. At 6 months he walked. MRI of the operation site was repeated. There is no recurrence.",
        (NED, 6),
        id="the site of an operation",
    ),
    pytest.param(
        "Surgery was done. Surveillance for 40 months was negative. There is no recurrence.",
        (NED, 40),
        id="surveillance",
    ),
    pytest.param(
        "Surgery was done. Her 3-year follow-up scan is scheduled. She is alive.", (ALIVE, None), id="a scan to come"
    ),
    pytest.param("Surgery was done. Antibiotics were given for 4 months. He is alive.", (ALIVE, None), id="a drug for"),
    pytest.param("Surgery was done. He stopped smoking for 5 years. He is alive.", (ALIVE, None), id="a habit for"),
    pytest.param("Surgery was done. At 9 months he had a residual deformity.", (ALIVE, 9), id="a residual deformity"),
    pytest.param(
        "Surgery was done. Follow-up at each 3, 6, and 12 months is due. He is alive.", (ALIVE, None), id="each"
    ),
    pytest.param(
        "Surgery was done. She was followed for 24 months. A scan 6 months after surgery showed no recurrence.",
        (NED, 24),
        id="followed for longer than to the visit with a finding",
    ),
    pytest.param(
        "Surgery was done. She was seen 24 months before. A scan 6 months after surgery showed no recurrence.",
        (NED, 6),
        id="seen long before",
    ),
    pytest.param(
        "Surgery was done. Eight months after surgery the uptake was lower. One year after the last cycle he was"
        " disease-free.",
        (NED, None),
        id="from the last cycle",
    ),
    pytest.param(
        "Surgery was done. He survived for 30 months before dying of lung metastases.", (DOD, 30), id="before dying"
    ),
]

DYING = [
    pytest.param(
        "Nephrectomy was done. Liver metastases grew and she died at 5 months. Autopsy showed a fatty heart and "
        "no tumor in the right kidney.",
        (DOD, 5),
        id="an autopsy that found one organ free",
    ),
    pytest.param(
        "The tumour progressed under chemotherapy.\n\nHe died 9 months after surgery.",
        (DOD, 9),
        id="a paragraph before",
    ),
    pytest.param("He did not develop any recurrence.\n\nHe died at home.", (DEAD, None), id="a course denied"),
    pytest.param("He died at home, free of disease.", (DOC, None), id="without disease"),
    pytest.param("He died of his tumour, without local recurrence.", (DOD, None), id="of it, without recurrence"),
    pytest.param("He was well for a year, but relapsed and died.", (DOD, 12), id="a relapse between"),
    pytest.param(
        "He died of respiratory failure. The cause of his death was sepsis.", (DOC, None), id="a cause named behind"
    ),
    pytest.param("He developed aplasia and died.", (DOC, None), id="of its treatment"),
    pytest.param("He died of decompensation of cardiopulmonary function.", (DOC, None), id="of the heart"),
    pytest.param("Two of five controls died of their tumours.", None, id="controls"),
    pytest.param("He died one month after admission.", (DEAD, 1), id="after the only admission"),
    pytest.param("He died on the 20th day of hospitalization.", (DEAD, 0.7), id="a day of it"),
    pytest.param("He died 5 months after readmission.", (DEAD, None), id="after another admission"),
    pytest.param(
        "Surgery was done. He was discharged. He died 9 days after admission.", (DEAD, None), id="sent home before"
    ),
    pytest.param(
        "Surgery was done. Two years after surgery he was well. He died 9 days after admission.",
        (DEAD, None),
        id="treated long before",
    ),
    pytest.param(
        "He died 10 months after the onset of symptoms and 5 months after surgery.", (DEAD, 5), id="symptoms, surgery"
    ),
    pytest.param("He died 10 months after the onset of symptoms.", (DEAD, 10), id="symptoms alone"),
    pytest.param("He died one year after diagnosis, 5 years after the first symptoms.", (DEAD, 12), id="the diagnosis"),
    pytest.param("He was ill for 4 years until his death 6 months after surgery.", (DEAD, 6), id="ill before"),
    pytest.param("He was treated for a year and died 50 months after surgery.", (DEAD, 50), id="treated before"),
    pytest.param(
        "The first patient died 4 months after surgery and the second patient is alive at 12 months.",
        (DEAD, 4),
        id="the second patient",
    ),
    pytest.param("He died 4 months after surgery and the other lung was clear.", (DEAD, 4), id="the other lung"),
    pytest.param("He died of sepsis. His progression-free survival was 10 months.", (DOC, None), id="progression-free"),
    pytest.param("He died 6 months after diagnosis, and 9 months after surgery.", (DEAD, 9), id="the longer one"),
]

ILL = [
    pytest.param("Metastases were seen. Palliative chemotherapy was recommended.", (AWD, None), id="palliated"),
    pytest.param("He refused surgical treatment.", (AWD, None), id="refused"),
    pytest.param("He gave up treatment and went home.", (AWD, None), id="given up"),
    pytest.param("Surgery was done. He declined adjuvant radiotherapy.", None, id="an adjuvant refused"),
    pytest.param("He refused surgery. A year later the mass was resected.", None, id="refused at first"),
    pytest.param("Palliative radiotherapy was given. The mass was then resected.", None, id="resected after all"),
    pytest.param("Surgery was done. The postoperative course was uneventful.", None, id="an aftermath alone"),
    pytest.param("As he refused surgery, he was given chemotherapy.", None, id="another treatment"),
    pytest.param("The course was uneventful before surgery.", None, id="before surgery"),
    pytest.param("Chemotherapy led to a partial response. The kidney was resected.", None, id="a response, resected"),
    pytest.param("Surgery was done. MRI showed no residual tumour.", (NED, None), id="nothing left"),
    pytest.param("Surgery was done. The specimen showed no residual tumour.", None, id="nothing left in a specimen"),
    pytest.param("He was lost to follow-up. Two years later the mass was resected.", None, id="found again"),
    pytest.param("Surgery was done. He was then lost to follow-up.", (LOST, None), id="lost for good"),
]

HELD_OUT = [
    pytest.param(
        "Surgery was done. At 9 months CT shows stable disease with no new metastases.", (AWD, 9), id="stable, none new"
    ),
    pytest.param("Surgery was done. At 9 months CT showed no new lesions.", (NED, 9), id="no new lesions"),
    pytest.param(
        "Surgery was done. At 9 months no recurrence was seen, while the lung metastases persisted.",
        (AWD, 9),
        id="while others persisted",
    ),
    pytest.param(
        "Surgery was done. At 9 months no recurrence was seen while he was on imatinib.", (NED, 9), id="while on a drug"
    ),
    pytest.param(
        "Surgery was done. At 9 months there is no recurrence, although metastases had been present before.",
        (NED, 9),
        id="metastases before",
    ),
    pytest.param("CT showed no metastases.\n\nHe died 2 months later.", (DEAD, 2), id="no spread, then a death"),
    pytest.param("His condition worsened and he died at home.", (DOD, None), id="worsened"),
    pytest.param("He stopped chemotherapy and died.", (DEAD, None), id="a treatment stopped"),
    pytest.param("The course was complicated by pneumonia, of which he died.", (DOC, None), id="of pneumonia"),
    pytest.param("The family refused an autopsy.", None, id="an autopsy refused"),
    pytest.param("The patient refused blood transfusion.", None, id="a transfusion refused"),
    pytest.param("Surgery was uneventful.", None, id="uneventful surgery"),
    pytest.param("Surgery was done. He was eventually discharged.", (ALIVE, None), id="eventually discharged"),
    pytest.param(
        "Surgery was done. The postoperative period was uneventful. He has had no recurrence for 2 years.",
        (NED, 24),
        id="uneventful, and followed",
    ),
    pytest.param("Lobectomy was done. Five years after surgery there is no recurrence.", (NED, 60), id="five years"),
    pytest.param("He succumbed to his illness one year after diagnosis.", (DOD, 12), id="succumbed"),
    pytest.param("He was given chemotherapy and has stable disease at 7 months.", (AWD, 7), id="stable disease"),
    pytest.param("No lymphadenopathy was found.", None, id="another thing absent"),
    pytest.param("His wife passed away.", None, id="his wife"),
    pytest.param(
        "Surgery was done. MRI showed no abnormalities at 9 months' follow-up.", (NED, 9), id="no abnormality"
    ),
    pytest.param("Chemotherapy was given. He died of complications of radiotherapy.", (DOC, None), id="another harm"),
    pytest.param("Surgery was done. The staging CT showed no distant metastases.", None, id="a staging CT"),
]

LANGUAGE = [
    pytest.param("Surgery was done. Her asthma was in remission.", None, id="an asthma"),
    pytest.param("Surgery was done. The samples were frozen, and RNA was transferred to a chip.", None, id="a sample"),
    pytest.param(
        "Surgery was done. There was a high mitotic rate, a marker of tumour progression.", None, id="a marker"
    ),
    pytest.param(
        "Surgery was done. He was free of tumor, but died of hemophagocytic syndrome.", (DOC, None), id="free of tumor"
    ),
    pytest.param(
        "A relapse was resected. 8 months after surgery for the relapse there is no disease.",
        (NED, None),
        id="after surgery for the relapse",
    ),
    pytest.param("Surgery was done. He was well at 8 months, and then lost to follow-up.", (LOST, 8), id="then lost"),
    pytest.param(
        "Surgery was done. He was lost to follow-up at 9 months without recurrence.", (LOST, 9), id="lost, and free"
    ),
    pytest.param(
        "Surgery was done. He was lost to follow-up for a year, but is disease-free 2 years after surgery.",
        (NED, 24),
        id="lost for a year",
    ),
    pytest.param(
        "Surgery was done. He is well 8 months after surgery with a residual weakness.", (ALIVE, 8), id="a weakness"
    ),
    pytest.param(
        "Surgery was done. He is well 8 months after surgery with persistent lung nodules.", (AWD, 8), id="nodules"
    ),
    pytest.param(
        "He had been in remission from lymphoma for 5 years at presentation. Surgery was done.", None, id="before"
    ),
]

PALLIATED = [
    pytest.param("Metastases were found. He was transferred to a hospice.", (AWD, None), id="a hospice"),
    pytest.param("Metastases were found. She received best supportive care only.", (AWD, None), id="supportive care"),
    pytest.param("The lesion was large. He did not want any further treatment.", (AWD, None), id="did not want any"),
    pytest.param("Surgery was done. He declined follow-up after surgery.", (LOST, None), id="follow-up declined"),
    pytest.param("Surgery was done. She was well at 8 months. She has not been seen since.", (LOST, 8), id="not seen"),
    pytest.param("Surgery was done. He was unwilling to have adjuvant radiotherapy.", None, id="adjuvant"),
    pytest.param("He declined follow-up of a cyst. Surgery was done.", None, id="declined before"),
    pytest.param("Surgery was done. There was no pain, which did not return.", None, id="no pain"),
    pytest.param(
        "Surgery was done. He was disease-free at 6 months. He is alive with lung metastases 20 months after surgery.",
        (AWD, 20),
        id="free before, ill now",
    ),
    pytest.param(
        "Surgery was done. In the 18 months since the end of chemotherapy, he was alive with disease.",
        (AWD, 18),
        id="since is no reason",
    ),
    pytest.param(
        "Surgery was done. She died 9 months after the tumour had been removed, of an unknown cause.",
        (DEAD, 9),
        id="a tumour removed is no cause",
    ),
    pytest.param(
        "Surgery was done. He died of carcinomatous meningitis 9 months after surgery.", (DOD, 9), id="meninges"
    ),
    pytest.param("Surgery was done. He died of meningitis 9 months after surgery.", (DOC, 9), id="meningitis"),
    pytest.param("Surgery was done. He was alive but not disease-free at 9 months.", (AWD, 9), id="not disease-free"),
    pytest.param("Surgery was done. He died of an asthma attack at 9 months.", (DOC, 9), id="asthma"),
    pytest.param("Surgery was done. He was killed in a car crash 9 months after surgery.", (DOC, 9), id="killed"),
    pytest.param("Surgery was done. She died of ARDS 9 months after surgery.", (DOC, 9), id="lungs in shock"),
    pytest.param(
        "Surgery was done. She died 9 months after surgery. Autopsy showed no residual tumour.",
        (DOC, 9),
        id="nothing at autopsy",
    ),
    pytest.param(
        "Surgery was done. She died 9 months after surgery. Autopsy showed no local recurrence, but liver metastases.",
        (DOD, 9),
        id="metastases at autopsy",
    ),
    pytest.param(
        "Surgery was done. He died of bowel perforation caused by peritoneal metastases at 9 months.",
        (DOD, 9),
        id="what the cause came of",
    ),
    pytest.param("Surgery was done. He has asthma and is alive 9 months after surgery.", (ALIVE, 9), id="an asthma"),
]

XFAIL = [
    pytest.param(
        "Ten years before, he had had a melanoma without recurrence. Surgery was done.", None, id="another time"
    ),
    pytest.param("Patients with this tumor died within 2 years.", None, id="patients in general"),
]
