"""The QGIS-free library: radar scenes in, deformation and its source out."""

from .version import __version__

__all__ = ["__version__"]
