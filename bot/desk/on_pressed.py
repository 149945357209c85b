"""Staff pressed a button."""

from dataclasses import replace

from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.telegram.inputs import Pressed
from bot.telegram.undelivered import customer_of

# SQLite's integers have at most 19 digits.
LONGEST_ID = 18


def on_pressed(work: Work, pressed: Pressed) -> Say:
    """Carry out a press, as the presser's roster entry allows; the answer is shown to them."""
    action, _, rest = pressed.data.partition(":")
    if action == "again" and member_of(work, pressed.person.id) is not None:
        return _send_again(work, rest)
    return Say("old-button", {"status": "none"})


def _send_again(work: Work, rest: str) -> Say:
    number, _, nonce = rest.partition(":")
    intent = work.intents.get(int(number)) if number.isdecimal() and len(number) < LONGEST_ID else None
    if intent is None or intent.state != "held" or nonce != str(intent.attempts):
        return Say("old-button", {"status": "none"})
    work.intents.put(replace(intent, state="pending", error="repeated: asked by staff"))
    customer_id = customer_of(intent)
    if customer_id is not None:
        say(work, f"topic:{customer_id}", Say("sent-again"))
    return Say("sent-again")
