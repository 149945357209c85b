"""Everything one sandbox knows: one bot, its people, chats, files and updates."""

from random import Random
from typing import Any

from telegram_sandbox.clock import Clock, unix
from telegram_sandbox.rules import Rules
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.events import Events
from telegram_sandbox.state.files import Files
from telegram_sandbox.state.members import Member
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.presses import Press
from telegram_sandbox.state.profile import Profile
from telegram_sandbox.state.updates import Updates
from telegram_sandbox.state.users import User
from telegram_sandbox.state.webhook_setting import WebhookSetting
from telegram_sandbox.tasks import Signal

PRIVATE_ID_FLOOR, PRIVATE_ID_CEILING = 100_000_000, 8_000_000_000


class World:
    """The state of the server. Chats and users are found by their Telegram ids."""

    def __init__(self, bot: User, token: str, clock: Clock, rules: Rules, seed: int) -> None:
        self.bot = bot
        self.token = token
        self.clock = clock
        self.rules = rules
        self.rng = Random(seed)  # noqa: S311 -- ids in a sandbox need variety, not secrecy
        self.users: dict[int, User] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.events = Events()
        self.updates = Updates(clock, rules, self.rng)
        self.presses: dict[str, Press] = {}
        self.profile = Profile()
        self.webhook = WebhookSetting()
        self.webhook_changed = Signal()
        self.actions: dict[tuple[int, int | None], tuple[str, float]] = {}
        self.reads_everything = False
        # Private chats and basic groups number their messages together, per account.
        self._account_messages = self.rng.randrange(1, 5000)

    def now(self) -> int:
        """Seconds since 1970."""
        return unix(self.clock)

    def new_user_id(self) -> int:
        """An id not taken; many do not fit into 32 bits."""
        return self._free_id(self.users, 1)

    def new_supergroup_id(self) -> int:
        """An id that begins with -100."""
        return self._free_id(self.chats, -1, 1_000_000_000_000)

    def new_group_id(self) -> int:
        """A basic group's small negative id."""
        return self._free_id(self.chats, -1)

    def _free_id(self, taken: dict[int, Any], sign: int, base: int = 0) -> int:
        while True:
            number = sign * (base + self.rng.randrange(PRIVATE_ID_FLOOR, PRIVATE_ID_CEILING))
            if number not in taken:
                return number

    def next_message_id(self, chat: Chat) -> int:
        """The id of the next message there."""
        if chat.type == "supergroup":
            chat.last_id += 1
            return chat.last_id
        self._account_messages += 1
        return self._account_messages

    def numbers(self) -> tuple[Any, ...]:
        """How far ids have come, to be kept."""
        return self._account_messages, self.rng.getstate()

    def set_numbers(self, kept: tuple[Any, ...]) -> None:
        """Go on counting from there."""
        self._account_messages, state = kept
        self.rng.setstate(state)

    def bot_member(self, chat: Chat) -> Member:
        """The bot's own place in a group."""
        return chat.members.get(self.bot.id) or Member(self.bot, "left")

    def store(self, chat: Chat, message: Message) -> Message:
        """Put a message into its chat and tell watchers."""
        chat.messages[message.id] = message
        self.events.tell("message", chat_id=chat.id, message_id=message.id, topic=message.topic)
        return message
