"""How the page and its panels come to the browser."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from telegram_sandbox import Sandbox
from telegram_sandbox.page import Panel, add_page
from telegram_sandbox.page.serving import STATIC


@pytest.fixture
def panel(tmp_path: Path) -> Panel:
    folder = tmp_path / "calendar"
    folder.mkdir()
    (folder / "panel.js").write_text("export default function open() {}")
    (folder / "secret.txt").write_text("not for the page")
    (tmp_path / "beside.js").write_text("not for the page either")
    return Panel("calendar", "Calendar", folder)


@pytest.fixture
async def page(panel: Panel) -> AsyncIterator[str]:
    sandbox = Sandbox()
    add_page(sandbox.app, [panel])
    async with sandbox:
        yield sandbox.url


async def test_nothing_on_the_page_may_come_from_elsewhere(page: str, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{page}/") as answer:
        assert answer.status == 200
        assert answer.content_type == "text/html"
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert "unsafe" not in policy
        body = await answer.text()
    assert set(re.findall(r"(?:src|href)=\"(?!/sandbox/page/|data:)([^\"]*)", body)) == set()


async def test_everything_the_page_asks_for_is_there(page: str, session: aiohttp.ClientSession) -> None:
    asked = set(re.findall(r"/sandbox/page/([\w.]+)", (STATIC / "index.html").read_text()))
    for script in STATIC.glob("*.js"):
        asked |= set(re.findall(r"from \"\./([\w.]+)\"", script.read_text()))
    assert asked == {path.name for path in STATIC.iterdir()} - {"index.html"}
    for name in asked:
        async with session.get(f"{page}/sandbox/page/{name}") as answer:
            assert answer.status == 200
            assert answer.content_type in {"text/css", "text/javascript"}


@pytest.mark.parametrize("folder", [STATIC, Path("bot/sandbox/till_panel")])
def test_no_script_makes_html_of_strings_or_asks_elsewhere(folder: Path) -> None:
    for script in folder.glob("*.js"):
        words = script.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", words), script
        assert not re.search(r"(?:fetch|EventSource|WebSocket|import)\(\s*[\"'`]https?:", words), script


@pytest.mark.parametrize(
    "path", ["../beside.js", "%2e%2e/beside.js", "..%2fbeside.js", "secret.txt", "none.js"]
)
async def test_only_a_panels_own_files_are_served(
    page: str, session: aiohttp.ClientSession, path: str
) -> None:
    address = URL(f"{page}/sandbox/panels/calendar/{path}", encoded=True)
    async with session.get(address) as answer:
        assert answer.status == 404


async def test_panels_are_announced(page: str, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{page}/sandbox/panels") as answer:
        (told,) = await answer.json()
    assert told["title"] == "Calendar"
    assert told["style"] is None
    async with session.get(f"{page}{told['script']}") as answer:
        assert "export default" in await answer.text()
    async with session.get(f"{page}/sandbox/panels/other/panel.js") as answer:
        assert answer.status == 404


async def test_no_foreign_host_gets_the_page(page: str, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{page}/", headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403


def test_a_panel_must_be_one(panel: Panel, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"no panel\.js"):
        Panel("empty", "Empty", tmp_path)
    with pytest.raises(ValueError, match="lower-case"):
        Panel("../up", "Up", panel.folder)
    with pytest.raises(ValueError, match="share a name"):
        add_page(Sandbox().app, [panel, panel])
