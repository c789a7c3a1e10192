"""Tools for ground-based radar and what is measured beside it."""
