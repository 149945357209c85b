"""A bill as its customer sees it: lines are struck, or get the price they were worth."""
