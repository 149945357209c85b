"""What is wrong with a change of the policy, and an example that is right."""

from aftercare.policies.changes import PolicyError
from aftercare.say import Say


def what_is_wrong(error: PolicyError, currency: str) -> list[Say]:
    """The reason, and what can be written instead."""
    gesture = {"say": "policy-gesture", "gesture": error.gesture.replace("_", "-")}
    match error.reason:
        case "empty":
            return [Say("limits-help")]
        case "same":
            return [Say("limits-same")]
        case "ladder":
            args = {"higher": _role(error.higher), "lower": _role(error.lower), "gesture": gesture}
            return [Say("limits-ladder", args), Say("limits-unchanged")]
        case "periods":
            of = {"smaller": error.lower, "larger": error.higher, "gesture": gesture}
            return [Say("limits-periods", of), Say("limits-unchanged")]
        case "range":
            numbers = {"piece": error.piece, "least": error.least, "most": error.most}
            return [Say("limits-range", numbers), Say("limits-unchanged")]
        case "off":
            return [Say("limits-first", {"gesture": gesture}), Say("limits-unchanged")]
        case _:
            wrong = {
                "reason": error.reason.replace("_", "-"),
                "piece": error.piece[:40],
                "most": error.most,
                "currency": currency,
            }
            return [Say("limits-wrong", wrong), Say("limits-unchanged"), Say("limits-help")]


def _role(role: str) -> dict[str, str]:
    return {"say": "staff-role", "role": role}
