"""What staff do about visits: make one, send a list of them, see whom they reach."""
