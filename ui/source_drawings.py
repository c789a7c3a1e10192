"""Drawings for the layout of a source as SVG: slip on the planes of faults, and colour bars."""

from __future__ import annotations

import base64
import math
from typing import NamedTuple

from ..algorithms.styles_slip import COLOURS as SLIP_COLOURS
from ..algorithms.styling import nice

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="{0:g}" height="{1:g}" viewBox="0 0 {0:g} {1:g}">'
_TEXT = '<text x="{:.1f}" y="{:.1f}" font-family="Open Sans, sans-serif" font-size="{:.1f}"{}>{}</text>'
_MIDDLE, _END = ' text-anchor="middle"', ' text-anchor="end"'


class Piece(NamedTuple):
    """A rectangle on the plane of a fault.

    Attributes
    ----------
    name : str
        Of the fault.
    along, down : float
        Middle along the strike and along the dip, km.
    length, width : float
        km.
    slip : float
        m.
    rake : float
        Degrees.
    """

    name: str
    along: float
    down: float
    length: float
    width: float
    slip: float
    rake: float


def picture_path(svg: str) -> str:
    """Return a drawing as QGIS takes it for the path of a picture."""
    return "base64:" + base64.b64encode(svg.encode("utf-8")).decode("ascii")


def draw_colour_bar(colours, low: float, high: float, label: str) -> str:
    """Return a level colour bar with its ends, its middle and a label, 200 by 31."""
    return f"{_HEAD.format(200.0, 31.0)}{_bar(colours, low, high, label)}</svg>"


def _bar(colours, low, high, label):
    width = 180.0 / len(colours)
    boxes = "".join(
        f'<rect x="{10 + k * width:.2f}" y="1" width="{width + 0.2:.2f}" height="9" fill="{colour}"/>'
        for k, colour in enumerate(colours)
    )
    marks = ((low, 10.0, ""), (0.5 * (low + high), 100.0, _MIDDLE), (high, 190.0, _END))
    texts = "".join(_TEXT.format(x, 20, 9, anchor, f"{value:.3g}") for value, x, anchor in marks)
    frame = '<rect x="10" y="1" width="180" height="9" fill="none" stroke="#444444" stroke-width="0.6"/>'
    return f"{boxes}{frame}{texts}{_TEXT.format(100, 29, 9, _MIDDLE, _escape(label))}"


def draw_slip(pieces, labels: tuple, size: tuple) -> str:
    """Return the slip of every fault on its plane, seen from the hanging wall, with arrows of the hanging wall.

    Parameters
    ----------
    pieces : sequence of Piece
        At least one.
    labels : tuple of str
        Along strike (km), down dip (km), slip (m).
    size : (width, height)
        Of the drawing.

    Returns
    -------
    str
        SVG.
    """
    width, height = size
    names = list(dict.fromkeys(piece.name for piece in pieces))
    groups = [[piece for piece in pieces if piece.name == name] for name in names]
    reaches = [_reach(group) for group in groups]
    gap, left, bottom, top = 26.0, 34.0, 64.0, 16.0
    long, deep = sum(r[1] - r[0] for r in reaches), max(r[3] - r[2] for r in reaches)
    scale = min((width - left - 10.0 - gap * (len(groups) - 1)) / long, (height - top - bottom) / deep)
    highest = nice(max(piece.slip for piece in pieces) or 1.0)
    shown, x = [], left
    for name, group, reach in zip(names, groups, reaches):
        shown.append(_plane(name, group, reach, (x, top, scale), highest))
        x += (reach[1] - reach[0]) * scale + gap
    middle = top + 0.5 * deep * scale
    shown.append(
        f'<g transform="rotate(-90 9 {middle:.1f})">{_TEXT.format(9, middle, 9, _MIDDLE, _escape(labels[1]))}</g>'
    )
    base = top + deep * scale
    shown.append(_TEXT.format(left, base + 24, 9, "", _escape(labels[0])))
    bar = _bar(SLIP_COLOURS, 0.0, highest, labels[2])
    shown.append(f'<g transform="translate({left - 10:.1f} {base + 28:.1f})">{bar}</g>')
    return f"{_HEAD.format(width, height)}{''.join(shown)}</svg>"


def _reach(group):
    """Least and largest km along the strike and down the dip."""
    along = [piece.along + sign * 0.5 * piece.length for piece in group for sign in (-1, 1)]
    down = [piece.down + sign * 0.5 * piece.width for piece in group for sign in (-1, 1)]
    return min(along), max(along), min(down), max(down)


def _plane(name, group, reach, place, highest):
    x, y, scale = place
    shown, longest = [], 0.45 * scale * min(min(p.length, p.width) for p in group)
    longest = max(longest, 3.0) if len(group) > 1 else min(longest, 40.0)
    for piece in group:
        middle = x + (piece.along - reach[0]) * scale, y + (piece.down - reach[2]) * scale
        box = piece.length * scale, piece.width * scale
        step = min(int(len(SLIP_COLOURS) * piece.slip / highest), len(SLIP_COLOURS) - 1)
        shown.append(
            f'<rect x="{middle[0] - box[0] / 2:.2f}" y="{middle[1] - box[1] / 2:.2f}" width="{box[0] + 0.15:.2f}"'
            f' height="{box[1] + 0.15:.2f}" fill="{SLIP_COLOURS[max(step, 0)]}"/>'
        )
        if piece.slip > 0.1 * highest:
            shown.append(_arrow(middle, longest * piece.slip / highest, piece.rake))
    right, low = x + (reach[1] - reach[0]) * scale, y + (reach[3] - reach[2]) * scale
    shown.append(
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{right - x:.1f}" height="{low - y:.1f}" fill="none" stroke="#222222"/>'
    )
    shown.append(_TEXT.format(0.5 * (x + right), y - 5, 9, _MIDDLE, _escape(name)))
    for value, place in ((reach[0], x), (reach[1], right)):
        shown.append(_TEXT.format(place, low + 11, 8, _MIDDLE, f"{value:.1f}"))
    for value, place in ((reach[2], y + 4), (reach[3], low)):
        shown.append(_TEXT.format(x - 3, place, 8, _END, f"{value:.1f}"))
    return "".join(shown)


def _arrow(middle, length, rake):
    """An arrow of the hanging wall; upward on the paper is up the dip."""
    angle = math.radians(rake)
    dx, dy = length * math.cos(angle), -length * math.sin(angle)
    tip, tail = (middle[0] + 0.5 * dx, middle[1] + 0.5 * dy), (middle[0] - 0.5 * dx, middle[1] - 0.5 * dy)
    heads = []
    for turn in (2.6, -2.6):
        part = 0.3
        heads.append(
            f"L{tip[0] + part * (dx * math.cos(turn) - dy * math.sin(turn)):.2f}"
            f" {tip[1] + part * (dx * math.sin(turn) + dy * math.cos(turn)):.2f}M{tip[0]:.2f} {tip[1]:.2f}"
        )
    path = f"M{tail[0]:.2f} {tail[1]:.2f}L{tip[0]:.2f} {tip[1]:.2f}{''.join(heads)}"
    return f'<path d="{path}" fill="none" stroke="#222222" stroke-width="0.8"/>'


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
