"""The Processing tools: the only part of QuakeSAR, beside ui/, that knows QGIS."""
