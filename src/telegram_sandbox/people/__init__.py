"""What people do and see in their own clients."""
