"""Pixel offsets: offsets per second and their error on speckle with a known shift, ours and peers'.

Run with the package importable as `quakesar`:  python bench/offsets.py [--size 1024 2048] [--repeat 2]
Windows of 64 x 64 pixels that do not overlap, search +-4 pixels, coherence 0.8. Peers are measured when they are
installed, on the same windows: scikit-image (phase_cross_correlation, upsampled 32-fold) and OpenCV (matchTemplate with
a parabola, on amplitudes as they are and interpolated twofold). The error is the rms of 0.37 and -0.61 pixels of shift.
The processor time of a window stays the same from size to size when the cost is linear.
"""

from __future__ import annotations

import argparse
import importlib.util
import math
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from quakesar.core.conventions import Looks
from quakesar.core.pipeline import default_workers
from quakesar.core.window_matching import Plan, match_windows
from scipy import fft

WINDOW, SEARCH, COHERENCE, SHIFT = 64, 4, 0.8, (0.37, -0.61)
MARGIN, TILE = 12, 512


def make_scenes(size):
    """Speckle that fills 0.9 x 0.6 of its band, the later scene moved."""
    rng = np.random.default_rng(1)
    down, across = fft.fftfreq(size)[:, None], fft.fftfreq(size)[None, :]
    band = (np.abs(down) < 0.45) & (np.abs(across) < 0.3)
    a, b = (band * (rng.standard_normal((size, size)) + 1j * rng.standard_normal((size, size))) for _ in range(2))
    b = COHERENCE * a + math.sqrt(1.0 - COHERENCE**2) * b
    b = b * np.exp(-2j * np.pi * (down * SHIFT[0] + across * SHIFT[1]))
    return tuple((fft.ifft2(image) * size).astype(np.complex64) for image in (a, b))


def corners(size):
    """First pixels of the windows."""
    first = np.arange(MARGIN, size - WINDOW - MARGIN + 1, WINDOW)
    return np.stack(np.meshgrid(first, first, indexing="ij"), axis=-1).reshape(-1, 2)


def ours(scenes, places, workers):
    """Match windows tile by tile, on threads as the stage does."""
    plan = Plan(Looks(WINDOW, WINDOW), Looks(WINDOW, WINDOW), Looks(SEARCH, SEARCH), 16)
    tiles = np.unique(places // TILE, axis=0)

    def match(tile):
        chosen = places[(places // TILE == tile).all(axis=1)]
        start = chosen.min(axis=0) - MARGIN
        stop = chosen.max(axis=0) + WINDOW + MARGIN
        cut = slice(start[0], stop[0]), slice(start[1], stop[1])
        shifts = match_windows(*(scene[cut] for scene in scenes), np.ascontiguousarray(chosen - start), plan)
        return np.stack([shifts.rows, shifts.cols], axis=1)

    with ThreadPoolExecutor(workers) as pool:
        return np.concatenate(list(pool.map(match, tiles)))


def finer(scene):
    """Amplitude of a scene interpolated twofold."""
    rows, cols = scene.shape
    spectrum = fft.fftshift(fft.fft2(scene))
    return np.abs(fft.ifft2(fft.ifftshift(np.pad(spectrum, ((rows // 2,) * 2, (cols // 2,) * 2))))).astype(np.float32)


def opencv_finer(scenes, places):
    """The same on amplitudes interpolated twofold."""
    return 0.5 * match_opencv([finer(scene) for scene in scenes], 2 * places, 2 * WINDOW, 2 * SEARCH)


def scikit_image(scenes, places):
    """Phase correlation of amplitudes, upsampled 32-fold."""
    from skimage.registration import phase_cross_correlation

    images = [np.abs(scene) for scene in scenes]
    found = []
    for row, col in places:
        cut = slice(row, row + WINDOW), slice(col, col + WINDOW)
        one, two = (image[cut] - image[cut].mean() for image in images)
        found.append(-phase_cross_correlation(one, two, upsample_factor=32, normalization=None)[0])
    return np.array(found)


def opencv(scenes, places):
    """Normalised correlation at whole pixels, closed with a parabola."""
    return match_opencv([np.abs(scene).astype(np.float32) for scene in scenes], places, WINDOW, SEARCH)


def match_opencv(images, places, window, search):
    """Match windows of one image in the other."""
    import cv2

    found = []
    for row, col in places:
        template = images[0][row : row + window, col : col + window]
        area = images[1][row - search : row + window + search, col - search : col + window + search]
        surface = cv2.matchTemplate(area, template, cv2.TM_CCOEFF_NORMED)
        r, c = np.unravel_index(np.argmax(surface[1:-1, 1:-1]), (2 * search - 1, 2 * search - 1))
        patch = surface[r : r + 3, c : c + 3]
        bend = 2.0 * patch[1, 1] - patch[0, 1] - patch[2, 1], 2.0 * patch[1, 1] - patch[1, 0] - patch[1, 2]
        move = 0.5 * (patch[2, 1] - patch[0, 1]) / bend[0], 0.5 * (patch[1, 2] - patch[1, 0]) / bend[1]
        found.append((r + 1 - search + move[0], c + 1 - search + move[1]))
    return np.array(found)


def show(name, function, count, repeat):
    """Print offsets per second of the best run, by the clock and by processor time, and the error.

    Returns the seconds of processor time of a window.
    """
    wall = busy = math.inf
    for _ in range(repeat):
        start = time.perf_counter(), time.process_time()
        found = function()
        wall, busy = min(wall, time.perf_counter() - start[0]), min(busy, time.process_time() - start[1])
    error = found[np.isfinite(found).all(axis=1)] - SHIFT
    rms = np.sqrt(np.mean(error**2, axis=0))
    speed = f"{count / wall:7.0f} offsets/s {count / busy:7.0f} a processor second"
    print(f"  {name:28s} {speed}   error {rms[0]:.3f}, {rms[1]:.3f} pixel", flush=True)
    return busy / count


PEERS = (
    ("scikit-image", "skimage", scikit_image),
    ("OpenCV", "cv2", opencv),
    ("OpenCV, twofold", "cv2", opencv_finer),
)


def main():
    """Measure each size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, nargs="+", default=[1024, 2048])
    parser.add_argument("--repeat", type=int, default=2)
    options = parser.parse_args()
    ours(make_scenes(256), corners(256), 1)
    threads, first = default_workers(), None
    for size in options.size:
        scenes, places = make_scenes(size), corners(size)
        print(f"{size} x {size} pixels, {len(places)} windows")
        cost = show("QuakeSAR, 1 thread", lambda: ours(scenes, places, 1), len(places), options.repeat)  # noqa: B023
        first = first or cost
        print(f"  {'':28s} processor time of a window over that of the first size: {cost / first:.2f}")
        show(f"QuakeSAR, {threads} threads", lambda: ours(scenes, places, threads), len(places), options.repeat)  # noqa: B023
        for name, module, peer in PEERS:
            if importlib.util.find_spec(module):
                show(f"{name}, 1 thread", lambda: peer(scenes, places), len(places), 1)  # noqa: B023


if __name__ == "__main__":
    main()
