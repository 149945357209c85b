"""Every command of staff: who may give it, and where. The one list that the menus and the tests read."""

from collections.abc import Mapping

from bot.desk.asked import StaffCommand, Where
from bot.desk.hours_command import on_hours
from bot.desk.manage_roster import on_staff
from bot.desk.unsend import on_unsend

IN_DESK = frozenset({Where.GENERAL, Where.TOPIC})
ANYWHERE = IN_DESK | {Where.PRIVATE}

_ALL: tuple[StaffCommand, ...] = (
    StaffCommand("unsend", "answer", ANYWHERE, on_unsend),
    StaffCommand("hours", "read_hours", ANYWHERE, on_hours),
    StaffCommand("staff", "read_roster", ANYWHERE, on_staff),
)
COMMANDS: Mapping[str, StaffCommand] = {command.name: command for command in _ALL}
