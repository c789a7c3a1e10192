"""Sound little files of every kind that is read: written by the tests' writers or the simulator, or real data.

`make_seeds` fills one folder per seed; each has a file ``MAIN`` beside it that names what the user would choose.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
from osgeo import gdal

FINISHED = (
    *("hyp3", "licsar", "snap", "isce2", "roipac", "comet", "licsbas", "gamma", "gmtsar", "pyrate"),
    *("aria", "nisar", "opera", "mintpy"),
)
_LARGEST_REAL = 1_500_000
USGS = (
    "time,latitude,longitude,depth,mag,magType,nst,gap,dmin,rms,net,id,updated,place,type\n"
    '2023-02-04T07:34:41.538Z,31.01,103.42,14,5.1,mww,40,60,1.2,0.5,us,us1,2023-02-05T00:00:00.000Z,"A, B",earthquake\n'
    '2023-03-04T07:34:41.538Z,30.01,102.42,10,4.1,mb,40,60,1.2,0.5,us,us2,2023-03-05T00:00:00.000Z,"C",earthquake\n'
)
CENC = (
    "发震时刻(UTC+8),纬度(°),经度(°),深度(千米),震级(M),参考位置\n"
    "2008-05-12 14:28:04,31.01,103.42,14,8.0,四川汶川县\n2013-04-20 08:02:46,30.30,103.00,13,7.0,四川芦山\n"
)
QUAKEML = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<q:quakeml xmlns:q="http://quakeml.org/xmlns/quakeml/1.2">'
    '<eventParameters publicID="smi:a/b">'
    + "".join(
        f'<event publicID="smi:a/{k}"><preferredOriginID>o{k}</preferredOriginID><origin publicID="o{k}"><time><value>'
        f"2019-0{k}-02T03:04:05.6Z</value></time><longitude><value>10{k}.5</value></longitude><latitude><value>30.1"
        "</value></latitude><depth><value>10000</value></depth></origin><magnitude><mag><value>5.1</value></mag>"
        "<type>Mw</type></magnitude><description><text>a &amp; b</text></description></event>"
        for k in range(1, 5)
    )
    + "</eventParameters></q:quakeml>\n"
)
ZMAP = "".join(f"103.{k} 31.2 2019.5 {k + 1} 12 5.{k} 10.0 14 28 4.5\n" for k in range(6))
JMA = "".join(f"J20110311144618{k}2 007 380621 031 1425166 05402374 3990W".ljust(96) + "\n" for k in range(4))
FSP = """% Event : Nowhere          01/01/2001      [Nobody (2002)]
% Loc  : LAT  = 29.052      LON = 58.365     DEP = 8.0
% Mech : STRK = 176.0       DIP = 88.0       RAKE = 170.5      Htop = 0.5 km
% Invs :  Dx  =  5.00 km    Dz  = 4.00 km
%   Coordinates are given for center of each subfault or segment: |'|
%    LAT       LON       X==EW       Y==NS       Z       SLIP    RAKE
   29.0745   58.3632   -0.0900   -5.0100    2.5000    1.0000 170.0
   29.0295   58.3668    0.2600   -0.0200    2.5000    2.0000 171.0
"""
COULOMB = """A comment
#reg1=  0  #reg2=  0  #fixed=  2  sym=  1
  #   X-start    Y-start     X-fin      Y-fin   Kode  rt.lat    reverse   dip angle     top      bot
xxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx xxxxxxxxxx
  1     0.0000   -10.0000     0.0000    10.0000 100     1.0000     0.5000    60.0000   1.0000   11.0000 main fault
  2     5.0000     0.0000     9.0000     3.0000 100     0.0000     0.0000    90.0000     0.0000     8.0000

    Grid Parameters
"""
NDK = """PDE  2003/12/26 01:56:52.4  29.00   58.31  10.0 6.0 6.8 SOUTHERN IRAN
C122603A         B: 54  129  45 S:  0    0   0 M: 51  130 135 CMT: 1 TRIHD:  6.4
CENTROID:      6.3 0.1  29.10 0.01   58.24 0.01  15.0  0.0 BDY  O-00000000000000
25  1.919 0.010 -2.261 0.010  0.342 0.010 -4.659 0.010 -1.685 0.010  8.020 0.010
V10   9.600 18  59   0.130 53 276  -9.730 25 127   9.660 172  59  167  269  79   32
"""
PARAM = """#Total number of fault_segments=     1
#Fault_segment =   1 nx(Along-strike)=   2 Dx=  5.00km ny(downdip)=  1 Dy=  4.00km
#Boundary of Fault_segment     1. EQ in cell  1,1. Lon:   58.3632   Lat:   29.0745
#Lon.  Lat.  Depth
      58.36320        29.07450        0.50000
      58.36680        29.02950        0.50000
#Lat. Lon. depth slip rake strike dip t_rup t_ris t_fal mo
   29.0745   58.3632    0.5000  100.0  170.0  176.0  88.0   1.2  1.0  1.0  1.0e+17
   29.0295   58.3668    0.5000  200.0  171.0  176.0  88.0   1.2  1.0  1.0  1.0e+17
"""
_PLANE = {
    f"nodal-plane-{k}-{name}": str(v) for k in (1, 2) for name, v in (("strike", 176), ("dip", 88), ("rake", 170))
}
USGS_EVENT = json.dumps(
    {
        "id": "us1", "geometry": {"coordinates": [58.3, 29.0, 10.0]},
        "properties": {"place": "Bam", "mag": 6.6, "products": {"moment-tensor": [{"preferredWeight": 1, "properties": {
            **_PLANE, "derived-latitude": "29.0", "derived-longitude": "58.3", "derived-depth": "10",
            "scalar-moment": "9e18", **{f"tensor-m{c}": "1.2e18" for c in ("rt", "rp", "tp")},
            **{f"tensor-m{c}": t for c, t in (("rr", "-2e18"), ("tt", "1e18"), ("pp", "1e18"))}}}]}},
    }
)  # fmt: skip
MECHANISM = QUAKEML.replace(
    "<magnitude>",
    "<focalMechanism><nodalPlanes><nodalPlane1><strike><value>176</value></strike><dip><value>88</value></dip><rake>"
    "<value>170</value></rake></nodalPlane1></nodalPlanes><momentTensor><scalarMoment><value>9e18</value>"
    "</scalarMoment></momentTensor></focalMechanism><magnitude>",
)


def make_seeds(folder: Path, data: Path) -> None:
    """Write the seeds of every reader: ``folder/<reader>/<seed>/...``; `data` is a folder of real files, or absent."""
    for make in (_scenes, _finished, _texts, _rasters, _cubes, _ground_radar, _radar_exports):
        make(folder)
    if data.is_dir():
        _real(folder, data)


def place(folder: Path, reader: str, seed: str, main: str = "") -> Path:
    """Make the folder of a seed and note what the user would choose in it; the folder itself when `main` is empty."""
    where = folder / reader / seed / "files"
    where.mkdir(parents=True)
    (where.parent / "MAIN").write_text(main, encoding="utf-8")
    return where


def _scenes(folder: Path) -> None:
    from quakesar.core.simulation.doris import doris_file, doris_name
    from quakesar.core.simulation.envisat_product import ProductWriter
    from quakesar.core.simulation.job import Preset, SimulationJob
    from quakesar.core.simulation.passes import build_scenes

    scene = build_scenes(Preset("seed", (58.362, 29.0), 40, 30, 500.0, 2.0, 2), 0.0, SimulationJob("seed", ""))[9192]
    where = place(folder, "envisat", "simulated")
    writer = ProductWriter(where, scene, 30.0, 1)
    writer.write_lines(np.zeros((40, 2, 30), np.float32))
    writer.finish()
    (where.parent / "MAIN").write_text(writer.path.name, encoding="utf-8")
    (place(folder, "doris", "simulated", doris_name(scene)) / doris_name(scene)).write_bytes(doris_file(scene))
    orbits = place(folder, "precise orbits", "simulated", "orbits")
    (orbits / "orbits").mkdir()
    (orbits / "orbits" / doris_name(scene)).write_bytes(doris_file(scene))
    shutil.copy(writer.path, orbits / "scene.N1")


def _finished(folder: Path) -> None:
    import made_finished_products as made

    for name in FINISHED:
        where = place(folder, name, "written")
        main = getattr(made, name)(where)
        (where.parent / "MAIN").write_text(main.relative_to(where).as_posix() if main != where else "", "utf-8")
    where = folder / "scratch"
    where.mkdir()
    archive = made.hyp3(where, packed=True)
    packed = place(folder, "hyp3", "packed", archive.name)
    shutil.copy(archive, packed / archive.name)
    shutil.rmtree(where)


def _texts(folder: Path) -> None:
    texts = {
        "catalogue csv": {"usgs.csv": USGS.encode(), "cenc.csv": CENC.encode("gb18030"), "cenc8.csv": CENC.encode()},
        "quakeml": {"events.xml": QUAKEML.encode()},
        "zmap": {"events.dat": ZMAP.encode()},
        "jma": {"h201103": JMA.encode()},
        "finite source": {"model.fsp": FSP.encode()},
        "coulomb": {"model.inp": COULOMB.encode()},
        "finite fault": {"basic_inversion.param": PARAM.encode()},
        "moment tensors": {"event.json": USGS_EVENT.encode(), "events.xml": MECHANISM.encode(), "a.ndk": NDK.encode()},
        "global cmt": {"events.ndk": NDK.encode()},
        "covariance": {"covariance.csv": b"1.0,0.5,0.1\n0.5,1.0,0.5\n0.1,0.5,1.0\n"},
    }
    for reader, files in texts.items():
        for name, content in files.items():
            (place(folder, reader, name, name) / name).write_bytes(content)


def _rasters(folder: Path) -> None:
    import made_products as made

    grid = made.utm_grid(40, 50)
    rows, cols = np.mgrid[:40, :50]
    heights = (500.0 + 3.0 * rows + cols).astype(np.float32)
    made.write(place(folder, "elevation model", "written", "dem.tif") / "dem.tif", grid, [heights])
    where = place(folder, "elevation model", "view", "dem.vrt")
    made.write(where / "dem.tif", grid, [heights])
    gdal.Translate(str(where / "dem.vrt"), str(where / "dem.tif"), format="VRT")
    phase = made.make_record("unwrapped", history=(made_step(),))
    made.write(place(folder, "raster record", "written", "a.tif") / "a.tif", grid, [0.1 * heights], record=phase)
    pixels = place(folder, "raster record", "complex", "a.tif") / "a.tif"
    made.write(pixels, grid, [heights + 1j], record=made.make_record("scene"))
    orbit = made.circular_orbit(made.DAY_1, 58.4, 29.0, -167.0)
    from quakesar.core.thermal.cube import Facts

    tags = {
        "record": made.make_record("unwrapped", history=(made_step(),)).to_tags(),
        "orbit": {"ORBIT": orbit.to_json()},
        "facts": Facts("thermal_cube", "temperature", "K", 500.0, (made_step(),)).to_tags(),
    }
    for kind, items in tags.items():
        text = "".join(f"{key}={value}\n" for key, value in items.items())
        (place(folder, "raster tags", kind, kind) / kind).write_text(text, encoding="utf-8")
    delay = place(folder, "delay", "gacos", "20031203.ztd") / "20031203.ztd"
    np.full((80, 80), 2.1, "<f4").tofile(delay)
    delay.with_name("20031203.ztd.rsc").write_text(
        "WIDTH 80\nFILE_LENGTH 80\nXMIN 0\nXMAX 79\nX_FIRST 57.9\nY_FIRST 29.4\nX_STEP 0.005\nY_STEP -0.005\n"
    )
    made.write(place(folder, "delay", "raster", "delay.tif") / "delay.tif", grid, [2.0 + 1e-4 * heights])


def made_step():
    """Return an entry of a history."""
    from quakesar.core.conventions import Step

    return Step("unwrapphase", {"engine": "built-in", "corridor": [1, 2.5, None]}, {"input": "a.tif sha256:00"})


def _cubes(folder: Path) -> None:
    import thermal_cubes as made

    days = made.every_day("2004-01-01", "2004-01-12")
    values = 280.0 + np.random.default_rng(1).normal(size=(12, 6, 8))
    made.write_cube(place(folder, "thermal cube", "written", "cube.tif") / "cube.tif", values, days)
    _netcdf(place(folder, "climate netcdf", "packed", "a.nc") / "a.nc")
    where = place(folder, "climate tif", "days")
    for day in (1, 2, 3):
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(where / f"LST_2008-05-0{day}.tif"), 8, 6, 1, gdal.GDT_Float32
        )
        dataset.SetGeoTransform((100.0, 1.0, 0.0, 40.0, 0.0, -1.0))
        dataset.GetRasterBand(1).WriteArray(values[day].astype(np.float32))
        dataset.GetRasterBand(1).SetUnitType("K")
        dataset = None
    _netcdf4(place(folder, "climate hdf5", "packed", "a.nc") / "a.nc", values)


def _netcdf(path: Path) -> None:
    from scipy.io import netcdf_file

    lat, lon = np.arange(-87.5, 90, 25.0), np.arange(2.5, 360, 30.0)
    with netcdf_file(str(path), "w") as target:
        for name, values in (("time", np.array([58.0, 59.0, 60.0])), ("lat", lat), ("lon", lon)):
            target.createDimension(name, len(values))
            axis = target.createVariable(name, "d", (name,))
            axis[:] = values
            axis.units = {"lat": "degrees_north", "lon": "degrees_east", "time": "days since 2004-01-01"}[name]
        target.variables["time"].calendar = "standard"
        field = target.createVariable("tas", "h", ("time", "lat", "lon"))
        field.units, field.scale_factor, field.add_offset, field._FillValue = "K", 0.01, 280.0, np.int16(-32768)
        field[:] = np.arange(field[:].size).reshape(field.shape)


def _netcdf4(path: Path, values) -> None:
    import h5py

    with h5py.File(path, "w") as file:
        for name, axis, unit in (
            ("time", np.arange(12.0), "days since 2004-01-01"),
            ("lat", 40.0 - np.arange(6.0), "degrees_north"),
            ("lon", 100.0 + np.arange(8.0), "degrees_east"),
        ):
            file[name] = axis
            file[name].attrs["units"] = np.bytes_(unit)
            file[name].make_scale(name)
        data = file.create_dataset("tas", data=values.astype("f4"), chunks=(4, 6, 8), compression="gzip")
        data.attrs["units"] = np.bytes_("K")
        for k, name in enumerate(("time", "lat", "lon")):
            data.dims[k].attach_scale(file[name])


def _ground_radar(folder: Path) -> None:
    import h5py

    where = place(folder, "ground radar", "folder", "header.json")
    header = {
        "layout": "", "geometry": "polar", "sensor": {"longitude_deg": 9.0, "latitude_deg": 46.0, "height_m": 310.0},
        "pointing_deg": 10.0, "wavelength_m": 0.0174, "columns": {"start": 200.0, "step": 5.0},
        "rows": {"start": -20.0, "step": 4.0}, "phase_sign": -1,
        "frames": [{"time": f"2024-05-01T00:0{k}:00.000000Z", "file": f"f{k}.tif"} for k in range(3)],
    }  # fmt: skip
    from quakesar.core.groundradar.layout import LAYOUT

    header["layout"] = LAYOUT
    frames = np.random.default_rng(2).normal(size=(2, 3, 10, 16)).astype("f4")
    for k in range(3):
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(where / f"f{k}.tif"), 16, 10, 1, gdal.GDT_CFloat32)
        dataset.GetRasterBand(1).WriteArray((frames[0, k] + 1j * frames[1, k]).astype(np.complex64))
        dataset = None
    (where / "header.json").write_text(json.dumps(header, indent=1), encoding="utf-8")
    with h5py.File(place(folder, "ground radar", "hdf5", "frames.h5") / "frames.h5", "w") as file:
        file.attrs["header"] = json.dumps(header)
        for name, part in zip(("real", "imag"), frames):
            file.create_dataset(name, data=part, chunks=(1, 10, 16), compression="gzip")


_GPRI = """Gamma Interferometric SAR Processor (ISP) - Image Parameter File
date:      2024 05 01
start_time:             {seconds}   s
azimuth_lines:               10
range_samples:               16
image_format:               FCOMPLEX
radar_frequency:        1.72e10   Hz
near_range_slc:            200.0  m
range_pixel_spacing:        5.0   m
GPRI_az_start_angle:        -20.0  degrees
GPRI_az_angle_step:         4.0  degrees
GPRI_ref_north:         46.0
GPRI_ref_east:          9.0
GPRI_ref_alt:           262.5 m
GPRI_geoid:             47.5 m
GPRI_scan_heading:      10.0 degrees
"""
_TABLE = "# crs: EPSG:32632\n# unit: mm\n# positive: toward\n# sensor: 500400 5100000 310\n"


def _radar_exports(folder: Path) -> None:
    where = place(folder, "ground radar files", "gpri", "20240501_000000u.slc.par")
    for k in range(3):
        name = f"20240501_000{k}00u.slc"
        np.full((10, 16, 2), 1.5, ">f4").tofile(where / name)
        (where / f"{name}.par").write_text(_GPRI.format(seconds=60.0 * k), encoding="latin-1")
    times = [f"2024-05-01 00:0{k}:00" for k in range(3)]
    wide = f"id;x;y;z;{';'.join(times)}\n"
    wide += "".join(f"{k};{500400 + k};{5100100 + k};300;0.0;{k};{2 * k}\n" for k in range(8))
    long = "x,y,z,time,displacement\n"
    long += "".join(f"{500400 + k},{5100100 + k},300,{time},{k}\n" for k in range(8) for time in times)
    for name, text in (("wide.csv", wide), ("long.csv", long)):
        (place(folder, "ground radar files", name, name) / name).write_text(_TABLE + text, encoding="utf-8")


_REAL = {
    "doris": "baja_envisat_doris_orbits/DOR_VOR*",
    "elevation model": "isce3_geometry_reference/winnipeg_dem.tif",
    "climate netcdf": "tir_ncep_air_2022/air_202201_mon_mean.nc",
    "quakeml": "tir_quakeml_sample/*.xml",
    "zmap": "tir_quakeml_sample/*.zmap",
    "catalogue csv": "tir_usgs_china_2018_2023/*.csv",
    "pyrate": "pyrate_cropA_mexico/geotiffs/*unw.tif",
}


def _real(folder: Path, data: Path) -> None:
    """Add small real files of the kinds above."""
    for reader, pattern in _REAL.items():
        found = [path for path in sorted(data.glob(pattern)) if path.stat().st_size < _LARGEST_REAL]
        for path in found[:2]:
            shutil.copyfile(path, place(folder, reader, f"real {path.name}", path.name) / path.name)
    for path in data.glob("tir_era5_grib/*.grib"):
        (place(folder, "climate grib", "real", "a.grib") / "a.grib").write_bytes(_messages(path.read_bytes(), 12))


def _messages(data: bytes, count: int) -> bytes:
    """Return the first messages of a GRIB file, edition 1."""
    stop = 0
    for _ in range(count):
        stop += int.from_bytes(data[stop + 4 : stop + 7], "big")
    return data[:stop]
