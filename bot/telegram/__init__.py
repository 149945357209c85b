"""The wire: everything that knows the Telegram Bot API."""

import os

# python-telegram-bot 22 warns at each duration and each 429 until it is told to use timedelta throughout.
os.environ.setdefault("PTB_TIMEDELTA", "true")
