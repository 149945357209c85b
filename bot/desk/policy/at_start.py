"""What the admins hear about the policy when the program has started."""

from typing import assert_never

from aftercare.policies.at_start import OfNewerProgram, OtherCurrency, policy_at_start
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.approving.end import withdraw_in_other_currency
from bot.house import tell_admins


def look_after_policy(work: Work, currency: str) -> None:
    """Give the policy in force its number, and tell the admins where it isn't what they set.

    Nothing is given any more of what was shown in another currency.
    """
    for one in policy_at_start(work, currency):
        if isinstance(one, OtherCurrency):
            withdraw_in_other_currency(work)
        tell_admins(work, _said(one))


def _said(one: OtherCurrency | OfNewerProgram) -> Say:
    match one:
        case OtherCurrency(before=before, now=now, shipped=shipped):
            state = "shipped" if shipped else "earlier"
            return Say("policy-other-currency", {"before": before, "now": now, "state": state})
        case OfNewerProgram(version=version, used=used):
            state = "partly" if version == used else "earlier"
            args = {"number": str(version), "used": str(used), "state": state}
            return Say("policy-newer", args)
        case _:
            assert_never(one)
