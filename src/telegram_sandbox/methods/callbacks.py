"""Answers to presses of inline buttons."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.rules import CALLBACK_ANSWER
from telegram_sandbox.state.world import World


@method("answerCallbackQuery")
def answer_callback_query(world: World, params: Params) -> Any:
    """Stop the button's spinning, with a word if wished; only once, and only while it is fresh."""
    press = world.presses.get(params["callback_query_id"])
    late = press and world.clock.monotonic() - press.at > world.rules.callback_seconds
    if press is None or late or press.answer is not None:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if len(params.get("text", "")) > CALLBACK_ANSWER:
        raise bad("MESSAGE_TOO_LONG")
    if params.get("url"):
        raise bad("URL_INVALID")
    press.answer = {name: params[name] for name in ("text", "show_alert") if params.get(name)}
    world.events.tell("answer", chat_id=press.message.chat_id, press=press.id, user_id=press.user.id)
    return True
