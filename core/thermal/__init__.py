"""Thermal anomalies: cubes of daily fields, earthquake catalogues, anomaly indices, heating cores and alarms.

Where the public record is silent the definitions are ours and their docstrings say so. Nothing here is a prediction.

cube
    `Cube` and `CubeWriter`: a GeoTIFF with one band per day, read by blocks of time and window.
calendars
    Times of climate files in any calendar as real days.
catalogue
    `Catalogue`: earthquakes as arrays; `read_catalogue` lives in `catalogue_files`.
alarms
    `Alarms`: discs or ellipses in space with a first and a last day; masks and membership.
"""
