"""Interpolation of a single-look scene at arbitrary radar coordinates."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

TAPS = 8
STEPS = 2048


@jit
def turn_columns(planes, start, step):
    """Multiply the columns of a block by a phasor that turns from line to line, in place.

    Parameters
    ----------
    planes : float32, shape (2, lines, samples)
        Real and imaginary part.
    start, step : complex128, shape (samples,)
        Phasor of the first line, and its change from one line to the next.
    """
    lines, samples = planes.shape[1], planes.shape[2]
    phasor = start.copy()
    for i in range(lines):
        for j in range(samples):
            re = planes[0, i, j]
            im = planes[1, i, j]
            c = phasor[j].real
            s = phasor[j].imag
            planes[0, i, j] = re * c - im * s
            planes[1, i, j] = re * s + im * c
            phasor[j] *= step[j]
    return 0


@jit(fastmath=True)
def _add_line(target, a, weight):
    for j in range(target.size):
        target[j] += weight * a[j]


@jit(fastmath=True)
def _add_lines(target, a, b, c, d, outer, inner):
    for j in range(target.size):
        target[j] += outer * (a[j] + b[j]) + inner * (c[j] + d[j])


@jit(fastmath=True)
def filter_columns(planes, taps, out):
    """Convolve the columns of a block with a symmetric filter; beyond the block there are zeros.

    Parameters
    ----------
    planes : float32, shape (2, lines, samples)
        Real and imaginary part.
    taps : float32, shape (4 n + 1,)
        The filter; four taps are added in one go over a line, which is what makes it fast.
    out : float32, shape (2, lines, samples)
        Written.
    """
    lines = planes.shape[1]
    half = taps.size // 2
    for part in range(2):
        plane = planes[part]
        for i in range(lines):
            target = out[part, i]
            target[:] = 0.0
            _add_line(target, plane[i], taps[half])
            for k in range(0, half, 2):
                low, high = i - half + k, i + half - k
                if low >= 0 and high < lines:
                    _add_lines(target, plane[low], plane[high], plane[low + 1], plane[high - 1], taps[k], taps[k + 1])
                    continue
                for n in range(k, k + 2):
                    for m in (i - half + n, i + half - n):
                        if 0 <= m < lines:
                            _add_line(target, plane[m], taps[n])
    return 0


@jit(fastmath=True)
def chip_quality(reference, trial, cell):
    """Compare two complex chips: coherence over cells, and the correlation of the roots of their amplitudes.

    Parameters
    ----------
    reference, trial : complex64, shape (rows, cols)
        The chips; zero where there is no data.
    cell : int
        Side of a cell in pixels; a fringe slope does not matter as long as the phase is flat within one.

    Returns
    -------
    coherence, correlation : float
        Sum of |cell sum of reference conj(trial)| over sum of the cells' geometric mean powers; correlation from -1 to
        1. Roots keep a few bright targets from deciding everything.
    """
    rows = reference.shape[0] // cell * cell
    cols = reference.shape[1] // cell * cell
    cross = 0.0
    power = 0.0
    n = 0.0
    s1 = 0.0
    s2 = 0.0
    s11 = 0.0
    s22 = 0.0
    s12 = 0.0
    for row in range(0, rows, cell):
        for col in range(0, cols, cell):
            re = 0.0
            im = 0.0
            p1 = 0.0
            p2 = 0.0
            for r in range(row, row + cell):
                for c in range(col, col + cell):
                    ar = reference[r, c].real
                    ai = reference[r, c].imag
                    br = trial[r, c].real
                    bi = trial[r, c].imag
                    q1 = ar * ar + ai * ai
                    q2 = br * br + bi * bi
                    re += ar * br + ai * bi
                    im += ai * br - ar * bi
                    p1 += q1
                    p2 += q2
                    a = math.sqrt(math.sqrt(q1))
                    b = math.sqrt(math.sqrt(q2))
                    n += 1.0
                    s1 += a
                    s2 += b
                    s11 += a * a
                    s22 += b * b
                    s12 += a * b
            cross += math.sqrt(re * re + im * im)
            power += math.sqrt(p1 * p2)
    spread = (s11 - s1 * s1 / n) * (s22 - s2 * s2 / n)
    correlation = (s12 - s1 * s2 / n) / math.sqrt(spread) if spread > 0.0 else 0.0
    return (cross / power if power > 0.0 else 0.0), correlation


@jit(fastmath=True)
def _polynomial(coefficients, u, v):
    """Value of a quadratic in u and v: coefficients of 1, u, v, u^2, u v, v^2."""
    return (
        coefficients[0]
        + u * (coefficients[1] + u * coefficients[3] + v * coefficients[4])
        + v * (coefficients[2] + v * coefficients[5])
    )


@jit
def _doppler_steps(frame, first_range, samples):
    """Doppler phase from line to line at each sample of a block: cosine, -sine, cycles; shape (3, samples)."""
    steps = np.empty((3, samples))
    for c in range(samples):
        away = first_range + frame[3] * c - frame[4]
        frequency = 0.0
        for k in range(frame.size - 1, 9, -1):
            frequency = frequency * away + frame[k]
        steps[0, c] = math.cos(2.0 * math.pi * frame[1] * frequency)
        steps[1, c] = -math.sin(2.0 * math.pi * frame[1] * frequency)
        steps[2, c] = frame[1] * frequency
    return steps


@jit(fastmath=True)
def _turn(cycles):
    """Return cosine and sine of 2 pi `cycles` to 4e-8; a quarter of the time of the library's functions."""
    part = cycles - math.floor(cycles + 0.5)
    quarter = math.floor(4.0 * part + 0.5)
    x = (part - 0.25 * quarter) * (2.0 * math.pi)
    y = x * x
    s = x * (1.0 - y * (1.0 / 6.0 - y * (1.0 / 120.0 - y * (1.0 / 5040.0 - y / 362880.0))))
    c = 1.0 - y * (0.5 - y * (1.0 / 24.0 - y * (1.0 / 720.0 - y / 40320.0)))
    k = int(quarter) & 3
    if k & 1:
        s, c = c, -s
    if k & 2:
        s, c = -s, -c
    return c, s


@jit(fastmath=True)
def _weigh(block, line, sample, azimuth_weights, range_weights, step_re, step_im):
    """Weighted sum of 8 x 8 pixels, each line turned on from the one before by a phasor; real and imaginary part.

    The taps along azimuth are written out and indices have no sign: the compiler then makes one vector of the eight
    samples of a line, and of a plain double loop it does not (2.6 times slower).
    """
    m, s = np.uint64(line), np.uint64(sample)
    one, two, three, four = np.uint64(1), np.uint64(2), np.uint64(3), np.uint64(4)
    five, six, seven = np.uint64(5), np.uint64(6), np.uint64(7)
    re1, im1 = step_re, step_im
    re2, im2 = re1 * re1 - im1 * im1, np.float32(2.0) * re1 * im1
    re3, im3 = re2 * re1 - im2 * im1, re2 * im1 + im2 * re1
    re4, im4 = re2 * re2 - im2 * im2, np.float32(2.0) * re2 * im2
    re5, im5 = re4 * re1 - im4 * im1, re4 * im1 + im4 * re1
    re6, im6 = re4 * re2 - im4 * im2, re4 * im2 + im4 * re2
    re7, im7 = re4 * re3 - im4 * im3, re4 * im3 + im4 * re3
    w0, w1, w2, w3 = azimuth_weights[0], azimuth_weights[1], azimuth_weights[2], azimuth_weights[3]
    w4, w5, w6, w7 = azimuth_weights[4], azimuth_weights[5], azimuth_weights[6], azimuth_weights[7]
    re1, im1, re2, im2 = w1 * re1, w1 * im1, w2 * re2, w2 * im2
    re3, im3, re4, im4 = w3 * re3, w3 * im3, w4 * re4, w4 * im4
    re5, im5, re6, im6, re7, im7 = w5 * re5, w5 * im5, w6 * re6, w6 * im6, w7 * re7, w7 * im7
    total_re = np.float32(0.0)
    total_im = np.float32(0.0)
    for k in range(TAPS):
        n = np.uint64(k)
        q = range_weights[n]
        total_re += q * (
            w0 * block[0, m, s + n]
            + (re1 * block[0, m + one, s + n] - im1 * block[1, m + one, s + n])
            + (re2 * block[0, m + two, s + n] - im2 * block[1, m + two, s + n])
            + (re3 * block[0, m + three, s + n] - im3 * block[1, m + three, s + n])
            + (re4 * block[0, m + four, s + n] - im4 * block[1, m + four, s + n])
            + (re5 * block[0, m + five, s + n] - im5 * block[1, m + five, s + n])
            + (re6 * block[0, m + six, s + n] - im6 * block[1, m + six, s + n])
            + (re7 * block[0, m + seven, s + n] - im7 * block[1, m + seven, s + n])
        )
        total_im += q * (
            w0 * block[1, m, s + n]
            + (re1 * block[1, m + one, s + n] + im1 * block[0, m + one, s + n])
            + (re2 * block[1, m + two, s + n] + im2 * block[0, m + two, s + n])
            + (re3 * block[1, m + three, s + n] + im3 * block[0, m + three, s + n])
            + (re4 * block[1, m + four, s + n] + im4 * block[0, m + four, s + n])
            + (re5 * block[1, m + five, s + n] + im5 * block[0, m + five, s + n])
            + (re6 * block[1, m + six, s + n] + im6 * block[0, m + six, s + n])
            + (re7 * block[1, m + seven, s + n] + im7 * block[0, m + seven, s + n])
        )
    return total_re, total_im


@jit(fastmath=True)
def resample(block, origin, times, ranges, frame, offsets, azimuth_table, range_table, screen, out):
    """Interpolate a block of a scene on a map tile and remove the geometric phase.

    Along azimuth the spectrum is centred at the Doppler centroid f, so each tap at line k is turned by
    exp(2 pi i f (t - t_k)) before it is weighted.

    Parameters
    ----------
    block : float32, shape (2, lines, samples)
        Real and imaginary part of the scene's pixels.
    origin : int64, shape (2,)
        Line and sample of the first pixel of the block.
    times, ranges : float64, shape (rows, cols)
        Zero-Doppler times and slant ranges; a time beyond 1e9 s where there is none.
    frame : float64, shape (10 + n,)
        Time of line 0, line interval, range of sample 0, range spacing; reference range of the Doppler centroid, line
        interval once more, centre and half length of time, of range; coefficients of the centroid in Hz.
    offsets : float64, shape (2, 6)
        Registration: lines and samples to add, as coefficients of 1, u, v, u^2, u v, v^2 with u and v the normalised
        time and range.
    azimuth_table, range_table : float32, shape (STEPS + 1, TAPS)
        Weights by fraction of a pixel.
    screen : float64
        2 / wavelength, cycles per metre; 0 leaves the geometric phase in.
    out : complex64, shape (rows, cols)
        Written; zero outside the block.
    """
    rows, cols = times.shape
    lines, samples = block.shape[1], block.shape[2]
    before = TAPS // 2 - 1
    steps = _doppler_steps(frame, frame[2] + frame[3] * (origin[1] + before), samples)
    for r in range(rows):
        for c in range(cols):
            t = times[r, c]
            reach = ranges[r, c]
            out[r, c] = 0.0
            if not (-1e9 < t < 1e9):
                continue
            u = (t - frame[6]) / frame[7]
            v = (reach - frame[8]) / frame[9]
            line = (t - frame[0]) / frame[1] + _polynomial(offsets[0], u, v)
            sample = (reach - frame[2]) / frame[3] + _polynomial(offsets[1], u, v)
            i = math.floor(line)
            j = math.floor(sample)
            m = i - before - origin[0]
            s = j - before - origin[1]
            if m < 0 or s < 0 or m + TAPS > lines or s + TAPS > samples:
                continue
            azimuth_weights = azimuth_table[int((line - i) * STEPS + 0.5)]
            range_weights = range_table[int((sample - j) * STEPS + 0.5)]
            step_re = np.float32(steps[0, s])
            step_im = np.float32(steps[1, s])
            re, im = _weigh(block, m, s, azimuth_weights, range_weights, step_re, step_im)
            # one turn for the geometric phase and the Doppler phase of the first tap
            pr, pi = _turn(screen * reach + steps[2, s] * (line - i + before))
            out[r, c] = complex(re * pr - im * pi, re * pi + im * pr)
    return 0
