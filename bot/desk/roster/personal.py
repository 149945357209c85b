"""What the bot says to one person on the roster or on their way onto it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from aftercare.language import Language
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say
from aftercare.say import Say
from aftercare.work import Work
from bot.telegram.kinds import Call, SayKind
from bot.telegram.places import Place


def tell_person(
    work: Work,
    user_id: int,
    *says: Say,
    buttons: Sequence[tuple[Say, str]] = (),
    language: Language | None = None,
    secret: bool = False,
    then: tuple[str, Say] | None = None,
    otherwise: tuple[str, Say] | None = None,
) -> None:
    """Write to them in private, in `language` or else the house's.

    `secret` is forgotten here once it was sent. When it was, `then` is said to its target; `otherwise`
    is said where they cannot be reached.
    """
    intent = say(work, f"staff:{user_id}", *says, buttons=buttons)
    content: dict[str, Any] = {**intent.content, "language": language, "secret": secret}
    content |= {} if then is None else {"then": _stored(*then)}
    content |= {} if otherwise is None else {"otherwise": _stored(*otherwise)}
    work.intents.put(replace(intent, kind="personal", content=content))


class PersonalKind(SayKind):
    """Words for one person; see `tell_person`."""

    def render(self, work: Work, intent: Intent, where: Place) -> Call:
        """A message in their own language, where that is known."""
        language = str(intent.content.get("language") or where.language)
        return super().render(work, intent, replace(where, language=language))

    def sent(self, work: Work, intent: Intent, where: Place, result: object) -> None:
        """A link that was handed out is kept nowhere but in that chat."""
        super().sent(work, intent, where, result)
        if intent.content.get("then"):
            target, key, args = intent.content["then"]
            say(work, str(target), Say(str(key), args))
        stored = work.intents.get(intent.id)
        if intent.content.get("secret") and stored is not None:
            work.intents.put(replace(stored, content={}, frozen=None))


def _stored(target: str, what: Say) -> list[Any]:
    return [target, what.key, dict(what.args)]
