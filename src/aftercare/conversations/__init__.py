"""The bot's talk with a customer about a visit, or about anything."""
