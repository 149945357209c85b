"""An approver typed an amount or a reason in private, after a press or in reply to the card."""

from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.staff.rights import may
from aftercare.typed_money import typed_money
from aftercare.work import Work
from bot.desk.approving.cards import offer_of_reply
from bot.desk.approving.decide import approve, refuse
from bot.desk.approving.draft import Draft, drop_draft, keep_draft, open_draft
from bot.desk.approving.request import Request, request_of, waiting
from bot.desk.approving.words import has_sum
from bot.desk.roster.named import named
from bot.house import House
from bot.telegram.inputs import Said
from bot.telegram.splitting import shorten

# A reason is a sentence or two (UTF-16 units).
_LONGEST_REASON = 300


def answer_approval(work: Work, house: House, member: Member, said: Said) -> bool:
    """Take words as what an approver was asked for; False where nothing was.

    What answers a card never goes to its customer, whatever it says.
    """
    offer_id = offer_of_reply(work, said.person.id, said.reply_to)
    draft = open_draft(work, member.user_id)
    if offer_id is None and (draft is None or said.reply_to is not None or said.content.kind != "text"):
        return False
    if offer_id is not None and (draft is None or draft.offer != offer_id):
        draft = Draft(offer_id, "sum")
    answer = None if draft is None else _answered(work, house, named(work, member, said.person), said, draft)
    if answer is not None:
        say(work, f"staff:{member.user_id}", answer)
    return True


def _answered(work: Work, house: House, member: Member, said: Said, draft: Draft) -> Say | None:
    """What is answered; None where a question of its own was asked."""
    offer = work.offers.get(draft.offer)
    if offer is None or not may(member, "approve"):
        drop_draft(work, member.user_id)
        return Say("staff-not-allowed")
    found = waiting(work, house, request_of(work, offer, member))
    if isinstance(found, Say):
        drop_draft(work, member.user_id)
        return found
    text = said.content.text.strip() if said.content.kind == "text" else ""
    if draft.asked == "reason" and text:
        drop_draft(work, member.user_id)
        return refuse(work, house, found, member, shorten(text, _LONGEST_REASON))
    return _sum(work, house, found, member, text)


def _sum(work: Work, house: House, found: Request, member: Member, text: str) -> Say | None:
    money = typed_money(text, house.currency)
    if not has_sum(found.wish):
        return Say("approval-reply-hint")
    if money is None or money.minor <= 0:
        keep_draft(work, member.user_id, found.offer.id, "sum")
        return Say("approval-unclear")
    answer = approve(work, house, found, member, money.minor)
    decided = work.offers.get(found.offer.id)
    if decided is not None and decided.state == "asked":
        keep_draft(work, member.user_id, found.offer.id, "sum")
    else:
        drop_draft(work, member.user_id)
    asked = answer.key == "approval-more" or answer.args.get("measure") == "less"
    return None if asked else answer
