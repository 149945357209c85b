"""What staff hear where something did not arrive."""

from dataclasses import replace

from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.afterthoughts import beside, told

# Only what a person wrote or expects is worth a word; a card that can't be drawn again is not.
_WORTH_TELLING = {"relay", "copy", "document", "edit", "say"}


def customer_of(intent: Intent) -> int | None:
    """The customer an intent is about, where its target names one."""
    kind, _, number = intent.target.partition(":")
    return int(number) if kind in {"customer", "topic"} else None


def tell_undelivered(work: Work, intent: Intent, reason: str) -> None:
    """Say where it was written that the customer did not get a message, or still has it."""
    customer_id = customer_of(intent)
    if intent.kind == "delete":
        told(work, intent, Say("unsend-failed", {"reason": reason}))
    elif intent.target.startswith("customer:") and customer_id and intent.kind in _WORTH_TELLING:
        chat_id, message_id = intent.content.get("source", (0, 0))[:2]
        target = beside(chat_id, customer_id)
        if chat_id > 0 or _has_topic(work, intent):
            answers = f"{chat_id}:{message_id}" if chat_id else None
            says = [Say("not-delivered", {"reason": reason}), *_about_money(intent)]
            say(work, target, *says, answers=answers)


def tell_unsure(work: Work, intent: Intent) -> None:
    """Say in the topic that nobody knows whether a message arrived, with a button to send it again."""
    customer_id = customer_of(intent)
    if customer_id is None or intent.kind not in _WORTH_TELLING or "unsure" in intent.content:
        return
    button = (Say("send-again"), f"again:{intent.id}:{intent.attempts}")
    notice = say(
        work, f"topic:{customer_id}", Say("sending-unsure", {"text": excerpt(intent)}), buttons=[button]
    )
    # A notice about a notice would never end.
    work.intents.put(replace(notice, content={**notice.content, "unsure": True}))


def excerpt(intent: Intent) -> str:
    """The first words of a person's message, or what it told of, to recognise it by."""
    words = intent.content.get("text") or ", ".join(_references(intent))
    return words[:60] if isinstance(words, str) and words else "…"


def _about_money(intent: Intent) -> list[Say]:
    """Which gestures it told of: what somebody was promised or paid, they must hear from somebody."""
    return [Say("not-delivered-about", {"reference": one}) for one in _references(intent)]


def _references(intent: Intent) -> list[str]:
    told = dict.fromkeys(str(args.get("reference", "")) for _, args in intent.content.get("says", ()))
    return [one for one in told if one]


def _has_topic(work: Work, intent: Intent) -> bool:
    customer_id = customer_of(intent)
    return customer_id is not None and bool(work.cases.where(customer_id=customer_id))
