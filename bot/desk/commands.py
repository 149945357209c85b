"""Every command of staff: who may give it, and where. The one list that the menus and the tests read."""

from collections.abc import Mapping

from bot.desk.asked import StaffCommand, Where

IN_DESK = frozenset({Where.GENERAL, Where.TOPIC})
ANYWHERE = IN_DESK | {Where.PRIVATE}

_ALL: tuple[StaffCommand, ...] = ()
COMMANDS: Mapping[str, StaffCommand] = {command.name: command for command in _ALL}
