"""Sentences with the stains that they tell of: (text, [stain]), a stain being written as it is in a report's table.

``CD34+ strong`` is positive and strong, ``desmin-`` negative, ``HER2?`` equivocal, ``Ki-67 20%`` a percentage without a
result, ``ER+ 80-90%`` both. Made up in the manner of reports. ``SEEN`` are patterns that the grammar was written for,
``HELD_OUT`` was written after it, ``BUGS`` went wrong once; ``NOTHING`` looks like a stain told of, and is none.
"""

import pytest

SEEN = [
    pytest.param(
        "The nests were positive for desmin, myogenin and CD56, but negative for EMA and S-100 protein.",
        ["desmin+", "myogenin+", "CD56+", "EMA-", "S100-"],
        id="cue for list, but cue for list",
    ),
    pytest.param(
        "Inhibin, calretinin, and SOX10 were positive whereas HMB-45 was negative.",
        ["inhibin+", "calretinin+", "SOX10+", "HMB45-"],
        id="list be cue, whereas list be cue",
    ),
    pytest.param(
        "The biopsy showed positivity for GATA3 (Figure 2) and negativity for PAX8, TTF-1 (Dako, 1:100), and p40 (E).",
        ["GATA3+", "PAX8-", "TTF-1-", "p40-"],
        id="nouns, figures and dilutions in brackets",
    ),
    pytest.param("These cells expressed ERG and CD31 but not SOX10.", ["ERG+", "CD31+", "SOX10-"], id="but not"),
    pytest.param("Positive for MDM2 and CDK4, but not for desmin.", ["MDM2+", "CDK4+", "desmin-"], id="but not for"),
    pytest.param("The blasts were immunoreactive for TdT and CD10.", ["TdT+", "CD10+"], id="immunoreactive"),
    pytest.param(
        "Large cells stained strongly and diffusely with CD30.", ["CD30+ strong diffuse"], id="stained, two adverbs"
    ),
    pytest.param(
        "The mass had strong WT1 and strong calretinin expression.",
        ["WT1+ strong", "calretinin+ strong"],
        id="adjective before each marker",
    ),
    pytest.param(
        "Staining was diffusely and strongly positive for STAT6, negative for CD117, and negative for DOG1.",
        ["STAT6+ strong diffuse", "CD117-", "DOG1-"],
        id="cue after cue",
    ),
    pytest.param("Lack of expression of INI1 was noted.", ["INI1-"], id="lack of expression"),
    pytest.param("There was no immunoreactivity for CD20.", ["CD20-"], id="no reactivity for"),
    pytest.param("No staining was seen with GFAP, NeuN or EMA.", ["GFAP-", "NeuN-", "EMA-"], id="no staining was seen"),
    pytest.param("The cells failed to stain for CD45.", ["CD45-"], id="failed to stain for"),
    pytest.param("CD45 and CD3 failed to stain the cells.", ["CD45-", "CD3-"], id="list failed to stain"),
    pytest.param("They did not express p63, CK5/6 or p40.", ["p63-", "CK5/6-", "p40-"], id="did not express"),
    pytest.param("Loss of BAP1 and retained INI1 staining.", ["BAP1-", "INI1+"], id="loss of, retained"),
    pytest.param(
        "MLH1 and PMS2 were lost; MSH2 and MSH6 were intact.", ["MLH1-", "PMS2-", "MSH2+", "MSH6+"], id="lost"
    ),
    pytest.param("Neither desmin nor SMA was expressed.", ["desmin-", "SMA-"], id="neither nor"),
    pytest.param("CD99, FLI1 and NKX2.2 were all negative.", ["CD99-", "FLI1-", "NKX2.2-"], id="were all negative"),
    pytest.param("Positive staining was seen for villin.", ["villin+"], id="staining was seen for"),
    pytest.param("CD138-positive, CD20-negative cells.", ["CD138+", "CD20-"], id="hyphen and cue"),
    pytest.param("ER- and PR-positive, HER2-negative nests.", ["ER+", "PR+", "HER2-"], id="suspended hyphen"),
    pytest.param("The phenotype was CD4+/CD8-/CD30+.", ["CD4+", "CD8-", "CD30+"], id="signs with slashes"),
    pytest.param("CK7 (+), CK20 (-), TTF-1 (++), p63 (+/-).", ["CK7+", "CK20-", "TTF-1+ moderate", "p63?"], id="signs"),
    pytest.param("S100 +ve, CD34 -ve, desmin -ve.", ["S100+", "CD34-", "desmin-"], id="+ve"),
    pytest.param("Vimentin: positive; desmin: negative; EMA: -.", ["vimentin+", "desmin-", "EMA-"], id="colons"),
    pytest.param("ER (90%), PR (5%), HER2 (2+).", ["ER 90%", "PR 5%", "HER2?"], id="percentages and a grade"),
    pytest.param("HER2 was scored as 1+ by immunohistochemistry.", ["HER2-"], id="HER2 1+"),
    pytest.param("HER2 (3+) and CD117 (3+).", ["HER2+", "CD117+ strong"], id="3+ of HER2 and of another"),
    pytest.param("ER positive (90%) and PR negative.", ["ER+ 90%", "PR-"], id="result and percentage"),
    pytest.param("It was ER-/PR-/HER2-.", ["ER-", "PR-", "HER2-"], id="minus signs"),
    pytest.param("The Ki-67 labelling index was approximately 10-15 %.", ["Ki-67 10-15%"], id="index range"),
    pytest.param("The MIB-1 index was less than 5%.", ["Ki-67 0-5%"], id="less than"),
    pytest.param("Ki-67: 30%", ["Ki-67 30%"], id="index, colon"),
    pytest.param("The Ki-67 proliferation index was 30% to 40%.", ["Ki-67 30-40%"], id="index to"),
    pytest.param("Ki-67 was positive in 15% of the nuclei.", ["Ki-67 15%"], id="index has no result"),
    pytest.param("About 20% of the nuclei were positive for Ki-67.", ["Ki-67 20%"], id="percentage before"),
    pytest.param("p16 was positive in 80% of tumor cells.", ["p16+ 80%"], id="positive in"),
    pytest.param(
        "ER and PR were positive in 90% and 70% of the cells, respectively.", ["ER+ 90%", "PR+ 70%"], id="respectively"
    ),
    pytest.param("ER and PR were seen in 40% and none of the cells.", ["ER+ 40%", "PR-"], id="none of"),
    pytest.param("Scattered cells were positive for HCG.", ["HCG+"], id="scattered cells as subject"),
    pytest.param("Patchy weak nuclear positivity for p53.", ["p53+ weak patchy"], id="patchy, weak"),
    pytest.param("CD56 was equivocal.", ["CD56?"], id="equivocal"),
    pytest.param("There was faint staining for inhibin.", ["inhibin+ weak"], id="faint staining"),
    pytest.param("CD34 negative\nCD31 negative\nERG positive", ["CD34-", "CD31-", "ERG+"], id="one a line"),
    pytest.param("(C) The cells are positive for SALL4 (×200).", ["SALL4+"], id="caption"),
    pytest.param("Positive for smooth muscle actin (SMA) and EMA.", ["SMA+", "EMA+"], id="abbreviation in brackets"),
    pytest.param("Positive for cytokeratin (AE1/AE3) and CK-CAM5.2.", ["AE1/AE3+", "CAM5.2+"], id="family head"),
    pytest.param("Negative for melanocytic markers (HMB45, Melan-A).", ["HMB45-", "Melan-A-"], id="list in brackets"),
    pytest.param("Negative for CD3, 5 and 7.", ["CD3-", "CD5-", "CD7-"], id="numbers share a head"),
    pytest.param("Estrogen and progesterone receptors were negative.", ["ER-", "PR-"], id="receptors share a head"),
    pytest.param("A triple-negative carcinoma.", ["ER-", "PR-", "HER2-"], id="triple-negative"),
    pytest.param(
        "Positive for DOG1. CD34 and desmin were negative.", ["DOG1+", "CD34-", "desmin-"], id="two sentences"
    ),
    pytest.param("Positive for CD10 and BCL6, and MUM1 was negative.", ["CD10+", "BCL6+", "MUM1-"], id="list divides"),
    pytest.param("No loss of MSH6 was found.", ["MSH6+"], id="no loss"),
    pytest.param("Immunoreactivity for PSA was weak.", ["PSA+ weak"], id="noun as subject"),
    pytest.param("Staining for CD5 was performed and was negative.", ["CD5-"], id="performed and negative"),
    pytest.param("Melanomas usually express SOX10.", ["SOX10+"], id="general statement"),
    pytest.param(
        "CK20 was positive in the glandular component and negative in the spindle cell component.",
        ["CK20+", "CK20-"],
        id="two components in one clause",
    ),
    pytest.param(
        "We found expression of CD20 and CD79a, but not of CD3.", ["CD20+", "CD79a+", "CD3-"], id="found expression"
    ),
    pytest.param("None of the cells expressed PD-L1.", ["PD-L1-"], id="none of the cells"),
    pytest.param("Neither nodule was positive for TTF-1 or CK7.", ["TTF-1-", "CK7-"], id="neither subject"),
    pytest.param(
        "Staining for calcitonin and CEA was added, but the results were negative.",
        ["calcitonin-", "CEA-"],
        id="but the results",
    ),
    pytest.param(
        "Other myeloid markers (CD34, CD117), B-cell markers (CD20) and T-cell markers (CD3, CD4) were negative.",
        ["CD34-", "CD117-", "CD20-", "CD3-", "CD4-"],
        id="kinds of markers with their members",
    ),
    pytest.param("The MIB-1 labelling index was 3.", ["Ki-67 3%"], id="index without its sign"),
    pytest.param("Cells highlighted by immunostaining with CAM 5.2.", ["CAM5.2+"], id="highlighted by staining with"),
    pytest.param("ER: Allred score 8/8; PR: Allred score 0/8; HER2: score 0.", ["ER+", "PR-", "HER2-"], id="Allred"),
    pytest.param("The carcinoma was ER positive (H-score 270) and PR (H-score 0).", ["ER+", "PR-"], id="H-score"),
    pytest.param("PD-L1 tumour proportion score was 60%.", ["PD-L1 60%"], id="tumour proportion score"),
    pytest.param("PD-L1 expression (TPS) of 80% was found.", ["PD-L1 80%"], id="TPS in brackets"),
    pytest.param(
        "Negative for all of the following: CK7, CK20 and TTF-1.",
        ["CK7-", "CK20-", "TTF-1-"],
        id="all of the following",
    ),
    pytest.param(
        "Except for vimentin, all markers (CK, S100, desmin) were negative.",
        ["vimentin+", "CK-", "S100-", "desmin-"],
        id="except for",
    ),
    pytest.param("All stains were negative with the exception of CD99.", ["CD99+"], id="with the exception of"),
    pytest.param(
        "Cytokeratin stain was negative, as were S-100 and desmin.", ["CK-", "S100-", "desmin-"], id="as were"
    ),
    pytest.param(
        "CD34 and bcl-2 were positive, but S100 and desmin were not.",
        ["CD34+", "BCL2+", "S100-", "desmin-"],
        id="were not",
    ),
    pytest.param("CK7+, CK20-, CDX-2 focally +.", ["CK7+", "CK20-", "CDX2+ focal"], id="adverb before the last sign"),
    pytest.param("ER/PR/HER2: +/+/-.", ["ER+", "PR+", "HER2-"], id="signs dealt out"),
    pytest.param(
        "ER, PR and HER2 were 90%, 70% and negative, respectively.",
        ["ER 90%", "PR 70%", "HER2-"],
        id="shares and a result, respectively",
    ),
    pytest.param(
        "ER and PR were positive (95% and 80%, respectively).",
        ["ER+ 95%", "PR+ 80%"],
        id="shares in brackets, respectively",
    ),
    pytest.param("Forty percent of the tumour cells expressed MUM1.", ["MUM1+ 40%"], id="share in words"),
    pytest.param(
        "Stains showed the presence of CD20 and PAX5 and the absence of CD5.",
        ["CD20+", "PAX5+", "CD5-"],
        id="presence and absence",
    ),
    pytest.param("The HER2-receptor status was negative.", ["HER2-"], id="hyphen before receptor"),
    pytest.param("CD10 positivity with CD23 negativity.", ["CD10+", "CD23-"], id="two nouns behind names"),
    pytest.param(
        "Some of the tumour cells (30%) were positive for CD30.", ["CD30+ 30%"], id="share in brackets behind the cells"
    ),
    pytest.param(
        "CD68 was positive in macrophages but negative in the tumour cells.", ["CD68-"], id="bystander, then tumour"
    ),
    pytest.param(
        "The Ki-67 index was 2% in the benign and 40% in the malignant part.",
        ["Ki-67 2%", "Ki-67 40%"],
        id="index of two parts",
    ),
    pytest.param(
        "Positive for CK7 in all tumour cells, CEA in many and for AFP in a few.",
        ["CK7+", "CEA+", "AFP+"],
        id="places between names",
    ),
    pytest.param(
        "The nests were CK7, CK20 and weakly E-cadherin positive.",
        ["CK7+", "CK20+", "E-cadherin+ weak"],
        id="degree before the last",
    ),
    pytest.param(
        "Positive for cytokeratins (AE1/AE3; Acme Inc., Town, 1:50, and CAM5.2; Other), and for p63.",
        ["AE1/AE3+", "CAM5.2+", "p63+"],
        id="makers among members",
    ),
    pytest.param("ALK was negative and CD15 not expressed.", ["ALK-", "CD15-"], id="not expressed"),
    pytest.param("Staining for SOX11 was found to be negative.", ["SOX11-"], id="found to be"),
    pytest.param("The lesional cells did stain for CD20 and CD79a.", ["CD20+", "CD79a+"], id="did stain"),
    pytest.param("The CD5 T-cell marker was negative.", ["CD5-"], id="kind of marker behind its name"),
    pytest.param(
        "It was negative for all epithelial and squamous markers including CK7, EMA and p40.",
        ["CK7-", "EMA-", "p40-"],
        id="kinds of markers, and",
    ),
    pytest.param(
        "The nests reacted with antibodies to SOX10 and MITF, CK7 and p63 remaining negative.",
        ["SOX10+", "MITF+", "CK7-", "p63-"],
        id="list behind one that and has closed",
    ),
    pytest.param("Keratins such as CK5 and CK14 were expressed.", ["CK5+", "CK14+"], id="keratins such as"),
    pytest.param(
        "About 15% of the tumor cells showed c-MYC reactivity.", ["c-MYC+ 15%"], id="share of cells that showed"
    ),
    pytest.param("The Ki-67 index exceeded 90%.", ["Ki-67 90-100%"], id="exceeded"),
    pytest.param(
        "The cells were positive for CD3, CD56 and TIA-1, and EBER was seen by in situ hybridisation.",
        ["CD3+", "CD56+", "TIA-1+"],
        id="stains beside a hybridisation",
    ),
    pytest.param(
        "S100 was positive, as were the melanocytic markers HMB-45 and MITF.",
        ["S100+", "HMB45+", "MITF+"],
        id="as were",
    ),
    pytest.param("Diffused and weak labelling for CD34 was noted.", ["CD34+ weak diffuse"], id="diffused"),
    pytest.param(
        "Strong and diffuse reactivity was obtained with an anti-inhibin antibody.",
        ["inhibin+ strong diffuse"],
        id="anti before a name",
    ),
    pytest.param(
        "MDM2 and CDK4, which are typically overexpressed in such tumours, were negative.",
        ["MDM2-", "CDK4-"],
        id="an aside in general",
    ),
    pytest.param(
        "The nests were positive for PAX8, a marker commonly seen in renal tumours, and for CD10.",
        ["PAX8+", "CD10+"],
        id="an apposition in general",
    ),
    pytest.param(
        "The rim was desmin negative and ER-positive, and MYC was rearranged by FISH.",
        ["desmin-", "ER+"],
        id="stains beside a probe",
    ),
    pytest.param(
        "Keratin (Fig. 1)-, epithelial membrane antigen (EMA)- (Fig. 2), desmin+.",
        ["CK-", "EMA-", "desmin+"],
        id="a minus behind an abbreviation",
    ),
    pytest.param(
        "The MIB-1 index of the solid and the cystic part was 40% and 5%, respectively.",
        ["Ki-67 40%", "Ki-67 5%"],
        id="two indices, respectively",
    ),
    pytest.param(
        "The Ki-67 index was 4 and 11 for the glands and the stroma.", ["Ki-67 4%", "Ki-67 11%"], id="two bare indices"
    ),
    pytest.param("The Ki-67 index was 14 ± 3.", ["Ki-67 14%"], id="an index with its deviation"),
    pytest.param(
        "Negative for HMB45, and the MIB-1 labelling index was high (about 60%).",
        ["HMB45-", "Ki-67 60%"],
        id="an index is no other marker's share",
    ),
    pytest.param(
        "The spindle cells were positive for CD34, while the round cells were negative for these markers.",
        ["CD34+", "CD34-"],
        id="these markers, of another part",
    ),
    pytest.param(
        "Stains for SMA and calponin did not show myoepithelial differentiation.",
        ["SMA-", "calponin-"],
        id="no differentiation",
    ),
    pytest.param(
        "The buds expressed CK7 and CK19, being negative for CK20.", ["CK7+", "CK19+", "CK20-"], id="being negative for"
    ),
    pytest.param("The lump was shown to stain for EMA; CD34 was negative.", ["EMA+", "CD34-"], id="shown to stain"),
    pytest.param(
        "CD10, RCC and vimentin were positive.", ["CD10+", "RCC+", "vimentin+"], id="the renal marker in a list"
    ),
    pytest.param(
        "Reactive for CAM5.2 (Fig. 1), CK7 and CK20.",
        ["CAM5.2+", "CK7+", "CK20+"],
        id="a name with a stop before brackets",
    ),
    pytest.param("Positivity for HER2 with a 1+ score.", ["HER2-"], id="a score behind with"),
    pytest.param(
        "Positive for both estrogen (80%) and progesterone (90%) receptors.",
        ["ER+ 80%", "PR+ 90%"],
        id="hormones with shares",
    ),
    pytest.param(
        "Negative for cytokeratin(CK)7 and cluster of differentiation(CD)34.",
        ["CK7-", "CD34-"],
        id="a short form without a blank",
    ),
    pytest.param(
        "The nests do not express estrogenic and progesterone receptors, nor HER2.",
        ["ER-", "PR-", "HER2-"],
        id="estrogenic receptors",
    ),
    pytest.param("Cytokeratines 7 and 20 were positives.", ["CK7+", "CK20+"], id="keratins and results in the plural"),
]

HELD_OUT = [
    pytest.param(
        "Tumour tissue reacted with antibodies against thyroglobulin and PAX8 but failed to react with calcitonin.",
        ["thyroglobulin+", "PAX8+", "calcitonin-"],
        id="reacted with antibodies against",
    ),
    pytest.param(
        "By IHC the rosettes lacked chromogranin and INSM1, yet synaptophysin was focally expressed.",
        ["chromogranin A-", "INSM1-", "synaptophysin+ focal"],
        id="lacked, yet expressed",
    ),
    pytest.param("CD1a and langerin were both strongly expressed.", ["CD1a+ strong", "langerin+ strong"], id="both"),
    pytest.param("Nuclear beta-catenin was absent.", ["beta-catenin-"], id="absent"),
    pytest.param("Immunostains for ALK and ROS1 came back negative.", ["ALK-", "ROS1-"], id="came back"),
    pytest.param(
        "The panel (CD3-, CD20+, CD79a+, Ki-67 90%) pointed to a B-cell lymphoma.",
        ["CD3-", "CD20+", "CD79a+", "Ki-67 90%"],
        id="panel in brackets",
    ),
    pytest.param("AFP highlighted the yolk sac component.", ["AFP+"], id="highlighted the tumour"),
    pytest.param("Fewer than 1% of nuclei labelled for ER.", ["ER+ 0-1%"], id="fewer than"),
    pytest.param("Weak to moderate AR expression was observed.", ["AR+ weak"], id="weak to moderate"),
    pytest.param("HER-2/neu score 0, ER score 3+.", ["HER2-", "ER+ strong"], id="score 0"),
    pytest.param("Cyclin D1 remained negative.", ["cyclin D1-"], id="remained"),
    pytest.param("Arginase-1 and HepPar-1 turned out positive.", ["arginase-1+", "HepPar-1+"], id="turned out"),
    pytest.param("It stained for neither CD34 nor CD117.", ["CD34-", "CD117-"], id="stained for neither"),
    pytest.param("A proliferative index (Ki-67) of 2% was counted.", ["Ki-67 2%"], id="index in brackets"),
    pytest.param("With MIB-1, up to 8% of nuclei were labelled.", ["Ki-67 0-8%"], id="with MIB-1"),
    pytest.param(
        "Both components were positive for AE1/AE3; only the sarcomatous one expressed vimentin.",
        ["AE1/AE3+", "vimentin+"],
        id="semicolon",
    ),
    pytest.param("CD20-, CD3-, CD138+ plasmablasts.", ["CD20-", "CD3-", "CD138+"], id="minus before a comma"),
    pytest.param("We saw a CD99-positive round cell tumour.", ["CD99+"], id="adjective before tumour"),
    pytest.param(
        "Sox10 for nerve, TTF-1 for lung, and PSA for prostate were negative.",
        ["SOX10-", "TTF-1-", "PSA-"],
        id="what each was for",
    ),
    pytest.param(
        "High- and low-molecular-weight keratins were positive.", ["HMWCK+", "LMWCK+"], id="keratins share a head"
    ),
    pytest.param("S100 staining showed an intensity of 2+.", ["S100+ moderate"], id="an intensity of"),
    pytest.param("ER 80%. PR 70%.", ["ER 80%", "PR 70%"], id="two receptors in two sentences"),
    pytest.param(
        "Aside from focal CD10, the cells were negative for inhibin.", ["CD10+ focal", "inhibin-"], id="aside from"
    ),
    pytest.param("Synaptophysin was positive, so was INSM1.", ["synaptophysin+", "INSM1+"], id="so was"),
    pytest.param("Immunostains: PR IRS 4, ER IRS 0.", ["PR+", "ER-"], id="immunoreactive score"),
    pytest.param("CD20/CD3/CD30 (+/-/-).", ["CD20+", "CD3-", "CD30-"], id="signs dealt out in brackets"),
    pytest.param("Thirty-five per cent of nuclei labelled for p53.", ["p53+ 35%"], id="hyphenated number, per cent"),
    pytest.param("There was no convincing expression of ERG.", ["ERG-"], id="no convincing"),
    pytest.param("Lambda light chain restriction was seen.", ["lambda+"], id="restriction"),
    pytest.param("The cells took up stain for S100.", ["S100+"], id="took up"),
    pytest.param("CAM5.2 stained the tumour cells.", ["CAM5.2+"], id="stained the cells"),
    pytest.param("The biopsy was positive in CD56 and negative in CD45.", ["CD56+", "CD45-"], id="in for for"),
    pytest.param(
        "Neither the lymphoid marker CD45, nor CD30 were expressed.",
        ["CD45-", "CD30-"],
        id="neither, words before a name",
    ),
    pytest.param(
        "ER, PR and HER2 were 80%, 60% and 1+, respectively.",
        ["ER 80%", "PR 60%", "HER2-"],
        id="shares and a score dealt",
    ),
    pytest.param(
        "Estrogen receptor 90% (3+), progesterone receptor 20% (1+), HER2 IHC 2+.",
        ["ER+ 90% strong", "PR+ 20% weak", "HER2?"],
        id="shares with grades",
    ),
    pytest.param("ER: 3+, 90%; PR: 1+, 5%.", ["ER+ 90% strong", "PR+ 5% weak"], id="grades with shares"),
    pytest.param("Immunostains: ER 8/8, PR 0/8.", ["ER+", "PR-"], id="scores out of eight"),
    pytest.param("Weak (1+) staining for HER2 was seen.", ["HER2-"], id="a grade within a cue"),
    pytest.param("CD34 (vascular +), desmin (-), S100 (-).", ["desmin-", "S100-"], id="the pluses of vessels"),
    pytest.param("Beta-catenin (nuclear +), EMA (membrane +).", ["beta-catenin+", "EMA+"], id="where the plus is"),
    pytest.param(
        "The cells stained for desmin (2/5), CD34 (0/5) and CD99 (5/5).", ["CD99+", "CD34-"], id="fractions of cases"
    ),
    pytest.param(
        "Positive for CD34 (1/50) and desmin (Dako, 1/100).", ["CD34+", "desmin+"], id="dilutions as fractions"
    ),
    pytest.param("Positive for IgG4 (40/25) and CD138 (4.5/5).", ["IgG4+", "CD138+"], id="fractions of no cases"),
    pytest.param("They expressed EMA and CD30 (55%, 10/18).", ["EMA+"], id="a share of cases"),
    pytest.param(
        "Desmin was thought to be lost, and SMA was shown to be retained.", ["desmin-", "SMA+"], id="shown to be"
    ),
    pytest.param("PAX8 and TTF-1 were noted to be negative.", ["PAX8-", "TTF-1-"], id="noted to be"),
    pytest.param(
        "Stains for p40 and p63 were found to be strongly positive.",
        ["p40+ strong", "p63+ strong"],
        id="found to be strongly",
    ),
    pytest.param(
        "The spindle cells do stain with CD34 but not with desmin.", ["CD34+", "desmin-"], id="do stain, but not"
    ),
    pytest.param("The nodule was non reactive for CD117.", ["CD117-"], id="non reactive, in two words"),
    pytest.param("The plasma cell markers CD138 and MUM1 were lost.", ["CD138-", "MUM1-"], id="plasma cell markers"),
    pytest.param(
        "Negative for vascular and lymphatic markers such as CD31, ERG and D2-40.",
        ["CD31-", "ERG-", "D2-40-"],
        id="kinds of markers, such as",
    ),
    pytest.param(
        "Positive for CK7 and EMA, CK20 and CDX2 were negative.",
        ["CK7+", "EMA+", "CK20-", "CDX2-"],
        id="two pairs, two results",
    ),
    pytest.param(
        "Over 30% of these cells showed strong PD-L1 expression.",
        ["PD-L1+ 30-100% strong"],
        id="bounded share of cells that showed",
    ),
    pytest.param(
        "Strong p53 staining was seen in >80% of the nuclei.", ["p53+ 80-100% strong"], id="share behind seen"
    ),
    pytest.param(
        "CD2(+), CD3(+), CD5(-), EBV-ISH(-).", ["CD2+", "CD3+", "CD5-"], id="signs, one of them of a hybridisation"
    ),
    pytest.param(
        "The blasts expressed CD10 and CD20, while FISH found no BCL6 or MYC break.",
        ["CD10+", "CD20+"],
        id="while FISH found none",
    ),
    pytest.param("Vimentin was expressed, as was CD99.", ["vimentin+", "CD99+"], id="as was"),
    pytest.param("Figure 2 shows strong CD34 positivity.", ["CD34+ strong"], id="figure that shows a result"),
    pytest.param(
        "The neoplastic plasma cells were positive for CD138 and negative for CD20.",
        ["CD138+", "CD20-"],
        id="plasma cells that are the tumour",
    ),
    pytest.param(
        "Staining revealed slightly increased CD99 expression.", ["CD99+"], id="increased expression of tissue"
    ),
    pytest.param("Elevated p16 immunoreactivity was noted.", ["p16+"], id="elevated reactivity"),
    pytest.param("A markedly increased MIB-1 labelling of 55% was seen.", ["Ki-67 55%"], id="increased labelling"),
    pytest.param("There was a raised Ki-67 of 35%.", ["Ki-67 35%"], id="raised index, which no blood has"),
    pytest.param(
        "The smear showed a rise in Ki-67 labelling, which was positive in 30%.", ["Ki-67 30%"], id="rise in labelling"
    ),
    pytest.param(
        "Flow cytometry had not been done. The tumor cells were positive for CD99.", ["CD99+"], id="no flow cytometry"
    ),
    pytest.param(
        "Flow cytometry of the blood was unremarkable. These cells in the spleen were positive for CD30.",
        ["CD30+"],
        id="flow cytometry that found nothing",
    ),
    pytest.param(
        "No clonal population was found by flow cytometry. They were positive for CD5.",
        ["CD5+"],
        id="no clone by flow cytometry",
    ),
    pytest.param(
        "Flow cytometry found a B-cell clone. The neoplastic cells were positive for CD10.",
        ["CD10+"],
        id="tumour cells behind a flow cytometer",
    ),
    pytest.param(
        "Immunohistochemistry and flow cytometry were done. The cells were positive for CD20 but not for CD5.",
        ["CD20+", "CD5-"],
        id="flow cytometry beside stains",
    ),
    pytest.param(
        "A panel of WT1, PAX8, CK20 and CDX2 was only positive for WT1.",
        ["WT1+"],
        id="panel only positive for",
    ),
    pytest.param(
        "Stains for CD5, CD10 and CD23 were positive only for CD5 and CD23.",
        ["CD5+", "CD23+"],
        id="positive only for two",
    ),
    pytest.param(
        "Vimentin was positive, and of desmin and SMA, only SMA was positive.",
        ["vimentin+", "SMA+"],
        id="only one of the second list",
    ),
    pytest.param("Of ER, PR and AR, only AR was negative.", ["AR-"], id="only one was negative"),
    pytest.param(
        "CD68 labelled macrophages; the large cells were negative.",
        ["CD68-"],
        id="macrophages; the cells were negative",
    ),
    pytest.param(
        "CD3 was positive in reactive T cells, whereas the large atypical cells were negative.",
        ["CD3-"],
        id="reactive cells, whereas",
    ),
    pytest.param(
        "The growth fraction was 10-15% by MIB-1 immunostaining.", ["Ki-67 10-15%"], id="by MIB-1 immunostaining"
    ),
    pytest.param(
        "Desmin was negative in the glandular areas, while the rhabdoid foci showed positivity.",
        ["desmin-", "desmin+"],
        id="the foci showed positivity",
    ),
    pytest.param(
        "Immunostains and flow cytometry showed the cells to be positive for CD23.",
        ["CD23+"],
        id="immunostains beside flow cytometry",
    ),
    pytest.param(
        "The tumour was ER positive and PR negative, with a germline BRCA2 mutation.",
        ["ER+", "PR-"],
        id="receptors beside a mutation",
    ),
    pytest.param(
        "Immunostains showed loss of PTEN; an exon 9 deletion was found.", ["PTEN-"], id="protein lost, exon deleted"
    ),
    pytest.param("Blasts were p-Akt positive.", ["pAKT+"], id="phosphorylated kinase"),
    pytest.param(
        "Tumor cells expressed phospho-ERK, pSTAT3 and p-mTOR.",
        ["pERK+", "pSTAT3+", "p-mTOR+"],
        id="phosphorylated proteins",
    ),
    pytest.param(
        "MDM2 and CDK4 were positive, and an MDM2 amplification was found.",
        ["MDM2+", "CDK4+"],
        id="proteins beside an amplification",
    ),
    pytest.param("SDHB was lost, suggesting a germline mutation.", ["SDHB-"], id="lost, which suggests a mutation"),
    pytest.param(
        "The cells were positive for MDM2, consistent with MDM2 amplification.",
        ["MDM2+"],
        id="consistent with a gene's",
    ),
    pytest.param("The epidermis held CD3+ CD4+ CD8- lymphocytes.", ["CD3+", "CD4+", "CD8-"], id="a phenotype"),
    pytest.param("Sheets of CD8+ atypical lymphocytes were seen.", ["CD8+"], id="atypical lymphocytes"),
    pytest.param("Neoplastic CD3+ lymphocytes filled the node.", ["CD3+"], id="neoplastic lymphocytes"),
    pytest.param("Large CD34+ cells were counted as blasts.", ["CD34+"], id="cells counted as something"),
    pytest.param("The cells were CD3+, lymphocytes lay around.", ["CD3+"], id="lymphocytes of the next clause"),
    pytest.param("Large CD20+ lymphocytes filled the sinuses.", ["CD20+"], id="B lymphocytes"),
    pytest.param(
        "About 40% and 10% of the neoplastic cells were positive for PR and ER, respectively.",
        ["PR+ 40%", "ER+ 10%"],
        id="shares dealt before a cue and its list",
    ),
    pytest.param(
        "In 20% and 65% of the nuclei MUM1 and BCL6 were expressed.",
        ["MUM1+ 20%", "BCL6+ 65%"],
        id="shares dealt before a list and its cue",
    ),
    pytest.param(
        "Approximately 15% and 55% of the cells showed nuclear staining for MIB-1 and p53.",
        ["Ki-67 15%", "p53+ 55%"],
        id="shares of an index and a stain dealt",
    ),
    pytest.param(
        "ER and AR showed positivity in 35 and 80% of the cells, respectively.",
        ["ER+ 35%", "AR+ 80%"],
        id="one sign for two shares",
    ),
    pytest.param("ER/PR were positive (75%/15%).", ["ER+ 75%", "PR+ 15%"], id="shares with a slash"),
    pytest.param(
        "CK5, p63 and CK7 were positive, negative and negative, respectively.",
        ["CK5+", "p63-", "CK7-"],
        id="results dealt",
    ),
    pytest.param(
        "CD10 was positive in 25% of cells and MUM1 in 70%.",
        ["CD10+ 25%", "MUM1+ 70%"],
        id="cue of the list before shared with a share",
    ),
    pytest.param(
        "The blasts were positive for CD34, and about 5% for TdT.",
        ["CD34+", "TdT+ 5%"],
        id="share before a further list",
    ),
    pytest.param("MITF, but not HMB45, was positive.", ["MITF+", "HMB45-"], id="but not, between commas"),
    pytest.param("The cells expressed desmin (but not myogenin).", ["desmin+", "myogenin-"], id="but not, in brackets"),
    pytest.param(
        "SOX10 stained the tumour cells while HMB45 did not.",
        ["SOX10+", "HMB45-"],
        id="stained, while the other did not",
    ),
    pytest.param(
        "Apart from CD99, which was focally positive, all other markers (CK, EMA) were negative.",
        ["CD99+ focal", "CK-", "EMA-"],
        id="an exception told of",
    ),
    pytest.param(
        "They were negative for all markers tested (CK, EMA) except CD99.",
        ["CK-", "EMA-", "CD99+"],
        id="all markers tested, except",
    ),
    pytest.param("CK was not expressed, nor was CD45.", ["CK-", "CD45-"], id="nor was"),
    pytest.param(
        "The tumour was ER positive (90%) and HER2 negative (score 1+) with a Ki-67 of 22%.",
        ["ER+ 90%", "HER2-", "Ki-67 22%"],
        id="with an index behind a result",
    ),
    pytest.param("ER 90%, PR 40%, HER2 0.", ["ER 90%", "PR 40%", "HER2-"], id="nought without a score's name"),
    pytest.param("CD56 (2+), SOX10 (0).", ["CD56+ moderate", "SOX10-"], id="nought in brackets"),
    pytest.param("p53 showed a null pattern.", ["p53-"], id="null pattern"),
    pytest.param(
        "CK20 was positive in the villous part, negative in the solid part.",
        ["CK20+", "CK20-"],
        id="two parts, a comma between",
    ),
    pytest.param("She was ER and PR positive.", ["ER+", "PR+"], id="a patient for her tumour"),
    pytest.param("IHC markers CD5 and CD23 came positive.", ["CD5+", "CD23+"], id="came positive"),
    pytest.param("It was 85% ER-positive and 20% PR-positive.", ["ER+ 85%", "PR+ 20%"], id="shares before names"),
    pytest.param(
        "All specimens were positive for CEA, one of the tumour markers.", ["CEA+"], id="specimens, a tumour marker"
    ),
    pytest.param(
        "SOX10, which is often positive in schwannoma, was lost.", ["SOX10-"], id="which is often positive, lost"
    ),
    pytest.param(
        "S100, typically positive in melanoma, was negative and HMB45 was positive.",
        ["S100-", "HMB45+"],
        id="typically positive, negative",
    ),
    pytest.param("PR was positive, and the HER2/CEP17 ratio by FISH was 1.2.", ["PR+"], id="a receptor beside a ratio"),
    pytest.param(
        "Neuron specific enolase (NSE)-, chromogranin (CgA)-, INSM1+.",
        ["NSE-", "chromogranin A-", "INSM1+"],
        id="minus signs behind brackets",
    ),
    pytest.param(
        "The Ki-67 labelling index of the primary and the metastasis was 5% and 20%, respectively.",
        ["Ki-67 5%", "Ki-67 20%"],
        id="an index of two tumours",
    ),
    pytest.param("The Ki-67 index was 5% and the mitotic count was 2.", ["Ki-67 5%"], id="an index and a count"),
    pytest.param("The Ki-67 index was 5% and 3 mitoses were seen.", ["Ki-67 5%"], id="an index and mitoses"),
    pytest.param(
        "Ki-67 and p53 were positive in 5% and 20%, respectively.",
        ["Ki-67 5%", "p53+ 20%"],
        id="an index and another marker",
    ),
    pytest.param(
        "Negative for CK7, and the MIB-1 index was low (2%).",
        ["CK7-", "Ki-67 2%"],
        id="a low index behind a negative marker",
    ),
    pytest.param(
        "The nests expressed desmin and SMA, but the tubules did not express these markers.",
        ["desmin+", "SMA+", "desmin-", "SMA-"],
        id="did not express these",
    ),
    pytest.param(
        "The cells expressed ER and PR, while HER2 was negative in these cells.",
        ["ER+", "PR+", "HER2-"],
        id="in these cells",
    ),
    pytest.param(
        "The stroma expressed CD34, whereas the glands expressed the same markers.",
        ["CD34+"],
        id="the same result again",
    ),
    pytest.param(
        "Stains for desmin and myogenin confirmed skeletal muscle differentiation.",
        ["desmin+", "myogenin+"],
        id="differentiation confirmed",
    ),
    pytest.param(
        "There was smooth muscle differentiation, and desmin was positive.",
        ["desmin+"],
        id="differentiation, and a stain",
    ),
    pytest.param("Positive for CD34, being a spindle cell tumour.", ["CD34+"], id="being no stain"),
    pytest.param("Positive for p16 and negative for HPV DNA.", ["p16+"], id="a protein beside a virus' genes"),
    pytest.param("CMV was negative in the tumour cells.", ["CMV-"], id="a virus in a section"),
    pytest.param("BRCA1 was negative in the nuclei.", ["BRCA1-"], id="a protein of a family's gene"),
    pytest.param(
        "Triple-positive and triple negative nests.",
        ["ER+", "PR+", "HER2+", "ER-", "PR-", "HER2-"],
        id="triple, both ways",
    ),
    pytest.param(
        "The mass invaded the residual gland and was positive for CK7.", ["CK7+"], id="a mass beside a bystander"
    ),
    pytest.param(
        "Positive for PAX8 (Fig. 2), RCC (Dako), and CD10.",
        ["PAX8+", "RCC+", "CD10+"],
        id="the renal marker between brackets",
    ),
    pytest.param("MGMT (clone MT3.1) was negative.", ["MGMT-"], id="a clone behind a gene's protein"),
    pytest.param(
        "BCL2 and BCL6 were positive and MYC was rearranged.", ["BCL2+", "BCL6+"], id="proteins beside a gene"
    ),
    pytest.param("PR (30%) and ER (80%) were positive.", ["PR+ 30%", "ER+ 80%"], id="receptors with shares"),
    pytest.param(
        "The blasts lacked BRAF V600E and were positive for cMPO and cCD79a.",
        ["BRAF V600E-", "myeloperoxidase+", "CD79a+"],
        id="antigens within the cells",
    ),
]

BUGS = [
    pytest.param(
        "The blasts were positive for CD20, BCL2 and BCL6, and FISH showed no MYC rearrangement.",
        ["CD20+", "BCL2+", "BCL6+"],
        id="stains in front of a clause on genes",
    ),
    pytest.param("BCL2 and BCL6 were rearranged; FISH showed no MYC amplification.", [], id="genes on both sides"),
    pytest.param(
        "The cells expressed CD20 and BCL2, and FISH was negative for a MYC break.",
        ["CD20+", "BCL2+"],
        id="what a probe was negative for",
    ),
    pytest.param(
        "The tumor cells expressed cyclin D1, and FISH showed a translocation.",
        ["cyclin D1+"],
        id="expressed, and FISH",
    ),
    pytest.param("The tumor was positive for a MYC rearrangement by FISH.", [], id="positive by a probe"),
    pytest.param("FISH was positive for BCL6 and negative for MYC.", [], id="both by a probe"),
    pytest.param("ER and PR were positive, and HER2 was negative by FISH.", ["ER+", "PR+"], id="one by a probe"),
    pytest.param(
        "The resected tumour was positive for PSA, with blood vessels around it.",
        ["PSA+"],
        id="vessels are no blood test",
    ),
    pytest.param(
        "FNA was positive for thyroglobulin with elevated calcitonin.",
        ["thyroglobulin+"],
        id="an aspirate beside a blood test",
    ),
    pytest.param(
        "The lesion was positive for CEA, and blood levels were raised.", ["CEA+"], id="a lesion beside a blood test"
    ),
    pytest.param(
        "Inhibin, WT1 and CD99 immunoreactivity was not observed.", ["inhibin-", "WT1-", "CD99-"], id="not observed"
    ),
    pytest.param("CD15-positive cells were absent.", ["CD15-"], id="positive cells absent"),
    pytest.param("CD15 and CD30 positive cells were not found.", ["CD15-", "CD30-"], id="positive cells not found"),
    pytest.param("MDM2 overexpression was not identified.", ["MDM2-"], id="overexpression not identified"),
    pytest.param("The PR-positive nodule was not felt.", ["PR+"], id="a nodule not felt"),
    pytest.param("CD10-positive cells were negative for MUM1.", ["CD10+", "MUM1-"], id="cells negative for another"),
    pytest.param(
        "PAX8 expression was seen, but that of WT1 was not.", ["PAX8+", "WT1-"], id="seen, but not of another"
    ),
    pytest.param("SDHB and INI1 showed normal expression.", ["SDHB+", "INI1+"], id="normal expression"),
    pytest.param("The nuclei lacked normal expression of BAP1.", ["BAP1-"], id="lacked normal expression"),
    pytest.param("Loss of normal nuclear staining for ATRX was seen.", ["ATRX-"], id="loss of normal staining"),
    pytest.param("Positive for CD117 (2/3) and desmin (3/3).", ["CD117+", "desmin+"], id="scores are no cases"),
    pytest.param("ER (5/7) and PR (3/7) were positive.", ["ER+", "PR+"], id="scores of receptors"),
    pytest.param(
        "Stains were negative for cluster of differentiation (CD) of 31.", ["CD31-"], id="number told with of"
    ),
    pytest.param("CD34 (clone QBEnd/10 + 3B5) was negative.", ["CD34-"], id="plus in a clone's name"),
    pytest.param("Ki67-50 % and BCL2(-).", ["Ki-67 50%", "BCL2-"], id="hyphen before a percentage"),
    pytest.param("Negative for S-100; Ki-67 was positive in 15%.", ["S100-", "Ki-67 15%"], id="percentage of its own"),
    pytest.param(
        "Vimentin, CD34 (+), Ki-67 (<15%), NF (-).", ["vimentin+", "CD34+", "Ki-67 0-15%", "NF-"], id="no sign"
    ),
    pytest.param("Negative when staining for markers such as CD10 and ER.", ["CD10-", "ER-"], id="cue and noun"),
    pytest.param("Chromogranin, used to exclude paraganglioma, was negative.", ["chromogranin A-"], id="apposition"),
    pytest.param("CD10 was positive in most and for p53 in few cells.", ["CD10+", "p53+"], id="cue shared by and for"),
    pytest.param("ER (90%), PR (80%), HER2-negative.", ["ER 90%", "PR 80%", "HER2-"], id="share against a hyphen"),
    pytest.param("Sheets with expression of SOX10 and CD117.", ["SOX10+", "CD117+"], id="with expression of"),
    pytest.param("Negative for p63 (duct cells were positive).", ["p63-"], id="clause in brackets"),
    pytest.param("Estrogen (A) and progesterone receptors (B) were positive.", ["ER+", "PR+"], id="letter between"),
    pytest.param(
        "CD2/CD7/perforin-positive and CD4-negative, EBER by ISH.", ["CD2+", "CD7+", "perforin+", "CD4-"], id="ISH"
    ),
    pytest.param("The metastasis showed 3+ HER2 staining.", ["HER2+"], id="grade before"),
    pytest.param("Some 90% of the tumor cell nuclei were Ki-67 positive.", ["Ki-67 90%"], id="share before index"),
    pytest.param("Markers like p63 and Ki-67 staining, were positive.", ["p63+", "Ki-67+"], id="comma before were"),
    pytest.param("Positive for Ki-67, with a proliferation index of 80%.", ["Ki-67 80%"], id="Ki-67 twice"),
    pytest.param(
        "Strong HER-2 signal (Figure 1), with CK7 and 19 positivity.",
        ["HER2+ strong", "CK7+ strong", "CK19+ strong"],
        id="figure no score",
    ),
    pytest.param("Cells showing ductal-like CD117 staining.", ["CD117+"], id="like in a compound"),
    pytest.param(
        "Nearly all neoplastic B cells and many of the T cells were positive for BCL2.",
        ["BCL2+"],
        id="tumour and bystander",
    ),
    pytest.param(
        "Dehydrogenase 1(ALDH1), CD44, and an unknown determining region y-box 9(SOX9) staining were positive.",
        ["ALDH1+", "CD44+", "SOX9+"],
        id="unknown names, known short forms",
    ),
    pytest.param("Immunohistochimical expression of CD34 was seen.", ["CD34+"], id="misspelt method"),
    pytest.param(
        "Estrogen- and progesterone-receptors were expressed.", ["ER+", "PR+"], id="hyphens in receptor names"
    ),
    pytest.param(
        "Ki-67 staining, a mark of growth, was patchy, with positivity in up to 10% of nuclei.",
        ["Ki-67 0-10%"],
        id="far share",
    ),
    pytest.param("CD138, a marker of plasma cells, was positive.", ["CD138+"], id="marker of a bystander"),
    pytest.param("HER-2 [2] was negative.", ["HER2-"], id="citation is no score"),
    pytest.param("Positive for CD10 and, focally, for SMA.", ["CD10+", "SMA+ focal"], id="adverb between commas"),
    pytest.param(
        "CD10, CKs including CK7 and CK20, were all negative.", ["CD10-", "CK-", "CK7-", "CK20-"], id="including"
    ),
    pytest.param("The cells were immunoreactive negative for CK.", ["CK-"], id="two adjectives"),
    pytest.param("Ki-67(+,80%), S-100(-)", ["Ki-67 80%", "S100-"], id="comma glued to a share"),
    pytest.param("Negative for high molecular weight keratin (CK5/6).", ["CK5/6-"], id="member of the heavy keratins"),
    pytest.param(
        "CD34 outlined the vessels, whereas the spindle cells were negative.",
        ["CD34-"],
        id="vessels, whereas the tumour's cells",
    ),
    pytest.param(
        "There were CD163-positive macrophages but the clear cells are negative.",
        ["CD163-"],
        id="bystanders are, but the cells are not",
    ),
    pytest.param(
        "Calponin was seen in vessel walls but not in the tumour.",
        ["calponin-"],
        id="in vessels, but not in the tumour",
    ),
    pytest.param(
        "SOX10 was strongly positive in the spindle cell component but not in the glandular component.",
        ["SOX10+ strong", "SOX10-"],
        id="in one component, but not in another",
    ),
    pytest.param(
        "The adenoma was negative for CD56 and INSM1, while the neuroendocrine component was positive.",
        ["CD56-", "INSM1-", "CD56+", "INSM1+"],
        id="while the other component was positive",
    ),
    pytest.param(
        "None of CD5, CD10 or CD23 was positive.", ["CD5-", "CD10-", "CD23-"], id="none of a list was positive"
    ),
    pytest.param(
        "None of the following markers were positive: CD5, CD10.", ["CD5-", "CD10-"], id="none of the following"
    ),
    pytest.param("Of CK7, CK20 and CDX2, only CDX2 was positive.", ["CDX2+"], id="only one of a list"),
    pytest.param(
        "The mass was stained for CD5, CD10, CD23; only CD10 was positive and the rest were negative.",
        ["CD10+"],
        id="stained for a list, only one positive",
    ),
    pytest.param(
        "It was positive for CD5, CD10 and CD23; only CD10 was strongly positive.",
        ["CD5+", "CD10+", "CD23+", "CD10+ strong"],
        id="only one of the positive strongly",
    ),
    pytest.param("The ducts but not the stroma were positive for GATA3.", ["GATA3+"], id="but not the stroma"),
    pytest.param("Proliferative activity was below 2% by Ki-67.", ["Ki-67 0-2%"], id="an index measured by"),
    pytest.param("Calponin was, however, negative.", ["calponin-"], id="was, however, negative"),
    pytest.param("PAX8 staining in our hands was however positive.", ["PAX8+"], id="was however positive"),
    pytest.param("HMB45 stain of the nodule, showing strong positivity.", ["HMB45+ strong"], id="stain of, showing"),
    pytest.param(
        "Immunohistochemistry for androgen, estrogen and progesterone receptors was negative.",
        ["AR-", "ER-", "PR-"],
        id="three receptors share a head",
    ),
    pytest.param(
        "Staining for estrogen receptor alpha and progesterone was negative.",
        ["ER-", "PR-"],
        id="the second receptor has no head",
    ),
    pytest.param(
        "CD34 and STAT6, which are positive in solitary fibrous tumours, were negative.",
        ["CD34-", "STAT6-"],
        id="what is positive in other tumours",
    ),
    pytest.param(
        "Stains for inhibin, which is expressed in haemangioblastomas, were negative.",
        ["inhibin-"],
        id="what is expressed in other tumours",
    ),
    pytest.param(
        "CD34, which is positive in the tumour, supports this.", ["CD34+"], id="what is positive in the tumour"
    ),
    pytest.param("CK7, which is positive in tumour cells, was used.", ["CK7+"], id="what is positive in tumour cells"),
    pytest.param(
        "The cells stained for vimentin, CD34 (positive), and CK, EMA, S100 (negative).",
        ["vimentin+", "CD34+", "CK-", "EMA-", "S100-"],
        id="a minus for all behind the sign before it",
    ),
    pytest.param(
        "The cells were positive for vimentin, CD34; CK, EMA, S100 (-).",
        ["vimentin+", "CD34+", "CK-", "EMA-", "S100-"],
        id="a minus for all behind a semicolon",
    ),
    pytest.param(
        "The cells expressed CD34, desmin (-).",
        ["CD34+", "desmin-"],
        id="a minus that nothing divides is of its marker",
    ),
    pytest.param(
        "The cells were positive for ER (90%), PR (30%), HER2 (-).",
        ["ER+ 90%", "PR+ 30%", "HER2-"],
        id="shares, and a minus of one",
    ),
    pytest.param(
        "Slides stained for CK, EMA, and desmin were negative.",
        ["CK-", "EMA-", "desmin-"],
        id="slides are judged",
    ),
    pytest.param(
        "The cells were stained with CK, EMA, and desmin, all of which were negative.",
        ["CK-", "EMA-", "desmin-"],
        id="all of them are judged",
    ),
    pytest.param(
        "The cells stained for CK and EMA, and S100 was negative.",
        ["CK+", "EMA+", "S100-"],
        id="cells that stain, and one that is judged",
    ),
    pytest.param(
        "CD34 was found; not expressed were CK, EMA, and desmin.",
        ["CD34+", "CK-", "EMA-", "desmin-"],
        id="a verdict first",
    ),
    pytest.param(
        "Positive for CD34; all others were negative: CK, EMA, and desmin.",
        ["CD34+", "CK-", "EMA-", "desmin-"],
        id="all others",
    ),
    pytest.param(
        "Of CK, EMA, S100, and desmin only CK was expressed.",
        ["CK+"],
        id="only, without a comma",
    ),
    pytest.param(
        "The tumour did not form glands or express CK and EMA.",
        ["CK-", "EMA-"],
        id="or, behind another denial",
    ),
    pytest.param(
        "The tumour neither formed glands nor expressed CK and EMA.",
        ["CK-", "EMA-"],
        id="neither, nor with a verb",
    ),
    pytest.param(
        "The tumour expressed CD34, nor did it stain for EMA.",
        ["CD34+", "EMA-"],
        id="nor did it",
    ),
    pytest.param(
        "There was no population of cells expressing CD5 and CD10.",
        ["CD5-", "CD10-"],
        id="no population of cells",
    ),
    pytest.param(
        "We did not find any cells positive for CD5 and CD10.",
        ["CD5-", "CD10-"],
        id="cells not found",
    ),
    pytest.param(
        "Cells expressing CD5 and CD10 were not found.",
        ["CD5-", "CD10-"],
        id="such cells were not found",
    ),
    pytest.param(
        "The cells were negative when stained for CK and EMA.",
        ["CK-", "EMA-"],
        id="when stained for",
    ),
    pytest.param(
        "Negative for markers expressed by epithelial cells such as CK and EMA.",
        ["CK-", "EMA-"],
        id="markers expressed by",
    ),
    pytest.param(
        "The cells had a profile of cell markers positive for CD3 and CD5.",
        ["CD3+", "CD5+"],
        id="markers positive for",
    ),
    pytest.param(
        "The tumor cells stain for CD34 and desmin.",
        ["CD34+", "desmin+"],
        id="what cells do",
    ),
    pytest.param(
        "A tumor cell stain for CD34 was negative.",
        ["CD34-"],
        id="a stain of cells",
    ),
    pytest.param(
        "Cells lacking receptors (ER and PR) were seen; loss of CD5 was found.",
        ["ER-", "PR-", "CD5-"],
        id="what is lacking was found",
    ),
    pytest.param(
        "CD31 was positive in case 1 and negative in case 2.",
        ["CD31+", "CD31-"],
        id="another patient's, told apart",
    ),
    pytest.param(
        "CD31 was expressed in the first patient but not in the second patient.",
        ["CD31+", "CD31-"],
        id="not in another patient",
    ),
    pytest.param(
        "CD31 was positive in three cases and negative in two cases.",
        ["CD31+"],
        id="cases that are counted",
    ),
    pytest.param(
        "None of the epithelioid cells showed positivity for inhibin, WT1 and CD99.",
        ["inhibin-", "WT1-", "CD99-"],
        id="nobody showed positivity",
    ),
    pytest.param(
        "Neither lesion had any expression of ERG.",
        ["ERG-"],
        id="nobody had any expression",
    ),
    pytest.param(
        "None of the nodes was enlarged, and the blasts showed positivity for CD10.",
        ["CD10+"],
        id="nobody is somebody else",
    ),
    pytest.param(
        "Nuclear positivity was not seen for STAT6 and ERG.",
        ["STAT6-", "ERG-"],
        id="not seen before the list",
    ),
    pytest.param(
        "Positive staining for STAT6, ERG and CD31 was not observed.",
        ["STAT6-", "ERG-", "CD31-"],
        id="positive staining not observed",
    ),
    pytest.param(
        "There was positive staining for STAT6 and ERG, and CD31 was not detected.",
        ["STAT6+", "ERG+", "CD31-"],
        id="positive staining, and another not detected",
    ),
    pytest.param(
        "The blasts expressed both CD10 and TdT.",
        ["CD10+", "TdT+"],
        id="expressed both",
    ),
    pytest.param(
        "The blasts lacked both CD10 and TdT.",
        ["CD10-", "TdT-"],
        id="lacked both",
    ),
    pytest.param(
        "PAX8 and GATA3 were tested but were not reactive.",
        ["PAX8-", "GATA3-"],
        id="tested but",
    ),
    pytest.param(
        "PAX8 and GATA3 were performed and found to be negative.",
        ["PAX8-", "GATA3-"],
        id="performed and found to be",
    ),
    pytest.param(
        "PAX8 and GATA3 were also done, all of which were negative.",
        ["PAX8-", "GATA3-"],
        id="done, all of which",
    ),
    pytest.param(
        "The nests did not prove positive for PAX8.",
        ["PAX8-"],
        id="did not prove",
    ),
    pytest.param(
        "We could not detect PAX8 or GATA3.",
        ["PAX8-", "GATA3-"],
        id="could not detect",
    ),
    pytest.param(
        "Stains for PAX8, GATA3, etc. were negative.",
        ["PAX8-", "GATA3-"],
        id="et cetera",
    ),
    pytest.param(
        "The nests were negative for mesothelial markers (i. e. calretinin, D2-40).",
        ["calretinin-", "D2-40-"],
        id="that is, with a space",
    ),
    pytest.param(
        "Except for vimentin, PAX8 and GATA3 were negative.",
        ["vimentin+", "PAX8-", "GATA3-"],
        id="an exception before its subject",
    ),
    pytest.param(
        "All stains except vimentin, PAX8 and GATA3 were negative.",
        ["vimentin+", "PAX8+", "GATA3+"],
        id="exceptions behind their subject",
    ),
    pytest.param(
        "Cytokeratin 7-8-18-19 was negative.",
        ["CK7-", "CK8-", "CK18-", "CK19-"],
        id="numbers with hyphens",
    ),
    pytest.param(
        "The nests expressed vimentin, myogenin in 20% of the cells, EGFR and CD56.",
        ["vimentin+", "myogenin+", "EGFR+", "CD56+"],
        id="a list goes on behind a share",
    ),
    pytest.param(
        "About 40% of the cells showed membranous staining for HER2 (1+).",
        ["HER2- 40%"],
        id="a share and a score",
    ),
    pytest.param(
        "There was positivity for PDGFRA reaching almost 100%.",
        ["PDGFRA+ 100%"],
        id="reaching almost all",
    ),
    pytest.param(
        "The spindle cells showed nuclear p63 staining, as has been reported.",
        ["p63+"],
        id="as has been reported",
    ),
    pytest.param(
        "The cells were CD8 positive rather than CD4 positive.",
        ["CD8+", "CD4-"],
        id="rather than",
    ),
    pytest.param("CK7 rather than CK20 was positive.", ["CK7+"], id="one rather than another"),
    pytest.param("Rather than desmin, SMA was positive.", ["SMA+"], id="rather than the first"),
    pytest.param("CK7-8-18 were positive.", ["CK7+", "CK8+", "CK18+"], id="numbers joined by hyphens"),
    pytest.param(
        "The nests were postive for CD56 and negativ for desmin.",
        ["CD56+", "desmin-"],
        id="misspelt",
    ),
    pytest.param(
        "A pituitary-type panel (TTF-1 positive, GATA3 and urolith-2 negative) was reported.",
        ["TTF-1+", "GATA3-"],
        id="an unknown last member",
    ),
    pytest.param("CK7 (-), CK20 (-), and PSA (-).", ["CK7-", "CK20-", "PSA-"], id="nothing but minus signs"),
    pytest.param("CK7 [\u2212]; CK20 [\u2212].", ["CK7-", "CK20-"], id="nothing but minus signs in square brackets"),
    pytest.param("CK7: -, CK20: -.", ["CK7-", "CK20-"], id="nothing but minus signs behind colons"),
    pytest.param("CK7 (no staining), CK20 (+).", ["CK7-", "CK20+"], id="no staining in brackets"),
    pytest.param("The cells did not stain for CK7 or express CK20.", ["CK7-", "CK20-"], id="or express, behind a list"),
    pytest.param("The cells stained for CK7 or expressed CK20.", ["CK7+", "CK20+"], id="or expressed, behind a list"),
    pytest.param("The stain did not show the cells to be positive for CK7.", ["CK7-"], id="not shown to be"),
    pytest.param("The tumour was in no area positive for CK7.", ["CK7-"], id="in no area"),
    pytest.param("Not all of the cells were positive for CK7.", ["CK7+"], id="not all"),
    pytest.param(
        "Unlike smooth muscle tumours, which express desmin, the cells were positive for CK7.",
        ["desmin+", "CK7+"],
        id="what other tumours express",
    ),
]

NOTHING = [
    pytest.param("We used CD34 rather than CD31 to show vessels.", id="one antibody rather than another"),
    pytest.param("A CD5-10-23+ phenotype.", id="minus signs between numbers"),
    pytest.param("A CD5-10- phenotype.", id="minus signs to the end"),
    pytest.param("EGFR (-), ALK (-), ROS1 (-).", id="minus signs of genes"),
    pytest.param("CEA (-), AFP (-), CA19-9 (-).", id="minus signs of what is measured in blood"),
    pytest.param("KRAS (-), BRAF (-).", id="minus signs of mutations"),
    pytest.param("Immunostains for CD34, desmin and SMA were performed.", id="performed"),
    pytest.param("Sections were stained for CD34, desmin and SMA.", id="sections were stained"),
    pytest.param("To exclude GIST, an immunostain for CD117 was ordered.", id="ordered"),
    pytest.param("Antibodies: CD34 (1:100, Dako), S-100 (1:500, Leica).", id="antibodies and dilutions"),
    pytest.param("CD117 (rabbit polyclonal, Dako) and desmin (clone D33).", id="clones"),
    pytest.param("Serum CEA and AFP were negative.", id="serum"),
    pytest.param("Tumor markers (CEA, AFP) were negative.", id="tumour markers"),
    pytest.param("Elevated CA 19-9 and PSA levels were found.", id="elevated"),
    pytest.param("The CEA level was positive.", id="level"),
    pytest.param("PSA was 4.5 ng/ml.", id="concentration"),
    pytest.param("Flow cytometry was positive for CD19 and negative for CD5.", id="flow cytometry"),
    pytest.param("FISH was negative for ALK rearrangement.", id="fish"),
    pytest.param("PCR was negative for BCL2.", id="PCR"),
    pytest.param("She was negative for a KIT mutation.", id="mutation"),
    pytest.param("The tumour was negative for HER2 amplification.", id="amplification"),
    pytest.param("No EGFR mutations were detected.", id="no mutations"),
    pytest.param("ALK gene rearrangement was absent.", id="rearrangement"),
    pytest.param("Reactive lymphocytes were positive for CD3 and CD5.", id="reactive lymphocytes"),
    pytest.param("CD3-positive T lymphocytes lay between the nests.", id="T lymphocytes"),
    pytest.param("CD68-positive macrophages were numerous.", id="macrophages"),
    pytest.param("CD3-positive and CD8-positive inflammatory T-cells were scattered.", id="two stains of bystanders"),
    pytest.param("In contrast, the background epithelial cells were positive for CK20.", id="background cells"),
    pytest.param("CD31 and CD34 highlighted the vessels.", id="vessels highlighted"),
    pytest.param("Blood vessels were positive for CD34.", id="vessels positive"),
    pytest.param("CD138-positive plasma cells were admixed.", id="plasma cells"),
    pytest.param("Mast cells were positive for CD117.", id="mast cells"),
    pytest.param("The Ki-67 index was high.", id="high index"),
    pytest.param("The Ki-67 staining showed a low proliferative activity.", id="low activity"),
    pytest.param("A low Ki-67 proliferation index was seen.", id="low index"),
    pytest.param("Immunohistochemistry for p53 is shown in Figure 3.", id="is shown in"),
    pytest.param("Estrogen receptor staining (×200).", id="caption without result"),
    pytest.param("Desmin, myogenin.", id="bare list"),
    pytest.param("CD20 is a marker of B cells.", id="what a marker is"),
    pytest.param("ER and PR are well-known biomarkers.", id="biomarkers"),
    pytest.param("Trastuzumab targets HER2.", id="drug target"),
    pytest.param("Imatinib inhibits KIT and PDGFRA.", id="inhibits"),
    pytest.param("The patient went to the ER.", id="emergency room"),
    pytest.param("Anti-CD20 therapy was begun.", id="therapy"),
    pytest.param("The surgical margins were negative.", id="margins"),
    pytest.param("All lymph nodes were negative; ER was not tested.", id="nodes, not tested"),
    pytest.param("Cultures were positive for Candida.", id="cultures"),
    pytest.param("A PAS stain was positive.", id="special stain"),
    pytest.param("Congo red was negative.", id="Congo red"),
    pytest.param("IgG antibodies to EBV were positive.", id="serology"),
    pytest.param("HIV and HBsAg were negative.", id="viral serology"),
    pytest.param("C-reactive protein was elevated.", id="C-reactive"),
    pytest.param("A diffuse large B-cell lymphoma was found.", id="diffuse in a name"),
    pytest.param("A poorly differentiated carcinoma.", id="poorly differentiated"),
    pytest.param("We discuss the role of CD34 in these tumours.", id="role"),
    pytest.param("The CD34 clone was from Dako.", id="clone was from"),
    pytest.param("Actin filaments were seen by electron microscopy.", id="filaments"),
    pytest.param("Keratin pearls filled the nests.", id="keratin pearls"),
    pytest.param("Collagen and laminin form the basement membrane.", id="matrix"),
    pytest.param("Calcitonin was 20 pg/ml in blood.", id="hormone"),
    pytest.param("Insulin was given twice daily.", id="drug"),
    pytest.param("The mean was 20% of the area.", id="percentage alone"),
    pytest.param("Necrosis was seen in 20% of the tumour.", id="necrosis"),
    pytest.param("", id="empty"),
    pytest.param("(+) and (-)", id="signs alone"),
    pytest.param("positive for, negative for", id="cues alone"),
    pytest.param("S-100", id="marker alone"),
    pytest.param("Immunohistochemical markers were not available.", id="not available"),
    pytest.param("The immunoprofile was non-contributory.", id="no marker"),
    pytest.param("CD4 and CD8 counts were 300 and 500.", id="counts"),
    pytest.param("Her thyroglobulin level fell to zero.", id="thyroglobulin level"),
    pytest.param("CD34 was chosen because it is sensitive.", id="chosen"),
    pytest.param("Mutant IDH1 was sought by sequencing.", id="sequencing"),
    pytest.param("A KIT exon 11 mutation was detected.", id="exon"),
    pytest.param("HER2-targeted treatment was refused.", id="targeted"),
    pytest.param("HER2-directed therapy failed.", id="directed"),
    pytest.param("A PD-L1 inhibitor was given.", id="inhibitor"),
    pytest.param("The slides for CD30 were lost to follow-up review.", id="slides"),
    pytest.param("Staining with CD10 was not performed.", id="not performed"),
    pytest.param("The tumour was not tested for PD-L1.", id="not tested"),
    pytest.param("Positive control: tonsil for CD20.", id="control"),
    pytest.param("Prolactin in serum was normal.", id="prolactin"),
    pytest.param("The AFP was normal and imaging was negative.", id="normal"),
    pytest.param("Androgen receptor blockade was started.", id="blockade"),
    pytest.param("Progesterone receptor modulators were stopped.", id="modulators"),
    pytest.param("The p53 pathway is complex.", id="pathway"),
    pytest.param("Loss of the MYC locus.", id="locus"),
    pytest.param("Amplification of MDM2 was absent.", id="amplification of"),
    pytest.param("Mutations in TP53 were not found.", id="mutations in"),
    pytest.param("He drank 3 units; CD34.", id="no link"),
    pytest.param("Desmin was compared with actin.", id="compared"),
    pytest.param("An elevated serum calcitonin was positive.", id="serum calcitonin"),
    pytest.param("CD3 counts were available for review.", id="review"),
    pytest.param("Table 2 lists CD10 and CD15 antibodies.", id="table of antibodies"),
    pytest.param("The ER doctor noted a positive Murphy sign.", id="ER doctor"),
    pytest.param("The C-reactive protein (5 mg/dl) was found to be positive.", id="C-reactive positive"),
    pytest.param("She had a positive test result for HBsAg.", id="HBsAg"),
    pytest.param("IgM was negative and IgG was positive for CMV.", id="infection"),
    pytest.param("Nasal cartilage was positive for anti-collagen II antibodies.", id="antibodies in blood"),
    pytest.param("The best response was a PR of 30%.", id="partial response"),
    pytest.param("PR was 68.5% by RECIST.", id="partial response, copula"),
    pytest.param("PTH fell by more than 50%.", id="parathormone"),
    pytest.param("Neurofibromatosis (NF) is seen in 4.6%.", id="NF"),
    pytest.param("Scintigraphy showed a tumour expressing somatostatin receptors.", id="scintigraphy"),
    pytest.param("Flow cytometry showed immunoreactivity for CD34.", id="immunoreactivity in a cytometer"),
    pytest.param("Sections of the tumour were stained with CK7 and CK20.", id="sections of the tumour"),
    pytest.param("Slides from the ovarian tumour were stained for CK7.", id="slides of the tumour"),
    pytest.param("Photomicrographs showing immunohistochemistry for BCL2 and p53.", id="showing the method"),
    pytest.param(
        "They were incubated with peroxidase-labelled polymer conjugated to anti-mouse (vimentin, desmin).", id="bench"
    ),
    pytest.param("Mesothelium lay near keratin granulomas and keratin debris.", id="keratin granulomas"),
    pytest.param("Reactive mesothelial cells were positive for calretinin.", id="reactive mesothelium"),
    pytest.param("Megakaryocytes were positive for factor VIII.", id="megakaryocytes"),
    pytest.param("CD34 was not done, but the margins were negative.", id="margins behind but"),
    pytest.param("The Ki-67 index was 3 per field.", id="index per field"),
    pytest.param("Ki-67 was 3.", id="bare figure without index"),
    pytest.param("A triple-phase CT was negative.", id="triple-phase"),
    pytest.param("Plasma cells lay among the nests; CD138 was ordered.", id="plasma cells beside"),
    pytest.param("The CD4+ T-cell count was 110, with HIV-RNA in blood.", id="T-cell count"),
    pytest.param("One study showed that radiation reduces P-gp expression.", id="reduced expression elsewhere"),
    pytest.param("Ki-67 expression was high.", id="high expression of an index"),
    pytest.param("The interfollicular T cells (CD3+) were small.", id="sign of T cells"),
    pytest.param("There were many CD3+ T cells.", id="signed T cells"),
    pytest.param("Foamy cells were positive for CD68, consistent with macrophages.", id="meant to be macrophages"),
    pytest.param("Plasma cells were negative for CD56 but expressed kappa.", id="bystander's second predicate"),
    pytest.param("The overlying epithelium was positive for p16.", id="overlying epithelium"),
    pytest.param("Fibrovascular septa were highlighted by CD34.", id="septa"),
    pytest.param("Anti-thyroglobulin antibodies were negative.", id="thyroid antibodies"),
    pytest.param("Surface marker analysis showed CD19+, CD5- cells.", id="surface marker analysis"),
    pytest.param("CISH for kappa and lambda was positive.", id="CISH"),
    pytest.param("The presence of oestrogen receptors was sought.", id="presence sought"),
    pytest.param("A combined positive score was given for PD-L1.", id="combined positive score"),
    pytest.param("All antibodies except CD34 were from one maker.", id="except, no result"),
    pytest.param("Thirty percent of patients were women; CD34.", id="share of patients"),
    pytest.param(
        "Tissue blocks were prepared and stained with antibodies to AFP and CK7.", id="blocks prepared, stained"
    ),
    pytest.param("Tumour uptake of 18F-labelled PSMA was seen.", id="tracer by its isotope"),
    pytest.param("The acini of non-tumorous tissue were positive with p63.", id="non-tumorous"),
    pytest.param("CD99 (60% of cases) and desmin (12/30) have been studied.", id="shares of cases"),
    pytest.param("Tumours with MYC (3/9) were compared.", id="a fraction of tumours"),
    pytest.param("Few CD3-positive T-cell lymphocytes were scattered.", id="T-cell lymphocytes"),
    pytest.param("The plasma cells were positive for CD138.", id="plasma cells of no myeloma"),
    pytest.param(
        "Mastocytosis was ruled out. The mast cells were positive for CD117.", id="mast cells, mastocytosis ruled out"
    ),
    pytest.param(
        "Malignant fibrous histiocytoma. Few histiocytes were positive for CD163.", id="histiocytes of a histiocytoma"
    ),
    pytest.param(
        "A follicular dendritic cell sarcoma was found. Histiocytes were positive for CD68.",
        id="histiocytes of a dendritic sarcoma",
    ),
    pytest.param(
        "Neither myeloma nor plasmacytoma was found; myeloma was excluded, and a second myeloma, too. No myeloma.\n\n"
        "The plasma cells were positive for CD138.",
        id="plasma cells, myeloma ruled out",
    ),
    pytest.param("Raised CEA and HER2 expression was found.", id="what of blood, what of tissue"),
    pytest.param("Raised CEA expression was found in blood.", id="raised expression in blood"),
    pytest.param("She had elevated calcitonin.", id="elevated in blood"),
    pytest.param("A fall in CA-125 staining was seen.", id="fall"),
    pytest.param(
        "Flow cytometry found a B-cell clone. The cells lacked CD10. They expressed CD5.",
        id="cells of a flow cytometer, and they",
    ),
    pytest.param(
        "Flow cytometry found kappa restriction. These cells expressed CD19 and FMC7.",
        id="restriction in a flow cytometer",
    ),
    pytest.param(
        "Flow cytometry found 20% abnormal cells. This population was positive for CD7.",
        id="population of a flow cytometer",
    ),
    pytest.param(
        "Flow cytometry showed a clone. These cells expressed CD19, CD5 and CD23.", id="cells of a flow cytometer"
    ),
    pytest.param(
        "Flow cytometry showed a clone. It expressed CD19. CD10 and CD23 were negative.",
        id="cells of a flow cytometer, further on",
    ),
    pytest.param("Flowcytometric study revealed cells expressing CD19 but not CD5.", id="flowcytometric in one word"),
    pytest.param("Eight-color ﬂow cytometry found CD10+, CD38+ cells.", id="flow with a ligature"),
    pytest.param("FCM analysis showed blasts positive for CD33 and CD13.", id="FCM"),
    pytest.param("FC analysis showed B cells identified by CD19.", id="FC analysis"),
    pytest.param("Flow cytology was positive for CD23.", id="flow cytology"),
    pytest.param("FACS showed negative staining for CD7 and CD8.", id="stained in a sorter"),
    pytest.param(
        "By flow cytometry the cells expressed CD90 (antibodies from one maker).", id="antibodies in a flow cytometer"
    ),
    pytest.param("The tumour was positive for the EGFR exon 19 deletion.", id="positive for a deletion"),
    pytest.param("Testing was negative for EGFR, KRAS and BRAF gene mutations.", id="genes of a list"),
    pytest.param("The genomic profile showed RB1 loss and TP53 loss.", id="genes lost"),
    pytest.param("NGS revealed PTEN loss.", id="lost by sequencing"),
    pytest.param("There was loss of 10q, containing PTEN.", id="lost with its arm"),
    pytest.param("A mutation in exon 7 (codon 249) of FGFR3 was identified.", id="mutation identified"),
    pytest.param("A rearrangement was sought; TCR beta chains were negative.", id="rearranged receptor chains"),
    pytest.param("High-level amplification of the region with MDM2 was also detected.", id="amplified region"),
    pytest.param("Testing was negative for EGFR, KRAS, and BRAF gene mutations.", id="genes of a list, last comma"),
    pytest.param("EGFR was negative for mutations.", id="a gene without mutations"),
    pytest.param("TP53 and RB1 were lost by copy number analysis.", id="lost by copy number"),
    pytest.param("NGS showed PTEN loss, RB1 loss, and a TP53 mutation.", id="losses of a list"),
    pytest.param("Hardly any CD8-positive cytotoxic lymphocytes were found.", id="cytotoxic lymphocytes"),
    pytest.param("The CD4+ lymphocyte count had fallen to 90.", id="lymphocyte count"),
    pytest.param("The CD4+ cell count was 47.", id="cell count"),
    pytest.param("She had a low CD4 count.", id="low count"),
    pytest.param("The CD4+ T-cell count recovered.", id="T-cell count"),
    pytest.param("He was given 4.1 million CD34+ cells/kg.", id="cells given"),
    pytest.param("Of CD34+ cells she was given 4 million cells/kg.", id="number of cells given"),
    pytest.param("An increase of CD4+ helper T cells was noted.", id="helper cells"),
    pytest.param("FISH for BCL2, BCL6 and MYC was negative.", id="hybridised only"),
    pytest.param("In situ hybridisation was positive for EBER and negative for HPV.", id="viruses hybridised"),
    pytest.param("PCR was negative for HER2 and MYC.", id="amplified only"),
    pytest.param("Low expression of the Ki-67 antigen was noted.", id="degree of an index in words"),
    pytest.param("The overall expression of Ki-67 was low.", id="low index behind"),
    pytest.param("Nuclear positivity told of the p53 family.", id="family of a marker"),
    pytest.param("There was a slightly increased CA19-9.", id="slightly increased in blood"),
    pytest.param("Markers were normal but for raised AFP and beta-HCG.", id="raised in blood"),
    pytest.param("A marked fall in prostate-specific antigen was observed.", id="fall in blood"),
    pytest.param("A rise in CA-125 was noted.", id="rise in blood"),
    pytest.param("The CD4/CD8 ratio was positive.", id="ratio of two"),
    pytest.param(
        "Figure 5 shows the EGFR, PDGFR and CD117 expression in both specimens.", id="figure that shows stains"
    ),
    pytest.param("The stromal lymphocytes were positive for CD3 and CD8.", id="stromal lymphocytes"),
    pytest.param(
        "Intraepithelial lymphocytes were T cells, strongly staining for CD3 and CD5.", id="T cells, staining"
    ),
    pytest.param("CD20 showed only few reactive small B cells.", id="reactive small cells"),
    pytest.param("Tumour-infiltrating lymphocytes were CD8-positive.", id="infiltrating lymphocytes"),
    pytest.param("CD34 stained the vessel walls.", id="vessel walls"),
    pytest.param("There was no C-reactive protein on record.", id="protein of blood alone"),
    pytest.param("GFAP highlighted the reactive astrocytes around the nests.", id="astrocytes"),
    pytest.param("Neurofilament was positive within axons in the mass.", id="axons"),
    pytest.param("S100 stained scattered Langerhans cells.", id="Langerhans cells beside a tumour"),
    pytest.param(
        "The histiocytes were highlighted by CD68, and also showed strong expression of lysozyme.",
        id="bystanders, told of twice",
    ),
    pytest.param(
        "CD34 outlined the vessels, whereas the lymphatic vessels were negative.", id="vessels, whereas other vessels"
    ),
    pytest.param("SMA was seen in vessel walls but not in normal glands.", id="in vessels, but not in glands"),
    pytest.param("Serotonin has a positive inotropic effect.", id="a positive effect of a hormone"),
    pytest.param("Progesterone has a negative feedback on the pituitary.", id="negative feedback"),
    pytest.param("The PSA had a positive predictive value of one half.", id="predictive value"),
    pytest.param("His PSA remains low at 0.05.", id="a low level in blood"),
    pytest.param("CEA was high at 45.", id="a high level in blood"),
    pytest.param("He had a negative AFP screening test.", id="screening"),
    pytest.param("Metastases of a BRAF-positive melanoma were found.", id="a gene's name alone"),
    pytest.param("The tumour was BRAF p.V600E negative.", id="a changed protein, as geneticists write it"),
    pytest.param("Estrogen receptor and progesterone levels were measured.", id="hormone levels"),
    pytest.param("Only CD34, STAT6 and desmin were tested.", id="only tested"),
    pytest.param("CD5, CD10 and CD23 were tested, of which only two worked.", id="only two worked"),
    pytest.param("Androgen deprivation was given for a receptor-positive tumour.", id="androgen deprivation"),
    pytest.param("Of the stains, only some were available.", id="only some available"),
    pytest.param("The microglia were positive for HLA-DR.", id="microglia"),
    pytest.param("Desmin marked entrapped muscle fibres.", id="muscle fibres"),
    pytest.param("CD31 underlined capillaries.", id="capillaries"),
    pytest.param("None of the antibodies was available.", id="none available"),
    pytest.param("S100 and HMB45 were planned but not in the laboratory's list.", id="but not in"),
    pytest.param("The positive impact of HER2 blockade was clear.", id="positive impact"),
    pytest.param("The patient was negative for CEA and CA 125.", id="a patient negative for what blood is tested for"),
    pytest.param("She tested negative for AFP and beta-HCG.", id="tested negative"),
    pytest.param("Tumour markers were negative (AFP, CEA).", id="tumour markers, listed behind"),
    pytest.param("Laboratory tests, including CEA and NSE, were negative.", id="laboratory tests"),
    pytest.param("Blood tests were negative for AFP.", id="blood tests"),
    pytest.param("Oncological markers, namely CEA and CA 19-9, came back negative.", id="oncological markers"),
    pytest.param("Preoperative CA 125 was negative, while CEA was slightly elevated.", id="before an operation"),
    pytest.param("Screening for CEA and CA 125 was negative.", id="screening for blood markers"),
    pytest.param("CD21 highlighted expanded dendritic meshworks.", id="meshworks"),
    pytest.param("SMA was positive only in the vessel walls.", id="only in vessel walls"),
    pytest.param("Relapse was seen in 10% and 20% of patients with CD34 and S100 stains.", id="shares of patients"),
    pytest.param("Necrosis was seen in 20% and 30% of the left and right nodule, and CD34.", id="shares of no stain"),
    pytest.param("The test showed a 75% GH reduction.", id="a share of a hormone"),
    pytest.param(
        "Sensitivities of CEA and AFP in pancreatic cancer were 40 and 15%, respectively.", id="sensitivities"
    ),
    pytest.param("HER2 FISH was positive in 30% of cells.", id="a probe with a share"),
    pytest.param("FISH was negative for ALK, and BCL2 was rearranged.", id="probes alone"),
    pytest.param("The expression of GLUT1 and p-AKT mRNA was higher in the mass.", id="messengers"),
    pytest.param("HPV infection was positive.", id="an infection"),
    pytest.param("High-risk HPV DNA was positive by in situ hybridisation.", id="a virus' genes"),
    pytest.param("A BRCA1-positive patient with ovarian cancer.", id="a carrier"),
    pytest.param("She is a BRCA2-positive carrier.", id="another carrier"),
    pytest.param("The slides were viewed through the triple band filter.", id="a triple filter"),
    pytest.param("A positive kappa angle was seen.", id="an angle"),
    pytest.param("Direct immunofluorescence showed IgM (2+) and C3 in all glomeruli.", id="deposits in a kidney"),
    pytest.param("Negative staining of IgA, IgM and C1q with no glomerular deposits.", id="no deposits in a kidney"),
    pytest.param("The antibodies cross-react with CD19 and CD20.", id="antibodies that cross-react"),
    pytest.param("There was nonspecific staining for CEA.", id="nonspecific staining"),
    pytest.param(
        "Benign glands were positive for p63, positive for CK5/6, and negative for AMACR.", id="bystanders, three cues"
    ),
    pytest.param(
        "Small lymphocytes were positive for CD3, positive for CD5, and weakly positive for CD23.",
        id="lymphocytes, three cues",
    ),
    pytest.param("Desmin highlighted the presence of entrapped muscle fibers.", id="the presence of bystanders"),
    pytest.param("A dense CD3-positive T-cell infiltrate was seen.", id="an infiltrate"),
    pytest.param("The kit is used to stain for CD34.", id="used to stain"),
    pytest.param("It was a CD10-rich RCC with clear cells.", id="a tumour's short form"),
    pytest.param("An RCC was removed.", id="a tumour alone"),
    pytest.param("No neuroendocrine differentiation was seen.", id="differentiation of no marker"),
    pytest.param("Synaptophysin was done to look for neuroendocrine differentiation.", id="looked for"),
    pytest.param("The Ki-67 index was 10 and mitoses were 3.", id="a bare index before another count"),
    pytest.param("Cytokeratin 19 fragment was negative.", id="a fragment in blood"),
    pytest.param("Acid phosphatase was negative in the blasts.", id="an enzyme of blasts"),
    pytest.param("The patient was negative for FGFR3 mutant DNA.", id="mutant genes"),
    pytest.param(
        "Flow cytometry showed many lymphoid cells. B-lymphocytes were CD10-negative.",
        id="a flow cytometer's lymphocytes",
    ),
    pytest.param(
        "There was a lack of MGMT (methylguanine methyltransferase) promoter methylation.",
        id="a promoter behind brackets",
    ),
    pytest.param("A frameshift insertion in the tumour suppressor RB1 was detected.", id="a frameshift"),
    pytest.param("Genetic events (MYC, BCL2 and CCND1) were identified.", id="genetic events"),
    pytest.param("CT revealed a PR (-30% per RECIST).", id="a partial response"),
    pytest.param("No sample was preserved to enable IGF-II determination.", id="preserved to enable"),
    pytest.param("Plasma intact FGF23 was measured.", id="an intact hormone in plasma"),
    pytest.param("Inhibitors of negative immune checkpoints (e.g. anti-PD-1 antibodies) were given.", id="checkpoints"),
    pytest.param("Stains for CD34 and desmin were done.", id="stains that were done"),
    pytest.param("The tumor stains for CD34 are shown in Figure 2.", id="stains in a picture"),
    pytest.param("The cells usually stain for CD34.", id="what cells usually do"),
    pytest.param("Attempts to demonstrate CD34 and desmin failed.", id="attempts"),
    pytest.param("Sections of the tumour cells were stained for CD34 and desmin.", id="sections of cells"),
    pytest.param(
        "There was no significant difference between p53 and CD44 in the two groups.",
        id="no difference between",
    ),
    pytest.param(
        "There were no differences in Ki-67 and p53 expression.",
        id="no differences in",
    ),
    pytest.param(
        "No correlation between CD34 and survival was found.",
        id="no correlation",
    ),
    pytest.param(
        "A correlation of p53 expression with grade was seen.",
        id="a correlation",
    ),
    pytest.param(
        "There was no association with CD44 expression.",
        id="no association",
    ),
    pytest.param(
        "Western blot with an anti-IGF-II antibody detected a strong band.",
        id="Western blot",
    ),
    pytest.param(
        "Immunoblotting revealed expression of p53.",
        id="immunoblot",
    ),
    pytest.param(
        "Imaging did not reveal an ACTH-producing tumour.",
        id="what a tumour produces",
    ),
    pytest.param(
        "No gastrin-secreting mass was detected.",
        id="what a mass secretes",
    ),
    pytest.param(
        "The luminal cells of adjacent non-tumorous ducts and acini were positive for CK7.",
        id="bystanders in a pair",
    ),
    pytest.param(
        "Macrophages and lymphocytes were positive for CD68.",
        id="two bystanders",
    ),
    pytest.param(
        "CD10, 5-7 days later, was positive.",
        id="days are no markers",
    ),
    pytest.param("There was no detectable CD117 or PDGFRA mutation.", id="no detectable mutation"),
    pytest.param("They did not find any WT1 mutations in a further set.", id="no mutations found"),
    pytest.param("An octreotide scan with SSTR2 was not performed.", id="a scan not performed"),
    pytest.param("The gene for CD117 could not be sequenced.", id="could not be sequenced"),
]

XFAIL = [
    pytest.param(
        "Immunostains included CD34, STAT6 and BCL2. All were positive.",
        ["CD34+", "STAT6+", "BCL2+"],
        id="all of the sentence before",
    ),
    pytest.param(
        "The stroma was positive for S-100, but the nests were negative.",
        ["S100+", "S100-"],
        id="second component, marker unspoken",
    ),
    pytest.param(
        "We stained for CK7 and TTF-1, which were both negative.", ["CK7-", "TTF-1-"], id="stained for, which"
    ),
    pytest.param("In contrast to CD34, STAT6 was positive.", ["CD34-", "STAT6+"], id="in contrast to"),
    pytest.param("Her mother had an ER-positive cancer.", [], id="a relative's"),
]

RULES = [
    pytest.param("CD34 was positive in three of five cases.", ["ihc.general"], id="some of several cases"),
    pytest.param("CD34 was positive in 5 of 5 cases.", ["ihc.list-be-cue"], id="all of several cases"),
    pytest.param("Carcinomas known to express ER and PR were included.", ["ihc.general"] * 2, id="known to express"),
    pytest.param("Positive for CD34.", ["ihc.cue-for-list"], id="for"),
    pytest.param("Expression of CD34 was absent.", ["ihc.list-be-cue"], id="be"),
    pytest.param("CD34-positive.", ["ihc.list-cue"], id="beside"),
    pytest.param("CD34 (+).", ["ihc.sign"], id="sign"),
    pytest.param("HER2 2+.", ["ihc.score"], id="score"),
    pytest.param("Ki-67 5%.", ["ihc.index"], id="index"),
    pytest.param("ER 80%.", ["ihc.percent"], id="percent"),
    pytest.param("Neither ER nor PR was expressed.", ["ihc.not-list", "ihc.not-list"], id="not"),
    pytest.param("The cells expressed CD34.", ["ihc.verb-list"], id="verb"),
    pytest.param("GISTs are positive for DOG1.", ["ihc.general"], id="general"),
    pytest.param("Loss of MLH1 has been linked to age.", ["ihc.general"], id="has been linked"),
    pytest.param("Positivity for HER2 was defined as 3+.", ["ihc.general"], id="defined"),
    pytest.param("In leiomyosarcoma the tumour cells are positive for SMA.", ["ihc.general"], id="cells of a class"),
    pytest.param("In GIST, CD117 is expressed.", ["ihc.general"], id="a stain of a class"),
    pytest.param("Angiosarcoma would be positive for CD31.", ["ihc.general"], id="would be"),
    pytest.param("A positive CD117 stain would support GIST.", ["ihc.general"], id="would support"),
    pytest.param("Melanoma cells express SOX10.", ["ihc.general"], id="cells of a melanoma"),
    pytest.param("PEComas coexpress HMB45.", ["ihc.general"], id="a class in the plural"),
    pytest.param(
        "The differential included leiomyosarcoma, which is positive for SMA.",
        ["ihc.general"],
        id="a differential diagnosis",
    ),
    pytest.param(
        "Unlike synovial sarcoma, which expresses TLE1, our tumour was negative for it.",
        ["ihc.general"],
        id="a class beside our tumour",
    ),
    pytest.param(
        "Histology showed a leiomyosarcoma which is positive for desmin.",
        ["ihc.cue-for-list"],
        id="a tumour with an article",
    ),
    pytest.param("This melanoma expresses SOX10.", ["ihc.verb-list"], id="this tumour"),
    pytest.param("In this melanoma, SOX10 is positive.", ["ihc.list-be-cue"], id="in this tumour"),
    pytest.param("PEComa is positive for HMB45 (panel B).", ["ihc.cue-for-list"], id="a caption's tumour"),
    pytest.param("It was CD117 positive, which would support GIST.", ["ihc.list-cue"], id="which would support"),
    pytest.param("Our case of sarcoma shows CD34 positivity.", ["ihc.list-cue"], id="our case of a class"),
    pytest.param("As would be expected, the ducts showed p63 reactivity.", ["ihc.list-cue"], id="as would be expected"),
    pytest.param(
        "CD117 is typically positive in such tumours, which are rare.", ["ihc.general"], id="general before an aside"
    ),
    pytest.param(
        "CD34 was positive in the nests, while the cords were negative for these markers.",
        ["ihc.list-be-cue", "ihc.list-again"],
        id="these markers again",
    ),
    pytest.param("For p63, brown grains were observed in positive samples.", ["ihc.general"], id="positive samples"),
]
