"""The policy that comes with the program."""

from aftercare.money import decimals
from aftercare.policies.policy import GestureName, Giver, Limit, Policy, ShortPayCaps

# What a role may give at once in one case, in whole units of the currency.
_AT_ONCE: dict[Giver, int] = {"agent": 20, "manager": 100, "admin": 500}
# How much of that a gift or a surprise may cost.
_SMALLER = 2
# Days for which a payment may be put off in one case.
_DAYS: dict[Giver, int] = {"agent": 7, "manager": 14, "admin": 30}
_MONEY: tuple[GestureName, ...] = ("refund", "own_way", "discount")
_SMALL: tuple[GestureName, ...] = ("gift", "surprise")
_TIMES: tuple[GestureName, ...] = ("redo", "earlier", "specialist")
# What is taken off one bill at the customer's word, the surprises of a month, and the gift for a wait.
_SHORT_PAY, _SURPRISES, _WAITING = 100, 200, 5


def shipped(currency: str) -> Policy:
    """The policy in whole units of that currency, whatever they are worth. Raises MoneyError."""
    unit = 10 ** decimals(currency)
    limits: dict[Giver, dict[GestureName, Limit]] = {role: _of(role, unit) for role in _AT_ONCE}
    waiting = _WAITING * unit
    limits["bot"] = {"waiting": for_waiting(waiting)}
    return Policy(
        currency=currency,
        limits=limits,
        short_pay=ShortPayCaps(bill=_SHORT_PAY * unit),
        surprises=_SURPRISES * unit,
        waiting=waiting,
    )


def _of(role: Giver, unit: int) -> dict[GestureName, Limit]:
    much = _AT_ONCE[role] * unit
    limits = {name: in_proportion(much) for name in _MONEY}
    limits |= {name: in_proportion(much // _SMALLER) for name in _SMALL}
    limits |= {name: in_proportion(1) for name in _TIMES}
    return limits | {"deferral": in_proportion(_DAYS[role])}


def in_proportion(case: int) -> Limit:
    """Twice a case's in 30 days to one customer, five times it by one giver a day, fifty times a month."""
    return Limit(case=case, customer=2 * case, day=5 * case, month=50 * case)


def for_waiting(worth: int) -> Limit:
    """One gift for waiting to a customer in 30 days, twenty a day, a hundred a month."""
    return Limit(case=worth, customer=worth, day=20 * worth, month=100 * worth)
