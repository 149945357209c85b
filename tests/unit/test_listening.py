"""The memory of what customers were asked."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from aftercare.conversations.conversation import (
    Asked,
    Conversation,
    Free,
    Invited,
    Offered,
    Probed,
    State,
    WithPeople,
    frozen,
)
from aftercare.customers.customer import Account, Customer
from aftercare.work import Work
from bot.customer.listening import Listening

NOW = datetime(2026, 3, 11, tzinfo=UTC)


def work(state: State, *, visit: bool = True) -> Work:
    """What a transaction has loaded about Ana (user 5) and her one talk."""
    account = Account(
        id=1, user_id=5, customer_id=2, first_name="Ana", chosen=1, unreachable="", created_at=NOW
    )
    ana = Customer(
        id=2,
        name="Ana",
        language="sl",
        language_from="words",
        external_id=None,
        phone=None,
        segment=None,
        stopped_at=None,
        created_at=NOW,
    )
    talk = Conversation(
        id=3,
        customer_id=2,
        user_id=5,
        visit_id=4 if visit else None,
        state=frozen(state),
        opened_at=NOW,
        updated_at=NOW,
    )
    shelf: dict[str, Any] = {
        "accounts": SimpleNamespace(where=lambda user_id: [account] if user_id == 5 else []),
        "customers": SimpleNamespace(get={2: ana}.get),
        "conversations": SimpleNamespace(where=lambda customer_id: [talk] if customer_id == 2 else []),
        "visits": SimpleNamespace(get={4: SimpleNamespace(staff=("Marko",))}.get),
    }
    return cast("Work", SimpleNamespace(**shelf))


@pytest.mark.parametrize(
    ("state", "context", "asked", "names"),
    [
        (Asked(2), "after_visit", None, ("Marko",)),
        (Probed(1), "follow_up", "What was it like?", ("Marko",)),
        (Probed(0), "follow_up", "What could we do better?", ("Marko",)),
        (Offered(), "follow_up", "Is there anything else we can do for you?", ("Marko",)),
        (Invited(), "follow_up", "What happened?", ()),
        (WithPeople(9), "any_time", None, ()),
        (Free("closing"), "any_time", None, ()),
    ],
)
def test_the_next_words_answer_what_was_asked_last(
    state: State, context: str, asked: str | None, names: tuple[str, ...]
) -> None:
    listening = Listening()
    listening.note(work(state), 5)
    assert listening.to(5) == {"context": context, "asked": asked, "language": "sl", "names": names}


def test_a_talk_about_no_visit_names_nobody() -> None:
    listening = Listening()
    listening.note(work(Offered(), visit=False), 5)
    assert listening.to(5).get("names") == ()


def test_of_a_stranger_nothing_is_known() -> None:
    listening = Listening()
    listening.note(work(Asked(2)), 6)
    assert listening.to(6) == {}


def test_whoever_was_silent_longest_is_forgotten_first() -> None:
    listening = Listening(most=1)
    listening.note(work(Asked(2)), 5)
    assert listening.to(5)
    everybody = work(Asked(2))
    cast("Any", everybody).accounts = SimpleNamespace(
        where=lambda user_id: work(Asked(2)).accounts.where(user_id=5) if user_id else []
    )
    listening.note(everybody, 6)
    assert listening.to(5) == {}
    assert listening.to(6)
