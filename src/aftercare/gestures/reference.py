"""A gesture by the reference that people speak of it by."""

import re

from aftercare.gestures.gesture import FIRST_REFERENCE, Gesture, GestureShelves

# "R-1042", "r1042", "R 1042", with a Cyrillic letter as well.
_REFERENCE = re.compile(r"(?<!\w)[Rr\u0420\u0440]\s?[-\u2010-\u2015]?\s?([0-9]{4,15})(?!\w)")


def find_reference(text: str) -> tuple[str, str] | None:
    """The first reference in a text, as it is written everywhere, and the text without it; or None."""
    found = _REFERENCE.search(text)
    if found is None:
        return None
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return f"R-{int(found[1])}", " ".join(rest.split())


def gesture_called(work: GestureShelves, reference: str) -> Gesture | None:
    """The gesture with that reference."""
    number = int(reference.removeprefix("R-")) - FIRST_REFERENCE
    return work.gestures.get(number) if number > 0 else None
