"""Staff decided that a message whose arrival nobody knows of is to be sent again."""

from dataclasses import replace

from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Press
from bot.house import House
from bot.telegram.relay_words import is_unsure
from bot.telegram.undelivered import customer_of

# SQLite's integers have at most 19 digits.
LONGEST_ID = 18


def send_again(work: Work, _house: House, press: Press) -> Say:
    """Let the held message go, once; a button of an earlier attempt does nothing."""
    number, _, nonce = press.rest.partition(":")
    intent = work.intents.get(int(number)) if number.isdecimal() and len(number) < LONGEST_ID else None
    # Words that their writer is still asked about are nobody else's to send.
    if intent is None or not is_unsure(intent) or nonce != str(intent.attempts):
        return Say("old-button", {"status": "none"})
    work.intents.put(replace(intent, state="pending", error="repeated: asked by staff"))
    customer_id = customer_of(intent)
    if customer_id is not None:
        say(work, f"topic:{customer_id}", Say("sent-again"))
    return Say("sent-again")
