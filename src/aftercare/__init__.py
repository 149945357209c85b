"""The domain of Aftercare: what is true for a company and its customers, whatever carries the messages."""
