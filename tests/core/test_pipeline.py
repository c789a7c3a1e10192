"""Tiles through threads: order, bound, errors and cancel."""

import threading
import time

import pytest
from quakesar.core.errors import Cancelled
from quakesar.core.pipeline import default_workers, map_tiles
from quakesar.core.progress import Progress, Silent, Span, check_cancelled


class Listener(Silent):
    def __init__(self, cancel_after=10**9):
        self.fractions, self.texts, self.left = [], [], cancel_after

    def update(self, fraction):
        self.fractions.append(fraction)

    def message(self, text):
        self.texts.append(text)

    def warning(self, text):
        self.texts.append(f"! {text}")

    def cancelled(self):
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("workers", [1, 2, 5, None])
@pytest.mark.parametrize("count", [0, 1, 2, 17])
def test_every_item_is_written_once_and_in_order(workers, count):
    written = []
    progress = Listener()

    def slow_first(value):
        time.sleep(0.01 if value % 3 == 0 else 0.0)
        return value * value

    map_tiles(range(count), lambda i: i + 1, slow_first, lambda i, v: written.append((i, v)), progress, workers=workers)
    assert written == [(i, (i + 1) ** 2) for i in range(count)]
    assert progress.fractions == sorted(progress.fractions)
    assert progress.fractions[-1] == 1.0
    assert all(0.0 <= fraction <= 1.0 for fraction in progress.fractions)


def test_reading_and_writing_stay_in_the_callers_thread_and_computing_does_not():
    here, seen = threading.get_ident(), {"read": set(), "compute": set(), "write": set()}

    def note(kind):
        seen[kind].add(threading.get_ident())

    map_tiles(range(8), lambda i: note("read"), lambda v: note("compute"), lambda i, v: note("write"), Silent())
    assert seen["read"] == seen["write"] == {here}
    assert here not in seen["compute"]


@pytest.mark.parametrize("workers", [1, 3])
def test_few_tiles_are_held_at_once(workers):
    held, most = [], []

    def read(item):
        held.append(item)
        most.append(len(held))
        return item

    map_tiles(range(40), read, lambda v: v, lambda i, v: held.remove(i), Silent(), workers=workers)
    assert max(most) <= 2 * workers + 1


def test_computing_really_overlaps():
    gate, passed = threading.Barrier(2, timeout=10), []
    map_tiles(range(4), lambda i: i, lambda v: gate.wait(), lambda i, v: passed.append(v), Silent(), workers=2)
    # each pair of tiles met at the gate: one came first, one second
    assert sorted(passed) == [0, 0, 1, 1]


@pytest.mark.parametrize("where", ["read", "compute", "write"])
def test_the_first_error_stops_the_rest(where):
    reads = []

    def fail(kind, value):
        if kind == where and value == 3:
            raise KeyError(f"{kind} {value}")
        return value

    def read(item):
        reads.append(item)
        return fail("read", item)

    with pytest.raises(KeyError, match=f"{where} 3"):
        map_tiles(range(500), read, lambda v: fail("compute", v), lambda i, v: fail("write", i), Silent(), workers=2)
    assert len(reads) < 12
    assert threading.active_count() < 10


def test_cancel_stops_within_a_tile():
    written = []
    with pytest.raises(Cancelled):
        map_tiles(range(500), lambda i: i, lambda v: v, lambda i, v: written.append(i), Listener(5), workers=2)
    assert len(written) <= 5
    with pytest.raises(Cancelled):
        map_tiles(range(3), lambda i: i, lambda v: v, lambda i, v: written.append(-1), Listener(4), workers=8)


def test_workers_follow_the_machine():
    assert 1 <= default_workers() <= 16


# ---- progress --------------------------------------------------------------------------------------------------------


def test_a_span_is_a_part_of_its_parent():
    parent = Listener()
    span = Span(parent, 0.2, 0.6)
    for fraction in (-1.0, 0.0, 0.5, 1.0, 7.0):
        span.update(fraction)
    assert parent.fractions == pytest.approx([0.2, 0.2, 0.4, 0.6, 0.6])
    Span(span, 0.5, 1.0).update(0.5)
    assert parent.fractions[-1] == pytest.approx(0.5)
    span.message("a")
    span.warning("b")
    assert parent.texts == ["a", "! b"]
    parent.left = 0
    assert span.cancelled()


def test_progress_is_a_protocol():
    for item in (Silent(), Listener(), Span(Silent(), 0.0, 1.0)):
        assert isinstance(item, Progress)
    check_cancelled(Silent())
    with pytest.raises(Cancelled):
        check_cancelled(Listener(0))
