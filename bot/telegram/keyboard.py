"""The keyboard under what the bot says."""

from typing import Any

from aftercare.outbox.intent import Intent
from aftercare.say import Say
from bot.texts import Texts


def buttons_of(texts: Texts, intent: Intent, language: str) -> dict[str, Any]:
    """The keyboard under what the bot says, in the reader's language; nothing where there are no buttons.

    Each has a row of its own, or `columns` of them share one. Without buttons there may be a key that shares
    the reader's own number, or the end of it.
    """
    buttons: Any = intent.content.get("buttons")
    if not buttons:
        return _number_key(texts, intent, language)
    shown = [
        {"text": texts.plain(Say(key, args), language), "callback_data": data} for key, args, data in buttons
    ]
    columns = int(intent.content.get("columns", 1))
    rows = [shown[start : start + columns] for start in range(0, len(shown), columns)]
    return {"reply_markup": {"inline_keyboard": rows}}


def _number_key(texts: Texts, intent: Intent, language: str) -> dict[str, Any]:
    label: Any = intent.content.get("contact")
    if label is not None:
        key = {"text": texts.plain(Say(label[0], label[1]), language), "request_contact": True}
        return {"reply_markup": {"keyboard": [[key]], "resize_keyboard": True, "one_time_keyboard": True}}
    if intent.content.get("uncontact"):
        return {"reply_markup": {"remove_keyboard": True}}
    return {}
