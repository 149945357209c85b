"""`/policy`: what may be given, told to all staff; `/policy 3` tells an earlier version."""

from aftercare.gestures.left_over import LeftOver, left_over, surprises_left
from aftercare.gestures.room import By
from aftercare.policies.measures import BY_STAFF
from aftercare.policies.policy import GestureName, Policy, PolicyVersion
from aftercare.policies.stored import in_force, policy_version, version_after, version_before
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import may
from aftercare.work import Work
from bot.desk.asked import Asked
from bot.desk.policy.amounts import Arg, lines
from bot.desk.policy.sentences import differences, left_says, policy_says
from bot.house import House

# SQLite's integers have at most 19 digits.
_LONGEST_NUMBER = 18


def on_policy(work: Work, house: House, asked: Asked) -> None:
    """`/policy` tells the policy in force and what is left of it for who asks, `/policy 3` a version."""
    wanted = asked.argument.strip()
    if not wanted:
        asked.answer(work, *_in_force(work, house, asked.member))
        return
    usable = wanted.isascii() and wanted.isdecimal() and len(wanted) <= _LONGEST_NUMBER
    version = work.policies.get(int(wanted)) if usable else None
    policy = None if version is None else policy_version(work, version.id)
    if version is None or policy is None:
        last = in_force(work, house.currency).version
        number = "1" if last is None else str(last.id)
        asked.answer(work, Say("policy-unknown", {"piece": wanted[:20], "number": number}))
        return
    asked.answer(work, *_earlier(work, version, policy))


def _in_force(work: Work, house: House, member: Member) -> list[Say]:
    known = in_force(work, house.currency)
    policy = known.policy
    title = Say("policy-title") if known.version is None else _title(work, "policy-now", known.version)
    left = left_says(member.name, _left(work, house, policy, member), policy.currency)
    hints = [Say("policy-hints")] if may(member, "change_policy") else []
    return [title, *policy_says(policy, surprises_left(work, policy, house.zone)), *left, *hints]


def _left(work: Work, house: House, policy: Policy, member: Member) -> dict[GestureName, LeftOver]:
    by = By(member.role, member.user_id)
    found = {name: left_over(work, policy, name, by, house.zone) for name in BY_STAFF}
    return {name: one for name, one in found.items() if one is not None}


def _earlier(work: Work, version: PolicyVersion, policy: Policy) -> list[Say]:
    after = version_after(work, version)
    title = _title(work, "policy-now" if after is None else "policy-then", version)
    return [title, *policy_says(policy), *_changed_by(work, version, policy)]


def _changed_by(work: Work, version: PolicyVersion, policy: Policy) -> list[Say]:
    """What that version changed."""
    earlier = version_before(work, version)
    before = None if earlier is None else policy_version(work, earlier.id)
    if earlier is None or before is None:
        return [Say("policy-first")]
    told = differences(before, policy) or [Say("policy-no-difference")]
    return lines([Say("policy-differs", {"number": str(earlier.id)}), *told])


def _title(work: Work, key: str, version: PolicyVersion) -> Say:
    args: dict[str, Arg] = {
        "number": str(version.id),
        "at": {"at": version.at.isoformat(), "style": "date"},
        "set": "program" if version.user_id is None else "person",
        "name": _name(work, version.user_id),
    }
    if key == "policy-now":
        return Say("policy-now", args)
    after = version_after(work, version)
    until = version.at if after is None else after.at
    return Say("policy-then", {**args, "until": {"at": until.isoformat(), "style": "date"}})


def _name(work: Work, user_id: int | None) -> str:
    if user_id is None:
        return ""
    # Who has left since is still who set it.
    return next((one.name for one in work.roster.where(user_id=user_id)), "") or str(user_id)
