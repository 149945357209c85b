"""The keyboard under what the bot says."""

from typing import Any

from aftercare.outbox.intent import Intent
from aftercare.say import Say
from bot.texts import Texts


def buttons_of(texts: Texts, intent: Intent, language: str) -> dict[str, Any]:
    """The keyboard under what the bot says, in the reader's language; nothing where there are no buttons.

    Each has a row of its own, or `columns` of them share one.
    """
    buttons: Any = intent.content.get("buttons")
    if not buttons:
        return {}
    shown = [
        {"text": texts.plain(Say(key, args), language), "callback_data": data} for key, args, data in buttons
    ]
    columns = int(intent.content.get("columns", 1))
    rows = [shown[start : start + columns] for start in range(0, len(shown), columns)]
    return {"reply_markup": {"inline_keyboard": rows}}
