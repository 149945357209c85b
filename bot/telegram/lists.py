"""Lists that go out as a file: what is in it waits in the outbox, since it is nowhere else."""

import base64
from typing import Any

import aiohttp

from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.drawing import Drawn
from bot.telegram.fitting import fitted
from bot.telegram.kinds import Call
from bot.telegram.places import Place
from bot.telegram.splitting import MOST_CAPTION
from bot.telegram.uploads import form_of
from bot.texts import Texts

LARGEST = 4 * 1024 * 1024
"""Bytes: a file waits in the outbox like everything else that is to be sent."""


class ListKind:
    """A document with its caption; see `send_list`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """The call, with the file under `attached` (see `with_file`)."""
        content: Any = intent.content
        says = [Say(key, args) for key, args in content["says"]]
        params: dict[str, Any] = {**where.address()}
        if says:
            caption = fitted(self._texts, says, where.language, "\n", most=MOST_CAPTION)
            params |= {"caption": caption, "parse_mode": "HTML"}
        attached = {name: content[name] for name in ("name", "mime", "data")}
        return Call("sendDocument", params | {"attached": attached})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


def send_list(
    work: Work,
    target: str,
    name: str,
    data: bytes,
    *says: Say,
    mime: str,
) -> Intent:
    """Stage a file of at most LARGEST bytes, with a caption of a line each. Raises ValueError above that."""
    if len(data) > LARGEST:
        raise ValueError("the file is too large to wait in the outbox")
    content = {
        "name": name,
        "mime": mime,
        "data": base64.b64encode(data).decode("ascii"),
        "says": [[one.key, dict(one.args)] for one in says],
    }
    return stage(work, target, "list", content)


def with_file(params: dict[str, Any]) -> aiohttp.FormData:
    """The form of a call whose parameters hold a file of our own, under `attached`."""
    attached = params.pop("attached")
    content = base64.b64decode(attached["data"])
    return form_of(params, "document", Drawn(attached["name"], attached["mime"], content))
