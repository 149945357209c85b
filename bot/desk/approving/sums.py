"""*Other amount*: which amounts are offered at a tap, and the question that goes with them."""

from aftercare.gestures.about import About
from aftercare.gestures.gesture import Wish
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.room import By, room
from aftercare.money import Money, decimals
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.approving.cards import ask_approver, key_of_offer
from bot.desk.approving.draft import keep_draft
from bot.desk.approving.request import Request
from bot.desk.approving.words import much
from bot.desk.giving.line import money_arg
from bot.house import House

MOST_SUMS = 3


def ask_sum(work: Work, house: House, found: Request, member: Member, *before: Say) -> Say:
    """Ask an approver, in private, how much; their next words there are the amount."""
    about, kind = found.about(work, house), KINDS[found.wish.kind]
    left = room(work, about, kind.name, By(member.role, member.user_id), house.zone).left
    question = Say("approval-how-much", much(kind.name, left, house.currency))
    key, currency = key_of_offer(found.offer), house.currency
    buttons = [
        (Say("approval-sum", {"amount": money_arg(Money(one, currency))}), f"approve-sum:{key}:{one}:0")
        for one in _smaller(about, found.wish, left)
    ]
    keep_draft(work, member.user_id, found.offer.id, "sum")
    ask_approver(work, found.offer, member.user_id, [*before, question], buttons)
    return question


def _smaller(about: About, wish: Wish, left: int) -> list[int]:
    """A few amounts below what was asked for that they may approve, the largest first."""
    unit = 10 ** decimals(about.currency)
    parts = {wish.minor * part // 4 // unit * unit for part in (1, 2, 3)}
    likely = {one.minor for one in KINDS[wish.kind].presets(left, about)} | {left}
    fitting = sorted((one for one in parts | likely if 0 < one < wish.minor and one <= left), reverse=True)
    return fitting[:MOST_SUMS]
