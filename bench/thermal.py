"""Thermal cubes: rate and peak memory of import, climatology and index, and their ratio to CDO when it is installed.

Run as ``python bench/thermal.py [china|large] [--side 1000] [--years 10] [--group month|doy15] [--folder FOLDER]``.

china: eleven years of one degree over China (37 x 63 pixels) through import, index, heating core, alarms and Molchan.
large: ``--side`` squared pixels of 0.01 degree, daily over ``--years`` years, through import, climatology, index, and
both in one pass (the tool Thermal index with its outputs MEAN and DEVIATION). CDO computes the same climatology and the
same standardised values from the same NetCDF file, first, and what it wrote is removed. The cube of 1000 pixels and ten
years takes 15 GB, and 30 GB of disk in all (45 with ``--rounds`` above 1). With ``--group doy15`` the season is 31 days
around each day of the year (CDO: ``ydrunmean,31`` and ``ydrunstd1,31``). Every step runs as a process of its own; its
seconds include the start of the interpreter, and kernels are compiled before anything is timed.

``--peers-python PYTHON`` compares tide and scores with astropy and pyCSEP in the interpreter PYTHON, and ends.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CHINA = ("import", "climatology", "alice", "retira", "heating", "alarms", "molchan")
INDICES = ("alice", "together", "retira")
PEER = ("cdo climatology", "cdo index")
LARGE = ("import", "climatology", "alice", "together", "retira")
# what CDO calls our seasons: mean, deviation, difference and quotient
CDO = {
    "month": ("ymonmean", "ymonstd1", "ymonsub", "ymondiv"),
    "doy15": ("ydrunmean,31", "ydrunstd1,31", "ydaysub", "ydaydiv"),
}


def _importable() -> None:
    """Make the checkout importable as `quakesar`."""
    links = Path(tempfile.mkdtemp(prefix="quakesar-thermal-"))
    (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(links), str(ROOT / "bench")]


def write_netcdf(path: Path, shape: tuple, pixel_deg: float) -> None:
    """Write a temperature series with a season, memory from day to day and two percent of no data, record by record."""
    import numpy as np
    from scipy.io import netcdf_file

    times, rows, cols = shape
    rng = np.random.default_rng(1)
    with netcdf_file(str(path), "w", version=2) as target:
        for name, count in (("time", None), ("lat", rows), ("lon", cols)):
            target.createDimension(name, count)
        axes = {name: target.createVariable(name, "d", (name,)) for name in ("time", "lat", "lon")}
        axes["time"].units, axes["time"].calendar = "days since 2008-01-01", "standard"
        axes["lat"].units, axes["lon"].units = "degrees_north", "degrees_east"
        axes["lat"][:] = 45.0 - pixel_deg * (np.arange(rows) + 0.5)
        axes["lon"][:] = 90.0 + pixel_deg * (np.arange(cols) + 0.5)
        field = target.createVariable("lst", "f", ("time", "lat", "lon"))
        field.units, field._FillValue = "K", np.float32(-999.0)
        axes["time"][0] = 0.0
        field[0] = np.zeros((rows, cols), np.float32)
    # the rest is appended, because scipy keeps every record in memory; a record is the time and the field
    with path.open("r+b") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(size - 8 - 4 * rows * cols)
        noise = rng.standard_normal((rows, cols), np.float32)
        for day in range(times):
            noise = np.float32(0.62) * noise + np.float32(0.785) * rng.standard_normal((rows, cols), np.float32)
            season = np.float32(285.0 - 15.0 * np.cos(2.0 * np.pi * day / 365.25))
            # hundredths of a kelvin, as sensors deliver them
            values = np.round(season + 4.0 * noise, 2).astype(np.float32)
            values[rng.random((rows, cols), np.float32) < 0.02] = -999.0
            stream.write(np.array(day, ">f8").tobytes() + values.astype(">f4").tobytes())
        stream.seek(4)
        stream.write(np.array(times, ">i4").tobytes())


def run_step(step: str, folder: Path, group: str) -> None:
    """Run one stage in this process; its files lie in `folder`."""
    from quakesar.core.progress import Silent

    cube, index = str(folder / "cube.tif"), str(folder / "index.tif")
    if step == "import":
        from quakesar.core.thermal.importing import ImportJob, import_cube

        import_cube(ImportJob(cube, (str(folder / "series.nc"),)), Silent())
    elif step == "climatology":
        from quakesar.core.thermal.climatology import ClimatologyJob, make_climatology

        outputs = str(folder / "mean.tif"), str(folder / "deviation.tif")
        make_climatology(ClimatologyJob(cube, *outputs, group=group), Silent())
    elif step in INDICES:
        from quakesar.core.thermal.indices import IndexJob, make_index

        mode, usual = step, {}
        if step == "together":
            mode, usual = "alice", {"mean": str(folder / "mean.tif"), "deviation": str(folder / "deviation.tif")}
        make_index(IndexJob(cube, index, mode, "leave_year_out", group=group, **usual), Silent())
    elif step == "heating":
        from quakesar.core.thermal.heating_stage import HeatingJob, find_heating_cores

        found = find_heating_cores(HeatingJob(index), Silent())
        rows = tuple((row[0], row[2], row[4], row[5], row[6]) for row in found.tables["OUTPUT"].rows)
        (folder / "events.txt").write_text(repr(rows), encoding="utf-8")
    elif step == "alarms":
        from quakesar.core.thermal.alarm_stage import AlarmJob, make_alarms

        made = make_alarms(AlarmJob(_read_rows(folder, "events"), cube, str(folder / "alarms.tif")), Silent())
        (folder / "alarms.txt").write_text(repr(made.tables["OUTPUT"].rows), encoding="utf-8")
    else:
        from quakesar.core.thermal.molchan_stage import MolchanJob, draw_molchan
        from quakesar.core.thermal.prior_stage import PriorJob, estimate_prior

        quakes, rho = _quakes(cube), str(folder / "rho.tif")
        other = tuple(str(folder / f"{name}.tif") for name in ("rate", "empirical", "poisson"))
        estimate_prior(PriorJob(quakes, other[0], rho, *other[1:], cube=cube, max_depth_km=None), Silent())
        draw_molchan(MolchanJob(quakes, rho, _read_rows(folder, "alarms")), Silent())


def _read_rows(folder: Path, name: str) -> tuple:
    import ast

    return ast.literal_eval((folder / f"{name}.txt").read_text(encoding="utf-8"))


def _quakes(cube: str) -> tuple:
    """Return 600 earthquakes that lie around 40 places of the cube, at any time of it."""
    import numpy as np
    from quakesar.core.thermal.cube import Cube

    rng = np.random.default_rng(2)
    with Cube(cube) as opened:
        west, south, east, north = opened.grid.bounds
        first, days = opened.days[0], opened.days.size
    centres = rng.uniform((west + 2.0, south + 2.0), (east - 2.0, north - 2.0), (40, 2))
    places = centres[rng.integers(0, 40, 600)] + rng.normal(0.0, 0.5, (600, 2))
    seconds = np.sort(rng.integers(0, 86400 * days, 600))
    times = np.datetime_as_string(first.astype("datetime64[s]") + seconds)
    sizes = 4.5 + rng.exponential(0.43, 600)
    return tuple((f"q{k}", f"{times[k]}Z", *places[k].tolist(), 10.0, float(sizes[k]), "Mw") for k in range(600))


def _own(step: str, folder: Path, group: str):
    from peers.process import measure

    command = [sys.executable, __file__, "--step", step, "--folder", str(folder), "--group", group]
    found = measure(command, folder=folder, log=folder / f"{step}.log")
    if found.code:
        raise SystemExit((folder / f"{step}.log").read_text(encoding="utf-8"))
    return found


def _cdo(folder: Path, group: str) -> dict:
    """Return what CDO needs for the climatology, and for the standardised values from it; its files are removed."""
    from peers.process import measure, total

    source, mean, sigma = "series.nc", "cdo_mean.nc", "cdo_sigma.nc"
    find_mean, find_sigma, subtract, divide = CDO[group]
    steps = {
        "cdo climatology": (["cdo", "-s", find_mean, source, mean], ["cdo", "-s", find_sigma, source, sigma]),
        "cdo index": (["cdo", "-s", divide, f"-{subtract}", source, mean, sigma, "cdo_index.nc"],),
    }
    found = {}
    for name, commands in steps.items():
        found[name] = total([measure(command, folder=folder, log=folder / "cdo.log") for command in commands])
        if found[name].code:
            raise SystemExit((folder / "cdo.log").read_text(encoding="utf-8"))
    for path in folder.glob("cdo_*.nc"):
        path.unlink()
    return found


def _print(name: str, part, values: float) -> None:
    rate = 1e-6 * values / part.wall_s
    used = part.user_s + part.system_s
    print(f"{name:16} {part.wall_s:9.1f} s {used:9.1f} s {part.peak_mb:9.0f} MB {rate:9.1f} M values/s", flush=True)


def run_rounds(folder: Path, steps: tuple, group: str, rounds: int, *, peer: bool) -> dict:
    """Return the costs of every step and of CDO, by name, one for each round; the import is done once."""
    found: dict = {}
    for number in range(rounds):
        parts = _cdo(folder, group) if peer else {}
        for step in steps if number == 0 else [step for step in steps if step != "import"]:
            if step in INDICES:  # two of them would need the disk at once
                (folder / "index.tif").unlink(missing_ok=True)
            parts[step] = _own(step, folder, group)
            if step == "import" and rounds == 1:
                (folder / "series.nc").unlink()
        for name, part in parts.items():
            found.setdefault(name, []).append(part)
    return found


def compare(folder: Path, shape: tuple, steps: tuple, options) -> None:
    """Time CDO and the steps, and print the best round of each, the ratios and the gate of memory."""
    values = float(shape[0] * shape[1] * shape[2])
    size = f"{shape[0]} days, {shape[1]} x {shape[2]} pixels, {4e-9 * values:.2f} GB of float32, season {options.group}"
    print(f"{size}; load {os.getloadavg()[0]:.1f}; the shortest of {options.rounds} rounds")
    print(f"{'step':16} {'wall':>11} {'processor':>11} {'peak':>12} {'rate':>20}")
    peer = not options.no_cdo and shutil.which("cdo") is not None
    rounds = run_rounds(folder, steps, options.group, options.rounds, peer=peer)
    found = {name: min(parts, key=lambda part: part.wall_s) for name, parts in rounds.items()}
    for name, part in found.items():
        _print(name, part, values)
    own = [part for name, part in found.items() if not name.startswith("cdo")]
    print(f"all steps: {sum(part.wall_s for part in own):.1f} s")
    peak = max(part.peak_mb for part in own)
    print(f"largest peak memory: {peak:.0f} MB (gate 2000: {'kept' if peak < 2000.0 else 'MISSED'})")
    if not peer:
        print("CDO is not installed or not asked for: no ratio.")
        return
    print("wall and processor time over CDO's:")
    for ours, theirs, what in (
        (("climatology",), ("cdo climatology",), "climatology"),
        (("alice",), PEER, "alice, which leaves the scored year out, over CDO's climatology and index"),
        (("together",), PEER, "climatology and alice in one pass"),
        (("climatology", "alice"), PEER, "climatology and alice one after the other"),
    ):
        if all(name in found for name in ours):
            sums = [[sum(f(found[name]) for name in names) for f in (_wall, _used)] for names in (ours, theirs)]
            print(f"{sums[0][0] / sums[1][0]:6.2f} {sums[0][1] / sums[1][1]:6.2f}  {what}")


def _wall(part) -> float:
    return part.wall_s


def _used(part) -> float:
    return part.user_s + part.system_s


def main() -> None:
    """Make the series, compile, time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("case", nargs="?", default="china", choices=("china", "large"))
    parser.add_argument("--side", type=int, default=1000)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--folder", type=Path, default=None)
    parser.add_argument("--keep", action="store_true", help="leave the files in the folder")
    parser.add_argument("--no-cdo", action="store_true", help="leave the peer out")
    parser.add_argument("--group", default="month", choices=tuple(CDO))
    parser.add_argument("--rounds", type=int, default=1, help="of CDO and our steps in turn; the import is done once")
    parser.add_argument("--steps", default="", help="of the large case, between commas; all when left out")
    parser.add_argument("--peers-python", default="", help="compare with astropy and pyCSEP of this interpreter")
    parser.add_argument("--step", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    _importable()
    if options.step:
        run_step(options.step, options.folder, options.group)
        return
    if options.peers_python:
        from peers.thermal import print_peers

        print_peers(options.peers_python)
        return
    parent = options.folder or Path(tempfile.gettempdir())
    folder = Path(tempfile.mkdtemp(prefix="quakesar-thermal-", dir=parent))
    try:
        china = options.case == "china"
        days = 4018 if china else int(365.25 * options.years)
        shape = (days, 37, 63) if china else (days, options.side, options.side)
        warm = folder / "warm"
        warm.mkdir()
        _make(warm, (2000, 16, 16), 0.1)
        for step in LARGE:
            _own(step, warm, options.group)
        _make(folder, shape, 1.0 if china else 0.01)
        asked = tuple(options.steps.split(",")) if options.steps else LARGE
        compare(folder, shape, CHINA if china else asked, options)
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)


def _make(folder: Path, shape: tuple, pixel_deg: float) -> None:
    """Write the series in a process of its own: the measuring one must stay small."""
    import subprocess

    path = f"Path({str(folder / 'series.nc')!r})"
    code = f"import thermal; from pathlib import Path; thermal.write_netcdf({path}, {shape}, {pixel_deg})"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT / "bench")


if __name__ == "__main__":
    main()
