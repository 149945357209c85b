"""The opening question about a visit: when the bot asks it of its own accord, how it is answered."""
