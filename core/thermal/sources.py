"""What climate files hold: every field with its time, level, unit and packing, whatever the format.

Formats differ in where GDAL puts these: NetCDF in band metadata ``NETCDF_DIM_*``, GRIB in ``GRIB_*``, GeoTIFF in band
descriptions or ``TIFFTAG_DATETIME``, HDF in the date of the granule; a folder of single files may have the date in the
names only.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
from osgeo import gdal

from ..errors import FormatError, InputError
from ..raster import call_gdal, open_dataset
from ..words import tr
from .calendars import decode_times

# Spellings of units after lower case and without blanks, brackets and carets.
UNITS = {
    "K": ("k", "degk", "kelvin", "degreesk", "degree_kelvin", "kelvins"),
    "degC": ("c", "degc", "celsius", "degreec", "degreesc", "degree_celsius", "degrees_celsius", "\u00b0c"),
    "W m-2": ("wm-2", "w/m2", "wm**-2", "wattsm-2", "watts/m2", "wattm-2", "w/m**2", "watt/m2"),
}
QUANTITIES = {"K": "temperature", "degC": "temperature", "W m-2": "radiation"}
_SUFFIXES = (".nc", ".nc4", ".cdf", ".grib", ".grb", ".grib2", ".grb2", ".hdf", ".h5", ".he5", ".tif", ".tiff", ".vrt")
_NAME_DATE = re.compile(r"(?<!\d)(?:A?(\d{4})(\d{3})(?:0{6})?|(\d{4})[-_]?(\d{2})[-_]?(\d{2}))(?!\d)")
_LEVEL_NAMES = ("level", "lev", "plev", "pressure", "pressure_level", "isobaric", "isobaricInhPa", "isobaricinhpa")
_HEAT = 100.0


class Field(NamedTuple):
    """One two-dimensional field.

    Attributes
    ----------
    source : str
        What GDAL opens.
    band : int
        From 1.
    time : datetime64[m]
        UTC; NaT where the file's calendar has a day that no real year has.
    level : float
        hPa; NaN without levels.
    unit : str
        A key of `UNITS`, or the file's own spelling.
    """

    source: str
    band: int
    time: np.datetime64
    level: float
    unit: str


def list_files(inputs: tuple, folder: str) -> list:
    """Return the files of a run in the order of their names, or raise `InputError` when there are none."""
    found = [str(path) for path in inputs if path]
    if folder:
        place = Path(folder)
        if not place.is_dir():
            raise InputError("FOLDER: {path} is not a folder: choose an existing one.", path=folder)
        found += sorted(str(path) for path in place.rglob("*") if path.suffix.lower() in _SUFFIXES)
    if not found:
        raise InputError(
            "INPUTS and FOLDER name no file of a known kind ({kinds}): choose at least one.", kinds=", ".join(_SUFFIXES)
        )
    return found


def normalise_unit(text: str) -> str:
    """Return the key of `UNITS` for a spelling, or the text itself."""
    plain = re.sub(r"[\s\[\]^]+", "", text.strip().lower())
    return next(
        (unit for unit, spellings in UNITS.items() if plain in spellings or plain == unit.lower()), text.strip()
    )


def inventory(path: str, variable: str) -> list:
    """Return the fields of a file, of the variable asked for or of the only one in kelvin, degC or W m-2.

    Parameters
    ----------
    path : str
        A file.
    variable : str
        Name of a variable (subdataset, or element of GRIB); empty to choose.

    Returns
    -------
    list of Field
        In the order of the file.
    """
    dataset = open_dataset(path, "INPUTS")
    parts = [name for name, _ in dataset.GetSubDatasets() or ()]
    if not parts:
        fields = _fields(path, dataset, path)
        if dataset.GetDriver().ShortName == "GRIB":
            fields = _choose_element(dataset, fields, variable, path)
        return fields
    names = {_variable_name(part): part for part in parts}
    return _choose_variable(names, variable, path)


def fields_of_variable(path: str, variable: str, parameter: str) -> list:
    """Return the fields of one named variable of a file, whatever its unit.

    Parameters
    ----------
    path : str
        A file of several variables.
    variable : str
        Its name.
    parameter : str
        Of the tool, for the message when there is none of this name.
    """
    dataset = open_dataset(path, "INPUTS")
    names = {_variable_name(name): name for name, _ in dataset.GetSubDatasets() or ()}
    if variable not in names:
        raise InputError(
            "{parameter} is '{found}' and the variables of {path} are {names}: name one of them.",
            parameter=parameter,
            found=variable,
            path=Path(path).name,
            names=", ".join(sorted(names)) or tr("not named"),
        )
    return _fields(names[variable], open_dataset(names[variable], "INPUTS"), path)


def _variable_name(part: str) -> str:
    return part.rsplit(":", 1)[-1].strip('"/').rsplit("/", 1)[-1]


def _choose_variable(names: dict, variable: str, path: str) -> list:
    if variable:
        if variable not in names:
            _refuse_variable(path, names, variable)
        return _fields(names[variable], open_dataset(names[variable], "INPUTS"), path)
    found = {}
    for name, part in names.items():
        dataset = call_gdal(gdal.Open, part)
        if dataset is not None and dataset.RasterCount and normalise_unit(_unit(dataset, 1)) in UNITS:
            found[name] = dataset
    if len(found) != 1:
        _refuse_variable(path, found or names, "")
    name, dataset = next(iter(found.items()))
    return _fields(names[name], dataset, path)


def _choose_element(dataset, fields: list, variable: str, path: str) -> list:
    elements = [dataset.GetRasterBand(field.band).GetMetadataItem("GRIB_ELEMENT") or "" for field in fields]
    present = sorted(set(elements))
    if variable and variable not in present:
        _refuse_variable(path, present, variable)
    wanted = variable or present[0]
    if not variable and len(present) > 1:
        _refuse_variable(path, present, "")
    return [field for field, element in zip(fields, elements) if element == wanted]


def fields_of_file(path: str) -> list:
    """Return the fields of a file that holds one variable, whatever its unit."""
    return _fields(path, open_dataset(path, "INPUTS"), path)


def _refuse_variable(path: str, names, variable: str):
    raise InputError(
        "{path} holds the variables {names} and VARIABLE is '{found}': name one of them.",
        path=Path(path).name,
        names=", ".join(sorted(names)),
        found=variable,
    )


def _unit(dataset, band: int) -> str:
    raster = dataset.GetRasterBand(band)
    items = raster.GetMetadata()
    return str(
        items.get("GRIB_UNIT") or raster.GetUnitType() or items.get("units") or dataset.GetMetadataItem("units") or ""
    )


def _fields(source: str, dataset, path: str) -> list:
    count = dataset.RasterCount
    if not count:
        raise FormatError("INPUTS: {path} holds no field.", path=Path(path).name)
    times = _times(dataset, path)
    found = []
    for band in range(1, count + 1):
        items = dataset.GetRasterBand(band).GetMetadata()
        unit = normalise_unit(_unit(dataset, band))
        found.append(Field(source, band, times[band - 1], _level(items), unit))
    return found


def _level(items: dict) -> float:
    for name in _LEVEL_NAMES:
        value = items.get(f"NETCDF_DIM_{name}")
        if value is not None:
            return float(value)
    short = re.fullmatch(r"(\d+(?:\.\d*)?)-ISBL", items.get("GRIB_SHORT_NAME", ""))
    return float(short.group(1)) * 0.01 if short else np.nan


def _times(dataset, path: str) -> np.ndarray:
    bands = [dataset.GetRasterBand(k + 1) for k in range(dataset.RasterCount)]
    items = bands[0].GetMetadata()
    file_items = dataset.GetMetadata()
    axis = next((name for name in ("time", "valid_time", "Time", "t") if f"NETCDF_DIM_{name}" in items), None)
    if axis is None and "NETCDF_DIM_EXTRA" not in file_items and "time#units" in file_items:
        return _single_time(file_items, path)
    if axis is not None:
        values = [float(band.GetMetadataItem(f"NETCDF_DIM_{axis}")) for band in bands]
        units, calendar = file_items.get(f"{axis}#units", ""), file_items.get(f"{axis}#calendar", "")
        return decode_times(values, units, calendar)
    if "GRIB_VALID_TIME" in items:
        seconds = [int(band.GetMetadataItem("GRIB_VALID_TIME").split()[0]) for band in bands]
        return np.array(seconds, "datetime64[s]").astype("datetime64[m]")
    return _described_times(dataset, bands, path)


def _single_time(items: dict, path: str) -> np.ndarray:
    values = re.findall(r"[-+.\deE]+", items.get("NETCDF_DIM_time_VALUES", ""))
    if len(values) != 1:
        raise InputError("INPUTS: {path} has no time on its bands.", path=Path(path).name)
    return decode_times([float(values[0])], items["time#units"], items.get("time#calendar", ""))


def _described_times(dataset, bands: list, path: str) -> np.ndarray:
    texts = [band.GetDescription() for band in bands]
    if len(bands) == 1:
        items = dataset.GetMetadata()
        stamp = items.get("TIFFTAG_DATETIME", "").replace(":", "-", 2).replace(" ", "T")
        texts = [texts[0], items.get("RANGEBEGINNINGDATE", ""), stamp, date_in_name(Path(path).stem)]
    found = [time for time in map(_parse, texts) if time is not None]
    if len(bands) == 1:
        found = found[:1]
    if len(found) != len(bands):
        raise InputError(
            "INPUTS: {path} does not say when its fields were measured: name the bands by ISO dates, or single files"
            " with the date, such as LST_2008-05-12.tif or A2008133.",
            path=Path(path).name,
        )
    return np.array(found, "datetime64[m]")


def _parse(text: str) -> Optional[np.datetime64]:
    if not re.match(r"^\d{4}-\d{2}-\d{2}", text.strip()):
        return None
    try:
        return np.datetime64(text.strip().rstrip("Z")[:16], "m")
    except ValueError:
        return None


def date_in_name(stem: str) -> str:
    """Return the ISO date in a file name (YYYYMMDD, YYYY-MM-DD, or year and day of the year), or an empty text."""
    for found in _NAME_DATE.finditer(stem):
        year_a, day, year_b, month, in_month = found.groups()
        if day is not None and 1 <= int(day) <= 366:
            return str(np.datetime64(f"{year_a}-01-01") + np.timedelta64(int(day) - 1, "D"))
        if month is not None and 1 <= int(month) <= 12 and 1 <= int(in_month) <= 31:
            return f"{year_b}-{month}-{in_month}"
    return ""


def settle_unit(fields: list, given: str, sample: np.ndarray) -> str:
    """Return the unit of all fields, or raise `InputError` when they differ or none is known.

    Parameters
    ----------
    fields : list of Field
        Of all files.
    given : str
        What the user says; ``auto`` to believe the files.
    sample : ndarray
        Values of one field as read. GDAL's GRIB driver may say degC and hand out kelvin: values decide there.

    Returns
    -------
    str
        A key of `UNITS`.
    """
    present = sorted({field.unit for field in fields})
    if len(present) > 1:
        raise InputError(
            "INPUTS mix the units {units}: import the files of each unit on their own.", units=" and ".join(present)
        )
    unit = present[0] if given == "auto" else normalise_unit(given)
    if unit not in UNITS:
        raise InputError(
            "INPUTS are in '{found}', which is none of K, degC and W m-2: say in UNITS which one it means.", found=unit
        )
    middle = float(np.nanmedian(sample)) if np.isfinite(sample).any() else np.nan
    if unit == "degC" and middle > _HEAT:
        return "K"
    if unit == "K" and middle < _HEAT:
        raise InputError(
            "INPUTS say K and their median is {middle:.1f}: these are not kelvin, set UNITS to degC.", middle=middle
        )
    return unit
