"""What the stories about calls share: a talk with buttons and contacts in it, and what staff see of it."""

from telegram_sandbox import Seen
from tests.stories.chat import Chat
from tests.town import Town

DONE, NO_ANSWER = "Done", "No answer"


class CallChat(Chat):
    """As `Chat`; `Ana: [Label]` presses a button, `Ana: ☎ +372 5551 2345` shares her number."""

    async def _happens(self, who: str, words: str) -> None:
        if who != "Ana" or words[:1] not in {"[", "☎"}:
            await super()._happens(who, words)
            return
        assert self._unread() == [], f"nothing more was said before “{words}”"
        if words.startswith("["):
            self.ana.press(words.strip("[]"))
        else:
            self.ana.share_phone(words.removeprefix("☎ "))
        await self.here.settle()

    @property
    def card(self) -> str:
        """The card in her topic."""
        return self.here.card(self.here.topic_of("Ana"))

    def staff_read(self) -> list[str]:
        """What the bot has written in her topic after the card."""
        return [line for line in self.here.desk_lines(self.here.topic_of("Ana")) if line.startswith("📞")]

    def unread(self) -> list[str]:
        """What the bot has said since."""
        return self._unread()

    def buttons(self) -> list[str]:
        """The labels under the latest words of the bot."""
        return [label for row in self._latest().buttons for label in row]

    def number_key(self) -> str | None:
        """The label of the key that shares her number, while it is there."""
        shown = self.ana.chat.keyboard
        if shown is None:
            return None
        key = shown["keyboard"][0][0]
        assert key["request_contact"]
        return str(key["text"])

    def _latest(self) -> Seen:
        bot = self.here.sandbox.world.bot.id
        return [seen for seen in self.ana.sees() if seen.user_id == bot][-1]


async def begun(here: Town, language: str) -> CallChat:
    """Kadri is there, and Ana has opened the link of her visit; its opening is read already."""
    here.kadri.start()
    await here.settle()
    chat = CallChat(here, language)
    await chat.visit()
    assert len(chat.unread()) == 1
    return chat
