"""The support group itself: setting it up, its board, what admins look up in it."""
