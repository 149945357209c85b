"""Give whoever takes a restricted case all that the customer said in it."""

from aftercare.cases.case import Case, holder, restricted
from aftercare.cases.who_reads import may_read
from aftercare.messages.message import Utterance, placed
from aftercare.outbox.stage import say, stage
from aftercare.say import Say
from aftercare.staff.member import Member
from aftercare.work import Work


def hear_case(work: Work, case: Case, member: Member) -> None:
    """Bring a restricted case's words so far to that member's private chat, attachments included."""
    history = work.case_events.where(case_id=case.id)
    if not restricted(history) or not may_read(work, history, member):
        return
    customer = work.customers.get(case.customer_id)
    # Whoever joins reads along; the one copy that edits and replies go by stays with whoever has the case.
    along = holder(history) != member.user_id
    said = work.utterances.where(case_id=case.id)
    words = [one for one in said if not _is_there(work, one, member)]
    if not words or customer is None:
        return
    say(work, f"staff:{member.user_id}", Say("words-so-far", {"name": customer.name}), about=customer.id)
    for one in words:
        _bring(work, one, member, along=along)


def _bring(work: Work, words: Utterance, member: Member, *, along: bool) -> None:
    """Copy a message as it is by now: the customer may have edited it."""
    content: dict[str, object] = {
        "customer": words.customer_id,
        "source": list(words.source),
        "speaker": "",
        # Should it be deleted by now, the words are still known.
        "text": words.text,
        "entities": [],
    }
    if along:
        content["also"] = True
    if words.source:
        stage(work, f"staff:{member.user_id}", "copy", content)


def _is_there(work: Work, words: Utterance, member: Member) -> bool:
    if not words.source:
        return True
    source = f"{words.source[0]}:{words.source[1]}"
    copies = (placed(work, f"copy:{source}"), placed(work, f"also:{member.user_id}:{source}"))
    return any(copy is not None and copy.chat_id == member.user_id for copy in copies)
