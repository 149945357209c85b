"""A manager's yes to what is beyond somebody's limit: who is asked, what they press, what becomes of it."""
