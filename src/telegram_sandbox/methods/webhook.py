"""setWebhook and what belongs to it."""

import re
from typing import Any
from urllib.parse import urlsplit

from telegram_sandbox.errors import bad
from telegram_sandbox.methods.registry import Params, method
from telegram_sandbox.polling import known_kinds
from telegram_sandbox.state.webhook_setting import WebhookSetting
from telegram_sandbox.state.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
CONNECTIONS = 100


@method("setWebhook")
def set_webhook(world: World, params: Params) -> Any:
    """Send updates to a URL from now on; an empty one goes back to getUpdates."""
    url = params["url"].strip()
    if url:
        _check_url(url)
    secret = params.get("secret_token", "")
    if secret and not SECRET.fullmatch(secret):
        raise bad("secret token contains unallowed characters")
    connections = params.get("max_connections", 40)
    if not 1 <= connections <= CONNECTIONS:
        raise bad("max_connections must be between 1 and 100")
    if "allowed_updates" in params:
        world.updates.allowed = known_kinds(params["allowed_updates"])
    certificate = "certificate" in params
    world.webhook = WebhookSetting(url, secret, connections, params.get("ip_address"), certificate)
    _changed(world, params)
    return True


def _check_url(url: str) -> None:
    """HTTPS as in Telegram; plain HTTP is let through to this machine only."""
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    if not parts.hostname:
        raise bad("bad webhook: URL host is empty")


def _changed(world: World, params: Params) -> None:
    if params.get("drop_pending_updates"):
        world.updates.drop_all()
    world.webhook_changed.fire()
    world.updates.changed.fire()


@method("deleteWebhook")
def delete_webhook(world: World, params: Params) -> Any:
    """Go back to getUpdates; what waits stays unless it is to be dropped."""
    world.webhook = WebhookSetting()
    _changed(world, params)
    return True


@method("getWebhookInfo")
def webhook_info(world: World, _params: Params) -> Any:
    """Tell how the delivery goes."""
    setting = world.webhook
    info: dict[str, Any] = {
        "url": setting.url,
        "has_custom_certificate": setting.certificate,
        "pending_update_count": len(world.updates.waiting()),
    }
    if setting.url:
        info |= {"max_connections": setting.max_connections, "ip_address": setting.ip_address or "127.0.0.1"}
    if setting.last_error_date:
        info |= {"last_error_date": setting.last_error_date, "last_error_message": setting.last_error}
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info
