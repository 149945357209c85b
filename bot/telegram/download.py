"""Fetch a file that somebody sent."""

from typing import Literal

from telegram import Bot
from telegram.error import BadRequest, NetworkError, TelegramError

LARGEST = 20 * 1000 * 1000
"""Bytes: the Bot API hands out no larger file."""

Failure = Literal["too_big", "gone", "unreached"]


async def download(bot: Bot, file_id: str) -> bytes | Failure:
    """The file's bytes, or why there are none; `unreached` may be tried again."""
    try:
        file = await bot.get_file(file_id)
        if (file.file_size or 0) > LARGEST:
            return "too_big"
        return bytes(await file.download_as_bytearray())
    except BadRequest as error:
        return "too_big" if "too big" in error.message.lower() else "gone"
    except NetworkError:
        return "unreached"
    except TelegramError:
        return "gone"
