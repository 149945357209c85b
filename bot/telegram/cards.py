"""The card that tells staff whom a place of the desk is about, as far as sending is concerned."""

from dataclasses import replace

from aftercare.cases.case import open_case_of
from aftercare.messages.message import placed
from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.work import Work
from bot.telegram.kinds import Call
from bot.telegram.places import Place


def card_anew(work: Work, customer_id: int, before: Intent) -> Intent | None:
    """Have the card drawn again, before that intent: the customer is somewhere else in the desk now.

    Gives the card's intent, if there is one to be.
    """
    for case in work.cases.where(customer_id=customer_id):
        card = placed(work, f"card:{case.id}")
        if card is not None:
            # What staff answer to the old one still finds its way.
            work.placements.put(replace(card, key=f"card-before:{card.id}"))
    opened = open_case_of(work, customer_id)
    if opened is None or before.kind == "card":
        return None
    content = {"case": opened.id}
    card_intent = stage(work, before.target, "card", content, priority=Priority(before.priority))
    return work.intents.put(replace(card_intent, position=before.position - 1))


def about(work: Work, call: Call, where: Place) -> Call:
    """In General, a customer's messages answer their card, so that everybody sees whose they are."""
    alone = call.method in {"sendMessage", "copyMessage"} and "reply_parameters" not in call.params
    if where.thread_id is not None or where.customer_id is None or not alone:
        return call
    case = open_case_of(work, where.customer_id)
    card = None if case is None else placed(work, f"card:{case.id}")
    if card is None or card.chat_id != where.chat_id:
        return call
    reply = {"message_id": card.message_id, "allow_sending_without_reply": True}
    return Call(call.method, {**call.params, "reply_parameters": reply})
