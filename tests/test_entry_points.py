import json
import subprocess
import sys
from importlib.metadata import entry_points

import pytest
import spacy

from extractors.component import NAMES, Component, mentions
from tests.examples.reports import GOOD

FACTORIES = [f"onco_{name}" for name in NAMES]


def declared():
    found = entry_points(group="spacy_factories")
    return {one.name: one for one in found if one.name.startswith("onco_")}


def test_every_extractor_has_its_entry_point_and_no_other_is_declared():
    assert sorted(declared()) == sorted(FACTORIES)


@pytest.mark.parametrize("factory", FACTORIES)
def test_an_entry_point_loads_the_maker_of_its_name(factory):
    maker = declared()[factory].load()
    assert isinstance(maker(spacy.blank("en"), factory), Component)


@pytest.mark.parametrize("factory", FACTORIES)
def test_a_component_stores_its_mentions_and_their_spans_in_text_order(factory):
    nlp = spacy.blank("en")
    nlp.add_pipe(factory)
    doc = nlp(GOOD)
    found = mentions(doc, factory.removeprefix("onco_"))
    starts = [mention.start for mention in found]
    assert starts == sorted(starts)
    assert [span.label_ for span in doc.spans[factory]] == [mention.rule for mention in found]
    assert doc.text == GOOD


def test_the_component_finds_what_is_written():
    nlp = spacy.blank("en")
    nlp.add_pipe("onco_ihc")
    doc = nlp(GOOD)
    assert [doc.text[one.start : one.end] for one in doc.spans["onco_ihc"].doc.user_data["onco_ihc"]] != []


def test_a_component_may_bear_another_name():
    nlp = spacy.blank("en")
    nlp.add_pipe("onco_age", name="ages")
    doc = nlp(GOOD)
    assert [mention.value.value for mention in doc.user_data["ages"]] == [47]
    assert mentions(doc, "age") == ()


def test_a_doc_that_no_component_saw_has_no_mentions():
    assert mentions(spacy.blank("en")(GOOD), "age") == ()


def test_in_a_new_process_spacy_finds_the_factory_and_loads_no_extractor_before_it_is_asked_for():
    code = (
        "import json, spacy, sys\n"
        "nlp = spacy.blank('en')\n"
        "early = [one for one in sys.modules if one.split('.')[0] in ('extractors', 'pipeline', 'medspacy')]\n"
        "nlp.add_pipe('onco_ihc')\n"
        "print(json.dumps([sorted(early), nlp.pipe_names]))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    early, names = json.loads(done.stdout)
    assert names == ["onco_ihc"]
    assert set(early) <= {"extractors", "extractors.component", "extractors.protocol"}
