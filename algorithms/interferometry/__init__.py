"""Tools from scenes to displacement."""
