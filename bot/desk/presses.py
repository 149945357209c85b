"""Every button of staff, by the action its data begins with: who may press it, and what it does."""

from collections.abc import Mapping

from bot.desk.ask_first import on_note, on_send
from bot.desk.asked import StaffPress
from bot.desk.hours_command import on_hours_undo
from bot.desk.send_again import send_again

PRESSES: Mapping[str, StaffPress] = {
    "again": StaffPress("answer", send_again),
    "send": StaffPress("answer", on_send),
    "note": StaffPress("answer", on_note),
    "hours-undo": StaffPress("change_hours", on_hours_undo),
}
