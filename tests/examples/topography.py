"""Words for sites with the code that each carries."""

import pytest

CODES = [
    pytest.param("liver", "C22.0", id="organ"),
    pytest.param("hepatic", "C22.0", id="adjective"),
    pytest.param("ovaries", "C56.9", id="plural"),
    pytest.param("oesophagus", "C15.9", id="british"),
    pytest.param("axillary lymph node", "C77.3", id="node"),
    pytest.param("femur", "C40.2", id="bone"),
    pytest.param("pleura", "C38.4", id="pleura"),
    pytest.param("thigh", "C76.5", id="region"),
    pytest.param("unknown primary", "C80.9", id="unknown"),
]

NO_SITES = ["", "mass", "left", "body", "patient", "wall", "livery", "the", "margin", "cell", "history", "fluid"]
