"""What is wrong with a change of the policy, and an example that is right."""

from aftercare.policies.changes import PolicyError
from aftercare.say import Say
from bot.desk.policy.amounts import Arg, gesture_name


def what_is_wrong(error: PolicyError, currency: str) -> list[Say]:
    """The reason, and what can be written instead."""
    gesture = gesture_name(error.gesture)
    args: dict[str, Arg]
    match error.reason:
        case "empty":
            return [Say("limits-help")]
        case "same":
            return [Say("limits-same")]
        case "ladder":
            args = {"higher": _role(error.higher), "lower": _role(error.lower), "gesture": gesture}
            return [Say("limits-ladder", args), Say("limits-unchanged")]
        case "periods":
            args = {"smaller": error.lower, "larger": error.higher, "gesture": gesture}
            return [Say("limits-periods", args), Say("limits-unchanged")]
        case "range":
            args = {"piece": error.piece, "least": error.least, "most": error.most}
            return [Say("limits-range", args), Say("limits-unchanged")]
        case "off":
            return [Say("limits-first", {"gesture": gesture}), Say("limits-unchanged")]
        case _:
            args = {
                "reason": error.reason.replace("_", "-"),
                "piece": error.piece[:40],
                "most": error.most,
                "currency": currency,
            }
            return [Say("limits-wrong", args), Say("limits-unchanged"), Say("limits-help")]


def _role(role: str) -> dict[str, str]:
    return {"say": "staff-role", "role": role}
