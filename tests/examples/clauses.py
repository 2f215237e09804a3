"""Sentences, each with its clauses marked by ``|``. All are invented."""

import pytest

CUT = [
    pytest.param("No ascites was seen; |the liver was large.", id="semicolon"),
    pytest.param("Findings: |a mass was seen.", id="colon"),
    pytest.param("The lung was clear, but |the liver was not.", id="comma-but"),
    pytest.param("The lung was clear |while the liver showed a mass.", id="while-without-comma"),
    pytest.param("Although nothing was found, |two nodules were excised.", id="although"),
    pytest.param("She was well, |she had no pain, and |she died later of what was not known.", id="three"),
    pytest.param("Her heart precluded surgery, |imatinib was chosen.", id="precluded"),
    pytest.param("CT showed a mass, |MRI revealed a cyst.", id="comma-alone"),
]

WHOLE = [
    pytest.param("", id="empty"),
    pytest.param("No ascites, liver tumor, and lung tumor were seen.", id="list"),
    pytest.param("A large, firm, mobile mass was felt.", id="adjectives"),
    pytest.param("The liver, the spleen and the kidneys were normal.", id="subjects"),
    pytest.param("A mass but no ascites", id="no-verb"),
    pytest.param("Without fever, chills, or weight loss", id="fragment"),
    pytest.param("In May 2010, a nodule was removed.", id="date"),
    pytest.param("The ratio was 3:1 on 5;6.", id="marks-inside-numbers"),
    pytest.param("The mass was excised, and sent to the laboratory.", id="second-verb-has-no-finite-form"),
]
