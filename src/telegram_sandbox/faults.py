"""Misbehaviour to order: what the network and the real server do on bad days."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random
from typing import Any

from telegram_sandbox.errors import ApiError, too_many
from telegram_sandbox.state.updates import Update


class Kind(StrEnum):
    """What goes wrong with a call."""

    ERROR = "error"  # the answer is an error
    RESET = "reset"  # the connection is cut
    HANG = "hang"  # no answer ever comes
    DELAY = "delay"  # the answer comes late


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong; `after` the call took effect, or before. `times` None means always."""

    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    after: bool = False
    error: ApiError | None = None
    seconds: float = 0
    skip: int = 0
    met: int = 0

    def fits(self, method: str, chat_id: Any, *, after: bool) -> bool:
        """Whether it is about this call at this moment."""
        about = self.method in {None, method} and (self.method == method or method != "getUpdates")
        return about and self.after == after and (self.chat_id is None or str(self.chat_id) == str(chat_id))


@dataclass(slots=True)
class UpdateFaults:
    """What goes wrong with updates: how many of the next come twice or change places."""

    duplicate: int = 0
    shuffle: int = 0
    held: list[Update] = field(default_factory=list)


class Faults:
    """The switchboard. Each call below makes something go wrong from now on."""

    def __init__(self, rng: Random, skip_ids: Callable[[int], None]) -> None:
        self._rng = rng
        self._skip_ids = skip_ids
        self._set: list[Fault] = []
        self._updates = UpdateFaults()

    def add(self, fault: Fault) -> Fault:
        """Switch a fault on."""
        self._set.append(fault)
        return fault

    def too_many(self, retry_after: int, method: str | None = None, **about: Any) -> Fault:
        """429 with `retry_after` seconds."""
        return self.add(Fault(Kind.ERROR, method, error=too_many(retry_after), **about))

    def fail(self, code: int, description: str, method: str | None = None, **about: Any) -> Fault:
        """An error of this code; `after=True` if the call is to take effect all the same."""
        return self.add(Fault(Kind.ERROR, method, error=ApiError(code, description), **about))

    def lose_answer(self, method: str | None = None, **about: Any) -> Fault:
        """The call takes effect, then the connection is cut."""
        return self.add(Fault(Kind.RESET, method, after=True, **about))

    def lose_request(self, method: str | None = None, **about: Any) -> Fault:
        """The connection is cut before anything happened."""
        return self.add(Fault(Kind.RESET, method, **about))

    def hang(self, method: str | None = None, **about: Any) -> Fault:
        """No answer ever comes; with `after=True` the call took effect."""
        return self.add(Fault(Kind.HANG, method, **about))

    def delay(self, seconds: float, method: str | None = None, **about: Any) -> Fault:
        """The answer comes that much later, by the sandbox's clock."""
        return self.add(Fault(Kind.DELAY, method, seconds=seconds, **about))

    def duplicate(self, count: int = 1) -> None:
        """Deliver each of the next updates twice."""
        self._updates.duplicate = count

    def shuffle(self, count: int) -> None:
        """Hold the next updates back until there are so many, then deliver them in another order."""
        self._updates.shuffle = count

    def gap(self, count: int) -> None:
        """Leave out so many numbers before the next update."""
        self._skip_ids(count)

    def clear(self) -> None:
        """Everything works again."""
        self._set.clear()
        self._updates = UpdateFaults()

    def active(self) -> list[Fault]:
        """What is switched on."""
        return list(self._set)

    def take(self, method: str, chat_id: Any, *, after: bool) -> Fault | None:
        """The fault that meets this call, counted down."""
        for fault in self._set:
            if fault.fits(method, chat_id, after=after):
                if fault.skip > 0:
                    fault.skip -= 1
                    continue
                self._count_down(fault)
                return fault
        return None

    def _count_down(self, fault: Fault) -> None:
        fault.met += 1
        if fault.times is not None and fault.met >= fault.times:
            self._set.remove(fault)

    def disturb(self, update: Update) -> list[Update]:
        """The updates to queue instead of this one."""
        plan = self._updates
        if plan.shuffle:
            plan.shuffle -= 1
            plan.held.append(update)
            if plan.shuffle:
                return []
            held, plan.held = plan.held, []
            self._rng.shuffle(held)
            return held
        if plan.duplicate:
            plan.duplicate -= 1
            return [update, Update(update.id, update.kind, update.raw, update.stream, update.expires)]
        return [update]
