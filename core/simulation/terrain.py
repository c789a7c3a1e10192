"""Synthetic ground around Bam: heights, land cover, damage, brightness and how fast each place forgets."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..progress import Progress, check_cancelled
from .constants import GEOID_UNDULATION_M
from .nodes import METRES_PER_NODE_EAST, METRES_PER_NODE_NORTH, NodeGrid, random_field
from .source import distance_to_surface_rupture, local_metres

CITY_BIT, BARAVAT_BIT, PALM_BIT = 1, 2, 4
# East, north, half axes in metres: Bam, Baravat, and the palm gardens around both.
CITY_ELLIPSE = (700.0, 6200.0, 3300.0, 2300.0)
BARAVAT_ELLIPSE = (5400.0, 1600.0, 1500.0, 1900.0)
PALM_ELLIPSES = ((700.0, 6400.0, 5200.0, 3600.0), (5200.0, 1500.0, 2600.0, 3200.0), (2200.0, -5200.0, 1500.0, 900.0))
EVENT_FACTOR_BY_DAMAGE = (1.0, 0.75, 0.5, 0.25)


class Memory(NamedTuple):
    """How a place keeps its speckle: coherence = event factor x (stable + (1 - stable) exp(-days x rate)).

    Attributes
    ----------
    stable, rate_per_day, event : ndarray of float32, (rows, cols)
        Part that never changes (0 to 1), decay of the rest, and what survives the earthquake (0 to 1).
    """

    stable: np.ndarray
    rate_per_day: np.ndarray
    event: np.ndarray

    def coherence(self, days: float, *, across_event: bool):
        """Temporal coherence, 0 to 1, of two passes so many days apart."""
        kept = self.stable + (1.0 - self.stable) * np.exp(-np.float32(days) * self.rate_per_day)
        return kept * self.event if across_event else kept


class Ground(NamedTuple):
    """Everything about the ground that does not depend on the sensor; arrays are (rows, cols)."""

    height_m: np.ndarray
    landcover: np.ndarray
    damage: np.ndarray
    brightness_db: np.ndarray
    memory: Memory


def _smoothstep(value, low, high):
    part = np.clip((value - low) / (high - low), 0.0, 1.0)
    return part * part * (3.0 - 2.0 * part)


def _inside(east, north, ellipse):
    """Normalised distance from an ellipse's centre; below one inside."""
    return np.hypot((east - ellipse[0]) / ellipse[2], (north - ellipse[1]) / ellipse[3])


def terrain_height(grid: NodeGrid, rng, progress: Progress, workers: int):
    """Make ellipsoidal heights: a plain near 1060 m, alluvial fans, and mountains in the south-west.

    Returns
    -------
    ndarray of float32, (rows, cols)
        Metres above the ellipsoid.
    """
    east, north = local_metres(grid.longitudes_deg()[None, :], grid.latitudes_deg()[:, None])
    fields = []
    for slope, outer_scale_m in ((5.0, 9000.0), (3.6, 3000.0), (4.0, 15000.0)):
        check_cancelled(progress)
        fields.append(random_field(grid, slope, outer_scale_m, rng, workers))
    ridges, rough, meander = fields
    towards_mountains = -0.75 * east - 0.66 * north + 1200.0 * meander
    plain = 1048.0 + 0.0030 * towards_mountains
    fan = 110.0 * _smoothstep(towards_mountains, 1500.0, 9000.0)
    front = _smoothstep(towards_mountains, 6500.0, 17000.0)
    crest = np.maximum(1.0 - np.abs(ridges) / 2.0, 0.0)
    relief = front * (450.0 + 850.0 * crest + 45.0 * rough)
    return (plain + fan + relief + 1.2 * rough).astype(np.float32)


def build_ground(grid: NodeGrid, seed: int, progress: Progress, workers: int) -> Ground:
    """Make the ground of a preset from a seed."""
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, 101])))
    height = terrain_height(grid, rng, progress, workers)
    check_cancelled(progress)
    patches = random_field(grid, 2.8, 900.0, rng, workers)
    east, north = local_metres(grid.longitudes_deg()[None, :], grid.latitudes_deg()[:, None])
    in_city = _inside(east, north, CITY_ELLIPSE) + 0.10 * patches < 1.0
    in_baravat = _inside(east, north, BARAVAT_ELLIPSE) + 0.10 * patches < 1.0
    check_cancelled(progress)
    near_water = np.minimum.reduce([_inside(east, north, ellipse) for ellipse in PALM_ELLIPSES])
    built = in_city | in_baravat
    palms = (near_water + 0.25 * patches < 0.95) & (~built | (patches > 1.1))
    landcover = (CITY_BIT * (in_city & ~palms) + BARAVAT_BIT * (in_baravat & ~palms) + PALM_BIT * palms).astype(
        np.uint8
    )
    distance = distance_to_surface_rupture(grid)
    town = (landcover & (CITY_BIT | BARAVAT_BIT)) > 0
    shaking = 2.4 - distance / 2600.0 + 0.8 * patches
    damage = np.where(town, np.clip(np.rint(shaking), 0, 3), 0).astype(np.uint8)
    mountain = _smoothstep(height, 1250.0, 1500.0)
    brightness = 2.0 * mountain + 0.8 * np.clip(patches, -2.0, 2.0)
    brightness = np.where(town, 5.0 + 1.5 * patches, np.where(palms, 2.5, brightness)).astype(np.float32)
    memory = _memory(landcover, damage, mountain, patches, distance)
    return Ground(height, landcover, damage, brightness, memory)


def _memory(landcover, damage, mountain, patches, distance) -> Memory:
    """Assign decay and event survival by land cover, damage class and nearness to the rupture."""
    town = (landcover & (CITY_BIT | BARAVAT_BIT)) > 0
    palms = (landcover & PALM_BIT) > 0
    stable = np.where(town, 0.80, 0.75 - 0.15 * mountain)
    rate = np.where(town, 1.0 / 400.0, 1.0 / 250.0) * np.exp(0.35 * np.clip(patches, -2.5, 2.5))
    event = np.asarray(EVENT_FACTOR_BY_DAMAGE)[damage] * (1.0 - 0.9 * np.exp(-((distance / 90.0) ** 2)))
    stable, rate = np.where(palms, 0.12, stable), np.where(palms, 1.0, rate)
    return Memory(stable.astype(np.float32), rate.astype(np.float32), event.astype(np.float32))


def frozen_memory(shape) -> Memory:
    """Memory of ground that never changes."""
    one = np.ones(shape, np.float32)
    return Memory(one, np.zeros(shape, np.float32), one)


def surface_normals(height_m):
    """Unit normals of the surface (east, north, up), three arrays (rows, cols)."""
    north_slope, east_slope = np.gradient(height_m, -METRES_PER_NODE_NORTH, METRES_PER_NODE_EAST)
    up = 1.0 / np.sqrt(1.0 + east_slope**2 + north_slope**2)
    return -east_slope * up, -north_slope * up, up


def srtm_like(grid: NodeGrid, height_m, seed: int):
    """Degrade the heights to three arc-seconds above the geoid, with 2 m of noise; (rows/3, cols/3) float32."""
    rng = np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, 102])))
    coarse = height_m.reshape(grid.rows // 3, 3, grid.cols // 3, 3).mean(axis=(1, 3), dtype=np.float64)
    return (coarse - GEOID_UNDULATION_M + 2.0 * rng.standard_normal(coarse.shape)).astype(np.float32)
