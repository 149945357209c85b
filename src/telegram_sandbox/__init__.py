"""A local Bot API server with people in it: for tests, and for trying a bot without Telegram.

In a test, on the test's own event loop:

    async with Sandbox(clock=clock, rules=Rules(flood=False), seed=1) as sandbox:  # a free loopback port
        anna = sandbox.add_user("Anna", language_code="et")  # a Person
        olga = sandbox.add_user("Olga")
        desk = sandbox.add_group("Desk", owner=olga)  # a Group; kind="forum", "supergroup" or "group"
        desk.promote_bot(can_pin_messages=False)  # others: add_bot remove_bot demote_bot restrict_bot
        bot = Bot(sandbox.token, f"{sandbox.url}/bot", f"{sandbox.url}/file/bot")
        anna.start("payload"); anna.write("hello"); anna.press("A label"); anna.send_file("photo", data)
        await sandbox.settled()  # every update confirmed, no call under way
        anna.last().text; [str(line) for line in anna.sees()]; anna.sees(desk, topic=7)

What people do is synchronous (`Person`, `Group`); what only time does goes by the injected clock.
`sandbox.faults` makes things go wrong, `sandbox.go_away()` / `come_back()` take the server off the network,
`sandbox.inject` queues raw updates, `sandbox.calls.of("sendMessage")` tells what the bot called,
`sandbox.pending` how much it has not yet confirmed.

Over HTTP, for a page (same host and origin only; `sandbox.app` takes more routes before `start`):

    GET  /sandbox/state                           bot, users, chats with topics and members, faults, pending,
                                                  clock (if it can be moved): {now, shift in seconds}
    GET  /sandbox/chats/{chat}?viewer=&topic=&deleted=  a person's screen: messages (topic: a number,
                                                  "general", or left out for all), typing, keyboard,
                                                  commands, menu_button, pinned
    GET  /sandbox/presses/{press}                 whether a button press was answered, with which notice
    GET  /sandbox/files/{file_id}                 a file's bytes
    GET  /sandbox/calls?method=                   what the bot called, with the outcome
    GET  /sandbox/live                            a WebSocket, {"event": name, …ids}: hello message edited
                                                  deleted reaction topic member chat user answer action
                                                  commands clock call; whoever comes back reads anew
    POST /sandbox/do/{action}                     JSON arguments → {"ok": true, "result"} or
                                                  {"ok": false, "error"} with 400; the actions and their
                                                  arguments are the functions of `control/*_actions.py`:
        add_user start open_link write edit delete hide send_file send_album send_location send_contact
        share_phone press press_again react block unblock delete_account forbid_voice · add_group add_bot
        remove_bot promote_bot demote_bot restrict_bot add_member remove_member promote demote open_topic
        close_topic reopen_topic rename_topic delete_topic migrate turn_into_forum · fault clear_faults
        disturb_updates restart_ids inject go_away flood · advance_clock (seconds; with a `ShiftableClock`)

`python -m telegram_sandbox --port N` runs it alone.
"""

from telegram_sandbox.clock import Clock, MachineClock, ShiftableClock
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
    "ShiftableClock",
]
