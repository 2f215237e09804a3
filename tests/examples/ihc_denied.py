"""Parts of sentences that deny or tell stains, to be put together: each of a table with each of the others."""

DENIALS = [
    "did not", "do not", "didn't", "failed to", "never", "no longer", "could not", "cannot", "did, however, not",
    "did not, however,", "were not found to", "were not seen to", "were not shown to", "were found not to",
    "did not appear to", "did not seem to", "appeared not to", "proved not to", "were unable to", "ceased to",
    "did not at all", "did not convincingly", "did not definitely", "did not obviously", "lost their ability to",
]  # fmt: skip
"""Words between the tumour cells and an infinitive that deny it."""

TELLINGS = ["did", "were found to", "were seen to", "appeared to", "seemed to", "proved to", "also"]
"""Words at the same place that deny nothing."""

VERBS = [
    "express", "stain for", "stain with", "react with", "label with", "mark for", "co-express",
    "show positivity for", "show expression of", "display reactivity for", "show any staining for", "be positive for",
]  # fmt: skip

POSITIVE = [
    "The tumor cells were positive for {}",
    "The neoplastic cells expressed {}",
    "Immunohistochemistry revealed expression of {}",
    "The cells stained with {}",
    "Strong staining was seen for {}",
]
NEGATIVE = [
    "The tumor cells were negative for {}",
    "The neoplastic cells did not express {}",
    "The cells did not stain with {}",
    "No staining was seen for {}",
    "None of the tumor cells showed positivity for {}",
    "None of the cells had any expression of {}",
    "Positivity was not seen for {}",
    "Positive staining was not observed for {}",
    "Strong reactivity was never found for {}",
]
"""First clauses."""

NEGATIVE_TOO = [
    "{} were negative", "{} were not expressed", "{} showed no reaction", "stains for {} were negative",
    "the stains for {} were all negative", "{} could not be detected", "{} were tested but were not reactive",
    "{} were performed and found to be negative", "{} were used and were all negative",
]  # fmt: skip
POSITIVE_TOO = ["{} were positive", "{} were expressed", "{} showed a strong reaction", "stains for {} were positive"]
"""Second clauses, of which nothing but the joint tells where their list begins."""

JOINTS = [" but ", ", and ", "; ", ". ", ", whereas ", "; by contrast "]
"""Between two clauses; a bare *and* is in doubt where only commas part the markers."""

LISTS = [("{0}, {1} and {2}", "{3}, {4} and {5}"), ("{0}, {1}, and {2}", "{3}, {4}, and {5}"),
         ("{0} (Figure 2A), {1} and {2}", "{3}, {4} and {5}"), ("{0}, {1} and {2}", "{3}, {4}, {5}")]  # fmt: skip
"""The lists of the first clause and of the second."""
