"""What an admin sees and does, by commands."""
