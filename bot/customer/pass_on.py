"""Bring a customer's words to where staff read of them."""

from dataclasses import replace

from aftercare.cases.case import latest_case_of, open_case_of
from aftercare.customers.customer import Customer
from aftercare.messages.message import placed
from aftercare.outbox.stage import refresh_card
from aftercare.work import Work
from bot.customer.flood_relay import relay_flood
from bot.desk.cases.restrict import added_to_delicate
from bot.telegram.inputs import Said
from bot.telegram.readers import Readers, readers
from bot.telegram.relay_words import mirror_edit, relay_caption, relay_edit, relay_words


def pass_on(work: Work, customer: Customer, said: Said) -> None:
    """To the topic, or to whoever has a restricted case; and to those who write to them in private."""
    to = readers(work, customer.id)
    if to.main is None:
        # The words stand on the card, and come with the case to whoever takes it.
        _show(work, customer)
        added_to_delicate(work, customer.id)
    else:
        _relay(work, customer, said, to.main, also=False)
    for target in to.also:
        _relay(work, customer, said, target, also=True)


def pass_edit_on(work: Work, customer: Customer, said: Said) -> None:
    """An edit follows its message; what was never brought anywhere is brought as it reads now."""
    source = (said.person.id, said.message_ids[0])
    to = readers(work, customer.id)
    if to.main is None or to.main.startswith("staff:"):
        _edit_restricted(work, customer, said, to)
    elif not relay_edit(work, customer.id, to.main, said.content, source, album=said.album):
        if open_case_of(work, customer.id) is not None:
            pass_on(work, customer, said)
        return
    for target in to.also:
        mirror_edit(work, customer.id, target, said.content, source)


def _edit_restricted(work: Work, customer: Customer, said: Said, to: Readers) -> None:
    case = latest_case_of(work, customer.id)
    for one in work.utterances.where(case_id=case.id) if case else ():
        if one.source[:1] == (said.person.id,) and said.message_ids[0] in one.source[1:]:
            work.utterances.put(replace(one, text=said.content.text or one.text))
    if to.main is None:
        _show(work, customer)
        return
    source = (said.person.id, said.message_ids[0])
    copy = placed(work, f"copy:{source[0]}:{source[1]}")
    # What stands in the topic from before stays as it is: its new words are not for there.
    elsewhere = copy is not None and f"staff:{copy.chat_id}" != to.main
    if elsewhere or not relay_edit(work, customer.id, to.main, said.content, source, album=said.album):
        _relay(work, customer, said, to.main, also=False)


def _show(work: Work, customer: Customer) -> None:
    case = latest_case_of(work, customer.id)
    if case is not None:
        refresh_card(work, customer.id, case.id)


def _relay(work: Work, customer: Customer, said: Said, target: str, *, also: bool) -> None:
    speaker = customer.name if target.startswith("staff:") else ""
    if said.content.hidden and len(said.message_ids) > 1:
        first = (said.person.id, said.message_ids[0])
        relay_caption(work, customer.id, target, said.content, first, speaker)
    if relay_flood(work, customer.id, target, said, speaker, also=also):
        return
    relay_words(
        work,
        customer.id,
        target,
        said.content,
        (said.person.id, *said.message_ids),
        answers=None if said.reply_to is None else f"{said.person.id}:{said.reply_to}",
        album=said.album,
        # In a private chat nothing else tells whose words these are.
        speaker=speaker,
        also=also,
    )
