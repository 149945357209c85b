"""Finished services with their bills, as the business's own system reports them."""
