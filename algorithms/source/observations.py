"""What the inversions share: the layers of observations, their covariances, and their reading into tracks."""

from __future__ import annotations

from functools import partial

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsVectorLayer,
)

from ...core.errors import InputError
from ..deformation.features import GNSS_FIELDS
from ..parameters import Parameter, _input, number, table_output
from ..reading import Reading
from ..texts import tr

_MOTION = ("displacement", "east", "north", "up", "sigma", "size", "count")
_GNSS = ("east", "north", "up", "sigma_east", "sigma_north", "sigma_up")
_SHAPEFILE_NAME = 10  # letters that a shapefile keeps of the name of a field


def observation_parameters() -> tuple:
    """Return the layers of points and what is known of their noise."""
    return (
        _layers(
            "OBSERVATIONS",
            tr("Observations"),
            tr(
                "One layer of points for each track, from the tool Downsample: fields displacement (m, positive toward"
                " the sensor), east, north, up (unit vector to the sensor), sigma (m). Azimuth offsets likewise, with"
                " the unit vector of the flight. A layer without the field displacement is GNSS: fields east, north and"
                " up (m)."
            ),
            QgsProcessing.SourceType.TypeVectorPoint,
            read_tracks,
            field="tracks",
        ),
        _layers(
            "COVARIANCES",
            tr("Covariances"),
            tr("Of the tool Noise covariance (matrix of the points), one file for each layer, in the same order."),
            QgsProcessing.SourceType.TypeFile,
            Reading.files,
            field="covariances",
            optional=True,
        ),
        number(
            "CORRELATED",
            tr("Noise of the air"),
            tr("Standard deviation, from the tool Noise covariance; used with the range where there is no matrix."),
            "m",
            low=0.0,
            high=10.0,
            default=0.005,
        ),
        number(
            "RANGE",
            tr("Range of the noise"),
            tr(
                "Distance at which the noise of the air is correlated by 1 / e, from the tool Noise covariance. Left"
                " out: points are independent, and intervals come out too narrow."
            ),
            "m",
            low=1.0,
            high=1e6,
            optional=True,
        ),
        number(
            "WHITE",
            tr("Noise of a pixel"),
            tr("Standard deviation of the white part, from the tool Noise covariance."),
            "m",
            low=0.0,
            high=10.0,
            default=0.003,
        ),
    )


def _layers(name, label, help_text, kind, read, *, field, optional=False) -> Parameter:
    """Several layers or files."""
    constructor = partial(QgsProcessingParameterMultipleLayers, name, label, kind, optional=optional)
    return _input(name, constructor, help_text, read, field=field)


def take_observations(values: dict) -> None:
    """Replace the parameters of the observations in `values` by the fields `tracks` and `noise` of the job."""
    matrices = tuple(path for path in values.pop("covariances") or () if path)
    tracks = values["tracks"]
    if matrices and len(matrices) != len(tracks):
        raise InputError(
            "COVARIANCES names {matrices} files for {tracks} layers of OBSERVATIONS: give one for each, in the same"
            " order.",
            matrices=len(matrices),
            tracks=len(tracks),
        )
    if matrices:
        values["tracks"] = tuple((*track[:3], path) for track, path in zip(tracks, matrices))
    noise = tuple(values.pop(key) for key in ("correlated", "range", "white"))
    values["noise"] = None if None in noise else noise


def read_tracks(read: Reading, name: str) -> tuple:
    """Return each layer as (name, kind, rows, None), see core/source/tracks.py."""
    layers = read._algorithm.parameterAsLayerList(read._parameters, name, read._context)
    return tuple(_read_layer(read, name, layer) for layer in layers)


def _read_layer(read, parameter, layer):
    if not isinstance(layer, QgsVectorLayer):
        raise InputError("{parameter}: '{layer}' is not a layer of points.", parameter=parameter, layer=layer.name())
    present = {field.name().lower(): k for k, field in enumerate(layer.fields())}
    is_motion = _place(present, ("displacement",)) is not None
    names = {key: (key,) for key in _MOTION} if is_motion else {key: GNSS_FIELDS[key] for key in _GNSS}
    places = [_place(present, found) for found in names.values()]
    target = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(layer.crs(), target, read._context.transformContext())
    rows = []
    for feature in layer.getFeatures():
        shape = feature.geometry()
        if shape.isNull():
            continue
        shape.transform(transform)
        attributes = feature.attributes()
        values = [None if k is None else _number(attributes[k], layer, feature) for k in places]
        rows += [(v.x(), v.y(), *values) for v in shape.vertices()]
    return layer.name(), "motion" if is_motion else "gnss", tuple(rows), None


def _place(present, names):
    shortened = (key for name in names for key in (name, name[:_SHAPEFILE_NAME]))
    return next((present[key] for key in shortened if key in present), None)


def _number(value, layer, feature):
    if value is None or value == NULL or value == "":
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        raise InputError(
            "'{layer}' holds '{found}' in the feature {id}, and a number is wanted.",
            layer=layer.name(),
            found=str(value),
            id=feature.id(),
        ) from None


def point_outputs() -> tuple:
    """The points of an inversion with what its model predicts, and with what it leaves."""
    return (
        table_output(
            "PREDICTED",
            tr("Predicted displacement"),
            tr("The points with measured and modelled motion, in metres; coloured by the model."),
            geometry="point",
            style="predicted_points",
            optional=True,
        ),
        table_output(
            "RESIDUAL",
            tr("Residuals"),
            tr("The same points, coloured by what the model leaves."),
            geometry="point",
            style="residual_points",
            optional=True,
        ),
    )
