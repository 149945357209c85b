"""Staff take words back: what has not gone stays here, what has is deleted at the customer."""

from dataclasses import replace
from typing import Literal

from aftercare.customers.customer import Customer
from aftercare.inbox import recall
from aftercare.messages.message import Placement, placed
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, Where
from bot.desk.words.ask_first import taken_out
from bot.desk.words.send_words import forget_speaker
from bot.house import House
from bot.telegram.afterthoughts import beside
from bot.telegram.kinds import album_name
from bot.telegram.relay_words import is_asked_about, never_called, on_its_way, unsure

Found = Literal["nowhere", "unsent", "unsure", "deleting"]


def on_unsend(work: Work, house: House, asked: Asked) -> None:
    """`/unsend` in reply to a message of one's own, or of anybody's for managers."""
    tell = f"{asked.chat_id}:{asked.message_id}"
    if asked.reply_to is None:
        say(work, asked.target, Say("unsend-what"), answers=tell)
        return
    own = asked.where is Where.PRIVATE or asked.reply_by == asked.member.user_id
    if not own and not may(asked.member, "unsend_others"):
        say(work, asked.target, Say("unsend-own-only"), answers=tell)
        return
    source = (asked.chat_id, asked.reply_to)
    customer = asked.customer or _whose(work, source, asked.reply_album)
    found = take_back(work, house, customer, source, asked.reply_album, tell=tell) if customer else "nowhere"
    if found == "nowhere":
        say(work, asked.target, Say("unsend-nothing"), answers=tell)
    elif found == "unsent":
        say(work, asked.target, Say("unsent"), answers=tell)
    elif found == "unsure":
        say(work, asked.target, Say("unsend-failed", {"reason": "missing"}), answers=tell)


def note_now(
    work: Work, house: House, customer: Customer, source: tuple[int, int], album: str | None
) -> None:
    """A message was edited into a note: the customer must not have it."""
    tell = f"{source[0]}:{source[1]}"
    waiting = on_its_way(work, source, album)
    if waiting is not None and is_asked_about(waiting):
        taken_out(work, customer, waiting)
        return
    found = take_back(work, house, customer, source, album, tell=tell)
    if found == "unsent":
        say(work, beside(source[0], customer.id), Say("unsent"), answers=tell)
    elif found == "unsure":
        reason = {"reason": "missing"}
        say(work, beside(source[0], customer.id), Say("unsend-failed", reason), answers=tell)


def take_back(
    work: Work,
    house: House,
    customer: Customer,
    source: tuple[int, int],
    album: str | None,
    *,
    tell: str,
) -> Found:
    """Drop a message that waits, or have its copies deleted; `tell` is what the result answers.

    `unsure`: whether it ever arrived nobody knows, so there is nothing that could be deleted.
    """
    waiting = on_its_way(work, source, album)
    if waiting is not None and never_called(waiting):
        _drop(work, house, customer, waiting)
        return "unsent"
    doubtful = unsure(work, source, album)
    if doubtful is not None:
        work.intents.put(replace(doubtful, state="dropped", fold=None, error="taken back"))
        return "unsure"
    parts = (
        _parts(work, source, album)
        if waiting is None
        else [int(one) for one in waiting.content["source"][1:]]
    )
    if not parts:
        return "nowhere"
    if any(copy.speaker for part in parts if (copy := placed(work, f"copy:{source[0]}:{part}"))):
        forget_speaker(work, house, customer.id)
    for part in parts:
        content = {"customer": customer.id, "source": [source[0], part]}
        # An album is one thing to whoever took it back: they hear of its last part.
        content |= {"tell": tell} if part == parts[-1] else {}
        # Asked for twice in a hurry, it is taken back once.
        if not _is_being_deleted(work, source[0], part):
            stage(work, f"customer:{customer.id}", "delete", content, fold=_delete_fold(source[0], part))
    return "deleting"


def _drop(work: Work, house: House, customer: Customer, waiting: Intent) -> None:
    if is_asked_about(waiting):
        taken_out(work, customer, waiting)
        return
    work.intents.put(replace(waiting, state="dropped", fold=None, error="taken back"))
    if waiting.content.get("speaker"):
        forget_speaker(work, house, customer.id)


def _parts(work: Work, source: tuple[int, int], album: str | None) -> list[int]:
    """The messages of this one's album, or itself, as far as there are copies."""
    known = None if album is None else recall(work, album_name(source[0], album))
    parts = [int(one) for one in known.split()] if known else [source[1]]
    return [part for part in parts if placed(work, f"copy:{source[0]}:{part}")]


def _whose(work: Work, source: tuple[int, int], album: str | None) -> Customer | None:
    copy = placed(work, f"copy:{source[0]}:{source[1]}")
    waiting = on_its_way(work, source, album)
    if copy is not None and not _is_at_customer(work, copy):
        return None  # their own words, as a customer: the copy is with staff
    number = copy.customer_id if copy else int(waiting.content["customer"]) if waiting else None
    return None if number is None else work.customers.get(number)


def _is_at_customer(work: Work, copy: Placement) -> bool:
    return any(one.user_id == copy.chat_id for one in work.accounts.where(customer_id=copy.customer_id))


def _is_being_deleted(work: Work, chat_id: int, part: int) -> bool:
    """Whether a deletion of that message's copy waits or is on its way."""
    calling = (one for one in work.intents.where(state="sending") if one.kind == "delete")
    under_way = any(one.content["source"] == [chat_id, part] for one in calling)
    return under_way or bool(work.intents.where(fold=_delete_fold(chat_id, part)))


def _delete_fold(chat_id: int, part: int) -> str:
    return f"delete:{chat_id}:{part}"
