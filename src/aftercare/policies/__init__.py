"""What may be given to put things right, by whom: a versioned document."""
