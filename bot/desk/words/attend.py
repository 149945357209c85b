"""A member of staff writes to a customer from their own private chat, without opening the group."""

from dataclasses import replace
from datetime import timedelta

from aftercare.cases.case import happened, holder, latest_case_of
from aftercare.cases.has_word import has_word
from aftercare.cases.who_reads import may_read
from aftercare.customers.customer import Customer
from aftercare.inbox import forget, recall, remember
from aftercare.outbox.intent import Timer
from aftercare.outbox.stage import refresh_card, say, set_timer
from aftercare.say import Say
from aftercare.staff.member import Member, member_of
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.words.hear_case import hear_case
from bot.house import House
from bot.telegram.readers import attending

# Whoever has written nothing for so long writes to nobody any more.
SILENCE = timedelta(hours=12)


def attend(work: Work, _house: House, member: Member, customer: Customer) -> None:
    """From now on what this member writes in private goes to that customer."""
    if not may_attend(work, member, customer):
        say(work, _chat(member), Say("case-with-managers"))
        return
    member = work.roster.put(replace(member, attending=customer.id))
    forget(work, _fact(member))
    take_part(work, member, customer)
    still_there(work, member, customer)
    say(work, _chat(member), Say("attending", {"name": customer.name}), about=customer.id)


def may_attend(work: Work, member: Member, customer: Customer) -> bool:
    """Whether a member may write to that customer: not where their case is for managers only."""
    case = latest_case_of(work, customer.id)
    return case is None or may_read(work, work.case_events.where(case_id=case.id), member)


def take_part(work: Work, member: Member, customer: Customer) -> None:
    """Let a member have the customer's case if nobody has it, and otherwise join in."""
    case = latest_case_of(work, customer.id)
    if case is None:
        return
    history = work.case_events.where(case_id=case.id)
    if has_word(history, member.user_id):
        return
    what = "taken" if holder(history) is None and case.state == "open" else "joined"
    happened(work, case.id, what, member.name, {"user": member.user_id})
    hear_case(work, case, member)
    refresh_card(work, customer.id, case.id)


def still_there(work: Work, member: Member, customer: Customer) -> None:
    """They have just been at it: silence is counted from now, and the case is known as it stands."""
    case = latest_case_of(work, customer.id)
    facts: dict[str, object] = {"customer": customer.id}
    if case is not None:
        facts |= {"case": case.id, "resolved": _resolved(work, case.id)}
    set_timer(work, "attending", str(member.user_id), work.now + SILENCE, facts=facts)


def is_over(work: Work, member: Member) -> bool:
    """Whether the case was resolved since the member last wrote."""
    for timer in work.timers.where(name=f"attending:{member.user_id}"):
        known = timer.facts.get("case")
        return known is not None and _resolved(work, int(known)) > timer.facts["resolved"]
    return True


def leave(work: Work, member: Member) -> Customer | None:
    """Have the member write to nobody any more; whom they wrote to."""
    for timer in work.timers.where(name=f"attending:{member.user_id}"):
        work.timers.drop(timer)
    customer = None if member.attending is None else work.customers.get(member.attending)
    if member.attending is not None:
        work.roster.put(replace(member, attending=None))
    return customer


def is_put_out(work: Work, member: Member, customer: Customer | None, why: str) -> None:
    """They did not end it themselves: they are told, and what they write next may still be meant for them."""
    tell_over(work, member, customer, why)
    may_be_meant(work, member, customer)


def may_be_meant(work: Work, member: Member, customer: Customer | None) -> None:
    """What they write next, without saying to whom, may be meant for that customer."""
    remember(work, _fact(member), customer.name if customer else "")


def meant_for_nobody(work: Work, member: Member) -> bool:
    """Whether these are the first words since that, which must not be taken for a customer's own."""
    name = recall(work, _fact(member))
    if name is None:
        return False
    forget(work, _fact(member))
    say(work, _chat(member), Say("attending-over", {"name": name, "why": "unsent"}))
    return True


def all_leave(work: Work, customer_id: int) -> None:
    """The customer's case is resolved: whoever writes to them from a private chat is told that it ends."""
    for member in attending(work, customer_id):
        is_put_out(work, member, leave(work, member), "resolved")


def on_done(work: Work, _house: House, asked: Asked) -> None:
    """`/done` in a private chat: what is written there goes to nobody from now on."""
    customer = leave(work, asked.member)
    if customer is None:
        asked.answer(work, Say("attending-nobody"))
    else:
        tell_over(work, asked.member, customer, "done")


def on_silence(work: Work, _house: House, timer: Timer) -> None:
    """Nothing was written for so long: words that come later are not for that customer."""
    member = member_of(work, int(timer.key))
    if member is not None and member.attending == timer.facts["customer"]:
        is_put_out(work, member, leave(work, member), "silence")


def tell_over(work: Work, member: Member, customer: Customer | None, why: str) -> None:
    """Tell a member that they do not write to that customer any more: `done`, `silence`, `resolved`."""
    name = "" if customer is None else customer.name
    say(work, _chat(member), Say("attending-over", {"name": name, "why": why}))


def _resolved(work: Work, case_id: int) -> int:
    """How often the case was resolved."""
    return sum(event.what == "resolved" for event in work.case_events.where(case_id=case_id))


def _fact(member: Member) -> str:
    return f"put-out:{member.user_id}"


def _chat(member: Member) -> str:
    return f"staff:{member.user_id}"
