"""Tiny finished interferograms of a bowl of uplift, each written as its own program writes it.

Nothing here knows the readers: signs, units, angles, byte orders, corners and empty values are those of each program's
own description. A sensor that flies along `HEADING` and looks to the right stands at the bearing `HEADING` - 90.
"""

import zipfile
from datetime import datetime, timezone
from types import SimpleNamespace

import numpy as np
from osgeo import gdal, osr

ROWS, COLS = 40, 50
WEST, NORTH, STEP = 58.0, 29.5, 0.001
UTM_WEST, UTM_NORTH, UTM_STEP = 600_000.0, 3_230_000.0, 80.0
EARLIER = datetime(2019, 7, 4, 13, 51, 58, tzinfo=timezone.utc)
LATER = datetime(2019, 7, 16, 13, 51, 59, tzinfo=timezone.utc)
WAVELENGTH = 0.05546576
HEADING = -12.3
EMPTY = (slice(0, 4), slice(0, 6))


def truth(heading=HEADING, bearing_from_heading=-90.0):
    """Displacement toward the sensor (m), look vector, incidence (rad), bearing of the sensor (rad) and coherence."""
    rows, cols = np.mgrid[:ROWS, :COLS].astype(float)
    uplift = 0.06 * np.exp(-((rows - 12.0) ** 2 + (cols - 31.0) ** 2) / 50.0) + 0.001
    incidence = np.radians(34.0 + 0.1 * cols)
    bearing = np.radians(heading + bearing_from_heading) + 0.0 * cols
    look = np.stack([np.sin(incidence) * np.sin(bearing), np.sin(incidence) * np.cos(bearing), np.cos(incidence)])
    los = look[2] * uplift
    empty = np.zeros((ROWS, COLS), bool)
    empty[EMPTY] = True
    coherence = 0.5 + 0.01 * rows
    return SimpleNamespace(
        los=np.where(empty, np.nan, los), empty=empty, look=look, incidence=incidence, bearing=bearing,
        coherence=coherence, shorter=los,
    )  # fmt: skip


def growth(made, wavelength=WAVELENGTH):
    """Phase that grows with the range from the earlier to the later scene: uplift shortens it."""
    return -4.0 * np.pi / wavelength * made.shorter


def geotiff(path, array, *, utm=False, nodata=0.0, kind=gdal.GDT_Float32, metadata=None):
    arrays = array if array.ndim == 3 else array[None]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, len(arrays), kind)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32640 if utm else 4326)
    dataset.SetProjection(crs.ExportToWkt())
    west, north, step = (UTM_WEST, UTM_NORTH, UTM_STEP) if utm else (WEST, NORTH, STEP)
    dataset.SetGeoTransform((west, step, 0.0, north, 0.0, -step))
    if metadata:
        dataset.SetMetadata(metadata)
    for number, band in enumerate(arrays, start=1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    dataset.FlushCache()


def zero(array, made):
    return np.where(made.empty, 0.0, array)


def hyp3(folder, *, packed=False, later_first=False, displacement_only=False):
    """Radians away, metres toward, elevation above the horizon and azimuth anticlockwise from east, zero is empty."""
    made = truth()
    stem = "S1AA_20190704T135158_20190716T135159_VVP012_INT80_G_ueF_F8BF"
    place = folder / stem
    place.mkdir()
    sign = -1.0 if later_first else 1.0
    if not displacement_only:
        geotiff(place / f"{stem}_unw_phase.tif", zero(sign * growth(made), made), utm=True)
    geotiff(place / f"{stem}_los_disp.tif", zero(sign * made.shorter, made), utm=True)
    geotiff(place / f"{stem}_corr.tif", zero(made.coherence, made), utm=True)
    geotiff(place / f"{stem}_lv_theta.tif", np.pi / 2.0 - made.incidence, utm=True)
    geotiff(place / f"{stem}_lv_phi.tif", np.pi / 2.0 - made.bearing, utm=True)
    geotiff(place / f"{stem}_dem.tif", made.coherence, utm=True)
    granules = [
        "S1A_IW_SLC__1SDV_20190704T135158_20190704T135225_027968_032877_1C4D",
        "S1A_IW_SLC__1SDV_20190716T135159_20190716T135226_028143_032DC3_512B",
    ]
    first, second = granules[::-1] if later_first else granules
    (place / f"{stem}.txt").write_text(
        f"Reference Granule: {first}\nSecondary Granule: {second}\nBaseline: {-58.3 * sign:.1f}\nUTC time: 49918.0\n"
        f"Heading: {HEADING}\nRange looks: 20\nAzimuth looks: 4\nDEM source: GLO_30\nUnwrapping type: mcf\n"
    )
    (place / f"{stem}.README.md.txt").write_text("This is a readme: Reference Granule is a term.\n")
    if not packed:
        return place
    archive = folder / f"{stem}.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as out:
        for file in sorted(place.iterdir()):
            out.write(file, f"{stem}/{file.name}")
    return archive


def licsar(folder, *, level_sign=1.0, up_sign=1.0):
    """Radians away, coherence 0 to 255 in bytes, E, N, U in a folder of metadata."""
    made = truth()
    pair = folder / "interferograms" / "20190704_20190716"
    metadata = folder / "metadata"
    pair.mkdir(parents=True)
    metadata.mkdir()
    geotiff(pair / "20190704_20190716.geo.unw.tif", zero(growth(made), made), nodata=None)
    coherence = np.round(zero(255.0 * made.coherence, made)).astype(np.uint8)
    geotiff(pair / "20190704_20190716.geo.cc.tif", coherence, nodata=None, kind=gdal.GDT_Byte)
    for part, array, sign in zip("ENU", made.look, (level_sign, level_sign, up_sign)):
        geotiff(metadata / f"124A_06996_091406.geo.{part}.tif", zero(sign * array, made), nodata=None)
    (metadata / "metadata.txt").write_text(f"master=20170101\ncenter_time=13:51:58\nheading={HEADING}\n")
    return folder


def _isce_image(path, bands, scheme="BIL"):
    """Little-endian rows of the bands in turn, and a header with the outer corner of the first pixel."""
    stacked = np.stack(bands).astype("<f4")
    (np.moveaxis(stacked, 0, 1) if scheme == "BIL" else stacked).tofile(path)
    coordinates = "".join(
        f'<component name="coordinate{k}"><property name="delta"><value>{delta}</value></property>'
        f'<property name="startingvalue"><value>{start}</value></property>'
        f'<property name="size"><value>{size}</value></property></component>'
        for k, start, delta, size in ((1, WEST, STEP, COLS), (2, NORTH, -STEP, ROWS))
    )
    values = {
        "byte_order": "l", "data_type": "FLOAT", "length": ROWS, "width": COLS, "number_bands": len(bands),
        "scheme": scheme,
    }  # fmt: skip
    properties = "".join(f'<property name="{k}"><value>{v}</value><doc>x</doc></property>' for k, v in values.items())
    path.with_name(path.name + ".xml").write_text(f"<imageFile>{coordinates}{properties}</imageFile>")


def isce2(folder):
    """Amplitude and phase by line; incidence and azimuth anticlockwise from north in degrees."""
    made = truth()
    merged = folder / "merged"
    merged.mkdir()
    _isce_image(merged / "filt_topophase.unw.geo", [np.ones((ROWS, COLS)), zero(growth(made), made)])
    _isce_image(merged / "phsig.cor.geo", [zero(made.coherence, made)])
    _isce_image(merged / "los.rdr.geo", [np.degrees(made.incidence), -np.degrees(made.bearing)])
    for role, time in (("reference", EARLIER), ("secondary", LATER)):
        (folder / role).mkdir()
        (folder / role / "IW1.xml").write_text(
            '<?xml version="1.0"?><!-- a > b --><productmanager_name><component name="instance">'
            '<component name="burst1">'
            f'<property name="radarwavelength"><value>{WAVELENGTH}</value></property>'
            f'<property name="sensingstart"><value>{time:%Y-%m-%d %H:%M:%S.%f}</value></property>'
            "</component></component></productmanager_name>"
        )
    return folder


def aria(folder):
    """netCDF-4 whose reference is the later scene; angles in degrees, azimuth anticlockwise from east, over height."""
    import h5py

    made = truth()
    path = folder / "S1-GUNW-A-R-064-tops-20190716_20190704-135158-36450N-34472N-PP-4c9a-v2_0_2.nc"
    with h5py.File(path, "w") as file:
        data = file.create_group("science/grids/data")
        # Later times conjugate of earlier: the phase grows when the range got shorter.
        for name, array in (("unwrappedPhase", -growth(made)), ("coherence", made.coherence)):
            data[name] = zero(array, made).astype("f4")
            data[name].attrs["_FillValue"] = np.float32(0.0)
        data["longitude"] = WEST + (np.arange(COLS) + 0.5) * STEP
        data["latitude"] = NORTH - (np.arange(ROWS) + 0.5) * STEP
        geometry = file.create_group("science/grids/imagingGeometry")
        x, y = WEST + np.linspace(-0.01, 0.06, 8), NORTH - np.linspace(-0.01, 0.05, 7)
        geometry["longitudeMeta"], geometry["latitudeMeta"] = x, y
        geometry["heightsMeta"] = np.array([-1500.0, 0.0, 3000.0])
        incidence = 34.0 + 0.1 * ((x - WEST) / STEP - 0.5)
        cube = np.broadcast_to(incidence, (3, 7, 8)) + np.array([-1.0, 0.0, 2.0])[:, None, None]
        geometry["incidenceAngle"] = cube
        geometry["azimuthAngle"] = np.full((3, 7, 8), 90.0 - np.degrees(made.bearing[0, 0]))
        geometry["perpendicularBaseline"] = np.full((3, 7, 8), 58.3)
        radar = file.create_group("science/radarMetaData")
        radar["wavelength"] = WAVELENGTH
        names = {
            "reference": "S1A_IW_SLC__1SDV_20190716T135159_20190716T135226_028143_032DC3_512B.zip",
            "secondary": "S1A_IW_SLC__1SDV_20190704T135158_20190704T135225_027968_032877_1C4D.zip",
        }
        for role, name in names.items():
            radar[f"inputSLC/{role}/L1InputGranules"] = np.array([name.encode()])
    return path


def nisar(folder, *, side="Left"):
    """HDF5 in UTM, pixel centres, left-looking, horizontal parts of the unit vector to the sensor over height."""
    import h5py

    made = truth(bearing_from_heading=90.0 if side == "Left" else -90.0)
    path = folder / "NISAR_L2_PR_GUNW_013_120_A_075_014_4000_SH_20190704T135158_20190716T135159.h5"
    with h5py.File(path, "w") as file:
        frequency = file.create_group("science/LSAR/GUNW/grids/frequencyA")
        frequency["centerFrequency"] = 299792458.0 / 0.2385
        layers = frequency.create_group("unwrappedInterferogram/HH")
        phase = np.where(made.empty, np.nan, growth(made, 0.2385)).astype("f4")
        layers["unwrappedPhase"], layers["coherenceMagnitude"] = phase, made.coherence.astype("f4")
        layers["xCoordinates"] = UTM_WEST + (np.arange(COLS) + 0.5) * UTM_STEP
        layers["yCoordinates"] = UTM_NORTH - (np.arange(ROWS) + 0.5) * UTM_STEP
        layers["projection"] = np.uint32(32640)
        layers["projection"].attrs["epsg_code"] = 32640
        radar = file.create_group("science/LSAR/GUNW/metadata/radarGrid")
        x, y = UTM_WEST + np.linspace(-500, 4500, 11), UTM_NORTH - np.linspace(-500, 4000, 10)
        radar["xCoordinates"], radar["yCoordinates"] = x, y
        radar["heightAboveEllipsoid"] = np.array([-500.0, 1500.0])
        angle = np.radians(34.0 + 0.1 * ((x - UTM_WEST) / UTM_STEP - 0.5))
        cube = np.broadcast_to(np.sin(angle), (2, 10, 11))
        radar["losUnitVectorX"] = cube * np.sin(made.bearing[0, 0])
        radar["losUnitVectorY"] = cube * np.cos(made.bearing[0, 0])
        radar["projection"] = np.uint32(32640)
        radar["projection"].attrs["epsg_code"] = 32640
        group = file.create_group("science/LSAR/identification")
        group["referenceZeroDopplerStartTime"] = b"2019-07-04T13:51:58.000000000"
        group["secondaryZeroDopplerStartTime"] = b"2019-07-16T13:51:59.000000000"
        group["lookDirection"], group["missionId"] = side.encode(), b"NISAR"
    return path


def opera(folder):
    """Displacement toward the sensor, rows from the north, look vectors in a GeoTIFF of static layers."""
    import h5py

    made = truth()
    path = folder / "OPERA_L3_DISP-S1_IW_F11115_VV_20190704T135158Z_20190716T135159Z_v1.0_20250405T000000Z.nc"
    with h5py.File(path, "w") as file:
        file["displacement"] = made.los.astype("f4")
        file["temporal_coherence"] = made.coherence.astype("f4")
        file["x"] = UTM_WEST + (np.arange(COLS) + 0.5) * UTM_STEP
        file["y"] = UTM_NORTH - (np.arange(ROWS) + 0.5) * UTM_STEP
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32640)
        file["spatial_ref"] = 0
        file["spatial_ref"].attrs["crs_wkt"] = crs.ExportToWkt()
        group = file.create_group("identification")
        group["reference_datetime"] = b"2019-07-04 13:51:58.000000"
        group["secondary_datetime"] = b"2019-07-16 13:51:59.000000"
        group["radar_wavelength"] = WAVELENGTH
    geotiff(folder / "OPERA_L3_DISP-S1-STATIC_F11115_line_of_sight_enu.tif", made.look, utm=True)
    return path


def _grid_file(path, array):
    """A classic netCDF grid of GMT: nodes from the south, pixel centres as coordinates."""
    from scipy.io import netcdf_file

    with netcdf_file(str(path), "w") as file:
        file.title, file.Conventions, file.node_offset = "grid", "COARDS/CF-1.0", np.int32(1)
        for name, size, first, step in (("lon", COLS, WEST, STEP), ("lat", ROWS, NORTH - ROWS * STEP, STEP)):
            file.createDimension(name, size)
            axis = file.createVariable(name, "f8", (name,))
            axis[:] = first + (np.arange(size) + 0.5) * step
            axis.actual_range = np.array([first, first + size * step])
            axis.units = "degrees_east" if name == "lon" else "degrees_north"
        values = file.createVariable("z", "f4", ("lat", "lon"))
        values[:] = array[::-1].astype("f4")
        values._FillValue = np.float32(np.nan)


def gmtsar(folder, *, parts=("unwrap_mask_ll", "los_ll"), reversed_pair=False):
    """Radians away, millimetres toward, NaN empty; clocks that count the days of a year from zero."""
    made = truth()
    sign = -1.0 if reversed_pair else 1.0
    place = folder / ("2019196_2019184" if reversed_pair else "2019184_2019196")
    place.mkdir()
    phase = np.where(made.empty, np.nan, sign * growth(made))
    arrays = {
        "unwrap_mask_ll": phase,
        "los_ll": -79.58 * WAVELENGTH * phase,
        "corr_ll": made.coherence,
        "look_e": made.look[0],
        "look_n": made.look[1],
        "look_u": made.look[2],
    }
    for name, array in arrays.items():
        if name in parts or not name.endswith(("mask_ll", "los_ll")):
            _grid_file(place / f"{name}.grd", array)
    for name, day in (("S1_20190704_ALL_F1", 2019184.577755), ("S1_20190716_ALL_F1", 2019196.577766)):
        (place / f"{name}.PRM").write_text(
            f"num_rng_bins = 100\nradar_wavelength\t= {WAVELENGTH}\nSC_clock_start  = {day}\nSC_identity = 10\n"
            "lookdir = R\norbdir = A\n"
        )
    return place


def snap(folder, *, version="8.0.4", displacement=True):
    """A header and a folder of big-endian bands; the transform leads to the outer corner."""
    made = truth()
    stem = "S1A_ifg_unw_disp_TC"
    data = folder / f"{stem}.data"
    data.mkdir()
    sign = -1.0 if int(version.split(".")[0]) < 7 else 1.0
    bands = {
        "Unw_Phase_ifg_04Jul2019_16Jul2019": zero(growth(made), made),
        "displacement_VV": zero(sign * made.shorter, made),
        "coh_IW1_VV_04Jul2019_16Jul2019": zero(made.coherence, made),
        "incidenceAngleFromEllipsoid": np.degrees(made.incidence),
    }
    bands.pop("Unw_Phase_ifg_04Jul2019_16Jul2019" if displacement else "displacement_VV")
    info = files = ""
    for index, (name, array) in enumerate(bands.items()):
        array.astype(">f4").tofile(data / f"{name}.img")
        (data / f"{name}.hdr").write_text(
            f"ENVI\nsamples = {COLS}\nlines = {ROWS}\nbands = 1\ndata type = 4\ninterleave = bsq\nbyte order = 1\n"
        )
        info += (
            f"<Spectral_Band_Info><BAND_INDEX>{index}</BAND_INDEX><BAND_NAME>{name}</BAND_NAME>"
            "<DATA_TYPE>float32</DATA_TYPE><SCALING_FACTOR>1.0</SCALING_FACTOR>"
            "<NO_DATA_VALUE_USED>true</NO_DATA_VALUE_USED><NO_DATA_VALUE>0.0</NO_DATA_VALUE></Spectral_Band_Info>"
        )
        files += (
            f'<Data_File><DATA_FILE_PATH href="{stem}.data/{name}.hdr"/><BAND_INDEX>{index}</BAND_INDEX></Data_File>'
        )
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    attribute = '<MDATTR name="{}" type="ascii">{}</MDATTR>'.format
    both = [f"{attribute('first_line_time', t.strftime('%d-%b-%Y %H:%M:%S.%f').upper())}" for t in (EARLIER, LATER)]
    (folder / f"{stem}.dim").write_text(
        '<?xml version="1.0" encoding="ISO-8859-1"?>\n<Dimap_Document name="x.dim">\n<Metadata_Id>'
        '<METADATA_FORMAT version="2.12.1">DIMAP</METADATA_FORMAT>'
        "<METADATA_PROFILE>BEAM-DATAMODEL-V1</METADATA_PROFILE></Metadata_Id>"
        f"<Coordinate_Reference_System><WKT>\n{crs.ExportToWkt()}\n</WKT></Coordinate_Reference_System>"
        f"<Geoposition><IMAGE_TO_MODEL_TRANSFORM>{STEP},0.0,0.0,{-STEP},{WEST},{NORTH}</IMAGE_TO_MODEL_TRANSFORM>"
        f"</Geoposition><Raster_Dimensions><NCOLS>{COLS}</NCOLS><NROWS>{ROWS}</NROWS></Raster_Dimensions>"
        f"<Data_Access><DATA_FILE_FORMAT>ENVI</DATA_FILE_FORMAT>{files}</Data_Access>"
        f"<Image_Interpretation>{info}</Image_Interpretation><Dataset_Sources>"
        '<MDElem name="metadata"><MDElem name="Abstracted_Metadata">'
        + attribute("MISSION", "SENTINEL-1A") + attribute("antenna_pointing", "right") + both[0]
        + attribute("radar_frequency", f"{299.792458 / WAVELENGTH:.9f}") + attribute("centre_heading", HEADING + 360.0)
        + '</MDElem><MDElem name="Slave_Metadata"><MDElem name="S1A_16Jul2019">' + both[1]
        + '</MDElem></MDElem><MDElem name="Processing_Graph"><MDElem name="node.1">'
        + attribute("operator", "PhaseToDisplacement") + attribute("moduleVersion", version)
        + "</MDElem></MDElem></MDElem></Dataset_Sources></Dimap_Document>"
    )  # fmt: skip
    return folder / f"{stem}.dim"


_MAP = """Gamma DIFF&GEO DEM/MAP parameter file
title: dem
DEM_projection:     EQA
data_format:        REAL*4
width:                {cols}
nlines:               {rows}
corner_lat:     {north}  decimal degrees
corner_lon:     {west}  decimal degrees
post_lat:   {south_step}  decimal degrees
post_lon:    {step}  decimal degrees
"""


def _map_parameters(path, *, step=STEP):
    """The corner is the centre of the first pixel."""
    centre = WEST + 0.5 * step, NORTH - 0.5 * step
    path.write_text(_MAP.format(cols=COLS, rows=ROWS, west=centre[0], north=centre[1], step=step, south_step=-step))


def gamma(folder, *, order=">"):
    """Big-endian radians away; elevation above the horizon and azimuth anticlockwise from east in radians."""
    made = truth()
    _map_parameters(folder / "EQA.dem_par")
    images = {
        "20190704_20190716.unw": zero(growth(made), made),
        "20190704_20190716.cc": zero(made.coherence, made),
        "EQA.lv_theta": np.pi / 2.0 - made.incidence,
        "EQA.lv_phi": np.pi / 2.0 - made.bearing,
    }
    for name, array in images.items():
        array.astype(f"{order}f4").tofile(folder / name)
    for time in (EARLIER, LATER):
        (folder / f"{time:%Y%m%d}.mli.par").write_text(
            f"Gamma Interferometric SAR Processor (ISP) - Image Parameter File\n\ntitle: x\nsensor:    S1A IW IW1 VV\n"
            f"date:      {time.year} {time.month:02d} {time.day:02d}\nrange_looks: 8\nazimuth_looks: 2\n"
            f"heading:   {HEADING}   degrees\nincidence_angle:   36.4   degrees\nazimuth_angle:   90.0000   degrees\n"
            f"radar_frequency:  {299792458.0 / WAVELENGTH:.6e}  Hz\n"
        )
    return folder


def roipac(folder, *, later_first=False):
    """Little-endian rows of amplitude and phase in turn, the outer corner in the header."""
    made = truth()
    sign = -1.0 if later_first else 1.0
    pair = "190716-190704" if later_first else "190704-190716"
    common = (
        f"WIDTH   {COLS}\nFILE_LENGTH   {ROWS}\nX_FIRST  {WEST}\nX_STEP  {STEP}\nX_UNIT  degrees\nY_FIRST  {NORTH}\n"
        f"Y_STEP  {-STEP}\nWAVELENGTH  {WAVELENGTH}\nDATE12   {pair}\nHEADING_DEG  {HEADING}\nANTENNA_SIDE   -1\n"
        "PLATFORM  Envisat\nLOOK_REF1  36\nLOOK_REF2  38\nLOOK_REF3  36\nLOOK_REF4  38\nLAT_REF1  29.5\n"
    )
    images = {f"geo_{pair}.unw": sign * growth(made), f"geo_{pair}.cor": made.coherence}
    for name, array in images.items():
        rows = np.stack([np.ones((ROWS, COLS)), zero(array, made)], axis=1)
        rows.astype("<f4").tofile(folder / name)
        (folder / f"{name}.rsc").write_text(common)
    return folder / f"geo_{pair}.unw"


def mintpy(folder, kind="timeseries"):
    """Metres toward the sensor, the outer corner, azimuth of the sensor anticlockwise from north in degrees."""
    import h5py

    made = truth()
    common = {
        "LENGTH": str(ROWS), "WIDTH": str(COLS), "X_FIRST": str(WEST), "X_STEP": str(STEP), "Y_FIRST": str(NORTH),
        "Y_STEP": str(-STEP), "WAVELENGTH": str(WAVELENGTH), "HEADING": str(HEADING), "ANTENNA_SIDE": "-1",
        "PLATFORM": "Sen", "START_DATE": "20190704", "END_DATE": "20190716",
    }  # fmt: skip
    path = folder / f"geo_{kind}.h5"
    with h5py.File(path, "w") as file:
        file.attrs.update({**common, "FILE_TYPE": "ifgramStack" if kind == "stack" else kind})
        if kind == "timeseries":
            start = 0.02 + 0.0 * made.los
            file["timeseries"] = np.stack([start, start + 0.3 * made.los, start + made.los]).astype("f4")
            file["date"] = np.array([b"20190704", b"20190710", b"20190716"])
            file.attrs["UNIT"] = "m"
        elif kind == "velocity":
            file["velocity"] = made.los.astype("f4")
            file.attrs["UNIT"] = "m/year"
        else:
            phase = zero(growth(made), made)
            file["unwrapPhase"] = np.stack([0.5 * phase, phase]).astype("f4")
            file["date"] = np.array([[b"20190704", b"20190710"], [b"20190704", b"20190716"]])
    with h5py.File(folder / "geo_geometryRadar.h5", "w") as file:
        file.attrs.update({**common, "FILE_TYPE": "geometry"})
        file["incidenceAngle"] = np.degrees(made.incidence).astype("f4")
        file["azimuthAngle"] = (-np.degrees(made.bearing)).astype("f4")
    with h5py.File(folder / "geo_temporalCoherence.h5", "w") as file:
        file.attrs.update({**common, "FILE_TYPE": "temporalCoherence"})
        file["temporalCoherence"] = made.coherence.astype("f4")
    return path


def pyrate(folder):
    """A GeoTIFF in radians away with dates in its tags, and the coherence of the same dates."""
    made = truth()
    common = {
        "FIRST_DATE": "2019-07-04", "FIRST_TIME": "13:51:58", "SECOND_DATE": "2019-07-16", "SECOND_TIME": "13:51:59",
        "WAVELENGTH_METRES": str(WAVELENGTH), "INCIDENCE_DEGREES": "36.4", "INSAR_PROCESSOR": "GAMMA",
    }  # fmt: skip
    path = folder / "a_unw.tif"
    geotiff(path, zero(growth(made), made), metadata={**common, "DATA_TYPE": "ORIGINAL_IFG", "DATA_UNITS": "RADIANS"})
    geotiff(folder / "a_cc.tif", zero(made.coherence, made), metadata={**common, "DATA_TYPE": "COHERENCE"})
    return path


def licsbas(folder):
    """Millimetres a year toward the sensor, little-endian, with the parts of the look vector."""
    made = truth()
    _map_parameters(folder / "087A.par")
    zero(1e3 * made.shorter, made).astype("<f4").tofile(folder / "087A.vel.mskd")
    for part, array in zip("ENU", made.look):
        array.astype("<f4").tofile(folder / f"087A.{part}")
    return folder


def comet(folder):
    """Metres away from the sensor, the southernmost row first, corner in the middle of its pixel, local metres."""
    made = truth()
    zero(-made.shorter, made)[::-1].astype("<f4").tofile(folder / "bowl.unw")
    (folder / "bowl.par").write_text(
        f"ifg_length: {ROWS}\nifg_width: {COLS}\ncorner_x: -2000\ncorner_y: -1500\nx_spacing: 100\ny_spacing: 100\n"
    )
    return folder / "bowl.unw"
