"""Somebody put a reaction on a message or took it away: the other side sees it on the original."""

from dataclasses import replace

from aftercare.inbox import forget, recall, remember
from aftercare.messages.message import Placement
from aftercare.outbox.stage import stage
from aftercare.staff.member import member_of
from aftercare.work import Work
from bot.house import House, desk_of
from bot.telegram.afterthoughts import beside
from bot.telegram.answering import original_of
from bot.telegram.inputs import Reacted


def on_reacted(work: Work, house: House, reacted: Reacted) -> None:
    """Bring a reaction to a copy over to the original: there is one of the bot's, so the latest wins."""
    if reacted.person is None:
        return
    for copy in work.placements.where(at=f"{reacted.chat_id}:{reacted.message_id}"):
        original = original_of(copy.key)
        if original is not None:
            _bring(work, house, reacted, copy, original)


def _bring(work: Work, house: House, reacted: Reacted, copy: Placement, original: str) -> None:
    person = reacted.person.id if reacted.person else 0
    chat_id = int(original.partition(":")[0])
    customers_own = any(
        account.customer_id == copy.customer_id for account in work.accounts.where(user_id=chat_id)
    )
    if customers_own:
        here = reacted.chat_id in {desk_of(work, house), person}
        if here and member_of(work, person) is not None and _counts(work, reacted, person):
            _stage(work, f"customer:{copy.customer_id}", original, reacted)
    elif reacted.chat_id == person:
        _stage(work, beside(chat_id, copy.customer_id), original, reacted)


def _counts(work: Work, reacted: Reacted, person: int) -> bool:
    """Of several colleagues' reactions the latest is shown; taking away an earlier one changes nothing."""
    name = f"reacted:{reacted.chat_id}:{reacted.message_id}"
    if reacted.emoji:
        remember(work, name, str(person))
        return True
    shown = recall(work, name) == str(person)
    if shown:
        forget(work, name)
    return shown


def _stage(work: Work, target: str, original: str, reacted: Reacted) -> None:
    fold = f"reaction:{original}"
    content = {"at": original, "emoji": reacted.emoji[-1] if reacted.emoji else ""}
    for waiting in work.intents.where(fold=fold):
        if waiting.state == "pending" and waiting.frozen is None:
            work.intents.put(replace(waiting, content=content))
            return
    stage(work, target, "reaction", content, fold=fold)
