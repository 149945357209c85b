"""Calls that customers ask for: which number, when, and whether they were made."""
