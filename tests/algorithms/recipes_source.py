"""Small runs of the source tools: `RECIPES` by the id of the tool, see recipes.py."""

import json

import numpy as np

# A fault under Bam, drawn along its top edge.
FAULT = {
    "type": "Feature",
    "properties": {"name": "S", "dip": 84.7, "rake": 173.5, "slip": 2.5, "top_depth": 2000.0, "width": 10000.0},
    "geometry": {"type": "LineString", "coordinates": [[58.345, 28.98], [58.34, 29.08]]},
}
RECEIVER = {
    "type": "Feature",
    "properties": {"name": "N", "dip": 80.0, "rake": 180.0, "top_depth": 1000.0, "bottom_depth": 9000.0},
    "geometry": {"type": "LineString", "coordinates": [[58.37, 29.12], [58.366, 29.19]]},
}
POINTS = [
    {
        "type": "Feature",
        "properties": {
            "displacement": 0.01 * k,
            "east": 0.384,
            "north": -0.066,
            "up": 0.921,
            "sigma": 0.005,
            "count": 16,
            "size": 400.0,
        },
        "geometry": {"type": "Point", "coordinates": [58.3 + 0.02 * k, 29.0]},
    }
    for k in range(5)
]
SIZE, PIXEL_M = 96, 250.0
WEST_M, NORTH_M, CODE = 625000.0, 3220000.0, "EPSG:32640"


def layer(inputs, name, features):
    """Write features as GeoJSON once and return the path."""
    path = folder(inputs) / f"{name}.geojson"
    if not path.exists():
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


def folder(inputs):
    """Return the folder of these recipes' inputs."""
    place = inputs._folder / "source"
    place.mkdir(exist_ok=True)
    return place


def faults(inputs):
    return layer(inputs, "faults", [FAULT])


def maps(inputs):
    """Write a displacement with correlated noise and its look vectors once; return both paths."""
    from quakesar.core.conventions import Record
    from quakesar.core.grids import MapGrid
    from quakesar.core.raster import Band, RasterWriter, crs_from_text
    from scipy.ndimage import gaussian_filter

    paths = [folder(inputs) / name for name in ("displacement.tif", "geometry.tif")]
    if not all(path.exists() for path in paths):
        grid = MapGrid(SIZE, SIZE, WEST_M, NORTH_M, PIXEL_M, PIXEL_M, crs_from_text(CODE))
        rng = np.random.default_rng(3)
        noise = 0.2 * gaussian_filter(rng.normal(size=grid.shape), 8) + 0.002 * rng.normal(size=grid.shape)
        record = Record("displacement", None, None, "ENVISAT ASAR IM", 0.0562356, "right", 3.3, 0.4)
        with RasterWriter(paths[0], grid, [Band("displacement los", "m")], np.float32, record) as writer:
            writer.write_all(noise.astype(np.float32))
        look = np.array([0.384, -0.066, 0.92], dtype=float) / np.linalg.norm([0.384, -0.066, 0.92])
        tilt = np.linspace(-0.01, 0.01, SIZE)[None, :] + np.zeros(grid.shape)
        bands = np.stack([look[0] + tilt, look[1] + 0 * tilt, look[2] - tilt * look[0] / look[2]])
        bands /= np.sqrt((bands**2).sum(axis=0))
        record = Record("geometry", None, None, "ENVISAT ASAR IM", 0.0562356, "right", 3.3, 0.4)
        names = [Band(name) for name in ("east", "north", "up")]
        with RasterWriter(paths[1], grid, names, np.float32, record) as writer:
            writer.write_all(*bands.astype(np.float32))
    return [str(path) for path in paths]


MECHANISM = {
    "type": "Feature",
    "id": "bam",
    "geometry": {"type": "Point", "coordinates": [58.33, 29.0, 10.0]},
    "properties": {
        "mag": 6.6,
        "products": {
            "moment-tensor": [
                {
                    "properties": {
                        "nodal-plane-1-strike": "174",
                        "nodal-plane-1-dip": "88",
                        "nodal-plane-1-rake": "178",
                        "scalar-moment": "6.6e18",
                    }
                }
            ]
        },
    },
}


def importfaults(inputs):
    path = folder(inputs) / "bam.geojson"
    path.write_text(json.dumps(MECHANISM))
    return {"INPUT": str(path)}


def okadaforward(inputs):
    points = layer(inputs, "points", POINTS)
    motion, look = maps(inputs)
    tracks = {"GEOMETRY": look, "GEOMETRIES": [look], "MEASURED": [motion, motion]}
    return {"FAULTS": faults(inputs), "OBSERVATIONS": points, **tracks}


def strainfield(inputs):
    return {"FAULTS": faults(inputs), "GEOMETRY": maps(inputs)[1], "DEPTH": 500.0}


def stresschange(inputs):
    planes = {"RECEIVER_STRIKE": 177.0, "RECEIVER_DIP": 80.0, "RECEIVER_RAKE": 180.0}
    receivers = layer(inputs, "receivers", [RECEIVER])
    return {"FAULTS": faults(inputs), "RECEIVERS": receivers, "GEOMETRY": maps(inputs)[1], **planes}


def stressdrop(inputs):
    return {"FAULTS": faults(inputs)}


def downsample(inputs):
    displacement, geometry = maps(inputs)
    return {"DISPLACEMENT": displacement, "GEOMETRY": geometry, "COUNT": 60}


def noisecovariance(inputs):
    return {"DISPLACEMENT": maps(inputs)[0], "POINTS": layer(inputs, "points", POINTS)}


TOOLS = (importfaults, okadaforward, strainfield, stresschange, stressdrop, downsample, noisecovariance)
RECIPES = {tool.__name__: tool for tool in TOOLS}
