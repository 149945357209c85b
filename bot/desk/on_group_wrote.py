"""Somebody wrote in a group. In a customer's topic, what a roster member writes goes to the customer."""

from dataclasses import replace

from aftercare.cases.case import happened, open_case_of
from aftercare.customers.customer import Customer
from aftercare.messages.message import Topic, topic_at, topic_of
from aftercare.outbox.stage import refresh_card, say
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.house import House, desk_of
from bot.telegram.entities import utf16_length, with_speaker
from bot.telegram.inputs import GroupWrote
from bot.telegram.relay_words import relay_edit, relay_words
from bot.telegram.splitting import MOST_TEXT

NOTE = "//"


def on_group_wrote(work: Work, house: House, wrote: GroupWrote) -> None:
    """Bring staff's words to the customer whose topic it is; notes and other groups are let be."""
    desk = desk_of(work, house)
    if wrote.chat_id != desk:
        return
    topic = _topic(work, desk, wrote)
    customer = None if topic is None else work.customers.get(topic.customer_id)
    if topic is None or customer is None or wrote.content.text.startswith(NOTE):
        return
    if wrote.person is None:
        say(work, f"topic:{customer.id}", Say("not-on-roster", {"name": ""}))
        return
    member = member_of(work, wrote.person.id)
    if member is None:
        say(work, f"topic:{customer.id}", Say("not-on-roster", {"name": wrote.person.first_name}))
        return
    if wrote.content.kind == "text" and wrote.content.text.startswith("/"):
        say(work, f"topic:{customer.id}", Say("unknown-command-hint"))
        return
    member = _named(work, member, wrote.person.first_name)
    if wrote.edited:
        _edited(work, customer, wrote)
    else:
        _answer(work, topic, customer, member, wrote)


def _topic(work: Work, desk: int, wrote: GroupWrote) -> Topic | None:
    if wrote.thread_id is not None:
        return topic_at(work, desk, wrote.thread_id)
    if wrote.reply_to is None:
        return None
    # In General (a desk without topics) an answer to a card or a copy says whom it is for.
    for placement in work.placements.where(at=f"{desk}:{wrote.reply_to}"):
        return topic_of(work, placement.customer_id, desk)
    return None


def _answer(work: Work, topic: Topic, customer: Customer, member: Member, wrote: GroupWrote) -> None:
    speaker = "" if topic.speaker == member.name else member.name
    target = f"customer:{customer.id}"
    if speaker:
        work.topics.put(replace(topic, speaker=member.name))
        if wrote.content.kind != "text" or _leaves_no_room(speaker, wrote.content.text):
            say(work, target, Say("speaker", {"name": speaker}))
            speaker = ""
    answers = None if wrote.reply_to is None else f"{wrote.chat_id}:{wrote.reply_to}"
    source = (wrote.chat_id, *wrote.message_ids)
    relay_words(
        work,
        customer.id,
        target,
        wrote.content,
        source,
        answers=answers,
        album=wrote.album,
        speaker=speaker,
    )
    case = open_case_of(work, customer.id)
    if case is not None:
        history = work.case_events.where(case_id=case.id)
        if history[-1].what != "answered" or history[-1].actor != member.name:
            happened(work, case.id, "answered", member.name, {"user": member.user_id})
            refresh_card(work, customer.id, case.id)


def _edited(work: Work, customer: Customer, wrote: GroupWrote) -> None:
    source = (wrote.chat_id, wrote.message_ids[0])
    relay_edit(work, customer.id, f"customer:{customer.id}", wrote.content, source, album=wrote.album)


def _named(work: Work, member: Member, first_name: str) -> Member:
    # Customers see first names only, as people call themselves in Telegram until an admin says otherwise.
    if member.name or not first_name:
        return member
    return work.roster.put(replace(member, name=first_name))


def _leaves_no_room(speaker: str, text: str) -> bool:
    return utf16_length(with_speaker(speaker, text, ())[0]) > MOST_TEXT
