"""One call of a method: checked, played, logged, and spoilt where that was ordered."""

from typing import Any

from telegram_sandbox.calls import Call, CallLog
from telegram_sandbox.errors import ApiError, not_implemented
from telegram_sandbox.faults import Fault, Faults, Kind
from telegram_sandbox.limits import Limits
from telegram_sandbox.methods.registry import METHODS, UNPLAYED
from telegram_sandbox.polling import Polling
from telegram_sandbox.schema import check, method_names
from telegram_sandbox.state.world import World
from telegram_sandbox.tasks import Signal
from telegram_sandbox.wire import Sent

HANDS_OUT_UPDATES = "getUpdates"


class ConnectionCut(Exception):  # noqa: N818 -- it is no error of the sandbox's
    """The client is to see its connection reset."""


class Dispatch:
    """Runs methods against the world."""

    def __init__(self, world: World, faults: Faults) -> None:
        self.world = world
        self.faults = faults
        self.log = CallLog()
        self.limits = Limits(world.clock, world.rules)
        self.polling = Polling(world)
        self.closing = Signal()
        self.finished = Signal()

    async def call(self, name: str, sent: Sent) -> Any:
        """The result, getUpdates' as JSON bytes. Raises ApiError, or ConnectionCut where a fault says so."""
        method = method_names().get(name.lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        self.log.in_flight += method != HANDS_OUT_UPDATES
        try:
            return await self._logged(method, sent)
        finally:
            self.log.in_flight -= method != HANDS_OUT_UPDATES
            self.finished.fire()

    async def _logged(self, method: str, sent: Sent) -> Any:
        outcome: dict[str, Any] = {"params": dict(sent.values), "result": None, "took_effect": False}
        try:
            await self._meet(method, sent, after=False)
            outcome["params"] = params = check(method, sent.values, sent.attach)
            result = await self._play(method, params)
            outcome |= {"result": result, "took_effect": True}
            await self._meet(method, sent, after=True)
        except ApiError as refusal:
            self._note(method, refusal.code, refusal.description, outcome)
            raise
        except ConnectionCut:
            self._note(method, 0, "connection cut", outcome)
            raise
        self._note(method, 200, "", outcome)
        return result

    def _note(self, method: str, code: int, description: str, outcome: dict[str, Any]) -> None:
        self.log.add(Call(method=method, code=code, description=description, **outcome))
        if method != HANDS_OUT_UPDATES:
            self.world.events.tell("call", method=method, code=code, description=description)

    async def _play(self, method: str, params: dict[str, Any]) -> Any:
        if method == HANDS_OUT_UPDATES:
            return await self.polling.get_updates(params)
        if method not in METHODS:
            raise not_implemented(f"the method {method}")
        if unplayed := sorted(UNPLAYED & params.keys()):
            raise not_implemented(f'the field "{unplayed[0]}" of {method}')
        chat_id = params.get("chat_id")
        many = params.get("media") or params.get("message_ids")
        cost = len(many) if isinstance(many, list) and method.startswith(("send", "copy", "forward")) else 1
        self.limits.check(method, chat_id if isinstance(chat_id, int) else None, cost)
        return METHODS[method](self.world, params)

    async def _meet(self, method: str, sent: Sent, *, after: bool) -> None:
        fault = self.faults.take(method, sent.values.get("chat_id"), after=after)
        if fault is not None:
            await self._suffer(fault)

    async def _suffer(self, fault: Fault) -> None:
        if fault.kind is Kind.DELAY:
            await self.world.clock.wait(fault.seconds)
        elif fault.kind is Kind.HANG:
            await self.closing.wait()
            raise ConnectionCut
        elif fault.error is not None:
            raise fault.error
        else:
            raise ConnectionCut
