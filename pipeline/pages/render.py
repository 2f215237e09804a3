"""Templates to pages, under a policy that forbids all but the page's own style and the pictures within it."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template


def laid_out(name: str, **told: object) -> str:
    """Fill the template ``name``; every value is escaped, and one that is not given is an error."""
    style = _asset("page.css")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return _template(name).render(style=style, policy=policy, **told)


def picture(svg: bytes) -> str:
    """Give the address of a picture that is part of the page.

    >>> picture(b"<svg/>")
    'data:image/svg+xml;base64,PHN2Zy8+'
    """
    return f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"


@cache
def _template(name: str) -> Template:
    told = FunctionLoader(_asset)
    made = Environment(loader=told, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.get_template(name)


def _asset(name: str) -> str:
    return files("pipeline.pages").joinpath(name).read_text(encoding="utf-8")
