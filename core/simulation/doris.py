"""DORIS precise orbit files (DOR_VOR_AXVF): state vectors every minute over more than a day."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

import numpy as np

from .envisat_text import DELTA_UT1, DataSet, MainHeader, data_set_descriptor, main_header, utc_text
from .orbits import MEAN_MOTION_RAD_S, PERIGEE_RAD
from .passes import SceneGeometry

RECORD_SIZE = 129
RECORDS = 1589
STEP_S = 60.0
PROCESSED = datetime(2012, 4, 24, 12, 6, 0)
START_HOUR = timedelta(hours=21, minutes=55, seconds=28)


def doris_span(scene: SceneGeometry):
    """First and last vector of the file that covers a scene's day."""
    start = datetime(scene.epoch.year, scene.epoch.month, scene.epoch.day) - timedelta(days=1) + START_HOUR
    return start, start + timedelta(seconds=STEP_S * (RECORDS - 1))


def doris_name(scene: SceneGeometry) -> str:
    """Name of the orbit file of a scene."""
    start, stop = doris_span(scene)
    return f"DOR_VOR_AXVF-P{PROCESSED:%Y%m%d_%H%M%S}_{start:%Y%m%d_%H%M%S}_{stop:%Y%m%d_%H%M%S}"


def absolute_orbit(scene: SceneGeometry, seconds: float) -> int:
    """Number of the orbit flown at a time: it changes at the ascending node."""
    turn = scene.orbit.mean_anomaly_rad + PERIGEE_RAD + MEAN_MOTION_RAD_S * seconds
    return scene.acquisition.orbit + math.floor(turn / (2.0 * math.pi))


def doris_file(scene: SceneGeometry) -> bytes:
    """Write the orbit file of a scene: main header, specific header, one descriptor, 1589 vectors."""
    start, stop = doris_span(scene)
    seconds = (start - scene.epoch).total_seconds() + STEP_S * np.arange(RECORDS)
    positions = scene.doris_orbit.positions(seconds)
    velocities = scene.doris_orbit.velocities(seconds)
    body = []
    for k, (position, velocity) in enumerate(zip(positions, velocities)):
        time = start + timedelta(seconds=STEP_S * k)
        orbit = absolute_orbit(scene, seconds[k])
        place = " ".join(f"{value:+012.3f}" for value in position)
        speed = " ".join(f"{value:+012.6f}" for value in velocity)
        body.append(f"{utc_text(time)} {DELTA_UT1} {orbit:+06d} {place} {speed}      3\n")
    specific = (f'SPH_DESCRIPTOR="{"DORIS VOR SPECIFIC HEADER":<28}"\n' + " " * 51 + "\n").encode("ascii")
    offset = 1247 + len(specific) + 280
    descriptors = data_set_descriptor(DataSet("DORIS PRECISE ORBIT", "M", offset, RECORDS, RECORD_SIZE))
    header = MainHeader(
        doris_name(scene), "PO-RS-MDA-GS-2009_3/C", "PDHS-K", "F-PAC", PROCESSED, "SIM/1.0", start, stop,
        0, 0, absolute_orbit(scene, seconds[0]), start, tuple(positions[0]), tuple(velocities[0]), "DP",
        offset + RECORDS * RECORD_SIZE, len(specific) + len(descriptors), 1, 1,
    )  # fmt: skip
    return main_header(header) + specific + descriptors + "".join(body).encode("ascii")
