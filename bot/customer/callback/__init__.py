"""A call that a customer asks for: arranged in words or with taps, moved, called off."""
