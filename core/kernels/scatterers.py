"""Persistent scatterers: amplitude statistics, the search of rate and height on arcs, and the test of single points."""

from __future__ import annotations

import math

import numpy as np

from ._jit import jit

_REFINEMENTS = 3


@jit
def add_amplitudes(scene, factor, total, squares, count):
    """Add the calibrated amplitudes of a scene, and their squares, to running sums; zero and NaN are no data.

    Parameters
    ----------
    scene : complex64, shape (rows, cols)
    factor : float
        Calibration of the amplitude.
    total, squares : float64, shape (rows, cols)
        Written: sums.
    count : int32, shape (rows, cols)
        Written: scenes with data.
    """
    rows, cols = scene.shape
    for i in range(rows):
        for j in range(cols):
            value = scene[i, j]
            power = value.real * value.real + value.imag * value.imag
            if power > 0.0 and power < math.inf:
                amplitude = factor * math.sqrt(power)
                total[i, j] += amplitude
                squares[i, j] += amplitude * amplitude
                count[i, j] += 1


@jit(fastmath=True)
def _coarse(real, imag, years, slopes, bounds, turn, work):
    """Largest sum of phasors over a grid of rates and heights; returns (rate, height)."""
    first_rate, step_rate, rates, first_height, step_height, heights = bounds
    dates = years.size
    best = np.float32(-1.0)
    best_rate = 0
    best_height = 0
    for h in range(int(heights)):
        height = first_height + h * step_height
        for k in range(dates):
            angle = -(slopes[k] * height + years[k] * first_rate)
            c = np.float32(math.cos(angle))
            s = np.float32(math.sin(angle))
            work[0, k] = real[k] * c - imag[k] * s
            work[1, k] = real[k] * s + imag[k] * c
        for v in range(int(rates)):
            sum_real = np.float32(0.0)
            sum_imag = np.float32(0.0)
            for k in range(dates):
                a = work[0, k]
                b = work[1, k]
                sum_real += a
                sum_imag += b
                work[0, k] = a * turn[0, k] - b * turn[1, k]
                work[1, k] = a * turn[1, k] + b * turn[0, k]
            power = sum_real * sum_real + sum_imag * sum_imag
            if power > best:
                best = power
                best_rate = v
                best_height = h
    return first_rate + best_rate * step_rate, first_height + best_height * step_height


@jit
def _phasor_sum(real, imag, years, slopes, rate, height):
    x = 0.0
    y = 0.0
    for k in range(years.size):
        angle = rate * years[k] + height * slopes[k]
        c = math.cos(angle)
        s = math.sin(angle)
        x += real[k] * c + imag[k] * s
        y += imag[k] * c - real[k] * s
    return x, y


@jit
def _refine(real, imag, years, slopes, rate, height, with_height):
    """Least squares on the residual phases around a peak; returns (rate, height, offset, length of the sum)."""
    x, y = _phasor_sum(real, imag, years, slopes, rate, height)
    for _ in range(_REFINEMENTS):
        s1 = st = sb = stt = sbb = stb = sr = srt = srb = 0.0
        for k in range(years.size):
            if real[k] == 0.0 and imag[k] == 0.0:
                continue
            angle = rate * years[k] + height * slopes[k]
            c = math.cos(angle)
            s = math.sin(angle)
            re = real[k] * c + imag[k] * s
            im = imag[k] * c - real[k] * s
            residual = math.atan2(im * x - re * y, re * x + im * y)
            t = years[k]
            b = slopes[k]
            s1 += 1.0
            st += t
            sb += b
            stt += t * t
            sbb += b * b
            stb += t * b
            sr += residual
            srt += residual * t
            srb += residual * b
        if s1 < 4.0:
            break
        tt = stt - st * st / s1
        bb = sbb - sb * sb / s1
        tb = stb - st * sb / s1
        rt = srt - sr * st / s1
        rb = srb - sr * sb / s1
        if with_height:
            determinant = tt * bb - tb * tb
            if determinant <= 1e-12 * tt * bb:
                break
            new_rate = rate + (rt * bb - rb * tb) / determinant
            new_height = height + (rb * tt - rt * tb) / determinant
        else:
            new_rate = rate + rt / tt
            new_height = height
        new_x, new_y = _phasor_sum(real, imag, years, slopes, new_rate, new_height)
        if new_x * new_x + new_y * new_y < x * x + y * y:
            break
        rate, height, x, y = new_rate, new_height, new_x, new_y
    return rate, height, math.atan2(y, x), math.sqrt(x * x + y * y)


@jit
def _prepare_turn(years, step_rate, turn):
    for k in range(years.size):
        turn[0, k] = math.cos(-years[k] * step_rate)
        turn[1, k] = math.sin(-years[k] * step_rate)


@jit
def search_arcs(real, imag, years, slopes, arcs, bounds, found):
    """Rate and height that bring the phase differences of neighbours into step: the peak of the periodogram.

    Parameters
    ----------
    real, imag : float32, shape (points, dates)
        Unit phasors of the interferograms with the reference scene; zero = no data.
    years : float64, shape (dates,)
        Time of each date.
    slopes : float64, shape (points, dates)
        Radians per metre of height; all zero where heights are not sought.
    arcs : int64, shape (arcs, 2)
        From and to.
    bounds : tuple of float
        First rate, its step and number of steps (radians per year); first height, its step and number (metres).
    found : float64, shape (arcs, 4)
        Written: rate, height, offset (radians) of the second point against the first, and coherence 0 to 1
        (Ferretti et al. 2001).
    """
    dates = years.size
    work = np.empty((2, dates), np.float32)
    turn = np.empty((2, dates), np.float32)
    re = np.empty(dates, np.float32)
    im = np.empty(dates, np.float32)
    slope = np.empty(dates)
    _prepare_turn(years, bounds[1], turn)
    for m in range(arcs.shape[0]):
        p = arcs[m, 0]
        q = arcs[m, 1]
        count = 0
        for k in range(dates):
            re[k] = real[q, k] * real[p, k] + imag[q, k] * imag[p, k]
            im[k] = imag[q, k] * real[p, k] - real[q, k] * imag[p, k]
            slope[k] = 0.5 * (slopes[p, k] + slopes[q, k])
            count += re[k] != 0.0 or im[k] != 0.0
        rate, height = _coarse(re, im, years, slope, bounds, turn, work)
        found[m, 0], found[m, 1], found[m, 2], length = _refine(re, im, years, slope, rate, height, bounds[5] > 1.0)
        found[m, 3] = length / max(count, 1)


@jit
def judge_points(real, imag, rest_real, rest_imag, years, slopes, near, weight, bounds, found):
    """Rate, height and phase stability of single points once what their neighbours share is taken out.

    Parameters
    ----------
    real, imag : float32, shape (points, dates)
        Unit phasors of the points to test; zero = no data.
    rest_real, rest_imag : float32, shape (scatterers, dates)
        Unit phasors of what the model leaves at known scatterers.
    years, slopes, bounds
        As for `search_arcs`; slopes of the points to test.
    near : int64, shape (points, neighbours)
        Known scatterers around each point, never itself; -1 = none.
    weight : float64, shape (points, neighbours)
        Their weights.
    found : float64, shape (points, 4)
        Written: rate, height, offset, and coherence; coherence 0 without neighbours.
    """
    dates = years.size
    work = np.empty((2, dates), np.float32)
    turn = np.empty((2, dates), np.float32)
    re = np.empty(dates, np.float32)
    im = np.empty(dates, np.float32)
    _prepare_turn(years, bounds[1], turn)
    for p in range(near.shape[0]):
        count = 0
        for k in range(dates):
            x = 0.0
            y = 0.0
            for n in range(near.shape[1]):
                q = near[p, n]
                if q >= 0:
                    x += weight[p, n] * rest_real[q, k]
                    y += weight[p, n] * rest_imag[q, k]
            length = math.sqrt(x * x + y * y)
            if length > 0.0:
                x /= length
                y /= length
            re[k] = real[p, k] * x + imag[p, k] * y
            im[k] = imag[p, k] * x - real[p, k] * y
            count += re[k] != 0.0 or im[k] != 0.0
        if count < 4:
            found[p] = 0.0
            continue
        rate, height = _coarse(re, im, years, slopes[p], bounds, turn, work)
        found[p, 0], found[p, 1], found[p, 2], total = _refine(re, im, years, slopes[p], rate, height, bounds[5] > 1.0)
        found[p, 3] = total / count
