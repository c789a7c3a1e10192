"""Points in the columns that InSAR Explorer 2.5.1 and the PS Time Series Viewer 0.3.0 look for.

The rules are theirs, read in their sources: InSAR Explorer takes `velocity` and every field named D and eight digits,
D_ and eight digits, or eight digits, from any layer of points; the viewer takes D and eight digits anywhere in a name,
from shapefiles only, and needs a number in each.
"""

import re
from datetime import datetime

import made_scatterers
import numpy as np
import pytest
from osgeo import ogr
from quakesar.core.progress import Silent
from quakesar.core.timeseries.ps_stage import PersistentJob, find_scatterers
from quakesar.core.timeseries.sbas import InvertJob, invert_stack
from test_timeseries import make_stack, network_of

EXPLORER = re.compile(r"D(\d{8})|(\d{8})|D_(\d{8})")
VIEWER = re.compile(r"D\d{8}", re.IGNORECASE)


def inverted(folder):
    network = network_of(dates=6, reach=2)
    series = -0.1 * network.years[:, None, None] * np.linspace(0.5, 1.0, 12 * 14).reshape(1, 12, 14)
    series[:, 3, 4] = np.nan
    _, inputs, _ = make_stack(folder, network, series)
    dates = [date.strftime("%Y%m%d") for date in network.dates]
    return invert_stack(InvertJob(inputs, str(folder / "series.tif")), Silent()).tables["POINTS"], dates


def scattered(folder):
    made = made_scatterers.make(folder, scenes=10, rows=50, cols=50, targets=60)
    table = find_scatterers(PersistentJob(made.paths), Silent()).tables["POINTS"]
    start, days = made_scatterers.START, [name[1:] for name, _ in table.fields if VIEWER.search(name)]
    assert len(days) == 10
    assert days[0] == start.strftime("%Y%m%d")
    return table, days


@pytest.mark.parametrize("make", [inverted, scattered])
def test_both_viewers_find_the_series_and_the_velocity(make, tmp_path):
    table, dates = make(tmp_path)
    names = [name for name, _ in table.fields]
    assert table.geometry_type == "point"
    assert "velocity" in names
    assert "coherence" in names
    assert [name for name in names if EXPLORER.fullmatch(name)] == [f"D{day}" for day in dates]
    assert [name for name in names if VIEWER.search(name)] == [f"D{day}" for day in dates]
    assert [datetime.strptime(day, "%Y%m%d") for day in dates] == sorted(datetime.strptime(d, "%Y%m%d") for d in dates)
    # a shapefile cuts names after ten letters: none of those that are looked for
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "points.shp"))
    layer = source.CreateLayer("points")
    for name, kind in table.fields:
        assert kind in (float, int)
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    written = [layer.GetLayerDefn().GetFieldDefn(k).GetName() for k in range(len(names))]
    looked_for = ("velocity", "v_stdev", "coherence", *(f"D{day}" for day in dates))
    assert all(name in written for name in looked_for)
    values = np.array([[row[names.index(name)] for name in looked_for] for row in table.rows], float)
    assert values.shape[0] > 10
    assert np.isfinite(values).all()
