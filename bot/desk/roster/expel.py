"""Whoever is off the roster leaves the support group, too, and could be invited again."""

from typing import Any

from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.desk.asked import Press
from bot.desk.roster.list_staff import shown
from bot.desk.roster.numbers import number_in
from bot.desk.roster.remove_staff import place_of_press
from bot.house import House
from bot.telegram.kinds import Call, Obsolete
from bot.telegram.places import Place


def on_expel(work: Work, _house: House, press: Press) -> Say:
    """Ask Telegram to remove them; what comes of it is told where the button is."""
    number, _, customer = press.rest.partition(":")
    member = work.roster.get(number_in(number))
    if member is None:
        return Say("old-button", {"status": "none"})
    if member.active:
        return Say("staff-stays", {"name": shown(member)})
    fold = f"expel:{member.user_id}"
    if not work.intents.where(fold=fold):
        tell = place_of_press(press, number_in(customer))
        stage(work, "desk", "expel", {"user": member.user_id, "name": shown(member), "tell": tell}, fold=fold)
    return Say("staff-expel-asked")


class ExpelKind:
    """Somebody removed from the desk: `user`, their `name`, and the target to `tell` what came of it."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """A ban, since there is no other way to remove somebody from every sort of group."""
        user_id = _user(intent)
        if member_of(work, user_id) is not None:
            raise Obsolete  # they are on the roster again
        return Call("banChatMember", {"chat_id": where.chat_id, "user_id": user_id})

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- the kinds' common shape
        """A removal is no ban: it is lifted at once."""
        stage(work, "desk", "readmit", intent.content)


class ReadmitKind:
    """The ban lifted that removing somebody needs."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:  # noqa: ARG002 -- the kinds' common shape
        """Nobody who is in the group is thrown out by it."""
        params = {"chat_id": where.chat_id, "user_id": _user(intent), "only_if_banned": True}
        return Call("unbanChatMember", params)

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:  # noqa: ARG002 -- as above
        """All is done."""
        say(work, str(intent.content["tell"]), Say("staff-expelled", {"name": str(intent.content["name"])}))


def _user(intent: Intent) -> int:
    user: Any = intent.content["user"]
    return int(user)
