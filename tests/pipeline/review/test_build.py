import base64
import hashlib
import re
import zlib
from html.parser import HTMLParser

import pytest

from pipeline.errors import OncocasesError
from pipeline.evidence import MisquotedError
from pipeline.review.build import page, review
from pipeline.review.bundle import bundle
from pipeline.review.pack import pack
from schemas.report import Report
from tests.examples.review import ALPHA, ALPHA_REPORT, NASTY, nasty_report


def unpack(packed):
    return zlib.decompress(base64.b64decode(packed)).decode()


class Parts(HTMLParser):
    """The elements of a page and the texts of its scripts and styles."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.raw, self.now = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.now = dict(attrs).get("id") or dict(attrs).get("type") or tag if tag in {"script", "style"} else None

    def handle_endtag(self, _tag):
        self.now = None

    def handle_data(self, data):
        if self.now:
            self.raw.append((self.now, data))


def test_the_policy_lets_nothing_load_and_only_the_page_s_own_code_run():
    parts = Parts(page("run", "key", [ALPHA_REPORT], [ALPHA]))
    (policy,) = [attrs["content"] for _, attrs in parts.tags if attrs.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    raw = dict(parts.raw)
    assert rules == {
        "default-src": "'none'",
        "script-src": hashed(raw["module"]),
        "style-src": hashed(raw["style"]),
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def hashed(text):
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_nothing_in_the_page_names_a_place_to_load_from():
    parts = Parts(page("run", "key", [ALPHA_REPORT], [ALPHA]))
    named = [(tag, name) for tag, attrs in parts.tags for name in attrs if name in {"src", "href", "action", "style"}]
    assert named == [("a", "href")]
    assert [attrs["href"] for tag, attrs in parts.tags if tag == "a"] == ["#evidence"]
    assert not re.search(r"https?:|url\(|@import", page("run", "key", [], []))


def test_whatever_a_report_holds_adds_no_element_and_no_script():
    plain = Parts(page("run", "key", [Report(doc_id="x", document_type="other")], [""]))
    text = f"before {NASTY} after " * 3
    nasty = Parts(page(NASTY, "key", [nasty_report(text)], [text]))
    assert nasty.tags == plain.tags
    assert [name for name, _ in nasty.raw] == [name for name, _ in plain.raw]


def test_texts_and_records_come_out_as_they_went_in():
    text = f"\ufeffa\r\nb\x0c {NASTY} \U0001d6fd é"
    raw = dict(Parts(page("run", "key", [nasty_report(text)], [text])).raw)
    assert unpack(raw["text-0"]) == text
    assert NASTY in unpack(raw["records"]).replace('\\"', '"')


def test_a_megabyte_of_text_is_packed():
    text = "A 34-year-old woman. " * 50_000
    built = page("run", "key", [ALPHA_REPORT], [text])
    assert len(built) < len(text) / 2
    assert unpack(dict(Parts(built).raw)["text-0"]) == text


def test_equal_runs_give_equal_pages(run):
    assert review(run) == review(run)


def test_a_run_whose_quotes_do_not_stand_in_its_texts_is_refused(run):
    cases = run / "cases.jsonl"
    cases.write_text(cases.read_text().replace('"quote":"woman"', '"quote":"Woman"'))
    with pytest.raises(MisquotedError, match="alpha: 'Woman' does not stand"):
        review(run)


@pytest.mark.parametrize(
    ("modules", "says"),
    [
        pytest.param({"a.js": 'import { b } from "./b.js";\n'}, "a.js: imports b.js", id="missing"),
        pytest.param(
            {"a.js": 'import { b } from "./b.js";\n', "b.js": 'import { a } from "./a.js";\n'},
            "a.js → b.js → a.js",
            id="circle",
        ),
        pytest.param({"a.js": 'import * as b from "./b.js";\n'}, r"a.js: only .*import \* as b", id="all at once"),
        pytest.param({"a.js": "export default 3;\n"}, "a.js: only .*export default", id="default"),
        pytest.param({"a.js": 'import "https://x/y.js";\n'}, "a.js: only .*https", id="from elsewhere"),
    ],
)
def test_modules_that_cannot_be_put_together_are_told(modules, says):
    with pytest.raises(OncocasesError, match=says):
        bundle(modules, "a.js")


def test_modules_stand_after_what_they_need_each_once():
    modules = {
        "a.js": 'import { b } from "./b.js";\nimport {\n  c,\n} from "./c.js";\nA\n',
        "b.js": 'import { c } from "./c.js";\nexport const b = 1;\n',
        "c.js": "export async function c() {}\nexport class C {}\n",
        "unused.js": "U\n",
    }
    assert bundle(modules, "a.js") == "async function c() {}\nclass C {}\nconst b = 1;\nA\n"


def test_pack_has_no_sign_that_ends_or_begins_markup():
    assert re.fullmatch(r"[A-Za-z0-9+/=]+", pack(NASTY))
