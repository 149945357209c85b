"""What each customer is just answering: a small memory, so that a reading knows it without the database."""

from collections import OrderedDict
from typing import TypedDict

from aftercare.conversations.conversation import Asked, Free, Invited, Offered, Probed, State, thawed
from aftercare.customers.know_account import current_account
from aftercare.staff.member import members
from aftercare.visits.visit import Visit
from aftercare.work import Work

# So many talks are remembered (some 5 MB with a roster of 30); a customer met again after more than
# these is read afresh.
MOST = 10_000


class Answering(TypedDict, total=False):
    """What `Understanding.read` may be told beside the words."""

    context: str
    asked: str | None
    language: str
    names: tuple[str, ...]


class Listening:
    """Notes after every input what was asked, and tells it before the next one is read.

    A restart forgets it, and then it is looked up anew (`learn`): whom a complaint names decides who may
    read it. A transaction that is rolled back may leave it too new, and then a reading is taken for an
    answer to a question that comes a moment later.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._known: OrderedDict[int, Answering] = OrderedDict()

    def knows(self, user_id: int) -> bool:
        """Whether anything is remembered of this account."""
        return user_id in self._known

    def learn(self, work: Work, user_id: int) -> None:
        """Look up what is not remembered; of a stranger only that everybody who works here may be meant."""
        self.note(work, user_id)
        if user_id not in self._known:
            self._known[user_id] = {"names": _names(work, None)}

    def to(self, user_id: int) -> Answering:
        """What the next words of this account answer; empty where nothing is known."""
        return self._known.get(user_id, {})

    def note(self, work: Work, user_id: int) -> None:
        """Remember what this account was last asked; everything it looks at is loaded already."""
        account = current_account(work, user_id)
        customer = account and work.customers.get(account.customer_id)
        talks = work.conversations.where(customer_id=customer.id) if customer else ()
        if not customer or not talks:
            return
        state = thawed(talks[-1].state) or Free()
        visit = work.visits.get(talks[-1].visit_id) if talks[-1].visit_id is not None else None
        context, asked = _question(state)
        self._known[user_id] = {
            "context": context,
            "asked": asked,
            "language": customer.language,
            "names": _names(work, visit),
        }
        self._known.move_to_end(user_id)
        if len(self._known) > self._most:
            self._known.popitem(last=False)

    def begun(self, work: Work, visit_id: int) -> None:
        """The bot may have asked of its own accord how that visit went, and no input tells of it."""
        visit = work.visits.get(visit_id)
        for account in work.accounts.where(customer_id=visit.customer_id) if visit else ():
            if self.knows(account.user_id):
                self.note(work, account.user_id)


def _names(work: Work, visit: Visit | None) -> tuple[str, ...]:
    """Who served in that visit, and the first names of everybody who works here now.

    The writer remembers the roster, so this asks the database nothing.
    """
    words = ((word for word in member.name.split() if word[:1].isalpha()) for member in members(work))
    first = filter(None, (next(found, "") for found in words))
    return tuple(dict.fromkeys((*(visit.staff if visit else ()), *first)))


def _question(state: State) -> tuple[str, str | None]:
    match state:
        case Asked():
            return "after_visit", None
        case Probed(questions=0):
            return "follow_up", "What could we do better?"
        case Probed():
            return "follow_up", "What was it like?"
        case Offered():
            return "follow_up", "Is there anything else we can do for you?"
        case Invited():
            return "follow_up", "What happened?"
        case _:
            return "any_time", None
