"""Tell Telegram which commands there are: only those that work, in every language."""

import hashlib

import structlog

from aftercare.inbox import recall, remember
from aftercare.language import LANGUAGES
from aftercare.say import Say
from aftercare.shelf import Unavailable
from bot.customer.on_command import COMMANDS
from bot.telegram.answers import Answer
from bot.telegram.api import Api
from bot.telegram.storing import Submits
from bot.texts import Texts

log = structlog.get_logger(__name__)


def command_lists(texts: Texts, language: str) -> list[dict[str, str]]:
    """A customer's commands with their descriptions."""
    return [
        {"command": name, "description": texts.plain(Say(f"command-{name}"), language)} for name in COMMANDS
    ]


def fingerprint(texts: Texts) -> str:
    """Changes where the lists change, so that they are sent only then."""
    lists = [command_lists(texts, language) for language in LANGUAGES]
    return hashlib.sha256(repr(lists).encode()).hexdigest()[:16]


async def keep_registered(api: Api, writer: Submits, texts: Texts, default: str) -> None:
    """Set the lists where Telegram has others; what does not succeed now is tried at the next start."""
    mark = fingerprint(texts)
    try:
        if await writer.submit(lambda work: recall(work, "commands")) == mark:
            return
        if await register(api, texts, default):
            await writer.submit(lambda work: remember(work, "commands", mark))
    except Unavailable:
        log.info("commands_not_registered")


async def register(api: Api, texts: Texts, default: str) -> bool:
    """Set the lists for private chats: one for each language, and the house's for all others."""
    for language in (None, *LANGUAGES):
        payload: dict[str, object] = {
            "commands": command_lists(texts, language or default),
            "scope": {"type": "all_private_chats"},
        }
        if language is not None:
            payload["language_code"] = language
        answer = await api.call("setMyCommands", payload)
        if not isinstance(answer, Answer) or not answer.ok:
            log.info("commands_not_registered", language=language)
            return False
    return True
