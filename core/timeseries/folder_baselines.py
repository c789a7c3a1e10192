"""Perpendicular baselines of a folder of interferograms from the files that LiCSAR and GAMMA keep beside them.

LiCSAR writes one file ``baselines`` per frame: first date, second date, perpendicular baseline of the second against
the first (m), days; an older layout has a number before and the baselines of both dates against one scene at the end.
GAMMA, and with it PyRate, has a file per pair named by its dates: the components of the baseline across the track and
toward nadir (``initial_baseline(TCN)``, ``precision_baseline(TCN)``), or a table of ``bperp`` over the scene.

All of them count from the first scene to the second, positive toward larger look angles, as we do: with the look angle
t, B = C cos t - N sin t (the table of GAMMA holds C, N, t and B).
"""

from __future__ import annotations

import math
from datetime import date
from pathlib import Path

import numpy as np

from ..guarding import guard_parsing
from ..readers.finished.product import dates_in
from ..readers.finished.source import Source, base, file_size, open_source, pairs_of, read_text

_FRAME = "baselines"
_PAIR_FILES = ("*base*", "*bperp*")
_ORBIT_FILES = ("*slc.par", "*mli.par", "*.par")
_MOST_BYTES = 4_000_000
_MOST_FILES = 5000
_VECTORS = ("precision_baseline(tcn)", "initial_baseline(tcn)")
_TABLE_COLUMNS, _BPERP = 9, 7
# Radius of the Earth to that of the orbit, where no file tells: 514 km (TerraSAR-X) to 798 km (ENVISAT) of height are
# 0.925 to 0.889, of which the baseline changes by 3 per cent at most.
_RADII = 0.905


class FolderBaselines:
    """Perpendicular baselines by the dates of pairs.

    Parameters
    ----------
    source : Source
        The folder.
    first : str
        An interferogram in it; folders of metadata around it are searched too.
    """

    def __init__(self, source: Source, first: str):
        files, known = list(source.files), set(source.files)
        if Path(first).is_file():
            files += [file for file in open_source(first).files if file not in known]
            for above in tuple(Path(first).resolve().parents)[1:4]:
                files += [path.as_posix() for path in (above / _FRAME, above / "metadata" / _FRAME) if path.is_file()]
        self._files = Source(source.path, "", tuple(files))
        self._epochs, self._pairs = self._read_frame()
        self._named = self._name_pairs()
        self._radii = None

    def find(self, reference: date, secondary: date, incidence_rad: float):
        """Return the baseline of a pair in metres, None when no file tells it.

        Parameters
        ----------
        reference, secondary : date
        incidence_rad : float
            In the middle of the product; for files that hold components only.
        """
        for pair, sign in (((reference, secondary), 1.0), ((secondary, reference), -1.0)):
            if pair in self._pairs:
                return sign * self._pairs[pair]
            for file in self._named.get(pair, ()):
                found = self._read_pair(file, incidence_rad)
                if found is not None:
                    return sign * found
        if reference in self._epochs and secondary in self._epochs:
            return self._epochs[secondary] - self._epochs[reference]
        return None

    def _read_frame(self) -> tuple:
        """Return the baselines of dates against one scene, and those of pairs."""
        epochs, pairs = {}, {}
        file = next(iter(self._files.find(_FRAME, f"{_FRAME}.txt")), "")
        if not file or file_size(file) > _MOST_BYTES:
            return epochs, pairs
        with guard_parsing(base(file), "FOLDER"):
            for words in map(str.split, read_text(file).splitlines()):
                days = [found.date() for word in words[:3] for found in dates_in(word)]
                if len(days) != 2 or len(words) not in (4, 9):
                    continue
                told = _numbers(words[2:3] if len(words) == 4 else [words[3], words[7], words[8]])
                if told:
                    pairs[tuple(days)] = told[0]
                    epochs.update(zip(days, told[1:]))
        if not epochs and len({first for first, _ in pairs}) == 1:
            epochs = {first: 0.0 for first, _ in pairs}
            epochs.update({second: value for (_, second), value in pairs.items()})
        return epochs, pairs

    def _name_pairs(self) -> dict:
        """Return the files that may hold the baseline of a pair, by the two dates in their names."""
        found: dict = {}
        for file in self._files.find(*_PAIR_FILES)[:_MOST_FILES]:
            days = [day.date() for day in dates_in(base(file).replace("_", " ").replace("-", " ").replace(".", " "))]
            if len(days) == 2:
                found.setdefault(tuple(days), []).append(file)
        return found

    def _read_pair(self, file: str, incidence_rad: float):
        if file_size(file) > _MOST_BYTES:
            return None
        text = read_text(file)
        values = pairs_of(text, ":")
        for key in _VECTORS:
            vector = _numbers(values.get(key, "").split()[:3])
            if len(vector) == 3 and any(vector):
                look = self._look_angle(incidence_rad)
                return vector[1] * math.cos(look) - vector[2] * math.sin(look) if math.isfinite(look) else None
        if "bperp" not in text:
            return None
        rows = [_numbers(line.split()) for line in text.splitlines()]
        rows = [row[_BPERP] for row in rows if len(row) == _TABLE_COLUMNS]
        return float(np.mean(rows)) if rows else None

    def _look_angle(self, incidence_rad: float) -> float:
        if self._radii is None:
            self._radii = self._read_radii()
        return math.asin(self._radii * math.sin(incidence_rad)) if math.isfinite(incidence_rad) else math.nan

    def _read_radii(self) -> float:
        """Return the radius of the Earth over that of the orbit, of a parameter file of GAMMA when there is one."""
        for pattern in _ORBIT_FILES:
            for file in self._files.find(pattern)[:20]:
                if file_size(file) > _MOST_BYTES:
                    continue
                values = pairs_of(read_text(file), ":")
                keys = ("earth_radius_below_sensor", "sar_to_earth_center")
                earth, orbit = (_numbers(values.get(key, "").split()[:1]) for key in keys)
                if earth and orbit and 0.8 < earth[0] / max(orbit[0], 1.0) < 1.0:
                    return earth[0] / orbit[0]
        return _RADII


def _numbers(words: list) -> list:
    """Return words as finite numbers, an empty list when one of them is none."""
    try:
        found = [float(word) for word in words]
    except ValueError:
        return []
    return found if all(map(math.isfinite, found)) else []
