"""Somebody wrote in a group. In a customer's topic, what a roster member writes goes to the customer."""

from aftercare.customers.customer import Customer
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.giving.typed_answer import answer_in_group
from bot.desk.money.take_back import on_reason
from bot.desk.roster.named import named
from bot.desk.roster.stranger_wrote import stranger_wrote
from bot.desk.whose_topic import whose_topic
from bot.desk.words.ask_first import ask_first, may_write_straight
from bot.desk.words.attend import may_attend
from bot.desk.words.send_words import Words, send_words
from bot.desk.words.unsend import note_now
from bot.house import House, desk_of
from bot.telegram.inputs import GroupWrote
from bot.telegram.relay_words import relay_edit

NOTE = "//"


def on_group_wrote(work: Work, house: House, wrote: GroupWrote) -> None:
    """Bring staff's words to the customer whose topic it is; notes and other groups are let be."""
    customer = whose_topic(work, desk_of(work, house), wrote)
    member = None if wrote.person is None else member_of(work, wrote.person.id)
    if _is_reason(work, member, customer, wrote) or customer is None:
        return
    if wrote.content.text.startswith(NOTE):
        if wrote.edited and member is not None:
            note_now(work, house, customer, _source(wrote), wrote.album)
        return
    if member is None or wrote.person is None:
        stranger_wrote(work, customer, wrote)
        return
    if not may_attend(work, member, customer):
        say(work, f"topic:{customer.id}", Say("case-with-managers"))
        return
    if answer_in_group(work, house, named(work, member, wrote.person), customer, wrote):
        return
    if wrote.content.kind == "text" and wrote.content.text.startswith("/"):
        say(work, f"topic:{customer.id}", Say("unknown-command-hint"))
        return
    if wrote.edited:
        _edited(work, house, customer, member, wrote)
    elif not _to_a_colleague(house, wrote, member):
        _answer(work, house, customer, named(work, member, wrote.person), wrote)


def _is_reason(work: Work, member: Member | None, customer: Customer | None, wrote: GroupWrote) -> bool:
    """Whether it is a reply that tells why something is taken back."""
    if member is None or wrote.reply_to is None or wrote.edited:
        return False
    target = "desk" if customer is None else f"topic:{customer.id}"
    return on_reason(work, member, f"{wrote.chat_id}:{wrote.reply_to}", wrote.content.text, target)


def _edited(work: Work, house: House, customer: Customer, member: Member, wrote: GroupWrote) -> None:
    target = f"customer:{customer.id}"
    found = relay_edit(work, customer.id, target, wrote.content, _source(wrote), album=wrote.album)
    if not found and not _to_a_colleague(house, wrote, member):
        # A note that reads like words now: whoever wrote it may believe that it was sent.
        answers = f"{wrote.chat_id}:{wrote.message_ids[0]}"
        say(work, f"topic:{customer.id}", Say("edit-not-sent", {"name": customer.name}), answers=answers)


def _answer(work: Work, house: House, customer: Customer, member: Member, wrote: GroupWrote) -> None:
    words = Words(
        content=wrote.content,
        source=(wrote.chat_id, *wrote.message_ids),
        album=wrote.album,
        answers=None if wrote.reply_to is None else f"{wrote.chat_id}:{wrote.reply_to}",
    )
    if may_write_straight(work, customer, member):
        send_words(work, house, customer, member, words)
    else:
        ask_first(work, customer, member, words)


def _to_a_colleague(house: House, wrote: GroupWrote, member: Member) -> bool:
    """Whether it answers what another person wrote here: that is talk among staff."""
    return wrote.reply_by is not None and wrote.reply_by not in {house.bot_id, member.user_id}


def _source(wrote: GroupWrote) -> tuple[int, int]:
    return wrote.chat_id, wrote.message_ids[0]
