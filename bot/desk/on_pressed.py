"""Somebody pressed a button: the roster decides, at this moment, whether it does anything."""

from aftercare.say import Say
from aftercare.staff.member import member_of
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import After, Press
from bot.desk.presses import PRESSES
from bot.desk.roster.named import named
from bot.house import House
from bot.telegram.inputs import Pressed


def on_pressed(work: Work, house: House, pressed: Pressed, after: list[After]) -> Say:
    """Carry out a press, as the presser's roster entry allows; the answer is shown to them."""
    action, _, rest = pressed.data.partition(":")
    rule = PRESSES.get(action)
    member = member_of(work, pressed.person.id)
    if rule is None or member is None:
        return Say("old-button", {"status": "none"})
    if not may(member, rule.act):
        return Say("staff-not-allowed")
    return rule.run(work, house, Press(named(work, member, pressed.person), pressed, rest, after))
