"""A fast stand-in for the Bot API. It keeps updates until they are acknowledged, as Telegram does."""

import asyncio
import itertools
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.http_wire import Connection
from tests.benchmarks.pusher import Pusher

BOT_ID = 4242
TOKEN = "4242:AAEbenchmarks-only-benchmarks-only-bench"
DESK = -1001000000001
ADMIN = 1
BOT = {
    "id": BOT_ID,
    "is_bot": True,
    "first_name": "Bench",
    "username": "bench_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": True,
    "supports_inline_queries": False,
}
_MEMBER = {"status": "creator", "user": BOT, "is_anonymous": False}
Update = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that the bot sent, or an edit of one; `at` in seconds of the performance counter."""

    method: str
    chat_id: int
    thread_id: int | None
    text: str
    at: float
    buttons: tuple[str, ...] = ()
    message_id: int = 0


@dataclass(slots=True)
class _Poll:
    connection: Connection
    limit: int
    timer: asyncio.TimerHandle


class StandIn:
    """Holds what waits for the bot and counts its calls. `on_sent` hears of every message and edit."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.last_call = 0.0
        self.on_sent: Callable[[Sent], None] = lambda _: None
        self.pusher = Pusher()
        self._waiting: deque[Update] = deque()
        self._polls: list[_Poll] = []
        self._update_ids = itertools.count(700_000_001)
        self._message_ids = itertools.count(1)

    async def open(self) -> str:
        """Listen on loopback; the address for the bot."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self._take, self._forget), "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def close(self) -> None:
        """Stop listening and hang up."""
        self.pusher.point("", "")
        self._server.close()
        for poll in self._polls:
            poll.timer.cancel()
            poll.connection.close()

    @property
    def unacknowledged(self) -> int:
        """How many updates the bot has not acknowledged yet."""
        return len(self._waiting) + self.pusher.waiting

    def deliver(self, kind: str, event: dict[str, Any]) -> None:
        """Let something happen that the bot is to hear of."""
        event = {"message_id": next(self._message_ids), "date": int(time.time()), **event}  # noqa: TID251 -- Telegram's clock, not the bot's
        update = {"update_id": next(self._update_ids), kind: event}
        if self.pusher.on:
            self.pusher.push(update)
            return
        self._waiting.append(update)
        if self._polls:
            # One turn later, so that what comes at once goes out in one answer, as it would live.
            polls, self._polls = self._polls, []
            for poll in polls:
                poll.timer.cancel()
                asyncio.get_running_loop().call_soon(self._answer, poll.connection, poll.limit)

    def _take(self, connection: Connection, method: str, given: dict[str, Any]) -> None:
        self.calls[method] += 1
        if method == "getUpdates":
            self._poll(connection, given)
            return
        self.last_call = time.perf_counter()
        result = self._carry_out(method, given)
        if "Message" in method or method.startswith("send"):
            thread = given.get("message_thread_id")
            text = str(given.get("text") or given.get("caption") or "")
            chat_id, thread_id = int(given.get("chat_id", 0)), None if thread is None else int(thread)
            number = int(result["message_id"]) if isinstance(result, dict) and "message_id" in result else 0
            self.on_sent(Sent(method, chat_id, thread_id, text, self.last_call, _buttons(given), number))
        connection.reply(result)

    def _poll(self, connection: Connection, given: dict[str, Any]) -> None:
        offset = int(given.get("offset") or 0)
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        limit, hold = int(given.get("limit") or 100), float(given.get("timeout") or 0)
        if self._waiting or not hold:
            self._answer(connection, limit)
        else:
            timer = asyncio.get_running_loop().call_later(hold, self._expire, connection)
            self._polls.append(_Poll(connection, limit, timer))

    def _answer(self, connection: Connection, limit: int) -> None:
        connection.reply(list(itertools.islice(self._waiting, limit)))

    def _expire(self, connection: Connection) -> None:
        self._forget(connection)
        connection.reply([])

    def _forget(self, connection: Connection) -> None:
        for poll in self._polls:
            if poll.connection is connection:
                poll.timer.cancel()
        self._polls = [poll for poll in self._polls if poll.connection is not connection]

    def _carry_out(self, method: str, given: dict[str, Any]) -> object:
        match method:
            case "getMe":
                return BOT
            case "setWebhook" | "deleteWebhook":
                self.pusher.point(given.get("url") or "", given.get("secret_token") or "")
                while self.pusher.on and self._waiting:
                    self.pusher.push(self._waiting.popleft())
                return True
            case "createForumTopic":
                return self._topic(str(given["name"]))
            case "getChatMember":
                return _MEMBER
            case "copyMessage":
                return {"message_id": next(self._message_ids)}
            case "sendMessage":
                return self._message(given, next(self._message_ids))
            case "editMessageText":
                return self._message(given, int(given["message_id"]))
            case _:
                return True

    def _topic(self, name: str) -> dict[str, object]:
        thread = next(self._message_ids)
        made = {"name": name, "icon_color": 7322096}
        place = {"chat": _chat(DESK), "message_thread_id": thread, "is_topic_message": True}
        # A bot hears of its own topics: the service message is how a lost answer is made up for.
        self.deliver("message", {**place, "from": BOT, "forum_topic_created": made})
        return {"message_thread_id": thread, **made}

    @staticmethod
    def _message(given: dict[str, Any], message_id: int) -> dict[str, object]:
        message: dict[str, object] = {
            "message_id": message_id,
            "from": BOT,
            "chat": _chat(int(given["chat_id"])),
            "date": 1767225600,
            "text": given.get("text", ""),
        }
        if given.get("message_thread_id"):
            message |= {"message_thread_id": int(given["message_thread_id"]), "is_topic_message": True}
        return message


def _buttons(given: dict[str, Any]) -> tuple[str, ...]:
    rows = (given.get("reply_markup") or {}).get("inline_keyboard", [])
    return tuple(str(button.get("callback_data", "")) for row in rows for button in row)


def _chat(chat_id: int) -> dict[str, object]:
    if chat_id < 0:
        return {"id": chat_id, "title": "Desk", "type": "supergroup", "is_forum": True}
    return {"id": chat_id, "first_name": "Anna", "type": "private"}
