"""Who the bot is and what it knows of its business, once at the start."""

from pathlib import Path
from zoneinfo import ZoneInfo

from aftercare.clock import Clock
from aftercare.ids import load_or_make_key
from bot.house import House
from bot.setting_types import region_of
from bot.settings import Settings
from bot.telegram.api import Api
from bot.telegram.insist import insist


async def get_acquainted(settings: Settings, api: Api, clock: Clock, database: Path) -> House:
    """Ask Telegram who the bot is; the key of its links lies beside the database. Raises `Stopped`."""
    me = await insist(api, clock, "getMe", {})
    return House(
        business=settings.business_name,
        language=settings.language,
        zone=ZoneInfo(settings.timezone),
        burst=settings.burst_seconds,
        desk=settings.desk_chat_id,
        bot_id=int(me["id"]),
        bot_name=str(me.get("username", "")),
        token_key=load_or_make_key(database.with_suffix(".key")),
        admins=settings.admin_ids,
        currency=settings.currency,
        region=settings.region or region_of(settings.timezone),
        discreet=frozenset(name.casefold() for name in settings.discreet_services),
    )
