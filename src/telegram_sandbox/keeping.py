"""The world as bytes, so that a sandbox may go on where it was stopped."""

import io
import pickle
from typing import Any

from telegram_sandbox.errors import SandboxError
from telegram_sandbox.state.world import World

VERSION = 2
_OWN = "telegram_sandbox."
_PLAIN = frozenset({("builtins", "set"), ("builtins", "frozenset")})


def keep(world: World) -> bytes:
    """Everything that people, chats and files are, and the updates that the bot has not taken yet.

    Faults, presses under way and the log of calls are not kept, nor is a webhook.
    """
    stored = {
        "version": VERSION,
        "bot": world.bot.id,
        "users": world.users,
        "chats": world.chats,
        "files": world.files,
        "profile": world.profile,
        "updates": world.updates.kept(),
        "numbers": world.numbers(),
    }
    return pickle.dumps(stored, protocol=pickle.HIGHEST_PROTOCOL)


def restore(world: World, stored: bytes) -> None:
    """Let the world be as it was kept. Raises SandboxError where these bytes are not of this version."""
    try:
        known: dict[str, Any] = _Reader(io.BytesIO(stored)).load()
        same = known["version"] == VERSION and known["bot"] == world.bot.id
    except Exception as why:
        raise SandboxError("what was kept cannot be read") from why
    if not same:
        raise SandboxError("what was kept is another version's or another bot's")
    world.users, world.chats = known["users"], known["chats"]
    world.files, world.profile = known["files"], known["profile"]
    world.bot = world.users[world.bot.id]
    world.updates.restore(known["updates"])
    world.set_numbers(known["numbers"])


class _Reader(pickle.Unpickler):
    """Makes objects of the sandbox's own classes only: a file that was tampered with runs nothing."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of ours, or a plain set."""
        if (module.startswith(_OWN) and "." not in name) or (module, name) in _PLAIN:
            found = super().find_class(module, name)
            if isinstance(found, type):
                return found
        raise SandboxError(f"{module}.{name} is not kept")
