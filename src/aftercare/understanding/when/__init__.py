"""When somebody wants to be called or served, from their own words in five languages."""
