"""How a customer wants to be dealt with: language, name, quiet, when to be written to."""
