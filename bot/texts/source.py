"""What a message in a locale's file is made of, read from its syntax tree."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts.error import TextError

_PARSER = FluentParser(with_spans=False)
# A message's own lines: up to the next message, term or comment; no other line begins so.
_MESSAGE = re.compile(r"^([A-Za-z][\w-]*) *=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Parts:
    """A message's variables, and among them those that decide between its variants.

    - chosen: variables whose value picks a variant
    - counted: variables whose number of names picks a variant
    - referred: messages that stand inside this one
    """

    variables: frozenset[str]
    chosen: frozenset[str]
    counted: frozenset[str]
    referred: frozenset[str]


class _Reader(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.chosen: set[str] = set()
        self.counted: set[str] = set()
        self.referred: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 -- fluent.syntax's name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 -- fluent.syntax's name
        self.referred.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 -- fluent.syntax's name
        match node.selector:
            case ast.VariableReference(id=ast.Identifier(name=name)):
                self.chosen.add(name)
            case ast.FunctionReference(
                id=ast.Identifier(name="COUNT"),
                arguments=ast.CallArguments(positional=[ast.VariableReference(id=ast.Identifier(name=name))]),
            ):
                self.counted.add(name)
            case _:
                raise TextError("variants are chosen by a variable or by COUNT of one")
        self.generic_visit(node)


def parts(message: ast.Message) -> Parts:
    """Read one message; TextError where its variants hang on something else than a variable."""
    reader = _Reader()
    reader.visit(message)
    return Parts(
        frozenset(reader.variables),
        frozenset(reader.chosen),
        frozenset(reader.counted),
        frozenset(reader.referred),
    )


def messages(folder: Path) -> Mapping[str, ast.Message]:
    """Every message in a language's folder, by its key.

    Raises TextError for a missing folder, what is no Fluent, a key that comes twice, and attributes or
    terms, which nothing here would show.
    """
    seen: dict[str, ast.Message] = {}
    for name, text in _files(folder):
        for entry in _PARSER.parse(text).body:
            match entry:
                case ast.Message(id=ast.Identifier(name=key), attributes=[]) if key not in seen:
                    seen[key] = entry
                case ast.Comment() | ast.GroupComment() | ast.ResourceComment():
                    continue
                case ast.Message(id=ast.Identifier(name=key)):
                    raise TextError(f"{folder.name}/{name}: {key} comes twice or has attributes")
                case _:
                    raise TextError(f"{folder.name}/{name} is not written in Fluent's syntax")
    return seen


class MessagesWhenAsked(Mapping[str, ast.Message]):
    """The same messages, each parsed when it is first asked for: all of them take a second.

    It is for files that `messages` is known to take. Raises TextError for a missing folder, and where a
    message that is asked for is no Fluent.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines = {found[1]: found[0] for _, text in _files(folder) for found in _MESSAGE.finditer(text)}
        self._parsed: dict[str, ast.Message] = {}

    def __getitem__(self, key: str) -> ast.Message:
        known = self._parsed.get(key)
        if known is None:
            entry = _PARSER.parse_entry(self._lines[key])
            if not isinstance(entry, ast.Message):
                raise TextError(f"{self._folder.name}: {key} is not written in Fluent's syntax")
            known = self._parsed[key] = entry
        return known

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise TextError(f"no texts for {folder.name}")
    for file in files:
        yield file.name, file.read_text(encoding="utf-8")
