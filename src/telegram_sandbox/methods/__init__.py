"""The Bot API's methods, by subject; importing this package registers them all."""

from telegram_sandbox.methods import about_bot as about_bot
from telegram_sandbox.methods import callbacks as callbacks
from telegram_sandbox.methods import general_topic as general_topic
from telegram_sandbox.methods import sending as sending
from telegram_sandbox.methods import topics as topics
