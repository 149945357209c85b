"""Every command of staff: who may give it, and where. The one list that the menus and the tests read."""

from collections.abc import Mapping

from bot.desk.asked import StaffCommand, Where
from bot.desk.attend import on_done
from bot.desk.board import on_board
from bot.desk.causes_command import causes_command
from bot.desk.customer_command import on_customer
from bot.desk.dead_command import on_dead
from bot.desk.duty_command import on_duty
from bot.desk.hours_command import on_hours
from bot.desk.manage_roster import on_staff
from bot.desk.promise_command import on_promise
from bot.desk.resolve import resolve_command
from bot.desk.setup_command import on_setup
from bot.desk.unsend import on_unsend

IN_DESK = frozenset({Where.GENERAL, Where.TOPIC})
ANYWHERE = IN_DESK | {Where.PRIVATE}

_ALL: tuple[StaffCommand, ...] = (
    StaffCommand("board", "read_desk", ANYWHERE, on_board),
    StaffCommand("customer", "read_desk", ANYWHERE, on_customer),
    StaffCommand("resolve", "resolve", IN_DESK, resolve_command),
    StaffCommand("causes", "read_causes", ANYWHERE, causes_command),
    StaffCommand("setup", "set_up", ANYWHERE | {Where.ELSEWHERE}, on_setup),
    StaffCommand("dead", "read_dead_letters", frozenset({Where.PRIVATE, Where.GENERAL}), on_dead),
    StaffCommand("unsend", "answer", ANYWHERE, on_unsend),
    StaffCommand("done", "answer", frozenset({Where.PRIVATE}), on_done),
    StaffCommand("staff", "read_roster", ANYWHERE, on_staff),
    StaffCommand("promise", "read_hours", ANYWHERE, on_promise),
    StaffCommand("duty", "read_duty", ANYWHERE, on_duty),
    StaffCommand("hours", "read_hours", ANYWHERE, on_hours),
)
COMMANDS: Mapping[str, StaffCommand] = {command.name: command for command in _ALL}
