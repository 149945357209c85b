"""`/sandbox/…`: the same that the Python API does, over HTTP, for a page."""

from typing import TYPE_CHECKING, Any

import orjson
from aiohttp import web

from telegram_sandbox.calls import Call
from telegram_sandbox.control import clock_actions, fault_actions, group_actions, people_actions
from telegram_sandbox.control.live import Live
from telegram_sandbox.control.registry import chat_of, run_action
from telegram_sandbox.control.views import press_json, screen_json, state_json
from telegram_sandbox.errors import ApiError, SandboxError
from telegram_sandbox.upload import Upload

if TYPE_CHECKING:
    from telegram_sandbox.server import Sandbox


# Importing them registers their actions.
ACTION_FILES = (people_actions, group_actions, fault_actions, clock_actions)


class ControlRoutes:
    """Registers the paths that a page drives the sandbox by."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox
        self._live = Live(sandbox.world.events)

    def add_to(self, app: web.Application) -> None:
        """Register the paths; connections end with the application."""
        app.router.add_get("/sandbox/state", self._state)
        app.router.add_get("/sandbox/chats/{chat}", self._chat)
        app.router.add_get("/sandbox/presses/{press}", self._press)
        app.router.add_get("/sandbox/calls", self._calls)
        app.router.add_get("/sandbox/files/{file}", self._file)
        app.router.add_get("/sandbox/live", self._live.serve)
        app.router.add_post("/sandbox/do/{action}", self._do)
        app.on_shutdown.append(self._live.close)

    async def _state(self, _request: web.Request) -> web.Response:
        return _json(state_json(self._sandbox.world, self._sandbox.faults) | {"idle": self._sandbox.idle})

    async def _chat(self, request: web.Request) -> web.Response:
        query, world = request.query, self._sandbox.world
        topic = query.get("topic", "")
        try:
            chat = chat_of(self._sandbox, int(request.match_info["chat"]))
            viewer = world.users.get(int(query.get("viewer", 0)))
            number = int(topic) if topic not in {"", "general"} else None
        except (SandboxError, ValueError) as wrong:
            return _refused(str(wrong), 404)
        shown = screen_json(world, chat, viewer, number, everywhere=not topic, deleted="deleted" in query)
        return _json(shown)

    async def _press(self, request: web.Request) -> web.Response:
        press = self._sandbox.world.presses.get(request.match_info["press"])
        return _json(press_json(press)) if press else _refused("no such press", 404)

    async def _calls(self, request: web.Request) -> web.Response:
        methods = request.query.getall("method", [])
        calls = self._sandbox.calls.of(*methods)[-500:]
        return _json([_call_json(call) for call in calls])

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._sandbox.world.files.by_id(request.match_info["file"])
        if stored is None:
            return _refused("no such file", 404)
        headers = {
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=stored.data, headers={**headers, "Content-Type": stored.mime})

    async def _do(self, request: web.Request) -> web.Response:
        try:
            arguments = orjson.loads(await request.read() or b"{}")
            if not isinstance(arguments, dict):
                return _refused("arguments come as a JSON object", 400)
            result = run_action(self._sandbox, request.match_info["action"], arguments)
        except orjson.JSONDecodeError:
            return _refused("not valid JSON", 400)
        except (SandboxError, ApiError, TypeError, ValueError, KeyError) as wrong:
            return _refused(str(wrong), 400)
        return _json({"ok": True, "result": result})


def _call_json(call: Call) -> dict[str, Any]:
    told = {"method": call.method, "code": call.code, "description": call.description}
    return told | {"params": _without_files(call.params), "took_effect": call.took_effect}


def _without_files(value: Any) -> Any:
    """The same with names and sizes in the place of files' bytes."""
    if isinstance(value, Upload):
        return f"{value.name} ({len(value.data)} bytes)"
    if isinstance(value, dict):
        return {name: _without_files(one) for name, one in value.items()}
    return [_without_files(one) for one in value] if isinstance(value, list) else value


def _json(body: Any, status: int = 200) -> web.Response:
    dumped = orjson.dumps(body, default=str, option=orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_SUBCLASS)
    return web.Response(body=dumped, status=status, content_type="application/json")


def _refused(words: str, status: int) -> web.Response:
    return _json({"ok": False, "error": words}, status)
