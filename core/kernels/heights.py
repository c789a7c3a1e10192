"""Heights of a DEM on map pixels, and what terrain hides from a side-looking radar."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

BLOCK = 32

_ROUNDING = 1e-6


@jit(fastmath={"contract"})
def _positions(line, rows, cols):
    """Fill rows and columns in the DEM along a row of a tile; a function of its own, so that it is vectorised."""
    n = cols.size
    for c in range(n):
        w = -1.0 + 2.0 * c / max(n - 1, 1)
        rows[c] = line[0, 0] + w * (line[1, 0] + w * (line[2, 0] + w * (line[3, 0] + w * line[4, 0])))
        cols[c] = line[0, 1] + w * (line[1, 1] + w * (line[2, 1] + w * (line[3, 1] + w * line[4, 1])))


@jit
def sample_heights(dem, position, out):
    """Interpolate a DEM bilinearly on a map tile.

    Parameters
    ----------
    dem : float32, shape (m, n)
        NaN where unknown.
    position : float64, shape (5, 5, 2)
        Row and column in the DEM as polynomials of the normalised row and column of the tile.
    out : float64, shape (rows, cols)
        Written; NaN outside the DEM and where one of the four neighbours that count is NaN.
    """
    rows, cols = out.shape
    count = 5
    last_row = dem.shape[0] - 1
    last_col = dem.shape[1] - 1
    line = np.empty((count, 2))
    along, across = np.empty(cols), np.empty(cols)
    for r in range(rows):
        v = -1.0 + 2.0 * r / max(rows - 1, 1)
        for j in range(count):
            for k in range(2):
                value = 0.0
                for i in range(count - 1, -1, -1):
                    value = value * v + position[i, j, k]
                line[j, k] = value
        _positions(line, along, across)
        for c in range(cols):
            y, x = along[c], across[c]
            # half a pixel beyond the outer centres still belongs to the DEM
            if not (-0.5 <= y <= last_row + 0.5 and -0.5 <= x <= last_col + 0.5):
                out[r, c] = math.nan
                continue
            y = min(max(y, 0.0), float(last_row))
            x = min(max(x, 0.0), float(last_col))
            # a millionth of a pixel is rounding: a node that lies on the pixel must not drag its neighbours in
            i0 = int(y + _ROUNDING)
            j0 = int(x + _ROUNDING)
            a = y - i0 if y - i0 > _ROUNDING else 0.0
            b = x - j0 if x - j0 > _ROUNDING else 0.0
            i1 = min(i0 + 1, last_row)
            j1 = min(j0 + 1, last_col)
            top = float(dem[i0, j0]) if b == 0.0 else (1.0 - b) * dem[i0, j0] + b * dem[i0, j1]
            if a == 0.0:
                out[r, c] = top
                continue
            bottom = float(dem[i1, j0]) if b == 0.0 else (1.0 - b) * dem[i1, j0] + b * dem[i1, j1]
            out[r, c] = (1.0 - a) * top + a * bottom
    return 0


@jit
def _height_at(heights, row, col):
    i = int(row)
    j = int(col)
    a = row - i
    b = col - j
    return (1.0 - a) * ((1.0 - b) * heights[i, j] + b * heights[i, j + 1]) + a * (
        (1.0 - b) * heights[i + 1, j] + b * heights[i + 1, j + 1]
    )


@jit
def block_bounds(heights, size):
    """Lowest and highest height of each block of `size` x `size` pixels, shape (2, blocks, blocks)."""
    down = (heights.shape[0] + size - 1) // size
    across = (heights.shape[1] + size - 1) // size
    bounds = np.empty((2, down, across))
    bounds[0] = math.inf
    bounds[1] = -math.inf
    for r in range(heights.shape[0]):
        for c in range(heights.shape[1]):
            h = heights[r, c]
            if h < bounds[0, r // size, c // size]:
                bounds[0, r // size, c // size] = h
            if h > bounds[1, r // size, c // size]:
                bounds[1, r // size, c // size] = h
    return bounds


@jit
def _bounds_around(bounds, i, j, down, across):
    """Lowest and highest height of the blocks within `down` and `across` blocks of block (i, j)."""
    low = math.inf
    high = -math.inf
    for m in range(max(i - down, 0), min(i + down + 1, bounds.shape[1])):
        for n in range(max(j - across, 0), min(j + across + 1, bounds.shape[2])):
            low = min(low, bounds[0, m, n])
            high = max(high, bounds[1, m, n])
    return low, high


@jit
def _hidden_at(heights, r, c, slope, bounds, step):
    """Layover (bit 1) and shadow (bit 2) of one pixel; `bounds` are heights around, `step` rows, columns, metres."""
    rows, cols = heights.shape
    h = heights[r, c]
    low, high = bounds
    step_row, step_col, pace = step
    found = 0
    # toward the sensor: shadow from higher ground, layover onto lower ground
    count = int(max((high - h) * slope, (h - low) / slope) / pace) + 1
    for k in range(1, count + 1):
        y = r + k * step_row
        x = c + k * step_col
        if not (0.0 <= y < rows - 1 and 0.0 <= x < cols - 1):
            break
        rise = _height_at(heights, y, x) - h
        if rise * slope > k * pace:
            found |= 2
        if rise < -k * pace * slope:
            found |= 1
    # away from the sensor: layover onto higher ground
    count = int((high - h) / slope / pace) + 1
    for k in range(1, count + 1):
        y = r - k * step_row
        x = c - k * step_col
        if not (0.0 <= y < rows - 1 and 0.0 <= x < cols - 1):
            break
        if _height_at(heights, y, x) - h > k * pace * slope:
            return found | 1
    return found


@jit
def hidden_terrain(heights, bounds, pixel_m, toward, incidence_rad, mask, part):
    """Mark layover (bit 1) and shadow (bit 2) on a map grid.

    From each pixel the terrain is followed along the horizontal line through the sensor's nadir track, as far as the
    heights around it can matter. A pixel is in shadow when terrain nearer the sensor rises above its line of sight, and
    in layover when other terrain on the line has the same range: nearer the sensor and lower by more than distance *
    tan(incidence), or farther and higher by more than that. The incidence is taken as constant along the line, which
    holds over the few kilometres that matter.

    Parameters
    ----------
    heights : float64, shape (rows, cols)
        Metres; NaN ends a line.
    bounds : float64, shape (2, blocks, blocks)
        Of `block_bounds` with blocks of `BLOCK` pixels.
    pixel_m : float64, shape (2,)
        Pixel height and width in metres.
    toward : float64, shape (2,)
        East and north of the horizontal unit vector from ground to sensor.
    incidence_rad : float64, shape (rows, cols)
        Angle of incidence from the ellipsoid normal.
    mask : uint8, shape (rows, cols)
        Written.
    part : int64, shape (2,)
        First and last (excluded) row of blocks of 32 rows to search.
    """
    rows, cols = heights.shape
    pixel_y_m, pixel_x_m = pixel_m[0], pixel_m[1]
    pace = min(pixel_x_m, pixel_y_m)
    step = (-toward[1] * pace / pixel_y_m, toward[0] * pace / pixel_x_m, pace)
    relief = max(bounds[1].max() - bounds[0].min(), 0.0)
    steepest = math.tan(incidence_rad.max())
    flattest = math.tan(incidence_rad.min())
    reach = relief * max(steepest, 1.0 / flattest)
    down = int(reach / (pixel_y_m * BLOCK)) + 1
    across = int(reach / (pixel_x_m * BLOCK)) + 1
    for i in range(part[0], part[1]):
        for j in range(bounds.shape[2]):
            around = _bounds_around(bounds, i, j, down, across)
            for r in range(i * BLOCK, min((i + 1) * BLOCK, rows)):
                for c in range(j * BLOCK, min((j + 1) * BLOCK, cols)):
                    if math.isnan(heights[r, c]):
                        mask[r, c] = 0
                    else:
                        slope = math.tan(incidence_rad[r, c])
                        mask[r, c] = _hidden_at(heights, r, c, slope, around, step)
    return 0
