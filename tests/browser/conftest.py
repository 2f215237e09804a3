"""A real Chromium for the tests marked ``browser``, and a page that must load nothing and complain of nothing."""

import os
import re
import shutil
from pathlib import Path

import pytest

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
QUIET = ("--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync")


@pytest.fixture(scope="session")
def chromium():
    """Start the system's Chromium, once a session."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the Python package playwright is not there")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine; on Debian: apt-get install chromium")
    arguments = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else [*QUIET]
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Desk:
    """A review page in the browser, and all that it did beside showing itself."""

    def __init__(self, page):
        self.page = page
        self.complaints = []
        self.requests = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, path):
        """Open a page from the disk and wait until it answers."""
        self.requests.clear()
        self.page.goto(path.as_uri())
        self.page.wait_for_selector("html[data-folded]", timeout=60_000)
        assert self.requests == [path.as_uri()], "the page loaded something"
        return self

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def shows(self, selector, words, *, whole=True):
        """Wait until the words stand there, or begin there: what was out of sight is laid out a frame later."""
        expect = pytest.importorskip("playwright.sync_api").expect
        expect(self.page.locator(selector).first).to_have_text(words if whole else re.compile("^" + re.escape(words)))

    def said(self):
        return self.page.inner_text("#status")

    def mark(self, words):
        """Mark words in the text with the mouse, as a reader does."""
        first, last = self.page.evaluate(ENDS, words)
        self.page.mouse.move(*first)
        self.page.mouse.down()
        self.page.mouse.move(*last, steps=4)
        self.page.mouse.up()


ENDS = """(words) => {
  const walker = document.createTreeWalker(document.getElementById("reader"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + words.length);
    range.startContainer.parentElement.scrollIntoView({ block: "center" });
    const box = range.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    return [[box.left + 0.5, middle], [box.right - 0.5, middle]];
  }
  return null;
}"""


@pytest.fixture
def desk(chromium, tmp_path):
    """A fresh browser profile; what the page complained of or loaded fails the test."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    one = Desk(context.new_page())
    yield one
    context.close()
    assert one.complaints == []
    assert all(url.startswith(("file:", "blob:")) for url in one.requests)


@pytest.fixture
def pictures(tmp_path):
    """The folder for screenshots: the README's own where they are to be renewed."""
    folder = Path(os.environ.get("ONCOCASES_PICTURES", tmp_path / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
