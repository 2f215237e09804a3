"""Sentences with the outcomes that they state: (text, [(words, status, rule)]). All are invented.

``SEEN`` rephrases patterns of real reports; ``NOTHING`` looks like an outcome and is none; ``HELD_OUT`` was written
after the rules. Of whom, and whether at a follow-up, is not asked here.
"""

import pytest

NED, AWD, ALIVE, DEAD = "no_evidence_of_disease", "alive_with_disease", "alive", "dead"
LOST = "lost_to_follow_up"

SEEN = [
    pytest.param(
        "No recurrence of tumor and ascites.", [("No recurrence", NED, "no-recurrence")], id="tumor and ascites"
    ),
    pytest.param(
        "His weight was not affected and there was no apparent recurrence.",
        [("no apparent recurrence", NED, "no-recurrence")],
        id="the second denial",
    ),
    pytest.param("She is disease-free.", [("disease-free", NED, "term")], id="disease-free"),
    pytest.param("No recurrence was seen.", [("No recurrence", NED, "no-recurrence")], id="no recurrence"),
    pytest.param(
        "There is no evidence of local or distant recurrence.",
        [("no evidence of local or distant recurrence", NED, "no-recurrence")],
        id="no evidence of recurrence",
    ),
    pytest.param("No metastases were seen.", [("No metastases", NED, "now")], id="no metastases"),
    pytest.param(
        "Recurrence was not observed.", [("Recurrence was not observed", NED, "no-recurrence")], id="not seen"
    ),
    pytest.param("He remains well.", [("remains well", ALIVE, "term")], id="remains well"),
    pytest.param("She is asymptomatic.", [("asymptomatic", ALIVE, "now")], id="asymptomatic"),
    pytest.param("She is alive with disease.", [("alive with disease", AWD, "term")], id="alive with disease"),
    pytest.param("No progression was seen.", [("No progression", AWD, "now")], id="no progression"),
    pytest.param("The tumor recurred.", [("tumor recurred", AWD, "event")], id="a recurrence"),
    pytest.param("He died at home.", [("died", DEAD, "term")], id="died"),
    pytest.param("She died of disease.", [("died of disease", "dead_of_disease", "term")], id="died of disease"),
    pytest.param("Her mother passed away.", [("passed away", DEAD, "term")], id="whose death is not asked"),
    pytest.param("He was lost to follow up.", [("lost to follow up", "lost_to_follow_up", "term")], id="lost"),
    pytest.param("It failed to recur.", [("failed to recur", NED, "no-recurrence")], id="failed to recur"),
    pytest.param("CT was negative for recurrence.", [("negative for recurrence", NED, "no-recurrence")], id="negative"),
    pytest.param(
        "There was no evidence of lymphoma.", [("no evidence of lymphoma", NED, "now")], id="named by its type"
    ),
    pytest.param("It showed no residual or new disease.", [("no residual", NED, "now")], id="residual or new"),
    pytest.param("The lesions have been stable.", [("lesions have been stable", AWD, "now")], id="a stable lesion"),
    pytest.param("No growth of the tumor was seen.", [("No growth of the tumor", AWD, "now")], id="no growth"),
    pytest.param("The nodule remained unchanged.", [("remained unchanged", AWD, "now")], id="a tumour unchanged"),
    pytest.param("Relapse did not occur.", [("Relapse did not occur", NED, "no-recurrence")], id="did not occur"),
    pytest.param(
        "No sign of nodal or late recurrence has been noted.",
        [("No sign of nodal or late recurrence", NED, "no-recurrence")],
        id="a recurrence denied from afar",
    ),
    pytest.param("No evidence of GIST was seen.", [("No evidence of GIST", NED, "now")], id="a tumour's short name"),
    pytest.param(
        "No change in the size of the tumor.", [("No change in the size of the tumor", AWD, "now")], id="same"
    ),
    pytest.param(
        "No evidence of progression of her tumor.",
        [("No evidence of progression of her tumor", AWD, "now"), ("No evidence of progression", AWD, "now")],
        id="kept",
    ),
    pytest.param(
        "He is in clinical and renal remission.", [("in clinical and renal remission", NED, "now")], id="a remission"
    ),
    pytest.param("There was no reccurence.", [("no reccurence", NED, "no-recurrence")], id="misspelt"),
    pytest.param("No abnormal findings at 1 year.", [("No abnormal findings", NED, "clear")], id="no findings"),
    pytest.param(
        "No progression of the liver lesions.",
        [("No progression of the liver lesions", AWD, "now"), ("No progression", AWD, "now")],
        id="a progression of many words denied",
    ),
    pytest.param("She was lost in follow-up.", [("lost in follow-up", "lost_to_follow_up", "term")], id="lost in"),
    pytest.param(
        "PET showed disappearance of all avid foci.", [("disappearance of all avid foci", NED, "now")], id="all gone"
    ),
    pytest.param(
        "The course was marked by death 3 months after biopsy.",
        [("death 3 months after", DEAD, "death")],
        id="a death by its noun",
    ),
    pytest.param(
        "Bone marrow and node involvement went into complete remission.",
        [("complete remission", NED, "now")],
        id="a remission beside nodes",
    ),
]

NOTHING = [
    pytest.param("No recurrent bleeding occurred.", id="no recurrent bleeding"),
    pytest.param("There was no recurrence of the seizures.", id="no recurrence of seizures"),
    pytest.param("His ascites has not recurred.", id="ascites that did not recur"),
    pytest.param("The surgeon was not able to illustrate the metastasis.", id="not able"),
    pytest.param("The drug did not affect his appetite, tumor pain or mood.", id="did not affect"),
    pytest.param("The nodes were not completely removed, since tumor remained.", id="not removed"),
    pytest.param("The liver metastases were markedly reduced.", id="reduced by what came before"),
    pytest.param("Cell death 2 weeks after embolization was seen.", id="death of cells"),
    pytest.param("Her sister's death four months after diagnosis was mourned.", id="death of a sister"),
    pytest.param("The median time to death 5 months after diagnosis is short.", id="time to death"),
    pytest.param("Not all nodules had vanished.", id="not all"),
    pytest.param("The mass was smaller than 2 cm.", id="smaller than a size"),
    pytest.param("The lesion was smaller than the one on the right.", id="smaller than another"),
    pytest.param("The tumor is smaller in women.", id="smaller in some"),
    pytest.param("Reduced tumor markers were measured.", id="markers that were reduced"),
    pytest.param("Reduced mass effect was seen on MRI.", id="an effect that was reduced"),
    pytest.param("Decreased muscle mass was noted.", id="muscle mass"),
    pytest.param("Exercise led to a decrease of body mass.", id="body mass"),
    pytest.param("The drug led to a reduction of the risk of metastases.", id="a risk that was reduced"),
    pytest.param("Regression of metastases is very rare.", id="a regression that is rare"),
    pytest.param("Regression of the tumor has been described in others.", id="a regression that was described"),
    pytest.param("His Parkinson's disease continued to progress.", id="another illness went on"),
    pytest.param("The renal disease has continued to progress.", id="kidneys went on"),
    pytest.param("Cancer continues to increase in incidence.", id="more of it in general"),
    pytest.param("Almost all metastases had resolved.", id="almost all"),
    pytest.param("All but one metastases had resolved.", id="all but one"),
    pytest.param("All nodules had resolved except for one.", id="all except one"),
    pytest.param("She lost sight of her right eye.", id="sight of an eye"),
    pytest.param("The long-term outcome is unknown.", id="an outcome in general"),
    pytest.param("His pain did not return.", id="a pain that did not return"),
    pytest.param("He is currently on aspirin.", id="on another drug"),
    pytest.param("There was resolution of all symptoms.", id="symptoms gone"),
    pytest.param("He never achieved radiological remission.", id="a remission denied"),
    pytest.param("It failed to reach radiological remission.", id="a remission not reached"),
    pytest.param("He received a graft from a brain dead donor.", id="a donor's death"),
    pytest.param("Disease-free survival was 40%.", id="disease-free survival"),
    pytest.param("The margins were free of tumor.", id="free margins"),
    pytest.param("All nodes were tumor-free.", id="free nodes"),
    pytest.param("There was no family history of cancer.", id="family history"),
    pytest.param("The mass had no relation to any other structure.", id="no relation"),
    pytest.param("Recurrence is common.", id="recurrence in general"),
    pytest.param("The risk of relapse is high.", id="a risk"),
    pytest.param("Necrosis and cell death were seen.", id="cell death"),
    pytest.param("Programmed death-ligand 1 was positive.", id="a ligand"),
    pytest.param("No tumor markers were raised.", id="tumour markers"),
    pytest.param("No tumor cells were seen.", id="tumour cells"),
    pytest.param("The wound was closed without tension.", id="without something else"),
    pytest.param("There is no consensus on this tumor.", id="no consensus"),
    pytest.param("He lived in a hospice.", id="a hospice"),
    pytest.param("A life-threatening bleeding stopped.", id="life-threatening"),
    pytest.param("The discharge was purulent.", id="another discharge"),
    pytest.param("Its rarity is well known.", id="well known"),
    pytest.param("The contrast is well-distributed.", id="well-distributed"),
    pytest.param("The blood count remained unchanged.", id="a blood count unchanged"),
    pytest.param("The lesions were stable in May.", id="stable once"),
    pytest.param("The interval between both tumors was disease-free.", id="an interval free of disease"),
    pytest.param("No hematoma was seen.", id="a word in -oma that is no tumour"),
    pytest.param("No residual deficit was noted.", id="residual of something else"),
    pytest.param("Histology showed no metastatic carcinoma.", id="none in what was taken out"),
    pytest.param("Microscopically, a metastasis was found.", id="one in what was taken out"),
    pytest.param("The liver came from a deceased donor.", id="a donor"),
    pytest.param("Deceased relatives are crossed out.", id="relatives"),
    pytest.param("She chose not to wait, despite the risk of recurrence.", id="a risk beside a denial"),
    pytest.param("There was no consideration of a tumor.", id="not considered"),
    pytest.param("The gap is no longer filled with tumor.", id="no longer"),
    pytest.param("He is in the remission group.", id="a group"),
    pytest.param("No DVT was seen.", id="another short name"),
    pytest.param("Resection of the residual disease was done.", id="a residual disease taken out"),
    pytest.param("Radiotherapy for persistent disease.", id="a persistent disease treated"),
    pytest.param("He was monitored for disease progression.", id="watched for"),
    pytest.param("To avoid tumor progression.", id="avoided"),
    pytest.param("Its loss is associated with disease progression.", id="associated with"),
    pytest.param("Haemodynamic values remained stable.", id="a stable circulation"),
    pytest.param("Her visual acuity has remained stable.", id="a stable vision"),
    pytest.param("No antibodies associated with lymphoma.", id="antibodies denied"),
    pytest.param("No mutations of these tumours.", id="mutations denied"),
    pytest.param("There was resolution of one of the lesions.", id="one of several gone"),
    pytest.param("All symptoms disappeared.", id="all symptoms gone"),
    pytest.param("Resolution of all effusions was seen.", id="effusions gone"),
    pytest.param("All lesions had enlarged.", id="all lesions, larger"),
    pytest.param("The risk of death after months of illness was weighed.", id="a death without a date"),
    pytest.param("Cell death by necrosis was extensive.", id="a death of cells"),
    pytest.param("Her platelet count was stable.", id="a stable count"),
    pytest.param("PSA was stable.", id="a stable marker"),
    pytest.param("Tumour marker levels remained stable in May.", id="stable markers of a tumour"),
    pytest.param("The finger was lost in an accident.", id="lost in something else"),
    pytest.param("Disease-free survival of the series was long.", id="survival of a series"),
    pytest.param("The eluate was transferred to a vial.", id="a sample transferred"),
    pytest.param("Her nursing care was transferred to a day team.", id="a care transferred"),
    pytest.param("She was transferred to the operating theatre.", id="to the theatre"),
    pytest.param("Her ulcerative colitis was in remission.", id="a colitis in remission"),
    pytest.param("Psoriasis had been in stable clinical remission.", id="a psoriasis in remission"),
    pytest.param("Hepatitis C was cured.", id="a hepatitis cured"),
    pytest.param("There was complete resolution of her pleural effusion.", id="an effusion gone"),
    pytest.param("The fever disappeared completely.", id="a fever gone"),
    pytest.param("She is currently receiving warfarin.", id="an everyday drug"),
    pytest.param("He was under treatment for diabetes.", id="another illness treated"),
    pytest.param("The gene promotes tumour progression.", id="a gene's part in it"),
    pytest.param("It was a sign of genomic instability and tumor progression.", id="an instability"),
    pytest.param("The possibility of disease progression was explained.", id="a possibility"),
    pytest.param("Drugs were given with the aim of achieving complete remission.", id="an aim"),
    pytest.param("If the tumor recurred, surgery would follow.", id="if"),
    pytest.param("None of the nodes showed metastasis.", id="none of the nodes"),
    pytest.param("CT did not exclude recurrence.", id="not excluded"),
    pytest.param("The cultured cells died.", id="cells died"),
    pytest.param("The fetus died in the fifth month.", id="a fetus"),
    pytest.param("Expired air was sampled.", id="expired air"),
    pytest.param("His case was passed on to the surgeons.", id="passed on to"),
    pytest.param("Left alone, he would have died.", id="would have died"),
    pytest.param("She was told of a possible fatal outcome.", id="a possible death"),
    pytest.param("The flap survived.", id="a flap"),
    pytest.param("He had survived a stroke.", id="another illness survived"),
    pytest.param("He was lost to follow-up for two years.", id="lost for a while"),
    pytest.param("She was never lost to follow-up.", id="never lost"),
    pytest.param("As a boy, in childhood, he was cured of it.", id="cured in childhood"),
    pytest.param("His creatinine remained stable.", id="a stable creatinine"),
    pytest.param("Disease-free survival for patients is short.", id="survival for patients"),
    pytest.param("He refused follow-up surgery of the jaw.", id="surgery refused"),
    pytest.param("The rash did not reappear.", id="a rash that did not reappear"),
]

HELD_OUT = [
    pytest.param("She remains in complete remission.", [("in complete remission", NED, "term")], id="remission"),
    pytest.param("He has not relapsed.", [("not relapsed", NED, "no-recurrence")], id="has not relapsed"),
    pytest.param("She succumbed last May.", [("succumbed", DEAD, "term")], id="succumbed"),
    pytest.param("He refused further treatment.", [("refused further treatment", AWD, "term")], id="refused"),
    pytest.param("No tumor thrombus was seen.", [], id="no thrombus"),
    pytest.param("Recurrence-free intervals vary.", [], id="an interval"),
    pytest.param("Resection margins were clear, without tumor.", [], id="margins without tumour"),
    pytest.param(
        "No relapse or residual disease.", [("No relapse", NED, "no-recurrence")], id="residual disease denied"
    ),
    pytest.param("There is residual disease.", [("residual disease", AWD, "now")], id="residual disease"),
    pytest.param("A partial molecular remission.", [], id="a partial remission"),
    pytest.param("A visit was missed, but recurrence was found.", [("recurrence was found", AWD, "event")], id="found"),
    pytest.param("There is a residual disease.", [("residual disease", AWD, "now")], id="residual disease still there"),
    pytest.param("He remained stable.", [("remained stable", AWD, "now")], id="a stable disease"),
    pytest.param("Monitoring until progression of the disease.", [], id="until progression"),
    pytest.param("Her blood pressure remained stable.", [], id="a stable pressure"),
    pytest.param("He was stable.", [("was stable", ALIVE, "now")], id="a stable patient"),
    pytest.param("He was lost in the follow-up.", [("lost in the follow-up", "lost_to_follow_up", "term")], id="lost"),
    pytest.param(
        "Her further course is unknown.", [("further course is unknown", "lost_to_follow_up", "term")], id="unknown"
    ),
    pytest.param(
        "All pulmonary metastases had completely resolved.",
        [("All pulmonary metastases had completely resolved", NED, "now")],
        id="all resolved",
    ),
    pytest.param("Both hepatic lesions vanished.", [("Both hepatic lesions vanished", NED, "now")], id="both vanished"),
    pytest.param(
        "Clearance of every enlarged lymph nodes.",
        [("Clearance of every enlarged lymph nodes", NED, "now")],
        id="every",
    ),
    pytest.param("Death some 6 weeks later.", [("Death some 6 weeks later", DEAD, "death")], id="death weeks later"),
    pytest.param("The cause of death was sepsis.", [("cause of death was", DEAD, "term")], id="the cause of a death"),
    pytest.param(
        "Disease-free survival to the latest visit.", [("Disease-free", NED, "term")], id="survival to a visit"
    ),
]

LANGUAGE = [
    pytest.param(
        "He was then transferred to a clinic near home.", [("was then transferred to", ALIVE, "left")], id="transferred"
    ),
    pytest.param("Her melanoma is in remission.", [("in remission", NED, "term")], id="a tumour in remission"),
    pytest.param("The lesion has not reappeared.", [("not reappeared", NED, "no-recurrence")], id="not reappeared"),
    pytest.param("PET excluded recurrence.", [("excluded recurrence", NED, "no-recurrence")], id="excluded"),
    pytest.param("CT ruled out a relapse.", [("ruled out a relapse", NED, "no-recurrence")], id="ruled out"),
    pytest.param("Recurrence was absent.", [("Recurrence was absent", NED, "no-recurrence")], id="absent"),
    pytest.param(
        "He was seen. Death due to sepsis ensued.",
        [("Death due to sepsis ensued", DEAD, "death")],
        id="death due to",
    ),
    pytest.param(
        "The girl doesn't show any recurrence.", [("doesn't show any recurrence", NED, "no-recurrence")], id="n't"
    ),
    pytest.param(
        "She has had recurrence-free survival for 5 years.", [("recurrence-free", NED, "term")], id="survival"
    ),
    pytest.param("CT indicated disease progression.", [("disease progression", AWD, "now")], id="indicated"),
    pytest.param("He did not turn up again.", [("did not turn up", "lost_to_follow_up", "term")], id="did not turn up"),
]

MORE = [
    pytest.param(
        "After removal of the cyst she was discharged in May.", [("was discharged", ALIVE, "left")], id="beside a cyst"
    ),
    pytest.param("He continues to take imatinib.", [("continues to take", AWD, "now")], id="goes on with a drug"),
    pytest.param("She is in PR.", [("in PR", AWD, "now")], id="a partial response"),
    pytest.param("MRI showed near-complete response.", [("complete response", AWD, "now")], id="near-complete"),
    pytest.param("An almost complete remission.", [("complete remission", AWD, "now")], id="almost complete"),
    pytest.param(
        "No evidence of primary recurrence.",
        [("No evidence of primary recurrence", NED, "no-recurrence")],
        id="a primary recurrence",
    ),
    pytest.param(
        "He took sunitinib without any signs of local or systemic progression.",
        [("without any signs of local or systemic progression", AWD, "now")],
        id="a progression denied from afar",
    ),
    pytest.param("CT showed no tumour growth.", [("no tumour", AWD, "now")], id="growth denied behind the tumour"),
    pytest.param("She has had no reoccurrence.", [("no reoccurrence", NED, "no-recurrence")], id="a reoccurrence"),
    pytest.param("It has not re-occurred.", [("not re-occurred", NED, "no-recurrence")], id="re-occurred"),
    pytest.param(
        "The disease remains clinically stable.",
        [("disease remains clinically stable", AWD, "now"), ("clinically stable", ALIVE, "now")],
        id="a disease clinically stable",
    ),
    pytest.param("She remained in CR.", [("remained in CR", NED, "term")], id="a remission by its short name"),
    pytest.param("In May we lost him.", [("we lost him", DEAD, "term")], id="lost by death"),
    pytest.param(
        "We lost her to follow-up.", [("We lost her to follow-up", "lost_to_follow_up", "term")], id="lost to follow-up"
    ),
    pytest.param(
        "He had eventual death 9 months after it.", [("death 9 months after", DEAD, "death")], id="an eventual death"
    ),
]

NO_MORE = [
    pytest.param("It had no success, since repeated recurrences followed.", id="no success, since"),
    pytest.param("No progression of the pleural effusion was seen.", id="an effusion"),
    pytest.param("No other drug was given until progression.", id="until a progression"),
    pytest.param("The wound was well above the knee, which is well above the cyst.", id="well above"),
    pytest.param("An asymptomatic nodule was felt.", id="an asymptomatic nodule"),
    pytest.param("It was an asymptomatic slowly growing lump.", id="an asymptomatic lump"),
    pytest.param("Her three children are all alive.", id="her children"),
    pytest.param("Both of his parents are alive.", id="his parents"),
    pytest.param("Previously he had been in good health.", id="a health before"),
    pytest.param("The fetus (weight 900 g) was dead.", id="a fetus, weighed"),
    pytest.param("PET showed no primary tumour.", id="an unknown primary"),
    pytest.param("She lives without any cancer treatment.", id="a treatment denied"),
    pytest.param("There is no more information on the disease.", id="no information"),
    pytest.param("He went on without undergoing chemotherapy.", id="a treatment not given"),
    pytest.param("Three of seven patients showed recurrence.", id="some patients' recurrence"),
    pytest.param("The patient progressed well.", id="progress of another kind"),
    pytest.param("The CR rate was high.", id="a rate"),
    pytest.param("Serum cr fell.", id="creatinine"),
    pytest.param("He, who had been healthy, fell ill.", id="healthy before the illness"),
    pytest.param("There was a loss in PR expression.", id="a receptor"),
    pytest.param("She continues to take aspirin.", id="an everyday drug"),
    pytest.param("A sinus discharged in the axilla.", id="a sinus"),
    pytest.param("Pus was discharged to the surface.", id="pus"),
    pytest.param("She had a relapse of hepatitis.", id="a relapse of an ailment"),
]

LOST_OR_REFUSED = [
    pytest.param(
        "He moved away and dropped out of follow-up.", [("dropped out of follow-up", LOST, "term")], id="dropped out"
    ),
    pytest.param(
        "She withdrew from regular follow-up.", [("withdrew from regular follow-up", LOST, "term")], id="withdrew"
    ),
    pytest.param(
        "The family could no longer be reached.", [("could no longer be reached", LOST, "term")], id="not reached"
    ),
    pytest.param(
        "Our patient never attended any outpatient review.",
        [("never attended any outpatient review", LOST, "term")],
        id="never attended",
    ),
    pytest.param("He has not been seen since.", [("has not been seen since", LOST, "term")], id="not seen since"),
    pytest.param(
        "Efforts to trace the patient were fruitless.",
        [("Efforts to trace the patient were fruitless", LOST, "term")],
        id="efforts",
    ),
    pytest.param(
        "The fate of the patient remains unknown.", [("fate of the patient remains unknown", LOST, "term")], id="a fate"
    ),
    pytest.param(
        "Her current whereabouts are unknown.", [("current whereabouts are unknown", LOST, "term")], id="whereabouts"
    ),
    pytest.param(
        "We were unable to contact the patient.",
        [("unable to contact the patient", LOST, "term")],
        id="unable to contact",
    ),
    pytest.param("He defaulted after two cycles.", [("defaulted", LOST, "term")], id="defaulted"),
    pytest.param(
        "She opted against further chemotherapy.",
        [("opted against further chemotherapy", AWD, "term")],
        id="opted against",
    ),
    pytest.param(
        "The man chose not to undergo surgery.", [("chose not to undergo surgery", AWD, "left")], id="chose not to"
    ),
    pytest.param(
        "He was unwilling to accept any treatment.",
        [("unwilling to accept any treatment", AWD, "term")],
        id="unwilling",
    ),
    pytest.param(
        "She did not wish any further treatment.",
        [("did not wish any further treatment", AWD, "term")],
        id="did not wish",
    ),
    pytest.param(
        "The parents declined to start chemotherapy.",
        [("declined to start chemotherapy", AWD, "term")],
        id="a start declined",
    ),
    pytest.param(
        "She did not achieve a complete remission.", [("complete remission", AWD, "now")], id="a remission not achieved"
    ),
    pytest.param(
        "He never was in complete remission.", [("in complete remission", AWD, "term")], id="never in remission"
    ),
    pytest.param(
        "A complete response was not obtained.", [("complete response", AWD, "now")], id="a response not obtained"
    ),
    pytest.param("She is no longer disease-free.", [("disease-free", AWD, "term")], id="no longer free"),
    pytest.param("The tumor has not returned.", [("tumor has not returned", NED, "term")], id="not returned"),
    pytest.param(
        "Metastases were not detected.", [("Metastases were not detected", NED, "now")], id="metastases not detected"
    ),
    pytest.param(
        "Recurrent tumour could not be identified.",
        [("Recurrent tumour could not be identified", NED, "no-recurrence")],
        id="a recurrent tumour not identified",
    ),
    pytest.param(
        "Residual disease has not been seen.",
        [("Residual disease has not been seen", NED, "no-recurrence")],
        id="residual disease not seen",
    ),
    pytest.param(
        "Nothing to suggest recurrence was found.",
        [("Nothing to suggest recurrence", NED, "no-recurrence")],
        id="nothing to suggest it",
    ),
    pytest.param("He entered remission.", [("entered remission", NED, "now")], id="entered remission"),
    pytest.param(
        "The metastases have disappeared.",
        [("The metastases have disappeared", NED, "now")],
        id="the metastases disappeared",
    ),
    pytest.param(
        "A complete clinical and radiological response was seen.",
        [("complete clinical and radiological response", NED, "now")],
        id="two sorts of response",
    ),
    pytest.param("The tumour has not grown.", [("tumour has not grown", AWD, "now")], id="not grown"),
    pytest.param(
        "The residual mass was unchanged.", [("residual mass was unchanged", AWD, "now")], id="an unchanged residue"
    ),
    pytest.param(
        "There was persistence of the tumour.", [("persistence of the tumour", AWD, "event")], id="persistence"
    ),
    pytest.param(
        "She has had a disease-free survival of 18 months.",
        [("disease-free", "no_evidence_of_disease", "term")],
        id="own survival",
    ),
]
"""Rows of a grid of who stayed away, what was refused, and what did or did not come about."""

NEITHER = [
    pytest.param("She had defaulted on her antiviral drugs.", id="drugs not taken"),
    pytest.param("He defaulted from school at that time.", id="a school"),
    pytest.param("Her pain never returned.", id="a pain that did not return"),
    pytest.param("A consensus could not be reached.", id="a consensus"),
    pytest.param("The fever did not come back.", id="a fever"),
    pytest.param("The band was not present in the control.", id="a band"),
    pytest.param("The seroma disappeared on the follow-up CT.", id="a seroma"),
    pytest.param("She lost contact with reality.", id="reality"),
    pytest.param("The outcome of such tumours is unknown.", id="outcome in general"),
    pytest.param("Her menopausal status is unknown.", id="a menopausal status"),
    pytest.param("The clinical course is unknown in most.", id="course of most"),
    pytest.param("He did not return to work.", id="not back to work"),
    pytest.param("She stopped smoking.", id="stopped smoking"),
    pytest.param("The patient did not return until a lump was felt.", id="came back in the end"),
    pytest.param("Contact dermatitis was seen.", id="contact dermatitis"),
    pytest.param("He did not report any pain.", id="no pain reported"),
    pytest.param("The primary site could not be located.", id="a site not located"),
    pytest.param("No patient was lost to follow-up.", id="nobody lost"),
    pytest.param("She discontinued tamoxifen.", id="a drug discontinued"),
    pytest.param("Further information is given below.", id="further information"),
    pytest.param("He declined adjuvant radiotherapy.", id="adjuvant radiotherapy declined"),
    pytest.param("She refused a biopsy.", id="a biopsy refused"),
    pytest.param("He chose surgery.", id="surgery chosen"),
    pytest.param("They decided to give chemotherapy.", id="decided to give"),
    pytest.param("She was not willing to travel.", id="not willing to travel"),
    pytest.param("He did not want children.", id="no children wanted"),
    pytest.param("The paper was rejected.", id="a paper rejected"),
    pytest.param("The graft was rejected, and therapy was changed.", id="a graft rejected"),
    pytest.param("She refused to eat.", id="refused to eat"),
    pytest.param("Lymph node metastasis was not found.", id="nodes"),
    pytest.param("There was no heart failure.", id="heart failure"),
    pytest.param("Recurrence of pain was not noted.", id="a pain not noted"),
    pytest.param("Residual urine was not seen.", id="residual urine"),
    pytest.param("Nothing is known of its cause.", id="nothing known"),
    pytest.param("Persistence of fever was noted.", id="a fever that persists"),
    pytest.param("The mass partially disappeared.", id="a mass in part"),
    pytest.param("Her colitis entered remission.", id="a colitis"),
    pytest.param("The patients had a disease-free survival of 20 months.", id="survival of many"),
    pytest.param("She had a disease-free interval of 3 years.", id="an interval of one"),
]

XFAIL = [
    pytest.param("The cyst of the other kidney remained stable in size.", [], id="a cyst"),
    pytest.param("The patient is no more.", [("no more", DEAD, "term")], id="no more"),
]
