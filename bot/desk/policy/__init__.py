"""What may be given, told to all staff and laid down by the owner."""
