"""Tools that bring in what other programs made."""
