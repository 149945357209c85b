"""Somebody gave a command: the roster decides, at this moment, whether it is one of staff's."""

import re
from datetime import datetime, timedelta

from aftercare.customers.customer import Customer
from aftercare.customers.know_account import current_account
from aftercare.inbox import recall, remember
from aftercare.language import closest
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.staff.reachable import reachable
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import After, Asked, RosterChanged, Where
from bot.desk.commands import COMMANDS
from bot.desk.group.checklist import SETUP
from bot.desk.roster.named import named
from bot.desk.roster.welcome import welcome
from bot.desk.whose_topic import whose_topic
from bot.house import House, desk_of
from bot.telegram.inputs import Commanded, GroupWrote

# So often at most a command under no person's name is answered in one place.
ANONYMOUS_EVERY = timedelta(minutes=5)
_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.DOTALL)


def is_command(wrote: GroupWrote) -> bool:
    """Whether a message in a group begins as a command does; `//` begins a note."""
    text = wrote.content.text
    plain = wrote.content.kind == "text" and not wrote.edited
    return plain and text.startswith("/") and not text.startswith("//")


def on_private_command(work: Work, house: House, given: Commanded, after: list[After]) -> bool:
    """Carry out a command of staff in their private chat; False where it is not one or not theirs."""
    member = member_of(work, given.person.id)
    if member is None:
        return False
    member = named(work, member, given.person)
    if given.name == "start" and not given.argument and current_account(work, member.user_id) is None:
        # Who works here and is nobody's customer is not asked how it went.
        reachable(work, member.user_id)
        after.append(RosterChanged(member.user_id))
        welcome(work, house, member, closest(given.person.language_code))
        return True
    command = COMMANDS.get(given.name)
    if command is None or Where.PRIVATE not in command.where:
        return False
    _run(
        work,
        house,
        Asked(
            member=member,
            name=given.name,
            argument=given.argument,
            where=Where.PRIVATE,
            target=f"staff:{member.user_id}",
            chat_id=given.person.id,
            thread_id=None,
            message_id=given.message_id,
            reply_to=given.reply_to,
            customer=None,
            after=after,
        ),
    )
    return True


def on_group_command(work: Work, house: House, wrote: GroupWrote, after: list[After]) -> None:
    """Carry out a command in a group; those of outsiders are not even noticed."""
    found = _COMMAND.fullmatch(wrote.content.text.strip())
    desk = desk_of(work, house)
    if found is not None and found[2] and found[2].lower() != house.bot_name.lower():
        return  # another bot's
    member = None if wrote.person is None else member_of(work, wrote.person.id)
    argument = (found[3] or "").strip() if found else ""
    command = COMMANDS.get(_name(found[1].lower(), argument)) if found else None
    customer = whose_topic(work, desk, wrote)
    where = _where(desk, wrote)
    target = _answered_at(wrote, where, customer)
    if wrote.person is None and command is not None and where in command.where:
        _told_anonymous(work, target)
    if member is None or wrote.person is None:
        return
    if command is None or where not in command.where:
        if where is not Where.ELSEWHERE:
            say(work, target, Say("unknown-command-hint"))
        return
    _run(
        work,
        house,
        Asked(
            member=named(work, member, wrote.person),
            name=command.name,
            argument=argument,
            where=where,
            target=target,
            chat_id=wrote.chat_id,
            thread_id=wrote.thread_id,
            message_id=wrote.message_ids[0],
            reply_to=wrote.reply_to,
            customer=customer,
            reply_by=wrote.reply_by,
            reply_album=wrote.reply_album,
            after=after,
        ),
    )


def _told_anonymous(work: Work, target: str) -> None:
    """Say that nobody knows who that is; whoever writes as a channel may do so without end."""
    mark = f"anonymous:{target}"
    before = recall(work, mark)
    if before is None or datetime.fromisoformat(before) + ANONYMOUS_EVERY <= work.now:
        remember(work, mark, work.now.isoformat())
        say(work, target, Say("not-on-roster", {"name": ""}))


def _answered_at(wrote: GroupWrote, where: Where, customer: Customer | None) -> str:
    """Where it was asked: a topic may be staff's own, and nobody's."""
    if customer is not None:
        return f"topic:{customer.id}"
    if where is Where.GENERAL:
        return "desk"
    return f"chat:{wrote.chat_id}" if wrote.thread_id is None else f"chat:{wrote.chat_id}:{wrote.thread_id}"


def _where(desk: int | None, wrote: GroupWrote) -> Where:
    if wrote.chat_id != desk:
        return Where.ELSEWHERE
    return Where.GENERAL if wrote.thread_id is None else Where.TOPIC


def _name(given: str, argument: str) -> str:
    # This is what a link that adds the bot to a group gives by itself.
    return SETUP if (given, argument) == ("start", SETUP) else given


def _run(work: Work, house: House, asked: Asked) -> None:
    command = COMMANDS[asked.name]
    if may(asked.member, command.act):
        command.run(work, house, asked)
    elif asked.where is not Where.ELSEWHERE:
        asked.answer(work, Say("staff-not-allowed"))
