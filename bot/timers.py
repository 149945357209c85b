"""What happens when a timer strikes, by its kind; those that need something read first are the router's."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from aftercare.outbox.intent import Timer
from aftercare.work import Work
from bot.customer.flood import on_calm
from bot.customer.opening.on_due import on_opening_due
from bot.customer.opening.on_silent import on_silent
from bot.customer.progress.tell_progress import on_news
from bot.desk.approving.ask import on_unanswered, on_unreached
from bot.desk.approving.cards import UNREACHED
from bot.desk.approving.end import UNANSWERED
from bot.desk.cases.later_causes import on_friday
from bot.desk.cases.restrict import on_added, on_restricted_unread
from bot.desk.duty.alarm import on_alarm_due, on_unheard
from bot.desk.duty.calling import on_call_due
from bot.desk.duty.danger_alarm import on_danger_unheard
from bot.desk.duty.on_promise_due import on_overdue, on_remind
from bot.desk.duty.promises import NEWS
from bot.desk.group.board import on_board_due
from bot.desk.money.due import PAYMENT, on_payment_due
from bot.desk.words.ask_first import on_unsent
from bot.desk.words.attend import on_silence
from bot.house import House
from bot.telegram.relay_words import EDITED

Strikes: TypeAlias = Callable[[Work, House, Timer], None]

TIMERS: Mapping[str, Strikes] = {
    "causes_later": on_friday,
    NEWS: on_news,
    "opening": on_opening_due,
    "silent": on_silent,
    "board": on_board_due,
    "attending": on_silence,
    "restricted": on_restricted_unread,
    "added": on_added,
    "unsent": on_unsent,
    "remind": on_remind,
    "overdue": on_overdue,
    "alarm": on_alarm_due,
    "unheard": on_unheard,
    "danger": on_danger_unheard,
    "flood": on_calm,
    EDITED: on_calm,
    "call": on_call_due,
    UNANSWERED: on_unanswered,
    UNREACHED: on_unreached,
    PAYMENT: on_payment_due,
}
# Words are read, albums put together, and files fetched, before they are decided on.
READ_FIRST = ("burst", "album", "upload")
KINDS = (*READ_FIRST, *TIMERS)
