"""A customer's bill: shown as it was, struck from, and taken at their word."""
