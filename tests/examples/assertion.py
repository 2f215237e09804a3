"""Sentences with what they assert of the words in square brackets: (text, [assertion]). All sentences are invented.

``FINDINGS`` are sites, tumours and their spread; ``TREATMENTS`` are what is given; ``STUDIES`` are names of imaging;
``XFAIL_FINDINGS`` and ``XFAIL_STUDIES`` are known to fail.
"""

from typing import Final

import pytest

from schemas.values import Assertion

YES, NO, MAYBE = Assertion.PRESENT, Assertion.ABSENT, Assertion.POSSIBLE
PAST, IF = Assertion.HISTORICAL, Assertion.HYPOTHETICAL

FINDINGS: Final = [
    pytest.param(
        "In the absence of [carcinoma] elsewhere, the diagnosis of [sarcoma] was made.", [NO, YES], id="absent, so that"
    ),
    pytest.param("Given the lack of melanin, he was diagnosed with [sarcoma].", [YES], id="lack of, so that"),
    pytest.param("Without a biopsy, the diagnosis of [lymphoma] cannot be made.", [NO], id="no diagnosis can be made"),
    pytest.param(
        "She had a history of gastritis and was treated for [lymphoma] in 1999.", [PAST], id="treated for in the past"
    ),
    pytest.param("Without signs of [sarcoma], we diagnosed a [lipoma].", [NO, YES], id="without, so that"),
    pytest.param("No sign to support a diagnosis of [lymphoma] was found.", [NO], id="no sign for a diagnosis"),
    pytest.param("There was no [lymphoma], [leukaemia] or [myeloma].", [NO, NO, NO], id="a list is no diagnosis"),
    pytest.param("The absence of [carcinoma] made the diagnosis of [sarcoma] certain.", [NO, NO], id="no comma"),
    pytest.param(
        "A man with a history of smoking presented to us with a [carcinoma].", [YES], id="a history, then presented to"
    ),
    pytest.param("A woman with a history of asthma was referred for a [melanoma].", [YES], id="then was referred"),
    pytest.param("A man with a history of gout was found to have a [carcinoma].", [YES], id="then was found to have"),
    pytest.param("A man with no medical history visited us with a [sarcoma].", [YES], id="no history, then visited"),
    pytest.param(
        "A woman with a history of [lymphoma] was admitted with a [sarcoma].", [PAST, YES], id="then was admitted"
    ),
    pytest.param(
        "A man with a history of [carcinoma] and [melanoma] came to us.", [PAST, PAST], id="history of a pair"
    ),
    pytest.param("A man with a history of [carcinoma] presented to us.", [PAST], id="what the history is of"),
    pytest.param("A history of [lymphoma] was elicited.", [PAST], id="a history elicited"),
    pytest.param(
        "She had a history of [melanoma] treated by surgery and of [carcinoma].", [PAST, PAST], id="both past"
    ),
    pytest.param("No growth, but no [metastasis] either, was seen in the [nodes].", [NO, NO], id="seen ends no denial"),
    pytest.param("Newly developed [lung] deposits were ruled out.", [NO], id="developed ends no denial"),
    pytest.param("A [carcinoma of no special type] was seen.", [YES], id="no within a name"),
    pytest.param("[Leukaemia without maturation] was seen.", [YES], id="without within a name"),
    pytest.param("No [carcinoma of no special type] was seen.", [NO], id="no before a name with another"),
    pytest.param("[Carcinoma of no special type] was ruled out.", [NO], id="ruled out behind such a name"),
    pytest.param("There were no [metastases].", [NO], id="no"),
    pytest.param("CT without contrast showed a [mass].", [YES], id="without contrast"),
    pytest.param("CT without contrast enhancement showed no [mass].", [NO], id="without contrast, and no"),
    pytest.param("US showed a [mass] and the portal vein was not visualized.", [YES], id="another thing unseen"),
    pytest.param("A [mass] was not visualized.", [NO], id="not visualized"),
    pytest.param("The [mass] was not visible on CT.", [NO], id="not visible"),
    pytest.param("No [ascites], [liver] tumour or [lung] nodule was seen.", [NO, NO, NO], id="no, over a list"),
    pytest.param("There was no evidence of [metastasis] in the [lung].", [NO, NO], id="no evidence of"),
    pytest.param("Biopsy negative for [carcinoma] was told of.", [NO], id="negative for"),
    pytest.param("The scan was negative for [metastases].", [NO], id="was negative for"),
    pytest.param("The nodes were free of [tumour].", [NO], id="were free of"),
    pytest.param("He has not had [metastases] since.", [NO], id="has not had"),
    pytest.param("[Metastases] were ruled out.", [NO], id="ruled out behind it"),
    pytest.param("The [liver] was unremarkable.", [NO], id="unremarkable"),
    pytest.param("The [spleen] and the [kidneys] were normal.", [NO, NO], id="normal, over a pair"),
    pytest.param("A tumour without [metastasis] was found.", [NO], id="without"),
    pytest.param("CT did not reveal a [mass].", [NO], id="did not reveal"),
    pytest.param("Biopsy failed to show [carcinoma].", [NO], id="failed to show"),
    pytest.param("[Metastases] were not found.", [NO], id="not found behind it"),
    pytest.param("[Metastases] were not found in the [liver].", [NO, NO], id="not found in, on both sides"),
    pytest.param("[Metastases] that were not found in the [scan] grew.", [YES, NO], id="that were not found in"),
    pytest.param("A [focus] measured 5 mm and was not seen in the [scan].", [YES, NO], id="and was not seen in"),
    pytest.param("It had not metastasized to the [liver].", [NO], id="not metastasized to"),
    pytest.param("It has metastasized to the [liver].", [YES], id="metastasized to"),
    pytest.param("CT has not shown any [metastases].", [NO], id="not shown any"),
    pytest.param("[Metastases] could be ruled out.", [NO], id="could be ruled out"),
    pytest.param("Examination was significant for a [mass].", [YES], id="an examination significant for"),
    pytest.param("Her history was also significant for a [mass].", [PAST], id="a history significant for"),
    pytest.param("Neither [liver] nor [lung] lesions were present.", [NO, NO], id="neither nor"),
    pytest.param("The [pancreas] was spared.", [NO], id="spared"),
    pytest.param("Absence of [metastases] was confirmed.", [NO], id="absence of"),
    pytest.param("The nodule was suspicious for [metastasis].", [MAYBE], id="suspicious for"),
    pytest.param("A [liver] metastasis was suspected.", [MAYBE], id="suspected behind it"),
    pytest.param("A probable [lung] metastasis was seen.", [MAYBE], id="probable"),
    pytest.param("Features suggestive of [lymphoma] were present.", [MAYBE], id="suggestive of"),
    pytest.param("[Metastasis] could not be excluded.", [MAYBE], id="could not be excluded is no denial"),
    pytest.param("The lesion may represent a [metastasis].", [MAYBE], id="may represent"),
    pytest.param("She had a history of [breast] cancer.", [PAST], id="history of"),
    pytest.param("CT was done to rule out [metastasis].", [IF], id="to rule out"),
    pytest.param("He was treated because of the risk of [metastasis].", [IF], id="risk of"),
    pytest.param(
        "The differential diagnosis included [lymphoma] and [sarcoma].", [IF, IF], id="differential diagnosis"
    ),
    pytest.param("A mass was found in the [liver].", [YES], id="plain"),
    pytest.param("No nodes were enlarged, but the [liver] held two masses.", [YES], id="no ends at but"),
    pytest.param("Although no mass was felt, CT showed a [liver] metastasis.", [YES], id="no ends with its clause"),
    pytest.param("There was no ascites; the [lung] held a nodule.", [YES], id="no ends at a semicolon"),
    pytest.param("There was no change in the [liver] metastasis.", [YES], id="no change is no denial"),
    pytest.param("Not only the [liver] was involved.", [YES], id="not only is no denial"),
    pytest.param("She was screened for [cancer] and confirmed [metastases].", [IF, YES], id="search that confirmed"),
    pytest.param("He was screened for [cancer] and [metastases].", [IF, IF], id="search, over a pair"),
    pytest.param("It was suspected of [lymphoma].", [MAYBE], id="suspected of"),
    pytest.param(
        "Metastases in the [liver] were found and pneumonia was ruled out.", [YES], id="another illness denied"
    ),
    pytest.param(
        "Masses in the [lung] were seen and [bone] lesions could not be excluded.", [YES, MAYBE], id="each its verb"
    ),
    pytest.param("CT showed a [liver] mass and metastasis was ruled out.", [NO], id="called again by another name"),
    pytest.param("[Liver] and [lung] metastases were ruled out.", [NO, NO], id="a pair denied"),
    pytest.param("Apart from the [lung], metastases in [bone] were ruled out.", [YES, NO], id="said in passing"),
    pytest.param("She did not develop [metastases].", [NO], id="did not develop"),
    pytest.param("He has never developed [metastases] to [bone].", [NO, NO], id="has never developed"),
    pytest.param("They had not developed [lung] deposits.", [NO], id="had not developed"),
    pytest.param("He did not present with [metastases].", [NO], id="did not present with"),
    pytest.param("She did not develop [lung] deposits until three years later.", [YES], id="put off"),
    pytest.param("She never developed [lung] deposits until her death ten years later.", [NO], id="until her death"),
    pytest.param("He did not develop [lung] deposits until the last visit.", [NO], id="until the last visit"),
    pytest.param("She did not develop pain from the [metastases].", [YES], id="did not develop pain"),
    pytest.param("She developed [metastases].", [YES], id="developed"),
    pytest.param("A [mass], not seen on the previous scan, had grown there.", [YES], id="not seen before"),
    pytest.param("A [mass], not present before, was palpable.", [YES], id="not present before"),
    pytest.param("A [mass] was not seen on CT.", [NO], id="not seen now"),
]

TREATMENTS: Final = [
    pytest.param("She underwent [splenectomy] and was advised regular follow-up.", [YES], id="advice after it"),
    pytest.param("He received [chemotherapy] and remains well.", [YES], id="well after it"),
    pytest.param("He is on [chemotherapy] and is considered stable.", [YES], id="still on it"),
    pytest.param("She had [surgery] because [radiotherapy] was contraindicated.", [YES, NO], id="instead of the other"),
    pytest.param("After [surgery], [radiotherapy] was planned.", [YES, IF], id="planned after the other"),
    pytest.param("After six cycles of [chemotherapy] she remains alive.", [YES], id="alive after it"),
    pytest.param("[Surgery] went well and more treatment was not required.", [YES], id="no more than it"),
    pytest.param(
        "[Chemotherapy] was started and the patient was offered [surgery].", [YES, IF], id="offered beside it"
    ),
    pytest.param("[Radiotherapy] was suggested but was refused.", [IF], id="suggested and refused"),
    pytest.param("[Radiotherapy] was suggested but it was refused.", [IF], id="it was refused"),
    pytest.param("[Radiotherapy] and [chemotherapy] were planned.", [IF, IF], id="both planned"),
    pytest.param("After [surgery] was refused, [chemotherapy] was begun.", [NO, YES], id="refused before the other"),
    pytest.param("[Surgery] was planned but the patient died.", [IF], id="planned and never done"),
    pytest.param("[Surgery] with [radiotherapy] was planned.", [IF, IF], id="planned together"),
    pytest.param("[Radiotherapy] remains controversial.", [IF], id="an opinion"),
    pytest.param("After [surgery], [chemotherapy] should be considered.", [IF, IF], id="advice in general"),
    pytest.param("Studies showed that [surgery] is feasible and that [ablation] is safe.", [IF, IF], id="studies"),
    pytest.param("She was offered [chemotherapy] but it was declined.", [IF], id="offered and declined"),
    pytest.param("[Surgery] was discussed, and then was not performed.", [IF], id="discussed and not done"),
    pytest.param("[Chemotherapy] was not given.", [NO], id="not given"),
    pytest.param("[Transplantation] was not considered because of his age.", [NO], id="not considered"),
    pytest.param("Neither patient had received [chemotherapy] or [radiotherapy].", [NO, NO], id="neither patient"),
    pytest.param("None of the patients received [chemotherapy].", [NO], id="none of the patients"),
]

STUDIES: Final = [
    pytest.param("[CT] may show calcification.", [IF], id="what it may show in general"),
    pytest.param("[MRI] was not performed.", [NO], id="not performed"),
    pytest.param("[CT] and [PET] were not available.", [NO, NO], id="not available, over a pair"),
    pytest.param("[Ultrasound] could not be done.", [NO], id="could not be done"),
    pytest.param("He refused [MRI].", [NO], id="refused"),
    pytest.param("She declined a [PET] scan.", [NO], id="declined"),
    pytest.param("[MRI] was contraindicated.", [NO], id="contraindicated"),
    pytest.param("[CT] scans were not indicated.", [NO], id="not indicated"),
    pytest.param("[Ultrasound] was done instead of [CT].", [YES, NO], id="instead of"),
    pytest.param("He could not tolerate [MRI].", [NO], id="could not tolerate"),
    pytest.param("The patient had never undergone [mammography].", [NO], id="had never undergone"),
    pytest.param("[CT] was not feasible.", [NO], id="not feasible"),
    pytest.param("[MRI] was recommended.", [IF], id="recommended behind it"),
    pytest.param("We recommend yearly [CT].", [IF], id="we recommend"),
    pytest.param("Follow-up with [PET] is planned.", [IF], id="is planned"),
    pytest.param("[MRI] is the modality of choice.", [IF], id="the modality of choice"),
    pytest.param("[MRI] is superior to [CT].", [IF, YES], id="superior"),
    pytest.param("[Ultrasound] is a useful tool.", [IF], id="a useful tool"),
    pytest.param("[CT] can detect small nodules.", [IF], id="can detect"),
    pytest.param("[MRI] should be performed early.", [IF], id="should be performed"),
    pytest.param("[Ultrasound] usually shows a cyst.", [IF], id="usually shows"),
    pytest.param("[Mammography] is often negative.", [IF], id="is often"),
    pytest.param("If [CT] is negative, surgery follows.", [IF], id="if"),
    pytest.param("The role of [PET] remains open.", [IF], id="role of"),
    pytest.param("He will undergo [CT] every year.", [IF], id="will undergo"),
    pytest.param("[CT] is also used for staging.", [IF], id="is used"),
    pytest.param("[CT] was suggestive of a sarcoma.", [YES], id="suggestive judges the finding"),
    pytest.param("[CT] did not show metastases.", [YES], id="did not show"),
    pytest.param("No metastases were seen on [MRI].", [YES], id="no judges the finding"),
    pytest.param("[PET] was negative.", [YES], id="negative"),
    pytest.param("[PET] in May showed no uptake.", [YES], id="a month"),
    pytest.param("On [MRI] a mass can be seen.", [YES], id="can be seen"),
    pytest.param("[CT] was normal, but surgery was not possible.", [YES], id="not possible, of surgery"),
    pytest.param("A mass was found using [ultrasound].", [YES], id="using"),
    pytest.param("Studies such as [CT] and [MRI] were normal.", [YES, YES], id="such as"),
    pytest.param("A previous [CT] was reviewed.", [YES], id="previous"),
    pytest.param("He had undergone [MRI] elsewhere.", [PAST], id="had undergone"),
    pytest.param("Surgery was refused after [CT].", [YES], id="surgery refused"),
]

XFAIL_STUDIES: Final = [
    pytest.param("[MRI] was planned; it was never done.", [NO], id="a pronoun in another clause"),
]
