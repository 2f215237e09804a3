"""Entries of lists of references, front pages and citations of our own invention."""

from typing import Final

ENTRIES: Final = (
    ("vancouver", "Roe AB, Poe C. Moles of the sole. J Moles. 1999;3:4-5.", "Roe", 1999),
    ("vancouver-month", "Roe AB. Moles. J Moles. 1999 Mar;3(2):4.", "Roe", 1999),
    ("one-author-no-initials", "Roe and Poe, Moles, 1999.", "Roe", 1999),
    ("et-al", "Roe et al. Moles. J Moles 2004;1:2.", "Roe", 2004),
    ("initials-first", "A. B. Roe and C. Poe, “Moles,” Journal of Moles, vol. 3, pp. 4–5, 1999.", "Roe", 1999),
    ("comma-and-stops", "Roe, A. B., Poe, C. (1999). Moles. J. Moles 3, 4–5.", "Roe", 1999),
    ("particle", "van der Roe A, Poe B. Moles. J Moles 1988;1:2.", "van der Roe", 1988),
    ("hyphen", "Roe-Poe A, Doe B. Moles. J Moles 1988;1:2.", "Roe-Poe", 1988),
    ("accent", "Müller É, Poe B. Moles. J Moles 1988;1:2.", "Müller", 1988),
    ("year-in-the-title", "Roe A. Moles from 1950 to 1980. J Moles. 1999;3:4.", "Roe", 1999),
    ("pages-like-a-year", "Roe A. Moles. J Moles. 1999;3:1950-1955.", "Roe", 1999),
    ("no-year", "Roe A. Moles. J Moles, in press.", "Roe", None),
    ("no-author", "Moles of the sole. 2nd edition. Moleton: Mole Press; 2001", None, 2001),
    ("nothing", "", None, None),
)
"""Id, entry, first author, year."""

LIST: Final = (
    "1. Roe A. Moles. J Moles 1999;3:4.\n2. Poe B. More\nmoles. J Moles 2001;5:6.\n[3] Doe C. Moles. Rats 2005;1:2."
)

LISTS: Final = (
    ("stops-and-brackets", LIST, [("1", "Roe", 1999), ("2", "Poe", 2001), ("3", "Doe", 2005)]),
    (
        "number-out-of-turn",
        "1. Roe A. J 1999;3:\n12. Poe 4.\n2. Poe B. J 2001;5:6.",
        [("1", "Roe", 1999), ("2", "Poe", 2001)],
    ),
    ("begins-elsewhere", "4. Roe A. Moles. J Moles 1999;3:4.", []),
    ("no-numbers", "Roe A. Moles. J Moles 1999;3:4.", []),
    ("empty", "", []),
)

CITED: Final = (
    ("number", "[2]", "Poe"),
    ("number-and-name", "Poe et al. [2], 2001", "Poe"),
    ("number-and-case", "[2] (case 1)", "Poe"),
    ("year-off-by-one", "Poe [2], 2002", "Poe"),
    ("second-author", "Hoe et al. [1]", "Roe"),
    ("name-and-year", "Doe, 2005", "Doe"),
    ("name-alone", "Doe et al.", "Doe"),
    ("accent", "Löe [4]", "Loe"),
    ("name-of-another-number", "Doe [2], 2005", "Doe"),
    ("no-such-number", "[9]", None),
    ("two-numbers", "[1, 2]", None),
    ("another-name", "Snow [2]", None),
    ("another-year", "Poe [2], 1950", None),
    ("another-year-by-name", "Doe, 1990", None),
    ("two-of-a-name", "Loe", None),
    ("nothing", None, None),
)
"""Id, citation of a patient, first author of the reference that is meant."""

FRONT: Final = (
    (
        "published",
        "Moles Today\nRoe AB et al.\n© 2012 Roe et al. doi: 10.1234/mole.5.",
        ("Roe",),
        2012,
        "10.1234/mole.5",
    ),
    ("volume", "Mole Res. 2019:1152:105-129. doi: 10.1007/978-3_7.", (), 2019, "10.1007/978-3_7"),
    ("running-head", "A. Roe et al. / Journal of Moles 3 (2007) 12–15", ("Roe",), None, None),
    ("volume-in-brackets", "Roe et al. Moles (2007), 12:15", ("Roe",), 2007, None),
    ("received-only", "Received 3 May 2010; accepted 4 June 2011", (), None, None),
    ("nothing-of-it", "Case report\nKeywords: mole; sole", (), None, None),
)
"""Id, what stands before the abstract, authors, year, DOI."""
