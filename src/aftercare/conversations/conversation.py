"""A conversation and its states. A state carries exactly what is known so far."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Protocol, TypeAlias

from aftercare.callbacks.question import Question
from aftercare.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Free:
    """No visit is talked about: the customer may say anything.

    `said` is the pleasantry the bot said last (a message's key), so that it isn't said twice in a row.
    """

    said: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """The opening question about a visit was asked. `questions` follow-ups may still be asked."""

    questions: int


@dataclass(frozen=True, slots=True)
class Probed:
    """A follow-up was asked about an answer that did not say how it went."""

    questions: int


@dataclass(frozen=True, slots=True)
class Offered:
    """Everything was well, and further help was offered."""


@dataclass(frozen=True, slots=True)
class Invited:
    """The customer said that something went wrong, and was asked what happened."""


@dataclass(frozen=True, slots=True)
class WithPeople:
    """A case is open: people answer, the bot only sees to it that nobody waits in silence.

    `told` is how often the bot has confirmed what was added. Of a call that is being arranged, `asked` is
    what was asked last ("phone", "when" or nothing), `doubted` the number that was not believed, or those
    of which one was to be chosen.
    """

    case_id: int
    told: int = 0
    asked: Question = ""
    doubted: str = ""


@dataclass(frozen=True, slots=True)
class Settled:
    """The case was resolved: words that don't close the talk take it up again.

    `thanked` says that the customer's thanks were answered already.
    """

    case_id: int
    thanked: bool = False


State: TypeAlias = Free | Asked | Probed | Offered | Invited | WithPeople | Settled
_BY_TAG: dict[str, type[State]] = {
    kind.__name__: kind for kind in (Free, Asked, Probed, Offered, Invited, WithPeople, Settled)
}
VERSION = 1


@dataclass(frozen=True, slots=True)
class Conversation:
    """The talk of one account about one visit, or about none. `state` is a tagged state (see `thawed`).

    `department` is where it was begun (by a poster on its counter), None where nobody knows.
    """

    id: int
    customer_id: int
    user_id: int
    visit_id: int | None
    state: Mapping[str, Any]
    opened_at: datetime
    updated_at: datetime
    department: str | None = None


class ConversationShelves(Protocol):
    """What the use cases of conversations need."""

    @property
    def now(self) -> datetime:
        """The moment of this transaction, UTC."""

    @property
    def conversations(self) -> Shelf[Conversation]:
        """By `id`, `customer_id`, `visit_id`."""


def frozen(state: State) -> dict[str, Any]:
    """A state as it is stored."""
    return {"tag": type(state).__name__, "version": VERSION, **asdict(state)}


def thawed(stored: Mapping[str, Any]) -> State | None:
    """The state that was stored, or None where this version of the program does not know it."""
    values = {key: value for key, value in stored.items() if key not in {"tag", "version"}}
    try:
        return _BY_TAG[stored["tag"]](**values)
    except (KeyError, TypeError):
        return None
