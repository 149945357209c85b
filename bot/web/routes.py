"""A row of the route table: what an address takes, gives and asks for."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from aiohttp import web
from pydantic import BaseModel

from bot.web.doors import Doors

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]
Guard: TypeAlias = Callable[[web.Request, Doors], None]


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one address; the guard is asked before the handler, so that none can be forgotten.

    `answers` are the statuses with what their bodies hold (None: `content_type`); refusals need not be
    listed, except those worth telling the caller of. `query` has the parameters behind the question mark.
    `documented` is False for what is not for businesses.
    """

    method: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    summary: str
    guard: Guard
    handler: Handler
    request: type[BaseModel] | None = None
    answers: dict[int, type[BaseModel] | None] = field(default_factory=dict)
    documented: bool = True
    description: str = ""
    query: type[BaseModel] | None = None
    content_type: str = "text/plain"
