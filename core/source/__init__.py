"""Earthquake sources: dislocations, mechanisms, stress, and how well data tell them."""
