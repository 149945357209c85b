"""Put a cause on a department's list, or take it off."""

from dataclasses import replace

from aftercare.cases.cause import Cause, CauseShelves, Choice, choices, not_offered

# A longer name does not fit on a button (characters).
LONGEST_NAME = 40


class WrongCauseError(Exception):
    """It cannot be done; `reason` is `empty`, `long`, `known`, `unknown` or `last`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def add_cause(work: CauseShelves, department: str, name: str) -> Choice:
    """Offer a cause of that name, or of that number on the list again. Raises WrongCauseError."""
    wanted = " ".join(name.split())
    if not wanted:
        raise WrongCauseError("empty")
    if len(wanted) > LONGEST_NAME:
        raise WrongCauseError("long")
    if _found(choices(work, department), wanted):
        raise WrongCauseError("known")
    offered, off = choices(work, department), not_offered(work, department)
    again = _found(off, wanted) or _numbered(off, wanted, len(offered) + 1)
    if again is not None:
        _offer(work, department, again)
        return again
    if wanted.isdecimal():
        raise WrongCauseError("unknown")
    row = work.causes.add(Cause(work.causes.next_id(), department, "", wanted, active=True))
    return Choice(str(row.id), row.theme, row.name)


def remove_cause(work: CauseShelves, department: str, name: str) -> Choice:
    """Offer it no longer, by its name or its number on the list. Raises WrongCauseError."""
    offered, wanted = choices(work, department), " ".join(name.split())
    if not wanted:
        raise WrongCauseError("empty")
    found = _found(offered, wanted) or _numbered(offered, wanted, 1)
    if found is None:
        raise WrongCauseError("unknown")
    if len(offered) == 1:
        raise WrongCauseError("last")
    row = work.causes.get(int(found.token)) if found.name else None
    if row is not None:
        work.causes.put(replace(row, active=False))
    else:
        work.causes.add(Cause(work.causes.next_id(), department, found.theme, "", active=False))
    return found


def _offer(work: CauseShelves, department: str, choice: Choice) -> None:
    row = work.causes.get(int(choice.token)) if choice.name else None
    if row is not None:
        work.causes.put(replace(row, active=True))
        return
    for shelf in {"", department}:
        for hiding in work.causes.where(department=shelf):
            if not hiding.name and hiding.theme == choice.theme:
                work.causes.drop(hiding)


def _found(among: list[Choice], name: str) -> Choice | None:
    return next((choice for choice in among if choice.name.casefold() == name.casefold()), None)


def _numbered(among: list[Choice], text: str, first: int) -> Choice | None:
    place = int(text) - first if text.isdecimal() and len(text) < 4 else -1  # noqa: PLR2004 -- no list is that long
    return among[place] if 0 <= place < len(among) else None
