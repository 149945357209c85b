"""A sandbox with a bot of a few lines, played by the test."""

import json
import urllib.request
from dataclasses import dataclass
from typing import Any

from tests.browser.program import PATIENCE

PROXYLESS = urllib.request.build_opener(urllib.request.ProxyHandler({}))
# A reaction is only told to whoever asks for it.
KINDS = ["message", "edited_message", "callback_query", "message_reaction", "my_chat_member"]


@dataclass
class Scene:
    address: str
    token: str
    offset: int = 0

    def post(self, path: str, **given: Any) -> Any:
        request = urllib.request.Request(
            f"{self.address}{path}", json.dumps(given).encode(), {"Content-Type": "application/json"}
        )
        with PROXYLESS.open(request) as answer:
            return json.load(answer)["result"]

    def get(self, path: str) -> Any:
        with PROXYLESS.open(f"{self.address}{path}") as answer:
            return json.load(answer)

    def do(self, action: str, **given: Any) -> Any:
        return self.post(f"/sandbox/do/{action}", **given)

    def bot(self, method: str, **given: Any) -> Any:
        return self.post(f"/bot{self.token}/{method}", **given)

    def update(self, kind: str) -> Any:
        """The next update of this kind; those before it are passed over."""
        for _ in range(10):
            found = self.bot(
                "getUpdates", offset=self.offset, timeout=PATIENCE, limit=1, allowed_updates=KINDS
            )
            assert found, f"no {kind} came"
            self.offset = found[0]["update_id"] + 1
            if kind in found[0]:
                return found[0][kind]
        raise AssertionError(f"no {kind} among ten updates")

    def message(self, *kinds: str) -> Any:
        """The next message that carries one of these."""
        while not set(kinds) & set(told := self.update("message")):
            pass
        return told
