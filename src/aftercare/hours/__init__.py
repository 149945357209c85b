"""Working hours: when people are there, arithmetic in working time, hours written in words."""
