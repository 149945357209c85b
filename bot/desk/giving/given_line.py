"""A gesture on a card or in a customer's history; what was taken back is struck through."""

from aftercare.gestures.gesture import Gesture
from aftercare.say import Say
from bot.desk.giving.line import line


def given_line(gesture: Gesture) -> Say:
    """What was given, under which reference, by whom, and whether it still stands."""
    told = line(gesture)
    return told if gesture.state == "standing" else Say("card-took-back", told.args)
