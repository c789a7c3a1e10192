"""The demo's own arithmetic, its lists against what they refer to, and its refusals; the demo itself is `make demo`."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from quakesar.core.simulation.job import PASSES, PRESETS

ROOT = Path(__file__).resolve().parents[1]
# The compared map: UTM zone 40, 40 m pixels, 6 km x 5 km around a fault that runs north.
WEST, NORTH, PIXEL, SHAPE = 630000.0, 3210000.0, 40.0, (125, 150)


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def demo():
    return load("demo")


@pytest.fixture(scope="module")
def accuracy():
    return load("demo_accuracy")


def test_presets_and_orbits_are_those_of_the_simulator(demo):
    assert set(demo.DETAIL) == set(demo.STABLE) == set(PRESETS)
    simulated = {(acquisition.orbit, acquisition.track) for acquisition in PASSES}
    for pair in demo.PASSES:
        assert {(int(pair.before), pair.truth), (int(pair.after), pair.truth)} <= simulated


def test_every_output_of_the_model_gets_a_file(demo):
    names = {key.split(":")[1] for key in demo.STEPS}
    model = (ROOT / "algorithms" / "models" / "two_pass.model3").read_text(encoding="utf-8")
    for name in names:
        assert f'name="{name}"' in model, name
    assert len(set(demo.STEPS.values())) == len(demo.STEPS)
    assert demo.MODEL in model


def test_unknown_preset_is_refused_before_anything_is_made(demo, monkeypatch, tmp_path):
    monkeypatch.setenv("DEMO_PRESET", "rome")
    monkeypatch.setattr(demo, "OUT", tmp_path / "demo")
    with pytest.raises(SystemExit, match="choose bam or bam_small"):
        demo.main()
    assert not (tmp_path / "demo").exists()


def test_a_failing_tool_stops_the_demo_with_its_last_words(demo, monkeypatch, tmp_path):
    broken = tmp_path / "qgis_process"
    broken.write_text("#!/bin/sh\ncase $1 in run) echo it went wrong >&2; exit 1;; esac\n", encoding="utf-8")
    broken.chmod(0o755)
    monkeypatch.setattr(demo, "program", lambda: str(broken))
    runner = demo.Runner(tmp_path, tmp_path / "log.txt")
    with pytest.raises(SystemExit, match="it went wrong"):
        runner.run("dinsar", "displacement", INPUTS=["a", "b"])
    assert "--INPUTS=a --INPUTS=b" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_simulated_scenes_are_used_again(demo, capsys, monkeypatch, tmp_path):
    monkeypatch.setattr(demo, "ROOT", tmp_path)
    (tmp_path / "scenes" / "truth").mkdir(parents=True)
    (tmp_path / "scenes" / "truth" / "case.json").write_text("{}", encoding="utf-8")
    demo.simulate(None, "bam_small", tmp_path / "scenes")
    assert "used again" in capsys.readouterr().out


def write(path, values, *, transform, epsg):
    data = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    data.SetProjection(system.ExportToWkt())
    data.SetGeoTransform(transform)
    data.GetRasterBand(1).WriteArray(values)
    data.FlushCache()


@pytest.fixture
def case(tmp_path):
    """A truth that is constant in space, and a measurement of it with a known error."""
    grid = (WEST, PIXEL, 0.0, NORTH, 0.0, -PIXEL)
    degrees = (58.2, 0.001, 0.0, 29.1, 0.0, -0.001)
    wide = np.ones((200, 300), np.float32)
    for name, value in (("disp_los_desc", 0.2), ("incidence_desc", 60.0), ("zenith_delay_1", 0.0)):
        write(tmp_path / f"{name}.tif", value * wide, transform=degrees, epsg=4326)
    write(tmp_path / "zenith_delay_2.tif", 0.01 * wide, transform=degrees, epsg=4326)
    line = {"type": "LineString", "coordinates": [[58.3367, 28.95], [58.3367, 29.05]]}
    text = json.dumps({"features": [{"geometry": line}]})
    (tmp_path / "rupture_trace.geojson").write_text(text, encoding="utf-8")
    noise = 0.004 * (np.arange(SHAPE[1]) % 3 - 1).astype(np.float32)
    measured = np.full(SHAPE, 0.2 + 1.0, np.float32) + noise
    write(tmp_path / "displacement.tif", measured, transform=grid, epsg=32640)
    write(tmp_path / "coherence.tif", np.full(SHAPE, 0.9, np.float32), transform=grid, epsg=32640)
    return tmp_path


def test_comparison_takes_out_the_constant_and_keeps_the_noise(accuracy, case):
    lines = accuracy.compare(case, case, "desc", ("1", "2"))
    assert lines[0].startswith("rms 3.3 mm beyond 1 km of the fault, 3.3 mm in all (100 %")  # 4 mm sqrt(2/3)
    assert "simulated air taken out" in lines[1]
    assert "toward: +20.4 cm found, +20.0 cm true" in lines[2]


def test_longer_path_looks_like_motion_away(accuracy, case):
    # 1 cm more of zenith delay at 60 degrees: 2 cm along the line of sight, away from the sensor
    like = gdal.Open(str(case / "displacement.tif"))
    assert accuracy._air(case, "desc", ("1", "2"), like) == pytest.approx(-0.02, abs=1e-6)


def test_distance_to_the_trace(accuracy, case):
    like = gdal.Open(str(case / "displacement.tif"))
    distance_m = accuracy._distance_m(case / "rupture_trace.geojson", like)
    nearest = distance_m.argmin(axis=1)
    assert (np.abs(np.diff(nearest)) <= 1).all(), "the trace crosses the map in one piece"
    row = 60
    away = np.abs(np.arange(SHAPE[1]) - nearest[row]) * PIXEL
    assert np.abs(distance_m[row] - away).max() < 2.0 * PIXEL
