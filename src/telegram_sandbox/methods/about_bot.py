"""getMe and leaving the server."""

from typing import Any

from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.state.world import World


@method("getMe")
def get_me(world: World, _params: Params) -> Any:
    """The bot itself."""
    return world.bot.json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.reads_everything,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }


@method("logOut", "close")
def log_out(_world: World, _params: Params) -> Any:
    """Nothing is kept per session here, so there is nothing to end."""
    return True
