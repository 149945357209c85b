"""What is given to put things right: within limits, entered in a ledger, and really paid."""
