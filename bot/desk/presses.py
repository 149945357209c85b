"""Every button of staff, by the action its data begins with: who may press it, and what it does."""

from collections.abc import Mapping

from bot.desk.admit import on_admit, on_decline
from bot.desk.ask_first import on_note, on_send
from bot.desk.asked import StaffPress
from bot.desk.expel import on_expel
from bot.desk.hours_command import on_hours_undo
from bot.desk.invite_staff import withdraw_link
from bot.desk.remove_staff import on_remove
from bot.desk.send_again import send_again

PRESSES: Mapping[str, StaffPress] = {
    "again": StaffPress("answer", send_again),
    "admit": StaffPress("change_roster", on_admit),
    "decline": StaffPress("change_roster", on_decline),
    "uninvite": StaffPress("change_roster", withdraw_link),
    "unstaff": StaffPress("change_roster", on_remove),
    "expel": StaffPress("change_roster", on_expel),
    "send": StaffPress("answer", on_send),
    "note": StaffPress("answer", on_note),
    "hours-undo": StaffPress("change_hours", on_hours_undo),
}
