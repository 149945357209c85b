"""Which function plays which method."""

from collections.abc import Callable
from typing import Any

from telegram_sandbox.state.world import World

Params = dict[str, Any]
Play = Callable[[World, Params], Any]
METHODS: dict[str, Play] = {}
# Parts of the Bot API that the sandbox refuses instead of leaving them out without a word.
UNPLAYED = frozenset(
    {
        "business_connection_id", "direct_messages_topic_id", "suggested_post_parameters", "receiver_user_id",
        "ephemeral_message_parameters", "inline_message_id", "rich_message", "message_effect_id",
        "live_period",
    }
)  # fmt: skip


def method(*names: str) -> Callable[[Play], Play]:
    """Register a function for these methods."""

    def register(play: Play) -> Play:
        METHODS.update(dict.fromkeys(names, play))
        return play

    return register
