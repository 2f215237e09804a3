"""Case sections with the treatments that the patient received: (text, [type]). All sentences are invented."""

import pytest

RECEIVED = [
    pytest.param("The tumor was resected.", ["surgery"], id="resected"),
    pytest.param("She underwent mastectomy and received radiotherapy.", ["surgery", "radiotherapy"], id="two"),
    pytest.param("He refused surgery but received chemotherapy.", ["chemotherapy"], id="another thing refused"),
    pytest.param("Surgery was refused; radiotherapy was given.", ["radiotherapy"], id="refused, and another given"),
    pytest.param(
        "Given his refusal of chemotherapy, therapy with imatinib was started.", ["targeted_therapy"], id="instead"
    ),
    pytest.param("There was no recurrence after chemotherapy.", ["chemotherapy"], id="no recurrence after it"),
    pytest.param("Chemotherapy was planned. Two cycles were given.", [], id="planned, and no name for what was given"),
    pytest.param("An exploratory laparotomy was performed.", ["surgery"], id="laparotomy"),
    pytest.param("He had a history of nephrectomy for cancer.", ["surgery"], id="an earlier operation for a tumour"),
    pytest.param("After talks with his parents, chemotherapy was given.", ["chemotherapy"], id="parents are asked"),
    pytest.param("Morphine was given for pain.", ["supportive"], id="opioids"),
    pytest.param(
        "His past medical history included hemicolectomy for adenocarcinoma.",
        ["surgery"],
        id="a history that names a tumour",
    ),
    pytest.param("The tamoxifen was not tolerated.", ["hormone_therapy"], id="not tolerated"),
    pytest.param(
        "He could not tolerate more than one course of R-CHOP.",
        ["chemotherapy", "immunotherapy"],
        id="no more than one course tolerated",
    ),
    pytest.param(
        "He was unable to tolerate bicalutamide because of severe side effects.", ["hormone_therapy"], id="side effects"
    ),
    pytest.param("She was unable to tolerate full-dose carboplatin.", ["chemotherapy"], id="no full dose tolerated"),
    pytest.param("He received methotrexate (MTX). Two cycles of MTX followed.", ["chemotherapy"], id="a short form"),
    pytest.param("Radiation therapy (RT) was given. RT was well borne.", ["radiotherapy"], id="another short form"),
    pytest.param("Radiotherapy was not given, but chemotherapy was started.", ["chemotherapy"], id="another was given"),
    pytest.param("After the surgery, chemotherapy was recommended.", ["surgery"], id="after the one, another advised"),
    pytest.param(
        "Because of the incomplete resection, radiotherapy was advised.",
        ["surgery"],
        id="how complete it was, a reason",
    ),
    pytest.param(
        "In light of the complete excision, no drug was offered.", ["surgery"], id="how complete, in its name"
    ),
    pytest.param("The excision was considered complete.", ["surgery"], id="considered complete"),
    pytest.param("Nephrectomy was planned and performed.", ["surgery"], id="planned and performed"),
    pytest.param("He was scheduled for colectomy, which was done in May.", ["surgery"], id="scheduled, which was done"),
    pytest.param("The third cycle of chemotherapy was withheld.", ["chemotherapy"], id="a later cycle"),
    pytest.param("She completed her scheduled chemotherapy.", ["chemotherapy"], id="scheduled and completed"),
    pytest.param("He died before completing radiotherapy.", ["radiotherapy"], id="before completing it"),
    pytest.param("She recovered from the operation and was advised tamoxifen.", ["surgery"], id="recovered from it"),
    pytest.param("The pain did not improve with radiotherapy.", ["radiotherapy"], id="did not improve with it"),
    pytest.param("Nivolumab was stopped because of colitis.", ["immunotherapy"], id="harm that is no other disease"),
    pytest.param("She was treated with 131I.", ["radiotherapy"], id="iodine by its number"),
    pytest.param("He started on pazopanib and is still alive.", ["targeted_therapy"], id="still alive"),
    pytest.param(
        "She was treated with vinblastine and remains in remission.", ["chemotherapy"], id="remains in remission"
    ),
    pytest.param(
        "She had adjuvant radiotherapy and there were neither symptoms nor recurrences.",
        ["radiotherapy"],
        id="neither of what came after",
    ),
    pytest.param(
        "Biopsy was tried without success, and thoracotomy with lobectomy followed.", ["surgery"], id="without success"
    ),
    pytest.param(
        "Several treatments had been applied, such as ethanol injection.",
        ["ablation"],
        id="an example of what was given",
    ),
    pytest.param("The nodules were refractory to sunitinib.", ["targeted_therapy"], id="refractory to what was given"),
    pytest.param("After discussion of the case, irradiation was conducted.", ["radiotherapy"], id="conducted"),
    pytest.param("TSH suppression is currently maintained.", ["hormone_therapy"], id="is maintained"),
    pytest.param("She had undergone best supportive care.", ["supportive"], id="support in the past"),
    pytest.param("Gastrectomy was done for a tumor 20 years ago.", ["surgery"], id="an old operation for a tumour"),
]

NOT_RECEIVED = [
    pytest.param("Because of the complete response radiotherapy was omitted.", [], id="omitted after a response"),
    pytest.param(
        "In view of the incomplete excision adjuvant radiotherapy was advised, but refused.",
        ["surgery"],
        id="refused after an excision",
    ),
    pytest.param("He refused chemotherapy.", [], id="refused"),
    pytest.param("The patient declined surgery and radiotherapy.", [], id="declined, both"),
    pytest.param(
        "Chemotherapy was recommended, but the patient refused chemotherapy.", [], id="recommended and refused"
    ),
    pytest.param("Radiotherapy is planned.", [], id="planned"),
    pytest.param("She was advised chemotherapy.", [], id="advised"),
    pytest.param("No adjuvant chemotherapy was given.", [], id="no adjuvant"),
    pytest.param("He is awaiting liver transplantation.", [], id="awaiting"),
    pytest.param("Surgery is the treatment of choice.", [], id="the treatment of choice"),
    pytest.param("The role of radiotherapy is debated.", [], id="the role of"),
    pytest.param("Chemotherapy should be considered.", [], id="should be"),
    pytest.param("He was not a candidate for surgery.", [], id="no candidate"),
    pytest.param("Radiotherapy was contraindicated.", [], id="contraindicated"),
    pytest.param("He died before chemotherapy could be started.", [], id="died before"),
    pytest.param("She was scheduled for chemotherapy.", [], id="scheduled for"),
    pytest.param("Laparotomy with biopsy of the mass was done.", [], id="opened for a sample"),
    pytest.param("He had a history of appendectomy.", [], id="a common operation long ago"),
    pytest.param("A needle biopsy was done.", [], id="a biopsy"),
    pytest.param("His mother had received chemotherapy for breast cancer.", [], id="a relative's"),
    pytest.param("Her brother underwent colectomy.", [], id="another relative's"),
    pytest.param("The patient was unfit for chemotherapy.", [], id="unfit"),
    pytest.param("She was too old for chemotherapy.", [], id="too old"),
    pytest.param("Immunotherapy could not be achieved.", [], id="not achieved"),
    pytest.param("He didn't receive chemotherapy.", [], id="didn't"),
    pytest.param("She would have otherwise received chemotherapy.", [], id="would have otherwise"),
    pytest.param("Radiotherapy was planned before surgical excision of the tumour.", [], id="planned, both"),
    pytest.param("The board chose not to recommend curative surgery.", [], id="not recommended"),
    pytest.param(
        "The medical history included gastric resection for an ulcer.", [], id="a history that names no tumour"
    ),
    pytest.param("A node was sampled by video-assisted thoracoscopic surgery.", [], id="a sample by VATS"),
    pytest.param("A wedge biopsy was obtained by VATS.", [], id="a biopsy by VATS"),
    pytest.param("He was too unwell to undergo a planned course of chemotherapy.", [], id="too unwell"),
    pytest.param("She was too frail to receive radiotherapy.", [], id="too frail"),
    pytest.param("Surgery could not be considered.", [], id="not considered"),
    pytest.param("He was unable to tolerate radiotherapy and went home.", [], id="unable to tolerate"),
    pytest.param("He could not tolerate surgery, which was not tried.", [], id="could not tolerate"),
    pytest.param("She could not tolerate cisplatin owing to its likely toxicity.", [], id="toxicity feared"),
    pytest.param("He could not tolerate cisplatin because of renal failure.", [], id="an organ that fails"),
    pytest.param("The board thought her not able to tolerate cystectomy.", [], id="thought not able to"),
    pytest.param(
        "Radiotherapy could not be tolerated with such lungs and was never started.", [], id="could not be tolerated"
    ),
    pytest.param("The patient could not be considered for surgery.", [], id="not considered for"),
    pytest.param("He was to commence adjuvant chemotherapy.", [], id="was to commence"),
    pytest.param("She is to undergo thyroidectomy.", [], id="is to undergo"),
    pytest.param("She was not given adjuvant chemotherapy.", [], id="not given, named behind"),
    pytest.param("Adjuvant radiotherapy was not scheduled.", [], id="not scheduled"),
    pytest.param("Cytotoxic chemotherapy was not prescribed.", [], id="not prescribed"),
    pytest.param("Given the impossibility of wide excision, he was sent home.", [], id="impossibility"),
    pytest.param("He is being evaluated for treatment with chemotherapy.", [], id="evaluated for it"),
    pytest.param("The central venous pressure (CVP) rose. CVP was 30 mmHg.", [], id="a short form for another thing"),
    pytest.param(
        "A pulmonary adenocarcinoma (PAC) was found. The PAC was small.", [], id="a short form for the tumour"
    ),
    pytest.param("Rituximab (RTX) was given. RTX was well borne.", ["immunotherapy"], id="a short form for a drug"),
    pytest.param("He could not be treated with chemotherapy.", [], id="could not be treated with"),
    pytest.param("The mass could not be resected because of the aorta.", [], id="could not be resected"),
    pytest.param("No further treatment such as chemotherapy or radiotherapy was given.", [], id="no treatment such as"),
    pytest.param("It is insensitive to chemotherapy and radiotherapy.", [], id="insensitive to"),
    pytest.param("Radiotherapy was never started.", [], id="never started"),
    pytest.param("Chemotherapy has yet to be started.", [], id="yet to be"),
    pytest.param("He has yet to undergo surgery.", [], id="yet to undergo"),
    pytest.param("She expired prior to initiation of chemotherapy.", [], id="expired prior to"),
    pytest.param("He was lost to follow-up before chemotherapy.", [], id="lost before"),
    pytest.param("His poor state precluded surgery.", [], id="precluded"),
    pytest.param("The liver metastases made resection impossible.", [], id="made impossible"),
    pytest.param("It was not possible to perform surgery.", [], id="not possible to perform"),
    pytest.param("The tumour was too large to be resected.", [], id="too large"),
    pytest.param("Radiotherapy was not thought to be beneficial.", [], id="not thought to be beneficial"),
    pytest.param("Had he been fit, chemotherapy would have been offered.", [], id="would have been"),
    pytest.param("Chemotherapy was intended, but he got worse.", [], id="intended"),
    pytest.param("We agreed to postpone chemoradiation.", [], id="postpone"),
    pytest.param("Radiotherapy was chosen over surgery.", ["radiotherapy"], id="chosen over"),
    pytest.param("Surgery was followed by observation but not by radiotherapy.", ["surgery"], id="but not by"),
    pytest.param("The patient turned down chemotherapy.", [], id="turned down"),
    pytest.param("She was not keen on surgery.", [], id="not keen on"),
    pytest.param("The options included surgery and radiotherapy.", [], id="options included"),
    pytest.param("The plan was to start radiotherapy.", [], id="the plan was"),
    pytest.param("She is being considered for liver transplantation.", [], id="being considered for"),
    pytest.param("Since chemotherapy was refused, he went home.", [], id="denied beside its name"),
    pytest.param("Surgery was given up.", [], id="given up"),
    pytest.param(
        "The second cycle of cisplatin and radiotherapy were refused.", ["chemotherapy"], id="one of them later"
    ),
    pytest.param("He died without having received imatinib.", [], id="without having received"),
    pytest.param("Six cycles of chemotherapy were recommended.", [], id="cycles recommended"),
    pytest.param("The patient again refused chemotherapy.", [], id="refused again"),
    pytest.param("She didn't undergo irradiation.", [], id="did not, in short"),
    pytest.param("He was not indicated for curative surgery.", [], id="a patient not indicated for it"),
    pytest.param("It was judged difficult to perform chemotherapy.", [], id="difficult to perform"),
    pytest.param("We were unable to administer cisplatin.", [], id="unable to administer"),
    pytest.param("He was refered for radiotherapy.", [], id="referred, misspelt"),
    pytest.param("He refused treatments such as embolization.", [], id="an example of what was refused"),
    pytest.param("Options such as chemotherapy should be given.", [], id="an example of what should be given"),
    pytest.param("Patients are treated with drugs such as sunitinib.", [], id="an example of what others are given"),
    pytest.param("The role of adjuvant chemotherapy is still debated.", [], id="still debated"),
    pytest.param("The benefit of radiotherapy remains uncertain.", [], id="remains uncertain"),
    pytest.param("Lung cancer is refractory to chemotherapy.", [], id="refractory as a rule"),
    pytest.param(
        "He had undergone a gastrectomy for a perforated ulcer in 1998.", [], id="an old operation for an ulcer"
    ),
    pytest.param("Ten years previously, nephrectomy was done because of stones.", [], id="an old operation for stones"),
    pytest.param("Diagnosis was based on laparoscopy and a bioptic specimen.", [], id="a sample by another word"),
    pytest.param("Intraoperatively, a sample was taken.", [], id="a sample during an operation"),
    pytest.param("He was prepared to initiate chemotherapy.", [], id="prepared to"),
    pytest.param("The question of chemotherapy was raised.", [], id="a question"),
    pytest.param("She doesn't want surgery.", [], id="does not want, in short"),
    pytest.param(
        "He had a pancreatectomy for chronic pancreatitis five years ago.",
        [],
        id="an old operation for an inflammation",
    ),
]

HELD_OUT = [
    pytest.param("She received six cycles of FOLFOX after hemicolectomy.", ["chemotherapy", "surgery"], id="a regimen"),
    pytest.param("Following craniotomy, 60 Gy was delivered.", ["surgery", "radiotherapy"], id="following"),
    pytest.param("He opted against surgery.", [], id="opted against"),
    pytest.param("Adjuvant tamoxifen was offered.", [], id="offered"),
    pytest.param("Neither chemotherapy nor radiotherapy was given.", [], id="neither nor"),
    pytest.param("Cisplatin was not tolerated.", ["chemotherapy"], id="given, and not tolerated"),
    pytest.param("He was too ill to have chemotherapy.", [], id="too ill"),
    pytest.param("He underwent excision (radiotherapy was not given).", ["surgery"], id="denied in brackets"),
]

XFAIL = [
    pytest.param("Plan: chemotherapy.", [], id="a plan behind its heading"),
    pytest.param("Radiotherapy: not given.", [], id="denied behind a colon"),
    pytest.param(
        "Chemotherapy was preferred to surgery and doses were given.", ["chemotherapy"], id="the rejected one nearer"
    ),
]
