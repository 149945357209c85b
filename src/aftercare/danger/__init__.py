"""What the owner has laid down for danger: their words, the duty phone, further signs."""
