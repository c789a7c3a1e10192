"""Tools about the plugin itself."""
