"""Cases: something to be done for a customer, with a history that only grows."""
