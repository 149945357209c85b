"""The paths that the page and its panels are read from."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from aiohttp import web

from telegram_sandbox.page.guide import Step
from telegram_sandbox.page.panel import Panel

STATIC = Path(__file__).parent / "static"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
# Nothing from elsewhere, nothing inline: a text that slipped into the page as HTML still could not run.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "media-src 'self' blob:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def add_page(app: web.Application, panels: Sequence[Panel] = (), guide: Sequence[Step] = ()) -> None:
    """Serve the page at `/`, with these panels beside the chats, and first steps above them.

    Raises ValueError if two panels share a name.
    """
    folders = {panel.name: panel.folder for panel in panels}
    if len(folders) != len(panels):
        raise ValueError("two panels share a name")
    shown = [panel.json() for panel in panels]
    steps = [step.json() for step in guide]

    async def on_page(_: web.Request) -> web.Response:
        return _file(STATIC, "index.html")

    async def on_static(request: web.Request) -> web.Response:
        return _file(STATIC, request.match_info["file"])

    async def on_panels(_: web.Request) -> web.Response:
        return web.json_response(shown, headers=HEADERS)

    async def on_guide(_: web.Request) -> web.Response:
        return web.json_response(steps, headers=HEADERS)

    app.router.add_get("/", on_page)
    app.router.add_get("/sandbox/page/{file}", on_static)
    app.router.add_get("/sandbox/panels", on_panels)
    app.router.add_get("/sandbox/guide", on_guide)
    app.router.add_get("/sandbox/panels/{panel}/{file}", _panel_files(folders))


def _panel_files(folders: Mapping[str, Path]) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def on_panel_file(request: web.Request) -> web.Response:
        folder = folders.get(request.match_info["panel"])
        if folder is None:
            raise web.HTTPNotFound
        return _file(folder, request.match_info["file"])

    return on_panel_file


def _file(folder: Path, name: str) -> web.Response:
    """A file that stands right in the folder: the listing decides, so that no name leads out of it."""
    for path in folder.iterdir():
        if path.name == name and path.suffix in TYPES and path.is_file():
            content_type = TYPES[path.suffix]
            return web.Response(
                body=path.read_bytes(), content_type=content_type, charset="utf-8", headers=HEADERS
            )
    raise web.HTTPNotFound
