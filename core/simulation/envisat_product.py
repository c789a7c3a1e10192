"""A genuine ASA_IMS_1P product, written line by line."""

from __future__ import annotations

import math
from datetime import datetime

import numpy as np

from .constants import LINE_INTERVAL_S, RANGE_SPACING_M
from .doris import doris_name
from .envisat_records import (
    CHIRP_SIZE,
    DOPPLER_SIZE,
    GRID_SIZE,
    MAIN_SIZE,
    QUALITY_SIZE,
    Statistics,
    chirp_record,
    doppler_record,
    grid_record,
    line_time,
    main_record,
    quality_record,
    tie_lines,
)
from .envisat_text import (
    DSD_SIZE,
    MPH_SIZE,
    DataSet,
    MainHeader,
    data_set_descriptor,
    main_header,
    utc_text,
)
from .job import TRACKS
from .orbits import geodetic_to_earth_fixed
from .passes import SceneGeometry

SPH_BODY_SIZE = 1060
LINE_HEADER_SIZE = 17
LARGEST_SAMPLE = 32767.0
PROCESSED = datetime(2004, 6, 1, 12, 0, 0)
AUXILIARY = (
    ("INSTRUMENT CHARACTERIZATION", "ASA_INS_AXVIEC20031209_113421_20030211_000000_20041231_000000"),
    ("EXTERNAL CHARACTERIZATION", "ASA_XCH_AXVIEC20020524_135452_20020524_000000_20051231_000000"),
    ("EXTERNAL CALIBRATION", "ASA_XCA_AXVIEC20031022_131137_20030211_000000_20041231_000000"),
    ("PROCESSOR CONFIGURATION", "ASA_CON_AXVIEC20030123_085021_20020301_000000_20041231_000000"),
)


def product_name(scene: SceneGeometry) -> str:
    """Name of a scene's product by ESA's convention."""
    start = line_time(scene, 0)
    acquisition = scene.acquisition
    duration = math.ceil(scene.lines * LINE_INTERVAL_S)
    return (
        f"ASA_IMS_1PNSIM{start:%Y%m%d_%H%M%S}_{duration:08d}2{acquisition.cycle:03d}"
        f"_{TRACKS[acquisition.track].number:05d}_{acquisition.orbit:05d}_0000.N1"
    )


def data_sets(scene: SceneGeometry, granules: int):
    """Descriptors of a product: six data sets in the file and six references."""
    line_size = LINE_HEADER_SIZE + 4 * scene.samples
    attached = (
        ("MDS1 SQ ADS", "A", 1, QUALITY_SIZE),
        ("MAIN PROCESSING PARAMS ADS", "A", 1, MAIN_SIZE),
        ("DOP CENTROID COEFFS ADS", "A", 1, DOPPLER_SIZE),
        ("CHIRP PARAMS ADS", "A", 1, CHIRP_SIZE),
        ("GEOLOCATION GRID ADS", "A", granules, GRID_SIZE),
        ("MDS1", "M", scene.lines, line_size),
    )
    offset = MPH_SIZE + SPH_BODY_SIZE + DSD_SIZE * (len(attached) + 2 + len(AUXILIARY))
    sets = []
    for name, kind, records, size in attached:
        sets.append(DataSet(name, kind, offset, records, size))
        offset += records * size
    level_0 = product_name(scene).replace("ASA_IMS_1P", "ASA_IM__0P")
    references = (("LEVEL 0 PRODUCT", level_0), *AUXILIARY, ("ORBIT STATE VECTOR 1", doris_name(scene)))
    return sets + [DataSet(name, "R", filename=filename) for name, filename in references]


def azimuth_spacing_m(scene: SceneGeometry, granules) -> float:
    """Distance on the ellipsoid between lines at the middle of the scene, metres."""
    first, last = granules[0][0], granules[-1][1]
    ends = [geodetic_to_earth_fixed(t.longitude_deg[5], t.latitude_deg[5], 0.0) for t in (first, last)]
    return float(np.linalg.norm(ends[1] - ends[0])) / (last.line - first.line)


def specific_header(scene: SceneGeometry, granules, spacing_m: float) -> bytes:
    """Write the specific product header, without descriptors."""
    corners = []
    for place, ties in (("FIRST", granules[0][0]), ("LAST", granules[-1][1])):
        for side, k in (("NEAR", 0), ("MID", 5), ("FAR", 10)):
            lat, lon = round(1e6 * ties.latitude_deg[k]), round(1e6 * ties.longitude_deg[k])
            corners.append(f"{place}_{side}_LAT={lat:+011d}<10-6degN>\n{place}_{side}_LONG={lon:+011d}<10-6degE>\n")
    first, last = (utc_text(line_time(scene, line)) for line in (0, scene.lines - 1))
    text = (
        f'SPH_DESCRIPTOR="{"Image Mode SLC Image":<28}"\n'
        "STRIPLINE_CONTINUITY_INDICATOR=+000\nSLICE_POSITION=+001\nNUM_SLICES=+001\n"
        f'FIRST_LINE_TIME="{first}"\nLAST_LINE_TIME="{last}"\n'
        + "".join(corners)
        + " " * 35
        + "\n"
        + f'SWATH="IS2"\nPASS="{TRACKS[scene.acquisition.track].pass_name:<10}"\n'
        'SAMPLE_TYPE="COMPLEX  "\nALGORITHM="RAN/DOP"\nMDS1_TX_RX_POLAR="V/V"\nMDS2_TX_RX_POLAR="   "\n'
        'COMPRESSION="FBAQ4"\nAZIMUTH_LOOKS=+001\nRANGE_LOOKS=+001\n'
        f"RANGE_SPACING={RANGE_SPACING_M:+.8E}<m>\nAZIMUTH_SPACING={spacing_m:+.8E}<m>\n"
        f"LINE_TIME_INTERVAL={LINE_INTERVAL_S:+.8E}<s>\nLINE_LENGTH={scene.samples:+06d}<samples>\n"
        'DATA_TYPE="SWORD"\n' + " " * 50 + "\n"
    )
    return text.encode("ascii")


class ProductWriter:
    """Writes one product; lines come in order, the statistics go into the annotations at the end.

    Parameters
    ----------
    folder : Path
        Where the product goes.
    scene : SceneGeometry
        The scene.
    noise_deviation : float
        Standard deviation of the thermal noise in each of the real and imaginary parts, counts; 0 for none.
    seed : int
        Of the noise.
    """

    def __init__(self, folder, scene: SceneGeometry, noise_deviation: float, seed: int):
        self.path = folder / product_name(scene)
        self.clipped = 0
        self._scene = scene
        self._noise = noise_deviation
        key = np.random.SeedSequence([seed, 107, scene.acquisition.orbit])
        self._rng = np.random.Generator(np.random.PCG64(key))
        self._granules = tie_lines(scene)
        self._spacing_m = azimuth_spacing_m(scene, self._granules)
        self._sets = data_sets(scene, len(self._granules))
        self._line = 0
        self._sums = np.zeros(4)
        self._file = self.path.open("wb")
        self._write_headers()

    def _write_headers(self):
        scene, acquisition = self._scene, self._scene.acquisition
        descriptors = b"".join(data_set_descriptor(d) for d in self._sets)
        specific = specific_header(scene, self._granules, self._spacing_m) + descriptors
        middle = round(scene.centre_line_s, 6)
        measured = self._sets[5]
        header = MainHeader(
            self.path.name, "PO-RS-MDA-GS-2009_3/C", "PDHS-K", "PDHS-K", PROCESSED, "ASAR/3.08",
            line_time(scene, 0), line_time(scene, scene.lines - 1), acquisition.cycle,
            TRACKS[acquisition.track].number, acquisition.orbit, scene.utc(middle),
            tuple(scene.product_orbit.positions(middle)[0]), tuple(scene.product_orbit.velocities(middle)[0]),
            "FR", measured.offset + measured.records * measured.record_size, len(specific), len(self._sets), 6,
        )  # fmt: skip
        self._file.write(main_header(header) + specific)
        self._write_annotations(Statistics())

    def _write_annotations(self, statistics: Statistics):
        scene = self._scene
        self._file.seek(self._sets[0].offset)
        self._file.write(quality_record(scene, statistics))
        self._file.write(main_record(scene, self._spacing_m, statistics))
        self._file.write(doppler_record(scene) + chirp_record(scene))
        self._file.write(b"".join(grid_record(scene, first, last) for first, last in self._granules))

    def write_lines(self, signal):
        """Append lines: float32 (lines, 2, samples), real and imaginary parts; noise and rounding happen here."""
        count, _, samples = signal.shape
        if self._noise > 0.0:
            signal = signal + np.float32(self._noise) * self._rng.standard_normal(signal.shape, dtype=np.float32)
        rounded = np.rint(signal)
        self.clipped += int(np.count_nonzero(np.abs(rounded) > LARGEST_SAMPLE))
        counts = np.clip(rounded, -LARGEST_SAMPLE, LARGEST_SAMPLE)
        self._sums[:2] += counts.sum(axis=(0, 2), dtype=np.float64)
        self._sums[2:] += np.einsum("lps,lps->p", counts, counts, dtype=np.float64)
        layout = np.dtype(
            [("day", ">i4"), ("second", ">u4"), ("micro", ">u4"), ("quality", "u1"), ("line", ">u4"),
             ("data", ">i2", (samples, 2))]
        )  # fmt: skip
        block = np.zeros(count, layout)
        for k in range(count):
            line = self._line + k
            stamp = line_time(self._scene, line)
            since = stamp - datetime(2000, 1, 1)
            block["day"][k], block["second"][k], block["micro"][k] = since.days, since.seconds, since.microseconds
            block["line"][k] = line + 1
        block["data"] = counts.transpose(0, 2, 1)
        self._file.write(block.tobytes())
        self._line += count

    def statistics(self) -> Statistics:
        """Mean and deviation of what was written."""
        total = max(1, self._line * self._scene.samples)
        means = self._sums[:2] / total
        deviations = np.sqrt(np.maximum(self._sums[2:] / total - means**2, 0.0))
        return Statistics(*(float(v) for v in (*means, *deviations)))

    def finish(self):
        """Complete the annotations and close."""
        self._write_annotations(self.statistics())
        self._file.close()

    def abandon(self):
        """Close whatever state the file is in."""
        self._file.close()
