"""The ledger as text and as rows of a file."""

from collections.abc import Callable, Iterable, Sequence
from zoneinfo import ZoneInfo

from aftercare.gestures.gesture import FIRST_REFERENCE
from aftercare.gestures.report import Line, Sum
from aftercare.money import Money
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.uploads.safe_csv import Cell
from aftercare.work import Work
from bot.desk.giving.told import money_arg
from bot.desk.money.figures import figure
from bot.desk.money.who_sees import sees

# More people than these stand in one line together.
MOST_PEOPLE = 12


def sum_lines(sums: Sequence[Sum]) -> list[Say]:
    """What it comes to: of each kind, of each person, and altogether, in each currency."""
    if not sums:
        return []
    lines = [_kind_line(group) for group in _grouped(sums, lambda one: one.kind)]
    people = _grouped(sums, lambda one: str(one.giver_id or one.given_by))
    if len(people) > 1:
        people.sort(key=lambda group: -sum(one.cost_minor for one in group))
        lines.append(Say("ledger-people"))
        lines += [_person_line(group) for group in people[:MOST_PEOPLE]]
        rest = [one for group in people[MOST_PEOPLE:] for one in group]
        by_currency = _grouped(rest, lambda _: "")
        lines += [Say("ledger-person", {**_person(group, "rest"), **_total(group)}) for group in by_currency]
    return lines + [Say("ledger-total", _total(group)) for group in _grouped(sums, lambda _: "")]


def entry_line(work: Work, member: Member, line: Line, *, private: bool) -> Say:
    """One line of the ledger, with the customer's name for those who may know it."""
    entry = line.entry
    shown = not line.restricted or sees(work, entry.case_id, member, private=private)
    return Say(
        "ledger-line",
        {
            "day": {"at": entry.at.isoformat(), "style": "day"},
            "reference": f"R-{FIRST_REFERENCE + entry.gesture_id}",
            "what": entry.what,
            "kind": {"say": "gesture-name", "gesture": entry.kind},
            "amount": money_arg(Money(line.gesture_minor, entry.currency)) if line.gesture_minor else "",
            "customer": line.customer if shown else "",
            "who": entry.name if entry.user_id is not None else "",
        },
    )


def entry_rows(
    work: Work, zone: ZoneInfo, member: Member, lines: Iterable[Line], word: Callable[[Say], str]
) -> Iterable[list[Cell]]:
    """Rows of a file that the member reads in private; `word` gives a text in its language."""
    for line in lines:
        entry = line.entry
        shown = not line.restricted or sees(work, entry.case_id, member, private=True)
        reason = entry.facts.get("reason") or entry.facts.get("details", {}).get("reason", "")
        yield [
            entry.at.astimezone(zone).isoformat(" ", "seconds")[:19],
            f"R-{FIRST_REFERENCE + entry.gesture_id}",
            word(Say("ledger-what", {"what": entry.what})),
            word(Say("gesture-name", {"gesture": entry.kind})),
            figure(Money(entry.amount_minor, entry.currency)),
            figure(Money(entry.cost_minor, entry.currency)),
            figure(Money(line.gesture_minor if entry.what == "paid" else 0, entry.currency)),
            entry.currency,
            line.customer if shown else "",
            "" if entry.given_by == "customer" else line.giver,
            entry.name if entry.user_id is not None else "",
            str(reason),
            str(entry.facts.get("how", "")),
            entry.policy_version,
        ]


def _grouped(sums: Iterable[Sum], key: Callable[[Sum], str]) -> list[list[Sum]]:
    """Those that belong together, each group in one currency."""
    groups: dict[tuple[str, str], list[Sum]] = {}
    for one in sums:
        groups.setdefault((key(one), one.currency), []).append(one)
    return list(groups.values())


def _kind_line(group: list[Sum]) -> Say:
    kind = {"say": "gesture-name", "gesture": group[0].kind}
    return Say("ledger-kind", {"kind": kind, **_total(group)})


def _person_line(group: list[Sum]) -> Say:
    by = "staff" if group[0].giver_id is not None else group[0].given_by
    return Say("ledger-person", {**_person(group, by), **_total(group)})


def _person(group: list[Sum], by: str) -> dict[str, str | int | dict[str, str]]:
    return {"by": by, "name": group[0].giver}


def _total(group: list[Sum]) -> dict[str, str | int | dict[str, str]]:
    currency = group[0].currency

    def amount(minor: int) -> dict[str, str]:
        return money_arg(Money(minor, currency))

    owed, paid = sum(one.owed_minor for one in group), sum(one.paid_minor for one in group)
    return {
        "count": sum(one.count for one in group),
        "cost": amount(sum(one.cost_minor for one in group)),
        "owed": amount(owed),
        "owes": "yes" if owed else "no",
        "paid": amount(paid),
        "pays": "yes" if paid else "no",
    }
