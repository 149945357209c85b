"""The memory of what customers were asked."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy import create_engine, event

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
from aftercare.customers.know_account import know_account
from aftercare.staff.member import Member, Role, enrol
from aftercare.storage import tables
from aftercare.storage.unit import Ids, Memories, Unit
from aftercare.work import Work
from bot.customer.listening import Listening

NOW = datetime(2026, 3, 11, tzinfo=UTC)


def member(number: int, name: str, role: Role = "agent", *, active: bool = True) -> Member:
    return Member(id=number, user_id=number, role=role, name=name, active=active, created_at=NOW)


def work(state: State, *, visit: bool = True, roster: Sequence[Member] = ()) -> Work:
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
        "roster": SimpleNamespace(fetch=lambda role: [one for one in roster if one.role in role]),
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
        (Invited(), "follow_up", "What happened?", ("Marko",)),
        (WithPeople(9), "any_time", None, ("Marko",)),
        (Free("closing"), "any_time", None, ("Marko",)),
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


ROSTER = (
    member(11, "Kadri Tamm"),
    member(12, "Rasa", "manager"),
    member(13, "Oleg", "admin"),
    member(14, "Piret", active=False),
    member(15, "Marko"),
    member(16, " "),
)


@pytest.mark.parametrize("state", [Asked(2), WithPeople(9), Free(), Invited()])
def test_whoever_works_here_may_be_meant_by_their_first_name(state: State) -> None:
    listening = Listening()
    listening.note(work(state, roster=ROSTER), 5)
    assert listening.to(5).get("names") == ("Marko", "Kadri", "Rasa", "Oleg")
    listening.note(work(state, visit=False, roster=ROSTER), 5)
    assert listening.to(5).get("names") == ("Kadri", "Rasa", "Oleg", "Marko")


def test_the_database_is_not_asked_again_for_what_the_writer_remembers(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'a.db'}")
    tables.metadata.create_all(engine)
    ids, memories, statements = Ids(), Memories(), list[str]()
    with engine.connect() as connection:
        ids.load(connection)
        unit = Unit(connection, ids, NOW, memories)
        enrol(cast("Work", unit), 11, "agent", "Kadri")
        _account, ana = know_account(cast("Work", unit), 5, "Ana", "sl", "en")
        unit.conversations.add(
            Conversation(
                id=unit.conversations.next_id(),
                customer_id=ana.id,
                user_id=5,
                visit_id=None,
                state=frozen(WithPeople(9)),
                opened_at=NOW,
                updated_at=NOW,
            )
        )
        unit.flush()
        listening = Listening()
        listening.note(cast("Work", Unit(connection, ids, NOW, memories)), 5)
        event.listen(engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
        listening.note(cast("Work", Unit(connection, ids, NOW, memories)), 5)
    assert listening.to(5).get("names") == ("Kadri",)
    assert statements == []


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
