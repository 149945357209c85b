"""A local Bot API server with people in it: for tests, and for trying a bot without Telegram.

In a test, on the test's own event loop:

    async with Sandbox(clock=clock, rules=Rules(flood=False), seed=1) as sandbox:   # a free loopback port
        anna = sandbox.add_user("Anna", language_code="et")            # Person
        desk = sandbox.add_group("Desk", owner=sandbox.add_user("Olga"))  # Group: kind="forum" | "supergroup" | "group"
        desk.promote_bot(can_pin_messages=False)                       # others: add_bot remove_bot demote_bot restrict_bot
        bot = Bot(sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot")
        anna.start("payload"); anna.write("hello"); anna.press("A label"); anna.send_file("photo", data, about={"caption": …})
        await sandbox.settled()                                        # every update confirmed, no call under way
        assert anna.last().text == "…"; [str(line) for line in anna.sees()]; anna.sees(desk, topic=7)

What people do is synchronous (`Person`, `Group`); what only time does goes by the injected clock.
`sandbox.faults` makes things go wrong, `sandbox.go_away()` / `come_back()` take the server off the network,
`sandbox.calls.of("sendMessage")` tells what the bot called, `sandbox.pending` how much it has not yet confirmed.
"""

from telegram_sandbox.clock import Clock, MachineClock
from telegram_sandbox.errors import ApiError, SandboxError
from telegram_sandbox.faults import Fault, Kind
from telegram_sandbox.people.group import Group
from telegram_sandbox.people.person import Person
from telegram_sandbox.people.seeing import Seen
from telegram_sandbox.rules import Rules
from telegram_sandbox.server import Sandbox
from telegram_sandbox.state.messages import Message
from telegram_sandbox.state.presses import Press

__all__ = [
    "ApiError",
    "Clock",
    "Fault",
    "Group",
    "Kind",
    "MachineClock",
    "Message",
    "Person",
    "Press",
    "Rules",
    "Sandbox",
    "SandboxError",
    "Seen",
]
