"""Reactions and "typing…"."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.access import message_in, reachable
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.rules import ACTION_SECONDS
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.world import World

EMOJI_LINES = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥",
    "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨",
    "🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡",
)
EMOJI = frozenset(emoji for line in EMOJI_LINES for emoji in line.split())
ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    }
)  # fmt: skip


@method("setMessageReaction")
def set_message_reaction(world: World, params: Params) -> Any:
    """Set the bot's one reaction to a message, or take it away with an empty list."""
    chat = reachable(world, params["chat_id"])
    message = message_in(chat, params["message_id"], "react")
    wanted = params.get("reaction", [])
    if len(wanted) > 1:
        raise bad("REACTIONS_TOO_MANY")
    if any(not _allowed(chat, reaction) for reaction in wanted):
        raise bad("REACTION_INVALID")
    message.reactions.pop(world.bot.id, None)
    if wanted:
        message.reactions[world.bot.id] = wanted
    world.events.tell("reaction", chat_id=chat.id, message_id=message.id, topic=message.topic)
    return True


def _allowed(chat: Chat, reaction: dict[str, Any]) -> bool:
    if reaction["type"] != "emoji":
        return False
    emoji = str(reaction["emoji"]).replace("\ufe0f", "")
    return emoji in EMOJI and (chat.reactions is None or emoji in chat.reactions)


@method("sendChatAction")
def send_chat_action(world: World, params: Params) -> Any:
    """Show "typing…" or the like for five seconds or until the next message."""
    chat = reachable(world, params["chat_id"])
    if params["action"] not in ACTIONS:
        raise bad("wrong parameter action in request")
    topic = params.get("message_thread_id")
    if topic and (topic not in chat.topics or chat.topics[topic].deleted):
        raise bad("message thread not found")
    world.actions[chat.id, topic] = (params["action"], world.clock.monotonic() + ACTION_SECONDS)
    world.events.tell("action", chat_id=chat.id, topic=topic, action=params["action"])
    return True
