"""Tools on displacement maps."""
