"""Ask how a visit was: the talk about it begins, or its question is read again."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from aftercare.conversations.conversation import Asked, Conversation, thawed
from aftercare.conversations.open_conversation import moved, open_conversation
from aftercare.customers.customer import Customer
from aftercare.flows.flow import DEFAULT
from aftercare.messages.message import placed
from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.visits.visit import Visit
from aftercare.work import Work
from bot.customer.opening.plan import OPENING
from bot.house import House
from bot.telegram.kinds import Call, Obsolete, SayKind
from bot.telegram.places import Place
from bot.texts import Texts

# An opening that could not be sent for so long is no answer any more to whoever opened the link.
LIFE = timedelta(hours=12)


def ask(
    work: Work,
    visit: Visit,
    user_id: int,
    *,
    anew: bool = False,
    not_after: datetime | None = None,
    priority: Priority = Priority.RELAY,
) -> None:
    """Stage the opening. A talk that goes on already stays as it is, unless it is to begin `anew`."""
    begun = work.conversations.where(visit_id=visit.id)
    if not begun or begun[-1].id != work.conversations.where(customer_id=visit.customer_id)[-1].id:
        talk = open_conversation(work, visit.customer_id, user_id, visit.id, Asked(DEFAULT.questions))
    else:
        talk = moved(work, begun[-1], Asked(DEFAULT.questions)) if anew else begun[-1]
    fold, latest = f"{OPENING}:{visit.id}", not_after or work.now + LIFE
    content = {"visit": visit.id, "talk": talk.id}
    for waiting in work.intents.where(fold=fold):
        work.intents.put(replace(waiting, content=content, not_after=latest))
        return
    unbutton(work, talk)
    target = f"customer:{visit.customer_id}"
    stage(work, target, "opening", content, priority=priority, not_after=latest, fold=fold)


def mark(talk_id: int) -> str:
    """The name under which the latest opening of a talk is found again."""
    return f"opening:{talk_id}"


def unbutton(work: Work, talk: Conversation) -> None:
    """The opening is answered, or asked once more below: its short cuts go."""
    if placed(work, mark(talk.id)) is not None:
        stage(work, f"customer:{talk.customer_id}", "unbutton", {"placed": mark(talk.id)})


class OpeningKind:
    """The opening: one open question about this visit, by name, worded when it is sent."""

    def __init__(self, house: House, texts: Texts) -> None:
        self._house = house
        self._say = SayKind(texts)

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """The question, with short cuts while it is not answered."""
        visit = work.visits.get(int(intent.content["visit"]))
        customer = None if visit is None else work.customers.get(visit.customer_id)
        talk = work.conversations.get(int(intent.content["talk"]))
        if visit is None or visit.withdrawn_at is not None or customer is None or talk is None:
            raise Obsolete
        if customer.stopped_at is not None:
            raise Obsolete
        said = opening(self._house, visit, customer, work.now)
        content: dict[str, Any] = {"says": [[said.key, dict(said.args)]], "columns": 2}
        if isinstance(thawed(talk.state), Asked):
            content["buttons"] = [
                ["opening-good", {}, f"good:{talk.id}"],
                ["opening-not-quite", {}, f"notquite:{talk.id}"],
            ]
        return self._say.render(work, replace(intent, content=content), where)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """A reaction to it, and its short cuts, are found by where it stands."""
        marked = {"mark": mark(int(intent.content["talk"]))}
        self._say.sent(work, replace(intent, content=marked), where, result)


def opening(house: House, visit: Visit, customer: Customer, now: datetime) -> Say:
    """The one open question about this visit, by name."""
    days = (now.astimezone(house.zone).date() - visit.ended_at.astimezone(house.zone).date()).days
    return Say(
        "opening",
        {
            "name": customer.name,
            "staff": ", ".join(visit.staff),
            "service": "" if " ".join(visit.service.split()).casefold() in house.discreet else visit.service,
            "day": {0: "today", 1: "yesterday"}.get(days, "earlier"),
            "business": house.business,
        },
    )
