"""What the stories of approvals share: who works here, and an agent who wants to give more than they may."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from aftercare.policies.shipped import in_proportion
from aftercare.policies.stored import policy_of, set_policy
from aftercare.work import Work
from telegram_sandbox import Person
from telegram_sandbox.people.seeing import Seen
from tests.stories.delicate_scene import hired
from tests.stories.resolve_scene import complained
from tests.town import Town

T = TypeVar("T")
ASK = "Ask a manager"


@dataclass
class Wanted:
    """An agent has asked for more than an agent's 20 €; Mari is a manager and Kadri the owner."""

    here: Town
    peep: Person
    mari: Person
    anna: Person
    topic: int
    others: dict[str, Person]

    async def gives(self, by: Person, what: str) -> None:
        """Somebody wants to give that; the sheet has its preview."""
        by.write(f"/give {what}", to=self.here.desk, topic=self.topic)
        await self.here.settle()

    async def asks(self, by: Person | None = None) -> str:
        """Somebody presses *Ask a manager* on it."""
        return await self.here.presses(by or self.peep, ASK, self.topic)

    def lines(self) -> list[str]:
        """What the bot has written in the customer's topic, the newest last."""
        return self.here.desk_lines(self.topic)

    def told(self, person: Person) -> str:
        """What somebody was told last in private."""
        return self.here.heard(person)[-1]

    def customer_hears(self) -> list[str]:
        """What Anna was told of money."""
        return [said for said in self.here.heard(self.anna) if "(R-" in said]


async def wanted(
    here: Town, what: str = "refund 35 late by an hour", *others: str, ask: bool = True, **visit: Any
) -> Wanted:
    """Anna has complained, and Peep wants to give that; `others` are more managers."""
    mari = await hired(here, "Mari", "manager")
    more = {name: await hired(here, name, "manager") for name in others}
    peep = await hired(here, "Peep", "agent")
    anna, topic = await complained(here, **visit)
    scene = Wanted(here, peep, mari, anna, topic, more)
    await scene.gives(peep, what)
    if ask:
        await scene.asks()
    return scene


def card(person: Person, holds: str = "is asking") -> Seen:
    """The latest card of that sort in somebody's private chat."""
    return next(one for one in reversed(person.sees()) if holds in one.text)


async def decided(here: Town, stage: Callable[[Work], T]) -> T:
    """Have that decided as the bot itself does."""
    assert here.app is not None
    return await here.app._writer.submit(stage)  # noqa: SLF001 -- limits have stories of their own


async def limited(here: Town, role: Any, most: int) -> None:
    """From now on that role may refund so much (minor units) in one case."""

    def change(work: Work) -> None:
        policy = policy_of(work, "EUR")
        limits = {one: dict(theirs) for one, theirs in policy.limits.items()}
        limits[role] |= {"refund": in_proportion(most)}
        set_policy(work, policy.model_copy(update={"limits": limits}), None)

    await decided(here, change)
