"""Fifty agents press *Give* in one moment in a whole town: Telegram, the bot, a customer who reads it."""

from collections import Counter
from functools import partial
from typing import Any

from aftercare.gestures.gesture import Offer, Wish
from aftercare.gestures.show_offer import show_offer
from aftercare.staff.member import enrol
from aftercare.work import Work
from telegram_sandbox import Message, Person, Press
from telegram_sandbox.people.pressing import send_press
from tests.stories.resolve_scene import complained
from tests.town import Town

AGENTS = 50
# What one asks for, and what an agent may give in a case at first (cents); two of them fit.
ASKED, LIMIT = 700, 2000
FIT = LIMIT // ASKED


async def press_in_town(here: Town, rounds: int) -> Counter[str]:
    """So many customers, and for each fifty previews pressed at once, then one by all fifty."""
    figures: Counter[str] = Counter()
    agents = [here.sandbox.add_user(f"Agent {number}", language_code="en") for number in range(AGENTS)]
    await _do(here, partial(_enrolled, [one.id for one in agents]))
    for agent in agents:
        here.desk.add(agent)
    for number in range(rounds):
        await _press_previews(here, agents, f"Anna{number}", figures)
        await _press_one(here, agents, f"Berta{number}", figures)
    return figures


async def _press_previews(here: Town, agents: list[Person], name: str, figures: Counter[str]) -> None:
    customer, topic, card = await _case(here, name)
    offers = await _do(here, partial(_shown, topic, [one.id for one in agents]))
    pressed = [_give(here, agent, card, offer) for agent, offer in zip(agents, offers, strict=True)]
    await here.settle()
    told = [press.notice or "" for press in pressed]
    given = [notice for notice in told if notice.startswith("Given: R-")]
    assert len(given) == len(set(given)) == FIT, told
    assert sum("more than" in notice for notice in told) == AGENTS - FIT, told
    _check(here, customer, FIT, figures)


async def _press_one(here: Town, agents: list[Person], name: str, figures: Counter[str]) -> None:
    customer, topic, card = await _case(here, name)
    (offer,) = await _do(here, partial(_shown, topic, [agents[0].id]))
    told = [_give(here, agent, card, offer) for agent in agents]
    await here.settle()
    notices = Counter((press.notice or "").split(":")[0] for press in told)
    assert notices == {"Given": 1, "Already given": AGENTS - 1}, notices
    _check(here, customer, 1, figures)


def _check(here: Town, customer: Person, count: int, figures: Counter[str]) -> None:
    heard = [said for said in here.heard(customer) if "R-1" in said]
    assert len(heard) == len(set(heard)) == count, heard
    figures["presses"] += AGENTS
    figures["granted"] += count


async def _case(here: Town, name: str) -> tuple[Person, int, Message]:
    """A customer who complained, and the message of their topic that is pressed on."""
    customer, topic = await complained(here, name)
    shown = next(one for one in here.desk.shows(topic) if " #" in one.text)
    return customer, topic, here.desk.chat.messages[shown.id]


def _give(here: Town, agent: Person, card: Message, offer: Offer) -> Press:
    world, data = here.sandbox.world, f"give:{offer.id}:{offer.nonce}:0"
    return send_press(world, world.chats[card.chat_id], agent.user, card, "Give", data)


def _enrolled(users: list[int], work: Work) -> None:
    for user in users:
        enrol(work, user, "agent", f"Agent {user}")


def _shown(topic: int, users: list[int], work: Work) -> list[Offer]:
    """The previews of as many agents for the case in that topic."""
    (known,) = work.topics.where(thread_id=topic)
    case = work.cases.where(customer_id=known.customer_id)[-1]
    wish = Wish("refund", ASKED)
    return [show_offer(work, wish, known.customer_id, case.id, user) for user in users]


async def _do(here: Town, stage: Any) -> Any:
    assert here.app is not None
    return await here.app._writer.submit(stage)  # noqa: SLF001 -- fifty previews by hand would take minutes
