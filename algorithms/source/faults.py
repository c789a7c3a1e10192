"""What the tools of sources share: the parameters of faults, rock, grid and points, and their reading."""

from __future__ import annotations

from qgis.core import NULL, QgsWkbTypes

from ...core.errors import InputError
from ..ground import take_area
from ..parameters import crs, extent, number, raster, vector
from ..reading import Reading
from ..texts import tr

# The names that core/source/stages/fault_layer.py reads; a test compares the two.
NUMBERS = (
    *("strike", "dip", "rake", "slip", "opening"),
    *("top_depth", "bottom_depth", "length", "width", "longitude", "latitude"),
)
TEXTS = ("name", "reference")
_DEFAULTS = ("dip", "rake", "slip", "opening", "top_depth", "bottom_depth")
_SHAPEFILE_NAME = 10  # letters that a shapefile keeps of the name of a field


def fault_parameters(*, optional: bool = False) -> tuple:
    """Return the fault layer, and the numbers that stand in where it has no such field."""
    return (
        vector(
            "FAULTS",
            tr("Faults"),
            tr(
                "Lines of the top edge (drawn so that the fault dips to the right), outlines, or a table. Fields, all"
                " optional where a number below is given: strike, dip, rake (degrees); slip, opening, top_depth,"
                " bottom_depth, width, length (metres); longitude, latitude (degrees) and reference (top_centre,"
                " centroid, ...) in a table; name."
            ),
            geometry="any",
            optional=optional,
        ),
        number(
            "DIP",
            tr("Dip"),
            tr("Where the layer has no field dip; to the right of the line."),
            tr("degrees"),
            low=0.0,
            high=90.0,
            optional=True,
        ),
        number(
            "RAKE",
            tr("Rake"),
            tr(
                "Where the layer has no field rake: the motion of the hanging wall, from the strike upward. 0"
                " left-lateral, 90 reverse, 180 right-lateral, -90 normal."
            ),
            tr("degrees"),
            low=-360.0,
            high=360.0,
            optional=True,
        ),
        number(
            "SLIP", tr("Slip"), tr("Where the layer has no field slip."), "m", low=-100.0, high=100.0, optional=True
        ),
        *_depth_parameters(),
        number(
            "OPENING",
            tr("Opening"),
            tr("Where the layer has no field opening: motion apart, for dikes. Left out: none."),
            "m",
            low=-100.0,
            high=100.0,
            optional=True,
            advanced=True,
        ),
    )


def _depth_parameters():
    return (
        number(
            "TOP_DEPTH",
            tr("Depth of the top edge"),
            tr("Where the layer has no field top_depth; positive down. Left out: 0, the fault breaks the surface."),
            "m",
            low=0.0,
            high=700e3,
            optional=True,
        ),
        number(
            "BOTTOM_DEPTH",
            tr("Depth of the bottom edge"),
            tr("Where the layer has neither the field bottom_depth nor width; positive down."),
            "m",
            low=0.0,
            high=700e3,
            optional=True,
        ),
    )


def rock_parameters(*, modulus: bool = True) -> tuple:
    """Return the elastic constants."""
    poisson = number(
        "POISSON",
        tr("Poisson's ratio"),
        tr("Of the rock; 0.25 for most."),
        "1",
        low=0.0,
        high=0.49,
        default=0.25,
        advanced=True,
        field="poisson_ratio",
    )
    shear = number(
        "SHEAR_MODULUS",
        tr("Shear modulus"),
        tr("Of the rock; 30 for the upper crust."),
        "GPa",
        low=0.001,
        high=1000.0,
        default=30.0,
        advanced=True,
    )
    return (poisson, shear) if modulus else (poisson,)


def grid_parameters(geometry_help: str) -> tuple:
    """Return the raster whose grid is taken, and the area that makes a grid without one."""
    return (
        raster("GEOMETRY", tr("Geometry"), geometry_help, optional=True),
        extent(
            "EXTENT",
            tr("Area"),
            tr("Of the results, without a geometry raster. Left out: around the faults."),
            optional=True,
        ),
        number(
            "PIXEL_SIZE",
            tr("Pixel size"),
            tr("Without a geometry raster. Left out: about 400 pixels along the longer side."),
            tr("map units"),
            low=0.0,
            optional=True,
        ),
        crs(
            "TARGET_CRS",
            tr("CRS of the results"),
            tr("Without a geometry raster. Left out: that of the area, or the UTM zone."),
            optional=True,
            advanced=True,
        ),
    )


def take_model(values: dict, read: Reading) -> None:
    """Replace the parameters of faults, rock and grid in `values` by the fields of the job."""
    values["faults"] = read_features(read, "FAULTS", {name: values.pop(name, None) for name in _DEFAULTS})
    if "shear_modulus" in values:
        values["shear_modulus_pa"] = 1e9 * values.pop("shear_modulus")
    if "pixel_size" in values:
        take_area(values, read)


def read_features(read: Reading, name: str, defaults: dict) -> tuple:
    """Return the parts of a fault layer as (kind, points in longitude and latitude, fields); empty when left out."""
    found = []
    for feature, shape, kind in _features(read, name):
        fields = {key: _number(feature, key, name) for key in NUMBERS}
        fields = {key: defaults.get(key) if value is None else value for key, value in fields.items()}
        fields.update({key: _value(feature, key) for key in TEXTS})
        pairs = tuple(
            (key, value if key in NUMBERS else str(value)) for key, value in fields.items() if value is not None
        )
        parts = [] if shape is None else [getattr(part, "exteriorRing", lambda part=part: part)() for part in shape]
        found += [(kind, tuple((v.x(), v.y()) for v in part.vertices()), pairs) for part in parts] or [
            ("none", (), pairs)
        ]
    return tuple(found)


def read_points(read: Reading, name: str, fields: tuple) -> tuple:
    """Return the points of a layer as (longitude, latitude, value of each field or None)."""
    found = []
    for feature, shape, _ in _features(read, name):
        values = tuple(_number(feature, key, name) for key in fields)
        for part in shape or ():
            found += [(v.x(), v.y(), *values) for v in part.vertices()]
    return tuple(found)


def _features(read, name):
    """Yield every feature with its parts in longitude and latitude (None without) and its kind."""
    for feature, geometry in read.features(name, "EPSG:4326"):
        if geometry is None:
            yield feature, None, "none"
        else:
            yield feature, list(geometry.constParts()), _kind(geometry)


def _kind(geometry) -> str:
    """Return point, line, polygon or none; by name, because the enumeration changed its class in QGIS 3.30."""
    name = QgsWkbTypes.displayString(geometry.wkbType()).lower()
    return next((kind for kind in ("point", "line", "polygon") if kind in name), "none")


def _value(feature, key):
    """The value of a field whatever the case of its name; None when absent, NULL or empty."""
    names = (key, key[:_SHAPEFILE_NAME])
    index = next((k for k, item in enumerate(feature.fields()) if item.name().lower() in names), None)
    value = None if index is None else feature.attributes()[index]
    return None if value is None or value == NULL or value == "" else value


def _number(feature, key, parameter):
    value = _value(feature, key)
    try:
        return None if value is None else float(value)
    except (TypeError, ValueError):
        raise InputError(
            "{parameter}: the field {field} holds '{found}' in the feature {id}, and a number is wanted.",
            parameter=parameter,
            field=key,
            found=str(value),
            id=feature.id(),
        ) from None
