"""Staff's words on their way to a customer: at once, or held until whoever wrote them says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aftercare.cases.case import happened, open_case_of
from aftercare.customers.customer import Customer
from aftercare.inbox import recall, remember
from aftercare.messages.message import Topic, topic_of
from aftercare.outbox.intent import POSITION_STEP, Intent
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.duty.promises import kept
from bot.house import House, desk_of
from bot.telegram.entities import utf16_length, with_speaker
from bot.telegram.inputs import Content
from bot.telegram.relay_words import hold, relay_words
from bot.telegram.splitting import MOST_TEXT


@dataclass(frozen=True, slots=True)
class Words:
    """One message of staff, or one album: `source` is its chat and its messages.

    `album` is the one it is, `answers` the `CHAT:MESSAGE` it replies to.
    """

    content: Content
    source: tuple[int, ...]
    album: str | None = None
    answers: str | None = None


def send_words(work: Work, house: House, customer: Customer, member: Member, words: Words) -> None:
    """Bring a member's words to the customer, with their first name where somebody else spoke last."""
    text = words.content.text if words.content.kind == "text" else None
    speaker = _introduce(work, house, customer.id, member.name, text)
    _stage(work, customer, words, speaker)
    _answered(work, customer.id, member)


def hold_words(work: Work, customer: Customer, member: Member, words: Words) -> Intent:
    """Keep a member's words until they say whether these are for the customer."""
    return hold(work, _stage(work, customer, words, ""), member.user_id)


def send_held(work: Work, house: House, customer: Customer, member: Member, held: Sequence[Intent]) -> None:
    """Let held words go now, in the order in which they were written, as they read by now."""
    for intent in held:
        text = str(intent.content["text"]) if intent.kind == "relay" else None
        speaker = _introduce(work, house, customer.id, member.name, text)
        content = {key: value for key, value in intent.content.items() if key != "asked"}
        # Behind everything that went to the customer since they were written.
        position = work.intents.next_id() * POSITION_STEP
        content["speaker"] = speaker
        work.intents.put(replace(intent, state="pending", error="", position=position, content=content))
    if held:
        _answered(work, customer.id, member)


def forget_speaker(work: Work, house: House, customer_id: int) -> None:
    """The words that carried a name are gone: the next ones carry it again."""
    _spoke(work, house, customer_id, "")


def _stage(work: Work, customer: Customer, words: Words, speaker: str) -> Intent:
    return relay_words(
        work,
        customer.id,
        f"customer:{customer.id}",
        words.content,
        words.source,
        answers=words.answers,
        album=words.album,
        speaker=speaker,
    )


def _introduce(work: Work, house: House, customer_id: int, name: str, text: str | None) -> str:
    """The name to be put before a text; other content has it in a message of its own."""
    topic = _topic(work, house, customer_id)
    last = (recall(work, _fact(customer_id)) or "") if topic is None else topic.speaker
    if last == name:
        return ""
    _spoke(work, house, customer_id, name)
    if text is not None and utf16_length(with_speaker(name, text, ())[0]) <= MOST_TEXT:
        return name
    say(work, f"customer:{customer_id}", Say("speaker", {"name": name}))
    return ""


def _spoke(work: Work, house: House, customer_id: int, name: str) -> None:
    topic = _topic(work, house, customer_id)
    if topic is not None:
        work.topics.put(replace(topic, speaker=name))
    else:
        # Managers may answer from their private chats, so there need not be a topic.
        remember(work, _fact(customer_id), name)


def _topic(work: Work, house: House, customer_id: int) -> Topic | None:
    desk = desk_of(work, house)
    return None if desk is None else topic_of(work, customer_id, desk)


def _fact(customer_id: int) -> str:
    return f"speaker:{customer_id}"


def _answered(work: Work, customer_id: int, member: Member) -> None:
    case = open_case_of(work, customer_id)
    if case is None:
        return
    history = work.case_events.where(case_id=case.id)
    if history[-1].what != "answered" or history[-1].actor != member.name:
        happened(work, case.id, "answered", member.name, {"user": member.user_id})
        kept(work, case)
        refresh_card(work, customer_id, case.id)
