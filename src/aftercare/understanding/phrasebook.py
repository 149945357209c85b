"""Finding a lexicon's phrases among the tokens of a message, in time linear in its length.

A phrase is words side by side: `word` exactly, `stem*` any word that begins so, `a|b` either,
`..` up to three words between (within a sentence), `NUM` any number.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Final, NamedTuple

from aftercare.understanding.folding import NUMBER, SENTENCE_END, fold

GAP: Final = ".."
_LONGEST_GAP: Final = 3
# A phrase of more alternatives than this is kept as a chain, not written out in all its ways.
_WIDEST: Final = 24
# Stems are looked up by their first letters, so none may be shorter.
_SHORTEST_STEM: Final = 2
# Words are met again and again; of how many a book remembers what begins with them (some 1 MB).
_REMEMBERED: Final = 4096


class Hit(NamedTuple):
    """A phrase of a section found at tokens start..end (end excluded)."""

    section: str
    start: int
    end: int


@dataclass(slots=True)
class _Node:
    """A place in the tree; `shared` leads to places that the alternatives of a wide slot have in common."""

    words: dict[str, "_Node"] = field(default_factory=dict)
    stems: dict[str, "_Node"] = field(default_factory=dict)
    shared: dict[str, list["_Node"]] = field(default_factory=dict)
    shared_stems: dict[str, list["_Node"]] = field(default_factory=dict)
    gap: "_Node | None" = None
    sections: tuple[str, ...] = ()


class Phrasebook:
    """All phrases of a lexicon in one tree of tokens."""

    def __init__(self, sections: Mapping[str, Iterable[str]]) -> None:
        self._root = _Node()
        for section, phrases in sections.items():
            for phrase in phrases:
                self._add(section, phrase)
        lengths: dict[str, set[int]] = {}
        for stem in (*self._root.stems, *self._root.shared_stems):
            lengths.setdefault(stem[:_SHORTEST_STEM], set()).add(len(stem))
        self._lengths = {beginning: tuple(sorted(found)) for beginning, found in lengths.items()}
        self._begun: dict[str, tuple[_Node, ...]] = {}

    def find(self, tokens: Sequence[str]) -> list[Hit]:
        """Every phrase at every place, in the order of their beginnings; they may overlap."""
        hits: list[Hit] = []
        begun = self._begun
        for start, token in enumerate(tokens):
            nodes = begun.get(token)
            if nodes is None:
                nodes = self._remembered(token)
            for node in nodes:
                _walk(node, tokens, start, start + 1, hits)
        return hits

    def knows(self, word: str) -> bool:
        """Whether any phrase begins with this word."""
        return bool(self._beginning(word))

    def _remembered(self, token: str) -> tuple[_Node, ...]:
        if len(self._begun) >= _REMEMBERED:
            self._begun.clear()
        nodes = self._begun[token] = self._beginning(token)
        return nodes

    def _beginning(self, token: str) -> tuple[_Node, ...]:
        """Where the phrases go on that may begin with this token."""
        root = self._root
        nodes = [root.words[token]] if token in root.words else []
        nodes += root.shared.get(token, ())
        for length in self._lengths.get(token[:_SHORTEST_STEM], ()):
            beginning = token[:length]
            if beginning in root.stems:
                nodes.append(root.stems[beginning])
            nodes += root.shared_stems.get(beginning, ())
        return tuple(nodes)

    def _add(self, section: str, phrase: str) -> None:
        slots = [slot.split("|") for slot in phrase.split()]
        if prod(map(len, slots)) > _WIDEST:
            self._share(section, slots)
            return
        for words in product(*slots):
            node = self._root
            for word in words:
                node = _step(node, word)
            if section not in node.sections:
                node.sections += (section,)

    def _share(self, section: str, slots: Sequence[Sequence[str]]) -> None:
        """Add a phrase of many alternatives as one chain, which grows with their sum, not their product."""
        node = self._root
        for words in slots:
            if words == [GAP]:
                node.gap = node.gap or _Node()
                node = node.gap
                continue
            common = _Node()
            for word in words:
                if word.endswith("*"):
                    node.shared_stems.setdefault(fold(word[:-1]), []).append(common)
                else:
                    node.shared.setdefault(NUMBER if word == NUMBER else fold(word), []).append(common)
            node = common
        node.sections += (section,)


def _step(node: _Node, word: str) -> _Node:
    if word == GAP:
        node.gap = node.gap or _Node()
        return node.gap
    if word == NUMBER:
        return node.words.setdefault(NUMBER, _Node())
    if word.endswith("*"):
        return node.stems.setdefault(fold(word[:-1]), _Node())
    return node.words.setdefault(fold(word), _Node())


def _walk(node: _Node, tokens: Sequence[str], start: int, at: int, hits: list[Hit]) -> None:
    if node.sections:
        hits.extend([Hit(section, start, at) for section in node.sections])
    if at >= len(tokens):
        return
    if node.words or node.stems or node.shared or node.shared_stems:
        for following in _next(node, tokens[at]):
            _walk(following, tokens, start, at + 1, hits)
    if node.gap is not None:
        for further in range(at, min(at + _LONGEST_GAP + 1, len(tokens))):
            for following in _next(node.gap, tokens[further]):
                _walk(following, tokens, start, further + 1, hits)
            if tokens[further] == SENTENCE_END:
                break


def _next(node: _Node, token: str) -> Sequence[_Node]:
    following = node.words.get(token)
    if not (node.stems or node.shared or node.shared_stems):
        return () if following is None else (following,)
    found = [child for stem, child in node.stems.items() if token.startswith(stem)]
    if following is not None:
        found.append(following)
    found.extend(node.shared.get(token, ()))
    for stem, common in node.shared_stems.items():
        if token.startswith(stem):
            found.extend(common)
    return found
