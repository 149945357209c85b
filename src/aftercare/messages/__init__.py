"""What was written, by whom, and where its copies stand."""
