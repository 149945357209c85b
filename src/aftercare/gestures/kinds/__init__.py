"""The kinds of gestures, a file each; `KINDS` has them by name, in the order in which they are offered."""

from collections.abc import Mapping

from aftercare.gestures.kinds.kind import Kind
from aftercare.gestures.kinds.refund import Refund

_ALL: tuple[Kind, ...] = (Refund(),)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _ALL}
