"""Readers of earthquake catalogues: USGS and Chinese CSV, QuakeML, ZMAP, JMA; and the import stage.

References
----------
Wiemer, S. (2001). A software package to analyze seismicity: ZMAP. Seismological Research Letters 72(3), 373-382.
Japan Meteorological Agency: format of the hypocentre records of the seismological bulletin (96 columns).
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Optional

import numpy as np

from ..errors import FormatError, InputError
from ..guarding import guard_parsing, require_size
from ..progress import Progress, check_cancelled
from ..results import Result
from ..words import tr
from .catalogue import Catalogue, Selection, catalogue_from_rows, catalogue_table, select
from .quakeml import parse_events

FORMATS = ("auto", "csv", "quakeml", "zmap", "jma")
ZONES = {"UTC": 0, "Beijing": 8, "Japan": 9}
# Names of columns in lower case; the Chinese ones are those of the China Earthquake Networks Center.
_COLUMNS = {
    "event": ("id", "event", "eventid", "event_id", "publicid"),
    "time": (
        "time", "time_utc", "origintime", "origin_time", "datetime", "o_time", "\u53d1\u9707\u65f6\u523b",
        "\u53d1\u9707\u65f6\u95f4", "\u65f6\u95f4",
    ),
    "longitude": ("longitude", "lon", "long", "epi_lon", "\u7ecf\u5ea6", "\u7ecf\u5ea6(\u00b0)"),
    "latitude": ("latitude", "lat", "epi_lat", "\u7eac\u5ea6", "\u7eac\u5ea6(\u00b0)"),
    "depth": ("depth", "depth_km", "depth/km", "focal_depth", "\u6df1\u5ea6", "\u6df1\u5ea6(\u5343\u7c73)"),
    "magnitude": ("mag", "magnitude", "m", "ms", "ml", "\u9707\u7ea7", "\u9707\u7ea7(m)"),
    "magtype": ("magtype", "magnitudetype", "mag_type", "\u9707\u7ea7\u7c7b\u578b"),
}  # fmt: skip
_CHINESE = re.compile("[\u4e00-\u9fff]")
_UTC8 = re.compile(r"utc\s*\+\s*0?8|\u5317\u4eac", re.IGNORECASE)
_ENCODINGS = ("utf-8-sig", "gb18030")
_MOST_TEXT = 1 << 30


@dataclass(frozen=True)
class CatalogueJob:
    """Parameters of `import_catalogue`.

    Attributes
    ----------
    input : str
        The file.
    format : str
        One of `FORMATS`.
    zone : str
        Of the times in a CSV or ZMAP file without a zone: ``auto`` (Beijing under Chinese headings, else UTC), or a
        key of `ZONES`.
    min_magnitude, max_depth_km : float or None
        Limits; None for none.
    start, end : str
        First and last UTC day, ISO.
    bounds : tuple
        West, south, east, north in degrees; empty for everywhere.
    """

    input: str
    format: str = "auto"
    zone: str = "auto"
    min_magnitude: Optional[float] = None
    max_depth_km: Optional[float] = None
    start: str = ""
    end: str = ""
    bounds: tuple = ()


def import_catalogue(job: CatalogueJob, progress: Progress) -> Result:
    """Return the layer OUTPUT, and the numbers COUNT, LEFT_OUT and LARGEST."""
    every = read_catalogue(job.input, job.format, job.zone)
    check_cancelled(progress)
    want = Selection(job.min_magnitude, job.max_depth_km, job.start, job.end, job.bounds)
    kept = select(every, want)
    progress.update(0.5)
    check_cancelled(progress)
    every.require_some("INPUT")
    if not len(kept):
        raise InputError(
            "INPUT holds {found} earthquakes and none of them fits the magnitude, depth, period and area asked for:"
            " widen them.",
            found=len(every),
        )
    largest = float(np.nanmax(kept.magnitude))
    text = tr(
        "{kept} of {found} earthquakes from {first} to {last}, magnitudes {smallest:.1f} to {largest:.1f}; times are"
        " UTC.",
        kept=len(kept),
        found=len(every),
        first=kept.days[0],
        last=kept.days[-1],
        smallest=np.nanmin(kept.magnitude),
        largest=largest,
    )
    progress.message(text)
    values = {"COUNT": len(kept), "LEFT_OUT": len(every) - len(kept), "LARGEST": largest}
    return Result(values, {"OUTPUT": catalogue_table(kept)})


def read_catalogue(path: str, form: str = "auto", zone: str = "auto") -> Catalogue:
    """Return the earthquakes of a file with a magnitude, in order of time.

    Parameters
    ----------
    path : str
        The file; UTF-8 or GB18030.
    form : str
        One of `FORMATS`.
    zone : str
        ``auto`` or a key of `ZONES`, for times that do not say their zone.
    """
    if form not in FORMATS:
        raise InputError("FORMAT is '{found}': choose one of {want}.", found=form, want=", ".join(FORMATS))
    if zone != "auto" and zone not in ZONES:
        raise InputError("ZONE is '{found}': choose auto, {want}.", found=zone, want=", ".join(ZONES))
    name, text = Path(path).name, _read_text(path)
    form = _recognise(text, name) if form == "auto" else form
    with guard_parsing(name):
        rows = _rows_of(text, name, form, zone)
        found = catalogue_from_rows([row for row in rows if row is not None], "INPUT")
    _check_places(found, name)
    return found


def _rows_of(text: str, name: str, form: str, zone: str) -> list:
    """Return the rows of a file whose kind is known; None for records that do not count."""
    if form == "quakeml":
        return [_in_utc(row, name) for row in parse_events(text, name)]
    if form == "csv":
        return _csv_rows(text, name, zone)
    reader = {"zmap": _zmap_row, "jma": _jma_row}[form]
    hours = ZONES.get(zone, ZONES["Japan"] if form == "jma" else 0)
    return [reader(line, number, name, hours) for number, line in _lines(text)]


def _in_utc(row: tuple, name: str) -> tuple:
    try:
        return (row[0], to_utc(row[1], 0), *row[2:])
    except ValueError:
        raise FormatError(
            "INPUT: {path}: '{found}' of the event {event} is not a time.", path=name, found=row[1][:40], event=row[0]
        ) from None


def _read_text(path: str) -> str:
    require_size(path, _MOST_TEXT)
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise InputError("INPUT: {path} cannot be read ({reason}).", path=path, reason=error.strerror) from None
    for encoding in _ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FormatError("INPUT: {path} is neither UTF-8 nor GB18030 text.", path=Path(path).name)


def _lines(text: str) -> list:
    return [(k + 1, line) for k, line in enumerate(text.splitlines()) if line.strip() and not line.startswith("#")]


def _recognise(text: str, name: str) -> str:
    start = text.lstrip()[:4000]
    first = start.splitlines()[0] if start else ""
    if start.startswith("<"):
        return "quakeml"
    if re.match(r"^[JUI]\d{4}[\d ]{10}", first) and len(first) >= 60:
        return "jma"
    if re.fullmatch(r"[-+.\deE\s,naN]+", first) and len(first.replace(",", " ").split()) >= 9:
        return "zmap"
    if "," in first or "\t" in first or ";" in first:
        return "csv"
    raise FormatError(
        "INPUT: {path} is not a catalogue of a known kind: CSV with headings, QuakeML, ZMAP or JMA.", path=name
    )


def to_utc(text: str, hours: int) -> str:
    """Return a time as ISO UTC with milliseconds; `hours` east of Greenwich where the text says no zone."""
    plain = text.strip().replace("/", "-").replace(" ", "T", 1)
    found = re.fullmatch(
        r"(\d{4})-(\d{1,2})-(\d{1,2})(?:T(\d{1,2}):(\d{1,2})(?::(\d{1,2})(\.\d*)?)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?",
        plain,
    )
    if found is None:
        raise ValueError(text)
    year, month, day, hour, minute, second = (int(v or 0) for v in found.groups()[:6])
    shift = timedelta(hours=hours)
    zone = found.group(8)
    if zone:
        sign = -1 if zone[0] == "-" else 1
        digits = re.sub(r"\D", "", zone)
        shift = sign * timedelta(hours=int(digits[:2] or 0), minutes=int(digits[2:] or 0))
    time = datetime(year, month, day, hour, minute, tzinfo=timezone.utc) - shift
    time += timedelta(seconds=second + float(found.group(7) or 0.0))
    rounded = np.datetime64(time.replace(tzinfo=None), "us") + np.timedelta64(500, "us")
    return str(rounded.astype("datetime64[ms]"))


def _csv_rows(text: str, name: str, zone: str) -> list:
    first = text.splitlines()[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter)
    heading = [cell.strip() for cell in next(reader)]
    places = {key: _column(heading, names) for key, names in _COLUMNS.items()}
    absent = [key for key in ("time", "longitude", "latitude", "magnitude") if places[key] is None]
    if absent:
        raise FormatError(
            "INPUT: {path} has no column for {absent}; its columns are {found}.",
            path=name,
            absent=", ".join(absent),
            found=", ".join(heading)[:200],
        )
    title = heading[places["time"]]
    beijing = bool(_UTC8.search(title) or _CHINESE.search(title))
    hours = ZONES[zone] if zone != "auto" else ZONES["Beijing"] if beijing else 0
    rows = []
    for number, cells in enumerate(reader, start=2):
        if any(cell.strip() for cell in cells):
            rows.append(_csv_row(cells, places, hours, f"{name}, line {number}"))
    return rows


def _column(heading: list, names: tuple) -> Optional[int]:
    plain = [re.sub(r"\s+", "", cell.lower()) for cell in heading]
    bare = [re.sub(r"[(\uff08].*", "", cell) for cell in plain]
    for cells in (plain, bare):
        for name in names:
            if name in cells:
                return cells.index(name)
    return None


def _csv_row(cells: list, places: dict, hours: int, where: str) -> tuple:
    values = {key: cells[k].strip() if k is not None and k < len(cells) else "" for key, k in places.items()}
    try:
        depth = float(values["depth"]) if values["depth"] else None
        size = re.sub(r"^[A-Za-z]+", "", values["magnitude"])
        magnitude = float(size) if size else None
        time = to_utc(values["time"], hours)
        place = float(values["longitude"]), float(values["latitude"])
    except ValueError as error:
        raise FormatError(
            "INPUT: {where} is not an earthquake ({reason}).", where=where, reason=str(error)[:80]
        ) from None
    scale = values["magtype"] or values["magnitude"][: len(values["magnitude"]) - len(size)]
    return values["event"], time, *place, depth, magnitude, scale


def _zmap_row(line: str, number: int, name: str, hours: int) -> tuple:
    """Read lon, lat, decimal year, month, day, magnitude, depth, hour, minute and, when there, second."""
    try:
        values = [float(part) for part in line.replace(",", " ").split()]
        lon, lat, year, month, day, magnitude, depth, hour, minute = values[:9]
        second = values[9] if len(values) > 9 and np.isfinite(values[9]) else 0.0
        time = datetime(int(year), int(month), int(day), tzinfo=timezone.utc)
        time += timedelta(hours=hour - hours, minutes=minute, seconds=second)
    except (ValueError, TypeError):
        raise FormatError(
            "INPUT: {path}, line {number} is not an earthquake in ZMAP's ten columns.", path=name, number=number
        ) from None
    stamp = np.datetime64(time.replace(tzinfo=None), "ms")
    return str(number), str(stamp), lon, lat, depth if np.isfinite(depth) else None, magnitude, ""


def _jma_row(line: str, number: int, name: str, hours: int) -> Optional[tuple]:
    """Read a 96-column record; only those located by JMA (J) or with it (U, I) count, and only with a magnitude."""
    if line[:1] not in "JUI" or not line[52:54].strip():
        return None
    try:
        time = datetime(int(line[1:5]), int(line[5:7]), int(line[7:9]), tzinfo=timezone.utc)
        seconds = _implied(line[13:17], 2)
        time += timedelta(hours=int(line[9:11]) - hours, minutes=int(line[11:13]), seconds=seconds)
        lat = _degrees(line[21:24], line[24:28])
        lon = _degrees(line[32:36], line[36:40])
        depth = _implied(line[44:49], 2) if line[47:49].strip() else float(line[44:47])
        magnitude = _jma_magnitude(line[52:54])
    except ValueError:
        raise FormatError("INPUT: {path}, line {number} is not a JMA record.", path=name, number=number) from None
    return str(number), str(np.datetime64(time.replace(tzinfo=None), "ms")), lon, lat, depth, magnitude, line[54:55]


def _implied(text: str, decimals: int) -> float:
    """Read a number whose decimal point is left out; blanks stand for zeros at the right."""
    return float(text) if "." in text else int(text.rstrip().ljust(len(text), "0")) / 10.0**decimals


def _degrees(whole: str, minutes: str) -> float:
    sign = -1.0 if "-" in whole else 1.0
    return sign * (abs(int(whole)) + _implied(minutes, 2) / 60.0)


def _jma_magnitude(text: str) -> float:
    """Read two columns: tenths, ``-n`` for -0.n, and A0 to C9 for -1.0 to -3.9."""
    if text[0] in "ABC":
        return -("ABC".index(text[0]) + 1) - int(text[1]) / 10.0
    return int(text) / 10.0


def _check_places(found: Catalogue, name: str) -> None:
    bad = ~((np.abs(found.latitude) <= 90.0) & (np.abs(found.longitude) <= 360.0))
    if bad.any():
        first = int(np.flatnonzero(bad)[0])
        raise FormatError(
            "INPUT: {path} has an earthquake at longitude {lon} and latitude {lat}: columns may be interchanged.",
            path=name,
            lon=float(found.longitude[first]),
            lat=float(found.latitude[first]),
        )
    wide = np.abs(found.longitude) > 180.0
    found.longitude[wide] = np.mod(found.longitude[wide] + 180.0, 360.0) - 180.0
