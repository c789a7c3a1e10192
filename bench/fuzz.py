"""Read damaged and hostile files with every reader and count what came of it. Exit code 1 when one was not survived.

A case is survived when the file is read, or refused by one sentence; every other exception, a crash, a hang, or memory
beyond the limit is a fault. Cases run in child processes. The same seed gives the same cases.
"""

from __future__ import annotations

import argparse
import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from itertools import groupby
from pathlib import Path

BENCH = Path(__file__).resolve().parent
ROOT = BENCH.parent
WALL_S = 20.0
SURVIVED = ("accepted", "refused", "contained")
_COLUMNS = (
    *(("cases", 7), ("survived", 10), ("accepted", 10), ("refused", 9), ("contained", 11), ("faults", 8)),
    *(("slowest", 11), ("memory", 10)),
)
_HEAD = f"{'reader':<18}" + "".join(f"{name:>{width}}" for name, width in _COLUMNS)
_ENVIRONMENT = {"NUMBA_DISABLE_JIT": "1", "MALLOC_ARENA_MAX": "2", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def make_importable() -> None:
    """Let this process import the checkout as `quakesar`, and the writers of the tests."""
    links = Path(tempfile.gettempdir(), f"quakesar-fuzz-{os.getuid()}-{os.getpid()}")
    links.mkdir(exist_ok=True)
    if not (links / "quakesar").exists():
        (links / "quakesar").symlink_to(ROOT, target_is_directory=True)
    sys.path[:0] = [str(links), str(BENCH), str(ROOT / "tests" / "core")]


class Child:
    """A child process that works on a row of cases; started again after the case that ended it."""

    def __init__(self, work: dict):
        scratch = Path(work["scratch"])
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir(parents=True)
        command = [sys.executable, str(Path(__file__).resolve()), "--child", json.dumps(work)]
        self._errors = (scratch / "errors").open("w+b")
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=self._errors, env={**os.environ, **_ENVIRONMENT}
        )

    def messages(self):
        """Yield what the child says; ends with None when it is silent for too long."""
        waiting, rest, last = selectors.DefaultSelector(), b"", time.monotonic()
        waiting.register(self.process.stdout, selectors.EVENT_READ)
        while True:
            if not waiting.select(1.0):
                if time.monotonic() - last > WALL_S:
                    yield None
                    return
                continue
            block = os.read(self.process.stdout.fileno(), 1 << 16)
            if not block:
                return
            last = time.monotonic()
            *lines, rest = (rest + block).split(b"\n")
            for line in lines:
                if b"\x1e" in line:
                    yield json.loads(line.split(b"\x1e", 1)[1])

    def close(self) -> str:
        """End the child and tell how it ended."""
        code = self.process.poll()
        self.process.kill()
        code = self.process.wait() if code is None else code
        self.process.stdout.close()
        self._errors.seek(0)
        tail = self._errors.read()[-600:].decode("utf-8", "replace")
        self._errors.close()
        name = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        return f"{name} {tail}"


def fuzz(work: dict):
    """Run all cases of all readers; yield a dictionary for each.

    A crash or a hang inside a library below a reader whose tool works in a process of its own by default is
    ``contained``: it is one sentence for the user (tests/core/test_robustness.py).
    """
    from fuzzing.targets import CONTAINED

    first, total = 0, work["cases"] * len(work["readers"])
    while first < total:
        child, begun, done = Child({**work, "first": first}), {}, first
        for message in child.messages():
            if message is None:
                kind = "contained" if begun["reader"] in CONTAINED else "hang"
                yield {**begun, "kind": kind, "text": f"silent for {WALL_S:.0f} s"}
                begun, done = {}, begun["turn"] + 1
                break
            if "kind" in message:
                yield {**begun, **message}
                begun, done = {}, message["turn"] + 1
            else:
                begun = message
        ended = child.close()
        if begun:
            contained = begun["reader"] in CONTAINED and ended.startswith("SIG")
            yield {**begun, "kind": "contained" if contained else "crash", "text": ended}
            done = begun["turn"] + 1
        if done == first:
            raise SystemExit(f"the child does not start: {ended}")
        first = done


def report(reader: str, results: list, verbose: bool) -> int:
    """Print the line of a reader and its faults; return their number."""
    counts = Counter(result["kind"] for result in results)
    left = [result for result in results if result.get("left")]
    faults = [result for result in results if result["kind"] not in SURVIVED] + left
    slowest = max((result.get("seconds", 0.0) for result in results), default=0.0)
    largest = max((result.get("grown", 0) for result in results), default=0)
    numbers = len(results) - len(faults), counts["accepted"], counts["refused"], counts["contained"], len(faults)
    columns = "".join(f"{number:>{width}}" for number, (_, width) in zip((len(results), *numbers), _COLUMNS))
    print(f"{reader:<18}{columns}{slowest:>9.2f} s{largest:>7} MB", flush=True)
    shown = Counter()
    for fault in faults:
        key = fault["kind"], fault.get("text", "")[:60]
        shown[key] += 1
        if shown[key] <= (20 if verbose else 1):
            story = fault.get("text", "") or fault.get("left", "")
            print(f"    case {fault['case']} {fault['how']}: {fault['kind']}: {story}")
    for result in results:
        if result["kind"] == "refused" and result["how"].endswith("/as it is") and "hostile" not in result["how"]:
            print(f"    sound file refused: {result['how']}: {result['text']}")
    return len(faults)


def parse(arguments=None):
    """Return the options of the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers")
    parser.add_argument("--cases", type=int, default=300, help="for each reader")
    parser.add_argument("--reader", action="append", help="only this one; may be repeated")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of real files")
    parser.add_argument("--no-bombs", action="store_true", help="leave out the files that take seconds to make")
    parser.add_argument("--verbose", action="store_true", help="show every fault, not one of each kind")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def run(options) -> dict:
    """Run what the options ask for and return the number of cases and of faults."""
    from fuzzing.damage import write_hostile
    from fuzzing.seeds import make_seeds, place
    from fuzzing.targets import TARGETS

    total, faults, start = 0, 0, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="quakesar-fuzz-") as folder:
        seeds = Path(folder, "seeds")
        seeds.mkdir()
        make_seeds(seeds, options.data)
        if not options.no_bombs:
            write_hostile(seeds, place)
        readers = [name for name in options.reader or TARGETS if (seeds / name).is_dir()]
        work = {"readers": readers, "cases": options.cases, "seed": options.seed}
        work.update(seeds=str(seeds), scratch=str(Path(folder, "scratch")))
        print(_HEAD)
        for reader, results in groupby(fuzz(work), key=lambda result: result["reader"]):
            listed = list(results)
            total += len(listed)
            faults += report(reader, listed, options.verbose)
    print(f"{total} cases tried, {total - faults} survived, {faults} faults, in {time.monotonic() - start:.0f} s")
    return {"cases": total, "faults": faults}


def main() -> int:
    """Run as a command; 1 when there was a fault."""
    options = parse()
    make_importable()
    if options.child:
        from fuzzing.child import serve

        serve(json.loads(options.child))
        return 0
    return 1 if run(options)["faults"] else 0


if __name__ == "__main__":
    sys.exit(main())
