"""A stranger wrote in a customer's topic: it reaches nobody, and an admin may add them to the roster."""

from aftercare.customers.customer import Customer
from aftercare.inbox import recall, remember
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.apply import applied, waiting_by
from aftercare.work import Work
from bot.desk.roster.admit import ask_admins
from bot.telegram.inputs import GroupWrote, Person

# Admins are asked about so many strangers a day at most: an open group has no end of them.
MOST_A_DAY = 20


def stranger_wrote(work: Work, customer: Customer, wrote: GroupWrote) -> None:
    """Say so once a day in each topic, and ask the admins once about each person."""
    today = work.now.date().isoformat()
    mark = f"stranger:{customer.id}:{wrote.person.id if wrote.person else 0}"
    if recall(work, mark) == today:
        return
    remember(work, mark, today)
    name = wrote.person.first_name if wrote.person else ""
    say(work, f"topic:{customer.id}", Say("not-on-roster", {"name": name}))
    # Who writes under the group's name may be anybody, and a decision about somebody stands.
    if wrote.person is not None and not _declined(work, wrote.person):
        _ask(work, wrote.person, today)


def _declined(work: Work, person: Person) -> bool:
    return any(one.state == "declined" for one in work.applicants.where(user_id=person.id))


def _ask(work: Work, person: Person, today: str) -> None:
    mark = f"stranger-asked:{person.id}"
    day, _, count = (recall(work, "strangers") or "").partition(" ")
    asked = int(count) if day == today else 0
    if recall(work, mark) == today or asked >= MOST_A_DAY:
        return
    remember(work, mark, today)
    remember(work, "strangers", f"{today} {asked + 1}")
    waits = waiting_by(work, person.id)
    ask_admins(work, waits[0] if waits else applied(work, person.id, person.first_name, "agent", "", None))
