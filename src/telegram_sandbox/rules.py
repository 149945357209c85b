"""Figures of the real server, and which of them the sandbox enforces."""

from dataclasses import dataclass

TEXT = 4096
CAPTION = 1024
# Captions over 1023 characters fail to copy into topics.
CAPTION_INTO_TOPIC = 1023
CALLBACK_DATA_BYTES = 64
CALLBACK_ANSWER = 200
START_PAYLOAD = 64
TOPIC_TITLE = 128
COMMANDS = 100
KEYBOARD_ROW = 8
KEYBOARD_BUTTONS = 100
ALBUM = 10
COPY_AT_ONCE = 100
UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
DELETE_SECONDS = 48 * 3600
ACTION_SECONDS = 5


@dataclass(slots=True)
class Rules:
    """What may differ from one sandbox to the next. Times in seconds."""

    flood: bool = False  # the three limits below are enforced with 429
    per_second: float = 30
    private_per_second: float = 1
    private_burst: float = 3
    group_per_minute: float = 20
    callback_seconds: float = 150
    update_seconds: float = 24 * 3600
    updates_kept: int = 100_000
    webhook_slowest_retry: float = 60
