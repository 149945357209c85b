"""Who the customers are, and the Telegram accounts through which they are reached."""
