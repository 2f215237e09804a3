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
        ["CK7+", "p63-", "S100-", "Ki-67 20%", "CK7-", "p63+", "S100+"],
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
]
