"""The roster, by role."""

from collections.abc import Iterator, Sequence

from aftercare.say import Say
from aftercare.staff.make_invitation import open_invitations
from aftercare.staff.member import ROLES, Member, members
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked, Where
from bot.desk.roster.admit import admission_buttons, asking, waiting
from bot.telegram.splitting import shorten

# A message takes so many people with their departments (lines).
MOST_LINES = 40
# Of a name or of departments, so much is enough to know them by (UTF-16 units).
_LONGEST = 40


def list_staff(work: Work, asked: Asked) -> None:
    """Say who has which role for what, who can't be reached, and who waits to be let in."""
    says = [*_roles(work), *_notes(work)]
    if len(members(work)) <= MOST_LINES:
        asked.answer(work, *says)
    else:
        for one in says:
            asked.answer(work, one)
    # Only where nobody else reads along is somebody decided on.
    if asked.where is Where.PRIVATE and may(asked.member, "change_roster"):
        for applicant in waiting(work):
            asked.answer(work, asking(applicant), buttons=admission_buttons(applicant))


def shown(member: Member) -> str:
    """A name to know somebody by; who has never written has none but their number."""
    return shorten(member.name, _LONGEST) if member.name else str(member.user_id)


def _roles(work: Work) -> Iterator[Say]:
    for role in reversed(ROLES):
        found = members(work, role)
        for start in range(0, len(found), MOST_LINES):
            lines = map(_line, found[start : start + MOST_LINES])
            yield Say("staff-list", {"role": role, "names": "\n".join(lines)})


def _line(member: Member) -> str:
    departments = shorten(", ".join(member.departments), _LONGEST)
    return " · ".join(filter(None, (shown(member), departments, "🔕" if member.unreachable else "")))


def _notes(work: Work) -> Sequence[Say]:
    notes = []
    if any(member.unreachable for member in members(work)):
        notes.append(Say("staff-list-unreachable"))
    links = sum(one.kind != "owner" for one in open_invitations(work))
    if links:
        notes.append(Say("staff-list-links", {"count": links}))
    return notes
