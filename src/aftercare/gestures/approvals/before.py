"""What a customer was given before: an approver sees it at a glance."""

from dataclasses import dataclass
from datetime import timedelta

from aftercare.gestures.about import About
from aftercare.gestures.room import CUSTOMERS_DAYS
from aftercare.money import Money


@dataclass(frozen=True, slots=True)
class Before:
    """How often and at which cost, and what of that stood within 30 days."""

    count: int
    cost: Money
    recent: Money


def before(about: About) -> Before:
    """Of what stands; what was reversed counts no more, and what customers struck was given by nobody."""
    given = [one for one in about.given if one.kind != "short_pay"]
    since = about.now - timedelta(days=CUSTOMERS_DAYS)
    same = [one for one in given if one.currency == about.currency]
    recent = sum(one.cost_minor for one in same if one.created_at > since)
    whole = sum(one.cost_minor for one in same)
    return Before(len(given), Money(whole, about.currency), Money(recent, about.currency))
