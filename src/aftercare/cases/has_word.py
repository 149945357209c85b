"""Who talks with the customer about a case."""

from collections.abc import Iterable

from aftercare.cases.case import CaseEvent


def has_word(history: Iterable[CaseEvent], user_id: int) -> bool:
    """Whether what that member of staff writes goes to the customer without being asked about.

    Whoever took the case or joined in has the word, a last goodbye after it is resolved included. It is lost
    by giving the case back; and once the case is reopened, only whoever has it goes on as before.
    """
    speakers: set[int] = set()
    holder: int | None = None
    for event in history:
        match event.what:
            case "taken":
                holder = int(event.facts["user"])
                speakers.add(holder)
            case "joined":
                speakers.add(int(event.facts["user"]))
            case "released":
                # Who gave it back stands in the event, or it was whoever had it.
                speakers.discard(int(event.facts.get("user", holder or 0)))
                holder = None
            case "reopened":
                speakers &= {holder} if holder is not None else set()
    return user_id in speakers
