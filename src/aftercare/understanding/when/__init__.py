"""When somebody wants to be called or served, from their own words in five languages."""

from aftercare.understanding.when.find_when import find_when
from aftercare.understanding.when.spoken import Spoken

__all__ = ["Spoken", "find_when"]
