"""What a customer struck from their bill, on the card: struck through, with what staff are not to ask."""

from collections.abc import Sequence

from aftercare.cases.case import CaseEvent
from aftercare.money import Money
from aftercare.say import Say

# The latest lines; a card has its limits.
_MOST = 6


def struck_lines(history: Sequence[CaseEvent]) -> list[Say]:
    """A line each, what a manager is to call about, and how to go about it."""
    struck = [event for event in history if event.what == "struck"]
    if not struck:
        return []
    lines = [_line(line, str(event.facts["currency"])) for event in struck for line in event.facts["lines"]]
    rest = [event for event in struck if event.facts["rest_minor"]]
    return [*lines[-_MOST:], *map(_rest, rest[-1:]), Say("card-struck-manner")]


def _line(line: dict[str, str | int], currency: str) -> Say:
    now = int(line["now_minor"])
    return Say(
        "card-struck",
        {
            "title": str(line["title"]),
            "quantity": "" if line["quantity"] == "1" else str(line["quantity"]),
            "was": _money(int(line["was_minor"]), currency),
            "now": _money(now, currency),
            "how": "part" if now else "struck",
        },
    )


def _rest(event: CaseEvent) -> Say:
    rest = _money(int(event.facts["rest_minor"]), str(event.facts["currency"]))
    return Say("card-struck-rest", {"amount": rest})


def _money(minor: int, currency: str) -> dict[str, str]:
    money = Money(minor, currency)
    return {"money": money.decimal(), "currency": money.currency}
