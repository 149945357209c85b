"""Where updates are sent, when they are not fetched."""

from dataclasses import dataclass


@dataclass(slots=True)
class WebhookSetting:
    """What setWebhook set; an empty `url` means long polling. Dates in seconds since 1970."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    ip_address: str | None = None
    certificate: bool = False
    last_error_date: int | None = None
    last_error: str | None = None
