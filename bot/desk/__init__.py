"""What staff see and do, in the support group."""
