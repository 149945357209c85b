"""A manager's yes to what exceeds a limit: who is asked, in which order, and what becomes of it."""
