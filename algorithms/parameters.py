"""Factories of parameters and outputs: each returns a `Parameter` that knows its definition and how it is read.

Every factory takes the id, the label and the help of the parameter first, and these keywords:

field : str or None
    Name of the job's field that gets the value; the id in lower case when left out.
optional : bool
    Whether the user may leave it empty; the job then gets None (or an empty tuple).
advanced : bool
    Whether it is folded away in the dialog.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import Callable, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from . import choices
from .reading import VECTOR_TYPES, Reading
from .texts import tr

SCENE_FILTER = tr("ENVISAT ASAR (*.N1 *.n1);;All files (*)")


@dataclass(frozen=True)
class Parameter:
    """One parameter or output of a tool.

    Attributes
    ----------
    id : str
        Upper-case name.
    kind : str
        ``input``; or ``raster``, ``table``, ``html``, ``file``, ``folder`` for destinations; or ``value``.
    make : callable
        Returns a new QGIS definition.
    read : callable or None
        ``(reading, id) -> plain value`` for inputs.
    field : str or None
        The job's field that gets the value; None when the job has no such field.
    style : str
        Key of the style registry; empty to follow the product kind in the file's tags.
    """

    id: str
    kind: str
    make: Callable
    read: Optional[Callable] = None
    field: Optional[str] = None
    style: str = ""

    @cached_property
    def _prototype(self):
        return self.make()

    def define(self):
        """Return a new QGIS definition; a copy takes a third of the time that making one does."""
        return self.make() if self.kind == "value" else self._prototype.clone()


def _define(constructor: Callable, help_text: str, *, advanced: bool = False):
    definition = constructor()
    definition.setHelp(help_text)
    if advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def _input(name, constructor, help_text, read, *, field=None, advanced=False) -> Parameter:
    make = partial(_define, constructor, help_text, advanced=advanced)
    return Parameter(name, "input", make, read, field or name.lower())


# --- what goes in


def raster(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """A raster layer; read as the path of its file, and of the complex file when it is one of our views."""
    constructor = partial(QgsProcessingParameterRasterLayer, name, label, optional=optional)
    return _input(name, constructor, help_text, Reading.raster, field=field, advanced=advanced)


def rasters(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """Several raster layers; read as a tuple of paths."""
    kind = QgsProcessing.SourceType.TypeRaster
    constructor = partial(QgsProcessingParameterMultipleLayers, name, label, kind, optional=optional)
    return _input(name, constructor, help_text, Reading.rasters, field=field, advanced=advanced)


def scene(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """A single-look scene; read as a path."""
    return file(name, label, help_text, filters=SCENE_FILTER, optional=optional, advanced=advanced, field=field)


def scenes(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """Several single-look scenes; read as a tuple of paths."""
    kind = QgsProcessing.SourceType.TypeFile
    constructor = partial(QgsProcessingParameterMultipleLayers, name, label, kind, optional=optional)
    return _input(name, constructor, help_text, Reading.files, field=field, advanced=advanced)


def file(name, label, help_text, *, filters="", optional=False, advanced=False, field=None) -> Parameter:
    """A file of any other kind; read as a path."""
    behaviour = QgsProcessingParameterFile.Behavior.File
    constructor = partial(
        QgsProcessingParameterFile, name, label, behavior=behaviour, fileFilter=filters, optional=optional
    )
    return _input(name, constructor, help_text, Reading.file, field=field, advanced=advanced)


def folder(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """An existing folder; read as a path."""
    behaviour = QgsProcessingParameterFile.Behavior.Folder
    constructor = partial(QgsProcessingParameterFile, name, label, behavior=behaviour, optional=optional)
    return _input(name, constructor, help_text, Reading.file, field=field, advanced=advanced)


def vector(
    name, label, help_text, *, geometry="geometry", read=None, optional=False, advanced=False, field=None
) -> Parameter:
    """A vector layer (`geometry`: any, geometry, point, line, polygon).

    Read as the path of its file, or by `read`; lines are usually read in `prepare` with `Reading.lines`, because they
    need the CRS of another parameter: give ``read=None`` there and overwrite the field.
    """
    kinds = [VECTOR_TYPES[geometry]]
    constructor = partial(QgsProcessingParameterFeatureSource, name, label, kinds, optional=optional)
    return _input(name, constructor, help_text, read or Reading.vector_file, field=field, advanced=advanced)


def number(
    name, label, help_text, unit, *, low=None, high=None, default=None, optional=False, advanced=False, field=None
) -> Parameter:
    """A number with its unit in label and tooltip; `unit` is ``1`` for a plain ratio. Read as float or None."""
    constructor, text = _numeric(name, label, help_text, unit, low, high, default, optional, whole=False)
    return _input(name, constructor, text, Reading.number, field=field, advanced=advanced)


def integer(
    name, label, help_text, unit, *, low=None, high=None, default=None, optional=False, advanced=False, field=None
) -> Parameter:
    """A whole number with its unit (for example ``pixels``). Read as int or None."""
    constructor, text = _numeric(name, label, help_text, unit, low, high, default, optional, whole=True)
    return _input(name, constructor, text, Reading.integer, field=field, advanced=advanced)


def _numeric(name, label, help_text, unit, low, high, default, optional, *, whole):
    kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
    limits = {key: value for key, value in (("minValue", low), ("maxValue", high)) if value is not None}
    shown = label if unit == "1" else f"{label} [{unit}]"
    constructor = partial(
        QgsProcessingParameterNumber, name, shown, type=kind, defaultValue=default, optional=optional, **limits
    )
    return constructor, f"{help_text} {_range_text(unit, low, high)}"


def _range_text(unit: str, low, high) -> str:
    shown = tr("no unit") if unit == "1" else unit
    if low is not None and high is not None:
        return tr("Unit: {unit}; from {low} to {high}.").format(unit=shown, low=low, high=high)
    if low is not None:
        return tr("Unit: {unit}; at least {low}.").format(unit=shown, low=low)
    return tr("Unit: {unit}.").format(unit=shown)


def choice(name, label, help_text, options, *, default=None, optional=False, advanced=False, field=None) -> Parameter:
    """One of several fixed words; read as that word. Without a default the user has to choose."""
    constructor = partial(_make_choice, name, label, list(options), default=default, optional=optional)
    return _input(name, constructor, help_text, Reading.choice, field=field, advanced=advanced)


def _make_choice(name, label, options, *, default, optional):
    definition = QgsProcessingParameterEnum(
        name, label, options, defaultValue=default, optional=optional, usesStaticStrings=True
    )
    shown = choices.metadata(options)
    if shown:
        definition.setMetadata(shown)
    return definition


def flag(name, label, help_text, *, default=False, advanced=False, field=None) -> Parameter:
    """A yes or no."""
    constructor = partial(QgsProcessingParameterBoolean, name, label, defaultValue=default)
    return _input(name, constructor, help_text, Reading.flag, field=field, advanced=advanced)


def text(name, label, help_text, *, default=None, optional=False, advanced=False, field=None) -> Parameter:
    """A text; read as str or None."""
    constructor = partial(QgsProcessingParameterString, name, label, defaultValue=default, optional=optional)
    return _input(name, constructor, help_text, Reading.text, field=field, advanced=advanced)


def crs(name, label, help_text, *, default=None, optional=False, advanced=False, field=None) -> Parameter:
    """A coordinate reference system; read as WKT or None."""
    constructor = partial(QgsProcessingParameterCrs, name, label, defaultValue=default, optional=optional)
    return _input(name, constructor, help_text, Reading.crs, field=field, advanced=advanced)


def extent(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """A rectangle; read as (west, south, east, north) in its own CRS; see `Reading.extent` for another one."""
    constructor = partial(QgsProcessingParameterExtent, name, label, optional=optional)
    return _input(name, constructor, help_text, Reading.extent, field=field, advanced=advanced)


def point(name, label, help_text, *, optional=False, advanced=False, field=None) -> Parameter:
    """A point on the map; read as (x, y) in its own CRS; see `Reading.point` for another one."""
    constructor = partial(QgsProcessingParameterPoint, name, label, optional=optional)
    return _input(name, constructor, help_text, Reading.point, field=field, advanced=advanced)


# --- what comes out


def raster_output(name, label, help_text, *, style="", optional=False, shown=True, field=None) -> Parameter:
    """A raster the stage writes to the path in its field; loaded with the style of its product kind."""
    constructor = partial(
        QgsProcessingParameterRasterDestination, name, label, optional=optional, createByDefault=shown
    )
    make = partial(_define, constructor, help_text)
    return Parameter(name, "raster", make, field=field or name.lower(), style=style)


def table_output(name, label, help_text, *, geometry="geometry", style="", optional=False, shown=True) -> Parameter:
    """A vector layer made from the stage's `Result.tables` entry of that name."""
    kind = VECTOR_TYPES[geometry]
    constructor = partial(
        QgsProcessingParameterFeatureSink, name, label, kind, optional=optional, createByDefault=shown
    )
    return Parameter(name, "table", partial(_define, constructor, help_text), style=style)


def html_output(name, label, help_text, *, optional=True, shown=True, field=None) -> Parameter:
    """A report. The stage returns the page itself as value, or (with `field`) writes it to that path."""
    filters = tr("HTML files (*.html)")
    constructor = partial(
        QgsProcessingParameterFileDestination, name, label, filters, optional=optional, createByDefault=shown
    )
    return Parameter(name, "html", partial(_define, constructor, help_text), field=field)


def file_output(name, label, help_text, filters, *, optional=False, shown=True, field=None) -> Parameter:
    """Any other file, written by the stage to the path in its field."""
    constructor = partial(
        QgsProcessingParameterFileDestination, name, label, filters, optional=optional, createByDefault=shown
    )
    return Parameter(name, "file", partial(_define, constructor, help_text), field=field or name.lower())


def folder_output(name, label, help_text, *, optional=False, field=None) -> Parameter:
    """A folder, filled by the stage."""
    constructor = partial(QgsProcessingParameterFolderDestination, name, label, optional=optional)
    return Parameter(name, "folder", partial(_define, constructor, help_text), field=field or name.lower())


def number_output(name, label) -> Parameter:
    """A number among the results; can feed an expression in a model."""
    return Parameter(name, "value", partial(QgsProcessingOutputNumber, name, label))


def text_output(name, label) -> Parameter:
    """A text among the results."""
    return Parameter(name, "value", partial(QgsProcessingOutputString, name, label))
