"""What staff give to put things right: preview, limits, approval, payment."""
