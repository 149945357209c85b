"""A case as staff handle it: its card, taking it, resolving it with a cause, keeping it to managers."""
