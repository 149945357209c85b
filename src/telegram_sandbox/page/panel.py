"""What may stand on the page beside the chats."""

import re
from dataclasses import dataclass
from pathlib import Path

NAME = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Panel:
    """`folder` holds `panel.js`, perhaps `panel.css`, and modules that they load.

    Raises ValueError for a name that is not lower-case ASCII, or a folder without `panel.js`.
    """

    name: str
    title: str
    folder: Path

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise ValueError("a panel's name is lower-case letters, digits and hyphens")
        if not (self.folder / "panel.js").is_file():
            raise ValueError(f"the panel {self.name} has no panel.js")

    def json(self) -> dict[str, str | None]:
        """What the page is told of it."""
        base = f"/sandbox/panels/{self.name}"
        style = f"{base}/panel.css" if (self.folder / "panel.css").is_file() else None
        return {"name": self.name, "title": self.title, "script": f"{base}/panel.js", "style": style}
