"""What becomes of an input that nobody could process: kept, shown to staff as it came, told to the admins."""

from typing import Any

import orjson

from aftercare.cases.case import open_case_of
from aftercare.customers.know_account import current_account
from aftercare.inbox import Received
from aftercare.messages.account_numbers import without_account_numbers
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.work import Work
from bot.house import tell_admins

# The database takes no larger numbers.
_MOST_ID = 2**62


def tell_of_dead_letter(work: Work) -> None:
    """Tell the admins, once a day."""
    tell_admins(work, Say("dead-letter", {"count": 1}), once="dead-letter")


def bury(work: Work, entry: Received) -> None:
    """Tell the admins once a day, and relay the message raw where it has a customer with an open case."""
    tell_of_dead_letter(work)
    source = _source(entry.body)
    account = None if source is None else current_account(work, source[0])
    if source is None or account is None or open_case_of(work, account.customer_id) is None:
        return
    target = f"topic:{account.customer_id}"
    say(work, target, Say("poison-raw"))
    raw = {"customer": account.customer_id, "source": list(source), "speaker": ""}
    text = _text(entry.body)
    if without_account_numbers(text) == text:
        stage(work, target, "copy", raw)
    else:
        words = {"text": without_account_numbers(text), "entities": []}
        stage(work, target, "relay", {**raw, **words})


def _text(body: bytes) -> str:
    message = _message(orjson.loads(body))
    return str(message.get("text") or message.get("caption") or "")


def _message(update: Any) -> Any:
    return update.get("message") or update.get("edited_message")


def _source(body: bytes) -> tuple[int, int] | None:
    try:
        message = _message(orjson.loads(body))
        chat_id, message_id = message["chat"]["id"], message["message_id"]
    except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
        return None
    if type(chat_id) is not int or type(message_id) is not int:
        return None
    return (chat_id, message_id) if 0 < chat_id < _MOST_ID else None
