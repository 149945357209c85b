"""How a case stands now, for the customer who asks: who has it, since when, and by when they answer."""

from datetime import timedelta
from typing import Final

from aftercare.cases.case import Case, last
from aftercare.conversations.acknowledge import promised
from aftercare.say import Say
from aftercare.understanding.reading import Reading
from aftercare.work import Work
from bot.customer.expecting import expected
from bot.customer.progress.tell_progress import knows_who
from bot.customer.progress.who_has_it import by_then, having, since, waits_since
from bot.desk.duty.promises import told
from bot.house import House

# Who has just been answered by a person asks that person.
_IN_TALK: Final = timedelta(minutes=30)


def how_it_goes(work: Work, house: House, case: Case) -> list[Say]:
    """How it stands, as one who asks may hear it."""
    has_it = having(work, case)
    who, from_then = ("", waits_since(work, case))
    if has_it is not None and has_it.name:
        who, from_then = has_it.name, has_it.since
        knows_who(work, case, has_it.user_id)
    when = by_then(work, house, case)
    says = [Say("progress-stands", {"who": who, **since(work, house, from_then), **when})]
    visit = None if case.visit_id is None else work.visits.get(case.visit_id)
    awaited = expected(work, house, case, visit, Reading())
    if awaited is not None and awaited.how != "answers":
        says.append(promised(None, awaited))
        told(work, case, awaited.how, awaited.at)
    elif awaited is not None and when["day"] != "none":
        told(work, case, "by", awaited.at)
    return says


def is_in_talk(work: Work, case: Case) -> bool:
    """Whether a person answered a moment ago, so that the bot stays out of it."""
    answered = last(work.case_events.where(case_id=case.id), "answered")
    return answered is not None and work.now - answered.at < _IN_TALK
