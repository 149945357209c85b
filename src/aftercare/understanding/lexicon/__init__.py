"""The words by which messages are understood, one readable file a language, loaded once when first needed.

To teach the bot a word, add it to `<language>.txt` under the section it belongs to (README.md beside
them tells what the sections mean); no code is touched.
"""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

_SECTION = re.compile(r"\[([a-z+\-0 ]+)\]")

# Words and signs that mean the same to everybody.
SHARED = "any"


@cache
def sections(name: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases of a language's file (or of `SHARED`), by section.

    Raises ValueError with the line's number where the file is malformed.
    """
    found: dict[str, list[str]] = {}
    current: list[str] | None = None
    text = files(__name__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.partition("# ")[0].strip()
        if not content:
            continue
        if heading := _SECTION.fullmatch(content):
            current = found.setdefault(heading.group(1), [])
        elif current is None:
            raise ValueError(f"{name}.txt, line {number}: words before the first section")
        else:
            # A hyphen parts words here as it does in messages.
            phrases = content.replace("-", " ").split(",")
            current.extend(phrase for phrase in map(str.strip, phrases) if phrase)
    return {section: tuple(phrases) for section, phrases in found.items()}
