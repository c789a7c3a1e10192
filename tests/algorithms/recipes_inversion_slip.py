"""A small run of the inversion for slip; conftest imports this module, which lists it."""

import json

from recipes import recipe
from recipes_inversion_geometry import observations


@recipe
def invertslip(inputs):
    points = observations(inputs)
    path = inputs._folder / "inversion" / "faults.geojson"
    line = {"type": "LineString", "coordinates": [[58.355, 28.97], [58.35, 29.03], [58.347, 29.09]]}
    fields = {"name": "Bam", "dip": 84.7, "rake": 175.0, "top_depth": 500.0, "bottom_depth": 14e3}
    feature = {"type": "Feature", "properties": fields, "geometry": line}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    small = {"PATCH_LENGTH": 2000.0, "CHECKERBOARD": 4000.0, "CORRELATED": 0.001, "RANGE": 8000.0}
    return {"OBSERVATIONS": points, "FAULTS": str(path), **small}
