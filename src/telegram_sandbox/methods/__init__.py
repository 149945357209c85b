"""The Bot API's methods, by subject."""

from importlib import import_module

SUBJECTS = (
    "about_bot", "callbacks", "chats", "copying", "deleting", "editing", "files", "general_topic",
    "media_sending", "moderating", "pinning", "profile", "reacting", "sending", "topics", "webhook",
)  # fmt: skip


def play_all() -> None:
    """Register every method that the sandbox plays."""
    for subject in SUBJECTS:
        import_module(f"{__name__}.{subject}")
