"""The version of the package, the plugin and the tags of every output."""

__version__ = "0.4.0"
