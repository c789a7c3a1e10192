"""Tools about single-look scenes."""
