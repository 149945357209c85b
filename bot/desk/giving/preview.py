"""Before anything is given: the sentence that the customer will get, and one press that gives it."""

from dataclasses import dataclass, replace

from aftercare.cases.case import Case, lives
from aftercare.customers.customer import Customer
from aftercare.gestures.about import About
from aftercare.gestures.gesture import Offer, Wish
from aftercare.gestures.grant_gesture import Beyond, Unfit, judged
from aftercare.gestures.kinds import KINDS
from aftercare.gestures.room import By, room
from aftercare.gestures.show_offer import show_offer
from aftercare.gestures.typed_wish import Misread, typed_answer, typed_command
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work
from bot.desk.cases.pressed_case import button_key
from bot.desk.giving.carry_out import about_case, terms_of
from bot.desk.giving.choices import choices, left_line, presets_of, token_of
from bot.desk.giving.line import Args, bound_line, flaw_line, wished
from bot.desk.giving.told import preview
from bot.desk.sheet import Buttons
from bot.house import House

_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Step:
    """What the sheet says in one of its steps, and what can be pressed there."""

    says: list[Say]
    buttons: Buttons
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Giving:
    """Somebody is about to give something to that customer, in their open case or without one."""

    customer: Customer
    case: Case | None
    found: About
    member: Member

    def key(self, work: Work) -> str:
        """What a button of this life of the case carries."""
        return (
            "" if self.case is None else button_key(self.case, work.case_events.where(case_id=self.case.id))
        )


def giving(work: Work, house: House, customer: Customer, case: Case | None, member: Member) -> Giving:
    """Look up what it is judged by, as it is now."""
    return Giving(customer, case, about_case(work, house, customer, case), member)


def first_step(work: Work, house: House, given: Giving) -> Step:
    """What this member may give now, and what of it takes but a tap."""
    who = given.member.name
    offered = choices(work, house, given.found, given.member)
    says = [_head(given)]
    says += [left_line(one.kind, one.left, given.found.currency) for one in offered]
    if not offered:
        says.append(Say("give-none", {"who": who}))
    if given.case is None:
        return Step([*says, Say("give-example-surprise")], ())
    key = given.key(work)
    buttons = [(wished(given.found, wish), f"gift:{key}:{token_of(wish)}") for wish in presets_of(offered)]
    typed = [(Say("give-other"), f"give-other:{key}"), (Say("give-own"), f"give-own:{key}")]
    return Step(says, [*buttons, *typed], columns=2)


def typed_step(work: Work, given: Giving, asks: Say) -> Step:
    """The sheet waits for a reply to it."""
    return Step([_head(given), asks], _back(work, given))


def preview_step(work: Work, house: House, given: Giving, wish: Wish) -> Step:
    """What that wish leads to: the sentence and *Give*, or *Ask a manager*, or why nobody can give it."""
    wish = _with_ceiling(work, house, given, wish)
    by = By(given.member.role, given.member.user_id)
    hindered = judged(work, given.found, wish, by, house.zone)
    if isinstance(hindered, Unfit):
        return Step([flaw_line(hindered.flaw), Say("give-examples")], _back(work, given))
    case_id = None if given.case is None else given.case.id
    offer = show_offer(work, wish, given.customer.id, case_id, given.member.user_id)
    if isinstance(hindered, Beyond):
        return beyond_step(work, given, wish, offer, hindered)
    terms = terms_of(work, house, given.found, wish, given.member, offer.nonce)
    says = [
        Say("give-preview", {"name": given.customer.name}),
        preview(given.found, wish, terms.pay_by),
        *_reason(wish),
    ]
    return Step(says, [(Say("give-now"), give_data(work, given, offer)), *_back(work, given)])


def beyond_step(work: Work, given: Giving, wish: Wish, offer: Offer, beyond: Beyond) -> Step:
    """It is more than they may give: nothing is given, and a manager can be asked for it."""
    free, kind = beyond.room, KINDS[wish.kind]
    says = [
        wished(given.found, wish),
        Say("give-beyond", {"bound": free.bound, "who": given.member.name}),
        left_line(kind, free.left, given.found.currency) if free.left else bound_line(free.bound),
        *_reason(wish),
    ]
    ask = (Say("give-ask-manager"), f"askfor:{offer.id}:{offer.nonce}")
    # A colleague whose offer it is may still have room for it.
    theirs = (
        [] if offer.user_id == given.member.user_id else [(Say("give-now"), give_data(work, given, offer))]
    )
    return Step(says, [*theirs, ask, *_back(work, given)])


def read_typed(text: str, found: About, *, command: bool) -> Wish | list[Say]:
    """What somebody typed, after the command or in reply to the sheet; or what is wrong with it."""
    read = typed_command if command else typed_answer
    wish = read(text, found.currency, found.policy.gifts)
    if not isinstance(wish, Wish):
        return _misread(wish, text, found.currency)
    # In an answer the kind was left out, and without a case it can only be a surprise.
    plain = found.case is None and not command and wish.kind == "own_way"
    return replace(wish, kind="surprise") if plain else wish


def give_data(work: Work, given: Giving, offer: Offer) -> str:
    """The data of *Give*; it tells in which of its lives the case was."""
    life = 0 if given.case is None else lives(work.case_events.where(case_id=given.case.id))
    return f"give:{offer.id}:{offer.nonce}:{life}"


def _head(given: Giving) -> Say:
    """Who may give to whom; a regular may get more, so it is said that they are one."""
    more = given.found.is_regular and given.found.policy.regular.percent > _WHOLE
    args: Args = {"name": given.customer.name, "who": given.member.name, "regular": "yes" if more else "no"}
    return Say("give-head", args)


def _misread(why: Misread, text: str, currency: str) -> list[Say]:
    match why:
        case "unknown_kind":
            word = (text.split() or [""])[0]
            return [Say("give-unknown", {"word": word[:40]}), Say("give-examples")]
        case "other_money":
            return [Say("give-other-money", {"currency": currency})]
        case "nothing":
            return [Say("give-misread"), Say("give-examples")]


def _with_ceiling(work: Work, house: House, given: Giving, wish: Wish) -> Wish:
    """A percent for which no ceiling was said has that of the bill, or all that may be given."""
    if wish.kind != "discount" or wish.minor or not 0 < wish.percent <= _WHOLE:
        return wish
    by = By(given.member.role, given.member.user_id)
    left = room(work, given.found, wish.kind, by, house.zone).left
    preset = next(
        (one for one in KINDS[wish.kind].presets(left, given.found) if one.percent == wish.percent), None
    )
    if preset is not None:
        return replace(wish, minor=preset.minor)
    bill = None if given.found.foreign else given.found.bill
    of_bill = 0 if bill is None else -(-bill.visit.total_minor * wish.percent // _WHOLE)
    return replace(wish, minor=min(of_bill or left, left))


def _reason(wish: Wish) -> list[Say]:
    # Of a change of specialist the reason is part of what is given.
    return [Say("give-reason", {"reason": wish.reason})] if wish.reason and wish.kind != "specialist" else []


def _back(work: Work, given: Giving) -> list[tuple[Say, str]]:
    return [] if given.case is None else [(Say("resolve-back"), f"give-back:{given.key(work)}")]
