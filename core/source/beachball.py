"""Beachballs: where a double couple pushes, in the equal-area projection of the lower hemisphere."""

from __future__ import annotations

import base64

import numpy as np
from matplotlib.patches import Circle, Polygon

from .mechanism import Mechanism, slip_direction

DARK, LIGHT = "#b2182b", "#ffffff"
_STEPS = 24  # of half of a great circle
_RADIUS = 48  # of the drawing, in a box of 100


def compressive_outlines(mechanism: Mechanism) -> list:
    """Return the outlines of the quadrants that move toward the observer.

    Parameters
    ----------
    mechanism : Mechanism
        Strike, dip, rake, radians.

    Returns
    -------
    list of ndarray, (k, 2)
        One or two closed lines, east and north in a circle of radius 1, the last point unlike the first. Together they
        cover half of the circle.
    """
    normal, slip = slip_direction(mechanism)
    null = np.cross(normal, slip)
    outlines = []
    for sign in (1.0, -1.0):
        outline = _clip(_lune(null, sign * normal, sign * slip), sign * normal, sign * slip)
        if len(outline) > 2:
            outlines.append(_project(outline))
    return outlines


def _lune(null, first, second):
    """Edge of the quarter sphere between two half planes that meet in the null axis, (k, 3): east, north, up."""
    angle = np.linspace(0.0, np.pi, _STEPS + 1)[:-1, None]
    there = np.cos(angle) * null + np.sin(angle) * first
    return np.concatenate([there, -np.cos(angle) * null + np.sin(angle) * second])


def _clip(edge, first, second):
    """Part of a lune below the horizon; where it was cut the edge follows the horizon."""
    below = edge[:, 2] <= 1e-12
    if below.all() or not below.any():
        return edge if below.all() else edge[:0]
    start = int(np.nonzero(below & ~np.roll(below, 1))[0][0])
    edge, below = np.roll(edge, -start, axis=0), np.roll(below, -start)
    last = int(np.argmin(below))  # the first point above
    enter, leave = _crossing(edge[-1], edge[0]), _crossing(edge[last - 1], edge[last])
    return np.concatenate([[enter], edge[:last], [leave], _horizon(leave, enter, (first, second))])


def _crossing(one, two):
    part = one[2] / (one[2] - two[2]) if one[2] != two[2] else 0.0
    point = one + np.clip(part, 0.0, 1.0) * (two - one)
    point[2] = 0.0
    return point / np.hypot(point[0], point[1])


def _horizon(leave, enter, walls):
    """Points on the horizon between two of it, on the side that lies within the lune."""
    start, stop = np.arctan2(leave[0], leave[1]), np.arctan2(enter[0], enter[1])
    turn = (stop - start) % (2.0 * np.pi)
    for way in (turn, turn - 2.0 * np.pi):
        azimuth = start + way * np.linspace(0.0, 1.0, _STEPS + 1)[1:-1]
        points = np.column_stack([np.sin(azimuth), np.cos(azimuth), np.zeros(len(azimuth))])
        middle = points[len(points) // 2]
        if min(middle @ walls[0], middle @ walls[1]) >= -1e-9:
            return points
    return np.empty((0, 3))


def _project(points):
    down = np.clip(-points[:, 2], 0.0, 1.0)
    return points[:, :2] / np.sqrt(1.0 + down)[:, None]


def beachball_svg(mechanism: Mechanism, *, colour: str = DARK) -> str:
    """Return a drawing of a mechanism as SVG text, north up.

    Parameters
    ----------
    mechanism : Mechanism
        Radians.
    colour : str
        Of the compressive quadrants.

    Returns
    -------
    str
        In a box of 100 by 100.
    """
    paths = "".join(f'<path d="{_path(outline)}" fill="{colour}"/>' for outline in compressive_outlines(mechanism))
    circle = f'<circle cx="50" cy="50" r="{_RADIUS}" fill="{{}}" stroke="{{}}" stroke-width="2"/>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
        + circle.format(LIGHT, "none")
        + paths
        + circle.format("none", "#222222")
        + "</svg>"
    )


def _path(outline):
    places = " ".join(f"{50.0 + _RADIUS * x:.1f} {50.0 - _RADIUS * y:.1f}" for x, y in outline)
    return f"M{places}Z"


def beachball_symbol(mechanism: Mechanism) -> str:
    """Return a drawing as QGIS takes it for the path of an SVG symbol: ``base64:`` and the encoded text."""
    return "base64:" + base64.b64encode(beachball_svg(mechanism).encode("ascii")).decode("ascii")


def draw_beachball(axes, mechanism: Mechanism, *, centre: tuple = (0.0, 0.0), radius: float = 1.0) -> None:
    """Draw a mechanism on matplotlib axes, in units of the data."""
    axes.add_patch(Circle(centre, radius, facecolor=LIGHT, edgecolor="none"))
    for outline in compressive_outlines(mechanism):
        axes.add_patch(Polygon(np.asarray(centre) + radius * outline, closed=True, facecolor=DARK, edgecolor="none"))
    axes.add_patch(Circle(centre, radius, fill=False, edgecolor="#222222", linewidth=1.0))
