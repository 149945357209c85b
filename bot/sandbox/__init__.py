"""`python -m bot sandbox`: the same bot on a Telegram of its own, with people, a desk and a till."""
