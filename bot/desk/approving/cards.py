"""Where requests for a yes stand: approvers' cards, and the message of whoever asked."""

from collections.abc import Sequence
from dataclasses import replace

from aftercare.cases.case import restricted
from aftercare.customers.customer import Customer
from aftercare.gestures.gesture import Offer
from aftercare.messages.message import Placement, place, placed
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.sheet import Buttons, put_sheet

# Telegram's 64 bytes hold so much of an offer's nonce beside its number and an amount.
KEY_LENGTH = 8
# The timer that strikes when a card can't be delivered.
UNREACHED = "approval-unreached"
_CARD, _QUESTION, _ASKING = "approval", "approval-asks", "asking"


def key_of_offer(offer: Offer) -> str:
    """What every button about it carries."""
    return f"{offer.id}:{offer.nonce[:KEY_LENGTH]}"


def show_card(work: Work, offer: Offer, member: Member, says: Sequence[Say], *, sums: bool) -> None:
    """Put the card into an approver's private chat; should it not arrive, a timer strikes."""
    target, mark = f"staff:{member.user_id}", f"{_CARD}:{offer.id}"
    put_sheet(work, target, offer.customer_id, mark, says, _buttons(offer, sums=sums), columns=3)
    for intent in work.intents.where(fold=f"sheet:{mark}:{member.user_id}"):
        content = {**intent.content, "wakes": [UNREACHED, str(offer.id)]}
        work.intents.put(replace(intent, content=content))


def show_card_in_topic(work: Work, offer: Offer, says: Sequence[Say], *, sums: bool) -> None:
    """Put it into the customer's topic, where whoever can't be written to in private may see it."""
    mark = f"{_CARD}:{offer.id}"
    put_sheet(
        work,
        f"topic:{offer.customer_id}",
        offer.customer_id,
        mark,
        says,
        _buttons(offer, sums=sums),
        columns=3,
    )


def is_in_topic(work: Work, offer: Offer) -> bool:
    """Whether the desk was asked already."""
    mark = f"{_CARD}:{offer.id}"
    return placed(work, mark) is not None or bool(work.intents.where(fold=f"sheet:{mark}"))


def ask_approver(
    work: Work, offer: Offer, user_id: int, says: Sequence[Say], buttons: Buttons, *, columns: int = 3
) -> None:
    """Ask an approver something more, in their private chat."""
    mark = f"{_QUESTION}:{offer.id}"
    target = f"staff:{user_id}"
    put_sheet(work, target, offer.customer_id, mark, says, buttons, columns=columns, latest=True)


def turn_cards(work: Work, offer: Offer, what: Say, became: Say) -> None:
    """Every card tells what became of it, and has no buttons any more."""
    for user_id in offer.asked:
        for mark in (f"{_CARD}:{offer.id}:{user_id}", f"{_QUESTION}:{offer.id}:{user_id}"):
            if placed(work, mark) is not None or work.intents.where(fold=f"sheet:{mark}"):
                _amend(work, f"staff:{user_id}", mark, (what, became))
    if is_in_topic(work, offer):
        _amend(work, f"topic:{offer.customer_id}", f"{_CARD}:{offer.id}", (what, became))


def keep_asking_at(work: Work, offer: Offer, press: Press) -> None:
    """The message whose button was pressed is the one that shows whoever asked how it stands."""
    chat_id, message_id = press.pressed.chat_id, press.pressed.message_id
    if chat_id and message_id:
        place(work, _asking(offer), chat_id, message_id, offer.customer_id)


def turn_asking(work: Work, offer: Offer, *says: Say, buttons: Buttons = ()) -> None:
    """That message says this from now on."""
    found = placed(work, _asking(offer))
    if found is not None:
        _amend(work, _target(found), _asking(offer), says, buttons)


def tell_requester(work: Work, offer: Offer, *says: Say) -> Intent:
    """A short line for whoever asked: where they did, or in private what only managers may read."""
    found = placed(work, _asking(offer))
    history = [] if offer.case_id is None else work.case_events.where(case_id=offer.case_id)
    private = f"staff:{offer.user_id}"
    target = private if restricted(history) else f"topic:{offer.customer_id}"
    target = private if found is not None and found.chat_id > 0 else target
    at = found.at if found is not None and _target(found) == target else None
    return say(work, target, *says, answers=at)


def offer_of_reply(work: Work, chat_id: int, message_id: int | None) -> int | None:
    """The offer whose card or question an approver's message answers."""
    if message_id is None:
        return None
    for found in work.placements.where(at=f"{chat_id}:{message_id}"):
        kind, _, rest = found.key.partition(":")
        if kind in {_CARD, _QUESTION}:
            return int(rest.partition(":")[0])
    return None


def whose(work: Work, offer: Offer) -> Customer:
    """For whom it is."""
    customer = work.customers.get(offer.customer_id)
    if customer is None:
        raise LookupError("an offer belongs to a customer")
    return customer


def _buttons(offer: Offer, *, sums: bool) -> Buttons:
    key = key_of_offer(offer)
    other = [(Say("approval-other"), f"approve-other:{key}")] if sums else []
    return [(Say("approval-approve"), f"approve:{key}"), *other, (Say("approval-decline"), f"refuse:{key}")]


def _amend(work: Work, target: str, mark: str, says: Sequence[Say], buttons: Buttons = ()) -> None:
    content = {
        "placed": mark,
        "says": [[one.key, dict(one.args)] for one in says],
        "buttons": [[label.key, dict(label.args), data] for label, data in buttons],
    }
    stage(work, target, "amend", content)


def _target(found: Placement) -> str:
    return f"staff:{found.chat_id}" if found.chat_id > 0 else f"topic:{found.customer_id}"


def _asking(offer: Offer) -> str:
    return f"{_ASKING}:{offer.id}"
