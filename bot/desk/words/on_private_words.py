"""A member of staff wrote in private: to a customer whom they attend or reply to, or as one themselves."""

from aftercare.customers.customer import Customer
from aftercare.messages.message import placed
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.approving.typed import answer_approval
from bot.desk.giving.typed_answer import answer_in_private
from bot.desk.money.take_back import on_reason
from bot.desk.roster.named import named
from bot.desk.visits.upload_sent import on_file_sent, on_upload_words
from bot.desk.visits.visit_command import answer_visit
from bot.desk.words.attend import (
    is_over,
    leave,
    may_attend,
    meant_for_nobody,
    still_there,
    take_part,
    tell_over,
)
from bot.desk.words.send_words import Words, send_words
from bot.desk.words.unsend import note_now
from bot.house import House
from bot.telegram.inputs import Commanded, Said
from bot.telegram.readers import attending, restricted_history
from bot.telegram.relay_words import mirror_edit, on_its_way, relay_edit, relay_words

NOTE = "//"


def on_private_words(work: Work, house: House, said: Said) -> bool:
    """Bring a member's words to the customer they are for; False where they are a customer's own."""
    member = member_of(work, said.person.id)
    if member is None:
        return False
    if answer_in_private(work, house, named(work, member, said.person), said):
        return True
    if said.edited:
        return _edited(work, house, member, said)
    if answer_approval(work, house, member, said) or _is_reason(work, member, said):
        return True
    if on_upload_words(work, member, said) or answer_visit(work, house, member, said):
        return True
    customer = _answered(work, member, said)
    if customer is None and member.attending is not None:
        customer = work.customers.get(member.attending)
        if customer is None or is_over(work, member):
            leave(work, member)
            tell_over(work, member, customer, "resolved")
            return True
    if customer is None:
        return on_file_sent(work, member, said) or meant_for_nobody(work, member)
    if not said.content.text.startswith(NOTE):
        _write(work, house, named(work, member, said.person), customer, said)
    return True


def _is_reason(work: Work, member: Member, said: Said) -> bool:
    """Whether it is a reply that tells why something is taken back."""
    at = f"{said.person.id}:{said.reply_to}"
    return said.reply_to is not None and on_reason(work, member, at, said.content.text, _chat(member))


def on_private_slip(work: Work, given: Commanded) -> bool:
    """Tell a member who attends a customer that there is no such command; False for everybody else."""
    member = member_of(work, given.person.id)
    if member is None or member.attending is None:
        return False
    say(work, _chat(member), Say("unknown-command-hint"))
    return True


def _write(work: Work, house: House, member: Member, customer: Customer, said: Said) -> None:
    if not may_attend(work, member, customer):
        say(work, _chat(member), Say("case-with-managers"))
        return
    if said.content.kind == "text" and said.content.text.startswith("/"):
        say(work, _chat(member), Say("unknown-command-hint"))
        return
    take_part(work, member, customer)
    source = (said.person.id, *said.message_ids)
    answers = None if said.reply_to is None else f"{said.person.id}:{said.reply_to}"
    send_words(work, house, customer, member, Words(said.content, source, said.album, answers))
    if member.attending == customer.id:
        still_there(work, member, customer)
    for target in _onlookers(work, member, customer):
        _mirror(work, customer, member, said, target)


def _mirror(work: Work, customer: Customer, member: Member, said: Said, target: str) -> None:
    """Let colleagues see what goes to the customer past them."""
    source = (said.person.id, *said.message_ids)
    if said.content.kind != "text":
        say(work, target, Say("from-private", {"name": member.name}))
    intent = relay_words(work, customer.id, target, said.content, source, speaker=member.name, also=True)
    if intent.kind == "relay":
        work.intents.drop(intent)
        stage(work, target, "mirror", intent.content)


def _edited(work: Work, house: House, member: Member, said: Said) -> bool:
    source = (said.person.id, said.message_ids[0])
    customer = _sent_to(work, source, said.album)
    if customer is None:
        # The edit of a note stays here; that of their own words as a customer does not.
        return member.attending is not None and placed(work, f"copy:{source[0]}:{source[1]}") is None
    if said.content.text.startswith(NOTE):
        note_now(work, house, customer, source, said.album)
        return True
    relay_edit(work, customer.id, f"customer:{customer.id}", said.content, source, album=said.album)
    for target in _onlookers(work, member, customer):
        mirror_edit(work, customer.id, target, said.content, source)
    return True


def _onlookers(work: Work, member: Member, customer: Customer) -> list[str]:
    others = [f"staff:{one.user_id}" for one in attending(work, customer.id) if one.id != member.id]
    return others if restricted_history(work, customer.id) else [f"topic:{customer.id}", *others]


def _sent_to(work: Work, source: tuple[int, int], album: str | None) -> Customer | None:
    """Whom a message went to, or is about to, as staff's words."""
    waiting = on_its_way(work, source, album)
    if waiting is not None:
        is_for_customer = waiting.target.startswith("customer:")
        return work.customers.get(int(waiting.content["customer"])) if is_for_customer else None
    copy = placed(work, f"copy:{source[0]}:{source[1]}")
    if copy is None or not _holds(work, copy.chat_id, copy.customer_id):
        return None
    return work.customers.get(copy.customer_id)


def _answered(work: Work, member: Member, said: Said) -> Customer | None:
    """The customer whose card, words or alert a message replies to; none where it is their own talk."""
    if said.reply_to is None:
        return None
    for found in work.placements.where(at=f"{said.person.id}:{said.reply_to}"):
        if not _holds(work, member.user_id, found.customer_id):
            return work.customers.get(found.customer_id)
    return _own_words(work, said)


def _own_words(work: Work, said: Said) -> Customer | None:
    """Whom the member's own earlier message went to."""
    return _sent_to(work, (said.person.id, said.reply_to or 0), None)


def _holds(work: Work, user_id: int, customer_id: int) -> bool:
    return any(account.user_id == user_id for account in work.accounts.where(customer_id=customer_id))


def _chat(member: Member) -> str:
    return f"staff:{member.user_id}"
