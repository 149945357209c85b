"""What somebody may give in a case now: kinds with what remains of each, and gestures ready to be tapped."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from aftercare.gestures.about import About
from aftercare.gestures.gesture import OFF_THE_BILL, Wish
from aftercare.gestures.grant_gesture import judged
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.kinds.kind import Kind
from aftercare.gestures.room import By, room
from aftercare.money import LARGEST_MINOR, Money
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.giving.line import Args, money_arg
from bot.house import House

MOST_PRESETS = 10
"""More buttons than this nobody looks through."""
_FIGURES = re.compile(r"(?:m([0-9]{1,16}))?(?:p([0-9]{1,3}))?(?:d([0-9]{1,4}))?")


@dataclass(frozen=True, slots=True)
class Choice:
    """A kind of gesture, how much of it is left (in its measure), and what of it is offered at a tap."""

    kind: Kind
    left: int
    presets: Sequence[Wish]


def choices(work: Work, house: House, found: About, member: Member) -> list[Choice]:
    """Everything that this member may give now, the kinds in their order."""
    by = By(member.role, member.user_id)
    offered: list[Choice] = []
    for kind in KINDS.values():
        if not kind.by_hand or (kind.needs_case and found.case is None):
            continue
        left = room(work, found, kind.name, by, house.zone).left
        if kind.name in OFF_THE_BILL and found.left_on_bill is not None:
            left = min(left, found.left_on_bill)
        presets = [
            one for one in kind.presets(left, found) if judged(work, found, one, by, house.zone) is None
        ]
        typed = kind.unfit(Wish(kind.name, minor=1, words="…", reason="…"), found) is None
        if left > 0 and (presets or typed):
            offered.append(Choice(kind, left, presets))
    return offered


def presets_of(offered: Sequence[Choice]) -> list[Wish]:
    """One flat list: of every kind the likeliest, then more of each while there is space; refunds first."""
    rows = zip_longest(*(choice.presets for choice in offered))
    chosen = [wish for row in rows for wish in row if wish is not None][:MOST_PRESETS]
    return [wish for choice in offered for wish in choice.presets if wish in chosen]


def left_line(kind: Kind, left: int, currency: str) -> Say:
    """How much of a kind is left."""
    amount = Money(left if kind.measure == "money" else 0, currency)
    args: Args = {"gesture": kind.name, "measure": kind.measure, "amount": money_arg(amount), "count": left}
    return Say("give-left", args)


def token_of(wish: Wish) -> str:
    """A preset as a button carries it: its kind, its figures, and a mark of its item."""
    figures = (("m", wish.minor), ("p", wish.percent), ("d", wish.days))
    told = "".join(f"{sign}{number}" for sign, number in figures if number)
    return f"{wish.kind}:{told}:{_mark(wish.item) if wish.item else ''}"


def wish_from(token: Sequence[str], found: About) -> Wish | None:
    """The preset of a button; None where it says none that could be, or its item is on the list no more."""
    kind, figures = KINDS.get(token[0]), _FIGURES.fullmatch(token[1])
    if kind is None or not kind.by_hand or figures is None:
        return None
    item = next((one.name for one in found.policy.gifts if _mark(one.name) == token[2]), "")
    if token[2] and not item:
        return None
    minor, percent, days = (int(one or 0) for one in figures.groups())
    if minor > LARGEST_MINOR:
        return None
    return Wish(kind.name, minor=minor, percent=percent, days=days, item=item)


def _mark(item: str) -> str:
    return f"{zlib.crc32(item.encode()):08x}"
