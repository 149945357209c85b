"""The kinds of gestures, a file each; `KINDS` has them by name, in the order in which they are offered."""

from collections.abc import Mapping

from aftercare.gestures.kinds.deferral import Deferral
from aftercare.gestures.kinds.discount import Discount
from aftercare.gestures.kinds.earlier import Earlier
from aftercare.gestures.kinds.gift import Gift
from aftercare.gestures.kinds.kind import Kind
from aftercare.gestures.kinds.own_way import OwnWay
from aftercare.gestures.kinds.redo import Redo
from aftercare.gestures.kinds.refund import Refund
from aftercare.gestures.kinds.specialist import Specialist
from aftercare.gestures.kinds.surprise import Surprise
from aftercare.gestures.kinds.waiting import Waiting

_ALL: tuple[Kind, ...] = (
    Refund(),
    OwnWay(),
    Discount(),
    Gift(),
    Redo(),
    Earlier(),
    Deferral(),
    Specialist(),
    Surprise(),
    Waiting(),
)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _ALL}
