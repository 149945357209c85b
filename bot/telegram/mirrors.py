"""What a colleague wrote to a customer from their private chat, shown to those who did not write it."""

from dataclasses import replace

from aftercare.outbox.intent import Intent
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.kinds import Call, RelayKind
from bot.telegram.places import Place
from bot.texts import Texts


class MirrorKind:
    """The words with a line before them that tells whose they are and where they were written."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._relay = RelayKind()

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """As relayed words."""
        return self._relay.render(work, self._named(intent, where), where)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """An edit keeps that line."""
        self._relay.sent(work, self._named(intent, where), where, result)

    def _named(self, intent: Intent, where: Place) -> Intent:
        name = Say("from-private", {"name": str(intent.content["speaker"])})
        speaker = self._texts.plain(name, where.language)
        return replace(intent, content={**intent.content, "speaker": speaker})
