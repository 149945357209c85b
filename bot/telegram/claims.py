"""Claim intents: resolve where they go, render them, and commit `sending` before the call is made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.house import House, tell_admins
from bot.telegram.kinds import Call, Kind, Obsolete
from bot.telegram.places import NoDesk, NoTopic, Place, Unreached, place_of
from bot.telegram.undelivered import tell_undelivered


@dataclass(frozen=True, slots=True)
class Claimed:
    """An intent in the state `sending`, with its call and where it goes."""

    intent: Intent
    call: Call
    where: Place


@dataclass(frozen=True, slots=True)
class Aside:
    """An intent that cannot be sent for now, because there is no desk."""

    intent: Intent


class Claims:
    """Knows every kind of intent."""

    def __init__(self, house: House, kinds: Mapping[str, Kind]) -> None:
        self._house = house
        self.kinds = kinds

    def warm(self, work: Work, intents: Sequence[Intent]) -> None:
        """Load at once what rendering these will look at."""
        customers = [
            int(one.target.partition(":")[2]) for one in intents if one.target.startswith("customer:")
        ]
        if customers:
            work.accounts.fetch(customer_id=customers)
            work.customers.fetch(id=customers)
        topics = [int(one.target.partition(":")[2]) for one in intents if one.target.startswith("topic:")]
        if topics:
            work.topics.fetch(customer_id=topics)

    def claim(self, work: Work, waiting: Intent) -> Claimed | Aside | None:
        """Make it `sending`; None where it ended here (too late, nobody there, overtaken by a topic to be made)."""
        intent = work.intents.know(waiting)
        if intent.state not in {"pending", "uncertain"}:
            return None
        if intent.not_after is not None and work.now > intent.not_after:
            work.intents.put(replace(intent, state="dropped", fold=None, error="too late"))
            return None
        try:
            where = place_of(work, self._house, intent.target)
            call = self._call(work, intent, where)
        except NoDesk:
            tell_admins(work, Say("desk-missing"), once="desk-missing")
            return Aside(intent)
        except NoTopic as missing:
            return self._topic_first(work, intent, missing)
        except Unreached as why:
            work.intents.put(replace(intent, state="failed", fold=None, error=str(why)))
            tell_undelivered(work, intent, str(why))
            return None
        except Obsolete:
            work.intents.put(replace(intent, state="dropped", fold=None, error="obsolete"))
            return None
        claimed = replace(
            intent,
            state="sending",
            attempts=intent.attempts + 1,
            fold=None,
            frozen={"method": call.method, "params": call.params},
        )
        return Claimed(work.intents.put(claimed), call, where)

    def sent(self, work: Work, claimed: Claimed, result: object) -> None:
        """Remember what a call that was carried out makes known."""
        self.kinds[claimed.intent.kind].sent(work, claimed.intent, claimed.where, result)

    def _call(self, work: Work, intent: Intent, where: Place) -> Call:
        if intent.frozen is not None:
            method, params = intent.frozen["method"], intent.frozen["params"]
            frozen: Mapping[str, Any] = params if isinstance(params, dict) else {}
            return Call(str(method), frozen)
        return self.kinds[intent.kind].render(work, intent, where)

    def _topic_first(self, work: Work, intent: Intent, missing: NoTopic) -> Claimed | None:
        # The topic goes before everything that waits for it, in the same stream.
        content = {"customer": missing.customer_id}
        first = stage(
            work, f"topic:{missing.customer_id}", "topic", content, priority=Priority(intent.priority)
        )
        first = work.intents.put(replace(first, position=intent.position - 2))
        if missing.gone is not None:
            note = stage(
                work,
                f"topic:{missing.customer_id}",
                "say",
                {"says": [["topic-recreated", {}]], "buttons": []},
                priority=Priority(intent.priority),
            )
            work.intents.put(replace(note, position=intent.position - 1))
        where = Place(missing.desk, None, self._house.language, missing.customer_id)
        call = self._call(work, first, where)
        claimed = replace(
            first, state="sending", attempts=1, frozen={"method": call.method, "params": call.params}
        )
        return Claimed(work.intents.put(claimed), call, where)
