"""Small PNG of few colours, in which the flat colours of legends and windows stay exactly what they are."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from scipy.cluster.vq import kmeans2

# Colours of at least as many pixels count as flat. So many of the largest are kept as they are, and so many of those
# that are unlike them: the patches of a legend are small beside a map in shades of one colour.
_FLAT_PIXELS, _LARGEST, _UNLIKE = 24, 40, 20
_SAMPLE = 12_000


def write_small(source: Path, target: Path, *, largest_bytes: int, width: int) -> None:
    """Write a picture below a size: fewer colours first, then fewer pixels.

    Parameters
    ----------
    source, target : Path
        PNG to read and to write.
    largest_bytes : int
        Size of the file.
    width : int
        Largest width in pixels.
    """
    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    for colours in (160, 110, 80, 64):
        _write(picture, target, width, colours)
        if target.stat().st_size <= largest_bytes:
            return
    while target.stat().st_size > largest_bytes:
        width = int(0.92 * min(width, picture.width()))
        _write(picture, target, width, 80)


def _write(picture: QImage, target: Path, width: int, colours: int) -> None:
    if width < picture.width():
        picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    bits = picture.constBits()
    bits.setsize(picture.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(-1, 4)[:, 2::-1]
    table = [QColor(*(int(part) for part in colour)).rgb() for colour in _palette(pixels, colours)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(target))


def _palette(pixels: np.ndarray, colours: int) -> np.ndarray:
    """Return the colours of a picture: the flat ones, and means of the others."""
    code = pixels.astype(np.int64) @ np.array([65536, 256, 1])
    values, counts = np.unique(code, return_counts=True)
    order = np.argsort(counts)[::-1][: int((counts >= _FLAT_PIXELS).sum())]
    flat = np.concatenate([values[order[:_LARGEST]], _unlike(values[order[:_LARGEST]], values[order[_LARGEST:]])])
    others = code[~np.isin(code, flat)]
    found = [_split(flat)]
    if others.size:
        rng = np.random.default_rng(1)
        seen = _split(others[rng.integers(0, others.size, min(_SAMPLE, others.size))]).astype(float)
        count = min(colours - len(flat), len(np.unique(seen, axis=0)))
        start = np.unique(seen, axis=0)
        start = start[rng.permutation(len(start))[:count]]
        with warnings.catch_warnings():  # a colour that no pixel is nearest to does no harm
            warnings.simplefilter("ignore", UserWarning)
            found.append(np.rint(kmeans2(seen, start, iter=8, minit="matrix")[0]))
    return np.concatenate(found)


def _unlike(kept: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return the colours that are farthest from those kept and from each other, one after the other."""
    chosen, colours = [], _split(values).astype(float)
    distance = np.full(len(values), np.inf)
    for code in kept:
        distance = np.minimum(distance, np.abs(colours - _split(code)).sum(axis=1))
    while len(chosen) < min(_UNLIKE, len(values)):
        farthest = int(np.argmax(distance))
        chosen.append(values[farthest])
        distance = np.minimum(distance, np.abs(colours - colours[farthest]).sum(axis=1))
    return np.array(chosen, values.dtype)


def _split(code: np.ndarray) -> np.ndarray:
    return np.stack([code >> 16, (code >> 8) & 255, code & 255], axis=-1)
