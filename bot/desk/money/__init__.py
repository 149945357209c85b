"""What is owed and paid, what is taken back, and the ledger that tells of it."""
