"""Every command of staff: who may give it, and where. The one list that the menus and the tests read."""

from collections.abc import Mapping

from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, StaffCommand, Where
from bot.desk.cases.causes_command import causes_command
from bot.desk.cases.need_command import on_need
from bot.desk.cases.resolve import resolve_command
from bot.desk.duty.danger_command import on_danger
from bot.desk.duty.duty_command import on_duty
from bot.desk.duty.hours_command import on_hours
from bot.desk.duty.promise_command import on_promise
from bot.desk.giving.give_command import on_give_command
from bot.desk.giving.redeem_command import on_redeem
from bot.desk.group.board import on_board
from bot.desk.group.customer_command import on_customer
from bot.desk.group.dead_command import on_dead
from bot.desk.group.setup_command import on_setup
from bot.desk.money.ledger_command import on_ledger
from bot.desk.money.payouts_command import on_payouts
from bot.desk.money.take_back import on_reverse
from bot.desk.policy.limits_command import on_limits
from bot.desk.policy.policy_command import on_policy
from bot.desk.roster.manage_roster import on_staff
from bot.desk.sheet import put_lines
from bot.desk.visits.poster_command import on_poster_wanted
from bot.desk.visits.reach_command import on_reach
from bot.desk.visits.visit_command import on_visit
from bot.desk.words.attend import on_done
from bot.desk.words.unsend import on_unsend
from bot.house import House

IN_DESK = frozenset({Where.GENERAL, Where.TOPIC})
ANYWHERE = IN_DESK | {Where.PRIVATE}


def on_help(work: Work, _house: House, asked: Asked) -> None:
    """Tell what this person may do here, a line each."""
    here = [one for one in COMMANDS.values() if asked.where in one.where and may(asked.member, one.act)]
    lines = [
        Say("desk-help-line", {"name": one.name, "what": {"say": f"command-{one.name}"}}) for one in here
    ]
    place = "private" if asked.where is Where.PRIVATE else "desk"
    put_lines(work, asked.target, [Say("desk-help"), *lines, Say("desk-help-hints", {"place": place})])


_ALL: tuple[StaffCommand, ...] = (
    StaffCommand("help", "answer", ANYWHERE, on_help),
    StaffCommand("board", "read_desk", ANYWHERE, on_board),
    StaffCommand("customer", "read_desk", ANYWHERE, on_customer),
    StaffCommand("resolve", "resolve", IN_DESK, resolve_command),
    StaffCommand("causes", "read_causes", ANYWHERE, causes_command),
    StaffCommand("need", "answer", IN_DESK, on_need),
    StaffCommand("setup", "set_up", ANYWHERE | {Where.ELSEWHERE}, on_setup),
    StaffCommand("dead", "read_dead_letters", frozenset({Where.PRIVATE, Where.GENERAL}), on_dead),
    StaffCommand("unsend", "answer", ANYWHERE, on_unsend),
    StaffCommand("done", "answer", frozenset({Where.PRIVATE}), on_done),
    StaffCommand("staff", "read_roster", ANYWHERE, on_staff),
    StaffCommand("promise", "read_hours", ANYWHERE, on_promise),
    StaffCommand("duty", "read_duty", ANYWHERE, on_duty),
    StaffCommand("hours", "read_hours", ANYWHERE, on_hours),
    StaffCommand("danger", "answer", ANYWHERE, on_danger),
    StaffCommand("visit", "make_visit", ANYWHERE, on_visit),
    StaffCommand("poster", "make_poster", ANYWHERE, on_poster_wanted),
    StaffCommand("policy", "read_policy", ANYWHERE, on_policy),
    StaffCommand("limits", "change_policy", ANYWHERE, on_limits),
    StaffCommand("reach", "read_reach", frozenset({Where.PRIVATE, Where.GENERAL}), on_reach),
    StaffCommand("give", "give", ANYWHERE, on_give_command),
    StaffCommand("redeem", "redeem", ANYWHERE, on_redeem),
    StaffCommand("payouts", "pay_out", frozenset({Where.PRIVATE, Where.GENERAL}), on_payouts),
    StaffCommand("reverse", "reverse", ANYWHERE, on_reverse),
    StaffCommand("ledger", "read_ledger", frozenset({Where.PRIVATE, Where.GENERAL}), on_ledger),
)
COMMANDS: Mapping[str, StaffCommand] = {command.name: command for command in _ALL}
