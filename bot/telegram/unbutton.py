"""A kind of intent: the buttons under one of the bot's messages are taken away, its words stay."""

from typing import Any

from aftercare.messages.message import placed
from aftercare.outbox.intent import Intent
from aftercare.work import Work
from bot.telegram.kinds import Call, Obsolete
from bot.telegram.places import Place


class UnbuttonKind:
    """The message is found by `placed`."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """Edit its keyboard away."""
        known = placed(work, str(intent.content["placed"]))
        if known is None or known.chat_id != where.chat_id:
            raise Obsolete
        params: dict[str, Any] = {"chat_id": known.chat_id, "message_id": known.message_id}
        return Call("editMessageReplyMarkup", params)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""
