"""What the server knows."""
