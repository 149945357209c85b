"""A headless Chromium, if this machine has one."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from tests.browser.screen import Part, complaints

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--window-size=1440,940",
)


def found(names: tuple[str, ...]) -> str:
    """The program's path; the test is skipped where it is not installed."""
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.skip(f"no {names[0]} is installed here (Debian: apt-get install chromium chromium-driver)")
    return path


@pytest.fixture
def chrome(tmp_path: Path) -> Iterator[Chrome]:
    browser, driver = found(BROWSERS), found(("chromedriver",))
    options = ChromeOptions()
    options.binary_location = browser
    for flag in (*FLAGS, f"--user-data-dir={tmp_path / 'profile'}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # A program asked for over loopback is not to be looked for behind a proxy.
    os.environ.setdefault("NO_PROXY", "127.0.0.1,localhost")
    opened = Chrome(options=options, service=Service(driver))
    try:
        yield opened
        # The page itself complains of nothing: no script failed, nothing was refused.
        assert complaints(opened) == []
    finally:
        opened.quit()


@pytest.fixture
def visit(chrome: Chrome) -> Callable[[str], Part]:
    def go(address: str) -> Part:
        chrome.get(address)
        return Part(chrome)

    return go
