"""A customer sees how their case moves, without asking and when they ask."""
