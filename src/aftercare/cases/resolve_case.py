"""Resolve a case with its cause and what was done, and take it up again."""

from typing import Literal, TypeAlias, get_args

from aftercare.cases.case import Case, CaseShelves, happened
from aftercare.cases.cause import Choice
from aftercare.staff.member import Member

Done: TypeAlias = Literal["explained", "redone", "compensated", "arranged", "answered", "nothing"]
DONE: tuple[Done, ...] = get_args(Done)


def cause_facts(choice: Choice) -> dict[str, str]:
    """A cause as an event keeps it: with its name of this moment."""
    return {"cause": choice.token, "theme": choice.theme, "cause_name": choice.name}


def resolve_case(work: CaseShelves, case: Case, member: Member, cause: Choice, done: Done) -> None:
    """It is settled as far as staff can see."""
    facts = {**cause_facts(cause), "done": done, "user": member.user_id}
    happened(work, case.id, "resolved", member.name, facts)


def name_cause(work: CaseShelves, case: Case, member: Member, cause: Choice) -> None:
    """The cause of a resolved case that was left open then."""
    happened(work, case.id, "caused", member.name, {**cause_facts(cause), "user": member.user_id})


def reopen_case(work: CaseShelves, case: Case, actor: str) -> Case:
    """Take it up again, if it is resolved; whoever had it has it again."""
    if case.state == "resolved":
        happened(work, case.id, "reopened", actor)
    return work.cases.get(case.id) or case
