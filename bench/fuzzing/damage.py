"""Ways to damage a file, and files that were never sound: bombs, hostile markup, noise, other encodings."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import numpy as np

_HEAD = 4096
_NUMBER = re.compile(rb"[-+]?\d+\.?\d*(?:[eE][-+]?\d+)?")
_TEXTS = (
    *(b"0", b"-1", b"1e308", b"-1e999", b"nan", b"inf", b"", b"99999999999999999999", b"4294967295", b"2147483647"),
    *(
        b"1e-320",
        b"0x10",
        b"--3",
        b"1e",
        b"1,5",
        "٣".encode(),
        "½".encode(),
        b"NULL",
        b"65536",
        b"-2147483648",
        b"1e30",
    ),
)
_WORDS = tuple(bytes.fromhex(t) for t in ("ffffffff", "7fffffff", "80000000", "00000000", "7fc00000", "7f800000"))


def flip_bits(rng, data: bytes) -> bytes:
    """Flip 1 to 64 bits, mostly in the head of the file."""
    out = bytearray(data)
    reach = len(out) if rng.random() < 0.4 else min(len(out), _HEAD)
    for spot in rng.integers(0, max(reach, 1), int(rng.integers(1, 65))):
        if out:
            out[spot] ^= 1 << int(rng.integers(8))
    return bytes(out)


def truncate(rng, data: bytes) -> bytes:
    """Cut the file short."""
    return data[: int(rng.integers(0, len(data) + 1))] if rng.random() < 0.8 else data[: int(rng.integers(0, 64))]


def swap_number(rng, data: bytes) -> bytes:
    """Put an extreme in the place of 1 to 3 numbers written as text."""
    for _ in range(int(rng.integers(1, 4))):
        found = list(_NUMBER.finditer(data[: 1 << 16]))
        if not found:
            return swap_word(rng, data)
        spot = found[int(rng.integers(len(found)))]
        data = data[: spot.start()] + _TEXTS[int(rng.integers(len(_TEXTS)))] + data[spot.end() :]
    return data


def swap_word(rng, data: bytes) -> bytes:
    """Put an extreme in the place of four bytes, in either order."""
    out = bytearray(data)
    for _ in range(int(rng.integers(1, 5))):
        spot = int(rng.integers(0, max(min(len(out), _HEAD if rng.random() < 0.7 else len(out)) - 4, 1)))
        word = _WORDS[int(rng.integers(len(_WORDS)))]
        out[spot : spot + 4] = word if rng.random() < 0.5 else word[::-1]
    return bytes(out)


def cut_or_insert(rng, data: bytes) -> bytes:
    """Take a piece out, put noise in, or repeat a piece."""
    start = int(rng.integers(0, len(data) + 1))
    piece = data[start : start + int(rng.integers(1, 400))]
    kind = int(rng.integers(3))
    if kind == 0:
        return data[:start] + data[start + len(piece) :]
    return data[:start] + (rng.bytes(len(piece)) if kind == 1 else piece * int(rng.integers(2, 60))) + data[start:]


def shuffle_lines(rng, data: bytes) -> bytes:
    """Drop, repeat or exchange lines."""
    lines = data.split(b"\n")
    for _ in range(int(rng.integers(1, 4))):
        one, two = (int(k) for k in rng.integers(0, len(lines), 2))
        kind = int(rng.integers(3))
        if kind == 0 and len(lines) > 1:
            del lines[one]
        elif kind == 1:
            lines.insert(two % (len(lines) + 1), lines[one])
        else:
            two %= len(lines)
            one %= len(lines)
            lines[one], lines[two] = lines[two], lines[one]
    return b"\n".join(lines)


def recode(rng, data: bytes) -> bytes:
    """Write the text in another encoding, or put bytes into it that no encoding has."""
    kind = int(rng.integers(5))
    text = data.decode("latin-1")
    if kind < 3:
        return text.encode(("utf-16", "utf-32", "utf-7")[kind], "replace")
    spot = int(rng.integers(0, len(data) + 1))
    return data[:spot] + (b"\xff\xfe\xed\xa0\x80\xc0\xaf" if kind == 3 else b"\0\0\x1a\x0b\x85") + data[spot:]


def _other(rng, data: bytes) -> bytes:
    """Put something else in the place of the file."""
    return OTHERS[int(rng.integers(len(OTHERS)))]


def _zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for k in range(6):
            archive.writestr(f"S1AA_{k}/a{k}.txt", b"reference granule: a\n" + bytes(50 << 20))
    return out.getvalue()


def _zip_names() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../../escape.txt", "a\nb.tif", "C:\\x.tif", "/etc/x_unw_phase.tif", "a" * 5000 + ".unw"):
            archive.writestr(name, b"x")
    return out.getvalue()


_LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY a%d "%s">' % (k, b"&a%d;" % (k - 1) * 10) for k in range(1, 20))
    + b"]><quakeml><imageFile>&a19;</imageFile></quakeml>"
)
_OUTSIDE = (
    b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY % c SYSTEM "http://[::1]/x">%c;]>'
    b"<quakeml><event publicID='x'>&b;</event></quakeml>"
)
OTHERS = (
    b"", b"\0", b"\n" * 200_000, b" " * 300_000, b"\0" * 300_000, b"a" * 300_000, b"1," * 150_000, b"1 " * 150_000,
    b"[" * 200_000, b'{"a":' * 100_000, b'"' + b"a" * 200_000, b"1" * 100_000, b"-" * 100_000,
    b"<a>" * 80_000, b"<!--" * 60_000, b"<![CDATA[" * 30_000, b"<?" * 80_000, b"<a b=" + b"c" * 200_000 + b">",
    b"<a " + b"c " * 100_000 + b"/>", b"<a>" + b"b<!---->" * 40_000 + b"</a>", b"&a" * 100_000,
    b"<a>" + b"&" * 200_000,
    b"<q><event>" + b"<origin/>" * 40_000 + b"</event></q>", b"<a b='" * 50_000, b'<a "' * 60_000,
    _LAUGHS, _OUTSIDE, b"\xef\xbb\xbf", b"\xff\xfe" + b"a\0" * 50_000, b"PK\x05\x06" + bytes(18),
    b"PK\x03\x04" * 20_000,
    b"CDF\x01" + b"\xff" * 200, b"CDF\x02" + bytes(4) + b"\0\0\0\x0a\x7f\xff\xff\xff" * 40,
    b"\x89HDF\r\n\x1a\n" + b"\xff" * 500,
    b"\x89HDF\r\n\x1a\n" + bytes(500), b"II*\0\x08\0\0\0\xff\xff" + b"\xff" * 300, b"II*\0\x08\0\0\0\0\0",
    b"GRIB" + b"\xff" * 200,
    b"MM\0*" + bytes(4) + b"\xff" * 50, b"II+\0\x08\0\0\0" + b"\xff" * 60,
    b"ENVI\nsamples = 99999999\nlines = 99999999\n",
    b"\x1f\x8b\x08" + bytes(300), b"BZh91AY&SY" + bytes(100), b'PRODUCT="' + b"A" * 2000,
    b'PRODUCT="ASA_IMS_1P"\n' * 100,
    b"<VRTDataset rasterXSize='2000000000' rasterYSize='2000000000'>"
    b"<VRTRasterBand dataType='Float64' band='1'/></VRTDataset>",
)  # fmt: skip

WAYS = (
    flip_bits,
    flip_bits,
    truncate,
    truncate,
    swap_number,
    swap_number,
    swap_word,
    cut_or_insert,
    shuffle_lines,
    recode,
)


def damage(rng, tree: dict) -> str:
    """Damage a tree of files (path: bytes, or None for a folder) in place and tell how."""
    names = sorted(name for name in tree if tree[name] is not None)
    sizes = np.array([len(tree[name]) for name in names], float) ** 0.25 + 1.0
    spot = names[int(rng.choice(len(names), p=sizes / sizes.sum()))]
    turn = rng.random()
    if turn < 0.04:
        tree[spot] = None
        return f"{spot}: a folder in its place"
    if turn < 0.07:
        del tree[spot]
        return f"{spot}: absent"
    way = _other if turn < 0.17 else WAYS[int(rng.integers(len(WAYS)))]
    tree[spot] = way(rng, tree[spot])
    return f"{spot}: {way.__name__}"


def write_hostile(folder: Path, place) -> None:
    """Write bombs that take a library to make; `place` makes the folder of a seed."""
    import h5py

    for name, content in (("bomb.zip", _zip_bomb()), ("names.zip", _zip_names())):
        (place(folder, "hyp3", f"hostile {name}", name) / name).write_bytes(content)
    lines = "".join(f"{k},{k},0,{2024 + k // 8000}-01-01 00:00:{k % 8000 / 200:.3f},1\n" for k in range(30_000))
    table = "# crs: EPSG:32632\nx,y,z,time,displacement_mm\n" + lines
    where = place(folder, "ground radar files", "hostile table", "a.csv") / "a.csv"
    where.write_text(table, encoding="ascii")
    huge, many = 3_000_000, 2_000_000_000
    with h5py.File(place(folder, "aria", "hostile", "a.nc") / "a.nc", "w") as file:
        data = file.create_group("science/grids/data")
        _bomb(data, "unwrappedPhase", (huge, huge), (huge // 300, huge // 100))
        for name in ("longitude", "latitude"):
            _bomb(data, name, (many,), (1 << 28,))
    with h5py.File(place(folder, "nisar", "hostile", "a.h5") / "a.h5", "w") as file:
        group = file.create_group("science/LSAR/GUNW/grids/frequencyA/unwrappedInterferogram/HH")
        _bomb(group, "unwrappedPhase", (huge, huge), (huge // 300, huge // 100))
        group["xCoordinates"], group["yCoordinates"] = np.arange(100.0), np.arange(100.0)
        group["projection"] = np.uint32(32640)
    with h5py.File(place(folder, "opera", "hostile", "a.nc") / "a.nc", "w") as file:
        _bomb(file, "displacement", (30_000, 30_000), (30_000, 30_000))
        file["x"], file["y"] = np.arange(30_000.0), -np.arange(30_000.0)
        file["spatial_ref"] = np.uint32(32640)
        file.create_group("identification")["reference_datetime"] = b"2019-07-04 13:51:58.0"
    with h5py.File(place(folder, "mintpy", "hostile", "a.h5") / "a.h5", "w") as file:
        file.attrs.update({"FILE_TYPE": "velocity", "X_FIRST": "58", "Y_FIRST": "29", "X_STEP": "1e-5"})
        file.attrs.update({"Y_STEP": "-1e-5", "LENGTH": str(huge), "WIDTH": str(huge), "WAVELENGTH": "0.05"})
        _bomb(file, "velocity", (huge, huge), (huge // 300, huge // 100))
    with h5py.File(place(folder, "ground radar", "hostile", "a.h5") / "a.h5", "w") as file:
        file.attrs["header"] = "[" * 50_000
        for name in ("real", "imag"):
            _bomb(file, name, (3, 60_000, 60_000), (1, 20_000, 20_000))
    with h5py.File(place(folder, "climate hdf5", "hostile", "a.nc") / "a.nc", "w") as file:
        _bomb(file, "tas", (1000, 60_000, 60_000), (1, 20_000, 20_000))


def _bomb(group, name: str, shape: tuple, chunks: tuple) -> None:
    """A dataset of terabytes in a few bytes, in chunks too large to hold."""
    group.create_dataset(name, shape, "f4", chunks=chunks, compression="gzip", fillvalue=1.0)
