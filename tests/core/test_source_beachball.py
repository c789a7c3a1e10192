"""Beachballs against the radiation of the moment tensor, which they do not use."""

import base64

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.path import Path
from quakesar.core.source.beachball import (
    beachball_svg,
    beachball_symbol,
    compressive_outlines,
    draw_beachball,
)
from quakesar.core.source.mechanism import auxiliary_plane, mechanism_from_degrees, moment_tensor

CASES = [
    *((357.0, 84.7, 173.5), (0.0, 90.0, 0.0), (30.0, 45.0, 90.0), (30.0, 45.0, -90.0), (146.0, 54.0, -114.0)),
    *((200.0, 90.0, 90.0), (75.0, 10.0, 120.0), (120.0, 60.0, -30.0), (310.0, 0.0, 0.0), (90.0, 90.0, 180.0)),
]


def area(outline):
    x, y = outline.T
    return 0.5 * abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))


@pytest.mark.parametrize("angles", CASES)
def test_half_of_the_ball_is_dark(angles):
    # the projection keeps areas, and a double couple pushes into half of the sphere; 24 steps cut 1 % off
    outlines = compressive_outlines(mechanism_from_degrees(*angles))
    assert sum(area(o) for o in outlines) == pytest.approx(0.5 * np.pi, rel=0.012)
    assert all(np.hypot(*o.T).max() <= 1.0 + 1e-12 for o in outlines)


@pytest.mark.parametrize("angles", CASES)
def test_dark_is_where_the_first_motion_points_away_from_the_source(angles):
    mechanism = mechanism_from_degrees(*angles)
    rng = np.random.default_rng(4)
    direction = rng.normal(size=(500, 3))
    direction /= np.linalg.norm(direction, axis=1)[:, None]
    direction[:, 2] = -np.abs(direction[:, 2])
    push = np.einsum("ni,ij,nj->n", direction, moment_tensor(mechanism), direction)
    points = direction[:, :2] / np.sqrt(1.0 - direction[:, 2])[:, None]
    # of the largest, 1, and of the radius, 1: off the edges, which are drawn with straight pieces
    clear = (np.abs(push) > 0.03) & (np.hypot(*points.T) < 0.995)
    dark = np.any([Path(o).contains_points(points) for o in compressive_outlines(mechanism)], axis=0)
    assert np.array_equal(dark[clear], push[clear] > 0.0)


def test_both_nodal_planes_draw_the_same_ball():
    first = mechanism_from_degrees(146.0, 54.0, -114.0)
    one, two = (sorted(area(o) for o in compressive_outlines(m)) for m in (first, auxiliary_plane(first)))
    assert one == pytest.approx(two, rel=1e-9)


def test_drawings():
    mechanism = mechanism_from_degrees(30.0, 45.0, -90.0)
    text = beachball_svg(mechanism)
    assert text.startswith("<svg")
    assert text.count("<path") == len(compressive_outlines(mechanism))
    assert base64.b64decode(beachball_symbol(mechanism).partition(":")[2]).decode() == text
    axes = Figure().add_subplot()
    draw_beachball(axes, mechanism, centre=(3.0, 4.0), radius=2.0)
    assert len(axes.patches) == 2 + len(compressive_outlines(mechanism))
