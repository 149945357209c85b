"""The steps, each written by hand, in the order of their numbers."""
