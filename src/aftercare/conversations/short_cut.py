"""The opening answered with one touch: what is true of that, and what the bot says to it."""

from typing import Literal, TypeAlias

from aftercare.conversations.conversation import Asked, Free, Invited, Offered, Probed, State
from aftercare.conversations.turn import Facts, Turn
from aftercare.say import Say

ShortCut: TypeAlias = Literal["good", "notquite"]
_UP = frozenset("👍❤🔥🎉👏🥰🤩💯🏆😍👌💘")
_DOWN = frozenset("👎😢😡🤬💩🤮💔")
# What makes a sign coloured or gives it a skin is no other sign.
_VARIATIONS = {0xFE0F: None, **dict.fromkeys(range(0x1F3FB, 0x1F400))}


def meant(emoji: str) -> ShortCut | None:
    """What a reaction to the opening answers; None where it does not say how it went."""
    plain = emoji.translate(_VARIATIONS)
    return "good" if plain in _UP else "notquite" if plain in _DOWN else None


def still_open(state: State | None, answer: ShortCut) -> bool:
    """Whether the talk still waits for this: whoever pressed *All good* may yet think better of it."""
    if answer == "good":
        return isinstance(state, Asked)
    return isinstance(state, Asked | Probed | Offered)


def touched(answer: ShortCut, facts: Facts) -> Turn:
    """The turn after one touch. It names nobody, so nobody is praised or blamed by it."""
    if answer == "notquite":
        return Turn(Invited(), [Say("not-quite-invite", {"name": facts.name})])
    thanks = Say("praise-acknowledged", {"theme": "other", "staff": ""})
    if facts.quiet:
        return Turn(Free("closing"), [thanks])
    return Turn(Offered(), [thanks, Say("anything-else")])
