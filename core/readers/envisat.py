"""ENVISAT ASAR single-look complex products: image mode (ASA_IMS_1P) and alternating polarisation (ASA_APS_1P).

Record layouts: ESA, ENVISAT-1 Products Specifications, volume 8: ASAR, PO-RS-MDA-GS-2009. Numbers are big-endian; slant
times are two-way, in nanoseconds; angles in degrees; latitudes and longitudes in millionths of a degree.
"""

from __future__ import annotations

import math
import struct
from datetime import timedelta
from typing import NamedTuple

import numpy as np

from ..conventions import SPEED_OF_LIGHT
from ..errors import FormatError, InputError
from ..grids import RadarGrid
from ..orbit import Orbit
from ..progress import Progress
from ..words import mark, tr
from .pds import SIGNATURE, DataSet, PdsFile, begins_with, unpack_time
from .scene import Acquisition, Doppler, GdalPixels, Scene, TiePoint

_MODES = {"ASA_IMS_1P": "ENVISAT ASAR IM", "ASA_APS_1P": "ENVISAT ASAR AP"}
_KINDS = {
    "ASA_IMP": mark("a detected image-mode product"),
    "ASA_IMM": mark("a detected image-mode product of medium resolution"),
    "ASA_IMG": mark("a geocoded image-mode product"),
    "ASA_IM_": mark("raw image-mode data"),
    "ASA_APP": mark("a detected alternating-polarisation product"),
    "ASA_APM": mark("a detected alternating-polarisation product of medium resolution"),
    "ASA_APG": mark("a geocoded alternating-polarisation product"),
    "ASA_AP_": mark("raw alternating-polarisation data"),
    "ASA_WSM": mark("a detected wide-swath product"),
    "ASA_WSS": mark("a wide-swath single-look product"),
    "ASA_WS_": mark("raw wide-swath data"),
    "ASA_GM1": mark("a global-monitoring product"),
    "ASA_GM_": mark("raw global-monitoring data"),
    "ASA_WV": mark("a wave-mode product"),
    "SAR_IM": mark("an ERS product"),
    "MER_": mark("a product of the MERIS instrument"),
    "ATS_": mark("a product of the AATSR instrument"),
    "DOR_": mark("a DORIS orbit file, to be given as ORBITS"),
}
_METRES_PER_NS = 0.5e-9 * SPEED_OF_LIGHT
_LARGEST_SLIP_M = 1.0
_LINE_HEADER = 17
_POINTS = 11


class _Processing(NamedTuple):
    """What is used of the main processing parameters."""

    line_interval_s: float
    rows: int
    cols: int
    prf_hz: float
    range_sampling_hz: float
    radar_frequency_hz: float
    range_bandwidth_hz: float
    azimuth_bandwidth_hz: float


class EnvisatReader:
    """Reader of ASAR single-look complex products."""

    name = "ENVISAT ASAR (ASA_IMS_1P, ASA_APS_1P)"

    def recognises(self, path) -> bool:
        """Tell whether the file begins like any ENVISAT file."""
        return begins_with(path, SIGNATURE)

    def open(self, path, polarisation: str, progress: Progress) -> Scene:
        """Return the scene with the state vectors of the product as its orbit."""
        file = PdsFile(path, "INPUT")
        sensor = _require_mode(file)
        file.require_whole()
        header, sets = file.specific()
        main = file.records(sets, "MAIN PROCESSING PARAMS ADS", 1945)[0]
        processing = _read_processing(file, main)
        chosen, band, polarisation = _choose_image(file, header, sets, polarisation)
        _require_same_size(file, chosen, processing)
        first = file.time(header, "FIRST_LINE_TIME")
        _check_line_times(file, chosen, first, processing.line_interval_s)
        epoch = first.replace(microsecond=0)
        points = _read_tie_points(file, sets, first, processing.line_interval_s)
        spacing = SPEED_OF_LIGHT / (2.0 * processing.range_sampling_hz)
        grid = RadarGrid(
            rows=processing.rows,
            cols=processing.cols,
            epoch=epoch,
            start_time_s=first.microsecond * 1e-6,
            line_interval_s=processing.line_interval_s,
            start_range_m=_near_range(file, points, spacing),
            range_spacing_m=spacing,
            wavelength_m=SPEED_OF_LIGHT / processing.radar_frequency_hz,
        )
        orbit = _read_orbit(file, main, grid)
        scene = Scene(
            path=str(path),
            acquisition=_read_acquisition(file, header, processing, (sensor, polarisation, _middle_incidence(points))),
            grid=grid,
            orbit=orbit,
            doppler=_read_doppler(file, sets, grid),
            tie_points=_corners(points),
            geolocation=points,
            pixels=GdalPixels(str(path), band, processing.rows, processing.cols),
        )
        return scene.with_orbit(orbit)


def _require_mode(file: PdsFile) -> str:
    """Return the sensor text of the product or raise `FormatError` saying what the file is instead."""
    product = file.product[:10]
    if product in _MODES:
        return _MODES[product]
    kind = next((text for start, text in _KINDS.items() if product.startswith(start)), mark("another product"))
    raise FormatError(
        "INPUT: {path} is {kind} ({found}): choose a single-look complex product of ASAR image mode (ASA_IMS_1P) or"
        " alternating polarisation (ASA_APS_1P).",
        path=str(file.path),
        kind=tr(kind),
        found=product,
    )


def _read_processing(file: PdsFile, record: bytes) -> _Processing:
    """Return the main processing parameters, each checked against limits that no ASAR product passes."""
    interval = struct.unpack_from(">f", record, 52)[0]
    rows, cols = struct.unpack_from(">II", record, 56)
    prf, sampling, frequency, bandwidth_range, bandwidth_azimuth = (
        struct.unpack_from(">f", record, offset)[0] for offset in (703, 983, 987, 1024, 1274)
    )
    return _Processing(
        line_interval_s=file.number(interval, tr("the line time interval"), 1e-4, 1e-2),
        rows=int(file.number(rows, tr("the number of lines"), 2, 10**6)),
        cols=int(file.number(cols, tr("the number of samples"), 2, 10**5)),
        prf_hz=file.number(prf, tr("the pulse repetition frequency"), 500.0, 5000.0),
        range_sampling_hz=file.number(sampling, tr("the range sampling rate"), 1e6, 1e8),
        radar_frequency_hz=file.number(frequency, tr("the radar frequency"), 5.2e9, 5.5e9),
        range_bandwidth_hz=file.number(bandwidth_range, tr("the range bandwidth"), 1e5, sampling),
        azimuth_bandwidth_hz=file.number(bandwidth_azimuth, tr("the azimuth bandwidth"), 1.0, 1e4),
    )


def _choose_image(file: PdsFile, header: dict, sets: dict, wanted: str) -> tuple:
    """Return the data set of a polarisation, its GDAL band and its name; the first one when none is wanted."""
    images = [item for item in sets.values() if item.kind == "M"]
    names = [header.get(f"{item.name}_TX_RX_POLAR", "").replace("/", "") for item in images]
    if not images:
        raise file.damaged(tr("it has no image"))
    if wanted and wanted not in names:
        raise InputError(
            "POLARISATION is {found} and {path} holds {have}: choose one of these.",
            found=wanted,
            path=str(file.path),
            have=", ".join(names),
        )
    index = names.index(wanted) if wanted else 0
    return images[index], index + 1, names[index]


def _require_same_size(file: PdsFile, image: DataSet, processing: _Processing) -> None:
    want = _LINE_HEADER + 4 * processing.cols
    if image.records != processing.rows or image.record_size != want:
        raise file.damaged(
            tr(
                "{name} has {lines} lines of {size} bytes and its annotation states {rows} lines of {want} bytes",
                name=image.name,
                lines=image.records,
                size=image.record_size,
                rows=processing.rows,
                want=want,
            )
        )


def _check_line_times(file: PdsFile, image: DataSet, first, interval_s: float) -> None:
    """Compare the times in the headers of the first and the last line with the regular times we use."""
    for line in (0, image.records - 1):
        block = file.read(image.offset + line * image.record_size, _LINE_HEADER)
        late = (_time(file, block, 0) - first).total_seconds() - line * interval_s
        if abs(late) > 2.0 * interval_s:
            raise FormatError(
                "INPUT: {path}: line {line} is stamped {late:.6f} s off the regular time of the header, so lines are"
                " missing or not in the order of flight: get the product again.",
                path=str(file.path),
                line=line + 1,
                late=late,
            )


def _time(file: PdsFile, block: bytes, offset: int):
    try:
        return unpack_time(block, offset)
    except ValueError as error:
        raise file.damaged(tr("a record carries the time {time}", time=str(error))) from None


def _read_tie_points(file: PdsFile, sets: dict, first, interval_s: float) -> tuple:
    """Return the geolocation grid, line by line; every line runs from near to far range or the file is refused."""
    records = file.records(sets, "GEOLOCATION GRID ADS", 499)
    lines = [_tie_line(file, record, 0, 25) for record in records]
    lines.append(_tie_line(file, records[-1], 267, 279))
    points = []
    for time, values in lines:
        line = (time - first).total_seconds() / interval_s
        points.extend(TiePoint(line, *value) for value in values)
    return tuple(points)


def _tie_line(file: PdsFile, record: bytes, time_offset: int, offset: int) -> tuple:
    """Return the time and the 11 points of one line of the grid as rows of TiePoint without its line."""
    samples = np.frombuffer(record, ">u4", _POINTS, offset).astype(float) - 1.0
    with np.errstate(invalid="ignore"):  # a damaged file may hold signalling NaN
        times, angles = np.frombuffer(record, ">f4", 2 * _POINTS, offset + 44).astype(float).reshape(2, _POINTS)
    latitudes, longitudes = 1e-6 * np.frombuffer(record, ">i4", 2 * _POINTS, offset + 132).reshape(2, _POINTS)
    file.number(float(times.min()), tr("a slant range time of the geolocation grid (ns)"), 4e6, 1e7)
    file.number(float(times.max()), tr("a slant range time of the geolocation grid (ns)"), 4e6, 1e7)
    file.number(float(abs(latitudes).max()), tr("a latitude of the geolocation grid"), 0.0, 90.0)
    file.number(float(abs(longitudes).max()), tr("a longitude of the geolocation grid"), 0.0, 360.0)
    if not (np.diff(times) > 0.0).all() or not (np.diff(samples) > 0.0).all():
        raise FormatError(
            "INPUT: {path} does not run from near to far range in its geolocation grid: QuakeSAR reads products in that"
            " order only, get the product as ESA delivers it.",
            path=str(file.path),
        )
    columns = samples, longitudes, latitudes, times * _METRES_PER_NS, np.radians(angles)
    return _time(file, record, time_offset), [tuple(float(v) for v in row) for row in zip(*columns)]


def _near_range(file: PdsFile, points: tuple, spacing_m: float) -> float:
    """Return the slant range of sample 0 after checking that all tie points lie on the same regular samples."""
    starts = np.array([point.slant_range_m - point.sample * spacing_m for point in points])
    if (abs(starts - starts[0]) > spacing_m).any():
        raise file.damaged(tr("the slant ranges of its geolocation grid contradict its sampling rate"))
    return float(starts[0])


def _corners(points: tuple) -> tuple:
    corners = points[0], points[_POINTS - 1], points[-1], points[-_POINTS]
    return tuple((point.longitude_deg, point.latitude_deg) for point in corners)


def _middle_incidence(points: tuple) -> float:
    return points[len(points) // (2 * _POINTS) * _POINTS + _POINTS // 2].incidence_rad


def _read_acquisition(file: PdsFile, header: dict, processing: _Processing, known: tuple) -> Acquisition:
    sensor, polarisation, incidence = known
    direction = file.value(header, "PASS").lower()
    if direction not in ("ascending", "descending"):
        raise file.damaged(tr("PASS is '{direction}' in its header", direction=direction))
    return Acquisition(
        sensor=sensor,
        swath=file.value(header, "SWATH"),
        polarisation=polarisation,
        absolute_orbit=file.integer(file.main, "ABS_ORBIT"),
        relative_orbit=file.integer(file.main, "REL_ORBIT"),
        pass_direction=direction,
        range_bandwidth_hz=processing.range_bandwidth_hz,
        azimuth_bandwidth_hz=processing.azimuth_bandwidth_hz,
        range_sampling_hz=processing.range_sampling_hz,
        prf_hz=processing.prf_hz,
        incidence_rad=file.number(incidence, tr("the incidence angle (rad)"), 0.0, 1.2),
    )


def _read_orbit(file: PdsFile, record: bytes, grid: RadarGrid) -> Orbit:
    """Return the five state vectors of the product, with the rounding of the positions taken out.

    They are given in centimetres and hundredths of a millimetre per second. Interpolating through positions rounded to
    a centimetre would bend the orbit by as much, a fringe in three; the velocities are a thousand times better, so the
    positions are their integral (of the polynomial through all five) put in place by the mean of the given positions.
    """
    times, vectors = [], []
    for index in range(5):
        offset = 1765 + 36 * index
        times.append((_time(file, record, offset) - grid.epoch).total_seconds())
        vectors.append(struct.unpack_from(">6i", record, offset + 12))
    times, vectors = np.array(times), np.array(vectors, dtype=float)
    positions, velocities = vectors[:, :3] * 1e-2, vectors[:, 3:] * 1e-5
    radius, speed = np.linalg.norm(positions, axis=1), np.linalg.norm(velocities, axis=1)
    sound = (abs(radius - 7.16e6) < 1e5).all() and (abs(speed - 7.5e3) < 500.0).all() and (np.diff(times) > 0).all()
    if not sound or not (times[0] <= grid.start_time_s and grid.stop_time_s <= times[-1]):
        raise file.damaged(tr("its state vectors are not those of ENVISAT during the scene"))
    half = 0.5 * (times[-1] - times[0])
    u = (times - times[0]) / half - 1.0
    path = np.polynomial.polynomial.polyint(np.linalg.solve(np.vander(u, increasing=True), velocities) * half)
    travelled = np.polynomial.polynomial.polyval(u, path).T
    offsets = positions - travelled
    if (abs(offsets - offsets.mean(axis=0)) > _LARGEST_SLIP_M).any():
        raise file.damaged(tr("positions and velocities of its state vectors contradict each other"))
    return Orbit(grid.epoch, times, travelled + offsets.mean(axis=0), velocities, mark("state vectors of the product"))


def _read_doppler(file: PdsFile, sets: dict, grid: RadarGrid) -> Doppler:
    """Return the Doppler polynomial of the record nearest in time to the middle of the scene."""
    records = file.records(sets, "DOP CENTROID COEFFS ADS", 37)
    middle = grid.epoch + timedelta(seconds=0.5 * (grid.start_time_s + grid.stop_time_s))
    record = min(records, key=lambda r: abs((_time(file, r, 0) - middle).total_seconds()))
    origin_ns, *powers = (float(v) for v in struct.unpack_from(">6f", record, 13))
    file.number(origin_ns, tr("the origin of the Doppler polynomial (ns)"), 4e6, 1e7)
    while len(powers) > 1 and powers[-1] == 0.0:
        powers.pop()
    # From powers of the two-way time to powers of the range.
    coefficients = tuple(power * (2.0 / SPEED_OF_LIGHT) ** k for k, power in enumerate(powers))
    doppler = Doppler(origin_ns * _METRES_PER_NS, coefficients)
    for slant_range in (grid.start_range_m, 0.5 * (grid.start_range_m + grid.stop_range_m), grid.stop_range_m):
        centroid = float(doppler.at(slant_range)) if all(map(math.isfinite, coefficients)) else math.nan
        file.number(centroid, tr("the Doppler centroid (Hz)"), -1e4, 1e4)
    return doppler
