from extractors.component import NAMES, mentions
from pipeline.language import language, read_mentions


def test_the_pipeline_is_one_component_an_extractor_and_is_built_once():
    assert language().pipe_names == [f"onco_{name}" for name in NAMES]
    assert language() is language()


def test_every_extractor_gives_its_mentions():
    text = (
        "A 50-year-old woman had a 3 cm osteosarcoma of the left tibia on CT, with metastases; CD99 was positive. "
        "Grossly it was firm. She received chemotherapy. She is alive without disease after 12 months of follow-up."
    )
    found = read_mentions(text)
    assert [name for name in NAMES if not found[name]] == []
    assert [text[m.start : m.end] for m in found["sites"]] == ["left tibia"]


def test_a_doc_holds_the_mentions_that_are_read_without_one():
    text = "A 50-year-old woman had an osteosarcoma of the left tibia on CT; CD99 was positive."
    doc = language()(text)
    assert {name: mentions(doc, name) for name in NAMES} == read_mentions(text)


def test_empty_text_has_no_mentions():
    assert read_mentions("") == dict.fromkeys(NAMES, ())
