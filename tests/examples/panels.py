"""Tables of stains, and what they tell of the authors' patients: (title, rows, legend, patients, [stains of each]).

The first rows in capitals are the head. Stains are written as in the examples of sentences. ``SEEN`` are layouts that
the rules were written for, ``HELD_OUT`` was written after them; ``NOTHING`` looks like a panel of the patient's.
"""

import pytest

SEEN = [
    pytest.param(
        "Immunohistochemical findings",
        [["Marker", "Clone", "Result"], ["CK7", "OV-TL", "+"], ["CD10", "56C6", "-"], ["PAX8", "SP34", "+, focal"]],
        ["CK7+", "CD10-", "PAX8+ focal"],
        id="one a row",
    ),
    pytest.param(
        "Antibodies used and their results",
        [
            ["Antigen", "Source", "Dilution", "Epithelial part", "Spindle part"],
            ["EMA", "Dako", "1:100", "Positive", "Negative"],
            ["Vimentin", "Dako", "1:50", "Negative", "Positive"],
            ["S-100", "Leica", "1:80", "ND", "Negative"],
        ],
        ["EMA+", "EMA-", "vimentin-", "vimentin+", "S100-"],
        id="two parts of the tumour",
    ),
    pytest.param(
        "Immunoprofile of the tumor",
        [
            ["Antibody", "P/N", "Antibody", "P/N"],
            ["ER", "-", "GATA3", "++"],
            ["PR", "-", "Ki-67", "60%"],
            ["CK20", "+", "p63", "-"],
        ],
        ["ER-", "GATA3+ moderate", "PR-", "Ki-67 60%", "CK20+", "p63-"],
        id="two columns of names",
    ),
    pytest.param(
        "Immunohistochemical profile in our case",
        [["Positive", "Negative", ""], ["HMB-45", "desmin", "CD34"], ["Melan-A", "SMA", "CD117"], ["", "", "DOG1"]],
        ["HMB45+", "Melan-A+", "desmin-", "SMA-", "CD34-", "CD117-", "DOG1-"],
        id="lists under positive and negative",
    ),
    pytest.param(
        "Pathology of the tumour",
        [["Site", "Uterus"], ["IHC (+)", "vimentin, CD10"], ["IHC (-)", "desmin, caldesmon"]],
        ["vimentin+", "CD10+", "desmin-", "caldesmon-"],
        id="lists beside positive and negative",
    ),
    pytest.param(
        "Pathology of the tumour",
        [["Site", "Uterus"], ["IHC (+)", "vimentin"], ["", "CD10"], ["Size", "4 cm"], ["", "desmin"]],
        ["vimentin+", "CD10+"],
        id="a list that goes on below",
    ),
    pytest.param(
        "Immunohistochemical profile in our case",
        [["Positive", "Negative"], ["", "desmin"], ["HMB-45", "SMA"]],
        ["HMB45+", "desmin-", "SMA-"],
        id="a list that begins below",
    ),
    pytest.param(
        "Immunophenotype of our case compared with the literature",
        [
            ["Stain", "Our case", "Literature"],
            ["Inhibin", "(+)", "(+) in 80%"],
            ["EMA", "(-)", "(+)"],
            ["CD56", "(+)", "(-)"],
        ],
        ["inhibin+", "EMA-", "CD56+"],
        id="a column of our own",
    ),
    pytest.param(
        "Reported cases of renal angiosarcoma",
        [
            ["Author", "Age", "Immunohistochemistry", "FISH"],
            ["Roe et al. [4]", "50", "CD31+, CD34-", ""],
            ["Poe et al. [5]", "61", "CD31+, ERG+", ""],
            ["Present case", "60", "CD31+, ERG+, CK-", "ALK (-)"],
        ],
        ["CD31+", "ERG+", "CK-"],
        id="the row of the present case",
    ),
    pytest.param(
        "Immunohistochemistry",
        [
            ["Marker", "Result", "% positive cells", "Intensity"],
            ["ER", "+", "90", "3"],
            ["PR", "-", "0", "0"],
            ["AR", "+", "40", "1"],
        ],
        ["ER+ 90%", "PR- 0%", "AR+ 40%"],
        id="result, share and intensity of one stain",
    ),
    pytest.param(
        "Immunohistochemistry",
        [
            ["Marker", "% positive cells", "Intensity (0-3)"],
            ["ER", "90", "3"],
            ["AR", "40", "1"],
            ["GATA3", "100", "3"],
        ],
        ["ER+ 90% strong", "AR+ 40% weak", "GATA3+ 100% strong"],
        id="share and intensity without a result",
    ),
    pytest.param(
        "Receptor status of the primary tumour and of its metastasis",
        [["", "ER", "PR", "HER2"], ["Breast", "Positive", "Positive", "1+"], ["Liver", "Negative", "Negative", "3+"]],
        ["ER+", "PR+", "HER2-", "ER-", "PR-", "HER2+"],
        id="receptors alone",
    ),
    pytest.param(
        "Antibodies and results",
        [["Antibody", "Clone", "Result"], ["CK7", "OV-TL", "+"], ["Vimentin", "V9", "-"], ["Ki-67", "MIB-1", "10%"]],
        ["CK7+", "vimentin-", "Ki-67 10%"],
        id="an antibody beside its clone",
    ),
    pytest.param(
        "Immunohistochemistry",
        [
            ["Antibody", "Result", "Comment"],
            ["CK7", "+", "Diffuse"],
            ["CD34", "+", "Vessels only"],
            ["CK20", "-", "Vessels"],
        ],
        ["CK7+", "CK20-"],
        id="a note on vessels",
    ),
    pytest.param(
        "Immunohistochemistry",
        [["Antibody", "Tumour cells", "Stromal cells"], ["CK7", "+", "-"], ["CD34", "-", "+"], ["p63", "-", "-"]],
        ["CK7+", "CD34-", "p63-"],
        id="the stroma of the tumour",
    ),
    pytest.param(
        "Comparison of stains between components",
        [
            ["", "Epithelial component", "Spindle cell component"],
            ["EMA", "+", "-"],
            ["CD99", "-", "+"],
            ["p53", "+", "+"],
        ],
        ["EMA+", "EMA-", "CD99-", "CD99+", "p53+"],
        id="parts of one tumour compared",
    ),
    pytest.param(
        "Reagents used in stains of the breast and lung lesions",
        [["Antibody", "Source", "Result"], ["CK7", "Dako", "+"], ["TTF-1", "Dako", "-"], ["GATA3", "Leica", "+"]],
        ["CK7+", "TTF-1-", "GATA3+"],
        id="several lesions and one result",
    ),
    pytest.param(
        "Immunohistochemical profile",
        [
            ["Group", "Markers"],
            ["Epithelial", "CK7 (+), CK20 (-)"],
            ["Mesenchymal", "vimentin (+)"],
            ["Other", "Ki-67 30%"],
        ],
        ["CK7+", "CK20-", "vimentin+", "Ki-67 30%"],
        id="free words",
    ),
    pytest.param(
        "Antibodies and results",
        [
            ["Antibody", "Result"],
            ["CK7", "+"],
            ["CD10", "-"],
            ["RCC", "+"],
            ["PAS-D", "+"],
            ["Necrosis", "+"],
            ["EMA", "-"],
        ],
        ["CK7+", "CD10-", "RCC+", "EMA-"],
        id="an abbreviation that no lexicon knows",
    ),
]

HELD_OUT = [
    pytest.param(
        "Results of immunostaining",
        [
            ["No", "Antibody", "Reactivity of tumour cells", "Positive control"],
            ["1", "Anti-CD3", "Negative", "Tonsil"],
            ["2", "Anti-CD20", "Strongly positive", "Tonsil"],
            ["3", "MIB-1", ">90%", "Tonsil"],
            ["4", "HER2", "2+", "Breast"],
        ],
        ["CD3-", "CD20+ strong", "Ki-67 90-100%", "HER2?"],
        id="numbered rows, controls beside",
    ),
    pytest.param(
        "Immunochemistry at diagnosis and at relapse",
        [["Stain", "Diagnosis", "Relapse"], ["CD99", "+", "+"], ["NSE", "+-", "-"], ["WT1", "-", "-"]],
        ["CD99+", "NSE?", "NSE-", "WT1-"],
        id="two times",
    ),
    pytest.param(
        "Immunohistochemical results of the tumour components",
        [
            ["", "CK7", "p63", "S-100", "Ki-67"],
            ["Ductal", "+", "-", "-", "20%"],
            ["Myoepithelial", "-", "+", "+", "5%"],
        ],
        ["CK7+", "p63-", "S100-", "Ki-67 20%", "Ki-67 5%", "CK7-", "p63+", "S100+"],
        id="one a column",
    ),
]

NOTHING = [
    pytest.param(
        "List of antibodies",
        [
            ["Antibody", "Clone", "Dilution"],
            ["CD3", "SP7", "1:100"],
            ["CD20", "L26", "1:200"],
            ["CD30", "BerH2", "1:50"],
        ],
        id="antibodies without results",
    ),
    pytest.param(
        "Immunoprofile of differential diagnoses",
        [["Stain", "GIST", "Schwannoma"], ["CD117", "+", "-"], ["S-100", "-", "+"], ["DOG1", "+", "-"]],
        id="differential diagnoses",
    ),
    pytest.param(
        "Immunohistochemistry of renal tumors",
        [["Stain", "Clear cell", "Papillary"], ["CK7", "-", "+"], ["CD10", "+", "+"], ["AMACR", "-", "+"]],
        id="tumours in general",
    ),
    pytest.param(
        "Phenotypic markers in common lymphomas",
        [["", "CD5", "CD10", "CD20", "CD23"], ["Mantle cell", "+", "-", "+", "-"], ["Follicular", "-", "+", "+", "-"]],
        id="lymphomas in general",
    ),
    pytest.param(
        "Immunohistochemistry of cases in the literature",
        [
            ["Author", "CD34", "STAT6", "BCL2"],
            ["Roe [1]", "+", "+", "+"],
            ["Poe [2]", "+", "-", "+"],
            ["Doe [3]", "-", "+", "-"],
        ],
        id="other authors' patients",
    ),
    pytest.param(
        "Immunohistochemical results",
        [["Case", "SMA", "ER", "PR"], ["1", "+", "+", "+"], ["2", "+", "-", "+"], ["3", "-", "-", "-"]],
        id="a series, and one patient told of",
    ),
    pytest.param(
        "Tumour markers",
        [["Parameter", "Value", "Normal"], ["CEA", "6.7", "<5"], ["AFP", "3.0", "<8"], ["CA125", "9.6", "<35"]],
        id="tumour markers in blood",
    ),
    pytest.param(
        "Serology",
        [["Test", "Result"], ["HBsAg", "Negative"], ["CMV", "Positive"], ["IgG", "Positive"]],
        id="serology",
    ),
    pytest.param(
        "Flow cytometry of bone marrow blasts",
        [["Marker", "Result"], ["CD3", "Negative"], ["CD19", "Positive"], ["CD34", "Positive"]],
        id="flow cytometry",
    ),
    pytest.param(
        "Genes altered in the tumour",
        [["Gene", "Expression"], ["KIT", "+"], ["EGFR", "-"], ["MDM2", "+"]],
        id="genes",
    ),
    pytest.param(
        "Immunohistochemical results",
        [["Marker", "Result"], ["CD3", "ND"], ["CD20", "Not done"], ["CD30", "NA"]],
        id="not done",
    ),
    pytest.param(
        "Immunohistochemical results",
        [["Marker", "Result"], ["CD3", "-"], ["CD20", "-"], ["CD30", "-"]],
        id="lone minus signs",
    ),
    pytest.param(
        "Immune cells in the tumour by immunohistochemistry",
        [["Cells", "Infiltrate"], ["CD3 (T cells)", "+"], ["CD4 (T cells)", "++"], ["CD68 (macrophages)", "+"]],
        id="infiltrating cells",
    ),
    pytest.param(
        "Immunostains in normal tissue",
        [["Marker", "Normal gland"], ["CK7", "+"], ["CK20", "-"], ["p63", "+"]],
        id="normal tissue",
    ),
    pytest.param("Staining", [["Marker", "Result"], ["PAS", "+"], ["Congo red", "-"], ["Giemsa", "-"]], id="no stain"),
    pytest.param("Immunohistochemistry", [["Marker", "Result"], ["CD34", "+"]], id="one row"),
    pytest.param("Course", [["Date", "Event"], ["May", "Surgery"], ["June", "CD20 antibody"]], id="treatment"),
    pytest.param(
        "Immunohistochemistry in 40 studies",
        [["Marker", "Number", "%"], ["ALK", "50", "100"], ["EMA", "38", "97"], ["CD45", "27", "70"]],
        id="counts of a cohort",
    ),
    pytest.param(
        "Immunohistochemistry of the cohort",
        [["Marker", "n", "Share (%)"], ["ER", "12", "60"], ["PR", "10", "50"], ["HER2", "4", "20"]],
        id="shares of patients",
    ),
    pytest.param(
        "Comparison of stains between tumours",
        [["", "Carcinoma", "Mesothelioma"], ["EMA", "+", "+"], ["CD99", "-", "+"], ["p53", "+", "-"]],
        id="kinds of tumour compared",
    ),
    pytest.param(
        "Markers expressed by two lymphomas",
        [["Subtype", "Markers"], ["Mantle cell", "CD5 (weak), CD20"], ["Follicular", "CD10, BCL6"]],
        id="names in free words",
    ),
    pytest.param(
        "Stains of lymphomas",
        [["Subtype", "Stains"], ["Mantle cell", "CD5+, CD20+"], ["Follicular", "CD10+, BCL6+"]],
        id="kinds of lymphoma in free words",
    ),
    pytest.param(
        "Antibodies",
        [["Antibody", "Clone", "Dilution"], ["ER", "SP1", "100"], ["PR", "1E2", "50"], ["Ki-67", "MIB-1", "200"]],
        id="dilutions as figures",
    ),
    pytest.param(
        "Immunohistochemistry",
        [["Marker", "Finding"], ["CD34", "+ (vessels)"], ["CD31", "+ (vessels)"], ["CD3", "+ (T cells)"]],
        id="other cells in the cells",
    ),
    pytest.param(
        "Tumour characteristics",
        [["Age", "60"], ["Sex", "Male"], ["CEA", "7 ng/ml"], ["CA125", "30 U/ml"], ["PSA", "3"]],
        id="characteristics without stains",
    ),
    pytest.param(
        "Laboratory results",
        [["Test", "Result"], ["Estrogen", "-"], ["Progesterone", "+"], ["Prolactin", "+"]],
        id="hormones in blood",
    ),
    pytest.param(
        "Immunohistochemistry in the literature",
        [["Case", "CD34", "STAT6", "BCL2"], ["1", "+", "+", "+"], ["2", "+", "-", "+"]],
        id="the literature's series",
    ),
]
