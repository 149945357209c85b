"""The sandbox against the facts about the real Bot API."""
