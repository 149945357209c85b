"""The yardstick: python-telegram-bot's echo, its ordinary polling and HTTP client. It keeps nothing."""

import os
from typing import Any

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters


async def on_text(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say it back."""
    del context
    if update.message is not None:
        await update.message.reply_text(f"You said: {update.message.text}")


def main() -> None:
    """Poll until SIGTERM."""
    api = os.environ["ECHO_API"]
    builder: Any = ApplicationBuilder().token(os.environ["ECHO_TOKEN"]).base_url(f"{api}/bot")
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, on_text))
    application.run_polling()


if __name__ == "__main__":
    main()
