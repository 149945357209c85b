"""Why a report of a visit was not taken, in words for the programmer of the business's system."""

from dataclasses import dataclass

from pydantic import ValidationError
from pydantic_core import ErrorDetails

_LONGEST_FIELD = 200


@dataclass(frozen=True, slots=True)
class VisitRefused:
    """A report that was not taken; nothing was changed.

    `code` is stable and for programs, `message` is English and for people, `field` is the path of the
    culprit in the body, such as `lines[0].amount`, or None where it is the body itself.
    """

    code: str
    message: str
    field: str | None = None


GESTURE_STANDS = VisitRefused(
    "gesture_stands",
    "Something was given for this visit, such as money off its bill, and stands. Take that back first, or"
    " leave the visit as it is.",
    "external_id",
)

_WORDS: dict[str, tuple[str, str]] = {
    "json_invalid": ("bad_json", "The body is not valid JSON: {error}."),
    "missing": ("missing", "This field is required."),
    "extra_forbidden": ("unknown_field", "This field is not known here."),
    "string_type": ("wrong_type", "This must be text, in quotes."),
    "string_unicode": ("wrong_type", "This must be text in UTF-8."),
    "bool_type": ("wrong_type", "This must be true or false."),
    "tuple_type": ("wrong_type", "This must be a list."),
    "list_type": ("wrong_type", "This must be a list."),
    "model_type": ("wrong_type", "This must be an object."),
    "model_attributes_type": ("wrong_type", "This must be an object."),
    "string_too_short": ("empty", "This must not be empty."),
    "string_too_long": ("too_long", "This may have at most {max_length} characters."),
    "too_long": ("too_long", "This may have at most {max_length} entries."),
}


def refusal(error: ValidationError) -> VisitRefused:
    """Say the first thing that is wrong; never repeats what was sent, which may be personal."""
    detail = error.errors(include_url=False, include_input=False)[0]
    context = detail.get("ctx", {})
    code, words = _WORDS.get(detail["type"], (detail["type"], ""))
    message = words.format_map(context) if words else detail["msg"]
    return VisitRefused(code, message, context.get("field") or _path(detail))


def _path(detail: ErrorDetails) -> str | None:
    path = ""
    for step in detail["loc"]:
        path += f"[{step}]" if isinstance(step, int) else f".{step}" if path else step
    return path[:_LONGEST_FIELD] or None
