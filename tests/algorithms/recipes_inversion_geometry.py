"""A small run of the inversion for the geometry of a fault; conftest imports this module, which lists it."""

import json

import numpy as np
from recipes import recipe

LOOKS = {"descending": (0.384, -0.066, 0.921), "ascending": (-0.332, -0.057, 0.942)}


def observations(inputs, count=60):
    """Write two tracks over a Bam-like fault as GeoJSON once and return the paths."""
    from quakesar.core.source.faults import Fault
    from quakesar.core.source.frame import LocalFrame
    from quakesar.core.source.okada import surface_displacement

    folder = inputs._folder / "inversion"
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{name}.geojson" for name in LOOKS]
    if not all(path.exists() for path in paths):
        fault = Fault(0.0, 0.0, 2e3, 11e3, 10e3, *np.radians((357.0, 84.7, 173.5)), slip_m=2.5)
        frame, rng = LocalFrame(58.35, 29.03), np.random.default_rng(1)
        for path, look in zip(paths, LOOKS.values()):
            unit = np.array(look) / np.linalg.norm(look)
            reach, azimuth = 18e3 * rng.random(count), 2.0 * np.pi * rng.random(count)
            east, north = reach * np.sin(azimuth), reach * np.cos(azimuth)
            motion = unit @ surface_displacement(east, north, fault) + 0.003 * rng.normal(size=count)
            lon, lat = frame.to_geographic(east, north)
            features = [_feature(*values, unit) for values in zip(lon, lat, motion)]
            path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return [str(path) for path in paths]


def _feature(lon, lat, motion, unit):
    names = ("displacement", "east", "north", "up", "sigma", "size", "count")
    values = (float(motion), *(float(v) for v in unit), 0.003, 200.0, 16)
    point = {"type": "Point", "coordinates": [float(lon), float(lat)]}
    return {"type": "Feature", "properties": dict(zip(names, values)), "geometry": point}


@recipe
def invertgeometry(inputs):
    return {"OBSERVATIONS": observations(inputs), "RANGE": 8000.0, "CORRELATED": 0.001, "STARTS": 3, "STEPS": 100}
