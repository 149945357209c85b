"""What a customer sees and does, in a private chat."""
