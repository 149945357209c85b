"""`/need`: what staff are to know of a customer before they serve them."""

import zlib
from dataclasses import replace

from aftercare.cases.case import latest_case_of
from aftercare.customers.customer import Customer
from aftercare.outbox.stage import refresh_card
from aftercare.say import Say
from aftercare.visits.plain_text import one_line
from aftercare.work import Work
from bot.desk.asked import Asked, Press
from bot.desk.sheet import Buttons, put_lines, turn_sheet
from bot.house import House

# So many needs of a customer stand on a card, each with so many characters.
MOST, LONGEST = 8, 120
_LONGEST_NUMBER = 18


def on_need(work: Work, _house: House, asked: Asked) -> None:
    """Add what is written behind the command; alone it shows what is known, each with a button."""
    customer = asked.customer
    if customer is None:
        asked.answer(work, Say("need-where"))
        return
    wanted = one_line(asked.argument)[:LONGEST]
    if wanted and len(customer.needs) >= MOST:
        asked.answer(work, Say("need-too-many", {"count": MOST}))
        return
    if wanted:
        known = tuple(one for one in customer.needs if one.casefold() != wanted.casefold())
        customer = _set(work, customer, (*known, wanted))
    put_lines(work, asked.target, *_told(customer))


def drop_need(work: Work, _house: House, press: Press) -> Say:
    """*Remove*: that need is no more."""
    number, _, mark = press.rest.partition(":")
    usable = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    customer = work.customers.get(int(number)) if usable else None
    kept = tuple(need for need in customer.needs if _mark(need) != mark) if customer else ()
    if customer is None or kept == customer.needs:
        return Say("old-button", {"status": "none"})
    customer = _set(work, customer, kept)
    turn_sheet(work, f"topic:{customer.id}", press, *_told(customer))
    return Say("need-removed")


def _told(customer: Customer) -> tuple[list[Say], Buttons]:
    if not customer.needs:
        return [Say("need-none", {"name": customer.name})], ()
    lines = [Say("card-need", {"need": need}) for need in customer.needs]
    buttons = [
        (Say("need-remove", {"need": need}), f"unneed:{customer.id}:{_mark(need)}") for need in customer.needs
    ]
    return [Say("need-head", {"name": customer.name}), *lines], buttons


def _mark(need: str) -> str:
    return f"{zlib.crc32(need.encode()):08x}"


def _set(work: Work, customer: Customer, needs: tuple[str, ...]) -> Customer:
    changed = work.customers.put(replace(customer, needs=needs))
    case = latest_case_of(work, customer.id)
    if case is not None and case.state == "open":
        refresh_card(work, customer.id, case.id)
    return changed
