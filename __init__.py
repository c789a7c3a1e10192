"""QuakeSAR: radar interferometry of earthquakes in QGIS."""


def classFactory(iface):
    """Return the plugin; `iface` is None under qgis_process."""
    from .plugin import QuakeSarPlugin

    return QuakeSarPlugin(iface)
