"""A command or a press of somebody on the roster, with all that its use case needs to know."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TypeAlias

from aftercare.customers.customer import Customer
from aftercare.inbox import Received
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import Act
from aftercare.work import Work
from bot.house import House
from bot.telegram.inputs import Pressed


class Where(Enum):
    """The kinds of chats that a command may be given in."""

    PRIVATE = "private"
    GENERAL = "general"
    TOPIC = "topic"
    ELSEWHERE = "elsewhere"  # a group that is not the desk


@dataclass(frozen=True, slots=True)
class DeskChanged:
    """There is a desk now, or it can be written to again: what waited for it may go."""


@dataclass(frozen=True, slots=True)
class DangerChanged:
    """Other words mean danger now."""


@dataclass(frozen=True, slots=True)
class TryAgain:
    """An input is to be taken once more."""

    received: Received


@dataclass(frozen=True, slots=True)
class RosterChanged:
    """Somebody's commands are others now."""

    user_id: int


# What happens beside the transaction, once it is committed.
After: TypeAlias = DeskChanged | DangerChanged | TryAgain | RosterChanged


@dataclass(frozen=True, slots=True)
class Asked:
    """A command. `target` is where the answer goes; `customer` is whose topic it was given in, if any.

    `reply_to` is the message it answers, `reply_by` the user who wrote that, `reply_album` the album it is
    part of. What has to follow the commit goes into `after`.
    """

    member: Member
    name: str
    argument: str
    where: Where
    target: str
    chat_id: int
    thread_id: int | None
    message_id: int
    reply_to: int | None
    customer: Customer | None
    reply_by: int | None = None
    reply_album: str | None = None
    after: list[After] = field(default_factory=list)

    def answer(self, work: Work, *says: Say, buttons: tuple[tuple[Say, str], ...] = ()) -> None:
        """Answer where it was asked, with buttons as (label, data) rows."""
        answer = say(work, self.target, *says, buttons=buttons)
        # Nothing of a case that only managers read stands in a topic, but what somebody asked for there does.
        work.intents.put(replace(answer, content={**answer.content, "wanted": True}))


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed by somebody on the roster. `rest` is what follows the action in its data."""

    member: Member
    pressed: Pressed
    rest: str
    after: list[After] = field(default_factory=list)


CommandCase: TypeAlias = Callable[[Work, House, Asked], None]
# A press is answered with a short notice to whoever pressed.
PressCase: TypeAlias = Callable[[Work, House, Press], Say]


@dataclass(frozen=True, slots=True)
class StaffCommand:
    """A command of staff: what one must be allowed to do to give it, and where it works."""

    name: str
    act: Act
    where: frozenset[Where]
    run: CommandCase


@dataclass(frozen=True, slots=True)
class StaffPress:
    """A button's action: what one must be allowed to do to press it."""

    act: Act
    run: PressCase
