"""Time series of displacement from a network of interferograms."""
