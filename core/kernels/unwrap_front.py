"""Local phase model of an interferogram: weighted phasors, slopes, a slope-following mean and arc costs.

All kernels work on one strip of rows; the real and the imaginary part of a phasor are two float32 planes. Phases
are int16 with 65536 steps to the cycle, so that a difference wraps by itself and the wrapped differences around a
loop sum to a whole number of cycles without rounding. A pixel without data has the phasor 0.
"""

from __future__ import annotations

import numpy as np

from ._jit import jit

STEPS = 65536
STEPS_PER_RADIAN = 65536.0 / (2.0 * np.pi)
LEAST_WEIGHT = np.float32(0.01)
TAPS = np.array([0.5, 0.75, 1.0, 0.75, 0.5], np.float32) / np.float32(3.5)


@jit
def fast_angle(imaginary, real):
    """Angle of a phasor in radians by a polynomial, to 1e-4 rad; 0 for the phasor 0.

    Parameters
    ----------
    imaginary, real : float
        Parts of the phasor.

    Returns
    -------
    float
        Angle, radians, -pi to pi. Abramowitz and Stegun (1964), eq. 4.4.49 (absolute error below 1e-5).
    """
    a = abs(imaginary)
    b = abs(real)
    high = max(a, b)
    if high == 0.0:
        return 0.0
    x = min(a, b) / high
    q = x * x
    angle = x * (0.9998660 + q * (-0.3302995 + q * (0.1801410 + q * (-0.0851330 + q * 0.0208351))))
    if a > b:
        angle = 1.5707963267948966 - angle
    if real < 0.0:
        angle = 3.141592653589793 - angle
    return -angle if imaginary < 0.0 else angle


@jit
def wrap_steps(steps):
    """Wrap a phase in steps of 1/65536 cycle to -32768..32767.

    Parameters
    ----------
    steps : int
        Phase, steps.

    Returns
    -------
    int
        Wrapped phase, steps.
    """
    return ((steps + 32768) & 65535) - 32768


@jit
def load_phasors(igram, coherence, usable, looks, x, y, amplitude):
    """Unit phasors times the squared coherence that is left after its bias is taken out.

    Parameters
    ----------
    igram : complex64, rows x cols
        Interferogram; NaN and 0 = no data.
    coherence : float32, rows x cols, or 0 x 0
        Coherence 0 to 1, NaN = no data; 0 x 0 = unknown, every weight is 1.
    usable : bool, rows x cols, or 0 x 0
        Pixels that may be used; 0 x 0 = all.
    looks : float
        Independent looks, >= 1. The squared sample coherence of noise is 1 / looks on average
        (Touzi et al. 1999, IEEE TGRS 37, eq. 18 for zero coherence).
    x, y, amplitude : float32, rows x cols
        Written: real part, imaginary part and length of the weighted phasors; 0 = no data.
    """
    rows, cols = igram.shape
    known = coherence.shape[0] > 0
    chosen = usable.shape[0] > 0
    bias = np.float32(1.0 / looks if looks > 1.5 else 0.0)
    for r in range(rows):
        for c in range(cols):
            x[r, c] = y[r, c] = amplitude[r, c] = 0.0
            if chosen and not usable[r, c]:
                continue
            z = igram[r, c]
            size = np.sqrt(z.real * z.real + z.imag * z.imag)
            if not (size > 0.0 and size < np.inf):
                continue
            weight = np.float32(1.0)
            if known:
                weight = coherence[r, c]
                if not weight >= 0.0:
                    continue
                weight = min(weight, np.float32(1.0)) ** 2
                weight = max((weight - bias) / (np.float32(1.0) - bias), LEAST_WEIGHT)
            x[r, c] = z.real * (weight / size)
            y[r, c] = z.imag * (weight / size)
            amplitude[r, c] = weight


@jit
def neighbour_products(x, y, products):
    """Phasor of the step from every pixel to its right and to its lower neighbour.

    Parameters
    ----------
    x, y : float32, rows x cols
        Phasors.
    products : float32, 4 x rows x cols
        Written: real and imaginary part to the right, real and imaginary part down; 0 at the last column or row.
    """
    rows, cols = x.shape
    for r in range(rows):
        for c in range(cols - 1):
            products[0, r, c] = x[r, c + 1] * x[r, c] + y[r, c + 1] * y[r, c]
            products[1, r, c] = y[r, c + 1] * x[r, c] - x[r, c + 1] * y[r, c]
        products[0, r, cols - 1] = 0.0
        products[1, r, cols - 1] = 0.0
        for c in range(cols):
            below = min(r + 1, rows - 1)
            products[2, r, c] = x[below, c] * x[r, c] + y[below, c] * y[r, c]
            products[3, r, c] = y[below, c] * x[r, c] - x[below, c] * y[r, c]
    products[2, rows - 1, :] = 0.0
    products[3, rows - 1, :] = 0.0


@jit
def add_box(plane, half, factor, out):
    """Add the sum over a window of (2 half + 1) x (2 half + 1), times a factor.

    Parameters
    ----------
    plane : float32, rows x cols
        What is summed.
    half : int
        Half width of the window, pixels; cut off at the frame.
    factor : float
        Factor.
    out : float32, rows x cols
        Changed in place.
    """
    rows, cols = plane.shape
    column = np.zeros(cols + 2 * half + 1, np.float64)
    middle = column[half + 1 : half + 1 + cols]
    for r in range(-half, rows):
        if r + half < rows:
            middle += plane[r + half]
        if r - half - 1 >= 0:
            middle -= plane[r - half - 1]
        if r < 0:
            continue
        total = 0.0
        for c in range(half):
            total += middle[c] if c < cols else 0.0
        for c in range(cols):
            total += column[c + 2 * half + 1] - column[c]
            out[r, c] += np.float32(total * factor)


@jit
def normalise(x, y):
    """Make phasors of length 1; the phasor 0 becomes 1.

    Parameters
    ----------
    x, y : float32, rows x cols
        Phasors; changed in place.
    """
    rows, cols = x.shape
    for r in range(rows):
        for c in range(cols):
            power = x[r, c] * x[r, c] + y[r, c] * y[r, c]
            good = power > np.float32(1e-20)
            scale = np.float32(1.0) / np.sqrt(power if good else np.float32(1.0))
            x[r, c] = x[r, c] * scale if good else np.float32(1.0)
            y[r, c] = y[r, c] * scale if good else np.float32(0.0)


@jit
def double_angle(x, y):
    """Square unit phasors in place.

    Parameters
    ----------
    x, y : float32, rows x cols
        Phasors; changed in place.
    """
    rows, cols = x.shape
    for r in range(rows):
        for c in range(cols):
            a = x[r, c]
            b = y[r, c]
            x[r, c] = a * a - b * b
            y[r, c] = np.float32(2.0) * a * b


@jit
def add_turned(out_x, out_y, in_x, in_y, ux, uy, turns, weight):
    """Add phasors of one row, turned back by a number of steps of the local slope.

    Parameters
    ----------
    out_x, out_y : float32, n
        Sums; changed in place.
    in_x, in_y : float32, n
        Phasors at the tap.
    ux, uy : float32, n
        Slope phasors at the sums' pixels.
    turns : int
        Steps from the pixel to the tap, -2 to 2.
    weight : float32
        Weight of the tap.
    """
    sign = np.float32(-1.0 if turns > 0 else 1.0)
    if turns == 0:
        for c in range(out_x.size):
            out_x[c] += weight * in_x[c]
            out_y[c] += weight * in_y[c]
    elif abs(turns) == 1:
        for c in range(out_x.size):
            px = ux[c] * weight
            py = sign * uy[c] * weight
            out_x[c] += in_x[c] * px - in_y[c] * py
            out_y[c] += in_x[c] * py + in_y[c] * px
    else:
        for c in range(out_x.size):
            px = (ux[c] * ux[c] - uy[c] * uy[c]) * weight
            py = sign * np.float32(2.0) * ux[c] * uy[c] * weight
            out_x[c] += in_x[c] * px - in_y[c] * py
            out_y[c] += in_x[c] * py + in_y[c] * px


@jit
def follow_mean(x, y, slopes, stride, work, out):
    """Weighted mean of 5 x 5 phasors, `stride` pixels apart, after taking the local slope out.

    Parameters
    ----------
    x, y : float32, rows x cols
        Phasors.
    slopes : float32, 4 x rows x cols
        Unit phasors of the slope over `stride` pixels: to the right (real, imaginary), down (real, imaginary).
    stride : int
        Distance of the taps, pixels.
    work, out : float32, 2 x rows x cols
        Work space; means, written.
    """
    rows, cols = x.shape
    work[:] = 0.0
    out[:] = 0.0
    for r in range(rows):
        for tap in range(5):
            turns = tap - 2
            shift = turns * stride
            a = max(0, -shift)
            b = cols - max(0, shift)
            if a < b:
                add_turned(
                    work[0, r, a:b], work[1, r, a:b], x[r, a + shift : b + shift], y[r, a + shift : b + shift],
                    slopes[0, r, a:b], slopes[1, r, a:b], turns, TAPS[tap],
                )  # fmt: skip
    for r in range(rows):
        for tap in range(5):
            turns = tap - 2
            q = r + turns * stride
            if 0 <= q < rows:
                add_turned(out[0, r], out[1, r], work[0, q], work[1, q], slopes[2, r], slopes[3, r], turns, TAPS[tap])


@jit
def add_scaled(plane, factor, out):
    """Add a multiple of one array to another.

    Parameters
    ----------
    plane : float32, 2 x rows x cols
        What is added.
    factor : float32
        Factor.
    out : float32, 2 x rows x cols
        Changed in place.
    """
    count, rows, cols = plane.shape
    for k in range(count):
        for r in range(rows):
            for c in range(cols):
                out[k, r, c] += factor * plane[k, r, c]


@jit
def concentrate(mean, amplitude, level, concentration):
    """How well the phasors around a pixel agree: length of their mean over their mean length.

    Parameters
    ----------
    mean : float32, 2 x rows x cols
        Mean phasors.
    amplitude : float32, rows x cols
        Length of the pixel's own phasor; 0 = no data.
    level : float32, rows x cols
        Mean length around the pixel.
    concentration : uint8, rows x cols
        Written: 1 to 255 for 0 to 1; 0 = no data.
    """
    rows, cols = amplitude.shape
    for r in range(rows):
        for c in range(cols):
            size = np.sqrt(mean[0, r, c] ** 2 + mean[1, r, c] ** 2)
            part = np.float32(255.0) * size / max(level[r, c], np.float32(1e-12))
            part = min(max(part, np.float32(1.0)), np.float32(255.0))
            concentration[r, c] = np.uint8(part) if amplitude[r, c] > 0.0 else np.uint8(0)


@jit
def mark_data(amplitude, data):
    """Mark the pixels with data.

    Parameters
    ----------
    amplitude : float32, rows x cols
        Length of the pixel's phasor; 0 = no data.
    data : float32, rows x cols
        Written: 1 = data, 0 = none.
    """
    rows, cols = amplitude.shape
    for r in range(rows):
        for c in range(cols):
            data[r, c] = np.float32(1.0) if amplitude[r, c] > 0.0 else np.float32(0.0)


@jit
def limit_concentration(level, share, table, concentration):
    """Let phasors agree no better than their coherence allows.

    Parameters
    ----------
    level : float32, rows x cols
        Sum over the window of the squared coherences without bias, times a factor.
    share : float32, rows x cols
        Pixels with data in the window, times the same factor.
    table : uint8, 256
        Concentration that belongs to coherences 0 to 1 in steps of 1/255.
    concentration : uint8, rows x cols
        1 to 255, 0 = no data; changed in place.
    """
    rows, cols = level.shape
    for r in range(rows):
        for c in range(cols):
            if concentration[r, c] > 0:
                part = np.sqrt(max(level[r, c], np.float32(0.0)) / share[r, c])
                most = table[int(min(np.float32(255.0) * part, np.float32(255.0)))]
                concentration[r, c] = min(concentration[r, c], most)


@jit
def phase_steps(mean, amplitude, phase):
    """Angle of phasors in steps of 1/65536 cycle.

    Parameters
    ----------
    mean : float32, 2 x rows x cols
        Phasors.
    amplitude : float32, rows x cols
        0 = no data.
    phase : int16, rows x cols
        Written; 0 where there are no data.
    """
    rows, cols = amplitude.shape
    for r in range(rows):
        for c in range(cols):
            steps = wrap_steps(int(np.rint(fast_angle(mean[1, r, c], mean[0, r, c]) * STEPS_PER_RADIAN)))
            phase[r, c] = steps if amplitude[r, c] > 0.0 else 0


@jit
def arc_costs(phase, concentration, slopes, weights, south, east, base):
    """Costs of one more or one fewer cycle on every pixel edge, and the cycle that the slope demands.

    The step over an edge is taken within half a cycle of the local slope; its residual from the slope, e cycles,
    makes one more cycle cost w (1/2 + e) and one fewer w (1/2 - e): the increments of w e^2 / 2.

    Parameters
    ----------
    phase : int16, rows x cols
        Phase, steps of 1/65536 cycle.
    concentration : uint8, rows x cols
        1 to 255; 0 = no data.
    slopes : float32, 4 x rows x cols
        Unit phasors of the slope to the right and down.
    weights : float32, 256
        w as a function of the concentration.
    south : int16, rows x cols x 2
        Written: costs of more and of fewer cycles toward the right neighbour; left alone where either lacks data.
    east : int16, rows x cols x 2
        Written: costs of fewer and of more cycles toward the lower neighbour; left alone where either lacks data.
    base : int8, rows x cols x 2
        Written: cycles to add to the wrapped step, toward the lower and toward the right neighbour.
    """
    rows, cols = south.shape[:2]
    for r in range(rows):
        for c in range(cols):
            own = concentration[r, c]
            if own == 0:
                continue
            for k in range(2):
                rn = r + 1 - k
                cn = c + k
                if rn >= phase.shape[0] or cn >= cols or concentration[rn, cn] == 0:
                    continue
                d = wrap_steps(int(phase[rn, cn]) - int(phase[r, c]))
                angle = fast_angle(slopes[3 - 2 * k, r, c], slopes[2 - 2 * k, r, c])
                s = wrap_steps(int(np.rint(angle * STEPS_PER_RADIAN)))
                e = wrap_steps(d - s)
                w = weights[min(own, concentration[rn, cn])] / STEPS
                base[r, c, k] = (s + e - d) // STEPS
                more = int(w * (32768 + e)) + 1
                fewer = int(w * (32768 - e)) + 1
                if k == 1:
                    south[r, c, 0] = more
                    south[r, c, 1] = fewer
                else:
                    east[r, c, 0] = fewer
                    east[r, c, 1] = more
