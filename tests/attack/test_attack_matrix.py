"""Role × command × chat and role × button, every one of them: who is let, who is not, and what outsiders see.

The tables here are written down anew, on purpose: a right that changes in the program has to be changed
here as well, and a command or button that nobody has thought about fails.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from aftercare.say import Say
from aftercare.staff.rights import LEAST
from bot.customer.on_command import COMMANDS as CUSTOMERS
from bot.desk.commands import COMMANDS
from bot.desk.presses import PRESSES
from tests.attack.matrix_scene import CHATS, HIDDEN, STAFF, USERS, WHO, Scene, pressed, scene, written

DESK = ("general", "topic")
ALL = ("private", *DESK)
# The least that one must be, and where it works.
COMMANDS_OF: dict[str, tuple[str, tuple[str, ...]]] = {
    "board": ("agent", ALL),
    "customer": ("agent", ALL),
    "resolve": ("agent", DESK),
    "causes": ("agent", ALL),
    "need": ("agent", DESK),
    "unsend": ("agent", ALL),
    "done": ("agent", ("private",)),
    "duty": ("agent", ALL),
    "hours": ("agent", ALL),
    "danger": ("agent", ALL),
    "promise": ("agent", ALL),
    "help": ("agent", ALL),
    "visit": ("agent", ALL),
    "give": ("agent", ALL),
    "redeem": ("agent", ALL),
    "policy": ("agent", ALL),
    "limits": ("admin", ALL),
    "poster": ("manager", ALL),
    "reach": ("manager", ("private", "general")),
    "payouts": ("manager", ("private", "general")),
    "ledger": ("manager", ("private", "general")),
    "reverse": ("manager", ALL),
    "staff": ("manager", ALL),
    "dead": ("admin", ("private", "general")),
    "setup": ("admin", (*ALL, "elsewhere", "others-forum")),
}
PRESSES_OF: dict[str, str] = {
    **dict.fromkeys(
        (
            *(
                "take",
                "takeover",
                "release",
                "resolve",
                "cause",
                "causes",
                "done",
                "reopen",
                "later",
                "caused",
            ),
            *("more", "history", "restrict", "attend", "pass", "call", "called", "missed", "onduty"),
            *("again", "send", "note", "visit-leave", "visit-stop", "visit-undo", "unneed", "redeem"),
            *("makeright", "gift", "give-other", "give-own", "give-back", "give"),
        ),
        "agent",
    ),
    **dict.fromkeys(("askfor", "askback"), "agent"),
    **dict.fromkeys(("approve", "approve-other", "approve-sum", "refuse", "refuse-why"), "manager"),
    "phoned": "manager",
    **dict.fromkeys(("payout", "payhow", "payouts", "payouts-csv", "ledger-csv"), "manager"),
    **dict.fromkeys(("takeback", "takeback-one"), "manager"),
    **dict.fromkeys(
        ("upload", "upload-no", "upload-fields", "upload-field", "upload-set", "upload-undo"), "manager"
    ),
    **dict.fromkeys(
        (
            "desk",
            "retry",
            "bury",
            "admit",
            "decline",
            "uninvite",
            "unstaff",
            "expel",
            "hours-undo",
            "limits-undo",
            "danger-undo",
        ),
        "admin",
    ),
}
LEAST_OF: dict[str, tuple[str, ...]] = {
    "agent": (
        *("answer", "read_desk", "take", "resolve", "hand_over", "restrict", "read_hours", "read_duty"),
        *("take_duty", "read_causes", "make_visit", "give", "read_policy", "redeem"),
    ),
    "manager": (
        *("read_restricted", "unsend_others", "read_roster", "put_on_duty", "upload_visits", "make_poster"),
        *("read_reach", "approve", "reverse", "read_ledger", "pay_out"),
    ),
    "admin": (
        *("set_up", "change_roster", "change_hours", "change_causes", "read_dead_letters"),
        "change_danger",
        "change_policy",
    ),
}
# What some commands change needs more than reading what they show.
CHANGES: dict[str, tuple[tuple[str, str], ...]] = {
    "staff": tuple(
        (words, "admin")
        for words in ("add agent", "invite salon", "remove Agent", "remove Manager", "name Agent Other")
    ),
    "hours": (("Mon-Fri 10-17", "admin"),),
    "promise": (("45", "admin"),),
    "limits": (("refund agent 30", "admin"), ("gift add coffee 3", "admin")),
    "danger": (("phone +372 5551 2345", "admin"), ("add kihvt", "admin")),
    "causes": (("add Salon: Long wait", "admin"),),
    "duty": (("me", "agent"), ("Agent", "manager"), ("Admin", "manager")),
}
# Commands that change nothing by what is written behind them, beyond what the gate lets them do at all.
UNCHANGING = {
    *("payouts", "ledger", "reverse"),
    *("help", "board", "customer", "resolve", "unsend", "done", "dead", "setup"),
    *("visit", "reach", "need", "poster", "policy", "give", "redeem"),
}
OUTSIDERS = ("nobody", "customer", "ex-staff", "applicant")
UNKNOWN = "/nonsense"


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Scene]:
    async with scene(tmp_path) as made:
        yield made


def may(who: str, least: str) -> bool:
    ranks: dict[str, int] = {role: rank for rank, role in enumerate(STAFF)}
    return ranks.get(who, -1) >= ranks[least]


def watched(monkeypatch: pytest.MonkeyPatch, registry: Any, answer: object) -> list[str]:
    """Let all those commands or buttons only tell that they were reached."""
    ran: list[str] = []

    def only_told(name: str) -> Callable[..., object]:
        def run(*_: object) -> object:
            ran.append(name)
            return answer

        return run

    for name, rule in registry.items():
        monkeypatch.setitem(registry, name, replace(rule, run=only_told(name)))
    return ran


def test_every_command_button_and_right_stands_in_a_table_here() -> None:
    assert COMMANDS_OF.keys() == COMMANDS.keys()
    assert PRESSES_OF.keys() == PRESSES.keys()
    assert CHANGES.keys() | UNCHANGING == COMMANDS.keys() and not CHANGES.keys() & UNCHANGING
    assert {act: least for least, acts in LEAST_OF.items() for act in acts} == LEAST


async def test_a_command_runs_for_whom_and_where_it_may_and_nowhere_else(
    here: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, wrong = watched(monkeypatch, COMMANDS, None), []
    for name, who, chat in product(COMMANDS, WHO, CHATS):
        least, where = COMMANDS_OF[name]
        allowed = [name] if may(who, least) and chat in where else []
        for text in (f"/{name}", f"/{name} x", f"/{name.upper()}@Lill_Bot x\ny"):
            if (update := written(who, chat, text)) is not None:
                ran.clear()
                trace = await here.tries(update)
                if ran != allowed or (not ran and chat != "private" and _harm(trace.changes)):
                    wrong.append((who, chat, text, ran, trace.changes))
    assert wrong == []


async def test_outsiders_cannot_tell_a_command_of_staff_from_one_that_does_not_exist(here: Scene) -> None:
    for name, who, chat in product(COMMANDS, OUTSIDERS, CHATS):
        for words in ("", *(f" {words}" for words, _ in CHANGES.get(name, ()))):
            trace = await here.tries(_written(who, chat, f"/{name}{words}"))
            assert trace == await here.tries(_written(who, chat, UNKNOWN + words)), (name, who, chat, words)
            assert (trace.said == []) == (chat != "private"), (name, who, chat, words)


async def test_who_hides_behind_a_group_or_a_channel_is_only_told_to_show_themselves(here: Scene) -> None:
    for name, who, chat in product(COMMANDS, HIDDEN, CHATS[1:]):
        trace = await here.tries(_written(who, chat, f"/{name} add agent"))
        assert _harm(trace.changes) == []
        assert all('"not-on-roster", {"name": ""}' in said for said in trace.said)
        assert bool(trace.said) == (chat in COMMANDS_OF[name][1]), (name, who, chat)


async def test_a_command_for_another_bot_is_nobodys_here(
    here: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = watched(monkeypatch, COMMANDS, None)
    for name, who, chat in product(COMMANDS, WHO, CHATS[1:]):
        trace = await here.tries(_written(who, chat, f"/{name}@other_bot"))
        assert (ran, trace.said, _harm(trace.changes)) == ([], [], []), (name, who, chat)


async def test_what_a_command_changes_is_changed_by_nobody_who_may_only_read_it(here: Scene) -> None:
    for name, who, chat in product(CHANGES, USERS, CHATS):
        least, where = COMMANDS_OF[name]
        for words, needed in CHANGES[name]:
            changes = _harm((await here.tries(_written(who, chat, f"/{name} {words}"))).changes)
            if who in STAFF and chat in where:
                assert bool(changes) == (may(who, least) and may(who, needed)), (name, who, chat, changes)
            else:
                # Strangers become customers by writing, and that is all.
                own = ("Customer(", "Account(", "Conversation(")
                assert [one for one in changes if not one.split()[1].startswith(own)] == []


async def test_customers_commands_are_for_everybody_in_private_and_for_nobody_elsewhere(here: Scene) -> None:
    hint = ['["say", {"buttons": [], "says": [["unknown-command-hint", {}]]}]']
    for name, who in product(CUSTOMERS, USERS):
        assert (await here.tries(_written(who, "private", f"/{name}"))).said != []
        for chat in CHATS[1:]:
            trace = await here.tries(_written(who, chat, f"/{name}"))
            if name not in COMMANDS:  # staff have a help of their own
                assert trace.said == (hint if who in STAFF and chat in DESK else []), (name, who, chat)
            assert _harm(trace.changes) == []


async def test_a_button_works_for_whom_it_may_and_for_nobody_else(
    here: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = watched(monkeypatch, PRESSES, Say("sent-again"))
    for action, who, chat in product(PRESSES, USERS, CHATS):
        for rest in ("", ":1", ":1:1:1"):
            ran.clear()
            trace = await here.tries(pressed(who, chat, f"{action}{rest}"))
            assert ran == ([action] if may(who, PRESSES_OF[action]) else []), (who, chat, rest)
            if not ran:
                assert (trace.changes, trace.said) == ([], []), (who, chat, rest)


async def test_a_forged_button_breaks_nothing(here: Scene) -> None:
    """A changed client can send any data at all."""
    broken = []
    rests = (
        "",
        ":",
        ":x",
        ":1:x",
        "::::",
        ":" + "9" * 40,
        ":-1:-1",
        ":²:½",
        ":0:0:0",
        ":1:0:\x00",
        ":1" * 12,
    )
    for action, rest in product(PRESSES, rests):
        for chat in ("private", "general"):
            try:
                await here.tries(pressed("admin", chat, f"{action}{rest}"[:64]))
            except Exception as error:  # noqa: BLE001 -- whatever it is, it is told with the button
                broken.append((action, rest, chat, repr(error)))
    assert broken == []


async def test_outsiders_presses_do_nothing_and_are_all_answered_alike(here: Scene) -> None:
    for who, action in product(OUTSIDERS, (*PRESSES, "nonsense", "")):
        trace = await here.tries(pressed(who, "general", f"{action}:1"))
        assert (trace.changes, trace.said) == ([], [])
        assert trace.answer == Say("old-button", {"status": "none"})


def _written(who: str, chat: str, text: str) -> dict[str, Any]:
    update = written(who, chat, text)
    assert update is not None
    return update


def _harm(changes: list[str]) -> list[str]:
    """Changes but for whether the group has topics, which any message tells, and when it was last told."""
    return [one for one in changes if "name='desk-forum:" not in one and "name='anonymous:" not in one]
