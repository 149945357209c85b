"""Coming up again: what was on its way, what came too late, and how long the bot was away."""

from dataclasses import replace
from datetime import datetime, timedelta

from aftercare.inbox import Received, recall, remember
from aftercare.outbox.intent import Intent, Timer
from aftercare.say import Say
from aftercare.staff.member import enrol
from aftercare.staff.reachable import unreachable
from aftercare.work import Work
from bot.desk.policy.at_start import look_after_policy
from bot.house import tell_admins
from bot.telegram.doubt import in_doubt
from bot.timers import KINDS

# An absence shorter than this is nobody's business (seconds).
WORTH_TELLING = 300
BEAT = 60.0
# After an absence what was said meanwhile is taken in first, before anybody hears that nothing was.
GRACE = timedelta(seconds=30)
UNANSWERED = ("remind", "overdue", "unheard", "unsent", "approval", "payment")
# A beat forgets no more than this, so that nobody waits for it; it is more than a minute brings in (rows).
MOST_FORGOTTEN = 2000


class Found:
    """What was found in the database at the start."""

    def __init__(self, received: list[Received], intents: list[Intent], timers: list[Timer]) -> None:
        self.received = received
        self.intents = intents
        self.timers = timers

    @property
    def unsure(self) -> bool:
        """Whether a call was on its way when the process ended."""
        return any(intent.state == "uncertain" for intent in self.intents)


def wake_up(work: Work, admins: tuple[int, ...], currency: str) -> Found:
    """Put the admins on the roster, tell them what they should know, and collect what waits."""
    known = {member.user_id for member in work.roster.where(role="admin") if member.active}
    for user_id in admins:
        if user_id not in known:
            _enrol(work, user_id)
    for intent in work.intents.where(state="sending"):
        in_doubt(work, intent, "found on its way")
    dropped = _drop_stale(work)
    since = _away_since(work)
    if since is not None:
        _tell_absence(work, since, dropped)
        _give_time_to_answers(work)
    look_after_policy(work, currency)
    still_alive(work)
    waiting = [*work.intents.where(state="uncertain"), *work.intents.where(state="pending")]
    return Found(work.received.where(state="waiting"), waiting, work.timers.fetch(kind=KINDS))


def _enrol(work: Work, user_id: int) -> None:
    new = not work.roster.where(user_id=user_id)
    enrol(work, user_id, "admin")
    if new and not work.accounts.where(user_id=user_id):
        unreachable(work, user_id, "not_started")  # until they press Start


def still_alive(work: Work) -> None:
    """Remember that the bot was awake now, and forget raw bodies that nobody needs any more."""
    remember(work, "awake", work.now.isoformat())
    work.purge(MOST_FORGOTTEN)


def _drop_stale(work: Work) -> int:
    stale = [
        intent
        for intent in work.intents.where(state="pending")
        if intent.not_after is not None and intent.not_after < work.now
    ]
    for intent in stale:
        work.intents.put(replace(intent, state="dropped", fold=None, error="too late"))
    return len(stale)


def _away_since(work: Work) -> datetime | None:
    """When the bot was last awake, if that is so long ago that it matters."""
    before = recall(work, "awake")
    since = work.now if before is None else datetime.fromisoformat(before)
    return since if work.now - since >= timedelta(seconds=WORTH_TELLING) else None


def _tell_absence(work: Work, since: datetime, dropped: int) -> None:
    says = [Say("away", period(since, work.now))]
    if dropped:
        says.append(Say("away-dropped", {"count": dropped}))
    tell_admins(work, *says)


def _give_time_to_answers(work: Work) -> None:
    """What staff wrote meanwhile still waits at Telegram: nobody hears yet that nobody answered or paid."""
    earliest = work.now + GRACE
    for timer in work.timers.fetch(kind=UNANSWERED):
        if timer.due_at < earliest:
            work.timers.put(replace(timer, due_at=earliest))


def period(since: datetime, until: datetime) -> dict[str, str | int | dict[str, str]]:
    """The arguments `from` and `to` of a text about a time span."""
    return {
        "from": {"at": since.isoformat(), "style": "daytime"},
        "to": {"at": until.isoformat(), "style": "daytime"},
    }
