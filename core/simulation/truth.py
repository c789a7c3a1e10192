"""Everything a processor can be judged by: truth rasters, reflectors, rupture trace and the case's parameters."""

from __future__ import annotations

import json
import math

import numpy as np

from ..progress import Progress, check_cancelled
from .atmosphere import SCALE_HEIGHT_M, TURBULENCE_RMS_M
from .constants import (
    AZIMUTH_BANDWIDTH_HZ,
    CARRIER_HZ,
    CLUTTER_RMS_DN,
    GEOID_UNDULATION_M,
    HAMMING_COEFFICIENT,
    LINE_INTERVAL_S,
    NOISE_TO_CLUTTER_POWER,
    RANGE_BANDWIDTH_HZ,
    RANGE_SAMPLING_HZ,
    RANGE_SPACING_M,
    REFLECTOR_PEAK_DN,
    WAVELENGTH_M,
)
from .doris import doris_name
from .envisat_product import product_name
from .job import EVENT, PAIRS, PASSES, TRACKS, Preset, SimulationJob
from .nodes import NodeGrid
from .orbits import geodetic_to_earth_fixed, perpendicular_baseline
from .passes import PLAIN_HEIGHT_M, SceneGeometry, ground_point
from .rasters import write_raster
from .source import (
    METRES_PER_DEGREE,
    ORIGIN_LON_LAT_DEG,
    PATCH_COLUMNS,
    POISSON,
    moment_magnitude,
    rupture_patches,
    rupture_trace,
)
from .terrain import Ground, Memory, srtm_like
from .viewing import View

LANDCOVER_TEXT = "bit0 Bam city, bit1 Baravat, bit2 palms"
DAMAGE_TEXT = "0 none 1 slight 2 moderate 3 severe"
CASE_NODATA = -9999.0


def write_heights(folder, grid: NodeGrid, height_m, seed: int, progress: Progress):
    """Write the three DEMs; returns their paths (ellipsoidal, orthometric, coarse)."""
    paths = tuple(
        folder / name for name in ("dem_wgs84_1arcsec.tif", "dem_orthometric_1arcsec.tif", "dem_srtm3_like.tif")
    )
    orthometric = (height_m - np.float32(GEOID_UNDULATION_M)).astype(np.float32)
    coarse = srtm_like(grid, height_m, seed)
    check_cancelled(progress)
    write_raster(paths[0], grid, [height_m], ["ellipsoidal height"], nodata=CASE_NODATA, unit="m")
    text = "height above a constant-undulation geoid"
    check_cancelled(progress)
    write_raster(paths[1], grid, [orthometric], [text], nodata=CASE_NODATA, unit="m")
    text = "orthometric, 3 arcsec, 2 m noise"
    check_cancelled(progress)
    write_raster(paths[2], grid, [coarse], [text], step=3, nodata=CASE_NODATA, unit="m")
    return paths


def write_ground(folder, grid: NodeGrid, ground: Ground, displacement_m, progress: Progress) -> None:
    """Write land cover, damage and the displacement's components."""
    check_cancelled(progress)
    write_raster(folder / "landcover.tif", grid, [ground.landcover], [LANDCOVER_TEXT])
    check_cancelled(progress)
    write_raster(folder / "damage.tif", grid, [ground.damage], [DAMAGE_TEXT])
    for name, component in zip(("east", "north", "up"), displacement_m):
        check_cancelled(progress)
        write_raster(folder / f"disp_{name}.tif", grid, [component], ["m"], unit="m")


def write_coherence(folder, grid: NodeGrid, memory: Memory, scenes, progress: Progress) -> None:
    """Write the exact temporal coherence of the published pairs."""
    for first, second in PAIRS:
        times = sorted((scenes[first].epoch, scenes[second].epoch))
        days = (times[1] - times[0]).total_seconds() / 86400.0
        gamma = memory.coherence(days, across_event=times[0] < EVENT < times[1]).astype(np.float32)
        check_cancelled(progress)
        write_raster(folder / f"coh_temporal_{first}_{second}.tif", grid, [gamma], ["temporal coherence"])


def write_delays(folder, grid: NodeGrid, delays_m, progress: Progress) -> None:
    """Write the zenith delay of every pass."""
    for orbit, delay in delays_m.items():
        check_cancelled(progress)
        write_raster(folder / f"zenith_delay_{orbit}.tif", grid, [delay], ["m"], unit="m")


def write_view(folder, grid: NodeGrid, orbit: int, view: View, displacement_m, progress: Progress) -> None:
    """Write the geometry of a track, seen from the pass `orbit`, and the displacement along its line of sight."""
    track = next(p.track for p in PASSES if p.orbit == orbit)
    degrees = np.degrees(view.incidence_rad).astype(np.float32)
    check_cancelled(progress)
    write_raster(folder / f"incidence_{track}.tif", grid, [degrees], ["deg, ellipsoid normal"], unit="deg")
    degrees = np.degrees(view.local_incidence_rad).astype(np.float32)
    check_cancelled(progress)
    write_raster(folder / f"local_incidence_{track}.tif", grid, [degrees], ["deg"], unit="deg")
    check_cancelled(progress)
    write_raster(folder / f"los_enu_{track}.tif", grid, list(view.to_sensor_enu), ["east", "north", "up"])
    along = sum(d * e for d, e in zip(displacement_m, view.to_sensor_enu)).astype(np.float32)
    text = ["m, positive toward the satellite"]
    check_cancelled(progress)
    write_raster(folder / f"disp_los_{track}.tif", grid, [along], text, unit="m")
    places = [view.line, view.sample]
    check_cancelled(progress)
    write_raster(folder / f"rdr_coord_{track}_{orbit}.tif", grid, places, ["line", "sample"], unit="pixel")


def baseline_figures(scenes, preset: Preset):
    """Baselines of the published pairs at the centre and the corners of the reference scene, metres."""
    figures = []
    for first, second in PAIRS:
        reference, secondary = scenes[first], scenes[second]
        entry = {"ref": str(first), "sec": str(second)}
        last_line, last_sample = preset.lines - 1, preset.samples - 1
        places = {
            "center": (0.5 * last_line, 0.5 * last_sample),
            "near_center": (0.5 * last_line, 0.0),
            "far_center": (0.5 * last_line, last_sample),
            "near_first": (0.0, 0.0),
            "far_first": (0.0, last_sample),
            "near_last": (last_line, 0.0),
            "far_last": (last_line, last_sample),
        }
        for name, (line, sample) in places.items():
            time = reference.first_line_s + line * LINE_INTERVAL_S
            distance = reference.near_range_m + sample * RANGE_SPACING_M
            lon_lat = ground_point(reference.orbit, time, distance, PLAIN_HEIGHT_M, preset.centre_lon_lat_deg)
            point = geodetic_to_earth_fixed(*lon_lat, PLAIN_HEIGHT_M)
            across, along = perpendicular_baseline(reference.orbit, secondary.orbit, point)
            entry[name] = {"bperp_m": across, "bpar_m": along}
        figures.append(entry)
    return figures


def scene_figures(scene: SceneGeometry, writer, gradient_m_per_km: float):
    """Parameters of one scene; `writer` is None for a scene that was not written."""
    acquisition = scene.acquisition
    return {
        "id": str(acquisition.orbit),
        "geometry": acquisition.track,
        "product": product_name(scene),
        "doris": doris_name(scene),
        "written": writer is not None,
        "date": acquisition.day,
        "epoch_utc": scene.epoch.isoformat(timespec="microseconds"),
        "lines": scene.lines,
        "samples": scene.samples,
        "true_first_line_t_s": scene.first_line_s,
        "true_near_range_m": scene.near_range_m,
        "recorded_first_line_t_s": scene.recorded_first_line_s,
        "recorded_near_slant_time_ns": scene.recorded_near_time_ns,
        "timing_bias": {"range_samples": scene.bias_samples, "azimuth_lines": scene.bias_lines},
        "timing_bias_definition": "recorded = true + bias",
        "pri_s": LINE_INTERVAL_S,
        "range_spacing_m": RANGE_SPACING_M,
        "wavelength_m": WAVELENGTH_M,
        "doppler_poly": {"c": list(acquisition.doppler), "origin": "2*true_near_range/c (two-way s)"},
        "orbit_poly": {
            "t0_s": scene.centre_s,
            "scale_s": scene.half_width_s,
            "ecef_coef_m": scene.coefficients.tolist(),
        },
        "product_orbit_error": _error_figures(scene.product_orbit),
        "doris_orbit_error": _error_figures(scene.doris_orbit),
        "stratified_delay_m_per_km": gradient_m_per_km,
        "post_event": scene.after_event,
        "stats": list(writer.statistics()) if writer else None,
        "clipped": writer.clipped if writer else None,
    }


def _error_figures(orbit):
    return {
        "definition": "amplitude x (cos(n t + first phase) + 0.3 cos(2 n t + second phase)); radial, cross, along",
        "amplitudes_m": list(orbit.error.amplitudes_m),
        "phases_rad": list(orbit.error.phases_rad),
    }


def case_figures(job: SimulationJob, preset: Preset, scenes, entries):
    """Everything of a case that is not a raster, ready for JSON."""
    patches = rupture_patches()
    listed = patches.copy()
    listed[:, [4, 5, 8]] = np.degrees(listed[:, [4, 5, 8]])
    return {
        "preset": preset.name,
        "seed": job.seed,
        "nuisances": job.nuisances(),
        "center": list(preset.centre_lon_lat_deg),
        "scenes": entries,
        "fault": {
            "columns": PATCH_COLUMNS,
            "origin_lonlat": list(ORIGIN_LON_LAT_DEG),
            "m_per_deg": list(METRES_PER_DEGREE),
            "patches": listed.tolist(),
            "nu": POISSON,
            "moment_magnitude": moment_magnitude(patches),
            "event_utc": EVENT.isoformat(),
        },
        "signal": {
            "rms_dn": CLUTTER_RMS_DN,
            "cr_dn": REFLECTOR_PEAK_DN,
            "noise_sigma_dn": CLUTTER_RMS_DN * math.sqrt(NOISE_TO_CLUTTER_POWER) * job.thermal_noise,
            "bw_range_hz": RANGE_BANDWIDTH_HZ,
            "bw_az_hz": AZIMUTH_BANDWIDTH_HZ,
            "hamming": HAMMING_COEFFICIENT,
            "prf_hz": 1.0 / LINE_INTERVAL_S,
            "fs_hz": RANGE_SAMPLING_HZ,
            "fc_hz": CARRIER_HZ,
            "scatterers_per_cell": preset.density,
        },
        "atmosphere": {"turbulence_rms_m": TURBULENCE_RMS_M, "scale_height_m": SCALE_HEIGHT_M},
        "geoid_undulation_m": GEOID_UNDULATION_M,
        "tracks": {t.name: {"relative_orbit": t.number, "pass": t.pass_name} for t in TRACKS.values()},
        "baselines": baseline_figures(scenes, preset),
    }


def write_texts(folder, case, reflectors: str) -> None:
    """Write `case.json`, the reflectors' table and the rupture trace."""
    (folder / "case.json").write_text(json.dumps(case, indent=1) + "\n", encoding="ascii")
    (folder / "corner_reflectors.csv").write_text(reflectors, encoding="ascii")
    trace = json.dumps(rupture_trace(), indent=1) + "\n"
    (folder / "rupture_trace.geojson").write_text(trace, encoding="ascii")
