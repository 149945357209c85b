"""Tell Telegram which commands there are: only those that work, in every language, for whom they work.

A menu is a help, never a permission: that is asked when a command is carried out.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence

import structlog

from aftercare.inbox import recall, remember
from aftercare.language import LANGUAGES
from aftercare.say import Say
from aftercare.shelf import Unavailable
from aftercare.staff.member import Member, member_of, members
from aftercare.staff.rights import may
from bot.customer.on_command import COMMANDS
from bot.desk.asked import Where
from bot.desk.commands import COMMANDS as STAFF_COMMANDS
from bot.desk.commands import IN_DESK
from bot.house import House, desk_of
from bot.telegram.answers import Answer
from bot.telegram.api import Api
from bot.telegram.storing import Submits
from bot.texts import Texts

log = structlog.get_logger(__name__)


def members_commands(member: Member) -> tuple[str, ...]:
    """What somebody on the roster may write in private: what concerns the desk first."""
    own = (one.name for one in STAFF_COMMANDS.values() if Where.PRIVATE in one.where and may(member, one.act))
    # Telegram refuses a list that names a command twice.
    return tuple(dict.fromkeys((*own, *COMMANDS)))


def desk_commands() -> tuple[str, ...]:
    """What is offered in the support group; who may use which is judged when they do."""
    return tuple(one.name for one in STAFF_COMMANDS.values() if one.where & IN_DESK)


def described(texts: Texts, names: Iterable[str], language: str) -> list[dict[str, str]]:
    """Commands with their descriptions."""
    return [{"command": name, "description": texts.plain(Say(f"command-{name}"), language)} for name in names]


async def keep_registered(api: Api, writer: Submits, texts: Texts, house: House) -> None:
    """Set the lists where Telegram has others; what does not succeed now is tried at the next start."""
    try:
        desk, staff = await writer.submit(lambda work: (desk_of(work, house), members(work)))
        await _keep(api, writer, texts, house, "commands", {"type": "all_private_chats"}, COMMANDS)
        if desk is not None:
            await _keep_desk(api, writer, texts, house, desk)
        for member in staff:
            await register_for(api, writer, texts, house, member.user_id)
    except Unavailable:
        log.info("commands_not_registered")


async def register_desk(api: Api, writer: Submits, texts: Texts, house: House) -> None:
    """Set the list of the support group, where there is one."""
    desk = await writer.submit(lambda work: desk_of(work, house))
    if desk is not None:
        await _keep_desk(api, writer, texts, house, desk)


async def register_for(api: Api, writer: Submits, texts: Texts, house: House, user_id: int) -> None:
    """Set one person's list as the roster has them now; who is not on it any more has the common one."""
    member = await writer.submit(lambda work: member_of(work, user_id))
    scope = {"type": "chat", "chat_id": user_id}
    names = () if member is None else members_commands(member)
    await _keep(api, writer, texts, house, f"commands:{user_id}", scope, names)


async def _keep_desk(api: Api, writer: Submits, texts: Texts, house: House, desk: int) -> None:
    scope = {"type": "chat", "chat_id": desk}
    await _keep(api, writer, texts, house, f"commands:{desk}", scope, desk_commands())


async def _keep(
    api: Api,
    writer: Submits,
    texts: Texts,
    house: House,
    fact: str,
    scope: Mapping[str, object],
    names: Sequence[str],
) -> None:
    lists = {language: described(texts, names, language or house.language) for language in (None, *LANGUAGES)}
    mark = hashlib.sha256(repr(lists).encode()).hexdigest()[:16]
    if await writer.submit(lambda work: recall(work, fact)) == mark:
        return
    for language, commands in lists.items():
        if not await _set(api, scope, language, commands):
            log.info("commands_not_registered", scope=scope["type"], language=language)
            return
    await writer.submit(lambda work: remember(work, fact, mark))


async def _set(
    api: Api, scope: Mapping[str, object], language: str | None, commands: list[dict[str, str]]
) -> bool:
    payload: dict[str, object] = {"scope": dict(scope)}
    if language is not None:
        payload["language_code"] = language
    if commands:
        answer = await api.call("setMyCommands", {**payload, "commands": commands})
    else:
        answer = await api.call("deleteMyCommands", payload)
    return isinstance(answer, Answer) and answer.ok
