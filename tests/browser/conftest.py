"""A headless Chromium, if this machine has one."""

import os
import shutil
from collections.abc import Callable, Iterator

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

from tests.browser.program import program
from tests.browser.scene import Scene
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
    # A microphone that hums, and leave to use it.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--window-size=1440,940",
)


def found(names: tuple[str, ...]) -> str:
    """The program's path; the test is skipped where it is not installed."""
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.skip(f"no {names[0]} is installed here (Debian: apt-get install chromium chromium-driver)")
    return path


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    program, driver = found(BROWSERS), found(("chromedriver",))
    options = ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # A program asked for over loopback is not to be looked for behind a proxy.
    os.environ.setdefault("NO_PROXY", "127.0.0.1,localhost")
    opened = Chrome(options=options, service=Service(driver))
    try:
        yield opened
    finally:
        opened.quit()


@pytest.fixture
def chrome(browser: Chrome) -> Iterator[Chrome]:
    """One window for all, each time as if just opened: every sandbox has a port, and its storage with it."""
    complaints(browser)
    yield browser
    # The page itself complains of nothing: no script failed, nothing was refused.
    said = complaints(browser)
    browser.get("about:blank")
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
    browser.execute_cdp_cmd("Page.setInterceptFileChooserDialog", {"enabled": False})
    assert said == []


@pytest.fixture
def visit(chrome: Chrome) -> Callable[[str], Part]:
    def go(address: str) -> Part:
        chrome.get(address)
        return Part(chrome)

    return go


@pytest.fixture
def scene() -> Iterator[Scene]:
    with program("telegram_sandbox", "--port", "0") as running:
        address = running.line_with("page").split()[-1]
        yield Scene(address, running.line_with("token  ").split()[-1])


@pytest.fixture
def anna(scene: Scene) -> int:
    user = scene.do("add_user", first_name="Anna")["id"]
    scene.do("start", user=user)
    return int(user)


@pytest.fixture
def desk(scene: Scene) -> int:
    """A forum of Olga's, with the bot."""
    olga = scene.do("add_user", first_name="Olga")["id"]
    group = scene.do("add_group", title="Desk", owner=olga)["id"]
    scene.do("promote_bot", chat=group)
    return int(group)
