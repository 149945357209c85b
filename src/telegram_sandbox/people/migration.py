"""A basic group becomes a supergroup."""

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.posting import post_service
from telegram_sandbox.state.chats import Chat
from telegram_sandbox.state.users import User
from telegram_sandbox.state.world import World


def migrate(world: World, chat: Chat, by: User) -> Chat:
    """The supergroup that takes a basic group's place; both chats tell of it. Raises SandboxError."""
    if chat.type != "group":
        raise SandboxError("only a basic group can be upgraded")
    wider = Chat(world.new_supergroup_id(), "supergroup", chat.title)
    wider.members = chat.members
    wider.permissions = chat.permissions
    world.chats[wider.id] = wider
    post_service(world, chat, by, "migrate_to_chat_id", wider.id)
    chat.migrated_to = wider.id
    post_service(world, wider, by, "migrate_from_chat_id", chat.id)
    world.events.tell("chat", chat_id=wider.id)
    return wider
