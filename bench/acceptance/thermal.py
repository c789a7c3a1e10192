"""Thermal chain: recovery of planted precursors, fronts, noise (A3 to A5), and golden values of real data (A10).

The other points of the specification are measured in `thermal_statistics`.

The simulation is ours (core/thermal/synthetic.py), so these rows check the chain and not the Earth. Targets are
independent there, and the binomial probability on the covered area and time holds.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import NamedTuple

import numpy as np
from quakesar.core.progress import Silent
from quakesar.core.thermal.alarms import alarms_from_events
from quakesar.core.thermal.catalogue_files import read_catalogue
from quakesar.core.thermal.completeness import estimate_b
from quakesar.core.thermal.cube import Cube, cell_areas_km2, cell_lonlat
from quakesar.core.thermal.declustering import decluster_windows
from quakesar.core.thermal.heating import PRESETS, Geometry, find_events
from quakesar.core.thermal.importing import ImportJob, import_cube
from quakesar.core.thermal.indices import IndexJob, make_index
from quakesar.core.thermal.seasons import Rules, find_seasons, standardise_block
from quakesar.core.thermal.synthetic import SyntheticJob, make_synthetic, to_kelvin
from scipy.stats import binom

from . import thermal_statistics
from .table import Row

_LAST_DAY, _RADIUS_KM = 21, 150.0
_RADIATION = Path("tir_olr_cdr_asia_points") / "test_input_asm_area_olr_uv.nc"


class Found(NamedTuple):
    """What the chain makes of one simulation: shares, the binomial p, and the balanced skill."""

    recovered: float
    on_fronts: int
    gain: float
    p: float
    skill: float


def rows(cases: dict, data: Path) -> list:
    """Measure what the present data allow."""
    found = planted_rows() + noise_rows() + thermal_statistics.rows()
    if (data / _RADIATION).is_file():
        found += radiation_rows(data / _RADIATION)
    if (data / "tir_usgs_china_2018_2023").is_dir():
        found += catalogue_rows(data)
    return found


def run_chain(job: SyntheticJob, mode: str) -> Found:
    """Index, heating core and alarms of one simulation, in memory."""
    made = make_synthetic(job)
    field = to_kelvin(made.noise, made.days)
    areas = cell_areas_km2(made.grid)[:, None]
    if mode == "retira":
        field = field - ((field * areas).sum(axis=(1, 2)) / (areas.sum() * job.cols))[:, None, None].astype(np.float32)
    index = standardise_block(field, find_seasons(made.days, "month"), Rules())
    area = np.broadcast_to(areas, made.grid.shape)
    events = find_events(index, made.days, Geometry(*cell_lonlat(made.grid), area), PRESETS["temperature"])
    kept = events.take(events.rule == "")
    recovered, matched = _match(made, kept)
    centres = {"event": np.arange(len(kept)), "end": kept.end, "core_z": kept.core_z}
    centres.update(longitude=kept.longitude, latitude=kept.latitude)
    alarms = alarms_from_events(centres, first_day=1, last_day=_LAST_DAY, radius_km=_RADIUS_KM)
    mask = alarms.mask(made.grid, made.days)
    tau = float((mask.sum(axis=(0, 2)) * areas[:, 0]).sum() / (areas.sum() * job.cols * made.days.size))
    hits = alarms.hits(made.catalogue)
    count, inside = len(made.catalogue), int(hits.any(axis=0).sum())
    prior = _prior(made, alarms)
    precision = float(hits.any(axis=1).mean()) if len(kept) else 0.0
    skills = (inside / count - tau) / (1.0 - tau), (precision - prior) / (1.0 - prior)
    p = float(binom.sf(inside - 1, count, tau))
    skill = float(np.sqrt(max(skills[0], 0.0) * max(skills[1], 0.0)))
    return Found(recovered, _on_fronts(made, kept, matched), inside / count / tau, p, skill)


def _match(made, kept) -> tuple:
    """Return the share of precursors that a kept event meets in place and time, and which events meet one."""
    matched, found, count = np.zeros(len(kept), bool), 0, 0
    for item in made.planted:
        if item.kind != "precursor":
            continue
        near = (kept.start <= made.days[item.day + 3]) & (kept.end >= made.days[item.day])
        met = [k for k in np.flatnonzero(near) if np.isin(item.cells, kept.cells[k]).any()]
        matched[met] = True
        found, count = found + bool(met), count + 1
    return found / max(count, 1), matched


def _on_fronts(made, kept, matched: np.ndarray) -> int:
    busy = np.zeros(made.days.size + 1, int)
    for item in made.planted:
        if item.kind == "front":
            busy[item.day : item.day + 5] = 1
    before = np.concatenate([[0], busy.cumsum()])
    first, last = ((axis - made.days[0]).astype(int) for axis in (kept.start, kept.end))
    return int(((before[last + 1] - before[first] > 0) & ~matched).sum())


def _prior(made, alarms) -> float:
    """Return the mean share of windows of the alarms' length, at their places, that hold an earthquake by chance."""
    day = (made.catalogue.days - made.days[0]).astype(int)
    shares = []
    for k in range(len(alarms)):
        near = day[alarms.inside(k, made.catalogue.longitude, made.catalogue.latitude)]
        covered = np.zeros(made.days.size, bool)
        for event in near:
            covered[max(event - _LAST_DAY, 0) : event] = True
        shares.append(covered.mean())
    return float(np.mean(shares)) if shares else 0.0


def planted_rows() -> list:
    """A3 and A4: two seeds, both indices; the worst is printed."""
    strong = [run_chain(SyntheticJob("", seed=seed), mode) for seed in (1, 2) for mode in ("alice", "retira")]
    weak = [run_chain(SyntheticJob("", seed=seed, amplitude=3.5), "alice") for seed in (1, 2)]
    recovered = [min(f.recovered for f in found) for found in (strong, weak)]
    return [
        Row("thermal A3: planted 6.5 sigma, recovered, worst", recovered[0], "1", 0.65, at_least=True),
        Row("thermal A3: probability gain, worst", min(f.gain for f in strong), "1", 8.0, at_least=True),
        Row("thermal A3: log10 p, worst", max(_log(f.p) for f in strong), "1", -20.0),
        Row("thermal A3: balanced skill S3, worst", min(f.skill for f in strong), "1", 0.45, at_least=True),
        Row("thermal A3: planted 3.5 sigma, recovered, worst", recovered[1], "1", 0.25, at_least=True),
        Row("thermal A3: 3.5 sigma, log10 p, worst", max(_log(f.p) for f in weak), "1", -10.0),
        Row("thermal A4: kept events on front days, worst", max(f.on_fronts for f in strong + weak), "1", 12.0),
    ]  # fmt: skip


def _log(p: float) -> float:
    return float(np.log10(max(p, 1e-300)))


def noise_rows() -> list:
    """A5: ten seeds without precursors."""
    found = [run_chain(SyntheticJob("", seed=seed, fraction=0.0), "alice") for seed in range(1, 11)]
    return [
        Row("thermal A5: noise, runs of ten with p below 0.01", sum(f.p < 0.01 for f in found), "1", 1.0),
        Row("thermal A5: noise, largest balanced skill S3", max(f.skill for f in found), "1", 0.05),
    ]


def radiation_rows(path: Path) -> list:
    """A10: the point 27.5 N 92.5 E of the NOAA record against the values of the specification."""
    want = {
        ("alice", "all"): 1.04307, ("alice", "leave_year_out"): 1.19418, ("retira", "all"): 0.675462,
    }  # fmt: skip
    worst = 0.0
    with tempfile.TemporaryDirectory() as folder:
        cube, index = str(Path(folder) / "cube.tif"), str(Path(folder) / "index.tif")
        import_cube(ImportJob(cube, (str(path),)), Silent())
        for (mode, reference), value in want.items():
            make_index(IndexJob(cube, index, mode, reference), Silent())
            with Cube(index) as found:
                day = int(np.flatnonzero(found.days == np.datetime64("2003-01-15"))[0])
                worst = max(worst, abs(float(found.read_block()[day, 1, 3]) - value))
    return [Row("thermal A10: index on real radiation against the specification, worst", worst, "1", 1e-5)]


def catalogue_rows(data: Path) -> list:
    """A10: both encodings, QuakeML and ZMAP, b-value and declustering of the real catalogues."""
    folder = data / "tir_usgs_china_2018_2023"
    one, two = (read_catalogue(str(folder / name)) for name in ("query_full.csv", "query_short_gb18030.csv"))
    differing = (
        len(one) if len(one) != len(two) else int(((one.time != two.time) | (one.magnitude != two.magnitude)).sum())
    )
    strong = one.take(one.magnitude >= 4.0)
    main = int(decluster_windows(strong).main.sum())
    found = [
        Row("thermal A10: USGS catalogue, events read", len(one), "1", 4828.0, at_least=True),
        Row("thermal A10: events that differ between UTF-8 and GB18030", differing, "1", 0.0),
        Row("thermal A10: b-value above 4.4 against 1.2376", abs(estimate_b(one.magnitude, 4.4).b - 1.2376), "1", 5e-5),
        Row("thermal A10: main shocks of M 4 against 1960", abs(main - 1960), "1", 0.0),
    ]  # fmt: skip
    sample = data / "tir_quakeml_sample"
    if sample.is_dir():
        xml, zmap = (read_catalogue(str(sample / f"sichuan_m5_2018_2023.{kind}")) for kind in ("xml", "zmap"))
        same = len(xml) == len(zmap) == 40 and (xml.time == zmap.time).all()
        found.append(Row("thermal A10: events alike in QuakeML and ZMAP", 40 * bool(same), "1", 40.0, at_least=True))
    return found
