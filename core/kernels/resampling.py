"""Interpolation of a single-look scene at arbitrary radar coordinates."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

TAPS = 8
STEPS = 2048

# Columns of a block that are transformed together: a line of them is as long as two lines of the cache.
GROUP = 16
# Columns of the map that are interpolated at once: the lines that they need stay in the cache from row to row.
_STRIP = 128
# Lets sums be reordered and fused, and NaN be NaN.
_LOOSE = {"contract", "reassoc", "arcp", "nsz"}


@jit(fastmath=_LOOSE)
def _turn_line(pixels, cosines, sines, out):
    """Multiply a line of pixels, real and imaginary parts in turn, by phasors."""
    for j in range(cosines.size):
        out[2 * j] = pixels[2 * j] * cosines[j] - pixels[2 * j + 1] * sines[j]
        out[2 * j + 1] = pixels[2 * j] * sines[j] + pixels[2 * j + 1] * cosines[j]


@jit(fastmath=_LOOSE)
def _turn_line_back(pixels, cosines, sines, re, im):
    """Divide a line of pixels by phasors, and put their parts into arrays of their own."""
    for j in range(cosines.size):
        re[j] = pixels[2 * j] * cosines[j] + pixels[2 * j + 1] * sines[j]
        im[j] = pixels[2 * j + 1] * cosines[j] - pixels[2 * j] * sines[j]


@jit(fastmath=_LOOSE)
def _advance(cosines, sines, step_cosines, step_sines):
    """Multiply phasors by their change from one line to the next."""
    for j in range(cosines.size):
        c = cosines[j] * step_cosines[j] - sines[j] * step_sines[j]
        sines[j] = cosines[j] * step_sines[j] + sines[j] * step_cosines[j]
        cosines[j] = c


@jit
def _put_line(line, groups, first, stride):
    """Spread a line over groups of columns: GROUP pixels into each, from place `first` of the first one on."""
    for group in range(line.size // (2 * GROUP)):
        read, write = np.uint64(group * 2 * GROUP), np.uint64(first + group * stride)
        for j in range(2 * GROUP):
            groups[write + np.uint64(j)] = line[read + np.uint64(j)]


@jit
def _take_line(line, groups, first, stride):
    """Undo `_put_line`."""
    for group in range(line.size // (2 * GROUP)):
        read, write = np.uint64(first + group * stride), np.uint64(group * 2 * GROUP)
        for j in range(2 * GROUP):
            line[write + np.uint64(j)] = groups[read + np.uint64(j)]


@jit(fastmath=_LOOSE)
def turn_columns(pixels, start, step, parts):
    """Multiply the columns of a block by phasors that turn from line to line, and put them into groups of columns.

    Parameters
    ----------
    pixels : float32, shape (lines, 2 samples)
        Real and imaginary parts in turn.
    start, step : complex128, shape (samples,)
        Phasor of the first line, and its change from one line to the next.
    parts : float32, shape (groups, at least lines, 2 GROUP), contiguous
        The first lines are written; samples 0 to GROUP - 1 go into the first group, and so on.
    """
    cosines, sines, step_cosines, step_sines = start.real.copy(), start.imag.copy(), step.real.copy(), step.imag.copy()
    line, groups = np.zeros(parts.shape[0] * 2 * GROUP, np.float32), parts.reshape(parts.size)
    for i in range(pixels.shape[0]):
        _turn_line(pixels[i], cosines, sines, line)
        _put_line(line, groups, 2 * GROUP * i, 2 * GROUP * parts.shape[1])
        _advance(cosines, sines, step_cosines, step_sines)
    return 0


@jit(fastmath=_LOOSE)
def turn_columns_back(parts, start, step, planes):
    """Undo `turn_columns`; the result, float32 of shape (2, lines, samples), holds real and imaginary parts apart."""
    cosines, sines, step_cosines, step_sines = start.real.copy(), start.imag.copy(), step.real.copy(), step.imag.copy()
    line, groups = np.empty(parts.shape[0] * 2 * GROUP, np.float32), parts.reshape(parts.size)
    for i in range(planes.shape[1]):
        _take_line(line, groups, 2 * GROUP * i, 2 * GROUP * parts.shape[1])
        _turn_line_back(line, cosines, sines, planes[0, i], planes[1, i])
        _advance(cosines, sines, step_cosines, step_sines)
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


@jit(fastmath=_LOOSE)
def _doppler_turns(frame, first_range, samples):
    """Doppler phase from line to line at each sample of a block.

    Returns
    -------
    turns : float32, shape (samples, 2, TAPS)
        Cosine and minus sine of the phase of 0, 1, ... lines.
    cycles : float64, shape (samples,)
        Cycles from one line to the next.
    """
    turns = np.empty((samples, 2, TAPS), np.float32)
    cycles = np.empty(samples)
    for c in range(samples):
        away = first_range + frame[3] * c - frame[4]
        frequency = 0.0
        for k in range(frame.size - 1, 9, -1):
            frequency = frequency * away + frame[k]
        cycles[c] = frame[1] * frequency
        step_re, step_im = math.cos(2.0 * math.pi * cycles[c]), -math.sin(2.0 * math.pi * cycles[c])
        re, im = 1.0, 0.0
        for k in range(TAPS):
            turns[c, 0, k], turns[c, 1, k] = re, im
            re, im = re * step_re - im * step_im, re * step_im + im * step_re
    return turns, cycles


@jit(fastmath=_LOOSE)
def _place_pixels(times, ranges, frame, offsets, lines, samples):
    """Write the lines and samples, registration included, of map pixels along a row."""
    a0, a1, a2, a3, a4, a5 = offsets[0, 0], offsets[0, 1], offsets[0, 2], offsets[0, 3], offsets[0, 4], offsets[0, 5]
    b0, b1, b2, b3, b4, b5 = offsets[1, 0], offsets[1, 1], offsets[1, 2], offsets[1, 3], offsets[1, 4], offsets[1, 5]
    start_s, start_m, centre_s, centre_m = frame[0], frame[2], frame[6], frame[8]
    per_line, per_sample, per_half_s, per_half_m = 1.0 / frame[1], 1.0 / frame[3], 1.0 / frame[7], 1.0 / frame[9]
    for c in range(times.size):
        u = (times[c] - centre_s) * per_half_s
        v = (ranges[c] - centre_m) * per_half_m
        lines[c] = (times[c] - start_s) * per_line + a0 + u * (a1 + u * a3 + v * a4) + v * (a2 + v * a5)
        samples[c] = (ranges[c] - start_m) * per_sample + b0 + u * (b1 + u * b3 + v * b4) + v * (b2 + v * b5)


@jit(fastmath=_LOOSE)
def _turn_pixels(values, cycles, out):
    """Write `values`, real and imaginary parts, turned by 2 pi `cycles` as alternating parts.

    Sine and cosine of half the angle are series, true to 1e-9; a few times faster than the library's functions.
    """
    re, im = values[0], values[1]
    for c in range(cycles.size):
        x = math.pi * (cycles[c] - math.floor(cycles[c] + 0.5))
        y = x * x
        s = 1.0 / 362880.0 - y * (1.0 / 39916800.0 - y / 6227020800.0)
        s = x * (1.0 - y * (1.0 / 6.0 - y * (1.0 / 120.0 - y * (1.0 / 5040.0 - y * s))))
        k = 1.0 / 40320.0 - y * (1.0 / 3628800.0 - y / 479001600.0)
        k = 1.0 - y * (0.5 - y * (1.0 / 24.0 - y * (1.0 / 720.0 - y * k)))
        cosine, sine = 1.0 - 2.0 * s * s, 2.0 * s * k
        out[2 * c] = re[c] * cosine - im[c] * sine
        out[2 * c + 1] = re[c] * sine + im[c] * cosine


@jit(fastmath=_LOOSE)
def _weigh(block, line, sample, tables, rows, turns):
    """Weighted sum of 8 x 8 pixels, each line turned by the Doppler phase from the first; real and imaginary part.

    The taps along azimuth are written out and indices have no sign: the compiler then makes one vector of the eight
    samples of a line, and of a plain double loop it does not (2.6 times slower). Arrays come whole and with an index:
    a row of its own would be counted as a reference for every pixel, which takes longer than the sum.
    """
    m, s, zero = np.uint64(line), np.uint64(sample), np.uint64(0)
    one, two, three, four = np.uint64(1), np.uint64(2), np.uint64(3), np.uint64(4)
    five, six, seven = np.uint64(5), np.uint64(6), np.uint64(7)
    azimuth, across = tables
    a, b = np.uint64(rows[0]), np.uint64(rows[1])
    w0, w1, w2, w3 = azimuth[a, zero], azimuth[a, one], azimuth[a, two], azimuth[a, three]
    w4, w5, w6, w7 = azimuth[a, four], azimuth[a, five], azimuth[a, six], azimuth[a, seven]
    re1, im1 = w1 * turns[s, zero, one], w1 * turns[s, one, one]
    re2, im2 = w2 * turns[s, zero, two], w2 * turns[s, one, two]
    re3, im3 = w3 * turns[s, zero, three], w3 * turns[s, one, three]
    re4, im4 = w4 * turns[s, zero, four], w4 * turns[s, one, four]
    re5, im5 = w5 * turns[s, zero, five], w5 * turns[s, one, five]
    re6, im6 = w6 * turns[s, zero, six], w6 * turns[s, one, six]
    re7, im7 = w7 * turns[s, zero, seven], w7 * turns[s, one, seven]
    total_re = np.float32(0.0)
    total_im = np.float32(0.0)
    for k in range(TAPS):
        n = np.uint64(k)
        q = across[b, n]
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


@jit(fastmath=_LOOSE)
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
        Zero-Doppler times and slant ranges; NaN where there is none.
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
    out : float32, shape (rows, 2 cols)
        Written, real and imaginary parts in turn; zero outside the block.
    """
    rows, cols = times.shape
    before = TAPS // 2 - 1
    first_line, first_sample = float(origin[0] + before), float(origin[1] + before)
    stop_line, stop_sample = float(block.shape[1] - TAPS + 1), float(block.shape[2] - TAPS + 1)
    turns, doppler = _doppler_turns(frame, frame[2] + frame[3] * first_sample, block.shape[2])
    tables = azimuth_table, range_table
    for start in range(0, cols, _STRIP):
        stop = min(start + _STRIP, cols)
        place = np.empty((2, stop - start))
        values = np.empty((2, stop - start), np.float32)
        cycles = np.empty(stop - start)
        for r in range(rows):
            _place_pixels(times[r, start:stop], ranges[r, start:stop], frame, offsets, place[0], place[1])
            for c in range(stop - start):
                line, sample = place[0, c] - first_line, place[1, c] - first_sample
                values[0, c] = values[1, c] = cycles[c] = 0.0
                # false for NaN as well
                if 0.0 <= line < stop_line and 0.0 <= sample < stop_sample:
                    m, s = int(line), int(sample)
                    weights = int((line - m) * STEPS + 0.5), int((sample - s) * STEPS + 0.5)
                    values[0, c], values[1, c] = _weigh(block, m, s, tables, weights, turns)
                    # one turn for the geometric phase and the Doppler phase of the first tap
                    cycles[c] = screen * ranges[r, start + c] + doppler[np.uint64(s)] * (line - m + before)
            _turn_pixels(values, cycles, out[r, 2 * start : 2 * stop])
    return 0
