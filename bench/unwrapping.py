"""Unwrapping: wall and processor time, peak memory and wrong cycles of our engine and of every peer that is installed.

Run with the package importable as `quakesar`:
python bench/unwrapping.py [--sizes 512,1024] [--kinds easy,hard,rupture] [--engines own,snaphu-smooth-mst,...]
                           [--peers-python PYTHON] [--limit SECONDS] [--seed 1] [--real FOLDER]
Every engine runs in a process of its own on the same scene of 10 looks with known truth. "wrong" is the share of the
pixels with a coherence of at least 0.3 that are off their true cycle after the median cycle is taken out; for the
rupture, pixels within 10 pixels of the line are left out. Memory is the peak beyond what the process held before.
An engine that was stopped at --limit seconds of processor time is not tried on larger scenes of the kind.
The peers may live in another environment: --peers-python names its interpreter. "own-checked" makes the second solution
too. --real compares on the single-look pair of the shared data (share of pixels on the same cycle as our solution, by
our component). Frames in tiles: unwrapping_tiles.py.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

WAVELENGTH_M = 0.0562
LOOKS = 10
STOPPED = "stopped"
STRIKE_DEG = 12.0
HALF_LENGTH = 0.35
PEERS = (
    "whirlwind",
    "snaphu-smooth-mst",
    "snaphu-smooth-mcf",
    "snaphu-defo-mst",
    "snaphu-defo-mcf",
    "kamui",
    "skimage",
)
ENGINES = ("own", "own-checked", "own-smooth", "own-faults", *PEERS)
MODULES = {
    "own": "quakesar",
    "whirlwind": "whirlwind",
    "snaphu": "snaphu",
    "kamui": "kamui",
    "skimage": "skimage",
}


def power_law(generator, size, exponent):
    """Random field of unit variance whose two-dimensional spectrum falls with the wavenumber to `exponent`."""
    wavenumber = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None])
    wavenumber[0, 0] = np.inf
    spectrum = np.fft.rfft2(generator.standard_normal((size, size), np.float32)) * wavenumber ** (exponent / 2.0)
    field = np.fft.irfft2(spectrum, s=(size, size))
    return ((field - field.mean()) / field.std()).astype(np.float32)


def patches(generator, size, scale):
    """Random field with a Gaussian correlation of `scale` pixels."""
    k2 = np.fft.fftfreq(size)[:, None] ** 2 + np.fft.rfftfreq(size)[None] ** 2
    spectrum = np.fft.rfft2(generator.standard_normal((size, size), np.float32))
    return np.fft.irfft2(spectrum * np.exp(-2.0 * (np.pi * scale) ** 2 * k2), s=(size, size))


def earthquake(size, cycles=18.0):
    """Three lobes of fringes."""
    r, c = (np.mgrid[:size, :size] - (size - 1) / 2.0) / size

    def lobe(c0, r0, width):
        return np.exp(-((c - c0) ** 2 + (r - r0) ** 2) / (2.0 * width**2))

    lobes = lobe(0.1, 0.12, 0.13) - 0.6 * lobe(0.1, -0.2, 0.12) - 0.25 * lobe(-0.2, 0.0, 0.15)
    return 2.0 * np.pi * cycles * lobes


def rupture(size, offset_m=2.0):
    """Crack that offsets its sides by `offset_m` at its middle, tapered as (1 - s^2)^1.5, and its distance."""
    half = HALF_LENGTH * size
    r, c = np.mgrid[:size, :size] - (size - 1) / 2.0
    strike = np.radians(STRIKE_DEG)
    normal = c * np.cos(strike) + r * np.sin(strike)
    along = -c * np.sin(strike) + r * np.cos(strike)
    z = np.abs(normal) + 1j * along
    slip = ((z * z + half**2) ** 1.5 - z**3 - 1.5 * half**2 * z).real / half**3
    distance = np.hypot(normal, np.maximum(np.abs(along) - half, 0.0))
    return 0.5 * offset_m * slip * np.sign(normal) * 4.0 * np.pi / WAVELENGTH_M, distance


def rupture_line(size):
    """Ends of the crack as (row, column)."""
    strike = np.radians(STRIKE_DEG)
    end = HALF_LENGTH * size * np.array([np.cos(strike), -np.sin(strike)])
    return np.array([-end, end]) + (size - 1) / 2.0


def add_speckle(generator, phase, gamma):
    """Interferogram, sample coherence and noise of complex Wishart matrices (Bartlett's decomposition)."""
    shape = phase.shape
    first = np.sqrt(generator.standard_gamma(LOOKS, shape)).astype(np.float32)
    rest = generator.standard_gamma(LOOKS - 1, shape).astype(np.float32)
    cross = generator.standard_normal(shape, np.float32) + 1j * generator.standard_normal(shape, np.float32)
    second = gamma * first + np.sqrt((1.0 - gamma**2) / 2.0) * cross
    product = first * np.conj(second)
    power = first * np.sqrt(np.abs(second) ** 2 + (1.0 - gamma**2) * rest)
    igram = (product * np.exp(1j * phase) / LOOKS).astype(np.complex64)
    return igram, (np.abs(product) / power).astype(np.float32), np.angle(product)


def make_scene(kind, size, seed):
    """Interferogram, coherence, unwrapped truth and the pixels that count."""
    generator = np.random.default_rng(seed)
    distance = np.full((size, size), np.inf)
    if kind == "rupture":
        phase, distance = rupture(size)
    else:
        phase = earthquake(size)
    phase = phase + 2.0 * power_law(generator, size, -11.0 / 3.0)
    gamma = np.clip(0.72 + 0.13 * power_law(generator, size, -3.0), 0.3, 0.95)
    if kind == "hard":
        field = patches(generator, size, 12.0)
        gamma = np.where(field > np.quantile(field, 0.7), np.float32(0.03), gamma)
    igram, coherence, noise = add_speckle(generator, phase.astype(np.float32), gamma)
    return igram, coherence, phase + noise, (gamma >= 0.3) & (distance > 10.0)


def run_engine(engine, igram, coherence, looks, lines):
    """Unwrapped phase of one engine."""
    name, *options = engine.split("-")
    if name == "own":
        from quakesar.core.unwrap_inputs import cut_edges
        from quakesar.core.unwrapping import unwrap

        cuts = cut_edges(lines, igram.shape) if "faults" in options else None
        mode = "smooth" if "smooth" in options else "deformation"
        phase = unwrap(igram, coherence, looks=looks, cuts=cuts, mode=mode).phase
        if "checked" in options:
            from quakesar.core.progress import Silent
            from quakesar.core.unwrap_check import compare_with_second
            from quakesar.core.unwrap_inputs import Patch

            patch = Patch(igram, coherence, np.ones(igram.shape, bool))
            compare_with_second(phase, patch, lines if cuts else (), looks, mode, Silent())
        return phase
    if name == "whirlwind":
        import whirlwind

        return whirlwind.unwrap(igram, coherence, looks)[0]
    if name == "snaphu":
        import snaphu

        return snaphu.unwrap(igram, coherence, looks, cost=options[0], init=options[1])[0]
    if name == "kamui":
        import kamui

        return kamui.unwrap_dimensional(np.angle(igram))
    from skimage.restoration import unwrap_phase

    return unwrap_phase(np.angle(igram))


def processor_seconds():
    """User seconds of this process and of its children."""
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + children.ru_utime


def memory_mb(key):
    """A line of /proc/self/status in MB; 0 where there is none."""
    status = Path("/proc/self/status")
    for line in status.read_text().splitlines() if status.exists() else ():
        if line.startswith(key):
            return int(line.split()[1]) / 1024.0
    return 0.0


def measure(engine, kind, size, seed):
    """Run one engine on one scene and return the figures."""
    warm = make_scene("easy", 64, 0)
    run_engine(engine, warm[0], warm[1], float(LOOKS), [])
    igram, coherence, truth, counts = make_scene(kind, size, seed)
    lines = [rupture_line(size)] if kind == "rupture" else []
    reset = Path("/proc/self/clear_refs")
    if os.access(reset, os.W_OK):
        reset.write_text("5")
    before, wall, user = memory_mb("VmRSS"), time.perf_counter(), processor_seconds()
    phase = run_engine(engine, igram, coherence, float(LOOKS), lines)
    wall, user = time.perf_counter() - wall, processor_seconds() - user
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024.0
    counts &= np.isfinite(phase)
    cycles = (np.asarray(phase)[counts] - truth[counts]) / (2.0 * np.pi)
    wrong = 100.0 * np.mean(np.abs(cycles - np.median(cycles)) > 0.5)
    return {"wall": wall, "user": user, "memory": memory_mb("VmHWM") - before + child, "wrong": wrong}


def worker(arguments):
    """Measure in this process and print the figures as the last line; peers write on the same stream."""
    engine, kind, size, seed, limit = arguments
    resource.setrlimit(resource.RLIMIT_CPU, (int(float(limit)) + 30, resource.RLIM_INFINITY))
    print("\n" + json.dumps(measure(engine, kind, int(size), int(seed))))


def available(engine, python):
    """Tell whether an interpreter has the module of an engine."""
    module = MODULES[engine.split("-")[0]]
    if python == sys.executable:
        return importlib.util.find_spec(module) is not None
    probe = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({module!r}) is None)"
    return subprocess.run([python, "-c", probe], check=False).returncode == 0


def call(engine, kind, size, options):
    """Figures of one engine in a process of its own, or the reason why there are none."""
    python = options.peers_python if engine in PEERS else sys.executable
    command = [python, __file__, "--worker", engine, kind, str(size), str(options.seed), str(options.limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == -signal.SIGXCPU or "SIGXCPU" in done.stderr:
        return f"{STOPPED} after {options.limit:.0f} s of processor time"
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["failed"])[-1][:70]
    return json.loads(done.stdout.strip().splitlines()[-1])


def compare_real(folder, python):
    """Single-look pair of the shared data: snaphu's cycles against ours, by our component."""
    from quakesar.core.unwrapping import unwrap
    from scipy.io import loadmat
    from scipy.ndimage import uniform_filter

    pair = loadmat(Path(folder) / "tandemx_like_slc_pair_despeckcl" / "insar_test_data.mat")
    first, second = (pair[k].astype(np.float32) for k in ("ampl_master", "ampl_slave"))
    product = first * second * np.exp(1j * pair["dphase"].astype(np.float32))
    mean = uniform_filter(product.real, 5) + 1j * uniform_filter(product.imag, 5)
    coherence = np.abs(mean) / np.sqrt(uniform_filter(first**2, 5) * uniform_filter(second**2, 5))
    igram, coherence = product.astype(np.complex64), np.minimum(coherence, 1.0).astype(np.float32)
    start = time.process_time()
    own = unwrap(igram, coherence, looks=1.0)
    print(f"single-look pair {igram.shape}: own {time.process_time() - start:.2f} s, {own.statistics}")
    script = (
        "import sys, numpy as np, snaphu; d = np.load(sys.argv[1]);"
        "np.save(sys.argv[2], snaphu.unwrap(d['i'], d['c'], 1.0, cost='smooth', init='mcf')[0])"
    )
    import tempfile

    with tempfile.TemporaryDirectory(prefix="quakesar-bench-") as scratch:
        given, made = Path(scratch) / "given.npz", Path(scratch) / "made.npy"
        np.savez(given, i=igram, c=coherence)
        done = subprocess.run([python, "-c", script, str(given), str(made)], capture_output=True, check=False)
        if done.returncode:
            print("snaphu is absent: nothing to compare with")
            return
        other = np.load(made)
    for component in range(1, min(own.components.max(), 5) + 1):
        inside = own.components == component
        cycles = (own.phase - other)[inside] / (2.0 * np.pi)
        same = 100.0 * np.mean(np.abs(cycles - np.median(cycles)) < 0.5)
        print(f"  component {component}: {inside.sum():7d} pixels, {same:6.2f} % on snaphu's cycle")


def main():
    """Print one line per scene and engine."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="512,1024")
    parser.add_argument("--kinds", default="easy,hard,rupture")
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--peers-python", default=sys.executable)
    parser.add_argument("--limit", type=float, default=600.0, help="seconds of processor time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--real", help="folder of the shared data")
    parser.add_argument("--worker", nargs=5, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(options.worker)
        return
    engines = []
    for engine in options.engines.split(","):
        if available(engine, options.peers_python if engine in PEERS else sys.executable):
            engines.append(engine)
        else:
            print(f"{engine} is absent")
    given_up = {}
    print(f"{'scene':8s} {'size':>5s} {'engine':18s} {'wall s':>8s} {'user s':>8s} {'memory MB':>10s} {'wrong %':>9s}")
    for size in map(int, options.sizes.split(",")):
        for kind in options.kinds.split(","):
            for engine in engines:
                if engine == "own-faults" and kind != "rupture":
                    continue
                start = f"{kind:8s} {size:5d} {engine:18s} "
                if (engine, kind) in given_up:
                    print(start + f"not tried: {STOPPED} at {given_up[engine, kind]}", flush=True)
                    continue
                made = call(engine, kind, size, options)
                if isinstance(made, str):
                    if made.startswith(STOPPED):
                        given_up[engine, kind] = size
                    print(start + made, flush=True)
                else:
                    line = "{wall:8.2f} {user:8.2f} {memory:10.0f} {wrong:9.4f}".format(**made)
                    print(start + line, flush=True)
    if options.real:
        compare_real(options.real, options.peers_python)


if __name__ == "__main__":
    main()
