"""Reply markup, checked as the server checks it."""

from typing import Any

from telegram_sandbox.errors import bad
from telegram_sandbox.formatting.links import MENTION, checked_link
from telegram_sandbox.formatting.spans import clean
from telegram_sandbox.rules import CALLBACK_DATA_BYTES, KEYBOARD_BUTTONS, KEYBOARD_ROW

ACTIONS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay", "disabled",
)  # fmt: skip
STYLES = frozenset({"", "danger", "success", "primary"})


def checked_markup(markup: dict[str, Any] | None, *, inline_only: bool = False) -> dict[str, Any] | None:
    """The markup as it will stand under the message, None if it has no buttons. Raises ApiError 400."""
    if not markup:
        return None
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if inline_only:
        raise bad("inline keyboard expected")
    if "keyboard" in markup:
        return _reply(markup)
    return markup


def _inline(rows: list[list[dict[str, Any]]]) -> dict[str, Any] | None:
    kept = [[_inline_button(button) for button in row] for row in rows if row]
    _check_size(kept)
    return {"inline_keyboard": kept} if kept else None


def _check_size(rows: list[list[dict[str, Any]]]) -> None:
    if any(len(row) > KEYBOARD_ROW for row in rows):
        raise bad(f"a keyboard row holds at most {KEYBOARD_ROW} buttons")
    if sum(map(len, rows)) > KEYBOARD_BUTTONS:
        raise bad("reply markup is too long")


def _inline_button(button: dict[str, Any]) -> dict[str, Any]:
    if not clean(button["text"]).strip():
        raise bad("can't parse inline keyboard button: Text buttons are unallowed to be empty")
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(f"can't parse inline keyboard button: more than one action: {', '.join(actions)}")
    _check_action(actions[0], button)
    if button.get("style", "") not in STYLES:
        raise bad("can't parse inline keyboard button: invalid button style specified")
    return button


def _check_action(action: str, button: dict[str, Any]) -> None:
    if action == "callback_data" and not 1 <= len(button[action].encode()) <= CALLBACK_DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")
    if action == "url" and not (MENTION.fullmatch(button[action]) or checked_link(button[action])):
        raise bad(f"inline keyboard button URL '{button[action]}' is invalid: Wrong HTTP URL")
    if action == "web_app" and not button[action]["url"].startswith("https://"):
        raise bad("inline keyboard button Web App URL is invalid: Only HTTPS links are allowed")


def _reply(markup: dict[str, Any]) -> dict[str, Any] | None:
    rows = [[_reply_button(button) for button in row] for row in markup["keyboard"] if row]
    if not rows:
        return None
    if sum(map(len, rows)) > KEYBOARD_BUTTONS * 3:
        raise bad("reply markup is too long")
    return markup | {"keyboard": rows}


def _reply_button(button: Any) -> dict[str, Any]:
    known: dict[str, Any] = {"text": button} if isinstance(button, str) else button
    if not clean(known["text"]).strip():
        raise bad("can't parse keyboard button: Button text must be non-empty")
    return known
