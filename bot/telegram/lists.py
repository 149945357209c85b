"""Files that the bot makes itself: a list, a picture of a code. They go out as multipart form data."""

import base64
from typing import Any, Literal

import aiohttp
import orjson

from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.fitting import fitted
from bot.telegram.keyboard import buttons_of
from bot.telegram.kinds import Call
from bot.telegram.places import Place
from bot.telegram.uploads import part_of
from bot.texts import Texts

Sort = Literal["document", "photo"]

LARGEST = 4 * 1024 * 1024
"""Bytes: a file waits in the outbox like everything else that is to be sent."""

# A caption's length (UTF-16 units).
_MOST_CAPTION = 1024


class FileKind:
    """A file with its caption and buttons; see `send_file`."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """The call, with the file under `attached` (see `with_file`)."""
        content: Any = intent.content
        says = [Say(key, args) for key, args in content["says"]]
        params = {**where.address(), **buttons_of(self._texts, intent, where.language)}
        if says:
            caption = fitted(self._texts, says, where.language, "\n", most=_MOST_CAPTION)
            params |= {"caption": caption, "parse_mode": "HTML"}
        sort = content["sort"]
        attached = {"field": sort, "name": content["name"], "mime": content["mime"], "data": content["data"]}
        return Call(f"send{sort.capitalize()}", params | {"attached": attached})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


def send_file(
    work: Work,
    target: str,
    name: str,
    data: bytes,
    *says: Say,
    mime: str,
    sort: Sort = "document",
    buttons: tuple[tuple[Say, str], ...] = (),
    priority: Priority = Priority.RELAY,
) -> Intent:
    """Stage a file of at most LARGEST bytes, with a caption of a line each. Raises ValueError above that."""
    if len(data) > LARGEST:
        raise ValueError("the file is too large to wait in the outbox")
    content = {
        "sort": sort,
        "name": name,
        "mime": mime,
        "data": base64.b64encode(data).decode("ascii"),
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
    }
    return stage(work, target, "file", content, priority=priority)


def with_file(params: dict[str, Any]) -> aiohttp.FormData:
    """The form of a call whose parameters hold a file of our own, under `attached`."""
    attached = params.pop("attached")
    form = aiohttp.FormData(quote_fields=False)
    for name, value in params.items():
        form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
    content = base64.b64decode(attached["data"])
    part_of(form, attached["field"], attached["name"], content, attached["mime"])
    return form
