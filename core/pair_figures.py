"""What is known of a pair of scenes before it is processed: baselines, sensitivity, expected coherence, overlap."""

from __future__ import annotations

import math
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np

from .conventions import SPEED_OF_LIGHT, range_to_phase
from .errors import InputError
from .geometry import lonlat_to_ecef, pair_arcs, radar_to_ground, scene_arc, side_sign
from .kernels.geometry import geodetic, state_at, zero_doppler
from .orbit import Arc
from .readers.scene import Scene
from .words import mark

# 1/e time of the coherence at C band: our choice for dry land with few plants, between the 40 days that Rocca (2007)
# found over fields and the years of a desert. Random motion makes it grow with the square of the wavelength.
_DECAY_DAYS, _DECAY_WAVELENGTH_M = 200.0, 0.0566
# A fringe for less height than this shows topography well; one for more hides an error of 10 m below 1/15 fringe.
TOPOGRAPHY_M, DEFORMATION_M = 50.0, 150.0


class Baseline(NamedTuple):
    """S_sec - S_ref for one ground point, each at the point's zero-Doppler time.

    Metres; perpendicular along increasing look angle, parallel along the line of sight to the ground; then the slant
    ranges of the point in both scenes.
    """

    perpendicular_m: float
    parallel_m: float
    reference_range_m: float
    secondary_range_m: float


class PairFigures(NamedTuple):
    """What is known of a pair before it is processed.

    Attributes
    ----------
    reference, secondary : Scene
        The earlier and the later scene.
    centres_deg : tuple of tuple of float
        Longitude and latitude of the middle of both footprints.
    centre : Baseline
        In the middle of the reference scene, or at the point asked for.
    corners : tuple of Baseline
        Near and far range of the first line, near and far range of the last line of the reference scene.
    incidence_rad : float
        At the centre, from the ellipsoid normal.
    doppler_difference_hz : float
        Doppler centroid of the secondary minus that of the reference at the centre.
    common_band : float
        Share of the azimuth spectra that both scenes hold, 0 to 1.
    critical_m : float
        Perpendicular baseline that leaves no coherence on flat ground.
    decay_days : float
        Days after which the coherence has fallen to 1/e.
    overlap : float
        Share of the ground of the reference scene that the secondary covers, 0 to 1.
    """

    reference: Scene
    secondary: Scene
    centres_deg: tuple
    centre: Baseline
    corners: tuple
    incidence_rad: float
    doppler_difference_hz: float
    common_band: float
    critical_m: float
    decay_days: float
    overlap: float

    @property
    def temporal_days(self) -> float:
        """Days from the reference to the secondary scene."""
        return time_apart(self.reference, self.secondary).total_seconds() / 86400.0

    @property
    def slant_m(self) -> float:
        """Slant range times the sine of the incidence, metres."""
        return self.centre.reference_range_m * math.sin(self.incidence_rad)

    @property
    def height_of_ambiguity_m(self) -> float:
        """Height of one fringe, metres, with the sign of B perpendicular; infinite when that is zero."""
        wavelength = self.reference.grid.wavelength_m
        return height_of_ambiguity_m(wavelength, self.centre.perpendicular_m, self.slant_m)

    @property
    def geometric_coherence(self) -> float:
        """What the baseline leaves on flat ground without a filter of the common range band, 0 to 1."""
        return max(0.0, 1.0 - abs(self.centre.perpendicular_m) / self.critical_m)

    @property
    def temporal_coherence(self) -> float:
        """What the time between the scenes leaves, 0 to 1."""
        return math.exp(-self.temporal_days / self.decay_days)

    @property
    def coherence(self) -> float:
        """Expected coherence: the product of the geometric, Doppler and temporal ones."""
        return self.geometric_coherence * self.common_band * self.temporal_coherence

    @property
    def dem_error(self) -> float:
        """Displacement in metres that a DEM wrong by one metre feigns."""
        return abs(self.centre.perpendicular_m) / self.slant_m

    @property
    def use(self) -> str:
        """What the pair measures: ``topography``, ``deformation``, ``both`` or ``none``."""
        if self.geometric_coherence <= 0.0 or self.common_band <= 0.0:
            return "none"
        height = abs(self.height_of_ambiguity_m)
        if height <= TOPOGRAPHY_M:
            return mark("topography")
        return mark("deformation") if height >= DEFORMATION_M else mark("both")


class _Ground(NamedTuple):
    """The middle of a scene's footprint, the centre and corners to measure: degrees and Earth-fixed metres."""

    middle: tuple
    corners: np.ndarray
    ecef: np.ndarray


def measure_pair(
    reference: Scene,
    secondary: Scene,
    *,
    point: Optional[tuple] = None,
    height_m: float = 0.0,
    decay_days: Optional[float] = None,
) -> Optional[PairFigures]:
    """Measure a pair of one track.

    Parameters
    ----------
    reference, secondary : Scene
        The earlier and the later scene.
    point : tuple of float or None
        Longitude and latitude in degrees of the centre; None for the middle of the reference scene.
    height_m : float
        Height of the ground over the WGS84 ellipsoid.
    decay_days : float or None
        Days after which the coherence has fallen to 1/e, > 0; None for `default_decay_days`.

    Returns
    -------
    PairFigures or None
        None when the scenes share no ground.

    References
    ----------
    Zebker and Villasenor (1992), IEEE TGRS 30(5), 950-959: critical baseline and its linear loss of coherence on flat
    ground, and the loss with the Doppler difference. Rocca (2007), IEEE TGRS 45(10), 3289-3299: exponential decay in
    time by random motion.
    """
    ground, other = _scene_ground(reference, height_m, point), _scene_ground(secondary, height_m)
    overlap = overlap_share(ground.corners, other.corners)
    if overlap <= 0.0:
        return None
    (centre, incidence_rad), *corners = _baselines(reference, secondary, ground.ecef)
    _require_inside(reference, centre, point)
    return PairFigures(
        reference=reference,
        secondary=secondary,
        centres_deg=(ground.middle, other.middle),
        centre=centre,
        corners=tuple(corner for corner, _ in corners),
        incidence_rad=incidence_rad,
        doppler_difference_hz=_doppler(secondary, centre.secondary_range_m)
        - _doppler(reference, centre.reference_range_m),
        common_band=_common_band(reference, secondary, centre),
        critical_m=critical_baseline_m(reference, centre.reference_range_m, incidence_rad),
        decay_days=decay_days or default_decay_days(reference.grid.wavelength_m),
        overlap=overlap,
    )


def time_apart(reference: Scene, secondary: Scene) -> timedelta:
    """Return the time from the middle of one scene to that of another."""
    return secondary.grid.middle_utc - reference.grid.middle_utc


def _scene_ground(scene: Scene, height_m: float, point: Optional[tuple] = None) -> _Ground:
    grid = scene.grid
    first, last, near, far = grid.start_time_s, grid.stop_time_s, grid.start_range_m, grid.stop_range_m
    middle = 0.5 * (first + last), 0.5 * (near + far)
    times, ranges = np.array([middle, (first, near), (first, far), (last, near), (last, far)]).T
    found = radar_to_ground(scene_arc(scene.orbit, grid), times, ranges, grid.look_side, height_m)
    degrees = np.degrees(found[:, :2])
    measured = degrees.copy()
    if point is not None:
        measured[0] = point
    ecef = lonlat_to_ecef(*np.radians(measured).T, height_m)
    return _Ground(tuple(degrees[0].tolist()), degrees[1:], ecef)


def _zero_doppler_state(arc: Arc, ecef: np.ndarray) -> tuple:
    """Return position, velocity and acceleration (9 numbers) at the zero-Doppler time of a point, and its range."""
    state = np.empty(9)
    half = 0.5 * (arc.stop_s - arc.start_s)
    time_s, distance, converged = zero_doppler(arc.coefficients, half, *ecef, 0.0, state)
    if not converged:
        raise InputError(
            "A point to be measured is not in view of both orbits: choose scenes of one track, and a point inside them."
        )
    state_at(arc.coefficients, time_s, state)
    return state, float(distance)


def _baselines(reference: Scene, secondary: Scene, points: np.ndarray) -> list:
    """Return the Baseline and the incidence (radians) of every point, Earth-fixed metres of shape (n, 3)."""
    arc = scene_arc(reference.orbit, reference.grid)
    arcs = pair_arcs(reference.orbit, secondary.orbit, (arc.start_s, arc.stop_s))
    side = side_sign(reference.grid.look_side)
    found = []
    for point in points:
        (one, near), (two, far) = (_zero_doppler_state(arc, point) for arc in arcs)
        sight = (point - one[:3]) / near
        # line of sight x flight points outward and up for a right-looking sensor
        outward = side * np.cross(sight, one[3:6])
        baseline = two[:3] - one[:3]
        across = float(np.dot(baseline, outward) / np.linalg.norm(outward))
        normal = _ellipsoid_normal(point)
        incidence = math.acos(-float(np.dot(sight, normal)))
        found.append((Baseline(across, float(np.dot(baseline, sight)), near, far), incidence))
    return found


def _ellipsoid_normal(ecef: np.ndarray) -> np.ndarray:
    lon, lat, _ = geodetic(*ecef)
    return np.array([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])


def _require_inside(scene: Scene, centre: Baseline, point: Optional[tuple]) -> None:
    sample = scene.grid.range_to_sample(centre.reference_range_m)
    if point is not None and not -0.5 <= sample <= scene.grid.cols - 0.5:
        raise InputError(
            "The point {lon:.5f}, {lat:.5f} lies outside {path}: choose one inside all the scenes.",
            lon=point[0],
            lat=point[1],
            path=Path(scene.path).name,
        )


def height_of_ambiguity_m(wavelength_m: float, perpendicular_m: float, slant_m: float) -> float:
    """Return the height of one fringe, wavelength * R sin(incidence) / (2 B perpendicular); infinite for no baseline.

    Parameters
    ----------
    wavelength_m : float
        Carrier wavelength in metres.
    perpendicular_m : float
        Perpendicular baseline in metres; its sign is that of the result.
    slant_m : float
        Slant range times the sine of the incidence, metres.
    """
    if perpendicular_m == 0.0:
        return math.inf
    return 2.0 * math.pi * slant_m / (range_to_phase(wavelength_m) * perpendicular_m)


def critical_baseline_m(scene: Scene, slant_range_m: float, incidence_rad: float) -> float:
    """Return the perpendicular baseline that leaves no coherence on flat ground, wavelength R tan(incidence) W / c.

    Parameters
    ----------
    scene : Scene
        For the wavelength and the range bandwidth W.
    slant_range_m : float
        Slant range in metres.
    incidence_rad : float
        Incidence in radians, 0 to pi/2.
    """
    bandwidth = scene.acquisition.range_bandwidth_hz
    return scene.grid.wavelength_m * slant_range_m * math.tan(incidence_rad) * bandwidth / SPEED_OF_LIGHT


def default_decay_days(wavelength_m: float) -> float:
    """Return the days after which coherence has fallen to 1/e, for a wavelength in metres: 200 at C band."""
    return _DECAY_DAYS * (wavelength_m / _DECAY_WAVELENGTH_M) ** 2


def _doppler(scene: Scene, slant_range_m: float) -> float:
    return float(scene.doppler.at(slant_range_m))


def _common_band(reference: Scene, secondary: Scene, centre: Baseline) -> float:
    """Overlap of the azimuth spectra over the geometric mean of their widths: the coherence of flat spectra."""
    widths = [scene.acquisition.azimuth_bandwidth_hz for scene in (reference, secondary)]
    middles = _doppler(reference, centre.reference_range_m), _doppler(secondary, centre.secondary_range_m)
    top = min(middle + 0.5 * width for middle, width in zip(middles, widths))
    bottom = max(middle - 0.5 * width for middle, width in zip(middles, widths))
    return max(0.0, top - bottom) / math.sqrt(widths[0] * widths[1])


def overlap_share(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of the ground of a scene that another one covers as well, 0 to 1.

    Parameters
    ----------
    one, other : ndarray, shape (4, 2)
        Longitude and latitude in degrees of near first, far first, near last, far last.
    """
    middle = one[0]
    squeeze = math.cos(math.radians(float(one[:, 1].mean())))
    rings = []
    for corners in (one, other):
        east = (np.remainder(corners[:, 0] - middle[0] + 180.0, 360.0) - 180.0) * squeeze
        ring = np.stack([east, corners[:, 1] - middle[1]], axis=-1)[[0, 1, 3, 2]]
        rings.append(ring if _area(ring) > 0.0 else ring[::-1])
    common = rings[0]
    for start, stop in zip(rings[1], np.roll(rings[1], -1, axis=0)):
        common = _cut(common, start, stop)
    return min(1.0, max(0.0, _area(common) / _area(rings[0])))


def _area(ring: np.ndarray) -> float:
    """Signed area of a polygon, positive when counter-clockwise."""
    if len(ring) < 3:
        return 0.0
    x, y = ring.T
    return 0.5 * float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))


def _cut(ring: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
    """Return the part of a polygon on the left of a line (Sutherland and Hodgman 1974)."""
    edge = stop - start
    side = [float(edge[0] * (p[1] - start[1]) - edge[1] * (p[0] - start[0])) for p in ring]
    kept = []
    for k, (point, here) in enumerate(zip(ring, side)):
        before = side[k - 1]
        if (here >= 0.0) != (before >= 0.0):
            kept.append(ring[k - 1] + (point - ring[k - 1]) * (before / (before - here)))
        if here >= 0.0:
            kept.append(point)
    return np.array(kept).reshape(-1, 2)
