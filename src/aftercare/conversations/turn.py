"""One turn of a conversation: what may be known for it, and what comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from aftercare.cases.case import Kind
from aftercare.conversations.conversation import State
from aftercare.hours.working_time import When
from aftercare.say import Say


@dataclass(frozen=True, slots=True)
class Expected:
    """Whom the customer may expect and when: `who`, or `manager` where that is who they want.

    `answers` is by then, `reads` at then since nobody works now, `calls` at then as staff promised; `day`
    is the local day of `at`. `window` are the arguments of `call-window` where a call was agreed for it.
    """

    who: str
    manager: str
    how: Literal["answers", "reads", "calls"]
    at: datetime
    day: When
    window: Mapping[str, str | int | dict[str, str]] | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """What the decision may know beside the words.

    `answered` says that a person has the word in the open case;
    `opened` is the case that these very words opened before they were all in; `staff` is who served;
    `long_since` that the talk has rested for so long that an earlier answer counts no more; `reopened` that
    these very words have taken a resolved case up again, `helper` who has it then (empty: nobody yet);
    `expected` is None where nothing can be promised; `duty` is who is alerted if it can't wait (empty: no
    name is known, None: there is nobody); `quiet` that they want no small talk;
    `voice` that they spoke these words instead of writing them; `tells` that these words answer how it
    went; `call` that these words arrange a call,
    of which is spoken elsewhere.
    """

    name: str
    answered: bool = False
    opened: Kind | None = None
    staff: tuple[str, ...] = ()
    long_since: bool = False
    reopened: bool = False
    helper: str = ""
    expected: Expected | None = None
    duty: str | None = None
    quiet: bool = False
    voice: bool = False
    tells: bool = False
    call: bool = False


@dataclass(frozen=True, slots=True)
class OpenCase:
    """People must see to it."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Wish:
    """A further wish within the open case, which staff must not overlook."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Reopen:
    """A resolved case is not settled after all."""

    case_id: int


@dataclass(frozen=True, slots=True)
class StopWriting:
    """The customer wants nothing more from the bot's own accord."""


@dataclass(frozen=True, slots=True)
class PassPraise:
    """Whoever served is to hear what was said of them."""

    staff: tuple[str, ...]


Effect: TypeAlias = OpenCase | Wish | Reopen | StopWriting | PassPraise


@dataclass(frozen=True, slots=True)
class Turn:
    """The next state, what is said (a paragraph each), and what else follows."""

    state: State
    says: Sequence[Say] = ()
    effects: Sequence[Effect] = field(default=())
