"""How what waits for a yes reads to those who are asked and to whoever asked."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from aftercare.gestures.about import About
from aftercare.gestures.approvals.approval import REASONS
from aftercare.gestures.approvals.before import before
from aftercare.gestures.gesture import Offer, Wish
from aftercare.gestures.kinds import KINDS
from aftercare.hours.hours import local_day
from aftercare.money import Money
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.giving.line import Args, money_arg, wished
from bot.desk.roster.list_staff import shown
from bot.telegram.splitting import shorten

# More of the customer's words than this no longer is a case in five lines (UTF-16 units).
MOST_WORDS = 300


def wish_args(about: About, wish: Wish) -> Args:
    """What `gesture-what` needs, which stands inside other texts."""
    return dict(wished(about, wish).args)


def what(about: About, wish: Wish) -> Say:
    """What is wanted, and for whom."""
    return Say("approval-what", {**wish_args(about, wish), "customer": about.customer.name})


def has_sum(wish: Wish) -> bool:
    """Whether another amount of it can be given."""
    return wish.minor > 0 and "minor" in KINDS[wish.kind].asks


def card_says(work: Work, about: About, wish: Wish, requester: Member, by: dict[str, str]) -> list[Say]:
    """The case in five lines, for whoever decides."""
    case = "" if about.case is None else f"#{about.case.id}"
    why = shorten(wish.reason, MOST_WORDS)
    return [
        Say(
            "approval-card",
            {**wish_args(about, wish), "customer": about.customer.name, "case": case, "why": why},
        ),
        *_words(work, about),
        _bill(about),
        _before(about),
        Say("approval-card-by", {"who": shown(requester), "by": by}),
    ]


def names(found: Iterable[Member]) -> str:
    """Their names, as a list in a text."""
    return ", ".join(shown(one) for one in found)


def name_of(work: Work, user_id: int | None) -> str:
    """Somebody who is or was on the roster, or nobody."""
    found = [] if user_id is None else work.roster.where(user_id=user_id)
    return shown(found[0]) if found else ""


def stands(work: Work, offer: Offer) -> Say:
    """How it stands, for whoever presses a button that is out of date."""
    waits = offer.state in {"shown", "asked"}
    who = [name_of(work, one) for one in offer.asked] if waits else [name_of(work, offer.decided_by)]
    return Say("approval-stands", {"state": offer.state, "who": ", ".join(filter(None, who))})


def reason_arg(reason: str) -> str | dict[str, str]:
    """A reason for a no: one of those given with a tap, or somebody's words."""
    return {"say": "approval-reason", "reason": reason} if reason in REASONS else reason


def much(kind: str, weight: int, currency: str) -> Args:
    """So much in that kind's measure; `measure` says which of the rest counts, `nothing` that none does."""
    known = KINDS.get(kind)
    measure = "nothing" if known is None or weight <= 0 else known.measure
    amount = Money(weight if measure == "money" else 0, currency)
    return {"measure": measure, "most": money_arg(amount), "times": weight if measure != "money" else 0}


def deadline(at: datetime, now: datetime, zone: ZoneInfo) -> dict[str, str]:
    """Until when an answer is awaited, with its day where that isn't today."""
    today = local_day(zone, at) == local_day(zone, now)
    return {"at": at.isoformat(), "style": "time" if today else "daytime"}


def _words(work: Work, about: About) -> list[Say]:
    if about.case is None:
        return []
    said = [one.text for one in work.utterances.where(case_id=about.case.id) if one.text]
    return [Say("card-said", {"text": shorten(" / ".join(said), MOST_WORDS)})] if said else []


def _bill(about: About) -> Say:
    if about.bill is None:
        return Say("approval-card-no-bill")
    visit = about.bill.visit
    told: Args = {"service": visit.service, "total": money_arg(visit.total)}
    return Say("approval-card-bill", {**told, "paid": "yes" if visit.paid else "no"})


def _before(about: About) -> Say:
    found = before(about)
    told: Args = {"count": found.count, "cost": money_arg(found.cost), "recent": money_arg(found.recent)}
    return Say("approval-card-before", told)
