"""Two invented reports and what a run might have made of them: right, wrong, missed, hedged and in conflict."""

from typing import Any, Final

from schemas.report import Report

ALPHA: Final = """Epithelioid sarcoma of the left forearm

Case report

A 34-year-old woman presented with a painless swelling of the left forearm. CT showed a mass
of 4.2 cm, and the resected tumour measured 5 × 3 cm. \U0001d6fd-catenin was not tested. The tumour cells
stained for desmin and vimentin, and there was no evidence of pulmonary metastasis. A shadow in the
scapula was suspicious for metastasis. She was well after 14 months.

Discussion

Desmin is negative in most of these tumours.
"""

BETA: Final = """Two patients with a glomus tumour

Table 1
Roe, 1999  M  61  thumb
"""


def said(text: str, quote: str, zone: str = "case", rule: str = "by.example", cue: str | None = None) -> dict[str, Any]:
    """Give the evidence for the first place of ``quote``."""
    start = text.index(quote)
    return {"quote": quote, "start": start, "end": start + len(quote), "zone": zone, "rule": rule, "cue": cue}


ALPHA_REPORT: Final = Report.model_validate(
    {
        "doc_id": "alpha",
        "document_type": "case_report",
        "cases": [
            {
                "case_id": "index-1",
                "role": "index",
                "age": {"value": 34, "unit": "year", "evidence": [said(ALPHA, "34-year-old")]},
                "sex": {"value": "female", "evidence": [said(ALPHA, "woman")]},
                "primary_sites": [
                    {
                        "text": "left forearm",
                        "topography": "C49.1",
                        "laterality": "left",
                        "evidence": [said(ALPHA, "left forearm", "title"), said(ALPHA, "swelling of the left forearm")],
                    }
                ],
                "metastatic_sites": [
                    {
                        "text": "scapula",
                        "topography": "C40.0",
                        "certainty": "suspected",
                        "evidence": [said(ALPHA, "scapula", cue="suspicious for")],
                    }
                ],
                "imaging": [{"modality": "CT", "evidence": [said(ALPHA, "CT")]}],
                "lesion_sizes": [
                    {
                        "dimensions_mm": [42],
                        "text": "4.2 cm",
                        "lesion": "primary",
                        "topography": "C49.1",
                        "modality": "CT",
                        "evidence": [said(ALPHA, "4.2 cm")],
                    },
                    {
                        "dimensions_mm": [50, 30],
                        "text": "5 × 3 cm",
                        "lesion": "primary",
                        "topography": "C49.1",
                        "modality": "gross",
                        "evidence": [said(ALPHA, "5 × 3 cm")],
                    },
                ],
                "ihc": [{"marker": "desmin", "result": "positive", "evidence": [said(ALPHA, "desmin")]}],
                "outcome": {
                    "status": "no_evidence_of_disease",
                    "follow_up_months": 14,
                    "evidence": [said(ALPHA, "well after 14 months")],
                },
            }
        ],
        "rejected": [
            {
                "case_id": "index-1",
                "field": "metastatic_sites",
                "value": "pulmonary",
                "code": "C34.9",
                "assertion": "absent",
                "experiencer": "index",
                "reason": "absent: no evidence of",
                "evidence": [said(ALPHA, "pulmonary", cue="no evidence of")],
            },
            {
                "case_id": "index-1",
                "field": "ihc",
                "value": "desmin negative",
                "code": "desmin",
                "assertion": "present",
                "experiencer": "general",
                "reason": "told of the disease in general: most of",
                "evidence": [said(ALPHA, "Desmin is negative", "discussion")],
            },
        ],
    }
)

BETA_REPORT: Final = Report.model_validate(
    {
        "doc_id": "beta",
        "document_type": "review",
        "cases": [
            {
                "case_id": "literature-1",
                "role": "literature",
                "citation": "Roe, 1999",
                "age": {"value": 61, "unit": "year", "evidence": [said(BETA, "61", "table", "tables.row-age")]},
                "sex": {"value": "male", "evidence": [said(BETA, "M  ", "table", "tables.row-sex")]},
            }
        ],
    }
)

NASTY: Final = "</script><script>window.ran = 1</script><img src=x onerror='window.ran = 2'> &lt;b&gt; & \" ' ]]> <!--"
"""What would run, or would show as something else, if a page took it for markup."""


def nasty_report(text: str) -> Report:
    """Make a report of which every string that may hold anything holds what would run."""
    quote = {
        "quote": NASTY,
        "start": text.index(NASTY),
        "end": text.index(NASTY) + len(NASTY),
        "rule": NASTY,
        "cue": NASTY,
    }
    return Report.model_validate(
        {
            "doc_id": f"report {NASTY}",
            "document_type": "case_report",
            "cases": [
                {
                    "case_id": f"index-1 {NASTY}",
                    "role": "index",
                    "citation": NASTY,
                    "diagnosis": {"text": NASTY, "evidence": [quote]},
                    "primary_sites": [{"text": NASTY, "topography": NASTY, "evidence": [quote]}],
                    "ihc": [{"marker": NASTY, "result": "positive", "evidence": [quote]}],
                }
            ],
            "rejected": [
                {
                    "case_id": "index-1",
                    "field": "ihc",
                    "value": NASTY,
                    "code": NASTY,
                    "assertion": "absent",
                    "experiencer": "index",
                    "reason": NASTY,
                    "evidence": [quote],
                }
            ],
            "notes": [NASTY],
        }
    )
