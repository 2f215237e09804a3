"""The one bridge from our finders to spaCy: every ``onco_*`` factory is made here.

The entry point group ``spacy_factories`` names them, so that ``spacy.blank("en").add_pipe("onco_ihc")`` works for
anyone who has oncocases installed. spaCy loads all entry points whenever a pipeline is made: nothing heavy is
imported here before a factory is called.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from extractors.protocol import Finder
from schemas.mention import Mention

NAMES: Final = (
    *("age", "sex", "histology", "sites", "spread", "imaging", "methods", "sizes", "ihc"),
    *("treatments", "outcome", "follow_up"),
)
"""The extractors, one module and one component (``onco_<name>``) each."""


def finder(name: str) -> Finder:
    """Give the function of the extractor ``name``; its module is imported here, and not before."""
    found: Finder = import_module(f"extractors.{name}").find
    return found


def mentions(doc: Doc, name: str) -> tuple[Mention[Any], ...]:
    """Give the mentions that the component ``onco_<name>`` found in ``doc``, in text order."""
    found: tuple[Mention[Any], ...] = doc.user_data.get(f"onco_{name}", ())
    return found


class Component:
    """A finder as a spaCy component.

    The mentions, with their values, go to ``doc.user_data["onco_<name>"]``, and the tokens that they touch to the span
    group ``doc.spans["onco_<name>"]``: a span's own attributes would be shared by every span at its place.
    """

    def __init__(self, name: str, find: Finder) -> None:
        """Wrap ``find`` as the component ``name``, which is ``onco_<extractor>`` unless a pipeline says otherwise."""
        self.name = name
        self._find = find

    def __call__(self, doc: Doc) -> Doc:
        """Store the mentions of ``doc`` on it."""
        found = tuple(self._find(doc.text))
        doc.user_data[self.name] = found
        doc.spans[self.name] = SpanGroup(doc, spans=list(_spans(doc, found)), name=self.name)
        return doc


def _spans(doc: Doc, found: tuple[Mention[Any], ...]) -> Iterator[Span]:
    for mention in found:
        span = doc.char_span(mention.start, mention.end, label=mention.rule, alignment_mode="expand")
        if span is not None:
            yield span


def _factory(extractor: str) -> Callable[[Language, str], Component]:
    """Register ``onco_<extractor>``; a component may bear another name in the pipeline that it is added to."""

    def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 - spaCy calls by these names
        """Make the component, and import its extractor."""
        return Component(name, finder(extractor))

    Language.factory(f"onco_{extractor}", assigns=["doc.spans"], func=make)
    return make


make_age = _factory("age")
make_sex = _factory("sex")
make_histology = _factory("histology")
make_sites = _factory("sites")
make_spread = _factory("spread")
make_imaging = _factory("imaging")
make_methods = _factory("methods")
make_sizes = _factory("sizes")
make_ihc = _factory("ihc")
make_treatments = _factory("treatments")
make_outcome = _factory("outcome")
make_follow_up = _factory("follow_up")
