"""Kinds of intents that change what is there already: a copy deleted, a reaction, words of ours replaced."""

from typing import Any

from aftercare.messages.message import placed
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.fitting import fitted
from bot.telegram.keyboard import buttons_of
from bot.telegram.kinds import Call, Obsolete
from bot.telegram.places import Place
from bot.texts import Texts


class DeleteKind:
    """A copy deleted at the customer: `source` names the original, `tell` the message that is answered."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """Delete the copy."""
        copy = placed(work, _copy(intent))
        if copy is None or copy.chat_id != where.chat_id:
            # It failed, say, or it may have arrived without our hearing of it.
            told(work, intent, Say("unsend-failed", {"reason": "missing"}))
            raise Obsolete
        return Call("deleteMessage", {"chat_id": copy.chat_id, "message_id": copy.message_id})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- the kinds' common shape
        """There is no copy any more."""
        for copy in work.placements.where(key=_copy(intent)):
            work.placements.drop(copy)
        told(work, intent, Say("unsent"))


class ReactionKind:
    """The bot's one reaction to the message `at`, in a person's stead; `emoji` is empty to take it away."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """Set it, or take it away."""
        chat_id, message_id = (int(one) for one in str(intent.content["at"]).split(":"))
        if chat_id != where.chat_id:
            raise Obsolete
        emoji = intent.content["emoji"]
        reaction = [{"type": "emoji", "emoji": emoji}] if emoji else []
        return Call(
            "setMessageReaction", {"chat_id": chat_id, "message_id": message_id, "reaction": reaction}
        )

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


class AmendKind:
    """One of the bot's own messages, found by `placed`, says something else from now on."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """Edit it."""
        known = placed(work, str(intent.content["placed"]))
        if known is None or known.chat_id != where.chat_id:
            raise Obsolete
        says: Any = intent.content["says"]
        text = fitted(self._texts, [Say(key, args) for key, args in says], where.language, "\n\n")
        params: dict[str, Any] = {
            "chat_id": known.chat_id,
            "message_id": known.message_id,
            "text": text,
            "parse_mode": "HTML",
        }
        return Call("editMessageText", params | buttons_of(self._texts, intent, where.language))

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """Nothing more to remember."""


def beside(chat_id: int, customer_id: int) -> str:
    """Where staff hear of a message that they wrote in that chat: its topic, or their own private chat."""
    return f"staff:{chat_id}" if chat_id > 0 else f"topic:{customer_id}"


def told(work: Work, intent: Intent, what: Say) -> None:
    """Answer whoever wanted a copy deleted; of an album's parts only one is answered."""
    tell = intent.content.get("tell")
    if tell is not None:
        chat_id = int(str(tell).partition(":")[0])
        say(work, beside(chat_id, int(intent.content["customer"])), what, answers=str(tell))


def _copy(intent: Intent) -> str:
    chat_id, message_id = intent.content["source"]
    return f"copy:{chat_id}:{message_id}"
