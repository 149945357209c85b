"""What a message in a locale's file is made of, read from its syntax tree."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.texts.error import TextError


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


def messages(folder: Path) -> Iterator[ast.Message]:
    """Every message in a language's folder.

    Raises TextError for a missing folder, what is no Fluent, a key that comes twice, and attributes or
    terms, which nothing here would show.
    """
    seen: set[str] = set()
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise TextError(f"no texts for {folder.name}")
    parser = FluentParser(with_spans=False)
    for file in files:
        for entry in parser.parse(file.read_text(encoding="utf-8")).body:
            match entry:
                case ast.Message(id=ast.Identifier(name=key), attributes=[]) if key not in seen:
                    seen.add(key)
                    yield entry
                case ast.Comment() | ast.GroupComment() | ast.ResourceComment():
                    continue
                case ast.Message(id=ast.Identifier(name=key)):
                    raise TextError(f"{folder.name}/{file.name}: {key} comes twice or has attributes")
                case _:
                    raise TextError(f"{folder.name}/{file.name} is not written in Fluent's syntax")
