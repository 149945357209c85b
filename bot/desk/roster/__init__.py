"""Who works here: links, joining, leaving, strangers."""
