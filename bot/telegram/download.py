"""Fetch a file that somebody sent."""

import asyncio
from typing import Literal

from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

LARGEST = 20 * 1000 * 1000
"""Bytes: the Bot API hands out no larger file."""

LONGEST = 300.0
"""Seconds: a download that comes drop by drop is given up, so that it holds up nobody's."""

Failure = Literal["too_big", "gone", "unreached"]


async def download(bot: Bot, file_id: str) -> bytes | Failure:
    """The file's bytes, or why there are none; `unreached` may be tried again."""
    try:
        async with asyncio.timeout(LONGEST):
            file = await bot.get_file(file_id)
            if (file.file_size or 0) > LARGEST:
                return "too_big"
            data = bytes(await file.download_as_bytearray())
            return data if len(data) <= LARGEST else "too_big"
    except TimeoutError:
        return "unreached"
    except BadRequest as error:
        return "too_big" if "too big" in error.message.lower() else "gone"
    except (NetworkError, RetryAfter):
        return "unreached"
    except TelegramError:
        return "gone"
