"""What the bot says about itself: commands, names, descriptions, menu button."""

from dataclasses import dataclass, field
from typing import Any

ScopeKey = tuple[str, int, int]
DEFAULT_SCOPE: ScopeKey = ("default", 0, 0)


@dataclass(slots=True)
class Profile:
    """Texts by language code (`""` for everybody else)."""

    commands: dict[tuple[ScopeKey, str], list[dict[str, Any]]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "commands"})
    default_rights: dict[bool, dict[str, bool]] = field(default_factory=dict)

    def commands_for(self, scopes: list[ScopeKey], language: str) -> list[dict[str, Any]]:
        """The commands a client shows: the narrowest scope that has any, its language before the general."""
        for scope in scopes:
            for code in (language, ""):
                if found := self.commands.get((scope, code)):
                    return found
        return []
