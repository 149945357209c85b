"""`/limits`: an admin changes what may be given, sees before and after, and takes it back with a press."""

from aftercare.outbox.stage import say
from aftercare.policies.change_policy import change_policy
from aftercare.policies.changes import PolicyError
from aftercare.policies.policy import Policy
from aftercare.policies.read_change import read_change
from aftercare.policies.stored import in_force, policy_of, set_policy, undo_policy, version_in_force
from aftercare.say import Say
from aftercare.work import Work
from bot.desk.asked import Asked, Press, Where
from bot.desk.policy.amounts import lines
from bot.desk.policy.policy_error import what_is_wrong
from bot.desk.policy.sentences import differences
from bot.house import House

# SQLite's integers have at most 19 digits.
_LONGEST_NUMBER = 18


def on_limits(work: Work, house: House, asked: Asked) -> None:
    """`/limits` shows how; `/limits refund agent 30` changes it, at once."""
    if not asked.argument.strip():
        asked.answer(work, Say("limits-help"), Say("limits-more"))
        return
    change = read_change(asked.argument, house.currency)
    known = policy_of(work, house.currency)
    changed = change if isinstance(change, PolicyError) else change_policy(known, change)
    if isinstance(changed, PolicyError):
        asked.answer(work, *what_is_wrong(changed, house.currency))
        return
    version_in_force(work, house.currency)  # what came with the program is a version, to go back to
    number = set_policy(work, changed, asked.member.user_id)
    _tell(work, asked, known, changed, number)


def _tell(work: Work, asked: Asked, known: Policy, changed: Policy, number: int) -> None:
    says = differences(known, changed)
    title = Say("limits-changed", {"name": asked.member.name})
    undo = (Say("limits-undo"), f"limits-undo:{number}")
    asked.answer(work, *lines([title, *says]), *_affected(work), buttons=(undo,))
    if asked.where is not Where.GENERAL:
        _tell_everybody(work, Say("limits-news", {"name": asked.member.name}), says)


def on_limits_undo(work: Work, house: House, press: Press) -> Say:
    """*Undo*: the limits from before, as a new version, unless they were changed again since."""
    number, known = press.rest, in_force(work, house.currency).policy
    usable = number.isascii() and number.isdecimal() and len(number) <= _LONGEST_NUMBER
    made = undo_policy(work, int(number), house.currency, press.member.user_id) if usable else None
    if made is None:
        return Say("old-button", {"status": "none"})
    says = differences(known, policy_of(work, house.currency))
    title = Say("limits-undone", {"name": press.member.name})
    if press.pressed.chat_id == press.member.user_id:
        say(work, f"staff:{press.member.user_id}", *lines([title, *says]), *_affected(work))
    _tell_everybody(work, title, says)
    return Say("limits-restored")


def _affected(work: Work) -> list[Say]:
    """Who has asked for more already, and is judged by what holds now."""
    waiting = len(work.offers.where(state="asked"))
    return [Say("limits-affected", {"count": waiting})] if waiting else []


def _tell_everybody(work: Work, title: Say, says: list[Say]) -> None:
    say(work, "desk", *lines([title, *says]))
