"""Words between staff and a customer: both ways, in a topic or from a private chat."""
