"""`/causes`: the causes that cases are resolved with."""

import re

from aftercare.cases.case import latest_case_of
from aftercare.cases.cause import choices, not_offered
from aftercare.cases.change_causes import LONGEST_NAME, WrongCauseError, add_cause, remove_cause
from aftercare.say import Say
from aftercare.staff.member import members
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.cases.cause_words import cause_name
from bot.desk.cases.later_causes import list_later
from bot.desk.sheet import put_lines
from bot.house import House

_CHANGE = re.compile(r"(add|remove)(?:\s+(.*))?", re.IGNORECASE | re.DOTALL)
# A department's name ends with the first colon.
_LONGEST_DEPARTMENT = 40


def causes_command(work: Work, _house: House, asked: Asked) -> None:
    """Show a department's list, the list of cases without a cause, or change a list."""
    argument = asked.argument.strip()
    change = _CHANGE.fullmatch(argument)
    if argument.casefold() == "later":
        list_later(work, asked)
    elif not argument:
        _show(work, asked, _own_department(work, asked))
    elif change is None and _is_department(work, argument):
        _show(work, asked, argument)
    elif change is None:
        asked.answer(work, Say("causes-help", {"most": LONGEST_NAME}))
    elif not may(asked.member, "change_causes"):
        asked.answer(work, Say("staff-not-allowed"))
    else:
        _change(work, asked, change[1].lower(), change[2] or "")


def _show(work: Work, asked: Asked, department: str) -> None:
    offered, off = choices(work, department), not_offered(work, department)
    lines = [
        Say("causes-line", {"place": place, "cause": cause_name(choice)})
        for place, choice in enumerate(offered, 1)
    ]
    lines += [
        Say("causes-line-off", {"place": place, "cause": cause_name(choice)})
        for place, choice in enumerate(off, len(offered) + 1)
    ]
    title = Say("causes-title", {"department": department})
    put_lines(work, asked.target, [title, *lines, Say("causes-hint")])


def _change(work: Work, asked: Asked, what: str, rest: str) -> None:
    before, colon, behind = rest.partition(":")
    department, name = (before.strip(), behind) if colon else ("", rest)
    if len(department) > _LONGEST_DEPARTMENT or (colon and not department):
        asked.answer(work, Say("causes-help", {"most": LONGEST_NAME}))
        return
    try:
        choice = (add_cause if what == "add" else remove_cause)(work, department, name)
    except WrongCauseError as wrong:
        asked.answer(work, Say("causes-wrong", {"reason": wrong.reason, "most": LONGEST_NAME}))
        return
    said = Say("causes-changed", {"what": what, "cause": cause_name(choice), "department": department})
    asked.answer(work, said)


def _own_department(work: Work, asked: Asked) -> str:
    """Whose list is meant where none is named: that of the topic's case, or the member's only one."""
    case = None if asked.customer is None else latest_case_of(work, asked.customer.id)
    if case is not None:
        return case.department or ""
    own = asked.member.departments
    return own[0] if len(own) == 1 else ""


def _is_department(work: Work, name: str) -> bool:
    return bool(work.causes.where(department=name)) or any(name in one.departments for one in members(work))
