"""Durable intents: what is to be sent, and what is to happen later."""
