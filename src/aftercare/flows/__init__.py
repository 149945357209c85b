"""How a talk about a visit goes: when it begins, and how much it may ask."""
