"""Runs to the annotation tools of the field, and what was corrected there back to gold."""

from pipeline.exchange.brat import from_brat, to_brat
from pipeline.exchange.gold import gold_json
from pipeline.exchange.label_studio import from_label_studio, to_label_studio

__all__ = ["from_brat", "from_label_studio", "gold_json", "to_brat", "to_label_studio"]
