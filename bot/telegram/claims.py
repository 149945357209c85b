"""Claim intents: resolve where they go, render them, and commit `sending` before the call is made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from aftercare.outbox.intent import Intent, Priority
from aftercare.outbox.stage import stage
from aftercare.say import Say
from aftercare.work import Work
from bot.house import House, tell_admins
from bot.telegram.cards import about, card_anew
from bot.telegram.desk_facts import has_topics, into_general
from bot.telegram.kinds import Call, Kind, Obsolete
from bot.telegram.places import NoDesk, NoTopic, Place, Unreached, place_of
from bot.telegram.restricted import may_be_sent
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
            cases = [case.id for case in work.cases.fetch(customer_id=topics)]
            if cases:
                work.case_events.fetch(case_id=cases)

    def claim(self, work: Work, waiting: Intent) -> Claimed | Aside | None:
        """Make it `sending`; None where it ended here (too late, nobody there, nothing left to be said)."""
        intent = work.intents.know(waiting)
        if intent.state not in {"pending", "uncertain"}:
            return None
        needless = self._needless(work, intent)
        if needless:
            return _end(work, intent, "dropped", needless)
        try:
            where = self._where(work, intent)
            call = self._call(work, intent, where)
        except NoDesk:
            tell_admins(work, Say("desk-missing"), once="desk-missing")
            return Aside(intent)
        except NoTopic as missing:
            if intent.kind == "title":
                return _end(work, intent, "dropped", "obsolete")
            without = has_topics(work, missing.desk) is False
            return (self._in_general if without else self._topic_first)(work, intent, missing)
        except Unreached as why:
            tell_undelivered(work, intent, str(why))
            return _end(work, intent, "failed", str(why))
        except Obsolete:
            return _end(work, intent, "dropped", "obsolete")
        if where.closed and call.method.startswith(("send", "copy")):
            return self._reopen_first(work, intent, where)
        return self._claimed(work, intent, call, where)

    def sent(self, work: Work, claimed: Claimed, result: object) -> None:
        """Remember what a call that was carried out makes known."""
        self.kinds[claimed.intent.kind].sent(work, claimed.intent, claimed.where, result)

    def _needless(self, work: Work, intent: Intent) -> str:
        """Why it need not be sent any more, or not there; empty where it should be."""
        if intent.not_after is not None and work.now > intent.not_after:
            return "too late"
        return "" if may_be_sent(work, self._house, intent) else "restricted"

    def _where(self, work: Work, intent: Intent) -> Place:
        if intent.kind != "topic":
            return place_of(work, self._house, intent.target)
        try:
            place_of(work, self._house, intent.target)
        except NoTopic as missing:
            if has_topics(work, missing.desk) is False:
                raise Obsolete from None
            return Place(missing.desk, None, self._house.language, missing.customer_id)
        raise Obsolete  # there is one by now

    def _call(self, work: Work, intent: Intent, where: Place) -> Call:
        if intent.frozen is not None:
            method, params = intent.frozen["method"], intent.frozen["params"]
            frozen: Mapping[str, Any] = params if isinstance(params, dict) else {}
            return Call(str(method), frozen)
        call = self.kinds[intent.kind].render(work, intent, where)
        return about(work, call, where) if intent.target.startswith("topic:") else call

    def _claimed(self, work: Work, intent: Intent, call: Call, where: Place) -> Claimed:
        claimed = replace(
            intent,
            state="sending",
            attempts=intent.attempts + 1,
            # An edit must find a person's words on their way; a card's wish would be lost with one that is.
            fold=intent.fold if intent.kind in {"relay", "copy", "document", "reaction"} else None,
            frozen={"method": call.method, "params": call.params},
        )
        return Claimed(work.intents.put(claimed), call, where)

    def _topic_first(self, work: Work, intent: Intent, missing: NoTopic) -> Claimed:
        # In the same stream: the topic, a word about why it is another one, the card, then what waits for it.
        first = _before(work, intent, 3, "topic", {"customer": missing.customer_id})
        if missing.gone is not None:
            _before(
                work, intent, 2, "say", {"says": [["topic-recreated", {}]], "buttons": [], "in_topic": True}
            )
        card_anew(work, missing.customer_id, intent)
        where = Place(missing.desk, None, self._house.language, missing.customer_id)
        return self._claimed(work, first, self._call(work, first, where), where)

    def _in_general(self, work: Work, intent: Intent, missing: NoTopic) -> Claimed | Aside | None:
        # A group without topics: the card goes first, and everything else answers it.
        into_general(work, missing.customer_id, missing.desk)
        return self.claim(work, card_anew(work, missing.customer_id, intent) or intent)

    def _reopen_first(self, work: Work, intent: Intent, where: Place) -> Claimed:
        first = _before(work, intent, 1, "reopen", {})
        return self._claimed(work, first, self._call(work, first, where), where)


def _end(work: Work, intent: Intent, state: Literal["failed", "dropped"], why: str) -> Claimed | None:
    work.intents.put(replace(intent, state=state, fold=None, error=why))
    return None


def _before(work: Work, intent: Intent, places: int, kind: str, content: Mapping[str, object]) -> Intent:
    made = stage(work, intent.target, kind, content, priority=Priority(intent.priority))
    return work.intents.put(replace(made, position=intent.position - places))
