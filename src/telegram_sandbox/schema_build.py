"""Makes `schema.json`: `python -m telegram_sandbox.schema_build < bot-api.json`.

Reads `{"version", "methods": {name: {"fields": {field: {"required", "types"}}}}, "types": {…}}` and keeps,
on one line per method or type, what callers may send: `!` marks a required field,
`|` alternatives, `[…]` an array.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("schema.json")
NAMES = re.compile(r"\w+")


def main() -> None:
    """Read the description from standard input, write the schema beside this file."""
    TARGET.write_text(condense(json.load(sys.stdin)), encoding="utf-8")


def condense(facts: dict[str, Any]) -> str:
    """The schema as JSON text."""
    methods = {name: _fields(body) for name, body in sorted(facts["methods"].items())}
    types = {name: _fields(facts["types"][name]) for name in sorted(_reachable(methods, facts["types"]))}
    parts = [_lines("methods", methods), _lines("types", types)]
    return f'{{"version": {json.dumps(facts["version"])},\n' + ",\n".join(parts) + "}\n"


def _lines(title: str, entries: dict[str, dict[str, str]]) -> str:
    rows = ",\n".join(
        f"{json.dumps(name)}:{json.dumps(fields, separators=(',', ':'))}" for name, fields in entries.items()
    )
    return f'"{title}": {{\n{rows}}}'


def _fields(body: dict[str, Any]) -> dict[str, str]:
    return {
        name: ("!" if field["required"] else "") + "|".join(_type(one) for one in field["types"])
        for name, field in sorted(body["fields"].items())
    }


def _type(words: str) -> str:
    if words.startswith("Array of "):
        return f"[{_type(words.removeprefix('Array of '))}]"
    return words.replace(" or ", "|")


def _reachable(methods: dict[str, dict[str, str]], types: dict[str, Any]) -> set[str]:
    seen: set[str] = set()
    waiting = [
        name for fields in methods.values() for kind in fields.values() for name in NAMES.findall(kind)
    ]
    while waiting:
        name = waiting.pop()
        if name in types and name not in seen:
            seen.add(name)
            waiting += [other for kind in _fields(types[name]).values() for other in NAMES.findall(kind)]
    return seen


if __name__ == "__main__":
    main()
