"""`/redeem 7KQ4-M2XD 60`: what a customer's voucher is worth, and one press that uses it up."""

import secrets

from aftercare.gestures.gesture import Voucher
from aftercare.gestures.redeem_voucher import (
    NotRedeemed,
    Redeemed,
    Redeemer,
    redeem,
    standing_of,
    what_came_off,
    worth,
)
from aftercare.gestures.voucher_code import shown_code, typed_code
from aftercare.gestures.vouchers import voucher_with
from aftercare.money import LARGEST_MINOR, Money
from aftercare.say import Say
from aftercare.typed_money import typed_money
from aftercare.visits.guessing import guessed, slowed_until
from aftercare.work import Work
from bot.desk.asked import Asked, Press
from bot.desk.giving.told import money_arg
from bot.desk.sheet import turn_sheet
from bot.house import House

_LONGEST_NUMBER = 18
_NONCE = 6
_PARTS = 3


def on_redeem(work: Work, house: House, asked: Asked) -> None:
    """Show what the code is worth before it is used up: a mistyped one may be somebody else's."""
    until = slowed_until(work, asked.member.user_id, "codes")
    if until is not None and work.now < until:
        asked.answer(work, Say("voucher-slowed", {"until": {"at": until.isoformat(), "style": "time"}}))
        return
    read = typed_code(asked.argument)
    if read is None:
        asked.answer(work, Say("voucher-hint" if not asked.argument else "voucher-no-code"))
        return
    code, rest = read
    voucher = voucher_with(work, code)
    if voucher is None:
        guessed(work, asked.member.user_id, work.now, "codes")
        asked.answer(work, Say("voucher-unknown", {"code": shown_code(code)}))
        return
    total = typed_money(rest, voucher.currency) if rest else None
    if rest and (total is None or not total.minor):
        asked.answer(work, Say("voucher-no-total"))
        return
    _offer(work, house, asked, voucher, total)


def on_redeem_pressed(work: Work, house: House, press: Press) -> Say:
    """*Redeem*: once; the same button again tells the same."""
    voucher_id, minor, nonce = ([*press.rest.split(":"), "", "", ""])[:_PARTS]
    voucher = work.vouchers.get(_number(voucher_id) or 0)
    known_total = _number(minor)
    if voucher is None or known_total is None or known_total > LARGEST_MINOR or not nonce:
        return Say("old-button", {"status": "none"})
    total = Money(known_total, voucher.currency) if known_total else None
    by = Redeemer(press.member.user_id, press.member.name)
    outcome = redeem(work, voucher, by, f"desk:{nonce}", house.zone, total)
    said = _done(outcome) if isinstance(outcome, Redeemed) else _not_open(work, house, outcome)
    turn_sheet(work, _chat(press), press, [said])
    return said


def _offer(work: Work, house: House, asked: Asked, voucher: Voucher, total: Money | None) -> None:
    if standing_of(voucher, work.now, house.zone) != "open":
        asked.answer(work, _closed(work, house, voucher))
        return
    off, customer = worth(voucher, total), work.customers.get(voucher.customer_id)
    shown = {
        **_amounts(voucher, off),
        "name": "" if customer is None else customer.name,
        "until": {"at": voucher.valid_until.isoformat(), "style": "day"},
    }
    data = f"redeem:{voucher.id}:{0 if total is None else total.minor}:{secrets.token_hex(_NONCE)}"
    asked.answer(work, Say("voucher-worth", shown), buttons=((Say("voucher-redeem"), data),))


def _done(done: Redeemed) -> Say:
    return Say("voucher-redeemed", _amounts(done.voucher, done.off))


def _not_open(work: Work, house: House, refused: NotRedeemed) -> Say:
    if refused.why == "other_currency":
        return Say("voucher-no-total")
    return _closed(work, house, refused.voucher)


def _closed(work: Work, house: House, voucher: Voucher) -> Say:
    """Why it can't be used: it was used, and when, or it is over, or it was taken back."""
    at = voucher.redeemed_at or voucher.valid_until
    done = what_came_off(work, voucher)
    return Say(
        "voucher-closed",
        {
            **_amounts(voucher, None if done is None else done.off),
            "standing": standing_of(voucher, work.now, house.zone),
            "at": {"at": at.isoformat(), "style": "daytime" if voucher.redeemed_at else "day"},
            "by": voucher.redeemed_by,
        },
    )


def _amounts(voucher: Voucher, off: Money | None) -> dict[str, str | int | dict[str, str]]:
    return {
        "code": shown_code(voucher.code),
        "sort": "amount" if off is not None else "percent",
        "off": "" if off is None else money_arg(off),
        "percent": voucher.percent,
        "most": money_arg(Money(voucher.amount_minor, voucher.currency)),
    }


def _chat(press: Press) -> str:
    private = press.pressed.chat_id == press.member.user_id
    return f"staff:{press.member.user_id}" if private else "desk"


def _number(text: str) -> int | None:
    usable = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if usable else None
