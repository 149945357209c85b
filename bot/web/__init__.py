"""HTTP: the business's API, Telegram's webhook, health and metrics."""
