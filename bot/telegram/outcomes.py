"""What an answer of the Bot API changes: the counterpart of `failures`, one case for each demand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

import structlog

from aftercare.cases.cards import card_key
from aftercare.inbox import remember
from aftercare.messages.message import topic_of
from aftercare.outbox.intent import Intent
from aftercare.outbox.stage import say, set_timer
from aftercare.say import Say
from aftercare.staff.reachable import reachable, unreachable
from aftercare.work import Work
from bot.house import House, desk_moved, tell_admins
from bot.telegram.afterthoughts import beside
from bot.telegram.answers import Answer, Transport
from bot.telegram.claims import Claimed, Claims
from bot.telegram.desk_trouble import park
from bot.telegram.doubt import in_doubt
from bot.telegram.failures import Demand, Verdict
from bot.telegram.kinds import message_ids
from bot.telegram.no_topics import no_topics, notice_topics
from bot.telegram.places import IN_DESK
from bot.telegram.undelivered import customer_of, tell_undelivered

log = structlog.get_logger(__name__)
_MARKUP = {"parse_mode", "entities", "caption_entities"}
# A call that goes wrong in a way that can be mended is tried this often in all before it fails.
MOST_ATTEMPTS = 6


@dataclass(frozen=True, slots=True)
class Outcome:
    """One finished call."""

    claimed: Claimed
    verdict: Verdict
    answer: Answer | Transport


class Outcomes:
    """Writes outcomes down. Everything happens in the transaction that it is called in."""

    def __init__(self, house: House, claims: Claims) -> None:
        self._house = house
        self._claims = claims
        self._cases: dict[Demand, Callable[[Work, Outcome], None]] = {
            Demand.SENT: self._sent,
            Demand.LATE: self._done,
            Demand.DROP: self._done,
            Demand.PARK: self._again_untried,
            Demand.NOT_SENT: self._again_untried,
            Demand.UNCERTAIN: self._uncertain,
            Demand.MIGRATE: self._migrated,
            Demand.SOURCE_GONE: self._source_gone,
            Demand.SEND_NEW: self._send_new,
            Demand.TOPIC_GONE: self._topic_gone,
            Demand.TOPIC_CLOSED: self._topic_closed,
            Demand.WITHOUT_TOPIC: self._without_topic,
            Demand.WITHOUT_REPLY: self._without_reply,
            Demand.NO_TOPIC_RIGHTS: self._no_topic_rights,
            Demand.UNREACHABLE: self._unreachable,
            Demand.PLAIN: self._plain,
            Demand.AS_DOCUMENT: self._as_document,
            Demand.NO_RIGHTS: self._desk_trouble,
            Demand.TELL_ADMIN: self._desk_trouble,
            Demand.NOT_REMOVED: self._not_removed,
        }

    def settle(self, work: Work, outcome: Outcome) -> None:
        """Store what came of a call, and whatever follows from it."""
        self._cases.get(outcome.verdict.demand, self._refused)(work, outcome)
        if outcome.verdict.tell_admin and not outcome.claimed.intent.target.startswith(IN_DESK):
            # What goes wrong in the desk is told with its own words.
            reason = outcome.verdict.reason
            tell_admins(work, Say("refused-by-telegram", {"reason": reason}), once=f"refused:{reason}")

    def unsettled(self, work: Work, outcome: Outcome, why: str) -> None:
        """A call whose outcome could not be written down as it should: it is over all the same."""
        state: Literal["sent", "failed"] = "sent" if outcome.verdict.demand is Demand.SENT else "failed"
        work.intents.put(
            replace(work.intents.know(outcome.claimed.intent), state=state, fold=None, error=why)
        )

    def broken(self, work: Work, intent: Intent, why: str) -> None:
        """An intent that could not even be rendered: it fails alone, and staff hear of it."""
        work.intents.put(replace(work.intents.know(intent), state="failed", fold=None, error=why))
        tell_undelivered(work, intent, "refused")

    def _sent(self, work: Work, outcome: Outcome) -> None:
        result = outcome.answer.result if isinstance(outcome.answer, Answer) else None
        intent = outcome.claimed.intent
        sent = replace(intent, state="sent", trace=message_ids(result), fold=None, error=_flag(intent))
        work.intents.put(sent)
        if intent.target.startswith("staff:"):
            reachable(work, int(intent.target.removeprefix("staff:")))
        self._claims.sent(work, outcome.claimed, result)
        if isinstance(result, dict) and intent.target.startswith(IN_DESK):
            notice_topics(work, outcome.claimed.call.chat_id, result.get("chat"))

    def _done(self, work: Work, outcome: Outcome) -> None:
        work.intents.put(
            replace(
                outcome.claimed.intent, state="sent", fold=None, error=outcome.verdict.demand.name.lower()
            )
        )

    def _again_untried(self, work: Work, outcome: Outcome) -> None:
        # Nothing was written, or nothing was accepted: the call does not count.
        intent = outcome.claimed.intent
        work.intents.put(replace(intent, state="pending", attempts=intent.attempts - 1, frozen=None))

    def _again(self, work: Work, outcome: Outcome, **changes: Any) -> None:
        intent = outcome.claimed.intent
        if intent.attempts >= MOST_ATTEMPTS:
            self._refused(work, outcome)
        else:
            work.intents.put(replace(intent, **{"state": "pending", "frozen": None, **changes}))

    def _uncertain(self, work: Work, outcome: Outcome) -> None:
        in_doubt(work, outcome.claimed.intent, "answer lost")

    def _migrated(self, work: Work, outcome: Outcome) -> None:
        new = outcome.verdict.chat_id
        if new is not None and desk_moved(work, self._house, outcome.claimed.call.chat_id, new):
            self._again_untried(work, outcome)
        else:
            self._refused(work, outcome)

    def _source_gone(self, work: Work, outcome: Outcome) -> None:
        intent = outcome.claimed.intent
        if intent.kind == "copy" and intent.content.get("text"):
            self._again(work, outcome, kind="relay")  # the words are known all the same
            return
        work.intents.put(replace(intent, state="failed", error="source deleted"))
        # Staff hear of it: of what they wrote themselves, where they wrote it.
        theirs = intent.target.startswith("customer:")
        target = beside(intent.content["source"][0], intent.content["customer"]) if theirs else intent.target
        say(work, target, Say("copy-source-deleted"))

    def _send_new(self, work: Work, outcome: Outcome) -> None:
        # The edited thing is not there any more: forget where it stood, and it is sent as a new one.
        intent = outcome.claimed.intent
        if intent.kind == "card":
            for known in work.placements.where(key=card_key(int(intent.content["case"]), intent.target)):
                work.placements.drop(known)
            self._again(work, outcome)
        elif intent.kind == "sheet":
            self._again(work, outcome, content={**intent.content, "at": None})
        elif intent.kind in {"board", "setup"}:
            remember(work, f"{intent.kind}-at", "")
            self._again(work, outcome)
        elif intent.kind == "edit" and not intent.content.get("caption"):
            self._again(work, outcome, kind="relay")
        else:
            self._refused(work, outcome)

    def _topic_gone(self, work: Work, outcome: Outcome) -> None:
        where = outcome.claimed.where
        topic = None if where.customer_id is None else topic_of(work, where.customer_id, where.chat_id)
        # A repeated call may name an older topic than the one that took its place meanwhile.
        if topic is not None and topic.thread_id == outcome.claimed.call.params.get("message_thread_id"):
            work.topics.put(replace(topic, state="gone"))
        self._again(work, outcome)

    def _topic_closed(self, work: Work, outcome: Outcome) -> None:
        where = outcome.claimed.where
        topic = None if where.customer_id is None else topic_of(work, where.customer_id, where.chat_id)
        if topic is None or topic.thread_id != where.thread_id or outcome.claimed.intent.kind == "reopen":
            self._refused(work, outcome)
            return
        # The next claim reopens it first.
        work.topics.put(replace(topic, state="closed"))
        self._again(work, outcome)

    def _without_topic(self, work: Work, outcome: Outcome) -> None:
        self._topic_gone(work, outcome)

    def _without_reply(self, work: Work, outcome: Outcome) -> None:
        content = {key: value for key, value in outcome.claimed.intent.content.items() if key != "answers"}
        self._again(work, outcome, content=content)

    def _no_topic_rights(self, work: Work, outcome: Outcome) -> None:
        no_topics(work, self._house, outcome.claimed, outcome.verdict)

    def _unreachable(self, work: Work, outcome: Outcome) -> None:
        intent, reason = outcome.claimed.intent, outcome.verdict.reason
        if intent.target.startswith("customer:"):
            for account in work.accounts.where(customer_id=customer_of(intent)):
                if account.user_id == outcome.claimed.call.chat_id:
                    work.accounts.put(replace(account, unreachable=reason))
            work.intents.put(replace(intent, state="failed", error=reason))
            tell_undelivered(work, intent, reason)
        elif intent.target.startswith("staff:"):
            unreachable(work, int(intent.target.removeprefix("staff:")), reason)
            _elsewhere(work, intent)
            work.intents.put(replace(intent, state="failed", error=reason))
        else:
            self._desk_trouble(work, outcome)

    def _desk_trouble(self, work: Work, outcome: Outcome) -> None:
        if outcome.claimed.intent.target.startswith(IN_DESK):
            park(work, outcome.claimed.intent, outcome.verdict)
        else:
            self._refused(work, outcome)

    def _not_removed(self, work: Work, outcome: Outcome) -> None:
        intent, reason = outcome.claimed.intent, outcome.verdict.reason
        work.intents.put(replace(intent, state="failed", error=reason))
        # Where only the ban could not be lifted, they are out of the group and can't be invited again.
        args = {"name": intent.content["name"], "reason": "banned" if intent.kind == "readmit" else reason}
        say(work, str(intent.content["tell"]), Say("staff-not-expelled", args))

    def _as_document(self, work: Work, outcome: Outcome) -> None:
        if outcome.claimed.intent.kind == "copy" and "file" in outcome.claimed.intent.content:
            self._again(work, outcome, kind="document")
        else:
            self._refused(work, outcome)

    def _plain(self, work: Work, outcome: Outcome) -> None:
        intent, call = outcome.claimed.intent, outcome.claimed.call
        log.error("markup_refused", intent=intent.id, kind=intent.kind)
        params = {key: value for key, value in call.params.items() if key not in _MARKUP}
        if params == call.params:
            self._refused(work, outcome)
        else:
            self._again(work, outcome, frozen={"method": call.method, "params": params})

    def _refused(self, work: Work, outcome: Outcome) -> None:
        intent, verdict = outcome.claimed.intent, outcome.verdict
        log.error("call_refused", intent=intent.id, method=outcome.claimed.call.method, why=verdict.reason)
        work.intents.put(replace(intent, state="failed", error=verdict.reason or verdict.demand.name.lower()))
        tell_undelivered(work, intent, verdict.demand.name.lower())


def _elsewhere(work: Work, intent: Intent) -> None:
    # What was meant for somebody's private chat and can't be said there is owned up to where it was asked.
    if intent.content.get("unheard"):
        set_timer(work, "unheard", str(intent.content["unheard"]), work.now, facts={"unreachable": True})
    if intent.content.get("wakes"):
        kind, key = intent.content["wakes"]
        set_timer(work, str(kind), str(key), work.now)
    if intent.content.get("otherwise"):
        target, key, args = intent.content["otherwise"]
        say(work, str(target), Say(str(key), args))


def _flag(intent: Intent) -> str:
    # A message whose answer was lost was sent twice, perhaps: that stays visible.
    return intent.error if intent.error.startswith("repeated") else ""
