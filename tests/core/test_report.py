"""The report page and its pictures: well-formed, escaped, and every pixel in its place and colour."""

import ast
import base64
import io
import math
from datetime import datetime, timezone
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pyproj
import pytest
from matplotlib.image import imread
from osgeo import gdal
from quakesar.core import pictures
from quakesar.core.errors import EmptyOutputError, FormatError, InputError
from quakesar.core.grids import MapGrid
from quakesar.core.pictures import Panel, network_picture, raster_picture, read_thinned, round_up
from quakesar.core.raster import Band, RasterWriter
from quakesar.core.report import Report

ROOT = Path(__file__).resolve().parents[2]
UTM, LONLAT = (pyproj.CRS.from_epsg(code).to_wkt() for code in (32640, 4326))
VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """Checks that tags close in order and gathers what the page shows."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text, self.images = [], [], "", []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag == "img":
            self.images.append(dict(attrs))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def write(path, array, *, wkt=UTM, pixel=20.0, west=630000.0, north=3210000.0):
    grid = MapGrid(*array.shape, west, north, pixel, pixel, wkt)
    with RasterWriter(path, grid, [Band("band")], array.dtype, may_be_constant=True) as writer:
        writer.write_all(array)
    return path


def pixels(png):
    return (imread(io.BytesIO(png))[..., :3] * 255.0).round().astype(int)


def colour_of(text):
    return np.array([int(text[k : k + 2], 16) for k in (1, 3, 5)])


def count_near(image, colour, tolerance=12):
    return int((np.abs(image - colour_of(colour)).max(axis=-1) <= tolerance).sum())


# ---- the page ----------------------------------------------------------------------------------------------------


def make_png():
    return network_picture(
        [Panel("Track 120", ("a", "b"), (datetime(2003, 12, 3), datetime(2004, 2, 11)), (0.0, 3.0), ((0, 1, 0.7),))]
    )


def test_page_is_well_formed_and_complete():
    png = make_png()
    report = Report("Displacement of Bam")
    report.heading("Scenes").paragraph("Two scenes.").facts([("B⊥", "3.02 m"), ("Looks", 20)])
    report.table(("Name", "Value"), [("rms", "−1.5"), ("date", "2003-12-03 x")]).listing(["one", "two"])
    report.warnings("Warnings", ["First.", "Second."]).picture(png, "The network")
    text = report.to_html()
    page = Page(text)
    assert text.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert page.tags.count("h1") == page.tags.count("h2") == page.tags.count("title") == 1
    for words in ("Displacement of Bam", "Scenes", "B⊥", "3.02 m", "rms", "−1.5", "two", "Second.", "The network"):
        assert words in page.text
    (image,) = page.images
    kind, data = image["src"].split(",")
    assert kind == "data:image/png;base64"
    assert base64.b64decode(data) == png
    assert (int(image["height"]), int(image["width"])) == imread(io.BytesIO(png)).shape[:2]
    assert '<td class="number" align="right">−1.5</td>' in text
    assert '<td class="cell">2003-12-03 x</td>' in text


def test_page_needs_nothing_else():
    text = Report("x").picture(make_png(), "y").to_html()
    assert "<script" not in text
    assert "http" not in text
    assert "url(" not in text


def test_every_text_is_escaped():
    nasty = "<script>alert('&\"')</script>"
    report = Report(nasty).heading(nasty).paragraph(nasty).facts([(nasty, nasty)])
    report.table((nasty,), [(nasty,)]).listing([nasty]).warnings(nasty, [nasty]).picture(make_png(), nasty)
    text = report.to_html()
    page = Page(text)
    assert "script" not in page.tags
    assert page.tags.count("b") == 1  # the title of the box
    assert page.text.count(nasty) == 12
    assert page.images[0]["alt"] == nasty


def test_empty_boxes_and_lists_leave_nothing():
    assert Report("x").warnings("Warnings", []).listing([]).to_html() == Report("x").to_html()


def test_other_pictures_are_refused():
    with pytest.raises(InputError, match="PNG"):
        Report("x").picture(b"GIF89a")


# ---- thinning ----------------------------------------------------------------------------------------------------


def test_thinning_keeps_the_place_of_pixels(tmp_path):
    rows, cols = np.mgrid[:300, :400].astype(np.float32)
    path = write(tmp_path / "a.tif", 1000.0 * rows + cols)
    values, grid = read_thinned(path, "height", 1, 100)
    assert values.shape == grid.shape == (75, 100)
    assert (grid.west, grid.north, grid.pixel_x, grid.pixel_y) == (630000.0, 3210000.0, 80.0, 80.0)
    # the middle of a block of 4 is 1.5; samples of a third of it lie within half a pixel of it
    expected = 1000.0 * (4.0 * np.arange(75)[:, None] + 1.5) + 4.0 * np.arange(100) + 1.5
    assert np.abs(values - expected).max() <= 0.51 * 1001.0
    whole, grid = read_thinned(path, "height", 1, 900)
    assert whole.shape == (300, 400)
    assert np.array_equal(whole, 1000.0 * rows + cols)


def test_thinning_averages_power_and_phasors(tmp_path):
    """A block half at +3 and half at -3 rad has the phase pi, not 0; NaN and zero do not count."""
    phase = np.where(np.arange(90) % 3 == 0, 3.0, -3.0).astype(np.float32) * np.ones((90, 1), np.float32)
    values, _ = read_thinned(write(tmp_path / "p.tif", phase), "phase", 1, 30)
    expected = np.angle(np.exp(3j) + 2.0 * np.exp(-3j))
    assert np.allclose(values, expected, atol=1e-5)
    signal = (2.0 * np.exp(1j * phase)).astype(np.complex64)
    signal[:3] = 0.0
    signal[3, :] = 0.0
    path = write(tmp_path / "c.tif", signal)
    values, _ = read_thinned(path, "phase", 1, 30)
    assert np.isnan(values[0]).all()
    assert np.allclose(values[1:], expected, atol=1e-5)
    power, _ = read_thinned(path, "amplitude", 1, 30)
    assert np.isnan(power[0]).all()
    assert np.allclose(power[1:], 20.0 * math.log10(2.0), atol=1e-4)


@pytest.mark.parametrize("shape", [(3, 2000), (2000, 3), (1, 1), (950, 901)])
def test_odd_shapes_can_be_drawn(tmp_path, shape):
    array = np.random.default_rng(1).normal(size=shape).astype(np.float32)
    assert imread(io.BytesIO(raster_picture(write(tmp_path / "a.tif", array), "unwrapped"))).ndim == 3


# ---- pictures ----------------------------------------------------------------------------------------------------


def test_displacement_is_north_up_and_centred_at_zero(tmp_path):
    """North +10 cm is red, south -2 cm pale blue, without data the ground shows; the limits are +-10 cm."""
    array = np.full((100, 100), np.nan, np.float32)
    array[:40] = 0.10
    array[60:] = -0.02
    image = pixels(raster_picture(write(tmp_path / "d.tif", array), "displacement"))
    red = np.argwhere(np.abs(image - colour_of(pictures.DIVERGING[-1])).max(axis=-1) <= 3)
    blue = -0.2 * 4.0 + 4.0  # the place of -2 of 10 cm among the nine colours
    ends = [colour_of(pictures.DIVERGING[k]) for k in (math.floor(blue), math.ceil(blue))]
    pale = ends[0] + (blue - math.floor(blue)) * (ends[1] - ends[0])
    pale = np.argwhere((np.abs(image - pale).max(axis=-1) <= 3) & (np.arange(image.shape[1]) < 0.8 * image.shape[1]))
    assert len(red) > 0.15 * image.shape[0] * image.shape[1]
    assert len(pale) > 0.15 * image.shape[0] * image.shape[1]
    assert np.median(red[:, 0]) < np.median(pale[:, 0])
    assert count_near(image, pictures._GROUND, 1) > 0.05 * image.shape[0] * image.shape[1]


def test_phase_colours_close_at_pi():
    assert pictures.CYCLIC[0] == pictures.CYCLIC[-1]
    lightness = [colour_of(c) @ np.array([0.2126, 0.7152, 0.0722]) for c in pictures.CYCLIC]
    assert lightness.index(max(lightness)) == len(lightness) // 2
    assert min(lightness) == lightness[0]
    rise, fall = np.diff(lightness[:8]), np.diff(lightness[7:])
    assert (rise > 0.0).all()
    assert (fall < 0.0).all()


def test_coherence_is_grey_from_zero_to_one(tmp_path):
    array = np.full((60, 60), 0.5, np.float32)
    array[0, 0] = 0.45
    image = pixels(raster_picture(write(tmp_path / "c.tif", array), "coherence"))
    assert count_near(image, "#808080", 2) > 0.2 * image.shape[0] * image.shape[1]


def test_mask_has_a_legend_and_good_pixels_stay_empty(tmp_path):
    array = np.zeros((60, 60), np.uint8)
    array[:20], array[20:40] = 1, 2
    image = pixels(raster_picture(write(tmp_path / "m.tif", array), "mask"))
    for colour in (*pictures.MASK, pictures._GROUND):
        assert count_near(image, colour, 1) > 50


def test_faults_are_drawn_in_map_coordinates(tmp_path):
    """A north-south line at a quarter of the width."""
    array = np.zeros((100, 100), np.float32)
    array[::2] = 0.01
    path = write(tmp_path / "d.tif", array)
    line = np.array([[630500.0, 3208000.0], [630500.0, 3210000.0]])
    image = pixels(raster_picture(path, "displacement", faults=[line]))
    found = np.argwhere(np.abs(image - colour_of(pictures._FAULT)).max(axis=-1) <= 30)
    axes = np.argwhere((image == 0).all(axis=-1))  # the black frame
    left = axes[:, 1].min() if len(axes) else 0
    assert found[:, 1].std() < 2.0
    assert np.ptp(found[:, 0]) > 0.6 * image.shape[0]
    assert left < found[:, 1].mean() < 0.45 * image.shape[1]


@pytest.mark.parametrize("kind", sorted(pictures.KINDS))
@pytest.mark.parametrize("wkt", [UTM, LONLAT, ""])
def test_every_kind_on_every_map(tmp_path, kind, wkt):
    array = np.random.default_rng(0).random((50, 80)).astype(np.float32)
    array[3:9] = 0.0 if kind == "mask" else np.nan
    place = {"pixel": 0.001, "west": 58.3, "north": 29.1} if wkt == LONLAT else {}
    path = write(tmp_path / "a.tif", (array * 4).astype(np.uint8) if kind == "mask" else array, wkt=wkt, **place)
    height, width = imread(io.BytesIO(raster_picture(path, kind))).shape[:2]
    assert max(height, width) <= 900


def test_file_is_small_whatever_the_raster(tmp_path):
    array = np.random.default_rng(0).normal(size=(3000, 2500)).astype(np.float32)
    png = raster_picture(write(tmp_path / "a.tif", array), "displacement", most_px=300)
    assert len(png) < 600_000


def test_refusals(tmp_path):
    path = tmp_path / "a.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 20, 20, 1, gdal.GDT_Float32)
    dataset.GetRasterBand(1).Fill(math.nan)
    del dataset
    with pytest.raises(EmptyOutputError, match="no data"):
        raster_picture(path, "height")
    with pytest.raises(InputError, match="must be one of amplitude"):
        raster_picture(path, "colour")
    with pytest.raises(InputError, match="Band 2"):
        raster_picture(path, "height", band=2)
    with pytest.raises(InputError, match="16 pixels"):
        raster_picture(path, "height", most_px=2)
    with pytest.raises(FormatError, match="cannot be opened"):
        raster_picture(tmp_path / "none.tif", "height")
    path = write(tmp_path / "c.tif", np.ones((20, 20), np.complex64))
    with pytest.raises(InputError, match="complex"):
        raster_picture(path, "displacement")


def test_round_up():
    found = [round_up(value) for value in (0.0, math.nan, 0.12, 9.9, 10.0, 11.0, 1.0)]
    assert found == pytest.approx([1.0, 1.0, 0.15, 10.0, 10.0, 15.0, 1.0])


def test_network_colours_lines_by_coherence():
    dates = tuple(datetime(2003, month, 1, tzinfo=timezone.utc) for month in (1, 6, 11))
    panel = Panel("Track 120", ("a", "b", "c"), dates, (0.0, 200.0, -100.0), ((0, 1, 0.0), (0, 2, 1.0)))
    image = pixels(network_picture([panel, panel]))
    assert count_near(image, pictures.SEQUENTIAL[0], 6) > 200
    assert count_near(image, pictures.SEQUENTIAL[-1], 6) > 200


def test_colours_have_one_source():
    """Layers, reports and docks take theirs from core.palettes."""
    names = ("DIVERGING", "SEQUENTIAL", "WARNING", "HEIGHT", "CYCLIC")
    for folder in ("core", "algorithms", "ui"):
        for path in (ROOT / folder).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            targets = [node.targets[0] for node in tree.body if isinstance(node, ast.Assign)]
            own = {target.id for target in targets if isinstance(target, ast.Name)} & set(names)
            assert not own or path.name == "palettes.py", path
