"""Promises and who keeps them: reminders, alerts to whoever is on duty, calls, working hours."""
