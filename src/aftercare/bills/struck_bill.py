"""A bill as its customer strikes from it: a frozen value, whose parts always add up to the whole."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from aftercare.money import Money
from aftercare.visits.visit import Visit, VisitLine

MOST_UNITS = 10
"""Of a line with more units than this only the whole is struck: nobody taps a hundred times."""


@dataclass(frozen=True, slots=True)
class Cut:
    """What a customer does with a line: strikes some `units`, or says what it was `worth` (minor units)."""

    line_id: str
    units: int = 0
    worth: int | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """A line, and what still stands of its price (minor units); one that was struck once is `spent`.

    `again`: what came off it before was taken back.
    """

    line: VisitLine
    stands: int
    spent: bool = False
    again: bool = False

    @property
    def is_open(self) -> bool:
        """Whether anything can be struck: it costs something, and was not struck before."""
        return self.line.amount_minor > 0 and not self.spent

    @property
    def units(self) -> int:
        """How many parts it can be struck in; 1: only as a whole."""
        told = self.line.quantity
        count = int(told) if told.isascii() and told.isdecimal() else 1
        return count if 1 < count <= MOST_UNITS else 1


@dataclass(frozen=True, slots=True)
class StruckBill:
    """A visit's bill with the cuts of this moment, in the order in which they were made.

    `taken` is what refunds and earlier short pays have taken off it, in minor units.
    """

    visit: Visit
    positions: tuple[Position, ...]
    taken: int = 0
    cuts: tuple[Cut, ...] = ()

    @property
    def left(self) -> int:
        """What is to pay, or was paid, before the cuts (minor units); never below nothing."""
        return max(self.visit.total_minor - self.taken, 0)

    @property
    def off(self) -> int:
        """What the cuts take off (minor units): never more than is left."""
        return min(sum(position.stands - self.now(position) for position in self.positions), self.left)

    @property
    def total(self) -> int:
        """What is left to pay with the cuts (minor units)."""
        return self.left - self.off

    def cut_of(self, position: Position) -> Cut | None:
        """What is done with that line now."""
        return next((cut for cut in self.cuts if cut.line_id == position.line.line_id), None)

    def now(self, position: Position) -> int:
        """The line's price with its cut (minor units)."""
        cut = self.cut_of(position)
        if cut is None or not position.is_open:
            return position.stands
        if cut.worth is not None:
            return min(cut.worth, position.stands)
        whole = Money(position.stands, self.visit.currency)
        struck, _ = whole.share(min(cut.units, position.units), position.units)
        return (whole - struck).minor

    def cut_positions(self) -> Iterator[Position]:
        """The lines that cost less now, in the order in which they were cut."""
        known = {position.line.line_id: position for position in self.positions}
        for cut in self.cuts:
            position = known.get(cut.line_id)
            if position is not None and self.now(position) < position.stands:
                yield position

    def tapped(self, at: int) -> "StruckBill":
        """One unit more of the line at that place is struck; after all of them, none."""
        position = self._open_at(at)
        if position is None:
            return self
        known = self.cut_of(position)
        if known is not None and (known.worth is not None or known.units >= position.units):
            return self._without(position)
        units = 1 if known is None else known.units + 1
        return self._with(Cut(position.line.line_id, units))

    def struck(self, at: int, count: int = 0) -> "StruckBill":
        """The line at that place is struck: so many of its units, or where it can't be so the whole of it."""
        position = self._open_at(at)
        if position is None:
            return self
        units = count if 0 < count <= position.units else position.units
        return self._with(Cut(position.line.line_id, units))

    def restored(self, at: int) -> "StruckBill":
        """The line at that place stands again."""
        position = self._open_at(at)
        return self if position is None else self._without(position)

    def worth(self, at: int, minor: int) -> "StruckBill | None":
        """The line at that place was worth so much; None where that is more than it costs."""
        position = self._open_at(at)
        if position is None or minor < 0 or minor > position.stands:
            return None
        if minor == position.stands:
            return self._without(position)
        return self._with(Cut(position.line.line_id, worth=minor))

    def open_places(self) -> tuple[int, ...]:
        """The places of the lines that can be struck."""
        return tuple(at for at, position in enumerate(self.positions) if position.is_open)

    def _open_at(self, at: int) -> Position | None:
        position = self.positions[at] if 0 <= at < len(self.positions) else None
        return position if position is not None and position.is_open else None

    def _with(self, cut: Cut) -> "StruckBill":
        if any(one.line_id == cut.line_id for one in self.cuts):
            cuts = tuple(cut if one.line_id == cut.line_id else one for one in self.cuts)
        else:
            cuts = (*self.cuts, cut)
        return replace(self, cuts=cuts)

    def _without(self, position: Position) -> "StruckBill":
        return replace(self, cuts=tuple(one for one in self.cuts if one.line_id != position.line.line_id))
