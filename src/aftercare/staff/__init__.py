"""Who works here and what they may do: rights come from this roster only."""
